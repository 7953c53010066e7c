import type { Colors } from 'picocolors/types.js';
import { acceptedOnRecord } from '../../messages/accepted.js';
import * as say from '../../messages/check.js';
import { sayIn } from '../../messages/words.js';
import type { Origin } from '../../model/organisation.js';
import type { Severity } from '../../rules/levels.js';
import type { Rule } from '../../rules/rule.js';
import {
  acceptedWords,
  type CheckedOrganisation,
  type CheckReport,
  countsOf,
  deviationWords,
  fixOf,
  type Placed,
  placeText,
  recordedDeviations,
} from '../checked.js';
import { safe } from './safe.js';
import { widthOf } from './width.js';

export interface TextStyle {
  readonly colours: Colors;
  /** Columns to wrap sentences at; nothing where a program reads along, for which a sentence is one line. */
  readonly width?: number;
}

/** The findings of one file, as a compiler writes them: the sentence, the line of the source, and a caret below it. */
export function* checkText(
  file: string,
  findings: readonly Placed[],
  lines: ReadonlyMap<number, string>,
  rules: ReadonlyMap<string, Rule>,
  style: TextStyle,
): Generator<string> {
  const { colours } = style;
  yield `${colours.bold(colours.underline(safe(file)))}\n`;
  for (const placed of findings) {
    const { finding, language } = placed;
    const { at, severity } = finding;
    const paint = painter(colours, severity);
    const text: string[] = [];
    const head = `${paint(sayIn(say.severityName[severity], language))} ${colours.bold(finding.rule)} ${colours.dim(finding.code)}`;
    text.push(`\n  ${head}  ${colours.dim(safe(placeText(at)))}`);
    for (const line of wrapped(
      safe(sayIn(finding.message, language)),
      (style.width ?? Number.POSITIVE_INFINITY) - 2,
    )) {
      text.push(`  ${line}`);
    }
    const source = lines.get(at.line);
    if (source !== undefined) text.push(...frame(source, at, style, paint));
    for (const { at: other, message } of finding.related ?? []) {
      text.push(
        `    ${colours.dim(`${sayIn(say.seeAlso, language)} ${safe(placeText(other))}:`)} ${safe(sayIn(message, language))}`,
      );
    }
    const fix = fixOf(placed, rules);
    if (fix !== undefined)
      text.push(`    ${colours.green(safe(sayIn(say.fixHint(sayIn(fix.title, language)), language)))}`);
    yield `${text.join('\n')}\n`;
  }
  yield '\n';
}

/** Columns of source that are shown where nobody's terminal sets a bound. */
const widest = 160;

/** The source line with what is meant underlined. Long lines are cut around it. */
function frame(source: string, at: Origin, style: TextStyle, paint: (text: string) => string): string[] {
  const { colours } = style;
  const number = String(at.line);
  const room = Math.max(20, (style.width ?? widest) - number.length - 7);
  const from = Math.min(at.column - 1, source.length);
  const to = at.endLine > at.line ? source.length : Math.min(Math.max(at.endColumn - 1, from), source.length);
  // What is cut off is never measured: a file may be one line of a million characters.
  let start = 0;
  if (widthOf(shown(source.slice(0, Math.min(to, room * 2)))) > room || to > room * 2) {
    start = Math.max(0, from - Math.floor(room / 3));
    if (isLowHalf(source, start)) start--;
  }
  let end = Math.min(source.length, start + room);
  while (end > start && widthOf(shown(source.slice(start, end))) > room) end--;
  if (isLowHalf(source, end)) end--;
  const before = (start > 0 ? '…' : '') + shown(source.slice(start, from));
  const marked = shown(source.slice(from, Math.min(to, end)));
  const after =
    shown(source.slice(Math.min(Math.max(to, from), end), end)) + (end < source.length ? '…' : '');
  const carets = '^'.repeat(Math.max(1, widthOf(marked)));
  const bar = colours.dim('│');
  return [
    `    ${colours.dim(number)} ${bar} ${before}${marked}${after}`.trimEnd(),
    `    ${' '.repeat(number.length)} ${bar} ${' '.repeat(widthOf(before))}${paint(carets)}`,
  ];
}

function shown(text: string): string {
  return safe(text.replaceAll('\t', '  '));
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** What a person reads last: each organisation, how it fares, and the deviations it has put on record. */
export function* checkSummary(report: CheckReport, style: TextStyle): Generator<string> {
  const { colours } = style;
  if (report.unreadable.length > 0) {
    const counts = countsOf(report.unreadable);
    yield `${colours.bold(sayIn(say.unreadableFiles, report.language))}: ${sayIn(say.counted(counts), report.language)}\n`;
  }
  for (const one of report.organisations) yield* organisationSummary(one, report, style);
  if (report.organisations.length > 1) {
    const all = countsOf(everyFinding(report));
    const language = report.language;
    yield `${sayIn(say.summaryOfAll(report.organisations.length), language)}: ${sayIn(say.counted(all), language) || sayIn(say.nothingFound, language)}\n`;
  }
  if (report.since !== undefined)
    yield `${colours.dim(safe(sayIn(say.alsoSince(report.since.revision, report.since.date, report.since.nearby), report.language)))}\n`;
  // What nobody could read may hold anything, so the good news above is of the rest only.
  const unread = new Set(report.unreadable.map(({ at }) => at.file)).size;
  if (unread > 0) yield `${sayIn(say.notAllRead(unread), report.language)}\n`;
}

function* everyFinding(report: CheckReport): Generator<Placed['finding']> {
  yield* report.unreadable;
  for (const { findings } of report.organisations) yield* findings;
}

function* organisationSummary(
  one: CheckedOrganisation,
  report: CheckReport,
  { colours }: TextStyle,
): Generator<string> {
  const { organisation, findings, language } = one;
  const name = organisationLabel(one);
  const size = say.size(organisation.circles.length, organisation.people.length, organisation.files.length);
  yield `${colours.bold(safe(name))} ${colours.dim(`(${sayIn(size, language)})`)}\n`;
  const counts = countsOf(findings);
  if (findings.length === 0) {
    yield `  ${colours.green(sayIn((report.unreadable.length === 0 ? say.wellDone : say.wellAsFarAsRead)(report.asOf), language))}\n`;
  } else {
    const worst: Severity = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info';
    const fixable = findings.filter((finding) => finding.fixable).length;
    const more =
      fixable === 0
        ? ''
        : ` ${sayIn(findings.length === 1 ? say.onlyFixable : say.fixable(fixable), language)}`;
    yield `  ${painter(colours, worst)(sayIn(say.counted(counts), language))}.${more}\n`;
  }
  if (one.accepted !== undefined && one.accepted.length > 0) {
    yield `  ${sayIn(acceptedOnRecord, language)}:\n`;
    for (const accepted of one.accepted) yield `    ${safe(sayIn(acceptedWords(accepted), language))}\n`;
  }
  const recorded = recordedDeviations(one);
  if (recorded.length === 0) return;
  yield `  ${sayIn(say.deviationsOnRecord, language)}:\n`;
  for (const deviation of recorded)
    yield `    ${safe(sayIn(deviationWords(one, deviation, report.asOf), language))}\n`;
}

/** The organisation's name and title, and its folder where it is one of several variants. */
export function organisationLabel({ organisation, variant, language }: CheckedOrganisation): string {
  const { name, title } = organisation;
  const called =
    name === '' ? sayIn(say.noName, language) : title === undefined ? name : `${name} — ${title}`;
  return variant === undefined ? called : `${called} [${variant === '' ? '.' : variant}]`;
}

function painter(colours: Colors, severity: Severity): (text: string) => string {
  const colour = severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.cyan;
  return (text) => colours.bold(colour(text));
}

function wrapped(text: string, width: number): string[] {
  if (!Number.isFinite(width) || widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let wide = 0;
  for (const word of text.split(' ')) {
    const more = widthOf(word);
    if (line !== '' && wide + 1 + more > width) {
      lines.push(line);
      [line, wide] = [word, more];
    } else {
      [line, wide] = line === '' ? [word, more] : [`${line} ${word}`, wide + 1 + more];
    }
  }
  return [...lines, line];
}
