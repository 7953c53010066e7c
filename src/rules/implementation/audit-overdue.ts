import { keepLast } from '../../ground/lists.js';
import { auditOverdue as words } from '../../messages/rules/implementation.js';
import { auditedNow, findingName, isOpen } from '../../model/audits.js';
import { asOf } from '../../model/lookups.js';
import type { Audit } from '../../model/organisation.js';
import { auditStanding } from '../../model/standing.js';
import { subjectName } from '../names.js';
import { rule } from '../rule.js';

export const auditOverdue = rule({
  id: 'implementation/audit-overdue',
  base: 'all',
  code: 'IM03',
  words,
  doc: {
    bad: `
organisation Thuiszorg "Thuiszorg Samen"

person lien "Lien Claes"

circle Wijk "Wijkkring" {
  aim "To care for people at home"
  leader lien from 2026-01-12 for 2 years
}

audit wijk-2025 of Wijk on 2025-09-08 {
  auditor "Sociocratisch Centrum"
  next 2026-09-08
}
`,
    good: `
organisation Thuiszorg "Thuiszorg Samen"

person lien "Lien Claes"

circle Wijk "Wijkkring" {
  aim "To care for people at home"
  leader lien from 2026-01-12 for 2 years
}

audit wijk-2025 of Wijk on 2025-09-08 {
  auditor "Sociocratisch Centrum"
  next 2026-09-08
}
audit wijk-2026 of Wijk on 2026-09-07 {
  auditor "Sociocratisch Centrum"
  answer consent 3
}
`,
    sources: [{ key: 'SEED' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const latestHeld = new Map<string, string>();
    const latest = new Map<string, string>();
    for (const audit of organisation.audits) {
      if (auditStanding(standing, audit) === 'held') keepLast(latestHeld, audit.subject.name, audit.on?.date);
      keepLast(latest, audit.subject.name, dayOf(audit));
    }
    for (const audit of organisation.audits) {
      const subject = auditedNow(standing, audit);
      if (subject === undefined) continue;
      const circle = subject.circle === undefined ? {} : { circle: subject.circle };
      const called = subjectName(standing, subject.name);
      const { next } = audit;
      const day = audit.on ?? audit.planned;
      const stands = auditStanding(standing, audit);
      const newest = latest.get(subject.name) ?? '';
      if (stands === 'overdue' && day !== undefined) {
        const held = (latestHeld.get(subject.name) ?? '') >= day.date || newest > day.date;
        const said = audit.on === undefined ? words.planned : words.unrecorded;
        if (!held) report({ at: day.at, ...circle, message: said(called, day.date) });
      } else if (next !== undefined && next.date < on && newest <= (dayOf(audit) ?? '')) {
        report({ at: next.at, ...circle, message: words.next(called, next.date, subject.name) });
      }
      for (const finding of audit.findings) {
        if (!isOpen(standing, finding)) continue;
        const byAction = standing.action(finding.action?.name)?.due;
        const due = finding.due ?? byAction;
        if (due === undefined || due.date >= on) continue;
        report({
          at: finding.due?.at ?? finding.at,
          ...circle,
          message: words.finding(findingName(finding), due.date),
          ...(due === byAction ? { related: [{ at: due.at, message: words.actionDue }] } : {}),
        });
      }
    }
  },
});

/** The day of an audit, held or planned. */
function dayOf(audit: Audit): string | undefined {
  return audit.on?.date ?? audit.planned?.date;
}
