import { isOpenDate, withWrittenDates } from '../ground/open-dates.js';
import type { Words } from '../messages/words.js';
import type { Topic } from '../model/authority.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Office, Origin } from '../model/organisation.js';
import type { ChangeLevel } from '../vocabulary/findings.js';
import type { Stretch } from './wording.js';

export { type ChangeLevel, changeLevels } from '../vocabulary/findings.js';

interface Weight {
  readonly level: ChangeLevel;
  /** What there is to decide, by the table in model/authority.ts; nothing for what takes no consent of a circle. */
  readonly topic?: Topic | undefined;
}

const about = (topic: Topic): Weight => ({ level: 'authority', topic });
const sits = (topic: Topic): Weight => ({ level: 'people', topic });
const agreed: Weight = { level: 'authority' };
const people: Weight = { level: 'people' };
const wording: Weight = { level: 'wording' };

/** Every kind of change with what it touches and what there is to decide about it. */
export const kinds = {
  'organisation-begun': agreed,
  'organisation-ended': agreed,
  'organisation-renamed': wording,
  'organisation-changed': about('policy'),
  'acceptance-added': agreed,
  'acceptance-changed': agreed,
  'acceptance-removed': agreed,
  'circle-begun': about('existence'),
  'circle-ended': about('existence'),
  'circle-split': about('existence'),
  'circle-merged': about('existence'),
  'role-became-circle': about('existence'),
  'circle-became-role': about('existence'),
  'circle-moved': about('existence'),
  'circle-kind-changed': about('existence'),
  'circle-dates-changed': about('existence'),
  'circle-renamed': wording,
  'circle-retitled': wording,
  'aim-added': about('aim'),
  'aim-changed': about('aim'),
  'aim-removed': about('aim'),
  'constraint-added': about('constraint'),
  'constraint-changed': about('constraint'),
  'constraint-removed': about('constraint'),
  'domain-item-added': about('domain'),
  'domain-item-changed': about('domain'),
  'domain-item-removed': about('domain'),
  'domain-item-moved': about('domain'),
  'domain-item-renamed': wording,
  'delegation-added': about('domain'),
  'delegation-changed': about('domain'),
  'delegation-removed': about('domain'),
  'limit-added': about('domain'),
  'limit-changed': about('domain'),
  'limit-removed': about('domain'),
  'budget-added': about('domain'),
  'budget-changed': about('domain'),
  'budget-removed': about('domain'),
  'resource-added': about('domain'),
  'resource-changed': about('domain'),
  'resource-removed': about('domain'),
  'metric-added': about('domain'),
  'metric-changed': about('domain'),
  'metric-removed': about('domain'),
  'domain-review-changed': wording,
  'lead-added': about('measure'),
  'lead-changed': about('measure'),
  'lead-removed': about('measure'),
  'do-added': about('measure'),
  'do-changed': about('measure'),
  'do-removed': about('measure'),
  'measure-added': about('measure'),
  'measure-changed': about('measure'),
  'measure-removed': about('measure'),
  'meets-changed': about('meets'),
  'reports-changed': about('meets'),
  'reviews-changed': about('meets'),
  'link-made': about('existence'),
  'link-broken': about('existence'),
  'cross-link-made': about('policy'),
  'cross-link-broken': about('policy'),
  'leader-seated': sits('leader'),
  'leader-changed': sits('leader'),
  'leader-renewed': sits('leader'),
  'leader-vacated': people,
  'representative-seated': sits('representative'),
  'representative-changed': sits('representative'),
  'representative-renewed': sits('representative'),
  'representative-vacated': people,
  'facilitator-seated': sits('facilitator'),
  'facilitator-changed': sits('facilitator'),
  'facilitator-renewed': sits('facilitator'),
  'facilitator-vacated': people,
  'secretary-seated': sits('secretary'),
  'secretary-changed': sits('secretary'),
  'secretary-renewed': sits('secretary'),
  'secretary-vacated': people,
  'logbook-seated': sits('logbook'),
  'logbook-changed': sits('logbook'),
  'logbook-renewed': sits('logbook'),
  'logbook-vacated': people,
  'holder-seated': sits('role'),
  'holder-changed': sits('role'),
  'holder-renewed': sits('role'),
  'holder-vacated': people,
  'term-shortened': people,
  'term-extended': people,
  'seat-changed': people,
  'member-added': sits('member'),
  'member-removed': people,
  'expert-added': sits('expert'),
  'expert-removed': people,
  'observer-added': sits('member'),
  'observer-removed': people,
  'everyone-added': sits('member'),
  'everyone-removed': sits('member'),
  'members-closed': sits('member'),
  'members-opened': sits('member'),
  'members-by-office-changed': sits('member'),
  'role-added': about('role'),
  'role-changed': about('role'),
  'role-removed': about('role'),
  'role-moved': about('role'),
  'role-renamed': wording,
  'person-added': people,
  'person-changed': people,
  'person-left': people,
  'person-removed': people,
  'person-renamed': wording,
  'election-added': people,
  'election-changed': people,
  'election-removed': people,
  'election-renamed': wording,
  'decision-drafted': agreed,
  'decision-adopted': agreed,
  'decision-referred': agreed,
  'decision-withdrawn': agreed,
  'decision-replaced': agreed,
  'decision-expired': agreed,
  'decision-changed': about('policy'),
  'decision-reviewed': agreed,
  'decision-removed': about('policy'),
  'decision-renamed': wording,
  'deviation-added': about('policy'),
  'deviation-changed': agreed,
  'deviation-removed': agreed,
  'implementation-added': people,
  'implementation-changed': people,
  'implementation-removed': people,
  'template-added': people,
  'template-changed': people,
  'template-removed': people,
  'phase-added': people,
  'phase-begun': people,
  'phase-ended': people,
  'phase-changed': people,
  'phase-removed': people,
  'step-added': people,
  'step-done': people,
  'step-changed': people,
  'step-removed': people,
  'audit-added': people,
  'audit-held': people,
  'audit-changed': people,
  'audit-removed': people,
  'finding-added': people,
  'finding-resolved': people,
  'finding-changed': people,
  'finding-removed': people,
  'action-added': people,
  'action-done': people,
  'action-changed': people,
  'action-removed': people,
  'review-added': people,
  'review-changed': people,
  'review-removed': people,
  'meeting-held': people,
  'meeting-planned': people,
  'meeting-changed': people,
  'meeting-removed': people,
  'topic-added': people,
  'topic-closed': people,
  'topic-changed': people,
  'topic-removed': people,
  'value-added': people,
  'value-changed': people,
  'value-removed': people,
} as const satisfies Readonly<Record<string, Weight>>;

export type ChangeKind = keyof typeof kinds;

/** One thing that is otherwise in the newer state of an organisation. Plain data. */
export interface Change {
  readonly kind: ChangeKind;
  readonly level: ChangeLevel;
  /** What there is to decide; nothing where it takes no consent of a circle. */
  readonly topic?: Topic | undefined;
  /** The circle that it concerns, as the newer state calls it, or else the older. */
  readonly circle?: string | undefined;
  /** What it is about: a circle, domain item, person, decision …, by its name. */
  readonly subject: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly message: Words;
  /** Where the older state says what was so. */
  readonly was?: Origin | undefined;
  /** Where the newer state says what is so. */
  readonly is?: Origin | undefined;
  /** What a decision may name to be about it, where that is more than the circle. */
  readonly item?: string | undefined;
  readonly role?: string | undefined;
  readonly office?: Office | undefined;
  /** The circle or organisation at the other end, of a seat in a cross link. */
  readonly link?: string | undefined;
  /** Who sits from now on. */
  readonly person?: string | undefined;
  /** Those of whom an election, review or action point tells, as the newer state calls them, or else the older. */
  readonly people?: readonly string[] | undefined;
  /** The name by which the files knew a person until now, of one who has another. */
  readonly called?: string | undefined;
  /** From which day it holds and what its last day is, of a seat or of the life of a circle, where that is said. */
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
  /** Somebody stands in until an election. */
  readonly acting?: boolean | undefined;
  /** What is said otherwise, of a declaration that says many things. */
  readonly aspect?: string | undefined;
  /** The election and the decision that the text itself names for it. */
  readonly election?: string | undefined;
  readonly decision?: string | undefined;
  /** Where a text differs, word by word. */
  readonly difference?: readonly Stretch[] | undefined;
  /** A day by which something was to be looked at again is moved on, or is gone. */
  readonly putsOff?: true | undefined;
  /** The other circle that it takes the consent of: the one that a circle or an item came from or goes to. */
  readonly other?: string | undefined;
}

/** A change of a kind, with the level and topic of that kind unless it has its own. */
export function change(kind: ChangeKind, made: Omit<Change, 'kind' | 'level'> & Partial<Weight>): Change {
  const { level, topic }: Weight = kinds[kind];
  const told = { kind, level, topic, ...made };
  return isToldCloser(made.before, made.after) ? { ...told, ...wording, topic: undefined } : told;
}

/**
 * Whether two values say the same, with a day told more exactly in the one than in the other: `2026-03` and
 * `2026-03-16`. That is no other agreement, only better or less well known.
 */
function isToldCloser(before = '', after = ''): boolean {
  const was: readonly string[] = before.match(dates) ?? [];
  const is: readonly string[] = after.match(dates) ?? [];
  if (before === after || was.length !== is.length || before.replace(dates, '') !== after.replace(dates, ''))
    return false;
  return was.every((one, i) => {
    const other = is[i] ?? '';
    if (one === other) return true;
    if (!isOpenDate(one) && !isOpenDate(other)) return false;
    const [short, long] = [withWrittenDates(one), withWrittenDates(other)].sort(
      (a, b) => a.length - b.length,
    );
    return `${long}-`.startsWith(`${short}-`);
  });
}

const dates = /(?<![\w-])\d{4}-(?:\d{2}|!!|~~)-(?:\d{2}|!!|~~)/g;
