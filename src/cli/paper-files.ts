import { never } from '../ground/never.js';
import type { Drawing } from '../layout/drawing.js';
import type { Block, Handbook, Inlines, Section } from '../render/report/document.js';
import type { ThemeName } from '../render/theme.js';
import type { PaperName } from '../vocabulary/pictures.js';
import type { Context } from './command.js';
import { shipped, type Texts } from './font-files.js';
import type { PaperFormat } from './papers.js';
import { facesOfTexts, textsIn } from './picture-files.js';

export interface PaperAsked {
  readonly theme?: ThemeName;
  readonly paper?: PaperName;
  /** The date as of which it tells. */
  readonly on: string;
}

/** Writes a handbook, an agenda or another paper as PDF or for a word processor. */
export async function deliverPaper(
  context: Pick<Context, 'deliver' | 'err' | 'say'>,
  paper: Handbook,
  format: PaperFormat,
  asked: PaperAsked,
): Promise<void> {
  const texts = textsOf(paper);
  const faces = await facesOfTexts(texts, context);
  const called = paper.logo?.called ?? '';
  const logo = paper.logo === undefined ? undefined : { bytes: await logoBytes(paper.logo.address), called };
  if (format === 'pdf') {
    const { paperPdf } = await import('../render/pdf/paper.js');
    return context.deliver(await paperPdf(paper, { ...asked, faces }, logo));
  }
  const [{ paperDocx }, { drawingPng, possibleScale }] = await Promise.all([
    import('../render/docx/paper.js'),
    import('../render/png/drawing.js'),
  ]);
  const { theme = 'light' } = asked;
  const program = await shipped('resvg.wasm');
  const pixels = (drawing: Drawing): Promise<Uint8Array> =>
    drawingPng(drawing, { scale: possibleScale(drawing, 2), theme, faces }, program);
  await context.deliver(await paperDocx(paper, { ...asked, pixels }, logo));
}

/** A logo as pixels that a document can hold; `address` is the `data:` address of a picture that was made safe. */
export async function logoBytes(address: string): Promise<Uint8Array> {
  const [{ logoPng }, program, regular, bold] = await Promise.all([
    import('../render/png/logo.js'),
    shipped('resvg.wasm'),
    shipped('arimo-regular.ttf'),
    shipped('arimo-bold.ttf'),
  ]);
  return logoPng(address, [regular, bold], program);
}

/** All texts of a paper, for which fonts are looked for. */
function textsOf(paper: Handbook): Texts {
  const drawings: Drawing[] = [];
  const said = new Set<string>([paper.title, paper.subtitle]);
  const inlines = (of: Inlines): void => {
    for (const one of of)
      if (typeof one === 'string') said.add(one);
      else if ('of' in one) inlines(one.of);
      else if (one.kind === 'code') said.add(one.text);
  };
  const blocks = (all: readonly Block[]): void => {
    for (const block of all)
      switch (block.kind) {
        case 'paragraph':
          inlines(block.of);
          break;
        case 'quote':
          blocks(block.of);
          break;
        case 'facts':
          for (const { label, of } of block.facts) {
            said.add(label);
            blocks(of);
          }
          break;
        case 'list':
          for (const entry of block.entries) blocks(entry);
          break;
        case 'table':
          for (const title of [block.caption, ...block.head]) said.add(title);
          for (const row of block.rows) for (const cell of row) for (const line of cell) inlines(line);
          break;
        case 'code':
          said.add(block.text);
          break;
        case 'picture':
          drawings.push(block.drawing);
          said.add(block.drawing.description);
          break;
        default:
          never(block);
      }
  };
  const sections = (all: readonly Section[]): void => {
    for (const one of all) {
      said.add(one.title);
      if (one.aside !== undefined) said.add(one.aside);
      blocks(one.blocks);
      sections(one.sections);
    }
  };
  blocks(paper.opening);
  sections(paper.chapters);
  const pictures = textsIn(drawings);
  const texts = [...said];
  // Which of them are bold is known once they are laid out.
  return { regular: [...pictures.regular, ...texts], bold: [...pictures.bold, ...texts] };
}
