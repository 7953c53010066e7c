import { never } from '../../ground/never.js';
import { dayWords } from '../../messages/dates.js';
import { offices } from '../../messages/picture.js';
import { aspects, said } from '../../messages/report.js';
import {
  decisionSaid,
  emptySeat,
  everyLength,
  reasons,
  seatStates,
  timesA,
  voidSeat,
  words,
} from '../../messages/show.js';
import type { Language, Words } from '../../messages/words.js';
import type { CalendarDate } from '../../model/calendar.js';
import type { AsOf, StandingSeat } from '../../model/lookups.js';
import type { Circle, Decision, Group, Rhythm, Seat, Subject } from '../../model/organisation.js';
import { decisionStanding, seatStanding } from '../../model/standing.js';
import { type Inlines, joined } from './document.js';
import type { Extent, Register } from './register.js';

/** Tells of an organisation in one language, with links to what has a place in the handbook. */
export class Teller {
  constructor(
    readonly standing: AsOf,
    readonly extent: Extent,
    readonly register: Register,
    readonly language: Language,
  ) {}

  say(words: Words): string {
    return words[this.language];
  }

  /** A person by the full name, where it is known. */
  person(name: string | undefined): Inlines {
    if (name === undefined) return [];
    return this.register.link('person', name, this.personName(name));
  }
  personName(name: string): string {
    return this.standing.person(name)?.title ?? name;
  }
  people(names: readonly string[]): Inlines {
    return joined(
      names.map((name) => this.person(name)),
      ', ',
    );
  }

  circle(name: string | undefined): Inlines {
    if (name === undefined) return [];
    return this.register.link('circle', name, this.circleName(name));
  }
  circleName(name: string): string {
    return this.standing.circle(name)?.title ?? name;
  }

  decision(name: string | undefined): Inlines {
    if (name === undefined) return [];
    return this.register.link('decision', name, this.standing.decision(name)?.title ?? name);
  }
  election(name: string | undefined): Inlines {
    return name === undefined ? [] : this.register.link('election', name, name);
  }

  office(office: string, role?: string): string {
    if (role !== undefined) return role;
    return offices[office]?.[this.language] ?? office;
  }

  /** Why somebody sits in a circle; `from`, where a seat in another circle brings them in. */
  reason(why: string, from?: string): string {
    return reasons[why]?.(from === undefined ? '' : this.circleName(from))[this.language] ?? why;
  }

  /** A circle, person, role, domain item or decision that something concerns. */
  subject({ aspect, path }: Subject): Inlines {
    const [first = '', second] = path;
    const before = aspect === undefined ? [] : [`${aspects[aspect]?.[this.language] ?? aspect} `];
    if (second !== undefined) {
      const role = this.standing.role(first, second);
      const item = role === undefined ? this.standing.domainItem(first, second) : undefined;
      const named: Inlines =
        role === undefined
          ? [item?.text ?? second]
          : this.register.link('role', `${first}.${second}`, role.title ?? role.name);
      return [...before, ...named, ' (', ...this.circle(first), ')'];
    }
    if (this.standing.circle(first) !== undefined) return [...before, ...this.circle(first)];
    if (this.standing.person(first) !== undefined) return [...before, ...this.person(first)];
    if (this.standing.decision(first) !== undefined) return [...before, ...this.decision(first)];
    return [...before, path.join('.')];
  }

  group(group: Group | undefined): Inlines | undefined {
    if (group === undefined) return undefined;
    const people = this.people(group.people.map(({ name }) => name));
    if (!group.everyone) return people;
    return people.length === 0 ? [this.say(said.everyone)] : [this.say(said.everyone), ', ', ...people];
  }

  /** A day as people write it. */
  day(date: CalendarDate): string {
    return dayWords(date)[this.language];
  }

  /** A day by which something is to be done, told as overdue where it is. */
  dueDay(date: CalendarDate, overdue = date < this.standing.on): Inlines {
    return overdue
      ? [{ kind: 'tone', tone: 'bad', of: [`${this.day(date)}, ${this.say(said.overdue)}`] }]
      : [this.day(date)];
  }

  /** How a decision stands, with the days in words. */
  stands(decision: Decision): string {
    const { since, renewed, ...rest } = decisionStanding(this.standing, decision);
    return this.say(
      decisionSaid({
        ...rest,
        since: since === undefined ? undefined : this.day(since),
        renewed: renewed === undefined ? undefined : this.day(renewed),
      }),
    );
  }

  /** The day agreed for the review of a decision: that it is overdue, or that it was held. */
  reviewDay(decision: Decision): Inlines | undefined {
    const { review } = decision;
    if (review === undefined) return undefined;
    const { standing } = decisionStanding(this.standing, decision);
    if (standing === 'review overdue' || standing === 'lapsed') return this.dueDay(review.date);
    return standing === 'in force' && review.date < this.standing.on
      ? [this.say(said.heldReview(review.date))]
      : [this.day(review.date)];
  }

  /** The term of a seat: "9 February 2026 to 8 February 2028". */
  term(seat: Seat): string {
    const [from, until] = [seat.from?.date, seat.lastDay].map((date) => date && this.day(date));
    if (from !== undefined && until !== undefined) return this.say(words.seatTerm(from, until));
    if (from !== undefined) return this.say(words.seatFrom(from));
    return until === undefined ? '' : this.say(words.seatUntil(until));
  }

  /** Who is in a seat, with the term, the election and how it stands. */
  seat(one: StandingSeat, circle: Circle): Inlines {
    const { seat, state, cut } = one;
    if (state === 'void' && seat.person !== undefined && cut !== undefined)
      return [
        {
          kind: 'tone',
          tone: 'bad',
          of: [this.say(voidSeat(this.personName(seat.person.name), { ...cut, day: this.day(cut.day) }))],
        },
      ];
    const rest: Inlines[] = [];
    if (seat.acting) rest.push([this.say(words.acting)]);
    const term = this.term(seat);
    if (term !== '') rest.push([term]);
    if (seat.election !== undefined) {
      const on = this.standing.election(seat.election.name)?.on?.date;
      const elected = on === undefined ? words.byElection(seat.election.name) : said.electedOn(on);
      rest.push(this.register.link('election', seat.election.name, this.say(elected)));
    }
    const standing = this.seatStanding(one, circle);
    if (standing !== undefined) rest.push(standing);
    const who: Inlines =
      seat.person === undefined
        ? [
            {
              kind: 'tone',
              tone: seat.unrecorded === true ? 'quiet' : 'bad',
              of: [this.say(emptySeat(seat))],
            },
          ]
        : this.person(seat.person.name);
    return joined([who, ...rest], ', ');
  }

  /** What has to be said of a seat beside its term: that it is over, was never agreed, or is to begin. */
  seatStanding(one: StandingSeat, circle: Circle): Inlines | undefined {
    const standing = seatStanding(circle, one);
    switch (standing) {
      case 'expired':
        return [{ kind: 'tone', tone: 'bad', of: [this.say(seatStates.expired)] }];
      case 'without a term':
        return [{ kind: 'tone', tone: 'bad', of: [this.say(said.withoutTerm)] }];
      case 'to come':
        return [{ kind: 'tone', tone: 'quiet', of: [this.say(said.toCome)] }];
      case 'past':
        return [{ kind: 'tone', tone: 'quiet', of: [this.say(seatStates.past)] }];
      case 'standing':
      case 'acting':
      case 'vacant':
      case 'unrecorded':
      case 'void':
        return undefined;
      default:
        return never(standing);
    }
  }

  rhythm(rhythm: Rhythm | undefined): Inlines | undefined {
    if (rhythm === undefined) return undefined;
    return joined(
      [
        ...(rhythm.every === undefined ? [] : [[everyLength(rhythm.every.written)[this.language]]]),
        ...(rhythm.times === undefined ? [] : [[timesA(rhythm.times)[this.language]]]),
        ...(rhythm.text === undefined ? [] : [[rhythm.text]]),
        ...(rhythm.person === undefined ? [] : [this.person(rhythm.person.name)]),
      ],
      ', ',
    );
  }
}
