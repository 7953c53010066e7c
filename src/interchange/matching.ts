import { importNotes as say } from '../messages/import.js';
import type { AsOf } from '../model/lookups.js';
import { seatsIn } from '../model/lookups.js';
import type { Circle, KnownElsewhere } from '../model/organisation.js';
import { grouped } from './grouped.js';
import type { Last } from './last.js';
import type { Mapping } from './mapping.js';
import type { Naming } from './naming.js';
import { folded, type Note, type Said, type SaidCircle, type SaidPerson, type SourceId } from './said.js';

/*
 * Which things of a source the files know already: by the id that a program has for them, by the e-mail address, by what
 * a mapping says, and by title and place. A name alone tells nothing: what has no more than that in common is told and
 * left alone.
 */

export interface Matched {
  /** The names in the files of what they know. */
  readonly known: Naming;
  /** Things of the source of which it is not clear whether the files know them: left alone. */
  readonly unclear: ReadonlySet<string>;
  /** Names in the files of what an unclear thing may be: not taken for gone. */
  readonly spared: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/** A person or circle that the files or the last import know. */
interface Candidate {
  readonly name: string;
  readonly titles: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  /** Of a person the circles, of a circle the people: what tells it from others of its title. */
  readonly around: ReadonlySet<string>;
  readonly parent?: string | undefined;
}

export function matched(
  standing: AsOf | undefined,
  last: Last | undefined,
  said: Said,
  mapping: Mapping,
): Matched {
  if (standing === undefined) return { known: nothing, unclear: new Set(), spared: new Set(), notes: [] };
  return new Matcher(standing, last, said, mapping).match();
}

const nothing: Naming = { people: new Map(), circles: new Map(), roles: new Map(), policies: new Map() };

const idKey = ({ system, id }: SourceId): string => `${system} ${id}`;

function idsOf({ known }: KnownElsewhere): string[] {
  return known.map(idKey);
}

class Matcher {
  private readonly notes: Note[] = [];
  private readonly unclear = new Set<string>();
  private readonly spared = new Set<string>();
  private readonly circles = new Map<string, string>();
  private readonly people = new Map<string, string>();
  /** What tells people of the source apart, by their keys. */
  private readonly persons: ReadonlyMap<string, SaidPerson>;

  constructor(
    private readonly standing: AsOf,
    private readonly last: Last | undefined,
    private readonly said: Said,
    private readonly mapping: Mapping,
  ) {
    this.persons = new Map(said.people.map((person) => [person.key, person]));
  }

  match(): Matched {
    this.matchCircles();
    this.matchPeople();
    return {
      known: {
        people: this.people,
        circles: this.circles,
        roles: this.matchRoles(),
        policies: this.matchPolicies(),
      },
      unclear: this.unclear,
      spared: this.spared,
      notes: this.notes,
    };
  }

  // ---- circles ----

  private matchCircles(): void {
    const candidates = this.circleCandidates();
    const free = new Map(candidates.map((one) => [one.name, one]));
    const around = this.peopleAround(this.said, this.persons);
    const take = ({ key }: SaidCircle, name: string): void => {
      this.circles.set(key, name);
      free.delete(name);
    };
    const waiting = new Set(this.said.circles);
    const each = (find: (circle: SaidCircle) => string | undefined): void => {
      for (const circle of waiting) {
        const name = find(circle);
        if (name === undefined || !free.has(name)) continue;
        take(circle, name);
        waiting.delete(circle);
      }
    };
    const ids = idIndex(candidates);
    each(({ name }) => name);
    each((circle) => byId(ids, circle.ids));
    each(({ title }) => this.mapping.circles[title]);
    const isAround = (circle: SaidCircle, one: Candidate): boolean =>
      [...(around.get(circle.key) ?? [])].some((person) => one.around.has(person));
    const sameParent = (circle: SaidCircle, one: Candidate): boolean =>
      (circle.parent === undefined ? undefined : this.circles.get(circle.parent)) === one.parent;
    const titled = (circle: SaidCircle): Candidate[] =>
      // What has an id of this program is another thing than what has another id of it.
      [...free.values()].filter(
        (one) => one.titles.has(folded(circle.title)) && !hasOtherId(one, circle.ids),
      );
    // Higher circles first, as the place of a circle is told by the one above it.
    for (let before = -1; before !== waiting.size; ) {
      before = waiting.size;
      each((circle) => {
        const found = titled(circle).filter((one) => sameParent(circle, one));
        return found.length === 1 ? found[0]?.name : undefined;
      });
    }
    each((circle) => {
      const found = titled(circle).filter((one) => isAround(circle, one));
      return found.length === 1 ? found[0]?.name : undefined;
    });
    this.renamedCircles(waiting, free, around, take);
    for (const circle of waiting) {
      const [first, ...others] = titled(circle);
      if (first === undefined) continue;
      this.unclear.add(circle.key);
      for (const one of [first, ...others]) this.spared.add(one.name);
      this.notes.push({ kind: 'conflict', what: say.unclearCircle(circle.title, first.name), at: circle.at });
    }
  }

  /** A circle of another title in the same place, with most of the same people, has another title now. */
  private renamedCircles(
    waiting: Set<SaidCircle>,
    free: ReadonlyMap<string, Candidate>,
    around: ReadonlyMap<string, ReadonlySet<string>>,
    take: (circle: SaidCircle, name: string) => void,
  ): void {
    const titles = new Set(this.said.circles.map(({ title }) => folded(title)));
    for (const circle of [...waiting]) {
      const own = around.get(circle.key) ?? new Set<string>();
      if (own.size < 2) continue;
      const found = [...free.values()].filter((one) => {
        if ([...one.titles].some((title) => titles.has(title)) || hasOtherId(one, circle.ids)) return false;
        const parent = circle.parent === undefined ? undefined : this.circles.get(circle.parent);
        const shared = [...own].filter((person) => one.around.has(person)).length;
        return one.parent === parent && shared * 2 > Math.min(own.size, one.around.size);
      });
      const [only] = found;
      if (only === undefined || found.length > 1) continue;
      take(circle, only.name);
      waiting.delete(circle);
      this.notes.push({ kind: 'guessed', what: say.renamedCircle(circle.title, only.name), at: circle.at });
    }
  }

  private circleCandidates(): Candidate[] {
    const { organisation } = this.standing;
    const old = this.last === undefined ? undefined : this.oldCircles(this.last);
    return organisation.circles
      .filter(
        (circle) => this.standing.circle(circle.name) === circle && this.standing.state(circle) !== 'ended',
      )
      .map((circle) => {
        const before = old?.get(circle.name);
        return {
          name: circle.name,
          titles: new Set([circle.title ?? circle.name, ...(before?.titles ?? [])].map(folded)),
          ids: new Set([...idsOf(circle), ...(before?.ids ?? [])]),
          emails: new Set<string>(),
          around: new Set([...this.peopleIn(circle), ...(before?.around ?? [])]),
          parent: before === undefined ? circle.parent?.name : before.parent,
        };
      });
  }

  /** What tells the people of a circle of the files apart: their addresses and names. */
  private peopleIn(circle: Circle): string[] {
    return seatsIn(circle).flatMap(({ person }) => {
      const known = this.standing.person(person?.name);
      if (known === undefined) return [];
      return [folded(known.title ?? known.name), ...(known.email === undefined ? [] : [folded(known.email)])];
    });
  }

  private peopleAround(said: Said, persons: ReadonlyMap<string, SaidPerson>): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    for (const { circle, holder } of said.seats) {
      const person = typeof holder === 'string' ? undefined : persons.get(holder.person);
      if (person === undefined) continue;
      const set = found.get(circle) ?? new Set<string>();
      set.add(folded(person.title));
      if (person.email !== undefined) set.add(folded(person.email));
      found.set(circle, set);
    }
    return found;
  }

  private oldCircles({ said, naming }: Last): Map<string, Omit<Candidate, 'name' | 'emails'>> {
    const around = this.peopleAround(said, new Map(said.people.map((person) => [person.key, person])));
    return new Map(
      said.circles.flatMap(({ key, title, ids, parent }) => {
        const name = naming.circles.get(key);
        if (name === undefined) return [];
        return [
          [
            name,
            {
              titles: new Set([title]),
              ids: new Set(ids.map(idKey)),
              around: around.get(key) ?? new Set<string>(),
              parent: parent === undefined ? undefined : naming.circles.get(parent),
            },
          ] as const,
        ];
      }),
    );
  }

  // ---- people ----

  private matchPeople(): void {
    const all = this.personCandidates();
    const ids = idIndex(all);
    const free = new Map(all.map((one) => [one.name, one]));
    const waiting = new Set(this.said.people);
    const each = (find: (person: SaidPerson) => string | undefined): void => {
      for (const person of waiting) {
        const name = find(person);
        if (name === undefined || !free.has(name)) continue;
        this.people.set(person.key, name);
        free.delete(name);
        waiting.delete(person);
      }
    };
    each(({ name }) => name);
    each((person) => byId(ids, person.ids));
    each(({ email, title }) => this.mapping.people[email ?? ''] ?? this.mapping.people[title]);
    const addresses = grouped(
      [...free.values()].flatMap((one) => [...one.emails].map((email) => ({ email, one }))),
      ({ email }) => email,
    );
    each(({ email, title }) => {
      const sharing = email === undefined ? [] : (addresses.get(folded(email)) ?? []);
      const found = sharing.length > 1 ? sharing.filter(({ one }) => one.titles.has(folded(title))) : sharing;
      return found.length === 1 ? found[0]?.one.name : undefined;
    });
    const around = this.circlesAround();
    const named = grouped(
      [...free.values()].flatMap((one) => [...one.titles].map((title) => ({ title, one }))),
      ({ title }) => title,
    );
    const namesakes = grouped(this.said.people, ({ title }) => folded(title));
    const candidates = ({ title, ids: own }: SaidPerson): Candidate[] =>
      (named.get(folded(title)) ?? [])
        .map(({ one }) => one)
        .filter((one) => free.has(one.name) && !hasOtherId(one, own));
    each((person) => {
      const own = around.get(person.key) ?? new Set<string>();
      const found = candidates(person).filter(
        (one) =>
          (own.size === 0 && one.around.size === 0) || [...own].some((circle) => one.around.has(circle)),
      );
      return found.length === 1 && namesakes.get(folded(person.title))?.length === 1
        ? found[0]?.name
        : undefined;
    });
    for (const person of waiting) {
      const [first, ...others] = candidates(person);
      if (first === undefined) continue;
      this.unclear.add(person.key);
      for (const one of [first, ...others]) this.spared.add(one.name);
      this.notes.push({
        kind: 'conflict',
        what: say.unclearPerson(person.title, person.email ?? person.title, first.name),
        at: person.at,
      });
    }
  }

  private personCandidates(): Candidate[] {
    const { organisation } = this.standing;
    const old = new Map<string, SaidPerson>();
    for (const person of this.last?.said.people ?? []) {
      const name = this.last?.naming.people.get(person.key);
      if (name !== undefined) old.set(name, person);
    }
    return organisation.people
      .filter((person) => this.standing.person(person.name) === person)
      .map((person) => {
        const before = old.get(person.name);
        return {
          name: person.name,
          titles: new Set(
            [person.title ?? person.name, ...(before === undefined ? [] : [before.title])].map(folded),
          ),
          ids: new Set([...idsOf(person), ...(before?.ids ?? []).map(idKey)]),
          emails: new Set([person.email, before?.email].filter((one) => one !== undefined).map(folded)),
          around: new Set(this.circlesOfFiles().get(person.name) ?? []),
        };
      });
  }

  private inFiles: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  /** The circles in which the files seat each person. */
  private circlesOfFiles(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.inFiles === undefined) {
      const found = new Map<string, Set<string>>();
      for (const circle of this.standing.organisation.circles)
        for (const { person } of seatsIn(circle))
          if (person !== undefined)
            found.set(person.name, (found.get(person.name) ?? new Set()).add(circle.name));
      this.inFiles = found;
    }
    return this.inFiles;
  }

  /** The circles of the source in which each person has a seat, by their names in the files. */
  private circlesAround(): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    for (const { circle, holder } of this.said.seats) {
      if (typeof holder === 'string') continue;
      const set = found.get(holder.person) ?? new Set<string>();
      found.set(holder.person, set.add(this.circles.get(circle) ?? ` ${circle}`));
    }
    return found;
  }

  // ---- roles and policies ----

  private matchRoles(): Map<string, string> {
    const found = new Map<string, string>();
    for (const { key, circle, title, ids, name } of this.said.roles) {
      const own = this.standing.circle(this.circles.get(circle));
      const wanted = new Set(ids.map(idKey));
      const role =
        own?.roles.find((one) => one.name === name) ??
        own?.roles.find((one) => idsOf(one).some((id) => wanted.has(id))) ??
        own?.roles.find(
          (one) => folded(one.title ?? one.name) === folded(title) && !hasOther(idsOf(one), ids),
        ) ??
        this.roleOfLast(own, key);
      if (role !== undefined && ![...found.values()].includes(`${own?.name}.${role.name}`))
        found.set(key, role.name);
    }
    return found;
  }

  /** The role that the last import wrote for the same key, where it is still in that circle. */
  private roleOfLast(circle: Circle | undefined, key: string): Circle['roles'][number] | undefined {
    const name = this.last?.naming.roles.get(key);
    return name === undefined ? undefined : circle?.roles.find((role) => role.name === name);
  }

  private matchPolicies(): Map<string, string> {
    const { decisions } = this.standing.organisation;
    const byTitle = grouped(
      decisions,
      ({ title, name, circle }) => `${folded(title ?? name)} ${circle?.name ?? ''}`,
    );
    const byIds = new Map(decisions.flatMap((one) => idsOf(one).map((id) => [id, one.name] as const)));
    const found = new Map<string, string>();
    for (const { key, ids, title, circle } of this.said.policies) {
      const place = circle === undefined ? '' : (this.circles.get(circle) ?? ' ');
      const same = byTitle.get(`${folded(title)} ${place}`) ?? [];
      const name =
        ids.map((id) => byIds.get(idKey(id))).find((one) => one !== undefined) ??
        (same.length === 1 && !hasOther(idsOf(same[0] as KnownElsewhere), ids) ? same[0]?.name : undefined);
      if (name !== undefined) found.set(key, name);
    }
    return found;
  }
}

function idIndex(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  return new Map(candidates.flatMap(({ name, ids }) => [...ids].map((id) => [id, name] as const)));
}

function byId(index: ReadonlyMap<string, string>, ids: readonly SourceId[]): string | undefined {
  return ids.map((id) => index.get(idKey(id))).find((name) => name !== undefined);
}

/** Whether something has another id of one of the programs, and so is another thing. */
function hasOtherId({ ids }: Candidate, wanted: readonly SourceId[]): boolean {
  return hasOther([...ids], wanted);
}

function hasOther(own: readonly string[], wanted: readonly SourceId[]): boolean {
  return wanted.some(
    ({ system, id }) => own.some((one) => one.startsWith(`${system} `)) && !own.includes(`${system} ${id}`),
  );
}
