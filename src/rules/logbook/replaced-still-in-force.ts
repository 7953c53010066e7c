import { replace } from '../../edits/edit.js';
import { never } from '../../ground/never.js';
import { replacedStillInForce as words } from '../../messages/rules/logbook.js';
import type { CalendarDate } from '../../model/calendar.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Decision, Origin } from '../../model/organisation.js';
import { decisionName } from '../names.js';
import { once } from '../once.js';
import { type Reported, rule } from '../rule.js';
import { subjects } from './subjects.js';

export const replacedStillInForce = rule({
  id: 'logbook/replaced-still-in-force',
  base: 'all',
  code: 'DE12',
  words,
  doc: {
    bad: `
organisation Tarwelink "Supermarché coopératif Tarwelink"

circle Magasin

decision opening-hours "Open from nine to six" {
  circle Magasin
  state adopted
  decided 2025-01-14 by consent
}

decision longer-hours "Open from nine to eight" {
  circle Magasin
  decided 2026-01-13 by consent
  replaces opening-hours
}
`,
    good: `
organisation Tarwelink "Supermarché coopératif Tarwelink"

circle Magasin

decision opening-hours "Open from nine to six" {
  circle Magasin
  state replaced
  decided 2025-01-14 by consent
}

decision longer-hours "Open from nine to eight" {
  circle Magasin
  decided 2026-01-13 by consent
  replaces opening-hours
}
`,
    sources: [{ key: 'HUM', place: 'GOVERNANCE §6' }, { key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    for (const found of rings(asOf(organisation, on)).found) report(found);
  },
  checkDecision(decision, standing, report) {
    const { state, concerns } = decision;
    const saysInForce = state?.state === 'adopted' || state?.state === 'in consent';
    if ((!saysInForce && concerns.length === 0) || standing.decision(decision.name) !== decision) return;
    const circle = decision.circle === undefined ? {} : { circle: decision.circle.name };
    const by = saysInForce ? standing.replacement(decision) : undefined;
    if (by !== undefined && by !== decision && state !== undefined) {
      if (!rings(standing).names.has(decision.name) && hasTakenEffect(standing, by)) {
        report({
          at: state.at,
          ...circle,
          message: words.stillAdopted(decisionName(standing, decision), decisionName(standing, by)),
          related: [{ at: placeOfReplacing(decision, by), message: words.replacedHere }],
          names: { state: 'replaced' },
        });
      }
    }
    if (concerns.length === 0 || !standing.isAdopted(decision)) return;
    for (const subject of concerns) {
      const meaning =
        subject.aspect === undefined ? subjects(standing).meaning(decision, subject) : undefined;
      if (meaning?.kind !== 'decision') continue;
      const gone = meaning.decision;
      const since = endedOn(standing, gone);
      const decidedOn = decision.decided?.date;
      // Of a decision that was over already, or that this one ended, the circle knew what it was doing.
      if (since === undefined || decidedOn === undefined || since <= decidedOn) continue;
      if (rings(standing).names.has(gone.name)) continue;
      const successor = standing.replacement(gone);
      const isReplaced = standing.decisionState(gone) === 'replaced' && successor !== undefined;
      if (isReplaced && successor === decision) continue;
      report({
        at: subject.at,
        ...circle,
        message: isReplaced
          ? words.concernsReplaced(
              decisionName(standing, decision),
              decisionName(standing, gone),
              decisionName(standing, successor),
            )
          : words.concernsEnded(decisionName(standing, decision), decisionName(standing, gone), since),
        related: [{ at: gone.at, message: words.goneHere }],
      });
    }
  },
  fix(_organisation, { at, names }) {
    return names?.state === undefined
      ? undefined
      : { title: words.fix, edits: [replace(at, `state ${names.state}`)] };
  },
});

/** Whether a decision was adopted, whatever became of it later, short of being withdrawn. */
function hasTakenEffect(standing: AsOf, decision: Decision): boolean {
  const state = standing.decisionState(decision);
  return state === 'adopted' || state === 'replaced' || state === 'expired';
}

function placeOfReplacing(decision: Decision, by: Decision): Origin {
  return by.replaces.find(({ name }) => name === decision.name)?.at ?? decision.replacedBy?.at ?? by.at;
}

/** The first day on which a decision was no longer in force, or the last on which it was; nothing where not known. */
function endedOn(standing: AsOf, decision: Decision): CalendarDate | undefined {
  const state = standing.decisionState(decision);
  switch (state) {
    case 'withdrawn':
      return decision.withdrawn?.date;
    case 'replaced':
      return standing.replacement(decision)?.decided?.date;
    case 'expired':
      return standing.lastDayOf(decision);
    case 'draft':
    case 'in consent':
    case 'adopted':
    case 'referred':
      return undefined;
    default:
      return never(state);
  }
}

/** Decisions that replace each other or themselves: what is to be reported of them, and their names. */
const rings = once((standing) => {
  const { organisation } = standing;
  const called = (name: string): string => decisionName(standing, name);
  const found: Reported[] = [];
  const places = new Map<string, Origin>();
  const names = new Set<string>();
  const told = new Set<string>();
  const take = (decision: Decision, old: string, by: string, at: Origin): void => {
    const key = JSON.stringify([old, by]);
    if (!places.has(key)) places.set(key, at);
    const opposite = places.get(JSON.stringify([by, old]));
    const pair = JSON.stringify([old, by].sort());
    if (opposite === undefined || told.has(pair)) return;
    told.add(pair);
    names.add(old).add(by);
    found.push({
      at,
      ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
      message:
        old === by
          ? words.itself(called(old))
          : words.eachOther(decisionName(standing, decision), called(decision.name === old ? by : old)),
      ...(old === by ? {} : { related: [{ at: opposite, message: words.replacedHere }] }),
    });
  };
  for (const decision of organisation.decisions) {
    for (const { name, at } of decision.replaces) take(decision, name, decision.name, at);
    if (decision.replacedBy !== undefined)
      take(decision, decision.name, decision.replacedBy.name, decision.replacedBy.at);
  }
  return { found, names };
});
