import { counted, nothingFound, severityName } from '../../messages/check.js';
import { type Language, sayIn } from '../../messages/words.js';
import type { Finding } from '../../rules/check.js';
import { allFindings, type CheckReport, countsOf, pathFromRoot } from '../checked.js';
import { safe } from '../terminal/safe.js';

const commandOf = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** The findings as workflow commands of GitHub Actions, which it shows beside the changed lines. */
export function* checkGithub(report: CheckReport): Generator<string> {
  const placed = allFindings(report);
  for (const { finding, language } of placed) {
    yield annotation(finding, language, report.fromRoot);
  }
  const counts = counted(countsOf(placed.map(({ finding }) => finding)));
  yield `${sayIn(counts, report.language) || sayIn(nothingFound, report.language)}\n`;
}

/**
 * One finding as a workflow command.
 *
 * @param fromRoot the way from the root of the repository, from which GitHub reads paths, to where those of findings begin
 */
export function annotation(finding: Finding, language: Language, fromRoot = ''): string {
  const { line, column, endLine, endColumn } = finding.at;
  const properties = {
    file: pathFromRoot(finding.at.file, fromRoot) ?? finding.at.file,
    line,
    endLine,
    // Columns of different lines say nothing to it.
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: `${finding.code} ${finding.rule} (${sayIn(severityName[finding.severity], language)})`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${commandOf[finding.severity]} ${written.join(',')}::${message(safe(sayIn(finding.message, language)))}\n`;
}

/** A sentence at a line, as a workflow command. */
export function annotationAt(
  weight: 'error' | 'warning',
  { file, line }: { readonly file: string; readonly line: number },
  said: string,
  fromRoot = '',
): string {
  const path = pathFromRoot(file, fromRoot) ?? file;
  return `::${weight} file=${property(path)},line=${line}::${message(safe(said))}\n`;
}

export function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(safe(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
