import type { CircleKind } from '../vocabulary/circles.js';
import type { Office } from '../vocabulary/offices.js';
import { kindNames, officeNames } from './names.js';
import { listed, same, type Words } from './words.js';

/*
 * What an import says of its sources: why one cannot be taken in, and what became of what could not be taken as it
 * stands.
 */

/** Why a file cannot be taken in at all. */
export const sourceFaults = {
  tooManyRows: (file: string, most: number): Words => ({
    en: `${file} has more than ${most} lines, which is more than an import takes in at once. Divide it into several files.`,
    nl: `${file} heeft meer dan ${most} regels, en dat is meer dan een import in één keer inleest. Verdeel het over meer bestanden.`,
  }),
  tooLarge: (file: string, megabytes: number): Words => ({
    en: `${file} is larger than ${megabytes} MB, so it is not read. Export less, or divide it.`,
    nl: `${file} is groter dan ${megabytes} MB en wordt niet gelezen. Exporteer minder, of verdeel het.`,
  }),
  zipTooLarge: (file: string): Words => ({
    en: `${file} would unpack to far more than a spreadsheet of people and circles holds, so it is not opened. Save the sheet that is needed in a new spreadsheet, or as CSV.`,
    nl: `${file} zou uitgepakt veel groter worden dan een rekenblad met mensen en kringen is, en wordt niet geopend. Bewaar het blad dat nodig is in een nieuw rekenblad, of als CSV.`,
  }),
  damaged: (file: string): Words => ({
    en: `${file} is damaged or protected by a password, so it cannot be read. Save it again without a password, or as CSV.`,
    nl: `${file} is beschadigd of met een wachtwoord beveiligd, en is niet te lezen. Bewaar het opnieuw zonder wachtwoord, of als CSV.`,
  }),
  notASpreadsheet: (file: string): Words => ({
    en: `${file} is a zip, but no spreadsheet (.xlsx). Save it as .xlsx or as CSV.`,
    nl: `${file} is een zip, maar geen rekenblad (.xlsx). Bewaar het als .xlsx of als CSV.`,
  }),
  tooDeep: (file: string, depth: number): Words => ({
    en: `${file} is nested deeper than ${depth} levels, which no program that is known here writes, so it is not read.`,
    nl: `${file} is dieper dan ${depth} niveaus genest; geen programma dat hier bekend is schrijft dat, dus het wordt niet gelezen.`,
  }),
  notJson: (file: string): Words => ({
    en: `${file} begins like JSON, but is not valid. Export it again, whole.`,
    nl: `${file} begint als JSON maar is niet geldig. Exporteer het opnieuw, in zijn geheel.`,
  }),
  lastDamaged: (file: string): Words => ({
    en: `${file} says what the last import took in, and is damaged, so nothing tells which changes come from the source and which were made here. Bring it back from git or a backup. Without it (take it away) the source is compared with the files as they are.`,
    nl: `${file} zegt wat de vorige import overnam en is beschadigd, dus is niet te zien welke wijzigingen van de bron komen en welke hier gemaakt zijn. Haal het terug uit git of een back-up. Zonder dat bestand (haal het weg) wordt de bron vergeleken met de bestanden zoals ze zijn.`,
  }),
  notTurtle: (file: string): Words => ({
    en: `${file} looks like Turtle (RDF), but is not valid. Export it again, whole.`,
    nl: `${file} lijkt op Turtle (RDF) maar is niet geldig. Exporteer het opnieuw, in zijn geheel.`,
  }),
  notYaml: (file: string): Words => ({
    en: `${file} looks like YAML, but is not valid. Export it again, whole.`,
    nl: `${file} lijkt op YAML maar is niet geldig. Exporteer het opnieuw, in zijn geheel.`,
  }),
  unknown: (file: string, systems: readonly string[]): Words => ({
    en: `It is not clear what ${file} is: no table with headings such as person, circle and office, and of no program that is known here. Say what it is with \`--from\`: ${systems.join(', ')}.`,
    nl: `Het is niet duidelijk wat ${file} is: geen tabel met koppen zoals persoon, kring en functie, en van geen programma dat hier bekend is. Zeg wat het is met \`--from\`: ${systems.join(', ')}.`,
  }),
  notOf: (file: string, system: string): Words => ({
    en: `${file} holds nothing that is read as ${system}. Leave out \`--from\`, so that its content tells what it is.`,
    nl: `${file} bevat niets dat als ${system} wordt gelezen. Laat \`--from\` weg, dan zegt de inhoud wat het is.`,
  }),
  several: (systems: readonly string[]): Words => ({
    en: `The files are of several programs (${listed(systems).en}). Import them one after the other.`,
    nl: `De bestanden zijn van verschillende programma’s (${listed(systems).nl}). Importeer ze een voor een.`,
  }),
} as const;

/** What is wrong with a mapping. */
export const mappingFaults = {
  notAMapping: (file: string): Words => ({
    en: `${file} is no mapping: it is to be an object of JSON with columns, offices, kinds, people and circles.`,
    nl: `${file} is geen mapping: het hoort een JSON-object te zijn met columns, offices, kinds, people en circles.`,
  }),
  unknownKey: (file: string, key: string, known: readonly string[]): Words => ({
    en: `${file} says \`${key}\`, which means nothing in a mapping. It can have ${listed(known).en}.`,
    nl: `${file} zegt \`${key}\`, en dat betekent niets in een mapping. Er kan in staan: ${listed(known).nl}.`,
  }),
  unknownWord: (file: string, key: string, word: string, known: readonly string[]): Words => ({
    en: `${file} says \`${word}\` at \`${key}\`, which it cannot be. It can be ${known.join(', ')}.`,
    nl: `${file} zegt \`${word}\` bij \`${key}\`, en dat kan niet. Het kan zijn: ${known.join(', ')}.`,
  }),
} as const;

function officeWords(office: string): Words {
  return (officeNames as Readonly<Record<string, Words>>)[office] ?? same(office);
}

/** What became of what could not be taken as it stands. */
export const importNotes = {
  // ---- files ----
  hiddenSheet: (sheet: string): Words => ({
    en: `the sheet “${sheet}” is hidden and was left out; show it in the spreadsheet if it is wanted`,
    nl: `het blad “${sheet}” is verborgen en is weggelaten; maak het zichtbaar in het rekenblad als het erbij hoort`,
  }),
  windows1252: {
    en: 'the file is not UTF-8; read as Windows-1252',
    nl: 'het bestand is geen UTF-8; gelezen als Windows-1252',
  } as Words,
  unclosedQuote: {
    en: 'a quotation mark is never closed, so quotation marks were read as part of the texts',
    nl: 'een aanhalingsteken wordt nergens gesloten, dus aanhalingstekens zijn als deel van de tekst gelezen',
  } as Words,

  // ---- tables ----
  notAnAddress: (written: string): Words => ({
    en: `“${written}” is no e-mail address, or is more than one; left out. Write one address in the cell.`,
    nl: `“${written}” is geen e-mailadres, of het zijn er meer; weggelaten. Zet één adres in de cel.`,
  }),
  nameTurned: (told: string): Words => ({
    en: `last name first; taken as “${told}”`,
    nl: `achternaam voorop; gelezen als “${told}”`,
  }),
  unknownKind: (written: string): Words => ({
    en: `“${written}” is no kind of circle that is known; left out. Say in the mapping what it means.`,
    nl: `“${written}” is geen soort kring die bekend is; weggelaten. Zeg in de mapping wat het betekent.`,
  }),
  privateColumn: (title: string): Words => ({
    en: `the column “${title}” is about people’s private life and was left out`,
    nl: `de kolom “${title}” gaat over het privéleven van mensen en is weggelaten`,
  }),
  unknownColumn: (title: string): Words => ({
    en: `the column “${title}” says nothing that is known, or the same as another; left out. Say in the mapping what it means.`,
    nl: `de kolom “${title}” zegt niets dat bekend is, of hetzelfde als een andere; weggelaten. Zeg in de mapping wat ze betekent.`,
  }),
  noHeadings: {
    en: 'no line of headings was found that is known, so nothing of it was read. Give the columns headings such as person, e-mail, circle and office.',
    nl: 'er is geen regel met koppen gevonden die bekend zijn, dus er is niets van gelezen. Geef de kolommen koppen zoals persoon, e-mail, kring en functie.',
  } as Words,
  bothOrders: {
    en: 'some days have the day first and others the month; only those that can be read in one way were taken',
    nl: 'bij sommige datums staat de dag voorop en bij andere de maand; alleen die op één manier te lezen zijn, zijn gelezen',
  } as Words,
  eitherDay: (written: string): Words => ({
    en: `“${written}” may be two days, and nothing tells which of day and month comes first; left out. Say \`"days": "day first"\` or \`"month first"\` in the mapping.`,
    nl: `“${written}” kan twee dagen zijn, en niets zegt of de dag of de maand voorop staat; weggelaten. Zeg \`"days": "day first"\` of \`"month first"\` in de mapping.`,
  }),
  noDay: (written: string): Words => ({
    en: `“${written}” is no day of the calendar; left out`,
    nl: `“${written}” is geen dag van de kalender; weggelaten`,
  }),
  century: (written: string, day: string): Words => ({
    en: `“${written}” was read as ${day}`,
    nl: `“${written}” is gelezen als ${day}`,
  }),
  orderByLanguage: (written: string, day: string): Words => ({
    en: `nothing in the columns tells whether the day or the month comes first; in this language it is the day, so “${written}” was read as ${day}, and others likewise`,
    nl: `niets in de kolommen zegt of de dag of de maand voorop staat; in deze taal is dat de dag, dus “${written}” is gelezen als ${day}, en andere ook zo`,
  }),
  severalCircles: (written: string): Words => ({
    en: `“${written}” names several circles, so the line was left out. Write one line for each circle.`,
    nl: `“${written}” noemt meer kringen, dus de regel is weggelaten. Schrijf voor elke kring een eigen regel.`,
  }),
  severalParents: (title: string, parents: readonly string[]): Words => ({
    en: `“${title}” stands below ${listed(parents).en}: taken as ${parents.length} circles of one title`,
    nl: `“${title}” staat onder ${listed(parents).nl}: gelezen als ${parents.length} kringen met één naam`,
  }),
  severalOfTitle: (title: string): Words => ({
    en: `several circles are called “${title}”, and the line does not tell which is meant; left out. Name the higher circle too.`,
    nl: `er zijn meer kringen die “${title}” heten, en de regel zegt niet welke; weggelaten. Noem ook de hogere kring.`,
  }),
  inItself: (title: string): Words => ({
    en: `“${title}” would stand below itself; that was left out`,
    nl: `“${title}” zou onder zichzelf staan; dat is weggelaten`,
  }),
  otherParent: (title: string, parent: string): Words => ({
    en: `another line says that “${title}” stands below another circle than “${parent}”; this one was left out`,
    nl: `een andere regel zegt dat “${title}” onder een andere kring staat dan “${parent}”; deze is weggelaten`,
  }),
  otherKind: (title: string): Words => ({
    en: `another line says that “${title}” is of another kind; this one was left out`,
    nl: `een andere regel zegt dat “${title}” van een andere soort is; deze is weggelaten`,
  }),
  noCircle: (office: string): Words => ({
    en: `the line names ${officeWords(office).en} but no circle, so the seat was left out. Write the circle in the line.`,
    nl: `de regel noemt ${officeWords(office).nl} maar geen kring, dus de functie is weggelaten. Zet de kring in de regel.`,
  }),
  nobodyNamed: (office: Office | string): Words => ({
    en: `nobody is named as ${officeWords(office).en}: taken as not recorded. Write “vacant” where nobody holds it.`,
    nl: `er is niemand genoemd als ${officeWords(office).nl}: gelezen als niet vastgelegd. Schrijf “vacant” als niemand de functie vervult.`,
  }),
  saidTwice: {
    en: 'an earlier line says the same; left out',
    nl: 'een eerdere regel zegt hetzelfde; weggelaten',
  } as Words,
  kindByTitle: (title: string, kind: CircleKind): Words => ({
    en: `“${title}” was taken for a ${kindNames[kind].en} by its title`,
    nl: `“${title}” is op grond van de naam gelezen als ${kindNames[kind].nl}`,
  }),
  namesakes: (name: string): Words => ({
    en: `several people are called ${name}, and the line does not tell which is meant; left out. Write the e-mail address in the line.`,
    nl: `er zijn meer mensen die ${name} heten, en de regel zegt niet wie; weggelaten. Zet het e-mailadres in de regel.`,
  }),
  twoOfOneName: (name: string): Words => ({
    en: `a second person called ${name}, as the e-mail address or id is another`,
    nl: `een tweede mens die ${name} heet, want het e-mailadres of nummer is anders`,
  }),
  sharedAddress: (address: string): Words => ({
    en: `two people of other names share ${address}; taken as two people`,
    nl: `twee mensen met andere namen delen ${address}; gelezen als twee mensen`,
  }),
  otherSpelling: (written: string, title: string): Words => ({
    en: `“${written}” has the address of ${title}, and was taken for the same person`,
    nl: `“${written}” heeft het adres van ${title}, en is voor dezelfde mens gehouden`,
  }),
  nameAlone: (name: string): Words => ({
    en: `this line has no address; taken for the one ${name} that there is`,
    nl: `deze regel heeft geen adres; gelezen als de enige ${name} die er is`,
  }),
  nameByAddress: (name: string): Words => ({
    en: `no name, but an address: called ${name}`,
    nl: `geen naam, wel een adres: ${name} genoemd`,
  }),
  // ---- other programs ----
  dangling: (title: string, id: string): Words => ({
    en: `“${title}” refers to ${id}, which the source does not hold; that was left out`,
    nl: `“${title}” verwijst naar ${id}, en dat staat niet in de bron; dat is weggelaten`,
  }),
  danglingPerson: (id: string): Words => ({
    en: `the person ${id} is not in the source: taken as not recorded`,
    nl: `de mens ${id} staat niet in de bron: gelezen als niet vastgelegd`,
  }),
  untilAlone: {
    en: 'the source knows until when somebody was elected and not since when; only the end was written, here and elsewhere',
    nl: 'de bron weet tot wanneer iemand gekozen is en niet sinds wanneer; alleen het einde is geschreven, hier en elders',
  } as Words,
  strategy: (title: string): Words => ({
    en: `the strategy of “${title}” has no place in a circle; left out. A decision of the circle can hold it.`,
    nl: `de strategie van “${title}” heeft geen plaats in een kring; weggelaten. Een besluit van de kring kan die bevatten.`,
  }),
  leaderFromAbove: (title: string): Words => ({
    en: `who fills “${title}” in the higher circle was taken for its leader, as it names none itself`,
    nl: `wie “${title}” in de hogere kring vervult is gelezen als de leider ervan, want de kring noemt er zelf geen`,
  }),
  agent: (name: string): Words => ({
    en: `${name} is a program and no person; left out`,
    nl: `${name} is een programma en geen mens; weggelaten`,
  }),
  focus: (focus: string): Words => ({
    en: `the focus “${focus}” of an assignment has no place in a seat; left out`,
    nl: `de focus “${focus}” van een toewijzing heeft geen plaats bij een functie; weggelaten`,
  }),
  linkedRole: (title: string): Words => ({
    en: `the linked role “${title}” was taken for a link of its own circle with this one, held by a representative`,
    nl: `de gekoppelde rol “${title}” is gelezen als een koppeling van de eigen kring met deze, door een afgevaardigde`,
  }),

  linkNotExported: {
    en: 'the export does not hold which role represents a circle in the higher one, so no representative was taken; see who it is and write it',
    nl: 'de export zegt niet welke rol een kring in de hogere afvaardigt, dus er is geen afgevaardigde overgenomen; kijk wie het is en schrijf het op',
  } as Words,
  notTaken: (what: string, count: number): Words => ({
    en: `${what}: ${count} left out, as they have no place in Kring`,
    nl: `${what}: ${count} weggelaten, want daar is in Kring geen plaats voor`,
  }),

  // ---- writing ----
  namedAfter: (title: string): Words => ({
    en: `nothing says what the organisation is called; named “${title}” after its folder (\`--name\` says otherwise)`,
    nl: `niets zegt hoe de organisatie heet; naar haar map “${title}” genoemd (met \`--name\` anders)`,
  }),
  representativeOfHighest: (title: string): Words => ({
    en: `“${title}” has no higher circle, so it has no representative in one; left out`,
    nl: `“${title}” heeft geen hogere kring, en dus geen afgevaardigde daarin; weggelaten`,
  }),
  // ---- a later import ----
  unclearCircle: (title: string, name: string): Words => ({
    en: `“${title}” has a title that the files know, \`${name}\`, but neither its place nor its people; left alone. Say in the mapping whether it is the same: \`"circles": { "${title}": "${name}" }\`.`,
    nl: `“${title}” heeft een naam die de bestanden kennen, \`${name}\`, maar niet de plaats of de mensen ervan; met rust gelaten. Zeg in de mapping of het dezelfde is: \`"circles": { "${title}": "${name}" }\`.`,
  }),
  renamedCircle: (title: string, name: string): Words => ({
    en: `“${title}” has the place and most of the people of \`${name}\`, and was taken for it under another title`,
    nl: `“${title}” heeft de plaats en de meeste mensen van \`${name}\`, en is voor die kring met een andere naam gehouden`,
  }),
  unclearPerson: (title: string, written: string, name: string): Words => ({
    en: `${title} has a name that the files know, \`${name}\`, and nothing else in common; left alone. Say in the mapping whether it is the same person: \`"people": { "${written}": "${name}" }\`.`,
    nl: `${title} heeft een naam die de bestanden kennen, \`${name}\`, en verder niets gemeen; met rust gelaten. Zeg in de mapping of het dezelfde mens is: \`"people": { "${written}": "${name}" }\`.`,
  }),
  titleDiffers: (title: string, now: string): Words => ({
    en: `the source says “${now}”, the files “${title}”; the files stay as they are`,
    nl: `de bron zegt “${now}”, de bestanden “${title}”; de bestanden blijven zoals ze zijn`,
  }),
  renamed: (old: string, now: string): Words => ({
    en: `“${old}” is called “${now}” now`,
    nl: `“${old}” heet nu “${now}”`,
  }),
  emailDiffers: (title: string): Words => ({
    en: `the e-mail address of ${title} is another in the files; the files stay as they are`,
    nl: `het e-mailadres van ${title} is in de bestanden anders; de bestanden blijven zoals ze zijn`,
  }),
  cameBack: (title: string): Words => ({
    en: `${title} is back at the source`,
    nl: `${title} staat weer in de bron`,
  }),
  personLeft: (title: string, day: string): Words => ({
    en: `${title} is no longer at the source: left, with ${day} as the last day`,
    nl: `${title} staat niet meer in de bron: vertrokken, met ${day} als laatste dag`,
  }),
  circleEnded: (title: string, day: string): Words => ({
    en: `“${title}” is no longer at the source: ended on ${day}`,
    nl: `“${title}” staat niet meer in de bron: beëindigd op ${day}`,
  }),
  kindDiffers: (title: string, kind: CircleKind): Words => ({
    en: `the source says that “${title}” is a ${kindNames[kind].en}, the files say otherwise and stay as they are`,
    nl: `de bron zegt dat “${title}” een ${kindNames[kind].nl} is, de bestanden zeggen iets anders en blijven zoals ze zijn`,
  }),
  parentDiffers: (title: string): Words => ({
    en: `“${title}” stands below another circle in the files than at the source; the files stay as they are`,
    nl: `“${title}” staat in de bestanden onder een andere kring dan in de bron; de bestanden blijven zoals ze zijn`,
  }),
  moved: (title: string): Words => ({
    en: `“${title}” stands below another circle now`,
    nl: `“${title}” staat nu onder een andere kring`,
  }),
  textDiffers: (title: string, word: string, text: string): Words => ({
    en: `${word} of “${title}”: the source says “${shortened(text)}”, the files say otherwise and stay as they are`,
    nl: `${word} van “${title}”: de bron zegt “${shortened(text)}”, de bestanden zeggen iets anders en blijven zoals ze zijn`,
  }),
  textGone: (title: string, word: string, text: string): Words => ({
    en: `${word} of “${title}”: “${shortened(text)}” is no longer at the source and stays in the files`,
    nl: `${word} van “${title}”: “${shortened(text)}” staat niet meer in de bron en blijft in de bestanden`,
  }),
  seatDiffers: ({ person, office, circle }: SeatTold): Words => ({
    en: `the seat of ${person} as ${officeWords(office).en} of “${circle}” is another in the files; the files stay as they are`,
    nl: `de functie van ${person} als ${officeWords(office).nl} van “${circle}” is in de bestanden anders; de bestanden blijven zoals ze zijn`,
  }),
  goneButChanged: ({ person, office, circle }: SeatTold): Words => ({
    en: `${person} is no longer ${officeWords(office).en} of “${circle}” at the source, but somebody changed that seat in the files; they stay as they are`,
    nl: `${person} is in de bron geen ${officeWords(office).nl} van “${circle}” meer, maar iemand heeft die functie in de bestanden gewijzigd; ze blijven zoals ze zijn`,
  }),
  seatEnded: ({ person, office, circle }: SeatTold, day: string): Words => ({
    en: `${person} is no longer ${officeWords(office).en} of “${circle}” at the source: until ${day}`,
    nl: `${person} is in de bron geen ${officeWords(office).nl} van “${circle}” meer: tot en met ${day}`,
  }),
  commentedList: (circle: string): Words => ({
    en: `the list of members of “${circle}” has remarks in it, so nobody was taken out of it; do so by hand`,
    nl: `in de lijst van leden van “${circle}” staan opmerkingen, dus er is niemand uitgehaald; doe dat met de hand`,
  }),
  roleGone: (title: string, circle: string): Words => ({
    en: `the role “${title}” of “${circle}” is no longer at the source; it stays, without who held it`,
    nl: `de rol “${title}” van “${circle}” staat niet meer in de bron; de rol blijft, zonder wie hem vervulde`,
  }),
  policyGone: (title: string): Words => ({
    en: `“${title}” is no longer at the source; the decision stays until a circle withdraws it`,
    nl: `“${title}” staat niet meer in de bron; het besluit blijft tot een kring het intrekt`,
  }),
} as const;

interface SeatTold {
  readonly person: string;
  readonly office: string;
  readonly circle: string;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** How the files of an import are called, without their ending. */
export const fileNames = {
  organisation: { en: 'organisation', nl: 'organisatie' },
  people: { en: 'people', nl: 'mensen' },
  circles: { en: 'circles', nl: 'kringen' },
} as const satisfies Record<string, Words>;
