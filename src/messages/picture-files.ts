import type { Words } from './words.js';

const listed = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;

/** What is said about the files that pictures are written to. */
export const pictureFiles = {
  ending: (file: string, endings: readonly string[]): Words => ({
    en: `The ending of ${file} does not tell what kind of file the picture is to be: end its name in ${listed(endings, 'or')}.`,
    nl: `Aan het einde van ${file} is niet te zien wat voor bestand de tekening moet worden: laat de naam eindigen op ${listed(endings, 'of')}.`,
  }),
  onlyFor: (option: string, ending: string): Words => ({
    en: `\`--${option}\` is for pictures whose name ends in ${ending}: give one with \`-o\`.`,
    nl: `\`--${option}\` is voor tekeningen met een naam die eindigt op ${ending}: geef die met \`-o\`.`,
  }),
  scale: (given: string, least: number, most: number): Words => ({
    en: `\`--scale\` takes a number from ${least} to ${most}, such as 2 for twice as many pixels each way, not ${given}.`,
    nl: `\`--scale\` vraagt een getal van ${least} tot ${most}, zoals 2 voor tweemaal zoveel pixels in elke richting, niet ${given}.`,
  }),
  scaledDown: (asked: number, used: number, width: number, height: number): Words => ({
    en: `At scale ${asked} the picture would be ${width} by ${height} pixels, more than a PNG can hold here; it is drawn at scale ${used}. PDF and SVG have no such limit, and \`--of\` or \`--depth\` draws a part of it.`,
    nl: `Op schaal ${asked} zou de tekening ${width} bij ${height} pixels zijn, meer dan een PNG hier kan bevatten; de tekening is gemaakt op schaal ${used}. PDF en SVG hebben die grens niet, en met \`--of\` of \`--depth\` wordt een deel ervan getekend.`,
  }),
  tooManyShapes: (): Words => ({
    en: 'The picture holds too much to make a PNG of it: there is not enough memory. Draw a part of it with `--of` or `--depth`, or write it as PDF or SVG.',
    nl: 'De tekening bevat te veel om er een PNG van te maken: er is niet genoeg geheugen. Teken een deel ervan met `--of` of `--depth`, of schrijf die als PDF of SVG.',
  }),
  smallText: (paper: string, points: number): Words => ({
    en: `On ${paper} the smallest text is ${points} points high, which is hard to read. A larger paper, or a part of the picture with \`--of\` or \`--depth\`, makes it larger.`,
    nl: `Op ${paper} is de kleinste tekst ${points} punten hoog, en dat leest moeilijk. Groter papier, of een deel van de tekening met \`--of\` of \`--depth\`, maakt die groter.`,
  }),
  withoutFont: (letters: readonly string[], others: number): Words => ({
    en: `No font was found for ${letters.join(' ')}${others > 0 ? ` and ${others} others` : ''}: the picture leaves emoji out and has a question mark for each other sign. Install a font that draws them as outlines, such as one of the free Noto Sans family or Noto Emoji, and draw the picture again, or write it as SVG.`,
    nl: `Voor ${letters.join(' ')}${others > 0 ? ` en ${others} andere` : ''} is geen lettertype gevonden: de tekening laat emoji weg en heeft een vraagteken voor elk ander teken. Installeer een lettertype dat ze met omtrekken tekent, bijvoorbeeld uit de vrije familie Noto Sans of Noto Emoji, en teken opnieuw, of schrijf de tekening als SVG.`,
  }),
  notShipped: (name: string): Words => ({
    en: `PNG and PDF are made with files that come with kring, and ${name} is not beside the program. Install kring anew with npm, or draw the picture as SVG.`,
    nl: `PNG en PDF worden gemaakt met bestanden die bij kring horen, en ${name} staat niet naast het programma. Installeer kring opnieuw met npm, of teken de tekening als SVG.`,
  }),
};
