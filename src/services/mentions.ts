import { never } from '../ground/never.js';
import type { AsOf } from '../model/lookups.js';
import { isSameOrganisation, organisationMeant } from '../model/neighbours.js';
import type {
  Acceptance,
  Circle,
  Declared,
  Domain,
  Fragment,
  Implementation,
  Origin,
  Ref,
  Reference,
  Subject,
} from '../model/organisation.js';
import { templateOfStep } from '../model/templates.js';
import { isNamed } from '../rules/levels.js';
import { rules } from '../rules/registry.js';
import type { Rule } from '../rules/rule.js';
import type { NamedKind } from '../vocabulary/kinds.js';
import { electionOffices } from '../vocabulary/offices.js';
import type { Neighbour, Scene } from './scene.js';
import { type Spot, touches } from './source-text.js';

export type { NamedKind } from '../vocabulary/kinds.js';

/** What a name means: its kind, its name, and what it belongs to (the circle of a role, the plan of a step). */
export interface Named {
  readonly kind: NamedKind;
  readonly name: string;
  readonly owner?: string;
}

/** A place at which something is named, as the file alone tells it. */
export interface Mention {
  readonly at: Origin;
  /** Whether it is declared here. */
  readonly declares: boolean;
  /** What it is the name of; nothing where that takes the organisation to know. */
  readonly meaning: Named | ((standing: AsOf) => Named | undefined);
  /** The place holds other words too: where exactly the name stands takes the text to know. */
  readonly within?: true;
  /** The name of the organisation in which it is to be looked up, where a link across says one. */
  readonly of?: string;
}

/** A thing with a name, and the organisation that has it. */
export interface Thing {
  readonly named: Named;
  readonly standing: AsOf;
}

const officeWords: ReadonlySet<string> = new Set(electionOffices);

const known = new WeakMap<Fragment, readonly Mention[]>();

/** Every place of a file at which something is named, in no order. */
export function mentionsIn(fragment: Fragment): readonly Mention[] {
  let found = known.get(fragment);
  if (found === undefined) {
    found = collect(fragment);
    known.set(fragment, found);
  }
  return found;
}

/** What is named at a place of the file, if anything is. The innermost, and what is declared before what is meant. */
export function mentionAt(scene: Scene, spot: Spot): ({ readonly mention: Mention } & Thing) | undefined {
  let best: ({ readonly mention: Mention } & Thing) | undefined;
  for (const mention of mentionsIn(scene.fragment)) {
    if (mention.within === true || !touches(mention.at, spot)) continue;
    const thing = thingMeant(scene, mention);
    if (thing === undefined) continue;
    if (best === undefined || widthOf(mention.at) < widthOf(best.mention.at)) best = { mention, ...thing };
  }
  return best;
}

/** What a mention in a file means, and the organisation that it means it in. */
function thingMeant(scene: Scene, mention: Mention): Thing | undefined {
  const standing =
    mention.of === undefined
      ? scene.standing
      : organisationMeantIn(scene.standing, allStandings(scene), mention.of);
  const named = standing && meaningOf(mention, standing);
  return standing === undefined || named === undefined ? undefined : { named, standing };
}

/** What a mention means in an organisation that is known to be the one in which it is to be looked up. */
export function meaningOf({ meaning }: Mention, standing: AsOf): Named | undefined {
  return typeof meaning === 'function' ? meaning(standing) : meaning;
}

function isSameNamed(a: Named, b: Named): boolean {
  return a.kind === b.kind && a.name === b.name && (a.owner ?? '') === (b.owner ?? '');
}

function isSameThing(a: Thing, b: Thing): boolean {
  return (
    isSameNamed(a.named, b.named) && isSameOrganisation(a.standing.organisation, b.standing.organisation)
  );
}

/** Every place of the scene's own file at which a thing is named. */
export function mentionsHere(scene: Scene, thing: Thing): Mention[] {
  const same = allSame(thing.standing, thing.named);
  return mentionsIn(scene.fragment).filter((mention) => {
    const meant = thingMeant(scene, mention);
    return meant !== undefined && same.some((named) => isSameThing(meant, { ...thing, named }));
  });
}

/**
 * Every place at which a thing is named: in the files of its own organisation, in their order, and then in the links
 * across of the others.
 */
export function mentionsOf(scene: Scene, thing: Thing): Mention[] {
  const { organisation } = thing.standing;
  const here: Neighbour = scene;
  const all = [here, ...scene.neighbours()];
  const own = all.find(({ standing }) => isSameOrganisation(standing.organisation, organisation));
  const same = allSame(thing.standing, thing.named);
  const within = (own?.fragments() ?? []).flatMap((fragment) =>
    mentionsIn(fragment).filter((mention) => {
      if (mention.of !== undefined) return false;
      const named = meaningOf(mention, thing.standing);
      return named !== undefined && same.some((one) => isSameNamed(named, one));
    }),
  );
  if (thing.named.kind !== 'circle' && thing.named.kind !== 'organisation') return within;
  const standings = all.map(({ standing }) => standing);
  const across = all.flatMap((one) => {
    const { circles } = one.standing.organisation;
    if (!circles.some(({ crossLinks }) => crossLinks.some(({ organisationAt }) => organisationAt))) return [];
    return one.fragments().flatMap((fragment) =>
      crossMentionsIn(fragment).filter((mention) => {
        const standing = organisationMeantIn(one.standing, standings, mention.of);
        const named = standing && meaningOf(mention, standing);
        return standing !== undefined && named !== undefined && isSameThing({ standing, named }, thing);
      }),
    );
  });
  return [...within, ...across];
}

/** A step of a template is that step in each plan that follows it, until the plan leaves it out. */
function allSame({ organisation }: AsOf, named: Named): readonly Named[] {
  if (named.kind !== 'step') return [named];
  const { name, owner } = named;
  const plan = organisation.implementations.find((one) => one.name === owner);
  const template = plan === undefined ? owner : templateOfStep(organisation, plan, name);
  if (template === undefined) return [named];
  const plans = organisation.implementations.filter(
    (one) => templateOfStep(organisation, one, name) === template,
  );
  return [...new Set([owner ?? template, template, ...plans.map((one) => one.name)])].map((of) => ({
    kind: 'step',
    name,
    owner: of,
  }));
}

/** The organisations of a scene, its own first, each as it stands on the date. */
export function allStandings(scene: Scene): AsOf[] {
  return [scene.standing, ...scene.neighbours().map(({ standing }) => standing)];
}

/** The organisation that a link across in another one means by a name. */
export function organisationMeantIn(from: AsOf, all: readonly AsOf[], name: string): AsOf | undefined {
  const meant = organisationMeant(
    from.organisation,
    all.map(({ organisation }) => organisation),
    name,
  );
  return all.find(({ organisation }) => organisation === meant);
}

/** The two names of every link of a file to a circle of another organisation. */
function crossMentionsIn(fragment: Fragment): readonly (Mention & { readonly of: string })[] {
  let found = knownAcross.get(fragment);
  if (found === undefined) {
    found = fragment.circles.flatMap(({ crossLinks }) =>
      crossLinks.flatMap(({ circle, organisation: of, organisationAt }) =>
        of === undefined || circle === undefined || organisationAt === undefined
          ? []
          : [
              {
                at: circle.at,
                declares: false,
                meaning: { kind: 'circle' as const, name: circle.name },
                of,
              },
              {
                at: organisationAt,
                declares: false,
                meaning: (standing: AsOf) => ({
                  kind: 'organisation' as const,
                  name: standing.organisation.name,
                }),
                of,
              },
            ],
      ),
    );
    knownAcross.set(fragment, found);
  }
  return found;
}

const knownAcross = new WeakMap<Fragment, readonly (Mention & { readonly of: string })[]>();

/** What declares a thing: the first of that name, or every block of the organisation. */
export function declarationsOfNamed(standing: AsOf, named: Named): readonly Declared[] {
  const { organisation } = standing;
  const one = (declared: Declared | undefined): readonly Declared[] =>
    declared === undefined ? [] : [declared];
  switch (named.kind) {
    case 'organisation':
      return organisation.blocks.filter((block) => block.name === named.name);
    case 'person':
      return one(standing.person(named.name));
    case 'circle':
      return one(standing.circle(named.name));
    case 'role':
      return one(standing.role(named.owner ?? '', named.name));
    case 'domain item':
      return one(standing.domainItem(named.owner ?? '', named.name));
    case 'election':
      return one(standing.election(named.name));
    case 'decision':
      return one(standing.decision(named.name));
    case 'action':
      return one(standing.action(named.name));
    case 'implementation':
      return one(organisation.implementations.find(({ name }) => name === named.name));
    case 'template':
      return one(organisation.templates.find(({ name }) => name === named.name));
    case 'question':
      return one(
        organisation.templates.flatMap(({ questions }) => questions).find(({ name }) => name === named.name),
      );
    case 'step':
      return one(
        [...organisation.implementations, ...organisation.templates]
          .filter(({ name }) => name === named.owner)
          .flatMap(stepsOf)
          .find(({ name }) => name === named.name),
      );
    case 'audit':
      return one(organisation.audits.find(({ name }) => name === named.name));
    case 'audit finding':
      return one(
        organisation.audits
          .find(({ name }) => name === named.owner)
          ?.findings.find(({ name }) => name === named.name),
      );
    case 'review':
      return one(organisation.reviews.find(({ name }) => name === named.name));
    case 'topic':
      return one(standing.topic(named.name));
    case 'meeting':
      return one(standing.meeting(named.name));
    case 'rule':
      return [];
    default:
      return never(named.kind);
  }
}

export function ruleNamed(name: string): Rule | undefined {
  return rules.find((rule) => isNamed(rule, name));
}

function stepsOf({ phases }: Pick<Implementation, 'phases'>) {
  return phases.flatMap((phase) => phase.steps);
}

function widthOf({ line, column, endLine, endColumn }: Origin): number {
  return (endLine - line) * 10_000 + endColumn - column;
}

/** What records of a file say that they concern, and who is responsible, each with the record. */
function subjectsIn(fragment: Fragment): (readonly [{ readonly circle?: Ref | undefined }, Subject])[] {
  return [
    ...fragment.decisions.flatMap((one) =>
      [...one.concerns, ...one.responsible].map((subject) => [one, subject] as const),
    ),
    ...[...fragment.actions, ...fragment.topics].flatMap((one) =>
      one.concerns.map((subject) => [one, subject] as const),
    ),
    ...fragment.meetings.flatMap((one) =>
      one.points.flatMap(({ concerns }) => concerns.map((subject) => [one, subject] as const)),
    ),
  ];
}

/** The role that a circle or one below it has; nothing where several have one of that name. */
function roleAmong(standing: AsOf, role: string, top: string): Named | undefined {
  const above = standing.circle(top);
  const [only, ...others] = standing.organisation.circles.filter(
    (one) =>
      one.roles.some(({ name }) => name === role) &&
      (one === above || (above !== undefined && standing.wayUp(one).includes(above))),
  );
  return only === undefined || others.length > 0 ? undefined : { kind: 'role', name: role, owner: only.name };
}

/** The roles whose holders are members of a circle. */
function membersByRoles({ name, membersBy }: Circle): Mention[] {
  return membersBy.flatMap(({ role, within, at }) =>
    role === undefined
      ? []
      : [{ at, declares: false, meaning: (standing) => roleAmong(standing, role, within?.name ?? name) }],
  );
}

function collect(fragment: Fragment): Mention[] {
  const found: Mention[] = [];
  const declares = (kind: NamedKind, { name, at }: Declared, owner?: string): void => {
    found.push({ at, declares: true, meaning: { kind, name, ...(owner === undefined ? {} : { owner }) } });
  };
  const means = (at: Origin | Part, meaning: Mention['meaning']): void => {
    if (!('place' in at)) found.push({ at, declares: false, meaning });
    else found.push({ at: at.place, declares: false, meaning, ...(at.exact ? {} : { within: true }) });
  };

  for (const block of fragment.organisations) declares('organisation', block);
  for (const subject of fragment.organisations.flatMap(({ accepted }) => accepted.flatMap(subjectsOf)))
    subjectMentions(undefined, subject);
  for (const person of fragment.people) declares('person', person);
  for (const circle of fragment.circles) circleMentions(circle);
  for (const election of fragment.elections) {
    declares('election', election);
    if (election.role !== undefined)
      means(election.officeAt, { kind: 'role', name: election.role, owner: election.circle.name });
  }
  for (const decision of fragment.decisions) declares('decision', decision);
  for (const action of fragment.actions) declares('action', action);
  for (const topic of fragment.topics) declares('topic', topic);
  for (const meeting of fragment.meetings) declares('meeting', meeting);
  for (const [record, subject] of subjectsIn(fragment)) subjectMentions(record.circle?.name, subject);
  for (const template of fragment.templates) {
    declares('template', template);
    for (const question of template.questions) declares('question', question);
    stepMentions(template);
  }
  for (const implementation of fragment.implementations) {
    declares('implementation', implementation);
    stepMentions(implementation);
    const { name: plan, template, without } = implementation;
    for (const { name, at, circles } of without) {
      // A circle does without a step of the plan itself too.
      const own = circles.length > 0 && stepsOf(implementation).some((step) => step.name === name);
      if (own) means(at, { kind: 'step', name, owner: plan });
      else if (template !== undefined) means(at, { kind: 'step', name, owner: template.name });
    }
  }
  for (const audit of fragment.audits) {
    declares('audit', audit);
    for (const finding of audit.findings) declares('audit finding', finding, audit.name);
    means(audit.subject.at, (standing) =>
      standing.circle(audit.subject.name) === undefined && audit.subject.name === standing.organisation.name
        ? { kind: 'organisation', name: audit.subject.name }
        : { kind: 'circle', name: audit.subject.name },
    );
  }
  for (const review of fragment.reviews) {
    declares('review', review);
    // The office stands behind the person, on the same line.
    const { person, office, circle } = review;
    roleWithin({ ...person.at, endColumn: person.at.endColumn + 1000 }, office, circle?.name);
  }
  for (const { rule } of fragment.deviations) means(rule.at, { kind: 'rule', name: rule.name });
  for (const reference of fragment.references) referenceMentions(reference);
  return [...found, ...crossMentionsIn(fragment)];

  function stepMentions(plan: Pick<Implementation, 'name' | 'phases'>): void {
    for (const step of stepsOf(plan)) {
      declares('step', step, plan.name);
      for (const { name, at } of step.after) means(at, { kind: 'step', name, owner: plan.name });
      for (const { subject, office, circle, at } of step.entries) {
        means(subject.at, (standing) => circleOrPerson(standing, subject.name));
        roleWithin(at, office, circle?.name);
      }
    }
  }

  /** A role that is named by its office somewhere in a place; where no circle is said, the only one that has it. */
  function roleWithin(at: Origin, office: string | undefined, circle: string | undefined): void {
    if (office === undefined || officeWords.has(office)) return;
    found.push({
      at,
      declares: false,
      within: true,
      meaning: (standing) => {
        if (circle !== undefined) return { kind: 'role', name: office, owner: circle };
        const [only, ...others] = standing.circles.filter(({ roles }) =>
          roles.some(({ name }) => name === office),
        );
        return only === undefined || others.length > 0
          ? undefined
          : { kind: 'role', name: office, owner: only.name };
      },
    });
  }

  function circleMentions(circle: Circle): void {
    declares('circle', circle);
    found.push(...membersByRoles(circle));
    const items = (domain: Domain | undefined): void => {
      for (const item of domain?.items ?? []) declares('domain item', item, circle.name);
    };
    items(circle.domain);
    for (const role of circle.roles) {
      declares('role', role, circle.name);
      items(role.domain);
    }
  }

  function referenceMentions({ kind, name, at }: Reference): void {
    // Steps are found in their own implementation, above.
    if (kind === 'step' || name === '') return;
    if (kind !== 'domain item') {
      means(at, { kind: kind === 'closing question' ? 'question' : kind, name });
      return;
    }
    const [circle = '', item] = name.split('.');
    const [circlePlace, itemPlace] = partsAt(at, name.split('.'), 0);
    if (circlePlace === undefined) return;
    means(circlePlace, { kind: 'circle', name: circle });
    if (item !== undefined && itemPlace !== undefined)
      means(itemPlace, { kind: 'domain item', name: item, owner: circle });
  }

  function subjectMentions(own: string | undefined, subject: Subject): void {
    const [first = '', second, third] = subject.path;
    // `aim of Strategie`.
    const before = subject.aspect === undefined ? 0 : subject.aspect.length + ' of '.length;
    const [firstPlace, secondPlace, thirdPlace] = partsAt(subject.at, subject.path, before);
    if (firstPlace === undefined || first === '') return;
    means(firstPlace, (standing) =>
      second === undefined
        ? (named(standing, first) ?? partOf(standing, own ?? '', first))
        : { kind: 'circle', name: first },
    );
    if (second !== undefined && secondPlace !== undefined) {
      means(secondPlace, (standing) =>
        third === undefined ? partOf(standing, first, second) : { kind: 'role', name: second, owner: first },
      );
    }
    if (third !== undefined && thirdPlace !== undefined)
      means(thirdPlace, { kind: 'domain item', name: third, owner: first });
  }
}

function subjectsOf({ subjects }: Acceptance): readonly Subject[] {
  return subjects;
}

/** A circle, person, decision or election, or the organisation itself. */
function named(standing: AsOf, name: string): Named | undefined {
  const found = circleOrPerson(standing, name);
  if (found !== undefined) return found;
  if (standing.decision(name) !== undefined) return { kind: 'decision', name };
  if (standing.election(name) !== undefined) return { kind: 'election', name };
  return name === standing.organisation.name ? { kind: 'organisation', name } : undefined;
}

function circleOrPerson(standing: AsOf, name: string): Named | undefined {
  if (standing.circle(name) !== undefined) return { kind: 'circle', name };
  return standing.person(name) === undefined ? undefined : { kind: 'person', name };
}

function partOf(standing: AsOf, circle: string, name: string): Named | undefined {
  if (standing.circle(circle)?.domain?.items.some((item) => item.name === name) === true)
    return { kind: 'domain item', name, owner: circle };
  if (standing.role(circle, name) !== undefined) return { kind: 'role', name, owner: circle };
  return standing.domainItem(circle, name) === undefined
    ? undefined
    : { kind: 'domain item', name, owner: circle };
}

/** Where a name of a path stands; not exactly where it takes the text to know. */
interface Part {
  readonly place: Origin;
  readonly exact: boolean;
}

/**
 * Where each name of a path stands that ends a place: exactly, where the place is as wide as the path without blanks
 * and what goes before it; else somewhere in the place.
 */
function partsAt(at: Origin, path: readonly string[], before: number): Part[] {
  const exact = at.line === at.endLine && at.endColumn - at.column === before + path.join('.').length;
  let column = at.column + before;
  return path.map((name) => {
    const place = exact ? { ...at, column, endColumn: column + name.length } : at;
    column += name.length + 1;
    return { place, exact };
  });
}
