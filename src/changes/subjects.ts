import type { Topic } from '../model/authority.js';
import type { AsOf } from '../model/lookups.js';
import type { Subject } from '../model/organisation.js';
import type { Change } from './change.js';
import type { Between, Names } from './match.js';

/* What is meant where a decision says what it concerns, and which changes that is about. */

/** The name that the newer state has for a circle that a record calls by an older one. */
export function calledNow({ is, old }: Between, circle: string): string {
  return is.circle(circle) === undefined ? old.circle(circle) : circle;
}

/**
 * What is meant by a subject, in names of the newer state. A name that the newer state does not have is one of
 * the older, in which the decision was taken.
 *
 * @param own the circle that may leave out its name, as in a decision of its own
 */
export function pathsOf(
  between: Between,
  own: string | undefined,
  { path }: Subject,
): readonly (readonly string[])[] {
  const { is, was, after, before, old } = between;
  const [first = '', second] = path;
  if (second === undefined) {
    if (is.circle(first) !== undefined) return [path];
    if (first === after.name || first === before.name) return [[after.name]];
    if (is.decision(first) !== undefined || is.election(first) !== undefined) return [path];
    const [here, there] = [hasPart(is, own, first), hasPart(was, own, first)];
    if (own !== undefined && here) return [[calledNow(between, own), first]];
    if (own !== undefined && there) return olderPaths(between, own, first);
    if (was.circle(first) !== undefined) return [[old.circle(first)]];
    return [[old.election(old.decision(first))]];
  }
  if (path.length > 2) return [[calledNow(between, first), ...path.slice(1)]];
  if (hasPart(is, first, second)) return [path];
  if (hasPart(was, first, second)) return olderPaths(between, first, second);
  return [[calledNow(between, first), second]];
}

/** An item or role as the older state called it: where it is now, and where it was. */
function olderPaths({ old }: Between, circle: string, part: string): readonly (readonly string[])[] {
  const now = old.part(circle, part).split('.');
  const there = [old.circle(circle), part];
  return now.join('.') === there.join('.') ? [there] : [now, there];
}

function hasPart(standing: AsOf, circle: string | undefined, part: string): boolean {
  return (
    circle !== undefined &&
    (standing.domainItem(circle, part) !== undefined || standing.role(circle, part) !== undefined)
  );
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
export function concerns(
  between: Between,
  change: Change,
  { aspect, path }: Subject,
): 'this' | 'more' | undefined {
  const { circle, item, role, topic, kind, other, office, aspect: changed } = change;
  const { after, is } = between;
  const [first, ...rest] = path;
  const last = rest.at(-1);
  if (kind === 'organisation-changed')
    return first === after.name && (aspect === undefined || aspect === changed) ? 'this' : undefined;
  if (first === circle) {
    if (last === undefined) {
      if (aspect === undefined) {
        // A function is filled by an election, or by a decision that says so.
        if (office !== undefined) return undefined;
        return topic === 'existence' ? 'this' : 'more';
      }
      const wanted = topic ?? topicOfOffice(office);
      return wanted !== undefined && aspectOf[wanted] === aspect ? 'this' : undefined;
    }
    if (last === item) return 'this';
    // A decision about a role is one about all that it decides.
    if (role !== undefined && rest.includes(role)) return item === undefined ? 'this' : 'more';
    return undefined;
  }
  if (aspect === undefined && last === undefined && first !== undefined && partsOf(change).includes(first))
    return 'this';
  if (kind === 'circle-ended' && aspect === 'domain' && first !== other) return 'more';
  if (first !== other || last === undefined) {
    if (first !== other) return undefined;
    if (kind === 'cross-link-made' || kind === 'cross-link-broken') return 'more';
    if (kind === 'domain-item-moved')
      return aspect === 'domain' ? 'this' : aspect === undefined ? 'more' : undefined;
    if (kind === 'role-moved') return aspect === undefined ? 'more' : undefined;
    return kind === 'circle-moved' ? 'more' : undefined;
  }
  // What is delegated is decided with the item that it comes from; a circle is made for an item of the one above.
  const source = item === undefined ? undefined : is.domainItem(circle ?? '', item)?.source;
  return source !== undefined && source.circle === first && source.item === last ? 'more' : undefined;
}

/** The circles that became one or came out of one, each of which a decision may name to be about that. */
export function partsOf({ kind, before, after }: Change): readonly string[] {
  if (kind === 'circle-merged') return before?.split(', ') ?? [];
  return kind === 'circle-split' ? (after?.split(', ') ?? []) : [];
}

/** What there is to decide about who holds an office. */
export function topicOfOffice(office: Change['office']): Topic | undefined {
  return office === 'observer' ? 'member' : office;
}
/**
 * What a record is about, with the names of the newer state.
 *
 * @param own the circle whose name may be left out in a decision of its own
 */
export function subjectSaid({ aspect, path }: Subject, own: string, names: Names, standing: AsOf): string {
  const [first = '', second] = path;
  const known = names.circle(names.decision(names.person(first)));
  let called = [names.circle(first), ...path.slice(1)].join('.');
  if (path.length === 2) called = names.part(first, second ?? '');
  if (path.length === 1) called = isOwnPart(standing, own, first) ? names.part(own, first) : known;
  return aspect === undefined ? called : `${aspect} of ${called}`;
}

function isOwnPart(standing: AsOf, own: string, name: string): boolean {
  if (standing.circle(name) !== undefined || standing.decision(name) !== undefined) return false;
  return standing.domainItem(own, name) !== undefined || standing.role(own, name) !== undefined;
}
