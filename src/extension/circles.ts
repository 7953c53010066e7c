import type { CircleAnswer, OrganisationAnswer, PersonAnswer, SeatAnswer } from '../lsp/protocol.js';
import { trees as say, status } from '../messages/extension.js';
import { kinds } from '../messages/picture.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import { opening } from './places.js';
import { type ChangedCircle, circleAddress } from './since.js';
import { icon, type TreeLine } from './tree.js';

/** The circles within each other, with the people who sit in them and what has changed, as lines of a tree. */
export function circleLines(
  organisation: OrganisationAnswer,
  language: Language,
  changedIn: (circle: string) => ChangedCircle | undefined = () => undefined,
): readonly TreeLine[] {
  const people = new Map(organisation.people.map((person) => [person.name, person]));
  const below = new Map<string | undefined, CircleAnswer[]>();
  const names = new Set(organisation.circles.map(({ name }) => name));
  for (const circle of organisation.circles) {
    // A circle whose next higher circle does not work stands by itself.
    const above = circle.parent !== undefined && names.has(circle.parent) ? circle.parent : undefined;
    below.set(above, [...(below.get(above) ?? []), circle]);
  }
  const made = new Map<string, TreeLine>();
  const lineOf = (circle: CircleAnswer, within: readonly TreeLine[], depth: number): TreeLine => {
    const { error, warning } = circle.findings;
    const findings = error + warning > 0 ? [sayIn(status.findings(error, warning), language)] : [];
    const badges = [...findings, ...circle.open];
    const changed = changedIn(circle.name);
    const news = changed === undefined ? [] : [changed.short];
    const colour =
      error > 0 ? 'list.errorForeground' : badges.length > 0 ? 'list.warningForeground' : undefined;
    const kind = sayIn(kinds[circle.kind] as Words, language);
    return {
      id: `circle/${organisation.key}/${circle.name}`,
      label: circle.title,
      description: [...findings, ...circle.open.slice(0, 1)].join(' · '),
      tooltip: [
        `${circle.title} (${kind})`,
        ...badges,
        ...news,
        ...(changed?.told.map((line) => `• ${line}`) ?? []),
      ].join('\n'),
      address: circleAddress(organisation.key, circle.name),
      icon: icon(circleIcon(circle.kind), colour),
      context: 'circle',
      subject: circle.name,
      command: opening(circle.place),
      open: depth < 3 && within.length > 0,
      spoken: [
        kind,
        circle.title,
        sayIn(say.people(circle.people.length), language),
        ...badges,
        ...news,
      ].join(', '),
      below: [...within, ...peopleLine(organisation, circle, people, language)],
    };
  };
  // From the lowest up and without recursion: a chain of circles may be as long as it likes.
  const order: { circle: CircleAnswer; depth: number }[] = [];
  const seen = new Set<string>();
  const walk = (roots: readonly CircleAnswer[]): void => {
    const waiting = roots.map((circle) => ({ circle, depth: 0 })).reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { circle, depth } = next;
      if (seen.has(circle.name)) continue;
      seen.add(circle.name);
      order.push(next);
      for (const one of below.get(circle.name) ?? []) waiting.push({ circle: one, depth: depth + 1 });
    }
  };
  walk(below.get(undefined) ?? []);
  const roots = new Set(below.get(undefined) ?? []);
  // Circles in a ring hang below none: the first of each ring stands for it.
  for (const circle of organisation.circles) {
    if (seen.has(circle.name)) continue;
    roots.add(circle);
    walk([circle]);
  }
  for (const { circle, depth } of order.reverse()) {
    const within = (below.get(circle.name) ?? [])
      .filter((one) => !roots.has(one))
      .map((one) => made.get(one.name))
      .filter((line) => line !== undefined);
    made.set(circle.name, lineOf(circle, within, depth));
  }
  return organisation.circles
    .filter((circle) => roots.has(circle))
    .map((circle) => made.get(circle.name))
    .filter((line) => line !== undefined);
}

function circleIcon(kind: string): string {
  if (kind === 'helping circle' || kind === 'working group') return 'circle-small';
  return kind === 'circle' ? 'circle-large-outline' : 'circle-large-filled';
}

/** Who sits in a circle, on one line that opens, so that the circles are seen first. */
function peopleLine(
  organisation: OrganisationAnswer,
  circle: CircleAnswer,
  people: ReadonlyMap<string, PersonAnswer>,
  language: Language,
): readonly TreeLine[] {
  const below = seatLines(organisation, circle, people, language);
  if (below.length === 0) return [];
  return [
    {
      id: `people/${organisation.key}/${circle.name}`,
      label: sayIn(say.people(circle.people.length), language),
      icon: icon('organization'),
      below,
    },
  ];
}

/** Who sits in a circle: leader and representatives first, then everybody else. */
function seatLines(
  organisation: OrganisationAnswer,
  circle: CircleAnswer,
  people: ReadonlyMap<string, PersonAnswer>,
  language: Language,
): readonly TreeLine[] {
  const told = new Set<string>();
  const line = (seat: SeatAnswer, office: string, i: number): TreeLine => {
    const person = people.get(seat.person ?? '');
    if (seat.person !== undefined) told.add(seat.person);
    return {
      id: `seat/${organisation.key}/${circle.name}/${office}/${seat.person ?? i}`,
      label: seat.person === undefined ? (seat.said[0] ?? office) : (person?.title ?? seat.person),
      description: [office, ...(seat.person === undefined ? [] : seat.said)].join(' · '),
      icon:
        seat.state === 'vacant'
          ? icon('circle-slash', 'list.warningForeground')
          : seat.unsound
            ? icon('warning', 'list.warningForeground')
            : icon(seat.state === 'unrecorded' ? 'question' : 'person'),
      command: opening(person === undefined ? circle.place : (placeIn(person, circle.name) ?? person.place)),
      below: [],
    };
  };
  const linked = [
    ...circle.leaders.map((seat, i) => line(seat, sayIn(say.leader, language), i)),
    ...circle.representatives.map((seat, i) => line(seat, sayIn(say.representative, language), i)),
  ];
  const others = circle.people
    .filter((name) => !told.has(name))
    .map((name): TreeLine => {
      const person = people.get(name);
      const seats = person?.seats.filter((seat) => seat.circle === circle.name) ?? [];
      const offices = seats.map(({ office, said }) => [office, ...said].join(', '));
      return {
        id: `seat/${organisation.key}/${circle.name}/-/${name}`,
        label: person?.title ?? name,
        description: offices.length === 0 ? sayIn(say.sitsHere, language) : offices.join(' · '),
        icon: seats.some(({ unsound }) => unsound)
          ? icon('warning', 'list.warningForeground')
          : icon('person'),
        command: opening(
          person === undefined ? circle.place : (placeIn(person, circle.name) ?? person.place),
        ),
        below: [],
      };
    });
  return [...linked, ...others];
}

function placeIn(person: PersonAnswer, circle: string): PersonAnswer['place'] | undefined {
  return person.seats.find((seat) => seat.circle === circle)?.place;
}

/** Everybody, with the seats that they have and until when. */
export function personLines(organisation: OrganisationAnswer, language: Language): readonly TreeLine[] {
  const circles = new Map(organisation.circles.map(({ name, title }) => [name, title]));
  return organisation.people.map((person) => {
    const unsound = person.seats.some((seat) => seat.unsound);
    const names = [...new Set(person.seats.map(({ circle }) => circles.get(circle) ?? circle))];
    return {
      id: `person/${organisation.key}/${person.name}`,
      label: person.title,
      description: [
        ...(person.external ? [sayIn(say.external, language)] : []),
        names.length === 0 ? sayIn(say.noSeat, language) : names.join(', '),
      ].join(' · '),
      icon: unsound
        ? icon('person', 'list.warningForeground')
        : icon(person.external ? 'person-add' : 'person'),
      context: 'person',
      subject: person.name,
      command: opening(person.place),
      below: person.seats.map((seat, i): TreeLine => {
        return {
          id: `person/${organisation.key}/${person.name}/${seat.circle}/${i}`,
          label: circles.get(seat.circle) ?? seat.circle,
          description: [seat.office, ...seat.said].join(' · '),
          icon: seat.unsound ? icon('warning', 'list.warningForeground') : icon('circle-large-outline'),
          command: opening(seat.place),
          below: [],
        };
      }),
    };
  });
}
