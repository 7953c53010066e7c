import packageJson from '../../../package.json';
import { never } from '../../ground/never.js';
import { diffHelp, noOrganisations, notAnAddress } from '../../messages/diff.js';
import { today } from '../../model/calendar.js';
import type { DiffReport } from '../../render/diffed.js';
import { type Context, command, type ExitStatus, type Options, type Result } from '../command.js';
import { Refusal } from '../refusal.js';

const options = {
  format: {
    type: 'string',
    choices: ['text', 'json', 'markdown', 'html', 'github'],
    description: diffHelp.format,
  },
  'fail-on': {
    type: 'string',
    multiple: true,
    choices: ['authority', 'unevidenced', 'new-errors', 'never'],
    description: diffHelp.failOn,
  },
  staged: { type: 'boolean', description: diffHelp.staged },
  'link-to': { type: 'string', value: diffHelp.addressValue, description: diffHelp.linkTo },
} as const satisfies Options;

export const diff = command({
  name: 'diff',
  words: diffHelp,
  options,
  realNames: true,
  positionals: { least: 0, most: 2 },
  async run(context) {
    const linkTo = addressOf(context.values['link-to']);
    const [{ twoStates }, { recordedNear }, { compareStates }, { nearbyDays }] = await Promise.all([
      import('../states.js'),
      import('../history.js'),
      import('../../rules/compared.js'),
      import('../../changes/evidence.js'),
    ]);
    const { before, after } = await twoStates(context, context.positionals, context.values.staged === true);
    // A revision is looked at as of its own day, unless a day was asked for.
    const given = context.asOf !== today();
    const asOf = given ? context.asOf : (after.date ?? context.asOf);
    const until = after.date ?? context.asOf;
    const nearby = await recordedNear(context, before, after.organisations, asOf, until);
    const compared = compareStates(before.organisations, after.organisations, asOf, {
      window: { since: before.date, until },
      ...(nearby === undefined ? {} : { nearby }),
    });
    const report: DiffReport = {
      version: packageJson.version,
      asOf,
      from: before.called,
      to: after.called,
      unread: [before, after].flatMap(({ called, unreadable }) =>
        unreadable.map(({ at, message }) => ({ called, at, message })),
      ),
      ...(nearby === undefined ? {} : { nearby: nearbyDays }),
      language: context.language,
      organisations: compared.map((one) => ({ ...one, language: context.languageOf(one.organisation) })),
    };
    await context.deliver(await rendered(context, report, linkTo));
    for (const { at, message } of report.unread)
      context.err(`${context.say({ en: `${at.file}: ${message.en}`, nl: `${at.file}: ${message.nl}` })}\n`);
    if (compared.length === 0 && report.unread.length === 0) {
      context.err(`${context.say(noOrganisations)}\n`);
      return 2;
    }
    return report.unread.length > 0 ? 2 : fails(context, report);
  },
});

/** An address as it may stand in a link. @throws Refusal where it is none */
function addressOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:')
    throw new Refusal(notAnAddress(written), true);
  return address.href.replace(/\/+$/, '').replace(/[<>]/g, encodeURIComponent);
}

function fails(context: Context<typeof options>, { organisations }: DiffReport): ExitStatus {
  const given = context.values['fail-on'] ?? ['authority'];
  if (given.includes('never')) return 0;
  const changes = organisations.flatMap((one) => one.changes);
  const failed = given.some((what) => {
    if (what === 'new-errors')
      return organisations.some(({ fresh, breaches }) =>
        [...fresh, ...breaches].some(({ severity }) => severity === 'error'),
      );
    if (organisations.some(({ breaches }) => breaches.some(({ severity }) => severity === 'error')))
      return true;
    return (
      what === 'unevidenced' &&
      changes.some(({ verdict }) => verdict === 'unevidenced' || verdict === 'partly')
    );
  });
  return failed ? 1 : 0;
}

async function rendered(
  context: Context<typeof options>,
  report: DiffReport,
  linkTo: string | undefined,
): Promise<Result> {
  const { format = 'text' } = context.values;
  switch (format) {
    case 'json':
      return (await import('../../render/json/diff.js')).diffJson(report);
    case 'markdown':
      return (await import('../../render/markdown/diff.js')).diffMarkdown({
        ...report,
        fromRoot: await (await import('../from-root.js')).fromRoot(context.files),
        ...(linkTo === undefined ? {} : { linkTo }),
      });
    case 'github':
      return (await import('../../render/github/diff.js')).diffGithub({
        ...report,
        fromRoot: await (await import('../from-root.js')).fromRoot(context.files),
      });
    case 'html': {
      const [{ diffHtml }, { overlayOf }] = await Promise.all([
        import('../../render/html/diff.js'),
        import('../../workspace/overlay.js'),
      ]);
      const pictures = new Map(
        report.organisations.flatMap(({ between, changes, language, organisation }) =>
          between === undefined || changes.length === 0
            ? []
            : [[organisation.name, overlayOf(between, changes, language)] as const],
        ),
      );
      return diffHtml(report, pictures);
    }
    case 'text': {
      const [{ diffOutline }, { outlineText }] = await Promise.all([
        import('../../render/diffed.js'),
        import('../../render/terminal/outline.js'),
      ]);
      return report.organisations
        .map((one) => outlineText(diffOutline(report, one), context.colours, context.width))
        .join('\n');
    }
    default:
      return never(format);
  }
}
