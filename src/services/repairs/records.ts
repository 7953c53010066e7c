import { declareAfter, extentOf, freeName, quoted } from '../../edits/circle-edits.js';
import { addLine, removeLines, replace, type TextEdit } from '../../edits/edit.js';
import { recordDecision } from '../../edits/record-edits.js';
import { lowered } from '../../ground/texts.js';
import { blanks, repairs as say } from '../../messages/repairs.js';
import { listed, sayIn, type Words } from '../../messages/words.js';
import { lastDay, writtenDate } from '../../model/calendar.js';
import { mandateFault } from '../../model/mandate.js';
import type { Circle, Decision, Election, Group, Objection, Origin, Ref } from '../../model/organisation.js';
import { decisionStanding } from '../../model/standing.js';
import { titleOfCircle } from '../../model/titles.js';
import { Memberships } from '../../rules/consent/membership.js';
import { type Answer, objectionAnswers } from '../../vocabulary/decisions.js';
import {
  behind,
  holds,
  opening,
  outOfList,
  peopleIn,
  type Remedy,
  type Repairing,
  repair,
  type ToRepair,
} from './repair.js';

/* Repairs about records of elections and decisions. What was said in a meeting is left for people to fill in. */

const because = ({ language }: ToRepair): string => `because ${text(language, blanks.because)}`;

function text(language: ToRepair['language'], words: Words): string {
  return quoted(sayIn(words, language));
}

/** Adds lines to the decision of the finding. */
function toDecision(title: (asked: ToRepair) => Words, write: (asked: ToRepair) => string): Repairing {
  return (asked) => [
    asked.decision === undefined
      ? undefined
      : repair(title(asked), addLine(extentOf(asked.decision), write(asked))),
  ];
}

const measureMissing = toDecision(
  () => say.addMeasure,
  ({ language }) => `measure ${text(language, blanks.measure)}`,
);

const reviewMissing = toDecision(
  (asked) => say.addReview(asked.in(1)),
  (asked) => `review ${asked.in(1)}`,
);

const decisionReview: Repairing = (asked) => {
  const { decision, language, on } = asked;
  if (decision?.review === undefined) return domainReview(asked);
  const reviewed = addLine(extentOf(decision), `reviewed ${on} ${text(language, blanks.found)}`);
  const next = asked.in(1);
  const review = decision.review.byRhythm === true ? [] : [replace(decision.review.at, next)];
  const over = decisionStanding(asked.standing, decision).standing === 'lapsed';
  return [
    over
      ? repair(
          say.renewDecision(on),
          addLine(extentOf(decision), `renewed ${on} for 1 year by consent`),
          review,
        )
      : repair(say.reviewed(on, next), reviewed, review),
    over ? undefined : repair(say.withdrawn(on), addLine(extentOf(decision), `withdrawn ${on}`)),
  ];
};

const domainReview: Repairing = (asked) => {
  const { circle, language, on } = asked;
  const domains = [circle?.domain, ...(circle?.roles ?? []).map(({ domain }) => domain)];
  const next = asked.in(1);
  for (const domain of domains) {
    const item = domain?.items.find(({ whole }) => holds(whole, asked.at));
    const reviewed = `reviewed ${on} ${text(language, blanks.found)}`;
    if (item?.review !== undefined)
      return [
        repair(say.reviewed(on, next), addLine(extentOf(item), reviewed), replace(item.review.at, next)),
      ];
    if (domain?.review !== undefined && holds(domain.review.at, asked.at))
      return [repair(say.addReview(next), replace(domain.review.at, next))];
  }
  return [];
};

const responsible: Repairing = (asked) => {
  const { decision, standing } = asked;
  if (decision === undefined) return [];
  const circle = standing.circle(decision.circle?.name);
  const leader = circle === undefined ? undefined : standing.leaders(circle)[0]?.seat.person?.name;
  const people = [
    ...new Set([...(leader === undefined ? [] : [leader]), ...peopleIn(standing, circle)]),
  ].slice(0, 4);
  const written = decision.responsible.find(({ at }) => holds(at, asked.at));
  return people.map((person) =>
    repair(
      say.responsible(asked.name(person)),
      written === undefined
        ? addLine(extentOf(decision), `responsible ${person}`)
        : replace(written.at, person),
    ),
  );
};

const incomplete: Repairing = (asked) => {
  const { decision, on } = asked;
  if (decision === undefined) return [];
  const lines: string[] = [];
  if (decision.decided?.date === undefined) lines.push(`decided ${on} by consent`);
  const [concerned] = decision.concerns.flatMap(
    ({ path: [name] }) => asked.standing.circle(name)?.name ?? [],
  );
  const circle =
    concerned ?? (asked.standing.circles.length === 1 ? asked.standing.circles[0]?.name : undefined);
  if (decision.circle === undefined && circle !== undefined) lines.push(`circle ${circle}`);
  const isWhole = decision.circle !== undefined || circle !== undefined;
  const draft =
    decision.state === undefined
      ? addLine(extentOf(decision), 'state draft')
      : replace(decision.state.at, 'state draft');
  return [
    isWhole && lines.length > 0
      ? repair(say.addLine(lines.join(', ')), addLine(extentOf(decision), lines.join('\n  ')))
      : undefined,
    decision.decided === undefined ? repair(say.draft, draft) : undefined,
  ];
};

const decideThere: Repairing = (asked) => {
  const { decision, standing } = asked;
  const subject = decision?.concerns.find(({ at }) => holds(at, asked.at));
  const owner = standing.circle(subject?.path[0]);
  if (decision?.circle === undefined || owner === undefined || owner.name === decision.circle.name) return [];
  return [repair(say.decides(owner.title ?? owner.name), replace(decision.circle.at, owner.name))];
};

const waiting: Repairing = (asked) => {
  const { decision, on } = asked;
  if (decision === undefined) return [];
  const adopted = decision.state === undefined ? [] : [replace(decision.state.at, 'state adopted')];
  return [
    repair(say.consentedOn(on), addLine(extentOf(decision), `decided ${on} by consent`), adopted),
    repair(say.withdrawn(on), addLine(extentOf(decision), `withdrawn ${on}`)),
  ];
};

/** The objection of a finding, in a decision or an election. */
function objectionAt(asked: ToRepair): Objection | undefined {
  return [...(asked.decision?.objections ?? []), ...(asked.election?.objections ?? [])].find(({ at }) =>
    holds(at, asked.at),
  );
}

function met(asked: ToRepair, never: Answer): (Remedy | undefined)[] {
  const objection = objectionAt(asked);
  if (objection === undefined || objection.met) return [];
  const answer = text(asked.language, blanks.met);
  return objectionAnswers
    .filter((way) => way !== never)
    .map((way) => repair(say.metBy(say.ways[way]), behind(objection.at, ` met by ${way} ${answer}`)));
}

const openObjection: Repairing = (asked) => {
  const decided = asked.decision?.decided;
  return [
    ...met(asked, 'candidate'),
    decided === undefined ? undefined : repair(say.notDecided, removeLines(decided.at)),
  ];
};

const metNowhere: Repairing = (asked) => {
  const objection = objectionAt(asked);
  if (objection === undefined) return [];
  if (objection.text === undefined)
    return [repair(say.addReason, behind(objection.person.at, ` ${text(asked.language, blanks.because)}`))];
  if (objection.way === 'measure') return measureMissing(asked);
  return objection.way === 'term' ? reviewMissing(asked) : [];
};

const consentAgain: Repairing = (asked) => {
  const decided = asked.decision?.decided;
  if (decided === undefined) return [];
  const line = [
    'decided',
    asked.on,
    decided.method && `by ${decided.method}`,
    decided.decision && `under ${decided.decision.name}`,
  ];
  return [repair(say.consentedOn(asked.on), replace(decided.at, line.filter(Boolean).join(' ')))];
};

/** By majority or otherwise, without a decision that allows it: one that does is named, or put on record as a draft. */
const withoutMandate: Repairing = (asked) => {
  const { decision, election, standing } = asked;
  const by = election?.by?.name ?? election?.circle.name ?? decision?.circle?.name;
  const circle = standing.circle(by);
  if (circle === undefined) return [];
  const { place, date, under } = byMethod(decision, election);
  if (place === undefined) return [];
  const name = (one: string) =>
    under === undefined ? behind(place, ` under ${one}`) : replace(under.at, one);
  const allowing = standing.organisation.decisions.filter(
    (one) =>
      one !== decision &&
      mandateFault(standing, { circle, date, under: { name: one.name, at: one.at } }) === undefined,
  );
  const draft = recordDecision(standing, circle, circle.name, asked.language);
  const called = nameOf(draft);
  return [
    ...allowing.slice(0, 3).map((one) => repair(say.under(one.title ?? one.name), name(one.name))),
    called === undefined
      ? undefined
      : opening(say.allow(titleOfCircle(standing, circle)), draft, name(called)),
  ];
};

function byMethod(decision: Decision | undefined, election: Election | undefined) {
  const said = election?.elected ?? decision?.decided;
  const date = election === undefined ? decision?.decided?.date : election.on?.date;
  return { place: said?.at, date, under: said?.decision };
}

/** Consent of which something is missing: names are added to the list that stands there. */
const consentMissing: Repairing = (asked) => {
  const record = asked.election ?? asked.decision;
  if (record?.consent === undefined || record.consent.everyone) return [];
  const { consent, absent } = record;
  const stranger = consent.people.find(
    ({ at }) => holds(at, asked.at) && asked.finding.names?.stranger !== undefined,
  );
  if (stranger !== undefined)
    return [repair(say.takeOut(stranger.name), outOfList(consent.people, stranger))];
  const [both] = consent.people.filter(({ name }) => absent?.people.some((one) => one.name === name));
  if (both !== undefined) return [repair(say.takeOut(both.name), outOfList(consent.people, both))];
  const silent = silentIn(asked, consent);
  if (silent.length === 0) return [];
  const people = listed(silent.map((person) => asked.name(person)));
  return [
    repair(say.allConsented(people), added(consent, silent)),
    repair(
      say.wereAbsent(people),
      absent === undefined ? addLine(extentOf(record), `absent ${silent.join(', ')}`) : added(absent, silent),
    ),
  ];
};

function added(group: Group, people: readonly string[]) {
  const last = group.people.at(-1);
  return last === undefined ? undefined : behind(last.at, `, ${people.join(', ')}`);
}

/** Who certainly sat in the circle on the day and is named neither as consenting nor as absent. */
function silentIn(asked: ToRepair, consent: Group): string[] {
  const { standing, circle, decision, election } = asked;
  const day = election?.on?.date ?? decision?.decided?.date;
  if (circle === undefined || day === undefined) return [];
  const memberships = Memberships.of(standing);
  const given = new Set(consent.people.map(({ name }) => name));
  const silent = memberships.certain(memberships.in(circle), day, given);
  const absent = (election ?? decision)?.absent?.people ?? [];
  for (const { name } of absent) silent.delete(name);
  if (election?.elected?.person !== undefined) silent.delete(election.elected.person.name);
  return [...silent];
}

const outsider: Repairing = (asked) => {
  const { circle, standing } = asked;
  const person = asked.finding.names?.stranger;
  const day = asked.election?.on?.date ?? asked.decision?.decided?.date;
  if (circle === undefined || person === undefined || day === undefined) return [];
  if (standing.person(person)?.external === true || standing.hasLeft(person)) return [];
  return [
    repair(
      say.member(asked.name(person), titleOfCircle(standing, circle)),
      addLine(extentOf(circle), `member ${person} from ${day}`),
    ),
  ];
};

/** That nobody was elected, where no seat says that somebody was. */
function nobodyElected({ standing }: ToRepair, { name, circle, elected }: Election): Remedy | undefined {
  const of = standing.circle(circle.name);
  const seats = of === undefined ? [] : standing.allSeats(of).map((one) => one.standing.seat);
  if (elected === undefined || seats.some(({ election }) => election?.name === name)) return undefined;
  return repair(say.nobodyElected, replace(elected.at, 'elected nobody'));
}

const withoutConsent: Repairing = (asked) => {
  const { election, on } = asked;
  const elected = election?.elected;
  if (election === undefined || elected?.person === undefined) return [];
  if (election.by !== undefined && holds(election.by.at, asked.at))
    return [electedBy(asked, asked.standing.circle(election.circle.name))];
  if (objectionAt(asked) !== undefined) return [...met(asked, 'referral'), nobodyElected(asked, election)];
  if (election.consent === undefined)
    return [
      repair(say.allConsentedOn(election.on?.date ?? on), addLine(extentOf(election), 'consent everyone')),
      nobodyElected(asked, election),
    ];
  const related = asked.finding.related?.[0]?.at;
  if (related !== undefined && holds(elected.at, related)) {
    const day = election.on?.date ?? on;
    return [
      repair(
        say.accepted(asked.name(elected.person.name), writtenDate(day)),
        addLine(extentOf(election), `accepted ${writtenDate(day)}`),
      ),
    ];
  }
  const given = new Set(election.consent.people.map(({ name }) => name));
  const present = (election.present?.people ?? []).map(({ name }) => name);
  const silent = [...new Set(present)].filter((name) => !given.has(name) && name !== elected.person?.name);
  if (silent.length === 0) return [];
  const people = listed(silent.map((one) => asked.name(one)));
  return [repair(say.allConsented(people), added(election.consent, silent))];
};

const notHeld: Repairing = (asked) => {
  const election = asked.standing.organisation.elections.find(({ whole }) => holds(whole, asked.at));
  if (election?.on === undefined) return [];
  const date = asked.in(0, 1);
  return [repair(say.later(date), replace(election.on.at, date))];
};

const unprepared: Repairing = (asked) => {
  const { election, standing, language } = asked;
  const circle = standing.circle(election?.circle.name);
  if (election === undefined || circle === undefined) return [];
  const role = circle.roles.find(({ name }) => name === election.role);
  const lines = [
    election.duties.length + (role?.duties.length ?? 0) === 0
      ? `duty ${text(language, blanks.duty)}`
      : undefined,
    election.qualities.length + (role?.qualities.length ?? 0) === 0
      ? `quality ${text(language, blanks.quality)}`
      : undefined,
    election.term === undefined ? 'term 1 year' : undefined,
  ].filter((one) => one !== undefined);
  if (lines.length > 0) return [repair(say.prepare, addLine(extentOf(election), lines.join('\n  ')))];
  return [
    repair(
      say.allConsentedOn(election.on?.date ?? asked.on),
      addLine(extentOf(election), 'consent everyone'),
    ),
  ];
};

const withoutReason: Repairing = (asked) => {
  const { election } = asked;
  const nomination = [...(election?.nominations ?? []), ...(election?.changes ?? [])].find(({ at }) =>
    holds(at, asked.at),
  );
  if (nomination === undefined) return [];
  return [
    nomination.because === undefined
      ? repair(say.addReason, behind(nomination.at, ` ${because(asked)}`))
      : undefined,
    nomination.by === undefined ? repair(say.takeOutLine, removeLines(nomination.at)) : undefined,
  ];
};

/** Writes which circle elected: behind the circle of the election, or in place of another. */
function electedBy(asked: ToRepair, circle: Circle | undefined): Remedy | undefined {
  const { election } = asked;
  if (election === undefined || circle === undefined) return undefined;
  const edit =
    election.by === undefined
      ? behind(election.circle.at, ` by ${circle.name}`)
      : replace(election.by.at, circle.name);
  return repair(say.electedBy(titleOfCircle(asked.standing, circle)), edit);
}

const electedElsewhere: Repairing = (asked) => {
  const circle = asked.standing.circle(asked.election?.circle.name);
  if (circle === undefined) return [];
  const above = asked.standing.needsLink(circle) ? asked.standing.above(circle) : undefined;
  return [electedBy(asked, above ?? circle)];
};

const representativeElsewhere: Repairing = (asked) => [
  electedBy(asked, asked.standing.circle(asked.election?.circle.name)),
];

const notConfirmed: Repairing = (asked) => {
  const { election, circle, standing } = asked;
  const above = circle === undefined ? undefined : standing.above(circle);
  if (election === undefined || above === undefined) return [];
  return [
    repair(
      say.confirmed(titleOfCircle(standing, above)),
      addLine(extentOf(election), `confirmed by ${above.name}`),
    ),
  ];
};

/** Who takes over what somebody had who has left: those of the circle, whoever leads it first. */
const ownerLeft: Repairing = (asked) => {
  const { standing } = asked;
  const owner = ownersOf(asked).find(({ at }) => holds(at, asked.at));
  if (owner === undefined) return [];
  const circle = asked.circle ?? standing.circles[0];
  const leader = circle === undefined ? undefined : standing.leaders(circle)[0]?.seat.person?.name;
  const people = [
    ...new Set([...(leader === undefined ? [] : [leader]), ...peopleIn(standing, circle, [owner.name])]),
  ];
  return people
    .slice(0, 4)
    .map((person) => repair(say.takesOver(asked.name(person)), replace(owner.at, person)));
};

function ownersOf({ standing: { organisation } }: ToRepair): Ref[] {
  const findings = organisation.audits.flatMap((audit) => audit.findings);
  const steps = organisation.implementations.flatMap((plan) => [
    plan,
    ...plan.phases,
    ...plan.phases.flatMap(({ steps }) => [...steps, ...steps.flatMap(({ entries }) => entries)]),
  ]);
  return [...organisation.actions, ...findings, ...steps].flatMap(({ owner }) => owner ?? []);
}

const minutesWaiting: Repairing = (asked) => {
  const related = asked.finding.related?.[0]?.at;
  const { meetings } = asked.standing.organisation;
  const of = meetings.find(({ at }) => holds(at, asked.at));
  const later = meetings.find(({ at }) => related !== undefined && holds(at, related));
  if (of === undefined || later === undefined) return [];
  return [
    repair(
      say.consentedMinutes(of.name, later.name),
      addLine(extentOf(later), `minutes ${of.name} consented`),
    ),
  ];
};

const undecidedPoint: Repairing = (asked) => {
  const point = asked.standing.organisation.meetings
    .flatMap(({ points }) => points)
    .find(({ at }) => holds(at, asked.at));
  if (point === undefined) return [];
  const extent = { whole: point.at, block: point.block };
  return [
    repair(say.outcome, addLine(extent, `outcome ${text(asked.language, blanks.found)}`)),
    repair(say.carried, addLine(extent, 'carried to next')),
  ];
};

const meetingDiffers: Repairing = (asked) => {
  const record = asked.election ?? asked.decision;
  const meeting = asked.standing.organisation.meetings.find(({ name }) => name === record?.meeting?.name);
  if (record === undefined || meeting === undefined) return [];
  const day = asked.decision?.decided;
  if (day !== undefined && holds(day.at, asked.at)) {
    if (meeting.on === undefined || day.date === undefined) return [];
    const line = [
      'decided',
      meeting.on.date,
      day.method && `by ${day.method}`,
      day.decision && `under ${day.decision.name}`,
    ];
    return [repair(say.write(meeting.on.date), replace(day.at, line.filter(Boolean).join(' ')))];
  }
  for (const group of [record.consent, record.present, record.absent]) {
    const one = group?.people.find(({ at }) => holds(at, asked.at));
    if (group !== undefined && one !== undefined)
      return [repair(say.takeOut(one.name), outOfList(group.people, one))];
  }
  return [];
};

const actionIncomplete: Repairing = (asked) => {
  const { standing, on } = asked;
  const action = standing.organisation.actions.find(({ whole }) => holds(whole, asked.at));
  if (action === undefined) return [];
  const date = asked.in(0, 1);
  const due = action.due === undefined ? ` due ${date}` : '';
  if (action.owner !== undefined)
    return [repair(say.owner(asked.name(action.owner.name), date), addLine(extentOf(action), due.trim()))];
  const circle = standing.circle(asked.finding.circle);
  const responsible = standing
    .decision(action.decision?.name)
    ?.responsible.flatMap(({ path }) => standing.person(path[0])?.name ?? []);
  const people = [...new Set([...(responsible ?? []), ...peopleIn(standing, circle)])].slice(0, 4);
  return people.map((person) =>
    repair(
      action.due === undefined
        ? say.owner(asked.name(person), date)
        : say.owner(asked.name(person), action.due.date ?? on),
      addLine(extentOf(action), `owner ${person}${due}`),
    ),
  );
};

const closingMissing: Repairing = (asked) => {
  const meeting = asked.standing.organisation.meetings.find(({ at }) => holds(at, asked.at));
  if (meeting === undefined) return [];
  const remark = `remark ${text(asked.language, blanks.closing)}`;
  const line = meeting.closing === undefined ? `closing { ${remark} }` : undefined;
  return [line === undefined ? undefined : repair(say.closing, addLine(extentOf(meeting), line))];
};

const neverMeasured: Repairing = (asked) => {
  const measure = asked.circle?.measures.find((one) => holds(one.nameAt ?? one.at, asked.at));
  if (measure === undefined) return [];
  const value = `${asked.on} ${text(asked.language, blanks.measured)}`;
  return [repair(say.value(asked.on), addLine({ whole: measure.at, block: measure.block }, value))];
};

const offTarget: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  const measure = circle?.measures.find((one) => holds(one.nameAt ?? one.at, asked.at));
  if (circle === undefined || measure === undefined) return [];
  const wanted = `${lowered(circle.name)}-${lowered(measure.name ?? 'measure')}`;
  const name = freeName(wanted, (one) => standing.action(one) !== undefined);
  const [owner] = [
    ...standing.leaders(circle).flatMap(({ seat }) => seat.person?.name ?? []),
    ...peopleIn(standing, circle),
  ];
  const lines = [
    `action ${name} ${text(language, blanks.action)} {`,
    `  circle ${circle.name}`,
    ...(owner === undefined ? [] : [`  owner ${owner} due ${asked.in(0, 1)}`]),
    `  concerns measure of ${circle.name}`,
    '}',
  ];
  return [repair(say.answer(measure.text), declareAfter(circle, [lines.join('\n')]))];
};

const deviationExpired: Repairing = (asked) => {
  const deviation = asked.standing.organisation.deviations.find(({ at }) => holds(at, asked.at));
  return deviation === undefined ? [] : [repair(say.takeOutLine, removeLines(deviation.at))];
};

/** Two days in the wrong order: they are exchanged, or the review gets a day that it can have. */
const inOrder: Repairing = (asked) => {
  const { here, there, review } = asked.finding.names ?? {};
  const other = asked.finding.related?.[0]?.at;
  if (review !== undefined) {
    const at = asked.decision?.review?.at;
    return [at === undefined ? undefined : repair(say.addReview(review), replace(at, writtenDate(review)))];
  }
  if (here === undefined || there === undefined || other === undefined) return [];
  const [day, before] = [writtenDate(here), writtenDate(there)];
  return [
    repair(
      say.swap(before, day),
      replace(asked.at, dayWritten(asked, asked.at, before)),
      replace(other, dayWritten(asked, other, day)),
    ),
  ];
};

/** What stands at the place of a day, with another day: of some statements the place is the whole line. */
function dayWritten({ standing }: ToRepair, at: Origin, day: string): string {
  const { decisions, elections } = standing.organisation;
  for (const { decided, withdrawn } of decisions) {
    if (decided?.at === at) {
      const { method, decision } = decided;
      return ['decided', day, method && `by ${method}`, decision && `under ${decision.name}`]
        .filter(Boolean)
        .join(' ');
    }
    if (withdrawn?.at === at)
      return ['withdrawn', day, withdrawn.because && `because ${quoted(withdrawn.because)}`]
        .filter(Boolean)
        .join(' ');
  }
  return elections.some(({ accepted }) => accepted?.at === at) ? `accepted ${day}` : day;
}

/** A deviation for very long: it ends when an office would, and is looked at again. */
const endsEarlier: Repairing = (asked) => {
  const deviation = asked.standing.organisation.deviations.find(({ until }) => until?.at === asked.at);
  const decided = asked.standing.decision(deviation?.decision?.name)?.decided?.date;
  if (deviation?.until === undefined || decided === undefined) return [];
  const last = lastDay(decided, { years: 2, months: 0, weeks: 0, days: 0 });
  return [repair(say.endsEarlier(last), replace(deviation.until.at, last))];
};

/** A deviation that the circle granted itself: the next higher circle is to decide. */
const grantedAbove: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  const above = circle === undefined ? undefined : standing.above(circle);
  const deviation = standing.organisation.deviations.find(({ at }) => holds(at, asked.at));
  if (circle === undefined || above === undefined || deviation?.decision === undefined) return [];
  const draft = recordDecision(standing, above, circle.name, language);
  const called = nameOf(draft);
  const title = say.allow(titleOfCircle(standing, above));
  return [called === undefined ? undefined : opening(title, draft, replace(deviation.decision.at, called))];
};

/** The name of the decision that an edit declares. */
export function nameOf(edits: readonly TextEdit[]): string | undefined {
  return /^\s*decision (\S+)/.exec(edits[0]?.text ?? '')?.[1];
}

export const recordRepairs: Readonly<Record<string, Repairing>> = {
  'logbook/review-missing': reviewMissing,
  'logbook/review-overdue': decisionReview,
  'logbook/measure-missing': measureMissing,
  'logbook/responsible-missing': responsible,
  'logbook/decision-incomplete': incomplete,
  'logbook/outside-domain': decideThere,
  'logbook/owner-left': ownerLeft,
  'logbook/minutes-waiting': minutesWaiting,
  'logbook/point-undecided': undecidedPoint,
  'logbook/meeting-differs': meetingDiffers,
  'logbook/off-target-unanswered': offTarget,
  'logbook/action-incomplete': actionIncomplete,
  'logbook/closing-missing': closingMissing,
  'logbook/never-measured': neverMeasured,
  'consent/proposal-waiting': waiting,
  'consent/objection-open': openObjection,
  'consent/objection-met-nowhere': metNowhere,
  'consent/changed-after-consent': consentAgain,
  'consent/method-without-consent': withoutMandate,
  'consent/incomplete': consentMissing,
  'consent/outsider': outsider,
  'consent/deviation-not-granted': grantedAbove,
  'consent/deviation-expired': deviationExpired,
  'consent/deviation-for-years': endsEarlier,
  'logbook/dates-out-of-order': inOrder,
  'election/by-majority': withoutMandate,
  'election/without-consent': withoutConsent,
  'election/not-held': notHeld,
  'election/unprepared': unprepared,
  'election/nomination-without-reason': withoutReason,
  'double-link/leader-elected-elsewhere': electedElsewhere,
  'double-link/representative-elected-elsewhere': representativeElsewhere,
  'double-link/representative-not-confirmed': notConfirmed,
};
