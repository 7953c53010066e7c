import { isToldOf, isToldOfPerson, laterName, laterPerson, laterTitled } from '../../changes/history.js';
import { notADate } from '../../messages/cli.js';
import { calledNow, logHelp, nobodyNow, noCircleNow } from '../../messages/diff.js';
import * as git from '../../messages/git.js';
import { isCalendarDate } from '../../model/calendar.js';
import type { AsOf } from '../../model/lookups.js';
import { titleOfCircle, titleOfPerson } from '../../model/titles.js';
import type { LogReport } from '../../render/log.js';
import { type Context, command, type Options } from '../command.js';
import type { GovernanceCommit } from '../history.js';
import { thingNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

const options = {
  format: { type: 'string', choices: ['text', 'json', 'markdown'], description: logHelp.format },
  since: { type: 'string', value: logHelp.dateValue, description: logHelp.since },
  revision: { type: 'string', value: logHelp.revisionValue, description: logHelp.revision },
  reverse: { type: 'boolean', description: logHelp.reverse },
} as const satisfies Options;

export const log = command({
  name: 'log',
  words: logHelp,
  options,
  realNames: true,
  positionals: { least: 0, most: 1 },
  async run(context) {
    const { since, reverse = false, revision = 'HEAD', format = 'text' } = context.values;
    const { keeps: cache } = context;
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
        const about =
          named === undefined
            ? {}
            : await toldAbout(context, standing, named, () =>
                // A name of before may have been given up long ago.
                governanceHistory(context, repository, end, organisation, { cache }),
              );
        const commits = await governanceHistory(context, repository, end, organisation, {
          day: since,
          cache,
        });
        const { logged, logJson, logOutline } = await import('../../render/log.js');
        const report: LogReport = {
          organisation,
          language: context.languageOf(organisation),
          ...about,
          shallow: repository.shallow,
          commits: logged(commits, { circle: about.circle, person: about.person?.name, since, reverse }),
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

/**
 * The circle or person that a history is asked of. A name that neither bears at its end is looked for among those that
 * its steps gave up.
 *
 * @throws Refusal where nothing ever bore the name, or several could be meant
 */
async function toldAbout(
  context: Pick<Context, 'notice'>,
  standing: AsOf,
  named: string,
  history: () => Promise<readonly GovernanceCommit[]>,
): Promise<Pick<LogReport, 'circle' | 'person'>> {
  const person = (name: string) => ({ person: { name, called: titleOfPerson(standing, name) } });
  if (standing.circle(named) === undefined && standing.person(named) === undefined) {
    const all = (await history()).map(({ compared }) => compared);
    const circle = laterName(all, named);
    const later = circle ?? laterPerson(all, named);
    if (later !== undefined) {
      context.notice(calledNow(named, later));
      return circle === undefined ? person(later) : { circle: later };
    }
    if (all.some(({ changes }) => isToldOf(changes, named))) {
      context.notice(noCircleNow(named));
      return { circle: named };
    }
    if (all.some(({ changes }) => isToldOfPerson(changes, named))) {
      context.notice(nobodyNow(named));
      return person(named);
    }
    const titled = isTitleNow(standing, named) ? undefined : laterTitled(all, named);
    if (titled !== undefined && 'person' in titled) {
      context.notice(calledNow(named, titleOfPerson(standing, titled.person)));
      return person(titled.person);
    }
    if (titled !== undefined) {
      context.notice(calledNow(named, titleOfCircle(standing, titled.circle)));
      return titled;
    }
  }
  const thing = thingNamed(standing, named);
  return thing.kind === 'circle' ? { circle: thing.circle.name } : person(thing.person.name);
}

function isTitleNow({ organisation: { circles, people } }: AsOf, named: string): boolean {
  return [...circles, ...people].some(({ title }) => title === named);
}
