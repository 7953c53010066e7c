import type { Drawing } from '../layout/drawing.js';
import { pictureFiles } from '../messages/picture-files.js';
import type { Faces } from '../render/letters/faces.js';
import type { PaperName } from '../render/pdf/drawing.js';
import type { ThemeName } from '../render/theme.js';
import type { Context, Result } from './command.js';
import { facesFor, shipped, type Texts } from './font-files.js';
import { Refusal } from './refusal.js';

/** How a picture is to be written. */
export interface PictureAsked {
  readonly theme?: ThemeName;
  /** For PNG: pixels for each px. */
  readonly scale?: number;
  /** For PDF. */
  readonly paper?: PaperName;
}

type Notices = Pick<Context, 'err' | 'say'>;

/** A picture as it is asked for, made when it is known as what. */
export interface PictureToWrite {
  readonly drawing: () => Promise<Drawing>;
  /** As an interactive page, which lays it out by itself. */
  readonly page: (theme: ThemeName | undefined) => Promise<string>;
}

type Writer = (picture: PictureToWrite, asked: PictureAsked, notices: Notices) => Promise<Result>;

/** Makes a picture into what its file holds. */
export type PictureWriter = (picture: PictureToWrite, notices: Notices) => Promise<Result>;

/** What a picture is written as, by the ending of its file. */
const writers: Readonly<Record<string, Writer>> = {
  '.svg': async (picture, { theme }) => {
    const { drawingSvg } = await import('../render/svg/drawing.js');
    return drawingSvg(await picture.drawing(), theme === undefined ? {} : { theme });
  },
  '.html': (picture, { theme }) => picture.page(theme),
  '.png': async (picture, asked, notices) => png(await picture.drawing(), asked, notices),
  '.pdf': async (picture, asked, notices) => pdf(await picture.drawing(), asked, notices),
};

/** Options that only one kind of file has a use for. */
const onlyFor = { scale: '.png', paper: '.pdf' } as const;

const leastScale = 0.1;
const mostScale = 20;

/**
 * What writes a picture into a file of that name; SVG where there is none, for standard output.
 *
 * @throws Refusal where the ending is not known, or an option is not for it
 */
export function writerFor(
  file: string | undefined,
  given: Readonly<{ scale?: string; paper?: PaperName; theme?: ThemeName }>,
): PictureWriter {
  const ending =
    file === undefined ? '.svg' : Object.keys(writers).find((one) => file.toLowerCase().endsWith(one));
  const writer = ending === undefined ? undefined : writers[ending];
  if (writer === undefined) throw new Refusal(pictureFiles.ending(file ?? '', Object.keys(writers)), true);
  for (const option of ['scale', 'paper'] as const)
    if (given[option] !== undefined && ending !== onlyFor[option])
      throw new Refusal(pictureFiles.onlyFor(option, onlyFor[option]), true);
  const { theme, paper } = given;
  const asked: PictureAsked = {
    ...(theme === undefined ? {} : { theme }),
    ...(paper === undefined ? {} : { paper }),
    ...(given.scale === undefined ? {} : { scale: scaleOf(given.scale) }),
  };
  return (picture, notices) => writer(picture, asked, notices);
}

function scaleOf(given: string): number {
  const scale = /^\d{1,3}(?:[.,]\d{1,3})?$/.test(given) ? Number(given.replace(',', '.')) : Number.NaN;
  if (!(scale >= leastScale && scale <= mostScale))
    throw new Refusal(pictureFiles.scale(given, leastScale, mostScale), true);
  return scale;
}

async function png(
  drawing: Drawing,
  { theme = 'light', scale: asked = 1 }: PictureAsked,
  notices: Notices,
): Promise<Result> {
  const { drawingPng, possibleScale } = await import('../render/png/drawing.js');
  const scale = possibleScale(drawing, asked);
  if (scale < asked) {
    const [width, height] = [Math.ceil(drawing.width * asked), Math.ceil(drawing.height * asked)];
    notices.err(`${notices.say(pictureFiles.scaledDown(asked, scale, width, height))}\n`);
  }
  const faces = await facesOf(drawing, notices);
  const program = await shipped('resvg.wasm');
  try {
    return await drawingPng(drawing, { scale, theme, faces }, program);
  } catch (error) {
    // What WebAssembly says of memory that it does not get.
    if (error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError'))
      throw new Refusal(pictureFiles.tooManyShapes());
    throw error;
  }
}

/** Text smaller than this many points is hard to read on paper. */
const readable = 5;

async function pdf(
  drawing: Drawing,
  { theme = 'light', paper }: PictureAsked,
  notices: Notices,
): Promise<Result> {
  const { drawingPdf, pageFor, smallestText } = await import('../render/pdf/drawing.js');
  const faces = await facesOf(drawing, notices);
  if (paper !== undefined) {
    const points = smallestText(drawing, pageFor(drawing, paper));
    if (points < readable)
      notices.err(`${notices.say(pictureFiles.smallText(paper, Math.round(points * 10) / 10))}\n`);
  }
  return drawingPdf(drawing, { theme, faces, ...(paper === undefined ? {} : { paper }) });
}

/** The fonts for a picture; says which letters none of them has. */
async function facesOf(drawing: Drawing, notices: Notices) {
  return facesOfTexts(textsIn([drawing]), notices);
}

/** The texts of pictures by weight. */
export function textsIn(drawings: readonly Drawing[]): Texts {
  const texts = { regular: new Set<string>(), bold: new Set<string>() };
  for (const { parts } of drawings)
    for (const { shapes } of parts)
      for (const shape of shapes)
        if (shape.shape === 'text') texts[shape.bold === true ? 'bold' : 'regular'].add(shape.text);
  return { regular: [...texts.regular], bold: [...texts.bold] };
}

/** The fonts for texts; says which letters none of them has. */
export async function facesOfTexts(texts: Texts, notices: Notices): Promise<Faces> {
  const { faces, without } = await facesFor(texts);
  if (without.length > 0) {
    const shown = without
      .slice(0, 12)
      .map(
        (letter) =>
          `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
      );
    notices.err(`${notices.say(pictureFiles.withoutFont(shown, without.length - shown.length))}\n`);
  }
  return faces;
}
