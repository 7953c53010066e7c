import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { given } from '../../ground/given.js';
import { studioHelp, studioSays } from '../../messages/studio.js';
import { tongueOf } from '../../messages/words.js';
import type { StudioPart } from '../../studio/server.js';
import { Unreachable } from '../../workspace/files.js';
import { type Context, command } from '../command.js';
import { Refusal } from '../refusal.js';
import { whyNot } from '../write.js';

export const studio = command({
  name: 'studio',
  words: studioHelp,
  options: { port: { type: 'string', value: studioHelp.portValue, description: studioHelp.port } },
  realNames: true,
  positionals: { least: 0, most: 1 },
  lasts: true,
  async run(context) {
    if (context.organisation !== undefined) throw new Refusal(studioSays.noOrganisation);
    if (context.values.port !== undefined && !/^[1-9]\d{0,4}$/.test(context.values.port))
      throw new Refusal(studioSays.noPort(context.values.port));
    const port = Number(context.values.port ?? 0);
    if (port > 65_535) throw new Refusal(studioSays.noPort(String(port)));
    if (context.output !== undefined) throw new Refusal(studioSays.noOutput);
    const [{ DiskFolder }, { openStudio }] = await Promise.all([
      import('../../disk/folder.js'),
      import('../../studio/server.js'),
    ]);
    const [path = '.'] = context.positionals;
    const folder = await DiskFolder.at(path).catch((error: unknown) => {
      const code = codeOf(error);
      if (code === undefined) throw error;
      throw new Refusal(code === 'EACCES' ? studioSays.forbidden(path) : studioSays.noFolder(path));
    });
    const isReadOnly = await folder.isReadOnly();
    const open = await openStudio(folder, {
      parts: await partsOfPage(context),
      about: {
        name: basename(resolve(path)) || path,
        isReadOnly,
        ...given('language', context.languageGiven && tongueOf(context.languageGiven)),
        ...given('asOf', context.asOfGiven ? context.asOf : undefined),
        ...given('profile', context.profile),
      },
      port,
      why(error) {
        const code = codeOf(error);
        return code === undefined ? undefined : whyNot(code);
      },
    }).catch((error: unknown) => {
      const code = codeOf(error);
      if (code === 'EADDRINUSE') throw new Refusal(studioSays.portTaken(port));
      if (code === 'EACCES') throw new Refusal(studioSays.portForbidden(port));
      throw error;
    });
    if (isReadOnly) context.notice(studioSays.readOnly(path));
    context.notice(studioSays.open);
    context.out(`${open.address}\n`);
    await new Promise<void>((ended) => {
      if (context.signal.aborted) ended();
      context.signal.addEventListener('abort', () => ended(), { once: true });
    });
    await open.end();
    context.notice(studioSays.ended);
    return 0;
  },
});

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

const kinds = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

/** The files that the page is made of, as they come with the program. */
async function partsOfPage({ files }: Context): Promise<ReadonlyMap<string, StudioPart>> {
  const parts = new Map<string, StudioPart>();
  for (const [name, kind] of [
    ['index.html', kinds.html],
    ['studio.js', kinds.js],
    ['server.js', kinds.js],
    ['page.css', kinds.css],
    ['icon.svg', kinds.svg],
  ] as const) {
    try {
      const content = await files.read(fileURLToPath(new URL(`studio/${name}`, import.meta.url)));
      parts.set(name === 'index.html' ? '' : name, { kind, content });
    } catch (error) {
      if (error instanceof Unreachable) throw new Refusal(studioSays.notShipped(name));
      throw error;
    }
  }
  return parts;
}
