import {
  allOfThem,
  membersByLines,
  observersBeside,
  partFacts,
  unrecordedHere,
} from '../../account/circle.js';
import { together } from '../../account/line.js';
import { measureLine, meetingFacts, steeringLines } from '../../account/meetings.js';
import { findingLine } from '../../account/records.js';
import {
  crossLinkFacts,
  holdersOfRole,
  officeFacts,
  remarkOf,
  seatName,
  termPieces,
} from '../../account/seats.js';
import { type Heading, headings } from '../../messages/headings.js';
import { kinds } from '../../messages/picture.js';
import { chapters, said } from '../../messages/report.js';
import { circleStates, everyLength, withoutConsent, words } from '../../messages/show.js';
import { sayIn } from '../../messages/words.js';
import { isOpen } from '../../model/audits.js';
import type { Sitting, StandingSeat } from '../../model/lookups.js';
import { valuesUntil } from '../../model/measures.js';
import type { Circle, Domain, DoubleLink, Role } from '../../model/organisation.js';
import { circleStanding, decisionStanding } from '../../model/standing.js';
import { titleOfCircle } from '../../model/titles.js';
import { measuredDrawing } from '../measured.js';
import {
  type Block,
  fact,
  factOf,
  facts,
  type Inline,
  type Inlines,
  joined,
  list,
  type ReportFact,
  type Section,
  section,
  table,
} from './document.js';
import { electionOutcome, electionWhen } from './records.js';
import type { Teller } from './teller.js';
import { textBlocks } from './texts.js';

/** What is known of circles, gathered once for all of them. */
export interface ByCircle {
  readonly decisions: ReadonlyMap<string, readonly string[]>;
  readonly elections: ReadonlyMap<string, readonly string[]>;
  readonly actions: ReadonlyMap<string, readonly Inlines[]>;
}

/** One circle with all that concerns it. */
export function circleSection(
  tell: Teller,
  circle: Circle,
  id: string,
  gathered: ByCircle,
  picture: readonly Block[],
): Section {
  const { standing } = tell;
  const say = tell.say.bind(tell);
  const state = standing.state(circle);
  const above = standing.above(circle);
  const below = standing.below(circle);
  const held = officeFacts(tell.names, circle, isCurrent);
  const [kind = ''] = [sayIn(kinds[circle.kind], tell.language)];
  const elections = (gathered.elections.get(circle.name) ?? []).map((name) => electionLine(tell, name));
  const decisions = (gathered.decisions.get(circle.name) ?? []).map((name) => decisionLine(tell, name));
  const actions = gathered.actions.get(circle.name) ?? [];
  return {
    id,
    title: titleOfCircle(standing, circle),
    aside: [
      ...(circle.kind === 'circle' ? [] : [kind]),
      ...(state === 'working' ? [] : [say(circleStates[state])]),
    ].join(', '),
    blocks: [
      ...(circle.documentation === undefined ? [] : textBlocks(circle.documentation)),
      ...facts([
        ...factOf(
          say(headings.aim),
          circle.aims.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.in), [
          above === undefined
            ? undefined
            : joined(
                [above, ...standing.wayUp(circle).slice(1)].map(({ name }) => tell.circle(name)),
                ' → ',
              ),
        ]),
        ...fact(say(headings.planned), [
          circle.planned === undefined
            ? undefined
            : tell.dueDay(circle.planned.date, circleStanding(standing, circle).standing === 'overdue'),
        ]),
        ...fact(say(headings.begun), [begun(tell, circle.begun)]),
        ...fact(say(headings.ended), [begun(tell, circle.ended)]),
        ...fact(say(headings.until), [day(tell, circle.until)]),
        ...[...held, ...crossLinkFacts(tell.names, circle, isCurrent)].flatMap((one) =>
          fact(
            [say(headings[one.heading]), one.about].filter(Boolean).join(' '),
            one.lines.map((line) => tell.told(line)),
          ),
        ),
        ...factOf(
          say(headings.constraints),
          circle.constraints.map(({ text }) => textBlocks(text)),
        ),
        ...fact(
          say(headings.membersBy),
          membersByLines(tell.names, circle).map((one) => tell.told(one)),
        ),
        ...fact(say(headings.meets), [tell.rhythm(circle.meets)]),
        ...fact(say(headings.reports), [tell.rhythm(circle.reports)]),
        ...fact(say(headings.reviewRhythm), [
          circle.reviews === undefined ? undefined : [say(everyLength(circle.reviews.written))],
        ]),
        ...fact(
          say(headings.below),
          below.map(({ name }) => tell.circle(name)),
        ),
      ]),
      ...picture,
    ],
    sections: [
      ...section(`${id}-sits`, say(headings.whoSits), sitsTable(tell, circle)),
      ...section(`${id}-domain`, say(headings.domain), domainBlocks(tell, circle, circle.domain, undefined)),
      ...section(
        `${id}-roles`,
        say(headings.roles),
        [],
        circle.roles.map((role) => roleSection(tell, circle, role)),
      ),
      ...section(`${id}-process`, say(headings.circleProcess), facts(processFacts(tell, circle))),
      ...section(`${id}-decisions`, say(chapters.decisions), list(decisions)),
      ...section(`${id}-elections`, say(headings.elections), list(elections)),
      ...meetingFacts(tell.names, circle).flatMap(({ heading, lines }) =>
        section(`${id}-${heading}`, say(headings[heading]), list(lines.map((one) => tell.told(one)))),
      ),
      ...section(`${id}-measured`, say(headings.measured), [
        ...valueTable(tell, circle),
        ...valueLines(tell, circle, id),
      ]),
      ...section(`${id}-open`, say(headings.open), list([...actions, ...openFindings(tell, circle)])),
    ],
  };
}

/** How the circle leads, does and measures. */
function processFacts(tell: Teller, circle: Circle): ReportFact[] {
  const say = tell.say.bind(tell);
  return [
    ...factOf(
      say(headings.lead),
      circle.lead.map(({ text }) => textBlocks(text)),
    ),
    ...factOf(
      say(headings.do),
      circle.does.map(({ text }) => textBlocks(text)),
    ),
    ...fact(
      say(headings.measure),
      circle.measures.map((one) => tell.told(measureLine(tell.names, one))),
    ),
    ...fact(
      say(headings.loop),
      steeringLines(tell.names, circle).map((one) => tell.told(one)),
    ),
  ];
}

/** How the values of each measure went, with the target drawn in. */
function valueLines(tell: Teller, { measures }: Circle, id: string): Block[] {
  return measures.flatMap((measure, i): Block[] => {
    const drawing = measuredDrawing(tell.names, measure);
    return drawing === undefined ? [] : [{ kind: 'picture', name: `k-${id}-m${i}-`, drawing }];
  });
}

/** What was measured, each value with who measured it and what was remarked. */
function valueTable(tell: Teller, { measures }: Circle): Block[] {
  const say = tell.say.bind(tell);
  return table(
    say(headings.measured),
    [
      say(headings.measure),
      say(headings.date),
      say(headings.measured),
      say(headings.nominatedBy),
      say(headings.documentation),
    ],
    measures.flatMap((measure) =>
      valuesUntil(measure, tell.standing.on).map((value) => [
        [[measure.text]],
        [[tell.day(value.date)]],
        [[value.amount?.written ?? '']],
        [tell.person(value.by?.name)],
        [[value.text ?? '']],
      ]),
    ),
  );
}

/** Seats of now and of later; who held them before is told with the people and elections. */
function isCurrent({ state }: StandingSeat): boolean {
  return state !== 'past';
}

function day(tell: Teller, one: { readonly date: string } | undefined): Inlines | undefined {
  return one === undefined ? undefined : [tell.day(one.date)];
}

function begun(
  tell: Teller,
  one: { readonly date: string; readonly decision?: { readonly name: string } | undefined } | undefined,
): Inlines | undefined {
  if (one === undefined) return undefined;
  if (one.decision === undefined) return [tell.day(one.date)];
  return [`${tell.day(one.date)}, ${tell.say(said.under)} `, ...tell.decision(one.decision.name)];
}

/** Where more have nothing but their membership, they stand together. */
const mostAlone = 8;

/** Who sits in the circle, as what, and until when; a whole membership stands on one line. */
function sitsTable(tell: Teller, circle: Circle): Block[] {
  const { standing } = tell;
  const seats = seatsIn(tell, circle);
  const row = (sitting: Sitting): (readonly Inlines[])[] => {
    const held = seats.filter(
      ({ standing: { seat, state } }) =>
        seat.person?.name === sitting.person && (state === 'held' || state === 'expired'),
    );
    const offices = held.map((one) => officeLine(tell, circle, one));
    const told = new Set<string>(held.map(reasonOf));
    return [
      [tell.person(sitting.person)],
      [
        ...offices,
        ...sitting.reasons
          .filter(({ why: reason }) => !told.has(reason))
          .map((reason): Inlines => [tell.reason(reason)]),
        ...(sitting.consent || told.has('observer') ? [] : [[tell.say(withoutConsent)]]),
      ],
    ];
  };
  const all = standing.sits(circle);
  const observers = observersBeside(standing, circle);
  const hasSeat = (person: string): boolean =>
    seats.some(
      ({ standing: { seat, state } }) =>
        seat.person?.name === person && seat.office !== 'member' && (state === 'held' || state === 'expired'),
    );
  const only = (reason: Sitting['reasons'][number]['why']): readonly Sitting[] => {
    const found = all.filter(
      ({ person, reasons: given, consent }) =>
        consent &&
        given.every(({ why: one }) => one === reason) &&
        !hasSeat(person) &&
        !hasTerm(seats, person),
    );
    return found.length > mostAlone ? found : [];
  };
  const [everyone, members] = [only('everyone'), only('member')];
  const together = new Set([...everyone, ...members]);
  const isWhole = all.every(({ reasons: given }) => given.some(({ why: one }) => one === 'everyone'));
  return table(
    `${tell.say(headings.whoSits)}: ${titleOfCircle(standing, circle)}`,
    [tell.say(headings.person), tell.say(headings.why)],
    [
      ...(everyone.length === 0
        ? []
        : [
            [
              [[tell.say(isWhole ? said.allMembers(all.length) : said.otherMembers(everyone.length))]],
              [[tell.reason({ why: 'everyone' })]],
            ],
          ]),
      ...all.filter((sitting) => !together.has(sitting)).map(row),
      ...observers.map((one) => [
        [tell.person(one.seat.person?.name)],
        [officeLine(tell, circle, { standing: one })],
      ]),
      ...unrecordedHere(standing, circle).map((said) => [[[tell.say(said)]], []]),
      ...(members.length === 0
        ? []
        : [
            [
              [
                allMembersOr(
                  tell,
                  circle,
                  members.map(({ person }) => person),
                ),
              ],
              [[tell.reason({ why: 'member' })]],
            ],
          ]),
    ],
  );
}

function allMembersOr(tell: Teller, circle: Circle, people: readonly string[]): Inlines {
  const all = allOfThem(tell.standing, circle, people);
  return all === undefined ? tell.people(people) : [tell.say(all)];
}

/** Every seat and role of a circle, with the memberships that its lines tell of one by one. */
export function seatsIn({ standing }: Teller, circle: Circle): readonly PlacedSeat[] {
  return [
    ...standing.allSeats(circle),
    ...[circle.members, circle.experts, circle.observers].flatMap((seats) =>
      standing.standing(seats).map((one) => ({ standing: one })),
    ),
  ];
}

function hasTerm(seats: ReturnType<typeof seatsIn>, person: string): boolean {
  return seats.some(
    ({ standing: { seat, state } }) =>
      seat.person?.name === person &&
      (state === 'held' || state === 'expired') &&
      (seat.from !== undefined || seat.lastDay !== undefined),
  );
}

/** A seat as it stands, and the role or the cross link that it is of. */
interface PlacedSeat {
  readonly standing: StandingSeat;
  readonly role?: Role;
  readonly link?: DoubleLink;
}

/** As which reason for sitting in a circle a seat of it counts. */
export function reasonOf({ standing: { seat }, link }: PlacedSeat): string {
  return link === undefined ? seat.office : `${seat.office} across`;
}

/** An office or role with its term, and what is wrong with that. */
export function officeLine(tell: Teller, circle: Circle, { standing: one, ...place }: PlacedSeat): Inlines {
  const { names } = tell;
  const said = [...termPieces(names, one), ...remarkOf(names, circle, one)];
  return tell.told({
    pieces: together(
      [[seatName(names, { seat: one.seat, ...place })], ...said.map((piece) => [piece])],
      ', ',
    ),
  });
}

/** Each item of a domain with what limits it, and from whom and to whom it is delegated. */
function domainBlocks(
  tell: Teller,
  circle: Circle,
  domain: Domain | undefined,
  role: Role | undefined,
): Block[] {
  if (domain === undefined) return [];
  return table(
    `${tell.say(headings.domain)}: ${role?.title ?? role?.name ?? titleOfCircle(tell.standing, circle)}`,
    [
      tell.say(headings.part),
      tell.say(headings.limitsAndMeans),
      tell.say(headings.delegation),
      tell.say(headings.review),
    ],
    domain.items.map((item) => {
      const known = partFacts(tell.names, circle, item, domain);
      const cell = (...chosen: Heading[]): Inlines[] =>
        known
          .filter(({ heading }) => chosen.includes(heading))
          .flatMap(({ lines }) => lines.map((one) => tell.told(one)));
      return [
        [[item.text ?? item.name]],
        cell('limits', 'budgets', 'resources', 'metrics'),
        cell('delegatedFrom', 'delegatedTo'),
        cell('review', 'reviewed'),
      ];
    }),
  );
}

function roleSection(tell: Teller, circle: Circle, role: Role): Section {
  const say = tell.say.bind(tell);
  return {
    id: tell.register.id('role', `${circle.name}.${role.name}`) ?? '',
    title: role.title ?? role.name,
    blocks: [
      ...(role.documentation === undefined ? [] : textBlocks(role.documentation)),
      ...facts([
        ...factOf(
          say(headings.aim),
          role.aims.map(({ text }) => textBlocks(text)),
        ),
        ...fact(
          say(headings.held),
          holdersOfRole(tell.names, circle, role, isCurrent).map((line) => tell.told(line)),
        ),
        ...factOf(
          say(headings.duties),
          role.duties.map(({ text }) => textBlocks(text)),
        ),
        ...factOf(
          say(headings.qualities),
          role.qualities.map(({ text }) => textBlocks(text)),
        ),
        ...factOf(
          say(headings.constraints),
          role.constraints.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.review), [day(tell, role.review)]),
      ]),
      ...domainBlocks(tell, circle, role.domain, role),
    ],
    sections: [],
  };
}

function decisionLine(tell: Teller, name: string): Inlines {
  const decision = tell.standing.decision(name);
  if (decision === undefined) return [name];
  const { decided } = decision;
  const { standing, review } = decisionStanding(tell.standing, decision);
  return joined(
    [
      tell.decision(name),
      ...(decided === undefined
        ? []
        : [[tell.say(said.decidedOn(decided.date, decided.method ?? 'consent'))]]),
      // What is wrong with it goes before a day of review that has passed.
      ...(standing === 'in force'
        ? review === undefined
          ? []
          : [[tell.say(words.reviewOn(tell.day(review.date)))]]
        : [[{ kind: 'tone', tone: 'bad', of: [tell.stands(decision)] } satisfies Inline]]),
    ],
    ', ',
  );
}

function electionLine(tell: Teller, name: string): Inlines {
  const election = tell.standing.election(name);
  if (election === undefined) return [name];
  const role =
    election.role === undefined ? undefined : tell.standing.role(election.circle.name, election.role);
  const office = tell.office(
    election.office,
    election.role === undefined ? undefined : (role?.title ?? election.role),
  );
  const when = electionWhen(tell, election);
  return joined(
    [
      tell.register.link('election', name, when === '' ? office : `${office}, ${when}`),
      ...electionOutcome(tell, election),
    ],
    ': ',
  );
}

/** Findings of audits of the circle that still wait. */
function openFindings(tell: Teller, circle: Circle): Inlines[] {
  return tell.standing
    .audits(circle.name)
    .flatMap((audit) =>
      audit.findings
        .filter((finding) => isOpen(tell.standing, finding))
        .map((finding) => tell.told(findingLine(tell.names, audit, finding))),
    );
}
