import { describe, expect, test } from 'vitest';
import { circleFacts } from '../../src/account/circle.js';
import { weightOf, wordsOf } from '../../src/account/line.js';
import { Names } from '../../src/account/names.js';
import { electionLine, openPoints } from '../../src/account/records.js';
import type { Language } from '../../src/messages/words.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { organisationJson } from '../../src/render/json/show.js';
import { handbookMarkdown } from '../../src/render/markdown/report.js';
import { told } from '../../src/services/hover.js';
import { auditOf } from '../../src/tracking/audit.js';
import { organisationHandbook } from '../../src/workspace/handbook.js';
import { organisationOf } from '../engine.js';

/* Every face says of an election whether it elected somebody, and all say the same. */

const on = '2026-11-30';

const hill = (outcome: string, more = ''): Organisation =>
  organisationOf(`organisation Hill "The Hill" { language en }
person anna "Anna Vis"
person bram "Bram Bos"
person carla "Carla Smit"
top circle Hill-Top "Top circle" {
  aim "To keep the hill"
  leader anna from 2026-01-05 for 2 years
  facilitator carla from 2026-10-05 for 1 year by chosen
  secretary bram from 2026-01-05 for 2 years
  members anna, bram
}
decision votes "Facilitators may be chosen by vote" {
  circle Hill-Top
  decided 2026-01-12 by consent
  review 2027-01-12
}
election chosen of facilitator in Hill-Top {
  on 2026-10-01
  ${outcome}
}
${more}
`);

const void_ = 'objections { bram "She is away all winter" }\n  elected carla';
const byVote = 'elected carla by majority';
const met = 'objections { bram "She is away all winter" met by term "Half a year" }\n  elected carla';

const names = (organisation: Organisation, language: Language = 'en'): Names =>
  new Names(asOf(organisation, on), { language });
const circleOf = (organisation: Organisation) => asOf(organisation, on).circle('Hill-Top') as never;
const line = (organisation: Organisation, language: Language = 'en') =>
  electionLine(names(organisation, language), organisation.elections[0] as never);

const handbook = async (organisation: Organisation): Promise<string> =>
  handbookMarkdown(
    await organisationHandbook(organisation, on, { language: 'en', pictures: false, unreadable: [] }),
    on,
  );

describe.each([
  ['an objection stands open', void_, 'void', 'an objection stands open, so nobody is elected'],
  ['nothing allowed its method', byVote, 'without mandate', 'without mandate: no consent allowed its method'],
])('of an election to which %s', (_, outcome, fault, said) => {
  const organisation = hill(outcome);

  test('show says so, in both languages', () => {
    expect(wordsOf(line(organisation))).toBe(`facilitator: Carla Smit elected on 2026-10-01, ${said}`);
    expect(weightOf(line(organisation))).toBe('unsound');
    expect(wordsOf(line(organisation, 'nl'))).toMatch(/niemand gekozen$|met consent toegestaan$/);
  });

  test('the open points, the explanation beside the cursor, the JSON and the handbook say so', async () => {
    expect(openPoints(names(organisation), circleOf(organisation)).map(wordsOf)).toContain(
      wordsOf(line(organisation)),
    );
    expect(
      JSON.stringify(told(asOf(organisation, on), { kind: 'election', name: 'chosen' }, 'en')),
    ).toContain(said);
    expect(organisationJson(asOf(organisation, on))).toMatchObject({
      standing: { elections: [{ name: 'chosen', standing: 'held', fault }] },
    });
    expect(await handbook(organisation)).toContain(said);
  });

  test('an audit finds what lacks in it, and no evidence', () => {
    const { questions } = auditOf(organisation, on, circleOf(organisation), 'en');
    const asked = questions.find(({ name }) => name === 'election');
    expect(asked?.found.map(({ en }) => en)).not.toContain('1 election on record');
    expect(asked?.missing).toContainEqual({ said: expect.objectContaining({ en: `chosen: ${said}` }) });
  });

  test('nothing waits any more once a later election holds', () => {
    const again = hill(
      outcome,
      'election anew of facilitator in Hill-Top { on 2026-11-02 elected bram consent everyone }',
    );
    expect(openPoints(names(again), circleOf(again)).map(wordsOf).join('\n')).not.toContain(said);
  });
});

test.each([
  ['whose objection was met', met],
  ['that consent let be held by vote', `${byVote} under votes`],
  ['without an objection', 'elected carla'],
])('an election %s simply holds', (_, outcome) => {
  const organisation = hill(outcome);
  expect(wordsOf(line(organisation))).toBe('facilitator: Carla Smit elected on 2026-10-01');
  expect(openPoints(names(organisation), circleOf(organisation))).toEqual([]);
});

test('whoever leaves before the term ends is told with the last day, wherever the seat is', () => {
  const organisation = organisationOf(`organisation Hill "The Hill"
person anna "Anna Vis" { left 2026-12-31 }
person bram
top circle Top "Top circle" {
  aim "To keep the hill"
  leader anna from 2026-01-05 for 2 years
  members anna, bram
}
`);
  const { standing } = names(organisation);
  const [leader] = circleFacts(names(organisation), standing.circle('Top') as never)
    .filter(({ heading }) => heading === 'leader')
    .flatMap(({ lines }) => lines.map(wordsOf));
  expect(leader).toBe('Anna Vis, 2026-01-05 to 2028-01-04, ends on 2026-12-31, when Anna Vis leaves');
});
