import { version } from '../../package.json';
import { linkLeadingOut } from '../disk/links.js';
import { type Imported, importOf, isMassRemoval } from '../interchange/importing.js';
import { type Last, readLast } from '../interchange/last.js';
import { type Mapping, noMapping, readMapping } from '../interchange/mapping.js';
import type { FileChange } from '../interchange/merge.js';
import { parsersFor } from '../interchange/parsers.js';
import { reportOutline } from '../interchange/report.js';
import type { SourceFile } from '../interchange/source.js';
import { most } from '../interchange/table.js';
import { kringServices } from '../language/module.js';
import { atPlace } from '../messages/cli.js';
import { sourceFaults } from '../messages/import.js';
import { importSaid } from '../messages/import-report.js';
import { tongueOf } from '../messages/words.js';
import { asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import type { Outline } from '../render/outline.js';
import { checkOrganisation, type Finding } from '../rules/check.js';
import { Unreachable } from '../workspace/files.js';
import { isWithin } from '../workspace/find.js';
import { importTold, organisationAfter, titleAfterPath } from '../workspace/importing.js';
import { sentence, textOf, unsuited } from '../workspace/read-text.js';
import type { Context, ExitStatus } from './command.js';
import { Refusal, refusingSources } from './refusal.js';
import { refuseElsewhere } from './write.js';

/** The options of `kring import`. */
interface Wanted {
  readonly from?: string;
  readonly into?: string;
  readonly map?: string;
  readonly name?: string;
  readonly 'dry-run'?: boolean;
  readonly write?: boolean;
  readonly 'allow-removals'?: boolean;
  readonly format?: 'text' | 'patch';
}

/** The organisation in the folder, with the texts of its files. */
interface There {
  readonly organisation: Organisation | undefined;
  readonly texts: ReadonlyMap<string, string>;
  readonly bytes: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly mark: boolean }>;
}

/** Takes files in, shows what comes of it, and writes it where that is wanted. */
export function importInto(context: Context, wanted: Wanted, names: readonly string[]): Promise<ExitStatus> {
  return refusingSources(() => takeIn(context, wanted, names));
}

async function takeIn(context: Context, wanted: Wanted, names: readonly string[]): Promise<ExitStatus> {
  const folder = context.files.shown((wanted.into ?? '.').replace(/[\\/]+$/, '') || '/');
  const beside = (name: string): string => (folder === '' ? `import/${name}` : `${folder}/import/${name}`);
  const files = await sourcesOf(context, names);
  const found = await organisationIn(context, folder);
  const last = found.organisation === undefined ? undefined : await lastOf(context, beside('last.json'));
  const mapping = await mappingOf(context, wanted.map, beside('map.json'));
  const parsers = await parsersFor(files);
  const into = ({ organisation, texts }: There): Imported =>
    importOf({
      services: kringServices(),
      files,
      from: wanted.from,
      parsers,
      mapping,
      standing: organisation === undefined ? undefined : asOf(organisation, context.asOf),
      texts,
      folder,
      last,
      title: wanted.name ?? titleOf(folder, names),
      titleGiven: wanted.name !== undefined,
      language: context.languageGiven === undefined ? undefined : tongueOf(context.languageGiven),
    });
  // A first import that was killed left some of its files and not yet what it took: it is gone on with.
  const first = last === undefined ? into(nothing) : undefined;
  const there = first !== undefined && isBegun(found, first) ? nothing : found;
  const { organisation } = there;
  const imported = first !== undefined && there === nothing ? first : into(there);
  const { people, circles, seats } = imported.removals;
  if (isMassRemoval(imported.removals) && wanted['allow-removals'] !== true)
    throw new Refusal(importSaid.massRemoval(people, circles, seats));
  await refuseOutside(context, imported.changes, folder, there === found ? undefined : found);
  for (const name of ['map.json', 'report.md', 'last.json']) await refuseElsewhere(beside(name));
  await textIn(context, beside('last.json'));
  const writes = wanted['dry-run'] !== true && (organisation === undefined || wanted.write === true);
  await show(context, wanted, { imported, there, writes, names });
  if (writes) await write(context, imported, there, { folder, beside, names });
  else if (imported.changes.length > 0) context.notice(importSaid.notWritten);
  return 0;
}

const nothing: There = { organisation: undefined, texts: new Map(), bytes: new Map() };

/** Whether all that is there is what an import would write first. */
function isBegun({ texts }: There, { changes }: Imported): boolean {
  const written = new Map(changes.map(({ file, text }) => [file, text]));
  return [...texts].every(([file, text]) => written.get(file) === text);
}

async function sourcesOf(context: Context, names: readonly string[]): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for (const name of names) {
    found.push({ name: name.split(/[\\/]/).at(-1) ?? name, bytes: await bytesOf(context, name) });
  }
  return found;
}

/** What a file holds. @throws Refusal where it is none, is too large, or lies elsewhere, to which a link leads */
export async function bytesOf({ files }: Pick<Context, 'files'>, name: string): Promise<Uint8Array> {
  try {
    const { size, kind } = await files.look(name);
    if (kind !== 'file') throw new Refusal(atPlace(name, unsuited(kind)));
    if (size > most.bytes) throw new Refusal(sourceFaults.tooLarge(name, most.bytes / 1_000_000));
    if ((await linkLeadingOut(name)) !== undefined)
      throw new Refusal(atPlace(name, sentence('link outside', true)));
    return await files.read(name);
  } catch (error) {
    if (error instanceof Unreachable) throw new Refusal(atPlace(name, sentence(error.obstacle, true)));
    throw error;
  }
}

/** A text of a file; nothing where there is none. @throws Refusal as {@link bytesOf} */
async function textIn(context: Pick<Context, 'files'>, file: string): Promise<string | undefined> {
  const isMissing = await context.files.look(file).then(
    () => false,
    (error) => error instanceof Unreachable && error.obstacle === 'missing',
  );
  return isMissing ? undefined : new TextDecoder().decode(await bytesOf(context, file));
}

async function mappingOf(context: Context, given: string | undefined, own: string): Promise<Mapping> {
  const text = await textIn(context, given ?? own);
  if (text === undefined) {
    if (given !== undefined) throw new Refusal(atPlace(given, sentence('missing', true)));
    return noMapping;
  }
  return readMapping(given ?? own, text);
}

async function lastOf(context: Context, file: string): Promise<Last | undefined> {
  const text = await textIn(context, file);
  return text === undefined ? undefined : readLast(file, text);
}

async function organisationIn(context: Context, folder: string): Promise<There> {
  const path = folder === '' ? '.' : folder;
  const isThere = await context.files.look(path).then(
    ({ kind }) => kind === 'folder',
    () => false,
  );
  if (!isThere) return nothing;
  const loaded = await context.load([path]);
  const [unread] = loaded.unreadable;
  if (unread !== undefined) throw new Refusal(importSaid.unreadable(unread.at.file));
  if (loaded.organisations.length === 0) return nothing;
  const organisation = context.one(loaded);
  const texts = new Map<string, string>();
  const bytes = new Map<string, { readonly bytes: Uint8Array; readonly mark: boolean }>();
  for (const file of organisation.files) {
    const read = await textOf(context.files, file);
    if (!('text' in read)) throw new Refusal(importSaid.unreadable(file));
    texts.set(file, read.text);
    bytes.set(file, read);
  }
  return { organisation, texts, bytes };
}

/** What an organisation is called of which nothing says it: after its folder, or after the file. */
function titleOf(folder: string, names: readonly string[]): string {
  return titleAfterPath(folder === '' ? (names[0] ?? '').replace(/\.[^.\\/]*$/, '') : folder);
}

/** Refuses before anything is written what would be written elsewhere, or over something that no import wrote. */
async function refuseOutside(
  context: Context,
  changes: readonly FileChange[],
  folder: string,
  begun: There | undefined,
): Promise<void> {
  for (const { file } of changes) await refuseElsewhere(file);
  const root = await context.files.real(folder === '' ? '.' : folder).catch(() => undefined);
  if (root === undefined) return;
  for (const { file, before, text } of changes) {
    const real = await context.files.real(file).catch(() => undefined);
    if (real === undefined) continue;
    if (!isWithin(real, root)) throw new Refusal(importSaid.outside(file, folder === '' ? '.' : folder));
    if (before === undefined && begun?.texts.get(file) !== text) throw new Refusal(importSaid.inTheWay(file));
  }
}

interface Outcome {
  readonly imported: Imported;
  readonly there: There;
  readonly writes: boolean;
  readonly names: readonly string[];
}

async function show(
  context: Context,
  wanted: Wanted,
  { imported, there, writes, names }: Outcome,
): Promise<void> {
  if (wanted.format === 'patch') {
    await context.deliver(await patchText(imported.changes));
    return;
  }
  const { after, findings } = await resultOf(context, imported, there);
  const language = context.languageOf(after);
  const report = { sources: names, imported, findings, language };
  const isShown = there.organisation !== undefined || !writes;
  const patch = isShown ? await patchText(imported.changes) : '';
  const parts: string[] = [];
  const { outlineText } = await import('../render/terminal/outline.js');
  const told = (outline: Outline): string => outlineText(outline, context.colours, context.width);
  if (patch !== '') parts.push(patch);
  if (there.organisation !== undefined && after !== undefined && imported.changes.length > 0)
    parts.push(told(importTold(there.organisation, after, { asOf: context.asOf, language, version })));
  parts.push(told(reportOutline(report, false)));
  if (there.organisation !== undefined && imported.changes.length === 0)
    parts.push(`${context.say(importSaid.nothingToDo, language)}\n`);
  if (context.output === undefined) await context.deliver(parts.join('\n'));
  else {
    const { outlineMarkdown } = await import('../render/markdown/outline.js');
    await context.deliver(outlineMarkdown(reportOutline(report, true)));
  }
}

async function patchText(changes: readonly FileChange[]): Promise<string> {
  const { patchOf } = await import('../render/patch.js');
  return changes.map(({ file, before = '', text }) => patchOf({ file, before, text })).join('');
}

/** What comes of an import: worked out once, for what is shown and for what is written. */
interface Resulting {
  readonly after: Organisation | undefined;
  readonly findings: readonly Finding[];
}

const results = new WeakMap<Imported, Resulting>();

async function resultOf(context: Context, imported: Imported, there: There): Promise<Resulting> {
  const known = results.get(imported);
  if (known !== undefined) return known;
  const after = await organisationAfter(imported.changes, there.texts, context.profile);
  const findings = after === undefined ? [] : checkOrganisation(after, context.asOf).findings;
  const result = { after, findings };
  results.set(imported, result);
  return result;
}

async function write(
  context: Context,
  imported: Imported,
  there: There,
  at: {
    readonly folder: string;
    readonly beside: (name: string) => string;
    readonly names: readonly string[];
  },
): Promise<void> {
  const { folder, beside, names } = at;
  const { bytes } = there;
  const { replaceUnchanged } = await import('./replace.js');
  await replaceUnchanged(
    context,
    imported.changes.flatMap(({ file, text }) => {
      const own = bytes.get(file);
      return own === undefined ? [] : [{ ...own, file, text }];
    }),
  );
  for (const { file, text } of imported.changes) if (!bytes.has(file)) await context.write(file, text);
  const written = imported.changes.length;
  await writeIfOther(context, beside('map.json'), imported.mapping);
  if (written > 0)
    await context.write(beside('report.md'), await reportText(context, imported, there, names));
  // At the very end: what was taken is known only once all of it is written.
  await writeIfOther(context, beside('last.json'), imported.last);
  if (written > 0) context.notice(importSaid.written(folder === '' ? '.' : folder, written));
}

async function reportText(
  context: Context,
  imported: Imported,
  there: There,
  names: readonly string[],
): Promise<string> {
  const { after, findings } = await resultOf(context, imported, there);
  const language = context.languageOf(after);
  const { outlineMarkdown } = await import('../render/markdown/outline.js');
  const report = { sources: names, imported, findings, language };
  return outlineMarkdown(reportOutline(report, true));
}

async function writeIfOther(context: Context, file: string, text: string): Promise<void> {
  if ((await textIn(context, file)) !== text) await context.write(file, text);
}
