import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Circle, DomainItem, Organisation, Origin, Role } from '../model/organisation.js';
import { makesPolicy } from '../model/standing.js';
import type { DomainItemDecider, DomainItemFault } from '../vocabulary/pictures.js';
import { type CircleMark, circlesView, type Hierarchy, type HierarchySettings } from './circles.js';

/** Where an item of a domain stands: in that of a circle, or of one of its roles. */
export interface DomainItemPlace {
  readonly circle: string;
  readonly role?: string;
  readonly item: string;
}

/** An item of a domain as the map shows it. */
export interface DomainItemMark {
  readonly place: DomainItemPlace;
  /** What it says, or its name where it says nothing more. */
  readonly text: string;
  /** Who decides about it, as far as it is not delegated further. */
  readonly decides: DomainItemDecider;
  /** The title of the circle from which it is delegated, and the item's name there, as the files have it. */
  readonly from?: { readonly title: string; readonly item: string };
  readonly faults: readonly DomainItemFault[];
}

export interface RoleDomain {
  readonly name: string;
  readonly title: string;
  /** Who holds the role, by name. */
  readonly holders: readonly string[];
  readonly items: readonly DomainItemMark[];
}

export interface DomainMark {
  readonly circle: CircleMark;
  readonly items: readonly DomainItemMark[];
  /** Roles that have a domain of their own. */
  readonly roles: readonly RoleDomain[];
  readonly below: readonly DomainMark[];
}

/** An item and the one that is delegated from it. */
export interface Delegation {
  readonly from: DomainItemPlace;
  readonly to: DomainItemPlace;
}

/** Who decides about what, and from whom they have it. */
export interface DomainsView extends Omit<Hierarchy, 'roots' | 'crossLinks'> {
  readonly roots: readonly DomainMark[];
  readonly delegations: readonly Delegation[];
}

/** What was found of items, by the place in the files of the item or of where it comes from. */
export type DomainFaults = ReadonlyMap<Origin, DomainItemFault>;

/** The domains of circles and their roles, and how each is delegated from the other. */
export function domainsView(
  organisation: Organisation,
  on: CalendarDate,
  settings: HierarchySettings = {},
  found: DomainFaults = new Map(),
): DomainsView {
  const standing = asOf(organisation, on);
  const hierarchy = circlesView(organisation, on, { ...settings, planned: false });
  const order: CircleMark[] = [];
  const waiting = [...hierarchy.roots].reverse();
  for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
    order.push(circle);
    for (const child of [...circle.below].reverse()) waiting.push(child);
  }
  const shown = new Map<DomainItem, DomainItemPlace>();
  for (const { name } of order)
    for (const { item, role } of itemsOf(standing.circle(name)))
      shown.set(item, { circle: name, ...(role === undefined ? {} : { role: role.name }), item: item.name });
  const marks = new Map<CircleMark, DomainMark>();
  for (const circle of order.toReversed())
    marks.set(circle, domainMark(standing, circle, marks, shown, found));
  return {
    title: hierarchy.title,
    on: hierarchy.on,
    roots: hierarchy.roots.map((root) => marks.get(root)).filter((mark) => mark !== undefined),
    delegations: [...shown].flatMap(([item, to]): Delegation[] => {
      const { source } = item;
      const given = source === undefined ? undefined : standing.domainItem(source.circle, source.item);
      const from = given === undefined || given === item ? undefined : shown.get(given);
      return from === undefined ? [] : [{ from, to }];
    }),
    shown: hierarchy.shown,
    all: hierarchy.all,
    cut: hierarchy.cut,
  };
}

function itemsOf(circle: Circle | undefined): readonly { item: DomainItem; role?: Role }[] {
  if (circle === undefined) return [];
  return [
    ...(circle.domain?.items ?? []).map((item) => ({ item })),
    ...circle.roles.flatMap((role) => (role.domain?.items ?? []).map((item) => ({ item, role }))),
  ];
}

function domainMark(
  standing: AsOf,
  mark: CircleMark,
  below: ReadonlyMap<CircleMark, DomainMark>,
  shown: ReadonlyMap<DomainItem, DomainItemPlace>,
  found: DomainFaults,
): DomainMark {
  const circle = standing.circle(mark.name);
  const itemMark = (item: DomainItem, role?: Role): DomainItemMark => {
    const place = shown.get(item) ?? { circle: mark.name, item: item.name };
    const { source } = item;
    const fault = found.get(item.at) ?? (source === undefined ? undefined : found.get(source.at));
    const lost = circle === undefined ? undefined : lostSource(standing, circle, item, role);
    return {
      place,
      text: item.text ?? item.name,
      decides: circle === undefined ? 'circle' : deciderOf(standing, circle, item, role),
      ...(source === undefined
        ? {}
        : { from: { title: standing.circle(source.circle)?.title ?? source.circle, item: source.item } }),
      faults: [...new Set([fault, lost].filter((one) => one !== undefined))],
    };
  };
  return {
    circle: mark,
    items: (circle?.domain?.items ?? []).map((item) => itemMark(item)),
    roles: (circle?.roles ?? []).flatMap((role): RoleDomain[] =>
      (role.domain?.items ?? []).length === 0
        ? []
        : [
            {
              name: role.name,
              title: role.title ?? role.name,
              holders: standing
                .holders(role.holders)
                .flatMap(({ seat }) => standing.person(seat.person?.name)?.title ?? seat.person?.name ?? []),
              items: (role.domain?.items ?? []).map((item) => itemMark(item, role)),
            },
          ],
    ),
    below: mark.below.map((child) => below.get(child)).filter((child) => child !== undefined),
  };
}

function deciderOf(
  standing: AsOf,
  circle: Circle,
  item: DomainItem,
  role: Role | undefined,
): DomainItemDecider {
  if (role !== undefined) {
    if (standing.holders(role.holders).length > 0) return 'role';
    return standing.isUnrecorded(role.holders) ? 'role' : 'vacant role';
  }
  if (!makesPolicy(circle)) return 'nobody here';
  return standing.delegatedFrom(circle.name, item.name).some((one) => one.item !== item)
    ? 'delegated'
    : 'circle';
}

/** What is wrong with where an item comes from: nobody gave it, or who gave it has ended. */
function lostSource(
  standing: AsOf,
  circle: Circle,
  { source }: DomainItem,
  role: Role | undefined,
): DomainItemFault | undefined {
  if (source === undefined) {
    const above = standing.above(circle);
    if (role !== undefined || above === undefined || !standing.needsDomain(circle)) return undefined;
    return (above.domain?.items ?? []).length > 0 ? 'from nowhere' : undefined;
  }
  const giver = standing.circle(source.circle);
  if (giver === undefined || standing.domainItem(source.circle, source.item) === undefined)
    return 'source unknown';
  return standing.state(giver) === 'ended' ? 'from an ended circle' : undefined;
}
