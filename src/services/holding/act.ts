import { type CalendarDate, isCalendarDate } from '../../model/calendar.js';
import { type Answer, type DecisionStage, objectionAnswers } from '../../vocabulary/decisions.js';
import { type PointKind, pointKinds } from '../../vocabulary/meetings.js';

/** How somebody takes part in a meeting; `unsaid` takes back what was said of it. */
export const attendances = ['present', 'absent', 'guest', 'unsaid'] as const;
export type Attending = (typeof attendances)[number];

/** What an election is prepared by, and what makes a decision whole. */
export const details = [
  'duty',
  'quality',
  'because',
  'concerns',
  'responsible',
  'measure',
  'term',
  'review',
] as const;
export type Detail = (typeof details)[number];

/** Whom somebody nominates, and why; nobody where `for` is missing. */
export interface Nominated {
  readonly by: string;
  readonly for?: string | undefined;
  readonly because?: string | undefined;
}

/**
 * Something that happens in a meeting, as whoever holds it means it: by names, never by places, so that it can be
 * worked out anew in a text that somebody typed in meanwhile. A point is named by its key ({@link keysOfPoints}).
 * `instead` is what the one who acts saw in its place: where something else stands there now, nothing is written over.
 */
export type Act =
  | { readonly kind: 'attend'; readonly person: string; readonly as: Attending; readonly because?: string }
  | { readonly kind: 'office'; readonly office: 'facilitator' | 'secretary'; readonly person: string }
  /** Consent to the minutes of an earlier meeting, as they are or corrected. */
  | { readonly kind: 'minutes'; readonly meeting: string; readonly corrected?: string }
  | { readonly kind: 'point'; readonly title: string; readonly as: PointKind; readonly minutes?: number }
  /** A topic that waits comes onto the agenda; it keeps its kind and minutes, which it says itself. */
  | { readonly kind: 'take up'; readonly topic: string }
  /** Something that somebody hands in for a later meeting of the circle. */
  | {
      readonly kind: 'topic';
      readonly title: string;
      readonly by?: string;
      readonly as?: PointKind;
      readonly minutes?: number;
      readonly because?: string;
      readonly concerns?: string;
    }
  /** The point took so many minutes, those that are on record of it included. */
  | { readonly kind: 'end'; readonly point: string; readonly minutes: number }
  | {
      readonly kind: 'turn';
      readonly point: string;
      readonly round: string;
      readonly person: string;
      readonly text?: string;
      readonly instead?: string;
    }
  | { readonly kind: 'heard' | 'outcome'; readonly point: string; readonly text: string }
  | {
      readonly kind: 'carry';
      readonly point: string;
      readonly date?: CalendarDate;
      readonly because?: string;
    }
  | {
      readonly kind: 'action';
      readonly point?: string;
      readonly title: string;
      readonly owner?: string;
      readonly due?: CalendarDate;
    }
  | {
      readonly kind: 'begin election';
      readonly point: string;
      readonly office: string;
      readonly circle: string;
    }
  | { readonly kind: 'begin decision'; readonly point: string; readonly title?: string }
  | { readonly kind: 'detail'; readonly point: string; readonly what: Detail; readonly text: string }
  /** All nominations at once: nobody's was to be seen before. */
  | { readonly kind: 'nominate'; readonly point: string; readonly nominations: readonly Nominated[] }
  | { readonly kind: 'argue'; readonly point: string; readonly by: string; readonly because: string }
  | ({ readonly kind: 'change'; readonly point: string } & Nominated)
  | { readonly kind: 'propose'; readonly point: string; readonly person: string; readonly because?: string }
  | { readonly kind: 'stage'; readonly point: string; readonly stage: Exclude<DecisionStage, 'decision'> }
  /** The proposal in its words: as put, or, where it stands already, as changed. */
  | {
      readonly kind: 'put';
      readonly point: string;
      readonly text: string;
      readonly by?: string;
      readonly instead?: string;
    }
  | { readonly kind: 'object'; readonly point: string; readonly person: string; readonly text: string }
  | {
      readonly kind: 'meet';
      readonly point: string;
      readonly person: string;
      /** What was objected, by which one of several objections of the same person is known. */
      readonly objection?: string;
      readonly way: Answer;
      readonly answer?: string;
    }
  | { readonly kind: 'consent'; readonly point: string; readonly from?: CalendarDate }
  | { readonly kind: 'elect nobody'; readonly point: string }
  /** A circle confirms who was elected, on a day or on that of the meeting. */
  | {
      readonly kind: 'confirm';
      readonly point: string;
      readonly circle: string;
      readonly date?: CalendarDate;
    }
  | { readonly kind: 'score'; readonly question: string; readonly score: number; readonly text?: string }
  | { readonly kind: 'remark'; readonly person?: string; readonly text: string }
  | { readonly kind: 'next'; readonly date: CalendarDate };

export type ActKind = Act['kind'];
export type ActOf<Kind extends ActKind> = Extract<Act, { kind: Kind }>;

type Check = (said: unknown) => boolean;

/** A text of more characters is nothing that somebody said in a meeting. */
const mostText = 20_000;
const words: Check = (said) => typeof said === 'string' && said.length < mostText;
const day: Check = (said) => typeof said === 'string' && isCalendarDate(said);
const count: Check = (said) =>
  typeof said === 'number' && Number.isFinite(said) && said >= 0 && said < 10_000;
const among =
  (all: readonly string[]): Check =>
  (said) =>
    typeof said === 'string' && all.includes(said);
const nominated = { by: words, 'for?': words, 'because?': words };

/** What each kind of act says; a `?` behind what may be left out. */
const said: { readonly [Kind in ActKind]: Readonly<Record<string, Check>> } = {
  attend: { person: words, as: among(attendances), 'because?': words },
  office: { office: among(['facilitator', 'secretary']), person: words },
  minutes: { meeting: words, 'corrected?': words },
  point: { title: words, as: among(pointKinds), 'minutes?': count },
  'take up': { topic: words },
  topic: {
    title: words,
    'by?': words,
    'as?': among(pointKinds),
    'minutes?': count,
    'because?': words,
    'concerns?': words,
  },
  end: { point: words, minutes: count },
  turn: { point: words, round: words, person: words, 'text?': words, 'instead?': words },
  heard: { point: words, text: words },
  outcome: { point: words, text: words },
  carry: { point: words, 'date?': day, 'because?': words },
  action: { 'point?': words, title: words, 'owner?': words, 'due?': day },
  'begin election': { point: words, office: words, circle: words },
  'begin decision': { point: words, 'title?': words },
  detail: { point: words, what: among(details), text: words },
  nominate: {
    point: words,
    nominations: (all) => Array.isArray(all) && all.length < 1000 && all.every((one) => fits(one, nominated)),
  },
  argue: { point: words, by: words, because: words },
  change: { point: words, ...nominated },
  propose: { point: words, person: words, 'because?': words },
  stage: { point: words, stage: among(['picture', 'opinion']) },
  put: { point: words, text: words, 'by?': words, 'instead?': words },
  object: { point: words, person: words, text: words },
  meet: { point: words, person: words, 'objection?': words, way: among(objectionAnswers), 'answer?': words },
  consent: { point: words, 'from?': day },
  'elect nobody': { point: words },
  confirm: { point: words, circle: words, 'date?': day },
  score: { question: words, score: count, 'text?': words },
  remark: { 'person?': words, text: words },
  next: { date: day },
};

function fits(one: unknown, checks: Readonly<Record<string, Check>>): boolean {
  if (typeof one !== 'object' || one === null) return false;
  const given = one as Readonly<Record<string, unknown>>;
  return Object.entries(checks).every(([key, check]) => {
    const name = key.replace('?', '');
    return (key !== name && given[name] === undefined) || check(given[name]);
  });
}

/** An act as somebody sent it; nothing where it is none. */
export function actSaid(sent: unknown): Act | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const { kind } = sent as { readonly kind?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(said, kind)) return undefined;
  return fits(sent, said[kind as ActKind]) ? (sent as Act) : undefined;
}
