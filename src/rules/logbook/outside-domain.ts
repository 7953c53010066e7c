import { never } from '../../ground/never.js';
import { outsideDomain as words } from '../../messages/rules/logbook.js';
import type { Words } from '../../messages/words.js';
import { type Topic, whoDecides } from '../../model/authority.js';
import { type CalendarDate, daysBetween } from '../../model/calendar.js';
import type { AsOf } from '../../model/lookups.js';
import { isPolicy } from '../../model/mandate.js';
import type { Circle, Decision, DomainItem, Origin, Profile, Subject } from '../../model/organisation.js';
import { inForce } from '../../model/standing.js';
import { isAdrift } from '../circle/highest.js';
import { aboveName, circleName, decisionName } from '../names.js';
import { rule } from '../rule.js';
import { type Meaning, subjects } from './subjects.js';

export const outsideDomain = rule({
  id: 'logbook/outside-domain',
  rests: 'who sits where',
  names: true,
  base: 'circle',
  code: 'DE04',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Akkerrand "Zelfoogsttuin Akkerrand"

general circle Bestuur "Bestuurskring" {
  domain {
    members "Membership and fees"
    fields  "What grows where"
  }
}

circle Teelt "Teeltkring" in Bestuur {
  domain {
    plan "The sowing plan" from Bestuur.fields
  }
}

decision half-price "Members with a small income pay half" {
  circle Teelt
  decided 2026-03-16 by consent
  concerns Bestuur.members
}
`,
    good: `
organisation Akkerrand "Zelfoogsttuin Akkerrand"

general circle Bestuur "Bestuurskring" {
  domain {
    members "Membership and fees"
    fields  "What grows where"
  }
}

circle Teelt "Teeltkring" in Bestuur {
  domain {
    plan "The sowing plan" from Bestuur.fields
  }
}

decision half-price "Members with a small income pay half" {
  circle Bestuur
  decided 2026-03-16 by consent
  concerns Bestuur.members
}
`,
    sources: [{ key: 'FSM' }, { key: 'EC', place: 'everyday decisions' }, { key: 'HUM' }],
    inferred: 'rule',
  },
  checkDecision(decision, standing, report) {
    const state = standing.decisionState(decision);
    const group = standing.circle(decision.circle?.name);
    if (group?.kind === 'working group' && state === 'adopted' && isPolicy(standing, decision)) {
      report({
        at: decision.circle?.at ?? decision.at,
        circle: group.name,
        message: words.workingGroup(
          circleName(standing, group),
          decisionName(standing, decision),
          aboveName(standing, group),
          decision.kind,
        ),
      });
      return;
    }
    if (decision.concerns.length === 0) return;
    if (state !== 'draft' && state !== 'in consent' && state !== 'adopted') return;
    const deciding = standing.circle(decision.circle?.name);
    for (const subject of decision.concerns) {
      const meaning = subjects(standing).meaning(decision, subject);
      if (meaning.kind === 'nothing' && lacksDomain(standing, subject)) continue;
      const found: Found | undefined =
        meaning.kind === 'nothing'
          ? unknown(standing, subject, meaning)
          : // A draft may still go to the circle that it is for; and what the law leaves to the assembly is not known.
            state === 'draft' ||
              deciding === undefined ||
              (deciding.kind === 'assembly' && standing.above(deciding) === undefined) ||
              standing.state(deciding) !== 'working'
            ? undefined
            : outside(standing, deciding, subject, meaning);
      if (found === undefined || isDecidedTogether(standing, decision, meaning)) continue;
      report({
        at: subject.at,
        ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
        ...found,
      });
    }
  },
});

interface Found {
  readonly message: Words;
  readonly related?: readonly { readonly at: Origin; readonly message: Words }[];
  /** What nobody declares, wherever it is named: that is one mistake. */
  readonly names?: Readonly<Record<string, string>>;
}

function unknown(
  standing: AsOf,
  subject: Subject,
  { circle, near }: Extract<Meaning, { kind: 'nothing' }>,
): Found {
  const unknown = subject.path.join('.');
  return {
    message:
      circle === undefined
        ? words.unknown(unknown, near)
        : words.unknownPart(subject.path.slice(1).join('.'), circleName(standing, circle), near),
    names: { unknown, ...(near === undefined ? {} : { near }) },
  };
}

/** Whether a subject is an item of a circle whose domain is missing, or not read in full, which is told by itself. */
function lacksDomain(standing: AsOf, { path }: Subject): boolean {
  const circle = path.length > 1 ? standing.circle(path[0]) : undefined;
  if (circle === undefined) return false;
  return !standing.readInFull(circle) || (circle.domain === undefined && standing.needsDomain(circle));
}

/** What is wrong where a circle decides about a subject; nothing where it may, or where that cannot be known. */
function outside(standing: AsOf, deciding: Circle, subject: Subject, meaning: Meaning): Found | undefined {
  // What an ended circle held is with the circle above it again, and a planned one holds nothing yet.
  if ('circle' in meaning && meaning.circle !== undefined && standing.state(meaning.circle) !== 'working')
    return undefined;
  if (subject.aspect !== undefined) return outsideAspect(standing, deciding, subject, meaning);
  switch (meaning.kind) {
    case 'domain item': {
      const { circle, item } = meaning;
      if (circle === deciding || holdsPartOf(standing, deciding, circle, item)) return undefined;
      const below = standing.wayUp(circle).includes(deciding);
      return {
        message: (below ? words.domainItemBelow : words.domainItem)(
          `${circle.name}.${item.name}`,
          circleName(standing, circle),
          circleName(standing, deciding),
          circle.name,
        ),
        related: [{ at: item.at, message: words.heldHere(circleName(standing, circle)) }],
      };
    }
    case 'role': {
      const { circle, role } = meaning;
      if (circle === deciding) return undefined;
      return {
        message: words.role(
          `${circle.name}.${role.name}`,
          circleName(standing, circle),
          circleName(standing, deciding),
        ),
        related: [{ at: role.at, message: words.heldHere(circleName(standing, circle)) }],
      };
    }
    case 'measure':
    case 'circle':
      return together(standing, deciding, meaning.circle) || isAdrift(standing, meaning.circle)
        ? undefined
        : {
            message: words.otherCircle(circleName(standing, meaning.circle), circleName(standing, deciding)),
          };
    case 'decision': {
      const circle = standing.circle(meaning.decision.circle?.name);
      if (
        circle === undefined ||
        standing.state(circle) !== 'working' ||
        together(standing, deciding, circle)
      )
        return undefined;
      return {
        message: words.otherDecision(
          decisionName(standing, meaning.decision),
          circleName(standing, circle),
          circleName(standing, deciding),
        ),
      };
    }
    case 'person':
    case 'something else':
    case 'unread':
    case 'nothing':
      return undefined;
    default:
      return never(meaning);
  }
}

/**
 * Whether a circle that may decide about what a decision concerns decided about it as well, at the same time. What the
 * other circle has to do with it then need not be seen any more: it gave the circle away, or delegated the item.
 */
function isDecidedTogether(standing: AsOf, decision: Decision, meaning: Meaning): boolean {
  if (meaning.kind !== 'circle' && meaning.kind !== 'domain item') return false;
  const deciding = standing.circle(decision.circle?.name);
  const { circle } = meaning;
  const above = standing.above(circle);
  // An item of a circle that is neither above nor below was never in the hands of the circle that decides.
  if (
    deciding === undefined ||
    (meaning.kind === 'domain item' && !standing.wayUp(circle).includes(deciding))
  )
    return false;
  const date = decision.decided?.date;
  return standing.organisation.decisions.some((other) => {
    if (other === decision || other.decided === undefined || !isAtOneTime(date, other.decided.date))
      return false;
    const by = standing.circle(other.circle?.name);
    if (by === undefined || (by !== circle && by !== above) || !inForce(standing, other)) return false;
    return other.concerns.some((subject) => {
      const about = subjects(standing).meaning(other, subject);
      return meaning.kind === 'circle'
        ? about.kind === 'circle' && about.circle === circle && subject.aspect === undefined
        : about.kind === 'domain item' && about.item === meaning.item;
    });
  });
}

function isAtOneTime(one: CalendarDate | undefined, other: CalendarDate | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) <= sameTimeDays;
}

/** What two circles decide together they decide in meetings that are at most so many days apart. */
const sameTimeDays = 30;

/** The topics of the table of authority by the words that a decision uses; statutes and size are the organisation's. */
const topicOf: Readonly<Record<string, Topic>> = {
  aim: 'aim',
  domain: 'domain',
  constraint: 'constraint',
  leader: 'leader',
  representative: 'representative',
  facilitator: 'facilitator',
  secretary: 'secretary',
  logbook: 'logbook',
  members: 'member',
  role: 'role',
  meets: 'meets',
  measure: 'measure',
};

function outsideAspect(
  standing: AsOf,
  deciding: Circle,
  subject: Subject,
  meaning: Meaning,
): Found | undefined {
  const { aspect = '' } = subject;
  const written = topicOf[aspect];
  if (written === undefined) return undefined;
  if (meaning.kind !== 'circle' && meaning.kind !== 'role' && meaning.kind !== 'domain item')
    return undefined;
  const { circle, kind } = meaning;
  const topic = kind === 'role' ? 'role' : kind === 'domain item' ? 'domain' : written;
  const allowed = [
    ...whoDecides(standing, circle, topic),
    ...alsoDecides(standing.organisation.profile, circle, topic),
  ];
  if (allowed.includes(deciding) || allowed.some((one) => standing.state(one) !== 'working'))
    return undefined;
  if (kind === 'role') {
    return {
      message: words.role(
        `${circle.name}.${meaning.role.name}`,
        circleName(standing, circle),
        circleName(standing, deciding),
      ),
    };
  }
  return {
    message: words.aspect(
      kind === 'domain item' ? 'domain' : aspect,
      circleName(standing, circle),
      allowed.map((one) => circleName(standing, one)),
      circleName(standing, deciding),
    ),
  };
}

/** Outside the method proper a circle may choose its leader itself, to be confirmed above (SoFA) or not at all (S3). */
function alsoDecides(profile: Profile, circle: Circle, topic: Topic): readonly Circle[] {
  return topic === 'leader' && profile !== 'skm' ? [circle] : [];
}

/** Whether a circle holds an item that is delegated, in one step or several, from an item of another circle. */
function holdsPartOf(standing: AsOf, holder: Circle, circle: Circle, item: DomainItem): boolean {
  for (const { source } of holder.domain?.items ?? []) {
    const seen = new Set<DomainItem>();
    for (let next = source; next !== undefined; ) {
      if (next.circle === circle.name && next.item === item.name) return true;
      const from = standing.domainItem(next.circle, next.item);
      if (from === undefined || seen.has(from)) break;
      seen.add(from);
      next = from.source;
    }
  }
  return false;
}

/**
 * Whether people of one circle sit in the other, or further up or down the line: what a decision that just names the
 * other circle decides about it is then not known, and may well be in order.
 */
function together(standing: AsOf, one: Circle, other: Circle): boolean {
  if (one === other || standing.wayUp(one).includes(other) || standing.wayUp(other).includes(one))
    return true;
  return isLinked(one, other) || isLinked(other, one);
}

function isLinked(from: Circle, to: Circle): boolean {
  return from.crossLinks.some((link) => link.organisation === undefined && link.circle?.name === to.name);
}
