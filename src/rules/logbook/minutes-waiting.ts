import { minutesWaiting as words } from '../../messages/rules/meetings.js';
import { meetingsIn } from '../../model/meetings.js';
import { meetingStanding } from '../../model/standing.js';
import { rule } from '../rule.js';

export const minutesWaiting = rule({
  id: 'logbook/minutes-waiting',
  rests: 'every line',
  base: 'all',
  code: 'DE17',
  words,
  doc: {
    bad: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten

meeting boten-10 of Boten on 2026-10-05 {
  point "The new boat" { heard "It comes in May" }
}
meeting boten-11 of Boten on 2026-11-02 {
  point "The old boat" { heard "It is sold" }
}
`,
    good: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten

meeting boten-10 of Boten on 2026-10-05 {
  point "The new boat" { heard "It comes in May" }
}
meeting boten-11 of Boten on 2026-11-02 {
  minutes boten-10 consented
  point "The old boat" { heard "It is sold" }
}
`,
    sources: [{ key: 'FSM' }, { key: 'MVOS', place: '§5.4' }],
  },
  checkCircle(circle, standing, report) {
    const held = meetingsIn(standing.organisation)
      .of(circle.name)
      .filter((meeting) => /^(?:held|consented)$/.test(meetingStanding(standing, meeting)));
    held.forEach((meeting, i) => {
      const next = held[i + 1];
      if (next === undefined || meetingStanding(standing, meeting) === 'consented') return;
      report({
        at: meeting.at,
        circle: circle.name,
        message: words.found(meeting.name, next.name),
        related: [{ at: next.at, message: words.next }],
      });
    });
  },
});
