import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Circle, DomainItem, Organisation, Origin, Role } from '../model/organisation.js';
import { isHeld, makesPolicy } from '../model/standing.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
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
  /** Whether it is beside the one matter that is asked about. */
  readonly aside: boolean;
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
  /** Whether the circle is beside the one matter that is asked about: on none of its ways to the highest circle. */
  readonly aside: boolean;
  readonly below: readonly DomainMark[];
}

/** An item and the one that is delegated from it. */
export interface Delegation {
  readonly from: DomainItemPlace;
  readonly to: DomainItemPlace;
  /** Whether it is beside the one matter that is asked about. */
  readonly aside: boolean;
}

/** One matter, of which a map shows from whom whoever decides about it has it. */
export interface Matter {
  /** What was asked about, in the words of whoever asked. */
  readonly text: string;
  /** Domain items as `Circle.item`, roles as `Circle.Role`, and circles, by the names in the files. */
  readonly names: ReadonlySet<string>;
}

/** Who decides about what, and from whom they have it. */
export interface DomainsView extends Omit<Hierarchy, 'roots' | 'crossLinks'> {
  readonly roots: readonly DomainMark[];
  readonly delegations: readonly Delegation[];
  /** What was asked about, and how many items of the map speak of it. */
  readonly about?: { readonly text: string; readonly items: number };
}

/** What was found of items, by the place in the files of the item or of where it comes from. */
export type DomainFaults = ReadonlyMap<Origin, DomainItemFault>;

/** The domains of circles and their roles, and how each is delegated from the other. */
export function domainsView(
  organisation: Organisation,
  on: CalendarDate,
  settings: HierarchySettings = {},
  found: DomainFaults = new Map(),
  about?: Matter,
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
  const given = new Map<DomainItem, DomainItem>();
  for (const item of shown.keys()) {
    const { source } = item;
    const from = source === undefined ? undefined : standing.domainItem(source.circle, source.item);
    if (from !== undefined && from !== item && shown.has(from)) given.set(item, from);
  }
  const way = about === undefined ? undefined : wayOf(standing, about, shown, given);
  const marks = new Map<CircleMark, DomainMark>();
  for (const circle of order.toReversed())
    marks.set(circle, domainMark(standing, circle, marks, { shown, found, way }));
  return {
    title: hierarchy.title,
    on: hierarchy.on,
    roots: hierarchy.roots.map((root) => marks.get(root)).filter((mark) => mark !== undefined),
    delegations: [...shown].flatMap(([item, to]): Delegation[] => {
      const source = given.get(item);
      const from = source === undefined ? undefined : shown.get(source);
      return from === undefined ? [] : [{ from, to, aside: way !== undefined && !way.items.has(item) }];
    }),
    ...(about === undefined ? {} : { about: { text: about.text, items: way?.asked ?? 0 } }),
    shown: hierarchy.shown,
    all: hierarchy.all,
    cut: hierarchy.cut,
  };
}

/** What lies on the way from the highest circle to those who decide about a matter. */
interface Way {
  readonly items: ReadonlySet<DomainItem>;
  readonly circles: ReadonlySet<string>;
  /** How many items speak of the matter themselves. */
  readonly asked: number;
}

function wayOf(
  standing: AsOf,
  { names }: Matter,
  shown: ReadonlyMap<DomainItem, DomainItemPlace>,
  given: ReadonlyMap<DomainItem, DomainItem>,
): Way {
  const items = new Set<DomainItem>();
  const circles = new Set<string>();
  let asked = 0;
  const reach = (name: string): void => {
    const circle = standing.circle(name);
    if (circle === undefined || circles.has(name)) return;
    circles.add(name);
    for (const above of standing.wayUp(circle)) circles.add(above.name);
  };
  for (const [item, { circle, role }] of shown) {
    const named = role === undefined ? [] : [`${circle}.${role}`];
    if (![`${circle}.${item.name}`, ...named].some((name) => names.has(name))) continue;
    asked++;
    for (let one: DomainItem | undefined = item; one !== undefined && !items.has(one); one = given.get(one)) {
      items.add(one);
      reach(shown.get(one)?.circle ?? circle);
    }
  }
  for (const name of names) reach(name);
  return { items, circles, asked };
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
  {
    shown,
    found,
    way,
  }: {
    readonly shown: ReadonlyMap<DomainItem, DomainItemPlace>;
    readonly found: DomainFaults;
    readonly way: Way | undefined;
  },
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
        : { from: { title: titleOfCircle(standing, source.circle), item: source.item } }),
      faults: [...new Set([fault, lost].filter((one) => one !== undefined))],
      aside: way !== undefined && !way.items.has(item),
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
                .flatMap(({ seat }) =>
                  seat.person === undefined ? [] : titleOfPerson(standing, seat.person.name),
                ),
              items: (role.domain?.items ?? []).map((item) => itemMark(item, role)),
            },
          ],
    ),
    aside: way !== undefined && !way.circles.has(mark.name),
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
    return isHeld(standing, role) ? 'role' : 'vacant role';
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
