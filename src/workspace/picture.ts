import { never } from '../ground/never.js';
import { type CirclesCache, layoutCircles } from '../layout/circles.js';
import { layoutDomains } from '../layout/domains.js';
import type { Drawing, ViewName } from '../layout/drawing.js';
import { layoutLine } from '../layout/line.js';
import { layoutPhases } from '../layout/phases.js';
import { layoutProcess } from '../layout/processes.js';
import { layoutResilience } from '../layout/resilience.js';
import { layoutTerms } from '../layout/terms.js';
import type { Direction } from '../layout/tidy.js';
import { layoutTree } from '../layout/tree.js';
import type { Language } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import { circlesView, type Hierarchy, type HierarchySettings } from '../views/circles.js';
import { domainsView } from '../views/domains.js';
import { closable, closedAtFirst, folded } from '../views/fold.js';
import { lineView } from '../views/line.js';
import { phasesView } from '../views/phases.js';
import { processView } from '../views/processes.js';
import { resilienceView } from '../views/resilience.js';
import { termsView } from '../views/terms.js';
import { type FoldableView, foldableViews } from '../vocabulary/pictures.js';
import { domainFaultsIn } from './domain-faults.js';
import { matterOf } from './matter.js';

/** What a picture is asked to show. What a view has no use for is passed by. */
export interface PictureSettings extends HierarchySettings {
  readonly view: ViewName;
  readonly language: Language;
  /** Which way the tree, the line and the processes grow; where it is left out, whichever fits better. */
  readonly direction?: Direction;
  /** In the map of domains: the matter that is asked about, in words, to which the way is shown. */
  readonly about?: string;
  /** In the network: the organisations whose circles are shown beside the own ones. */
  readonly beside?: readonly Organisation[];
  /** Circles whose inside is left out, instead of all below a depth. */
  readonly closed?: ReadonlySet<string>;
}

/** What a picture may use again. */
export interface PictureMeans {
  readonly circles?: CirclesCache;
}

/** A view of the organisation as of a date, laid out. */
export async function pictureOf(
  organisation: Organisation,
  on: CalendarDate,
  settings: PictureSettings,
  means: PictureMeans = {},
): Promise<Drawing> {
  const { view, closed } = settings;
  if (view === 'network') return networkPicture(organisation, on, settings);
  if (!isFoldable(view)) return otherPicture(organisation, on, { ...settings, view });
  const hierarchy =
    closed === undefined
      ? circlesView(organisation, on, settings)
      : folded(circlesView(organisation, on, { ...settings, depth: 'all' }), closed);
  return hierarchyPicture(hierarchy, { ...settings, view }, means);
}

/** A picture with the circles that can be closed in it and those that are; none in views where none can be. */
export interface FoldedPicture {
  readonly drawing: Drawing;
  readonly closable: readonly string[];
  readonly closed: readonly string[];
}

/** A view in which circles are closed: those that are said, else as many as let the picture be read. */
export async function foldedPictureOf(
  organisation: Organisation,
  on: CalendarDate,
  settings: PictureSettings,
  means: PictureMeans = {},
): Promise<FoldedPicture> {
  const { view, closed: given } = settings;
  if (!isFoldable(view))
    return { drawing: await pictureOf(organisation, on, settings, means), closable: [], closed: [] };
  const whole = circlesView(organisation, on, { ...settings, depth: 'all' });
  const names = closable(whole);
  const known = new Set(names);
  const closed =
    given === undefined ? closedAtFirst(whole) : new Set([...given].filter((name) => known.has(name)));
  const drawing = hierarchyPicture(folded(whole, closed), { ...settings, view }, means);
  return { drawing, closable: names, closed: [...closed] };
}

function hierarchyPicture(
  hierarchy: Hierarchy,
  { view, language, direction }: PictureSettings & { readonly view: FoldableView },
  means: PictureMeans,
): Drawing {
  switch (view) {
    case 'tree':
      return layoutTree(hierarchy, language, { direction });
    case 'line':
      return layoutLine(lineView(hierarchy), language, { direction });
    case 'circles':
      return layoutCircles(hierarchy, language, means.circles);
    default:
      return never(view);
  }
}

/** Of the organisation alone, or with those beside it; loaded only where it is asked for. */
async function networkPicture(
  organisation: Organisation,
  on: CalendarDate,
  settings: PictureSettings,
): Promise<Drawing> {
  const [{ networkView }, { layoutNetwork }] = await Promise.all([
    import('../views/network.js'),
    import('../layout/network.js'),
  ]);
  return layoutNetwork(networkView(organisation, on, settings, settings.beside), settings.language);
}

function otherPicture(
  organisation: Organisation,
  on: CalendarDate,
  settings: PictureSettings & { readonly view: Exclude<ViewName, FoldableView | 'network'> },
): Drawing {
  const { view, language, direction } = settings;
  switch (view) {
    case 'terms':
      return layoutTerms(termsView(organisation, on, settings), language);
    case 'phases':
      return layoutPhases(phasesView(organisation, on, settings, language), language);
    case 'process':
      return layoutProcess(processView(organisation, on, settings), language, { direction });
    case 'domains':
      return layoutDomains(
        domainsView(
          organisation,
          on,
          settings,
          domainFaultsIn(organisation, on),
          settings.about === undefined
            ? undefined
            : (matterOf(asOf(organisation, on), settings.about, settings.of) ?? {
                text: settings.about,
                names: new Set(),
              }),
        ),
        language,
      );
    case 'resilience':
      return layoutResilience(resilienceView(organisation, on, settings), language);
    default:
      return never(view);
  }
}

function isFoldable(view: ViewName): view is FoldableView {
  return foldableViews.some((one) => one === view);
}
