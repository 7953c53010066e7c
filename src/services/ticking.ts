import { freeName } from '../edits/circle-edits.js';
import { addLine, type Extent, replace, type TextEdit } from '../edits/edit.js';
import { tickAction, tickFinding, tickStep, type Whom } from '../edits/tick.js';
import { refused as say } from '../messages/actions.js';
import type { Language, Words } from '../messages/words.js';
import { after, type Length } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Audit, Day, Declared, Entry, Origin, Review } from '../model/organisation.js';
import { hasCome } from '../model/steps.js';
import { type FollowedStep, followedPhases } from '../model/templates.js';
import { titleOfCircle } from '../model/titles.js';
import type { Scene } from './scene.js';
import type { SourceText } from './source-text.js';

/** A box of a checklist. */
export interface TickBox {
  /** A step of a plan, by the plan's name, the phase's, where it has one, and the step's. */
  readonly implementation?: string;
  readonly phase?: string;
  readonly step?: string;
  /** What has a record of its own: that a circle was audited, or somebody's performance reviewed. */
  readonly condition?: 'audits' | 'reviews';
  /** For a step `for every …` or a record: the one it is done for. */
  readonly for?: Whom;
  /** An action point, by its name. */
  readonly action?: string;
  /** A finding of an audit, by both names. */
  readonly audit?: string;
  readonly finding?: string;
}

/** A box that somebody ticks, or whose tick is taken back. */
export interface Tick extends TickBox {
  readonly done: boolean;
}

type SourceOf = (file: string) => SourceText | undefined;

/**
 * The edits of a tick, in the file where it is recorded; none where it is on record by that day already. What cannot
 * be ticked, or not be taken back by a click, is refused in words.
 */
export function tickEdits(scene: Scene, tick: Tick, sourceOf: SourceOf): readonly TextEdit[] | Words {
  const { standing } = scene;
  if (tick.action !== undefined) {
    const action = standing.action(tick.action);
    if (action === undefined) return say.noSuchStep(tick.action);
    if (tick.done) return tickAction(action, standing.on);
    return takenBack(sourceOf, action, action.done, action.title ?? action.name, standing);
  }
  if (tick.finding !== undefined) {
    const audit = standing.organisation.audits.find((one) => one.name === tick.audit);
    const finding = audit?.findings.find((one) => one.name === tick.finding);
    if (finding === undefined) return say.noSuchStep(tick.finding);
    if (tick.done) return tickFinding(finding, standing.on);
    return takenBack(sourceOf, finding, finding.resolved, finding.text ?? finding.name, standing);
  }
  const left = tick.step === undefined ? undefined : leftOutOf(scene, tick);
  if (left !== undefined) return left;
  if (tick.condition !== undefined) {
    if (tick.done) return recorded(scene, tick.condition, tick.for ?? {}, sourceOf);
    const back = recordTakenBack(standing, tick.condition, tick.for ?? {}, sourceOf);
    if (back !== undefined || tick.step === undefined) return back ?? say.nothingToTakeBack;
  }
  return stepTicked(scene, tick, sourceOf);
}

function stepOf({ organisation }: AsOf, box: TickBox, language: Language): FollowedStep | undefined {
  const implementation = organisation.implementations.find((it) => it.name === box.implementation);
  const phases = implementation === undefined ? [] : followedPhases(organisation, implementation, language);
  return phases
    .filter((phase) => box.phase === undefined || phase.name === box.phase)
    .flatMap((phase) => phase.steps)
    .find((it) => it.name === box.step);
}

/** Why a step is not ticked for a circle: the plan leaves it out there. */
function leftOutOf({ standing, language }: Scene, box: TickBox): Words | undefined {
  const step = stepOf(standing, box, language);
  const left = step?.leftOut.find(({ circle }) => circle === box.for?.circle);
  if (step === undefined || left === undefined) return undefined;
  const circle = titleOfCircle(standing, left.circle);
  return say.leftOut(step.title ?? step.name, circle, left.because);
}

function stepTicked(
  { standing, language }: Scene,
  tick: Tick,
  sourceOf: SourceOf,
): readonly TextEdit[] | Words {
  const { organisation, on } = standing;
  const { implementation: plan = '', phase: path, step: name = '', for: whom } = tick;
  const step = stepOf(standing, tick, language);
  if (step === undefined) return say.noSuchStep(name);
  if (tick.done) return tickStep(organisation, { plan, phase: path, step: name, whom, on });
  if (whom === undefined || step.targets.length === 0)
    return takenBack(sourceOf, step, step.done, step.title ?? step.name, standing);
  return entryTakenBack(standing, step, whom, sourceOf);
}

// ---- taking back ----

function takenBack(
  sourceOf: SourceOf,
  { whole, block }: Pick<Declared, 'whole' | 'block'>,
  day: Day | undefined,
  title: string,
  standing: AsOf,
): readonly TextEdit[] | Words {
  if (!hasCome(standing, day) || block === undefined) return say.notTicked(title);
  const source = sourceOf(day.at.file);
  if (source === undefined) return say.changedMeanwhile;
  const before = source.line(day.at.line).slice(0, day.at.column - 1);
  // What was written behind it, such as how a finding was resolved, would not be put back by another tick.
  if (/^\s*"/.test(source.line(day.at.endLine).slice(day.at.endColumn - 1))) return say.saysMore(title);
  const keyword = /\b(?:done|resolved)\s*$/.exec(before);
  const statement = { ...day.at, column: (keyword?.index ?? day.at.column - 1) + 1 };
  return [without(source, statement, { whole, block })];
}

/** Takes out a piece of a block: its line where nothing else stands on it, the block where nothing else stands in it. */
function without(source: SourceText, at: Origin, { whole, block }: Extent): TextEdit {
  if (block !== undefined) {
    const inside = source.at({ ...block, column: block.column + 1, endColumn: block.endColumn - 1 });
    if (inside.trim() === source.at(at).trim()) {
      const head = source.at({ ...whole, endLine: block.line, endColumn: block.column }).trimEnd().length;
      const start = source.spot(source.offset(whole) + head);
      return { at: { ...block, line: start.line, column: start.column }, text: '' };
    }
  }
  const line = source.line(at.line);
  const before = line.slice(0, at.column - 1);
  const behind = source.line(at.endLine).slice(at.endColumn - 1);
  if (before.trim() === '' && behind.trim() === '')
    return { at: { ...at, column: 1, endLine: at.endLine + 1, endColumn: 1 }, text: '' };
  if (before.trim() !== '') return { at: { ...at, column: before.trimEnd().length + 1 }, text: '' };
  // At the head of a line, what follows moves up to where it stood.
  return { at: { ...at, endColumn: at.endColumn + behind.length - behind.trimStart().length }, text: '' };
}

function entryTakenBack(
  standing: AsOf,
  step: FollowedStep,
  whom: Whom,
  sourceOf: SourceOf,
): readonly TextEdit[] | Words {
  const asked = standing.derived(step);
  const own = asked.find(
    (one) =>
      one.circle === whom.circle &&
      one.person === whom.person &&
      one.office === whom.office &&
      one.role === whom.role,
  );
  const entry = own?.entry;
  const done = entry?.done;
  if (entry === undefined || !hasCome(standing, done)) return say.notTicked(step.title ?? step.name);
  // A line such as `anna done …` was written by hand for all that Anna does.
  if (asked.filter((one) => one.entry === entry).length > 1)
    return say.forSeveral(entry.subject.name, entry.at.line);
  const source = sourceOf(done.at.file);
  if (source === undefined) return say.changedMeanwhile;
  if (saysOnlyDone(entry)) return [without(source, entry.at, step)];
  const before = source.line(done.at.line).slice(0, done.at.column - 1);
  const column = before.replace(/\s*\bdone\s*$/, '').length + 1;
  return [{ at: { ...done.at, column }, text: '' }];
}

function saysOnlyDone({ owner, due, begun, evidence, blocked }: Entry): boolean {
  return [owner, due, begun, evidence, blocked].every((one) => one === undefined);
}

// ---- records: audits and reviews ----

function recorded(
  { standing }: Scene,
  condition: 'audits' | 'reviews',
  whom: Whom,
  sourceOf: SourceOf,
): readonly TextEdit[] | Words {
  const { organisation, on } = standing;
  const all = condition === 'audits' ? auditsOf(standing, whom) : reviewsOf(standing, whom);
  if (all.some((one) => one.on?.date === on)) return [];
  const planned = all.find((one) => !hasCome(standing, one.on));
  // That it was held shows in what is on record of it: here, that it comes back.
  const again = `next ${after(on, year)}`;
  if (planned !== undefined)
    return [
      planned.on === undefined ? addLine(planned, `on ${on}`) : replace(planned.on.at, on),
      ...(planned.next === undefined ? [addLine(planned, again)] : []),
    ];
  const circle = standing.circle(whom.circle);
  const text = condition === 'audits' ? auditLine(standing, whom) : reviewLine(standing, whom);
  const others: readonly Declared[] = condition === 'audits' ? organisation.audits : organisation.reviews;
  // With those that are there, else with the plan that asks for it, else with the circle.
  const near = others.at(-1) ?? organisation.implementations.at(-1) ?? circle;
  if (text === undefined || near === undefined) return say.noSuchStep(whom.person ?? whom.circle ?? '');
  const source = sourceOf(near.whole.file);
  if (source === undefined) return say.changedMeanwhile;
  const { endLine: line } = near.whole;
  const column = source.line(line).length + 1;
  return [
    {
      at: { ...near.whole, line, column, endLine: line, endColumn: column },
      text: `\n\n${text} {\n  ${again}\n}`,
    },
  ];
}

function auditLine(standing: AsOf, { circle }: Whom): string | undefined {
  if (standing.circle(circle) === undefined) return undefined;
  const names = new Set(standing.organisation.audits.map((one) => one.name));
  return `audit ${yearly(circle as string, standing.on, names)} of ${circle} on ${standing.on}`;
}

function reviewLine(standing: AsOf, { circle, person, office, role }: Whom): string | undefined {
  if (standing.person(person) === undefined) return undefined;
  const names = new Set(standing.organisation.reviews.map((one) => one.name));
  const as = role ?? office;
  return [
    `review ${yearly(person as string, standing.on, names)} of ${person}`,
    ...(as === undefined ? [] : [`as ${as}`]),
    ...(circle === undefined ? [] : [`in ${circle}`]),
    `on ${standing.on}`,
  ].join(' ');
}

function yearly(name: string, on: string, taken: ReadonlySet<string>): string {
  const first = name.slice(0, 1).toLowerCase() + name.slice(1);
  return freeName(`${first}-${on.slice(0, 4)}`, (one) => taken.has(one));
}

function auditsOf({ organisation }: AsOf, { circle }: Whom): readonly Audit[] {
  return organisation.audits.filter((audit) => audit.subject.name === circle);
}

function reviewsOf({ organisation }: AsOf, { circle, person, office, role }: Whom): readonly Review[] {
  return organisation.reviews.filter(
    (review) =>
      review.person.name === person &&
      (review.circle === undefined || review.circle.name === circle) &&
      (review.office === undefined || review.office === office || review.office === role),
  );
}

/** Whether a record says more than its day and when it comes back. */
function saysMore(one: Audit | Review): boolean {
  if ('agreed' in one) return one.agreed.length > 0 || one.present !== undefined;
  return (
    one.answers.length + one.findings.length + one.evidence.length + one.scope.length > 0 ||
    one.auditor !== undefined ||
    one.auditorText !== undefined ||
    one.planned !== undefined
  );
}

const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };

/** Takes out the latest record, where it says no more than its day. Nothing where there is none. */
function recordTakenBack(
  standing: AsOf,
  condition: 'audits' | 'reviews',
  whom: Whom,
  sourceOf: SourceOf,
): readonly TextEdit[] | Words | undefined {
  const all: readonly (Audit | Review)[] =
    condition === 'audits' ? auditsOf(standing, whom) : reviewsOf(standing, whom);
  const last = all
    .filter((one) => hasCome(standing, one.on))
    .reduce<Audit | Review | undefined>(
      (latest, one) => ((one.on?.date ?? '') >= (latest?.on?.date ?? '') ? one : latest),
      undefined,
    );
  if (last?.on === undefined) return undefined;
  const general =
    condition === 'reviews' &&
    ((last as Review).office === undefined || (last as Review).circle === undefined);
  if (saysMore(last) || general) return say.saysMore(last.name);
  const source = sourceOf(last.whole.file);
  if (source === undefined) return say.changedMeanwhile;
  const { line, endLine } = last.whole;
  const alone =
    source
      .line(line)
      .slice(0, last.whole.column - 1)
      .trim() === '' &&
    source
      .line(endLine)
      .slice(last.whole.endColumn - 1)
      .trim() === '';
  if (!alone) return say.saysMore(last.name);
  // With the empty line before it, which came with it.
  const gap = line > 1 && source.line(line - 1).trim() === '' ? 1 : 0;
  const next = endLine < source.lines;
  const from = next ? { line: line - gap, column: 1 } : source.spot(source.lineStart(line - gap) - 1);
  const to = next ? { endLine: endLine + 1, endColumn: 1 } : { endLine, endColumn: last.whole.endColumn };
  return [{ at: { file: last.whole.file, ...from, ...to }, text: '' }];
}
