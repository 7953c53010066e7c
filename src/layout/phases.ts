import { never } from '../ground/never.js';
import { phaseWords } from '../messages/phases.js';
import { stageNames } from '../messages/show.js';
import { countsSaid, phaseStates, statusNames } from '../messages/tracking.js';
import { type Language, same, sayIn, type Words } from '../messages/words.js';
import type { PhaseMark, PhasesView, PlanMark, StepMark } from '../views/phases.js';
import { statuses } from '../vocabulary/plans.js';
import {
  circleShape,
  type Drawing,
  type Paint,
  type Part,
  pathShape,
  rectShape,
  type Shape,
  type Slot,
  textShape,
} from './drawing.js';
import { framed, type LegendEntry } from './frame.js';
import { textWidth, wrapped } from './measure.js';
import { hatched } from './terms.js';

const columnWide = 244;
const gap = 12;
const width = 4 * columnWide + 3 * gap;
const inner = columnWide - 20;
const titleSize = 12;
const textSize = 10.5;
const lineHigh = 14;

type Counts = PlanMark['counts'];
type Status = StepMark['status'];

/** The picture of phases: for each plan four columns, one for each phase of the method, with cards for its steps. */
export function layoutPhases(view: PhasesView, language: Language): Drawing {
  const parts: Part[] = [];
  let y = 0;
  for (const plan of view.plans) {
    const placed = planParts(plan, y, language);
    parts.push(...placed.parts);
    y = placed.bottom + 28;
  }
  if (view.plans.length === 0) {
    const placed = nothing(view, language);
    parts.push(placed.part);
    y = placed.height;
  } else y -= 28;
  return framed(
    { width: view.plans.length === 0 ? 560 : width, height: y, parts },
    {
      view: 'phases',
      language,
      title: sayIn(phaseWords.pictureTitle(view.title, view.on), language),
      description:
        view.plans.length === 0
          ? sayIn(phaseWords.none(view.of), language)
          : sayIn(phaseWords.description(view.plans.length), language),
      legend: legendOf(view, language),
    },
  );
}

/** That there is no plan, and what to write. */
function nothing(view: PhasesView, language: Language): { part: Part; height: number } {
  const said = sayIn(phaseWords.none(view.of), language);
  const room = 560 - 32;
  const heads = wrapped(said, 14, room, 4, true);
  const why = wrapped(sayIn(phaseWords.noneWhy, language), 12, room, 6);
  const code = sayIn(phaseWords.firstPlan, language).split('\n');
  const shapes: Shape[] = [];
  let y = 30;
  for (const text of heads) {
    shapes.push(textShape(16, y, 14, text, 'ink', 'left', true));
    y += 20;
  }
  y += 4;
  for (const text of why) {
    shapes.push(textShape(16, y, 12, text, 'ink', 'left'));
    y += 17;
  }
  const codeTop = y - 4;
  y += 16;
  const lines: Shape[] = [];
  for (const text of code) {
    // Blanks at the begin of a line are room, as some programs that show pictures leave them out.
    const indent = text.length - text.trimStart().length;
    lines.push(textShape(28 + indent * 6, y, 11, text.trimStart(), 'ink', 'left'));
    y += 16;
  }
  const height = y + 12;
  return {
    part: {
      label: `${said} ${sayIn(phaseWords.noneWhy, language)}`,
      shapes: [
        rectShape(0, 0, 560, height, { fill: 'level0', stroke: 'line', width: 1.2, dash: [6, 4] }, 6),
        ...shapes,
        rectShape(16, codeTop, room, y - codeTop - 2, { fill: 'paper', stroke: 'hair' }, 4),
        ...lines,
      ],
    },
    height,
  };
}

function planParts(
  plan: PlanMark,
  top: number,
  language: Language,
): { readonly parts: readonly Part[]; readonly bottom: number } {
  const titles = wrapped(plan.title, 15, width, 3, true);
  const facts = [
    plan.circle && phaseWords.carriedBy(plan.circle),
    plan.owner && phaseWords.owner(plan.owner),
    plan.ended !== undefined
      ? phaseWords.ended(plan.ended)
      : plan.begun !== undefined
        ? phaseWords.begun(plan.begun)
        : plan.planned === undefined
          ? undefined
          : phaseWords.planned(plan.planned),
    plan.evaluated === undefined ? undefined : phaseWords.evaluated(plan.evaluated),
    plan.evaluation === undefined ? undefined : phaseWords.evaluation(plan.evaluation),
  ].flatMap((said) => (typeof said === 'object' ? [sayIn(said, language)] : []));
  const factLines = wrapped(facts.join(' · '), 11.5, width, 3);
  const shapes: Shape[] = [];
  let y = top + 14;
  for (const text of titles) {
    shapes.push(textShape(0, y, 15, text, 'ink', 'left', true));
    y += 20;
  }
  for (const text of factLines) {
    shapes.push(textShape(0, y, 11.5, text, 'faint', 'left'));
    y += 16;
  }
  const said = sayIn(plan.counts.all === 0 ? phaseWords.noSteps : countsSaid(plan.counts), language);
  const saidWide = textWidth(said, 11.5, true) + 12;
  shapes.push(
    ...progressShapes(plan.counts, 0, y - 4, width - saidWide, 10),
    textShape(width, y + 5, 11.5, said, 'ink', 'right', true),
  );
  y += 24;
  const parts: Part[] = [
    {
      subject: { kind: 'implementation', name: plan.name },
      label: `${plan.title}: ${[said, ...facts].join(', ')}`,
      level: 1,
      shapes,
    },
  ];
  const headers = plan.stages.map(({ stage }, i) =>
    wrapped(`${i + 1}. ${sayIn(stageNames[stage], language)}`, titleSize, columnWide - 44, 3, true),
  );
  const headHigh = Math.max(...headers.map((lines) => lines.length)) * 15 + 14;
  for (const [i, lines] of headers.entries()) {
    const x = i * (columnWide + gap);
    const state = stageState(plan.stages[i]?.phases ?? []);
    const ink: Slot = state === 'ended' ? 'doneInk' : state === 'under way' ? 'doingInk' : 'openInk';
    const first = y + headHigh / 2 - (lines.length * 15) / 2 + 11.5;
    parts.push({
      shapes: [
        chevron(x, y, columnWide, headHigh, state, i === 0),
        ...lines.map((text, j) =>
          textShape(x + (i === 0 ? 12 : 24), first + j * 15, titleSize, text, ink, 'left', true),
        ),
      ],
    });
  }
  y += headHigh + 8;
  let bottom = y;
  for (const [i, { stage, phases }] of plan.stages.entries()) {
    const x = i * (columnWide + gap);
    let low = y;
    if (phases.length === 0) {
      const lines = wrapped(sayIn(phaseWords.noPhase, language), textSize, inner, 2);
      parts.push({
        shapes: lines.map((text, j) =>
          textShape(x + 10, low + 14 + j * lineHigh, textSize, text, 'faint', 'left'),
        ),
      });
      low += lines.length * lineHigh + 8;
    }
    for (const phase of phases) {
      const placed = phaseParts(
        phase,
        `${plan.name}/${stage}${phase.name === undefined ? '' : `/${phase.name}`}`,
        plan.name,
        x,
        low,
        language,
      );
      parts.push(...placed.parts);
      low = placed.bottom + 14;
    }
    bottom = Math.max(bottom, low - 14);
  }
  return { parts, bottom };
}

function stageState(phases: readonly PhaseMark[]): PhaseMark['state'] {
  if (phases.length === 0) return 'planned';
  if (phases.every(({ state }) => state === 'ended')) return 'ended';
  return phases.some(({ state }) => state !== 'planned') ? 'under way' : 'planned';
}

/** The head of a column, pointing to the next. */
function chevron(
  x: number,
  y: number,
  wide: number,
  high: number,
  state: PhaseMark['state'],
  first: boolean,
): Shape {
  const paint: Paint =
    state === 'ended'
      ? { fill: 'done', stroke: 'done', width: 1.2 }
      : state === 'under way'
        ? { fill: 'doing', stroke: 'line', width: 1.8 }
        : { fill: 'open', stroke: 'line', width: 1.2, dash: [5, 3] };
  const tip = 12;
  return pathShape(
    [
      { x, y },
      { x: x + wide - tip, y },
      { x: x + wide, y: y + high / 2 },
      { x: x + wide - tip, y: y + high },
      { x, y: y + high },
      ...(first ? [] : [{ x: x + tip, y: y + high / 2 }]),
    ],
    paint,
    true,
  );
}

function phaseParts(
  phase: PhaseMark,
  path: string,
  plan: string,
  x: number,
  top: number,
  language: Language,
): { readonly parts: readonly Part[]; readonly bottom: number } {
  const shapes: Shape[] = [];
  let y = top + 4;
  const own = phase.title ?? phase.name;
  const stageTitle = sayIn(stageNames[phase.stage], language);
  for (const text of own === undefined || own === stageTitle ? [] : wrapped(own, textSize, inner, 3, true)) {
    y += lineHigh;
    shapes.push(textShape(x + 10, y - 3, textSize, text, 'ink', 'left', true));
  }
  const days = [
    phaseStates[phase.state],
    phase.ended !== undefined
      ? phaseWords.ended(phase.ended)
      : phase.begun !== undefined
        ? phaseWords.begun(phase.begun)
        : phase.planned === undefined
          ? undefined
          : phaseWords.planned(phase.planned),
  ].flatMap((said) => (said === undefined ? [] : [sayIn(said, language)]));
  // "ended" and "begun" say the state by themselves.
  const said = phase.ended !== undefined ? days.slice(1) : days;
  for (const text of wrapped(said.join(', '), textSize, inner, 2)) {
    y += lineHigh;
    shapes.push(textShape(x + 10, y - 3, textSize, text, 'faint', 'left'));
  }
  if (phase.due !== undefined && phase.ended === undefined) {
    const due = sayIn((phase.overdue ? phaseWords.overdue : phaseWords.due)(phase.due), language);
    for (const text of wrapped(due, textSize, inner, 2, phase.overdue)) {
      y += lineHigh;
      shapes.push(
        textShape(x + 10, y - 3, textSize, text, phase.overdue ? 'warning' : 'faint', 'left', phase.overdue),
      );
    }
  }
  const counted = sayIn(phase.counts.all === 0 ? phaseWords.noSteps : countsSaid(phase.counts), language);
  if (phase.counts.all > 0) {
    shapes.push(...progressShapes(phase.counts, x + 10, y + 4, inner, 8));
    y += 16;
    for (const text of wrapped(counted, textSize, inner, 2, true)) {
      y += lineHigh;
      shapes.push(textShape(x + 10, y - 3, textSize, text, 'ink', 'left', true));
    }
  }
  y += 8;
  const parts: Part[] = [
    {
      subject: { kind: 'phase', name: path },
      label: [own ?? stageTitle, ...said, counted].join(', '),
      level: 2,
      above: plan,
      shapes,
    },
  ];
  for (const step of phase.steps) {
    const placed = stepPart(step, path, x, y, language);
    parts.push(placed.part);
    y = placed.bottom + 8;
  }
  if (phase.steps.length === 0) {
    parts.push({
      shapes: [textShape(x + 10, y + 10, textSize, sayIn(phaseWords.noSteps, language), 'faint', 'left')],
    });
    y += 20;
  }
  return { parts, bottom: y - 8 };
}

function stepPart(
  step: StepMark,
  phase: string,
  x: number,
  top: number,
  language: Language,
): { readonly part: Part; readonly bottom: number } {
  const indent = 28;
  const room = columnWide - indent - 10;
  const titles = wrapped(step.title, 11.5, room, 5, true);
  const late = step.status === 'overdue';
  const facts: { text: string; ink: Slot; bold: boolean }[] = [];
  const spoken: string[] = [];
  const tell = (said: Words | undefined, ink: Slot = 'faint', bold = false): void => {
    if (said === undefined) return;
    spoken.push(sayIn(said, language));
    for (const text of wrapped(sayIn(said, language), textSize, room, 4, bold))
      facts.push({ text, ink, bold });
  };
  if (step.done !== undefined && step.status === 'done') tell(phaseWords.done(step.done));
  else if (step.due !== undefined)
    tell((late ? phaseWords.overdue : phaseWords.due)(step.due), late ? 'warning' : 'faint', late);
  if (step.status === 'under way' && step.each === undefined) tell(statusNames['under way']);
  if (step.again !== undefined && step.status === 'done') tell(phaseWords.again(step.again));
  if (step.owner !== undefined) tell(same(step.owner));
  if (step.blocked !== undefined && step.status !== 'done') tell(phaseWords.blocked(step.blocked), 'ink');
  else if (step.status === 'blocked') tell(phaseWords.blocked(''), 'ink');
  if (step.waits.length > 0) tell(phaseWords.waits(step.waits.join(', ')));
  const shapes: Shape[] = [];
  let y = top + 6;
  for (const text of titles) {
    y += 15;
    shapes.push(textShape(x + indent, y - 3, 11.5, text, 'ink', 'left', true));
  }
  for (const { text, ink, bold } of facts) {
    y += lineHigh;
    shapes.push(textShape(x + indent, y - 3, textSize, text, ink, 'left', bold));
  }
  if (step.each !== undefined) {
    shapes.push(...progressShapes(step.each, x + indent, y + 3, room, 7));
    y += 12;
    for (const text of wrapped(sayIn(countsSaid(step.each), language), textSize, room, 3)) {
      y += lineHigh;
      shapes.push(textShape(x + indent, y - 2, textSize, text, 'ink', 'left'));
    }
  }
  const bottom = Math.max(y + 7, top + 30);
  return {
    part: {
      subject: { kind: 'step', name: step.name },
      label: [
        step.title,
        sayIn(statusNames[step.status], language),
        ...(step.training ? [sayIn(phaseWords.training, language)] : []),
        ...spoken,
        ...(step.each === undefined ? [] : [sayIn(countsSaid(step.each), language)]),
      ].join(', '),
      level: 3,
      above: phase,
      shapes: [
        rectShape(x, top, columnWide, bottom - top, cardPaint(step.status), 5),
        ...statusShapes(step.status, x + 14, top + 15),
        ...shapes,
      ],
    },
    bottom,
  };
}

function cardPaint(status: Status): Paint {
  switch (status) {
    case 'done':
      return { fill: 'level0', stroke: 'hair', width: 1 };
    case 'overdue':
      return { fill: 'paper', stroke: 'warning', width: 2 };
    case 'blocked':
      return { fill: 'notice', stroke: 'line', width: 1.2 };
    case 'under way':
      return { fill: 'paper', stroke: 'line', width: 1.6 };
    case 'not begun':
      return { fill: 'paper', stroke: 'line', width: 1, dash: [4, 3] };
    default:
      return never(status);
  }
}

/** How something stands, told by form: a tick, half a disc, an exclamation mark, a bar, an empty ring. */
function statusShapes(status: Status, x: number, y: number): Shape[] {
  const r = 7;
  switch (status) {
    case 'done':
      return [
        circleShape(x, y, r, { fill: 'done', stroke: 'done' }),
        pathShape(
          [
            { x: x - 3.4, y: y + 0.2 },
            { x: x - 0.8, y: y + 2.8 },
            { x: x + 3.6, y: y - 2.8 },
          ],
          { stroke: 'doneInk', width: 1.8, round: true },
        ),
      ];
    case 'under way':
      return [
        circleShape(x, y, r, { fill: 'paper', stroke: 'ink', width: 1.4 }),
        {
          shape: 'path',
          d: ['M', x, y - r, 'C', x - 9.3, y - r, x - 9.3, y + r, x, y + r, 'Z'].join(' '),
          paint: { fill: 'ink' },
        },
      ];
    case 'overdue':
      return [
        circleShape(x, y, r, { fill: 'warning', stroke: 'warning' }),
        textShape(x, y + 4, 11, '!', 'warningInk', 'middle', true),
      ];
    case 'blocked':
      return [
        circleShape(x, y, r, { fill: 'paper', stroke: 'ink', width: 1.4 }),
        rectShape(x - 4, y - 1.5, 8, 3, { fill: 'ink' }),
      ];
    case 'not begun':
      return [circleShape(x, y, r, { fill: 'paper', stroke: 'line', width: 1.4 })];
    default:
      return never(status);
  }
}

/** A bar of what is done (full), under way (light), overdue (hatched), blocked and not begun (empty). */
function progressShapes(counts: Counts, x: number, y: number, wide: number, high: number): Shape[] {
  if (counts.all === 0) return [rectShape(x, y, wide, high, { fill: 'open', stroke: 'line' }, 2)];
  const shapes: Shape[] = [rectShape(x, y, wide, high, { fill: 'paper', stroke: 'line' })];
  let left = x;
  const take = (count: number, draw: (at: number, room: number) => Shape[]): void => {
    const room = (count / counts.all) * wide;
    if (count > 0) shapes.push(...draw(left, room));
    left += room;
  };
  take(counts.done, (at, room) => [rectShape(at, y, room, high, { fill: 'done', stroke: 'done' })]);
  take(counts.underWay, (at, room) => [rectShape(at, y, room, high, { fill: 'doing', stroke: 'line' })]);
  take(counts.overdue, (at, room) => hatched(at, y, room, high));
  take(counts.blocked, (at, room) => [
    rectShape(at, y, room, high, { fill: 'notice', stroke: 'line', dash: [2, 2] }),
  ]);
  return shapes;
}

function legendOf(view: PhasesView, language: Language): LegendEntry[] {
  const shown = new Set(
    view.plans.flatMap(({ stages }) =>
      stages.flatMap(({ phases }) => phases.flatMap(({ steps }) => steps.map(({ status }) => status))),
    ),
  );
  return statuses
    .filter((status) => shown.has(status))
    .map((status) => ({ shapes: statusShapes(status, 0, 0), text: sayIn(statusNames[status], language) }));
}
