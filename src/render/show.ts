import { headings } from '../messages/headings.js';
import { kinds, offices } from '../messages/picture.js';
import {
  circleStates,
  decisionSaid,
  emptySeat,
  everyLength,
  reasons,
  seatStates,
  stageNames,
  timesA,
  topicNames,
  unrecordedSitters,
  voidSeat,
  withoutConsent,
  words,
} from '../messages/show.js';
import { valueSaid } from '../messages/values.js';
import type { Language, Words } from '../messages/words.js';
import { listed } from '../messages/words.js';
import { topics, whoDecides } from '../model/authority.js';
import type { AsOf, StandingSeat } from '../model/lookups.js';
import type { Circle, Day, Decision, Domain, Office, Rhythm, Role, Seat } from '../model/organisation.js';
import { decisionStanding, isKept } from '../model/standing.js';
import { titleOfPerson } from '../model/titles.js';
import { plansOf } from '../tracking/progress.js';
import { fact, type ListLine, type Outline, type OutlinePart, section } from './outline.js';

/** The organisation as it stands, in words. */
export function organisationOutline(standing: AsOf, language: Language): Outline {
  const { organisation } = standing;
  const say = (said: Words): string => said[language];
  const texts = (key: 'visions' | 'missions' | 'aims'): string[] =>
    organisation.blocks.flatMap((block) => block[key].map((text) => text.text));
  const first = <T>(get: (block: (typeof organisation.blocks)[number]) => T | undefined): T | undefined =>
    organisation.blocks.map(get).find((value) => value !== undefined);
  return [
    { kind: 'heading', level: 1, text: organisation.title ?? organisation.name },
    ...notes(first((block) => block.documentation)),
    {
      kind: 'facts',
      facts: [
        ...fact(say(headings.vision), texts('visions')),
        ...fact(say(headings.mission), texts('missions')),
        ...fact(say(headings.aim), texts('aims')),
        ...fact(say(headings.legal), [
          first((block) => block.legal && say(valueSaid('legal', block.legal.text))),
        ]),
        ...fact(say(headings.statutes), [
          first(
            (block) =>
              block.statutes && [block.statutes.text, block.statutes.from].filter(Boolean).join(', '),
          ),
        ]),
        ...fact(say(headings.profile), [say(valueSaid('method', organisation.profile))]),
        ...fact(say(headings.asOf), [standing.on]),
        ...fact(say(headings.extent), [
          say(
            words.counts(
              standing.circles.length,
              organisation.people.filter((person) => standing.belongs(person)).length,
              organisation.files.length,
            ),
          ),
        ]),
      ],
    },
    ...section(2, say(headings.structure), structure(standing, language)),
    ...section(
      2,
      say(headings.decisions),
      organisation.decisions
        .filter((decision) => isKept(standing, decision))
        .map((decision) =>
          withState(
            standing,
            decision,
            language,
            `${decision.name}: ${decision.title ?? decision.texts[0]?.text ?? ''}${decision.circle === undefined ? '' : ` (${decision.circle.name})`}`,
          ),
        ),
    ),
    ...section(
      2,
      say(headings.deviations),
      standing.deviations.map(
        (deviation) =>
          `${deviation.circle?.name ?? organisation.name}: ${say(words.deviation(deviation.rule.name, deviation.decision?.name ?? '?', deviation.until?.date ?? '?'))}`,
      ),
    ),
    ...plansOf(standing, language).flatMap((plan) =>
      section(
        2,
        `${say(headings.introduction)}: ${plan.title}`,
        plan.phases.map(({ title, stage, counts }) =>
          say(words.stepsDone(title ?? say(stageNames[stage]), counts.done, counts.all)),
        ),
      ),
    ),
    ...section(
      2,
      say(headings.people),
      organisation.people
        .filter((person) => standing.belongs(person))
        .map((person) => {
          const seats = standing.circlesOf(person.name).map(({ circle }) => circle.name);
          const external = person.external
            ? ` (${[say(words.external), ...person.expertise.map((one) => say(valueSaid('expertise', one.text)))].join(', ')})`
            : '';
          return `${person.title ?? person.name}${external}: ${seats.length === 0 ? '–' : seats.join(', ')}`;
        }),
    ),
  ];
}

/** Every circle below the one that holds it, with the two people of its link. */
function structure(standing: AsOf, language: Language): ListLine[] {
  const lines: ListLine[] = [];
  const seen = new Set<Circle>();
  const waiting: { circle: Circle; depth: number }[] = [];
  const take = (circle: Circle): void => {
    waiting.push({ circle, depth: 0 });
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next.circle)) continue;
      seen.add(next.circle);
      lines.push({ text: circleLine(standing, next.circle, language), depth: Math.min(next.depth, 12) });
      for (const child of [...standing.below(next.circle)].reverse())
        waiting.push({ circle: child, depth: next.depth + 1 });
    }
  };
  for (const root of standing.roots) take(root);
  for (const circle of standing.circles) if (!seen.has(circle)) take(circle);
  return lines;
}

/** That it is not recorded who else sits in a circle, in which functions. */
export function unrecordedHere(standing: AsOf, circle: Circle): readonly Words[] {
  const seats = standing.unrecordedSeats(circle);
  if (seats.length === 0) return [];
  return [
    unrecordedSitters(
      seats.map(({ why, circle: from }) => {
        const name = from === undefined ? '' : (standing.circle(from)?.title ?? from);
        return reasons[why]?.(name) ?? { en: why, nl: why };
      }),
    ),
  ];
}

function circleLine(standing: AsOf, circle: Circle, language: Language): string {
  const name = circle.title === undefined ? circle.name : `${circle.title} (${circle.name})`;
  const leader = seatNames(standing, circle, 'leader', language);
  const representatives = seatNames(standing, circle, 'representative', language);
  const link =
    standing.needsLink(circle) || circle.links.length > 0
      ? words.links(leader, representatives)
      : standing.leaders(circle).length > 0 || standing.isUnrecorded(standing.seatsOf(circle, 'leader'))
        ? words.ledBy(leader)
        : undefined;
  const kind = circle.kind === 'circle' ? '' : `, ${kinds[circle.kind]?.[language] ?? circle.kind}`;
  return `${name}${kind}${link === undefined ? '' : `: ${link[language]}`}`;
}

function seatNames(
  standing: AsOf,
  circle: Circle,
  office: 'leader' | 'representative',
  language: Language,
): string {
  const seats = standing.seatsOf(circle, office);
  const named = standing
    .holders(seats)
    .map(
      ({ seat, state }) =>
        `${personName(standing, seat.person?.name)}${state === 'expired' ? ` (${seatStates.expired[language]})` : ''}`,
    );
  if (standing.isUnrecorded(seats)) named.push(seatStates.unrecorded[language]);
  return named.length === 0 ? words.vacant[language] : listed(named)[language];
}

/** Where a page has more about a circle or a person; nothing where it has no more. */
export interface Addresses {
  circle(name: string): string | undefined;
  person(name: string): string | undefined;
}

const noAddresses: Addresses = { circle: () => undefined, person: () => undefined };

function lineTo(text: string, address: string | undefined): ListLine {
  return { text, depth: 0, ...(address === undefined ? {} : { address }) };
}

/** One circle with all that concerns it, in words. */
export function circleOutline(
  standing: AsOf,
  circle: Circle,
  language: Language,
  addresses = noAddresses,
): Outline {
  const { organisation } = standing;
  const say = (said: Words): string => said[language];
  const above = standing.above(circle);
  const seats = (all: readonly Seat[]): string[] =>
    standing.standing(all).map((one) => seatLine(standing, one, language));
  const parts: OutlinePart[] = [
    {
      kind: 'heading',
      level: 1,
      text: circle.title === undefined ? circle.name : `${circle.title} (${circle.name})`,
    },
    ...notes(circle.documentation),
    {
      kind: 'facts',
      facts: [
        ...fact(say(headings.kind), [kinds[circle.kind]?.[language]]),
        ...fact(say(headings.in), [
          above === undefined
            ? undefined
            : [above, ...standing.wayUp(circle).slice(1)].map((one) => one.name).join(' → '),
        ]),
        ...fact(say(headings.state), [say(circleStates[standing.state(circle)])]),
        ...fact(say(headings.planned), [circle.planned?.date]),
        ...fact(say(headings.begun), [circle.begun?.date]),
        ...fact(say(headings.ended), [circle.ended?.date]),
        ...fact(say(headings.until), [circle.until?.date]),
        ...fact(
          say(headings.aim),
          circle.aims.map((aim) => aim.text),
        ),
        ...fact(
          say(headings.constraints),
          circle.constraints.map((text) => text.text),
        ),
        ...fact(say(headings.leader), seats(standing.seatsOf(circle, 'leader'))),
        ...fact(say(headings.representatives), seats(standing.seatsOf(circle, 'representative'))),
        ...fact(say(headings.facilitator), seats(standing.seatsOf(circle, 'facilitator'))),
        ...fact(say(headings.secretary), seats(standing.seatsOf(circle, 'secretary'))),
        ...fact(say(headings.logbook), seats(standing.seatsOf(circle, 'logbook'))),
        ...circle.crossLinks.flatMap((link) =>
          fact(
            `${say(headings.crossLink)} ${link.circle?.name ?? ''}${link.organisation === undefined ? '' : ` (${link.organisation})`}`,
            [
              ...link.leaders.map((seat) => `${offices.leader?.[language]}: ${seats([seat])[0]}`),
              ...link.representatives.map(
                (seat) => `${offices.representative?.[language]}: ${seats([seat])[0]}`,
              ),
            ],
          ),
        ),
        ...fact(
          say(headings.lead),
          circle.lead.map((text) => text.text),
        ),
        ...fact(
          say(headings.do),
          circle.does.map((text) => text.text),
        ),
        ...fact(
          say(headings.measure),
          circle.measures.map((measure) =>
            [
              measure.text,
              measure.target === undefined ? undefined : say(words.target(measure.target)),
              measure.every && say(everyLength(measure.every.written)),
            ]
              .filter(Boolean)
              .join(', '),
          ),
        ),
        ...fact(say(headings.meets), [rhythmWords(standing, circle.meets, language)]),
        ...fact(say(headings.reports), [rhythmWords(standing, circle.reports, language)]),
      ],
    },
    ...section(2, say(headings.domain), domainLines(standing, circle, circle.domain, language)),
    ...section(2, say(headings.sits), [
      ...standing.sits(circle).map((sitting) => {
        const why = sitting.reasons.map(
          (reason) => reasons[reason.why]?.(reason.circle ?? '')[language] ?? reason.why,
        );
        return lineTo(
          `${personName(standing, sitting.person)}: ${[...why, ...(sitting.consent ? [] : [say(withoutConsent)])].join(', ')}`,
          addresses.person(sitting.person),
        );
      }),
      ...unrecordedHere(standing, circle).map(say),
    ]),
    ...section(
      2,
      say(headings.roles),
      circle.roles.flatMap((role) => [
        { text: [role.title ?? role.name, ...role.aims.map((aim) => aim.text)].join(': '), depth: 0 },
        ...standing
          .standing(role.holders)
          .map((one) => ({ text: say(words.heldBy(seatLine(standing, one, language))), depth: 1 })),
        ...domainLines(standing, circle, role.domain, language).map((line) =>
          typeof line === 'string' ? { text: line, depth: 1 } : { ...line, depth: line.depth + 1 },
        ),
      ]),
    ),
    ...section(
      2,
      say(headings.below),
      standing
        .below(circle)
        .map((child) => lineTo(circleLine(standing, child, language), addresses.circle(child.name))),
    ),
    ...section(
      2,
      say(headings.decides),
      topics.map(
        (topic) =>
          `${say(topicNames[topic] ?? { en: topic, nl: topic })}: ${listed(whoDecides(standing, circle, topic).map((one) => one.name))[language]}`,
      ),
    ),
    ...section(
      2,
      say(headings.decisions),
      organisation.decisions
        .filter((decision) => decision.circle?.name === circle.name && isKept(standing, decision))
        .map((decision) =>
          withState(
            standing,
            decision,
            language,
            `${decision.name}: ${decision.title ?? ''}, ${say(words.decidedOn(decision.decided?.date ?? '?', decision.decided?.method ?? 'consent'))}`,
          ),
        ),
    ),
    ...section(
      2,
      say(headings.elections),
      organisation.elections
        .filter((election) => election.circle.name === circle.name && !isToCome(standing, election.on))
        .map((election) => {
          const office =
            election.role ?? say(offices[election.office] ?? { en: election.office, nl: election.office });
          const date = election.on?.date ?? '?';
          const person = election.elected?.person;
          return person === undefined
            ? say(words.nobodyElected(office, date))
            : say(words.electedOn(office, personName(standing, person.name), date));
        }),
    ),
    ...section(
      2,
      say(headings.actions),
      organisation.actions
        .filter((action) => action.circle?.name === circle.name && !happened(standing, action.done))
        .map(
          (action) =>
            `${action.title ?? action.name}: ${say(words.ownerDue(personName(standing, action.owner?.name), action.due?.date ?? '?'))}`,
        ),
    ),
    ...section(
      2,
      say(headings.audits),
      standing
        .audits(circle.name)
        .map((audit) =>
          say(
            audit.on === undefined && audit.planned !== undefined
              ? words.auditPlanned(audit.name, audit.planned.date)
              : words.auditOn(
                  audit.name,
                  audit.on?.date ?? '?',
                  audit.findings.filter((finding) => !happened(standing, finding.resolved)).length,
                ),
          ),
        ),
    ),
    ...section(
      2,
      say(headings.deviations),
      standing.deviations
        .filter((deviation) => deviation.circle?.name === circle.name)
        .map((deviation) =>
          say(
            words.deviation(
              deviation.rule.name,
              deviation.decision?.name ?? '?',
              deviation.until?.date ?? '?',
            ),
          ),
        ),
    ),
  ];
  return parts;
}

/** A seat with a term, and where it is. */
export interface PersonSeat {
  readonly circle: Circle;
  readonly office: Office;
  readonly role?: Role;
  readonly standing: StandingSeat;
}

/** The seats with a term that each person holds, held or will hold, by the person's name. */
export function seatsByPerson(standing: AsOf): ReadonlyMap<string, readonly PersonSeat[]> {
  const found = new Map<string, PersonSeat[]>();
  for (const circle of standing.circles)
    for (const { office, role, seats } of standing.offices(circle))
      for (const one of seats) {
        const person = one.seat.person?.name;
        if (person === undefined) continue;
        const held = found.get(person) ?? [];
        if (held.length === 0) found.set(person, held);
        held.push({ circle, office, ...(role === undefined ? {} : { role }), standing: one });
      }
  return found;
}

/** One person: the circles where they sit and why, and the seats they hold, held or will hold, with their terms. */
export function personOutline(
  standing: AsOf,
  name: string,
  language: Language,
  addresses = noAddresses,
  seats = seatsByPerson(standing).get(name) ?? [],
): Outline {
  const say = (said: Words): string => said[language];
  const person = standing.person(name);
  const title = person?.title === undefined ? name : `${person.title} (${name})`;
  const lines = seats.map(({ circle, office, role, standing: seat }) => {
    const held = role === undefined ? say(offices[office] ?? { en: office, nl: office }) : undefined;
    const where = say(words.officeIn(held ?? role?.title ?? role?.name ?? '', circle.title ?? circle.name));
    const term = termWords(seat, language).join(', ');
    return lineTo(term === '' ? where : `${where}: ${term}`, addresses.circle(circle.name));
  });
  return [
    { kind: 'heading', level: 1, text: title },
    ...notes(person?.documentation),
    {
      kind: 'facts',
      facts: [
        ...fact(say(headings.kind), [person?.external === true ? say(words.external) : undefined]),
        ...fact(
          say(headings.expertise),
          (person?.expertise ?? []).map((one) => say(valueSaid('expertise', one.text))),
        ),
      ],
    },
    ...section(
      2,
      say(headings.sitsIn),
      standing.circlesOf(name).map(({ circle, sitting }) => {
        const why = sitting.reasons.map(
          (reason) => reasons[reason.why]?.(reason.circle ?? '')[language] ?? reason.why,
        );
        return lineTo(
          `${circle.title ?? circle.name}: ${[...why, ...(sitting.consent ? [] : [say(withoutConsent)])].join(', ')}`,
          addresses.circle(circle.name),
        );
      }),
    ),
    ...section(2, say(headings.seats), lines),
    ...section(
      2,
      say(headings.actions),
      standing.organisation.actions
        .filter((action) => action.owner?.name === name && !happened(standing, action.done))
        .map((action) => say(words.actionDue(action.title ?? action.name, action.due?.date))),
    ),
  ];
}

/** Whether the day has come on which something was said to happen. */
function happened(standing: AsOf, day: Day | undefined): boolean {
  return day !== undefined && day.date <= standing.on;
}

function isToCome(standing: AsOf, day: Day | undefined): boolean {
  return day !== undefined && day.date > standing.on;
}

function notes(documentation: string | undefined): OutlinePart[] {
  return documentation === undefined || documentation === ''
    ? []
    : [{ kind: 'paragraph', text: documentation }];
}

function domainLines(
  standing: AsOf,
  circle: Circle,
  domain: Domain | undefined,
  language: Language,
): (string | ListLine)[] {
  const say = (said: Words): string => said[language];
  return (domain?.items ?? []).flatMap((item) => {
    const holders = standing
      .delegatedFrom(circle.name, item.name)
      .map(({ circle: holder, role }) => (role === undefined ? holder.name : `${holder.name}.${role.name}`));
    const review = item.review ?? domain?.review;
    return [
      { text: `${item.name}: ${item.text ?? ''}`, depth: 0 },
      ...[
        item.source === undefined
          ? undefined
          : words.delegatedFrom(`${item.source.circle}.${item.source.item}`),
        holders.length === 0 ? undefined : words.delegatedTo(holders.join(', ')),
        ...item.limits.map((text) => words.limit(text.text)),
        ...item.budgets.map((text) => words.budget(text.text)),
        ...item.resources.map((text) => words.resource(text.text)),
        ...item.metrics.map((text) => words.metric(text.text)),
        review === undefined ? undefined : words.reviewOn(review.date),
      ]
        .filter((said) => said !== undefined)
        .map((said) => ({ text: say(said), depth: 1 })),
    ];
  });
}

/** A line about a decision, with how it stands where it does not simply hold. */
function withState(standing: AsOf, decision: Decision, language: Language, line: string): string {
  const stands = decisionStanding(standing, decision);
  return stands.standing === 'in force' ? line : `${line}, ${decisionSaid(stands)[language]}`;
}

function seatLine(standing: AsOf, held: StandingSeat, language: Language): string {
  const person = held.seat.person?.name;
  if (held.state === 'void' && held.cut !== undefined)
    return voidSeat(personName(standing, person), held.cut)[language];
  return [
    person === undefined ? emptySeat(held.seat)[language] : personName(standing, person),
    ...termWords(held, language),
  ].join(', ');
}

/** How a seat is held and until when. */
function termWords({ seat, state }: StandingSeat, language: Language): string[] {
  const say = (said: Words): string => said[language];
  const from = seat.from?.date;
  const until = seat.lastDay;
  const term =
    from !== undefined && until !== undefined
      ? words.seatTerm(from, until)
      : from !== undefined
        ? words.seatFrom(from)
        : until !== undefined
          ? words.seatUntil(until)
          : undefined;
  return [
    seat.acting ? say(words.acting) : undefined,
    term && say(term),
    seat.election && say(words.byElection(seat.election.name)),
    state === 'held' || state === 'vacant' || state === 'unrecorded' || state === 'void'
      ? undefined
      : say(seatStates[state]),
  ].filter((said) => said !== undefined && said !== '') as string[];
}

/** A person in full where the full name is known. */
export function personName(standing: AsOf, name: string | undefined): string {
  return name === undefined ? '–' : titleOfPerson(standing, name);
}

function rhythmWords(standing: AsOf, rhythm: Rhythm | undefined, language: Language): string | undefined {
  if (rhythm === undefined) return undefined;
  return [
    rhythm.every === undefined ? undefined : everyLength(rhythm.every.written)[language],
    rhythm.times === undefined ? undefined : timesA(rhythm.times)[language],
    rhythm.text,
    rhythm.person === undefined ? undefined : personName(standing, rhythm.person.name),
  ]
    .filter(Boolean)
    .join(', ');
}
