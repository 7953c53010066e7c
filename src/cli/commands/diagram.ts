import { diagramHelp } from '../../messages/commands.js';
import { command } from '../command.js';
import { circleNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

export const diagram = command({
  name: 'diagram',
  words: diagramHelp,
  options: {
    view: { type: 'string', choices: ['circles'], description: diagramHelp.view },
    of: { type: 'string', value: diagramHelp.circleValue, description: diagramHelp.of },
    depth: { type: 'string', value: diagramHelp.numberValue, description: diagramHelp.depth },
    theme: {
      type: 'string',
      choices: ['light', 'dark', 'contrast', 'print'],
      description: diagramHelp.theme,
    },
  },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  watches: true,
  async run(context) {
    const { output } = context;
    if (output !== undefined && !output.toLowerCase().endsWith('.svg'))
      throw new Refusal(diagramHelp.ending(output), true);
    const { depth } = context.values;
    if (depth !== undefined && !/^\d{1,6}$/.test(depth))
      throw new Refusal(diagramHelp.depthNumber(depth), true);
    const loaded = await context.load();
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
    if (output !== undefined) context.notice(diagramHelp.wrote(output));
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
