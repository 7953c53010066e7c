import { seatsByPerson } from '../../account/person.js';
import type { Drawing } from '../../layout/drawing.js';
import { pageWords } from '../../messages/picture-page.js';
import { sayIn, tongueOf, type Words } from '../../messages/words.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { titleOfCircle } from '../../model/titles.js';
import type { ListLine, Outline } from '../outline.js';
import { type Addresses, circleOutline, personName, personOutline } from '../show.js';
import { drawingSvg } from '../svg/drawing.js';
import { themeNames } from '../theme.js';
import { html } from './escape.js';
import { outlineHtml } from './outline.js';
import { type Findable, type PictureContents, placeOf } from './picture-contents.js';
import { picturePageStyles } from './picture-styles.js';

/** A program for a page, with the SHA-256 of its text in base64, by which the page lets it run and nothing else. */
export interface PageScript {
  readonly text: string;
  readonly sha256: string;
}

/** A finding that the page tells with its circle. */
export interface ToldFinding {
  readonly circle?: string;
  readonly message: Words;
}

export interface PicturePage {
  readonly standing: AsOf;
  /** The picture as it is at first, which is also what is seen where scripts are off. */
  readonly drawing: Drawing;
  readonly contents: Omit<PictureContents, 'findable' | 'language'>;
  /** The circles that the page tells about. */
  readonly circles: readonly Circle[];
  readonly findings?: readonly ToldFinding[];
  readonly script: PageScript;
}

/**
 * A page in one file with a picture that pans, zooms, is searched and used by keyboard, and the same in words. It
 * loads nothing and runs nothing but the given script.
 */
export function picturePage({
  standing,
  drawing,
  contents,
  circles,
  findings = [],
  script,
}: PicturePage): string {
  const { language } = drawing;
  const { theme } = contents;
  const say = (words: Words): string => html(sayIn(words, language));
  const told = new Set(circles.map(({ name }) => name));
  const seats = seatsByPerson(standing);
  const people = peopleOf(standing, circles, seats);
  const known = new Set(people);
  const addresses: Addresses = {
    circle: (name) => (told.has(name) ? addressOf('circle', name) : undefined),
    person: (name) => (known.has(name) ? addressOf('person', name) : undefined),
  };
  const all: PictureContents = { ...contents, language, findable: findableOf(standing, circles, people) };
  const found = new Map<string, string[]>();
  for (const { circle, message } of findings)
    if (circle !== undefined) found.set(circle, [...(found.get(circle) ?? []), sayIn(message, language)]);
  const articles = [
    ...circles.map((circle) =>
      article(
        'circle',
        circle.name,
        [
          ...circleOutline(standing, circle, language, addresses),
          ...findingsOutline(found.get(circle.name) ?? [], sayIn(pageWords.findings, language)),
        ],
        wayUp(standing, circle, addresses),
      ),
    ),
  ];
  const portraits = people.map((name) =>
    article('person', name, personOutline(standing, name, language, addresses, seats.get(name) ?? []), ''),
  );
  const title = standing.organisation.title ?? standing.organisation.name;
  const button = (id: string, words: Words, sign?: string, extra = ''): string =>
    sign === undefined
      ? `<button type="button" id="${id}"${extra}>${say(words)}</button>`
      : `<button type="button" id="${id}" aria-label="${say(words)}" title="${say(words)}"${extra}><span aria-hidden="true">${sign}</span></button>`;
  const foldable = contents.picture.view !== 'still';
  return `<!DOCTYPE html>
<html lang="${tongueOf(language)}"${theme === undefined ? '' : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${script.sha256}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${html(drawing.title)}</title>
<style>${picturePageStyles}</style>
</head>
<body>
<a class="skip" href="#text">${say(pageWords.toText)}</a>
<header>
<div class="name"><h1>${html(title)}</h1><p class="quiet">${say(pageWords.views[drawing.view])}, ${say(pageWords.asOf(standing.on))}</p></div>
<div class="search app" role="search">
<label class="unseen" for="search">${say(pageWords.search)}</label>
<input id="search" type="search" role="combobox" autocomplete="off" spellcheck="false" aria-expanded="false" aria-autocomplete="list" aria-controls="results" placeholder="${say(pageWords.search)}">
<div id="results" class="results" role="listbox" aria-label="${say(pageWords.search)}" hidden></div>
<p id="found" class="unseen" role="status"></p>
</div>
<div class="tools app">
${foldable ? button('open-all', pageWords.openAll) : ''}
<div class="pair" role="group" aria-label="${say(pageWords.shown)}">${button('as-picture', pageWords.picture, undefined, ' aria-pressed="true"')}${button('as-text', pageWords.text, undefined, ' aria-pressed="false"')}</div>
<label class="unseen" for="colours">${say(pageWords.colours)}</label>
<select id="colours">${(['auto', ...themeNames] as const).map((name) => `<option value="${name}">${say(pageWords.themes[name])}</option>`).join('')}</select>
${button('print', pageWords.print, undefined, ' class="wide"')}
<details class="wide"><summary>${say(pageWords.help)}</summary><dl>${pageWords.keys.map(([keys, does]) => `<dt>${html(keys)}</dt><dd>${say(does)}</dd>`).join('')}</dl></details>
</div>
</header>
<main>
<section id="stage" aria-label="${say(pageWords.picture)}">
<div id="picture" class="window">
${drawingSvg(drawing, theme === undefined ? {} : { theme })}</div>
<div class="controls app" role="group" aria-label="${say(pageWords.move)}">
${button('zoom-out', pageWords.zoomOut, '−')}${button('zoom-in', pageWords.zoomIn, '+')}${button('fit', pageWords.fit, fitSign)}
${button('left', pageWords.left, '←')}${button('up', pageWords.up, '↑')}${button('down', pageWords.down, '↓')}${button('right', pageWords.right, '→')}
</div>
<p id="status" class="app" role="status"${foldable ? '' : ' hidden'}></p>
</section>
<section id="panel" aria-labelledby="panel-title" hidden>
<div><h2 id="panel-title">${say(pageWords.details)}</h2>${button('close-panel', pageWords.closePanel, '✕')}</div>
<div class="acts">${button('fold-told', pageWords.close)}${button('show-in-picture', pageWords.showInPicture)}</div>
<div id="told" role="group" aria-labelledby="panel-title" tabindex="0"></div>
</section>
<section id="text" class="text" aria-label="${say(pageWords.text)}">
<h2>${say(pageWords.contents)}</h2>
<nav aria-label="${say(pageWords.contents)}">
${outlineHtml([{ kind: 'list', lines: contentsOf(standing, circles, addresses) }])}
</nav>
<h2>${say(pageWords.circles)}</h2>
${articles.join('\n')}
${portraits.length === 0 ? '' : `<h2>${say(pageWords.people)}</h2>\n${portraits.join('\n')}`}
</section>
</main>
<script type="application/json" id="contents">${json(all)}</script>
<script>${script.text}</script>
</body>
</html>
`;
}

/** Four corners, as fonts seldom have a sign for it. */
const fitSign =
  '<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg>';

/** JSON that can stand in a script: nothing in it can end that script or begin a comment. */
function json(contents: PictureContents): string {
  return JSON.stringify(contents).replace(/</g, '\\u003c');
}

function addressOf(kind: 'circle' | 'person', name: string): string {
  return `#${encodeURIComponent(placeOf(kind, name))}`;
}

function article(kind: 'circle' | 'person', name: string, outline: Outline, before: string): string {
  return `<article id="${html(placeOf(kind, name))}">\n${before}${outlineHtml(outline, 2)}\n</article>`;
}

/** The circles that a circle lies in, the outermost first. */
function wayUp(standing: AsOf, circle: Circle, addresses: Addresses): string {
  const way = standing.wayUp(circle).toReversed();
  if (way.length === 0) return '';
  const links = way.map((one) => {
    const address = addresses.circle(one.name);
    const title = html(one.title ?? one.name);
    return address === undefined ? title : `<a href="${html(address)}">${title}</a>`;
  });
  return `<p class="way">${links.join(' › ')}</p>\n`;
}

function findingsOutline(messages: readonly string[], heading: string): Outline {
  if (messages.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'list', lines: messages.map((text) => ({ text, depth: 0 })) },
  ];
}

/** Deeper than this a list of circles stands in no farther. */
const deepest = 12;

function contentsOf(standing: AsOf, circles: readonly Circle[], addresses: Addresses): ListLine[] {
  const levels = new Map<string, number>();
  return circles.map((circle) => {
    const above = standing.above(circle);
    const depth = above === undefined ? 0 : (levels.get(above.name) ?? -1) + 1;
    levels.set(circle.name, depth);
    const address = addresses.circle(circle.name);
    return {
      text: titleOfCircle(standing, circle),
      depth: Math.min(depth, deepest),
      ...(address === undefined ? {} : { address }),
    };
  });
}

/** Those who sit in the circles or have or had a seat in them, in the order of the files. */
function peopleOf(
  standing: AsOf,
  circles: readonly Circle[],
  seats: ReturnType<typeof seatsByPerson>,
): readonly string[] {
  const shown = new Set(circles);
  const names = new Set(circles.flatMap((circle) => standing.sits(circle).map(({ person }) => person)));
  for (const [name, held] of seats) if (held.some(({ circle }) => shown.has(circle))) names.add(name);
  const declared = standing.organisation.people.map(({ name }) => name);
  const first = new Set(declared.filter((name) => names.has(name)));
  return [...first, ...[...names].filter((name) => !first.has(name))];
}

function findableOf(
  standing: AsOf,
  circles: readonly Circle[],
  people: readonly string[],
): readonly Findable[] {
  return [
    ...circles.map((circle): Findable => {
      const aims = circle.aims.map(({ text }) => text).join(' ');
      return {
        kind: 'circle',
        name: circle.name,
        title: titleOfCircle(standing, circle),
        ...(aims === '' ? {} : { also: aims }),
      };
    }),
    ...people.map((name): Findable => ({ kind: 'person', name, title: personName(standing, name) })),
  ];
}
