import { placeholders as say } from '../messages/editor.js';
import { same, sayIn, type Words } from '../messages/words.js';
import { after, type CalendarDate } from '../model/calendar.js';
import type { CircleKind } from '../model/organisation.js';
import { electedOffices } from '../vocabulary/offices.js';
import type { Scene } from './scene.js';

/*
 * Whole declarations and lines with places to fill in, in the notation of editors: `${1:…}`. What is to be filled in
 * is marked as such, text and name alike, and is told until it is. Nothing here says that people did something: that
 * they consented, were there, accepted or were elected is written by whoever was there. Days are of what is to come,
 * or a place through which the key goes on. The last place, `$0`, stands behind everything, so that the key that goes
 * on always has somewhere to go.
 */

/** What a snippet is written with. */
class Pen {
  private count = 0;

  constructor(private readonly scene: Scene) {}

  /** Today, to be passed or typed over. */
  get day(): string {
    return this.place(same(this.scene.standing.on));
  }

  /** A day so many years and months ahead. */
  in(years: number, months = 0): CalendarDate {
    return after(this.scene.standing.on, { years, months, weeks: 0, days: 0 });
  }

  /** The next place to fill in. */
  place(said: Words): string {
    const text = sayIn(said, this.scene.language).replace(/[$}\\]/g, '\\$&');
    return `\${${++this.count}:${text}}`;
  }

  quoted(said: Words): string {
    return `"${this.place(said)}"`;
  }

  get name(): string {
    return this.place(say.name);
  }

  get person(): string {
    return this.place(say.person);
  }

  get circle(): string {
    return this.place(say.circle);
  }

  get title(): string {
    return this.quoted(say.title);
  }

  /** One of several words. */
  oneOf(words: readonly string[]): string {
    return `\${${++this.count}|${words.join(',')}|}`;
  }

  /** The circle of a kind, if there is one already. */
  central(kind: CircleKind): string | undefined {
    return this.scene.standing.circles.find((circle) => circle.kind === kind)?.name;
  }

  /** The circle that most others lie in, until another is named. */
  get parent(): string {
    const above = this.central('general circle');
    return above === undefined ? this.circle : this.place(same(above));
  }

  /** The circle that decides for the whole, until another is named. */
  get highest(): string {
    const highest = this.central('top circle') ?? this.central('general circle');
    return highest === undefined ? this.circle : this.place(same(highest));
  }

  term(years: number): string {
    return `from ${this.day} for ${years} ${years === 1 ? 'year' : 'years'}`;
  }

  get domain(): readonly string[] {
    return [`  domain review ${this.in(1)} {`, `    ${this.name} ${this.quoted(say.domain)}`, '  }'];
  }

  get officers(): readonly string[] {
    return [`  facilitator ${this.person} ${this.term(1)}`, `  secretary   ${this.person} ${this.term(1)}`];
  }

  get link(): readonly string[] {
    return [
      '  double link {',
      `    leader         ${this.person} ${this.term(2)}`,
      `    representative ${this.person} ${this.term(2)}`,
      '  }',
    ];
  }
}

type Writes = (pen: Pen) => readonly string[];

/** The declarations of a file. */
const declarations: Readonly<Record<string, Writes>> = {
  organisation: (pen) => [`organisation ${pen.name} ${pen.title} {`, `  mission ${pen.quoted(say.aim)}`, '}'],
  person: (pen) => [`person ${pen.name} ${pen.quoted(say.fullName)}`],
  assembly: (pen) => [
    `assembly ${pen.name} ${pen.title} {`,
    `  aim ${pen.quoted(say.aim)}`,
    '  members everyone',
    '  meets once a year',
    '}',
  ],
  'top circle': (pen) => {
    return [
      `top circle ${pen.name} ${pen.title}${within(pen.central('assembly'))} {`,
      `  aim ${pen.quoted(say.aim)}`,
      ...pen.domain,
      `  leader      ${pen.person} ${pen.term(2)}`,
      ...pen.officers,
      `  experts     ${pen.person}`,
      '  meets every 3 months',
      '}',
    ];
  },
  'general circle': (pen) => {
    const above = pen.central('top circle');
    return [
      `general circle ${pen.name} ${pen.title}${within(above)} {`,
      `  aim ${pen.quoted(say.aim)}`,
      ...pen.domain,
      ...(above === undefined ? [`  leader      ${pen.person} ${pen.term(2)}`] : pen.link),
      ...pen.officers,
      '  meets every 4 weeks',
      '}',
    ];
  },
  circle: (pen) => [
    `circle ${pen.name} ${pen.title} in ${pen.parent} {`,
    `  aim ${pen.quoted(say.aim)}`,
    ...pen.domain,
    ...pen.link,
    ...pen.officers,
    '  meets every 4 weeks',
    '}',
  ],
  'helping circle': (pen) => [
    `helping circle ${pen.name} ${pen.title} in ${pen.parent} until ${pen.in(1)} {`,
    `  aim ${pen.quoted(say.aim)}`,
    `  leader  ${pen.person} from ${pen.day} until ${pen.in(1)}`,
    `  members ${pen.person}`,
    '  reports every 3 months',
    '}',
  ],
  'working group': (pen) => [
    `working group ${pen.name} ${pen.title} in ${pen.parent} {`,
    `  aim ${pen.quoted(say.aim)}`,
    `  members ${pen.person}`,
    '}',
  ],
  election: (pen) => [
    `election ${pen.name} of ${pen.oneOf(electedOffices)} in ${pen.circle} {`,
    `  on          ${pen.day}`,
    `  duty        ${pen.quoted(say.duty)}`,
    `  quality     ${pen.quoted(say.quality)}`,
    '  term        2 years',
    `  facilitator ${pen.person}`,
    '  nominations {',
    `    ${pen.person} for ${pen.person} because ${pen.quoted(say.because)}`,
    '  }',
    '}',
  ],
  decision: (pen) => [
    `decision ${pen.name} ${pen.title} {`,
    `  circle ${pen.circle}`,
    '  state draft',
    `  concerns ${pen.circle}`,
    `  text ${pen.quoted(say.text)}`,
    `  because ${pen.quoted(say.because)}`,
    `  responsible ${pen.person}`,
    `  measure ${pen.quoted(say.measure)}`,
    `  review ${pen.in(1)}`,
    '}',
  ],
  implementation: (pen) => [
    `implementation ${pen.name} ${pen.title} {`,
    `  circle     ${pen.highest}`,
    `  owner      ${pen.person}`,
    `  evaluation ${pen.in(1)}`,
    `  criterion  ${pen.quoted(say.measure)}`,
    '  template   skm',
    '}',
  ],
  template: (pen) => [
    `template ${pen.name} ${pen.title} {`,
    '  phase introduce {',
    `    step ${pen.name} ${pen.title} for every circle`,
    '  }',
    `  question ${pen.name} ${pen.quoted(say.question)} for every circle`,
    '}',
  ],
  audit: (pen) => [
    `audit ${pen.name} of ${pen.circle} {`,
    `  planned ${pen.in(0, 1)}`,
    `  auditor ${pen.person}`,
    '}',
  ],
  action: (pen) => [
    `action ${pen.name} ${pen.title} {`,
    `  circle ${pen.circle}`,
    `  owner ${pen.person} due ${pen.in(0, 1)}`,
    '}',
  ],
  review: (pen) => [
    `review ${pen.name} of ${pen.person} on ${pen.day} {`,
    `  agreed ${pen.quoted(say.agreed)}`,
    `  next ${pen.in(1)}`,
    '}',
  ],
  topic: (pen) => [
    `topic ${pen.name} ${pen.title} in ${pen.circle} {`,
    `  by ${pen.person} on ${pen.day}`,
    '  explore 20 minutes',
    `  because ${pen.quoted(say.because)}`,
    '}',
  ],
  meeting: (pen) => [
    `meeting ${pen.name} of ${pen.circle} on ${pen.day} {`,
    `  facilitator ${pen.person}`,
    `  point ${pen.title} { decide 20 minutes }`,
    '}',
  ],
  deviation: (pen) => [
    `deviation ${pen.place(say.rule)} in ${pen.circle} under ${pen.place(say.decision)} until ${pen.in(1)} because ${pen.quoted(say.because)}`,
  ],
};

function within(circle: string | undefined): string {
  return circle === undefined ? '' : ` in ${circle}`;
}

const leader: Writes = (pen) => [`leader ${pen.person} ${pen.term(2)}`];

/** The lines of blocks, by the rule of the grammar. */
const lines: Readonly<Record<string, Readonly<Record<string, Writes>>>> = {
  Circle: {
    'double link': (pen) => pen.link.map((line) => line.slice(2)),
    leader,
    facilitator: (pen) => [`facilitator ${pen.person} ${pen.term(1)}`],
    secretary: (pen) => [`secretary ${pen.person} ${pen.term(1)}`],
    logbook: (pen) => [`logbook ${pen.person} ${pen.term(1)}`],
    role: (pen) => [
      `role ${pen.name} ${pen.title} {`,
      `  aim  ${pen.quoted(say.aim)}`,
      `  held by ${pen.person} ${pen.term(2)}`,
      '}',
    ],
    domain: (pen) => pen.domain.map((line) => line.slice(2)),
  },
  DoubleLink: {
    leader,
    representative: (pen) => [`representative ${pen.person} ${pen.term(2)}`],
  },
  Role: {
    held: (pen) => [`held by ${pen.person} ${pen.term(2)}`],
  },
};

/**
 * A whole declaration or line for a word that begins one in a block (the grammar's rule); nothing for lines that are
 * short enough to type.
 */
export function snippetFor(word: string, block: string, scene: Scene): string | undefined {
  const all = block === 'KringFile' ? declarations : lines[block];
  if (all === undefined || !Object.hasOwn(all, word)) return undefined;
  const pen = new Pen(scene);
  // A declaration is followed by others, and a line by the next one.
  return `${all[word]?.(pen).join('\n')}\n$0`;
}
