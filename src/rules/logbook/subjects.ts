import { nearestAmong } from '../../ground/nearest.js';
import type { AsOf } from '../../model/lookups.js';
import type {
  Circle,
  Decision,
  DomainItem,
  Measure,
  Person,
  Role,
  Subject,
} from '../../model/organisation.js';
import { isDeclaredUnread } from '../../model/unread.js';
import { once } from '../once.js';

/** What a path of names in `concerns …` or `responsible …` means. */
export type Meaning =
  | { readonly kind: 'circle'; readonly circle: Circle }
  | { readonly kind: 'role'; readonly circle: Circle; readonly role: Role }
  | { readonly kind: 'domain item'; readonly circle: Circle; readonly item: DomainItem }
  | { readonly kind: 'measure'; readonly circle: Circle; readonly measure: Measure }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'person'; readonly person: Person }
  /** The organisation, an election, an implementation …: there, but in no circle's domain as far as is known. */
  | { readonly kind: 'something else' }
  /** What a line declares that could not be read. */
  | { readonly kind: 'unread' }
  /** Nothing that is known; the circle, where the path begins with one, and what was probably meant. */
  | { readonly kind: 'nothing'; readonly circle?: Circle; readonly near?: string };

type Part = Extract<Meaning, { kind: 'role' | 'domain item' | 'measure' }>;

/** Finds what the subjects of decisions, topics, points and action points mean, each in about constant time. */
class Subjects {
  private readonly partsByCircle = new Map<Circle, ReadonlyMap<string, Part>>();
  private readonly nearParts = new Map<Circle, (written: string) => string | undefined>();
  private otherNames: ReadonlySet<string> | undefined;
  private nearNames: ((written: string) => string | undefined) | undefined;

  constructor(private readonly standing: AsOf) {}

  /** @param of whose subject it is: in what belongs to a circle, the name of that circle may be left out */
  meaning(of: Pick<Decision, 'circle'>, { path, aspect }: Subject): Meaning {
    const [first = '', second, third] = path;
    const circle = this.standing.circle(first);
    if (second !== undefined)
      return circle === undefined ? this.notIn(first) : this.part(circle, second, third);
    if (circle !== undefined) return { kind: 'circle', circle };
    const person = this.standing.person(first);
    if (person !== undefined) return { kind: 'person', person };
    const about = this.standing.decision(first);
    if (about !== undefined) return { kind: 'decision', decision: about };
    const own = this.standing.circle(of.circle?.name);
    const part = own && this.parts(own).get(aspect === 'role' ? roleKey(first) : first);
    return part ?? this.notIn(first);
  }

  private notIn(first: string): Meaning {
    if (first === '' || this.others().has(first)) return { kind: 'something else' };
    if (isDeclaredUnread(this.standing.organisation, first)) return { kind: 'unread' };
    const near = this.near(first);
    return { kind: 'nothing', ...(near === undefined ? {} : { near }) };
  }

  private part(circle: Circle, second: string, third: string | undefined): Meaning {
    const parts = this.parts(circle);
    const found = parts.get(second);
    if (found !== undefined && third === undefined) return found;
    if (third !== undefined) {
      const role = parts.get(roleKey(second));
      const item =
        role?.kind === 'role' ? role.role.domain?.items.find((one) => one.name === third) : undefined;
      if (item !== undefined) return { kind: 'domain item', circle, item };
    }
    if (
      [second, third].some((name) => name !== undefined && isDeclaredUnread(this.standing.organisation, name))
    )
      return { kind: 'unread' };
    const near = found === undefined ? this.nearPart(circle, second) : undefined;
    return { kind: 'nothing', circle, ...(near === undefined ? {} : { near: `${circle.name}.${near}` }) };
  }

  /** Items of the circle's domain, its roles, items of its roles' domains and its measures by their names, in this order. */
  private parts(circle: Circle): ReadonlyMap<string, Part> {
    let parts = this.partsByCircle.get(circle);
    if (parts === undefined) {
      const found = new Map<string, Part>();
      const add = (key: string, part: Part): void => {
        if (!found.has(key)) found.set(key, part);
      };
      for (const item of circle.domain?.items ?? []) add(item.name, { kind: 'domain item', circle, item });
      for (const role of circle.roles) {
        add(role.name, { kind: 'role', circle, role });
        add(roleKey(role.name), { kind: 'role', circle, role });
      }
      for (const role of circle.roles) {
        for (const item of role.domain?.items ?? []) add(item.name, { kind: 'domain item', circle, item });
      }
      for (const measure of circle.measures)
        if (measure.name !== undefined) add(measure.name, { kind: 'measure', circle, measure });
      parts = found;
      this.partsByCircle.set(circle, parts);
    }
    return parts;
  }

  private nearPart(circle: Circle, written: string): string | undefined {
    let near = this.nearParts.get(circle);
    if (near === undefined) {
      near = nearestAmong(
        [...this.parts(circle).values()].map((part) =>
          part.kind === 'role'
            ? part.role.name
            : part.kind === 'measure'
              ? (part.measure.name ?? '')
              : part.item.name,
        ),
      );
      this.nearParts.set(circle, near);
    }
    return near(written);
  }

  private near(written: string): string | undefined {
    if (this.nearNames === undefined) {
      const { circles, people, decisions } = this.standing.organisation;
      this.nearNames = nearestAmong([...circles, ...people, ...decisions].map(({ name }) => name));
    }
    return this.nearNames(written);
  }

  private others(): ReadonlySet<string> {
    if (this.otherNames === undefined) {
      const { name, neighbours, blocks, elections, actions, implementations, audits, reviews } =
        this.standing.organisation;
      const { topics, meetings } = this.standing.organisation;
      const steps = implementations.flatMap((one) => one.phases.flatMap((phase) => phase.steps));
      const declared = [
        ...blocks,
        ...elections,
        ...actions,
        ...implementations,
        ...steps,
        ...audits,
        ...reviews,
        ...topics,
        ...meetings,
      ];
      this.otherNames = new Set([name, ...neighbours, ...declared.map((one) => one.name)]);
    }
    return this.otherNames;
  }
}

/** What the subjects of an organisation's records mean on a date; the rules ask for the same ones. */
export const subjects = once((standing) => new Subjects(standing));

/** Keeps a role apart from an item of the same name; a name holds no blank. */
function roleKey(name: string): string {
  return `role ${name}`;
}

/** A subject as it is written. */
export function writtenSubject({ aspect, path }: Subject): string {
  return aspect === undefined ? path.join('.') : `${aspect} of ${path.join('.')}`;
}
