import { holderNotMember as words } from '../../messages/rules/election.js';
import { isFromElsewhere } from '../../model/elsewhere.js';
import type { AsOf, Sitting, Voided } from '../../model/lookups.js';
import type { Circle, Origin, Role, Seat } from '../../model/organisation.js';
import { leftOutOf } from '../../model/standing.js';
import { circleFunctions, memberships } from '../../vocabulary/offices.js';
import { circleName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';
import { officeWord, voidedHere } from './seats.js';

/** Reasons to sit in a circle that come from serving it; whoever has no other is judged by this rule. */
const byOffice: ReadonlySet<string> = new Set(['leader', ...circleFunctions]);

export const holderNotMember = rule({
  id: 'election/holder-not-member',
  rests: 'who sits where',
  base: 'election',
  code: 'RE02',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Esdoorn "Basisschool De Esdoorn"
person fatma "Fatma Yıldız"
person koen  "Koen Jansen"
person sanne "Sanne de Boer"

circle Bovenbouw "Kring Bovenbouw" {
  members only koen, sanne
  secretary fatma from 2026-09-01 for 1 year
}
`,
    good: `
organisation Esdoorn "Basisschool De Esdoorn"
person fatma "Fatma Yıldız"
person koen  "Koen Jansen"
person sanne "Sanne de Boer"

circle Bovenbouw "Kring Bovenbouw" {
  members only fatma, koen, sanne
  secretary fatma from 2026-09-01 for 1 year
}
`,
    sources: [
      { key: 'SZK' },
      { key: 'FSM' },
      { key: 'TSUKI' },
      { key: 'HUM', place: 'Rules.php' },
      { key: 'MVOS', place: '§2.3.2' },
    ],
  },
  checkCircle(circle, standing, report) {
    for (const office of memberships) {
      for (const { seat, state, cut } of standing.standing(circle[`${office}s`])) {
        if (state !== 'void' || seat.person === undefined || cut === undefined) continue;
        told(standing, circle, undefined, seat, report).lost(cut, words.sitterLost);
      }
    }
    for (const link of circle.crossLinks) {
      for (const { seat, state, cut } of [
        ...standing.standing(link.leaders),
        ...standing.standing(link.representatives),
      ]) {
        if (seat.person === undefined) continue;
        const one = told(standing, circle, undefined, seat, report);
        if (state === 'void' && cut !== undefined) one.lost(cut, words.lost);
        if (state !== 'held' && state !== 'expired') continue;
        const end = link.organisation === undefined ? standing.circle(link.circle?.name) : undefined;
        for (const where of leftOutOf(standing, seat.person.name, circle, end)) one.leftOut(where);
      }
    }
    let observers: ReadonlyMap<string | undefined, Origin> | undefined;
    let sitting: ReadonlyMap<string, Sitting> | undefined;
    for (const { office, role, link, seats } of standing.offices(circle)) {
      // Links, and leaders who have left, have rules of their own. A leader beside a link is judged here where no
      // link is needed.
      if (link !== undefined || office === 'representative') continue;
      if (office === 'leader' && (circle.links.length > 0 || standing.needsLink(circle))) continue;
      for (const { seat, state, cut } of seats) {
        if (seat.person === undefined) continue;
        if (state === 'void' && cut !== undefined) {
          told(standing, circle, role, seat, report).lost(cut, words.lost);
          continue;
        }
        if (state !== 'held' && state !== 'expired') continue;
        const person = standing.person(seat.person.name);
        if (person === undefined) continue;
        if (circle.observers.length > 0) {
          observers ??= new Map(
            standing.holders(circle.observers).map(({ seat }) => [seat.person?.name, seat.at]),
          );
          const observer = observers.get(person.name);
          if (observer !== undefined) {
            told(standing, circle, role, seat, report).observer(observer);
            continue;
          }
        }
        if (office !== 'role' && !person.external) {
          if (isFromElsewhere(standing, circle, seat) === 'surely')
            told(standing, circle, role, seat, report).outsider();
          continue;
        }
        // Somebody of whom nothing is recorded may be this one.
        if (!standing.isRecorded(circle)) continue;
        sitting ??= new Map(standing.sits(circle).map((one) => [one.person, one]));
        if (office === 'role') {
          // Where the list of members does not name everybody, another rule tells of who is not on it.
          if (standing.isLeftOut(circle, person.name)) told(standing, circle, role, seat, report).outsider();
        } else if ((sitting.get(person.name)?.reasons ?? []).every(({ why }) => byOffice.has(why))) {
          told(standing, circle, role, seat, report).external();
        }
      }
    }
  },
});

function told(
  standing: AsOf,
  circle: Circle,
  role: Role | undefined,
  seat: Seat,
  report: (found: Reported) => void,
) {
  const person = personName(standing, seat.person?.name ?? '');
  const office = officeWord(seat.office, role?.name);
  const name = circleName(standing, circle);
  const found = { at: seat.person?.at ?? seat.at, circle: circle.name };
  return {
    lost: (cut: Voided, say: typeof words.lost) =>
      report({
        ...found,
        message: say(person, office, name, cut),
        names: { gone: seat.person?.name ?? '' },
        related: voidedHere(standing, seat, cut),
      }),
    observer: (there: Origin) =>
      report({
        ...found,
        message: words.observer(person, office, name),
        related: [{ at: there, message: words.observerHere }],
      }),
    leftOut: (where: Circle) =>
      report({
        ...found,
        message: words.leftOut(person, office, name, circleName(standing, where)),
        related: where.only === undefined ? [] : [{ at: where.only, message: words.onlyHere }],
      }),
    external: () =>
      report({
        ...found,
        message: words.external(person, office, name),
        names: { fromOutside: seat.person?.name ?? '' },
      }),
    outsider: () => report({ ...found, message: words.outsider(person, office, name) }),
  };
}
