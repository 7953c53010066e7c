import { never } from '../ground/never.js';
import { fold } from '../ground/word-forms.js';
import { decisionSaid, who as words } from '../messages/show.js';
import { type Language, listed, sayIn, type Words } from '../messages/words.js';
import { whoDecides } from '../model/authority.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle } from '../model/organisation.js';
import { decisionStanding, type StandingDecision } from '../model/standing.js';
import { titleOfCircle } from '../model/titles.js';
import type { DecidedKind } from '../vocabulary/kinds.js';
import type { Outline, OutlinePart } from './outline.js';
import { personName } from './show.js';

/** Something that a question is about, with the circle that decides about it. */
export interface Decider {
  readonly kind: DecidedKind;
  /** `Circle.item`, or the name of a circle or decision. */
  readonly name: string;
  readonly text: string;
  /** The circle that decides, and the circles above it, nearest first. */
  readonly circle: string;
  readonly wayUp: readonly string[];
  /** The circle that carries it out, where that is not the one that decides. */
  readonly carriesOut?: string;
  /** The role's holders, where a role has it in hand. */
  readonly holders: readonly string[];
  /** Limits, budgets and constraints within which is decided. */
  readonly within: readonly string[];
  /** The circles to which a domain item is delegated on. */
  readonly delegatedTo: readonly string[];
  /** Of a decision: how far it is, and how it stands. */
  readonly state?: StandingDecision['state'];
  readonly stands?: StandingDecision;
}

/** What speaks of a text, with who decides about it; the nearest matches first. */
export function decidersAbout(standing: AsOf, text: string): Decider[] {
  const asked = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (asked.length === 0) return [];
  const found: { decider: Decider; weight: number }[] = [];
  const consider = (
    circle: Circle | undefined,
    name: string,
    said: string,
    rest: () => Omit<Decider, 'name' | 'text' | 'circle' | 'wayUp' | 'carriesOut'>,
  ): void => {
    if (circle === undefined) return;
    // A working group carries out what the circle above decides.
    const [decides = circle] = whoDecides(standing, circle, 'policy');
    const inName = fold(name);
    const inText = `${inName} ${fold(said)}`;
    if (!asked.every((word) => inText.includes(word))) return;
    const weight =
      inName.split('.').at(-1) === asked.join(' ') ? 0 : asked.every((word) => inName.includes(word)) ? 1 : 2;
    found.push({
      weight,
      decider: {
        name,
        text: said,
        circle: decides.name,
        wayUp: standing.wayUp(decides).map((above) => above.name),
        ...(decides === circle ? {} : { carriesOut: circle.name }),
        ...rest(),
      },
    });
  };
  for (const circle of standing.circles) {
    const constraints = circle.constraints.map((one) => one.text);
    consider(circle, circle.name, saidOf(circle), () => ({
      kind: 'circle',
      holders: [],
      within: constraints,
      delegatedTo: [],
    }));
    const items = [
      ...(circle.domain?.items ?? []).map((item) => ({ item, role: undefined })),
      ...circle.roles.flatMap((role) => (role.domain?.items ?? []).map((item) => ({ item, role }))),
    ];
    for (const { item, role } of items) {
      const about = [
        item.text,
        ...item.limits.map((one) => one.text),
        ...item.budgets.map((one) => one.text),
        ...item.resources.map((one) => one.text),
        ...item.metrics.map((one) => one.text),
      ]
        .filter(Boolean)
        .join('; ');
      consider(circle, `${circle.name}.${item.name}`, about, () => ({
        kind: 'domain item',
        holders: role === undefined ? [] : holdersOf(standing, role),
        within: [...item.limits, ...item.budgets].map((one) => one.text).concat(constraints),
        delegatedTo: standing
          .delegatedFrom(circle.name, item.name)
          .filter((one) => one.item !== item)
          .map((one) => (one.role === undefined ? one.circle.name : `${one.circle.name}.${one.role.name}`)),
      }));
    }
    for (const role of circle.roles) {
      const about = [role.title, ...role.aims.map((one) => one.text), ...role.duties.map((one) => one.text)]
        .filter(Boolean)
        .join('; ');
      consider(circle, `${circle.name}.${role.name}`, about, () => ({
        kind: 'role',
        holders: holdersOf(standing, role),
        within: role.constraints.map((one) => one.text),
        delegatedTo: [],
      }));
    }
  }
  for (const decision of standing.organisation.decisions) {
    const about = [decision.title, ...decision.texts.map((one) => one.text)].filter(Boolean).join('; ');
    const stands = decisionStanding(standing, decision);
    consider(standing.circle(decision.circle?.name), decision.name, about, () => ({
      kind: 'decision',
      holders: [],
      within: [],
      delegatedTo: [],
      state: stands.state,
      stands,
    }));
  }
  return found
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => a.weight - b.weight || a.order - b.order)
    .map((one) => one.decider);
}

/** What a circle is for, and what is said of how it leads, does and measures. */
function saidOf({ title, aims, constraints, lead, does, measures }: Circle): string {
  const texts = [...aims, ...constraints, ...lead, ...does, ...measures].map(({ text }) => text);
  return [title, texts.join('; ')].filter(Boolean).join(': ');
}

function holdersOf(standing: AsOf, role: Circle['roles'][number]): string[] {
  return standing.holders(role.holders).map(({ seat }) => seat.person?.name ?? '');
}

/** The answer in words. */
export function whoOutline(standing: AsOf, text: string, language: Language): Outline {
  const say = (said: Words): string => sayIn(said, language);
  const deciders = decidersAbout(standing, text);
  const heading: OutlinePart = { kind: 'heading', level: 1, text: say(words.title(text)) };
  if (deciders.length === 0) return [heading, { kind: 'paragraph', text: say(words.nothing(text)) }];
  return [
    heading,
    {
      kind: 'list',
      lines: deciders.flatMap((one) => [
        { text: say(titleOf(one)), depth: 0 },
        ...[
          words.decides(titleOfCircle(standing, one.circle)),
          one.carriesOut === undefined ? undefined : words.holder(titleOfCircle(standing, one.carriesOut)),
          one.stands === undefined || one.stands.standing === 'in force'
            ? undefined
            : decisionSaid(one.stands),
          one.holders.length === 0
            ? undefined
            : words.holder(sayIn(listed(one.holders.map((name) => personName(standing, name))), language)),
          one.within.length === 0 ? undefined : words.within(one.within.join('; ')),
          one.delegatedTo.length === 0 ? undefined : words.further(sayIn(listed(one.delegatedTo), language)),
          one.wayUp.length === 0
            ? undefined
            : words.way([one.circle, ...one.wayUp].map((name) => titleOfCircle(standing, name)).join(' → ')),
        ]
          .filter((said) => said !== undefined)
          .map((said) => ({ text: say(said), depth: 1 })),
      ]),
    },
  ];
}

function titleOf(one: Decider): Words {
  switch (one.kind) {
    case 'domain item':
      return words.domainItem(one.name, one.text);
    case 'role':
      return words.role(one.name, one.text);
    case 'decision':
      return words.decision(one.name, one.text);
    case 'circle':
      return words.circle(one.name, one.text);
    default:
      return never(one.kind);
  }
}
