import { fold } from '../ground/word-forms.js';
import { site as say } from '../messages/site.js';
import { sayIn } from '../messages/words.js';
import { made } from './elements.js';

/*
 * Searching in the pages of documentation, also where they are opened as files: what can be found lies in a script that
 * is loaded when somebody searches, as no page of a folder may read its neighbours.
 */

/** A stretch of a page: its page's title, its heading, its text, and where it is. */
export type SiteStretch = readonly [title: string, heading: string, text: string, address: string];

const place = globalThis as { kringStretches?: readonly SiteStretch[] };
const most = 20;

/** The stretches in which all words stand, those first that have them in their headings. */
function found(stretches: readonly SiteStretch[], asked: string): readonly SiteStretch[] {
  const words = fold(asked)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return stretches
    .map((one) => {
      const [title, heading, text] = one.map(fold);
      const all = ` ${title} ${heading} ${text}`;
      if (!words.every((word) => all.includes(word))) return { one, weight: 0 };
      const inHeading = words.filter((word) => heading?.includes(word)).length;
      const inTitle = words.filter((word) => title?.includes(word)).length;
      return { one, weight: 1 + 4 * inHeading + 2 * inTitle };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ one }) => one);
}

const form = document.querySelector<HTMLElement>('[data-search]');
const input = form?.querySelector('input');
const results = form?.querySelector('ol');
const status = form?.querySelector('[role=status]');
const { lang } = document.documentElement;
const tongue = lang === 'nl' ? 'nl' : 'en';
const { root = '', search = '' } = form?.dataset ?? {};

function show(): void {
  if (input == null || results == null || status == null) return;
  const asked = input.value.trim();
  const all = asked === '' ? [] : found(place.kringStretches ?? [], asked);
  status.textContent = asked === '' ? '' : sayIn(say.found(all.length), tongue);
  results.replaceChildren(
    ...all
      .slice(0, most)
      .map(([title, heading, , address]) =>
        made(
          'li',
          {},
          made('a', { href: root + address }, heading === '' ? title : heading),
          ...(heading === '' || heading === title ? [] : [` ${title}`]),
        ),
      ),
  );
}

if (form !== null && input != null) {
  form.hidden = false;
  input.addEventListener('input', show);
  input.addEventListener(
    'focus',
    () => {
      const script = made('script', { src: root + search });
      script.addEventListener('load', show);
      document.head.append(script);
    },
    { once: true },
  );
}
