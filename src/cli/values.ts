import { applyEdits } from '../edits/edit.js';
import { csvTable, textOfBytes } from '../interchange/csv.js';
import { type ValuesTaken, valuesOf } from '../interchange/values.js';
import { formatText } from '../language/format.js';
import { createKringServices } from '../language/module.js';
import { valuesSaid as say } from '../messages/measured-values.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle } from '../model/organisation.js';
import { titleOfCircle } from '../model/titles.js';
import { type Outline, section } from '../render/outline.js';
import type { Context } from './command.js';
import { bytesOf } from './importing.js';
import { refuseOutsideGiven } from './inside.js';
import { deliverOutline } from './outline.js';
import { refusingSources } from './refusal.js';
import { type Replacement, replaceUnchanged } from './replace.js';

interface Wanted {
  readonly source: string;
  readonly dryRun: boolean;
  readonly language: Language;
  readonly paths: readonly string[];
}

/** Takes values of measures over from a table, tells which, and writes them. */
export async function takeValues(
  context: Context,
  standing: AsOf,
  within: Circle | undefined,
  { source, dryRun, language, paths }: Wanted,
): Promise<void> {
  const taken = await readValues(context, standing, within, source);
  const replacements = await replaced(context, taken, paths);
  if (!dryRun) await replaceUnchanged(context, replacements);
  await deliverOutline(context, outlineOf(standing, taken, source, dryRun, language), 'text', language);
  const files = replacements.map(({ file }) => file);
  context.notice(files.length === 0 ? say.nothing : dryRun ? say.dryRun : say.written(files));
}

async function readValues(
  context: Context,
  standing: AsOf,
  within: Circle | undefined,
  source: string,
): Promise<ValuesTaken> {
  const { text } = textOfBytes(await bytesOf(context, source));
  return refusingSources(() => valuesOf(standing, csvTable(source, text), within));
}

/** The new texts of the files that get values; a file that was in its settled form stays so. */
async function replaced(
  context: Context,
  { edits }: ValuesTaken,
  paths: readonly string[],
): Promise<Replacement[]> {
  const { kring } = createKringServices();
  const files = [...new Set(edits.map(({ at }) => at.file))];
  return Promise.all(
    files.map(async (file) => {
      await refuseOutsideGiven(context, file, paths, say.outside(file));
      const bytes = await context.files.read(file);
      const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const mark = whole.startsWith('\uFEFF');
      const before = mark ? whole.slice(1) : whole;
      const after = applyEdits(
        before,
        edits.filter(({ at }) => at.file === file),
      );
      const text = formatText(kring, before) === before ? formatText(kring, after) : after;
      return { file, text, mark, bytes };
    }),
  );
}

function outlineOf(
  standing: AsOf,
  { taken, known, left }: ValuesTaken,
  source: string,
  dryRun: boolean,
  language: Language,
): Outline {
  const told = (words: Words): string => sayIn(words, language);
  return [
    { kind: 'heading', level: 1, text: told(say.title(source)) },
    { kind: 'paragraph', text: told(say.counted(taken.length, known, left.length)) },
    ...section(
      2,
      told(dryRun ? say.wouldBe : say.taken),
      taken.map(({ circle, measure, date, written }) =>
        told(say.value(titleOfCircle(standing, circle.name), measure.text, date, written)),
      ),
    ),
    ...section(
      2,
      told(say.left),
      left.map(({ row, why }) => told(say.row(row, why))),
    ),
  ];
}
