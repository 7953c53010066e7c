import { isToldOf, laterName } from '../../changes/history.js';
import { notADate } from '../../messages/cli.js';
import { calledNow, logHelp, noCircleNow } from '../../messages/diff.js';
import * as git from '../../messages/git.js';
import { isCalendarDate } from '../../model/calendar.js';
import type { LogReport } from '../../render/log.js';
import { command, type Options } from '../command.js';
import { circleNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

const options = {
  format: { type: 'string', choices: ['text', 'json', 'markdown'], description: logHelp.format },
  since: { type: 'string', value: logHelp.dateValue, description: logHelp.since },
  revision: { type: 'string', value: logHelp.revisionValue, description: logHelp.revision },
  reverse: { type: 'boolean', description: logHelp.reverse },
  'no-cache': { type: 'boolean', description: logHelp.noCache },
} as const satisfies Options;

export const log = command({
  name: 'log',
  words: logHelp,
  options,
  positionals: { least: 0, most: 1 },
  async run(context) {
    const { since, reverse = false, revision = 'HEAD', format = 'text' } = context.values;
    const cache = context.values['no-cache'] !== true;
    if (since !== undefined && !isCalendarDate(since)) throw new Refusal(notADate(since));
    const [{ inGit }, { governanceHistory }, { Repository }, { RevisionFiles }, { asOf }, { load }] =
      await Promise.all([
        import('../states.js'),
        import('../history.js'),
        import('../../git/repository.js'),
        import('../../git/revision-files.js'),
        import('../../model/lookups.js'),
        import('../load.js'),
      ]);
    return inGit(async () => {
      const repository = await Repository.around(process.cwd());
      try {
        const end = await repository.commit(revision);
        if (end === undefined)
          throw new Refusal(
            revision === 'HEAD' ? git.noCommits : git.noSuchRevision(revision, repository.shallow),
          );
        const files = new RevisionFiles(repository, await repository.tree(end));
        const loaded = await load({ ...context, files }, []);
        const organisation = context.one(loaded);
        const named = context.positionals[0];
        const standing = asOf(organisation, end.date);
        let later: string | undefined;
        let isOver = false;
        if (named !== undefined && standing.circle(named) === undefined) {
          // A name of before may have been given up long ago.
          const all = await governanceHistory(context, repository, end, organisation, { cache });
          later = laterName(
            all.map(({ compared }) => compared),
            named,
          );
          if (later !== undefined) context.notice(calledNow(named, later));
          isOver = later === undefined && all.some(({ compared }) => isToldOf(compared.changes, named));
          if (isOver) context.notice(noCircleNow(named));
        }
        const circle = named === undefined || isOver ? named : circleNamed(standing, later ?? named).name;
        const commits = await governanceHistory(context, repository, end, organisation, {
          day: since,
          cache,
        });
        const { logged, logJson, logOutline } = await import('../../render/log.js');
        const report: LogReport = {
          organisation,
          language: context.languageOf(organisation),
          circle,
          shallow: repository.shallow,
          commits: logged(commits, { circle, since, reverse }),
        };
        if (format === 'json') await context.deliver(logJson(report));
        else if (format === 'markdown') {
          const { outlineMarkdown } = await import('../../render/markdown/outline.js');
          await context.deliver(outlineMarkdown(logOutline(report)));
        } else {
          const { outlineText } = await import('../../render/terminal/outline.js');
          await context.deliver(outlineText(logOutline(report), context.colours, context.width));
        }
        return loaded.unreadable.length > 0 ? 2 : 0;
      } finally {
        repository.close();
      }
    });
  },
});
