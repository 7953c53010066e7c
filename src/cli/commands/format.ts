import { noOrganisation } from '../../messages/cli.js';
import * as say from '../../messages/edit-commands.js';
import { same, sayIn, type Words } from '../../messages/words.js';
import { type Context, command, type ExitStatus } from '../command.js';
import { Refusal } from '../refusal.js';

const options = { check: { type: 'boolean', description: say.formatHelp.check } } as const;

export const format = command({
  name: 'format',
  words: say.formatHelp,
  options,
  realNames: true,
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  run(context) {
    if (!context.positionals.includes('-')) return formatFiles(context);
    if (context.positionals.length > 1 || context.values.check === true) throw new Refusal(say.onlyOneInput);
    return formatInput(context);
  },
});

/** What formatting needs of the language: loaded only when something is formatted. */
async function formatter(): Promise<
  (text: string) => { text: string; brokenAt: number | undefined; kept?: Words }
> {
  const [{ kringServices }, { formatText }, { parseText }] = await Promise.all([
    import('../../language/module.js'),
    import('../../language/format.js'),
    import('../../language/parse.js'),
  ]);
  const kring = kringServices();
  return (text) => {
    const problems = parseText(kring, text, () => {});
    const whole = problems.find(({ kind }) => kind === 'foreign' || kind === 'merge');
    return {
      text: formatText(kring, text),
      brokenAt: problems[0]?.line,
      ...(whole === undefined ? {} : { kept: whole.message }),
    };
  };
}

async function formatInput(context: Context<typeof options>): Promise<ExitStatus> {
  const { decode } = await import('../../workspace/decode.js');
  const { notText, binary } = await import('../../messages/load.js');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const read = decode(Buffer.concat(chunks));
  if ('fault' in read) throw new Refusal(read.fault === 'binary' ? binary : notText(read.line));
  const { text, brokenAt, kept } = (await formatter())(read.text);
  if (kept !== undefined) {
    const { en, nl } = say.standardInput;
    throw new Refusal({ en: `${en}: ${kept.en}`, nl: `${nl}: ${kept.nl}` });
  }
  if (brokenAt !== undefined) {
    context.notice(say.partlyFormatted(sayIn(say.standardInput, context.language), brokenAt));
  }
  await context.deliver((read.mark ? '\uFEFF' : '') + text);
  return 0;
}

async function formatFiles(context: Context<typeof options>): Promise<ExitStatus> {
  const [{ findReadable, load }, { leadsOut }, { replaceUnchanged }, formatting] = await Promise.all([
    import('../load.js'),
    import('../links.js'),
    import('../replace.js'),
    formatter(),
  ]);
  const checkOnly = context.values.check === true;
  const changed: string[] = [];
  let settled = 0;
  let failed = false;
  const only =
    context.organisation === undefined
      ? undefined
      : new Set((await load(context, context.positionals)).files);
  for await (const one of findReadable(context, context.positionals)) {
    if ('message' in one) {
      context.err(
        `${context.say({ en: `${one.file}: ${one.message.en}`, nl: `${one.file}: ${one.message.nl}` })}\n`,
      );
      failed = true;
      continue;
    }
    if (only?.has(one.file) === false) continue;
    const { text, brokenAt, kept } = formatting(one.text);
    if (kept !== undefined) {
      context.err(`${context.say({ en: `${one.file}: ${kept.en}`, nl: `${one.file}: ${kept.nl}` })}\n`);
      failed = true;
      continue;
    }
    if (brokenAt !== undefined) context.notice(say.partlyFormatted(one.file, brokenAt));
    if (text === one.text) {
      settled++;
      continue;
    }
    if (await leadsOut(context.files, one.file, context.positionals)) {
      context.err(`${context.say(say.linkLeadsOut(one.file))}\n`);
      failed = true;
      continue;
    }
    try {
      if (!checkOnly) await replaceUnchanged(context, [{ ...one, text }]);
      changed.push(one.file);
    } catch (error) {
      // One file that cannot be written leaves the others to be formatted.
      if (!(error instanceof Refusal)) throw error;
      context.err(`${context.say(error.words)}\n`);
      failed = true;
    }
  }
  if (checkOnly) await context.deliver(changed.map((file) => `${context.say(same(file))}\n`));
  if (changed.length + settled === 0 && !failed) throw new Refusal(noOrganisation());
  context.notice((checkOnly ? say.wouldFormat : say.formatted)(changed.length, settled));
  if (failed) return 2;
  return checkOnly && changed.length > 0 ? 1 : 0;
}
