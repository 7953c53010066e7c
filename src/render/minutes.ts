import { allOfThem } from '../account/circle.js';
import { wordsOf } from '../account/line.js';
import { Names } from '../account/names.js';
import { actionLine, decisionWords } from '../account/records.js';
import { dayIn } from '../messages/dates.js';
import { headings } from '../messages/headings.js';
import { meetingWords, pointKindNames, roundNames, minutes as say } from '../messages/meetings.js';
import { answers, said } from '../messages/report.js';
import { everyone } from '../messages/values.js';
import { type Language, listed, sayIn, type Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { meetingsIn, minutesOfDay, timeOfDay } from '../model/meetings.js';
import type { Decision, Election, Group, Meeting, Objection, Point } from '../model/organisation.js';
import { meetingStanding } from '../model/standing.js';
import { closingQuestionNamed, closingQuestions } from '../model/templates.js';
import { titleOfDecision } from '../model/titles.js';
import { titleOfPoint } from '../model/topics.js';
import { fact, type ListLine, type Outline, type OutlinePart, section } from './outline.js';
import { roleName } from './progress.js';

/**
 * A meeting on paper: before its day what is on its agenda, and after it the minutes, with what was decided, who was
 * elected and what is to be done first, as most who read them read no further.
 */
export function minutesOutline(standing: AsOf, meeting: Meeting, language: Language): Outline {
  const tell = new Minutes(standing, language);
  const stands = meetingStanding(standing, meeting);
  const isHeld = stands === 'held' || stands === 'consented';
  const circle = tell.names.circle(meeting.circle.name).text;
  const day = meeting.on === undefined ? undefined : tell.names.day(meeting.on.date);
  return [
    { kind: 'heading', level: 1, text: tell.say(isHeld ? say.title(circle, day) : say.agenda(circle, day)) },
    ...(isHeld ? [{ kind: 'paragraph' as const, text: tell.say(tell.consentOf(meeting)) }] : []),
    ...tell.facts(meeting, isHeld),
    ...(isHeld ? tell.made(meeting) : []),
    ...tell.earlier(meeting),
    ...tell.points(meeting, isHeld),
    ...(isHeld ? tell.closing(meeting) : tell.questions(meeting)),
  ];
}

/** When each point begins, where the meeting says when it does; nothing behind one that says not how long it takes. */
function beginnings(start: string | undefined, points: readonly Point[]): readonly (string | undefined)[] {
  let now = start === undefined ? undefined : minutesOfDay(start);
  return points.map(({ minutes }) => {
    const begins = now;
    now = now === undefined || minutes === undefined ? undefined : now + minutes;
    return begins === undefined ? undefined : timeOfDay(begins);
  });
}

class Minutes {
  readonly names: Names;

  constructor(
    private readonly standing: AsOf,
    private readonly language: Language,
  ) {
    this.names = new Names(standing, { language, day: (date) => dayIn(date, language) });
  }

  say(words: Words): string {
    return sayIn(words, this.language);
  }

  /** Whether the circle consented to the minutes, and where. */
  consentOf(meeting: Meeting): Words {
    const later = meetingsIn(this.standing.organisation).consentedBy(meeting);
    if (later?.on === undefined || meetingStanding(this.standing, meeting) !== 'consented') return say.wait;
    const line = later.minutes.find(({ meeting: other }) => other.name === meeting.name);
    const day = this.names.day(later.on.date);
    return line?.corrected === undefined ? say.consented(day) : say.corrected(day, line.corrected);
  }

  facts(meeting: Meeting, isHeld: boolean): OutlinePart[] {
    const { from, absent, guests, guestTexts } = meeting;
    const expected = isHeld ? undefined : meeting.present;
    return [
      {
        kind: 'facts',
        facts: [
          ...fact(this.say(headings.time), [from && this.say(meetingWords.hours(from.start, from.end))]),
          ...fact(this.say(headings.place), [from?.place]),
          ...fact(this.say(headings.facilitator), [this.person(meeting.facilitator)]),
          ...fact(this.say(headings.secretary), [this.person(meeting.secretary)]),
          ...fact(this.say(expected === undefined ? headings.present : headings.expected), [
            this.group(meeting.present, meeting.circle?.name, meeting.on?.date),
          ]),
          ...fact(this.say(headings.absent), [
            this.list(
              absent.map(({ name, because }) =>
                this.say(meetingWords.wasAbsent(this.names.person(name).text, because)),
              ),
            ),
          ]),
          ...fact(this.say(headings.guests), [
            this.list([
              ...guests.map(({ name }) => this.names.person(name).text),
              ...guestTexts.map(({ text }) => text),
            ]),
          ]),
          ...fact(this.say(headings.nextMeeting), [meeting.next && this.names.day(meeting.next.date)]),
        ],
      },
    ];
  }

  /** What was decided, who was elected, and what is to be done. */
  made(meeting: Meeting): OutlinePart[] {
    const { decisions, elections, actions, reviews } = meetingsIn(this.standing.organisation).madeIn(meeting);
    return [
      ...(decisions.length === 0
        ? []
        : [
            this.heading(2, this.say(headings.decisionsMade)),
            ...decisions.flatMap((one) => this.decision(one)),
          ]),
      ...(elections.length === 0
        ? []
        : [this.heading(2, this.say(headings.elections)), ...elections.flatMap((one) => this.election(one))]),
      ...section(
        2,
        this.say(headings.actionPoints),
        actions.map((action) => wordsOf(actionLine(this.names, action))),
      ),
      ...section(
        2,
        this.say(headings.reviews),
        reviews.map(({ person, agreed }) =>
          [this.names.person(person.name).text, ...agreed.map(({ text }) => text)].join(': '),
        ),
      ),
    ];
  }

  /** A decision in its exact words, with who gave consent and how each objection was met. */
  private decision(decision: Decision): OutlinePart[] {
    const day = (date: string | undefined): string | undefined => date && this.names.day(date);
    return [
      this.heading(3, titleOfDecision(this.standing, decision)),
      {
        kind: 'facts',
        facts: [
          ...fact(
            this.say(headings.text),
            decision.texts.map(({ text }) => text),
          ),
          ...fact(
            this.say(headings.because),
            decision.reasons.map(({ text }) => text),
          ),
          ...fact(this.say(headings.state), [decisionWords(this.names, decision)]),
          ...fact(this.say(headings.consent), [
            this.group(decision.consent, decision.circle?.name, decision.decided?.date),
          ]),
          ...fact(
            this.say(headings.objections),
            decision.objections.map((one) => this.objection(one)),
          ),
          ...fact(
            this.say(headings.responsible),
            decision.responsible.map(({ path }) =>
              path.length === 1 ? this.names.person(path[0] ?? '').text : path.join('.'),
            ),
          ),
          ...fact(
            this.say(headings.measure),
            decision.measures.map(({ text }) => text),
          ),
          ...fact(this.say(headings.review), [day(decision.review?.date)]),
        ],
      },
    ];
  }

  private election(election: Election): OutlinePart[] {
    const office =
      election.role === undefined
        ? this.names.office(election.office)
        : roleName(this.standing, election.circle.name, election.role);
    const { proposal, elected } = election;
    return [
      this.heading(3, this.say(said.electionTitle(office, this.names.circle(election.circle.name).text))),
      {
        kind: 'facts',
        facts: [
          ...fact(this.say(headings.elected), [
            elected === undefined
              ? undefined
              : elected.person === undefined
                ? this.say(said.nobodyElected)
                : this.names.person(elected.person.name).text,
          ]),
          ...fact(this.say(headings.proposal), [
            proposal &&
              [this.names.person(proposal.person.name).text, proposal.because]
                .filter((part) => part !== undefined)
                .join(': '),
          ]),
          ...fact(
            this.say(headings.objections),
            election.objections.map((one) => this.objection(one)),
          ),
          ...fact(this.say(headings.consent), [
            this.group(election.consent, election.circle.name, election.on?.date),
          ]),
        ],
      },
    ];
  }

  private objection({ person, text, met, way, answer }: Objection): string {
    const how = met
      ? this.say(said.by(way === undefined ? said.met : answers[way], answer))
      : this.say(said.notMet);
    return `${this.names.person(person.name).text}: ${text ?? this.say(said.withoutText)} (${how})`;
  }

  /** What became of the minutes of earlier meetings. */
  earlier({ minutes }: Meeting): OutlinePart[] {
    return section(
      2,
      this.say(say.earlier),
      minutes.map(({ meeting, consented, corrected }) => {
        const on = this.standing.meeting(meeting.name)?.on?.date;
        const which = on === undefined ? meeting.name : this.names.day(on);
        return this.say(
          corrected !== undefined
            ? say.earlierCorrected(which, corrected)
            : consented
              ? say.earlierConsented(which)
              : say.earlierWaits(which),
        );
      }),
    );
  }

  points({ points, from }: Meeting, isHeld: boolean): OutlinePart[] {
    if (points.length === 0) return [];
    // Before the meeting each point is told when its turn is, as far as all before it say how long they take.
    const begins = isHeld ? [] : beginnings(from?.start, points);
    return [
      this.heading(2, this.say(headings.points)),
      ...points.flatMap((point, i) => [
        this.heading(3, `${i + 1}. ${titleOfPoint(this.standing, point)}`),
        ...this.point(point, begins[i]),
      ]),
    ];
  }

  /** Before a meeting: the round that will close it, with what it asks. */
  questions({ points }: Meeting): OutlinePart[] {
    if (points.length === 0) return [];
    const { organisation } = this.standing;
    return section(
      2,
      this.say(headings.closing),
      closingQuestions(organisation).map(({ text }) => this.say(text)),
    );
  }

  private point(point: Point, begins: string | undefined): OutlinePart[] {
    const { kind, by, minutes, used, rounds, heard, documents, outcomes, carried } = point;
    const about = [
      begins,
      kind && this.say(pointKindNames[kind.kind]),
      this.person(by),
      used === undefined
        ? minutes && this.say(meetingWords.minutes(minutes))
        : this.say(meetingWords.minutesUsed(minutes, used)),
    ].filter(Boolean);
    const topic = this.standing.topic(point.topic?.name);
    const lines: ListLine[] = [
      ...(topic?.reasons ?? []).map(({ text }) => ({
        text: `${this.say(headings.because)}: ${text}`,
        depth: 0,
      })),
      ...[...(topic?.documents ?? []), ...documents].map(({ text }) => ({
        text: `${this.say(headings.documents)}: ${text}`,
        depth: 0,
      })),
      ...heard.map(({ text }) => ({ text, depth: 0 })),
      ...rounds.flatMap(({ name, turns }) => [
        {
          text: Object.hasOwn(roundNames, name)
            ? this.say(roundNames[name] as Words)
            : `${this.say(headings.round)}: ${name}`,
          depth: 0,
        },
        ...turns.map(({ person, text }) => ({
          text: [this.names.person(person.name).text, text].filter(Boolean).join(': '),
          depth: 1,
        })),
      ]),
      ...outcomes.map(({ kind: of, record, text }) => ({
        text: `${this.say(headings.outcome)}: ${text ?? this.recordTitle(of, record?.name ?? '')}`,
        depth: 0,
      })),
      ...(carried === undefined
        ? []
        : [
            {
              text: this.say(
                say.carried(
                  carried.date === undefined ? undefined : this.names.day(carried.date),
                  carried.text,
                ),
              ),
              depth: 0,
            },
          ]),
    ];
    return [
      ...(about.length === 0 ? [] : [{ kind: 'paragraph' as const, text: about.join(', ') }]),
      ...(lines.length === 0 ? [] : [{ kind: 'list' as const, lines }]),
    ];
  }

  private recordTitle(kind: Point['outcomes'][number]['kind'], name: string): string {
    if (kind === 'decision') return titleOfDecision(this.standing, name);
    if (kind === 'action') return this.standing.action(name)?.title ?? name;
    if (kind !== 'election') return name;
    const election = this.standing.election(name);
    if (election === undefined) return name;
    const office =
      election.role === undefined
        ? this.names.office(election.office)
        : roleName(this.standing, election.circle.name, election.role);
    return this.say(said.electionTitle(office, this.names.circle(election.circle.name).text));
  }

  closing({ closing }: Meeting): OutlinePart[] {
    if (closing === undefined) return [];
    const { organisation } = this.standing;
    return section(2, this.say(headings.closing), [
      ...closing.answers.map(({ question, score, text }) => {
        const asked = closingQuestionNamed(organisation, question.name);
        const found = [score === undefined ? undefined : this.say(say.score(score.points)), text];
        return `${asked === undefined ? question.name : this.say(asked.text)} ${found.filter((part) => part !== undefined).join(', ')}`;
      }),
      ...closing.remarks.map(({ person, text }) =>
        person === undefined ? text : `${this.names.person(person.name).text}: ${text}`,
      ),
    ]);
  }

  private heading(level: 2 | 3, text: string): OutlinePart {
    return { kind: 'heading', level, text };
  }

  private person(ref: { readonly name: string } | undefined): string | undefined {
    return ref && this.names.person(ref.name).text;
  }

  private list(all: readonly string[]): string | undefined {
    return all.length === 0 ? undefined : this.say(listed(all));
  }

  private group(group: Group | undefined, circle?: string, on?: CalendarDate): string | undefined {
    if (group === undefined) return undefined;
    if (group.everyone) return this.say(everyone);
    const then = on === undefined ? this.standing : asOf(this.standing.organisation, on);
    const all = allOfThem(
      then,
      then.circle(circle),
      group.people.map(({ name }) => name),
    );
    if (all !== undefined) return this.say(all);
    return this.list(group.people.map(({ name }) => this.names.person(name).text));
  }
}
