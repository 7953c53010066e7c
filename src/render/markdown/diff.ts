import * as words from '../../messages/diff.js';
import { changesOutline, type DiffReport, findingsOutline, headOutline, meaningOutline } from '../diffed.js';
import { markdown } from './escape.js';
import { outlineMarkdown } from './outline.js';

/** The comparison as a comment on a pull request: what must be known first, the rest folded up. */
export function diffMarkdown(report: DiffReport): string {
  if (report.organisations.length === 0) return `${markdown(words.noOrganisations[report.language])}\n`;
  return report.organisations
    .map((one) => {
      const head = outlineMarkdown(headOutline(report, one));
      const parts = [
        [words.details, changesOutline(one)],
        [words.impactHeading, meaningOutline(one).slice(1)],
        [words.findingsCounted(one.fresh.length, one.resolved.length), findingsOutline(one)],
      ] as const;
      const folded = parts
        .filter(([, outline]) => outline.length > 0)
        .map(
          ([summary, outline]) =>
            `<details><summary>${markdown(summary[one.language])}</summary>\n\n${outlineMarkdown(outline)}\n</details>\n`,
        );
      return [head, ...folded].join('\n');
    })
    .join('\n');
}
