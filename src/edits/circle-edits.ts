import { lowered } from '../ground/texts.js';
import { written as say } from '../messages/actions.js';
import { type Language, sayIn } from '../messages/words.js';
import { after, type CalendarDate, writtenDate } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Declared, DomainItem, DoubleLink, Role, Seat } from '../model/organisation.js';
import type { CircleOffice, SeatOffice } from '../vocabulary/offices.js';
import { addLine, type Extent, endOf, removeLines, replace, type TextEdit } from './edit.js';

/*
 * Changes of a circle as a person means them, each as the least edits of its files. Pure; what is written passes the
 * rules as far as it can be known, and says `vacant` where somebody is still to be chosen.
 */

/** A text as Kring writes it between quotes. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '')}"`;
}

/** A name that nobody bears yet: the name itself, or with the first free number behind it. */
export function freeName(wanted: string, taken: (name: string) => boolean): string {
  if (!taken(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** Declarations put behind a circle and the comments on its last line, with an empty line before each. */
export function declareAfter(
  { whole, comments }: Pick<Declared, 'whole' | 'comments'>,
  texts: readonly string[],
): TextEdit {
  return { at: endOf(comments ?? whole), text: texts.map((text) => `\n\n${text}`).join('') };
}

/**
 * Adds the double link that a circle lacks. A leader that is named outside it moves into it with the term. Nothing
 * where the circle has a link.
 */
export function makeDoubleLink(circle: Circle): TextEdit[] | undefined {
  if (circle.links.length > 0) return undefined;
  const leaders = circle.officers.filter((seat) => seat.office === 'leader');
  const lines = [
    'double link {',
    ...(leaders.length === 0
      ? ['    leader         vacant']
      : leaders.map((seat) => `    ${seatLine(seat)}`)),
    '    representative vacant',
    '  }',
  ];
  return [...leaders.map((seat) => removeLines(seat.at)), addLine(extentOf(circle), lines.join('\n'))];
}

/** A seat's line as it is written, in one line. */
export function seatLine(
  seat: Pick<Seat, 'office' | 'person' | 'acting' | 'from' | 'length' | 'until' | 'election'>,
): string {
  const vacant = seat.person === undefined;
  return [
    seat.office === 'role' ? (vacant ? 'held' : 'held by') : seat.office,
    seat.person?.name ?? 'vacant',
    seat.acting ? 'acting' : undefined,
    seat.from && `from ${writtenDate(seat.from.date)}`,
    seat.length && `for ${spaced(seat.length.written)}`,
    seat.until && `until ${writtenDate(seat.until.date)}`,
    seat.election && `by ${seat.election.name}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Lets a seat end on a day, by its line written anew. */
export function endTerm(seat: Seat, date: CalendarDate): TextEdit {
  return replace(seat.at, seatLine({ ...seat, length: undefined, until: { date, at: seat.at } }));
}

/** `1yearand6months` as people write it. */
export function spaced(length: string): string {
  return length.replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ').replace(/ ?and ?/g, ' and ');
}

/** Names another circle as the next higher one; nothing where the circle would lie in itself. */
export function moveCircle(standing: AsOf, circle: Circle, under: Circle): TextEdit[] | undefined {
  if (under === circle || standing.wayUp(under).includes(circle)) return undefined;
  if (circle.parent !== undefined) return [replace(circle.parent.at, under.name)];
  return [{ at: endOfHead(circle), text: ` in ${under.name}` }];
}

/** The place behind a circle's name and title, where `in …` stands. */
function endOfHead(circle: Circle): Circle['at'] {
  const { at, title } = circle;
  if (title === undefined) return endOf(at);
  // The title is the one text behind the name; a block or `until` may follow it on the same line.
  const stop = circle.until?.at ?? circle.block;
  if (stop === undefined) return endOf(circle.whole);
  const before = circle.until === undefined ? 1 : 'until '.length + 1;
  const column = Math.max(1, stop.column - before);
  return { ...at, line: stop.line, column, endLine: stop.line, endColumn: column };
}

/** A new circle below another, with vacant seats and a review a year ahead. */
export function newCircle(
  standing: AsOf,
  under: Circle,
  name: string,
  title: string,
  language: Language,
): TextEdit[] {
  return [declareAfter(under, [circleText(standing, { name, title, under: under.name, language })])];
}

function circleText(
  standing: AsOf,
  said: {
    readonly name: string;
    readonly title: string;
    readonly under: string;
    readonly language: Language;
    readonly aims?: readonly string[];
    readonly domain?: readonly string[];
    readonly leader?: string;
    readonly members?: readonly string[];
  },
): string {
  const { name, title, under, language, aims, domain, leader, members = [] } = said;
  const review = after(standing.on, oneYear);
  return [
    `circle ${name} ${quoted(title)} in ${under} {`,
    ...(aims ?? [sayIn(say.newCircleAim, language)]).map((aim) => `  aim ${quoted(aim)}`),
    `  domain review ${review} {`,
    ...(domain ?? [`${lowered(name)} ${quoted(sayIn(say.domainOf(title), language))}`]).map(
      (line) => `    ${line}`,
    ),
    '  }',
    '  double link {',
    `    leader         ${leader ?? 'vacant'}`,
    '    representative vacant',
    '  }',
    '  facilitator vacant',
    '  secretary   vacant',
    ...(members.length === 0 ? [] : [`  members     ${members.join(', ')}`]),
    '}',
  ].join('\n');
}

const oneYear = { years: 1, months: 0, weeks: 0, days: 0 };

/**
 * Splits a circle: two circles below it take over its members, half each, and each half of its domain. The circle
 * itself stays to link them; its plain members go down, its officers stay.
 */
export function splitCircle(standing: AsOf, circle: Circle, language: Language): TextEdit[] {
  const items = circle.domain?.items ?? [];
  const members = circle.members.filter((seat) => seat.person !== undefined && seat.from === undefined);
  const title = circle.title ?? circle.name;
  const taken = (name: string): boolean => standing.circle(name) !== undefined;
  const halves = [0, 1].map((half) => {
    const name = freeName(`${circle.name}-${half + 1}`, taken);
    const own = items.filter((_, i) => i % 2 === half);
    return circleText(standing, {
      name,
      title: sayIn(say.part(title, half + 1), language),
      under: circle.name,
      language,
      ...(own.length === 0
        ? {}
        : {
            domain: own.map(
              (item) =>
                `${item.name}${item.text === undefined ? '' : ` ${quoted(item.text)}`} from ${circle.name}.${item.name}`,
            ),
          }),
      members: members.filter((_, i) => i % 2 === half).map((seat) => seat.person?.name ?? ''),
    });
  });
  return [...memberLines(circle).map((at) => removeLines(at)), declareAfter(circle, halves)];
}

/**
 * Merges a circle into another: it ends today with the terms in it, its people become members of the other, which takes
 * over its aims, its domain and the circles below it. What is on record about it goes on meaning the circle that ended.
 * Nothing where the other lies in it or cannot have a domain of its own.
 */
export function mergeCircles(
  standing: AsOf,
  circle: Circle,
  into: Circle,
  language: Language,
): TextEdit[] | undefined {
  if (!mayTakeOver(standing, circle, into)) return undefined;
  const { on } = standing;
  const items = circle.domain?.items ?? [];
  const taken = new Set(into.domain?.items.map(({ name }) => name));
  const own = items.filter(({ source }) => source?.circle !== into.name);
  const called = new Map(
    items.map((item) => [
      item,
      own.includes(item) ? freeName(item.name, (name) => taken.has(name)) : (item.source?.item ?? item.name),
    ]),
  );
  const below = standing.below(circle);
  const moved = below.flatMap((one) => [
    ...(one.parent === undefined ? [] : [replace(one.parent.at, into.name)]),
    ...sourcesIn(one, circle).map(({ item, at }) =>
      replace(
        at,
        `${into.name}.${called.get(items.find(({ name }) => name === item) as DomainItem) ?? item}`,
      ),
    ),
  ]);
  const sitting = new Set(standing.sits(into).map(({ person }) => person));
  const joining = standing
    .sits(circle)
    .filter(({ person, consent }) => consent && !sitting.has(person))
    .map(({ person }) => person);
  const ending = standing
    .allSeats(circle)
    .map(({ standing: { seat, state } }) => ({ seat, state }))
    .filter(({ seat, state }) => state === 'held' && seat.from !== undefined)
    .map(({ seat }) => endTerm(seat, on));
  const aims = circle.aims.map(({ text }) => `aim ${quoted(text)}`);
  const lines = own.map((item) => itemText(item, called.get(item) ?? item.name));
  return [
    addLine(
      extentOf(circle),
      `ended ${on} because ${quoted(sayIn(say.mergedInto(into.title ?? into.name), language))}`,
    ),
    ...ending,
    ...moved,
    ...(aims.length === 0 && joining.length === 0
      ? []
      : [
          addLine(
            extentOf(into),
            [...aims, ...(joining.length === 0 ? [] : [`members ${joining.join(', ')}`])].join('\n  '),
          ),
        ]),
    ...(lines.length === 0 ? [] : [addToDomain(standing, into, lines)]),
  ];
}

/** Whether a circle can take over what another has: both decide about a domain, and it does not lie in the other. */
function mayTakeOver(standing: AsOf, circle: Circle, into: Circle): boolean {
  const decides = ({ kind }: Circle): boolean => kind === 'circle' || kind === 'general circle';
  return (
    into !== circle &&
    circle.kind === 'circle' &&
    decides(into) &&
    circle.ended === undefined &&
    into.ended === undefined &&
    !standing.wayUp(into).includes(circle)
  );
}

/** Where a circle and its roles say that a part of their domains comes from another circle. */
function sourcesIn(circle: Circle, from: Circle): NonNullable<DomainItem['source']>[] {
  return [circle.domain, ...circle.roles.map(({ domain }) => domain)]
    .flatMap((domain) => domain?.items ?? [])
    .flatMap(({ source }) => (source?.circle === from.name ? [source] : []));
}

/** An item of a domain as a line, under the name that it gets. */
function itemText(item: DomainItem, name: string): string {
  const { text, source, limits, budgets, resources, metrics, review } = item;
  const within = [
    ...limits.map((one) => `limit ${quoted(one.text)}`),
    ...budgets.map((one) => `budget ${quoted(one.text)}`),
    ...resources.map((one) => `resource ${quoted(one.text)}`),
    ...metrics.map((one) => `metric ${quoted(one.text)}`),
    ...(review === undefined ? [] : [`review ${writtenDate(review.date)}`]),
  ];
  return [
    name,
    text === undefined ? undefined : quoted(text),
    source === undefined ? undefined : `from ${source.circle}.${source.item}`,
    within.length === 0 ? undefined : `{ ${within.join(' ')} }`,
  ]
    .filter((word) => word !== undefined)
    .join(' ');
}

function addToDomain(standing: AsOf, circle: Circle, lines: readonly string[]): TextEdit {
  const { domain } = circle;
  if (domain?.block !== undefined)
    return addLine(
      { whole: { ...domain.at, endLine: domain.block.endLine }, block: domain.block },
      lines.join('\n    '),
    );
  const review = after(standing.on, oneYear);
  return addLine(
    extentOf(circle),
    [`domain review ${review} {`, ...lines.map((line) => `    ${line}`), '  }'].join('\n'),
  );
}

/**
 * Puts a circle between another and the half of those below it that were written last, so that each has fewer to link
 * with. It takes over the parts of the domain that come from the other, and hands them down.
 */
export function circleBetween(
  standing: AsOf,
  above: Circle,
  name: string,
  title: string,
  language: Language,
): TextEdit[] {
  const below = standing.below(above).filter(({ kind, parent }) => kind === 'circle' && parent !== undefined);
  const half = below.slice(Math.ceil(below.length / 2));
  const sources = half.flatMap((one) => sourcesIn(one, above));
  const names = [...new Set(sources.map(({ item }) => item))];
  const items = above.domain?.items ?? [];
  const domain = names.map((one) => {
    const text = items.find((item) => item.name === one)?.text;
    return `${one}${text === undefined ? '' : ` ${quoted(text)}`} from ${above.name}.${one}`;
  });
  const text = circleText(standing, {
    name,
    title,
    under: above.name,
    language,
    ...(domain.length === 0 ? {} : { domain }),
  });
  return [
    declareAfter(above, [text]),
    ...half.flatMap(({ parent }) => (parent === undefined ? [] : [replace(parent.at, name)])),
    ...sources.map(({ item, at }) => replace(at, `${name}.${item}`)),
  ];
}

/** The lines `members …` that hold nothing but members without a term; each once. */
function memberLines(circle: Circle): Circle['at'][] {
  const lines = new Map<string, Circle['at']>();
  for (const seat of circle.members) {
    if (seat.person === undefined || seat.from !== undefined || seat.at !== seat.person.at) continue;
    const { file, line } = seat.at;
    lines.set(`${line} ${file}`, { ...seat.at, endLine: line });
  }
  return [...lines.values()];
}

/** Makes a circle of a role: aim, domain and holder go along, and the role goes. */
export function roleToCircle(standing: AsOf, circle: Circle, role: Role, language: Language): TextEdit[] {
  const name = freeName(role.name, (one) => standing.circle(one) !== undefined);
  const holder = standing.holders(role.holders)[0]?.seat;
  const items = role.domain?.items ?? [];
  const text = circleText(standing, {
    name,
    title: role.title ?? role.name,
    under: circle.name,
    language,
    ...(role.aims.length === 0 ? {} : { aims: role.aims.map(({ text: aim }) => aim) }),
    ...(items.length === 0
      ? {}
      : {
          domain: items.map((item) =>
            [
              item.name,
              item.text && quoted(item.text),
              item.source && `from ${item.source.circle}.${item.source.item}`,
            ]
              .filter(Boolean)
              .join(' '),
          ),
        }),
    ...(holder === undefined
      ? {}
      : {
          leader: seatLine(holder)
            .replace(/^held by /, '')
            .replace(/ by .*$/, ''),
        }),
  });
  return [removeLines(role.whole), declareAfter(circle, [text])];
}

/** For how long an office is usually held, as it is written: links for longer than offices within the circle. */
export function usualTerm(office: string): string {
  return office === 'facilitator' || office === 'secretary' || office === 'logbook' ? '1 year' : '2 years';
}

/** Puts somebody in a seat of a circle: in the vacant line of the office, else on a line of its own. */
export function fillSeat(standing: AsOf, circle: Circle, office: SeatOffice, person: string): TextEdit[] {
  if (office === 'member') return [addLine(extentOf(circle), `members ${person}`)];
  return [
    writeSeat(standing, circle, office, `${office} ${person} from ${standing.on} for ${usualTerm(office)}`),
  ];
}

/** Writes a seat's line: in place of the vacant one of the office, else on a line of its own, in the link of a link's. */
export function writeSeat(standing: AsOf, circle: Circle, office: CircleOffice, line: string): TextEdit {
  const seats = standing.seatsOf(circle, office);
  const vacant = standing.standing(seats).find(({ state }) => state === 'vacant')?.seat;
  if (vacant !== undefined) return replace(vacant.at, line);
  const link = circle.links[0];
  if (office === 'leader' || office === 'representative') {
    if (link?.block !== undefined) return addLine(linkExtent(link), line);
    if (office === 'representative' || standing.needsLink(circle))
      return addLine(extentOf(circle), `double link {\n    ${line}\n  }`);
  }
  return addLine(extentOf(circle), line);
}

/** The lines of a double link, where an edit adds to it. */
export function linkExtent({ at, block }: DoubleLink): Extent {
  return block === undefined ? { whole: at } : { whole: { ...at, endLine: block.endLine }, block };
}

/** The lines of a declaration and of its block, where an edit adds to it. */
export function extentOf({ whole, block }: Extent): Extent {
  return block === undefined ? { whole } : { whole, block };
}
