import { offices } from '../../messages/picture.js';
import { aspects, said } from '../../messages/report.js';
import { emptySeat, everyLength, seatStates, timesA, voidSeat, words } from '../../messages/show.js';
import type { Language, Words } from '../../messages/words.js';
import type { AsOf, StandingSeat } from '../../model/lookups.js';
import type { Group, Rhythm, Seat, Subject } from '../../model/organisation.js';
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

  /** The term of a seat: "2026-02-09 to 2028-02-08". */
  term(seat: Seat): string {
    const [from, until] = [seat.from?.date, seat.lastDay];
    if (from !== undefined && until !== undefined) return this.say(words.seatTerm(from, until));
    if (from !== undefined) return this.say(words.seatFrom(from));
    return until === undefined ? '' : this.say(words.seatUntil(until));
  }

  /** Who is in a seat, with the term, the election and how it stands. */
  seat({ seat, state, cut }: StandingSeat): Inlines {
    if (state === 'void' && seat.person !== undefined && cut !== undefined)
      return [
        { kind: 'tone', tone: 'bad', of: [this.say(voidSeat(this.personName(seat.person.name), cut))] },
      ];
    const rest: Inlines[] = [];
    if (seat.acting) rest.push([this.say(words.acting)]);
    const term = this.term(seat);
    if (term !== '') rest.push([term]);
    if (seat.election !== undefined)
      rest.push(
        this.register.link('election', seat.election.name, this.say(words.byElection(seat.election.name))),
      );
    if (state !== 'held' && state !== 'vacant' && state !== 'unrecorded')
      rest.push([
        { kind: 'tone', tone: state === 'expired' ? 'bad' : 'quiet', of: [this.say(seatStates[state])] },
      ]);
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
