import { never } from '../../ground/never.js';
import { checkedAt, checkHelp } from '../../messages/check.js';
import { noOrganisation } from '../../messages/cli.js';
import { notCompared } from '../../messages/diff.js';
import type { CheckReport } from '../../render/checked.js';
import type { Level, Severity } from '../../rules/levels.js';
import type { Rule } from '../../rules/rule.js';
import { thresholds } from '../../vocabulary/findings.js';
import type { Workspace } from '../../workspace/workspace.js';
import { type Context, command, type ExitStatus, type Result } from '../command.js';
import type { State } from '../states.js';

const options = {
  format: {
    type: 'string',
    choices: ['text', 'json', 'sarif', 'github', 'junit', 'markdown'],
    description: checkHelp.format,
  },
  'fail-on': {
    type: 'string',
    choices: thresholds,
    description: checkHelp.failOn,
  },
  rule: { type: 'string', multiple: true, value: checkHelp.ruleValue, description: checkHelp.rule },
  level: { type: 'string', multiple: true, value: checkHelp.levelValue, description: checkHelp.level },
  since: { type: 'string', realNames: true, value: checkHelp.sinceValue, description: checkHelp.since },
} as const;

type CheckContext = Context<typeof options>;

export const check = command({
  name: 'check',
  words: checkHelp,
  options,
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  watches: true,
  async run(context) {
    const [{ chosenRules, chosenLevels }, { Workspace }] = await Promise.all([
      import('../chosen-rules.js'),
      import('../../workspace/workspace.js'),
    ]);
    const { since } = context.values;
    const workspace = new Workspace(context.profile);
    const settings: Settings = {
      ...(since === undefined
        ? {}
        : {
            since: await (await import('../states.js')).stateAt(
              context,
              since,
              context.positionals,
              // What is the same in both is parsed once.
              workspace,
            ),
          }),
      rules: chosenRules(context.values.rule ?? []),
      levels: chosenLevels(context.values.level ?? []),
    };
    if (!context.watch) return checkOnce(context, settings, workspace);
    const { watching } = await import('../watch.js');
    await watching(context, workspace, async () => {
      // What was on the screen is about files that are no longer so.
      if (context.terminal && context.output === undefined) context.out('\u001b[2J\u001b[3J\u001b[H');
      await checkOnce(context, settings, workspace);
      context.notice(checkedAt(new Date().toTimeString().slice(0, 8)));
    });
    return 0;
  },
});

interface Settings {
  readonly rules: readonly Rule[];
  readonly levels: Readonly<Record<string, Level>>;
  /** The state since which rules on changes look at what changed. */
  readonly since?: State;
}

async function checkOnce(
  context: CheckContext,
  settings: Settings,
  workspace: Workspace,
): Promise<ExitStatus> {
  const [{ load, unreadIn }, { reportOf }, { atLeast }] = await Promise.all([
    import('../load.js'),
    import('../report.js'),
    import('../../render/checked.js'),
  ]);
  const loaded = await load(context, context.positionals, workspace);
  const { since, ...standing } = settings;
  // A file that is missing in either state would be told as ended or begun.
  const missing = since === undefined ? [] : [...since.unreadable, ...unreadIn(loaded)];
  const { asOf } = context;
  const nearby =
    since === undefined || missing.length > 0
      ? undefined
      : await (await import('../history.js')).recordedNear(context, since, loaded.organisations, asOf, asOf);
  const report = reportOf(
    context,
    loaded,
    missing.length > 0 ? standing : { ...settings, ...(nearby === undefined ? {} : { nearby }) },
  );
  const failOn = context.values['fail-on'] ?? 'error';
  await context.deliver(await rendered(context, report, failOn));
  if (loaded.organisations.length === 0 && loaded.unreadable.length === 0) {
    context.err(`${context.say(noOrganisation())}\n`);
    return 2;
  }
  if (since !== undefined && missing.length > 0) {
    context.err(`${context.say(notCompared(since.called.en))}\n`);
    for (const { at, message } of missing)
      context.err(`${context.say({ en: `${at.file}: ${message.en}`, nl: `${at.file}: ${message.nl}` })}\n`);
    return 2;
  }
  // What is missing may bear on every rule; only who turned that rule off goes on without it.
  if (report.unreadable.length > 0 || loaded.unreadable.some((one) => one.given)) return 2;
  if (failOn === 'never') return 0;
  const fails = [report.unreadable, ...report.organisations.map(({ findings }) => findings)].some(
    (findings) => findings.some(({ severity }) => atLeast(severity, failOn)),
  );
  return fails ? 1 : 0;
}

/** The report with what code scanners need to know to find the files. */
async function located(context: CheckContext, report: CheckReport): Promise<CheckReport> {
  const { fromRoot } = await import('../from-root.js');
  return { ...report, fromRoot: await fromRoot(context.files) };
}

async function rendered(
  context: CheckContext,
  report: CheckReport,
  failOn: Severity | 'never',
): Promise<Result> {
  const format = context.values.format ?? 'text';
  switch (format) {
    case 'json':
      return (await import('../../render/json/check.js')).checkJson(report);
    case 'sarif':
      return (await import('../../render/sarif/check.js')).checkSarif(await located(context, report));
    case 'github':
      return (await import('../../render/github/check.js')).checkGithub(await located(context, report));
    case 'junit':
      return (await import('../../render/junit/check.js')).checkJunit(report, failOn);
    case 'markdown':
      return (await import('../../render/markdown/check.js')).checkMarkdown(report);
    case 'text':
      return (await import('../check-text.js')).textPieces(context, report);
    default:
      return never(format);
  }
}
