import { type FileHandle, open, readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictureFiles } from '../messages/picture-files.js';
import { type Face, type Faces, hasLetter, lettersWithout, openFace } from '../render/letters/faces.js';
import { Refusal } from './refusal.js';

/** A file that comes with the program, for PNG and PDF: fonts, and the program that makes pixels of shapes. */
export async function shipped(name: string): Promise<Uint8Array> {
  try {
    return await readFile(fileURLToPath(new URL(`pictures/${name}`, import.meta.url)));
  } catch {
    throw new Refusal(pictureFiles.notShipped(name));
  }
}

/** Texts of a picture by weight. */
export interface Texts {
  readonly regular: readonly string[];
  readonly bold: readonly string[];
}

/**
 * The fonts for the texts of a picture, and the letters that none of them has: those that come with the program, and
 * where these lack a letter the ones of this machine.
 */
export async function facesFor(texts: Texts): Promise<{ faces: Faces; without: readonly string[] }> {
  const regular = [await shippedFace('arimo-regular.ttf')];
  const bold = [await shippedFace('arimo-bold.ttf')];
  const all = [...texts.regular, ...texts.bold];
  const lacking = (faces: readonly Face[], among: readonly string[]): string[] =>
    lettersWithout({ regular: faces, bold: faces }, among);
  if (lacking(regular, all).some((letter) => /\p{Script=Arabic}/u.test(letter))) {
    regular.push(await shippedFace('noto-sans-arabic-regular.ttf'));
    bold.push(await shippedFace('noto-sans-arabic-bold.ttf'));
  }
  let without = lacking(regular, all);
  if (without.length > 0) {
    const files = await machineFonts();
    regular.push(
      ...(await facesWith(
        without,
        files.filter((file) => !boldName.test(file)),
      )),
    );
    bold.push(
      ...(await facesWith(
        lacking(bold, texts.bold),
        files.filter((file) => boldName.test(file)),
      )),
    );
    without = lacking(regular, all);
  }
  return { faces: { regular, bold: [...bold, ...regular] }, without };
}

async function shippedFace(name: string): Promise<Face> {
  const face = openFace(await shipped(name));
  if (face === undefined) throw new Refusal(pictureFiles.notShipped(name));
  return face;
}

const boldName = /bold|[-_ ]bd\b|bd\.ttf$/i;

/** Fonts that have the letters, as few as it takes going through the files in their order. */
async function facesWith(letters: readonly string[], files: readonly string[]): Promise<Face[]> {
  const faces: Face[] = [];
  let left = letters;
  for (const file of files) {
    if (left.length === 0) break;
    const table = await lettersOf(file);
    if (table === undefined || !left.some((letter) => hasLetter(table, letter))) continue;
    const face = await readFile(file).then(openFace, () => undefined);
    if (face === undefined) continue;
    faces.push(face);
    left = left.filter((letter) => !hasLetter(face, letter));
  }
  return faces;
}

/** Font files of this machine, upright ones of common families first, and else in the order of their names. */
async function machineFonts(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of fontFolders()) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries)
      if (/\.(?:ttf|otf|ttc|otc)$/i.test(entry.name) && !/italic|oblique|lastresort/i.test(entry.name))
        found.push(join(entry.parentPath, entry.name));
  }
  const ranked = found.map((file) => ({ file, rank: rankOf(file) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1));
  return ranked.map(({ file }) => file);
}

function rankOf(file: string): number {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const family = /^noto ?sans/i.test(name)
    ? 0
    : /^(?:dejavusans|arial|segoeui|seguisym|pingfang|hiragino|msyh|yugoth|malgun|nirmala|leelaw|apple|helvetica|liberationsans)/i.test(
          name,
        )
      ? 1
      : /sans|gothic|hei/i.test(name)
        ? 2
        : 3;
  const odd = /mono|serif|thin|light|black|medium|semi|extra|condensed|narrow|display/i.test(name);
  return family + (odd ? 10 : 0);
}

function fontFolders(): string[] {
  const home = homedir();
  const { WINDIR = 'C:\\Windows', LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  switch (process.platform) {
    case 'win32':
      return [
        join(WINDIR, 'Fonts'),
        ...(LOCALAPPDATA === undefined ? [] : [join(LOCALAPPDATA, 'Microsoft\\Windows\\Fonts')]),
      ];
    case 'darwin':
      return [join(home, 'Library/Fonts'), '/Library/Fonts', '/System/Library/Fonts'];
    default:
      return [
        join(home, '.fonts'),
        join(XDG_DATA_HOME || join(home, '.local/share'), 'fonts'),
        '/usr/local/share/fonts',
        '/usr/share/fonts',
        '/run/current-system/sw/share/X11/fonts',
      ];
  }
}

/** The tables of a font that tell which letters it has. */
const tablesWanted = ['cmap', 'head', 'hhea', 'maxp', 'name', 'OS/2', 'post'];

/**
 * A font of which only the list of its letters has been read, as fonts can be large and most of them are passed by;
 * nothing where it cannot be read or has no outlines.
 */
async function lettersOf(file: string): Promise<Face | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const { size } = await handle.stat();
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    const fetch = (at: number, length: number) =>
      handle?.read(bytes, at, Math.min(length, size - at), at) ?? Promise.resolve();
    await fetch(0, 16);
    // A collection begins with the places of its fonts.
    const start = view.getUint32(0) === 0x74746366 ? view.getUint32(12) : 0;
    await fetch(start, 12);
    const count = view.getUint16(start + 4);
    await fetch(start + 12, count * 16);
    const tables = new Map<string, readonly [number, number]>();
    for (let i = 0; i < count; i++) {
      const at = start + 12 + i * 16;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      tables.set(tag, [view.getUint32(at + 8), view.getUint32(at + 12)]);
    }
    if (!tables.has('glyf') && !tables.has('CFF ')) return undefined;
    for (const tag of tablesWanted) {
      const table = tables.get(tag);
      if (table !== undefined) await fetch(...table);
    }
    return openFace(bytes);
  } catch {
    return undefined;
  } finally {
    await handle?.close();
  }
}
