import { isOneOf } from '../ground/one-of.js';
import { importNotes as say } from '../messages/import.js';
import type { CircleKind } from '../model/organisation.js';
import { memberships } from '../vocabulary/offices.js';
import type { Mapping } from './mapping.js';
import { cleanedLines } from './names.js';
import {
  folded,
  type Holder,
  type Note,
  type NoteKind,
  type Said,
  type SaidCircle,
  type SaidPerson,
  type SaidRole,
  type SaidSeat,
  type SourceId,
  type Spot,
} from './said.js';
import { spotOf, type Table } from './table.js';
import { headingsOf, type Line, linesOf, type Used } from './table-rows.js';
import { kindByTitle, languageOfHeadings } from './words.js';

/*
 * Tables of one line a seat (or a circle, or a person) as people keep them, by whatever names their columns go.
 */

/** The system under which ids of a table are kept. */
export const tableSystem = 'table';

/** Whether any of the tables has headings that say which people, circles or seats it is of. */
export function isRoster(tables: readonly Table[], mapping: Mapping): boolean {
  return tables.some((table) => headingsOf(table, mapping) !== undefined);
}

/** Reads tables together, so that one may hold circles and another the people. */
export function readRoster(
  tables: readonly Table[],
  mapping: Mapping,
  language: 'en' | 'nl' | undefined,
): { said: Said; used: Used } {
  const used: Used = { columns: {}, offices: {}, kinds: {}, days: undefined };
  const notes: Note[] = [];
  const lines: Line[] = [];
  let told: 'en' | 'nl' | undefined;
  for (const table of tables) {
    const headings = headingsOf(table, mapping);
    if (headings === undefined) {
      notes.push({ kind: 'left out', what: say.noHeadings, at: spotOf(table, table.rows[0]?.row ?? 1) });
      continue;
    }
    const written = (table.rows[headings]?.cells ?? []).map(({ text }) => text);
    const spoken = languageOfHeadings(written);
    if (spoken !== 'other') told ??= spoken;
    // Only in English may either of day and month come first.
    const dayFirst = language === undefined ? spoken !== 'en' : language === 'nl';
    const gathered = linesOf(table, headings, mapping, dayFirst, used);
    notes.push(...gathered.notes);
    lines.push(...gathered.lines);
  }
  const reader = new RosterReader(lines, notes);
  const exact = lines.length > 0 && lines.every((line) => line.exact);
  return {
    said: { system: tableSystem, ...(exact ? { exact } : {}), language: told, ...reader.read(), notes },
    used,
  };
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

class RosterReader {
  private readonly circles = new Map<string, Draft<SaidCircle>>();
  /** The circles of each title, folded. */
  private readonly byTitle = new Map<string, Draft<SaidCircle>[]>();
  private readonly roles = new Map<string, Draft<SaidRole>>();
  private readonly seats: SaidSeat[] = [];
  private readonly seatsSaid = new Set<string>();
  /** The higher circles that lines say of a circle, by its folded title. */
  private readonly parents = new Map<string, Map<string, string>>();
  private readonly titles: ReadonlySet<string>;

  constructor(
    private readonly lines: readonly Line[],
    private readonly notes: Note[],
  ) {
    this.titles = new Set(lines.flatMap(({ circle }) => (circle === undefined ? [] : [folded(circle)])));
  }

  read(): Pick<Said, 'people' | 'circles' | 'roles' | 'seats' | 'policies'> {
    const people = new PeopleReader(this.lines, this.notes);
    const kept = this.lines.filter((line) => !this.isSeveral(line));
    for (const { circle, higher, circleId, circleName } of kept) {
      if (circle === undefined || circleId !== undefined || circleName !== undefined) continue;
      const key = folded(circle);
      const parents = this.parents.get(key) ?? new Map<string, string>();
      if (higher !== undefined) parents.set(folded(higher), higher);
      this.parents.set(key, parents);
    }
    for (const [title, parents] of this.parents)
      if (parents.size > 1) {
        const line = kept.find(({ circle }) => circle !== undefined && folded(circle) === title);
        if (line?.circle !== undefined)
          this.note('guessed', say.severalParents(line.circle, [...parents.values()]), line.at);
      }
    for (const line of kept) this.circleOf(line);
    for (const line of kept) this.placeBelow(line);
    for (const line of kept) this.take(line, people);
    this.breakRounds();
    return {
      people: people.people,
      circles: [...this.circles.values()],
      roles: [...this.roles.values()],
      seats: this.seats,
      policies: [],
    };
  }

  private note(kind: NoteKind, what: Note['what'], at: Spot): void {
    this.notes.push({ kind, what, at });
  }

  /** Whether a cell names several circles: by a mark that no title has, or as each of its parts is a circle elsewhere. */
  private isSeveral(line: Line): boolean {
    const { circle } = line;
    if (circle === undefined || line.exact) return false;
    const sure = circle.split(/[;|]/).filter((part) => part.trim() !== '').length > 1;
    const parts = circle.split(/,|\/|\+| & | en | and | und | et /).map((part) => part.trim());
    const known = parts.length > 1 && parts.every((part) => this.titles.has(folded(part)));
    if (!sure && !known) return false;
    this.note('left out', say.severalCircles(circle), line.spot('circle'));
    return true;
  }

  private circleKey({ circle: title = '', higher, circleId: id, circleName }: Line): string | undefined {
    if (circleName !== undefined) return `name ${circleName}`;
    if (id !== undefined) return `id ${id}`;
    const key = folded(title);
    const parents = this.parents.get(key);
    if (parents === undefined || parents.size < 2) return key;
    return higher === undefined ? undefined : `${key} in ${folded(higher)}`;
  }

  private circleOf(line: Line): Draft<SaidCircle> | undefined {
    const { circle: title, circleId, circleName } = line;
    if (title === undefined) return undefined;
    const key = this.circleKey(line);
    if (key === undefined) return undefined;
    const known = this.circles.get(key);
    if (known !== undefined) return known;
    const made = this.newCircle(key, title, line.at, circleId);
    if (circleName !== undefined) made.name = circleName;
    this.circles.set(key, made);
    return made;
  }

  private newCircle(key: string, title: string, at: Spot, id?: string): Draft<SaidCircle> {
    const guessed = kindByTitle(title);
    if (guessed !== undefined) this.note('guessed', say.kindByTitle(title, guessed), at);
    const made: Draft<SaidCircle> = {
      key,
      ids: id === undefined ? [] : [{ system: tableSystem, id }],
      at,
      title,
      kind: guessed,
      aims: [],
      constraints: [],
      does: [],
      domain: [],
      measures: [],
    };
    const own = this.byTitle.get(folded(title));
    if (own === undefined) this.byTitle.set(folded(title), [made]);
    else own.push(made);
    return made;
  }

  /** The circle that a title means; one that no line is of is a circle all the same. */
  private named(title: string, at: Spot): string | undefined {
    const key = folded(title);
    const found = this.byTitle.get(key) ?? [];
    if (found.length > 1) {
      this.note('left out', say.severalOfTitle(title), at);
      return undefined;
    }
    if (found[0] !== undefined) return found[0].key;
    this.circles.set(key, this.newCircle(key, title, at));
    return key;
  }

  private placeBelow(line: Line): void {
    const circle = this.circleOf(line);
    if (circle === undefined || line.higher === undefined) return;
    const parent =
      line.higherName === undefined
        ? this.named(line.higher, line.spot('higher circle'))
        : `name ${line.higherName}`;
    if (parent === undefined || (line.higherName !== undefined && !this.circles.has(parent))) return;
    if (parent === circle.key) {
      this.note('left out', say.inItself(circle.title), line.spot('higher circle'));
    } else if (circle.parent === undefined) circle.parent = parent;
    else if (circle.parent !== parent)
      this.note('left out', say.otherParent(circle.title, line.higher), line.spot('higher circle'));
  }

  private take(line: Line, people: PeopleReader): void {
    const person = people.personOf(line);
    if (line.circle === undefined) {
      if (line.office !== undefined) this.note('left out', say.noCircle(line.role ?? line.office), line.at);
      return;
    }
    const circle = this.circleOf(line);
    if (circle === undefined) {
      this.note('left out', say.severalOfTitle(line.circle), line.spot('circle'));
      return;
    }
    this.kindOf(circle, line);
    const role = line.office === 'role' ? this.roleOf(circle, line) : undefined;
    const of = role ?? circle;
    if (line.aim !== undefined && !of.aims.includes(line.aim)) of.aims.push(line.aim);
    for (const text of partsOf(line.domain, line.exact))
      if (!of.domain.some((one) => one.text === text))
        of.domain.push({ name: line.domainName, ids: [], text });
    for (const text of partsOf(line.duty, line.exact)) {
      const duties = role === undefined ? circle.does : role.duties;
      if (!duties.includes(text)) duties.push(text);
    }
    // A line whose person could not be told from another was reported, and seats nobody.
    if (person === 'unclear') return;
    if (person === undefined && (line.exact || line.office === undefined) && !line.vacant && !line.unrecorded)
      return;
    this.seat(line, circle, role, person);
  }

  private seat(
    line: Line,
    circle: Draft<SaidCircle>,
    role: Draft<SaidRole> | undefined,
    person: string | undefined,
  ): void {
    const office = line.office ?? 'member';
    if (person === undefined && !line.vacant && !line.unrecorded)
      this.note('guessed', say.nobodyNamed(line.role ?? office), line.at);
    const holder: Holder = person !== undefined ? { person } : line.vacant ? 'vacant' : 'unrecorded';
    if (person === undefined && isOneOf(memberships, office) && !line.unrecorded) return;
    const said = JSON.stringify([circle.key, office, role?.key, holder, line.from, line.until, line.link]);
    if (this.seatsSaid.has(said)) {
      this.note('left out', say.saidTwice, line.at);
      return;
    }
    this.seatsSaid.add(said);
    this.seats.push({
      circle: circle.key,
      office,
      role: role?.key,
      ...this.linkOf(line, circle),
      holder,
      acting: line.acting,
      from: line.from,
      until: line.until,
      at: line.at,
    });
  }

  /** The link that a seat is of: the one with the next higher circle, or one across. */
  private linkOf({ link }: Line, circle: Draft<SaidCircle>): Pick<SaidSeat, 'up' | 'link'> {
    if (link === undefined) return {};
    const key = this.circles.has(`name ${link}`) ? `name ${link}` : folded(link);
    return key === circle.parent ? { up: true } : this.circles.has(key) ? { link: key } : {};
  }

  private kindOf(circle: Draft<SaidCircle>, line: Line): void {
    const { kind } = line;
    if (kind === undefined || circle.kind === kind) return;
    const other: CircleKind | undefined = circle.kind;
    if (other !== undefined && other !== kindByTitle(circle.title))
      this.note('left out', say.otherKind(circle.title), line.spot('kind'));
    else circle.kind = kind;
  }

  private roleOf(circle: Draft<SaidCircle>, line: Line): Draft<SaidRole> {
    const title = line.role ?? '';
    const key =
      line.roleName !== undefined
        ? `${circle.key} / name ${line.roleName}`
        : line.roleId === undefined
          ? `${circle.key} / ${folded(title)}`
          : `id ${line.roleId}`;
    const known = this.roles.get(key);
    if (known !== undefined) return known;
    const ids: SourceId[] = line.roleId === undefined ? [] : [{ system: tableSystem, id: line.roleId }];
    const made = {
      key,
      name: line.roleName,
      ids,
      at: line.at,
      circle: circle.key,
      title,
      aims: [],
      duties: [],
      domain: [],
    };
    this.roles.set(key, made);
    return made;
  }

  /** Leaves out what would have a circle lie in itself. */
  private breakRounds(): void {
    for (const circle of this.circles.values()) {
      const seen = new Set([circle.key]);
      for (let at = circle.parent; at !== undefined; at = this.circles.get(at)?.parent) {
        if (!seen.has(at)) {
          seen.add(at);
          continue;
        }
        if (at === circle.key) {
          this.note('left out', say.inItself(circle.title), circle.at);
          circle.parent = undefined;
        }
        break;
      }
    }
  }
}

/** The parts of a cell that holds several things, on lines of their own or with semicolons between. */
function partsOf(cell: string | undefined, exact: boolean): string[] {
  if (exact) return cell === undefined ? [] : [cleanedLines(cell)];
  return (cell ?? '')
    .split(/[;\n]/)
    .map((part) => cleanedLines(part.replace(/^\s*[-•*]\s+/, '')).trim())
    .filter((part) => part !== '');
}

/** Tells people apart: by their id, by their address, and by their name alone where only one bears it. */
class PeopleReader {
  readonly people: Draft<SaidPerson>[] = [];
  private readonly byId = new Map<string, Draft<SaidPerson>>();
  private readonly byKringName = new Map<string, Draft<SaidPerson>>();
  private readonly byName = new Map<string, Draft<SaidPerson>[]>();
  private readonly byAddress = new Map<string, Draft<SaidPerson>[]>();
  private readonly toldAlone = new Set<string>();

  constructor(
    lines: readonly Line[],
    private readonly notes: Note[],
  ) {
    // Who is told by more than a name is known before lines that tell the name alone.
    for (const line of lines) if (line.personId !== undefined || line.email !== undefined) this.take(line);
    for (const line of lines) if (line.personId === undefined && line.email === undefined) this.take(line);
    const order = new Map(lines.map(({ at }, index) => [at, index]));
    this.people.sort((a, b) => (order.get(a.at) ?? 0) - (order.get(b.at) ?? 0));
  }

  /** The key of the person of a line; `unclear` where several could be meant. */
  personOf(line: Line): string | undefined {
    const found = this.find(line);
    return found === 'unclear' ? found : found?.key;
  }

  private find(line: Line): Draft<SaidPerson> | 'unclear' | undefined {
    const { person, email, personId, personName } = line;
    if (personName !== undefined) return this.byKringName.get(personName);
    if (personId !== undefined) return this.byId.get(personId);
    const name = person === undefined ? undefined : folded(person);
    if (email !== undefined) {
      const sharing = this.byAddress.get(email.toLowerCase()) ?? [];
      return (
        sharing.find(({ title }) => name === undefined || isSamePerson(title, person ?? '')) ?? undefined
      );
    }
    if (name === undefined) return undefined;
    const namesakes = this.byName.get(name) ?? [];
    return namesakes.length > 1 ? 'unclear' : namesakes[0];
  }

  private take(line: Line): void {
    const { person, email, personId, at } = line;
    if (person === undefined && email === undefined) return;
    const known = this.find(line);
    if (known === 'unclear') {
      this.notes.push({ kind: 'left out', what: say.namesakes(person ?? ''), at: line.spot('person') });
      return;
    }
    if (known !== undefined) {
      this.complete(known, line);
      return;
    }
    const title = person ?? nameOfAddress(email ?? '');
    if (person === undefined) this.notes.push({ kind: 'guessed', what: say.nameByAddress(title), at });
    const made: Draft<SaidPerson> = {
      key: personId === undefined ? `${email?.toLowerCase() ?? ''} ${folded(title)}` : `id ${personId}`,
      ids: personId === undefined ? [] : [{ system: tableSystem, id: personId }],
      at,
      title,
      email,
      external: line.external ? true : undefined,
      joined: line.joined,
      left: line.left,
    };
    this.people.push(made);
    if (line.personName !== undefined) {
      made.key = `name ${line.personName}`;
      made.name = line.personName;
      this.byKringName.set(line.personName, made);
      return;
    }
    if (personId !== undefined) this.byId.set(personId, made);
    const namesakes = this.byName.get(folded(title)) ?? [];
    if (namesakes.length > 0)
      this.notes.push({ kind: 'guessed', what: say.twoOfOneName(title), at: line.spot('person') });
    this.byName.set(folded(title), [...namesakes, made]);
    if (email !== undefined) {
      const sharing = this.byAddress.get(email.toLowerCase()) ?? [];
      if (sharing.length > 0)
        this.notes.push({ kind: 'guessed', what: say.sharedAddress(email), at: line.spot('e-mail') });
      this.byAddress.set(email.toLowerCase(), [...sharing, made]);
    }
  }

  private complete(known: Draft<SaidPerson>, line: Line): void {
    const { person, email, personId } = line;
    if (person !== undefined && folded(person) !== folded(known.title))
      this.notes.push({
        kind: 'changed',
        what: say.otherSpelling(person, known.title),
        at: line.spot('person'),
      });
    if (
      personId === undefined &&
      email === undefined &&
      known.email !== undefined &&
      !this.toldAlone.has(known.key)
    ) {
      this.toldAlone.add(known.key);
      this.notes.push({ kind: 'guessed', what: say.nameAlone(known.title), at: line.spot('person') });
    }
    known.email ??= email;
    known.joined ??= line.joined;
    known.left ??= line.left;
    if (line.external) known.external = true;
  }
}

/** Whether two names of one address are of one person: the same, or with the same last word. */
function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)];
  return one === other || one.split(' ').at(-1) === other.split(' ').at(-1);
}

function nameOfAddress(address: string): string {
  return address
    .slice(0, address.indexOf('@'))
    .split(/[._-]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}
