import { closingMissing as words } from '../../messages/rules/meetings.js';
import { before, type Length } from '../../model/calendar.js';
import { meetingsIn } from '../../model/meetings.js';
import { isHeldMeeting, isMeasured } from '../../model/steering.js';
import { rule } from '../rule.js';

/** How a meeting was longer ago nobody remembers. */
const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };

export const closingMissing = rule({
  id: 'logbook/closing-missing',
  base: 'circle',
  code: 'DE22',
  words,
  doc: {
    bad: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten

meeting boten-11 of Boten on 2026-11-02 {
  point "The old boat" { heard "It is sold" }
}
`,
    good: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten

meeting boten-11 of Boten on 2026-11-02 {
  point "The old boat" { heard "It is sold" }
  closing {
    answer rounds 3
    answer result 2 "Sold, and no buyer for the oars"
  }
}
`,
    sources: [{ key: 'SEED' }, { key: 'FSM' }],
    inferred: 'number',
  },
  checkCircle(circle, standing, report) {
    const since = before(standing.on, year);
    for (const meeting of meetingsIn(standing.organisation).of(circle.name)) {
      const { on, at, name } = meeting;
      // Of today's meeting the closing round may be still to come.
      if (on === undefined || on.date < since || on.date >= standing.on) continue;
      if (!isMeasured(meeting) && isHeldMeeting(standing, meeting) && standing.readInFull(meeting))
        report({ at, circle: circle.name, message: words.found(name) });
    }
  },
});
