import { applyEdits, type TextEdit } from '../edits/edit.js';
import { changedMeanwhile } from '../messages/edit-commands.js';
import type { Language, Words } from '../messages/words.js';
import type { Origin } from '../model/organisation.js';
import { unmerged } from '../model/unread.js';
import { allFindings, byId, fixOf, placeText } from '../render/checked.js';
import type { Rule } from '../rules/rule.js';
import { textOf } from '../workspace/read-text.js';
import { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';
import { load } from './load.js';
import type { Unread } from './loaded.js';
import { Refusal } from './refusal.js';
import type { Replacement } from './replace.js';
import { reportOf } from './report.js';

/** A fix that opens the way for another is rare, and for a third rarer still; this ends what would go on for ever. */
const mostRounds = 30;

export interface Fixing {
  readonly fixed: readonly { place: string; rule: string; title: Words; language: Language }[];
  /** Files with their new texts, the old ones beside them. */
  readonly replacements: readonly (Replacement & { readonly before: string })[];
  /** Findings that are left. */
  readonly left: number;
  readonly unreadable: readonly Unread[];
  /** How many files were found. */
  readonly found: number;
}

/** Applies the fixes of the rules, again and again until none is left, in memory only. */
export async function fixAll(context: Context, rules: readonly Rule[]): Promise<Fixing> {
  const workspace = new Workspace(context.profile);
  const loaded = await load(context, context.positionals, workspace);
  const texts = new Map<string, Replacement & { before: string }>();
  const fixed: { place: string; rule: string; title: Words; language: Language }[] = [];
  const known = byId(rules);
  // A fix that does not end what it was made for must not be made again and again.
  const allowed = new Map<string, number>();
  const refused = new Set<string>();
  let organisations = loaded.organisations;
  let left = 0;
  for (let round = 0; round < mostRounds; round++) {
    const placed = allFindings(reportOf(context, { ...loaded, organisations }, { rules, apart: true }));
    left = placed.length;
    if (round === 0) {
      for (const { finding } of placed) {
        const key = keyOf(finding.rule, finding.at.file, finding.message);
        allowed.set(key, (allowed.get(key) ?? 0) + 1);
      }
    }
    const undecided = new Set(organisations.flatMap((one) => [...unmerged(one)]));
    const edits = new Map<string, TextEdit[]>();
    const made: { key: string; files: Set<string>; entry: (typeof fixed)[number] }[] = [];
    for (const one of placed) {
      const { finding, language } = one;
      const key = keyOf(finding.rule, finding.at.file, finding.message);
      const times = allowed.get(key) ?? 1;
      if (times === 0 || refused.has(key)) continue;
      const fix = fixOf(one, known);
      if (fix?.edits.some(({ at }) => undecided.has(at.file)) === true) continue;
      if (fix === undefined || fix.edits.length === 0) continue;
      if (!fix.edits.every((edit) => loaded.asked(edit.at.file) && isFree(edit.at, edits.get(edit.at.file))))
        continue;
      for (const edit of fix.edits) {
        const others = edits.get(edit.at.file);
        if (others === undefined) edits.set(edit.at.file, [edit]);
        else others.push(edit);
      }
      allowed.set(key, times - 1);
      made.push({
        key,
        files: new Set(fix.edits.map((edit) => edit.at.file)),
        entry: { place: placeText(finding.at), rule: finding.rule, title: fix.title, language },
      });
    }
    if (made.length === 0) break;
    const undone = await apply(context, workspace, texts, edits);
    for (const { key, files, entry } of made) {
      if ([...files].some((file) => undone.has(file))) refused.add(key);
      else fixed.push(entry);
    }
    const asked = workspace.snapshot().organisations.filter((one) => one.files.some(loaded.asked));
    organisations = asked.filter(
      (one) => context.organisation === undefined || one.name === context.organisation,
    );
  }
  const replacements = [...texts.values()].filter(({ text, before }) => text !== before);
  return { fixed, replacements, left, unreadable: loaded.unreadable, found: loaded.files.length };
}

/** Applies edits to the texts. Gives the files in which they would have broken what could be read before. */
async function apply(
  { files }: Pick<Context, 'files'>,
  workspace: Workspace,
  texts: Map<string, Replacement & { before: string }>,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): Promise<ReadonlySet<string>> {
  const undone = new Set<string>();
  const before = new Map<string, string>();
  for (const [file, changes] of edits) {
    let known = texts.get(file);
    if (known === undefined) {
      const read = await textOf(files, file);
      // The edits are for the text that was checked; a file that changed since has other lines.
      if (!('text' in read) || workspace.update(file, read.text)) throw new Refusal(changedMeanwhile(file));
      known = { file, ...read, before: read.text };
    }
    before.set(file, known.text);
    texts.set(file, { ...known, text: applyEdits(known.text, changes) });
  }
  const faults = (file: string): number => workspace.fragment(file)?.unreadable.length ?? 0;
  const faultsBefore = new Map([...edits.keys()].map((file) => [file, faults(file)]));
  for (const file of edits.keys()) workspace.update(file, texts.get(file)?.text ?? '');
  for (const file of edits.keys()) if (faults(file) > (faultsBefore.get(file) ?? 0)) undone.add(file);
  // A fix may touch several files, so where one goes wrong all of them are taken back.
  if (undone.size === 0) return undone;
  for (const [file, text] of before) {
    const known = texts.get(file);
    if (known !== undefined) texts.set(file, { ...known, text });
    workspace.update(file, text);
    undone.add(file);
  }
  return undone;
}

/** Whether a place is apart from all edits so far; two insertions at one place are not. */
function isFree(at: Origin, edits: readonly TextEdit[] = []): boolean {
  return edits.every(({ at: other }) => isBefore(at, other) || isBefore(other, at));
}

function isBefore(a: Origin, b: Origin): boolean {
  return a.endLine < b.line || (a.endLine === b.line && a.endColumn < b.column);
}

function keyOf(rule: string, file: string, message: Words): string {
  return `${rule}\0${file}\0${message.en}`;
}
