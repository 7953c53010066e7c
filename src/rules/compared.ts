import { free, type JudgedChange, judged, lacksConsent } from '../changes/authority.js';
import { changesBetween } from '../changes/compare.js';
import type { Nearby, Window } from '../changes/evidence.js';
import { type Impact, impactOf } from '../changes/impact.js';
import { type Between, match, matchOrganisations, type States } from '../changes/match.js';
import { inNewerOrder } from '../changes/order.js';
import { organisationBegun, organisationEnded } from '../changes/organisation.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Organisation, Origin } from '../model/organisation.js';
import { checkChanges, checkOrganisation, type Finding } from './check.js';
import { gathered } from './gathered.js';
import type { Level } from './levels.js';
import { turnover } from './persisting.js';
import { holds, isRefuted } from './refuted.js';
import { grantedBy, titleOfRule } from './titles.js';

/** An organisation in two states: what changed, by whom it was decided, and what that means. */
export interface Compared {
  /** As the newer state has it, or else the older. */
  readonly organisation: Organisation;
  readonly before?: Organisation | undefined;
  readonly after?: Organisation | undefined;
  /** Nothing where there is one state only. */
  readonly between?: Between | undefined;
  readonly changes: readonly JudgedChange[];
  readonly impact: Impact;
  /** What rules on changes find in the change itself. */
  readonly breaches: readonly Finding[];
  /** Findings that the newer state has and the older had not, and the other way round. */
  readonly fresh: readonly Finding[];
  readonly resolved: readonly Finding[];
}

export interface CompareSettings {
  readonly window?: Window;
  /** What an organisation of the older state had put on record not long before it. */
  readonly nearby?: (older: Organisation) => Nearby | undefined;
  /** Whether to look for findings too, which costs a check of both states. */
  readonly findings?: boolean;
  /** That nothing but the changes is wanted, as for each of many steps: no impact, no breaches, no findings. */
  readonly changesOnly?: boolean;
  /** How much the findings of a rule weigh, by the rule's id. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** Both states of other organisations, which links across may mean; the others compared where it is left out. */
  readonly beside?: readonly States[];
  /** What was found in a state as of the date, for whoever knows it already; a check where it is left out. */
  readonly check?: (organisation: Organisation) => readonly Finding[];
}

/** Compares the organisations of two states, each with the same one. */
export function compareStates(
  before: readonly Organisation[],
  after: readonly Organisation[],
  on: CalendarDate,
  settings: CompareSettings = {},
): readonly Compared[] {
  const { both, gone, come } = matchOrganisations(before, after);
  const { levels = {} } = settings;
  const check = settings.check ?? ((one: Organisation) => checkOrganisation(one, on, { levels }).findings);
  const found = (organisation: Organisation): readonly Finding[] =>
    settings.findings === false ? [] : check(organisation);
  return [
    ...both.map(([old, now]): Compared => {
      // The very same object: nothing was read anew, so nothing has changed.
      if (old === now) return { ...nothing(now), before: old, after: now };
      const between = match(old, now, on, settings.beside ?? both, titleOfRule);
      const window = {
        ...settings.window,
        nearby: settings.nearby?.(old) ?? settings.window?.nearby,
      };
      const changes = judged(between, changesBetween(between), window, grantedBy);
      if (settings.changesOnly === true)
        return { ...nothing(now), before: old, after: now, between, changes };
      const [was, is] = [found(inNewerOrder(between)), found(now)];
      const { fresh, resolved } = turnover(was, is, between);
      return {
        organisation: now,
        before: old,
        after: now,
        between,
        changes,
        impact: impactOf(between),
        breaches: checkChanges(changes, between, { levels }).findings,
        fresh: gathered(fresh.filter((finding) => !isRefuted(finding, changes, between))),
        resolved: gathered(resolved.filter(({ at }) => !isWrittenAway(at, changes, between))),
      };
    }),
    ...come.map(
      (organisation): Compared => ({
        ...nothing(organisation),
        after: organisation,
        changes: [free(organisationBegun(organisation))],
        fresh: gathered(found(organisation)),
      }),
    ),
    ...gone.map(
      (organisation): Compared => ({
        ...nothing(organisation),
        before: organisation,
        changes: [free(organisationEnded(organisation))],
        resolved: gathered(found(organisation)),
      }),
    ),
  ];
}

function nothing(organisation: Organisation): Compared {
  return {
    organisation,
    changes: [],
    impact: { circles: [], people: [] },
    breaches: [],
    fresh: [],
    resolved: [],
  };
}

/**
 * Whether what was found at a place is gone only because the record was changed there without a decision: a review that
 * is put off or an objection that is taken out resolves nothing.
 */
function isWrittenAway(at: Origin, changes: readonly JudgedChange[], { before, old }: Between): boolean {
  const lacking = changes.filter(lacksConsent);
  const putOff = lacking.some(
    ({ putsOff, was }) =>
      putsOff === true && was?.file === at.file && was.line === at.line && was.column === at.column,
  );
  if (putOff) return true;
  const rewritten = new Set(
    lacking.flatMap(({ kind, subject }) =>
      /^(?:decision|election)-(?:changed|removed)$/.test(kind) ? [subject] : [],
    ),
  );
  if (rewritten.size === 0) return false;
  return (
    before.decisions.some(({ name, whole }) => rewritten.has(old.decision(name)) && holds(whole, at)) ||
    before.elections.some(({ name, whole }) => rewritten.has(old.election(name)) && holds(whole, at))
  );
}
