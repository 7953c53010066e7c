import type { Topic } from '../model/authority.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Decision, Election, Origin, Subject } from '../model/organisation.js';
import { inForce } from '../model/standing.js';
import type { Change } from './change.js';
import type { Between } from './match.js';

/** An election or decision on record by which something was changed. */
export interface Evidence {
  readonly kind: 'election' | 'decision';
  readonly name: string;
  /** The circle that elected or decided, where it can be known. */
  readonly circle?: string | undefined;
  readonly date?: CalendarDate | undefined;
  /** It is about this very thing, so that it tells who meant to decide it. */
  readonly certain: boolean;
  readonly at: Origin;
}

/** Between which days the change was made, as far as is known. */
export interface Window {
  /** The date of the older state. */
  readonly since?: CalendarDate | undefined;
  /** The date of the newer state. */
  readonly until?: CalendarDate | undefined;
}

/**
 * The elections and decisions of the newer state by which a change may have been made: those that the text itself
 * names for it, and those about it that are new on record or dated since the older state. None may be later than the
 * newer state.
 *
 * @param usual the circle that elects to the office, where an election does not say which did
 */
export function evidenceFor(
  between: Between,
  change: Change,
  window: Window,
  usual: string | undefined,
): readonly Evidence[] {
  const record = recordOf(between);
  const found: Evidence[] = [];
  if (change.office !== undefined && change.person !== undefined) {
    for (const election of electionsIn(record, change)) {
      const named = election.name === change.election;
      if (election.elected?.person?.name !== change.person) continue;
      if (!named && !isRecent(record.newElections.has(election), election.on?.date, window)) continue;
      if (isLater(election.on?.date, window)) continue;
      found.push({
        kind: 'election',
        name: election.name,
        circle: election.by?.name ?? usual,
        date: election.on?.date,
        certain: true,
        at: election.at,
      });
    }
  }
  for (const { decision, certain } of decisionsFor(between, record, change, window)) {
    if (isLater(decision.decided?.date, window)) continue;
    found.push({
      kind: 'decision',
      name: decision.name,
      circle: decision.circle?.name,
      date: decision.decided?.date,
      certain,
      at: decision.at,
    });
  }
  return found;
}

/** What the newer state has on record, by what it is about. Worked out once for all changes. */
interface Record {
  readonly elections: ReadonlyMap<string, readonly Election[]>;
  readonly newElections: ReadonlySet<Election>;
  readonly newDecisions: ReadonlySet<Decision>;
  /** Decisions in force, by the first name of what they concern: a circle, role, item, decision. */
  readonly about: ReadonlyMap<string, readonly { readonly decision: Decision; readonly subject: Subject }[]>;
  readonly replacing: ReadonlyMap<string, readonly Decision[]>;
}

const records = new WeakMap<Between, Record>();

function recordOf(between: Between): Record {
  let record = records.get(between);
  if (record === undefined) {
    record = findRecord(between);
    records.set(between, record);
  }
  return record;
}

function findRecord({ was, is, elections, decisions, after }: Between): Record {
  const byOffice = new Map<string, Election[]>();
  for (const election of after.elections) push(byOffice, officeKey(election), election);
  const newDecisions = new Set<Decision>(decisions.come);
  for (const [old, now] of decisions.both) if (!inForce(was, old)) newDecisions.add(now);
  const newElections = new Set<Election>(elections.come);
  for (const [old, now] of elections.both) if (old.elected === undefined) newElections.add(now);
  const about = new Map<string, { decision: Decision; subject: Subject }[]>();
  const replacing = new Map<string, Decision[]>();
  for (const decision of after.decisions) {
    if (!inForce(is, decision)) continue;
    for (const subject of decision.concerns) {
      const [first = '', second] = subject.path;
      // In a decision of its own a circle may leave out its name.
      const own = decision.circle?.name;
      const isOwn = second === undefined && own !== undefined && is.circle(first) === undefined;
      const path = isOwn && is.decision(first) === undefined ? [own, first] : subject.path;
      push(about, path[0] ?? '', { decision, subject: { ...subject, path } });
    }
    for (const ref of decision.replaces) push(replacing, ref.name, decision);
  }
  return { elections: byOffice, newElections, newDecisions, about, replacing };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function officeKey({ office, role, circle }: Election): string {
  return `${circle.name} ${office} ${role ?? ''}`;
}

function electionsIn({ elections }: Record, { circle, office, role }: Change): readonly Election[] {
  return elections.get(`${circle ?? ''} ${office ?? ''} ${role ?? ''}`) ?? [];
}

function isRecent(isNew: boolean, date: CalendarDate | undefined, { since }: Window): boolean {
  return isNew || (since !== undefined && date !== undefined && date >= since);
}

function isLater(date: CalendarDate | undefined, { until }: Window): boolean {
  return until !== undefined && date !== undefined && date > until;
}

function decisionsFor(
  between: Between,
  record: Record,
  change: Change,
  window: Window,
): readonly { readonly decision: Decision; readonly certain: boolean }[] {
  const found = new Map<Decision, boolean>();
  const take = (decision: Decision, certain: boolean): void => {
    found.set(decision, certain || (found.get(decision) ?? false));
  };
  const { is } = between;
  if (change.kind.startsWith('decision-')) {
    const decision = is.decision(change.decision);
    const before = between.decisions.both.find(([, now]) => now === decision)?.[0];
    // Decided again, on a later day; what is dated back was not.
    if (decision !== undefined && before !== undefined && inForce(is, decision))
      if ((decision.decided?.date ?? '') > (before.decided?.date ?? '')) take(decision, true);
    for (const one of record.replacing.get(change.subject) ?? []) take(one, true);
    for (const { decision: one } of record.about.get(change.subject) ?? [])
      if (isRecent(record.newDecisions.has(one), one.decided?.date, window)) take(one, true);
    return [...found].map(([decision, certain]) => ({ decision, certain }));
  }
  const named = is.decision(change.decision);
  if (named !== undefined && inForce(is, named)) take(named, true);
  const about = [
    ...(record.about.get(change.circle ?? '') ?? []),
    ...(change.other === undefined ? [] : (record.about.get(change.other) ?? [])),
    ...(change.kind === 'organisation-changed' ? (record.about.get(between.after.name) ?? []) : []),
  ];
  for (const { decision, subject } of about) {
    if (!isRecent(record.newDecisions.has(decision), decision.decided?.date, window)) continue;
    const much = concerns(between, change, subject);
    if (much !== undefined) take(decision, much === 'this');
  }
  return [...found].map(([decision, certain]) => ({ decision, certain }));
}

const aspectOf: Readonly<{ [T in Topic]?: string }> = {
  aim: 'aim',
  domain: 'domain',
  constraint: 'constraint',
  leader: 'leader',
  representative: 'representative',
  facilitator: 'facilitator',
  secretary: 'secretary',
  logbook: 'logbook',
  role: 'role',
  member: 'members',
  expert: 'members',
  meets: 'meets',
  measure: 'measure',
};

/** Whether a decision about a subject is about a change: about this very thing, or about more than it. */
function concerns(
  { after, is }: Between,
  { circle, item, role, topic, kind, other, office }: Change,
  { aspect, path }: Subject,
): 'this' | 'more' | undefined {
  const [first, ...rest] = path;
  const last = rest.at(-1);
  if (kind === 'organisation-changed') return first === after.name ? 'this' : undefined;
  if (first === circle) {
    if (last === undefined) {
      if (aspect === undefined) {
        // A function is filled by an election, or by a decision that says so.
        if (office !== undefined) return undefined;
        return topic === 'existence' && kind !== 'circle-moved' ? 'this' : 'more';
      }
      return topic !== undefined && aspectOf[topic] === aspect ? 'this' : undefined;
    }
    if (last === item) return 'this';
    return role !== undefined && rest.includes(role) && item === undefined ? 'this' : undefined;
  }
  if (first !== other || last === undefined)
    return first === other && kind === 'circle-moved' ? 'more' : undefined;
  // What is delegated is decided with the item that it comes from; a circle is made for an item of the one above.
  const source = item === undefined ? undefined : is.domainItem(circle ?? '', item)?.source;
  return source !== undefined && source.circle === first && source.item === last ? 'more' : undefined;
}
