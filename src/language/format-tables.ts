import { circleKinds } from '../vocabulary/circles.js';
import { circleOffices, memberships } from '../vocabulary/offices.js';
import { ownTerms } from '../vocabulary/own-words.js';
import { entryClauses } from '../vocabulary/plans.js';

/*
 * What the formatter knows of the statements beside the grammar: which are aligned, and where they may be broken. A
 * test holds it against the grammar (test/language/grammar.test.ts).
 */

const firstWordsOfKinds = new Set(circleKinds.map((kind) => kind.split(' ')[0] ?? kind));

/**
 * What begins a column: the second word, the first word that is no keyword, the first text, the next keyword, or
 * the block of a statement that stands on one line.
 */
export type ColumnStart = 'second' | 'name' | 'text' | 'clause' | 'block';

/** Statements that are aligned with each other where they stand in neighbouring lines. */
export interface Table {
  /** First words of the statements, or their type in the syntax tree where they begin with a name. */
  readonly of: readonly string[];
  /** The type of the statement in whose block alone they are; of any, where it is not said. */
  readonly within?: string;
  /** What begins each column but the first, in their order. */
  readonly columns: readonly ColumnStart[];
  /** Spaces between the widest cell of a column and the next column. */
  readonly gap: number;
}

export const tables: readonly Table[] = [
  { of: ['vision', 'mission', 'aim', 'absence'], columns: ['second'], gap: 1 },
  {
    of: [...new Set(ownTerms.map((term) => term.split(' ')[0] ?? ''))],
    within: 'OwnWords',
    columns: ['text', 'clause'],
    gap: 1,
  },
  { of: ['person'], columns: ['name', 'text', 'block'], gap: 1 },
  { of: ['joined', 'left'], columns: ['second'], gap: 1 },
  {
    of: [...firstWordsOfKinds],
    columns: ['name', 'text', 'clause', 'block'],
    gap: 1,
  },
  {
    of: [...circleOffices, ...memberships.flatMap((one) => [one, `${one}s`])],
    columns: ['second', 'clause'],
    gap: 2,
  },
  { of: ['DomainItem'], columns: ['text', 'clause', 'block'], gap: 2 },
  { of: ['limit', 'budget', 'resource', 'metric'], columns: ['second'], gap: 1 },
  { of: ['role'], columns: ['name', 'text', 'block'], gap: 1 },
  { of: ['lead', 'do', 'measure'], columns: ['second'], gap: 1 },
  { of: ['present', 'absent', 'consent'], columns: ['second'], gap: 1 },
  { of: ['Nomination', 'for'], columns: ['clause', 'clause'], gap: 2 },
  { of: ['Objection'], columns: ['text', 'clause'], gap: 2 },
  {
    within: 'Role',
    of: ['aim', 'duty', 'quality', 'constraint', 'held', 'review'],
    columns: ['second'],
    gap: 1,
  },
  {
    within: 'Election',
    of: [
      ...['on', 'duty', 'quality', 'term', 'facilitator', 'present', 'absent'],
      ...['proposal', 'consent', 'elected', 'accepted', 'confirmed', 'replaces'],
    ],
    columns: ['second'],
    gap: 1,
  },
  { of: ['objection'], columns: ['second', 'text', 'clause'], gap: 1 },
  { of: ['picture', 'opinion', 'decided'], columns: ['second', 'clause'], gap: 1 },
  { of: ['planned', 'begun', 'ended', 'evaluation', 'evaluated'], columns: ['second', 'clause'], gap: 1 },
  { of: ['step', 'training'], columns: ['name', 'text', 'clause', 'block'], gap: 1 },
  { of: ['owner', 'due', 'done', 'evidence', 'blocked', 'after'], columns: ['second'], gap: 1 },
  {
    within: 'Step',
    of: [...entryClauses, 'after'],
    columns: ['second'],
    gap: 1,
  },
  { of: ['Entry'], columns: ['clause', 'second', 'clause'], gap: 1 },
  { of: ['question'], columns: ['name', 'text', 'clause', 'block'], gap: 1 },
  { of: ['answer'], columns: ['second', 'second', 'text'], gap: 1 },
  { of: ['finding'], columns: ['name', 'text', 'block'], gap: 1 },
  { of: ['action'], columns: ['name', 'text', 'block'], gap: 1 },
  { of: ['MeasureValue'], columns: ['second', 'clause'], gap: 2 },
  { of: ['Turn'], columns: ['text'], gap: 1 },
];

/**
 * Statements that stand for themselves, by the type of their block: one of a kind there, or followed by a block of
 * their own. Every other statement of the grammar is in a table.
 */
export const alone: Readonly<Record<string, readonly string[]>> = {
  KringFile: [
    'organisation',
    'election',
    'decision',
    'implementation',
    'template',
    'audit',
    'review',
    'topic',
    'meeting',
    'deviation',
  ],
  Organisation: [
    'statutes',
    'size',
    'terms',
    'notice',
    'reviews',
    'words',
    'introduction',
    'logo',
    'legal',
    'method',
    'language',
    'known',
    'accept',
  ],
  Person: ['email', 'external', 'expertise', 'known'],
  Circle: ['constraint', 'domain', 'double', 'meets', 'reports', 'reviews', 'known'],
  DomainItem: ['review', 'reviewed', 'known'],
  Role: ['domain', 'known'],
  Election: ['nominations', 'changes', 'objections', 'in'],
  Decision: [
    ...['term', 'review', 'reviewed', 'proposed', 'referred', 'replaced', 'replaces', 'withdrawn', 'amended'],
    ...['renewed', 'kind', 'state', 'text', 'because', 'concerns', 'responsible', 'known', 'in'],
  ],
  Implementation: ['mandate', 'criterion', 'template', 'without', 'phase'],
  Step: ['shown'],
  Template: ['phase'],
  Question: ['shown', 'because'],
  Audit: ['on', 'auditor', 'next', 'scope'],
  AuditFinding: ['severity', 'resolved'],
  Action: ['from', 'concerns', 'in'],
  Review: ['on', 'next', 'agreed', 'because', 'in'],
  Topic: [
    ...['by', 'report', 'explore', 'decide', 'elect', 'review', 'because', 'document', 'concerns'],
    'closed',
  ],
  Meeting: ['from', 'guest', 'minutes', 'point', 'closing', 'next'],
  Point: [
    ...['report', 'explore', 'decide', 'elect', 'review', 'used', 'concerns', 'round', 'heard', 'document'],
    ...['outcome', 'carried'],
  ],
  Closing: ['remark'],
};

export const tableOf: ReadonlyMap<string, Table> = new Map(
  tables.flatMap((table) =>
    table.of.map((word) => [table.within === undefined ? word : `${table.within} ${word}`, table] as const),
  ),
);

/** The lists of the syntax tree whose members each have a line of their own. */
export const lists = [
  'declarations',
  'statements',
  'items',
  'nominations',
  'objections',
  'turns',
  'values',
  'words',
] as const;

/** Clauses before which a statement may be broken. */
export const clauses: ReadonlySet<string> = new Set([
  'because',
  'under',
  'met',
  'evidence',
  'target',
  'from',
  'until',
  'by',
  'in',
  'for',
  'every',
  'as',
  'on',
  'to',
  'owner',
  'due',
  'begun',
  'done',
  'blocked',
  'acting',
  'consented',
  'corrected',
  'plural',
]);

/** Words that belong together with the clause word behind them, as in `met by`. */
export const firstOfPair: ReadonlySet<string> = new Set([
  'met',
  'carried',
  'proposed',
  'confirmed',
  'known',
  'replaced',
  'referred',
  'reviews',
  'shown',
  'for',
]);

/** Words behind which `by` begins the list that a line is about, and no clause of it. */
export const beforeList: ReadonlySet<string> = new Set(['members', 'only']);

/** Types whose block may have lines that begin with any word as a name ({@link blocksOfNames} has their words). */
export const typesOfNames: ReadonlySet<string> = new Set([
  'Domain',
  'Nominations',
  'Objections',
  'Step',
  'Round',
]);

/**
 * A clause that is also a statement of the same block: `owner anna` and `due 2026-01-31` are two facts, though the
 * grammar reads them as one. Who writes the second at the head of a line keeps it there.
 */
export const ownLineAfter: ReadonlyMap<string, string> = new Map([
  ['owner', 'due'],
  ['done', 'evidence'],
  ['withdrawn', 'because'],
  ['confirmed', 'on'],
]);

/** Clauses of what is said of one circle or person below a step that are statements of the step too. */
export const clausesOfEntries: ReadonlySet<string> = new Set(entryClauses);
