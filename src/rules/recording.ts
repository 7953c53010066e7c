import type { JudgedChange } from '../changes/authority.js';
import { type HistoryStep, type Nearby, noneNearby } from '../changes/evidence.js';
import type { States } from '../changes/match.js';
import { NearbyRecords } from '../changes/nearby.js';
import type { CalendarDate } from '../model/calendar.js';
import { organisationKey } from '../model/neighbours.js';
import type { Organisation } from '../model/organisation.js';
import { compareStates } from './compared.js';
import { grantedBy } from './titles.js';

/** What each organisation has on record, step by step, so that a change finds what another step recorded for it. */
export class Recording {
  private readonly records = new Map<string, NearbyRecords>();

  /** What a step changed in an organisation, judged by what it and steps not long before or after put on record. */
  compare(
    step: HistoryStep,
    [old, now]: readonly [Organisation | undefined, Organisation | undefined],
    beside: readonly States[],
    since: CalendarDate | undefined,
  ): { readonly changes: readonly JudgedChange[] } | undefined {
    const window = { since, until: step.date, nearby: noneNearby };
    const [compared] = compareStates(
      old === undefined ? [] : [old],
      now === undefined ? [] : [now],
      step.date,
      { window, findings: false, changesOnly: true, beside },
    );
    if (compared === undefined) return undefined;
    const { between, changes } = compared;
    const key = organisationKey((now ?? old) as Organisation);
    let records = this.records.get(organisationKey((old ?? now) as Organisation));
    if (records === undefined) records = new NearbyRecords(grantedBy);
    else if (old !== undefined && organisationKey(old) !== key) this.records.delete(organisationKey(old));
    this.records.set(key, records);
    if (between !== undefined) return records.add(step, between, changes, window);
    if (old === undefined && now !== undefined) records.begin(step, now.elections, now.decisions);
    return { changes };
  }

  /** What is on record of an organisation from the days before a day. */
  before(of: Pick<Organisation, 'name' | 'home'>, day: CalendarDate): Nearby | undefined {
    return this.records.get(organisationKey(of))?.before(day);
  }
}
