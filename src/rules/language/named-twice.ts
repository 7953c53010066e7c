import { namedTwice as words } from '../../messages/rules/language.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Decision, DomainItem, Origin, Ref, Seat } from '../../model/organisation.js';
import { plainText } from '../circle/aim-words.js';
import { circleName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';

export const namedTwice = rule({
  id: 'language/named-twice',
  base: 'all',
  code: 'LA14',
  firm: true,
  words,
  doc: {
    bad: `
organisation Atelier "Atelier De Werkbank"

person nour "Nour Haddad"
person stef "Stef Bos"

circle Hout "Houtkring" {
  members nour, stef, nour
}
`,
    good: `
organisation Atelier "Atelier De Werkbank"

person nour "Nour Haddad"
person stef "Stef Bos"

circle Hout "Houtkring" {
  members nour, stef
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const look = (
      people: Iterable<{ readonly name: string; readonly at: Origin }>,
      circle: string | undefined,
    ): void => {
      const first = new Map<string, Origin>();
      for (const { name, at } of people) {
        const there = first.get(name);
        if (there === undefined) first.set(name, at);
        else if (standing.person(name) !== undefined)
          report({
            at,
            ...(circle === undefined ? {} : { circle }),
            message: words.found(personName(standing, name)),
            related: [{ at: there, message: words.first }],
          });
      }
    };
    // What is made in a meeting has its people from there, so the meeting alone tells of them.
    const fromMeetings = new Set(organisation.meetings.map(({ present }) => present?.people));
    fromMeetings.delete(undefined);
    const groups = ({ present, absent, consent }: Attendance, circle: string | undefined): void => {
      if (fromMeetings.has(present?.people)) {
        if (consent !== undefined) look(consent.people, circle);
        return;
      }
      for (const group of [present, absent, consent]) if (group !== undefined) look(group.people, circle);
      both(standing, present?.people ?? [], absent?.people ?? [], circle, report);
    };
    for (const circle of standing.circles) {
      const seats = (list: readonly Seat[], role?: string): void => {
        for (const { seat, first } of sameSeats(list))
          if (seat.person !== undefined && standing.person(seat.person.name) !== undefined)
            report({
              at: seat.person.at,
              circle: circle.name,
              message:
                seat.office === 'role'
                  ? words.role(
                      personName(standing, seat.person.name),
                      role ?? '',
                      circleName(standing, circle),
                    )
                  : words.seat(
                      personName(standing, seat.person.name),
                      seat.office,
                      circleName(standing, circle),
                    ),
              related: [{ at: first.at, message: words.first }],
            });
      };
      for (const holder of [circle, ...circle.roles])
        for (const { item, first } of sameWords(holder.domain?.items ?? []))
          report({
            at: item.at,
            circle: circle.name,
            message: words.domainItem(item.text ?? '', circleName(standing, circle)),
            related: [{ at: first.at, message: words.first }],
          });
      for (const list of [circle.members, circle.experts, circle.observers, circle.officers]) seats(list);
      for (const link of [...circle.links, ...circle.crossLinks]) {
        seats(link.leaders);
        seats(link.representatives);
      }
      for (const role of circle.roles) seats(role.holders, role.title ?? role.name);
    }
    for (const { present, absent, circle } of organisation.meetings) {
      look(present?.people ?? [], circle.name);
      look(absent, circle.name);
      both(standing, present?.people ?? [], absent, circle.name, report);
    }
    for (const election of organisation.elections) groups(election, election.circle.name);
    for (const decision of organisation.decisions) groups(decision, decision.circle?.name);
    for (const review of organisation.reviews) groups(review, review.circle?.name);
  },
});

/** Reports who is in a list of those present and in that of those absent too. */
function both(
  standing: AsOf,
  present: readonly Ref[],
  absent: readonly Ref[],
  circle: string | undefined,
  report: (found: Reported) => void,
): void {
  for (const { name, at } of absent) {
    const there = present.find((one) => one.name === name);
    if (there === undefined || standing.person(name) === undefined) continue;
    report({
      at,
      ...(circle === undefined ? {} : { circle }),
      message: words.both(personName(standing, name)),
      related: [{ at: there.at, message: words.first }],
    });
  }
}

type Attendance = Pick<Decision, 'present' | 'absent' | 'consent'>;

/** The items of a domain that say in the same words what another one of it says, each with the first such item. */
function sameWords(
  items: readonly DomainItem[],
): readonly { readonly item: DomainItem; readonly first: DomainItem }[] {
  const firsts = new Map<string, DomainItem>();
  return items.flatMap((item) => {
    const text = plainText(item.text ?? '');
    const first = firsts.get(text);
    if (text === '' || first === undefined) {
      firsts.set(text, item);
      return [];
    }
    // Two of one name are told as that.
    return first.name === item.name ? [] : [{ item, first }];
  });
}

/** The seats of an office that name whom another one names for days that both have, each with the first such seat. */
function sameSeats(seats: readonly Seat[]): readonly { readonly seat: Seat; readonly first: Seat }[] {
  if (seats.length < 2) return [];
  const found: { seat: Seat; first: Seat }[] = [];
  const byPerson = new Map<string, Seat[]>();
  for (const seat of seats) {
    if (seat.person === undefined) continue;
    const key = `${seat.office} ${seat.person.name}`;
    const others = byPerson.get(key) ?? [];
    const first = others.find((other) => overlap(other, seat));
    if (first === undefined) byPerson.set(key, [...others, seat]);
    else found.push({ seat, first });
  }
  return found;
}

/** Whether two seats begin on one day, or both say nothing of when they begin. A later line may renew an earlier one. */
function overlap(a: Seat, b: Seat): boolean {
  return a.from?.date === b.from?.date && a.acting === b.acting;
}
