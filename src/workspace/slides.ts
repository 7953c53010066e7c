import { layoutCircles } from '../layout/circles.js';
import type { Drawing } from '../layout/drawing.js';
import { type Caption, captioned, titleSlide } from '../layout/slides.js';
import { layoutTree } from '../layout/tree.js';
import { slideWords } from '../messages/slides.js';
import { sayIn } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import { titleOfCircle } from '../model/titles.js';
import { type CircleMark, circlesView } from '../views/circles.js';
import type { SlidesView } from '../vocabulary/pictures.js';
import type { PictureSettings } from './picture.js';

/** The circles of a hierarchy level by level: from the highest down, each once. */
function fromTheHighest(roots: readonly CircleMark[]): readonly CircleMark[] {
  const order: CircleMark[] = [];
  for (let level = roots; level.length > 0; level = level.flatMap(({ below }) => below)) order.push(...level);
  return order;
}

/**
 * Slides of an organisation as of a date: a title page, the whole, and each circle from the highest down, with the
 * circles directly below it, its aim and what it decides about.
 */
export function slidesOf(
  organisation: Organisation,
  on: CalendarDate,
  settings: Omit<PictureSettings, 'view' | 'depth'> & { readonly view: SlidesView },
): readonly Drawing[] {
  const { view, language, direction } = settings;
  const standing = asOf(organisation, on);
  const drawn = (of: string | undefined, title: string, depth?: number): Drawing => {
    const hierarchy = circlesView(organisation, on, {
      ...settings,
      ...(of === undefined ? {} : { of }),
      ...(depth === undefined ? {} : { depth }),
    });
    const titled = { ...hierarchy, title };
    return view === 'tree' ? layoutTree(titled, language, { direction }) : layoutCircles(titled, language);
  };
  const whole = circlesView(organisation, on, { ...settings, depth: 'all' });
  const circles = fromTheHighest(whole.roots);
  const { of } = settings;
  const chosen = standing.circle(of);
  const called = chosen === undefined ? whole.title : titleOfCircle(standing, chosen);
  const pages = circles.map(({ name, title }) => {
    const circle = standing.circle(name);
    const captions: Caption[] = [
      ...(circle?.aims ?? []).map(({ text }) => ({ label: sayIn(slideWords.aim, language), text })),
      ...((circle?.domain?.items ?? []).length === 0
        ? []
        : [
            {
              label: sayIn(slideWords.domain, language),
              text: (circle?.domain?.items ?? []).map((item) => item.text ?? item.name).join('; '),
            },
          ]),
    ];
    return captioned(drawn(name, title, 1), captions);
  });
  const first = drawn(of, called);
  const below = [
    ...(chosen === undefined ? [] : [whole.title]),
    sayIn(slideWords.asOf(on), language),
    sayIn(slideWords.circles(circles.length), language),
  ];
  return [titleSlide(called, below, first), first, ...pages];
}
