import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/cli/load.js';
import { diskFiles } from '../../src/disk/files.js';
import { asOf } from '../../src/model/lookups.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { dueInMeetings, dueOf } from '../../src/tracking/due.js';

/* A meeting is told of everything that comes to it, whether its circle is looked at alone or all circles are. */

describe.each(['birth-care', 'ecodorp', 'installatiebedrijf', 'permaculture', 'breaches'])(
  'in the example %s',
  async (example) => {
    const folder = join(import.meta.dirname, '../../examples', example);
    const { organisations } = await load({ files: diskFiles(folder), progress: () => undefined }, []);

    test.each(['2025-06-16', '2026-06-15', '2026-11-23', '2027-09-15'])(
      'as much comes to the meeting of one circle as is found for all, on %s',
      (on) => {
        for (const organisation of organisations) {
          const all = dueOf(organisation, on, '2028-12-31');
          for (const circle of asOf(organisation, on).circles)
            expect(dueInMeetings(organisation, circle, on, '2028-12-31')).toEqual(
              all.filter(({ meetings }) => meetings.includes(circle.name)),
            );
        }
      },
    );

    test('a circle has the same agenda when it is asked for first and when it is asked for after many others', () => {
      for (const organisation of organisations) {
        const { circles } = asOf(organisation, '2026-11-23');
        const alone = circles.map((circle) => agendaOf({ ...organisation }, circle, '2026-11-23'));
        expect(circles.map((circle) => agendaOf(organisation, circle, '2026-11-23'))).toEqual(alone);
      }
    });
  },
);
