import { sayIn } from '../messages/words.js';
import { compareText } from '../model/build.js';
import { allFindings, byId, type CheckReport, type Placed } from '../render/checked.js';
import { checkSummary, checkText } from '../render/terminal/check.js';
import { readyToMeasure } from '../render/terminal/width.js';
import { textOf } from '../workspace/read-text.js';
import type { Context } from './command.js';

/** The report as text, file by file: each file is read again for the lines that are shown, and let go. */
export async function* textPieces(
  context: Pick<Context, 'colours' | 'terminal' | 'width' | 'files' | 'quiet' | 'output'>,
  report: CheckReport,
): AsyncGenerator<string> {
  const { colours, files } = context;
  const onTerminal = context.terminal && context.output === undefined;
  const style = { colours, ...(onTerminal ? { width: Math.min(context.width, 120) } : {}) };
  const rules = byId(report.rules);
  const byFile = new Map<string, Placed[]>();
  for (const placed of allFindings(report)) {
    const { file } = placed.finding.at;
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [placed]);
    else known.push(placed);
  }
  const unreadable = new Set(report.unreadable.map(({ at }) => at.file));
  for (const [file, findings] of [...byFile].sort(([a], [b]) => compareText(a, b))) {
    const read = unreadable.has(file) ? undefined : await textOf(files, file);
    const lines =
      read !== undefined && 'text' in read ? linesOf(read.text, findings) : new Map<number, string>();
    await readyToMeasure([...lines.values()].join(''));
    if (onTerminal) {
      for (const { finding, language } of findings) await readyToMeasure(sayIn(finding.message, language));
    }
    yield* checkText(file, findings, lines, rules, style);
  }
  if (context.quiet) return;
  yield* checkSummary(report, style);
}

/** The lines of a text at which something was found. */
function linesOf(text: string, findings: readonly Placed[]): Map<number, string> {
  const wanted = new Set(findings.map(({ finding }) => finding.at.line));
  const lines = new Map<number, string>();
  const ends = /\r\n|\r|\n|$/g;
  let start = 0;
  for (let line = 1; lines.size < wanted.size; line++) {
    ends.lastIndex = start;
    const end = ends.exec(text);
    if (end === null) break;
    if (wanted.has(line)) lines.set(line, text.slice(start, end.index));
    if (end[0] === '') break;
    start = end.index + end[0].length;
  }
  return lines;
}
