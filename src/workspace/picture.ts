import { type CirclesCache, layoutCircles } from '../layout/circles.js';
import type { Drawing, ViewName } from '../layout/drawing.js';
import type { Language } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Organisation } from '../model/organisation.js';
import { circlesView, type HierarchySettings } from '../views/circles.js';

/** What a picture is asked to show. What a view has no use for is passed by. */
export interface PictureSettings extends HierarchySettings {
  readonly view: ViewName;
  readonly language: Language;
}

/** What a picture may use again, and what is done elsewhere. */
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
    default:
      return layoutCircles(circlesView(organisation, on, settings), settings.language, means.circles);
  }
}
