import { auditFindingUnowned as words } from '../../messages/rules/implementation.js';
import { auditedNow, findingName, isOpen } from '../../model/audits.js';
import { asOf } from '../../model/lookups.js';
import { rule } from '../rule.js';

export const auditFindingUnowned = rule({
  id: 'implementation/audit-finding-unowned',
  base: 'all',
  code: 'IM03',
  words,
  doc: {
    bad: `
organisation Camping "Coöperatieve camping De Wijde Blik"

person mehmet "Mehmet Aydin"

circle Terrein "Terreinkring" {
  aim "To keep the grounds safe and green"
  leader mehmet from 2026-01-12 for 2 years
}

audit terrein-2026 of Terrein on 2026-10-05 {
  finding logboek "Het logboek mist de besluiten van mei" {
    severity minor
  }
}
`,
    good: `
organisation Camping "Coöperatieve camping De Wijde Blik"

person mehmet "Mehmet Aydin"

circle Terrein "Terreinkring" {
  aim "To keep the grounds safe and green"
  leader mehmet from 2026-01-12 for 2 years
}

audit terrein-2026 of Terrein on 2026-10-05 {
  finding logboek "Het logboek mist de besluiten van mei" {
    severity minor
    owner    mehmet due 2026-12-01
  }
}
`,
    sources: [{ key: 'SEED' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const audit of organisation.audits) {
      const subject = auditedNow(standing, audit);
      if (subject === undefined) continue;
      for (const finding of audit.findings) {
        // An observation is noted and asks for nothing.
        if (finding.severity?.text === 'observation' || !isOpen(standing, finding)) continue;
        const action = standing.action(finding.action?.name);
        if (finding.action !== undefined && action === undefined) continue;
        const owned = (finding.owner ?? action?.owner) !== undefined;
        const dated = (finding.due ?? action?.due) !== undefined;
        if (owned && dated) continue;
        const sentence = owned ? words.noDue : dated ? words.noOwner : words.neither;
        report({
          at: finding.at,
          ...(subject.circle === undefined ? {} : { circle: subject.circle }),
          message: sentence(findingName(finding)),
        });
      }
    }
  },
});
