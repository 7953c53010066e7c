import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { formatText } from '../../src/language/format.js';
import { asOf } from '../../src/model/lookups.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { type Act, attendances, details } from '../../src/services/holding/act.js';
import { fragmentOf, organisationOf, services } from '../engine.js';
import { actIn, eveningTold, laidDown, orchard } from './evening.js';

/* What happens in a meeting is laid down where a good secretary would have typed it. */

function evening(text: string, acts: readonly Act[]): string {
  return acts.reduce((before, act) => laidDown(before, act), text);
}

const ladder = 'topic ladder';
const minutes = 'title Who writes the minutes';
const cider = 'title The price of cider';

const whole: readonly Act[] = [
  { kind: 'attend', person: 'amara', as: 'present' },
  { kind: 'attend', person: 'bo', as: 'present' },
  { kind: 'attend', person: 'cato', as: 'present' },
  { kind: 'attend', person: 'dirk', as: 'absent', because: 'a cold' },
  { kind: 'turn', point: ladder, round: 'picture', person: 'cato', text: 'The first one is "too short"' },
  { kind: 'turn', point: ladder, round: 'picture', person: 'amara' },
  { kind: 'turn', point: ladder, round: 'opinion', person: 'bo', text: 'Borrow one first' },
  { kind: 'outcome', point: ladder, text: 'Cato asks the neighbours' },
  {
    kind: 'action',
    point: ladder,
    title: 'Ask the neighbours for a ladder',
    owner: 'cato',
    due: '2026-12-07',
  },
  { kind: 'carry', point: ladder },
  { kind: 'end', point: ladder, minutes: 12 },
  { kind: 'begin election', point: minutes, office: 'secretary', circle: 'Gaard' },
  { kind: 'detail', point: minutes, what: 'duty', text: 'Keeps the minutes' },
  { kind: 'detail', point: minutes, what: 'quality', text: 'Writes fast' },
  { kind: 'detail', point: minutes, what: 'term', text: '1 year' },
  {
    kind: 'nominate',
    point: minutes,
    nominations: [
      { by: 'amara', for: 'cato', because: 'She listens' },
      { by: 'bo', for: 'bo', because: 'I have time' },
      { by: 'cato' },
    ],
  },
  { kind: 'argue', point: minutes, by: 'cato', because: 'Both could' },
  { kind: 'change', point: minutes, by: 'bo', for: 'cato', because: 'She asks when she does not follow' },
  { kind: 'propose', point: minutes, person: 'cato', because: 'She listens, and asks' },
  { kind: 'object', point: minutes, person: 'cato', text: 'A year is long' },
  { kind: 'meet', point: minutes, person: 'cato', way: 'term', answer: 'We look back in May' },
  { kind: 'consent', point: minutes },
  { kind: 'end', point: minutes, minutes: 18 },
  { kind: 'begin decision', point: cider },
  { kind: 'turn', point: cider, round: 'picture', person: 'amara', text: 'A litre costs us 1.80' },
  { kind: 'put', point: cider, text: 'Cider costs € 2 a litre', by: 'amara' },
  { kind: 'object', point: cider, person: 'bo', text: 'Members pay for the press already' },
  { kind: 'meet', point: cider, person: 'bo', way: 'change', answer: 'Members pay half' },
  {
    kind: 'put',
    point: cider,
    text: 'Cider costs € 2 a litre, and € 1 for members',
    instead: 'Cider costs € 2 a litre',
  },
  { kind: 'detail', point: cider, what: 'responsible', text: 'amara' },
  { kind: 'detail', point: cider, what: 'measure', text: 'Litres sold' },
  { kind: 'detail', point: cider, what: 'term', text: '1 year' },
  { kind: 'detail', point: cider, what: 'review', text: '2027-10-04' },
  { kind: 'consent', point: cider },
  { kind: 'end', point: cider, minutes: 15 },
  { kind: 'score', question: 'rounds', score: 3, text: 'Everybody spoke' },
  { kind: 'score', question: 'time', score: 2 },
  { kind: 'remark', person: 'bo', text: 'Cold in the shed' },
  { kind: 'next', date: '2027-01-04' },
];

describe('a whole evening', () => {
  const after = evening(orchard, whole);

  test('reads as a good secretary would have typed it', () =>
    expect(after.slice(after.indexOf('// The evening'))).toBe(`// The evening in the shed
meeting gaard-11 of Gaard on 2026-11-23 {
  from 19:30 to 21:00 "The shed" // bring a lamp
  facilitator bo
  present amara, bo, cato
  absent  dirk "a cold"
  point ladder {
    explore by cato 10 minutes
    used 12 minutes
    round picture {
      cato "The first one is \\"too short\\""
      amara
    }
    round opinion {
      bo "Borrow one first"
    }
    outcome "Cato asks the neighbours"
    outcome action ask-the-neighbours
    carried to next
  }
  point "Who writes the minutes" {
    elect 20 minutes
    used 18 minutes
    outcome election gaard-secretary-2026
  }
  // Amara asked for this one
  point "The price of cider" {
    decide by amara 15 minutes
    used 15 minutes
    round picture {
      amara "A litre costs us 1.80"
    }
    round proposal {
      amara "Cider costs € 2 a litre"
    }
    outcome decision the-price-of-cider
  }

  closing {
    answer rounds 3 "Everybody spoke"
    answer time   2
    remark bo "Cold in the shed"
  }
  next 2027-01-04
}

action ask-the-neighbours "Ask the neighbours for a ladder" {
  in meeting gaard-11
  owner cato due 2026-12-07
}

election gaard-secretary-2026 of secretary in Gaard {
  in meeting gaard-11
  duty    "Keeps the minutes"
  quality "Writes fast"
  term    1 year
  nominations {
    amara  for cato    because "She listens"
    bo     for bo      because "I have time"
    cato   for nobody  because "Both could"
  }
  changes {
    bo for cato because "She asks when she does not follow"
  }
  proposal cato because "She listens, and asks"
  objections {
    cato "A year is long" met by term "We look back in May"
  }
  consent amara, bo, cato
  elected cato
  accepted
}

decision the-price-of-cider "The price of cider" {
  in meeting gaard-11
  proposed by amara
  text "Cider costs € 2 a litre, and € 1 for members"
  responsible amara
  measure "Litres sold"
  term 1 year
  review 2027-10-04
  objection bo "Members pay for the press already" met by change "Members pay half"
  consent amara, bo, cato
}
`));
  test('seats who was elected in the place that was vacant', () =>
    expect(after).toContain(`  facilitator  bo     from 2026-02-02 for 2 years
  secretary    cato   from 2026-11-23 for 1 year by gaard-secretary-2026
`));
  test('is in its settled form', () => expect(formatText(services, after)).toBe(after));
  test('leaves nothing that a check finds', () =>
    expect(checkOrganisation(organisationOf(after), '2026-11-23').findings).toEqual([]));
  test('is told to whoever shows it, with the stage of each record', () => {
    const told = eveningTold(after);
    expect(told.people.map(({ name, is }) => `${name} ${is}`)).toEqual([
      'amara present',
      'bo present',
      'cato present',
      'dirk absent',
    ]);
    expect(told.points.map(({ title, used, done }) => ({ title, used, done }))).toEqual([
      { title: 'A second ladder', used: 12, done: true },
      { title: 'Who writes the minutes', used: 18, done: true },
      { title: 'The price of cider', used: 15, done: true },
    ]);
    expect(told.points[1]?.election).toMatchObject({
      stage: 'done',
      elected: { title: 'Cato de Wit' },
      support: [{ name: 'cato', by: [{ name: 'amara' }, { name: 'bo' }] }],
    });
    expect(told.points[2]?.decision).toMatchObject({ stage: 'done', asPut: 'Cider costs € 2 a litre' });
    expect(told).toMatchObject({ planned: 45, used: 45, next: '2027-01-04', rhythm: '2026-12-21' });
  });
});

describe('before the evening', () => {
  const told = eveningTold(orchard);

  test('nothing is said of who is here, and each point waits', () => {
    expect(new Set(told.people.map(({ is }) => is))).toEqual(new Set(['unsaid']));
    expect(told.points.every(({ done }) => !done)).toBe(true);
    expect(told.points[0]).toMatchObject({
      reasons: ['Two people wait below'],
      by: { name: 'cato' },
      planned: 10,
    });
  });
  test('offices that nobody holds are offered for an election first', () =>
    expect(told.offices.map(({ office }) => office)).toEqual(['secretary', 'leader', 'facilitator']));
});

describe('a round', () => {
  const begun = laidDown(orchard, { kind: 'attend', person: 'dirk', as: 'present' });
  const both = laidDown(begun, { kind: 'attend', person: 'bo', as: 'present' });
  const turn = (person: string, text: string, instead?: string): Act => ({
    kind: 'turn',
    point: ladder,
    round: 'opinion',
    person,
    text,
    ...(instead === undefined ? {} : { instead }),
  });
  const first = laidDown(both, turn('dirk', 'Yes'));

  test('goes through those who are here in their order', () => {
    const [round] = eveningTold(first).points[0]?.rounds ?? [];
    expect(round).toEqual({
      name: 'opinion',
      turns: [{ name: 'dirk', title: 'Dirk Bos', said: 'Yes' }],
      waiting: [{ name: 'bo', title: 'Bo Jansen' }],
    });
  });
  test('keeps what somebody said where another says it differently without having seen it', () =>
    expect(refusal(first, turn('dirk', 'No'))).toBe(
      'Dirk Bos has something on record here already: “Yes”. Nothing was written over it.',
    ));
  test('is put right by whoever saw what stands there', () =>
    expect(laidDown(first, turn('dirk', 'No', 'Yes'))).toContain('dirk "No"'));
  test('is found again behind lines that somebody typed meanwhile', () => {
    const typed = first.replace('  point ladder {', '  point "News" {\n    report\n  }\n  point ladder {');
    expect(laidDown(typed, turn('bo', 'Later'))).toContain(
      '    round opinion {\n      dirk "Yes"\n      bo   "Later"\n    }\n',
    );
  });
  test('is refused for a point that is gone', () =>
    expect(refusal(first.replaceAll('ladder', 'lamp'), turn('bo', 'Later'))).toContain('no point “ladder”'));
});

describe('who is here', () => {
  const seen = (...acts: readonly Act[]): string =>
    evening(orchard, acts)
      .split('\n')
      .filter((line) => /^ {2}(?:present|absent|guest)/.test(line))
      .join('\n');
  const is = (person: string, as: 'present' | 'absent' | 'guest' | 'unsaid', because?: string): Act => ({
    kind: 'attend',
    person,
    as,
    ...(because === undefined ? {} : { because }),
  });

  test('stands in one line, in the order in which it was said', () =>
    expect(seen(is('dirk', 'present'), is('amara', 'present'))).toBe('  present dirk, amara'));
  test('may be said anew: whoever was absent and comes later is present', () =>
    expect(seen(is('dirk', 'absent', 'ill'), is('bo', 'present'), is('dirk', 'present'))).toBe(
      '  present bo, dirk',
    ));
  test('may get its reason later', () =>
    expect(seen(is('dirk', 'absent'), is('dirk', 'absent', 'a cold'))).toBe('  absent dirk "a cold"'));
  test('of the only one who was named is moved to another line', () => {
    expect(seen(is('dirk', 'present'), is('dirk', 'absent'))).toBe('  absent dirk');
    expect(seen(is('dirk', 'absent', 'ill'), is('dirk', 'guest'))).toBe('  guest dirk');
    expect(seen(is('dirk', 'guest'), is('dirk', 'present'))).toBe('  present dirk');
  });
  test('is taken back without a trace', () =>
    expect(evening(orchard, [is('dirk', 'present'), is('dirk', 'unsaid')])).toBe(orchard));
  test('of everyone is everyone but those who are absent', () => {
    const everyone = orchard.replace(
      '  facilitator bo\n  point',
      '  facilitator bo\n  present everyone\n  point',
    );
    expect(laidDown(everyone, is('dirk', 'absent'))).toContain('  present everyone\n  absent  dirk\n');
  });
});

describe('an election', () => {
  const begun = laidDown(orchard, {
    kind: 'begin election',
    point: minutes,
    office: 'secretary',
    circle: 'Gaard',
  });

  test('begins with a record behind the meeting, which the point names', () => {
    expect(begun).toContain('    outcome election gaard-secretary-2026\n');
    expect(eveningTold(begun).points[1]?.election?.stage).toBe('nominations');
  });
  test('takes up the record that somebody prepared', () => {
    const prepared = `${orchard}
election writer of secretary in Gaard {
  duty "Keeps the minutes"
}
`;
    const after = laidDown(prepared, {
      kind: 'begin election',
      point: minutes,
      office: 'secretary',
      circle: 'Gaard',
    });
    expect(after).toContain('outcome election writer');
    expect(after).toContain('election writer of secretary in Gaard {\n  in meeting gaard-11\n  duty "Keeps');
  });
  test('has no consent while an objection stands open', () => {
    const open = evening(begun, [
      { kind: 'nominate', point: minutes, nominations: [{ by: 'bo', for: 'cato', because: 'She listens' }] },
      { kind: 'propose', point: minutes, person: 'cato' },
      { kind: 'object', point: minutes, person: 'bo', text: 'Not for so long' },
    ]);
    expect(refusal(open, { kind: 'consent', point: minutes })).toContain(
      'The objection of Bo Jansen stands open',
    );
  });
  test('may end without anybody', () =>
    expect(laidDown(begun, { kind: 'elect nobody', point: minutes })).toContain('  elected nobody\n'));
});

describe('a topic for a later meeting', () => {
  const handed: Act = {
    kind: 'topic',
    title: 'A cider press',
    by: 'dirk',
    as: 'decide',
    minutes: 15,
    because: 'The neighbours want theirs back',
    concerns: 'Gaard.money',
  };
  const after = laidDown(orchard, handed);

  test('stands behind the meeting with who handed it in, and waits', () => {
    expect(
      after.slice(after.indexOf('topic a-cider-press')),
    ).toBe(`topic a-cider-press "A cider press" in Gaard {
  by dirk on 2026-11-23
  decide 15 minutes
  because "The neighbours want theirs back"
  concerns Gaard.money
}
`);
    expect(eveningTold(after).topics).toEqual([
      {
        name: 'a-cider-press',
        title: 'A cider press',
        by: { name: 'dirk', title: 'Dirk Bos' },
        returns: 0,
      },
    ]);
  });
  test('is written down with no more than its words, where nothing more is said', () =>
    expect(laidDown(orchard, { kind: 'topic', title: 'Wasps' })).toContain('topic wasps "Wasps" in Gaard\n'));
  test('comes onto the agenda of the evening by its name, and waits no longer', () => {
    const taken = laidDown(after, { kind: 'take up', topic: 'a-cider-press' });
    expect(taken).toContain('    decide by amara 15 minutes\n  }\n  point a-cider-press\n  next');
    expect(eveningTold(taken).topics).toEqual([]);
    expect(eveningTold(taken).points.at(-1)).toMatchObject({ title: 'A cider press', planned: 15 });
    expect(laidDown(taken, { kind: 'take up', topic: 'a-cider-press' })).toBe(taken);
  });
  test('names nobody and concerns nothing that there is not', () => {
    expect(refusal(orchard, { ...handed, by: 'nora' })).toContain('Nobody is called nora');
    expect(refusal(orchard, { ...handed, concerns: 'Gaard.moon' })).toContain('“Gaard.moon” is no part');
    expect(refusal(orchard, { kind: 'take up', topic: 'a-cider-press' })).toContain(
      'no topic “a-cider-press”',
    );
  });
});

describe('who facilitates and who writes', () => {
  test('is said once, and may be said anew', () => {
    const after = evening(orchard, [
      { kind: 'office', office: 'secretary', person: 'cato' },
      { kind: 'office', office: 'facilitator', person: 'dirk' },
    ]);
    expect(after).toContain('  facilitator  dirk\n  secretary    cato\n');
    expect(eveningTold(after)).toMatchObject({
      facilitator: { title: 'Dirk Bos' },
      secretary: { title: 'Cato de Wit' },
    });
  });
});

describe('what makes a decision whole', () => {
  const begun = laidDown(orchard, { kind: 'begin decision', point: cider });
  const detail = (what: (typeof details)[number], text: string): Act => ({
    kind: 'detail',
    point: cider,
    what,
    text,
  });

  test('are its reasons and what it concerns, each once', () => {
    const after = evening(begun, [
      detail('because', 'The press is dear'),
      detail('concerns', 'Gaard.money'),
      detail('concerns', 'Gaard.trees'),
      detail('concerns', 'Gaard.money'),
    ]);
    expect(after).toContain('  concerns Gaard.money, Gaard.trees\n');
    expect(after).toContain('  because "The press is dear"\n');
    expect(eveningTold(after).points[2]?.decision).toMatchObject({
      because: ['The press is dear'],
      concerns: ['Gaard.money', 'Gaard.trees'],
    });
  });
  test('is nothing that its record cannot say', () => {
    expect(refusal(begun, detail('concerns', 'Gaard.moon'))).toContain('“Gaard.moon” is no part');
    expect(refusal(begun, detail('duty', 'Counts'))).toContain('No election is held');
    const election = laidDown(orchard, {
      kind: 'begin election',
      point: minutes,
      office: 'secretary',
      circle: 'Gaard',
    });
    for (const what of ['because', 'concerns', 'measure', 'review'] as const)
      expect(refusal(election, { kind: 'detail', point: minutes, what, text: 'Gaard' })).toContain(
        'No decision belongs',
      );
  });
  test('is formed in rounds that may have been held before: then opinions come first', () => {
    const formed = laidDown(begun, { kind: 'stage', point: cider, stage: 'picture' });
    expect(formed).toContain('  picture 2026-11-23\n');
    expect(eveningTold(formed).points[2]?.decision?.stage).toBe('opinion');
    const opined = laidDown(formed, { kind: 'stage', point: cider, stage: 'opinion' });
    expect(opined).toContain('  picture 2026-11-23\n  opinion 2026-11-23\n');
    expect(eveningTold(opined).points[2]?.decision?.stage).toBe('proposal');
  });
});

describe('confirmation', () => {
  const begun = laidDown(orchard, {
    kind: 'begin election',
    point: minutes,
    office: 'secretary',
    circle: 'Gaard',
  });
  const confirm: Act = { kind: 'confirm', point: minutes, circle: 'Gaard' };

  test('waits for somebody to be elected', () =>
    expect(refusal(begun, confirm)).toContain('Nobody is elected yet'));
  test('names its circle and day, once', () => {
    const elected = evening(begun, [
      { kind: 'propose', point: minutes, person: 'cato' },
      { kind: 'consent', point: minutes },
    ]);
    const after = evening(elected, [confirm, confirm]);
    expect(after.match(/confirmed by Gaard on 2026-11-23/g)).toHaveLength(1);
    expect(eveningTold(after).points[1]?.election?.confirmed).toEqual([
      { name: 'Gaard', title: 'Gaardkring' },
    ]);
    expect(refusal(elected, { ...confirm, circle: 'Elsewhere' })).toContain('no circle “Elsewhere”');
  });
});

describe('text that is being typed', () => {
  test('keeps its half line, and what happens is laid down all the same', () => {
    const half = orchard.replace('    elect 20 minutes\n', '    elect 20 minutes\n    hear\n');
    const after = laidDown(half, { kind: 'end', point: ladder, minutes: 9 });
    expect(after).toBe(
      half.replace(
        '    explore by cato 10 minutes\n  }',
        '    explore by cato 10 minutes\n    used 9 minutes\n  }',
      ),
    );
  });
  test('that is not in order is put in order in the new line only', () => {
    const loose = orchard.replace('    elect 20 minutes', '      elect    20 minutes');
    expect(laidDown(loose, { kind: 'end', point: ladder, minutes: 9 })).toBe(
      loose.replace(
        '    explore by cato 10 minutes\n',
        '    explore by cato 10 minutes\n    used 9 minutes\n',
      ),
    );
  });
  test('keeps the line ends of Windows', () => {
    const windows = orchard.replaceAll('\n', '\r\n');
    expect(laidDown(windows, { kind: 'next', date: '2027-01-04' })).toBe(
      windows.replace('next 2026-12-21', 'next 2027-01-04'),
    );
  });
});

describe('acts at random', () => {
  const people = fc.constantFrom('amara', 'bo', 'cato', 'dirk');
  const points = fc.constantFrom(ladder, minutes, cider);
  const said = fc.constantFrom(
    'Yes',
    'A "quoted" word',
    'Slash \\ here',
    'Één kring',
    '// none',
    'a { brace }',
  );
  const acts: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ kind: fc.constant('attend' as const), person: people, as: fc.constantFrom(...attendances) }),
    fc.record({
      kind: fc.constant('turn' as const),
      point: points,
      round: fc.constantFrom('picture', 'opinion'),
      person: people,
      text: said,
    }),
    fc.record({ kind: fc.constantFrom('heard' as const, 'outcome' as const), point: points, text: said }),
    fc.record({ kind: fc.constant('end' as const), point: points, minutes: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ kind: fc.constant('carry' as const), point: points }),
    fc.record({ kind: fc.constant('action' as const), point: points, title: said, owner: people }),
    fc.record({ kind: fc.constant('remark' as const), person: people, text: said }),
    fc.record({
      kind: fc.constant('begin election' as const),
      point: points,
      office: fc.constantFrom('secretary', 'facilitator'),
      circle: fc.constant('Gaard'),
    }),
    fc.record({ kind: fc.constant('begin decision' as const), point: points }),
    fc.record({ kind: fc.constant('put' as const), point: points, text: said, by: people }),
    fc.record({ kind: fc.constant('object' as const), point: points, person: people, text: said }),
    fc.record({ kind: fc.constant('propose' as const), point: points, person: people }),
    fc.record({
      kind: fc.constant('change' as const),
      point: points,
      by: people,
      for: people,
      because: said,
    }),
    fc.record({ kind: fc.constant('consent' as const), point: points }),
    fc.record({
      kind: fc.constant('topic' as const),
      title: said,
      by: people,
      as: fc.constantFrom('explore' as const, 'decide' as const),
      minutes: fc.integer({ min: 1, max: 30 }),
      because: said,
      concerns: fc.constantFrom('Gaard.trees', 'Gaard'),
    }),
    fc.record({
      kind: fc.constant('office' as const),
      office: fc.constantFrom('facilitator' as const, 'secretary' as const),
      person: people,
    }),
    fc.record({
      kind: fc.constant('detail' as const),
      point: points,
      what: fc.constantFrom(...details),
      text: fc.constantFrom('Gaard.trees', 'Gaard', 'cato', '1 year', '2027-03-01', 'Why {not}?'),
    }),
    fc.record({
      kind: fc.constant('stage' as const),
      point: points,
      stage: fc.constantFrom('picture' as const, 'opinion' as const),
    }),
    fc.record({ kind: fc.constant('confirm' as const), point: points, circle: fc.constant('Gaard') }),
  );
  const typing = fc.record({
    line: fc.nat(60),
    text: fc.constantFrom('  // a note', '', '  hear', '    round x {'),
  });

  test('lose nothing that was laid down, keep the settled form, and can be read', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 14 }), (all) => {
        let text = orchard;
        let kept: string[] = [];
        for (const act of all) {
          const told = actIn(text, act);
          if ('en' in told) continue;
          text = applyEdits(text, told);
          expect(formatText(services, text)).toBe(text);
          expect(fragmentOf(text).unreadable).toEqual([]);
          if (act.kind === 'attend')
            expect(eveningTold(text).people.find(({ name }) => name === act.person)?.is).toBe(act.as);
          const now = saidIn(text);
          // A point ends with another number of minutes, and what was put is changed; all else stays.
          expect(kept.filter((one) => !now.includes(one))).toEqual([]);
          kept = now;
        }
        for (const comment of [
          '// The evening in the shed',
          '// bring a lamp',
          '// Amara asked for this one',
        ])
          expect(text).toContain(comment);
      }),
      { numRuns: 60, seed: 1124 },
    );
  });

  test('leave every line alone that somebody types meanwhile', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(acts, typing), { maxLength: 10 }), (all) => {
        let text = orchard;
        for (const one of all) {
          if ('line' in one) {
            const lines = text.split('\n');
            lines.splice(Math.min(one.line, lines.length), 0, one.text);
            text = lines.join('\n');
            continue;
          }
          const standing = asOf(organisationOf(text), '2026-11-23');
          if (standing.meeting('gaard-11') === undefined) continue;
          const told = actIn(text, one);
          if ('en' in told) continue;
          const now = applyEdits(text, told);
          const words = (of: string): string[] => of.split('\n').map((line) => line.trim());
          const after = words(now);
          for (const note of words(text).filter((line) => /^\/\/|^hear$|^round x/.test(line)))
            expect(after).toContain(note);
          text = now;
        }
      }),
      { numRuns: 60, seed: 2311 },
    );
  });
});

/** What people said, as the model has it. */
function saidIn(text: string): string[] {
  const { meetings, decisions, elections, actions } = organisationOf(text);
  return [
    ...meetings.flatMap(({ points, closing }) => [
      ...points.flatMap(({ rounds, heard, outcomes }) => [
        ...rounds.flatMap(({ name, turns }) =>
          turns.map((turn) => `${name} ${turn.person.name} ${turn.text}`),
        ),
        ...heard.map((one) => `heard ${one.text}`),
        ...outcomes.map(({ kind, record, text: of }) => `${kind} ${record?.name ?? of}`),
      ]),
      ...(closing?.remarks.map((one) => `remark ${one.person?.name} ${one.text}`) ?? []),
    ]),
    ...[...decisions, ...elections].flatMap(({ objections }) =>
      objections.map(({ person, text: of }) => `objection ${person.name} ${of}`),
    ),
    ...elections.flatMap(({ changes }) => changes.map((one) => `${one.by?.name} for ${one.candidate?.name}`)),
    ...actions.map(({ name }) => name),
  ];
}

function refusal(text: string, act: Act): string {
  const told = actIn(text, act);
  if (!('en' in told)) throw new Error('It was not refused.');
  expect(told.nl).not.toBe(told.en);
  return told.en;
}
