import { allOfThem, reasonInWords, rhythmLines } from '../../account/circle.js';
import type { Line } from '../../account/line.js';
import { Names } from '../../account/names.js';
import { decisionWords } from '../../account/records.js';
import { dayIn } from '../../messages/dates.js';
import { offices } from '../../messages/picture.js';
import { aspects, said } from '../../messages/report.js';
import { type Language, sayIn, type Words } from '../../messages/words.js';
import type { CalendarDate } from '../../model/calendar.js';
import { type AsOf, asOf, type SitReason } from '../../model/lookups.js';
import type { Decision, Group, Rhythm, Subject } from '../../model/organisation.js';
import { decisionStanding } from '../../model/standing.js';
import { titleOfDecision } from '../../model/titles.js';
import { type Inlines, joined } from './document.js';
import type { Register, ReportExtent } from './register.js';

/** Tells of an organisation in one language, with links to what has a place in the handbook. */
export class Teller {
  /** The names of things, and days in words, as the account tells them. */
  readonly names: Names;

  constructor(
    readonly standing: AsOf,
    readonly extent: ReportExtent,
    readonly register: Register,
    readonly language: Language,
  ) {
    this.names = new Names(standing, { language, day: (date) => this.day(date) });
  }

  say(words: Words): string {
    return sayIn(words, this.language);
  }

  /** A person by the full name, where it is known. */
  person(name: string | undefined): Inlines {
    if (name === undefined) return [];
    return this.register.link('person', name, this.personName(name));
  }
  personName(name: string): string {
    return this.names.person(name).text;
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
    return this.names.circle(name).text;
  }

  decision(name: string | undefined): Inlines {
    if (name === undefined) return [];
    return this.register.link('decision', name, titleOfDecision(this.standing, name));
  }
  election(name: string | undefined): Inlines {
    return name === undefined ? [] : this.register.link('election', name, name);
  }

  office(office: string, role?: string): string {
    if (role !== undefined) return role;
    return sayIn(offices[office], this.language) ?? office;
  }

  /** Why somebody sits in a circle. */
  reason(reason: SitReason): string {
    return this.say(reasonInWords(this.standing, reason));
  }

  /** A circle, person, role, domain item or decision that something concerns. */
  subject({ aspect, path }: Subject): Inlines {
    const [first = '', second] = path;
    const before = aspect === undefined ? [] : [`${sayIn(aspects[aspect], this.language) ?? aspect} `];
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

  /** The people of a group, or that they are all the members of the circle on the day. */
  group(group: Group | undefined, circle?: string, on?: CalendarDate): Inlines | undefined {
    if (group === undefined) return undefined;
    const named = group.people.map(({ name }) => name);
    const then = on === undefined ? this.standing : asOf(this.standing.organisation, on);
    const all = allOfThem(then, then.circle(circle), named);
    if (all !== undefined) return [this.say(all)];
    const people = this.people(named);
    if (!group.everyone) return people;
    return people.length === 0 ? [this.say(said.everyone)] : [this.say(said.everyone), ', ', ...people];
  }

  /** A day as people write it. */
  day(date: CalendarDate): string {
    return dayIn(date, this.language);
  }

  /** A day by which something is to be done, told as overdue where it is. */
  dueDay(date: CalendarDate, overdue: boolean): Inlines {
    return overdue
      ? [{ kind: 'tone', tone: 'bad', of: [`${this.day(date)}, ${this.say(said.overdue)}`] }]
      : [this.day(date)];
  }

  /** How a decision stands, with the days in words. */
  stands(decision: Decision): string {
    return decisionWords(this.names, decision);
  }

  /** The day agreed for the review of a decision: that it is overdue, or that it was held. */
  reviewDay(decision: Decision): Inlines | undefined {
    const { review } = decision;
    if (review === undefined) return undefined;
    const { standing, review: open } = decisionStanding(this.standing, decision);
    if (standing === 'review overdue' || standing === 'lapsed') return this.dueDay(review.date, true);
    if (standing === 'in force' && open === undefined) return [this.say(said.heldReview(review.date))];
    // What does not hold is not reviewed.
    return standing === 'in force' || standing === 'proposed' ? [this.day(review.date)] : undefined;
  }

  /** What the account tells, with links to what has a place here, and what is unsound in its tone. */
  told({ pieces }: Line): Inlines {
    return pieces.flatMap((piece): Inlines => {
      if (typeof piece === 'string') return [piece];
      if (piece.kind === 'remark')
        return [{ kind: 'tone', tone: piece.weight === 'unsound' ? 'bad' : 'quiet', of: [piece.text] }];
      return this.register.link(piece.kind, piece.name, piece.text);
    });
  }

  rhythm(rhythm: Rhythm | undefined): Inlines | undefined {
    const [first] = rhythmLines(this.names, rhythm);
    return first && this.told(first);
  }
}
