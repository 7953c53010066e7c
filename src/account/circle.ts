import { addTo } from '../ground/lists.js';
import { isOneOf } from '../ground/one-of.js';
import { kinds, offices } from '../messages/picture.js';
import { allMembers } from '../messages/report.js';
import {
  circleSaid,
  everyLength,
  memberBy,
  membersByOffice,
  reasons,
  timesA,
  topicNames,
  unrecordedSitters,
  withoutConsent,
  words,
} from '../messages/show.js';
import { listed, same, type Words } from '../messages/words.js';
import { type Topic, topics, whoDecidesNow } from '../model/authority.js';
import type { AsOf, SitReason, Sitting, StandingSeat } from '../model/lookups.js';
import type { Circle, Day, Domain, DomainItem, Rhythm, Role } from '../model/organisation.js';
import { circleStanding, hasPassed, isHeld, isReviewed, linkFaults } from '../model/standing.js';
import { titleOfCircle } from '../model/titles.js';
import { type Fact, type Line, line, type Piece, remark, together, wordsOf } from './line.js';
import { measureLine, steeringLines } from './meetings.js';
import type { Names } from './names.js';
import { crossLinkFacts, holderLines, holdersOfRole, officeFacts, remarkOf, termPieces } from './seats.js';

/** What is to be told of a circle as it stands, under the name of each fact and in the order of the method. */
export function circleFacts(names: Names, circle: Circle): readonly Fact[] {
  const { standing } = names;
  const texts = (all: readonly { readonly text: string }[]): Line[] => all.map(({ text }) => line(text));
  const stands = circleStanding(standing, circle);
  const how = names.say(
    circleSaid({ ...stands, day: stands.day === undefined ? undefined : names.day(stands.day) }),
  );
  const kind = kinds[circle.kind];
  return told([
    { heading: 'kind', lines: kind === undefined ? [] : [line(names.say(kind))] },
    { heading: 'in', lines: wayUp(names, circle) },
    {
      heading: 'state',
      lines: [
        stands.standing === 'overdue' || stands.standing === 'past its end'
          ? line(remark(how, 'unsound'))
          : line(how),
      ],
    },
    { heading: 'planned', lines: onDay(names, circle.planned) },
    { heading: 'begun', lines: onDay(names, circle.begun) },
    { heading: 'ended', lines: onDay(names, circle.ended) },
    { heading: 'until', lines: onDay(names, circle.until) },
    { heading: 'aim', lines: texts(circle.aims) },
    { heading: 'constraints', lines: texts(circle.constraints) },
    ...officeFacts(names, circle),
    ...crossLinkFacts(names, circle),
    { heading: 'lead', lines: texts(circle.lead) },
    { heading: 'do', lines: texts(circle.does) },
    { heading: 'measure', lines: circle.measures.map((one) => measureLine(names, one)) },
    { heading: 'loop', lines: steeringLines(names, circle) },
    { heading: 'meets', lines: rhythmLines(names, circle.meets) },
    { heading: 'reports', lines: rhythmLines(names, circle.reports) },
    {
      heading: 'reviewRhythm',
      lines: circle.reviews === undefined ? [] : [line(names.say(everyLength(circle.reviews.written)))],
    },
    { heading: 'domain', lines: domainLines(names, circle, circle.domain) },
    { heading: 'membersBy', lines: membersByLines(names, circle) },
    {
      heading: 'sits',
      lines: [
        ...standing.sits(circle).map((sitting) => sittingLine(names, circle, sitting)),
        ...observersBeside(standing, circle).map((held) =>
          line(
            names.person(held.seat.person?.name ?? ''),
            `: ${names.office('observer')}`,
            ...[...termPieces(names, held), ...remarkOf(names, circle, held)].flatMap((one) => [', ', one]),
          ),
        ),
        ...unrecordedHere(standing, circle).map((said) => line(names.say(said))),
      ],
    },
    { heading: 'roles', lines: circle.roles.flatMap((role) => roleLines(names, circle, role)) },
    { heading: 'below', lines: standing.below(circle).map((child) => circleLine(names, child)) },
    {
      heading: 'decides',
      lines: topicsOf(standing, circle).map((topic) =>
        line(
          `${names.say(topicNames[topic] ?? same(topic))}: ${names.say(listed(whoDecidesNow(standing, circle, topic).map(({ name }) => names.circle(name).text)))}`,
        ),
      ),
    },
  ]);
}

/** What there is to decide about a circle of its kind: one that has ended decides nothing, one that nobody represents has no such election. */
function topicsOf(standing: AsOf, circle: Circle): readonly Topic[] {
  if (standing.state(circle) === 'ended') return [];
  const represented =
    standing.linkOffices(circle).includes('representative') ||
    circle.links.some(({ representatives }) => representatives.length > 0);
  return represented ? topics : topics.filter((topic) => topic !== 'representative');
}

/** The facts of which there is something to say. */
export function told(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ lines }) => lines.length > 0);
}

function onDay(
  names: Names,
  day: (Day & { readonly decision?: { readonly name: string } | undefined }) | undefined,
): Line[] {
  if (day === undefined) return [];
  if (day.decision === undefined) return [line(names.day(day.date))];
  return [line(`${names.day(day.date)}, `, names.decision(day.decision.name))];
}

/** The next higher circle and those above it. */
function wayUp(names: Names, circle: Circle): Line[] {
  const { standing } = names;
  const above = standing.above(circle);
  if (above === undefined) return [];
  const all = [above, ...standing.wayUp(circle).slice(1)];
  return [
    {
      pieces: together(
        all.map(({ name }) => [names.circle(name)]),
        ' → ',
      ),
    },
  ];
}

/** A circle in one line: its kind, and the two people of its link or the one who leads it. */
export function circleLine(names: Names, circle: Circle): Line {
  const title = circle.title === undefined ? circle.name : `${circle.title} (${circle.name})`;
  const kind = circle.kind === 'circle' ? undefined : kinds[circle.kind];
  const holders = (office: 'leader' | 'representative'): string =>
    names.say(listed(holderLines(names, circle, office).map(wordsOf)));
  const leader = holders('leader');
  const representative = holders('representative');
  const link = [
    leader === '' ? undefined : names.say(words.ledBy(leader)),
    representative === '' ? undefined : names.say(words.representedBy(representative)),
    isSingle(names, circle) ? names.say(words.single) : undefined,
  ].filter((said) => said !== undefined);
  const rest = [
    kind === undefined ? '' : `, ${names.say(kind)}`,
    link.length === 0 ? '' : `: ${link.join(', ')}`,
  ];
  return line({ ...names.circle(circle.name), text: title }, ...rest.filter((said) => said !== ''));
}

function isSingle({ standing }: Names, circle: Circle): boolean {
  return linkFaults(standing, circle).some(({ why }) => why === 'single');
}

/** Who observes a circle and does not sit in it. */
export function observersBeside(standing: AsOf, circle: Circle): readonly StandingSeat[] {
  const sitting = new Set(standing.sits(circle).map(({ person }) => person));
  return standing.holders(circle.observers).filter(({ seat }) => !sitting.has(seat.person?.name ?? ''));
}

/** That it is not recorded who else sits in a circle, in which functions. */
export function unrecordedHere(standing: AsOf, circle: Circle): readonly Words[] {
  const seats = standing.unrecordedSeats(circle);
  if (seats.length === 0) return [];
  return [unrecordedSitters(seats.map((reason) => reasonInWords(standing, reason)))];
}

/** Of so many people and fewer each is named. */
const eachNamed = 8;

/**
 * That people are all the members, where they are many: everybody who sits in the circle and, but for people from outside,
 * everybody of the organisation. Their number then says more than their names.
 */
export function allOfThem(
  standing: AsOf,
  circle: Circle | undefined,
  people: readonly string[],
): Words | undefined {
  if (circle === undefined || people.length <= eachNamed) return undefined;
  const named = new Set(people);
  const sitting = standing.sits(circle);
  const isWhole =
    sitting.length === named.size &&
    sitting.every(({ person }) => named.has(person)) &&
    standing.organisation.people.every(
      (person) => person.external || !standing.belongs(person) || named.has(person.name),
    );
  return isWhole ? allMembers(named.size) : undefined;
}

/** Why somebody sits in a circle; circles and roles are called by their titles. */
export function reasonInWords(standing: AsOf, { why, circle, office, role }: SitReason): Words {
  const from = circle === undefined ? '' : titleOfCircle(standing, circle);
  if (why === 'by office') return memberBy(officeInWords(standing, { office, role, within: circle }), from);
  return reasons[why]?.(from) ?? same(why);
}

/** An office in words, or a role by the title that it has in the circle, or in the first below it that has it. */
function officeInWords(
  standing: AsOf,
  { office = 'role', role, within }: Readonly<Record<'office' | 'role' | 'within', string | undefined>>,
): Words {
  if (role === undefined) return offices[office] ?? same(office);
  const found =
    standing.role(within ?? '', role) ??
    standing.circles.flatMap(({ roles }) => roles).find(({ name }) => name === role);
  return same(found?.title ?? role);
}

/** By which offices, held where, people are members of a circle. */
export function membersByLines(names: Names, { membersBy, name }: Circle): Line[] {
  const held = new Map<string, Words[]>();
  for (const { office, role, within } of membersBy) {
    const where = within?.name ?? name;
    addTo(held, where, officeInWords(names.standing, { office, role, within: where }));
  }
  return [...held].map(([where, said]) =>
    line(names.say(membersByOffice(listed(said.map((one) => names.say(one))), names.circle(where).text))),
  );
}

/** Why somebody sits in a circle, in words. */
export function whySits(
  names: Names,
  { reasons: all, consent }: Pick<Sitting, 'reasons' | 'consent'>,
): string {
  return [
    ...all.map((reason) => names.say(reasonInWords(names.standing, reason))),
    ...(consent ? [] : [names.say(withoutConsent)]),
  ].join(', ');
}

/**
 * Who sits in a circle, and why: whoever holds no office of it, for how long. The term of an office stands with the
 * office.
 */
function sittingLine(names: Names, circle: Circle, { person, reasons: all, consent }: Sitting): Line {
  const why = all.flatMap((reason): Piece[] => {
    const said = names.say(reasonInWords(names.standing, reason));
    return [', ', said, ...placeTerm(names, circle, person, reason.why).flatMap((one) => [', ', one])];
  });
  return line(
    names.person(person),
    ': ',
    ...why.slice(1),
    ...(consent ? [] : [`, ${names.say(withoutConsent)}`]),
  );
}

/** The term for which somebody is a member, an expert or an observer, and what is to be said of it. */
function placeTerm(names: Names, circle: Circle, person: string, why: SitReason['why']): Piece[] {
  const seats = { member: circle.members, expert: circle.experts, observer: circle.observers };
  if (!isOneOf(Object.keys(seats) as (keyof typeof seats)[], why)) return [];
  const held = names.standing.holders(seats[why]).find(({ seat }) => seat.person?.name === person);
  return held === undefined ? [] : [...termPieces(names, held), ...remarkOf(names, circle, held)];
}

/** When something happens, as far as it is said. */
export function rhythmLines(names: Names, rhythm: Rhythm | undefined): Line[] {
  if (rhythm === undefined) return [];
  const said: Piece[][] = [
    ...(rhythm.every === undefined ? [] : [[names.say(everyLength(rhythm.every.written))]]),
    ...(rhythm.times === undefined ? [] : [[names.say(timesA(rhythm.times))]]),
    ...(rhythm.text === undefined ? [] : [[rhythm.text]]),
    ...(rhythm.person === undefined ? [] : [[names.person(rhythm.person.name)]]),
  ];
  return said.length === 0 ? [] : [{ pieces: together(said, ', ') }];
}

/** The parts of a domain, each with from whom and to whom it is delegated, what limits it and when it is reviewed. */
function domainLines(names: Names, circle: Circle, domain: Domain | undefined): Line[] {
  return (domain?.items ?? []).flatMap((item) => [
    line([item.name, item.text].filter(Boolean).join(': ')),
    ...partFacts(names, circle, item, domain).flatMap(({ lines }) =>
      lines.map((one) => ({ ...one, depth: 1 })),
    ),
  ]);
}

/** What is told of a part of a domain. */
export function partFacts(
  names: Names,
  circle: Circle,
  item: DomainItem,
  domain: Domain | undefined,
): readonly Fact[] {
  const { standing } = names;
  const holders = standing.delegatedFrom(circle.name, item.name).filter((held) => held.item !== item);
  const { source } = item;
  const inWords = (all: readonly { readonly text: string }[], say: typeof words.limit): Line[] =>
    all.map(({ text }) => line(names.say(say(text))));
  const part = (called: string): string => ` (${called})`;
  return told([
    {
      heading: 'delegatedFrom',
      lines:
        source === undefined
          ? []
          : [
              line(
                `${names.say(words.delegatedFrom)} `,
                names.circle(source.circle),
                part(standing.domainItem(source.circle, source.item)?.text ?? source.item),
              ),
            ],
    },
    {
      heading: 'delegatedTo',
      lines: holders.map(({ circle: holder, role, item: held }) =>
        line(
          `${names.say(words.delegatedTo)} `,
          role === undefined ? names.circle(holder.name) : names.role(holder.name, role),
          part(held.text ?? held.name),
          ...(role === undefined || isHeld(standing, role)
            ? []
            : [', ', remark(names.say(words.heldByNobody(names.circle(holder.name).text)), 'unsound')]),
        ),
      ),
    },
    { heading: 'limits', lines: inWords(item.limits, words.limit) },
    { heading: 'budgets', lines: inWords(item.budgets, words.budget) },
    { heading: 'resources', lines: inWords(item.resources, words.resource) },
    { heading: 'metrics', lines: inWords(item.metrics, words.metric) },
    { heading: 'review', lines: domainReview(names, item, domain) },
    {
      heading: 'reviewed',
      lines: item.reviewed.map((day) => line(names.say(words.reviewedOn(names.dayWithin(day.date))))),
    },
  ]);
}

/** When a part of a domain, or the domain as a whole, is looked at again: that it is overdue, or that it was held. */
function domainReview(names: Names, item: DomainItem, domain: Domain | undefined): Line[] {
  const { standing } = names;
  const review = item.review ?? domain?.review;
  if (review === undefined) return [];
  const reviewed =
    item.review === undefined ? (domain?.items ?? [item]).flatMap((one) => one.reviewed) : item.reviewed;
  const said = names.say(words.reviewOn(names.dayWithin(review.date)));
  if (isReviewed(standing, review, reviewed)) return [line(`${said}, ${names.say(words.held)}`)];
  return hasPassed(standing, review)
    ? [line(remark(`${said}, ${names.say(words.overdue)}`, 'unsound'))]
    : [line(said)];
}

/** A role with who holds it and its domain. */
function roleLines(names: Names, circle: Circle, role: Role): Line[] {
  return [
    line(
      names.role(circle.name, role),
      ...(role.aims.length === 0 ? [] : [`: ${role.aims.map(({ text }) => text).join(' ')}`]),
    ),
    ...holdersOfRole(names, circle, role).map(({ pieces }) => ({ pieces: heldBy(names, pieces), depth: 1 })),
    ...domainLines(names, circle, role.domain).map((one) => ({ ...one, depth: (one.depth ?? 0) + 1 })),
  ];
}

/** Who holds a role, as a sentence; where nobody does, that says so by itself. */
function heldBy(names: Names, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  const somebody = typeof first === 'object' && first.kind === 'person';
  return somebody ? [`${names.say(words.heldBy)} `, ...pieces] : pieces;
}
