import { codeOf } from '../../characters/alike.js';
import { visible } from '../../characters/tricks.js';
import { profiles } from '../../vocabulary/findings.js';
import type { AlikeKind, DeclaredKind, NameKind } from '../../vocabulary/kinds.js';
import type { CircleOffice, Membership } from '../../vocabulary/offices.js';
import { didYouMean, differing } from '../meant.js';
import { officeNames } from '../names.js';
import { listed, type Words } from '../words.js';

export const syntax = {
  title: { en: 'A line that is not Kring', nl: 'Een regel die geen Kring is' },
  what: {
    en: 'Every line of a file is written in the words of the language, so that it can be read.',
    nl: 'Elke regel van een bestand staat in de woorden van de taal, zodat hij te lezen is.',
  },
  why: {
    en: 'A line that cannot be read says nothing: what it should say of a circle, a seat or a decision is missing from every check, picture and list.',
    nl: 'Een regel die niet te lezen is, zegt niets: wat hij over een kring, functie of besluit moest zeggen, ontbreekt in elke toetsing, tekening en lijst.',
  },
  write: (text: string): Words => ({ en: `Write ${code(text)}`, nl: `Schrijf ${code(text)}` }),
  takeOut: (text: string): Words => ({ en: `Take out ${code(text)}`, nl: `Haal ${code(text)} weg` }),
  close: { en: 'Close the block with `}`', nl: 'Sluit het blok met `}`' },
};

const kinds: Readonly<
  Record<NameKind, { readonly one: Words; readonly none: Words; readonly declare: string }>
> = {
  person: {
    one: { en: 'a person', nl: 'een persoon' },
    none: { en: 'No person', nl: 'Niemand' },
    declare: 'person NAME "…"',
  },
  circle: {
    one: { en: 'a circle', nl: 'een kring' },
    none: { en: 'No circle', nl: 'Geen kring' },
    declare: 'circle NAME "…"',
  },
  decision: {
    one: { en: 'a decision', nl: 'een besluit' },
    none: { en: 'No decision', nl: 'Geen besluit' },
    declare: 'decision NAME "…"',
  },
  election: {
    one: { en: 'an election', nl: 'een verkiezing' },
    none: { en: 'No election', nl: 'Geen verkiezing' },
    declare: 'election NAME of OFFICE in CIRCLE',
  },
  action: {
    one: { en: 'an action', nl: 'een actiepunt' },
    none: { en: 'No action', nl: 'Geen actiepunt' },
    declare: 'action NAME "…"',
  },
  step: {
    one: { en: 'a step', nl: 'een stap' },
    none: { en: 'No step of this implementation', nl: 'Geen stap van deze invoering' },
    declare: 'step NAME "…"',
  },
  template: {
    one: { en: 'a template', nl: 'een sjabloon' },
    none: { en: 'No template', nl: 'Geen sjabloon' },
    declare: 'template NAME "…"',
  },
  question: {
    one: { en: 'a question', nl: 'een vraag' },
    none: { en: 'No question of an audit', nl: 'Geen vraag van een audit' },
    declare: 'question NAME "…"',
  },
  'closing question': {
    one: { en: 'a question of the closing round', nl: 'een vraag van de slotronde' },
    none: { en: 'No question of the closing round', nl: 'Geen vraag van de slotronde' },
    declare: 'question NAME "…" for every meeting',
  },
  review: {
    one: { en: 'a performance review', nl: 'een functioneringsgesprek' },
    none: { en: 'No performance review', nl: 'Geen functioneringsgesprek' },
    declare: 'review NAME of PERSON',
  },
  topic: {
    one: { en: 'a topic', nl: 'een onderwerp' },
    none: { en: 'No topic', nl: 'Geen onderwerp' },
    declare: 'topic NAME "…" in CIRCLE',
  },
  meeting: {
    one: { en: 'a meeting', nl: 'een vergadering' },
    none: { en: 'No meeting', nl: 'Geen vergadering' },
    declare: 'meeting NAME of CIRCLE on DATE',
  },
};

export const unknownName = {
  title: { en: 'A name that nobody and nothing has', nl: 'Een naam die niemand en niets heeft' },
  what: {
    en: 'Every name that refers to a person, circle, decision, election, action, review, topic, meeting, step, template, role or part of a domain is the name of one that the organisation’s files declare. The circle of a link to another organisation is looked for there, where its files lie in the same workspace.',
    nl: 'Elke naam die verwijst naar een persoon, kring, besluit, verkiezing, actiepunt, functioneringsgesprek, onderwerp, vergadering, stap, sjabloon, rol of onderdeel van een domein, staat ergens in de bestanden van de organisatie beschreven. De kring van een koppeling met een andere organisatie wordt daar gezocht, als de bestanden daarvan in dezelfde werkruimte staan.',
  },
  why: {
    en: 'With a name that means nothing, nobody knows who holds the seat, which circle is meant or which decision counts, and nothing that hangs on it can be checked.',
    nl: 'Met een naam die niets betekent, weet niemand wie de functie vervult, welke kring is bedoeld of welk besluit telt, en valt niets na te gaan wat ervan afhangt.',
  },
  found: (kind: NameKind, name: string): Words => {
    const declare = kinds[kind].declare.replace('NAME', name);
    return {
      en: `${kinds[kind].none.en} is called ${code(name)}, so what this line says counts for nothing. Correct the name, or add ${code(declare)}.`,
      nl: `${kinds[kind].none.nl} heet ${code(name)}, dus wat deze regel zegt, telt niet. Verbeter de naam, of voeg ${code(declare)} toe.`,
    };
  },
  foundNear: (kind: NameKind, name: string, near: string): Words => ({
    en: `${kinds[kind].none.en} is called ${code(name)}, so what this line says counts for nothing. ${didYouMean(name, near, code).en}`,
    nl: `${kinds[kind].none.nl} heet ${code(name)}, dus wat deze regel zegt, telt niet. ${didYouMean(name, near, code).nl}`,
  }),
  foundOther: (wanted: NameKind, name: string, is: NameKind): Words => ({
    en: `${code(name)} is ${kinds[is].one.en}, but here stands the name of ${kinds[wanted].one.en}. Write which ${wanted} is meant.`,
    nl: `${code(name)} is ${kinds[is].one.nl}, maar hier hoort de naam van ${kinds[wanted].one.nl}. Schrijf welke is bedoeld.`,
  }),
  circleOfPart: (circle: string, near: string | undefined): Words => ({
    en: `No circle is called ${code(circle)}, so nobody knows whose domain this is a part of. ${near === undefined ? 'Correct the name of the circle.' : didYouMean(circle, near, code).en}`,
    nl: `Geen kring heet ${code(circle)}, dus niemand weet van wiens domein dit een onderdeel is. ${near === undefined ? 'Verbeter de naam van de kring.' : didYouMean(circle, near, code).nl}`,
  }),
  partWithoutCircle: (part: string, near: string | undefined): Words => ({
    en: `${code(part)} does not say of which circle’s domain it is a part. ${near === undefined ? `Write \`CIRCLE.${part}\`.` : didYouMean(part, near, code).en}`,
    nl: `${code(part)} zegt niet van het domein van welke kring het een onderdeel is. ${near === undefined ? `Schrijf \`KRING.${part}\`.` : didYouMean(part, near, code).nl}`,
  }),
  part: (circle: string, part: string, near: string | undefined): Words => ({
    en: `The domain of ${code(circle)} has no part ${code(part)}, so nothing is delegated by this line. ${near === undefined ? `Correct the name, or add ${code(part)} to the domain of ${code(circle)}.` : didYouMean(part, near, code).en}`,
    nl: `Het domein van ${code(circle)} heeft geen onderdeel ${code(part)}, dus deze regel delegeert niets. ${near === undefined ? `Verbeter de naam, of zet ${code(part)} in het domein van ${code(circle)}.` : didYouMean(part, near, code).nl}`,
  }),
  role: (circle: string, role: string, near: string | undefined): Words => ({
    en: `${code(circle)} has no role ${code(role)}, and no office is called so: nobody can be elected to it. ${near === undefined ? `Correct the name, or add ${code(`role ${role}`)} to ${code(circle)}.` : didYouMean(role, near, code).en}`,
    nl: `${code(circle)} heeft geen rol ${code(role)}, en er is geen functie die zo heet: niemand kan ervoor worden gekozen. ${near === undefined ? `Verbeter de naam, of voeg ${code(`role ${role}`)} toe aan ${code(circle)}.` : didYouMean(role, near, code).nl}`,
  }),
  roleBelow: (circle: string, role: string, near: string | undefined): Words => ({
    en: `Neither ${code(circle)} nor a circle below it has a role ${code(role)}, and no office is called so: this makes nobody a member. ${near === undefined ? `Correct the name, or write ${code(`in CIRCLE`)} behind it where the role is another circle’s.` : didYouMean(role, near, code).en}`,
    nl: `Noch ${code(circle)} noch een kring daaronder heeft een rol ${code(role)}, en er is geen functie die zo heet: hierdoor wordt niemand lid. ${near === undefined ? `Verbeter de naam, of schrijf er ${code(`in KRING`)} achter als de rol van een andere kring is.` : didYouMean(role, near, code).nl}`,
  }),
  concerned: (name: string, near: string | undefined): Words => ({
    en: `Nothing is called ${code(name)}, so nobody finds what this concerns. ${near === undefined ? 'Name a circle, a part of its domain as `CIRCLE.PART`, a decision or a person that the files know.' : didYouMean(name, near, code).en}`,
    nl: `Niets heet ${code(name)}, dus niemand vindt waar dit over gaat. ${near === undefined ? 'Noem een kring, een onderdeel van het domein ervan als `KRING.ONDERDEEL`, een besluit of een persoon die in de bestanden staat.' : didYouMean(name, near, code).nl}`,
  }),
  concernedPart: (part: string, circle: string, near: string | undefined): Words => ({
    en: `${code(circle)} has no part, role or measure ${code(part)}, so nobody finds what this concerns. ${near === undefined ? `Correct the name, or add ${code(part)} to ${code(circle)}.` : didYouMean(part, near, code).en}`,
    nl: `${code(circle)} heeft geen onderdeel, rol of meting ${code(part)}, dus niemand vindt waar dit over gaat. ${near === undefined ? `Verbeter de naam, of voeg ${code(part)} toe aan ${code(circle)}.` : didYouMean(part, near, code).nl}`,
  }),
  audited: (name: string, organisation: string, near: string | undefined): Words => ({
    en: `No circle is called ${code(name)}, and the organisation is not, so nobody knows what this audit is about. ${near === undefined ? `Write the name of a circle${organisation === '' ? '' : `, or ${code(organisation)} for the whole organisation`}.` : didYouMean(name, near, code).en}`,
    nl: `Geen kring heet ${code(name)}, en de organisatie ook niet, dus niemand weet waarover deze audit gaat. ${near === undefined ? `Schrijf de naam van een kring${organisation === '' ? '' : `, of ${code(organisation)} voor de hele organisatie`}.` : didYouMean(name, near, code).nl}`,
  }),
  across: (organisation: string, circle: string, near: string | undefined): Words => ({
    en: `${organisation} has no circle ${code(circle)}, so this link leads nowhere. ${near === undefined ? `Ask them for the name of the circle, or add ${code(`circle ${circle}`)} to their files.` : didYouMean(circle, near, code).en}`,
    nl: `${organisation} heeft geen kring ${code(circle)}, dus deze koppeling leidt nergens heen. ${near === undefined ? `Vraag hun hoe de kring heet, of voeg ${code(`circle ${circle}`)} toe aan hun bestanden.` : didYouMean(circle, near, code).nl}`,
  }),
  entry: (name: string, near: string | undefined): Words => ({
    en: `No circle or person is called ${code(name)}, so this line of the step counts for nobody. ${near === undefined ? 'Correct the name.' : didYouMean(name, near, code).en}`,
    nl: `Geen kring of persoon heet ${code(name)}, dus deze regel van de stap telt voor niemand. ${near === undefined ? 'Verbeter de naam.' : didYouMean(name, near, code).nl}`,
  }),
  left: (step: string): Words => ({
    en: `${code(step)} is no step of a template that this implementation follows, so there is nothing to leave out. Correct the name, or take the line out.`,
    nl: `${code(step)} is geen stap van een sjabloon dat deze invoering volgt, dus er valt niets weg te laten. Verbeter de naam, of haal de regel weg.`,
  }),
  leftNear: (step: string, near: string): Words => ({
    en: `${code(step)} is no step of the template that this implementation follows, so there is nothing to leave out. ${didYouMean(step, near, code).en}`,
    nl: `${code(step)} is geen stap van het sjabloon dat deze invoering volgt, dus er valt niets weg te laten. ${didYouMean(step, near, code).nl}`,
  }),
  write: (near: string): Words => ({ en: `Write ${code(near)}`, nl: `Schrijf ${code(near)}` }),
};

const months = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
};

export const impossibleDate = {
  title: { en: 'A date that does not exist', nl: 'Een datum die niet bestaat' },
  what: {
    en: 'Every date is a day of the calendar, written as year-month-day with four, two and two digits, and every length of time can be counted.',
    nl: 'Elke datum is een dag van de kalender, geschreven als jaar-maand-dag met vier, twee en twee cijfers, en elke tijdsduur is te tellen.',
  },
  why: {
    en: 'Terms, reviews and deadlines hang on dates. One that does not exist is left out, so that a term seems to have no end and a review is never due.',
    nl: 'Termijnen, evaluaties en afspraken hangen aan data. Een datum die niet bestaat, valt weg, zodat een termijn geen einde lijkt te hebben en een evaluatie nooit aan de beurt komt.',
  },
  shortened: (written: string, meant: string): Words => ({
    en: `${code(written)} is not written out, so it is not read as a date. Write the month and the day with two digits: ${code(meant)}.`,
    nl: `${code(written)} is niet uitgeschreven en wordt daarom niet als datum gelezen. Schrijf maand en dag met twee cijfers: ${code(meant)}.`,
  }),
  year: (written: string): Words => ({
    en: `The year of ${code(written)} does not have four digits, so nobody can tell which year is meant. Write it out, such as \`2026-02-03\`.`,
    nl: `Het jaartal van ${code(written)} heeft geen vier cijfers, dus is niet te zeggen welk jaar is bedoeld. Schrijf het uit, zoals \`2026-02-03\`.`,
  }),
  month: (written: string, month: number): Words => ({
    en: `${code(written)} does not exist: a year has no month ${month}. Write the date as year-month-day.`,
    nl: `${code(written)} bestaat niet: een jaar heeft geen maand ${month}. Schrijf de datum als jaar-maand-dag.`,
  }),
  swapped: (written: string, month: number, meant: string): Words => ({
    en: `${code(written)} does not exist: a year has no month ${month}. A date is written as year-month-day; if day and month were swapped, write ${code(meant)}.`,
    nl: `${code(written)} bestaat niet: een jaar heeft geen maand ${month}. Een datum is jaar-maand-dag; zijn dag en maand verwisseld, schrijf dan ${code(meant)}.`,
  }),
  day: (written: string, month: number, year: number, days: number): Words => ({
    en: `${code(written)} does not exist: ${months.en[month - 1] ?? ''} ${year} has ${days} days. Write the day that is meant.`,
    nl: `${code(written)} bestaat niet: ${months.nl[month - 1] ?? ''} ${year} heeft ${days} dagen. Schrijf de dag die is bedoeld.`,
  }),
  dayZero: (written: string): Words => ({
    en: `${code(written)} does not exist: the days of a month begin with 1. Write the day that is meant.`,
    nl: `${code(written)} bestaat niet: de dagen van een maand beginnen bij 1. Schrijf de dag die is bedoeld.`,
  }),
  date: (written: string): Words => ({
    en: `${code(written)} is not a day of the calendar. Write the date as year-month-day, such as \`2026-02-03\`.`,
    nl: `${code(written)} is geen dag van de kalender. Schrijf de datum als jaar-maand-dag, zoals \`2026-02-03\`.`,
  }),
  nothing: (written: string): Words => ({
    en: `${code(written)} is no time at all. Write how long it lasts, such as \`2 years\`.`,
    nl: `${code(written)} is helemaal geen tijd. Schrijf hoe lang het duurt, zoals \`2 years\`.`,
  }),
  length: (written: string): Words => ({
    en: `${code(written)} is longer than a calendar can count. Write a shorter length, such as \`2 years\`.`,
    nl: `${code(written)} is langer dan een kalender kan tellen. Schrijf een kortere duur, zoals \`2 years\`.`,
  }),
  write: (meant: string): Words => ({ en: `Write ${code(meant)}`, nl: `Schrijf ${code(meant)}` }),
};

export const readsOn = {
  title: {
    en: 'A line that is read as part of the one above',
    nl: 'Een regel die bij de vorige wordt gelezen',
  },
  what: {
    en: 'Below a step, what is said of one circle or person stands on one line. An `owner`, `due` or `done` on the next line still belongs to it.',
    nl: 'Onder een stap staat wat over één kring of persoon wordt gezegd op één regel. Een `owner`, `due` of `done` op de volgende regel hoort daar nog bij.',
  },
  why: {
    en: 'A reader takes such a line for the whole step, and would look for the wrong owner or the wrong day.',
    nl: 'Een lezer denkt dat zo’n regel voor de hele stap geldt, en zoekt dan de verkeerde trekker of de verkeerde dag.',
  },
  found: (word: string, subject: string): Words => ({
    en: `This ${code(word)} is read as part of what is said of ${code(subject)} on the line above. Put it on that line if it is meant so, or above the first such line if it is for the whole step.`,
    nl: `Deze ${code(word)} wordt gelezen bij wat de regel erboven over ${code(subject)} zegt. Zet het op die regel als het zo bedoeld is, of boven de eerste van die regels als het voor de hele stap geldt.`,
  }),
  above: { en: 'Begins here', nl: 'Begint hier' },
};

export const saidTwice = {
  title: { en: 'The same said twice', nl: 'Hetzelfde twee keer gezegd' },
  what: {
    en: 'What can be said only once of an organisation, circle, seat or decision is said once, in one place.',
    nl: 'Wat over een organisatie, kring, functie of besluit maar één keer gezegd kan worden, staat er één keer, op één plaats.',
  },
  why: {
    en: 'When two lines say it, one of them changes one day and the other does not, and then nobody knows which holds. Only the first counts.',
    nl: 'Staat het er twee keer, dan verandert op een dag de ene regel en de andere niet, en weet niemand meer welke geldt. Alleen de eerste telt.',
  },
  found: (word: string): Words => ({
    en: `${code(word)} was already said, and only the first one counts. Keep the line that holds and take out the other.`,
    nl: `${code(word)} staat er al, en alleen de eerste telt. Houd de regel die geldt en haal de andere weg.`,
  }),
  endTwice: {
    en: 'The end of this term is said in two ways, by `for` and by `until`, and only `until` counts. Take one of them out.',
    nl: 'Het einde van deze termijn staat er op twee manieren, met `for` en met `until`, en alleen `until` telt. Haal één van beide weg.',
  },
  organisation: (organisation: string, word: string): Words => ({
    en: `Another block of organisation ${organisation} already says ${code(word)}, and only the first one counts. Keep it in one place and take it out here.`,
    nl: `Een ander blok van organisatie ${organisation} zegt ${code(word)} al, en alleen het eerste telt. Houd het op één plaats en haal het hier weg.`,
  }),
  titleAgain: (organisation: string): Words => ({
    en: `Organisation ${organisation} already has a title, and only the first one counts. Write here ${code(`organisation ${organisation}`)} without the title.`,
    nl: `Organisatie ${organisation} heeft al een titel, en alleen de eerste telt. Schrijf hier ${code(`organisation ${organisation}`)} zonder titel.`,
  }),
  link: (circle: string): Words => ({
    en: `${code(circle)} already has a double link to its next higher circle. Put all leaders and representatives in one \`double link\`; for a link to another circle, write \`double link to CIRCLE\`.`,
    nl: `${code(circle)} heeft al een dubbele koppeling met de naasthogere kring. Zet de leider en alle afgevaardigden in één \`double link\`; schrijf voor een koppeling met een andere kring \`double link to KRING\`.`,
  }),
  first: { en: 'Said first here', nl: 'Hier voor het eerst gezegd' },
};

const declaredKinds: Readonly<Record<DeclaredKind, Words>> = {
  person: { en: 'Another person', nl: 'Een andere persoon' },
  decision: { en: 'Another decision', nl: 'Een ander besluit' },
  election: { en: 'Another election', nl: 'Een andere verkiezing' },
  implementation: { en: 'Another implementation', nl: 'Een andere invoering' },
  template: { en: 'Another template', nl: 'Een ander sjabloon' },
  audit: { en: 'Another audit', nl: 'Een andere audit' },
  action: { en: 'Another action', nl: 'Een ander actiepunt' },
  review: { en: 'Another review', nl: 'Een ander functioneringsgesprek' },
  topic: { en: 'Another topic', nl: 'Een ander onderwerp' },
  meeting: { en: 'Another meeting', nl: 'Een andere vergadering' },
  step: { en: 'Another step of this implementation', nl: 'Een andere stap van deze invoering' },
};

export const nameUsedTwice = {
  title: { en: 'A name used twice', nl: 'Een naam die twee keer is gebruikt' },
  what: {
    en: 'Each person, decision, election, implementation, audit, action, review, topic and meeting has a name of its own in the organisation, and each step in its implementation.',
    nl: 'Elke persoon en elk besluit heeft een eigen naam in de organisatie, net als elke verkiezing, invoering, audit en vergadering, elk actiepunt, elk functioneringsgesprek en elk onderwerp; een stap heeft een eigen naam in zijn invoering.',
  },
  why: {
    en: 'Other lines refer to people and decisions by their names. If two share a name, nobody can tell which of them a line means.',
    nl: 'Andere regels verwijzen met de naam naar mensen en besluiten. Delen er twee een naam, dan weet niemand wie of welk besluit een regel bedoelt.',
  },
  found: (kind: DeclaredKind, name: string): Words => ({
    en: `${declaredKinds[kind].en} is already called ${code(name)}, so lines that name it could mean either. Choose another name here, or take this one out if the same is meant.`,
    nl: `${declaredKinds[kind].nl} heet al ${code(name)}, dus kan een regel met die naam beide bedoelen. Kies hier een andere naam, of haal dit weg als hetzelfde is bedoeld.`,
  }),
  first: { en: 'First used here', nl: 'Hier voor het eerst gebruikt' },
};

export const organisationMissing = {
  title: { en: 'No file names the organisation', nl: 'Geen bestand noemt de organisatie' },
  what: {
    en: 'One of the files in a folder, or in a folder above it, says which organisation they tell of.',
    nl: 'Eén van de bestanden in een map, of in een map daarboven, zegt over welke organisatie ze gaan.',
  },
  why: {
    en: 'The organisation’s name holds its files together, and its block says by which profile of rules it works and in which language people read it.',
    nl: 'De naam van de organisatie houdt de bestanden bijeen, en het blok van de organisatie zegt met welk profiel van regels ze werkt en in welke taal mensen erover lezen.',
  },
  found: {
    en: 'No file here says which organisation this is, so its files cannot be kept together. Write a line `organisation NAME "Full name"` at the top of one of them.',
    nl: 'Geen bestand zegt welke organisatie dit is, dus zijn de bestanden niet bijeen te houden. Schrijf bovenaan één ervan een regel `organisation NAAM "Volledige naam"`.',
  },
};

export const organisationUnclear = {
  title: {
    en: 'A file that could belong to several organisations',
    nl: 'Een bestand dat bij meer organisaties kan horen',
  },
  what: {
    en: 'A file belongs to one organisation: the one that it names, or the only one in its folder or the nearest folder above.',
    nl: 'Een bestand hoort bij één organisatie: die het noemt, of de enige in zijn map of de dichtstbijzijnde map daarboven.',
  },
  why: {
    en: 'Circles and people of one organisation that are counted for another make both look different from what they are.',
    nl: 'Kringen en mensen van de ene organisatie die bij de andere worden geteld, geven van beide een verkeerd beeld.',
  },
  namesSeveral: (names: readonly string[]): Words => {
    const [first = '', ...others] = names;
    const rest = listed(others.map(code));
    return {
      en: `This file tells of several organisations, and all of it is counted for ${code(first)}. Move what belongs to ${rest.en} to a file of its own.`,
      nl: `Dit bestand gaat over meer organisaties, en alles wordt geteld bij ${code(first)}. Zet wat bij ${rest.nl} hoort in een eigen bestand.`,
    };
  },
  namesNone: (names: readonly string[]): Words => {
    const all = listed(names.map(code));
    const first = names[0] ?? '';
    return {
      en: `This file does not say to which organisation it belongs; its folder has ${all.en}. It is counted for ${code(first)}: write ${code(`organisation ${first}`)} or another name at its top, or give each organisation a folder of its own.`,
      nl: `Dit bestand zegt niet bij welke organisatie het hoort; in de map staan ${all.nl}. Het wordt geteld bij ${code(first)}: schrijf bovenaan ${code(`organisation ${first}`)} of een andere naam, of geef elke organisatie een eigen map.`,
    };
  },
};

export const unreadableFile = {
  title: { en: 'A file that cannot be read', nl: 'Een bestand dat niet te lezen is' },
  what: {
    en: 'Every file of an organisation is a text (UTF-8) of a reasonable size that may be read.',
    nl: 'Elk bestand van een organisatie is een tekst (UTF-8) van redelijke grootte die gelezen mag worden.',
  },
  why: {
    en: 'What a file that cannot be read says is missing from the organisation, so circles, people and decisions seem not to exist.',
    nl: 'Wat in een onleesbaar bestand staat, ontbreekt in de organisatie, zodat kringen, mensen en besluiten niet lijken te bestaan.',
  },
  /** The computer does not let the file be read. */
  forbidden: {
    en: 'This file may not be read, so what it says is missing from the organisation. Ask whoever keeps it for permission to read it, or take it out of the folder.',
    nl: 'Dit bestand mag niet worden gelezen, dus wat erin staat ontbreekt in de organisatie. Vraag de beheerder om leesrecht, of haal het uit de map.',
  },
  /** Reading failed in another way. */
  failed: {
    en: 'This file cannot be read, so what it says is missing from the organisation. Check the disk or the connection that it lies on, and try again.',
    nl: 'Dit bestand is niet te lezen, dus wat erin staat ontbreekt in de organisatie. Kijk de schijf of de verbinding na waarop het staat, en probeer het opnieuw.',
  },
  gone: {
    en: 'This file disappeared while it was being read, so what it said is missing from this check. Check again.',
    nl: 'Dit bestand verdween terwijl het werd gelezen, dus wat erin stond ontbreekt in deze toetsing. Toets nog een keer.',
  },
  /** @param line where the first wrong character stands, if that is known */
  notText: (line?: number): Words => ({
    en: `This file is not written as UTF-8${line === undefined ? '' : `: line ${line} has a character that cannot be read`}, so names in it would come out wrong. Save it again as UTF-8.`,
    nl: `Dit bestand is geen UTF-8${line === undefined ? '' : `: regel ${line} heeft een teken dat niet te lezen is`}, dus zouden namen erin verkeerd worden gelezen. Sla het opnieuw op als UTF-8.`,
  }),
  binary: {
    en: 'This file is not a text, though its name says that it is Kring. Put the text back, or give the file another name.',
    nl: 'Dit bestand is geen tekst, al zegt de naam dat het Kring is. Zet de tekst terug, of geef het bestand een andere naam.',
  },
  /** @param limit the largest size that is read, in megabytes */
  tooLarge: (limit: number): Words => ({
    en: `This file is larger than ${limit} MB, so it is not read. Spread what it says over several files, one circle or one year each.`,
    nl: `Dit bestand is groter dan ${limit} MB en wordt daarom niet gelezen. Verdeel de inhoud over meer bestanden, bijvoorbeeld één per kring of per jaar.`,
  }),
  linkToNowhere: {
    en: 'This is a link to a file that is not there. Put the file back, or take the link out.',
    nl: 'Dit is een verwijzing naar een bestand dat er niet is. Zet het bestand terug, of haal de verwijzing weg.',
  },
  folderInItself: {
    en: 'This folder contains itself by a link, so it is read only once. Take the link out.',
    nl: 'Deze map bevat door een verwijzing zichzelf en wordt daarom maar één keer gelezen. Haal de verwijzing weg.',
  },
};

export const unknownWord = {
  title: { en: 'A word that Kring does not know', nl: 'Een woord dat Kring niet kent' },
  what: {
    en: 'Where the language offers a choice, such as the profile of rules, the kind or state of a decision, the severity of a finding or the score of an answer, one of its words is written.',
    nl: 'Waar de taal een keuze biedt, zoals het profiel van regels, de soort of stand van een besluit, de zwaarte van een bevinding of de score van een antwoord, staat een van de woorden daarvoor.',
  },
  why: {
    en: 'An unknown word is passed over and the usual one counts in its place, which may not be what the organisation decided.',
    nl: 'Een onbekend woord wordt overgeslagen en het gebruikelijke telt in zijn plaats, en dat is misschien niet wat de organisatie heeft besloten.',
  },
  method: (word: string, meant: string | undefined): Words => ({
    en: `Kring knows no method ${code(word)}, and checks by the rules of \`skm\`. ${choose(word, profiles, meant).en}`,
    nl: `Kring kent geen methode ${code(word)} en gebruikt de regels van \`skm\`. ${choose(word, profiles, meant).nl}`,
  }),
  language: (word: string, meant: string | undefined): Words => ({
    en: `${code(word)} is not the code of a language, so Kring speaks English. ${meant === undefined ? 'Write a code of two letters, such as `en` or `nl`.' : didYouMean(word, meant, code).en}`,
    nl: `${code(word)} is geen taalcode, dus spreekt Kring Engels. ${meant === undefined ? 'Schrijf een code van twee letters, zoals `en` of `nl`.' : didYouMean(word, meant, code).nl}`,
  }),
  ownLanguage: (word: string): Words => ({
    en: `Kring speaks English and Dutch, so own words in ${code(word)} are never said. Write \`words en\` or \`words nl\`, or leave the language out where it is the organisation’s.`,
    nl: `Kring spreekt Engels en Nederlands, dus eigen woorden in ${code(word)} worden nooit gebruikt. Schrijf \`words en\` of \`words nl\`, of laat de taal weg als het die van de organisatie is.`,
  }),
  ownWord: (term: string, written: string): Words => ({
    en: `${code(written)} is not a word, so ${code(term)} keeps the word of the method. Write one word, or a few with a blank or a hyphen between them; in Dutch with \`de\` or \`het\` before it.`,
    nl: `${code(written)} is geen woord, dus ${code(term)} houdt het woord van de methode. Schrijf één woord, of een paar met een spatie of koppelteken ertussen, met \`de\` of \`het\` ervoor.`,
  }),
  kind: (word: string, known: readonly string[], meant: string | undefined): Words => ({
    en: `A decision is not of the kind ${code(word)}; it counts as policy. ${choose(word, known, meant).en}`,
    nl: `Een besluit kan niet van de soort ${code(word)} zijn; het telt als beleid. ${choose(word, known, meant).nl}`,
  }),
  state: (word: string, known: readonly string[], meant: string | undefined): Words => ({
    en: `A decision has no state ${code(word)}, so nobody knows whether it is in force. ${choose(word, known, meant).en}`,
    nl: `Een besluit kent geen stand ${code(word)}, dus is niet duidelijk of het geldt. ${choose(word, known, meant).nl}`,
  }),
  severity: (word: string, known: readonly string[], meant: string | undefined): Words => ({
    en: `A finding has no severity ${code(word)}, so nobody knows how much it weighs. ${choose(word, known, meant).en}`,
    nl: `Een bevinding kent geen zwaarte ${code(word)}, dus is niet duidelijk hoe zwaar ze weegt. ${choose(word, known, meant).nl}`,
  }),
  score: (question: string, score: number, best: number): Words => ({
    en: `${code(question)} is scored ${score}, but scores go from 0 (not at all) to ${best} (wholly), so it does not count. Write one of those.`,
    nl: `${code(question)} heeft score ${score}, maar scores lopen van 0 (helemaal niet) tot ${best} (helemaal), dus telt hij niet mee. Schrijf er een van.`,
  }),
  write: (line: string): Words => ({ en: `Write ${code(line)}`, nl: `Schrijf ${code(line)}` }),
};

function choose(word: string, known: readonly string[], meant: string | undefined): Words {
  if (meant !== undefined) return didYouMean(word, meant, code);
  const words = known.map(code);
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1).join(', ');
  return { en: `Write ${others} or ${last}.`, nl: `Schrijf ${others} of ${last}.` };
}

const whyDeceptive = {
  en: 'Who agrees to a text agrees to what they read. Characters that turn it round, cannot be seen, or pass for others let it say something else to a computer than to a reader.',
  nl: 'Wie met een tekst instemt, stemt in met wat hij leest. Door tekens die de tekst omdraaien, niet te zien zijn of voor andere doorgaan, zegt hij een computer iets anders dan een lezer.',
};

/** `U+00AD, a character that is not seen`, for the characters by which a text deceives. */
function tricksListed(tricks: readonly TrickTold[]): Words {
  const told = new Map<string, Words>();
  for (const { kind, character } of tricks) {
    const code = codeOf(character);
    told.set(code, { en: `${code} ${whatTricks[kind].en}`, nl: `${code} ${whatTricks[kind].nl}` });
  }
  const all = [...told.values()];
  return { en: listed(all.map(({ en }) => en)).en, nl: listed(all.map(({ nl }) => nl)).nl };
}

export interface TrickTold {
  readonly kind: 'turns' | 'hides' | 'resembles';
  readonly character: string;
}

const whatTricks: Readonly<Record<TrickTold['kind'], Words>> = {
  turns: {
    en: '(turns the direction in which the text is shown)',
    nl: '(draait de richting om waarin de tekst te zien is)',
  },
  hides: { en: '(cannot be seen)', nl: '(is niet te zien)' },
  resembles: {
    en: '(a letter of another script that looks like one of this)',
    nl: '(een letter uit een ander schrift die op een letter uit dit schrift lijkt)',
  },
};

export const deceptiveName = {
  title: { en: 'A name that reads otherwise than it is', nl: 'Een naam die er anders uitziet dan hij is' },
  what: {
    en: 'Every name is made of characters that can be seen, run in one direction and belong to the script of their word. Marks that a script needs to join its letters are no fault.',
    nl: 'Elke naam bestaat uit tekens die te zien zijn, in één richting lopen en bij het schrift van hun woord horen. Tekens die een schrift nodig heeft om letters te verbinden, zijn geen fout.',
  },
  why: whyDeceptive,
  found: (name: string, tricks: readonly TrickTold[]): Words => ({
    en: `The name ${code(name)} holds ${tricksListed(tricks).en}, so it is another name than the one that is read. Write it with the characters that are seen.`,
    nl: `In de naam ${code(name)} staat ${tricksListed(tricks).nl}, dus het is een andere naam dan er te lezen valt. Schrijf hem met de tekens die te zien zijn.`,
  }),
  write: (seen: string): Words => ({ en: `Write ${code(seen)}`, nl: `Schrijf ${code(seen)}` }),
};

export const deceptiveText = {
  title: { en: 'A text that reads otherwise than it is', nl: 'Een tekst die er anders uitziet dan hij is' },
  what: {
    en: 'Titles, texts and comments hold no characters that turn what follows or cannot be seen, and no letters that look like those of their word and are of another script. Texts written from right to left, marks that a script needs, and emoji are no fault.',
    nl: 'In titels, teksten en opmerkingen staan geen tekens die omdraaien wat volgt of die niet te zien zijn, en geen letters die op die van hun woord lijken en uit een ander schrift komen. Teksten van rechts naar links, tekens die een schrift nodig heeft, en emoji zijn geen fout.',
  },
  why: whyDeceptive,
  found: (excerpt: string, within: 'text' | 'comment', tricks: readonly TrickTold[]): Words => ({
    en: `This ${within} holds ${tricksListed(tricks).en}, so it does not say what is read: ${code(excerpt)}. Take such characters out, or write the ones that are meant.`,
    nl: `In deze ${within === 'text' ? 'tekst' : 'opmerking'} staat ${tricksListed(tricks).nl}, dus ${within === 'text' ? 'hij' : 'zij'} zegt niet wat er te lezen valt: ${code(excerpt)}. Haal zulke tekens weg, of schrijf de tekens die bedoeld zijn.`,
  }),
  mend: {
    en: 'Write what is seen',
    nl: 'Schrijf wat te zien is',
  },
};

const alikeKinds: Readonly<Record<AlikeKind, Words>> = {
  person: { en: 'person', nl: 'persoon' },
  circle: { en: 'circle', nl: 'kring' },
  decision: { en: 'decision', nl: 'besluit' },
  election: { en: 'election', nl: 'verkiezing' },
  action: { en: 'action', nl: 'actiepunt' },
  role: { en: 'role', nl: 'rol' },
  'domain item': { en: 'part of the domain', nl: 'onderdeel van het domein' },
};

export const namesAlike = {
  title: { en: 'Two names that look the same', nl: 'Twee namen die er hetzelfde uitzien' },
  what: {
    en: 'No two people, circles, decisions, elections or actions of an organisation, and no two roles or parts of the domain of one circle, have names or titles that differ and look the same, by Unicode’s table of characters that are taken for each other.',
    nl: 'Geen twee mensen, kringen, besluiten, verkiezingen of actiepunten van een organisatie, en geen twee rollen of onderdelen van het domein van één kring, hebben namen of titels die verschillen en er hetzelfde uitzien, volgens de tabel van Unicode met tekens die voor elkaar worden aangezien.',
  },
  why: {
    en: 'Readers take the two for one: they consent to a seat, a domain or a decision of the one and give it to the other.',
    nl: 'Lezers houden de twee voor één: zij geven consent aan een functie, domein of besluit van de een en geven het aan de ander.',
  },
  names: (kind: AlikeKind, name: string, other: string): Words => ({
    en: `Another ${alikeKinds[kind].en} has a name that nobody can tell from ${code(name)}.${differing(name, other).en} Give one of the two another name.`,
    nl: `Nog een ${alikeKinds[kind].nl} heeft een naam die niemand van ${code(name)} kan onderscheiden.${differing(name, other).nl} Geef een van de twee een andere naam.`,
  }),
  titles: (kind: AlikeKind, title: string, other: string): Words => ({
    en: `Another ${alikeKinds[kind].en} has a title that nobody can tell from ${code(title)}.${differing(title, other).en} Give one of the two another title.`,
    nl: `Nog een ${alikeKinds[kind].nl} heeft een titel die niemand van ${code(title)} kan onderscheiden.${differing(title, other).nl} Geef een van de twee een andere titel.`,
  }),
  other: { en: 'Looks the same', nl: 'Ziet er hetzelfde uit' },
};

/** Words of a file, as a sentence shows them: in backquotes, on one line, and cut off where long. */
function code(words: string): string {
  const line = Array.from(visible(words).replace(/\s+/g, ' ').replaceAll('`', '’').trim());
  return `\`${line.length > 80 ? `${line.slice(0, 78).join('').trimEnd()} …` : line.join('')}\``;
}

export const namedTwice = {
  title: { en: 'The same twice in one list', nl: 'Tweemaal hetzelfde in één lijst' },
  what: {
    en: 'A list of people names each of them once, nobody is both present and absent, an office of a circle has one line for somebody from the same day, and no two items of a domain say the same.',
    nl: 'Een lijst van mensen noemt ieder één keer, niemand is zowel aanwezig als afwezig, een functie van een kring heeft voor iemand één regel vanaf dezelfde dag, en geen twee onderdelen van een domein zeggen hetzelfde.',
  },
  why: {
    en: 'Whoever stands there twice counts once. Mostly another name was meant, and then somebody is missing. One item under two names can be delegated twice, and nobody knows which of them a decision is about.',
    nl: 'Wie er twee keer staat, telt één keer. Meestal was een andere naam bedoeld, en dan ontbreekt er iemand. Eén onderdeel onder twee namen kan tweemaal gedelegeerd worden, en niemand weet over welk van de twee een besluit gaat.',
  },
  found: (person: string): Words => ({
    en: `${person} is named twice in this list. Take one of them out, or write the other name that is meant.`,
    nl: `${person} staat twee keer in deze lijst. Haal er een weg, of schrijf de andere naam die bedoeld is.`,
  }),
  both: (person: string): Words => ({
    en: `${person} is listed as absent and as present. Take the name out of one of the two lists.`,
    nl: `${person} staat zowel bij de afwezigen als bij de aanwezigen. Haal de naam uit een van beide lijsten.`,
  }),
  seat: (person: string, office: CircleOffice | Membership, circle: string): Words => ({
    en: `Two lines make ${person} ${officeNames[office].en} of ${circle} from the same day. Take one of them out, or write the other name that is meant.`,
    nl: `Twee regels maken ${person} vanaf dezelfde dag ${officeNames[office].nl} van ${circle}. Haal er een weg, of schrijf de andere naam die bedoeld is.`,
  }),
  role: (person: string, role: string, circle: string): Words => ({
    en: `Two lines make ${person} the holder of the role “${role}” of ${circle} from the same day. Take one of them out, or write the other name that is meant.`,
    nl: `Twee regels geven ${person} vanaf dezelfde dag de rol “${role}” van ${circle}. Haal er een weg, of schrijf de andere naam die bedoeld is.`,
  }),
  domainItem: (text: string, circle: string): Words => ({
    en: `Two items in the domain of ${circle} both say “${text}”. Take one of them out and let everything point to the other, or say in words of its own what each of them is.`,
    nl: `Twee onderdelen in het domein van ${circle} zeggen allebei “${text}”. Haal er een weg en laat alles naar het andere verwijzen, of zeg van elk in eigen woorden wat het is.`,
  }),
  first: { en: 'Named first here', nl: 'Hier voor het eerst genoemd' },
};

export const toBeFilledIn = {
  title: { en: 'Something that is to be filled in', nl: 'Iets wat nog ingevuld moet worden' },
  what: {
    en: 'No text holds `[fill in: …]` or `[invullen: …]`, and no name begins with `fill_in_` or `invullen_`. Repairs, snippets and drafts write such words where only people know what belongs there.',
    nl: 'In geen tekst staat `[invullen: …]` of `[fill in: …]`, en geen naam begint met `invullen_` of `fill_in_`. Herstelacties, fragmenten en concepten schrijven zulke woorden waar alleen mensen weten wat er hoort te staan.',
  },
  why: {
    en: 'Words of a template are no facts: an aim, a reason or a measure that nobody wrote is one that no circle consented to, and yet would be read as if it had.',
    nl: 'Woorden uit een sjabloon zijn geen feiten: een doel, reden of maatstaf die niemand schreef, is er een waarvoor geen kring consent gaf, en toch zou men hem lezen alsof dat zo is.',
  },
  found: {
    en: 'This text is still to be filled in, so it says nothing yet. Write what is meant in place of the words in brackets.',
    nl: 'Deze tekst moet nog ingevuld worden en zegt dus nog niets. Schrijf wat bedoeld is in plaats van de woorden tussen haken.',
  } as Words,
  foundFor: (what: string): Words => ({
    en: `Here is still to be filled in: ${what}. Until then this text says nothing. Write it in place of the words in brackets.`,
    nl: `Hier moet nog ingevuld worden: ${what}. Tot dan zegt deze tekst niets. Schrijf het in plaats van de woorden tussen haken.`,
  }),
  name: (what: string): Words => ({
    en: `A name is still to be filled in here: ${what}. Until then nobody knows who or what is meant. Write the name in its place.`,
    nl: `Hier moet nog een naam ingevuld worden: ${what}. Tot dan weet niemand wie of wat bedoeld is. Schrijf de naam ervoor in de plaats.`,
  }),
};
