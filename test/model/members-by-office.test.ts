import { describe, expect, test } from 'vitest';
import { compareOrganisations } from '../../src/changes/compare.js';
import { applyEdits } from '../../src/edits/edit.js';
import { formatText } from '../../src/language/format.js';
import { asOf } from '../../src/model/lookups.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { choicesAt } from '../../src/services/completion.js';
import { renamedAt, renameEdits } from '../../src/services/rename.js';
import { organisationOf, services } from '../engine.js';
import { at } from '../services/setting.js';

/* Whoever holds an office in a circle or below it is a member of another, for as long. */

const dates = { before: '2026-08-15', on: '2026-11-23' };

const village = (members: string, more = ''): string => `organisation Dorp "Dorp" { language en }
person sil  "Sil Bos"
person ruth "Ruth Mol"
person noa  "Noa Dam"
person ivo  "Ivo Raap"
general circle Raad "Village council" {
  members sil
  facilitator sil from 2026-01-01 for 1 year
}
circle Bouw "Building" in Raad {
  facilitator ruth from 2026-01-01 until 2026-08-31
  facilitator noa from 2026-09-01 for 1 year
  role Steward "Steward of the keys" { held by ivo from 2026-10-01 for 1 year }
}
circle Dak "Roofs" in Bouw {
  facilitator ivo from 2026-01-01 for 3 years
}
helping circle Oefening "Practice" in Raad until 2027-06-30 {
  ${members}
}
${more}`;

function sit(members: string, date = dates.on): string[] {
  const standing = asOf(organisationOf(village(members)), date);
  return standing.sits(standing.circle('Oefening') as never).map(({ person }) => person);
}

describe('who is a member by an office', () => {
  test.each([
    ['members by facilitator in Raad', ['sil', 'noa', 'ivo']],
    ['members by facilitator in Bouw', ['noa', 'ivo']],
    ['members by facilitator', []],
    ['members by Steward in Raad', ['ivo']],
    ['members by facilitator, Steward in Dak', ['ivo']],
    ['members ruth\n  members by facilitator in Bouw', ['ruth', 'noa', 'ivo']],
    ['leader sil\n  members by facilitator in Bouw', ['sil', 'noa', 'ivo']],
    ['leader sil\n  members only by facilitator in Bouw', ['noa', 'ivo']],
    ['observer ivo\n  members only by facilitator in Bouw', ['noa', 'ivo']],
  ])('%s', (members, people) => {
    expect(sit(members)).toEqual(people);
  });

  test('is so as long as the office is held', () => {
    expect(sit('members by facilitator in Raad', dates.before)).toEqual(['sil', 'ruth', 'ivo']);
  });

  test('and why is told with the circle, and the role', () => {
    const standing = asOf(organisationOf(village('members by facilitator, Steward in Bouw')), dates.on);
    expect(
      standing.sits(standing.circle('Oefening') as never).map(({ person, reasons }) => [person, reasons]),
    ).toEqual([
      ['noa', [{ why: 'by office', circle: 'Bouw', office: 'facilitator' }]],
      [
        'ivo',
        [
          { why: 'by office', circle: 'Dak', office: 'facilitator' },
          { why: 'by office', circle: 'Bouw', office: 'role', role: 'Steward' },
        ],
      ],
    ]);
  });

  test('and nobody knows who, where the office is not recorded', () => {
    const text = village('members by secretary in Raad').replace(
      '  facilitator ivo',
      '  secretary unrecorded\n  facilitator ivo',
    );
    const standing = asOf(organisationOf(text), dates.on);
    const circle = standing.circle('Oefening') as never;
    expect(standing.isRecorded(circle)).toBe(false);
    expect(standing.unrecordedSeats(circle)).toEqual([
      { why: 'by office', circle: 'Dak', office: 'secretary' },
    ]);
  });
});

const minutes = (names: string, day: string): string =>
  `decision rounds "Rounds" { circle Oefening kind operations decided ${day} by consent consent ${names} }`;

function found(members: string, more?: string): string[] {
  return checkOrganisation(organisationOf(village(members, more)), dates.on)
    .findings.filter(({ rule }) => /^consent\/incomplete|unknown-name$/.test(rule))
    .map(({ message }) => message.en);
}

describe('what a check finds', () => {
  test('is nothing where those who held the office that day gave consent', () => {
    expect(found('members by facilitator in Bouw', minutes('noa, ivo', '2026-11-02'))).toEqual([]);
    expect(found('members by facilitator in Bouw', minutes('ruth, ivo', '2026-06-01'))).toEqual([]);
  });

  test('is who of them is missing, on that day', () => {
    const [now] = found('members only by facilitator in Bouw', minutes('ivo', '2026-11-02'));
    expect(now).toContain('Noa Dam sat in Practice on 2026-11-02');
    const [then] = found('members only by facilitator in Bouw', minutes('ivo', '2026-06-01'));
    expect(then).toContain('Ruth Mol sat in Practice on 2026-06-01');
  });

  test('is a role that nobody there has', () => {
    expect(found('members by Stewart in Raad')).toEqual([
      'Neither `Raad` nor a circle below it has a role `Stewart`, and no office is called so: this makes nobody a member. Did you mean `Steward`?',
    ]);
    expect(found('members by Steward in Rood')).toEqual([
      expect.stringContaining('No circle is called `Rood`'),
    ]);
    expect(found('members by Steward in Dak')).toHaveLength(1);
  });
});

describe('a comparison', () => {
  const told = (old: string, now: string, rewrite = (text: string) => text): string[] =>
    compareOrganisations(organisationOf(village(old)), organisationOf(rewrite(village(now))), dates.on).map(
      ({ message }) => message.en,
    );

  test('tells another office, by the titles of circle and role', () => {
    expect(told('members by facilitator in Raad', 'members by Steward in Bouw')).toEqual([
      'Practice, members by office: from facilitator of Village council and of the circles below it to Steward of the keys of Building and of the circles below it.',
    ]);
  });

  test('tells nothing of it where the role or circle only has another name', () => {
    const renaming = told('members by Steward in Bouw', 'members by Steward in Bouw', (text) =>
      text.replaceAll('Steward ', 'Keeper ').replaceAll(/\bBouw\b/g, 'Bouwen'),
    );
    expect(renaming.filter((message) => message.includes('members by office'))).toEqual([]);
  });
});

describe('in the editor', () => {
  const labels = (marked: string): string[] => {
    const { source, scene, spot } = at(marked);
    return (choicesAt(services, source, scene, spot)?.choices ?? []).map(({ label }) => label);
  };

  test('offices and roles of every circle are offered, those not named yet', () => {
    const all = labels(village('members by facilitator, |'));
    expect(all).toEqual(expect.arrayContaining(['leader', 'secretary', 'Steward']));
    expect(all).not.toContain('facilitator');
    expect(all).not.toContain('member');
  });

  test('a role is renamed here too', () => {
    const text = village('members by Steward in Raad');
    const { source, scene, spot } = at(text.replace('role Stew', 'role Stew|'));
    const renamed = renamedAt(scene, source, spot);
    if ('refused' in renamed) throw new Error(renamed.refused.en);
    expect(
      applyEdits(
        text,
        renameEdits(scene, renamed, 'Keeper', () => source),
      ),
    ).toContain('members by Keeper in Raad');
  });
});

test('a line is laid out as the other seats are', () => {
  const text = 'circle A {\n  leader anna from 2026-01-01\n  members only by facilitator,Steward in B\n}\n';
  expect(formatText(services, text)).toBe(
    'circle A {\n  leader   anna                          from 2026-01-01\n  members  only by facilitator, Steward  in B\n}\n',
  );
});
