import { after, type Length } from '../model/calendar.js';
import type { AsOf, StandingSeat, Voided } from '../model/lookups.js';
import type { Circle, Office } from '../model/organisation.js';
import { seatStanding } from '../model/standing.js';
import { titleOfPerson } from '../model/titles.js';
import type { CircleFunction } from '../vocabulary/offices.js';
import type { SeatLook } from '../vocabulary/seats.js';

export type { Office } from '../model/organisation.js';
export type { CircleFunction } from '../vocabulary/offices.js';

/** A seat as a picture shows it. */
export interface SeatMark {
  readonly office: Office;
  /** Short, for the mark itself; empty for a vacant seat. */
  readonly initials: string;
  /** The person's name in the files; nothing where the seat is vacant or its holder is not recorded. */
  readonly person?: string;
  /** The full name, or nothing where nobody is named. */
  readonly name?: string;
  /** `ending`: the term ends within the organisation's notice. */
  readonly state: SeatLook;
  /** What is open about a seat that is held: nobody was chosen for it yet, or no end of its term was agreed. */
  readonly open?: 'acting' | 'without a term';
  /** Whom the line of a seat that nobody holds still gives it to, and why that person cannot hold it. */
  readonly lost?: Lost;
  /** The last day of the term, where it can be known. */
  readonly lastDay?: string;
  /** Functions of the person in the same circle, its own office included. */
  readonly functions: readonly CircleFunction[];
}

/** Somebody who is written in a seat and cannot hold it. */
export interface Lost extends Voided {
  readonly name: string;
  readonly initials: string;
}

const usualNotice: Length = { years: 0, months: 0, weeks: 0, days: 60 };

/** The last day that is near: a term that ends on it or before is told of as ending. */
export function nearUntil({ organisation, on }: AsOf): string {
  const notice = organisation.blocks.find((block) => block.notice !== undefined)?.notice?.length;
  return after(on, notice ?? usualNotice);
}

/** Short marks for everybody who is named in an organisation, also where nobody says who that is. */
export function initialsIn({ organisation }: AsOf): ReadonlyMap<string, string> {
  const names = new Map(organisation.people.map(({ name, title }) => [name, title ?? name]));
  for (const { kind, name } of organisation.references)
    if (kind === 'person' && !names.has(name)) names.set(name, name);
  return initialsOf([...names].map(([person, name]) => ({ person, name })));
}

/** The seats of a circle that are held, vacant or void, as marks. */
export function seatMarks(
  standing: AsOf,
  circle: Circle,
  seats: readonly StandingSeat[],
  initials: ReadonlyMap<string, string>,
  near: string,
): SeatMark[] {
  return seats.flatMap((one): SeatMark[] => {
    const { seat, lastDay, cut } = one;
    const { office } = seat;
    const how = seatStanding(circle, one);
    if (how === 'past' || how === 'to come') return [];
    if (how === 'unrecorded') return [{ office, initials: '', state: how, functions: functionsOf(office) }];
    const person = seat.person?.name;
    if (person === undefined || how === 'vacant') return [vacantSeat(office)];
    const name = titleOfPerson(standing, person);
    const mark = initials.get(person) ?? '';
    if (how === 'void')
      return [
        { ...vacantSeat(office), ...(cut === undefined ? {} : { lost: { ...cut, name, initials: mark } }) },
      ];
    return [
      {
        office,
        person,
        initials: mark,
        name,
        state: how === 'expired' ? 'expired' : lastDay !== undefined && lastDay <= near ? 'ending' : 'held',
        ...(how === 'acting' || how === 'without a term' ? { open: how } : {}),
        ...(lastDay === undefined ? {} : { lastDay }),
        functions: functionsOf(office),
      },
    ];
  });
}

function functionsOf(office: Office): readonly CircleFunction[] {
  return office === 'facilitator' || office === 'secretary' || office === 'logbook' ? [office] : [];
}

export function vacantSeat(office: Office): SeatMark {
  return { office, initials: '', state: 'vacant', functions: functionsOf(office) };
}

/**
 * Short marks for people, no two alike: first letters of the first and the last word that begins with a capital
 * ("Eva de Wit" is EW), with more letters of the last word where two people would have the same, and a number where
 * that does not tell them apart.
 */
function initialsOf(
  names: readonly { readonly person: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const byMark = new Map<string, { person: string; parts: Initials }[]>();
  for (const { person, name } of names) {
    const parts = partsOf(name);
    const group = byMark.get(parts.mark) ?? [];
    group.push({ person, parts });
    byMark.set(parts.mark, group);
  }
  const found = new Map<string, string>();
  const taken = new Set<string>(byMark.keys());
  for (const [mark, group] of byMark) {
    if (group.length === 1) {
      found.set(group[0]?.person ?? '', mark);
      continue;
    }
    let number = 1;
    const longer = group.map(({ parts }) => parts.first + parts.last.slice(0, 2).join(''));
    const times = new Map<string, number>();
    for (const one of longer) times.set(one, (times.get(one) ?? 0) + 1);
    for (const [i, { person, parts }] of group.entries()) {
      const told = longer[i] ?? '';
      if (parts.last.length > 1 && times.get(told) === 1 && !taken.has(told)) {
        taken.add(told);
        found.set(person, told);
        continue;
      }
      // Where hundreds have the same mark, counting on from the last number keeps this from taking ever longer.
      while (taken.has(`${mark}${number}`)) number++;
      taken.add(`${mark}${number}`);
      found.set(person, `${mark}${number}`);
    }
  }
  return found;
}

interface Initials {
  readonly mark: string;
  readonly first: string;
  readonly last: readonly string[];
}

function partsOf(name: string): Initials {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const main = words.filter((word) => word[0] !== word[0]?.toLowerCase());
  const chosen = main.length > 0 ? main : words;
  const first = ([...(chosen[0] ?? '')][0] ?? '').toUpperCase();
  const lastWord = chosen.length > 1 ? [...(chosen.at(-1) ?? '')] : [];
  const last = lastWord.length === 0 ? [...(chosen[0] ?? '')].slice(1) : lastWord;
  const mark = lastWord.length === 0 ? first : first + (lastWord[0] ?? '').toUpperCase();
  return { mark, first, last };
}
