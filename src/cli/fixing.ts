import { applyEdits, type TextEdit } from '../edits/edit.js';
import { changedMeanwhile } from '../messages/edit-commands.js';
import type { Language, Words } from '../messages/words.js';
import type { Organisation, Origin } from '../model/organisation.js';
import { unmerged } from '../model/unread.js';
import { allFindings, byId, fixOf, type Placed, placeText } from '../render/checked.js';
import { gathered } from '../rules/gathered.js';
import { rules as allRules } from '../rules/registry.js';
import type { Fix, Rule } from '../rules/rule.js';
import { textOf } from '../workspace/read-text.js';
import { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';
import { leadsOut } from './links.js';
import { load } from './load.js';
import type { Loaded, Unread } from './loaded.js';
import { Refusal } from './refusal.js';
import type { Replacement } from './replace.js';
import { reportOf } from './report.js';

/** A fix may open the way for another; so far ahead is looked for whether that makes up for what the first brought. */
const mostAhead = 6;

/** So often the findings are counted for one organisation at most: every count is a whole check. */
const mostCounts = 2000;

export interface Fixing {
  readonly fixed: readonly Fixed[];
  /** Files with their new texts, the old ones beside them. */
  readonly replacements: readonly (Replacement & { readonly before: string })[];
  /** Findings that are left. */
  readonly left: number;
  /** Fixes that were not made, because more would be found after them. */
  readonly leftOut: number;
  /** Files with fixes that were not made, because links that lead elsewhere lead to them. */
  readonly elsewhere: readonly string[];
  readonly unreadable: readonly Unread[];
  /** How many files were found. */
  readonly found: number;
}

/** A fix that was made. */
export interface Fixed {
  readonly place: string;
  readonly rule: string;
  readonly title: Words;
  readonly language: Language;
}

/** The texts of the files that fixes have changed, at one moment, by their paths. */
type Texts = ReadonlyMap<string, string>;

/** A fix of a finding, as it can be made in the texts that were looked at. */
interface Possible {
  /** Tells it from the others, also when the places have moved. */
  readonly key: string;
  readonly fix: Fix;
  readonly told: Fixed;
}

/** What is found in the texts at one moment. */
interface Look {
  readonly texts: Texts;
  readonly possible: readonly Possible[];
  /** Findings of the chosen rules. */
  readonly left: number;
  /** None of these may grow: findings as a check tells them, one by one, and faults in the writing. */
  readonly counts: readonly number[];
  /** One of these grows less with every step, the first that differs, so that fixing comes to an end. */
  readonly progress: readonly number[];
  /** What is on record, of which nothing may go: how often each decision, election and deviation is there. */
  readonly records: ReadonlyMap<string, number>;
}

/**
 * Applies the fixes of the rules in memory, and looks at what comes of it: fixes after which more would be found than
 * before, or something on record would be gone, are left out. Which are made depends on the texts alone, and the last
 * texts are those for which nothing more is made, so that doing it again changes nothing.
 */
export async function fixAll(context: Context, rules: readonly Rule[]): Promise<Fixing> {
  const workspace = new Workspace(context.profile);
  const loaded = await load(context, context.positionals, workspace);
  const fixing = new Attempts(context, workspace, loaded, rules);
  return fixing.all();
}

class Attempts {
  /** Files as they were read, by their paths. */
  private readonly read = new Map<string, Replacement>();
  private readonly outside = new Map<string, boolean>();
  private readonly known: ReadonlyMap<string, Rule>;
  /** The texts that the workspace has. */
  private current: Texts = new Map();
  private counts = 0;

  constructor(
    private readonly context: Context,
    private readonly workspace: Workspace,
    private readonly loaded: Loaded,
    rules: readonly Rule[],
  ) {
    this.known = byId(rules);
  }

  async all(): Promise<Fixing> {
    const fixed: Fixed[] = [];
    let here = await this.look(new Map());
    for (;;) {
      const next = await this.better(here, here.possible);
      if (next === undefined) break;
      here = next.look;
      fixed.push(...next.made);
    }
    const replacements = [...here.texts].flatMap(([file, text]) => {
      const read = this.read.get(file);
      return read === undefined || read.text === text ? [] : [{ ...read, text, before: read.text }];
    });
    return {
      fixed,
      replacements,
      left: here.left,
      leftOut: here.possible.length,
      elsewhere: [...this.outside].flatMap(([file, isOutside]) => (isOutside ? [file] : [])).sort(),
      unreadable: this.loaded.unreadable,
      found: this.loaded.files.length,
    };
  }

  /** The texts after some of the fixes, as many as can be made together so that all is better than it was. */
  private async better(
    from: Look,
    fixes: readonly Possible[],
  ): Promise<{ look: Look; made: readonly Fixed[] } | undefined> {
    if (fixes.length === 0 || this.counts > mostCounts) return undefined;
    const chosen = new Set(fixes.map(({ key }) => key));
    const passed = new Set(from.possible.flatMap(({ key }) => (chosen.has(key) ? [] : [key])));
    let best: { look: Look; made: readonly Fixed[] } | undefined;
    let here = from;
    const made: Fixed[] = [];
    let next: readonly Possible[] = fixes;
    for (let ahead = 0; ahead < mostAhead && next.length > 0; ahead++) {
      const texts = await this.after(here, next);
      made.push(...next.map(({ told }) => told));
      here = await this.look(texts);
      if (isBetter(here, best?.look ?? from) && isBetter(here, from)) best = { look: here, made: [...made] };
      next = here.possible.filter(({ key }) => !passed.has(key));
    }
    if (best !== undefined || fixes.length === 1) return best;
    const half = fixes.length >> 1;
    return (await this.better(from, fixes.slice(0, half))) ?? this.better(from, fixes.slice(half));
  }

  /** The texts with the edits of fixes made. */
  private async after({ texts }: Look, fixes: readonly Possible[]): Promise<Texts> {
    const edits = new Map<string, TextEdit[]>();
    for (const { fix } of fixes)
      for (const edit of fix.edits) {
        const others = edits.get(edit.at.file);
        if (others === undefined) edits.set(edit.at.file, [edit]);
        else others.push(edit);
      }
    const next = new Map(texts);
    for (const [file, all] of edits) next.set(file, applyEdits(await this.textAt(texts, file), all));
    return next;
  }

  private async textAt(texts: Texts, file: string): Promise<string> {
    const text = texts.get(file);
    if (text !== undefined) return text;
    let read = this.read.get(file);
    if (read === undefined) {
      const now = await textOf(this.context.files, file);
      // The edits are for the text that was checked; a file that changed since has other lines.
      if (!('text' in now) || (!this.current.has(file) && (await this.workspace.read(file, now.text))))
        throw new Refusal(changedMeanwhile(file));
      read = { file, ...now };
      this.read.set(file, read);
    }
    return read.text;
  }

  private async look(texts: Texts): Promise<Look> {
    const { context, workspace, loaded } = this;
    this.counts++;
    for (const file of this.current.keys())
      if (!texts.has(file)) await workspace.read(file, this.read.get(file)?.text ?? '');
    for (const [file, text] of texts) await workspace.read(file, text);
    this.current = texts;
    const organisations = workspace
      .snapshot()
      .organisations.filter((one) => one.files.some(loaded.asked))
      .filter((one) => context.organisation === undefined || one.name === context.organisation);
    const everywhere = { ...loaded, organisations, asked: () => true };
    const report = reportOf(context, everywhere, { rules: allRules, apart: true });
    const placed = allFindings(report);
    const asked = placed.filter(({ finding }) => loaded.asked(finding.at.file));
    const told = report.organisations.map(({ findings }) => [
      gathered(findings).length,
      gathered(findings.filter(({ at }) => loaded.asked(at.file))).length,
    ]);
    const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
    const faults = placed.filter(({ finding }) => finding.rule === 'language/syntax').length;
    const words = placed.filter(({ finding }) => finding.rule.startsWith('language/')).length;
    const chosen = asked.filter(({ finding }) => this.known.has(finding.rule));
    return {
      texts,
      possible: await this.possible(chosen, organisations),
      left: chosen.length,
      counts: [
        sum(told.map(([all = 0]) => all)),
        sum(told.map(([, those = 0]) => those)),
        placed.length,
        asked.length,
        faults,
      ],
      progress: [placed.length, faults, words],
      records: recordsIn(organisations),
    };
  }

  /** The fixes that can be made together: each apart from those before it, in files that are ours to change. */
  private async possible(
    placed: readonly Placed[],
    organisations: readonly Organisation[],
  ): Promise<readonly Possible[]> {
    const undecided = new Set(organisations.flatMap((one) => [...unmerged(one)]));
    const taken = new Map<string, TextEdit[]>();
    const keys = new Map<string, number>();
    const found: Possible[] = [];
    for (const one of placed) {
      const fix = fixOf(one, this.known);
      if (fix === undefined || fix.edits.length === 0) continue;
      const { finding, language } = one;
      if (
        !fix.edits.every(
          ({ at }) => this.loaded.asked(at.file) && !undecided.has(at.file) && isFree(at, taken.get(at.file)),
        )
      )
        continue;
      if ((await Promise.all(fix.edits.map(({ at }) => this.isOutside(at.file)))).includes(true)) continue;
      for (const edit of fix.edits) {
        const others = taken.get(edit.at.file);
        if (others === undefined) taken.set(edit.at.file, [edit]);
        else others.push(edit);
      }
      const name = [finding.rule, finding.at.file, finding.message.en].join('\0');
      const times = keys.get(name) ?? 0;
      keys.set(name, times + 1);
      found.push({
        key: `${name}\0${times}`,
        fix,
        told: { place: placeText(finding.at), rule: finding.rule, title: fix.title, language },
      });
    }
    return found;
  }

  private async isOutside(file: string): Promise<boolean> {
    const known = this.outside.get(file);
    if (known !== undefined) return known;
    const isOutside = await leadsOut(this.context.files, file, this.context.positionals);
    this.outside.set(file, isOutside);
    return isOutside;
  }
}

/** Whether nothing is worse than it was, and something is better. */
function isBetter(now: Look, before: Look): boolean {
  if (now.counts.some((count, i) => count > (before.counts[i] as number))) return false;
  for (const [record, times] of before.records) if ((now.records.get(record) ?? 0) < times) return false;
  const differs = now.progress.findIndex((one, i) => one !== before.progress[i]);
  return differs >= 0 && (now.progress[differs] as number) < (before.progress[differs] as number);
}

function recordsIn(organisations: readonly Organisation[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const take = (record: string): void => {
    found.set(record, (found.get(record) ?? 0) + 1);
  };
  for (const { home, decisions, elections, deviations } of organisations) {
    for (const { name } of decisions) take(`decision\0${home}\0${name}`);
    for (const { name } of elections) take(`election\0${home}\0${name}`);
    for (const _ of deviations) take(`deviation\0${home}`);
  }
  return found;
}

/** Whether a place is apart from all edits so far; two insertions at one place are not. */
function isFree(at: Origin, edits: readonly TextEdit[] = []): boolean {
  return edits.every(({ at: other }) => isBefore(at, other) || isBefore(other, at));
}

function isBefore(a: Origin, b: Origin): boolean {
  return a.endLine < b.line || (a.endLine === b.line && a.endColumn < b.column);
}
