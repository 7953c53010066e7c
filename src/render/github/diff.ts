import * as words from '../../messages/diff.js';
import { sayIn } from '../../messages/words.js';
import { compareOrigins } from '../../model/build.js';
import { countChanges, type DiffReport } from '../diffed.js';
import { safe } from '../terminal/safe.js';
import { annotation, annotationAt, message } from './check.js';

/** Of each weight GitHub shows so many for a step of a workflow. */
const mostShown = 10;

/** What rules find in the change and newly in the organisation, as annotations of GitHub Actions, and the counts. */
export function* diffGithub(report: DiffReport): Generator<string> {
  const shown = { error: 0, warning: report.unread.length, info: 0 };
  let out = 0;
  for (const { called, at, message: why } of report.unread)
    yield annotationAt(
      'warning',
      at,
      sayIn(words.unreadLine(called, at.file, why), report.language),
      report.fromRoot,
    );
  for (const one of report.organisations) {
    // What is to be put right about authority comes before what else is new, as the rest may find no room.
    for (const found of [one.breaches, one.fresh])
      for (const finding of [...found].sort((a, b) => compareOrigins(a.at, b.at)))
        if (++shown[finding.severity] > mostShown) out++;
        else yield annotation(finding, one.language, report.fromRoot);
    const counts = countChanges(one.changes);
    const told = one.changes.length === 0 ? words.noChanges : words.counted(counts);
    const record = sayIn(words.onRecord(counts), one.language);
    yield `${message(safe(`${one.organisation.name}: ${sayIn(told, one.language)}${record === undefined ? '' : ` ${record}`}`))}\n`;
  }
  if (out > 0) yield `${message(sayIn(words.notAnnotated(out), report.language))}\n`;
  if (report.organisations.length === 0) yield `${sayIn(words.noOrganisations, report.language)}\n`;
}
