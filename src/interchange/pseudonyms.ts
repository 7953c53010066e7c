import type { Roster } from './roster.js';

const firstNames = [
  'Aline',
  'Bart',
  'Cora',
  'Daan',
  'Edda',
  'Floor',
  'Gerrit',
  'Hanna',
  'Imre',
  'Jelle',
  'Kiki',
  'Lars',
  'Mila',
  'Nico',
  'Otto',
  'Pia',
  'Quint',
  'Rosa',
  'Sven',
  'Tess',
  'Ugo',
  'Vera',
  'Wim',
  'Xenia',
  'Yara',
  'Zeno',
];
const lastNames = [
  'Akker',
  'Beek',
  'Cypres',
  'Dijk',
  'Eik',
  'Ford',
  'Gracht',
  'Hei',
  'IJssel',
  'Jasmijn',
  'Kade',
  'Linde',
  'Meer',
  'Noord',
  'Oever',
  'Park',
  'Ree',
  'Sluis',
  'Toren',
  'Veen',
  'Wilg',
  'Zand',
];

/** A number out of a text, the same on every machine. */
function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value >>> 0;
}

/** The roster with people under made-up names, the same ones each time, also where texts speak of them in full. */
export function pseudonymised(roster: Roster): Roster {
  const taken = new Set<string>();
  const names = new Map<string, { readonly name: string; readonly title: string }>();
  for (const { name } of [...roster.people].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const first = firstNames[hash(name) % firstNames.length] ?? '';
    const last = lastNames[hash(`${name} `) % lastNames.length] ?? '';
    let title = `${first} ${last}`;
    for (let number = 2; taken.has(title); number++) title = `${first} ${last} ${number}`;
    taken.add(title);
    names.set(name, { name: title.toLowerCase().replaceAll(' ', '-'), title });
  }
  const titles = roster.people
    .map(({ name, title }) => [title, names.get(name)?.title ?? title] as const)
    .filter(([title]) => title.length > 2)
    .sort((a, b) => b[0].length - a[0].length);
  const hidden = (text: string): string =>
    titles.reduce((told, [title, other]) => told.replaceAll(title, other), text);
  const all = (texts: readonly string[]): string[] => texts.map(hidden);
  return {
    ...roster,
    people: roster.people.map((person) => {
      const made = names.get(person.name) ?? { name: person.name, title: person.title };
      return {
        ...person,
        ...made,
        email: person.email === undefined ? undefined : `${made.name}@example.org`,
        known: [],
      };
    }),
    circles: roster.circles.map((circle) => ({
      ...circle,
      aims: all(circle.aims),
      constraints: all(circle.constraints),
      does: all(circle.does),
      domain: circle.domain.map(({ name, text }) => ({ name, text: hidden(text) })),
    })),
    roles: roster.roles.map((role) => ({
      ...role,
      aims: all(role.aims),
      duties: all(role.duties),
      domain: role.domain.map(({ name, text }) => ({ name, text: hidden(text) })),
    })),
    seats: roster.seats.map((seat) => ({
      ...seat,
      person: names.get(seat.person ?? '')?.name ?? seat.person,
    })),
  };
}
