import { inOneLine } from '../ground/texts.js';
import type { CalendarDate } from '../model/calendar.js';
import type {
  Action,
  AuditFinding,
  Entry,
  Implementation,
  Organisation,
  Step,
} from '../model/organisation.js';
import { spokenIn } from '../model/own-words.js';
import { type FollowedPhase, followedPhases } from '../model/templates.js';
import { entryClauses } from '../vocabulary/plans.js';
import { extentOf, quoted } from './circle-edits.js';
import { addLine, type Extent, endOf, replace, type TextEdit } from './edit.js';

/*
 * Writing that something is done, as whoever ticks it off a checklist means it: on the line that tells of it already,
 * else on a new line in the right block, which is made where there is none. Nothing else of the file changes. The
 * edits fit the organisation as it was read; whoever makes two reads the files again in between.
 */

/** One of those for whom a step `for every …` is: what a checklist shows of it tells these. */
export interface Whom {
  readonly circle?: string | undefined;
  readonly office?: string | undefined;
  readonly role?: string | undefined;
  readonly person?: string | undefined;
}

/** A box of the checklist that is ticked. */
export interface Tick {
  /** The name of the implementation. */
  readonly plan: string;
  /** The name of the phase, where it has one: two regions may have a step of the same name. */
  readonly phase?: string | undefined;
  readonly step: string;
  /** For whom it was done; nothing for a step of its own. */
  readonly whom?: Whom | undefined;
  readonly on: CalendarDate;
  readonly evidence?: string | undefined;
}

/**
 * Writes `done` with the day for a step or for one of those it is for. A step that only the plan's template knows is
 * written into the plan first.
 * @returns nothing where there is no such plan or step, where it is written to be done by that day already, or where
 *   a name cannot stand at the head of a line of a step
 */
export function tickStep(organisation: Organisation, tick: Tick): readonly TextEdit[] {
  const plan = organisation.implementations.find((one) => one.name === tick.plan);
  if (plan === undefined) return [];
  for (const phase of followedPhases(
    organisation,
    plan,
    spokenIn(organisation, organisation.language ?? 'en'),
  )) {
    if (tick.phase !== undefined && phase.name !== tick.phase) continue;
    const step = phase.steps.find((one) => one.name === tick.step);
    if (step === undefined) continue;
    const line =
      tick.whom === undefined || step.targets.length === 0 ? doneLine(tick) : entryLine(tick.whom, tick);
    if (line === undefined) return [];
    if (phase.added.has(step.name)) return [addStep(plan, phase, step, line)];
    if (tick.whom === undefined || step.targets.length === 0) return tickDone(step, tick, doneLine);
    return tickEntry(step, tick.whom, tick, line);
  }
  return [];
}

/** Writes that an action point was done. Nothing where it is written to be done by that day already. */
export function tickAction(
  action: Action,
  on: CalendarDate,
  evidence: string | undefined = undefined,
): readonly TextEdit[] {
  return tickDone(action, { on, evidence }, doneLine);
}

/** Writes that a finding of an audit was resolved, and how. Nothing where it is written to be by that day already. */
export function tickFinding(
  finding: AuditFinding,
  on: CalendarDate,
  how: string | undefined = undefined,
): readonly TextEdit[] {
  return tickDone(
    { ...finding, done: finding.resolved },
    { on, evidence: how },
    ({ on, evidence }) => `resolved ${on}${evidence === undefined ? '' : ` ${quoted(inOneLine(evidence))}`}`,
  );
}

type When = Pick<Tick, 'on' | 'evidence'>;

function tickDone(
  declared: Pick<Step, 'whole' | 'block' | 'done'> & { readonly every?: Step['every'] },
  when: When,
  line: (when: When) => string,
): readonly TextEdit[] {
  const { done } = declared;
  if (done === undefined) return [addLine(extentOf(declared), line(when))];
  // What comes back keeps the day on which it was done last.
  const again = declared.every !== undefined && done.date !== when.on;
  return done.date <= when.on && !again ? [] : [replace(done.at, when.on)];
}

function tickEntry(step: Step, whom: Whom, when: When, line: string): readonly TextEdit[] {
  const own = step.entries.filter((entry) => tellsOf(entry, whom));
  const done = own.filter((entry) => entry.done !== undefined && entry.done.date <= when.on).at(-1);
  // What comes back is done once more, on a line of its own.
  if (done !== undefined && step.every === undefined) return [];
  if (done?.done?.date === when.on) return [];
  const waiting = own.findLast((entry) => entry.done === undefined);
  if (waiting !== undefined)
    return [{ at: endOf(waiting.at), text: ` ${clauses(when, waiting.evidence === undefined)}` }];
  const later = own.findLast((entry) => entry.done !== undefined && entry.done.date > when.on);
  if (later?.done !== undefined) return [replace(later.done.at, when.on)];
  return [addLine(extentOf(step), line)];
}

/** Whether an entry speaks of one of those that a step is for; it may leave out what nobody else has. */
function tellsOf(entry: Entry, whom: Whom): boolean {
  if (entry.subject.name !== (whom.person ?? whom.circle)) return false;
  if (entry.circle !== undefined && whom.person !== undefined && entry.circle.name !== whom.circle)
    return false;
  return entry.office === undefined || entry.office === whom.office || entry.office === whom.role;
}

function doneLine(when: When): string {
  return clauses(when, true);
}

function clauses({ on, evidence }: When, withEvidence: boolean): string {
  return `done ${on}${evidence === undefined || !withEvidence ? '' : ` evidence ${quoted(inOneLine(evidence))}`}`;
}

/** Words that mean something of their own at the head of a line of a step. */
export const headWords: ReadonlySet<string> = new Set([...entryClauses, 'after', 'shown', 'as', 'in']);

function entryLine({ circle, office, role, person }: Whom, when: When): string | undefined {
  const subject = person ?? circle;
  if (subject === undefined || headWords.has(subject)) return undefined;
  const as = role ?? (office === 'role' ? undefined : office);
  const whose =
    person === undefined
      ? ''
      : `${as === undefined ? '' : ` as ${as}`}${circle === undefined ? '' : ` in ${circle}`}`;
  return `${subject}${whose} ${clauses(when, true)}`;
}

/** Writes a step of the template into the plan, with what was ticked of it; all else it has from the template. */
function addStep(plan: Implementation, phase: FollowedPhase, step: Step, line: string): TextEdit {
  const head = `${step.training ? 'training' : 'step'} ${step.name}`;
  const own = plan.phases.find((one) => one.stage === phase.stage && one.name === phase.name);
  const lines = [`${head} {`, `  ${line}`, '}'];
  return own === undefined
    ? addLines(extentOf(plan), [`phase ${phase.stage} {`, ...lines.map((one) => `  ${one}`), '}'])
    : addLines(extentOf(own), lines);
}

function addLines(extent: Extent, lines: readonly string[]): TextEdit {
  const { whole, block } = extent;
  const indent = ' '.repeat(whole.column + 1);
  // On the one line of a short block, all of it stands on that line.
  const single = block !== undefined && block.line === block.endLine;
  return addLine(extent, single ? lines.map((one) => one.trim()).join(' ') : lines.join(`\n${indent}`));
}
