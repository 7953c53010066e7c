import type { JudgedChange, Verdict } from '../../changes/authority.js';
import { changeLevels } from '../../changes/change.js';
import { differenceShown } from '../../changes/wording.js';
import { never } from '../../ground/never.js';
import { sides as both, historyPage, comparison as say } from '../../messages/comparison.js';
import * as words from '../../messages/diff.js';
import { type Language, listed, sayIn, type Words } from '../../messages/words.js';
import type { Origin } from '../../model/organisation.js';
import type { Finding } from '../../rules/check.js';
import {
  basisOf,
  countChanges,
  type DiffedOrganisation,
  type DiffReport,
  meaningOutline,
  resolvedWords,
} from '../diffed.js';
import { differenceSaid, type SideBySide } from '../sides.js';
import { html, runningText } from './escape.js';
import { outlineHtml } from './outline.js';

/** Where the older and the newer state tell something that a page has a way to; the page counts them from 0. */
export interface ToldPlace {
  readonly before?: Origin;
  readonly after?: Origin;
}

export interface ToldHtml {
  readonly html: string;
  readonly places: readonly ToldPlace[];
}

/** A comparison as a piece of a page that is used: each change with ways to what was and to what is. */
export function comparisonHtml(
  report: Omit<DiffReport, 'organisations' | 'version'>,
  one: DiffedOrganisation,
  pointers: readonly string[] = [],
  sides: readonly SideBySide[] = [],
): ToldHtml {
  const { language, organisation, changes, breaches, fresh, resolved } = one;
  const t = (said: Words): string => html(sayIn(said, language));
  const teller = new Teller(language);
  const counts = countChanges(changes);
  const errors = breaches.filter(({ severity }) => severity === 'error');
  const record = words.onRecord(counts);
  const facts = [
    changes.length === 0 ? t(words.noChanges) : t(words.counted(counts)),
    ...(record === undefined ? [] : [`<b>${t(record)}</b>`]),
    ...(fresh.length + resolved.length === 0
      ? []
      : [t(words.findingsCounted(fresh.length, resolved.length))]),
    ...(report.nearby === undefined
      ? []
      : [t(words.nearbyBefore(report.nearby, sayIn(report.from, language)))]),
  ];
  const head = `<header>
<h1>${t(words.title(organisation.title ?? organisation.name))}</h1>
<p class="quiet">${t(say.states(sayIn(report.from, language), sayIn(report.to, language)))} ${t(say.asOf(report.asOf))}</p>
<p class="counts">${facts.join(' ')}</p>${
    pointers.length === 0 ? '' : `\n<p class="note">${t(say.pointers(sayIn(listed(pointers), language)))}</p>`
  }
</header>`;
  const right = section(
    'breaches',
    t(words.breachesHeading),
    errors.map((finding) => teller.finding(finding, 'after')),
  );
  const lists = changeLevels.map((level) =>
    section(
      'changes',
      t(words.levelHeadings[level]),
      changes.filter((change) => change.level === level).map((change) => teller.change(change)),
    ),
  );
  const meaning = meaningOutline(one);
  return {
    html: [
      head,
      right,
      sides.length === 0 ? '' : sidesHtml(sides, language),
      ...lists,
      meaning.length === 0 ? '' : `<section class="meaning">${outlineHtml(meaning)}</section>`,
      section(
        'findings',
        t(words.newFindings),
        fresh.map((finding) => teller.finding(finding, 'after')),
      ),
      section(
        'findings',
        t(words.resolvedFindings),
        resolved.map((finding) => teller.finding(finding, 'before')),
      ),
    ]
      .filter((part) => part !== '')
      .join('\n'),
    places: teller.places,
  };
}

/** Both states side by side, as a table. */
function sidesHtml(sides: readonly SideBySide[], language: Language): string {
  const t = (said: Words): string => html(sayIn(said, language));
  const head = [both.what, both.older, both.newer, both.difference]
    .map((words) => `<th scope="col">${t(words)}</th>`)
    .join('');
  const rows = sides.map((row) => {
    const numbers = [row.before, row.after].map((count) => `<td>${count}</td>`).join('');
    return `<tr><th scope="row">${html(row.what)}</th>${numbers}<td dir="auto">${html(differenceSaid(row, language))}</td></tr>`;
  });
  return `<section class="sides"><h2>${t(both.heading)}</h2>
<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

/** What one step of a history did: its heading, and its changes with by what they were decided. */
export function stepHtml(
  changes: readonly JudgedChange[],
  commit:
    | { readonly name: string; readonly date: string; readonly author: string; readonly subject: string }
    | undefined,
  language: Language,
): string {
  if (changes.length === 0) return '';
  const t = (said: Words): string => html(sayIn(said, language));
  const heading =
    commit === undefined ? t(historyPage.notCommitted) : t(words.commitHeading(commit.date, commit.subject));
  const by =
    commit === undefined ? '' : `<span>${t(historyPage.by(commit.author, commit.name.slice(0, 10)))}</span> `;
  const lines = changes.map(
    (change) => `<li data-verdict="${signOf(change.verdict)}">${toldChange(change, language)}</li>`,
  );
  const called = commit === undefined ? sayIn(historyPage.notCommitted, language) : commit.subject;
  return `<section class="step">
<h2>${heading}</h2>
<p class="quiet">${by}<button type="button" class="link" data-step aria-label="${t(historyPage.showOf(called))}">${t(historyPage.show)}</button></p>
<ul class="changes">${lines.join('')}</ul>
</section>`;
}

class Teller {
  readonly places: ToldPlace[] = [];

  constructor(private readonly language: Language) {}

  change(change: JudgedChange): string {
    const { was, is, circle, verdict, message } = change;
    const ways = this.ways(sayIn(message, this.language), was, is);
    return `<li data-verdict="${signOf(verdict)}"${circle === undefined ? '' : ` data-circle="${html(circle)}"`}>${toldChange(change, this.language)}${ways}</li>`;
  }

  finding(finding: Finding, side: 'before' | 'after'): string {
    const { message, code, at, severity } = finding;
    const said = sayIn(side === 'before' ? resolvedWords(finding) : message, this.language);
    const ways = side === 'before' ? this.ways(said, at, undefined) : this.ways(said, undefined, at);
    return `<li data-severity="${side === 'before' ? 'none' : severity}"><p><b>${html(code)}</b> ${withCode(said)}</p>${ways}</li>`;
  }

  private ways(what: string, before: Origin | undefined, after: Origin | undefined): string {
    if (before === undefined && after === undefined) return '';
    const place = this.places.length;
    this.places.push({
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    const way = (side: 'before' | 'after', label: Words, name: Words): string =>
      `<button type="button" class="link" data-place="${place}" data-side="${side}" aria-label="${html(sayIn(name, this.language))}">${html(sayIn(label, this.language))}</button>`;
    return `<p class="ways">${before === undefined ? '' : way('before', say.before, say.beforeOf(what))}${after === undefined ? '' : way('after', say.after, say.afterOf(what))}</p>`;
  }
}

/** A sentence with what is to be typed in it, which stands between backticks. */
function withCode(said: string): string {
  return said
    .split('`')
    .map((part, i, all) => (i % 2 === 0 || i === all.length - 1 ? html(part) : `<code>${html(part)}</code>`))
    .join('');
}

/** A change, and below it by what it was decided or what is missing; the sign says it again at a glance. */
function toldChange(change: JudgedChange, language: Language): string {
  const basis = basisOf(change);
  const sign = signs[signOf(change.verdict)];
  return `<p>${runningText(sayIn(change.message, language))}</p>${wordByWord(change, language)}${
    basis === undefined
      ? ''
      : `<p class="basis"><span class="sign" aria-hidden="true">${sign}</span> ${runningText(sayIn(basis, language))}</p>`
  }`;
}

/** A long text with what is no longer said struck through, and what is said instead underlined. */
function wordByWord(change: JudgedChange, language: Language): string {
  const difference = differenceShown(change);
  if (difference.length === 0) return '';
  const told = difference.map(({ text, in: side }) =>
    side === 'both'
      ? html(text)
      : side === 'before'
        ? `<del>${html(text)}</del>`
        : `<ins>${html(text)}</ins>`,
  );
  return `<details><summary>${html(sayIn(say.wholeText, language))}</summary><p>${told.join('')}</p></details>`;
}

const signs = { none: '', decided: '✓', accepted: '≈', open: '?', wrong: '✗' } as const;

function signOf(verdict: Verdict): keyof typeof signs {
  switch (verdict) {
    case 'none needed':
      return 'none';
    case 'evidenced':
      return 'decided';
    case 'wrong':
      return 'wrong';
    case 'accepted':
      return 'accepted';
    case 'partly':
    case 'unevidenced':
      return 'open';
    default:
      return never(verdict);
  }
}

function section(kind: string, heading: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : `<section class="${kind}"><h2>${heading}</h2>\n<ul>${lines.join('\n')}</ul></section>`;
}
