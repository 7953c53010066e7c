import { actionIncomplete as words } from '../../messages/rules/meetings.js';
import { asOf } from '../../model/lookups.js';
import { meetingsIn } from '../../model/meetings.js';
import { isToBeDone } from '../../model/standing.js';
import { lastHeld } from '../../model/steering.js';
import { titleOf } from '../../model/steps.js';
import { rule } from '../rule.js';

export const actionIncomplete = rule({
  id: 'logbook/action-incomplete',
  base: 'circle',
  code: 'DE21',
  words,
  doc: {
    bad: `
organisation Zwaluw "Roeivereniging de Zwaluw"

person noor "Noor Dijk"

circle Boten {
  members noor
}

meeting boten-11 of Boten on 2026-11-02 {
  present noor
  point "The old boat" {
    heard          "It leaks at the bow"
    outcome action caulk
  }
  closing { remark noor "Short and clear" }
}

action caulk "Caulk the bow"
`,
    good: `
organisation Zwaluw "Roeivereniging de Zwaluw"

person noor "Noor Dijk"

circle Boten {
  members noor
}

meeting boten-11 of Boten on 2026-11-02 {
  present noor
  point "The old boat" {
    heard          "It leaks at the bow"
    outcome action caulk
  }
  closing { remark noor "Short and clear" }
}

action caulk "Caulk the bow" {
  owner noor due 2026-11-30
}
`,
    sources: [{ key: 'S3', place: 'record agreements' }, { key: 'SEED' }],
  },
  check(organisation, on, report) {
    if (organisation.meetings.length === 0) return;
    const standing = asOf(organisation, on);
    for (const action of organisation.actions) {
      const { owner, due, meeting, at } = action;
      if (owner !== undefined && due !== undefined) continue;
      if (!isToBeDone(standing, action) || !standing.readInFull(action)) continue;
      const circle = action.circle?.name ?? standing.decision(action.decision?.name)?.circle?.name;
      const given = standing.meeting(meeting?.name);
      // Of a circle that keeps its minutes elsewhere, so it does with who does what.
      if (
        given === undefined &&
        (circle === undefined || lastHeld(standing, meetingsIn(organisation).of(circle)) === undefined)
      )
        continue;
      const sentence = owner !== undefined ? words.noDue : due !== undefined ? words.noOwner : words.neither;
      report({ at, ...(circle === undefined ? {} : { circle }), message: sentence(titleOf(action)) });
    }
  },
});
