import { pointUndecided as words } from '../../messages/rules/meetings.js';
import { meetingsIn } from '../../model/meetings.js';
import { meetingStanding } from '../../model/standing.js';
import { titleOfPoint } from '../../model/topics.js';
import { rule } from '../rule.js';

export const pointUndecided = rule({
  id: 'logbook/point-undecided',
  base: 'consent',
  code: 'DE19',
  words,
  doc: {
    bad: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten

meeting boten-11 of Boten on 2026-11-02 {
  present everyone
  point "Sell the old boat" { decide 20 minutes }
}
`,
    good: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten

meeting boten-11 of Boten on 2026-11-02 {
  present everyone
  point "Sell the old boat" {
    decide 20 minutes
    carried to next
  }
}
`,
    sources: [{ key: 'MVOS', place: '§5.4' }],
    inferred: 'rule',
  },
  checkCircle(circle, standing, report) {
    for (const meeting of meetingsIn(standing.organisation).of(circle.name)) {
      const stands = meetingStanding(standing, meeting);
      if (stands !== 'held' && stands !== 'consented') continue;
      for (const point of meeting.points) {
        const { kind, outcomes, carried, at } = point;
        if (
          (kind?.kind !== 'decide' && kind?.kind !== 'elect') ||
          outcomes.length > 0 ||
          carried !== undefined
        )
          continue;
        report({
          at,
          circle: circle.name,
          message: words.found(titleOfPoint(standing, point), meeting.name),
        });
      }
    }
  },
});
