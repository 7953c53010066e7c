import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import {
  endTerm,
  fillSeat,
  freeName,
  mergeCircles,
  moveCircle,
  newCircle,
  quoted,
  splitCircle,
} from '../edits/circle-edits.js';
import { replace, type TextEdit } from '../edits/edit.js';
import { type Held, planAudit, recordDecision, recordElection, renewTerm } from '../edits/record-edits.js';
import type { Whom } from '../edits/tick.js';
import { never } from '../ground/never.js';
import type { Drawing, PartSubject } from '../layout/drawing.js';
import { viewNames } from '../layout/drawing.js';
import { refused } from '../messages/actions.js';
import * as say from '../messages/editor.js';
import { sayIn } from '../messages/words.js';
import { compareText } from '../model/build.js';
import { after, type CalendarDate, isCalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { isSameOrganisation, organisationKey, organisationMeant } from '../model/neighbours.js';
import type { Circle, Organisation, Origin } from '../model/organisation.js';
import { electionStanding } from '../model/standing.js';
import { titleOfCircle } from '../model/titles.js';
import { drawingSvg } from '../render/svg/drawing.js';
import { themeNames } from '../render/theme.js';
import type { Named } from '../services/mentions.js';
import { filesNaming, renameEdits, renameFault } from '../services/rename.js';
import type { Scene } from '../services/scene.js';
import type { SourceText } from '../services/source-text.js';
import { placeOfSubject } from '../services/subjects.js';
import { type TickBox, tickEdits } from '../services/ticking.js';
import { nameFrom, titlePlace } from '../services/titles.js';
import { dueOf } from '../tracking/due.js';
import { progressOf } from '../tracking/progress.js';
import { partKinds } from '../vocabulary/kinds.js';
import { seatOffices } from '../vocabulary/offices.js';
import type { PictureSettings } from '../workspace/picture.js';
import type { Desk } from './desk.js';
import {
  type DrawingAnswer,
  type DrawingParams,
  type DueAnswer,
  type DueParams,
  type EditParams,
  type FilePlace,
  type Located,
  type LocateParams,
  type Meant,
  methods,
  type PictureParams,
  type ProgressAnswer,
  type ToldChange,
} from './protocol.js';

/** Answers the requests of protocol.ts that show an organisation as a whole, and takes changes from there. */
export function answerPictures(desk: Desk): void {
  const { session } = desk;

  desk.answers(methods.drawing, async (params: DrawingParams): Promise<DrawingAnswer> => {
    const organisation = meant(desk, params);
    const revision = session.revisionNow;
    return {
      drawing: await drawn(desk, organisation, params),
      organisation: organisationKey(organisation),
      asOf: session.on,
      revision,
    };
  });
  desk.answers(methods.picture, async (params: PictureParams): Promise<string> => {
    const theme = themeNames.find((name) => name === params.theme);
    const organisation = meant(desk, params);
    const themed = theme === undefined ? {} : { theme };
    if (params.format !== 'html') return drawingSvg(await drawn(desk, organisation, params), themed);
    const [{ picturePageOf }, { pageScript }] = await Promise.all([
      import('../workspace/picture-page.js'),
      import('../workspace/page-script.js'),
    ]);
    const settings = settingsIn(desk, organisation, params);
    return picturePageOf(organisation, dateIn(desk, params), { ...settings, ...themed, script: pageScript });
  });
  desk.answers(methods.locate, (params: LocateParams): FilePlace | null => {
    const standing = asOf(meant(desk, params), session.on);
    const subject = subjectIn(params.subject);
    const at = subject && placeOfSubject(standing, subject);
    return at === undefined ? null : desk.location(at);
  });
  desk.answers(methods.progress, (params: Meant): ProgressAnswer => {
    const organisation = meant(desk, params);
    return located(desk, progressOf(organisation, session.on, session.languageOf(organisation)));
  });
  desk.answers(methods.due, (params: DueParams): DueAnswer => {
    const organisation = meant(desk, params);
    const until =
      params.until !== undefined && isCalendarDate(params.until)
        ? params.until
        : after(session.on, { years: 0, months: 3, weeks: 0, days: 0 });
    return located(desk, dueOf(organisation, session.on, until, session.languageOf(organisation)));
  });
  desk.answers(methods.edit, async (params: EditParams): Promise<WorkspaceEdit> => {
    const organisation = meant(desk, params);
    const file = organisation.files[0] ?? '';
    const scene = session.scene(file);
    if (scene === undefined) throw desk.refusal(say.server.noOrganisation);
    if (params.revision !== undefined && params.revision !== session.revisionNow)
      throw desk.refusal(refused.changedMeanwhile, scene);
    const change = changeIn(params.change);
    const edits = await editsFor(desk, scene, change);
    // Reading files may have taken a while, in which somebody typed.
    if (params.revision !== undefined && params.revision !== session.revisionNow)
      throw desk.refusal(refused.changedMeanwhile, scene);
    return desk.workspaceEdit(edits);
  });
}

/** A change as it was sent, with its texts on one line; nothing that is said of it is trusted to be so. */
function changeIn(said: unknown): ToldChange {
  const change = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>;
  const line = (name: string): string => {
    const text = change[name];
    if (typeof text !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, methods.edit);
    return text.replace(/[\r\n]+/g, ' ');
  };
  // Whatever was sent: what is no change that is known is refused.
  const kind = change.kind as ToldChange['kind'];
  switch (kind) {
    case 'add circle': {
      const name = change.name === undefined ? {} : { name: line('name') };
      return { kind: 'add circle', under: line('under'), title: line('title'), ...name };
    }
    case 'retitle circle':
      return { kind: 'retitle circle', circle: line('circle'), title: line('title') };
    case 'move circle':
      return { kind: 'move circle', circle: line('circle'), under: line('under') };
    case 'merge circles':
      return { kind: 'merge circles', circle: line('circle'), into: line('into') };
    case 'fill seat': {
      const office = seatOffices.find((one) => one === change.office);
      if (office === undefined) break;
      return { kind: 'fill seat', circle: line('circle'), office, person: line('person') };
    }
    case 'record election':
      return { kind: 'record election', circle: line('circle'), office: line('office') };
    case 'record decision':
    case 'split circle':
    case 'plan audit':
      return { kind, circle: line('circle') };
    case 'renew':
    case 'resign':
      return { kind, circle: line('circle'), person: line('person') };
    case 'tick':
      return { kind: 'tick', ...boxIn(change), done: change.done === true };
    case 'rename': {
      const subject = subjectIn(change.subject);
      if (subject === undefined) break;
      return { kind: 'rename', subject, name: line('name') };
    }
    default:
      kind satisfies never;
  }
  throw new ResponseError(ErrorCodes.InvalidParams, methods.edit);
}

/** The box that is meant, as it was sent. */
function boxIn(said: Readonly<Record<string, unknown>>): TickBox {
  const names = ['implementation', 'phase', 'step', 'action', 'audit', 'finding'] as const;
  const condition = (['audits', 'reviews'] as const).find((one) => one === said.condition);
  const whom = whomIn(said.for);
  return {
    ...textsOf(said, names),
    ...(condition === undefined ? {} : { condition }),
    ...(whom === undefined ? {} : { for: whom }),
  };
}

/** The one for whom it is done; nothing where none is meant. */
function whomIn(said: unknown): Whom | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const whose = ['circle', 'person', 'office', 'role'] as const;
  return textsOf(said as Readonly<Record<string, unknown>>, whose);
}

function textsOf<Key extends string>(
  said: Readonly<Record<string, unknown>>,
  keys: readonly Key[],
): { readonly [K in Key]?: string } {
  const texts = keys.flatMap((key) => (typeof said[key] === 'string' ? [[key, said[key]]] : []));
  return Object.fromEntries(texts) as { readonly [K in Key]?: string };
}

/** What of an organisation is meant; nothing where it is none of the kinds that pictures show. */
export function subjectIn(said: unknown): PartSubject | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { kind, name, circle } = said as Record<string, unknown>;
  const known = partKinds.find((one) => one === kind);
  if (known === undefined || typeof name !== 'string') return undefined;
  return { kind: known, name, ...(typeof circle === 'string' ? { circle } : {}) };
}

/** The organisation that is meant. */
export function meant({ session }: Desk, { organisation: key, uri }: Meant): Organisation {
  const all = session.listedOrganisations();
  const found =
    typeof key === 'string'
      ? all.find((one) => organisationKey(one) === key)
      : typeof uri === 'string'
        ? session.organisationOf(session.fileOf(uri))
        : all[0];
  if (found === undefined) {
    const language = session.languageOf(undefined);
    throw new ResponseError(ErrorCodes.InvalidParams, sayIn(say.server.noOrganisation, language));
  }
  return found;
}

export async function drawn(desk: Desk, organisation: Organisation, params: DrawingParams): Promise<Drawing> {
  const { host } = desk;
  const on = dateIn(desk, params);
  const settings = settingsIn(desk, organisation, params);
  return host.draw({ organisation, on, settings });
}

/** What a picture is to show, by what was asked for and what the organisation has. */
export function settingsIn(desk: Desk, organisation: Organisation, params: DrawingParams): PictureSettings {
  const { session } = desk;
  const { of, depth, direction, closed } = params;
  const beside = params.view === 'network' ? besideOf(desk, organisation) : [];
  const known = of === undefined ? undefined : asOf(organisation, dateIn(desk, params)).circle(of);
  return {
    view: viewNames.find((name) => name === params.view) ?? 'circles',
    language: session.languageOf(organisation),
    ...(known === undefined ? {} : { of: known.name }),
    ...(depth === undefined ? {} : { depth }),
    ...(direction === undefined ? {} : { direction }),
    ...(Array.isArray(closed) ? { closed: new Set(closed) } : {}),
    ...(params.roles === true ? { roles: true } : {}),
    ...(beside.length === 0 ? {} : { beside }),
    ...(params.findings === true ? { findings: desk.findings.of(organisation).findings } : {}),
  };
}

/** The organisations of the workspace with which an organisation is linked: those it names, and those that name it. */
function besideOf({ session }: Desk, organisation: Organisation): readonly Organisation[] {
  const all = session.listedOrganisations();
  const names = (one: Organisation, other: Organisation): boolean =>
    one.linked.some(({ of }) => {
      const found = organisationMeant(one, all, of);
      return found !== undefined && isSameOrganisation(found, other);
    });
  return all.filter((one) => one !== organisation && (names(organisation, one) || names(one, organisation)));
}

/** The date of a picture: its own, or that of everything. */
export function dateIn({ session }: Desk, { on }: { readonly on?: CalendarDate }): CalendarDate {
  return typeof on === 'string' && isCalendarDate(on) ? on : session.on;
}

/** What the subject of a picture's part is the name of. */
function namedBy({ kind, name, circle }: PartSubject): Named {
  if (kind === 'seat') return { kind: 'circle', name: circle ?? name };
  if (kind === 'phase') return { kind: 'implementation', name: circle ?? name };
  return { kind, name, ...(circle === undefined ? {} : { owner: circle }) };
}

/** What somebody holds in a circle, of several what ends first. */
function heldBy(standing: AsOf, circle: Circle, person: string): Held | undefined {
  const own = standing
    .allSeats(circle)
    .filter(
      ({ standing: { seat, state } }) =>
        seat.person?.name === person && (state === 'held' || state === 'expired'),
    )
    .sort((a, b) => compareText(a.standing.seat.lastDay ?? '9999', b.standing.seat.lastDay ?? '9999'));
  const [first] = own;
  if (first === undefined) return undefined;
  return { circle, seat: first.standing.seat, ...(first.role === undefined ? {} : { role: first.role }) };
}

/** What a circle or somebody in it does, as edits; nothing where nobody there holds what is to be renewed or to end. */
function deedEdits(
  { standing, language }: Scene,
  circle: Circle,
  change: Extract<
    ToldChange,
    { kind: 'record decision' | 'split circle' | 'plan audit' | 'renew' | 'resign' }
  >,
): readonly TextEdit[] | undefined {
  switch (change.kind) {
    case 'record decision':
      return recordDecision(standing, circle, circle.name, language);
    case 'split circle':
      return splitCircle(standing, circle, language);
    case 'plan audit': {
      const month = after(standing.on, { years: 0, months: 1, weeks: 0, days: 0 });
      return planAudit(standing, circle.name, month, circle);
    }
    case 'renew':
    case 'resign': {
      const held = heldBy(standing, circle, change.person);
      if (held === undefined) return undefined;
      return change.kind === 'renew'
        ? renewTerm(standing, held, language)
        : [endTerm(held.seat, standing.on)];
    }
    default:
      return never(change);
  }
}

async function editsFor(desk: Desk, scene: Scene, change: ToldChange): Promise<readonly TextEdit[]> {
  const { standing, language } = scene;
  const circle = (name: string): NonNullable<ReturnType<typeof standing.circle>> => {
    const found = standing.circle(name);
    if (found === undefined) throw desk.refusal(refused.noSuchCircle(name), scene);
    return found;
  };
  const named = (thing: Named, name: string): void => {
    const fault = renameFault(desk.session.services, scene, { named: thing, standing }, name);
    if (fault !== undefined) throw desk.refusal(fault, scene);
  };
  switch (change.kind) {
    case 'add circle': {
      const under = circle(change.under);
      const title = change.title.trim();
      if (title === '') throw desk.refusal(refused.nameEmpty, scene);
      const { services } = desk.session;
      const name =
        change.name ?? freeName(nameFrom(services, title), (one) => standing.circle(one) !== undefined);
      named({ kind: 'circle', name: '' }, name);
      return newCircle(standing, under, name, title, language);
    }
    case 'retitle circle': {
      const found = circle(change.circle);
      const title = change.title.trim();
      if (title === '') throw desk.refusal(refused.nameEmpty, scene);
      if (found.title === undefined)
        return editsFor(desk, scene, {
          kind: 'rename',
          subject: { kind: 'circle', name: found.name },
          name: title,
        });
      const { file } = found.at;
      const source = desk.session.source(file) ?? (await desk.loader.textOf(file));
      const at = source && titlePlace(source, found.at);
      if (at === undefined) throw desk.refusal(refused.changedMeanwhile, scene);
      return [replace(at, quoted(title))];
    }
    case 'move circle': {
      const edits = moveCircle(standing, circle(change.circle), circle(change.under));
      if (edits === undefined) throw desk.refusal(refused.underItself(change.circle, change.under), scene);
      return edits;
    }
    case 'merge circles': {
      const [from, into] = [circle(change.circle), circle(change.into)];
      const edits = mergeCircles(standing, from, into, language);
      if (edits === undefined) throw desk.refusal(refused.notMerged(from.name, into.name), scene);
      return edits;
    }
    case 'fill seat': {
      if (standing.person(change.person) === undefined)
        throw desk.refusal(refused.noSuchPerson(change.person), scene);
      return fillSeat(standing, circle(change.circle), change.office, change.person);
    }
    case 'record election': {
      const found = circle(change.circle);
      const role = standing.role(found.name, change.office);
      const office = seatOffices.find((one) => one === change.office && one !== 'member');
      if (role === undefined && office === undefined)
        throw desk.refusal(refused.noSuchSeat(found.name), scene);
      const waiting = standing
        .elections(found.name, role === undefined ? (office ?? 'role') : 'role', role?.name)
        .find((one) => electionStanding(standing, one) === 'planned');
      if (waiting !== undefined) throw desk.refusal(refused.electionOnRecord(waiting.name), scene);
      return recordElection(standing, found, change.office, language);
    }
    case 'record decision':
    case 'split circle':
    case 'plan audit':
    case 'renew':
    case 'resign': {
      const found = circle(change.circle);
      const edits = deedEdits(scene, found, change);
      if (edits === undefined) throw desk.refusal(refused.noSuchSeat(titleOfCircle(standing, found)), scene);
      return edits;
    }
    case 'tick': {
      const texts = new Map<string, SourceText | undefined>();
      for (;;) {
        // Which file it is in turns out on the way; the others need not be read.
        const wanted = new Set<string>();
        const edits = tickEdits(scene, change, (file) => {
          if (!texts.has(file)) wanted.add(file);
          return texts.get(file);
        });
        if (wanted.size === 0) {
          if ('en' in edits) throw desk.refusal(edits, scene);
          return edits;
        }
        for (const file of wanted)
          texts.set(file, desk.session.source(file) ?? (await desk.loader.textOf(file)));
      }
    }
    case 'rename': {
      const thing = { named: namedBy(change.subject), standing };
      named(thing.named, change.name);
      const texts = new Map<string, SourceText>();
      for (const file of filesNaming(scene, thing)) {
        const source = desk.session.source(file) ?? (await desk.loader.textOf(file));
        if (source !== undefined) texts.set(file, source);
      }
      return renameEdits(scene, thing, change.name, (file) => texts.get(file));
    }
    default:
      return never(change);
  }
}

/** The same with every place in it as the protocol has places. */
function located<T>(desk: Desk, said: T): Located<T> {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    if (isOrigin(value)) return desk.location(value);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one)]));
  };
  return walk(said) as Located<T>;
}

function isOrigin(value: object): value is Origin {
  return (
    'file' in value && 'line' in value && 'column' in value && 'endLine' in value && 'endColumn' in value
  );
}
