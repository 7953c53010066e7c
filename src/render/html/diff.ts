import type { Drawing } from '../../layout/drawing.js';
import * as words from '../../messages/diff.js';
import { sayIn } from '../../messages/words.js';
import { type DiffReport, diffOutline } from '../diffed.js';
import { drawingSvg } from '../svg/drawing.js';
import { html } from './escape.js';
import { outlineHtml } from './outline.js';
import { page } from './page.js';

/** The comparison as a page, with a picture of both states in one for each organisation that has one. */
export function diffHtml(report: DiffReport, pictures: ReadonlyMap<string, Drawing>): string {
  const { language, organisations } = report;
  const first = organisations[0];
  const body = organisations.map((one, i) => {
    const drawing = pictures.get(one.organisation.name);
    const picture =
      drawing === undefined
        ? ''
        : `<h2>${html(sayIn(words.picture, one.language))}</h2>\n<p class="quiet">${html(sayIn(words.legend, one.language))}</p>\n<figure>${drawingSvg(drawing, { prefix: `p${i}` })}</figure>`;
    return `${outlineHtml(diffOutline(report, one))}\n${picture}`;
  });
  return page({
    title:
      first === undefined
        ? sayIn(words.noOrganisations, language)
        : sayIn(words.title(first.organisation.title ?? first.organisation.name), language),
    language: first?.language ?? language,
    body: body.length === 0 ? `<p>${html(sayIn(words.noOrganisations, language))}</p>` : body.join('\n'),
    styles: 'figure { margin: 0; overflow-x: auto; } figure svg { max-width: 100%; height: auto; }\n',
  });
}
