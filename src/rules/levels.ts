import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { mandateFault } from '../model/mandate.js';
import type { Circle, Decision, Deviation, Organisation, Profile } from '../model/organisation.js';
import { inForce } from '../model/standing.js';
import type { Level } from '../vocabulary/findings.js';
import type { Reported, Rule } from './rule.js';

export { type Level, type Severity, severities } from '../vocabulary/findings.js';

/*
 * The only place that knows how much a finding weighs: by rule, by profile, and by the deviations that a circle
 * has put on record. What must be so is an error, what should be so a warning, what is worth knowing is info.
 */

interface Levels {
  readonly skm: Level;
  readonly sofa?: Level;
  readonly s3?: Level;
  /** What weighs otherwise for the general circle and the departments directly below it, in a profile. */
  readonly departments?: { readonly sofa?: Level; readonly s3?: Level };
}

/** Severities by profile after the catalogue of rules; a profile that is not named follows `skm`. */
export const levels: Readonly<Record<string, Levels>> = {
  // structure
  'circle/name-used-twice': { skm: 'error' }, // ST01
  'circle/ring': { skm: 'error' }, // ST02
  'circle/without-parent': { skm: 'error' }, // ST03
  'circle/without-members': { skm: 'error' }, // ST04
  'circle/single-member': { skm: 'warning' }, // ST05
  'circle/not-recorded': { skm: 'info' }, // ST14
  'circle/too-large': { skm: 'warning' }, // ST06
  'circle/too-small': { skm: 'info' }, // ST06
  'circle/many-children': { skm: 'warning' }, // ST07
  'circle/only-child': { skm: 'info' }, // ST07
  'circle/person-in-none': { skm: 'warning', sofa: 'info' }, // ST08
  'circle/ended-still-holds': { skm: 'warning' }, // ST09
  'circle/not-begun': { skm: 'warning' }, // ST15
  'circle/sibling-is-no-link': { skm: 'info' }, // ST10
  'circle/acts-outside-its-life': { skm: 'error' }, // ST11
  'circle/steering-not-recorded': { skm: 'info' }, // ST12
  'circle/silent': { skm: 'info' }, // ST13
  'circle/long-silent': { skm: 'warning' }, // ST13
  'circle/meetings-missed': { skm: 'warning' }, // ST16
  // aim and domain
  'circle/aim-missing': { skm: 'error' }, // AD01
  'circle/domain-missing': { skm: 'error' }, // AD02
  'circle/aim-too-broad': { skm: 'info' }, // AD03
  'circle/aim-alike': { skm: 'warning' }, // AD04
  'circle/domain-overlap': { skm: 'error', s3: 'info' }, // AD05
  'circle/domain-from-elsewhere': { skm: 'warning' }, // AD06
  'circle/domain-gap': { skm: 'info' }, // AD07
  'circle/domain-review-missing': { skm: 'warning', s3: 'error' }, // AD09
  'circle/domain-without-limits': { skm: 'info' }, // AD10
  'circle/changed-without-consent': { skm: 'warning' }, // AD08
  'circle/remade-without-decision': { skm: 'warning' }, // GC02
  // top and general circle
  'circle/general-circle-missing': { skm: 'warning', s3: 'off' }, // TG01
  'circle/general-circle-outsider': { skm: 'info' }, // TG02
  'circle/top-circle-not-linked': { skm: 'error' }, // TG03
  'circle/top-circle-without-experts': { skm: 'warning' }, // TG04
  'circle/top-circle-expertise': { skm: 'info' }, // TG04
  'circle/top-circle-missing': { skm: 'info', s3: 'off' }, // TG05
  'circle/highest-without-leader': { skm: 'warning', sofa: 'info', s3: 'off' }, // TG06
  // double link
  'double-link/leader-missing': { skm: 'error', s3: 'off' }, // DL01
  'double-link/representative-missing': {
    skm: 'error',
    sofa: 'warning',
    s3: 'off',
    departments: { sofa: 'error' },
  }, // DL02
  'double-link/same-person': { skm: 'error' }, // DL03
  'double-link/leader-not-member': { skm: 'error' }, // DL04
  'double-link/representative-not-member': { skm: 'error' }, // DL05
  'double-link/leader-elected-elsewhere': { skm: 'error', s3: 'off' }, // DL06
  'double-link/representative-elected-elsewhere': { skm: 'error' }, // DL07
  'double-link/representative-not-confirmed': { skm: 'info', sofa: 'warning' }, // DL08
  'double-link/without-consent-right': { skm: 'error' }, // DL09
  'double-link/root-representative': { skm: 'warning' }, // DL10
  'double-link/helping-circle-without-leader': { skm: 'warning' }, // DL11
  'double-link/helping-circle-without-report': { skm: 'warning' }, // DL11
  'double-link/cross-link-empty': { skm: 'warning' }, // DL13
  'double-link/many-links': { skm: 'info' }, // DL12
  // roles and elections
  'election/facilitator-missing': { skm: 'warning' }, // RE01
  'election/secretary-missing': { skm: 'warning' }, // RE01
  'election/holder-not-member': { skm: 'error', sofa: 'warning' }, // RE02
  'election/holder-from-elsewhere': { skm: 'info' }, // RE15
  'election/role-outside': { skm: 'warning', sofa: 'info', s3: 'info' }, // RE16
  'election/term-missing': { skm: 'error' }, // RE03
  'election/link-term-expired': { skm: 'error' }, // RE04
  'election/term-expired': { skm: 'warning' }, // RE04
  'election/term-ending': { skm: 'info' }, // RE05
  'election/not-held': { skm: 'warning' }, // RE17
  'election/unprepared': { skm: 'warning' }, // RE06
  'election/nomination-without-reason': { skm: 'warning' }, // RE07
  'election/without-consent': { skm: 'error' }, // RE08
  'election/by-majority': { skm: 'error' }, // RE09
  'election/acting-without-end': { skm: 'warning' }, // RE10
  'election/too-many-terms': { skm: 'warning' }, // RE11
  'election/two-hats': { skm: 'info' }, // RE12
  'election/two-holders': { skm: 'warning', s3: 'info' }, // RE13
  'election/seat-differs': { skm: 'error' }, // RE14
  'election/outcome-not-seated': { skm: 'warning' }, // RE14
  'election/seated-without-election': { skm: 'warning' }, // GC03
  // decisions: consent
  'consent/decided-elsewhere': { skm: 'error' }, // GC01
  'consent/decision-rewritten': { skm: 'warning' }, // GC04
  'consent/accepted-in-vain': { skm: 'warning' }, // GC05
  'consent/objection-open': { skm: 'error' }, // DE05
  'consent/method-without-consent': { skm: 'error' }, // DE06
  'consent/objection-met-nowhere': { skm: 'warning' }, // DE09
  'consent/changed-after-consent': { skm: 'warning' }, // DE10
  'consent/incomplete': { skm: 'warning' }, // DE13
  'consent/deviation-not-granted': { skm: 'error' }, // DV01
  'consent/deviation-expired': { skm: 'warning' }, // DV02
  'consent/deviation-unused': { skm: 'info' }, // DV03
  'consent/deviation-from-nothing': { skm: 'error' }, // DV04
  'consent/deviation-for-years': { skm: 'warning' }, // DV05
  'consent/proposal-waiting': { skm: 'warning' }, // DE14
  'consent/outsider': { skm: 'warning' }, // DE16
  // decisions: logbook
  'logbook/decision-incomplete': { skm: 'error' }, // DE01
  'logbook/review-missing': { skm: 'error', sofa: 'warning', s3: 'warning' }, // DE02
  'logbook/review-overdue': { skm: 'warning' }, // DE03
  'logbook/outside-domain': { skm: 'warning' }, // DE04
  'logbook/responsible-missing': { skm: 'warning' }, // DE07
  'logbook/measure-missing': { skm: 'warning' }, // DE08
  'logbook/dates-out-of-order': { skm: 'warning' }, // DE11
  'logbook/replaced-still-in-force': { skm: 'warning' }, // DE12
  'logbook/owner-left': { skm: 'warning' }, // DE15
  'logbook/minutes-waiting': { skm: 'info' }, // DE17
  'logbook/meeting-differs': { skm: 'warning' }, // DE18
  'logbook/point-undecided': { skm: 'info' }, // DE19
  'logbook/off-target-unanswered': { skm: 'info' }, // DE20
  'logbook/action-incomplete': { skm: 'warning' }, // DE21
  'logbook/closing-missing': { skm: 'info' }, // DE22
  'logbook/never-measured': { skm: 'info' }, // DE23
  // introduction of the method
  'implementation/step-before-its-phase': { skm: 'warning' }, // IM01
  'implementation/training-incomplete': { skm: 'warning' }, // IM02
  'implementation/audit-overdue': { skm: 'warning' }, // IM03
  'implementation/audit-finding-unowned': { skm: 'warning' }, // IM03
  'implementation/statutes-without-reference': { skm: 'info' }, // IM04
  'implementation/review-overdue': { skm: 'info' }, // IM05
  'implementation/mandate-missing': { skm: 'info' }, // IM06
  'implementation/plan-not-evaluated': { skm: 'info' }, // IM07
  'implementation/left-out-without-reason': { skm: 'info' }, // IM08
  'implementation/left-out-in-vain': { skm: 'warning' }, // IM09
  'implementation/secured-without-top-circle': { skm: 'warning' }, // TG05
  // the language itself
  'language/syntax': { skm: 'error' }, // LA01
  'language/unknown-name': { skm: 'error' }, // LA02
  'language/impossible-date': { skm: 'error' }, // LA03
  'language/said-twice': { skm: 'error' }, // LA04
  'language/name-used-twice': { skm: 'error' }, // LA05
  'language/organisation-missing': { skm: 'warning' }, // LA06
  'language/organisation-unclear': { skm: 'error' }, // LA07
  'language/unreadable-file': { skm: 'error' }, // LA08
  'language/reads-on': { skm: 'warning' }, // LA10
  'language/deceptive-name': { skm: 'error' }, // LA11
  'language/deceptive-text': { skm: 'warning' }, // LA12
  'language/names-alike': { skm: 'warning' }, // LA13
  'language/named-twice': { skm: 'warning' }, // LA14
  'language/to-be-filled-in': { skm: 'warning' }, // LA15
  'language/unknown-word': { skm: 'warning' }, // LA09: a profile, language, office or rule that Kring does not know
};

/** How much a finding of a rule weighs under a profile; settings of the reader go before it. */
export function levelOf(
  id: string,
  profile: Profile,
  settings: Readonly<Record<string, Level>> = {},
  department = false,
): Level {
  const own = levels[id];
  const apart = department && profile !== 'skm' ? own?.departments?.[profile] : undefined;
  return settings[id] ?? apart ?? own?.[profile] ?? own?.skm ?? 'error';
}

/** Whether a rule is the one that a deviation (or a person) names: by id, by the id's last part or by number. */
export function isNamed(rule: Pick<Rule, 'id' | 'code'>, name: string): boolean {
  return rule.id === name || rule.code === name || rule.id.slice(rule.id.indexOf('/') + 1) === name;
}

/** Why a deviation does not hold; nothing where it does. */
export type DeviationFault =
  | 'incomplete'
  | 'expired'
  | 'to come'
  | 'decision missing'
  | 'decision not in force'
  | 'not by consent'
  | 'about something else'
  | 'circle may not grant it';

/** Whether a deviation from a rule holds on a date: under a decision in force of a circle that may grant it, taken by a method that may be used. */
export function deviationFault(
  organisation: Organisation,
  on: CalendarDate,
  deviation: Deviation,
  rule: Rule,
): DeviationFault | undefined {
  const standing = asOf(organisation, on);
  // Without an end or a reason it would set the rule aside for ever, or for nothing.
  if (deviation.until === undefined || deviation.because === undefined) return 'incomplete';
  if (deviation.until.date < on) return 'expired';
  if (standing.isToCome(deviation)) return 'to come';
  const decision = standing.decision(deviation.decision?.name);
  if (decision === undefined) return 'decision missing';
  if (!inForce(standing, decision)) return 'decision not in force';
  if (!byAllowedMethod(standing, decision)) return 'not by consent';
  if (!mayGrant(standing, deviation, decision, rule)) return 'circle may not grant it';
  return isAbout(standing, decision, deviation, rule) ? undefined : 'about something else';
}

/** Whether a decision was taken by consent, or by another method which a consent decision allowed. */
function byAllowedMethod(standing: AsOf, decision: Decision): boolean {
  if (standing.byConsent(decision)) return true;
  const circle = standing.circle(decision.circle?.name);
  const { date, decision: under } = decision.decided ?? {};
  return (
    circle !== undefined &&
    date !== undefined &&
    under !== undefined &&
    standing.decision(under.name) !== undefined &&
    mandateFault(standing, { circle, date, under }) === undefined
  );
}

/** What a decision may concern of a circle beside the circle itself, to grant a deviation from rules about it. */
const guarded: readonly (readonly [aspect: string, rules: RegExp])[] = [
  ['aim', /aim/],
  ['domain', /domain/],
  ['leader', /leader|same-person|two-hats|link/],
  ['representative', /representative|same-person|link/],
  ['facilitator', /facilitator|officer|two-hats/],
  ['secretary', /secretary|officer|two-hats/],
  ['logbook', /officer|term|holder/],
  ['members', /member|small|large|size/],
  ['size', /small|large|size/],
  ['role', /role|holder|term/],
];

/**
 * Whether a decision says that it grants a deviation: it concerns the circle that deviates (of one from a rule for all,
 * the organisation or its highest circle), or that of it which the rule guards. Any seat may go on without a term that is
 * agreed.
 */
function isAbout(standing: AsOf, { concerns }: Decision, { circle }: Deviation, rule: Rule): boolean {
  if (circle === undefined) return concerns.some((subject) => isAboutAll(standing, subject));
  return concerns.some(({ aspect, path: [first] }) => {
    if (first !== circle.name) return false;
    if (aspect === undefined) return true;
    const rules = guarded.find(([name]) => name === aspect)?.[1];
    return rules === undefined || rules.test(rule.id) || rule.id.startsWith('election/');
  });
}

/** Whether something that a decision concerns is the organisation, or the circle that has none above it but an assembly. */
function isAboutAll(standing: AsOf, { aspect, path: [name] }: Decision['concerns'][number]): boolean {
  if (name === standing.organisation.name || aspect === 'statutes' || aspect === 'size') return true;
  const circle = standing.circle(name);
  return circle !== undefined && standing.wayUp(circle).every(({ kind }) => kind === 'assembly');
}

function mayGrant(standing: AsOf, deviation: Deviation, decision: Decision, rule: Rule): boolean {
  const granting = standing.circle(decision.circle?.name);
  if (granting === undefined) return false;
  // A deviation for the whole organisation is for a circle that has none above it but the members' assembly.
  if (deviation.circle === undefined)
    return standing.wayUp(granting).every((above) => above.kind === 'assembly');
  const circle = standing.circle(deviation.circle.name);
  if (circle === undefined) return false;
  const above: readonly Circle[] = standing.wayUp(circle);
  if (above.includes(granting)) return true;
  return (
    granting === circle &&
    (rule.granted !== 'next higher circle' || above.every((one) => one.kind === 'assembly'))
  );
}

/** The deviation that sets a finding aside, if one holds. */
export function acceptedBy(
  organisation: Organisation,
  on: CalendarDate,
  rule: Rule,
  found: Reported,
): Deviation | undefined {
  if (rule.firm !== undefined) return undefined;
  return organisation.deviations.find(
    (deviation) =>
      isNamed(rule, deviation.rule.name) &&
      (deviation.circle === undefined || deviation.circle.name === found.circle) &&
      deviationFault(organisation, on, deviation, rule) === undefined,
  );
}
