import { slipsBetween } from '../ground/nearest.js';
import { fold, stemOf, wordsIn } from '../ground/word-forms.js';
import { headings } from '../messages/headings.js';
import { officeNames } from '../messages/names.js';
import { phaseWords } from '../messages/phases.js';
import { littleWords } from '../messages/show.js';
import type { Language } from '../messages/words.js';
import { isOpen } from '../model/audits.js';
import { elector, whoDecidesNow } from '../model/authority.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Decision, DomainItem, Role } from '../model/organisation.js';
import { spokenIn } from '../model/own-words.js';
import {
  circleStanding,
  decisionStanding,
  isHeld,
  isToBeDone,
  officesToHold,
  type StandingDecision,
} from '../model/standing.js';
import { type ImplementationProgress, plansOf, type StepProgress } from '../tracking/progress.js';
import type { DecidedKind } from '../vocabulary/kinds.js';
import { circleOffices } from '../vocabulary/offices.js';

/** Something that a question is about, with the circle that decides about it. */
export interface Decider {
  readonly kind: DecidedKind;
  /** `Circle.item`, `Circle.office`, or the name of a circle or decision. */
  readonly name: string;
  readonly text: string;
  /** The circle that decides, and the circles above it, nearest first. */
  readonly circle: string;
  readonly wayUp: readonly string[];
  /** The circle that carries it out, where that is not the one that decides. */
  readonly carriesOut?: string;
  /** Those who have it in hand: the holders of a role or an office, or an owner. */
  readonly holders: readonly string[];
  /** Limits, budgets and constraints within which is decided. */
  readonly within: readonly string[];
  /** The circles to which a domain item is delegated on. */
  readonly delegatedTo: readonly string[];
  /** Of a decision: how far it is, and how it stands. */
  readonly state?: StandingDecision['state'];
  readonly stands?: StandingDecision;
}

/** What a question finds. */
export interface Found {
  /** The nearest matches first. */
  readonly deciders: readonly Decider[];
  /** Whether nothing speaks of the words themselves, so that these only speak of words near to them. */
  readonly near: boolean;
  /** In how many things of each kind was looked. */
  readonly looked: ReadonlyMap<DecidedKind, number>;
}

/** Something that may be what is asked about. */
interface Candidate extends Pick<Decider, 'kind' | 'name' | 'text'> {
  /** The circle in whose hands it is; nothing is told of what is in nobody's. */
  readonly circle: Circle | undefined;
  /** The circle that decides, where it is another than the one that makes its policy. */
  readonly decides?: Circle | undefined;
  /** What else is said of it, which is searched and not told. */
  readonly more?: readonly string[];
  /** Whether it is asked for by its whole words alone, as every circle has one that is called so. */
  readonly common?: true;
  readonly rest?: () => Partial<Pick<Decider, 'holders' | 'within' | 'delegatedTo' | 'state' | 'stands'>>;
}

/**
 * What speaks of a text in whatever forms of its words, or else of words near to them, with who decides about it. The
 * language is that of the titles of steps that come from the template of Kring; they are found in both.
 */
export function decidersAbout(
  standing: AsOf,
  text: string,
  language: Language = spokenIn(standing.organisation, standing.organisation.language ?? 'en'),
): Found {
  const asked = askedFor(text);
  const looked = new Map<DecidedKind, number>();
  const found: { candidate: Candidate; circle: Circle; rank: number; near: boolean }[] = [];
  for (const candidate of candidates(standing, language)) {
    const { circle } = candidate;
    if (circle === undefined) continue;
    looked.set(candidate.kind, (looked.get(candidate.kind) ?? 0) + 1);
    const rank = asked.length === 0 ? undefined : rankOf(candidate, asked);
    if (rank !== undefined) found.push({ candidate, circle, rank, near: rank >= ranks.near });
  }
  const near = found.every((one) => one.near);
  const deciders = found
    .filter((one) => near || !one.near)
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ candidate, circle }) => deciderOf(standing, candidate, circle));
  return { deciders, near: near && deciders.length > 0, looked };
}

function deciderOf(standing: AsOf, candidate: Candidate, circle: Circle): Decider {
  const { kind, name, text, rest } = candidate;
  // A working group carries out what the circle above decides.
  const decides = candidate.decides ?? whoDecidesNow(standing, circle, 'policy')[0] ?? circle;
  return {
    kind,
    name,
    text,
    circle: decides.name,
    wayUp: standing.wayUp(decides).map((above) => above.name),
    ...(decides === circle || candidate.decides !== undefined || standing.state(circle) !== 'working'
      ? {}
      : { carriesOut: circle.name }),
    holders: [],
    within: [],
    delegatedTo: [],
    ...rest?.(),
  };
}

// ---- how a question is met ----

interface Asked {
  readonly word: string;
  readonly stem: string;
}

/** The words of a question, without those that only make it a sentence, unless there are no others. */
function askedFor(text: string): readonly Asked[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const little = new Set([...littleWords.en, ...littleWords.nl]);
  const telling = words.filter((word) => !little.has(word));
  return (telling.length === 0 ? words : telling).map((word) => ({
    word,
    stem: stemOf(wordsIn(word).join('') || word),
  }));
}

/** What it counts where a question is met by the whole name, in the name, or in what is said; in which forms. */
const ranks = { whole: 0, name: 1, text: 2, forms: 3, common: 4, near: 5 } as const;

/** How near a candidate comes to a question, from 0; nothing where one of the words is not met at all. */
function rankOf({ name, text, more = [], common }: Candidate, asked: readonly Asked[]): number | undefined {
  const inName = fold(name);
  const inText = fold([name, text, ...more].join(' '));
  const literally = (where: string): boolean => asked.every(({ word }) => where.includes(word));
  if (common !== true) {
    if (inName.split('.').at(-1) === asked.map(({ word }) => word).join(' ')) return ranks.whole;
    if (literally(inName)) return ranks.name;
    if (literally(inText)) return ranks.text;
  }
  const words = wordsIn(inText);
  const stems = words.map(stemOf);
  if (common === true)
    return asked.every(({ stem }) => stems.includes(stem)) && asked.some(({ stem }) => isOffice(stem))
      ? ranks.common
      : undefined;
  if (asked.every(({ word, stem }) => inText.includes(word) || stems.some((one) => isForm(one, stem))))
    return ranks.forms;
  const isNear = ({ word, stem }: Asked): boolean =>
    inText.includes(word) ||
    stems.some((one, i) => isForm(one, stem) || isPart(stem, one) || isSlip(word, words[i] ?? ''));
  return asked.every(isNear) ? ranks.near : undefined;
}

/** So long a stem is known again within a longer word: `dienst` in `dienstrooster`. */
const recognised = 4;

function isForm(stem: string, asked: string): boolean {
  return stem === asked || (asked.length >= recognised && stem.includes(asked));
}

/** Whether a word is what a longer one is about: `rooster` of `vakantierooster`. */
function isPart(longer: string, part: string): boolean {
  return part.length >= recognised && (longer.endsWith(part) || longer.startsWith(part));
}

function isSlip(word: string, other: string): boolean {
  if (word.length < recognised) return false;
  const most = word.length < 8 ? 1 : 2;
  return slipsBetween(word, other, most) <= most;
}

const officeStems = new Set(
  Object.values(officeNames).flatMap(({ en, nl }) => [...wordsIn(en), ...wordsIn(nl)].map(stemOf)),
);

function isOffice(stem: string): boolean {
  return officeStems.has(stem);
}

// ---- where is looked ----

/** All of which somebody decides, with what is said of it. */
function* candidates(standing: AsOf, language: Language): Generator<Candidate> {
  for (const circle of standing.circles) yield* ofCircle(standing, circle);
  for (const decision of standing.organisation.decisions) yield ofDecision(standing, decision);
  yield* ofRecords(standing);
  yield* ofPlans(standing, language);
  yield* ofOrganisation(standing);
}

function* ofCircle(standing: AsOf, circle: Circle): Generator<Candidate> {
  const constraints = texts(circle.constraints);
  yield {
    kind: 'circle',
    name: circle.name,
    text: saidOf(circle),
    circle,
    more: [circle.documentation ?? '', ...circle.measures.map(({ target = '' }) => target)],
    rest: () => ({ within: constraints }),
  };
  for (const item of circle.domain?.items ?? []) yield ofItem(standing, circle, undefined, item);
  for (const role of circle.roles) {
    for (const item of role.domain?.items ?? []) yield ofItem(standing, circle, role, item);
  }
  for (const role of circle.roles)
    yield {
      kind: 'role',
      name: `${circle.name}.${role.name}`,
      text: [role.title, ...texts(role.aims), ...texts(role.duties)].filter(Boolean).join('; '),
      circle,
      more: [...texts(role.qualities), ...texts(role.constraints), role.documentation ?? ''],
      rest: () => ({ holders: holdersOf(standing, role.holders), within: texts(role.constraints) }),
    };
  if (circleStanding(standing, circle).standing === 'ended') return;
  const needed: readonly string[] = officesToHold(standing, circle);
  for (const office of circleOffices) {
    const seats = standing.seatsOf(circle, office);
    if (seats.length === 0 && !needed.includes(office)) continue;
    const { en, nl } = officeNames[office];
    yield {
      kind: 'seat',
      name: `${circle.name}.${office}`,
      text: circle.title ?? '',
      circle,
      decides: standing.circle(elector(standing, circle, office)),
      more: [en, nl],
      common: true,
      rest: () => ({ holders: holdersOf(standing, seats) }),
    };
  }
}

function ofItem(standing: AsOf, circle: Circle, role: Role | undefined, item: DomainItem): Candidate {
  const about = [item.text, ...[item.limits, item.budgets, item.resources, item.metrics].flatMap(texts)];
  return {
    kind: 'domain item',
    name: `${circle.name}.${item.name}`,
    text: about.filter(Boolean).join('; '),
    circle,
    more: [item.documentation ?? '', ...toldOf(item)],
    rest: () => ({
      holders: role === undefined ? [] : holdersOf(standing, role.holders),
      within: [...texts(item.limits), ...texts(item.budgets), ...texts(circle.constraints)],
      delegatedTo: standing
        .delegatedFrom(circle.name, item.name)
        .filter((one) => one.item !== item)
        // What a role that nobody holds decided about is with its circle again.
        .filter(({ role: held }) => held === undefined || isHeld(standing, held))
        .map((one) => (one.role === undefined ? one.circle.name : `${one.circle.name}.${one.role.name}`)),
    }),
  };
}

/** Under which names something is told of a part of a domain: whoever asks about the budget means what has one. */
function toldOf({ limits, budgets, resources, metrics }: DomainItem): readonly string[] {
  return Object.entries({ limits, budgets, resources, metrics }).flatMap(([heading, said]) => {
    const { en, nl } = headings[heading as 'limits' | 'budgets' | 'resources' | 'metrics'];
    return said.length === 0 ? [] : [en, nl];
  });
}

function ofDecision(standing: AsOf, decision: Decision): Candidate {
  return {
    kind: 'decision',
    name: decision.name,
    text: [decision.title, ...texts(decision.texts)].filter(Boolean).join('; '),
    circle: standing.circle(decision.circle?.name),
    more: [
      ...[decision.reasons, decision.measures, decision.evidence].flatMap(texts),
      ...decision.concerns.map(({ path }) => path.join('.')),
      decision.documentation ?? '',
    ],
    rest: () => {
      const stands = decisionStanding(standing, decision);
      return { state: stands.state, stands };
    },
  };
}

/** What is to be done, and what an audit found, as long as it is open. */
function* ofRecords(standing: AsOf): Generator<Candidate> {
  const { actions, audits } = standing.organisation;
  for (const action of actions) {
    const { name, title, circle, owner, blocked, documentation } = action;
    if (isToBeDone(standing, action))
      yield {
        kind: 'action',
        name,
        text: title ?? '',
        circle: standing.circle(circle?.name),
        more: [blocked?.text ?? '', documentation ?? ''],
        rest: owned(owner?.name),
      };
  }
  for (const audit of audits)
    for (const finding of audit.findings)
      if (isOpen(standing, finding))
        yield {
          kind: 'audit finding',
          name: `${audit.name}.${finding.name}`,
          text: finding.text ?? '',
          circle: standing.circle(audit.subject.name),
          rest: owned(finding.owner?.name),
        };
}

/** Whoever has something in hand, where somebody has. */
function owned(owner: string | undefined): () => Pick<Decider, 'holders'> {
  return () => ({ holders: owner === undefined ? [] : [owner] });
}

/** The steps of the plans that are open, those that a template asks for too. */
function* ofPlans(standing: AsOf, language: Language): Generator<Candidate> {
  if (standing.organisation.implementations.length === 0) return;
  const titles = (['en', 'nl'] as const).map((one) => openSteps(standing, one).map(({ step }) => step.title));
  for (const [i, { plan, step, written }] of openSteps(standing, language).entries())
    yield {
      kind: 'step',
      name: `${plan.name}.${step.name}`,
      text: step.title,
      circle: standing.circle(plan.circle),
      more: [
        ...titles.map((all) => all[i] ?? ''),
        ...(step.training ? [phaseWords.training.en, phaseWords.training.nl] : []),
        step.blocked ?? '',
        written ?? '',
      ],
      rest: owned(step.owner),
    };
}

interface OpenStep {
  readonly plan: ImplementationProgress;
  readonly step: StepProgress;
  /** What the files say about it beside its title. */
  readonly written: string | undefined;
}

function openSteps(standing: AsOf, language: Language): readonly OpenStep[] {
  return plansOf(standing, language).flatMap((plan, i) => {
    const own = standing.organisation.implementations[i]?.phases.flatMap(({ steps }) => steps) ?? [];
    return plan.phases
      .flatMap(({ steps }) => steps)
      .filter((step) => step.status !== 'done' && !step.leftOutForAll)
      .map((step) => ({
        plan,
        step,
        written: own.find(({ name }) => name === step.name)?.documentation,
      }));
  });
}

/** What the whole organisation is for, about which its highest circle decides, where there is one. */
function* ofOrganisation({ organisation, roots }: AsOf): Generator<Candidate> {
  const [highest, ...others] = roots;
  if (highest === undefined || others.length > 0) return;
  const said = organisation.blocks.flatMap(({ visions, missions, aims, statutes }) => [
    ...[visions, missions, aims].flatMap(texts),
    ...(statutes === undefined ? [] : [statutes.text]),
  ]);
  if (said.length === 0) return;
  yield {
    kind: 'organisation',
    name: organisation.name,
    text: said.join('; '),
    circle: highest,
    decides: highest,
  };
}

/** What a circle is for, and what is said of how it leads, does and measures. */
function saidOf({ title, aims, constraints, lead, does, measures }: Circle): string {
  const said = texts([...aims, ...constraints, ...lead, ...does, ...measures]);
  return [title, said.join('; ')].filter(Boolean).join(': ');
}

function holdersOf(standing: AsOf, seats: Parameters<AsOf['holders']>[0]): string[] {
  return standing.holders(seats).map(({ seat }) => seat.person?.name ?? '');
}

function texts(all: readonly { readonly text: string }[]): string[] {
  return all.map(({ text }) => text);
}
