import { declareAfter, moveCircle, quoted } from '../edits/circle-edits.js';
import { addLine, applyEdits, endOf, replace, type TextEdit } from '../edits/edit.js';
import { formatText } from '../language/format.js';
import type { KringServices } from '../language/module.js';
import { fileNames, importNotes as say } from '../messages/import.js';
import type { Words } from '../messages/words.js';
import { same } from '../messages/words.js';
import { before, type CalendarDate } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Declared, KnownElsewhere, Person, Role } from '../model/organisation.js';
import { SourceText } from '../services/source-text.js';
import { titlePlace } from '../services/titles.js';
import { offices } from '../vocabulary/offices.js';
import { grouped } from './grouped.js';
import { domainLine, knownLines, linkText, roleText, textWritten, type WrittenSeat } from './kring-text.js';
import type { Last } from './last.js';
import type { Matched } from './matching.js';
import { fileNameFor, Names, nameFor } from './names.js';
import type { Naming } from './naming.js';
import type { DomainItemSaid, Note, Said, SaidCircle, SaidRole, SaidSeat, SourceId, Spot } from './said.js';
import { type Slot, seatEdits } from './seat-edits.js';
import { indented, statementPlace, textsEdits } from './text-edits.js';
import { CircleSeats, treeOrder, Writer } from './writer.js';

/*
 * A later import, three ways: what the source said last, what it says now, and what the files say. What changed at the
 * source changes in the files where they still say what the source said; what people changed in the files stays, and
 * where both changed, the files stay and it is told. Nothing is taken away: what the source has no more gets its last day.
 */

/** A file with its new text, and the old one where it had one. */
export interface FileChange {
  readonly file: string;
  readonly before?: string | undefined;
  readonly text: string;
}

export interface Merged {
  readonly changes: readonly FileChange[];
  readonly notes: readonly Note[];
}

/** What a merge goes by. */
export interface Merging {
  readonly services: KringServices;
  readonly standing: AsOf;
  /** The texts of the organisation's files, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** The folder of new files, as the paths of the others begin; empty for the current one. */
  readonly folder: string;
  readonly said: Said;
  readonly naming: Naming;
  readonly matched: Matched;
  readonly last: Last | undefined;
}

export function merged(merging: Merging): Merged {
  return new Merger(merging).merge();
}

const oneDay = { years: 0, months: 0, weeks: 0, days: 1 };

class Merger {
  private readonly edits = new Map<string, TextEdit[]>();
  private readonly sources = new Map<string, SourceText>();
  private readonly notes: Note[] = [];
  private readonly fresh = new Map<string, string[]>();
  private readonly writer: Writer;
  private readonly seats: CircleSeats;
  private readonly oldSeats: CircleSeats | undefined;
  private readonly oldCircles: ReadonlyMap<string, SaidCircle>;
  private readonly oldRoles: ReadonlyMap<string, SaidRole>;
  /** The day before the one looked at: the last on which what is gone at the source can have been. */
  private readonly lastDay: CalendarDate;
  /** In which new file a new circle is written. */
  private readonly newFiles = new Map<string, string>();

  constructor(private readonly given: Merging) {
    const { services, said, naming, last, standing } = given;
    this.writer = new Writer(services, said, naming);
    this.seats = this.writer.seats;
    this.oldSeats = last === undefined ? undefined : new CircleSeats(withoutSpared(given), last.naming);
    this.oldCircles = byName(last?.said.circles ?? [], last?.naming.circles);
    this.oldRoles = new Map(
      (last?.said.roles ?? []).map((role) => [
        `${last?.naming.circles.get(role.circle)}.${last?.naming.roles.get(role.key)}`,
        role,
      ]),
    );
    this.lastDay = before(standing.on, oneDay);
  }

  merge(): Merged {
    this.mergePeople();
    this.mergeCircles();
    this.mergePolicies();
    return { changes: this.changes(), notes: [...this.notes, ...this.writer.notes] };
  }

  private note(kind: Note['kind'], what: Note['what'], at: Spot): void {
    this.notes.push({ kind, what, at });
  }

  private source(file: string): SourceText {
    const known = this.sources.get(file);
    if (known !== undefined) return known;
    const made = new SourceText(file, this.given.texts.get(file) ?? '');
    this.sources.set(file, made);
    return made;
  }

  private edit(...edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      const list = this.edits.get(edit.at.file);
      if (list === undefined) this.edits.set(edit.at.file, [edit]);
      else list.push(edit);
    }
  }

  // ---- people ----

  private mergePeople(): void {
    const { said, naming, standing, matched, last } = this.given;
    const old = byName(last?.said.people ?? [], last?.naming.people);
    const added: string[] = [];
    for (const person of said.people) {
      if (matched.unclear.has(person.key)) continue;
      const name = naming.people.get(person.key) ?? '';
      const own = matched.known.people.has(person.key) ? standing.person(name) : undefined;
      if (own === undefined) {
        added.push(this.writer.person(person.key));
        continue;
      }
      const was = old.get(name);
      this.title(own, was?.title, person.title, person.at);
      this.email(own, was?.email, person.email, person.at);
      if (person.external === true && !own.external && was?.external !== true)
        this.edit(addLine(own, 'external'));
      this.known(own, person.ids);
      if (own.left !== undefined && own.left.date < standing.on && was === undefined && last !== undefined) {
        this.edit(addLine(own, `joined ${standing.on}`));
        this.note('changed', say.cameBack(person.title), person.at);
      }
    }
    for (const [name, person] of old) {
      if (this.isThere(matched.known.people, name)) continue;
      const own = standing.person(name);
      if (own === undefined || own.left !== undefined) continue;
      this.edit(addLine(own, `left ${this.lastDay}`));
      this.note('ended', say.personLeft(person.title, this.lastDay), placeOf(own));
    }
    this.addPeople(added);
  }

  /** Whether the source still has what the files call so, or may have it. */
  private isThere(known: ReadonlyMap<string, string>, name: string): boolean {
    return this.given.matched.spared.has(name) || this.valuesOf(known).has(name);
  }

  private readonly values = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>();

  private valuesOf(known: ReadonlyMap<string, string>): ReadonlySet<string> {
    let found = this.values.get(known);
    if (found === undefined) {
      found = new Set(known.values());
      this.values.set(known, found);
    }
    return found;
  }

  private addPeople(texts: readonly string[]): void {
    if (texts.length === 0) return;
    const people = this.given.standing.organisation.people;
    const last = people.at(-1);
    const joined = texts.join('\n');
    if (last === undefined) this.putInNew(this.newFile(fileNames.people), joined);
    else this.edit({ at: endOf(last.whole), text: `\n${joined}` });
  }

  private title(own: Person | Circle | Role, old: string | undefined, now: string, at: Spot): void {
    const title = own.title ?? own.name;
    if (now === old || now === title) return;
    if (old === undefined || title !== old) {
      this.note('conflict', say.titleDiffers(title, now), at);
      return;
    }
    const place = titlePlace(this.source(own.at.file), own.at);
    this.edit(
      place === undefined ? { at: endOf(own.at), text: ` ${quoted(now)}` } : replace(place, quoted(now)),
    );
    this.note('changed', say.renamed(old, now), at);
  }

  private email(own: Person, old: string | undefined, now: string | undefined, at: Spot): void {
    if (now === undefined || now === old || now === own.email) return;
    if (own.email === undefined) this.edit(addLine(own, `email ${quoted(now)}`));
    else if (own.email === old && own.block !== undefined) {
      const place = statementPlace(this.given.services, this.source(own.at.file), own.block, 'email');
      if (place !== undefined) this.edit(replace(place, `email ${quoted(now)}`));
    } else this.note('conflict', say.emailDiffers(own.title ?? own.name), at);
  }

  private known(own: Declared & KnownElsewhere, ids: readonly SourceId[]): void {
    const missing = ids.filter(
      ({ system, id }) => !own.known.some((one) => one.system === system && one.id === id),
    );
    for (const line of knownLines(missing)) this.edit(addLine(own, line));
  }

  // ---- circles ----

  private mergeCircles(): void {
    const { said, naming, standing, matched } = this.given;
    for (const circle of treeOrder(said.circles)) {
      if (matched.unclear.has(circle.key)) continue;
      const name = naming.circles.get(circle.key) ?? '';
      const own = matched.known.circles.has(circle.key) ? standing.circle(name) : undefined;
      if (own === undefined) this.newCircle(circle, name);
      else this.mergeCircle(circle, own);
    }
    for (const [name, circle] of this.oldCircles) {
      if (this.isThere(matched.known.circles, name)) continue;
      const own = standing.circle(name);
      if (own === undefined || own.ended !== undefined) continue;
      this.edit(addLine(own, `ended ${this.lastDay}`));
      this.note('ended', say.circleEnded(circle.title, this.lastDay), placeOf(own));
    }
  }

  /** A new circle stands behind the one above it, or in a file of its own where that is the highest. */
  private newCircle(circle: SaidCircle, name: string): void {
    const { standing, naming } = this.given;
    const text = this.writer.circle(circle);
    const above = circle.parent === undefined ? undefined : naming.circles.get(circle.parent);
    const inNew = above === undefined ? undefined : this.newFiles.get(above);
    const parent = standing.circle(above);
    if (inNew !== undefined || parent === undefined || parent.parent === undefined) {
      const file = inNew ?? this.newFile(same(circle.title));
      this.newFiles.set(name, file);
      this.putInNew(file, text);
    } else this.edit(declareAfter(parent, [text]));
  }

  private mergeCircle(circle: SaidCircle, own: Circle): void {
    const was = this.oldCircles.get(own.name);
    this.title(own, was?.title, circle.title, circle.at);
    this.kind(circle, own, was);
    this.parent(circle, own, was);
    this.known(own, circle.ids);
    this.textsOf(own, own.aims, was?.aims, circle.aims, 'aim', circle.at);
    this.textsOf(own, own.constraints, was?.constraints, circle.constraints, 'constraint', circle.at);
    this.textsOf(own, own.does, was?.does, circle.does, 'do', circle.at);
    this.domain(own, was?.domain, circle.domain, circle.at);
    this.mergeSeats(circle, own);
    this.mergeRoles(circle, own);
  }

  private kind({ kind, title, at }: SaidCircle, own: Circle, was: SaidCircle | undefined): void {
    if (kind === undefined || kind === own.kind || kind === was?.kind) return;
    if (was === undefined || (was.kind ?? 'circle') !== own.kind) {
      this.note('conflict', say.kindDiffers(title, kind), at);
      return;
    }
    const source = this.source(own.at.file);
    const start = source.offset(own.whole);
    const head = /^[a-z]+(?:\s+(?:circle|group))?/.exec(source.text.slice(start, source.offset(own.at)))?.[0];
    if (head !== undefined) this.edit(replace(source.origin(start, start + head.length), kind));
  }

  private parent({ parent, title, at }: SaidCircle, own: Circle, was: SaidCircle | undefined): void {
    const { naming, last, standing } = this.given;
    const now = parent === undefined ? undefined : naming.circles.get(parent);
    const old = was?.parent === undefined ? undefined : last?.naming.circles.get(was.parent);
    if (now === undefined || now === own.parent?.name || (was !== undefined && now === old)) return;
    if (was === undefined ? own.parent !== undefined : old !== own.parent?.name) {
      this.note('conflict', say.parentDiffers(title), at);
      return;
    }
    const above = standing.circle(now);
    const edits =
      above === undefined
        ? own.parent === undefined
          ? undefined
          : [replace(own.parent.at, now)]
        : moveCircle(standing, own, above);
    if (edits === undefined) this.note('conflict', say.parentDiffers(title), at);
    else {
      this.edit(...edits);
      this.note('changed', say.moved(title), at);
    }
  }

  private textsOf(
    own: Circle | Role,
    texts: Circle['aims'],
    old: readonly string[] | undefined,
    now: readonly string[],
    word: string,
    at: Spot,
  ): void {
    const { edits, differing, gone } = textsEdits(
      own,
      texts,
      old,
      now,
      (text) => `${word} ${textWritten(text)}`,
    );
    this.edit(...edits);
    const title = own.title ?? own.name;
    for (const text of differing) this.note('conflict', say.textDiffers(title, word, text), at);
    for (const text of gone) this.note('conflict', say.textGone(title, word, text), at);
  }

  private domain(
    own: Circle | Role,
    old: readonly DomainItemSaid[] | undefined,
    now: readonly DomainItemSaid[],
    at: Spot,
  ): void {
    const items = own.domain?.items ?? [];
    const names = new Names(items.map(({ name }) => name));
    const lines: string[] = [];
    for (const one of now) {
      if (old?.some(({ text }) => text === one.text) === true) continue;
      if (items.some(({ text }) => text === one.text)) continue;
      const wanted = nameFor(this.given.services, one.text.split(/\s+/).slice(0, 3).join(' '), 'part', true);
      lines.push(domainLine({ name: names.free(one.name ?? wanted), text: one.text, ids: one.ids }));
    }
    for (const { text } of old ?? []) {
      if (now.some((one) => one.text === text) || !items.some((item) => item.text === text)) continue;
      this.note('conflict', say.textGone(own.title ?? own.name, 'domain', text), at);
    }
    if (lines.length === 0) return;
    const { domain } = own;
    if (domain?.block !== undefined) {
      const extent = { whole: { ...domain.at, endLine: domain.block.endLine }, block: domain.block };
      for (const line of lines) this.edit(addLine(extent, line));
    } else this.edit(addLine(own, indented(`domain {\n  ${lines.join('\n  ')}\n}`, own.whole.column + 1)));
  }

  // ---- seats ----

  private mergeSeats(circle: SaidCircle, own: Circle): void {
    const now = this.seats.of(circle).filter((seat) => this.isClear(seat));
    const was = this.oldCircles.get(own.name);
    const old = was === undefined ? undefined : this.oldSeats?.of(was);
    const links = new Map<string, WrittenSeat[]>();
    const places = new Set(
      [...now, ...(old ?? [])].map((seat) => `${seat.office} ${this.linkOf(seat, now.includes(seat)) ?? ''}`),
    );
    for (const office of offices) {
      if (office === 'role') continue;
      for (const place of [...places].filter((one) => one.startsWith(`${office} `))) {
        const link = place.slice(office.length + 1) || undefined;
        const here = (seat: SaidSeat, isNow: boolean): boolean =>
          seat.office === office && this.linkOf(seat, isNow) === link;
        const slot: Slot = {
          circle: own,
          office,
          link,
          linked: this.isLinked(circle, own),
          old: old
            ?.filter((seat) => here(seat, false))
            .map((seat) => this.oldSeats?.written(seat) as WrittenSeat),
          now: now.filter((seat) => here(seat, true)).map((seat) => this.seats.written(seat)),
          at: circle.at,
        };
        if (office === 'representative' && link === undefined && !slot.linked) {
          const seat = now.find((one) => here(one, true));
          if (seat !== undefined && slot.old?.length === 0)
            this.note('left out', say.representativeOfHighest(circle.title), seat.at);
          continue;
        }
        for (const missing of this.apply(slot)) {
          const seats = links.get(missing.to ?? '') ?? [];
          links.set(missing.to ?? '', [...seats, ...missing.seats]);
        }
      }
    }
    for (const [to, seats] of links)
      this.edit(
        addLine(own, indented(linkText({ to: to === '' ? undefined : to, seats }), own.whole.column + 1)),
      );
  }

  /** Whether it is clear whom a seat of the source means. */
  private isClear({ holder }: SaidSeat): boolean {
    return typeof holder === 'string' || !this.given.matched.unclear.has(holder.person);
  }

  private linkOf({ link }: SaidSeat, isNow: boolean): string | undefined {
    if (link === undefined) return undefined;
    return (isNow ? this.given.naming : this.given.last?.naming)?.circles.get(link);
  }

  private isLinked(circle: SaidCircle, own: Circle): boolean {
    return own.links.length > 0 || this.seats.isLinked(circle);
  }

  private apply(slot: Slot): ReturnType<typeof seatEdits>['links'] {
    const { edits, notes, links } = seatEdits(this.given.standing, this.source(slot.circle.at.file), slot);
    this.edit(...edits);
    this.notes.push(...notes);
    return links;
  }

  // ---- roles ----

  private rolesBy: ReadonlyMap<string, readonly SaidRole[]> | undefined;
  private holdersBy: ReadonlyMap<string, readonly SaidSeat[]> | undefined;
  private oldHoldersBy: ReadonlyMap<string, readonly SaidSeat[]> | undefined;

  private mergeRoles(circle: SaidCircle, own: Circle): void {
    const { said, naming, matched, last } = this.given;
    this.rolesBy ??= grouped(said.roles, (role) => role.circle);
    this.holdersBy ??= grouped(said.seats, ({ role }) => role ?? '');
    this.oldHoldersBy ??= grouped(last?.said.seats ?? [], ({ role }) => role ?? '');
    const there = new Set<string>();
    for (const role of this.rolesBy.get(circle.key) ?? []) {
      const name = naming.roles.get(role.key) ?? '';
      there.add(name);
      const known = matched.known.roles.has(role.key)
        ? own.roles.find((one) => one.name === name)
        : undefined;
      if (known === undefined) {
        this.edit(addLine(own, indented(roleText(this.writer.writtenRole(role)), own.whole.column + 1)));
        continue;
      }
      const was = this.oldRoles.get(`${own.name}.${name}`);
      this.title(known, was?.title, role.title, role.at);
      this.known(known, role.ids);
      this.textsOf(known, known.aims, was?.aims, role.aims, 'aim', role.at);
      this.textsOf(known, known.duties, was?.duties, role.duties, 'duty', role.at);
      this.domain(known, was?.domain, role.domain, role.at);
      const old = was === undefined ? undefined : (this.oldHoldersBy.get(was.key) ?? []);
      this.apply({
        circle: own,
        office: 'role',
        role: known,
        linked: false,
        old: old?.map((seat) => this.oldSeats?.written(seat) as WrittenSeat),
        now: (this.holdersBy.get(role.key) ?? [])
          .filter((seat) => this.isClear(seat))
          .map((seat) => this.seats.written(seat)),
        at: role.at,
      });
    }
    this.rolesGone(circle, own, there);
  }

  /** A role that the source has no more stays, and its holders leave it. */
  private rolesGone(circle: SaidCircle, own: Circle, there: ReadonlySet<string>): void {
    const { last } = this.given;
    for (const [path, role] of this.oldRoles) {
      if (!path.startsWith(`${own.name}.`) || there.has(path.slice(own.name.length + 1))) continue;
      const known = own.roles.find(({ name }) => `${own.name}.${name}` === path);
      if (known === undefined || last === undefined) continue;
      this.note('conflict', say.roleGone(role.title, circle.title), circle.at);
      const old = (this.oldHoldersBy?.get(role.key) ?? []).map(
        (seat) => this.oldSeats?.written(seat) as WrittenSeat,
      );
      this.apply({ circle: own, office: 'role', role: known, linked: false, old, now: [], at: circle.at });
    }
  }

  // ---- policies ----

  private mergePolicies(): void {
    const { said, matched, standing, naming, last } = this.given;
    const old = byName(last?.said.policies ?? [], last?.naming.policies);
    for (const policy of said.policies) {
      const name = naming.policies.get(policy.key) ?? '';
      const own = matched.known.policies.has(policy.key) ? standing.decision(name) : undefined;
      if (own === undefined) {
        const circle = standing.circle(naming.circles.get(policy.circle ?? ''));
        const file = this.newFiles.get(naming.circles.get(policy.circle ?? '') ?? '');
        const text = this.writer.policy(policy);
        const behind = circle ?? standing.organisation.decisions.at(-1) ?? standing.organisation.blocks[0];
        if (file !== undefined) this.putInNew(file, text);
        else if (behind !== undefined) this.edit(declareAfter({ whole: behind.whole }, [text]));
        continue;
      }
      this.known(own, policy.ids);
      const was = old.get(name);
      if (policy.text === undefined || policy.text === was?.text) continue;
      if (own.texts.some(({ text }) => text === policy.text)) continue;
      const [first, ...more] = own.texts;
      if (first !== undefined && more.length === 0 && first.text === was?.text)
        this.edit(replace(first.at, indented(`text ${textWritten(policy.text)}`, first.at.column - 1)));
      else if (first === undefined && was?.text === undefined)
        this.edit(addLine(own, indented(`text ${textWritten(policy.text)}`, own.whole.column + 1)));
      else this.note('conflict', say.textDiffers(own.title ?? own.name, 'text', policy.text), policy.at);
    }
    for (const [name, policy] of old) {
      const own = standing.decision(name);
      if (own === undefined || this.isThere(matched.known.policies, name)) continue;
      this.note('conflict', say.policyGone(policy.title), placeOf(own));
    }
  }

  // ---- files ----

  private newFile(title: Words): string {
    const { folder, services, standing, texts } = this.given;
    const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
    const taken = new Names([...texts.keys(), ...this.fresh.keys()]);
    const said = title[standing.organisation.language ?? 'en'];
    const wanted = fileNameFor(services, said);
    for (let number = 1; ; number++) {
      const file = inFolder(`${wanted}${number === 1 ? '' : `-${number}`}.kring`);
      if (!taken.has(file)) return file;
    }
  }

  private putInNew(file: string, text: string): void {
    const known = this.fresh.get(file);
    if (known === undefined) this.fresh.set(file, [text]);
    else known.push(text);
  }

  private changes(): FileChange[] {
    const { services, texts } = this.given;
    const found: FileChange[] = [];
    for (const [file, edits] of this.edits) {
      const old = texts.get(file) ?? '';
      const edited = applyEdits(old, edits);
      // A file that was laid out stays so; one that was not keeps its own lines.
      const text = formatText(services, old) === old ? formatText(services, edited) : edited;
      if (text !== old) found.push({ file, before: old, text });
    }
    for (const [file, declarations] of this.fresh)
      found.push({ file, text: formatText(services, `${declarations.join('\n\n')}\n`) });
    return found.sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}

/** Where the files say something, of what the source has no more. */
function placeOf({ at }: Declared): Spot {
  return { file: at.file, row: at.line };
}

function byName<T extends { readonly key: string }>(
  things: readonly T[],
  names: ReadonlyMap<string, string> | undefined,
): Map<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) {
    const name = names?.get(thing.key);
    if (name !== undefined) found.set(name, thing);
  }
  return found;
}

/** What the last import said, without the seats of whom it is not clear whether the source still has them. */
function withoutSpared({ last, matched }: Merging): Said {
  const said = last?.said as Said;
  if (matched.spared.size === 0) return said;
  return {
    ...said,
    seats: said.seats.filter(
      ({ holder }) =>
        typeof holder === 'string' || !matched.spared.has(last?.naming.people.get(holder.person) ?? ''),
    ),
  };
}
