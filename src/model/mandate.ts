import type { DecisionFault } from '../vocabulary/decisions.js';
import { circleOffices } from '../vocabulary/offices.js';
import type { CalendarDate } from './calendar.js';
import type { Circle, CircleKind, Decision, DomainItem, Ref, Role } from './organisation.js';

/*
 * Whether another method than consent was allowed. All other methods remain possible where consent agreed on them
 * (domain 0b), so a vote stands on the decision that it names behind `under`, or on nothing.
 */

/** Kinds of circle whose members make policy by consent; an assembly votes, and a working group carries out. */
export const deciding: Readonly<Record<CircleKind, boolean>> = {
  assembly: false,
  'top circle': true,
  'general circle': true,
  circle: true,
  'helping circle': true,
  'working group': false,
};

/** What has to be looked up to judge how a decision was taken; an organisation on a date, `AsOf`, finds it. */
export interface Looked {
  circle(name: string | undefined): Circle | undefined;
  decision(name: string | undefined): Decision | undefined;
  role(circle: string, role: string): Role | undefined;
  domainItem(circle: string, item: string): DomainItem | undefined;
  wayUp(circle: Circle): readonly Circle[];
  byConsent(decision: Decision): boolean;
  replacement(decision: Decision): Decision | undefined;
  lastDayOf(decision: Decision): CalendarDate | undefined;
}

/**
 * What is wrong with how a decision was taken, so that it holds nothing: an objection stands open, no consent allowed
 * its method, or a working group took it, which makes no policy.
 */
export function decisionFault(standing: Looked, decision: Decision): DecisionFault | undefined {
  const { decided } = decision;
  if (decided === undefined) return undefined;
  const circle = standing.circle(decision.circle?.name);
  if (circle?.kind === 'working group' && isPolicy(standing, decision)) return 'makes no policy';
  if (standing.byConsent(decision)) return hasOpenObjection(decision) ? 'void' : undefined;
  if (circle === undefined || !takesConsent(standing, decision)) return undefined;
  const fault = mandateFault(standing, { circle, date: decided.date, under: decided.decision });
  return fault === undefined ? undefined : 'without mandate';
}

/** What is decided or elected by a method, where and when. */
export interface ByMethod {
  readonly circle: Circle;
  readonly date?: CalendarDate | undefined;
  /** The decision named behind `under`. */
  readonly under?: Ref | undefined;
}

/** Why a decision does not allow a method; `missing` where none is named. */
export type MandateFault =
  | { readonly why: 'missing' }
  | { readonly why: 'not by consent' | 'open objection'; readonly allowing: Decision }
  | { readonly why: 'elsewhere' | 'about another'; readonly allowing: Decision; readonly granting: Circle }
  | { readonly why: 'later' | 'over'; readonly allowing: Decision; readonly date: CalendarDate };

/**
 * Why another method than consent was not allowed; nothing where it was, and where that cannot be known because nobody
 * declares the decision that is named or no date tells.
 */
export function mandateFault(standing: Looked, { circle, date, under }: ByMethod): MandateFault | undefined {
  if (under === undefined) return { why: 'missing' };
  const allowing = standing.decision(under.name);
  if (allowing === undefined) return undefined;
  if (!standing.byConsent(allowing)) return { why: 'not by consent', allowing };
  if (hasOpenObjection(allowing)) return { why: 'open objection', allowing };
  const granting = standing.circle(allowing.circle?.name);
  if (granting !== undefined && granting !== circle && !standing.wayUp(circle).includes(granting))
    return { why: 'elsewhere', allowing, granting };
  const other = aboutAnother(standing, allowing, circle);
  if (other !== undefined) return { why: 'about another', allowing, granting: other };
  if (date === undefined) return undefined;
  const decided = allowing.decided?.date;
  if (decided !== undefined && decided > date) return { why: 'later', allowing, date: decided };
  const end = endOfForce(standing, allowing);
  return end !== undefined && end < date ? { why: 'over', allowing, date: end } : undefined;
}

/**
 * The circle that a decision concerns, where all that it concerns is of circles which are neither the one that decides
 * nor above it: such a decision allows that one nothing. Of one that concerns nothing, nobody can tell.
 */
function aboutAnother(standing: Looked, { concerns }: Decision, circle: Circle): Circle | undefined {
  const near = new Set([circle, ...standing.wayUp(circle)]);
  const others = concerns.map(({ path: [name] }) => standing.circle(name));
  return others.every((one) => one !== undefined && !near.has(one)) ? others[0] : undefined;
}

/** Whether somebody objected, and nothing on record met it. */
export function hasOpenObjection({ objections }: Pick<Decision, 'objections'>): boolean {
  return objections.some(({ met }) => !met);
}

/**
 * Whether a decision takes consent: it is policy of a circle whose members decide by consent. A members' assembly votes
 * because the law asks it to, and what is carried out in the line needs none within the limits that policy has set.
 */
export function takesConsent(standing: Looked, decision: Decision): boolean {
  const circle = standing.circle(decision.circle?.name);
  return circle !== undefined && deciding[circle.kind] && isPolicy(standing, decision);
}

/**
 * Whether a decision is policy by what it is about, whatever kind it is said to be: an aspect of a circle, such as its
 * aim, a seat or its size, a role, or an item of a domain that another circle holds.
 */
export function isPolicy(standing: Looked, { kind, circle, concerns }: Decision): boolean {
  if (kind === 'policy') return true;
  return concerns.some(({ aspect, path }) => {
    if (aspect !== undefined) return !working.has(aspect);
    const [holder, item] = path;
    if (holder === undefined || item === undefined) return false;
    if (standing.role(holder, item) !== undefined) return true;
    return holder !== circle?.name && standing.domainItem(holder, item) !== undefined;
  });
}

/**
 * Whether all that a decision is about is who sits where, as when somebody joins a circle. Its seats have terms of their
 * own, so it needs no day on which the circle looks at it again, and there is nothing to carry out or to measure.
 */
export function seatsOnly({ concerns }: Pick<Decision, 'concerns'>): boolean {
  return concerns.length > 0 && concerns.every(({ aspect }) => aspect !== undefined && seated.has(aspect));
}

const seated: ReadonlySet<string> = new Set([...circleOffices, 'members']);

/** Aspects of how a circle goes about its work, which it settles as it goes. */
const working: ReadonlySet<string> = new Set(['meets', 'measure']);

/** The last day on which a decision was in force, as far as is known: of its term, or when it was withdrawn or replaced. */
function endOfForce(standing: Looked, decision: Decision): CalendarDate | undefined {
  const ends = [
    standing.lastDayOf(decision),
    decision.withdrawn?.date,
    standing.replacement(decision)?.decided?.date,
  ];
  return ends.filter((end) => end !== undefined).sort()[0];
}
