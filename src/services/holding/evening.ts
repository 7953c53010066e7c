import { Names } from '../../account/names.js';
import type { Language } from '../../messages/words.js';
import type { CalendarDate } from '../../model/calendar.js';
import { after, daysTo } from '../../model/calendar.js';
import { asOf } from '../../model/lookups.js';
import type {
  Circle,
  Decision,
  Election,
  Meeting,
  Nomination,
  Objection,
  Organisation,
  Point,
} from '../../model/organisation.js';
import { electionStanding, minutesWaiting } from '../../model/standing.js';
import { hasCome, titleOf } from '../../model/steps.js';
import { closingQuestionNamed, closingQuestions } from '../../model/templates.js';
import { openTopics, titleOfPoint, topicStanding } from '../../model/topics.js';
import type { Answer } from '../../vocabulary/decisions.js';
import type { OutcomeKind, PointKind } from '../../vocabulary/meetings.js';
import { circleFunctions } from '../../vocabulary/offices.js';
import type { Attending } from './act.js';
import { decisionIn, electionIn, keysOfPoints } from './points.js';
import { subjectsOf } from './subjects.js';

/*
 * A meeting while it is held, for whoever shows it: what the files say of it, in their order. It knows no clock: which
 * point is in hand, and since when, is for the one who shows it.
 */

export interface Somebody {
  readonly name: string;
  readonly title: string;
}

/** Somebody who has a seat in the circle, or is a guest. */
export interface Attendee extends Somebody {
  readonly is: Attending;
  readonly because?: string | undefined;
  /** Whether somebody of the circle, with a consent right. */
  readonly consents: boolean;
}

export interface Evening {
  readonly meeting: string;
  readonly circle: Somebody;
  readonly on?: CalendarDate | undefined;
  readonly hours?: {
    readonly start: string;
    readonly end?: string | undefined;
    readonly place?: string | undefined;
  };
  readonly facilitator?: Somebody | undefined;
  readonly secretary?: Somebody | undefined;
  readonly people: readonly Attendee[];
  /** Guests who are nobody in the files. */
  readonly guests: readonly string[];
  /** All people of the organisation who have not left, those of the circle first. */
  readonly everybody: readonly Somebody[];
  readonly minutes: readonly {
    readonly meeting: string;
    readonly on?: CalendarDate | undefined;
    readonly is: 'open' | 'consented' | 'corrected';
    readonly corrected?: string | undefined;
  }[];
  readonly points: readonly EveningPoint[];
  /** Topics that were handed in and wait, without those on the agenda of this meeting. */
  readonly topics: readonly (Somebody & { readonly by?: Somebody | undefined; readonly returns: number })[];
  /** What a decision or a topic may concern, by how it is written. */
  readonly subjects: readonly Somebody[];
  /** The circles that may confirm whom this circle elects: those above it first, the nearest before. */
  readonly circles: readonly Somebody[];
  /** The offices that may be elected in this meeting, those that wait for somebody first. */
  readonly offices: readonly ElectableOffice[];
  readonly closing: {
    readonly questions: readonly {
      readonly name: string;
      readonly text: string;
      readonly score?: number | undefined;
      readonly said?: string | undefined;
    }[];
    readonly remarks: readonly { readonly person?: Somebody | undefined; readonly text: string }[];
  };
  readonly next?: CalendarDate | undefined;
  /** When the circle meets again by its rhythm. */
  readonly rhythm?: CalendarDate | undefined;
  /** Minutes that all points were to take, and took. */
  readonly planned: number;
  readonly used: number;
}

/** An evening as it is sent to whoever shows it. */
export interface ToldEvening extends Evening {
  readonly organisation: string;
  readonly language: Language;
}

export interface EveningPoint {
  /** By what an act names it. */
  readonly key: string;
  readonly title: string;
  readonly kind?: PointKind | undefined;
  readonly by?: Somebody | undefined;
  readonly planned?: number | undefined;
  readonly used?: number | undefined;
  readonly reasons: readonly string[];
  readonly documents: readonly string[];
  readonly heard: readonly string[];
  readonly rounds: readonly EveningRound[];
  readonly outcomes: readonly { readonly kind: OutcomeKind; readonly text: string }[];
  readonly carried?:
    | { readonly date?: CalendarDate | undefined; readonly text?: string | undefined }
    | undefined;
  /** Whether it was dealt with: it ended, or was carried on. */
  readonly done: boolean;
  readonly election?: EveningElection | undefined;
  readonly decision?: EveningDecision | undefined;
}

/** A round in the order of those who are here; `said` is there for everybody who had a turn, also without words. */
export interface EveningRound {
  readonly name: string;
  readonly turns: readonly (Somebody & { readonly said?: string | undefined })[];
  /** Those who are here and had no turn yet, in their order: the first one is next. */
  readonly waiting: readonly Somebody[];
}

export interface EveningObjection {
  readonly by: Somebody;
  readonly text?: string | undefined;
  readonly met: boolean;
  readonly way?: Answer | undefined;
  readonly answer?: string | undefined;
}

export interface EveningNomination {
  readonly by?: Somebody | undefined;
  readonly for?: Somebody | undefined;
  readonly because?: string | undefined;
}

export interface EveningElection {
  readonly name: string;
  readonly office: string;
  readonly circle: Somebody;
  readonly duties: readonly string[];
  readonly qualities: readonly string[];
  readonly term?: string | undefined;
  readonly nominations: readonly EveningNomination[];
  readonly changes: readonly EveningNomination[];
  /** How many stand for each after the changes, the most first. */
  readonly support: readonly (Somebody & { readonly by: readonly Somebody[] })[];
  readonly proposal?: { readonly person: Somebody; readonly because?: string | undefined } | undefined;
  readonly objections: readonly EveningObjection[];
  readonly stage: ElectionStage;
  readonly elected?: Somebody | undefined;
  /** Whether it ended without anybody being elected. */
  readonly nobody: boolean;
  /** The circles that confirmed who was elected. */
  readonly confirmed: readonly Somebody[];
}

/** What an election comes to next. */
export type ElectionStage = 'nominations' | 'arguments' | 'objections' | 'done';

export interface EveningDecision {
  readonly name: string;
  readonly title: string;
  readonly text?: string | undefined;
  /** The proposal as it was put, where it was changed since. */
  readonly asPut?: string | undefined;
  readonly by?: Somebody | undefined;
  readonly because: readonly string[];
  /** What it concerns, as written. */
  readonly concerns: readonly string[];
  readonly responsible: readonly string[];
  readonly measures: readonly string[];
  readonly term?: string | undefined;
  readonly review?: CalendarDate | undefined;
  readonly objections: readonly EveningObjection[];
  readonly stage: 'picture' | 'opinion' | 'proposal' | 'consent' | 'done';
}

export interface ElectableOffice {
  readonly office: string;
  readonly circle: string;
  readonly title: string;
  readonly circleTitle: string;
}

/** A meeting as it stands in the files, with what may be done in it. */
export function eveningOf(
  organisation: Organisation,
  meeting: Meeting,
  today: CalendarDate,
  language: Language,
): Evening {
  return new Telling(organisation, meeting, today, language).evening();
}

class Telling {
  private readonly standing: ReturnType<typeof asOf>;
  private readonly names: Names;
  private readonly circle: Circle | undefined;

  constructor(
    private readonly organisation: Organisation,
    private readonly meeting: Meeting,
    today: CalendarDate,
    language: Language,
  ) {
    this.standing = asOf(organisation, meeting.on?.date ?? today);
    this.names = new Names(this.standing, { language });
    this.circle = this.standing.circle(meeting.circle.name);
  }

  evening(): Evening {
    const { meeting, standing, circle } = this;
    const { on, from, facilitator, secretary, points } = meeting;
    const keys = keysOfPoints(standing, meeting);
    const people = this.people();
    const here = people.filter(({ is }) => is === 'present');
    const told = points.map((point, i) => this.point(point, keys[i] ?? '', here));
    const sum = (key: 'planned' | 'used'): number => told.reduce((all, point) => all + (point[key] ?? 0), 0);
    const near = new Set(people.map(({ name }) => name));
    const rhythm = circle?.meets?.every?.length;
    return {
      meeting: meeting.name,
      circle: this.circleNamed(meeting.circle.name),
      on: on?.date,
      ...(from === undefined ? {} : { hours: { start: from.start, end: from.end, place: from.place } }),
      facilitator: facilitator && this.person(facilitator.name),
      secretary: secretary && this.person(secretary.name),
      people,
      guests: meeting.guestTexts.map(({ text }) => text),
      everybody: [
        ...people.map(({ name, title }) => ({ name, title })),
        ...standing.organisation.people
          .filter(({ name }) => !near.has(name) && !standing.hasLeft(name))
          .slice(0, mostOthers)
          .map(({ name }) => this.person(name)),
      ],
      minutes: this.minutes(),
      points: told,
      topics: this.topics(),
      subjects: subjectsOf(standing, meeting.circle.name).map(({ written, title }) => ({
        name: written,
        title,
      })),
      circles: this.circles(),
      offices: this.offices(),
      closing: this.closing(),
      next: meeting.next?.date,
      rhythm: rhythm === undefined || on === undefined ? undefined : after(on.date, rhythm),
      planned: sum('planned'),
      used: sum('used'),
    };
  }

  private person(name: string): Somebody {
    return { name, title: this.names.person(name).text };
  }

  private circleNamed(name: string): Somebody {
    return { name, title: this.names.circle(name).text };
  }

  private topics(): Evening['topics'] {
    const { standing, meeting } = this;
    const here = new Set(meeting.points.flatMap(({ topic }) => topic?.name ?? []));
    return openTopics(standing, meeting.circle.name)
      .filter((topic) => !here.has(topic.name) && topicStanding(standing, topic).standing === 'open')
      .map((topic) => ({
        name: topic.name,
        title: titleOf(topic),
        by: topic.by && this.person(topic.by.name),
        returns: topicStanding(standing, topic).returns,
      }));
  }

  private circles(): readonly Somebody[] {
    const { standing, circle } = this;
    const above = new Set<string>();
    for (let at = circle; at !== undefined && !above.has(at.name); at = standing.above(at))
      above.add(at.name);
    if (circle !== undefined) above.delete(circle.name);
    const others = standing.circles.map(({ name }) => name).slice(0, mostOthers);
    return [...new Set([...above, ...others])].map((name) => this.circleNamed(name));
  }

  /** Those who are present in the order in which they stand there, then the others of the circle, then guests. */
  private people(): readonly Attendee[] {
    const { meeting, standing, circle } = this;
    const sits = circle === undefined ? [] : standing.sits(circle);
    const absent = new Map(meeting.absent.map((one) => [one.name, one.because]));
    const guests = new Set(meeting.guests.map(({ name }) => name));
    const present = new Set(meeting.present?.people.map(({ name }) => name) ?? []);
    const everyone = meeting.present?.everyone === true;
    const order = new Set([...present, ...sits.map(({ person }) => person), ...absent.keys(), ...guests]);
    return [...order].map((name) => {
      const is = absent.has(name)
        ? 'absent'
        : guests.has(name)
          ? 'guest'
          : present.has(name) || everyone
            ? 'present'
            : 'unsaid';
      const consents = sits.some(({ person, consent }) => person === name && consent);
      return { ...this.person(name), is, because: absent.get(name), consents };
    });
  }

  private minutes(): Evening['minutes'] {
    const { meeting, standing } = this;
    const named = meeting.minutes.map(({ meeting: other, consented, corrected }) => ({
      meeting: other.name,
      on: standing.meeting(other.name)?.on?.date,
      is: consented
        ? ('consented' as const)
        : corrected === undefined
          ? ('open' as const)
          : ('corrected' as const),
      corrected,
    }));
    const known = new Set(named.map((one) => one.meeting));
    const waiting = minutesWaiting(standing, meeting.circle.name).filter(
      (one) => one.name !== meeting.name && !known.has(one.name),
    );
    return [
      ...named,
      ...waiting.map(({ name, on: day }) => ({
        meeting: name,
        on: day?.date,
        is: 'open' as const,
        corrected: undefined,
      })),
    ];
  }

  private point(point: Point, key: string, here: readonly Attendee[]): EveningPoint {
    const { standing } = this;
    const topic = standing.topic(point.topic?.name);
    const election = electionIn(standing, point);
    const decision = election === undefined ? decisionIn(standing, point) : undefined;
    const rounds = new Map<string, Point['rounds'][number]['turns'][number][]>();
    for (const { name, turns } of point.rounds) rounds.set(name, [...(rounds.get(name) ?? []), ...turns]);
    return {
      key,
      title: titleOfPoint(standing, point),
      kind: point.kind?.kind ?? topic?.kind?.kind,
      by: point.by && this.person(point.by.name),
      planned: point.minutes ?? topic?.minutes,
      used: point.used,
      reasons: topic?.reasons.map(({ text }) => text) ?? [],
      documents: [...(topic?.documents ?? []), ...point.documents].map(({ text }) => text),
      heard: point.heard.map(({ text }) => text),
      rounds: [...rounds]
        .filter(([name]) => name !== 'proposal')
        .map(([name, turns]) => this.round(name, turns, here)),
      outcomes: point.outcomes.map(({ kind, record, text }) => ({
        kind,
        text: text ?? this.recordTitle(kind, record?.name),
      })),
      carried: point.carried && { date: point.carried.date, text: point.carried.text },
      done: point.used !== undefined || point.carried !== undefined,
      election: election && this.election(election),
      decision: decision && this.decision(decision, point),
    };
  }

  private round(
    name: string,
    turns: Point['rounds'][number]['turns'],
    here: readonly Attendee[],
  ): EveningRound {
    const had = new Set(turns.map(({ person }) => person.name));
    return {
      name,
      turns: turns.map(({ person, text }) => ({ ...this.person(person.name), said: text })),
      waiting: here.filter((one) => !had.has(one.name)).map((one) => ({ name: one.name, title: one.title })),
    };
  }

  private recordTitle(kind: OutcomeKind, name: string | undefined): string {
    const { standing } = this;
    if (name === undefined) return '';
    const election = kind === 'election' ? standing.election(name) : undefined;
    if (election !== undefined)
      return `${this.office(election)}, ${this.circleNamed(election.circle.name).title}`;
    const record =
      kind === 'decision' ? standing.decision(name) : kind === 'action' ? standing.action(name) : undefined;
    return record === undefined ? name : titleOf(record);
  }

  private office({ office, role, circle }: Election): string {
    return this.names.office(office, role === undefined ? undefined : this.standing.role(circle.name, role));
  }

  private objection({ person, text, met, way, answer }: Objection): EveningObjection {
    return { by: this.person(person.name), text, met, way, answer };
  }

  private nomination({ by, candidate, because }: Nomination): EveningNomination {
    return { by: by && this.person(by.name), for: candidate && this.person(candidate.name), because };
  }

  private election(election: Election): EveningElection {
    const { nominations, changes, proposal, elected, term } = election;
    const standsFor = new Map<string, string | undefined>();
    for (const { by, candidate } of [...nominations, ...changes])
      if (by !== undefined) standsFor.set(by.name, candidate?.name);
    const support = new Map<string, string[]>();
    for (const [by, candidate] of standsFor)
      if (candidate !== undefined) support.set(candidate, [...(support.get(candidate) ?? []), by]);
    return {
      name: election.name,
      office: this.office(election),
      circle: this.circleNamed(election.circle.name),
      duties: election.duties.map(({ text }) => text),
      qualities: election.qualities.map(({ text }) => text),
      term: term?.length?.written ?? term?.until?.date,
      nominations: nominations.map((one) => this.nomination(one)),
      changes: changes.map((one) => this.nomination(one)),
      support: [...support]
        .map(([name, by]) => ({ ...this.person(name), by: by.map((one) => this.person(one)) }))
        .sort((a, b) => b.by.length - a.by.length),
      proposal: proposal && { person: this.person(proposal.person.name), because: proposal.because },
      objections: election.objections.map((one) => this.objection(one)),
      elected: elected?.person && this.person(elected.person.name),
      nobody: elected !== undefined && elected.person === undefined,
      confirmed: election.confirmed.map(({ circle }) => this.circleNamed(circle.name)),
      stage:
        elected !== undefined
          ? 'done'
          : proposal !== undefined
            ? 'objections'
            : nominations.length > 0
              ? 'arguments'
              : 'nominations',
    };
  }

  private decision(decision: Decision, point: Point): EveningDecision {
    const { standing } = this;
    const asPut = point.rounds.find(({ name }) => name === 'proposal')?.turns[0];
    const isTaken = decision.consent !== undefined && standing.isAdopted(decision);
    // A round is over when everybody who is here had a turn.
    const here = this.people().filter(({ is }) => is === 'present');
    const isOver = (name: string): boolean => {
      const turns = point.rounds.filter((round) => round.name === name).flatMap((round) => round.turns);
      return turns.length > 0 && here.every((one) => turns.some(({ person }) => person.name === one.name));
    };
    const begun = (name: string): boolean => point.rounds.some((round) => round.name === name);
    return {
      name: decision.name,
      title: titleOf(decision),
      text: decision.texts.length === 0 ? undefined : decision.texts.map(({ text }) => text).join('\n'),
      asPut: asPut?.text,
      by: decision.proposedBy && this.person(decision.proposedBy.name),
      because: decision.reasons.map(({ text }) => text),
      concerns: decision.concerns.map(({ aspect, path }) =>
        aspect === undefined ? path.join('.') : `${aspect} of ${path.join('.')}`,
      ),
      responsible: decision.responsible.map(({ path }) =>
        path.length === 1 ? this.person(path[0] ?? '').title : path.join('.'),
      ),
      measures: decision.measures.map(({ text }) => text),
      term: decision.term?.length?.written ?? decision.term?.until?.date,
      review: decision.review?.date,
      objections: decision.objections.map((one) => this.objection(one)),
      stage: isTaken
        ? 'done'
        : decision.state?.state === 'in consent'
          ? 'consent'
          : isOver('opinion') || decision.opinion.some((day) => hasCome(standing, day))
            ? 'proposal'
            : isOver('picture') || begun('opinion') || decision.picture.some((day) => hasCome(standing, day))
              ? 'opinion'
              : 'picture',
    };
  }

  /** The offices of the circle, and who leads those below it; vacant ones first, then by the end of their terms. */
  private offices(): readonly ElectableOffice[] {
    const { circle, standing, names } = this;
    if (circle === undefined) return [];
    const found: (ElectableOffice & { readonly until: string })[] = [];
    const add = (
      of: Circle,
      office: string,
      title: string,
      seats: ReturnType<typeof standing.standing>,
    ): void => {
      const held = seats.filter(({ state }) => state === 'held');
      const waiting = standing.organisation.elections.some(
        (one) =>
          one.circle.name === of.name &&
          (one.role ?? one.office) === office &&
          electionStanding(standing, one) === 'planned',
      );
      const ends = held.map(({ lastDay }) => lastDay ?? '9999').sort();
      const until = waiting || held.length === 0 ? '' : (ends[0] ?? '9999');
      found.push({ office, circle: of.name, title, circleTitle: names.circle(of.name).text, until });
    };
    const of = (one: Circle, office: 'leader' | 'representative'): void =>
      add(one, office, names.office(office), standing.standing(standing.seatsOf(one, office)));
    if (standing.above(circle) === undefined) of(circle, 'leader');
    else of(circle, 'representative');
    for (const office of circleFunctions)
      if (office !== 'logbook' || standing.seatsOf(circle, office).length > 0)
        add(circle, office, names.office(office), standing.standing(standing.seatsOf(circle, office)));
    for (const role of circle.roles)
      add(circle, role.name, role.title ?? role.name, standing.standing(role.holders));
    for (const below of standing.below(circle)) of(below, 'leader');
    return found
      .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
      .map(({ until: _, ...office }) => office);
  }

  private closing(): Evening['closing'] {
    const { meeting, organisation } = this;
    const answers = new Map(meeting.closing?.answers.map((one) => [one.question.name, one]) ?? []);
    const asked = closingQuestions(organisation);
    const others = [...answers.keys()].filter((name) => !asked.some((one) => one.name === name));
    return {
      questions: [...asked.map(({ name }) => name), ...others].map((name) => {
        const answer = answers.get(name);
        const question = closingQuestionNamed(organisation, name);
        return {
          name,
          text: question === undefined ? name : this.names.say(question.text),
          score: answer?.score?.points,
          said: answer?.text,
        };
      }),
      remarks:
        meeting.closing?.remarks.map(({ person, text }) => ({
          person: person && this.person(person.name),
          text,
        })) ?? [],
    };
  }
}

/** So many people beside those of the circle are offered. */
const mostOthers = 2000;

/** A meeting that can be held, for a list to choose from. */
export interface MeetingToHold {
  readonly name: string;
  readonly circle: string;
  readonly on?: CalendarDate | undefined;
}

/** The meetings of an organisation, the one nearest to a day first: those to come before those that were. */
export function meetingsToHold(organisation: Organisation, today: CalendarDate): readonly MeetingToHold[] {
  const distance = ({ on }: Meeting): number => {
    const days = on === undefined ? undefined : daysTo(today, on.date);
    if (days === undefined) return Number.MAX_SAFE_INTEGER;
    return days >= 0 ? days : 10_000 - days;
  };
  return organisation.meetings
    .map((meeting) => ({ meeting, days: distance(meeting) }))
    .sort((a, b) => a.days - b.days)
    .map(({ meeting: { name, circle, on } }) => ({ name, circle: circle.name, on: on?.date }));
}
