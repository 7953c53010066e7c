import * as words from '../../messages/diff.js';
import { compareOrigins } from '../../model/build.js';
import { countChanges, type DiffReport } from '../diffed.js';
import { annotation, annotationAt, message } from './check.js';

/** What rules find in the change and newly in the organisation, as annotations of GitHub Actions, and the counts. */
export function* diffGithub(report: DiffReport): Generator<string> {
  for (const { called, at, message: why } of report.unread)
    yield annotationAt(
      'warning',
      at,
      words.unreadLine(called, at.file, why)[report.language],
      report.fromRoot,
    );
  for (const one of report.organisations) {
    const all = [...one.breaches, ...one.fresh].sort((a, b) => compareOrigins(a.at, b.at));
    for (const finding of all) yield annotation(finding, one.language, report.fromRoot);
    const counts = countChanges(one.changes);
    const told = one.changes.length === 0 ? words.noChanges : words.counted(counts);
    const record = words.onRecord(counts)?.[one.language];
    yield `${message(`${one.organisation.name}: ${told[one.language]}${record === undefined ? '' : ` ${record}`}`)}\n`;
  }
  if (report.organisations.length === 0) yield `${words.noOrganisations[report.language]}\n`;
}
