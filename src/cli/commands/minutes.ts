import { nearest } from '../../ground/nearest.js';
import { minutesHelp } from '../../messages/meeting-commands.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import { meetingsIn } from '../../model/meetings.js';
import type { Meeting } from '../../model/organisation.js';
import { meetingStanding } from '../../model/standing.js';
import { titleOfCircle } from '../../model/titles.js';
import { command } from '../command.js';
import { paperFormats, paperOption, refuseNoPaper } from '../papers.js';
import { circleNamed, fitting } from '../paths.js';
import { Refusal } from '../refusal.js';

export const minutes = command({
  name: 'minutes',
  words: minutesHelp,
  options: {
    format: {
      type: 'string',
      choices: ['text', 'markdown', 'html', ...paperFormats],
      description: minutesHelp.format,
    },
    paper: paperOption,
  },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { format = 'text', paper } = context.values;
    refuseNoPaper(context, format, paper);
    const [name = '', ...paths] = context.positionals;
    const loaded = await context.load(paths);
    const organisation = context.one(loaded);
    const [{ minutesOutline }, { deliverOutline }] = await Promise.all([
      import('../../render/minutes.js'),
      import('../outline.js'),
    ]);
    const standing = asOf(organisation, context.asOf);
    const language = context.languageOf(organisation);
    await deliverOutline(
      context,
      minutesOutline(standing, meetingMeant(standing, name), language),
      format,
      language,
      paper,
    );
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});

/**
 * The meeting of a name; of the name of a circle, the last one that was held, or else the next.
 *
 * @throws Refusal where there is none
 */
function meetingMeant(standing: AsOf, name: string): Meeting {
  const meeting = standing.meeting(name);
  if (meeting !== undefined) return meeting;
  const circles = standing.organisation.circles.map((circle) => ({ kind: 'circle' as const, circle }));
  if (fitting(circles, name).length > 0) {
    const circle = circleNamed(standing, name);
    const all = meetingsIn(standing.organisation).of(circle.name);
    const held = all.findLast((one) => /^(?:held|consented)$/.test(meetingStanding(standing, one)));
    const found = held ?? all[0];
    if (found !== undefined) return found;
    throw new Refusal(minutesHelp.noMeeting(titleOfCircle(standing, circle)));
  }
  const names = standing.organisation.meetings.map((one) => one.name);
  throw new Refusal(minutesHelp.unknown(name, nearest(name, names)));
}
