import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { withNamesAcross } from '../changes/links.js';
import { type Imported, importOf, isMassRemoval } from '../interchange/importing.js';
import { readLast } from '../interchange/last.js';
import { type Mapping, mappingText, noMapping, readMapping } from '../interchange/mapping.js';
import { looksLikeTurtle, looksLikeYaml } from '../interchange/parsers.js';
import { SourceRefused } from '../interchange/refused.js';
import { reportOutline } from '../interchange/report.js';
import { howHtml, resultHtml } from '../interchange/shown.js';
import type { SourceFile } from '../interchange/source.js';
import { openSource, readers } from '../interchange/sources.js';
import { most } from '../interchange/table.js';
import { headingsOf } from '../interchange/table-rows.js';
import { importPage as say } from '../messages/import-page.js';
import { importSaid } from '../messages/import-report.js';
import { type Language, sayIn } from '../messages/words.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { organisationKey } from '../model/neighbours.js';
import type { Organisation } from '../model/organisation.js';
import { outlineMarkdown } from '../render/markdown/outline.js';
import { drawingSvg } from '../render/svg/drawing.js';
import { variables } from '../render/theme.js';
import { checkOrganisation } from '../rules/check.js';
import { compareStates } from '../rules/compared.js';
import { isWithin } from '../workspace/find.js';
import { importTold, organisationAfter, titleAfterPath } from '../workspace/importing.js';
import type { Desk } from './desk.js';
import { type ImportedFile, type ImportingAnswer, type ImportingParams, methods } from './protocol.js';
import { plain } from './session.js';

/* What would come of an import, for the page on which a person looks at it first. */

/** More columns, or words of a source, than these are told by their number. */
const mostWords = 60;

/** The organisation into which a source is taken, with the texts of its files and the folder that they lie in. */
interface Into {
  readonly standing: AsOf | undefined;
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads what it is given and tells what would come of it; refuses in words what cannot be taken in. */
export async function importingAnswer(desk: Desk, params: ImportingParams): Promise<ImportingAnswer> {
  const { session } = desk;
  const files = filesIn(params);
  const standing = standingIn(desk, params);
  const language = session.languageOf(standing?.organisation);
  let mapping = noMapping;
  try {
    if (typeof params.map === 'string') mapping = readMapping('import/map.json', params.map);
    const into = await intoOf(desk, standing);
    const imported = importedOf(desk, params, files, mapping, into);
    return await told(desk, params, files, { imported, into, language });
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    const offered = withHeadings(mapping, files);
    return {
      refused: sayIn(error.words, language),
      how: howHtml(offered, { ...chosenIn(params), systems, most: mostWords, language, columns: true }),
      map: mappingText(offered),
    };
  }
}

const systems = [...new Set(readers.map(({ system }) => system))].filter(
  (system) => system !== 'org' && system !== 'backstage',
);

function chosenIn({ from, title, language }: ImportingParams): {
  from: string;
  title: string;
  tongue: string;
} {
  return { from: from ?? '', title: title ?? '', tongue: language ?? '' };
}

function filesIn({ files }: ImportingParams): SourceFile[] {
  const said: unknown = files;
  if (!Array.isArray(said)) throw new ResponseError(ErrorCodes.InvalidParams, methods.importing);
  return said.map((one: Partial<ImportingParams['files'][number]> | null) => {
    if (typeof one?.name !== 'string' || typeof one.content !== 'string')
      throw new ResponseError(ErrorCodes.InvalidParams, methods.importing);
    let held: string;
    try {
      held = atob(one.content);
    } catch {
      throw new ResponseError(ErrorCodes.InvalidParams, methods.importing);
    }
    return { name: one.name, bytes: Uint8Array.from(held, (char) => char.charCodeAt(0)) };
  });
}

function standingIn({ session }: Desk, { organisation: key }: ImportingParams): AsOf | undefined {
  if (key === undefined || key === null) return undefined;
  const found = session.organisations().find((one) => organisationKey(one) === key);
  if (found === undefined) throw new ResponseError(ErrorCodes.InvalidParams, methods.importing);
  return asOf(found, session.on);
}

/** @throws SourceRefused where not every file of the organisation can be read, or others lie between them */
async function intoOf(desk: Desk, standing: AsOf | undefined): Promise<Into> {
  const texts = new Map<string, string>();
  if (standing === undefined) return { standing, folder: '', texts };
  const { organisation } = standing;
  const folder = commonFolder(organisation.files);
  const own = new Set(organisation.files);
  const others = desk.session.listedOrganisations().flatMap((one) => one.files);
  if (others.some((file) => !own.has(file) && isWithin(file, folder)))
    throw new SourceRefused(say.apart(folder));
  for (const file of desk.session.unread.keys())
    if (isWithin(file, folder)) throw new SourceRefused(importSaid.unreadable(file));
  for (const file of organisation.files) {
    const source = desk.session.source(file) ?? (await desk.loader.textOf(file));
    if (source === undefined) throw new SourceRefused(importSaid.unreadable(file));
    texts.set(file, plain(source.text));
  }
  return { standing, folder, texts };
}

function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files.map((file) => file.split('/').slice(0, -1));
  let shared = first === '' ? [] : [...first];
  for (const parts of others) {
    const apart = shared.findIndex((part, i) => part !== parts[i]);
    if (apart >= 0) shared = shared.slice(0, apart);
  }
  return shared.join('/');
}

function importedOf(
  { session }: Desk,
  params: ImportingParams,
  files: readonly SourceFile[],
  mapping: Mapping,
  { standing, folder, texts }: Into,
): Imported {
  for (const { name, bytes } of files) {
    if (bytes.length > most.bytes) throw new SourceRefused(say.tooLarge(name, most.bytes / 1_000_000));
    const beginning = new TextDecoder().decode(bytes.subarray(0, 20_000));
    if (looksLikeYaml(beginning) || looksLikeTurtle(beginning)) throw new SourceRefused(say.inTerminal(name));
  }
  const title = params.title?.trim() ?? '';
  const tongue = params.language === 'en' || params.language === 'nl' ? params.language : undefined;
  return importOf({
    services: session.services,
    files,
    from: params.from === '' ? undefined : params.from,
    mapping,
    standing,
    texts,
    folder,
    last:
      standing === undefined || typeof params.last !== 'string'
        ? undefined
        : readLast('import/last.json', params.last),
    title: title || titleAfterPath((files[0]?.name ?? '').replace(/\.[^.]*$/, '')),
    titleGiven: title !== '',
    language: tongue,
  });
}

async function told(
  desk: Desk,
  params: ImportingParams,
  files: readonly SourceFile[],
  { imported, into, language }: { imported: Imported; into: Into; language: Language },
): Promise<ImportingAnswer> {
  const { session } = desk;
  const { standing, folder, texts } = into;
  const { changes } = imported;
  const after = await organisationAfter(changes, texts, session.settings.profile);
  const { levels } = session.settings;
  const checked = after && checkOrganisation(after, session.on, levels === undefined ? {} : { levels });
  const report = {
    sources: files.map(({ name }) => name),
    imported,
    findings: checked?.findings ?? [],
    language,
  };
  const before = standing?.organisation;
  const isOther = before !== undefined && after !== undefined && changes.length > 0;
  const difference = isOther
    ? importTold(before, after, {
        asOf: session.on,
        language,
        version: desk.host.version,
      })
    : [];
  const shown = changes.map(({ file, before: old, text }) => ({ path: within(file, folder), old, text }));
  const nothing = changes.length === 0 ? importSaid.nothingToDo : undefined;
  const svg = after === undefined ? undefined : await pictureOf(desk, before, after, language);
  const { people, circles, seats } = imported.removals;
  return {
    title: after?.title ?? after?.name ?? '',
    how: howHtml(readMapping('import/map.json', imported.mapping), {
      ...chosenIn(params),
      systems,
      most: mostWords,
      language,
      columns: imported.said.system === 'table',
    }),
    map: imported.mapping,
    html: resultHtml({
      report: reportOutline(report, false),
      difference,
      files: shown,
      language,
      ...(nothing === undefined ? {} : { nothing }),
    }),
    ...(svg === undefined ? {} : { svg }),
    ...(isMassRemoval(imported.removals)
      ? { massRemoval: sayIn(say.massRemoval(people, circles, seats), language) }
      : {}),
    changes: changes.map(
      ({ file, before: old, text }): ImportedFile => ({
        path: within(file, folder),
        ...(old === undefined ? {} : { before: old, uri: session.addressOf(file) }),
        text,
      }),
    ),
    beside: [
      { path: 'import/map.json', text: imported.mapping },
      ...(changes.length === 0
        ? []
        : [{ path: 'import/report.md', text: outlineMarkdown(reportOutline(report, true)) }]),
      { path: 'import/last.json', text: imported.last },
    ],
  };
}

function within(file: string, folder: string): string {
  return folder === '' ? file : file.slice(folder.length + 1);
}

/** The organisation as it will be; where there was one, both states in one picture. */
async function pictureOf(
  desk: Desk,
  before: Organisation | undefined,
  after: Organisation,
  language: Language,
): Promise<string | undefined> {
  const { session, host } = desk;
  const compared = before && compareStates([before], [after], session.on, { findings: false })[0];
  const between = compared?.changes.length === 0 ? undefined : compared?.between;
  const drawing = await host.draw({
    organisation: after,
    on: session.on,
    settings: { view: 'circles', language },
    ...(between === undefined ? {} : { before: withNamesAcross(between) }),
  });
  return drawing && drawingSvg(drawing, { theme: variables });
}

/** Where no table is known by its headings, those that it may have, each to be told what it is about. */
function withHeadings(mapping: Mapping, files: readonly SourceFile[]): Mapping {
  const columns: Record<string, Mapping['columns'][string]> = {};
  for (const file of files) {
    try {
      for (const table of openSource(file, {}).tables) {
        if (headingsOf(table, mapping) !== undefined) continue;
        const filled = table.rows.slice(0, 10).find(({ cells }) => worded(cells).length >= 2);
        for (const text of worded(filled?.cells ?? []).slice(0, mostWords)) columns[text] = 'left out';
      }
    } catch (error) {
      if (!(error instanceof SourceRefused)) throw error;
    }
  }
  return { ...mapping, columns: { ...columns, ...mapping.columns } };
}

function worded(cells: readonly { readonly text: string }[]): string[] {
  return cells.map(({ text }) => text.trim()).filter((text) => text !== '' && text.length <= 80);
}
