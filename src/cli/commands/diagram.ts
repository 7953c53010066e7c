import { join } from 'node:path';
import type { ViewName } from '../../layout/drawing.js';
import { diagramHelp } from '../../messages/commands.js';
import { sayIn } from '../../messages/words.js';
import type { Organisation } from '../../model/organisation.js';
import { titleOf } from '../../model/steps.js';
import type { Finding } from '../../rules/check.js';
import {
  directedViews,
  markedViews,
  paperNames,
  pictureForms,
  roledViews,
  slidesViews,
  themeNames,
  viewNames,
} from '../../vocabulary/pictures.js';
import type { PictureSettings } from '../../workspace/picture.js';
import { type Context, command, type ExitStatus, type Options } from '../command.js';
import type { Loaded } from '../loaded.js';
import { circleNamed } from '../paths.js';
import type { PictureToWrite, PictureWriter } from '../picture-files.js';
import { Refusal } from '../refusal.js';

const options = {
  all: { type: 'boolean', description: diagramHelp.all },
  slides: { type: 'boolean', description: diagramHelp.slides },
  format: { type: 'string', choices: pictureForms, description: diagramHelp.format },
  view: {
    type: 'string',
    choices: viewNames,
    description: diagramHelp.view,
  },
  of: { type: 'string', value: diagramHelp.circleValue, description: diagramHelp.of },
  about: { type: 'string', value: diagramHelp.matterValue, description: diagramHelp.about },
  depth: { type: 'string', value: diagramHelp.numberValue, description: diagramHelp.depth },
  direction: { type: 'string', choices: ['down', 'right'], description: diagramHelp.direction },
  findings: { type: 'boolean', description: diagramHelp.findings },
  roles: { type: 'boolean', description: diagramHelp.roles },
  theme: {
    type: 'string',
    choices: themeNames,
    description: diagramHelp.theme,
  },
  scale: { type: 'string', value: diagramHelp.numberValue, description: diagramHelp.scale },
  paper: { type: 'string', choices: paperNames, description: diagramHelp.paper },
} as const satisfies Options;

/** Which pictures an option changes; any other would stay as it is, and whoever gave the option would wonder. */
const changes: Readonly<Record<'depth' | 'direction' | 'findings' | 'roles' | 'about', readonly ViewName[]>> =
  {
    depth: viewNames.filter((view) => view !== 'phases'),
    direction: directedViews,
    findings: markedViews,
    roles: roledViews,
    about: ['domains'],
  };

/** Whoever asks about a matter and names no view wants to see who decides about it. */
const viewIn = ({ view, about }: { view?: ViewName; about?: string }): ViewName =>
  view ?? (about === undefined ? 'circles' : 'domains');

/** The name of a file that ends in what a picture is written as: what is asked for goes before how its file is called. */
function fileIn({ values, output }: Context<typeof options>): string | undefined {
  const { all, format = all === true ? 'svg' : undefined } = values;
  return format === undefined ? output : `picture.${format}`;
}

export const diagram = command({
  name: 'diagram',
  words: diagramHelp,
  options,
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  watches: true,
  async run(context) {
    const { depth } = context.values;
    if (depth !== undefined && depth !== 'all' && !/^\d{1,6}$/.test(depth))
      throw new Refusal(diagramHelp.depthNumber(depth), true);
    refuseIdleOptions(context);
    const { writerFor } = await import('../picture-files.js');
    const { all = false, slides = false } = context.values;
    const write = writerFor(fileIn(context), context.values);
    const [{ load }, { Workspace }] = await Promise.all([
      import('../load.js'),
      import('../../workspace/workspace.js'),
    ]);
    const workspace = new Workspace(context.profile);
    const draw = async (): Promise<ExitStatus> =>
      (all ? allDrawn : slides ? slidesDrawn : drawn)(
        context,
        await load(context, context.positionals, workspace),
        write,
      );
    if (!context.watch) return draw();
    const { watching } = await import('../watch.js');
    await watching(context, workspace, async () => {
      await draw();
    });
    return 0;
  },
});

/** @throws Refusal where an option is given that changes nothing in the picture that is asked for */
function refuseIdleOptions(context: Context<typeof options>): void {
  const { values, output } = context;
  if (values.slides === true) {
    for (const option of ['all', 'about', 'depth'] as const)
      if (values[option] !== undefined && values[option] !== false)
        throw new Refusal(diagramHelp.notWithSlides(option), true);
    const view = viewIn(values);
    if (!slidesViews.some((one) => one === view)) throw new Refusal(diagramHelp.slidesViews(view), true);
    if (fileIn(context)?.toLowerCase().endsWith('.pdf') !== true)
      throw new Refusal(diagramHelp.slidesArePdf, true);
  }
  if (values.all === true) {
    for (const option of ['view', 'about'] as const)
      if (values[option] !== undefined) throw new Refusal(diagramHelp.notWithAll(option), true);
    if (output === undefined) throw new Refusal(diagramHelp.allIntoFolder, true);
    return;
  }
  const view = viewIn(values);
  for (const option of ['depth', 'direction', 'findings', 'roles', 'about'] as const) {
    const given = values[option] !== undefined && values[option] !== false;
    // A page tells the findings of a circle with all else about it, whatever picture it is reached from.
    const told = option === 'findings' && fileIn(context)?.toLowerCase().endsWith('.html') === true;
    if (given && !told && !changes[option].includes(view))
      throw new Refusal(diagramHelp.idleOption(option, view, changes[option]), true);
  }
}

async function drawn(
  context: Context<typeof options>,
  loaded: Loaded,
  write: PictureWriter,
): Promise<ExitStatus> {
  const view = viewIn(context.values);
  const { about } = context.values;
  const asked = await askedOf(context, loaded);
  if (about !== undefined) {
    const [{ asOf }, { matterOf }] = await Promise.all([
      import('../../model/lookups.js'),
      import('../../workspace/matter.js'),
    ]);
    const standing = asOf(asked.organisation, context.asOf);
    const { of } = asked.settings;
    if (matterOf(standing, about, of) === undefined)
      throw new Refusal(diagramHelp.nothingAbout(about, titleOf(standing.circle(of) ?? asked.organisation)));
  }
  await context.deliver(await write(pictureIn(context, asked, view), context));
  if (context.output !== undefined) context.notice(diagramHelp.wrote(context.output));
  return loaded.unreadable.length > 0 ? 2 : 0;
}

/** Each view into a file of its name, in the folder that `-o` names; an option goes to the views that it changes. */
async function allDrawn(
  context: Context<typeof options>,
  loaded: Loaded,
  write: PictureWriter,
): Promise<ExitStatus> {
  const { format = 'svg' } = context.values;
  const asked = await askedOf(context, loaded);
  const { writeOutput } = await import('../output.js');
  for (const view of viewNames) {
    const file = join(context.output ?? '.', `${view}.${format}`);
    await writeOutput(file, await write(pictureIn(context, asked, view), context));
    context.notice(diagramHelp.wrote(file));
  }
  return loaded.unreadable.length > 0 ? 2 : 0;
}

/** A title page with the logo, the whole, and a page for each circle, as one PDF. */
async function slidesDrawn(context: Context<typeof options>, loaded: Loaded): Promise<ExitStatus> {
  const { theme = 'light', paper } = context.values;
  const { organisation, settings } = await askedOf(context, loaded);
  const view = slidesViews.find((one) => one === viewIn(context.values)) ?? 'circles';
  const [{ slidesOf }, { slideWords }, { slidesPdf }, { facesOfTexts, textsIn }, { logoOf }, { logoBytes }] =
    await Promise.all([
      import('../../workspace/slides.js'),
      import('../../messages/slides.js'),
      import('../../render/pdf/drawing.js'),
      import('../picture-files.js'),
      import('../../workspace/logo.js'),
      import('../paper-files.js'),
    ]);
  const slides = slidesOf(organisation, context.asOf, { ...settings, view });
  const title = organisation.title ?? organisation.name;
  const found = await logoOf(organisation, context.files);
  if (found !== undefined && 'fault' in found) context.notice(found.fault);
  const logo =
    found !== undefined && 'address' in found
      ? { bytes: await logoBytes(found.address), called: title }
      : undefined;
  const faces = await facesOfTexts(textsIn(slides), context);
  const { language } = settings;
  const about = { title, subject: sayIn(slideWords.subject(title), language), language };
  const asked = { theme, faces, ...(paper === undefined ? {} : { paper }) };
  await context.deliver(await slidesPdf(slides, asked, about, logo));
  if (context.output !== undefined) context.notice(diagramHelp.wrote(context.output));
  return loaded.unreadable.length > 0 ? 2 : 0;
}

interface Asked {
  readonly organisation: Organisation;
  readonly settings: Omit<PictureSettings, 'view'>;
  readonly findings: readonly Finding[] | undefined;
}

/** What is asked of pictures, whatever their view. */
async function askedOf(context: Context<typeof options>, loaded: Loaded): Promise<Asked> {
  const { depth, direction, about, roles } = context.values;
  // A network is of all organisations that the paths hold; the first has its language, and the circle of --of.
  const [first, ...beside] = context.values.view === 'network' ? loaded.organisations : [];
  const organisation = context.one(first === undefined ? loaded : { ...loaded, organisations: [first] });
  const { asOf } = await import('../../model/lookups.js');
  const of =
    context.values.of === undefined
      ? undefined
      : circleNamed(asOf(organisation, context.asOf), context.values.of).name;
  const findings = context.values.findings === true ? await findingsOf(organisation, context) : undefined;
  const settings: Asked['settings'] = {
    language: context.languageOf(organisation),
    ...(of === undefined ? {} : { of }),
    ...(about === undefined ? {} : { about }),
    ...(direction === undefined ? {} : { direction }),
    ...(depth === undefined ? {} : { depth: depth === 'all' ? depth : Number(depth) }),
    ...(findings === undefined ? {} : { findings }),
    ...(roles === undefined ? {} : { roles }),
    ...(beside.length === 0 ? {} : { beside }),
  };
  return { organisation, settings, findings };
}

function pictureIn(
  context: Context<typeof options>,
  { organisation, settings, findings }: Asked,
  view: ViewName,
): PictureToWrite {
  return {
    drawing: async () => {
      const { pictureOf } = await import('../../workspace/picture.js');
      return pictureOf(organisation, context.asOf, { ...settings, view });
    },
    page: async (theme) => {
      const [{ picturePageOf }, { pageScript }] = await Promise.all([
        import('../../workspace/picture-page.js'),
        import('../../workspace/page-script.js'),
      ]);
      return picturePageOf(organisation, context.asOf, {
        ...settings,
        view,
        ...(theme === undefined ? {} : { theme }),
        ...(findings === undefined ? {} : { told: findings }),
        script: pageScript,
      });
    },
  };
}

async function findingsOf(
  organisation: Organisation,
  context: Context<typeof options>,
): Promise<readonly Finding[]> {
  const { checkOrganisation } = await import('../../rules/check.js');
  return checkOrganisation(organisation, context.asOf).findings;
}
