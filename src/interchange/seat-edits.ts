import { addLine, endOf, removeLines, replace, type TextEdit } from '../edits/edit.js';
import { importNotes as say } from '../messages/import.js';
import { before, type CalendarDate } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, DoubleLink, Origin, Role, Seat } from '../model/organisation.js';
import type { SourceText } from '../services/source-text.js';
import { isEmpty, isGroup, seatLine, type WrittenSeat } from './kring-text.js';
import type { Note, Spot } from './said.js';

/*
 * What changed in the seats of one office between two imports, as edits of the lines that the files have of it.
 */

/** The seats of one office of a circle, of one of its roles or of one of its cross links. */
export interface Slot {
  readonly circle: Circle;
  readonly office: Seat['office'];
  readonly role?: Role | undefined;
  /** The circle that a cross link leads to, by its name in the files. */
  readonly link?: string | undefined;
  /** Whether leader and representative belong in the link with the next higher circle. */
  readonly linked: boolean;
  /** What the last import said of it; nothing where there is none of this circle. */
  readonly old?: readonly WrittenSeat[] | undefined;
  readonly now: readonly WrittenSeat[];
  /** Where the source tells of the circle. */
  readonly at: Spot;
}

export interface SeatEdits {
  readonly edits: readonly TextEdit[];
  readonly notes: readonly Note[];
  /** Blocks of lines that are to come into the circle, one for each link that it lacks. */
  readonly links: readonly { readonly to?: string | undefined; readonly seats: readonly WrittenSeat[] }[];
}

const same = (a: WrittenSeat, b: WrittenSeat): boolean =>
  a.holder === b.holder && a.from === b.from && a.until === b.until && a.acting === b.acting;

const oneDay = { years: 0, months: 0, weeks: 0, days: 1 };

/** Works out the edits of one office. */
export function seatEdits(standing: AsOf, source: SourceText, slot: Slot): SeatEdits {
  return new SlotEditor(standing, source, slot).edit();
}

class SlotEditor {
  private readonly edits: TextEdit[] = [];
  private readonly notes: Note[] = [];
  private readonly missing: WrittenSeat[] = [];
  private readonly leaving = new Set<Seat>();
  private readonly joining: string[] = [];
  private readonly current: readonly Seat[];
  private readonly used = new Set<Seat>();

  constructor(
    private readonly standing: AsOf,
    private readonly source: SourceText,
    private readonly slot: Slot,
  ) {
    this.current = seatsOfSlot(standing, slot);
  }

  edit(): SeatEdits {
    const { old = [], now } = this.slot;
    const removed = old.filter((seat) => !now.some((one) => same(one, seat)));
    const added = now.filter((seat) => !old.some((one) => same(one, seat)));
    for (const seat of [...removed]) {
      const next = added.find(({ holder }) => holder === seat.holder && !isEmpty(holder));
      if (next === undefined) continue;
      removed.splice(removed.indexOf(seat), 1);
      added.splice(added.indexOf(next), 1);
      this.changeTerm(seat, next);
    }
    for (const seat of removed) if (!isEmpty(seat.holder)) this.end(seat, added);
    for (const seat of added) if (!isEmpty(seat.holder)) this.add(seat, removed);
    for (const seat of added) if (isEmpty(seat.holder)) this.empty(seat);
    this.regroup();
    const { link } = this.slot;
    return {
      edits: this.edits,
      notes: this.notes,
      links: this.missing.length === 0 ? [] : [{ to: link, seats: this.missing }],
    };
  }

  private note(kind: Note['kind'], what: Note['what']): void {
    this.notes.push({ kind, what, at: this.slot.at });
  }

  private find(seat: WrittenSeat): Seat | undefined {
    return this.current.find((one) => !this.used.has(one) && same(writtenOf(one), seat));
  }

  private of(holder: string): Seat | undefined {
    return this.current.find(
      (one) => one.person?.name === holder && (one.lastDay === undefined || one.lastDay >= this.standing.on),
    );
  }

  private isGrouped(seat: Seat): boolean {
    return seat.at === seat.person?.at;
  }

  private changeTerm(old: WrittenSeat, now: WrittenSeat): void {
    const line = this.find(old);
    if (line !== undefined) {
      this.used.add(line);
      if (this.isGrouped(line)) {
        this.leaving.add(line);
        this.put(now);
      } else this.edits.push(replace(line.at, lineWith(now, line)));
    } else if (this.find(now) === undefined) this.note('conflict', say.seatDiffers(this.title(old)));
  }

  private end(old: WrittenSeat, added: readonly WrittenSeat[]): void {
    const line = this.find(old);
    if (line === undefined) {
      if (this.of(old.holder) !== undefined) this.note('conflict', say.goneButChanged(this.title(old)));
      return;
    }
    this.used.add(line);
    const next = added.find(({ from, holder }) => from !== undefined && !isEmpty(holder))?.from;
    // Who is not at the source on the day looked at was gone before it, and before whoever came after.
    const last = before(next !== undefined && next < this.standing.on ? next : this.standing.on, oneDay);
    const { now } = this.slot;
    // A term that is over by itself needs no other end.
    const over = line.lastDay !== undefined && line.lastDay <= last;
    if (!over) {
      this.note('ended', say.seatEnded(this.title(old), last));
      const ended = { ...old, until: old.from !== undefined && old.from > last ? old.from : last };
      if (this.isGrouped(line)) {
        this.leaving.add(line);
        this.put(ended, true);
      } else this.edits.push(replace(line.at, lineWith(ended, line)));
    }
    const isOffice = !isGroup(old.office);
    if (
      isOffice &&
      now.length === 0 &&
      !this.current.some((one) => one !== line && isOpen(one, this.standing.on))
    )
      this.put({ office: old.office, holder: 'unrecorded', acting: false });
  }

  private add(seat: WrittenSeat, removed: readonly WrittenSeat[]): void {
    if (this.find(seat) !== undefined) return;
    const own = this.of(seat.holder);
    if (own !== undefined) {
      this.note('conflict', say.seatDiffers(this.title(seat)));
      return;
    }
    const gone = removed.some(({ holder }) => holder === 'vacant') || this.slot.old === undefined;
    const vacancy = this.current.find(
      (one) => !this.used.has(one) && one.person === undefined && (one.unrecorded === true || gone),
    );
    if (vacancy !== undefined) {
      this.used.add(vacancy);
      this.edits.push(replace(vacancy.at, plainLine(seat)));
    } else this.put(seat);
  }

  /** The source says now that nobody holds it, or that it does not know. */
  private empty(seat: WrittenSeat): void {
    if (this.current.some((one) => isOpen(one, this.standing.on) && !this.used.has(one))) {
      if (!this.current.some((one) => one.person === undefined))
        this.note('conflict', say.seatDiffers(this.title(seat)));
      return;
    }
    this.put(seat);
  }

  /** Writes a line where the other lines of the office are. */
  private put(seat: WrittenSeat, apart = false): void {
    const { circle, office, role, link, linked } = this.slot;
    const isPlain =
      seat.from === undefined && seat.until === undefined && !seat.acting && !isEmpty(seat.holder);
    if (isGroup(office) && isPlain && !apart) {
      this.joining.push(seat.holder);
      return;
    }
    const line = seatLine(seat);
    if (role !== undefined) {
      this.edits.push(addLine(role, line));
      return;
    }
    const inLink = link !== undefined || (linked && (office === 'leader' || office === 'representative'));
    if (!inLink) {
      this.edits.push(addLine(circle, line));
      return;
    }
    const found = linkOf(circle, link);
    if (found?.block !== undefined)
      this.edits.push(
        addLine({ whole: { ...found.at, endLine: found.block.endLine }, block: found.block }, line),
      );
    else this.missing.push(seat);
  }

  /** The lines `members a, b` without who left them and with who came. */
  private regroup(): void {
    const groups = groupsOf(
      this.source,
      this.current.filter((seat) => this.isGrouped(seat)),
    );
    let joining: readonly string[] = this.joining;
    for (const group of groups) {
      const kept = group.seats
        .filter((seat) => !this.leaving.has(seat))
        .map((seat) => seat.person?.name ?? '');
      const names = [...kept, ...joining];
      if (kept.length === group.seats.length && joining.length === 0) continue;
      if (group.commented && kept.length < group.seats.length) {
        this.note('conflict', say.commentedList(this.slot.circle.title ?? this.slot.circle.name));
        continue;
      }
      joining = [];
      if (names.length === 0) this.edits.push(removeLines(group.line));
      else if (kept.length === group.seats.length)
        this.edits.push({ at: endOf(group.names), text: `, ${names.slice(kept.length).join(', ')}` });
      else this.edits.push(replace(group.names, names.join(', ')));
    }
    if (joining.length === 0) return;
    const line = `${this.slot.office}s ${joining.join(', ')}`;
    const unknown = this.current.find((seat) => seat.unrecorded === true);
    this.edits.push(unknown === undefined ? addLine(this.slot.circle, line) : replace(unknown.at, line));
  }

  private title({ office, holder }: WrittenSeat): { person: string; office: string; circle: string } {
    const { circle, role } = this.slot;
    return {
      person: this.standing.person(holder)?.title ?? holder,
      office: role?.title ?? role?.name ?? office,
      circle: circle.title ?? circle.name,
    };
  }
}

/** The seats that the files have of an office. */
function seatsOfSlot(standing: AsOf, { circle, office, role, link }: Slot): readonly Seat[] {
  if (role !== undefined) return role.holders;
  if (link !== undefined) {
    const found = linkOf(circle, link);
    return (office === 'leader' ? found?.leaders : found?.representatives) ?? [];
  }
  if (office === 'member') return circle.members;
  if (office === 'expert') return circle.experts;
  if (office === 'observer') return circle.observers;
  return office === 'role' ? [] : standing.seatsOf(circle, office);
}

function linkOf(circle: Circle, link: string | undefined): DoubleLink | undefined {
  return link === undefined ? circle.links[0] : circle.crossLinks.find((one) => one.circle?.name === link);
}

function isOpen(seat: Seat, on: CalendarDate): boolean {
  return seat.lastDay === undefined || seat.lastDay >= on;
}

/** A seat of the files in the words of an import. */
function writtenOf(seat: Seat): WrittenSeat {
  return {
    office: seat.office,
    holder: seat.person?.name ?? (seat.unrecorded === true ? 'unrecorded' : 'vacant'),
    acting: seat.acting,
    from: seat.from?.date,
    until: seat.lastDay,
  };
}

/** A line with a new term that keeps what else the old one said. */
function lineWith(seat: WrittenSeat, line: Seat): string {
  return `${seatLine(seat)}${line.election === undefined ? '' : ` by ${line.election.name}`}`;
}

/** A line in the place of one that named nobody: of members without a term as a list, so that others can be added. */
function plainLine(seat: WrittenSeat): string {
  const isPlain = seat.from === undefined && seat.until === undefined && !seat.acting;
  return isGroup(seat.office) && isPlain ? `${seat.office}s ${seat.holder}` : seatLine(seat);
}

interface Group {
  readonly seats: readonly Seat[];
  /** From the first name to the last. */
  readonly names: Origin;
  /** The whole line. */
  readonly line: Origin;
  readonly commented: boolean;
}

/** The lists of names that a circle has, each as one. */
function groupsOf(source: SourceText, seats: readonly Seat[]): Group[] {
  const groups: Seat[][] = [];
  let end = -1;
  for (const seat of [...seats].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)) {
    const start = source.offset(seat.at);
    const between = end < 0 ? '' : source.text.slice(end, start).replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '');
    const open = groups.at(-1);
    if (open !== undefined && /^\s*,\s*$/.test(between)) open.push(seat);
    else groups.push([seat]);
    end = source.offset({ line: seat.at.endLine, column: seat.at.endColumn });
  }
  return groups.map((all) => {
    const [first, last] = [all[0] as Seat, all.at(-1) as Seat];
    const names = { ...first.at, endLine: last.at.endLine, endColumn: last.at.endColumn };
    return {
      seats: all,
      names,
      line: { ...names, column: 1 },
      commented: /\/\/|\/\*/.test(source.at(names)),
    };
  });
}
