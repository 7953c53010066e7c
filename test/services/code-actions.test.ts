import { describe, expect, test } from 'vitest';
import { fillSeat, newCircle } from '../../src/edits/circle-edits.js';
import { applyEdits, type TextEdit } from '../../src/edits/edit.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { allFixes, extractPeople, refactorings, repairs } from '../../src/services/code-actions.js';
import { fragmentOf } from '../engine.js';
import { at, courtyard } from './setting.js';

/* Changes that an editor offers: what they write can be read, and touches only what it must. */

function offered(words: string): ReturnType<typeof refactorings> {
  const { source, scene, spot } = at(courtyard.replace(words, `${words}|`));
  return refactorings(scene, source, spot);
}

/** The text after the offered change with these words in its title. */
function changedBy(words: string, title: string): string {
  const action = offered(words).find((one) => one.title.en.includes(title));
  if (action === undefined) throw new Error(`${title} is not offered.`);
  return readable(action.edits);
}

function readable(edits: readonly TextEdit[]): string {
  const text = applyEdits(courtyard, edits);
  expect(fragmentOf(text).unreadable).toEqual([]);
  expect(fragmentOf(text).mistakes).toEqual([]);
  return text;
}

describe('a circle', () => {
  test('gets the double link that it lacks, with the leader it has', () => {
    const text = changedBy('circle Tuin', 'double link');
    expect(text).toContain(
      '  double link {\n    leader bo from 2026-03-02 for 2 years\n    representative vacant\n  }\n}',
    );
    expect(text.match(/leader bo/g)?.length).toBe(1);
  });
  test('is split into two circles that share its members and its domain', () => {
    const text = changedBy('circle Tuin', 'Split');
    expect(text).toContain('circle Tuin-1 "Tuinkring 1" in Tuin {');
    expect(text).toContain('trees "The trees" from Tuin.trees');
    expect(text).toContain('  members     amara\n');
    expect(text).not.toContain('members cato, amara');
  });
  test('merges into another: it ends, and people, aims, domain and circles below go on there', () => {
    const text = courtyard
      .replace(
        'decision spending',
        `circle Heg "Hegkring" in Tuin {
  aim "To cut the hedge"
  domain review 2027-06-01 {
    hedge "The hedge" from Tuin.paths
  }
}
circle Keuken "Keukenkring" in Hof {
  aim "To cook"
  members cato
}
decision spending`,
      )
      .replace('paths "The paths" from Hof.green', 'paths "The paths" from Hof.green { limit "€ 500" }');
    const { source, scene, spot } = at(text.replace('circle Tuin', 'circle| Tuin'));
    const merged = refactorings(scene, source, spot).find(
      ({ title }) => title.en === 'Merge Tuinkring into Keukenkring',
    );
    const now = applyEdits(text, merged?.edits ?? []);
    expect(now).toContain('  ended 2026-11-23 because "merged into Keukenkring"\n}');
    expect(now).toContain('  leader bo from 2026-03-02 until 2026-11-23\n');
    expect(now).toContain(
      [
        '  members cato',
        '  aim "To keep the garden"',
        '  members bo, amara',
        '  domain review 2027-11-23 {',
        '    trees "The trees" from Hof.green',
        '    paths "The paths" from Hof.green { limit "€ 500" }',
        '  }',
        '}',
      ].join('\n'),
    );
    expect(now).toContain('circle Heg "Hegkring" in Keuken {');
    expect(now).toContain('hedge "The hedge" from Keuken.paths');
    const before = checkOrganisation(scene.standing.organisation, '2026-11-23').findings;
    const after = checkOrganisation(at(now).scene.standing.organisation, '2026-11-23').findings;
    const errors = (all: typeof before): string[] =>
      all.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors(after).filter((rule) => !errors(before).includes(rule))).toEqual([]);
  });
  test('goes on in no circle that lies in it, and no general circle goes on in another', () => {
    expect(offered('general circle Hof').map(({ title }) => title.en)).not.toContainEqual(
      expect.stringMatching(/^Merge/),
    );
    expect(
      offered('circle Tuin')
        .map(({ title }) => title.en)
        .filter((title) => title.startsWith('Merge')),
    ).toEqual(['Merge Tuinkring into Hofkring']);
  });
  test('does not move under a circle that lies in it', () =>
    expect(offered('general circle Hof').map(({ title }) => title.en)).not.toContain(
      'Move Hofkring under Tuinkring',
    ));
  test('without an officer gets the record of an election', () => {
    const text = changedBy('circle Tuin', 'Record an election of facilitator');
    expect(text).toContain('election tuin-facilitator-2026 of facilitator in Tuin {');
  });
  test('and a part of its domain get the record of a decision', () => {
    expect(changedBy('    money', 'Record a decision about Hof.money')).toContain(
      '  concerns Hof.money\n  text',
    );
  });
});

describe('a record', () => {
  const elsewhere = {
    'hof/minutes.kring':
      'decision tools "The shed" {\n  circle Hof\n  decided 2026-03-02 by consent\n} // kept\n',
    'hof/votes.kring':
      'election tuin-1 of facilitator in Tuin {\n  on 2026-03-02\n  elected cato\n}\nelection tuin-2 of secretary in Tuin {\n  on 2026-03-02\n  elected cato\n}\n',
  };
  const written = (title: string): string[] => {
    const { source, scene, spot } = at(courtyard.replace('circle Tuin', 'circle| Tuin'), elsewhere);
    const action = refactorings(scene, source, spot).find((one) => one.title.en.startsWith(title));
    return (action?.edits ?? []).map(({ at: { file, line } }) => `${file}:${line}`);
  };
  test('goes where those of its kind are: behind the last one of the circle, or where most of them are', () => {
    expect(written('Record an election of representative')).toEqual(['hof/votes.kring:8']);
    // Two files have one each, and the circle has none; the first of them is as good as the other.
    expect(written('Record a decision about Tuinkring')).toEqual(['hof/here.kring:39']);
  });
});

test('a role becomes a circle below its own, with its aim, its domain and its holder as leader', () => {
  const text = changedBy('role Bookkeeper', 'into a circle');
  expect(text).toContain('circle Bookkeeper "Boekhouder" in Hof {\n  aim "To keep the books"');
  expect(text).toContain('    books "The books" from Hof.money');
  expect(text).toContain('    leader         cato from 2026-03-02 for 1 year');
  expect(text).not.toContain('role Bookkeeper');
});

test('a term is renewed from the day after its last one, with the election that says so', () => {
  const text = changedBy('leader bo from', 'Renew the term of Bo Jansen as leader');
  // The term that runs is still there: until its end somebody sits in the seat.
  expect(text).toMatch(
    /leader bo from 2026-03-02 for 2 years[^\n]*\n +leader bo from 2028-03-02 for 2 years by tuin-leader-2028\n/,
  );
  expect(text).toContain('election tuin-leader-2028 of leader in Tuin by Hof {');
});

test('a term that is over gives way to the next one, and one that is renewed already is not renewed again', () => {
  const over = courtyard.replace(
    'leader bo from 2026-03-02 for 2 years',
    'leader bo from 2024-03-02 for 2 years',
  );
  expect(over).not.toBe(courtyard);
  const { source, scene } = at(over);
  const renewed = (text: string, where: string): string[] => {
    const seen = at(text);
    const spot = seen.source.spot(text.indexOf(where) + 1);
    return refactorings(seen.scene, seen.source, spot).flatMap(({ title, edits }) =>
      title.en.startsWith('Renew the term') ? [applyEdits(text, edits)] : [],
    );
  };
  expect(source.text).toBe(over);
  expect(scene.standing.on).toBe('2026-11-23');
  const [text = ''] = renewed(over, 'leader bo from');
  expect(text).toContain('leader bo from 2026-11-23 for 2 years by tuin-leader-2026\n');
  expect(text).not.toContain('2024-03-02');
  const [twice = ''] = renewed(courtyard, 'leader bo from');
  expect(renewed(twice, 'leader bo from')).toEqual([]);
  expect(renewed(twice, 'leader bo from 2028')).toHaveLength(1);
});

test('the people of a file move to a file of their own, comments along', () => {
  const commented = courtyard.replace('person cato', '// Since the beginning\nperson cato');
  const { source, scene } = at(commented);
  const action = extractPeople(scene, source);
  expect(action?.newFile).toEqual({
    file: 'hof/people.kring',
    text: 'person amara "Amara Diallo"\nperson bo    "Bo Jansen"\n// Since the beginning\nperson cato  "Cato de Wit"\nperson dirk  "Dirk Bos" { left 2026-01-01 }\n',
  });
  const text = applyEdits(commented, action?.edits ?? []);
  expect(text).not.toContain('person');
  expect(text).toContain('}\n\ngeneral circle Hof');
});

test('a finding is put right by its rule, or set aside by the circle that may', () => {
  const wrong = courtyard.replace('facilitator bo ', 'facilitater bo ');
  const { scene } = at(wrong);
  const { findings } = checkOrganisation(scene.standing.organisation, '2026-11-23');
  expect(applyEdits(wrong, allFixes(scene.standing.organisation, findings))).toContain('facilitator bo ');
  const secretary = findings.filter(({ rule }) => rule === 'election/secretary-missing');
  const [deviation] = repairs(scene, secretary).filter(({ kind }) => kind === 'deviation');
  const text = applyEdits(wrong, deviation?.edits ?? []);
  expect(text).toMatch(
    /deviation secretary-missing in \w+ under [\w-]+ until 2027-11-22\n {2}because "\[fill in: the reason\]"/,
  );
});

describe('a picture', () => {
  const { scene } = at(courtyard);
  const { standing } = scene;
  const hof = standing.circle('Hof');
  test('adds a circle below another', () => {
    if (hof === undefined) throw new Error('Hof');
    expect(readable(newCircle(standing, hof, 'Keuken', 'De "keuken"', 'en'))).toContain(
      'circle Keuken "De \\"keuken\\"" in Hof {',
    );
  });
  test('fills a seat on a line of its own', () => {
    if (hof === undefined) throw new Error('Hof');
    expect(readable(fillSeat(standing, hof, 'secretary', 'cato'))).toContain(
      '  secretary cato from 2026-11-23 for 1 year\n}',
    );
  });
});

describe('a finding in a line that is being written', () => {
  const repair = (text: string, title: string): string => {
    const { scene } = at(`|${text}`);
    const { organisation } = scene.standing;
    const findings = checkOrganisation(organisation, scene.standing.on).findings;
    const found = repairs(scene, findings).find((one) => one.title.en.includes(title));
    return found === undefined ? '' : applyEdits(text, found.edits);
  };

  test('somebody who is not declared is added behind the last person', () => {
    const text = courtyard.replace('facilitator bo ', 'facilitator jan-piet ');
    expect(repair(text, 'Add jan-piet')).toContain(
      'person dirk  "Dirk Bos" { left 2026-01-01 }\nperson jan-piet "[fill in: first and last name of jan-piet]"\n\n',
    );
  });
  test('the first person stands behind the organisation', () =>
    expect(repair('organisation Hof "Hof"\ngeneral circle Hof "Hof" {\n  leader bo\n}\n', 'Add bo')).toBe(
      'organisation Hof "Hof"\n\nperson bo "[fill in: first and last name of bo]"\ngeneral circle Hof "Hof" {\n  leader bo\n}\n',
    ));
  test('the representative’s seat is left vacant where the leader has taken it', () => {
    const link = '  double link {\n    leader bo\n    representative bo for 2 years\n  }\n';
    const text = courtyard.replace('  leader bo from 2026-03-02 for 2 years\n', link);
    expect(repair(text, 'Leave the seat of the representative')).toContain(
      '    leader bo\n    representative vacant\n',
    );
  });
  test('no term is renewed of somebody who is not declared', () => {
    const text = courtyard.replace('leader bo', 'leader zo|');
    const { source, scene, spot } = at(text);
    expect(refactorings(scene, source, spot).map(({ title }) => title.en)).not.toContainEqual(
      expect.stringContaining('Renew'),
    );
  });
});
