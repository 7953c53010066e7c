import { dayIn } from '../messages/dates.js';
import { offices } from '../messages/picture.js';
import { words } from '../messages/show.js';
import { type Language, same, sayIn, type Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Office, Role } from '../model/organisation.js';
import { titleOfCircle, titleOfDecision, titleOfPerson } from '../model/titles.js';
import type { Named } from './line.js';

/** In what language something is told, and how a day is written there: as in the files where nothing else is said. */
export interface Manner {
  readonly language: Language;
  readonly day?: (date: CalendarDate) => string;
}

/** The names of things of an organisation on a date, as they are told. */
export class Names {
  constructor(
    readonly standing: AsOf,
    readonly manner: Manner,
  ) {}

  get language(): Language {
    return this.manner.language;
  }

  say(words: Words): string {
    return sayIn(words, this.manner.language);
  }

  day(date: CalendarDate): string {
    return this.manner.day?.(date) ?? date;
  }

  /** A day to be put into a sentence, which is said otherwise where only its month is known: `in March 2026`. */
  dayWithin(date: CalendarDate): string {
    return this.manner.day === undefined ? date : dayIn(date, this.manner.language);
  }

  person(name: string): Named {
    return { kind: 'person', name, text: titleOfPerson(this.standing, name) };
  }

  circle(name: string): Named {
    return { kind: 'circle', name, text: titleOfCircle(this.standing, name) };
  }

  role(circle: string, role: Role): Named {
    return { kind: 'role', name: `${circle}.${role.name}`, text: role.title ?? role.name };
  }

  /** An election: by its name where files are at hand, by its day for those who have none. */
  election(name: string): Named {
    const on = this.standing.election(name)?.on?.date;
    const said =
      this.manner.day === undefined || on === undefined
        ? words.byElection(name)
        : words.electedOnDay(this.dayWithin(on));
    return { kind: 'election', name, text: this.say(said) };
  }

  decision(name: string): Named {
    return { kind: 'decision', name, text: titleOfDecision(this.standing, name) };
  }

  /** An office, or the role that is held. */
  office(office: Office, role?: Role): string {
    return role === undefined ? this.say(offices[office] ?? same(office)) : (role.title ?? role.name);
  }
}
