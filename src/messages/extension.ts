import { officeNames } from './names.js';
import type { Words } from './words.js';

/** What the VS Code extension says while it runs, beside what the server says. */

export const status = {
  /** How many there are of each; what there is none of is not told. */
  findings: (errors: number, warnings: number): Words => {
    const told = (error: string, warning: string): string =>
      [...(errors > 0 ? [error] : []), ...(warnings > 0 ? [warning] : [])].join(', ');
    return {
      en: told(
        `${errors} ${errors === 1 ? 'error' : 'errors'}`,
        `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
      ),
      nl: told(
        `${errors} ${errors === 1 ? 'fout' : 'fouten'}`,
        `${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}`,
      ),
    };
  },
  clean: { en: 'no findings', nl: 'geen bevindingen' },
  asOf: (date: string): Words => ({ en: `as of ${date}`, nl: `op ${date}` }),
  today: { en: 'today', nl: 'vandaag' },
  organisation: {
    en: 'The organisation that the side bar shows. Click to choose another.',
    nl: 'De organisatie die de zijbalk toont. Klik om een andere te kiezen.',
  },
  date: {
    en: 'The date on which everything is looked at. Click to look at another.',
    nl: 'De datum waarop alles bekeken wordt. Klik om naar een andere te kijken.',
  },
  progress: (done: number, all: number): Words => ({
    en: `${done} of ${all} steps of the introduction are done. Click for the checklist.`,
    nl: `${done} van ${all} stappen van de invoering zijn gedaan. Klik voor de checklist.`,
  }),
  name: {
    organisation: { en: 'Kring: organisation', nl: 'Kring: organisatie' },
    findings: { en: 'Kring: findings', nl: 'Kring: bevindingen' },
    date: { en: 'Kring: date', nl: 'Kring: datum' },
    progress: { en: 'Kring: introduction', nl: 'Kring: invoering' },
  },
} as const;

export const trees = {
  people: (count: number): Words => ({
    en: `${count} ${count === 1 ? 'person' : 'people'}`,
    nl: `${count} ${count === 1 ? 'persoon' : 'personen'}`,
  }),
  leader: officeNames.leader,
  representative: officeNames.representative,
  sitsHere: { en: 'sits here', nl: 'zit hier' },
  external: { en: 'from outside', nl: 'van buiten' },
  noSeat: { en: 'sits in no circle', nl: 'zit in geen kring' },
  noCircles: {
    en: 'No circle works on this date.',
    nl: 'Op deze datum werkt er geen kring.',
  },
} as const;

export const ask = {
  organisation: { en: 'Which organisation?', nl: 'Welke organisatie?' },
  circle: { en: 'Which circle?', nl: 'Welke kring?' },
  date: {
    en: 'On which date? Write it as 2027-01-01; leave it empty for today.',
    nl: 'Op welke datum? Schrijf die als 2027-01-01; laat het leeg voor vandaag.',
  },
  meeting: {
    en: 'On which day does the circle meet? Write it as 2027-01-01.',
    nl: 'Op welke dag vergadert de kring? Schrijf die als 2027-01-01.',
  },
  how: { en: 'How do you want to have the agenda?', nl: 'Hoe wilt u de agenda hebben?' },
  asPage: { en: 'As a Page to Read and Print', nl: 'Als pagina om te lezen en af te drukken' },
  asText: {
    en: 'As a Text to Change and Send (Markdown)',
    nl: 'Als tekst om te wijzigen en te sturen (Markdown)',
  },
  audited: { en: 'What is audited?', nl: 'Wat wordt er geaudit?' },
  auditFound: { en: 'Which audit is to be told of?', nl: 'Over welke audit wilt u lezen?' },
  reader: { en: 'Who is it for?', nl: 'Voor wie is het?' },
  auditor: { en: 'For the Auditor: Questions and Evidence', nl: 'Voor de auditor: vragen en bewijs' },
  audience: {
    en: 'For the Circle: What Will Be Asked, and What Can Be Put in Order',
    nl: 'Voor de kring: wat gevraagd wordt, en wat op orde kan',
  },
  notADate: {
    en: 'This is no date. Write it as 2027-01-01.',
    nl: 'Dit is geen datum. Schrijf die als 2027-01-01.',
  },
  name: {
    en: 'What do people call your organisation?',
    nl: 'Hoe noemen mensen uw organisatie?',
  },
  nameLike: { en: 'Such as: Care at Home', nl: 'Zoals: Zorg aan Huis' },
  noName: {
    en: 'Write its name as people say it; it can be changed later.',
    nl: 'Schrijf de naam zoals mensen die zeggen; die kan later veranderen.',
  },
  example: { en: 'Which example?', nl: 'Welk voorbeeld?' },
  folder: (root: string): Words => ({
    en: `In which folder of ${root}? It is made where it is not there yet; leave it empty for ${root} itself.`,
    nl: `In welke map van ${root}? Die wordt gemaakt als die er nog niet is; laat het leeg voor ${root} zelf.`,
  }),
  where: { en: 'Where is the organisation to be kept?', nl: 'Waar komt de organisatie te staan?' },
  here: { en: 'Make It Here', nl: 'Hier maken' },
  whichLanguage: {
    en: 'In which language are the texts to be?',
    nl: 'In welke taal moeten de teksten zijn?',
  },
  rule: { en: 'Which rule?', nl: 'Welke regel?' },
} as const;

export const tell = {
  made: (count: number, folder: string): Words => ({
    en: `The organisation stands in ${folder} (${count} ${count === 1 ? 'file' : 'files'}). Change its circles and people into your own.`,
    nl: `De organisatie staat in ${folder} (${count} ${count === 1 ? 'bestand' : 'bestanden'}). Verander de kringen en mensen in die van u.`,
  }),
  exists: (file: string): Words => ({
    en: `${file} is there already, and is left as it is. Choose another folder.`,
    nl: `${file} bestaat al, en blijft zoals het is. Kies een andere map.`,
  }),
  written: (file: string): Words => ({
    en: `The handbook is in ${file}.`,
    nl: `Het handboek staat in ${file}.`,
  }),
  failed: (what: string): Words => ({
    en: `That did not work: ${what}`,
    nl: `Dat lukte niet: ${what}`,
  }),
  reading: {
    en: 'Kring is still reading the files. This goes on by itself.',
    nl: 'Kring leest de bestanden nog. Dit gaat vanzelf verder.',
  },
  noOrganisation: {
    en: 'No Kring file tells of an organisation here yet, so there is nothing to show. Make a first one, or open an example.',
    nl: 'Nog geen Kring-bestand vertelt hier over een organisatie, dus er valt niets te tonen. Maak een eerste, of open een voorbeeld.',
  },
  noAudits: {
    en: 'No audit is on record yet, so there is none to tell of. “Kring: Prepare an Audit” makes the checklist of one; once it was held, `audit … of … on …` puts it on record.',
    nl: 'Er is nog geen audit vastgelegd, dus er is er geen om over te vertellen. “Kring: Bereid een audit voor” maakt de controlelijst van een audit; is die gehouden, dan legt `audit … of … on …` hem vast.',
  },
  noServer: {
    en: 'The language server does not answer. “Kring: Restart the Language Server” starts it again.',
    nl: 'De taalserver antwoordt niet. “Kring: Start de taalserver opnieuw” start die weer.',
  },
  started: { en: 'The language server was started again.', nl: 'De taalserver is opnieuw gestart.' },
} as const;

/** The examples that come with the extension, which lie in `examples/`, and the file of each that is shown first. */
export const examples = [
  {
    name: 'birth-care',
    title: 'Birth care Rijnstreek',
    shown: 'circles/strategy.kring',
    about: {
      en: 'Maternity care in a region: six circles, elections, a logbook, and the introduction of the method',
      nl: 'Geboortezorg in een regio: zes kringen, verkiezingen, een logboek, en de invoering van de methode. In het Engels',
    },
  },
  {
    name: 'geboortezorg',
    title: 'Geboortezorg Rijnstreek',
    shown: 'kringen/strategie.kring',
    about: {
      en: 'The same partnership, in Dutch',
      nl: 'Geboortezorg in een regio: zes kringen, verkiezingen, een logboek, en de invoering van de methode',
    },
  },
  {
    name: 'ecodorp',
    title: 'Ecodorp Lindehof',
    shown: 'ecodorp.kring',
    about: {
      en: 'An eco-village: a middle circle, main circles and a working group. In Dutch',
      nl: 'Een ecodorp: een middenkring, hoofdkringen en een werkgroep',
    },
  },
  {
    name: 'installatiebedrijf',
    title: 'Brandsma Installatietechniek',
    shown: 'bedrijf.kring',
    about: {
      en: 'A company: departments, a general circle and a top circle with experts. In Dutch',
      nl: 'Een bedrijf: afdelingen, een algemene kring en een topkring met deskundigen',
    },
  },
  {
    name: 'food-access',
    title: 'Harvest Road Food Network',
    shown: 'food-access.kring',
    about: {
      en: 'A network for food, in the tradition of Sociocracy For All',
      nl: 'Een voedselnetwerk, in de traditie van Sociocracy For All. In het Engels',
    },
  },
] as const satisfies readonly {
  readonly name: string;
  readonly title: string;
  readonly shown: string;
  readonly about: Words;
}[];

export const due = {
  overdue: (count: number): Words => ({ en: `Overdue (${count})`, nl: `Te laat (${count})` }),
  month: { en: 'Within a month', nl: 'Binnen een maand' },
  later: { en: 'Later', nl: 'Later' },
  nothing: (until: string): Words => ({
    en: `Nothing falls due until ${until}.`,
    nl: `Er komt niets aan tot en met ${until}.`,
  }),
  filter: { en: 'Whose, and how far ahead?', nl: 'Van wie, en hoe ver vooruit?' },
  whose: { en: 'Whose', nl: 'Van wie' },
  howFar: { en: 'How far ahead', nl: 'Hoe ver vooruit' },
  chosen: { en: 'as now', nl: 'zoals nu' },
  all: { en: 'Everybody’s', nl: 'Van iedereen' },
  mine: { en: 'Mine', nl: 'Van mij' },
  circles: { en: 'Mine and my circles’', nl: 'Van mij en mijn kringen' },
  reminded: {
    en: 'The reminder is on the clipboard, ready to be sent.',
    nl: 'De herinnering staat op het klembord, klaar om te versturen.',
  },
  months: (count: number): Words => ({
    en: count === 12 ? 'A year' : count === 1 ? 'A month' : `${count} months`,
    nl: count === 12 ? 'Een jaar' : count === 1 ? 'Een maand' : `${count} maanden`,
  }),
  badge: (count: number): Words => ({
    en: `${count} overdue`,
    nl: `${count} te laat`,
  }),
} as const;

/** What is asked of whoever writes down what a circle does. */
export const ticks = {
  notSaved: (file: string): Words => ({
    en: `It is ticked in ${file}, which has other changes and is not saved.`,
    nl: `Het is afgevinkt in ${file}, waarin ook iets anders veranderd is en dat niet bewaard is.`,
  }),
  save: { en: 'Save', nl: 'Bewaar' },
} as const;

export const deeds = {
  which: {
    election: { en: 'In which circle is the election?', nl: 'In welke kring is de verkiezing?' },
    decision: { en: 'Which circle decides?', nl: 'Welke kring besluit?' },
    renewal: { en: 'In which circle is a term renewed?', nl: 'In welke kring wordt een termijn verlengd?' },
    resignation: { en: 'In which circle does somebody resign?', nl: 'In welke kring treedt iemand af?' },
    split: { en: 'Which circle is split?', nl: 'Welke kring wordt gesplitst?' },
    merge: { en: 'Which circle goes on in another?', nl: 'Welke kring gaat verder in een andere?' },
    move: { en: 'Which circle moves?', nl: 'Welke kring verhuist?' },
    audit: { en: 'Of which circle is the audit?', nl: 'Van welke kring is de audit?' },
  },
  office: (circle: string): Words => ({
    en: `Which office of ${circle}?`,
    nl: `Welke functie van ${circle}?`,
  }),
  under: (circle: string): Words => ({
    en: `Under which circle does ${circle} go?`,
    nl: `Onder welke kring komt ${circle}?`,
  }),
  into: (circle: string): Words => ({
    en: `In which circle does ${circle} go on?`,
    nl: `In welke kring gaat ${circle} verder?`,
  }),
  who: { en: 'Whose term is it?', nl: 'Om wiens termijn gaat het?' },
} as const;

export const elections = {
  whichOffice: { en: 'Which election do you want to record?', nl: 'Welke verkiezing wilt u vastleggen?' },
} as const;

export const checklist = {
  noPlan: {
    en: 'No file describes an introduction yet (`implementation …`).',
    nl: 'Nog geen bestand beschrijft een invoering (`implementation …`).',
  },
  noneLeft: {
    en: 'Nothing is left with this filter.',
    nl: 'Met dit filter blijft er niets over.',
  },
  filter: { en: 'Which steps do you want to see?', nl: 'Welke stappen wilt u zien?' },
  mine: { en: 'Mine', nl: 'Van mij' },
  open: { en: 'Not done yet', nl: 'Nog niet gedaan' },
  overdue: { en: 'Overdue', nl: 'Te laat' },
  phase: { en: 'Of one phase …', nl: 'Van één fase …' },
  circle: { en: 'Of one circle …', nl: 'Van één kring …' },
  all: { en: 'All', nl: 'Alle' },
  whichPhase: { en: 'Which phase?', nl: 'Welke fase?' },
  whoAreYou: { en: 'Who are you in this organisation?', nl: 'Wie bent u in deze organisatie?' },
  due: (date: string): Words => ({ en: `by ${date}`, nl: `uiterlijk ${date}` }),
  done: (date: string): Words => ({ en: `done ${date}`, nl: `gedaan ${date}` }),
  shownElsewhere: {
    en: 'Done when the files say so elsewhere; there is nothing to tick.',
    nl: 'Gedaan zodra de bestanden het elders zeggen; hier valt niets af te vinken.',
  },
} as const;
