import type { Fault } from '../problems.js';
import type { Mending } from './mending.js';
import { endOf, startOf, written } from './writing.js';

/**
 * Reports what is wrong with a statement, unless a problem with its text comes first; such problems behind the
 * place where it broke (`stop`) follow from the same mistake, and are not reported.
 * @param name the place of the name that the statement declares, if it does
 */
export function report(
  mending: Mending,
  from: number,
  to: number,
  stop: number,
  fault: Fault,
  name?: number,
): void {
  const start = startOf(mending, from);
  const end = Math.max(stop, to > from ? endOf(mending, Math.min(to, mending.count) - 1) : 0);
  while (
    mending.firstOther < mending.others.length &&
    (mending.others[mending.firstOther] as Fault).to <= start
  )
    mending.firstOther++;
  for (let at = mending.firstOther; at < mending.others.length; at++) {
    const other = mending.others[at] as Fault;
    if (other.from > end) break;
    if (mending.silenced.has(other)) continue;
    if (other.from <= stop) {
      if (name !== undefined && !mending.names.has(other)) mending.names.set(other, name);
      return;
    }
    mending.silenced.add(other);
  }
  mending.faults.push(fault);
  if (name !== undefined) mending.names.set(fault, name);
}

/** A fault, with the name that is not declared because of it. */
export function withName(mending: Mending, fault: Fault): Fault {
  const name = mending.names.get(fault);
  if (name === undefined || mending.kept[name] === true) return fault;
  return { ...fault, declares: written(mending, name).normalize('NFC') };
}
