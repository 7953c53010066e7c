import { type CirclesCache, layoutCircles } from '../layout/circles.js';
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
import type { Organisation } from '../model/organisation.js';
import { circlesView, type Hierarchy, type HierarchySettings } from '../views/circles.js';
import { closable, closedAtFirst, folded } from '../views/fold.js';
import { lineView } from '../views/line.js';
import { phasesView } from '../views/phases.js';
import { processView } from '../views/processes.js';
import { resilienceView } from '../views/resilience.js';
import { termsView } from '../views/terms.js';

/** What a picture is asked to show. What a view has no use for is passed by. */
export interface PictureSettings extends HierarchySettings {
  readonly view: ViewName;
  readonly language: Language;
  /** Which way the tree, the line and the processes grow; where it is left out, whichever fits better. */
  readonly direction?: Direction;
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
  switch (settings.view) {
    case 'tree':
      return layoutTree(hierarchyOf(organisation, on, settings), settings.language, {
        direction: settings.direction,
      });
    case 'terms':
      return layoutTerms(termsView(organisation, on, settings), settings.language);
    case 'phases':
      return layoutPhases(phasesView(organisation, on, settings), settings.language);
    case 'line':
      return layoutLine(lineView(hierarchyOf(organisation, on, settings)), settings.language, {
        direction: settings.direction,
      });
    case 'process':
      return layoutProcess(processView(organisation, on, settings), settings.language, {
        direction: settings.direction,
      });
    case 'resilience':
      return layoutResilience(resilienceView(organisation, on, settings), settings.language);
    case 'circles':
      return layoutCircles(hierarchyOf(organisation, on, settings), settings.language, means.circles);
  }
}

function hierarchyOf(organisation: Organisation, on: CalendarDate, settings: PictureSettings): Hierarchy {
  const { closed } = settings;
  if (closed === undefined) return circlesView(organisation, on, settings);
  return folded(circlesView(organisation, on, { ...settings, depth: 'all' }), closed);
}

/** Which circles of a view can be closed and which are at first, so that it can be read; nothing for other views. */
export function foldsOf(
  organisation: Organisation,
  on: CalendarDate,
  settings: Pick<PictureSettings, 'view' | 'of' | 'depth'>,
): { readonly closable: readonly string[]; readonly closed: ReadonlySet<string> } | undefined {
  const { view, of, depth } = settings;
  if (!foldable.has(view)) return undefined;
  const whole = circlesView(organisation, on, { ...(of === undefined ? {} : { of }), depth: 'all' });
  return { closable: closable(whole), closed: closedAtFirst(whole, depth) };
}

const foldable: ReadonlySet<ViewName> = new Set(['circles', 'tree', 'line']);
