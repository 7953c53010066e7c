import { meetingDiffers as words } from '../../messages/rules/meetings.js';
import type { AsOf } from '../../model/lookups.js';
import type { Day, Group, Meeting, Ref } from '../../model/organisation.js';
import { personName } from '../names.js';
import { type Reported, rule } from '../rule.js';

export const meetingDiffers = rule({
  id: 'logbook/meeting-differs',
  rests: 'who sits where',
  base: 'all',
  code: 'DE18',
  words,
  doc: {
    bad: `
organisation Zwaluw "Roeivereniging de Zwaluw" {
  absence "Whoever is absent reads the minutes, and can object within a week"
}

person noor "Noor Dijk"
person siem "Siem Vos"

circle Boten {
  members noor, siem
}

meeting boten-11 of Boten on 2026-11-02 {
  present noor
  absent  siem
}

decision paint "The boats are blue" {
  in meeting boten-11
  decided 2026-11-09 by consent
  consent noor, siem
}
`,
    good: `
organisation Zwaluw "Roeivereniging de Zwaluw" {
  absence "Whoever is absent reads the minutes, and can object within a week"
}

person noor "Noor Dijk"
person siem "Siem Vos"

circle Boten {
  members noor, siem
}

meeting boten-11 of Boten on 2026-11-02 {
  present noor
  absent  siem
}

decision paint "The boats are blue" {
  in meeting boten-11
  consent noor
}
`,
    sources: [{ key: 'SEED' }],
    inferred: 'rule',
  },
  checkDecision(decision, standing, report) {
    const { decided, circle } = decision;
    const day = decided?.date === undefined ? undefined : { date: decided.date, at: decided.at };
    compare(standing, decision, day, report);
    const meeting = standing.meeting(decision.meeting?.name);
    if (meeting === undefined || circle === undefined || circle.name === meeting.circle.name) return;
    report({ at: circle.at, message: words.circle(meeting.name, meeting.circle.name, circle.name) });
  },
  checkElection(election, standing, report) {
    compare(standing, election, election.on, report);
  },
});

interface MadeInMeeting {
  readonly meeting?: Ref | undefined;
  readonly present?: Group | undefined;
  readonly absent?: Group | undefined;
  readonly consent?: Group | undefined;
}

/** The day of a record and who took part in it, against the meeting in which it was made. */
function compare(
  standing: AsOf,
  record: MadeInMeeting,
  day: Pick<Day, 'date' | 'at'> | undefined,
  report: (found: Reported) => void,
): void {
  const meeting = standing.meeting(record.meeting?.name);
  if (meeting === undefined) return;
  const related = [{ at: meeting.at, message: words.meeting }];
  if (day !== undefined && meeting.on !== undefined && day.date !== meeting.on.date)
    report({ at: day.at, message: words.day(meeting.name, meeting.on.date, day.date), related });
  for (const person of [...(record.present?.people ?? []), ...(record.consent?.people ?? [])])
    if (isAbsent(meeting, person.name))
      report({
        at: person.at,
        message: words.absent(personName(standing, person.name), meeting.name),
        related,
      });
  for (const person of record.absent?.people ?? [])
    if (isPresent(meeting, person.name) && !isAbsent(meeting, person.name))
      report({
        at: person.at,
        message: words.present(personName(standing, person.name), meeting.name),
        related,
      });
}

function isPresent({ present }: Meeting, person: string): boolean {
  return present?.people.some(({ name }) => name === person) === true;
}

function isAbsent({ absent }: Meeting, person: string): boolean {
  return absent.some(({ name }) => name === person);
}
