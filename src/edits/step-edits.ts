import type { CalendarDate } from '../model/calendar.js';
import type { Entry, Implementation, Office, Phase, Stage, Step } from '../model/organisation.js';
import { addLine, endOf, replace, type TextEdit } from './edit.js';

/** The one that a step `for every …` is done for: a circle, a seat in it or a person. */
export interface DoneFor {
  readonly circle?: string;
  readonly person?: string;
  readonly office?: Office;
  /** The role, where the office is one of the circle's own. */
  readonly role?: string;
}

/** Writes that a step of its own is done on a day. */
export function tickStep(step: Step, on: CalendarDate): TextEdit[] {
  if (step.done !== undefined) return step.done.date <= on ? [] : [replace(step.done.at, on)];
  return [addLine(extentOf(step), `done ${on}`)];
}

/** Writes that a step is done for one of those it is for: in the line that tells of it, else in a line of its own. */
export function tickEntry(step: Step, one: DoneFor, on: CalendarDate): TextEdit[] {
  const entry = entryFor(step, one);
  if (entry === undefined) return [addLine(extentOf(step), `${entryHead(one)} done ${on}`)];
  if (entry.done !== undefined) return [replace(entry.done.at, on)];
  return [{ at: endOf(entry.at), text: ` done ${on}` }];
}

/**
 * Writes that a step of the template is done which no line of the plan tells of yet: in the plan's phase, which is made
 * where it lacks.
 */
export function tickAdded(
  implementation: Implementation,
  stage: Stage,
  step: { readonly name: string; readonly training: boolean },
  one: DoneFor | undefined,
  on: CalendarDate,
): TextEdit[] {
  const said = one === undefined ? `done ${on}` : `${entryHead(one)} done ${on}`;
  const line = `${step.training ? 'training' : 'step'} ${step.name} { ${said} }`;
  const phase = implementation.phases.find((it) => it.stage === stage);
  if (phase === undefined) return [addLine(extentOf(implementation), `phase ${stage} {\n    ${line}\n  }`)];
  return [addLine(extentOfPhase(phase), line)];
}

/** The line that tells of one of those a step is for. */
export function entryFor(step: Step, one: DoneFor): Entry | undefined {
  return step.entries.findLast(
    (entry) =>
      entry.subject.name === (one.person ?? one.circle) &&
      (entry.circle === undefined || entry.circle.name === one.circle) &&
      (entry.office === undefined || entry.office === one.office || entry.office === one.role),
  );
}

function entryHead({ circle, person, office, role }: DoneFor): string {
  if (person === undefined) return circle ?? '';
  const seat = office === undefined || office === 'member' ? undefined : (role ?? office);
  return [person, seat && `as ${seat}`, circle && `in ${circle}`].filter(Boolean).join(' ');
}

function extentOf({ whole, block }: Step | Implementation): Parameters<typeof addLine>[0] {
  return { whole, ...(block === undefined ? {} : { block }) };
}

function extentOfPhase({ at, block }: Phase): Parameters<typeof addLine>[0] {
  if (block === undefined) return { whole: at };
  return { whole: { ...at, endLine: block.endLine, endColumn: block.endColumn }, block };
}
