import { kindNames, officeNames } from '../messages/names.js';
import type { CircleKind, Office } from '../model/organisation.js';
import { circleKinds } from '../vocabulary/circles.js';
import { folded } from './said.js';

/*
 * The words of other programs and of spreadsheets, in the languages in which people keep them, for what the method has:
 * what columns are about, offices and kinds of circle. Compared without case, accents and marks.
 */

/** What a column of a table can be about. */
export const columnKinds = [
  'person',
  'first name',
  'infix',
  'last name',
  'e-mail',
  'circle',
  'higher circle',
  'kind',
  'office or role',
  'from',
  'until',
  'external',
  'vacant',
  'acting',
  'aim',
  'domain',
  'duty',
  'joined',
  'left',
  'person id',
  'circle id',
  'role id',
  'link',
  'person name',
  'circle name',
  'higher name',
  'role name',
  'domain name',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** What is known of a column and taken only where a mapping asks for it: it concerns nobody but the person. */
const privateColumns =
  /^(?:tel|telefoon|telefoonnummer|mobiel|mobile|phone|phone number|handy|telefon|telephone|portable|gsm|geboortedatum|geboren|date of birth|birth date|birthday|birthdate|geburtsdatum|date de naissance|adres|address|adresse|straat|street|postcode|bsn|iban)$/;

const columnWords: Readonly<Record<ColumnKind, readonly string[]>> = {
  person: [
    'person',
    'name',
    'full name',
    'member',
    'who',
    'holder',
    'held by',
    'persoon',
    'naam',
    'volledige naam',
    'lid',
    'wie',
    'medewerker',
    'vervuller',
    'mens',
    'mitglied',
    'vollstandiger name',
    'wer',
    'mitarbeiter',
    'inhaber',
    'personne',
    'nom complet',
    'membre',
    'qui',
    'titulaire',
    'nom et prenom',
  ],
  'first name': ['first name', 'given name', 'firstname', 'voornaam', 'roepnaam', 'vorname', 'prenom'],
  infix: [
    'infix',
    'tussenvoegsel',
    'tussenvoegsels',
    'voorvoegsel',
    'voorvoegsels',
    'namenszusatz',
    'particule',
  ],
  'last name': [
    'last name',
    'surname',
    'family name',
    'lastname',
    'achternaam',
    'familienaam',
    'nachname',
    'familienname',
    'nom',
    'nom de famille',
  ],
  'e-mail': [
    'e-mail',
    'email',
    'e-mail address',
    'mail',
    'email address',
    'e-mailadres',
    'mailadres',
    'emailadres',
    'e-mail-adresse',
    'e-mailadresse',
    'courriel',
    'adresse e-mail',
    'adresse mail',
  ],
  circle: [
    'circle',
    'team',
    'group',
    'kring',
    'cirkel',
    'groep',
    'afdeling',
    'kreis',
    'gruppe',
    'cercle',
    'equipe',
    'groupe',
  ],
  'higher circle': [
    'higher circle',
    'parent',
    'parent circle',
    'next higher circle',
    'above',
    'super circle',
    'in circle',
    'part of',
    'hogere kring',
    'naasthogere kring',
    'bovenliggende kring',
    'valt onder',
    'onder',
    'moederkring',
    'onderdeel van',
    'in kring',
    'oberkreis',
    'ubergeordneter kreis',
    'uber',
    'nachsthoherer kreis',
    'cercle superieur',
    'cercle parent',
    'super cercle',
  ],
  kind: [
    'kind',
    'kind of circle',
    'type',
    'circle type',
    'soort',
    'soort kring',
    'kringsoort',
    'type kring',
    'art',
    'kreisart',
    'kreistyp',
    'typ',
    'type de cercle',
    'genre',
  ],
  'office or role': [
    'office',
    'role',
    'office or role',
    'function',
    'position',
    'functie',
    'rol',
    'functie of rol',
    'functie/rol',
    'taak',
    'amt',
    'rolle',
    'funktion',
    'amt oder rolle',
    'fonction',
    'fonction ou role',
    'poste',
  ],
  from: [
    'from',
    'since',
    'start',
    'start date',
    'begin',
    'begins',
    'term start',
    'elected on',
    'van',
    'vanaf',
    'sinds',
    'startdatum',
    'begindatum',
    'ingangsdatum',
    'begin termijn',
    'von',
    'ab',
    'seit',
    'beginn',
    'de',
    'depuis',
    'debut',
    'date de debut',
    'a partir du',
  ],
  until: [
    'until',
    'to',
    'end',
    'end date',
    'ends',
    'elected until',
    'term end',
    'till',
    'tot',
    'tot en met',
    't/m',
    'einde',
    'einddatum',
    'eind',
    'einde termijn',
    'bis',
    'ende',
    'enddatum',
    "jusqu'a",
    "jusqu'au",
    'fin',
    'date de fin',
    'a',
  ],
  external: ['external', 'extern', 'externe', 'from outside', 'van buiten'],
  vacant: ['vacant', 'vacature', 'open', 'vakant', 'unbesetzt', 'vacante', 'a pourvoir'],
  acting: ['acting', 'interim', 'waarnemend', 'ad interim', 'kommissarisch', 'par interim'],
  aim: [
    'aim',
    'purpose',
    'goal',
    'doel',
    'doelstelling',
    'ziel',
    'zweck',
    'but',
    "raison d'etre",
    'objectif',
  ],
  domain: ['domain', 'domein', 'domane', 'bereich', 'domaine'],
  duty: [
    'duty',
    'duties',
    'accountability',
    'accountabilities',
    'taken',
    'verantwoordelijkheden',
    'aufgaben',
    'verantwortlichkeiten',
    'redevabilites',
    'attendus',
  ],
  joined: [
    'joined',
    'member since',
    'lid sinds',
    'erbij sinds',
    'in dienst',
    'datum in dienst',
    'mitglied seit',
    'membre depuis',
  ],
  left: [
    'left',
    'member until',
    'lid tot',
    'vertrokken',
    'uit dienst',
    'datum uit dienst',
    'mitglied bis',
    "membre jusqu'a",
  ],
  'person id': [
    'person id',
    'personid',
    'member id',
    'persoonsnummer',
    'lidnummer',
    'personeelsnummer',
    'mitgliedsnummer',
    'id personne',
  ],
  'circle id': ['circle id', 'circleid', 'kring id', 'kringnummer', 'kreis id', 'id cercle'],
  'role id': ['role id', 'roleid', 'rol id', 'rollen id', 'id role'],
  link: ['links with', 'koppelt met'],
  'person name': ['name of the person in kring', 'naam van de persoon in kring'],
  'circle name': ['name of the circle in kring', 'naam van de kring in kring'],
  'higher name': ['name of the higher circle in kring', 'naam van de hogere kring in kring'],
  'domain name': ['name of the domain item in kring', 'naam van het domeinonderdeel in kring'],
  'role name': ['name of the role in kring', 'naam van de rol in kring'],
};

/** A heading without case, accents, marks and what stands between brackets. */
function heading(text: string): string {
  return folded(text)
    .replace(/\([^)]*\)/g, '')
    .replace(/[_:*?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const byHeading: ReadonlyMap<string, ColumnKind> = new Map(
  columnKinds.flatMap((kind) => columnWords[kind].map((word) => [heading(word), kind] as const)),
);

/** What a column is about by its heading; nothing where that tells nothing. */
export function columnKind(text: string): ColumnKind | undefined {
  return byHeading.get(heading(text));
}

/** Whether a heading is of what concerns nobody but the person, such as a telephone number. */
export function isPrivate(text: string): boolean {
  return privateColumns.test(heading(text));
}

/** The language of a line of headings, as far as it is one that Kring speaks. */
export function languageOfHeadings(headings: readonly string[]): 'en' | 'nl' | 'other' {
  const dutch =
    /^(?:naam|persoon|voornaam|achternaam|tussenvoegsel|kring|functie|rol|functie of rol|van|vanaf|sinds|tot|tot en met|hogere kring|naasthogere kring|soort|doelstelling|doel|domein|wie|lid|vacature|extern)$/;
  const english =
    /^(?:name|person|first name|last name|circle|office|role|from|since|until|to|higher circle|parent|kind|aim|purpose|domain|who|member|vacant|external|office or role)$/;
  const said = headings.map(heading);
  const [nl, en] = [
    said.filter((one) => dutch.test(one)).length,
    said.filter((one) => english.test(one)).length,
  ];
  if (nl > en) return 'nl';
  return en > 0 ? 'en' : 'other';
}

const officeWords: Readonly<Partial<Record<Office, readonly string[]>>> = {
  leader: [
    'leader',
    'circle leader',
    'lead link',
    'circle lead',
    'lead',
    'operational leader',
    'functional leader',
    'leider',
    'kringleider',
    'leidinggevende',
    'kringleidster',
    'leidster',
    'operationeel leider',
    'leiter',
    'leiterin',
    'kreisleiter',
    'kreisleiterin',
    'leitung',
    'kreisleitung',
    'leader de cercle',
    'premier lien',
    'responsable',
    'pilote',
    'responsable de cercle',
  ],
  representative: [
    'representative',
    'rep link',
    'circle rep',
    'delegate',
    'rep',
    'circle representative',
    'elected representative',
    'afgevaardigde',
    'vertegenwoordiger',
    'gekozen vertegenwoordiger',
    'delegierte',
    'delegierter',
    'delegierte/r',
    'vertreter',
    'vertreterin',
    'reprasentant',
    'representant',
    'delegue',
    'deleguee',
    'second lien',
  ],
  facilitator: [
    'facilitator',
    'gespreksleider',
    'gespreksbegeleider',
    'kringbegeleider',
    'discussion leader',
    'moderator',
    'moderatorin',
    'gesprachsleiter',
    'gesprachsleitung',
    'moderation',
    'facilitateur',
    'facilitatrice',
    'animateur',
  ],
  secretary: [
    'secretary',
    'secretaris',
    'secretaresse',
    'notulist',
    'sekretar',
    'sekretarin',
    'schriftfuhrer',
    'protokoll',
    'secretaire',
  ],
  logbook: [
    'logbook',
    'logbook keeper',
    'logboekhouder',
    'logboekbeheerder',
    'logbuchfuhrer',
    'logbuch',
    'gardien du registre',
  ],
  member: [
    'member',
    'circle member',
    'lid',
    'kringlid',
    'mitglied',
    'kreismitglied',
    'membre',
    'core member',
  ],
  expert: [
    'expert',
    'external expert',
    'deskundige',
    'externe deskundige',
    'externer experte',
    'expert externe',
  ],
  observer: ['observer', 'toehoorder', 'gast', 'beobachter', 'observateur', 'guest'],
};

const byOffice: ReadonlyMap<string, Office> = new Map([
  ...Object.entries(officeNames).flatMap(([office, words]) =>
    Object.values(words).map((word) => [folded(word), office as Office] as const),
  ),
  ...Object.entries(officeWords).flatMap(([office, words]) =>
    words.map((word) => [folded(word), office as Office] as const),
  ),
]);

/** The office that a word means; nothing for a role that a circle made for itself. */
export function officeNamed(text: string): Office | undefined {
  return byOffice.get(folded(text));
}

const kindWords: Readonly<Record<CircleKind, readonly string[]>> = {
  assembly: [
    'general assembly',
    'members assembly',
    'algemene vergadering',
    'alv',
    'mitgliederversammlung',
    'assemblee generale',
  ],
  'top circle': ['top', 'mission circle', 'missiekring', 'topkreis', 'leitungskreis', 'cercle de mission'],
  'general circle': [
    'general',
    'algemeen',
    'allgemeiner kreis',
    'hauptkreis',
    'cercle general',
    'anchor circle',
  ],
  circle: ['department circle', 'afdelingskring', 'kreis', 'cercle', 'team', 'unit', 'cirkel'],
  'helping circle': ['helping', 'hulpkreis', 'hilfskreis', "cercle d'aide", 'projectkring', 'ad hoc'],
  'working group': ['work group', 'arbeitsgruppe', 'groupe de travail', 'taskforce', 'projectgroep'],
};

const byKind: ReadonlyMap<string, CircleKind> = new Map(
  circleKinds.flatMap((kind) =>
    [kind, ...Object.values(kindNames[kind]), ...kindWords[kind]].map(
      (word) => [folded(word), kind] as const,
    ),
  ),
);

/** The kind of circle that a word means. */
export function kindNamed(text: string): CircleKind | undefined {
  return byKind.get(folded(text));
}

/** The kind that a circle's own title is the name of: of `Topkring` and the like. */
export function kindByTitle(title: string): CircleKind | undefined {
  const kind = kindNamed(title);
  return kind === 'circle' || folded(title) === 'team' || folded(title) === 'general' ? undefined : kind;
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'waar', 'oui', 'vrai', '✓', '✔', 'v', 'wahr']);

/** Whether a cell says yes. */
export function saysYes(text: string): boolean {
  return yes.has(folded(text));
}

const vacantWords = new Set([
  'vacant',
  'vacature',
  'vacancy',
  'open',
  'vakant',
  'unbesetzt',
  'a pourvoir',
  'nog te kiezen',
  'niemand',
  'nobody',
  'vacante',
  'tbd',
]);

/** Whether a cell for a person says that nobody holds the seat. */
export function saysVacant(text: string): boolean {
  return vacantWords.has(folded(text).replace(/[[\]()]/g, ''));
}

/** Whether a cell for a person says that nobody wrote down who holds the seat. */
export function saysUnrecorded(text: string): boolean {
  return folded(text) === 'not recorded' || folded(text) === 'niet vastgelegd';
}
