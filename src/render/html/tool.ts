import { comparison as words } from '../../messages/comparison.js';
import type { Words } from '../../messages/words.js';
import { html } from './escape.js';

/** A button that shows a sign, and is called by words. */
function toolHtml(id: string, called: string, sign: string): string {
  const name = html(called);
  return `<button type="button" id="${id}" title="${name}" aria-label="${name}">${sign}</button>`;
}

/** The buttons by which a picture within a page is made larger, smaller and whole. */
export function zoomTools(say: (words: Words) => string): string {
  return [
    toolHtml('zoom-out', say(words.zoomOut), '−'),
    toolHtml('zoom-in', say(words.zoomIn), '+'),
    toolHtml('fit', say(words.fit), '⤢'),
  ].join('');
}
