import { diagramHelp } from '../../messages/commands.js';
import { type Context, command, type ExitStatus, type Options } from '../command.js';
import type { Loaded } from '../loaded.js';
import { circleNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

const options = {
  view: { type: 'string', choices: ['circles'], description: diagramHelp.view },
  of: { type: 'string', value: diagramHelp.circleValue, description: diagramHelp.of },
  depth: { type: 'string', value: diagramHelp.numberValue, description: diagramHelp.depth },
  theme: {
    type: 'string',
    choices: ['light', 'dark', 'contrast', 'print'],
    description: diagramHelp.theme,
  },
} as const satisfies Options;

export const diagram = command({
  name: 'diagram',
  words: diagramHelp,
  options,
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  watches: true,
  async run(context) {
    const { output } = context;
    if (output !== undefined && !output.toLowerCase().endsWith('.svg'))
      throw new Refusal(diagramHelp.ending(output), true);
    const { depth } = context.values;
    if (depth !== undefined && !/^\d{1,6}$/.test(depth))
      throw new Refusal(diagramHelp.depthNumber(depth), true);
    const [{ load }, { Workspace }] = await Promise.all([
      import('../load.js'),
      import('../../workspace/workspace.js'),
    ]);
    const workspace = new Workspace(context.profile);
    const draw = async (): Promise<ExitStatus> =>
      drawn(context, await load(context, context.positionals, workspace));
    if (!context.watch) return draw();
    const { watching } = await import('../watch.js');
    await watching(context, workspace, async () => {
      await draw();
    });
    return 0;
  },
});

async function drawn(context: Context<typeof options>, loaded: Loaded): Promise<ExitStatus> {
  const { depth } = context.values;
  const organisation = context.one(loaded);
  const [{ asOf }, { circlesView }, { layoutCircles }, { circlesSvg }] = await Promise.all([
    import('../../model/lookups.js'),
    import('../../views/circles.js'),
    import('../../layout/circles.js'),
    import('../../render/svg/circles.js'),
  ]);
  const of =
    context.values.of === undefined
      ? undefined
      : circleNamed(asOf(organisation, context.asOf), context.values.of).name;
  const view = circlesView(organisation, context.asOf, {
    ...(of === undefined ? {} : { of }),
    ...(depth === undefined ? {} : { depth: Number(depth) }),
  });
  await context.deliver(
    circlesSvg(layoutCircles(view), context.languageOf(organisation), context.values.theme),
  );
  if (context.output !== undefined) context.notice(diagramHelp.wrote(context.output));
  return loaded.unreadable.length > 0 ? 2 : 0;
}
