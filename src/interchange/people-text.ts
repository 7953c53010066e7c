import { officeNames } from '../messages/names.js';
import { columns, words } from '../messages/people.js';
import { type Language, sayIn } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import type { Outline } from '../render/outline.js';
import { mailAddress } from './address.js';
import { csvText } from './csv-text.js';
import type { ListedPerson, ListedSeat, Wanted } from './people.js';

/** What an office or role is called. */
function officeOf({ office, role }: ListedSeat, language: Language): string {
  if (role !== undefined) return role.title ?? role.name;
  return office === 'role' ? sayIn(words.role, language) : sayIn(officeNames[office], language);
}

/** The list in words, each person with address and seats. */
export function peopleOutline(
  standing: AsOf,
  people: readonly ListedPerson[],
  wanted: Wanted,
  language: Language,
): Outline {
  const { circle, ending } = wanted;
  const title = sayIn(
    words.title(circle === undefined ? undefined : titleOfCircle(standing, circle), ending, standing.on),
    language,
  );
  const heading = { kind: 'heading', level: 1, text: title } as const;
  if (people.length === 0) return [heading, { kind: 'paragraph', text: sayIn(words.nobody, language) }];
  return [
    heading,
    {
      kind: 'facts',
      facts: people.map((person) => ({
        label: titleOfPerson(standing, person.name),
        lines: [
          addressTold(person, language),
          ...person.seats.map((seat) => seatTold(standing, seat, language)),
        ],
      })),
    },
  ];
}

function addressTold({ email }: ListedPerson, language: Language): string {
  if (email === undefined || email.trim() === '') return sayIn(words.noAddress, language);
  return mailAddress(email) ?? sayIn(words.notAnAddress(email), language);
}

function seatTold(standing: AsOf, seat: ListedSeat, language: Language): string {
  return sayIn(
    words.seat({
      office: officeOf(seat, language),
      circle: titleOfCircle(standing, seat.circle),
      linked: seat.linked === undefined ? undefined : titleOfCircle(standing, seat.linked),
      from: seat.from,
      until: seat.lastDay,
    }),
    language,
  );
}

/** One line a seat, or one for who has none, below a line of headings. */
export function peopleCsv(standing: AsOf, people: readonly ListedPerson[], language: Language): string {
  const line = ({ title, email = '' }: ListedPerson, seat: ListedSeat | undefined): string[] =>
    seat === undefined
      ? [title, email, '', '', '', '']
      : [
          title,
          email,
          titleOfCircle(standing, seat.circle),
          officeOf(seat, language),
          seat.from ?? '',
          seat.lastDay ?? '',
        ];
  return csvText([
    (['person', 'email', 'circle', 'office', 'from', 'until'] as const).map((column) =>
      sayIn(columns[column], language),
    ),
    ...people.flatMap((person) =>
      person.seats.length === 0 ? [line(person, undefined)] : person.seats.map((seat) => line(person, seat)),
    ),
  ]);
}

/** The addresses on one line, as the field for addressees of a mail program takes them; each address once. */
export function peopleEmails(people: readonly ListedPerson[]): string {
  const told = new Map<string, string>();
  for (const { title, email } of people) {
    const address = mailAddress(email);
    if (address === undefined || told.has(address.toLowerCase())) continue;
    // RFC 5322: a name between quotes, without what could end it or begin another line.
    const name = plain(title).replace(/["\\]/g, '\\$&');
    told.set(address.toLowerCase(), `"${name}" <${address}>`);
  }
  return `${[...told.values()].join(', ')}\n`;
}

/** The people without an address that can be written to. */
export function withoutAddress(people: readonly ListedPerson[]): readonly ListedPerson[] {
  return people.filter(({ email }) => mailAddress(email) === undefined);
}

/**
 * Cards (vCard 4.0, RFC 6350), one a person: name, address, organisation and offices. The UID is the person's name in
 * the files, so that a card that is taken in again replaces the earlier one.
 */
export function peopleCards(standing: AsOf, people: readonly ListedPerson[], language: Language): string {
  const { organisation } = standing;
  return people
    .map((person) => {
      const address = mailAddress(person.email);
      const uid = `${encodeURIComponent(person.name)}@${encodeURIComponent(organisation.name || 'kring')}`;
      return [
        'BEGIN:VCARD',
        'VERSION:4.0',
        `UID:${escaped(`kring:${uid}`)}`,
        `FN:${escaped(person.title)}`,
        ...(address === undefined ? [] : [`EMAIL:${escaped(address)}`]),
        `ORG:${escaped(organisation.title ?? organisation.name).replaceAll(';', '\\;')}`,
        ...person.seats.map((seat) => `ROLE:${escaped(seatTold(standing, seat, language))}`),
        'END:VCARD',
      ]
        .map((line) => `${folded(line)}\r\n`)
        .join('');
    })
    .join('');
}

/** A text in a card: one line, with what divides values escaped; a semicolon divides only those of some properties. */
function escaped(text: string): string {
  return plain(text).replace(/[\\,]/g, '\\$&');
}

/** One line without controls. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** A line of a card in pieces of at most 75 bytes, none of which cuts a character. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let result = '';
  let used = 0;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (used + size > 75) {
      result += '\r\n ';
      used = 1;
    }
    result += character;
    used += size;
  }
  return result;
}
