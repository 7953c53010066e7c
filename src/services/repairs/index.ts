import { tellsDeeds } from '../../edits/told.js';
import type { Finding } from '../../rules/check.js';
import { rules } from '../../rules/registry.js';
import type { Scene } from '../scene.js';
import { circleRepairs } from './circles.js';
import { languageRepairs } from './language.js';
import { planRepairs } from './plans.js';
import { recordRepairs } from './records.js';
import { type Remedy, type Repairing, ToRepair } from './repair.js';
import { seatRepairs } from './seats.js';

const byRule: Readonly<Record<string, Repairing>> = {
  ...circleRepairs,
  ...seatRepairs,
  ...recordRepairs,
  ...planRepairs,
  ...languageRepairs,
};

const rulesById = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]));

/**
 * What can be done about a finding, the likeliest first: what its rule itself would write, then what circles and people
 * do about it. No two write the same.
 */
export function repairsOf(scene: Scene, finding: Finding): readonly Remedy[] {
  const fix = rulesById.get(finding.rule)?.fix?.(scene.standing.organisation, finding);
  const own = fix === undefined || fix.edits.length === 0 ? [] : [fix];
  const others = (byRule[finding.rule]?.(new ToRepair(scene, finding)) ?? []).filter(
    (one) => one !== undefined,
  );
  const seen = new Set<string>();
  return [...own, ...others]
    .filter(({ edits }) => {
      const written = JSON.stringify(
        edits.map(({ at: { file, line, column }, text }) => [file, line, column, text]),
      );
      return seen.size !== seen.add(written).size;
    })
    .map((one) => (tellsDeeds(one.edits) ? { ...one, tells: true } : one));
}
