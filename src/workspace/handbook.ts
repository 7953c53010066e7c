import type { Drawing, ViewName } from '../layout/drawing.js';
import type { Language } from '../messages/words.js';
import { after, type CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Circle, Organisation } from '../model/organisation.js';
import type { Handbook } from '../render/report/document.js';
import { handbookOf } from '../render/report/handbook.js';
import { checkOrganisation } from '../rules/check.js';
import { dueOf } from '../tracking/due.js';
import { progressOf } from '../tracking/progress.js';
import { readable } from '../views/circles.js';
import { handbookViews } from '../vocabulary/pictures.js';
import { type PictureMeans, pictureOf } from './picture.js';

export interface HandbookSettings {
  readonly language: Language;
  /** Only this circle and what is below it. */
  readonly of?: Circle;
  /** Whether pictures are drawn; a handbook in Markdown has none. */
  readonly pictures: boolean;
  /** Whether what the check finds is told. */
  readonly findings?: boolean;
  /** The organisation's logo as a `data:` address; see `logo.ts`. */
  readonly logo?: string | undefined;
  /** Files that could not be read. */
  readonly unreadable: readonly { readonly place: string; readonly message: string }[];
}

/** Half a year: what falls due in it stands in the handbook. */
const ahead = { years: 0, months: 6, weeks: 0, days: 0 };

/** The handbook of an organisation as of a date, with what the check finds and how its introduction stands. */
export async function organisationHandbook(
  organisation: Organisation,
  on: CalendarDate,
  settings: HandbookSettings,
  means: PictureMeans = {},
): Promise<Handbook> {
  const standing = asOf(organisation, on);
  const { language, of } = settings;
  const dueUntil = after(on, ahead);
  const draw = (view: ViewName, circle: string | undefined, depth?: number): Promise<Drawing> =>
    pictureOf(
      organisation,
      on,
      {
        view,
        language,
        ...(circle === undefined ? {} : { of: circle }),
        ...(depth === undefined ? {} : { depth }),
      },
      means,
    );
  const pictures: Drawing[] = [];
  const ofCircles = new Map<string, Drawing>();
  if (settings.pictures && standing.circles.length > 0) {
    for (const view of handbookViews) {
      if (view === 'phases' && organisation.implementations.length === 0) continue;
      pictures.push(await draw(view, of?.name));
    }
    // A whole too large for one page is shown branch by branch too.
    if (standing.circles.length > readable)
      for (const circle of branches(standing.circles, (one) => standing.below(one)))
        if (circle !== of) ofCircles.set(circle.name, await draw('circles', circle.name));
  }
  return handbookOf(
    standing,
    {
      checked: checkOrganisation(organisation, on),
      progress: progressOf(organisation, on, language),
      due: dueOf(organisation, on, dueUntil, language),
      dueUntil,
      pictures,
      ofCircles,
      logo: settings.logo,
      findings: settings.findings === true,
      unreadable: settings.unreadable,
    },
    language,
    of,
  );
}

/** The fewest branches, none above another, that hold circles and can each be read on one page. */
function branches(
  circles: readonly Circle[],
  below: (circle: Circle) => readonly Circle[],
): readonly Circle[] {
  const sizes = new Map<Circle, number>();
  // Circles right below come before those that hold them, whatever the order of the files; a ring ends the way.
  const order: Circle[] = [];
  const seen = new Set<Circle>();
  const waiting = circles.filter(({ parent }) => parent === undefined);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    order.push(next);
    waiting.push(...below(next));
  }
  for (const circle of order.reverse())
    sizes.set(
      circle,
      below(circle).reduce((sum, child) => sum + (sizes.get(child) ?? 0), 1),
    );
  const fits = (circle: Circle): boolean => (sizes.get(circle) ?? 0) <= readable;
  return order
    .filter((circle) => !fits(circle))
    .flatMap((circle) => below(circle).filter((child) => fits(child) && below(child).length > 0));
}
