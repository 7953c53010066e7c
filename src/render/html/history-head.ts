import { historyTitle } from '../../messages/diff.js';
import { type Language, sayIn } from '../../messages/words.js';
import { html } from './escape.js';

/** The heading of a circle's history. It stands apart from what it heads, as an editor shows it before anything is known. */
export function historyHeadHtml(circle: string, organisation: string, language: Language): string {
  return `<header><h1>${html(sayIn(historyTitle(organisation, circle), language))}</h1></header>`;
}
