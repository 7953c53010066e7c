import { meetingsMissed as words } from '../../messages/rules/meetings.js';
import type { AsOf } from '../../model/lookups.js';
import { meetingsIn } from '../../model/meetings.js';
import type { Circle, Meeting } from '../../model/organisation.js';
import { lastHeld, missedMeetings, missesMeetings } from '../../model/steering.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { silentCircles } from './silent.js';

export const meetingsMissed = rule({
  id: 'circle/meetings-missed',
  base: 'circle',
  code: 'ST16',
  words,
  doc: {
    bad: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten {
  meets every 4 weeks
}

meeting boten-8 of Boten on 2026-08-31 {
  point "The old boat" { heard "It is sold" }
  closing { answer result 3 }
}
`,
    good: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten {
  meets every 4 weeks
}

meeting boten-8 of Boten on 2026-08-31 {
  point "The old boat" { heard "It is sold" }
  closing { answer result 3 }
}

meeting boten-10 of Boten on 2026-10-26 {
  minutes boten-8 consented
  closing { answer result 2 }
}
`,
    sources: [{ key: 'SEED' }, { key: 'MVOS', place: '§2.6.1' }],
    inferred: 'number',
  },
  checkCircle(circle, standing, report) {
    if (circle.meets === undefined || !missesMeetings(standing, circle)) return;
    // Of a circle that is not heard of at all, that is told.
    if (silentCircles(standing).some((silence) => silence.isLong && silence.circle === circle)) return;
    const missed = missedMeetings(standing, circle);
    const last = lastMeeting(standing, circle);
    if (last?.on === undefined) return;
    report({
      at: circle.meets.at,
      circle: circle.name,
      message: words.found(circleName(standing, circle), last.on.date, missed.length, missed[0] as string),
      related: [{ at: last.at, message: words.last }],
      names: { missed: missed[0] as string },
    });
  },
});

function lastMeeting(standing: AsOf, circle: Circle): Meeting | undefined {
  return lastHeld(standing, meetingsIn(standing.organisation).of(circle.name));
}
