import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { isOpen, type JudgedChange } from '../changes/authority.js';
import { nearbyDays } from '../changes/evidence.js';
import { stepOfCircles } from '../changes/history.js';
import { withNamesAcross } from '../changes/links.js';
import { matchOrganisations } from '../changes/match.js';
import type { Drawing } from '../layout/drawing.js';
import { comparison as say } from '../messages/comparison.js';
import { title } from '../messages/diff.js';
import { type Language, same, sayIn } from '../messages/words.js';
import {
  type CalendarDate,
  after as dayAfter,
  before as dayBefore,
  isCalendarDate,
} from '../model/calendar.js';
import { organisationKey } from '../model/neighbours.js';
import type { Organisation, Origin } from '../model/organisation.js';
import { countChanges, type DiffReport } from '../render/diffed.js';
import { comparisonHtml, stepHtml } from '../render/html/comparison.js';
import { type SideBySide, sideBySide } from '../render/sides.js';
import { drawingSvg } from '../render/svg/drawing.js';
import { variables } from '../render/theme.js';
import { checkOrganisation, type Finding } from '../rules/check.js';
import { type Compared, compareStates } from '../rules/compared.js';
import { Recording } from '../rules/recording.js';
import { markOf } from '../workspace/overlay.js';
import type { Desk } from './desk.js';
import { meant } from './picture-requests.js';
import {
  type CircleChangesAnswer,
  type CircleChangesParams,
  type CircleStepAnswer,
  type CircleStepParams,
  type ComparisonAnswer,
  type ComparisonParams,
  type FilePlace,
  methods,
  type NamedState,
  type StateAnswer,
  type StateParams,
} from './protocol.js';
import { plain } from './session.js';

/** How long before and after a change what is put on record may count for it. */
const nearlyAMonth = { years: 0, months: 0, weeks: 0, days: nearbyDays };
/** What a step changed, which later steps may tell otherwise. */
type Told = ReturnType<Recording['compare']>;
/** So many files are read from the disk at once. */
const atOnce = 32;
/** So many changes of a circle are told in words; of more, how many. */
const mostTold = 8;

/** Answers the requests of protocol.ts that compare states of files, whose texts the client has read. */
export function answerComparisons(desk: Desk): void {
  const { session } = desk;
  const comparer = new Comparer(desk);

  desk.answers(methods.state, async (params: StateParams): Promise<StateAnswer> => {
    const { state, from, elsewhere } = params;
    const files = Array.isArray(params.files) ? params.files : [];
    if (typeof state !== 'string' || (from !== undefined && typeof from !== 'string'))
      throw new ResponseError(ErrorCodes.InvalidParams, methods.state);
    const read: { file: string; text: string | undefined }[] = [];
    for (let i = 0; i < files.length; i += atOnce) {
      read.push(
        ...(await Promise.all(
          files.slice(i, i + atOnce).map(async ({ uri, text }) => {
            const file = session.know(String(uri));
            if (text === null) return { file, text: undefined };
            const known = typeof text === 'string' ? text : (await desk.loader.textOf(file))?.text;
            return { file, text: known === undefined ? undefined : plain(known) };
          }),
        )),
      );
      await desk.host.breathe();
    }
    return {
      known: session.states.keep(state, read, {
        ...(from === undefined ? {} : { from }),
        elsewhere: elsewhere === true,
      }),
    };
  });

  desk.answers(methods.comparison, async (params: ComparisonParams): Promise<ComparisonAnswer | null> => {
    const before = stateIn(params.before);
    const after = params.after === undefined ? undefined : stateIn(params.after);
    const near = nearIn(params.near);
    const compared = comparer.compare(params, before, after, { findings: true, near });
    if (compared === undefined) return null;
    const { organisation } = compared;
    const language = session.languageOf(organisation);
    const on = comparer.dayOf(after);
    const to = after === undefined ? say.now : same(after.called);
    const report = {
      asOf: on,
      from: same(before.called),
      to,
      language,
      unread: [],
      ...(near.length === 0 ? {} : { nearby: nearbyDays }),
    };
    const sides = comparer.sides(compared, on, language);
    const pointers = session.states.pointers(before.state);
    const { html, places } = comparisonHtml(report, { ...compared, language }, pointers, sides);
    const drawing = await overlay(desk, compared, on, language);
    return {
      title: sayIn(title(organisation.title ?? organisation.name), language),
      language,
      html,
      places: places.map((place) => ({
        ...(place.before === undefined ? {} : { before: located(desk, place.before) }),
        ...(place.after === undefined ? {} : { after: located(desk, place.after) }),
      })),
      ...(drawing === undefined ? {} : { svg: drawingSvg(drawing, { theme: variables }) }),
      ...(params.markdown === true ? { markdown: await inMarkdown(report, compared, sides, language) } : {}),
      ...askedFrom(compared, before, near),
    };
  });

  desk.answers(methods.circleChanges, (params: CircleChangesParams): CircleChangesAnswer | null => {
    const [before, near] = [stateIn(params.before), nearIn(params.near)];
    const compared = comparer.compare(params, before, undefined, { near });
    if (compared === undefined) return null;
    return {
      ...circleChanges(compared, session.languageOf(compared.organisation)),
      ...askedFrom(compared, before, near),
    };
  });

  desk.answers(methods.circleStep, (params: CircleStepParams): CircleStepAnswer | null => {
    const { circle, commit } = params;
    const after = params.after === undefined ? undefined : stateIn(params.after);
    const older = stateIn(params.before);
    const [near, later] = [nearIn(params.near), nearIn(params.later)];
    const compared = comparer.compare(params, older, after, { near });
    if (compared === undefined) return null;
    const isAlone = after === undefined || near.length + later.length === 0;
    const judged = isAlone ? undefined : comparer.amongSteps(compared, [...near, older], after, later);
    const step = stepOfCircles(judged ?? compared.changes, [String(circle)]);
    const old = compared.before;
    // A circle that came by this step has no history before it, unless it was made out of others.
    const before = step.before.find((name) => old?.circles.some((one) => one.name === name) === true);
    return {
      html: stepHtml(step.changes, commit && commitIn(commit), session.languageOf(compared.organisation)),
      ...(old === undefined || before === undefined
        ? {}
        : { before: { organisation: organisationKey(old), circle: before } }),
      ...askedFrom(step, older, [...near, ...later]),
    };
  });
}

class Comparer {
  /** What the commits before the state that was compared last have on record. */
  private recording: { readonly key: string; readonly recording: Recording } | undefined;
  private readonly checks = new WeakMap<Organisation, { key: string; findings: readonly Finding[] }>();

  constructor(private readonly desk: Desk) {}

  /** The day as of which a state is looked at: its own; now, that of everything. */
  dayOf(after: NamedState | undefined): CalendarDate {
    return after?.date ?? this.desk.session.on;
  }

  /** An organisation in two states; nothing where a state is not known. @throws where there is no such organisation */
  compare(
    params: { readonly organisation?: string; readonly uri?: string },
    before: NamedState,
    after: NamedState | undefined,
    {
      findings = false,
      near = [],
    }: { readonly findings?: boolean; readonly near?: readonly NamedState[] } = {},
  ): Compared | undefined {
    const { session } = this.desk;
    const older = session.states.organisations(before.state);
    const newer =
      after === undefined ? session.states.beside(before.state) : session.states.organisations(after.state);
    if (older === undefined || newer === undefined) return undefined;
    const key = after === undefined ? organisationKey(meant(this.desk, params)) : params.organisation;
    const pairs = matchOrganisations(older, newer);
    const named = (one: Organisation): boolean => organisationKey(one) === key;
    // An alternative in another folder has another key than the organisation that is compared with it.
    const pair = pairs.both.find(([, one]) => named(one)) ?? pairs.both.find(([one]) => named(one));
    const alone = pair === undefined ? (newer.find(named) ?? newer[0]) : undefined;
    const on = this.dayOf(after);
    const { levels } = session.settings;
    const { date } = before;
    const recording = near.length === 0 || date === undefined ? undefined : this.recorded([...near, before]);
    const [compared] = compareStates(
      pair === undefined ? [] : [pair[0]],
      pair === undefined ? (alone === undefined ? [] : [alone]) : [pair[1]],
      on,
      {
        window: { since: before.date, until: on },
        findings,
        beside: pairs.both,
        ...(levels === undefined ? {} : { levels }),
        check: (one) => this.found(one, on),
        ...(recording === undefined || date === undefined
          ? {}
          : { nearby: (one: Organisation) => recording.before(one, date) }),
      },
    );
    // Nothing but what is gone: the older organisation has ended.
    if (compared === undefined) return compareStates(older.slice(0, 1), [], on, { findings: false })[0];
    return compared;
  }

  /**
   * What a step of a history changed, judged by what commits not long before and after it put on record as well; nothing
   * where one of them is not known.
   */
  amongSteps(
    { organisation }: Compared,
    before: readonly NamedState[],
    after: NamedState,
    later: readonly NamedState[],
  ): readonly JudgedChange[] | undefined {
    const last = after.date && dayAfter(after.date, nearlyAMonth);
    const soon = later.filter(({ date }) => date !== undefined && last !== undefined && date <= last);
    return this.read([...before, after, ...soon], before.length, organisationKey(organisation))?.told
      ?.changes;
  }

  /** What commits put on record, one after the other; nothing where one of them is not known. */
  private recorded(states: readonly NamedState[]): Recording | undefined {
    const key = states.map(({ state, date }) => `${state} ${date ?? ''}`).join('\n');
    if (this.recording?.key === key) return this.recording.recording;
    const read = this.read(states);
    if (read === undefined) return undefined;
    this.recording = { key, recording: read.recording };
    return read.recording;
  }

  /** @param which of the states it is of whose step the changes are wanted, in the organisation of that key */
  private read(
    states: readonly NamedState[],
    which?: number,
    wanted?: string,
  ): { readonly recording: Recording; readonly told: Told | undefined } | undefined {
    const recording = new Recording();
    let told: Told | undefined;
    let last: { readonly all: readonly Organisation[]; readonly date: CalendarDate | undefined } | undefined;
    for (const [i, { state, called, date }] of states.entries()) {
      const all = this.desk.session.states.organisations(state);
      if (all === undefined) return undefined;
      if (last !== undefined && date !== undefined) {
        const { both, gone, come } = matchOrganisations(last.all, all);
        const step = { name: called, date };
        const pairs = [
          ...gone.map((old) => [old, undefined] as const),
          ...come.map((now) => [undefined, now] as const),
          ...both.filter(([old, now]) => old !== now),
        ];
        for (const [old, now] of pairs) {
          const changed = recording.compare(step, [old, now], both, last.date);
          if (i === which && organisationKey((now ?? old) as Organisation) === wanted) told = changed;
        }
      }
      last = { all, date };
    }
    return { recording, told };
  }

  /** Both states side by side; nothing where there is one only. */
  sides({ between }: Compared, on: CalendarDate, language: Language): readonly SideBySide[] {
    if (between === undefined) return [];
    const { before, after } = between;
    return sideBySide(between, { before: this.found(before, on), after: this.found(after, on) }, language);
  }

  private found(organisation: Organisation, on: CalendarDate): readonly Finding[] {
    const { session, findings: now } = this.desk;
    if (on === session.on) return now.of(organisation).findings;
    const { levels } = session.settings;
    const key = `${on} ${session.settingsRevision}`;
    const known = this.checks.get(organisation);
    if (known?.key === key) return known.findings;
    const { findings } = checkOrganisation(organisation, on, levels === undefined ? {} : { levels });
    this.checks.set(organisation, { key, findings });
    return findings;
  }
}

/** A comparison as Markdown: what it says, and both states side by side. What makes it is read when it is asked for. */
async function inMarkdown(
  report: Omit<DiffReport, 'organisations' | 'version'>,
  compared: Compared,
  sides: readonly SideBySide[],
  language: Language,
): Promise<string> {
  const [{ diffMarkdown }, { sidesMarkdown }] = await Promise.all([
    import('../render/markdown/diff.js'),
    import('../render/markdown/sides.js'),
  ]);
  const told = diffMarkdown({ ...report, version: '', organisations: [{ ...compared, language }] });
  return sides.length === 0 ? told : `${told}\n${sidesMarkdown(sides, language)}`;
}

/** The circles of both states in one picture, laid out where pictures are; nothing where there is nothing to compare. */
async function overlay(
  { host }: Desk,
  { between, changes }: Compared,
  on: CalendarDate,
  language: Language,
): Promise<Drawing | undefined> {
  if (between === undefined || changes.length === 0) return undefined;
  const order = {
    organisation: between.after,
    before: withNamesAcross(between),
    on,
    settings: { view: 'circles' as const, language },
  };
  return host.draw(order);
}

function circleChanges(
  { changes, between, organisation, after }: Compared,
  language: Language,
): CircleChangesAnswer {
  const { unevidenced, wrong } = countChanges(changes);
  const circles = new Map<string, (typeof changes)[number][]>();
  const there = new Set((after ?? organisation).circles.map(({ name }) => name));
  for (const change of changes) {
    if (change.circle === undefined || !there.has(change.circle)) continue;
    const some = circles.get(change.circle);
    if (some === undefined) circles.set(change.circle, [change]);
    else some.push(change);
  }
  const come = new Set(between?.circles.come.map(({ name }) => name));
  return {
    all: changes.length,
    unevidenced,
    wrong,
    circles: [...circles].map(([circle, all]) => {
      const counts = countChanges(all);
      const marks = all.map(({ kind }) => markOf(kind));
      return {
        circle,
        mark: come.has(circle) ? 'added' : marks.includes('moved') ? 'moved' : 'changed',
        all: all.length,
        unevidenced: counts.unevidenced,
        wrong: counts.wrong,
        told: all.slice(0, mostTold).map(({ message }) => sayIn(message, language)),
      };
    }),
    gone:
      between?.circles.gone
        .filter((circle) => between.was.state(circle) === 'working')
        .map(({ name, title: called }) => called ?? name) ?? [],
  };
}

function located(desk: Desk, at: Origin): FilePlace {
  return desk.location(at);
}

/** From which day on commits before the older state may have on record what lacks; they were not told yet. */
function askedFrom(
  { changes }: Pick<Compared, 'changes'>,
  { date }: NamedState,
  near: readonly NamedState[],
): { readonly recordedFrom?: CalendarDate } {
  if (near.length > 0 || date === undefined) return {};
  if (!changes.some((change) => isOpen(change) || change.inVain !== undefined)) return {};
  return { recordedFrom: dayBefore(date, nearlyAMonth) };
}

function nearIn(said: unknown): readonly NamedState[] {
  return Array.isArray(said) ? said.map(stateIn) : [];
}

/** A state as it was sent; nothing that is said of it is trusted to be so. */
function stateIn(said: unknown): NamedState {
  const { state, called, date } = (typeof said === 'object' && said !== null ? said : {}) as Record<
    string,
    unknown
  >;
  if (typeof state !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, methods.comparison);
  return {
    state,
    called: typeof called === 'string' ? called : state,
    ...(typeof date === 'string' && isCalendarDate(date) ? { date } : {}),
  };
}

function commitIn(said: object): Required<CircleStepParams>['commit'] {
  const text = (name: string): string => {
    const value = (said as Record<string, unknown>)[name];
    return typeof value === 'string' ? value : '';
  };
  return { name: text('name'), date: text('date'), author: text('author'), subject: text('subject') };
}
