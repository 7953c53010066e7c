import { type NameKind, unknownName as words } from '../../messages/rules/language.js';
import type { Words } from '../../messages/words.js';
import { lastDay } from '../../model/calendar.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, Election, Implementation, Organisation, Origin } from '../../model/organisation.js';
import { nearestAmong } from '../nearest.js';
import { type Reported, rule } from '../rule.js';

export const unknownName = rule({
  id: 'language/unknown-name',
  base: 'all',
  code: 'LA02',
  firm: true,
  words,
  doc: {
    bad: `
organisation Voedselcoop "Voedselcoöperatie De Korf"

person fatima "Fatima el Idrissi"
person joris  "Joris Peeters"

circle Inkoop "Inkoopkring" {
  aim "To buy what members eat"
  facilitator fatma from 2026-02-03 for 1 year
  members     joris
}
`,
    good: `
organisation Voedselcoop "Voedselcoöperatie De Korf"

person fatima "Fatima el Idrissi"
person joris  "Joris Peeters"

circle Inkoop "Inkoopkring" {
  aim "To buy what members eat"
  facilitator fatima from 2026-02-03 for 1 year
  members     joris
}
`,
    sources: [{ key: 'KRING' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const names = new DeclaredNames(organisation);
    const told = new Set<string>();
    const unknown = (at: Origin, message: Words, near: string | undefined, circle?: string): void => {
      // A place is told of once, also where a line is read in two ways.
      const place = `${at.file}\0${at.line}\0${at.column}`;
      if (told.has(place)) return;
      told.add(place);
      report({
        at,
        message,
        ...(circle === undefined ? {} : { circle }),
        ...(near === undefined ? {} : { names: { near } }),
      });
    };

    for (const { kind, name, at } of organisation.references) {
      // Steps are looked for in their own implementation, below.
      if (kind === 'step' || name === '') continue;
      if (kind === 'domain item') {
        const { message, near } = names.domainPart(name) ?? {};
        if (message !== undefined) unknown(at, message, near);
        continue;
      }
      if (names.declares(kind, name)) continue;
      const near = names.near(kind, name);
      unknown(at, names.sentence(kind, name, near), near);
    }

    for (const implementation of organisation.implementations) {
      const own = stepsOf(implementation);
      const known = new Set(own.map((step) => step.name));
      const near = nearestAmong(known);
      for (const step of own) {
        for (const { name, at } of step.after) {
          if (name === '' || known.has(name)) continue;
          const meant = near(name);
          unknown(
            at,
            meant === undefined ? words.found('step', name) : words.foundNear('step', name, meant),
            meant,
          );
        }
        for (const { subject } of step.entries) {
          if (
            subject.name === '' ||
            names.declares('circle', subject.name) ||
            names.declares('person', subject.name)
          )
            continue;
          const meant = names.nearCircleOrPerson(subject.name);
          unknown(subject.at, words.entry(subject.name, meant), meant);
        }
      }
    }

    for (const { subject } of organisation.audits) {
      if (subject.name === '' || subject.name === organisation.name || names.declares('circle', subject.name))
        continue;
      const near = names.nearAudited(subject.name);
      unknown(subject.at, words.audited(subject.name, organisation.name, near), near);
    }

    for (const election of organisation.elections) {
      const circle = standing.circle(election.circle.name);
      const { role } = election;
      if (role === undefined || role === '' || circle === undefined || names.hasRole(circle, role)) continue;
      if (isHistory(standing, circle, election)) continue;
      const near = names.nearRole(circle, role);
      unknown(election.officeAt, words.role(circle.name, role, near), near, circle.name);
    }
  },
  fix(_organisation, { at, names }: Reported) {
    const near = names?.near;
    return near === undefined ? undefined : { title: words.write(near), edits: [{ at, text: near }] };
  },
});

const offices = ['leader', 'representative', 'facilitator', 'secretary', 'logbook', 'member', 'expert'];

/** An election whose term is over, or whose circle ended, may have been to a role that was given up since. */
function isHistory(standing: AsOf, circle: Circle, election: Election): boolean {
  if (standing.state(circle) === 'ended') return true;
  const { on, term } = election;
  const end =
    term?.until?.date ??
    (on !== undefined && term?.length !== undefined ? lastDay(on.date, term.length.length) : undefined);
  return end !== undefined && end < standing.on;
}

function stepsOf(implementation: Implementation) {
  return implementation.phases.flatMap((phase) => phase.steps);
}

type Near = (written: string) => string | undefined;

/** The names that an organisation declares. What is only needed once a name is unknown is made then. */
class DeclaredNames {
  private readonly byKind: Readonly<Record<NameKind, ReadonlySet<string>>>;
  private readonly circles = new Map<string, Circle>();
  private readonly nearByKind = new Map<string, Near>();
  private readonly parts = new Map<string, { readonly names: ReadonlySet<string>; readonly near: Near }>();
  private readonly roles = new Map<string, { readonly names: ReadonlySet<string>; readonly near: Near }>();
  private circlesByPart: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(private readonly organisation: Organisation) {
    const namesOf = (declared: readonly { readonly name: string }[]): Set<string> =>
      new Set(declared.map((one) => one.name));
    this.byKind = {
      person: namesOf(organisation.people),
      circle: namesOf(organisation.circles),
      decision: namesOf(organisation.decisions),
      election: namesOf(organisation.elections),
      action: namesOf(organisation.actions),
      step: new Set(),
    };
    for (const circle of organisation.circles)
      if (!this.circles.has(circle.name)) this.circles.set(circle.name, circle);
  }

  declares(kind: NameKind, name: string): boolean {
    return this.byKind[kind].has(name);
  }

  near(kind: NameKind, name: string): string | undefined {
    return this.nearIn(kind, name, () => this.byKind[kind]);
  }

  nearCircleOrPerson(name: string): string | undefined {
    return this.nearIn('entry', name, () => [...this.byKind.circle, ...this.byKind.person]);
  }

  nearAudited(name: string): string | undefined {
    return this.nearIn('audited', name, () => [...this.byKind.circle, this.organisation.name]);
  }

  private nearIn(pool: string, name: string, names: () => Iterable<string>): string | undefined {
    let near = this.nearByKind.get(pool);
    if (near === undefined) {
      near = nearestAmong(names());
      this.nearByKind.set(pool, near);
    }
    return near(name);
  }

  sentence(kind: NameKind, name: string, near: string | undefined): Words {
    if (near !== undefined) return words.foundNear(kind, name, near);
    const other = (['circle', 'person', 'decision', 'election', 'action'] as const).find((one) =>
      this.byKind[one].has(name),
    );
    return other === undefined ? words.found(kind, name) : words.foundOther(kind, name, other);
  }

  /** What is wrong with `Circle.part`, and what was most likely meant. */
  domainPart(path: string): { message: Words; near: string | undefined } | undefined {
    const [circle = '', part] = path.split('.');
    if (part === undefined) {
      const holders = this.holdersOf(path);
      const near = holders.length === 1 ? `${holders[0] as string}.${path}` : undefined;
      return { message: words.partWithoutCircle(path, near), near };
    }
    const holder = this.circles.get(circle);
    if (holder === undefined) {
      const meant = this.near('circle', circle);
      const near = meant === undefined ? undefined : [meant, ...path.split('.').slice(1)].join('.');
      return { message: words.circleOfPart(circle, near), near };
    }
    const { names, near: nearPart } = this.partsOf(holder);
    if (names.has(part)) return undefined;
    const meant = nearPart(part);
    const near = meant === undefined ? undefined : `${circle}.${meant}`;
    return { message: words.part(circle, part, near), near };
  }

  hasRole(circle: Circle, role: string): boolean {
    return this.rolesOf(circle).names.has(role);
  }

  nearRole(circle: Circle, role: string): string | undefined {
    return this.rolesOf(circle).near(role);
  }

  private partsOf(circle: Circle) {
    let parts = this.parts.get(circle.name);
    if (parts === undefined) {
      const names = new Set(partNames(circle));
      parts = { names, near: nearestAmong(names) };
      this.parts.set(circle.name, parts);
    }
    return parts;
  }

  private rolesOf(circle: Circle) {
    let roles = this.roles.get(circle.name);
    if (roles === undefined) {
      const names = new Set(circle.roles.map((role) => role.name));
      roles = { names, near: nearestAmong([...names, ...offices]) };
      this.roles.set(circle.name, roles);
    }
    return roles;
  }

  /** The circles that hold a part of that name. */
  private holdersOf(part: string): readonly string[] {
    if (this.circlesByPart === undefined) {
      const found = new Map<string, string[]>();
      for (const circle of this.circles.values()) {
        for (const name of new Set(partNames(circle))) {
          const holders = found.get(name);
          if (holders === undefined) found.set(name, [circle.name]);
          else holders.push(circle.name);
        }
      }
      this.circlesByPart = found;
    }
    return this.circlesByPart.get(part) ?? [];
  }
}

function partNames(circle: Circle): string[] {
  const roles = circle.roles.flatMap((role) => role.domain?.items ?? []);
  return [...(circle.domain?.items ?? []), ...roles].map((part) => part.name);
}
