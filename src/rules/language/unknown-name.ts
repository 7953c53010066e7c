import { tricksIn } from '../../characters/tricks.js';
import { nearestAmong } from '../../ground/nearest.js';
import { never } from '../../ground/never.js';
import { isBlankName } from '../../messages/blanks.js';
import { unknownName as words } from '../../messages/rules/language.js';
import type { Words } from '../../messages/words.js';
import { lastDay } from '../../model/calendar.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type {
  Circle,
  Election,
  Implementation,
  Organisation,
  Origin,
  Ref,
  Subject,
} from '../../model/organisation.js';
import {
  closingQuestionNamed,
  closingQuestions,
  packagedTemplates,
  questionNamed,
  questionsAsked,
  templateSteps,
} from '../../model/templates.js';
import { isDeclaredUnread } from '../../model/unread.js';
import type { NameKind } from '../../vocabulary/kinds.js';
import { standAloneKinds } from '../../vocabulary/kinds.js';
import { circleOffices, electionOffices } from '../../vocabulary/offices.js';
import { subjects, writtenSubject } from '../logbook/subjects.js';
import { once } from '../once.js';
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
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const names = declaredNames(standing);
    const told = new Set<string>();
    // A name that reads otherwise than it is, is to be put right where it is declared, not written once more.
    const unknown = (
      at: Origin,
      message: Words,
      near: string | undefined,
      name: string,
      person?: string,
    ): void => {
      // A place is told of once, also where a line is read in two ways.
      const place = `${at.file}\0${at.line}\0${at.column}`;
      if (told.has(place)) return;
      told.add(place);
      const found = {
        ...(near === undefined || tricksIn(near).length > 0 ? {} : { near }),
        ...(person === undefined ? {} : { missingPerson: person }),
      };
      report({ at, message, names: { unknown: name, ...found } });
    };

    for (const { kind, name, at } of organisation.references) {
      // Steps are looked for in their own implementation, below.
      if (kind === 'step' || name === '') continue;
      if (kind === 'domain item') {
        const { message, near } = names.domainPart(name) ?? {};
        if (message !== undefined) unknown(at, message, near, unknownPart(name, standing));
        continue;
      }
      if (names.declares(kind, name) || names.isUnread(name)) continue;
      const near = names.near(kind, name);
      unknown(at, names.sentence(kind, name, near), near, name, kind === 'person' ? name : undefined);
    }

    for (const implementation of organisation.implementations) {
      const own = stepsOf(implementation);
      const { template, without } = implementation;
      const followed =
        template === undefined ? undefined : templateSteps(standing.organisation, template.name);
      const known = new Set([...own.map((step) => step.name), ...(followed ?? [])]);
      const near = nearestAmong(known);
      // Of a template that nobody knows, nobody knows the steps.
      for (const { name, circles, at } of template !== undefined && followed === undefined ? [] : without) {
        if (name === '' || followed?.includes(name) === true || names.isUnread(name)) continue;
        // A circle may do without any step of the plan.
        if (circles.length > 0) {
          const meant = known.has(name) ? name : near(name);
          if (meant !== name) unknown(at, stepUnknown(name, meant), meant, name);
          continue;
        }
        const meant = nearestAmong(followed ?? [])(name);
        unknown(at, meant === undefined ? words.left(name) : words.leftNear(name, meant), meant, name);
      }
      for (const step of own) {
        for (const { name, at } of step.after) {
          if (name === '' || known.has(name) || names.isUnread(name)) continue;
          if (template !== undefined && followed === undefined) continue;
          const meant = near(name);
          unknown(at, stepUnknown(name, meant), meant, name);
        }
        for (const { subject } of step.entries) {
          if (
            subject.name === '' ||
            names.declares('circle', subject.name) ||
            names.declares('person', subject.name) ||
            names.isUnread(subject.name)
          )
            continue;
          const meant = names.nearCircleOrPerson(subject.name);
          unknown(subject.at, words.entry(subject.name, meant), meant, subject.name);
        }
      }
    }

    for (const template of organisation.templates) {
      const known = template.phases.flatMap((phase) => phase.steps.map((step) => step.name));
      for (const { name, at } of template.phases.flatMap(({ steps }) =>
        steps.flatMap((step) => step.after),
      )) {
        if (name === '' || known.includes(name) || names.isUnread(name)) continue;
        const meant = nearestAmong(known)(name);
        unknown(at, stepUnknown(name, meant), meant, name);
      }
    }

    for (const { of, name: called, title, circles } of organisation.linked) {
      const known = new Set(circles);
      const near = nearestAmong(known);
      for (const { crossLinks } of organisation.circles) {
        for (const { circle, organisation: written } of crossLinks) {
          if (written !== of || circle === undefined || circle.name === '' || known.has(circle.name))
            continue;
          const meant = near(circle.name);
          unknown(circle.at, words.across(title ?? called, circle.name, meant), meant, circle.name);
        }
      }
    }

    unknownConcerns(standing, unknown);

    for (const { subject } of organisation.audits) {
      if (subject.name === '' || subject.name === organisation.name) continue;
      if (names.declares('circle', subject.name) || names.isUnread(subject.name)) continue;
      const near = names.nearAudited(subject.name);
      unknown(subject.at, words.audited(subject.name, organisation.name, near), near, subject.name);
    }
  },
  checkCircle(circle, standing, report) {
    for (const { role, within, at } of circle.membersBy) {
      const where = within === undefined ? circle : standing.circle(within.name);
      if (role === undefined || role === '' || where === undefined) continue;
      const among = [
        where,
        ...standing.organisation.circles.filter((one) => standing.wayUp(one).includes(where)),
      ];
      if (among.some(({ roles }) => roles.some(({ name }) => name === role))) continue;
      const names = declaredNames(standing);
      if (names.isUnread(role)) continue;
      const near = nearestAmong([...circleOffices, ...among.flatMap(({ roles }) => namesOf(roles))])(role);
      report({
        at,
        message: words.roleBelow(where.name, role, near),
        circle: circle.name,
        names: { unknown: role, ...(near === undefined || tricksIn(near).length > 0 ? {} : { near }) },
      });
    }
  },
  checkElection(election, standing, report) {
    const { role } = election;
    if (role === undefined || role === '') return;
    const circle = standing.circle(election.circle.name);
    if (circle === undefined || circle.roles.some((one) => one.name === role)) return;
    const names = declaredNames(standing);
    if (isHistory(standing, circle, election) || names.isUnread(role)) return;
    const near = names.nearRole(circle, role);
    report({
      at: election.officeAt,
      message: words.role(circle.name, role, near),
      circle: circle.name,
      names: { unknown: role, ...(near === undefined || tricksIn(near).length > 0 ? {} : { near }) },
    });
  },
  fix(_organisation, { at, names }: Reported) {
    const near = names?.near;
    return near === undefined ? undefined : { title: words.write(near), edits: [{ at, text: near }] };
  },
});

type Unknown = (at: Origin, message: Words, near: string | undefined, name: string) => void;

/** What topics, points and action points concern and nobody knows; of decisions another rule tells. */
function unknownConcerns(standing: AsOf, unknown: Unknown): void {
  for (const { subject, circle } of concernedElsewhere(standing.organisation)) {
    const meaning = subjects(standing).meaning({ circle }, subject);
    if (meaning.kind !== 'nothing' || subject.path.every((name) => name === '')) continue;
    const { near: meant, circle: of } = meaning;
    // What is put right is the whole subject, with the word before its name.
    const near = meant && writtenSubject({ ...subject, path: meant.split('.') });
    const written = subject.path.join('.');
    if (of === undefined) unknown(subject.at, words.concerned(written, meant), near, subject.path[0] ?? '');
    else {
      const part = subject.path.slice(1).join('.');
      unknown(subject.at, words.concernedPart(part, of.name, meant), near, written);
    }
  }
}

/** What topics, points of meetings and action points concern, each with the circle of whose it is. */
function* concernedElsewhere({
  topics,
  meetings,
  actions,
}: Organisation): Generator<{ readonly subject: Subject; readonly circle: Ref | undefined }> {
  for (const { concerns, circle } of topics) for (const subject of concerns) yield { subject, circle };
  for (const { points, circle } of meetings)
    for (const { concerns } of points) for (const subject of concerns) yield { subject, circle };
  for (const { concerns, circle } of actions) for (const subject of concerns) yield { subject, circle };
}

function stepUnknown(name: string, near: string | undefined): Words {
  return near === undefined ? words.found('step', name) : words.foundNear('step', name, near);
}

/** An election whose term is over, or whose circle ended, may have been to a role that was given up since. */
function isHistory(standing: AsOf, circle: Circle, election: Election): boolean {
  if (standing.state(circle) === 'ended') return true;
  const { on, term } = election;
  const end =
    term?.until?.date ??
    (on !== undefined && term?.length !== undefined ? lastDay(on.date, term.length.length) : undefined);
  return end !== undefined && end < standing.on;
}

/** The part of a domain item's name that means nothing: its circle, where nobody declares that; or the whole name. */
function unknownPart(name: string, standing: AsOf): string {
  const root = name.split('.')[0] ?? name;
  return standing.circle(root) === undefined ? root : name;
}

function stepsOf(implementation: Implementation) {
  return implementation.phases.flatMap((phase) => phase.steps);
}

type Near = (written: string) => string | undefined;

/** The names that an organisation declares. What is only needed once a name is unknown is made then. */
class DeclaredNames {
  private readonly nearByKind = new Map<string, Near>();
  private readonly parts = new Map<Circle, ReadonlySet<string>>();
  private readonly nearParts = new Map<Circle, Near>();
  private readonly nearRoles = new Map<Circle, Near>();
  private circlesByPart: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(private readonly standing: AsOf) {}

  declares(kind: NameKind, name: string): boolean {
    switch (kind) {
      case 'person':
        return this.standing.person(name) !== undefined;
      case 'circle':
        return this.standing.circle(name) !== undefined;
      case 'decision':
        return this.standing.decision(name) !== undefined;
      case 'election':
        return this.standing.election(name) !== undefined;
      case 'action':
        return this.standing.action(name) !== undefined;
      case 'template':
        return (
          packagedTemplates.includes(name) ||
          this.standing.organisation.templates.some((template) => template.name === name)
        );
      case 'question':
        return questionNamed(this.standing.organisation, name) !== undefined;
      case 'closing question':
        return closingQuestionNamed(this.standing.organisation, name) !== undefined;
      case 'review':
        return this.standing.organisation.reviews.some((review) => review.name === name);
      case 'topic':
        return this.standing.topic(name) !== undefined;
      case 'meeting':
        return this.standing.meeting(name) !== undefined;
      case 'step':
        return false;
      default:
        return never(kind);
    }
  }

  /** Whether it cannot be known to be a slip: what declares it could not be read, or it is still to be filled in. */
  isUnread(name: string): boolean {
    return isBlankName(name) || isDeclaredUnread(this.standing.organisation, name);
  }

  near(kind: NameKind, name: string): string | undefined {
    return this.nearIn(kind, name, () => {
      const { people, circles, decisions, elections, actions, templates } = this.standing.organisation;
      switch (kind) {
        case 'person':
          return namesOf(people);
        case 'circle':
          return namesOf(circles);
        case 'decision':
          return namesOf(decisions);
        case 'election':
          return namesOf(elections);
        case 'action':
          return namesOf(actions);
        case 'template':
          return [...namesOf(templates), ...packagedTemplates];
        case 'question':
          return namesOf(questionsAsked(this.standing.organisation));
        case 'closing question':
          return namesOf(closingQuestions(this.standing.organisation));
        case 'review':
          return namesOf(this.standing.organisation.reviews);
        case 'topic':
          return namesOf(this.standing.organisation.topics);
        case 'meeting':
          return namesOf(this.standing.organisation.meetings);
        case 'step':
          return [];
        default:
          return never(kind);
      }
    });
  }

  nearCircleOrPerson(name: string): string | undefined {
    const { circles, people } = this.standing.organisation;
    return this.nearIn('entry', name, () => [...namesOf(circles), ...namesOf(people)]);
  }

  nearAudited(name: string): string | undefined {
    const { circles, name: organisation } = this.standing.organisation;
    return this.nearIn('audited', name, () => [...namesOf(circles), organisation]);
  }

  private nearIn(pool: string, name: string, names: () => Iterable<string>): string | undefined {
    return kept(this.nearByKind, pool, () => nearestAmong(names()))(name);
  }

  sentence(kind: NameKind, name: string, near: string | undefined): Words {
    if (near !== undefined) return words.foundNear(kind, name, near);
    const other = standAloneKinds.find((one) => this.declares(one, name));
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
    const holder = this.standing.circle(circle);
    if (this.isUnread(holder === undefined ? circle : part)) return undefined;
    if (holder === undefined) {
      const meant = this.near('circle', circle);
      const near = meant === undefined ? undefined : [meant, ...path.split('.').slice(1)].join('.');
      return { message: words.circleOfPart(circle, near), near };
    }
    const parts = this.partsOf(holder);
    if (parts.has(part)) return undefined;
    const meant = kept(this.nearParts, holder, () => nearestAmong(parts))(part);
    const near = meant === undefined ? undefined : `${circle}.${meant}`;
    return { message: words.part(circle, part, near), near };
  }

  nearRole(circle: Circle, role: string): string | undefined {
    return kept(this.nearRoles, circle, () => nearestAmong([...namesOf(circle.roles), ...electionOffices]))(
      role,
    );
  }

  private partsOf(circle: Circle): ReadonlySet<string> {
    return kept(this.parts, circle, () => new Set(partNames(circle)));
  }

  /** The circles that hold a part of that name. */
  private holdersOf(part: string): readonly string[] {
    if (this.circlesByPart === undefined) {
      const found = new Map<string, string[]>();
      for (const circle of this.standing.organisation.circles) {
        if (this.standing.circle(circle.name) !== circle) continue;
        for (const name of this.partsOf(circle)) {
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

const declaredNames = once((standing) => new DeclaredNames(standing));

function kept<K, V>(answers: Map<K, V>, key: K, make: () => V): V {
  let answer = answers.get(key);
  if (answer === undefined) {
    answer = make();
    answers.set(key, answer);
  }
  return answer;
}

function namesOf(declared: readonly { readonly name: string }[]): string[] {
  return declared.map((one) => one.name);
}

function partNames(circle: Circle): string[] {
  const roles = circle.roles.flatMap((role) => role.domain?.items ?? []);
  return [...(circle.domain?.items ?? []), ...roles].map((part) => part.name);
}
