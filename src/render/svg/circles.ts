import type { CirclesDrawing, PlacedCircle, PlacedSeat } from '../../layout/circles.js';
import { textWidth } from '../../layout/measure.js';
import {
  kinds,
  legend,
  offices,
  pictureDescription,
  pictureTitle,
  termExpired,
  vacant,
} from '../../messages/picture.js';
import type { Language } from '../../messages/words.js';
import { type Theme, type ThemeName, themes } from '../theme.js';
import { xml } from './escape.js';

/** The picture as a self-contained SVG: no script, no outside font or link. Without a theme it follows the reader's. */
export function circlesSvg(drawing: CirclesDrawing, language: Language, theme?: ThemeName): string {
  const heading = pictureTitle(drawing.title, drawing.on)[language];
  const width = Math.max(drawing.width, Math.ceil(textWidth(heading, 18)) + 64);
  const entries = legendEntries(drawing, language, width - 64);
  const top = 56;
  const legendTop = top + drawing.height;
  const legendHeight = Math.max(0, ...entries.map(({ y }) => y + 18));
  const height = legendTop + legendHeight + 24;
  const shift = (width - drawing.width) / 2;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="${language}">`,
    `<title id="title">${xml(heading)}</title>`,
    `<desc id="description">${xml(pictureDescription(drawing.circles.length)[language])}</desc>`,
    `<style>${theme === undefined ? following() : styles(themes[theme])}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text class="heading" x="32" y="36" font-size="18">${xml(heading)}</text>`,
    `<g transform="translate(${shift} ${top})">`,
    ...drawing.circles.map((circle) => circleSvg(circle, language)),
    ...drawing.crossLinks.map(
      (link) => `<line class="cross" x1="${link.x1}" y1="${link.y1}" x2="${link.x2}" y2="${link.y2}"/>`,
    ),
    // Links stand on borders that inner circles would paint over, so they come last.
    ...drawing.circles.flatMap((circle) => circle.seats.map((seat) => seatSvg(seat, language))),
    '</g>',
    `<g class="legend" font-size="12">`,
    ...entries.map(({ text, x, y }) => `<text x="${32 + x}" y="${legendTop + 18 + y}">${xml(text)}</text>`),
    '</g>',
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

/** What the marks in the picture mean: only those that occur, in lines of at most `width` px. */
function legendEntries(
  { circles }: CirclesDrawing,
  language: Language,
  width: number,
): { text: string; x: number; y: number }[] {
  const marks = circles.flatMap(({ seats }) => seats.map(({ mark }) => mark));
  const kindsShown = new Set(circles.map(({ circle }) => circle.kind));
  const words = [
    ...(marks.some(({ office }) => office === 'leader') ? [legend.leader] : []),
    ...(marks.some(({ office }) => office === 'representative') ? [legend.representative] : []),
    ...(marks.some(({ state }) => state === 'vacant') ? [legend.vacant] : []),
    ...(marks.some(({ state }) => state === 'expired') ? [legend.expired] : []),
    ...(marks.some(({ office, state }) => office === 'expert' && state !== 'vacant') ? [legend.expert] : []),
    ...(kindsShown.has('helping circle') ? [legend.helpingCircle] : []),
    ...(kindsShown.has('working group') ? [legend.workingGroup] : []),
  ];
  let [x, y] = [0, 0];
  return words.map((said) => {
    const text = said[language];
    const wide = Math.ceil(textWidth(text, 12));
    if (x > 0 && x + wide > width) [x, y] = [0, y + 18];
    const entry = { text, x, y };
    x += wide + 28;
    return entry;
  });
}

function circleSvg({ circle, depth, x, y, r, lines }: PlacedCircle, language: Language): string {
  const aim = circle.aim === undefined ? '' : `: ${circle.aim}`;
  const label = `${circle.title}, ${kinds[circle.kind]?.[language] ?? circle.kind}${aim}`;
  const dashed =
    circle.kind === 'helping circle' ? ' helping' : circle.kind === 'working group' ? ' group' : '';
  return [
    `<g class="circle" data-circle="${xml(circle.name)}"><title>${xml(label)}</title>`,
    `<circle class="level${depth % 5}${dashed}" cx="${x}" cy="${y}" r="${r}"/>`,
    ...lines.map(
      (line) =>
        `<text class="title" x="${line.x}" y="${line.y}" font-size="${line.size}">${xml(line.text)}</text>`,
    ),
    '</g>',
  ].join('');
}

function seatSvg({ mark, x, y, r }: PlacedSeat, language: Language): string {
  const office = offices[mark.office]?.[language] ?? mark.office;
  const state = mark.state === 'expired' ? `, ${termExpired[language]}` : '';
  const label = `${mark.name ?? vacant[language]}, ${office}${state}`;
  const linked = mark.office === 'leader' || mark.office === 'representative';
  const kind =
    mark.state === 'vacant'
      ? 'vacant'
      : linked
        ? mark.office
        : mark.office === 'expert'
          ? 'expert'
          : 'person';
  const text = mark.state === 'vacant' ? '?' : mark.initials;
  return [
    `<g class="seat ${kind}"><title>${xml(label)}</title>`,
    `<circle cx="${x}" cy="${y}" r="${r}"/>`,
    `<text x="${x}" y="${y + 3.5}" font-size="10">${xml(text)}</text>`,
    linked ? arrow(mark.office === 'leader', x, y, r) : '',
    mark.state === 'expired'
      ? `<g class="expired"><circle cx="${x + r - 2}" cy="${y - r + 2}" r="6"/><text x="${x + r - 2}" y="${y - r + 5.5}" font-size="10">!</text></g>`
      : '',
    '</g>',
  ].join('');
}

/** Down below the mark for a leader, up above it for a representative. */
function arrow(down: boolean, x: number, y: number, r: number): string {
  const tip = down ? y + r + 8 : y - r - 8;
  const base = down ? y + r + 1 : y - r - 1;
  return `<path class="arrow" d="M${x - 5} ${base}L${x + 5} ${base}L${x} ${tip}Z"/>`;
}

/** Colours are written out, as many programs that show SVG know no CSS variables. */
function following(): string {
  return `${styles(themes.light)}@media(prefers-color-scheme:dark){${styles(themes.dark)}}`;
}

function styles(theme: Theme): string {
  return [
    `text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;fill:${theme.ink};text-anchor:middle}`,
    `.heading,.legend text{text-anchor:start}.legend text{fill:${theme.faint}}.heading,.title{font-weight:600}`,
    `.paper{fill:${theme.paper}}.circle circle{stroke:${theme.line};stroke-width:1.5}`,
    ...[0, 1, 2, 3, 4].map((depth) => `.level${depth}{fill:${theme.levels[depth % theme.levels.length]}}`),
    '.circle .helping{stroke-dasharray:7 5}.circle .group{stroke-dasharray:1.5 4;stroke-linecap:round}',
    `.seat circle{fill:${theme.seat};stroke:${theme.line};stroke-width:1.2}.seat text{fill:${theme.seatInk}}`,
    `.leader>circle,.leader .arrow{fill:${theme.leader};stroke:${theme.leader}}.leader>text{fill:${theme.leaderInk};font-weight:600}`,
    `.representative>circle,.representative .arrow{fill:${theme.representative};stroke-width:1.8;stroke:${theme.line}}`,
    `.representative>text{fill:${theme.representativeInk};font-weight:600}`,
    '.expert circle{stroke-dasharray:3 2}',
    `.vacant>circle{stroke-dasharray:4 3}.vacant>circle,.vacant .arrow{fill:${theme.paper};stroke:${theme.warning};stroke-width:2}`,
    `.vacant>text{fill:${theme.warning};font-weight:700}`,
    `.expired circle{fill:${theme.warning};stroke:none}.expired text{fill:${theme.paper};font-weight:700}`,
    `.cross{stroke:${theme.ink};stroke-width:1.5;stroke-dasharray:6 4}`,
  ].join('');
}
