import { circleFacts, partFacts } from '../account/circle.js';
import { type Fact, wordsOf } from '../account/line.js';
import { topicLine } from '../account/meetings.js';
import { Names } from '../account/names.js';
import { personFacts } from '../account/person.js';
import { acceptanceLine, decisionWords, electionState, openPoints } from '../account/records.js';
import { cutSaid, seatLine, seatName } from '../account/seats.js';
import { subjectText } from '../changes/accepted.js';
import { never } from '../ground/never.js';
import * as say from '../messages/editor.js';
import { type Heading, headings } from '../messages/headings.js';
import { meetingStates, meetingWords, pointKindNames } from '../messages/meetings.js';
import { offices } from '../messages/picture.js';
import { everyLength, words } from '../messages/show.js';
import { auditChapters } from '../messages/template.js';
import { shownNames } from '../messages/tracking.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import { whoDecidesNow } from '../model/authority.js';
import { daysTo } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type {
  Action,
  Circle,
  Decision,
  DomainItem,
  Election,
  KnownElsewhere,
  Meeting,
  MeetingTopic,
  Origin,
  Person,
  Role,
  Seat,
} from '../model/organisation.js';
import { circleStanding, decisionStanding, meetingStanding } from '../model/standing.js';
import {
  closingQuestionNamed,
  followedPhases,
  questionNamed,
  stepOfTemplate,
  templateOfStep,
} from '../model/templates.js';
import { titleOfCircle, titleOfDecision } from '../model/titles.js';
import { titleOfPoint } from '../model/topics.js';
import {
  fact,
  notes,
  type Outline,
  type OutlinePart,
  section,
  type Fact as ToldFact,
} from '../render/outline.js';
import { personName } from '../render/show.js';
import { declarationsOfNamed, mentionAt, type Named, ruleNamed, type Thing } from './mentions.js';
import type { Scene } from './scene.js';
import { type Spot, touches } from './source-text.js';

/** What is told where the cursor rests. */
export interface Told {
  readonly at: Origin;
  readonly outline: Outline;
}

/** What is to be told of a place in a file: of what is named there, or of a date or term. */
export function toldAt(scene: Scene, spot: Spot): Told | undefined {
  const found = mentionAt(scene, spot);
  if (found !== undefined) {
    const outline = toldOfThing(scene, found);
    if (outline !== undefined) return { at: found.mention.at, outline };
  }
  return dateAt(scene, spot);
}

/** What is told of a thing, with its organisation where that is another one. */
export function toldOfThing(scene: Scene, { named, standing }: Thing): Outline | undefined {
  const outline = told(standing, named, scene.language);
  if (standing === scene.standing || named.kind === 'organisation' || outline === undefined) return outline;
  const { name, title } = standing.organisation;
  const [head, ...rest] = outline;
  const whose = facts(fact(sayIn(headings.organisation, scene.language), [title ?? name]));
  return head === undefined ? outline : [head, whose, ...rest];
}

/** What is told of a thing by its name; nothing where it is not known. */
export function told(standing: AsOf, named: Named, language: Language): Outline | undefined {
  const { organisation } = standing;
  const writer = new Teller(standing, language);
  switch (named.kind) {
    case 'person': {
      const person = standing.person(named.name);
      return person && writer.person(person);
    }
    case 'circle': {
      const circle = standing.circle(named.name);
      return circle && writer.circle(circle);
    }
    case 'role': {
      const circle = standing.circle(named.owner);
      const role = standing.role(named.owner ?? '', named.name);
      return circle && role && writer.role(circle, role);
    }
    case 'domain item': {
      const circle = standing.circle(named.owner);
      const item = standing.domainItem(named.owner ?? '', named.name);
      return circle && item && writer.domainItem(circle, item);
    }
    case 'election': {
      const election = standing.election(named.name);
      return election && writer.election(election);
    }
    case 'decision': {
      const decision = standing.decision(named.name);
      return decision && writer.decision(decision);
    }
    case 'action': {
      const action = standing.action(named.name);
      return action && writer.action(action);
    }
    case 'rule':
      return writer.rule(named.name);
    case 'organisation': {
      const block = organisation.blocks.find(({ name }) => name === named.name);
      return block && writer.organisation();
    }
    case 'question':
      return writer.question(named.name);
    case 'step':
      return writer.step(named.name, named.owner);
    case 'topic': {
      const topic = standing.topic(named.name);
      return topic && writer.topic(topic);
    }
    case 'meeting': {
      const meeting = standing.meeting(named.name);
      return meeting && writer.meeting(meeting);
    }
    case 'implementation':
    case 'template':
    case 'audit':
    case 'audit finding':
    case 'review': {
      const [declared] = declarationsOfNamed(standing, named);
      return declared && writer.other(declared);
    }
    default:
      return never(named.kind);
  }
}

class Teller {
  private readonly names: Names;

  constructor(
    private readonly standing: AsOf,
    private readonly language: Language,
  ) {
    this.names = new Names(standing, { language });
  }

  organisation(): Outline {
    const { organisation } = this.standing;
    const texts = (key: 'visions' | 'missions' | 'aims'): string[] =>
      organisation.blocks.flatMap((block) => block[key].map(({ text }) => text));
    const noted = organisation.blocks.find(({ documentation }) => documentation !== undefined);
    return [
      heading(organisation.title ?? organisation.name),
      ...notes(noted?.documentation),
      facts([
        ...fact(this.say(headings.vision), texts('visions')),
        ...fact(this.say(headings.mission), texts('missions')),
        ...fact(this.say(headings.aim), texts('aims')),
        ...fact(this.say(headings.profile), [organisation.profile]),
        ...fact(
          this.say(headings.knownAndAccepted),
          organisation.blocks.flatMap(({ accepted }) =>
            accepted.map((one) => wordsOf(acceptanceLine(this.names, one))),
          ),
        ),
        ...fact(this.say(headings.extent), [
          this.say(
            words.counts(this.standing.circles.length, organisation.people.length, organisation.files.length),
          ),
        ]),
        ...this.known(...organisation.blocks),
      ]),
    ];
  }

  circle(circle: Circle): Outline {
    const { names } = this;
    const all = circleFacts(names, circle);
    return [
      heading(names.circle(circle.name).text),
      ...notes(circle.documentation),
      facts([
        ...this.facts(all, ['kind', 'in']),
        ...(circleStanding(names.standing, circle).standing === 'working' ? [] : this.facts(all, ['state'])),
        ...this.facts(all, ['aim', 'domain']),
        ...this.known(circle),
      ]),
      ...this.lists(all, ['sits']),
      ...section(3, this.say(headings.terms), this.terms(circle)),
      ...section(3, this.say(headings.open), openPoints(names, circle).map(wordsOf)),
    ];
  }

  /** Some of the facts of a thing, beside each other; of what stands further in, what it belongs to is told. */
  private facts(all: readonly Fact[], chosen: readonly Heading[]): ToldFact[] {
    return all
      .filter((one) => chosen.includes(one.heading))
      .flatMap((one) =>
        fact(
          this.say(headings[one.heading]),
          one.lines.filter(({ depth }) => depth === undefined).map(wordsOf),
        ),
      );
  }

  /** By which id other programs know a thing: told here alone, where whoever looks for it looks. */
  private known(...all: readonly KnownElsewhere[]): ToldFact[] {
    return fact(
      this.say(headings.knownAs),
      all.flatMap(({ known }) => known.map(({ system, id }) => `${system} ${id}`)),
    );
  }

  /** Others, each as a list. */
  private lists(all: readonly Fact[], chosen: readonly Heading[]): OutlinePart[] {
    return all
      .filter((one) => chosen.includes(one.heading))
      .flatMap((one) => section(3, this.say(headings[one.heading]), one.lines.map(wordsOf)));
  }

  private terms(circle: Circle): string[] {
    return this.standing.allSeats(circle).flatMap(({ standing: { seat, state, lastDay }, ...place }) => {
      if (lastDay === undefined || seat.person === undefined || state === 'past' || state === 'void')
        return [];
      const { names } = this;
      return [
        `${seatName(names, { seat, ...place })}: ${names.person(seat.person.name).text}, ${this.day(lastDay)}`,
      ];
    });
  }

  person(person: Person): Outline {
    const { names } = this;
    // Of a very large organisation only what is near is told while somebody reads.
    const seats = names.standing.circles.length > 2000 ? [] : undefined;
    const all = personFacts(names, person.name, seats);
    return [
      heading(names.person(person.name).text),
      ...notes(person.documentation),
      facts([
        ...this.facts(all, ['kind', 'expertise', 'email', 'joined', 'joins', 'left', 'leaves']),
        ...this.known(person),
      ]),
      ...this.lists(all, ['sitsIn', 'seats', 'actions']),
    ];
  }

  role(circle: Circle, role: Role): Outline {
    return [
      heading(role.title ?? role.name),
      ...notes(role.documentation),
      facts([
        ...fact(this.say(headings.circle), [titleOfCircle(this.standing, circle)]),
        ...fact(this.say(headings.aim), textsOf(role.aims)),
        ...fact(this.say(headings.duties), textsOf(role.duties)),
        ...fact(
          this.say(headings.held),
          this.standing
            .standing(role.holders)
            .filter(({ state }) => state !== 'past')
            .map((one) => wordsOf(seatLine(this.names, circle, one))),
        ),
        ...this.known(role),
      ]),
    ];
  }

  domainItem(circle: Circle, item: DomainItem): Outline {
    const { names } = this;
    return [
      heading(`${names.circle(circle.name).text}: ${item.name}`),
      ...notes(item.text),
      ...notes(item.documentation),
      facts([
        ...fact(
          this.say(headings.decider),
          whoDecidesNow(this.standing, circle, 'policy').map(({ name }) => names.circle(name).text),
        ),
        ...this.facts(partFacts(names, circle, item, circle.domain), [
          'delegatedFrom',
          'delegatedTo',
          'limits',
          'budgets',
          'resources',
          'metrics',
          'review',
          'reviewed',
        ]),
        ...this.known(item),
      ]),
    ];
  }

  election(election: Election): Outline {
    const { elected, term } = election;
    const office = election.role ?? this.say(offices[election.office] as Words);
    return [
      heading(`${office}, ${election.circle.name}`),
      ...notes(election.documentation),
      facts([
        ...fact(this.say(headings.day), [election.on?.date]),
        ...fact(this.say(headings.term), [
          term?.until?.date ?? term?.length?.written.replace(/(?<=\d)(?=[a-z])/g, ' '),
        ]),
        ...fact(this.say(headings.duties), textsOf(election.duties)),
        ...fact(this.say(headings.elected), [
          elected && (elected.person === undefined ? '–' : personName(this.standing, elected.person.name)),
        ]),
        ...fact(this.say(headings.state), electionState(this.names, election)),
        ...fact(this.say(headings.because), [election.proposal?.because]),
      ]),
    ];
  }

  decision(decision: Decision): Outline {
    const stands = decisionStanding(this.standing, decision);
    const { lastDay } = stands;
    const { decided } = decision;
    return [
      heading(titleOfDecision(this.standing, decision)),
      ...notes(decision.documentation),
      facts([
        ...fact(this.say(headings.state), [decisionWords(this.names, decision)]),
        ...fact(this.say(headings.circle), [decision.circle?.name]),
        ...fact(this.say(headings.decided), [
          decided && this.say(words.decidedOn(decided.date ?? '?', decided.method ?? 'consent')),
        ]),
        ...fact(this.say(headings.concerns), decision.concerns.map(subjectText)),
        ...fact(this.say(headings.text), textsOf(decision.texts)),
        ...fact(this.say(headings.because), textsOf(decision.reasons)),
        ...fact(
          this.say(headings.responsible),
          decision.responsible.map(({ path }) =>
            path.length === 1 ? personName(this.standing, path[0]) : path.join('.'),
          ),
        ),
        ...fact(this.say(headings.term), [lastDay && this.day(lastDay)]),
        ...fact(this.say(headings.review), [decision.review && this.day(decision.review.date)]),
        ...this.known(decision),
      ]),
    ];
  }

  action(action: Action): Outline {
    return [
      heading(action.title ?? action.name),
      ...notes(action.documentation),
      facts([
        ...fact(this.say(headings.circle), [action.circle?.name]),
        ...fact(this.say(headings.owner), [action.owner && personName(this.standing, action.owner.name)]),
        ...fact(this.say(headings.due), [action.due && this.day(action.due.date)]),
        ...fact(this.say(headings.done), [action.done?.date]),
        ...fact(this.say(headings.blocked), [action.blocked?.text]),
        ...fact(this.say(headings.concerns), action.concerns.map(subjectText)),
      ]),
    ];
  }

  topic(topic: MeetingTopic): Outline {
    return [
      heading(topic.title ?? topic.name),
      ...notes(topic.documentation),
      facts([
        ...fact(this.say(headings.circle), [this.names.circle(topic.circle.name).text]),
        ...fact(this.say(headings.topics), [wordsOf(topicLine(this.names, topic))]),
        ...fact(this.say(headings.time), [
          topic.minutes === undefined ? undefined : this.say(meetingWords.minutes(topic.minutes)),
        ]),
        ...fact(this.say(headings.because), textsOf(topic.reasons)),
        ...fact(this.say(headings.concerns), topic.concerns.map(subjectText)),
        ...fact(this.say(headings.documents), textsOf(topic.documents)),
        ...fact(this.say(headings.closed), [
          topic.closed && [this.day(topic.closed.date), topic.closed.text].filter(Boolean).join(', '),
        ]),
      ]),
    ];
  }

  /** A meeting in short: when, with whom, what is or was on its agenda, and how it stands. */
  meeting(meeting: Meeting): Outline {
    const { from, on, points } = meeting;
    const circle = this.names.circle(meeting.circle.name).text;
    const person = (ref: { readonly name: string } | undefined): string | undefined =>
      ref && this.names.person(ref.name).text;
    return [
      heading(`${this.say(headings.meeting)}: ${circle}`),
      ...notes(meeting.documentation),
      facts([
        ...fact(this.say(headings.day), [on && this.day(on.date)]),
        ...fact(this.say(headings.time), [from && this.say(meetingWords.hours(from.start, from.end))]),
        ...fact(this.say(headings.place), [from?.place]),
        ...fact(this.say(headings.state), [this.say(meetingStates[meetingStanding(this.standing, meeting)])]),
        ...fact(this.say(headings.facilitator), [person(meeting.facilitator)]),
        ...fact(this.say(headings.secretary), [person(meeting.secretary)]),
        ...fact(
          this.say(headings.points),
          points.map((point) =>
            [titleOfPoint(this.standing, point), point.kind && this.say(pointKindNames[point.kind.kind])]
              .filter(Boolean)
              .join(', '),
          ),
        ),
        ...fact(this.say(headings.next), [meeting.next && this.day(meeting.next.date)]),
      ]),
    ].filter((part) => part.kind !== 'facts' || part.facts.length > 0);
  }

  rule(name: string): Outline | undefined {
    const rule = ruleNamed(name);
    if (rule === undefined) return undefined;
    return [
      heading(`${rule.code} ${this.say(rule.words.title)}`),
      ...notes(this.say(rule.words.what)),
      facts(fact(this.say(headings.why), [this.say(rule.words.why)])),
    ];
  }

  other(one: {
    readonly name: string;
    readonly title?: string | undefined;
    readonly text?: string | undefined;
    readonly documentation?: string | undefined;
    readonly owner?: { readonly name: string } | undefined;
    readonly due?: { readonly date: string } | undefined;
    readonly done?: { readonly date: string } | undefined;
    readonly on?: { readonly date: string } | undefined;
    readonly next?: { readonly date: string } | undefined;
  }): Outline {
    return [
      heading(one.title ?? one.text ?? one.name),
      ...notes(one.documentation),
      facts([
        ...fact(this.say(headings.owner), [one.owner && personName(this.standing, one.owner.name)]),
        ...fact(this.say(headings.day), [one.on?.date]),
        ...fact(this.say(headings.due), [one.due && this.day(one.due.date)]),
        ...fact(this.say(headings.done), [one.done?.date]),
        ...fact(this.say(headings.review), [one.next && this.day(one.next.date)]),
      ]),
    ];
  }

  /** A question of an audit, with what was answered last in each audit. */
  question(name: string): Outline | undefined {
    const { organisation } = this.standing;
    const question = questionNamed(organisation, name);
    if (question === undefined) {
      const closing = closingQuestionNamed(organisation, name);
      return closing && [heading(this.say(closing.text))];
    }
    const answers = organisation.audits.flatMap((audit) =>
      audit.answers
        .filter((one) => one.question.name === name)
        .map(({ score, text }) =>
          [audit.on?.date ?? audit.planned?.date, audit.subject.name, score?.points, text]
            .filter((part) => part !== undefined)
            .join(', '),
        ),
    );
    return [
      heading(this.say(question.text)),
      ...question.reasons.map((text): OutlinePart => ({ kind: 'paragraph', text })),
      facts([
        ...fact(this.say(headings.chapter), [
          question.chapter === undefined ? undefined : this.say(auditChapters[question.chapter]),
        ]),
        ...fact(
          this.say(headings.shownBy),
          question.shown.map((one) => this.say(shownNames[one])),
        ),
        ...fact(this.say(headings.answers), answers),
      ]),
    ].filter((part) => part.kind !== 'facts' || part.facts.length > 0);
  }

  /** A step as a plan follows it, or as a template has it. */
  step(name: string, owner: string | undefined): Outline | undefined {
    const { organisation } = this.standing;
    const plan = organisation.implementations.find((one) => one.name === owner);
    const step =
      plan === undefined
        ? stepOfTemplate(organisation, owner ?? '', name, this.language)
        : followedPhases(organisation, plan, this.language)
            .flatMap(({ steps }) => steps)
            .find((one) => one.name === name);
    if (step === undefined) return undefined;
    const template = plan === undefined ? owner : templateOfStep(organisation, plan, name);
    const other = (before: string): string =>
      (plan === undefined
        ? stepOfTemplate(organisation, owner ?? '', before, this.language)?.title
        : followedPhases(organisation, plan, this.language)
            .flatMap(({ steps }) => steps)
            .find((one) => one.name === before)?.title) ?? before;
    const targets = step.targets.map((target) => this.say(say.targetNames[target]));
    return [
      ...this.other(step),
      facts([
        ...fact(this.say(headings.forEvery), [targets.length === 0 ? undefined : targets.join(', ')]),
        ...fact(this.say(headings.again), [step.every && this.say(everyLength(step.every.written))]),
        ...fact(
          this.say(headings.after),
          step.after.map((before) => other(before.name)),
        ),
        ...fact(
          this.say(headings.shownBy),
          step.shown.map((one) => this.say(shownNames[one])),
        ),
        ...fact(this.say(headings.template), [template]),
      ]),
    ].filter((part) => part.kind !== 'facts' || part.facts.length > 0);
  }

  day(date: string): string {
    return this.say(say.dayAndHowLong(date, daysTo(this.standing.on, date)));
  }

  say(said: Words): string {
    return sayIn(said, this.language);
  }
}

/** What is told of a date, or of the line of a seat: the last day of its term and how long it still is. */
function dateAt(scene: Scene, spot: Spot): Told | undefined {
  const { standing, fragment, language } = scene;
  const names = new Names(standing, { language });
  for (const held of seatGroupsIn(fragment.circles).flatMap((seats) => standing.standing(seats))) {
    const { seat } = held;
    const { length, until } = seat;
    const on = [length?.at, until?.at].find((at) => at !== undefined && touches(at, spot));
    if (on === undefined || seat.lastDay === undefined) continue;
    const days = daysTo(standing.on, seat.lastDay);
    return {
      at: on,
      outline: [sayIn(say.lastDayOfTerm(seat.lastDay, days), language), ...cutSaid(names, held)].map(
        (text) => ({
          kind: 'paragraph' as const,
          text,
        }),
      ),
    };
  }
  return undefined;
}

/** What is told of a date as it is written: how far it lies. */
export function dateTold(scene: Scene, written: string, at: Origin): Told {
  const days = daysTo(scene.standing.on, written);
  return {
    at,
    outline: [{ kind: 'paragraph', text: sayIn(say.dayAndHowLong(written, days), scene.language) }],
  };
}

/** Every seat that circles have, those of one office together. */
export function seatGroupsIn(circles: readonly Circle[]): (readonly Seat[])[] {
  return circles.flatMap((circle) => [
    ...[...circle.links, ...circle.crossLinks].flatMap(({ leaders, representatives }) => [
      leaders,
      representatives,
    ]),
    circle.officers,
    circle.members,
    circle.experts,
    circle.observers,
    ...circle.roles.map(({ holders }) => holders),
  ]);
}

function textsOf(texts: readonly { readonly text: string }[]): string[] {
  return texts.map(({ text }) => text);
}

function heading(text: string): OutlinePart {
  return { kind: 'heading', level: 3, text };
}

function facts(all: readonly { readonly label: string; readonly lines: readonly string[] }[]): OutlinePart {
  return { kind: 'facts', facts: all };
}
