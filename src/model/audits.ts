import type { AsOf } from './lookups.js';
import type { Audit, AuditFinding } from './organisation.js';

/** What an audit is about, if it is a circle that works or the organisation itself; anything else is not judged. */
export function auditedNow(standing: AsOf, audit: Audit): { name: string; circle?: string } | undefined {
  const { name } = audit.subject;
  const circle = standing.circle(name);
  if (circle !== undefined) return standing.state(circle) === 'working' ? { name, circle: name } : undefined;
  return name !== '' && name === standing.organisation.name ? { name } : undefined;
}

/** Whether a finding still waits: not resolved by the date, and not by an action that is done. */
export function isOpen(standing: AsOf, finding: AuditFinding): boolean {
  const resolved = finding.resolved ?? standing.action(finding.action?.name)?.done;
  return resolved === undefined || resolved.date > standing.on;
}

/** How a message names a finding. */
export function findingName(finding: AuditFinding): string {
  return finding.text ?? finding.name;
}
