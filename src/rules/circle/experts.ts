import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import type { Field } from '../../vocabulary/circles.js';

/** Names of the experts who sit in a circle: those written as such, and everybody there who is external. */
export function expertsOf(standing: AsOf, circle: Circle): readonly string[] {
  return standing
    .sits(circle)
    .filter(
      ({ person, reasons }) =>
        standing.person(person)?.external === true || reasons.some(({ why }) => why === 'expert'),
    )
    .map((sitting) => sitting.person);
}

/*
 * Words by which people write a field, in English, Dutch and German. Beginnings of words, so that `juridisch`,
 * `juriste` and `Juristin` are one; a few words are found at the end of longer ones (`verenigingsrecht`).
 */
const written: readonly (readonly [Field, RegExp])[] = [
  [
    'legal',
    /\b(?:laws?\b|lawyer|legal|jurid|juris|notar|advoca|attorney|solicitor|anwalt|wetgeving|statut)|recht(?:en|s?anw\w*)?\b/,
  ],
  [
    'finance',
    /\b(?:financ|finanz|account|bookkeep|boekhoud|buchhalt|econom|okonom|invest|treasur|penningmeester|tax|fiscal|fiscaal|belasting|steuer|bank|money|geld|budget|controller)/,
  ],
  [
    'social',
    /\b(?:social|sociaal|sociale|sozial|societ|samenlev|maatschapp|gesellschaft|communit|gemeenschap|gemeinschaft|gemeente|gemeinde|government|overheid|public|publiek|neighbo|buurt|wijk|stakeholder|welfare|welzijn|cultur|cultuur|kultur)/,
  ],
  [
    'mission',
    /\b(?:mission|missie|technic|technisch|techniek|technology|business|bedrijf|vak|inhoud|own|eigen|fach|branche|zorg|care|health)/,
  ],
];

/** The fields that a text names. One that names none of them is taken for the organisation's own line of work. */
export function fieldsOf(expertise: string): readonly Field[] {
  const plain = expertise.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ');
  const found = written.filter(([, words]) => words.test(plain)).map(([field]) => field);
  return found.length === 0 ? ['mission'] : found;
}
