import { outsider as words } from '../../messages/rules/consent.js';
import type { CalendarDate } from '../../model/calendar.js';
import { type AsOf, asOf, deciding } from '../../model/lookups.js';
import type { Circle, Objection, Ref } from '../../model/organisation.js';
import { joinsAfter, leftBefore } from '../../model/periods.js';
import { circleName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';
import { Memberships } from './membership.js';

export const outsider = rule({
  id: 'consent/outsider',
  rests: 'who sits where',
  base: 'consent',
  code: 'DE16',
  words,
  doc: {
    bad: `
organisation Weide "Zorgboerderij De Weide"
person hanna "Hanna Mulder"
person sven  "Sven Dirksen"
person leyla "Leyla Aydin"

general circle Erf "Erfkring"

circle Stal "Stalkring" in Erf {
  member hanna from 2020-01-01
  member sven from 2020-01-01
}

circle Tuin "Tuinkring" in Erf {
  member leyla from 2020-01-01
}

decision goats "We take in six goats" {
  circle Stal
  decided 2026-09-08 by consent
  objection leyla "They eat the beans" met by change "A fence"
}
`,
    good: `
organisation Weide "Zorgboerderij De Weide"
person hanna "Hanna Mulder"
person sven  "Sven Dirksen"
person leyla "Leyla Aydin"

general circle Erf "Erfkring"

circle Stal "Stalkring" in Erf {
  member hanna from 2020-01-01
  member sven from 2020-01-01
}

circle Tuin "Tuinkring" in Erf {
  member leyla from 2020-01-01
}

decision goats "We take in six goats" {
  circle Stal
  decided 2026-09-08 by consent
  objection sven "They eat the beans of the garden circle" met by change "A fence"
}
`,
    sources: [{ key: 'NLW' }, { key: 'MVOS', place: '§3.2.5' }, { key: 'SZW' }],
  },
  check(organisation, on, report) {
    if (organisation.meetings.length === 0) return;
    const standing = asOf(organisation, on);
    // What is made in a meeting has its people from there, and tells of them.
    const told = new Set(
      [...organisation.decisions, ...organisation.elections].map(({ present }) => present?.people),
    );
    for (const { circle, on: day, present, facilitator, secretary } of organisation.meetings) {
      const meeting = standing.circle(circle.name);
      if (meeting === undefined || day === undefined || day.date > on) continue;
      const look = new Look(standing, meeting, day.date, report);
      if (!told.has(present?.people)) look.gone(present?.people, words.present);
      for (const officer of [facilitator, secretary])
        if (officer !== undefined) look.gone([officer], words.present);
    }
  },
  checkDecision(decision, standing, report) {
    const day = decision.decided?.date;
    const circle = standing.circle(decision.circle?.name);
    if (day === undefined || day > standing.on || circle === undefined || !deciding[circle.kind]) return;
    const look = new Look(standing, circle, day, report);
    look.objections(decision.objections);
    look.gone(decision.present?.people, words.present);
    const raised = [...decision.picture, ...decision.opinion].map(({ date }) => date).sort()[0];
    if (decision.proposedBy !== undefined && (raised === undefined || raised <= day))
      look.gone([decision.proposedBy], words.proposed, raised ?? day);
  },
  checkElection(election, standing, report) {
    const { on, elected } = election;
    if (on === undefined || on.date > standing.on) return;
    if (elected === undefined || (elected.method ?? 'consent') !== 'consent') return;
    // Who elects a leader is only certain where it is said.
    const by = election.by?.name ?? (election.office === 'leader' ? undefined : election.circle.name);
    const circle = standing.circle(by);
    if (circle === undefined || !deciding[circle.kind]) return;
    const look = new Look(standing, circle, on.date, report, elected.person?.name);
    const nominators = [...election.nominations, ...election.changes].flatMap(({ by: one }) => one ?? []);
    look.strangers(nominators, words.nominated);
    look.objections(election.objections);
    look.gone(election.present?.people, words.present);
    if (election.facilitator !== undefined) look.gone([election.facilitator], words.present);
  },
});

type Said = (person: string, circle: string, day: CalendarDate) => Reported['message'];

/** Looks for those who took part in a circle on a day though they did not sit there, and tells each of them once. */
class Look {
  private readonly told = new Set<string>();

  constructor(
    private readonly standing: AsOf,
    private readonly circle: Circle,
    private readonly day: CalendarDate,
    private readonly report: (found: Reported) => void,
    /** Whoever is elected may come from elsewhere. */
    private readonly elected?: string,
  ) {}

  objections(objections: readonly Objection[]): void {
    // One that stands open is told as that.
    this.strangers(
      objections.filter(({ met }) => met).map(({ person }) => person),
      words.objected,
    );
  }

  strangers(people: readonly Ref[], say: Said): void {
    const memberships = Memberships.of(this.standing);
    const membership = memberships.in(this.circle);
    if (!memberships.isKnown(membership, this.day)) return;
    for (const one of people) {
      if (one.name === this.elected) continue;
      if (memberships.outside(membership, one.name, this.day, this.standing.on) !== undefined)
        this.tell(one, say);
    }
  }

  /** Guests may be present, and anybody may propose; who has left the organisation does neither. */
  gone(people: readonly Ref[] | undefined, say: Said, day = this.day): void {
    for (const one of people ?? []) {
      const person = this.standing.person(one.name);
      if (person === undefined || person.external) continue;
      if (leftBefore(person, day) !== undefined || joinsAfter(person, day) !== undefined) this.tell(one, say);
    }
  }

  private tell({ name, at }: Ref, say: Said): void {
    if (this.told.has(name)) return;
    this.told.add(name);
    this.report({
      at,
      circle: this.circle.name,
      message: say(personName(this.standing, name), circleName(this.standing, this.circle), this.day),
      names: { stranger: name },
    });
  }
}
