import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * How the birth-care partnership came from its members' meeting with a board to circles, as its secretary committed
 * it. Most is decided and on record; some is not, and once a circle decided what is not its own.
 */

export interface Minutes {
  readonly subject: string;
  readonly date: string;
  readonly author: string;
  readonly files: Readonly<Record<string, string>>;
}

const examples = join(import.meta.dirname, '../../examples');

function folder(name: string): Record<string, string> {
  const files = readdirSync(join(examples, name), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.kring'))
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, readFileSync(join(examples, name, file), 'utf8')]),
  );
}

/** The declarations of a text by kind and name, each with its block or the lines that continue it. */
function declarations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let name: string | undefined;
  for (const line of text.split('\n')) {
    const head = /^((?:[a-z]+ )*[a-z]+) +([\w-]+)/.exec(line);
    if (head !== null) {
      name = `${head[1]} ${head[2]}`;
      found.set(name, '');
    }
    if (name !== undefined && (head !== null || /^[ }]/.test(line) || line === ''))
      found.set(name, `${found.get(name)}${line}\n`);
    else name = undefined;
  }
  return new Map([...found].map(([key, block]) => [key, `${block.trimEnd()}\n`]));
}

/** A declaration as it was on a day: without what was measured later. */
const asOfDay = (day: string, text: string): string =>
  text
    .replace(/^ {4}(\d{4}-\d\d-\d\d) .*\n/gm, (line, measured: string) => (measured > day ? '' : line))
    .replace(/ \{\n {2}\}\n/g, '\n');

const decision = (
  name: string,
  title: string,
  circle: string,
  date: string,
  concerns: string,
  responsible: string,
): string => `
decision ${name} "${title}" {
  circle ${circle}
  decided ${date} by consent
  concerns ${concerns}
  because "It is a step of the introduction of the circle method"
  responsible ${responsible}
  measure "Progress of the implementation"
  review 2027-11-01
}
`;

const election = (
  name: string,
  office: string,
  circle: string,
  by: string,
  date: string,
  elected: string,
): string => `
election ${name} of ${office} in ${circle}${by} {
  on ${date}
  duty "Speaks for the circle, and reports back"
  quality "Listens well"
  term 2 years
  consent everyone
  elected ${elected}
  accepted ${date}
}
`;

/** The commits, the oldest first. */
export function birthCareHistory(): readonly Minutes[] {
  const before = (folder('birth-care-before')['birth-care.kring'] as string).replace(/^\s*\/\/.*\n/gm, '');
  const old = declarations(before);
  const end = folder('birth-care');
  const now = declarations(Object.values(end).join('\n'));
  const was = (...names: string[]): string => names.map((name) => old.get(name) ?? missing(name)).join('\n');
  const is = (...names: string[]): string => names.map((name) => now.get(name) ?? missing(name)).join('\n');
  const peopleBefore = [...old]
    .filter(([key]) => key.startsWith('person '))
    .map(([, text]) => text)
    .join('');
  const minutes: Minutes[] = [];
  let files: Record<string, string> = {};
  const commit = (date: string, author: string, subject: string, change: Record<string, string>): void => {
    const written = Object.entries(change).map(([file, text]) => [file, asOfDay(date, text)] as const);
    files = { ...files, ...Object.fromEntries(written) };
    minutes.push({ date, author, subject, files });
  };

  commit('2024-09-09', 'Dirk Bos', 'Put the association on record as it is', {
    'birth-care.kring': before,
  });

  files = {};
  commit('2024-09-16', 'Dirk Bos', 'Give every circle a file of its own', {
    'organisation.kring': was('organisation Rijnstreek'),
    'people.kring': peopleBefore,
    'circles/members.kring': was('assembly Members'),
    'circles/board.kring': was('top circle Board'),
    'circles/midwives.kring': was('circle Midwives'),
    'circles/homecare.kring': was('circle HomeCare'),
    'circles/gynaecologists.kring': was('circle Gynaecologists'),
    'circles/youth.kring': was('circle Youth'),
    'logbook.kring': was('decision contribution', 'decision referral-form'),
  });

  const phase =
    is('implementation introduction').match(/ {2}phase acquaint \{[\s\S]*?\n {2}\}\n/)?.[0] ??
    missing('phase');
  const acquaint = `implementation introduction "Introduction of the circle method" {
  circle Board
  mandate introduction-mandate
  owner hugo
  begun 2024-11-04

${phase.replace(/ {4}ended .*\n/, '')}}
`;
  const logbook = was('decision contribution', 'decision referral-form');
  commit('2024-11-11', 'Dirk Bos', 'The board decides to introduce the circle method', {
    'logbook.kring': `${logbook}\n${is('decision introduction-mandate')
      .replace(/ {2}reviewed .*\n/, '')
      .replace('Board.course', 'Board')}`,
    'introduction.kring': acquaint.replace(/ {6}(?:begun|done ) .*\n/g, ''),
  });

  commit('2026-01-26', 'Dirk Bos', 'Record the visit, the trial and the plan', {
    'introduction.kring': acquaint,
  });

  const experts = is('person eva', 'person frits', 'person gonda', 'person hanna');
  commit('2026-02-02', 'Hugo Smit', 'The board gets a domain and four experts from outside', {
    'people.kring': `${peopleBefore}\n${experts}`,
    'circles/board.kring': is('top circle Board').replace(
      / {2}leader {7}hugo[\s\S]*eva .*\n/,
      was('top circle Board').match(/ {2}leader[\s\S]*carla\n/)?.[0] ?? '',
    ),
  });

  const strategy = is('general circle Strategy');
  const withoutTreasurer = strategy.replace(/ {2}role Treasurer[\s\S]*?\n {2}\}\n\n/, '');
  const archive = {
    strategy: decision(
      'strategy-circle',
      'A strategy circle coordinates the four professions',
      'Board',
      '2026-02-02',
      'Strategy',
      'hugo',
    ),
    officers: [
      election('strategy-facilitator', 'facilitator', 'Strategy', '', '2026-02-09', 'carla'),
      election('strategy-secretary', 'secretary', 'Strategy', '', '2026-02-09', 'dirk'),
      election('strategy-logbook', 'logbook', 'Strategy', '', '2026-02-09', 'dirk'),
    ].join(''),
  };
  commit('2026-02-16', 'Dirk Bos', 'The strategy circle begins', {
    'circles/strategy.kring': withoutTreasurer,
    'elections.kring': `${is('election strategy-leader-2026', 'election strategy-representative-2026')}${archive.officers}`,
    'archive.kring': archive.strategy,
  });

  const elections = is(
    'election strategy-leader-2026',
    'election strategy-representative-2026',
    'election treasurer-2026',
  );
  commit('2026-03-02', 'Dirk Bos', 'The strategy circle elects a treasurer', {
    'circles/strategy.kring': strategy,
    'elections.kring': `${elections}${archive.officers}`,
  });

  const midwives = `${decision('midwives-circle', 'The midwives become a circle of the strategy circle', 'Board', '2026-03-02', 'Midwives', 'hugo')}${decision('midwives-themselves', 'We become a circle of the strategy circle', 'Midwives', '2026-03-09', 'Midwives', 'anna')}${election('midwives-leader', 'leader', 'Midwives', ' by Strategy', '2026-03-02', 'anna')}`;
  commit('2026-03-09', 'Lotte Huisman', 'The midwives become a circle', {
    'people.kring': `${peopleBefore}\n${experts}\n${is('person lotte')}`,
    'circles/midwives.kring': is('circle Midwives'),
    'archive.kring': `${archive.strategy}${midwives}`,
  });

  const homecare =
    decision(
      'home-care-circle',
      'The home care becomes a circle of the strategy circle',
      'Board',
      '2026-03-09',
      'HomeCare',
      'hugo',
    ) +
    decision(
      'home-care-itself',
      'We become a circle of the strategy circle',
      'HomeCare',
      '2026-03-16',
      'HomeCare',
      'gijs',
    );
  const led = election('home-care-leader', 'leader', 'HomeCare', ' by HomeCare', '2026-03-16', 'gijs');
  const represented = election(
    'home-care-representative',
    'representative',
    'HomeCare',
    '',
    '2026-03-23',
    'carla',
  );
  commit('2026-03-23', 'Gijs Vos', 'The home care becomes a circle and elects its leader', {
    'people.kring': `${peopleBefore}\n${experts}\n${is('person lotte')}\n${is('person noor')}`,
    'circles/homecare.kring': is('circle HomeCare').replace(
      'gijs   from 2026-03-16 for 2 years',
      'gijs   from 2026-03-16 for 2 years by home-care-leader',
    ),
    'archive.kring': `${archive.strategy}${midwives}${homecare}${led}${represented}`,
  });

  const ledAnew = election('home-care-leader', 'leader', 'HomeCare', ' by Strategy', '2026-03-23', 'gijs');
  commit('2026-03-30', 'Dirk Bos', 'The strategy circle elects the leader of the home care after all', {
    'circles/homecare.kring': is('circle HomeCare'),
    'archive.kring': `${archive.strategy}${midwives}${homecare}${ledAnew}${represented}`,
  });

  const gynaecologists =
    decision(
      'gynaecologists-circle',
      'The gynaecologists become a circle of the strategy circle',
      'Board',
      '2026-03-09',
      'Gynaecologists',
      'bram',
    ) +
    election('gynaecologists-leader', 'leader', 'Gynaecologists', ' by Strategy', '2026-03-16', 'bram') +
    election('gynaecologists-representative', 'representative', 'Gynaecologists', '', '2026-03-23', 'dirk');
  const log = (...names: string[]): string =>
    `${logbook}\n${is('decision introduction-mandate', ...names).replace('Board.course', 'Board')}`;
  const tooSmall = now.get('deviation too-small') ?? missing('deviation too-small');
  commit('2026-04-06', 'Dirk Bos', 'The two gynaecologists become a circle', {
    'circles/gynaecologists.kring': is('circle Gynaecologists'),
    'logbook.kring': `${log('decision two-gynaecologists')}\n${tooSmall}`,
    'archive.kring': `${archive.strategy}${midwives}${homecare}${ledAnew}${represented}${gynaecologists}`,
  });

  commit('2026-05-04', 'Dirk Bos', 'Circles may spend, and the midwives vote on their holidays', {
    'logbook.kring': `${log('decision two-gynaecologists', 'decision spending-mandate', 'decision rota-method', 'decision holidays-2026')}\n${tooSmall}\n${is('action publish-mandate', 'action payments-list')}`,
  });

  const youth =
    decision(
      'youth-circle',
      'The youth health care becomes a circle of the strategy circle',
      'Board',
      '2026-06-01',
      'Youth',
      'ines',
    ) + election('youth-leader', 'leader', 'Youth', ' by Strategy', '2026-06-01', 'ines');
  const allArchive = `${archive.strategy}${midwives}${homecare}${ledAnew}${represented}${gynaecologists}${youth}`;
  const logEnd = end['logbook.kring'] as string;
  commit('2026-06-15', 'Ines de Graaf', 'The youth health care becomes a circle', {
    'people.kring': end['people.kring'] as string,
    'circles/youth.kring': is('circle Youth'),
    'logbook.kring': `${logEnd.replace(/decision care-path-task[\s\S]*?\n\}\n\n/, '').replace('Board.course', 'Board')}\n${logbook}`,
    'archive.kring': allArchive,
  });

  // The meetings are put on record when the helping circle begins, and the later ones at the end.
  const met = end['meetings.kring'] as string;
  commit('2026-09-07', 'Els Prins', 'A helping circle drafts the care path for induced labour', {
    'circles/inducement.kring': is('helping circle CarePath'),
    'meetings.kring': met.slice(0, met.indexOf('meeting strategy-2026-09-28')),
    'logbook.kring': `${logEnd.replace('Board.course', 'Board')}\n${logbook}`,
  });

  commit('2026-11-09', 'Dirk Bos', 'The board, the audit and the logbook as they are now', {
    ...end,
    'archive.kring': `${allArchive}${archive.officers}`,
  });
  return minutes;
}

function missing(name: string): never {
  throw new Error(`The example has no ${name}.`);
}
