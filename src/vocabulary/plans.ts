import { electedOffices } from './offices.js';

/** The four phases of the method, in their order. */
export const stages = ['acquaint', 'introduce', 'integrate', 'secure'] as const;
export type Stage = (typeof stages)[number];

/** How something to be done stands on a date. What is overdue is so whether it is blocked, under way or neither. */
export const statuses = ['done', 'under way', 'overdue', 'blocked', 'not begun'] as const;
export type Status = (typeof statuses)[number];

/** Whether a phase has begun. */
export const phaseStates = ['planned', 'under way', 'ended'] as const;
export type PhaseState = (typeof phaseStates)[number];

/** How a circle is built. */
export const structure = ['aim', 'domain', 'double link', 'officers'] as const;

/** What every circle, or everybody who holds an office, is to have at all times (domain 1.2 to 1.6, 3.1). */
export const conditions = [...structure, 'audits', 'reviews'] as const;
export type Condition = (typeof conditions)[number];

/** What the files hold anyway, and what can show that a step is done or answer a question of an audit. */
export const shown = [...conditions, 'statutes'] as const;
export type Shown = (typeof shown)[number];

/** How something that is held on a day stands: a day in the files is a plan until something is on record. */
export const heldStates = ['planned', 'overdue', 'held'] as const;
export type Held = (typeof heldStates)[number];

/** How something that somebody owes by a day stands. */
export const owedStates = ['open', 'overdue', 'done'] as const;
export type Owed = (typeof owedStates)[number];

/** What kind of thing falls due. */
export const dueKinds = [
  /** A term that ends, and for which nothing has to be arranged any more. */
  'term',
  /** An election to hold: it is planned, or a seat is vacant, its term is over or about to be. */
  'election',
  'decision review',
  /** A decision that will no longer be in force. */
  'decision end',
  /** A deviation that runs out. */
  'deviation end',
  'domain review',
  'role review',
  'circle begin',
  /** The day until which a circle is meant to work. */
  'circle end',
  'audit',
  'audit finding',
  'action',
  'step',
  'phase',
  'performance review',
  'plan evaluation',
  /** A meeting to hold, or of which nothing is on record though its day has passed. */
  'meeting',
  /** Something to measure again. */
  'measure',
] as const;
export type DueKind = (typeof dueKinds)[number];

/** What a meeting reviews or sees begin and end. */
export const reviewKinds = [
  'decision review',
  'decision end',
  'deviation end',
  'domain review',
  'role review',
  'circle begin',
  'circle end',
] as const satisfies readonly DueKind[];

/** What a meeting hears of what is carried out. */
export const workKinds = [
  'step',
  'phase',
  'audit',
  'audit finding',
  'performance review',
  'plan evaluation',
  'measure',
] as const satisfies readonly DueKind[];

/** Reviews of what was agreed. */
export const agreementReviews = [
  'decision review',
  'domain review',
  'role review',
] as const satisfies readonly DueKind[];

/** What comes that is not a term, nor work to do. */
export const eventKinds = [
  ...reviewKinds,
  'audit',
  'performance review',
  'plan evaluation',
] as const satisfies readonly DueKind[];

/** Why an election is to be held, or why a term that ends asks for none. */
export const causes = [
  'planned',
  'vacant',
  'expired',
  'ending',
  /** The holder will leave, or the one who follows comes later than the term ends. */
  'leaving',
  'gap',
  /** The holder sits without a term, so nothing says when somebody chooses again. */
  'without a term',
  /** One person leads and represents, so another representative is to be elected. */
  'single',
  'followed',
  'membership',
] as const;
export type Cause = (typeof causes)[number];

/** Those of them that several elections may have in common. */
export const sharedCauses = [
  'vacant',
  'expired',
  'ending',
  'without a term',
] as const satisfies readonly Cause[];

/** What a circle may lack, or the organisation, that each is to have. */
export const essentials = ['aim', 'domain', ...electedOffices, 'statutes'] as const;
export type Essential = (typeof essentials)[number];

/** What is said of a step, or of one of those it is for, by a word at the head of its line. */
export const entryClauses = ['owner', 'due', 'begun', 'done', 'evidence', 'blocked'] as const;
