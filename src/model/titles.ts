import type { AsOf } from './lookups.js';
import type { Circle, Decision, Organisation, Person } from './organisation.js';

/*
 * What people read for a circle, a person or a decision: the title, never the name by which the files know it. Two that have one
 * title are told apart by their names behind it.
 */

/** The title of a circle, or of the circle of that name; the name itself where no file gives it a title. */
export function titleOfCircle(standing: AsOf, circle: Circle | string): string {
  const name = typeof circle === 'string' ? circle : circle.name;
  const found = standing.circle(name) ?? (typeof circle === 'string' ? undefined : circle);
  return toldApart(name, found, shared(standing.organisation).circles);
}

/**
 * The full name of a person, or of the person of that name; the name in the files where they give no other. A person
 * whose name is declared for another too has the full name of their own declaration.
 */
export function titleOfPerson(standing: AsOf, person: Person | string): string {
  const [name, found] =
    typeof person === 'string' ? [person, standing.person(person)] : [person.name, person];
  return toldApart(name, found, shared(standing.organisation).people);
}

/** The title of a decision, or of the decision of that name; the name itself where no file gives it a title. */
export function titleOfDecision(standing: AsOf, decision: Decision | string): string {
  const [name, found] =
    typeof decision === 'string' ? [decision, standing.decision(decision)] : [decision.name, decision];
  return toldApart(name, found, shared(standing.organisation).decisions);
}

function toldApart(name: string, found: Titled | undefined, several: ReadonlySet<string>): string {
  const title = found?.title;
  if (title === undefined || title === '') return name;
  return title !== name && several.has(title) ? `${title} (${name})` : title;
}

type Titled = Pick<Circle | Person | Decision, 'name' | 'title'>;

/** Titles that more than one circle, person or decision is called by. */
interface Shared {
  readonly circles: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
}

const known = new WeakMap<Organisation, Shared>();

function shared(organisation: Organisation): Shared {
  let found = known.get(organisation);
  if (found === undefined) {
    const { circles, people, decisions } = organisation;
    found = { circles: severally(circles), people: severally(people), decisions: severally(decisions) };
    known.set(organisation, found);
  }
  return found;
}

function severally(all: readonly Titled[]): ReadonlySet<string> {
  const names = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, title = name } of all) {
    const other = names.get(title);
    if (other === undefined) names.set(title, name);
    else if (other !== name) several.add(title);
  }
  return several;
}
