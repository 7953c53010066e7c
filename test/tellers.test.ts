import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { compareOrganisations } from '../src/changes/compare.js';
import { reservedWords } from '../src/language/heads.js';
import { type Block, linesOf, type Move, type Place } from '../src/language/lines.js';
import { asOf } from '../src/model/lookups.js';
import type { Organisation } from '../src/model/organisation.js';
import { organisationSchema } from '../src/render/json/schema.js';
import { organisationJson } from '../src/render/json/show.js';
import { handbookMarkdown } from '../src/render/markdown/report.js';
import { circleOutline, organisationOutline, personOutline } from '../src/render/show.js';
import { told } from '../src/services/hover.js';
import type { Named } from '../src/services/mentions.js';
import { ownTerms } from '../src/vocabulary/own-words.js';
import { organisationHandbook } from '../src/workspace/handbook.js';
import { organisationOf, services } from './engine.js';

/*
 * The walk through the grammar: every line that it lets somebody write reaches the model, the JSON with its schema, and
 * each teller, or stands in that teller's list of what it leaves out on purpose. Lines are made from the grammar and
 * put into a small organisation; what is otherwise with the line than without it is what came through.
 */

const on = '2026-11-23';

/**
 * The organisation in whose blocks the lines are put: each at the mark of its block, in place of a line of the block
 * with the same word, which ends in that mark.
 */
const village = `
organisation Hill "The Hill" {
  [Organisation]
  words {
    secretary "scribe" [OwnWords]
    [OwnWords]
  }
}
person anna "Anna Vis" {
  [Person]
}
person bo "Bo Kok"
person zoe "Zoe Tan"
general circle Estate "The estate" {
  aim "To keep the estate"
  members anna, bo
}
circle Orchard "The orchard" in Estate {
  aim "To grow apples" [Circle]
  members anna, bo [Circle]
  [Circle]
}
circle Garden "The garden" in Estate {
  aim "To grow vegetables"
  measure yield "Beds that bear" target at least 80 % every 1 month {
    2026-06-01 82 %
    [Measure]
  }
  double link {
    leader anna [DoubleLink]
    representative bo [DoubleLink]
    [DoubleLink]
  }
  domain {
    beds "The beds" {
      [DomainItem]
    }
    [Domain]
  }
  role Keeper "Keeper of the keys" {
    [Role]
  }
  members anna, bo
}
election earlier of secretary in Garden {
  on 2024-02-01
}
election chair of facilitator in Garden {
  on 2026-02-01 [Election]
  nominations { [Election]
    anna for bo
    [Nominations]
  }
  objections { [Election]
    anna "Too long" met by term "A year"
    [Objections]
  }
  elected bo [Election]
  [Election]
}
decision older "The older rota" {
  circle Garden
  decided 2025-01-10
}
decision rota "The rota" {
  circle Garden [Decision]
  decided 2026-01-10 [Decision]
  concerns Garden.beds [Decision]
  [Decision]
}
implementation plan "The plan" {
  phase acquaint {
    step plant "Plant"
    step talk "Talk" for every circle {
      [Step]
    }
    [Phase]
  }
  [Implementation]
}
template own "Our own way" {
  question trust "Is there trust?" {
    [Question]
  }
  [Template]
}
audit y26 of Garden {
  on 2026-06-01 [Audit]
  finding gap "A gap" {
    [AuditFinding]
  }
  [Audit]
}
action mow "Mow"
action paint "Paint" {
  circle Garden [Action]
  [Action]
}
review chat of bo on 2026-04-01 {
  agreed "To go on"
}
topic noise "The noise" in Garden {
  [Topic]
}
topic smell "The smell" in Garden {
  by anna on 2026-08-01
}
meeting before of Garden on 2026-08-10 {
  present anna, bo
}
meeting autumn of Garden on 2026-09-10 {
  present anna, bo [Meeting]
  point "The fence" {
    round opinion {
      anna "High enough"
      [Round]
    }
    [Point]
  }
  [Meeting]
}
meeting winter of Garden on 2026-10-10 {
  closing {
    [Closing]
  }
}
review r26 of anna as leader in Garden {
  on 2026-05-01 [Review]
  [Review]
}
[KringFile]
`;

/** The village with a line in a block, or with the block as it is without the line that begins alike. */
function villageWith(block: string, word: string, line: string): Organisation {
  const mark = `[${block}]`;
  const kept = village.split('\n').flatMap((one) => {
    if (one.trim() === mark) return [line];
    // The block of such a line goes with it only where it is opened on the line that is left out.
    if (one.endsWith(` ${mark}`)) return one.trim().split(' ')[0] === word && !one.includes('{') ? [] : [one];
    return [one];
  });
  return organisationOf(kept.join('\n').replace(/ *\[[A-Z]\w+\]/g, ''));
}

/** What stands for a word that is not one of the language, by what the grammar wants there. */
const values: Readonly<Record<string, string>> = {
  person: 'zoe',
  circle: 'Estate',
  decision: 'older',
  election: 'earlier',
  action: 'mow',
  step: 'plant',
  template: 'own',
  question: 'trust',
  topic: 'smell',
  meeting: 'before',
  review: 'chat',
  time: '19:30',
  amount: '76',
  office: 'secretary',
  number: '7',
  length: '7',
  text: '"Told of nowhere else"',
  name: 'Marker',
  organisation: 'Elsewhere',
  method: 'majority',
  rule: 'term-missing',
  subject: 'Garden',
  domainPart: 'Estate',
};

/** The same for lines whose words mean something only if they are of a few. */
const wordsOf: Readonly<Record<string, string>> = {
  kind: 'operations',
  state: 'draft',
  severity: 'major',
  method: 's3',
  language: 'nl',
};

/** The shortest whole line of a block that begins with a move of it, with a line in the block that it opens. */
function lineFrom(first: Move, date: string): string {
  const written = (move: Move): string => {
    if (move.keyword !== undefined) return move.keyword;
    const kind = move.wanted?.kind ?? 'name';
    if (kind === 'date') return date;
    if (kind === 'plainWord') return wordsOf[first.keyword ?? ''] ?? 'legal';
    return values[kind] ?? 'Marker';
  };
  let ways: { readonly words: readonly string[]; readonly place: Place }[] = [
    { words: [written(first)], place: first.to() },
  ];
  for (let length = 0; length < 12; length++) {
    for (const { words, place } of ways) {
      if (place.ends) return words.join(' ');
      const inner = place.opens?.start.moves[0];
      if (inner !== undefined) return `${words.join(' ')} { ${lineFrom(inner, date)} }`;
    }
    ways = ways.flatMap(({ words, place }) =>
      place.moves
        .filter(({ keyword }) => keyword === undefined || !reservedWords.has(keyword))
        .map((move) => ({ words: [...words, written(move)], place: move.to() })),
    );
  }
  throw new Error(`No line that begins with ${first.keyword ?? 'a name'} comes to an end.`);
}

/** Lines that have to fit what is around them. */
const fitting: Readonly<Record<string, (date: string) => string>> = {
  'KringFile organisation': () => 'organisation Hill { vision "Told of nowhere else" }',
  'Circle meets': () => 'meets every 7 weeks',
  'Circle reports': () => 'reports every 7 weeks',
  'Meeting closing': () => 'closing { answer result 2 }',
  'Closing answer': () => 'answer result 2',
  'Step …': (date) => `Garden done ${date}`,
};

/** Every line that a block may hold, by the block and its first word; dated before and after the date looked at. */
const lines = linesOf(services).blocks.flatMap((block: Block) =>
  block.start.moves
    .filter((move, at, all) => all.findIndex(({ keyword }) => keyword === move.keyword) === at)
    .map((move) => ({
      name: `${block.rule} ${move.keyword ?? '…'}`,
      block: block.rule,
      word: move.keyword ?? '',
      texts: ['2026-09-17', '2027-03-17'].map((date) =>
        (fitting[`${block.rule} ${move.keyword ?? '…'}`] ?? ((day) => lineFrom(move, day)))(date),
      ),
    })),
);

/** Without places, which a line more moves. */
const plain = (said: unknown): string =>
  JSON.stringify(said, (_, value) =>
    typeof value === 'object' && value !== null && 'endColumn' in value ? undefined : value,
  );

const things: readonly Named[] = [
  { kind: 'organisation', name: 'Hill' },
  ...['anna', 'bo', 'zoe', 'Marker'].map((name): Named => ({ kind: 'person', name })),
  ...['Estate', 'Garden', 'Orchard', 'Marker'].map((name): Named => ({ kind: 'circle', name })),
  ...['Keeper', 'Marker'].map((name): Named => ({ kind: 'role', name, owner: 'Garden' })),
  ...['beds', 'Marker'].map((name): Named => ({ kind: 'domain item', name, owner: 'Garden' })),
  ...['chair', 'Marker'].map((name): Named => ({ kind: 'election', name })),
  ...['rota', 'older', 'Marker'].map((name): Named => ({ kind: 'decision', name })),
  ...['plan', 'Marker'].map((name): Named => ({ kind: 'implementation', name })),
  ...['own', 'Marker'].map((name): Named => ({ kind: 'template', name })),
  ...['talk', 'plant', 'Marker'].map((name): Named => ({ kind: 'step', name, owner: 'plan' })),
  ...['trust', 'Marker'].map((name): Named => ({ kind: 'question', name, owner: 'own' })),
  ...['y26', 'Marker'].map((name): Named => ({ kind: 'audit', name })),
  ...['gap', 'Marker'].map((name): Named => ({ kind: 'audit finding', name, owner: 'y26' })),
  ...['paint', 'mow', 'Marker'].map((name): Named => ({ kind: 'action', name })),
  ...['r26', 'Marker'].map((name): Named => ({ kind: 'review', name })),
  ...['noise', 'smell', 'Marker'].map((name): Named => ({ kind: 'topic', name })),
  ...['before', 'autumn', 'winter', 'Marker'].map((name): Named => ({ kind: 'meeting', name })),
];

const model = (organisation: Organisation): string => {
  const { references: _references, mistakes: _mistakes, ...said } = organisation;
  return plain(said);
};
const json = (organisation: Organisation): string => plain(organisationJson(asOf(organisation, on)));
const show = (organisation: Organisation): string => {
  const standing = asOf(organisation, on);
  return plain([
    organisationOutline(standing, 'en'),
    standing.organisation.circles.map((circle) => circleOutline(standing, circle, 'en')),
    standing.organisation.people.map(({ name }) => personOutline(standing, name, 'en')),
  ]);
};
const hover = (organisation: Organisation): string =>
  plain(things.map((named) => told(asOf(organisation, on), named, 'en') ?? null));
const handbook = async (organisation: Organisation): Promise<string> =>
  handbookMarkdown(
    await organisationHandbook(organisation, on, { language: 'en', pictures: false, unreadable: [] }),
    on,
  );

/** The lines with which something comes out otherwise than without them, whichever their date. */
async function cameThrough(
  tell: (organisation: Organisation) => string | Promise<string>,
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { name, block, word, texts } of lines) {
    const without = await tell(villageWith(block, word, ''));
    for (const text of texts)
      if (!found.has(name) && (await tell(villageWith(block, word, text))) !== without) found.add(name);
  }
  return found;
}

/** Lines that are told nowhere though nobody leaves them out, and those that are told though the list says otherwise. */
const untold = (through: ReadonlySet<string>, leftOut: readonly string[]): string[] =>
  lines
    .map(({ name }) => name)
    .filter((name) => through.has(name) === leftOut.includes(name))
    .map((name) => (through.has(name) ? `${name} is told, and in the list of what is left out` : name));

/** Lines by the block that holds them and the words that they begin with. */
const linesOfBlocks = (blocks: Readonly<Record<string, string>>): string[] =>
  Object.entries(blocks).flatMap(([block, words]) => words.split(' ').map((word) => `${block} ${word}`));

/** The minutes of a meeting have a page of their own, so what they alone hold is told there (`kring minutes`). */
const inMinutes = {
  Meeting: 'guest minutes',
  Point: 'used round outcome carried concerns heard document',
  Round: '…',
};

/** An organisation's own words are told of nowhere: everything is told in them, which own-words.test.ts tests. */
const ownTermHeads = [...new Set(ownTerms.map((term) => term.split(' ')[0]))].join(' ');

/**
 * The handbook is of what is agreed and on record. It leaves out what it is made by (its language, the files of others;
 * a logo comes as a picture) and by what other programs know a thing, the templates from which plans and audits are
 * made, for when an audit was planned that has its day, and of a topic all but what it is about: it waits for a meeting,
 * whose agenda and minutes tell more.
 */
const notInHandbook: readonly string[] = linesOfBlocks({
  KringFile: 'template',
  OwnWords: ownTermHeads,
  Organisation: 'words logo language known',
  Person: 'known',
  Circle: 'known',
  DomainItem: 'known',
  Role: 'known',
  Decision: 'known',
  Implementation: 'template',
  Template: 'phase question',
  Question: 'shown because',
  Audit: 'planned',
  Topic: 'because document concerns',
  ...inMinutes,
  Meeting: `${inMinutes.Meeting} present absent facilitator secretary next from`,
  Point: `${inMinutes.Point} report explore decide elect review`,
});

/** By which id another program knows a thing is no part of the governance: a new id of it is no change. */
const notCompared: readonly string[] = linesOfBlocks({
  Organisation: 'known',
  Person: 'known',
  Circle: 'known',
  DomainItem: 'known',
  Role: 'known',
  Decision: 'known',
});

/** `kring show` tells of circles and people and how they stand, and of records only that they are there. */
const notShown: readonly string[] = linesOfBlocks({
  KringFile: 'decision implementation template action',
  OwnWords: ownTermHeads,
  Organisation: 'words size terms notice introduction logo absence language known',
  Person: 'known',
  Circle: 'known',
  DomainItem: 'known',
  Role: 'review duty quality constraint known',
  Election:
    'term facilitator proposal accepted confirmed replaces duty quality present absent consent nominations changes',
  Nominations: '… for',
  Decision:
    'reviewed proposed referred amended kind text because measure evidence picture opinion concerns responsible present absent known',
  Implementation: 'circle mandate evaluated criterion template without planned begun ended evaluation',
  Phase: 'due planned begun ended',
  Step: 'done due begun evidence after blocked',
  Template: 'phase question',
  Question: 'shown because',
  Audit: 'planned auditor answer next scope evidence',
  AuditFinding: 'question severity owner due action',
  Action: 'evidence from concerns',
  Review: 'absent consent',
  Topic: 'because document concerns',
  ...inMinutes,
  Meeting: `${inMinutes.Meeting} facilitator secretary next from`,
  Point: `${inMinutes.Point} report explore decide elect review`,
});

/** What is told beside the cursor is short: what a thing is, who sees to it and how it stands. */
const notHovered: readonly string[] = linesOfBlocks({
  KringFile: 'deviation',
  OwnWords: ownTermHeads,
  Organisation: 'words statutes size terms notice introduction logo absence legal language',
  Circle: 'reviews measure meets reports constraint lead do',
  Role: 'review quality constraint',
  Election:
    'facilitator proposal accepted confirmed replaces quality present absent consent nominations changes in',
  Nominations: '… for',
  Decision:
    'reviewed proposed referred amended kind measure evidence picture opinion present absent consent in',
  Implementation: 'circle mandate evaluated criterion template without phase planned begun ended evaluation',
  Phase: 'owner due planned begun ended',
  Step: 'begun evidence blocked …',
  Template: 'phase',
  Audit: 'planned auditor scope evidence',
  AuditFinding: 'question severity action',
  Action: 'evidence from in',
  Review: 'present absent consent agreed because in',
  Measure: '…',
  ...inMinutes,
  Meeting: `${inMinutes.Meeting} closing present absent`,
});

// Many organisations are told of, which takes a while on a busy machine.
describe('every line that the grammar knows', { timeout: 240_000 }, () => {
  test('has a block in the village to stand in, and is read without a mistake', () => {
    expect(lines.length).toBeGreaterThan(130);
    const wrong = lines.flatMap(({ name, block, word, texts }) =>
      texts.flatMap((text) => {
        const { unreadable, mistakes } = villageWith(block, word, text);
        return [...unreadable.map(({ message }) => message.en), ...mistakes.map(({ kind }) => kind)].map(
          (said) => `${name}: ${text}: ${said}`,
        );
      }),
    );
    expect(wrong).toEqual([]);
    expect(lines.filter(({ block }) => !village.includes(`[${block}]`)).map(({ name }) => name)).toEqual([]);
  });

  test('reaches the model', async () => {
    expect(untold(await cameThrough(model), [])).toEqual([]);
  });

  test('reaches the JSON, as its schema has it', async () => {
    expect(untold(await cameThrough(json), [])).toEqual([]);
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    ajvFormats.default(ajv);
    const valid = ajv.compile(organisationSchema);
    const wrong = lines.filter(({ block, word, texts }) =>
      texts.some(
        (text) =>
          !valid(JSON.parse(JSON.stringify(organisationJson(asOf(villageWith(block, word, text), on))))),
      ),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('is told as a change', async () => {
    const found = lines.filter(({ block, word, texts }) =>
      texts.some(
        (text) =>
          compareOrganisations(villageWith(block, word, ''), villageWith(block, word, text), on).length > 0,
      ),
    );
    expect(untold(new Set(found.map(({ name }) => name)), notCompared)).toEqual([]);
  });

  test('is shown, or left out on purpose', async () => {
    expect(untold(await cameThrough(show), notShown)).toEqual([]);
  });

  test('is told beside the cursor, or left out on purpose', async () => {
    expect(untold(await cameThrough(hover), notHovered)).toEqual([]);
  });

  test('stands in the handbook, or is left out on purpose', async () => {
    expect(untold(await cameThrough(handbook), notInHandbook)).toEqual([]);
  });

  test('that is left out is one of the grammar', () => {
    const known = new Set(lines.map(({ name }) => name));
    const all = [...notShown, ...notHovered, ...notInHandbook, ...notCompared];
    expect(all.filter((name) => !known.has(name))).toEqual([]);
  });
});
