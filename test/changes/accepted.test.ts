import { describe, expect, test } from 'vitest';
import { judged } from '../../src/changes/authority.js';
import { changesBetween } from '../../src/changes/compare.js';
import { match } from '../../src/changes/match.js';
import { NearbyRecords } from '../../src/changes/nearby.js';
import type { Organisation } from '../../src/model/organisation.js';
import { basisOf } from '../../src/render/diffed.js';
import { checkBetween } from '../../src/rules/check.js';
import { compareStates } from '../../src/rules/compared.js';
import { grantedBy } from '../../src/rules/titles.js';
import { organisationOf } from '../engine.js';

/* What was changed without a decision, and is known and accepted: by whom, and why. */

const on = '2026-11-30';

const harbour = (head: string, ...edits: readonly (readonly [from: string, to: string])[]): Organisation => {
  const text = edits.reduce(
    (all, [from, to]) => {
      if (!all.includes(from)) throw new Error(`${from} is not in the text`);
      return all.replace(from, to);
    },
    `
person ada "Ada Berg"
person bas "Bas Kool"
person cas "Cas Punt"
general circle Haven "Havenkring" {
  aim "To run the harbour"
  domain { quays "The quays" cranes "The cranes" }
  members ada
}
circle Kraan "Kraankring" in Haven {
  aim "To load and unload"
  domain { lifts "The lifts" from Haven.cranes { limit "Up to 20 tons" } }
  double link {
    leader         bas from 2025-01-06 for 4 years
    representative cas from 2025-01-06 for 4 years
  }
  role Winch "Winch keeper" {
    duty "Greases the winch"
  }
}
decision wind "No lifting in a storm" {
  circle Kraan
  decided 2026-01-05 by consent
  text "From force 8 on"
  review 2027-01-05
}
election steward of secretary in Kraan {
  on 2026-01-05
  elected cas
}
`,
  );
  return organisationOf(`organisation Kade "De Kade" {\n${head}\n}\n${text}`);
};

const accepting = (subjects: string, day = '2026-11-20'): string =>
  `  accept ${subjects} by ada on ${day} because "The minutes are lost"`;

/** The change that is not the acceptance itself. */
function judge(before: Organisation, after: Organisation, since?: string) {
  const between = match(before, after, on);
  return judged(between, changesBetween(between), { since, until: on }, grantedBy);
}
const others = (changes: ReturnType<typeof judge>) =>
  changes.filter(({ kind }) => !kind.startsWith('acceptance-'));

const aim = ['"To load and unload"', '"To load, unload and store"'] as const;

describe('an acceptance', () => {
  test.each([
    ['aim of Kraan', aim],
    ['Kraan.lifts', ['Up to 20 tons', 'Up to 30 tons']],
    ['domain of Kraan', ['Up to 20 tons', 'Up to 30 tons']],
    ['Kraan.Winch', ['Greases the winch', 'Greases the winch and the chain']],
    ['leader of Kraan', ['bas from 2025-01-06 for 4 years', 'ada from 2026-11-02 for 4 years']],
    ['wind', ['From force 8 on', 'From force 9 on']],
    ['steward', ['elected cas', 'elected bas']],
    ['Kade', ['organisation Kade "De Kade" {\n', 'organisation Kade "De Kade" {\n  size 3 to 9\n']],
  ] as const)('of %s accepts its change', (subject, edit) => {
    const isHead = edit[0].startsWith('organisation');
    const before = harbour('');
    const after = isHead
      ? harbour(`  size 3 to 9\n${accepting(subject)}`)
      : harbour(accepting(subject), edit as readonly [string, string]);
    const changes = judge(before, after);
    expect(others(changes).map(({ verdict }) => verdict)).toEqual(['accepted']);
    expect(others(changes)[0]?.accepted).toMatchObject({
      by: 'Ada Berg',
      date: '2026-11-20',
      because: 'The minutes are lost',
    });
    expect(changes.flatMap(({ inVain = [] }) => inVain)).toEqual([]);
  });

  test('of a circle that is gone is by the name that it had', () => {
    const text = harbour('');
    const gone = organisationOf(
      `organisation Kade "De Kade" {\n${accepting('Kraan')}\n}\nperson ada "Ada Berg"\nperson bas "Bas Kool"\nperson cas "Cas Punt"\ngeneral circle Haven "Havenkring" {\n  aim "To run the harbour"\n  domain { quays "The quays" cranes "The cranes" }\n  members ada\n}\n`,
    );
    const ended = judge(text, gone).filter(({ kind }) => kind === 'circle-ended');
    expect(ended.map(({ verdict }) => verdict)).toEqual(['accepted']);
  });

  test('says what lacks, who accepts it and why', () => {
    const [change] = others(judge(harbour(''), harbour(accepting('aim of Kraan'), aim)));
    expect(change && basisOf(change)).toEqual({
      en: 'No decision of Havenkring and Kraankring is on record for it. Known and accepted (Ada Berg, 2026-11-20): “The minutes are lost”.',
      nl: 'Er is geen besluit van Havenkring en Kraankring over vastgelegd. Bekend en aanvaard (Ada Berg, 2026-11-20): “The minutes are lost”.',
    });
  });

  test('of the aim accepts nothing of the domain, and that is found', () => {
    const [before, after] = [
      harbour(''),
      harbour(accepting('aim of Kraan'), ['Up to 20 tons', 'Up to 30 tons']),
    ];
    const changes = judge(before, after);
    expect(others(changes).map(({ verdict }) => verdict)).toEqual(['unevidenced']);
    expect(changes.flatMap(({ inVain = [] }) => inVain)).toEqual([
      { subject: 'aim of Kraan', why: 'nothing lacks' },
    ]);
    const { findings } = checkBetween(before, after, on, { window: { until: on } });
    expect(findings.map(({ rule }) => rule)).toContain('consent/accepted-in-vain');
  });

  test('of several names tells which of them accepts nothing', () => {
    const after = harbour(accepting('aim of Kraan, leader of Kraan'), aim);
    expect(
      judge(harbour(''), after).flatMap(({ inVain = [] }) => inVain.map(({ subject }) => subject)),
    ).toEqual(['leader of Kraan']);
  });

  test('counts once: what is changed again later takes another', () => {
    const first = harbour(accepting('aim of Kraan'), aim);
    const second = harbour(accepting('aim of Kraan'), [aim[0], '"To load, unload, store and ship"']);
    expect(others(judge(first, second, '2026-11-21')).map(({ verdict }) => verdict)).toEqual(['unevidenced']);
  });

  test('that comes later than the newer state does not count yet', () => {
    const after = harbour(accepting('aim of Kraan', '2026-12-24'), aim);
    expect(others(judge(harbour(''), after)).map(({ verdict }) => verdict)).toEqual(['unevidenced']);
  });

  test('makes right no decision of a circle that may not decide', () => {
    const store = 'circle Store in Haven {\n  aim "To store"\n  members cas\n}\n';
    const taken =
      'decision storing "We store too" {\n  circle Store\n  decided 2026-11-09 by consent\n  concerns aim of Kraan\n}\n';
    const before = harbour('', ['decision wind', `${store}decision wind`]);
    const after = harbour(accepting('aim of Kraan'), aim, ['decision wind', `${store}${taken}decision wind`]);
    const changes = judge(before, after);
    const [change] = others(changes).filter(({ kind }) => kind === 'aim-changed');
    expect(change?.verdict).toBe('wrong');
    expect(change && basisOf(change)?.en).toContain(
      'That Ada Berg accepts it (2026-11-20) does not make it right.',
    );
    expect(changes.flatMap(({ inVain = [] }) => inVain)).toEqual([
      { subject: 'aim of Kraan', why: 'decided elsewhere' },
    ]);
  });

  test('is told in the record, also where it goes or gives another reason', () => {
    const [none, one] = [harbour('', aim), harbour(accepting('aim of Kraan'), aim)];
    const other = harbour(accepting('aim of Kraan').replace('are lost', 'were never written'), aim);
    const told = (a: Organisation, b: Organisation) =>
      judge(a, b).map(({ kind, message }) => [kind, message.nl]);
    expect(told(none, one)).toEqual([
      [
        'acceptance-added',
        'Ada Berg aanvaardt op 2026-11-20 dat er geen besluit is vastgelegd over doelstelling van Kraan: “The minutes are lost”.',
      ],
    ]);
    expect(told(one, none).map(([kind]) => kind)).toEqual(['acceptance-removed']);
    expect(told(one, other).map(([kind]) => kind)).toEqual(['acceptance-changed']);
    expect(told(one, one)).toEqual([]);
  });

  test('is the same where what it names has another name', () => {
    const renamed = (organisation: string) =>
      organisationOf(organisation.replaceAll('Kraan', 'Hijs').replaceAll('Hijskring', 'Kraankring'));
    const text = (head: string): string =>
      `organisation Kade {\n${head}\n}\nperson ada\ngeneral circle Haven { aim "To run the harbour" members ada }\ncircle Kraan "Kraankring" in Haven { aim "To load and unload" members ada }\n`;
    const changes = judge(
      organisationOf(text(accepting('aim of Kraan'))),
      renamed(text(accepting('aim of Kraan'))),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['circle-renamed']);
  });

  test('sets the findings of a check since then aside, with its reason', () => {
    const checked = checkBetween(harbour(''), harbour(accepting('aim of Kraan'), aim), on, {
      window: { until: on },
    });
    expect(checked.findings).toEqual([]);
    expect(checked.accepted?.map(({ finding, accepted }) => [finding.rule, accepted.because])).toEqual([
      ['circle/changed-without-consent', 'The minutes are lost'],
    ]);
  });
});

describe('along a history', () => {
  const step = (name: string, date: string) => ({ name: name.repeat(40), date });
  const walk = (...states: readonly (readonly [string, Organisation])[]) => {
    const records = new NearbyRecords(grantedBy);
    return states.slice(1).map(([date, after], i) => {
      const [since, before] = states[i] as readonly [string, Organisation];
      const [compared] = compareStates([before], [after], date, {
        window: {
          since,
          until: date,
          nearby: { elections: new Map(), decisions: new Map(), spent: () => false },
        },
        changesOnly: true,
      });
      if (compared?.between === undefined) throw new Error('There is nothing to compare');
      return records.add(step(String(i + 1), date), compared.between, compared.changes, {
        since,
        until: date,
      });
    });
  };

  test('a later step accepts a change of an earlier one, and is told so', () => {
    const [first, second] = walk(
      ['2026-11-01', harbour('')],
      ['2026-11-05', harbour('', aim)],
      ['2026-11-21', harbour(accepting('aim of Kraan'), aim)],
    );
    expect(first?.changes.map(({ verdict }) => verdict)).toEqual(['accepted']);
    expect(first?.changes[0]?.accepted?.recorded).toEqual(step('2', '2026-11-21'));
    expect(second?.changes.map(({ kind, inVain }) => [kind, inVain])).toEqual([
      ['acceptance-added', undefined],
    ]);
  });

  test('a step accepts nothing that is too long ago, and that is told', () => {
    const [first, second] = walk(
      ['2026-08-01', harbour('')],
      ['2026-08-05', harbour('', aim)],
      ['2026-11-21', harbour(accepting('aim of Kraan'), aim)],
    );
    expect(first?.changes.map(({ verdict }) => verdict)).toEqual(['unevidenced']);
    expect(second?.changes[0]?.inVain).toEqual([{ subject: 'aim of Kraan', why: 'nothing lacks' }]);
  });
});
