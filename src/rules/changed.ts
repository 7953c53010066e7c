import { circleSaid, type JudgedChange } from '../changes/authority.js';
import type { Evidence } from '../changes/evidence.js';
import type { Between } from '../changes/match.js';
import { evidenceSaid } from '../messages/diff.js';
import type { Words } from '../messages/words.js';
import type { Origin } from '../model/organisation.js';

/** Where a change is told: where the newer state says it, else at its circle there, else where the older said it. */
export function changePlace({ is, was, circle }: JudgedChange, { is: now, after }: Between): Origin {
  return is ?? now.circle(circle)?.at ?? after.blocks[0]?.at ?? was ?? nowhere(after.files[0] ?? '');
}

function nowhere(file: string): Origin {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Evidence as a message names it: "spending-mandate (Kraamzorg, 2026-03-02)". */
export function writtenEvidence({ name, circle, date, recorded }: Evidence, change: JudgedChange): Words {
  return evidenceSaid(name, circle && circleSaid(change, circle), date, recorded);
}
