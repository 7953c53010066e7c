import type { TextEdit } from '../edits/edit.js';
import { type DoneFor, entryFor, tickAdded, tickEntry, tickStep } from '../edits/step-edits.js';
import type { Day, Stage } from '../model/organisation.js';
import { plansOf } from '../tracking/progress.js';
import type { Scene } from './scene.js';
import type { SourceText } from './source-text.js';

/** A step that somebody ticks off, or whose tick is taken back. */
export interface Tick {
  readonly implementation: string;
  readonly step: string;
  /** For a step `for every …`: the one it is done for. */
  readonly for?: DoneFor;
  readonly done: boolean;
}

/** The edits of a tick; nothing where there is no such step, or it has nothing to take back. */
export function tickEdits(
  { standing, language }: Scene,
  { implementation: plan, step: name, for: one, done }: Tick,
  sourceOf: (file: string) => SourceText | undefined,
): TextEdit[] | undefined {
  const implementation = standing.organisation.implementations.find((it) => it.name === plan);
  if (implementation === undefined) return undefined;
  const step = implementation.phases.flatMap((phase) => phase.steps).find((it) => it.name === name);
  if (done) {
    if (step !== undefined)
      return one === undefined ? tickStep(step, standing.on) : tickEntry(step, one, standing.on);
    const added = addedStep();
    return added === undefined
      ? undefined
      : tickAdded(implementation, added.stage, added.step, one, standing.on);
  }
  const said = step && (one === undefined ? step.done : entryFor(step, one)?.done);
  if (said === undefined) return undefined;
  const source = sourceOf(said.at.file);
  return source && [untick(source, said, one !== undefined)];

  function addedStep(): { stage: Stage; step: { name: string; training: boolean } } | undefined {
    for (const followed of plansOf(standing, language)) {
      if (followed.name !== plan) continue;
      for (const phase of followed.phases) {
        const found = phase.steps.find((it) => it.name === name);
        if (found !== undefined) return { stage: phase.stage, step: found };
      }
    }
    return undefined;
  }
}

/** Takes `done` and its date out, the line with them where nothing else stands on it. Evidence that was said stays. */
function untick(source: SourceText, { at }: Day, ofEntry: boolean): TextEdit {
  const line = source.line(at.line);
  const before = line.slice(0, at.column - 1).replace(/\s*\bdone\s*$/, '');
  const behind = line.slice(at.endColumn - 1);
  // A line of a circle or person that says nothing but `done` says nothing without it.
  const alone = before.trim() === '' || (ofEntry && !/\s/.test(before.trim()));
  if (alone && behind.trim() === '')
    return { at: { ...at, column: 1, endLine: at.endLine + 1, endColumn: 1 }, text: '' };
  if (before.trim() !== '') return { at: { ...at, column: before.length + 1 }, text: '' };
  // At the head of a line, what follows moves up to where `done` stood.
  const indent = line.length - line.trimStart().length;
  const gap = behind.length - behind.trimStart().length;
  return { at: { ...at, column: indent + 1, endColumn: at.endColumn + gap }, text: '' };
}
