import { isOneOf } from '../ground/one-of.js';
import { importNotes as say } from '../messages/import.js';
import type { CalendarDate } from '../model/calendar.js';
import type { CircleKind, Office } from '../model/organisation.js';
import { type CircleOffice, circleOffices } from '../vocabulary/offices.js';
import { mailAddress } from './address.js';
import { dayIn } from './days.js';
import { markdownOf } from './html.js';
import { cleaned } from './names.js';
import type {
  DomainItemSaid,
  Holder,
  Note,
  NoteKind,
  Said,
  SaidCircle,
  SaidMeasure,
  SaidPerson,
  SaidPolicy,
  SaidRole,
  SaidSeat,
  SourceId,
  Spot,
} from './said.js';
import { kindByTitle, officeNamed } from './words.js';

/** What is said of a circle or role beside its title. */
export interface Purposes {
  readonly aims?: readonly (string | undefined)[];
  readonly duties?: readonly (string | undefined)[];
  readonly domain?: readonly (
    | string
    | { readonly text: string | undefined; readonly id?: string | undefined }
    | undefined
  )[];
  readonly constraints?: readonly (string | undefined)[];
  readonly measures?: readonly SaidMeasure[];
}

/** Who holds something, by the id that the source has for the person. */
export interface Filled {
  readonly person: string;
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
}

/**
 * Gathers what a source with ids says. Things may come in any order; what refers to something that never comes is told
 * and left out at the end, so that no reader has to look for it.
 */
export class SaidBuilder {
  private readonly people = new Map<string, SaidPerson>();
  private readonly circles = new Map<string, SaidCircle>();
  private readonly roles = new Map<string, SaidRole>();
  private readonly policies = new Map<string, SaidPolicy>();
  private readonly seats: SaidSeat[] = [];
  readonly notes: Note[] = [];

  constructor(
    readonly system: string,
    private readonly file: string,
  ) {}

  at(cell: string): Spot {
    return { file: this.file, cell };
  }

  note(kind: NoteKind, what: Note['what'], at: Spot): void {
    this.notes.push({ kind, what, at });
  }

  private ids(id: string, ...others: readonly (string | undefined)[]): SourceId[] {
    return [id, ...others]
      .filter((one) => one !== undefined)
      .map((one) => ({ system: this.system, id: one }));
  }

  person(
    id: string,
    said: {
      readonly title: string | undefined;
      readonly email?: string | undefined;
      readonly external?: boolean;
      readonly joined?: CalendarDate | undefined;
    },
    at: Spot,
  ): void {
    const email = mailAddress(said.email);
    if (said.email !== undefined && email === undefined)
      this.note('left out', say.notAnAddress(said.email), at);
    const title = cleaned(said.title ?? '') || (email ?? id);
    if (this.people.has(id)) return;
    this.people.set(id, {
      key: id,
      ids: this.ids(id),
      at,
      title,
      email,
      external: said.external === true ? true : undefined,
      joined: said.joined,
    });
  }

  hasPerson(id: string): boolean {
    return this.people.has(id);
  }

  circle(
    id: string,
    said: Purposes & {
      readonly title: string | undefined;
      readonly parent?: string | undefined;
      readonly kind?: CircleKind | undefined;
      readonly others?: readonly (string | undefined)[];
    },
    at: Spot,
  ): void {
    if (this.circles.has(id)) return;
    const title = cleaned(said.title ?? '') || id;
    const kind = said.kind ?? kindByTitle(title);
    if (kind !== undefined && said.kind === undefined) this.note('guessed', say.kindByTitle(title, kind), at);
    this.circles.set(id, {
      key: id,
      ids: this.ids(id, ...(said.others ?? [])),
      at,
      title,
      kind,
      parent: said.parent,
      aims: texts(said.aims),
      constraints: texts(said.constraints),
      does: texts(said.duties),
      domain: this.domain(said.domain),
      measures: said.measures ?? [],
    });
  }

  /**
   * A role of a circle with who fills it; one that bears the name of an office is that office. Where it is known that
   * nobody fills it, it is vacant; where nothing is said of it, that is not recorded.
   */
  role(
    id: string,
    said: Purposes & {
      readonly title: string | undefined;
      readonly circle: string;
      readonly filled?: readonly Filled[] | undefined;
      readonly office?: Office | undefined;
    },
    at: Spot,
  ): void {
    const title = cleaned(said.title ?? '') || id;
    const named = said.office ?? officeNamed(title);
    const office: Office =
      isOneOf(circleOffices, named) || named === 'member' || named === 'expert' || named === 'observer'
        ? (named as CircleOffice)
        : 'role';
    if (office === 'role' && !this.roles.has(id))
      this.roles.set(id, {
        key: id,
        ids: this.ids(id),
        at,
        circle: said.circle,
        title,
        aims: texts(said.aims),
        duties: texts([...(said.duties ?? []), ...(said.measures ?? []).map(({ text }) => text)]),
        domain: this.domain(said.domain),
      });
    const role = office === 'role' ? id : undefined;
    const { filled } = said;
    if (filled === undefined || filled.length === 0) {
      if (office === 'role' || isOneOf(circleOffices, office))
        this.seat({
          circle: said.circle,
          office,
          role,
          holder: filled === undefined ? 'unrecorded' : 'vacant',
          at,
        });
      return;
    }
    for (const { person, from, until } of filled)
      this.seat({ circle: said.circle, office, role, holder: { person }, from, until, at });
  }

  seat(said: Omit<SaidSeat, 'acting'>): void {
    this.seats.push({ ...said, acting: false });
    if (said.until !== undefined && said.from === undefined && !this.toldUntil) {
      this.toldUntil = true;
      this.note('guessed', say.untilAlone, said.at);
    }
  }

  private toldUntil = false;

  policy(
    id: string,
    said: {
      readonly title: string | undefined;
      readonly circle?: string | undefined;
      readonly text?: string | undefined;
    },
    at: Spot,
  ): void {
    const text = said.text === undefined ? undefined : markdownOf(said.text);
    const title = cleaned(said.title ?? '') || (text ?? id).split('\n')[0]?.slice(0, 80) || id;
    this.policies.set(id, {
      key: id,
      ids: this.ids(id),
      at,
      title,
      circle: said.circle,
      text: text === '' ? undefined : text,
    });
  }

  /** A day of a date or a time; nothing, and a note, where it is none. */
  day(written: string | undefined, at: Spot): CalendarDate | undefined {
    if (written === undefined) return undefined;
    const read = dayIn({ text: written }, undefined);
    if ('day' in read) return read.day;
    this.note('left out', read.fault === 'either' ? say.eitherDay(written) : say.noDay(written), at);
    return undefined;
  }

  private domain(domain: Purposes['domain'] = []): DomainItemSaid[] {
    return domain.flatMap((one) => {
      const text = markdownOf((typeof one === 'string' ? one : one?.text) ?? '');
      const id = typeof one === 'string' ? undefined : one?.id;
      return text === '' ? [] : [{ text, ids: id === undefined ? [] : this.ids(id) }];
    });
  }

  /** Everything that was gathered, without what refers to nothing. */
  build(more: Pick<Said, 'title' | 'language'> = {}): Said {
    const circles = [...this.circles.values()].map((circle) => this.placed(circle));
    const roles = [...this.roles.values()].filter((role) => {
      const isThere = this.circles.has(role.circle);
      if (!isThere) this.note('left out', say.dangling(role.title, role.circle), role.at);
      return isThere;
    });
    return {
      system: this.system,
      ...more,
      people: [...this.people.values()],
      circles: unrounded(circles, (circle) => this.note('left out', say.inItself(circle.title), circle.at)),
      roles,
      seats: this.seated(),
      policies: [...this.policies.values()].map((policy) => {
        if (policy.circle === undefined || this.circles.has(policy.circle)) return policy;
        this.note('left out', say.dangling(policy.title, policy.circle), policy.at);
        return { ...policy, circle: undefined };
      }),
      notes: this.notes,
    };
  }

  private placed(circle: SaidCircle): SaidCircle {
    if (circle.parent === undefined || this.circles.has(circle.parent)) return circle;
    this.note('left out', say.dangling(circle.title, circle.parent), circle.at);
    return { ...circle, parent: undefined };
  }

  private seated(): SaidSeat[] {
    const said = new Set<string>();
    return this.seats.flatMap((seat) => {
      if (!this.circles.has(seat.circle) || (seat.role !== undefined && !this.roles.has(seat.role)))
        return [];
      const isDangling = typeof seat.holder !== 'string' && !this.people.has(seat.holder.person);
      const holder: Holder = isDangling ? 'unrecorded' : seat.holder;
      if (isDangling && typeof seat.holder !== 'string')
        this.note('left out', say.danglingPerson(seat.holder.person), seat.at);
      const isOffice = seat.office === 'role' || isOneOf(circleOffices, seat.office);
      if (typeof holder === 'string' && !isOffice) return [];
      const key = JSON.stringify([
        seat.circle,
        seat.office,
        seat.role,
        seat.link,
        holder,
        seat.from,
        seat.until,
      ]);
      if (said.has(key)) return [];
      said.add(key);
      return [{ ...seat, holder }];
    });
  }
}

function texts(all: readonly (string | undefined)[] = []): string[] {
  return [...new Set(all.map((text) => markdownOf(text ?? '')).filter((text) => text !== ''))];
}

/** Circles of which none lies in itself. */
function unrounded(circles: readonly SaidCircle[], told: (circle: SaidCircle) => void): SaidCircle[] {
  const parents = new Map(circles.map(({ key, parent }) => [key, parent]));
  return circles.map((circle) => {
    const seen = new Set([circle.key]);
    for (let at = parents.get(circle.key); at !== undefined; at = parents.get(at)) {
      if (at === circle.key) {
        parents.set(circle.key, undefined);
        told(circle);
        return { ...circle, parent: undefined };
      }
      if (seen.has(at)) break;
      seen.add(at);
    }
    return circle;
  });
}
