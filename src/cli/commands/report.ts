import { reportHelp } from '../../messages/report.js';
import type { Handbook } from '../../render/report/document.js';
import { type PaperName, type ThemeName, themeNames } from '../../vocabulary/pictures.js';
import { type Context, command, type ExitStatus, type Options } from '../command.js';
import type { Loaded } from '../loaded.js';
import { isPaperFormat, type PaperFormat, paperFormats, paperOption, refuseNoPaper } from '../papers.js';
import { circleNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

const options = {
  format: { type: 'string', choices: ['markdown', 'html', ...paperFormats], description: reportHelp.format },
  of: { type: 'string', value: reportHelp.circleValue, description: reportHelp.of },
  findings: { type: 'boolean', description: reportHelp.findings },
  theme: {
    type: 'string',
    choices: themeNames,
    description: reportHelp.theme,
  },
  paper: paperOption,
} as const satisfies Options;

type Format = 'markdown' | 'html' | PaperFormat;
type ReportContext = Context<typeof options>;

/** What is written: Markdown, one page or a paper, to a file or to standard output; or pages into a folder. */
type Form = 'markdown' | 'page' | 'pages' | PaperFormat;

export const report = command({
  name: 'report',
  words: reportHelp,
  options,
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  watches: true,
  async run(context) {
    const form = await formOf(context);
    refuseNoPaper(context, form, context.values.paper);
    const [{ load }, { Workspace }] = await Promise.all([
      import('../load.js'),
      import('../../workspace/workspace.js'),
    ]);
    const workspace = new Workspace(context.profile);
    const write = async (): Promise<ExitStatus> =>
      written(context, form, await load(context, context.positionals, workspace));
    if (!context.watch) return write();
    const { watching } = await import('../watch.js');
    await watching(context, workspace, async () => {
      await write();
    });
    return 0;
  },
});

/**
 * What `--format` asks for, or else the name behind `-o`. A name without an ending, or with a slash at its end, is a
 * folder.
 *
 * @throws Refusal where the name tells nothing, or a folder is to be Markdown
 */
async function formOf({ output, files, values: { format } }: ReportContext): Promise<Form> {
  if (output === undefined) return formFor(format ?? 'markdown');
  const named = await formNamed(output, files, format);
  if (format === undefined || named === 'pages') {
    if (format !== undefined && format !== 'html')
      throw new Refusal(reportHelp.oneFile(output, format), true);
    return named;
  }
  return formFor(format);
}

function formFor(format: Format): Form {
  return format === 'html' ? 'page' : format;
}

async function formNamed(
  output: string,
  files: ReportContext['files'],
  format: Format | undefined,
): Promise<Form> {
  if (/[\\/]$/.test(output)) return 'pages';
  if (/\.html?$/i.test(output)) return (await isFolder(files, output)) ? 'pages' : 'page';
  if (/\.(?:md|markdown)$/i.test(output)) return (await isFolder(files, output)) ? 'pages' : 'markdown';
  const paper = /\.(pdf|docx)$/i.exec(output)?.[1]?.toLowerCase();
  if (paper !== undefined && isPaperFormat(paper)) return (await isFolder(files, output)) ? 'pages' : paper;
  if (/(?:^|[\\/])[^\\/.]+$|(?:^|[\\/])\.{1,2}$/.test(output) || (await isFolder(files, output)))
    return 'pages';
  if (format !== undefined) return 'page';
  throw new Refusal(reportHelp.ending(output), true);
}

async function isFolder(files: ReportContext['files'], path: string): Promise<boolean> {
  try {
    return (await files.look(path)).kind === 'folder';
  } catch {
    return false;
  }
}

async function written(context: ReportContext, form: Form, loaded: Loaded): Promise<ExitStatus> {
  const organisation = context.one(loaded);
  const [{ asOf }, { organisationHandbook }, { logoOf }] = await Promise.all([
    import('../../model/lookups.js'),
    import('../../workspace/handbook.js'),
    import('../../workspace/logo.js'),
  ]);
  const { asOf: on, output } = context;
  const { of, theme, paper } = context.values;
  const language = context.languageOf(organisation);
  const logo = form === 'markdown' ? undefined : await logoOf(organisation, context.files);
  if (logo !== undefined && 'fault' in logo) context.notice(logo.fault);
  const handbook = await organisationHandbook(organisation, on, {
    language,
    pictures: form !== 'markdown',
    findings: context.values.findings === true,
    ...(logo !== undefined && 'address' in logo ? { logo: logo.address } : {}),
    unreadable: loaded.unreadable.map(({ at, message }) => ({
      place: at.file,
      message: context.say(message, language),
    })),
    ...(of === undefined ? {} : { of: circleNamed(asOf(organisation, on), of) }),
  });
  await deliver(context, form, handbook, {
    on,
    ...(theme === undefined ? {} : { theme }),
    ...(paper === undefined ? {} : { paper }),
  });
  if (output !== undefined && form !== 'pages') context.notice(reportHelp.wrote(output));
  return loaded.unreadable.length > 0 ? 2 : 0;
}

async function deliver(
  context: ReportContext,
  form: Form,
  handbook: Handbook,
  settings: { readonly on: string; readonly theme?: ThemeName; readonly paper?: PaperName },
): Promise<void> {
  if (isPaperFormat(form)) {
    const { deliverPaper } = await import('../paper-files.js');
    return deliverPaper(context, handbook, form, settings);
  }
  if (form === 'markdown') {
    const { handbookMarkdown } = await import('../../render/markdown/report.js');
    return context.deliver(handbookMarkdown(handbook, settings.on));
  }
  const { handbookHtml, handbookMark, handbookPages } = await import('../../render/html/report.js');
  if (form === 'page') return context.deliver(handbookHtml(handbook, settings));
  const { writeFolder } = await import('../write-folder.js');
  const pages = handbookPages(handbook, settings);
  const folder = context.output ?? '.';
  const mark = `<meta name="generator" content="${handbookMark}">`;
  await writeFolder(folder, pages, (text) => text.includes(mark));
  context.notice(reportHelp.wrotePages(folder, pages.size));
}
