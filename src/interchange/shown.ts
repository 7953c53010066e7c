import { columnNames, importPage as say } from '../messages/import-page.js';
import { report as reportWords } from '../messages/import-report.js';
import { kinds, offices as officeWords } from '../messages/picture.js';
import { type Language, same, sayIn, type Words } from '../messages/words.js';
import { html } from '../render/html/escape.js';
import { outlineHtml } from '../render/html/outline.js';
import type { Outline } from '../render/outline.js';
import { patchOf } from '../render/patch.js';
import { circleKinds } from '../vocabulary/circles.js';
import { offices } from '../vocabulary/offices.js';
import type { Mapping } from './mapping.js';
import { type ColumnKind, columnKinds } from './words.js';

/*
 * What the page of an import shows of it: how the source is read, with what can be chosen otherwise, and what would come
 * of it. Texts of the source are escaped here.
 */

/** So many characters of texts are shown; of what is beyond, how many files. */
const mostText = 200_000;

const columnTitles: Readonly<Record<ColumnKind, Words>> = columnNames;
const languages = { en: { en: 'English', nl: 'Engels' }, nl: { en: 'Dutch', nl: 'Nederlands' } } as const;

/** How a source is read: the program, the name and language of a new organisation, and what its words mean. */
export function howHtml(
  mapping: Mapping,
  settings: {
    readonly from: string;
    readonly title: string;
    /** In which language a new organisation is to be written; empty where nobody chose. */
    readonly tongue: string;
    readonly systems: readonly string[];
    /** So many words of a table are shown. */
    readonly most: number;
    readonly language: Language;
    /** Whether the source has columns. */
    readonly columns: boolean;
  },
): string {
  const { from, title, tongue, systems, most, language, columns } = settings;
  const t = (words: Words): string => sayIn(words, language);
  const byContent = ['', t(say.byContent)] as const;
  const parts = [
    choice('from', t(say.from), from, [
      byContent,
      ...systems.map((system) => [system, t(reportWords.systemCalled(system))] as const),
    ]),
    `<p class="new"><label for="title">${html(t(say.name))}</label><input id="title" type="text" maxlength="200" value="${html(title)}" placeholder="${html(t(say.byContent))}"></p>`,
    choice(
      'language',
      t(say.language),
      tongue,
      [byContent, ['en', t(languages.en)], ['nl', t(languages.nl)]],
      'new',
    ),
  ];
  if (!columns) return parts.join('\n');
  const table = (
    name: 'columns' | 'offices' | 'kinds',
    legend: Words,
    meanings: readonly (readonly [string, string])[],
  ): void => {
    const words = Object.entries(mapping[name]);
    if (words.length === 0) return;
    const rows = words
      .slice(0, most)
      .map(
        ([word, meaning], i) =>
          `<p><label for="${name}-${i}">${html(word)}</label>${select(`${name}-${i}`, meaning, meanings, ` data-table="${name}" data-word="${html(word)}"`)}</p>`,
      );
    const more = words.length - rows.length;
    parts.push(
      `<fieldset><legend>${html(t(legend))}</legend>${rows.join('')}${more > 0 ? `<p class="quiet">${html(t(say.moreWords(more)))}</p>` : ''}</fieldset>`,
    );
  };
  table('columns', say.columnsAre, [
    ...columnKinds.map((kind) => [kind, t(columnTitles[kind])] as const),
    ['left out', t(say.leftOut)],
  ]);
  table(
    'offices',
    say.officesAre,
    offices.map((office) => [office, t(officeWords[office] ?? same(office))] as const),
  );
  table(
    'kinds',
    say.kindsAre,
    circleKinds.map((kind) => [kind, t(kinds[kind] ?? same(kind))] as const),
  );
  parts.push(
    choice('days', t(say.daysAre), mapping.days ?? '', [
      byContent,
      ['day first', t(say.dayFirst)],
      ['month first', t(say.monthFirst)],
    ]),
  );
  return parts.join('\n');
}

function choice(
  id: string,
  label: string,
  chosen: string,
  choices: readonly (readonly [string, string])[],
  among = '',
): string {
  return `<p${among === '' ? '' : ` class="${among}"`}><label for="${id}">${html(label)}</label>${select(id, chosen, choices)}</p>`;
}

function select(
  id: string,
  chosen: string,
  choices: readonly (readonly [string, string])[],
  more = '',
): string {
  const options = choices.map(
    ([value, text]) =>
      `<option value="${html(value)}"${value === chosen ? ' selected' : ''}>${html(text)}</option>`,
  );
  return `<select id="${id}"${more}>${options.join('')}</select>`;
}

/** What would come of an import: what changes in the words of a comparison, the report, and the texts. */
export function resultHtml(result: {
  readonly report: Outline;
  readonly difference: Outline;
  readonly files: readonly {
    readonly path: string;
    readonly old: string | undefined;
    readonly text: string;
  }[];
  /** What is said where nothing changes. */
  readonly nothing?: Words;
  readonly language: Language;
}): string {
  const { report, difference, files, nothing, language } = result;
  const t = (words: Words): string => html(sayIn(words, language));
  let room = mostText;
  const texts: string[] = [];
  for (const { path, old, text } of files) {
    const shown = old === undefined ? text : patchOf({ file: path, before: old, text });
    room -= shown.length;
    if (room < 0) break;
    const summary = old === undefined ? say.textOf(path) : say.patchOf(path);
    texts.push(
      `<details><summary>${t(summary)}</summary><pre tabindex="0" aria-label="${t(summary)}"><code>${html(shown)}</code></pre></details>`,
    );
  }
  const more = files.length - texts.length;
  return [
    nothing === undefined ? '' : `<p class="note">${t(nothing)}</p>`,
    difference.length === 0 ? '' : `<section>${outlineHtml(difference, 1)}</section>`,
    `<section>${outlineHtml(report, 1)}</section>`,
    files.length === 0
      ? ''
      : `<section><h2>${t(say.texts)}</h2>${texts.join('')}${more > 0 ? `<p class="quiet">${t(say.moreTexts(more))}</p>` : ''}</section>`,
  ].join('\n');
}
