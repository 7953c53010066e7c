import { never } from '../ground/never.js';
import * as words from '../messages/picture.js';
import { kinds, noName, offices } from '../messages/picture.js';
import { barLabel, eventLabel, eventWords, termLegend, termWords } from '../messages/terms.js';
import { type Language, same, sayIn, type Words } from '../messages/words.js';
import type { TermBar, TermEvent, TermRow, TermsCircle, TermsView } from '../views/terms.js';
import { standsIn } from './circle-look.js';
import {
  circleShape,
  type Drawing,
  type Paint,
  type Part,
  pathShape,
  rectShape,
  round,
  type Shape,
  type Slot,
  textShape,
} from './drawing.js';
import { framed, type LegendEntry } from './frame.js';
import { entryIn } from './legend.js';
import { textWidth, wrapped } from './measure.js';
import { endless } from './seat.js';

const labelWide = 176;
/** Of a quarter, in px. */
const quarterWide = 66;
const headingSize = 12.5;
const labelSize = 11;
const nameSize = 10.5;
const eventSize = 10;
/** The widest name of a holder. */
const nameWide = 230;
/** Height of a bar, and from one lane to the next. */
const barHigh = 18;
const laneHigh = 22;
const eventHigh = 18;
const axisHigh = 58;
/** A picture so high has the years at its end too. */
const longPicture = 700;
/** The widest text beside a mark. */
const eventWide = 340;

/** The picture of terms: a timeline with a band for each circle and a row for each office. */
export function layoutTerms(view: TermsView, language: Language): Drawing {
  const quarters = Math.max(1, view.quarters.length);
  const plot = Math.max(quarters * quarterWide, 420);
  const scale: Scale = { left: labelWide, width: plot, perDay: plot / Math.max(1, view.days) };
  const width = labelWide + plot;
  const bands: Part[] = [];
  let y = axisHigh;
  for (const circle of view.circles) {
    const { parts, height } = bandParts(view, circle, scale, y, width, language);
    bands.push(...parts);
    y += height + 8;
  }
  const bottom = y;
  const notes = [
    ...(view.cut ? [sayIn(words.cutAtDepth(view.shown, view.all), language)] : []),
    ...(view.outside > 0 ? [sayIn(termWords.outside(view.outside, view.from, view.until), language)] : []),
    ...(view.shown === 0 ? [sayIn(termWords.nothing, language)] : []),
  ];
  return framed(
    {
      width,
      height: bottom + (bottom > longPicture ? 22 : 0),
      parts: [{ shapes: axisShapes(view, scale, bottom, language) }, ...bands],
    },
    {
      view: 'terms',
      language,
      title: sayIn(termWords.pictureTitle(view.title, view.on), language),
      description: sayIn(termWords.description(view.shown), language),
      notes,
      legend: legendOf(view, language),
    },
  );
}

/** How days become places. */
interface Scale {
  readonly left: number;
  readonly width: number;
  readonly perDay: number;
}

function at(scale: Scale, day: number): number {
  return round(scale.left + day * scale.perDay);
}

/** Years and quarters above, a fine line down from each, and today's line with its date. */
function axisShapes(view: TermsView, scale: Scale, bottom: number, language: Language): Shape[] {
  const shapes: Shape[] = [];
  const yearAt = (year: number, x: number, y: number, wide: number): Shape[] => [
    rectShape(x, y, wide, 18, { fill: 'level1', stroke: 'paper', width: 2 }),
    ...(textWidth(String(year), labelSize, true) < wide - 4
      ? [textShape(x + wide / 2, y + 13, labelSize, String(year), 'ink', 'middle', true)]
      : []),
  ];
  for (const { year, start, end } of view.years) {
    const x = at(scale, start);
    const wide = (end - start) * scale.perDay;
    shapes.push(
      ...yearAt(year, x, 20, wide),
      // Who reads a long picture at its end does not see where it begins.
      ...(bottom > longPicture ? yearAt(year, x, bottom, wide) : []),
      pathShape(line(x, 38, x, bottom), { stroke: 'line', width: 1 }),
    );
  }
  for (const { quarter = 1, start, end } of view.quarters) {
    const x = at(scale, start);
    if (quarter !== 1) shapes.push(pathShape(line(x, 40, x, bottom), { stroke: 'hair', width: 1 }));
    shapes.push(
      textShape(
        x + ((end - start) * scale.perDay) / 2,
        51,
        9.5,
        sayIn(termWords.quarter(quarter), language),
        'faint',
      ),
    );
  }
  const today = at(scale, view.today);
  const said = sayIn(termWords.today(view.on), language);
  const wide = textWidth(said, nameSize, true) + 12;
  const x = Math.min(Math.max(today - wide / 2, scale.left), scale.left + scale.width - wide);
  shapes.push(
    pathShape(line(today, 16, today, 20), { stroke: 'ink', width: 2 }),
    // The names of the quarters stay free.
    pathShape(line(today, 56, today, bottom), { stroke: 'ink', width: 2 }),
    rectShape(x, 0, wide, 16, { fill: 'ink' }, 3),
    textShape(x + wide / 2, 11.5, nameSize, said, 'paper', 'middle', true),
  );
  return shapes;
}

function line(x1: number, y1: number, x2: number, y2: number): { x: number; y: number }[] {
  return [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
}

function bandParts(
  view: TermsView,
  one: TermsCircle,
  scale: Scale,
  top: number,
  width: number,
  language: Language,
): { readonly parts: readonly Part[]; readonly height: number } {
  const { circle } = one;
  const title = circle?.title ?? sayIn(termWords.organisation, language);
  const indent = Math.min(one.level, 6) * 10;
  const kind =
    circle === undefined || circle.kind === 'circle' ? undefined : sayIn(kinds[circle.kind], language);
  const stands = circle === undefined ? undefined : standsIn(circle, language);
  const hidden =
    circle === undefined || circle.hidden === 0
      ? undefined
      : sayIn(words.hiddenCircles(circle.hidden), language);
  const aside = [kind, stands?.text, hidden].filter((said) => said !== undefined).join(' · ');
  const asideWide = aside === '' ? 0 : textWidth(aside, labelSize) + 12;
  const headings = wrapped(title, headingSize, width - indent - 16 - asideWide, 3, true);
  const headHigh = Math.max(1, headings.length) * headingSize * 1.3 + 7;
  const heading: Shape[] = [
    rectShape(indent, top, width - indent, headHigh, { fill: 'level1' }, 3),
    ...headings.map((text, i) =>
      textShape(indent + 8, top + 15 + i * headingSize * 1.3, headingSize, text, 'ink', 'left', true),
    ),
    ...(aside === ''
      ? []
      : [textShape(width - 8, top + 15, labelSize, aside, stands?.ink ?? 'faint', 'right')]),
  ];
  const parts: Part[] = [
    {
      ...(circle === undefined ? {} : { subject: { kind: 'circle' as const, name: circle.name } }),
      label: [title, kind, stands?.text].filter((said) => said !== undefined).join(', '),
      level: one.level + 1,
      ...(one.above === undefined ? {} : { above: one.above }),
      ...(circle === undefined || circle.hidden === 0 ? {} : { hidden: circle.hidden }),
      shapes: heading,
    },
  ];
  let y = top + headHigh + 4;
  for (const row of one.rows) {
    const placed = rowParts(view, row, title, circle?.name, scale, y, indent, language);
    parts.push(...placed.parts);
    y += placed.height;
  }
  const events = eventParts(one.events, title, circle?.name, scale, y, language);
  parts.push(...events.parts);
  y += events.height;
  if (one.rows.length === 0 && one.events.length === 0) {
    const said = sayIn(termWords.noOffices, language);
    parts.push({ shapes: [textShape(indent + 8, y + 12, labelSize, said, 'faint', 'left')] });
    y += laneHigh;
  }
  return { parts, height: y - top };
}

function officeWords(row: TermRow): Words {
  const office = offices[row.office] ?? same(row.office);
  if (row.role !== undefined) return same(row.role);
  return row.link === undefined ? office : termWords.linkOffice(office, row.link);
}

/** A bar with where its text stands: within it, or beside it where it does not fit. */
interface PlacedBar {
  readonly bar: TermBar;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly textX: number;
  readonly anchor: 'left' | 'right';
  readonly inside: boolean;
  /** The last day, where there is room for it at the bar's end. */
  readonly date?: { readonly text: string; readonly x: number };
  readonly lane: number;
}

function rowParts(
  view: TermsView,
  row: TermRow,
  circle: string,
  circleName: string | undefined,
  scale: Scale,
  top: number,
  indent: number,
  language: Language,
): { readonly parts: readonly Part[]; readonly height: number } {
  const said = officeWords(row);
  const label = wrapped(sayIn(said, language), labelSize, labelWide - indent - 16, 3);
  const placed = placeBars(row.bars, scale, language);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const height = Math.max(lanes * laneHigh, label.length * 14 + 6);
  const parts: Part[] = [
    {
      shapes: label.map((text, i) =>
        textShape(indent + 8, top + 14 + i * 14, labelSize, text, 'ink', 'left'),
      ),
    },
    ...placed.map((one): Part => {
      const { bar } = one;
      return {
        subject: {
          kind: 'seat',
          name: bar.person === undefined ? bar.office : `${bar.office} ${bar.person}`,
          ...(circleName === undefined ? {} : { circle: circleName }),
        },
        label: sayIn(barLabel({ ...bar, office: said, circle }), language),
        shapes: barShapes(one, scale, top + one.lane * laneHigh + 2, view),
      };
    }),
  ];
  return { parts, height };
}

function placeBars(bars: readonly TermBar[], scale: Scale, language: Language): PlacedBar[] {
  const lanes: number[] = [];
  const plotRight = scale.left + scale.width;
  return bars
    .map((bar) => ({ bar, left: at(scale, bar.start), right: at(scale, bar.end) }))
    .toSorted((a, b) => a.left - b.left || a.right - b.right)
    .map(({ bar, left, right }): PlacedBar => {
      const name =
        bar.name === undefined
          ? sayIn(noName(bar.state), language)
          : bar.acting
            ? sayIn(termWords.acting(bar.name), language)
            : bar.name;
      const bold = isBold(bar);
      // What is hatched or marked at the end of a bar has no room for text.
      const room =
        (bar.over === undefined ? right : at(scale, bar.over)) - left - 10 - (isMarked(bar) ? 14 : 0);
      const mark = isMarked(bar) ? 8 : 0;
      const rooms = { inside: room, right: plotRight - right - 6 - mark, left: left - scale.left - 6 };
      const full = Math.min(nameWide, textWidth(name, nameSize, bold));
      const fits = (['inside', 'right', 'left'] as const).find((place) => full <= rooms[place]);
      const place = fits ?? roomiest(rooms);
      const text = wrapped(name, nameSize, Math.min(nameWide, rooms[place]), 1, bold)[0] ?? '';
      const wide = textWidth(text, nameSize, bold);
      const inside = place === 'inside';
      const dateText = bar.lastDay ?? '';
      const dateWide = textWidth(dateText, nameSize);
      const withDate =
        inside && dateText !== '' && bar.over === undefined && !bar.openEnd && wide + dateWide + 14 <= room;
      const toRight = place === 'right';
      const textX = inside ? left + 6 : toRight ? right + 4 + mark : left - 4;
      const from = inside || toRight ? left : textX - wide - 2;
      const until = inside ? right : toRight ? textX + wide + 2 : right;
      let lane = lanes.findIndex((end) => end <= from + 0.01);
      if (lane < 0) lane = lanes.length;
      // A mark on a bar's corner reaches a little beyond it.
      lanes[lane] = until + (isMarked(bar) && !toRight ? 7 : 0);
      return {
        bar,
        left,
        right,
        text,
        textX,
        anchor: inside || toRight ? 'left' : 'right',
        inside,
        ...(withDate ? { date: { text: dateText, x: right - 6 - (isMarked(bar) ? 14 : 0) } } : {}),
        lane,
      };
    });
}

function roomiest(rooms: Readonly<Record<'inside' | 'right' | 'left', number>>): keyof typeof rooms {
  if (rooms.inside >= rooms.right && rooms.inside >= rooms.left) return 'inside';
  return rooms.right >= rooms.left ? 'right' : 'left';
}

function isMarked({ state, endless: open }: TermBar): boolean {
  return state === 'ending' || state === 'expired' || open === true;
}

function isBold({ office, state }: TermBar): boolean {
  return (
    state === 'vacant' ||
    ((office === 'leader' || office === 'representative') && state !== 'past' && state !== 'coming')
  );
}

interface BarLook {
  readonly paint: Paint;
  readonly ink: Slot;
}

function lookOf({ state, office }: TermBar): BarLook {
  if (state === 'vacant')
    return { paint: { fill: 'paper', stroke: 'warning', width: 1.8, dash: [4, 3] }, ink: 'warning' };
  if (state === 'unrecorded')
    return { paint: { fill: 'paper', stroke: 'line', width: 1.4, dash: [1.5, 3] }, ink: 'ink' };
  if (state === 'past') return { paint: { fill: 'open', stroke: 'line', width: 0.8 }, ink: 'openInk' };
  if (state === 'coming')
    return { paint: { fill: 'paper', stroke: 'line', width: 1.2, dash: [2, 2] }, ink: 'ink' };
  if (office === 'leader') return { paint: { fill: 'leader', stroke: 'leader' }, ink: 'leaderInk' };
  if (office === 'representative')
    return { paint: { fill: 'representative', stroke: 'line', width: 1.8 }, ink: 'representativeInk' };
  return { paint: { fill: 'doing', stroke: 'line', width: 1 }, ink: 'doingInk' };
}

function barShapes(placed: PlacedBar, scale: Scale, top: number, view: TermsView): Shape[] {
  const { bar, left, right } = placed;
  const { paint, ink } = lookOf(bar);
  const solidEnd = bar.over === undefined ? right : at(scale, bar.over);
  const shapes: Shape[] = [];
  if (solidEnd > left) shapes.push(rectShape(left, top, solidEnd - left, barHigh, paint, 3));
  if (right > solidEnd) shapes.push(...hatched(solidEnd, top, right - solidEnd, barHigh));
  const edge = (x: number, direction: 1 | -1): Shape =>
    pathShape(
      [
        { x: x - direction * 5, y: top + 4 },
        { x: x - direction, y: top + barHigh / 2 },
        { x: x - direction * 5, y: top + barHigh - 4 },
      ],
      { stroke: solidEnd > left ? ink : 'warning', width: 1.3 },
    );
  if (bar.openEnd && bar.endless !== true && right - left > 24) shapes.push(edge(right - 2, 1));
  const inset = bar.openStart && placed.inside ? 4 : 0;
  if (bar.openStart && right - left > 24) shapes.push(edge(left + 2, -1));
  if (!placed.inside) {
    const wide = textWidth(placed.text, nameSize, isBold(bar)) + 4;
    const x = placed.anchor === 'left' ? placed.textX - 2 : placed.textX - wide + 2;
    shapes.push(rectShape(x, top + 2, wide, barHigh - 4, { fill: 'paper' }));
  }
  shapes.push(
    textShape(
      placed.textX + inset,
      top + barHigh / 2 + nameSize * 0.36,
      nameSize,
      placed.text,
      placed.inside ? ink : bar.state === 'vacant' ? 'warning' : 'ink',
      placed.anchor,
      isBold(bar),
    ),
  );
  if (placed.date !== undefined)
    shapes.push(
      textShape(placed.date.x, top + barHigh / 2 + nameSize * 0.36, nameSize, placed.date.text, ink, 'right'),
    );
  if (isMarked(bar)) {
    const over = bar.state === 'expired';
    const x = Math.min(right, scale.left + view.days * scale.perDay) - 7;
    shapes.push(
      circleShape(
        x,
        top + barHigh / 2,
        6,
        over ? { fill: 'warning', stroke: 'paper' } : { fill: 'paper', stroke: 'warning', width: 1.4 },
      ),
      ...(bar.endless === true
        ? endless(x, top + barHigh / 2)
        : [textShape(x, top + barHigh / 2 + 3.6, 10, '!', over ? 'warningInk' : 'warning', 'middle', true)]),
    );
  }
  return shapes;
}

/** A box with slanting lines. */
export function hatched(x: number, y: number, width: number, height: number): Shape[] {
  const step = 6;
  const d: (string | number)[] = [];
  for (let offset = step - height; offset < width; offset += step) {
    // A line rises from the lower edge at `offset` to the upper edge `height` px further on.
    const [fromX, toX] = [Math.max(0, offset), Math.min(width, offset + height)];
    if (toX <= fromX) continue;
    const [fromY, toY] = [y + height - (fromX - offset), y + height - (toX - offset)];
    d.push('M', round(x + fromX), round(fromY), 'L', round(x + toX), round(toY));
  }
  return [
    rectShape(x, y, width, height, { fill: 'paper', stroke: 'warning', width: 1.2 }),
    ...(d.length === 0
      ? []
      : [{ shape: 'path' as const, d: d.join(' '), paint: { stroke: 'warning' as const, width: 1 } }]),
  ];
}

/** What comes, as marks with their dates below the bars of a circle. */
function eventParts(
  events: readonly TermEvent[],
  circle: string,
  circleName: string | undefined,
  scale: Scale,
  top: number,
  language: Language,
): { readonly parts: readonly Part[]; readonly height: number } {
  const lanes: number[] = [];
  const right = scale.left + scale.width;
  const parts = events.map((event): Part => {
    const x = at(scale, event.day + 0.5);
    const said = eventWords(event);
    const late = event.overdue ? `, ${sayIn(termWords.late, language)}` : '';
    const full = `${event.date} ${sayIn(said, language)}${late}`;
    const fullWide = Math.min(eventWide, textWidth(full, eventSize));
    const [roomLeft, roomRight] = [x - 11 - scale.left, right - x - 11];
    const toRight = fullWide <= roomRight || roomRight >= Math.min(fullWide, roomLeft);
    const room = Math.min(eventWide, toRight ? roomRight : roomLeft);
    const text = wrapped(full, eventSize, room, 1)[0] ?? '';
    const wide = textWidth(text, eventSize);
    const from = toRight ? x - 8 : x - 11 - wide;
    const until = toRight ? x + 13 + wide : x + 10;
    let lane = lanes.findIndex((end) => end <= from);
    if (lane < 0) lane = lanes.length;
    lanes[lane] = until;
    const y = top + lane * eventHigh + eventHigh / 2;
    const textX = toRight ? x + 9 : x - 9;
    return {
      ...subjectOf(event, circleName),
      label: sayIn(eventLabel(said, event.date, circle, event.overdue), language),
      shapes: [
        rectShape(toRight ? textX - 2 : textX - wide - 2, y - 8, wide + 4, 16, { fill: 'paper' }),
        ...markShapes(event, x, y),
        textShape(
          textX,
          y + 3.5,
          eventSize,
          text,
          event.overdue ? 'warning' : 'ink',
          toRight ? 'left' : 'right',
        ),
      ],
    };
  });
  return { parts, height: lanes.length === 0 ? 0 : lanes.length * eventHigh + 2 };
}

function subjectOf(event: TermEvent, circle: string | undefined): Pick<Part, 'subject'> {
  const subject = (kind: NonNullable<Part['subject']>['kind'], name: string): Pick<Part, 'subject'> => ({
    subject: { kind, name, ...(circle === undefined ? {} : { circle }) },
  });
  switch (event.kind) {
    case 'election':
    case 'audit':
      return subject(event.kind, event.name);
    case 'decision review':
    case 'decision end':
      return subject('decision', event.name);
    case 'performance review':
      return subject('person', event.person ?? event.name);
    case 'domain review':
      return event.name === '' ? {} : subject('domain item', event.name);
    case 'role review':
      return subject('role', event.name);
    case 'plan evaluation':
      return subject('implementation', event.name);
    case 'deviation end':
    case 'circle begin':
    case 'circle end':
    case 'term':
    case 'audit finding':
    case 'action':
    case 'step':
    case 'phase':
    case 'meeting':
    case 'measure':
      return {};
    default:
      return never(event.kind);
  }
}

/** A square for an audit, a triangle for an election, a diamond for a review, a bar for an end. */
function markShapes(event: Pick<TermEvent, 'kind' | 'overdue'>, x: number, y: number): Shape[] {
  const paint: Paint = event.overdue
    ? { fill: 'warning', stroke: 'warning' }
    : { fill: 'notice', stroke: 'ink', width: 1.4 };
  const points = (...all: readonly (readonly [number, number])[]): Shape =>
    pathShape(
      all.map(([dx, dy]) => ({ x: x + dx, y: y + dy })),
      paint,
      true,
    );
  switch (event.kind) {
    case 'audit':
      return [rectShape(x - 4.5, y - 4.5, 9, 9, paint)];
    case 'election':
      return [points([0, -6], [6, 5], [-6, 5])];
    case 'decision end':
    case 'deviation end':
    case 'circle end':
    case 'circle begin':
      return [rectShape(x - 2, y - 6, 4, 12, { ...paint, fill: event.overdue ? 'warning' : 'ink' })];
    case 'decision review':
    case 'domain review':
    case 'role review':
    case 'performance review':
    case 'plan evaluation':
    case 'term':
    case 'audit finding':
    case 'action':
    case 'step':
    case 'phase':
    case 'meeting':
    case 'measure':
      return [points([0, -6], [6, 0], [0, 6], [-6, 0])];
    default:
      return never(event.kind);
  }
}

function legendOf(view: TermsView, language: Language): LegendEntry[] {
  const bars = view.circles.flatMap(({ rows }) => rows.flatMap((row) => row.bars));
  const events = view.circles.flatMap((circle) => circle.events);
  const entry = entryIn(language);
  const box = (bar: Pick<TermBar, 'state' | 'office'>): Shape[] => [
    rectShape(-12, -7, 24, 14, lookOf(bar as TermBar).paint, 3),
  ];
  const states = new Set(bars.map(({ state }) => state));
  const mark = (kind: TermEvent['kind']): Shape[] => markShapes({ kind, overdue: false }, 0, 0);
  const shown = (...kindsShown: readonly TermEvent['kind'][]): boolean =>
    events.some(({ kind }) => kindsShown.includes(kind));
  const inTerm = (office: TermBar['office']): boolean =>
    bars.some(
      (bar) =>
        bar.office === office && bar.state !== 'past' && bar.state !== 'coming' && bar.state !== 'vacant',
    );
  return [
    ...entry(inTerm('leader'), box({ state: 'held', office: 'leader' }), offices.leader ?? termLegend.held),
    ...entry(
      inTerm('representative'),
      box({ state: 'held', office: 'representative' }),
      offices.representative ?? termLegend.held,
    ),
    ...entry(
      bars.some(
        ({ office, state }) => office !== 'leader' && office !== 'representative' && state === 'held',
      ),
      box({ state: 'held', office: 'facilitator' }),
      termLegend.otherOffice,
    ),
    ...entry(states.has('past'), box({ state: 'past', office: 'role' }), termLegend.past),
    ...entry(states.has('coming'), box({ state: 'coming', office: 'role' }), termLegend.coming),
    ...entry(
      states.has('ending'),
      [
        circleShape(0, 0, 7, { fill: 'paper', stroke: 'warning', width: 1.4 }),
        textShape(0, 3.6, 10, '!', 'warning', 'middle', true),
      ],
      termLegend.ending,
    ),
    ...entry(
      bars.some((bar) => bar.endless === true),
      [circleShape(0, 0, 7, { fill: 'paper', stroke: 'warning', width: 1.4 }), ...endless(0, 0)],
      termLegend.withoutTerm,
    ),
    ...entry(
      bars.some(({ over }) => over !== undefined),
      hatched(-12, -7, 24, 14),
      termLegend.expired,
    ),
    ...entry(states.has('vacant'), box({ state: 'vacant', office: 'role' }), termLegend.vacant),
    ...entry(states.has('unrecorded'), box({ state: 'unrecorded', office: 'role' }), termLegend.unrecorded),
    ...entry(
      events.some(({ overdue }) => overdue),
      markShapes({ kind: 'audit', overdue: true }, 0, 0),
      termLegend.overdue,
    ),
    ...entry(shown('election'), mark('election'), termLegend.election),
    ...entry(
      shown('decision review', 'domain review', 'role review', 'performance review', 'plan evaluation'),
      mark('decision review'),
      termLegend.review,
    ),
    ...entry(shown('audit'), mark('audit'), termLegend.audit),
    ...entry(
      shown('decision end', 'deviation end', 'circle end', 'circle begin'),
      mark('circle end'),
      termLegend.ends,
    ),
  ];
}
