import { withoutConsent as words } from '../../messages/rules/election.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Election, Ref } from '../../model/organisation.js';
import { belongsOn } from '../../model/periods.js';
import { Memberships } from '../consent/membership.js';
import { circleName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';
import { officeElected, officeWord } from './seats.js';

export const withoutConsent = rule({
  id: 'election/without-consent',
  base: 'election',
  code: 'RE08',
  firm: 'consent',
  words,
  doc: {
    bad: `
organisation Zonnehof "Zorgcoöperatie Zonnehof"
person ilse  "Ilse Verhoeven"
person marco "Marco Bakker"
person nadia "Nadia El Idrissi"

circle Thuiszorg "Kring Thuiszorg" {
  members ilse, marco, nadia
  secretary nadia from 2026-02-10 for 1 year by thuiszorg-secretaris
}

election thuiszorg-secretaris of secretary in Thuiszorg {
  on 2026-02-10
  present ilse, marco, nadia
  nominations {
    ilse for nadia because "Her notes are short and clear"
  }
  objections {
    marco "Nadia already keeps two logbooks"
  }
  consent ilse
  elected nadia
}
`,
    good: `
organisation Zonnehof "Zorgcoöperatie Zonnehof"
person ilse  "Ilse Verhoeven"
person marco "Marco Bakker"
person nadia "Nadia El Idrissi"

circle Thuiszorg "Kring Thuiszorg" {
  members ilse, marco, nadia
  secretary nadia from 2026-02-10 for 1 year by thuiszorg-secretaris
}

election thuiszorg-secretaris of secretary in Thuiszorg {
  on 2026-02-10
  present ilse, marco, nadia
  nominations {
    ilse for nadia because "Her notes are short and clear"
  }
  objections {
    marco "Nadia already keeps two logbooks" met by change "Ilse takes over one of them"
  }
  consent ilse, marco, nadia
  elected nadia
}
`,
    sources: [{ key: 'SZW' }, { key: 'SEED' }, { key: 'FSM' }],
  },
  checkElection(election, standing, report) {
    const { elected } = election;
    // Whether another method was allowed is for the rule on majorities.
    if (elected?.person === undefined || (elected.method ?? 'consent') !== 'consent') return;
    const office = officeElected(standing, election);
    if (office === undefined) return;
    const by = standing.circle(election.by?.name);
    if (by !== undefined && election.by !== undefined && !mayElect(standing, by, office.circle, election)) {
      report({
        at: election.by.at,
        circle: office.circle.name,
        message: words.elsewhere(
          personName(standing, elected.person.name),
          officeWord(election.office, office.role?.name ?? election.role),
          circleName(standing, office.circle),
          circleName(standing, by),
        ),
        related: [{ at: elected.at, message: words.electedHere }],
      });
      return;
    }
    if (isWellRecorded(election)) return;
    if (standing.readInFull(election)) judge(standing, election, elected.person, report);
  },
});

/**
 * Whether a circle may elect to an office of another: only those who sit in a circle give its tasks by consent. Who links
 * two circles is for other rules; whoever makes a helping circle or a working group chooses its people, as does the
 * circle above one that only begins, and one above that admits members. A members' assembly elects its board.
 */
function mayElect(standing: AsOf, by: Circle, circle: Circle, { office, on }: Election): boolean {
  if (by === circle || office === 'leader' || office === 'representative') return true;
  if (standing.above(circle) !== by) return false;
  if (by.kind === 'assembly' || !choosesItsOwn(circle) || standing.organisation.profile === 's3') return true;
  if (office === 'member' || office === 'expert') return true;
  const { begun, planned } = circle;
  const begins = begun?.date ?? planned?.date;
  return on === undefined || (begins !== undefined && on.date <= begins);
}

/** Whether a circle chooses its own officers, and is not made by the one above with whom that wants there. */
function choosesItsOwn({ kind }: Circle): boolean {
  return kind !== 'helping circle' && kind !== 'working group';
}

/** Whether an election shows at a glance that nothing stood against its outcome, as most do. */
function isWellRecorded({ consent, objections }: Election): boolean {
  return consent?.everyone === true && objections.every((objection) => objection.met);
}

function judge(standing: AsOf, election: Election, elected: Ref, report: (found: Reported) => void): void {
  const circle = election.circle.name;
  const person = personName(standing, elected.name);
  const outcome = [{ at: elected.at, message: words.electedHere }];
  const open = election.objections.filter((objection) => !objection.met);
  for (const objection of open) {
    const by = personName(standing, objection.person.name);
    report({
      at: objection.at,
      circle,
      message: words.objection(person, by, electing(standing, election)),
      related: outcome,
    });
  }
  const { consent, present } = election;
  if (consent === undefined) {
    if (election.accepted !== undefined || open.length > 0) return;
    // Of an election of which nothing but the outcome is known, another rule tells what lacks.
    if (
      election.nominations.length === 0 &&
      election.present === undefined &&
      election.proposal === undefined
    )
      return;
    const by = electing(standing, election);
    // A record that says nothing of how somebody came to be elected is not better off than one that names nominations.
    const message = election.nominations.length === 0 ? words.nothing(person, by) : words.none(person, by);
    report({ at: elected.at, circle, message });
    return;
  }
  if (consent.everyone) return;
  const given = new Set(
    [...consent.people, ...open.map((objection) => objection.person)].map((ref) => ref.name),
  );
  if (!given.has(elected.name) && election.accepted === undefined) {
    report({ at: consent.at, circle, message: words.elected(person), related: outcome });
  }
  const silent = (present?.people ?? []).filter(
    (ref) => ref.name !== elected.name && !given.has(ref.name) && asked(standing, election, ref.name),
  );
  if (silent.length === 0) return;
  report({
    at: consent.at,
    circle,
    message: words.present([...new Set(silent.map((ref) => personName(standing, ref.name)))], person),
    related: silent.map((ref) => ({ at: ref.at, message: words.presentHere })),
  });
}

/** The circle that elected, by name. */
function electing(standing: AsOf, election: Election): string {
  const circle = electingCircle(standing, election);
  return circle === undefined ? election.circle.name : circleName(standing, circle);
}

function electingCircle(standing: AsOf, election: Election): Circle | undefined {
  return standing.circle(election.by?.name ?? election.circle.name);
}

/**
 * Whether somebody present is asked for consent: observers and guests are not, be they from outside or from another
 * circle, nor is anybody who had left by then or joined later. Of a circle whose people are not all on record nobody
 * knows who was a guest.
 */
function asked(standing: AsOf, election: Election, name: string): boolean {
  const person = standing.person(name);
  const circle = electingCircle(standing, election);
  if (person === undefined || circle === undefined) return false;
  const named = (seat: { readonly person?: Ref | undefined }): boolean => seat.person?.name === name;
  if (circle.observers.some(named)) return false;
  const memberships = Memberships.of(standing);
  const membership = memberships.in(circle);
  const isSeated = membership.byPerson.has(name) || (circle.everyone && !person.external);
  if (!isSeated) return false;
  const day = election.on?.date;
  if (day !== undefined && memberships.outside(membership, name, day, standing.on) !== undefined)
    return false;
  if (day !== undefined && !belongsOn(person, day)) return false;
  return !person.external || circle.experts.some(named) || circle.members.some(named);
}
