import { growths } from '../layout/tidy.js';
import { fittingGrowth } from '../layout/tree.js';
import type { CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Circle, Organisation } from '../model/organisation.js';
import { type PageScript, picturePage, type ToldFinding } from '../render/html/picture.js';
import { drawnFolded, type FoldedPicture, type PictureContents } from '../render/html/picture-contents.js';
import type { ThemeName } from '../render/theme.js';
import { circlesView, type Hierarchy } from '../views/circles.js';
import { closedAtFirst } from '../views/fold.js';
import { type PictureMeans, type PictureSettings, pictureOf } from './picture.js';

export interface PicturePageSettings extends PictureSettings {
  readonly theme?: ThemeName;
  /** Findings that the page tells in words with their circles. */
  readonly told?: readonly ToldFinding[];
  readonly script: PageScript;
}

/**
 * A view of the organisation as of a date, as a page to pan, zoom, search and fold. A picture of circles holds all of
 * them and starts folded: at the depth that is asked for, or as deep as can be read.
 */
export async function picturePageOf(
  organisation: Organisation,
  on: CalendarDate,
  settings: PicturePageSettings,
  means: PictureMeans = {},
): Promise<string> {
  const { view, language, theme, told = [], script } = settings;
  const standing = asOf(organisation, on);
  const whole = circlesView(organisation, on, { ...settings, depth: 'all' });
  const circles = circlesIn(whole)
    .map((name) => standing.circle(name))
    .filter((one) => one !== undefined);
  const page = (picture: PictureContents['picture'], drawing: Parameters<typeof picturePage>[0]['drawing']) =>
    picturePage({
      standing,
      drawing,
      contents: { ...(theme === undefined ? {} : { theme }), picture },
      circles,
      findings: told,
      script,
    });
  if (view === 'circles' || view === 'tree' || view === 'line') {
    const closed = closedAtFirst(whole, settings.depth);
    const common = { hierarchy: whole, closed: [...closed] };
    const picture: FoldedPicture =
      view === 'circles'
        ? { view, ...common }
        : {
            view,
            ...common,
            growth: fittingGrowth(settings.direction, growths, (growth) =>
              drawnFolded({ view, ...common, growth }, closed, language),
            ),
          };
    return page(picture, drawnFolded(picture, closed, language, means.circles));
  }
  const drawing = await pictureOf(organisation, on, settings, means);
  return page({ view: 'still', drawing }, drawing);
}

/** The names of the circles in a hierarchy, each before those below it. */
function circlesIn(hierarchy: Hierarchy): readonly Circle['name'][] {
  const names: string[] = [];
  const waiting = [...hierarchy.roots].reverse();
  for (let mark = waiting.pop(); mark !== undefined; mark = waiting.pop()) {
    names.push(mark.name);
    waiting.push(...[...mark.below].reverse());
  }
  return names;
}
