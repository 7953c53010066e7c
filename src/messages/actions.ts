import { blank } from './blanks.js';
import type { Words } from './words.js';

/** What an editor offers to change, as instructions; and the words that such a change writes into a file. */
export const actions = {
  fixAll: {
    en: 'Put right all that can safely be put right',
    nl: 'Herstel alles wat veilig te herstellen is',
  },
  addPerson: (name: string): Words => ({
    en: `Add ${name} to the people`,
    nl: `Voeg ${name} toe aan de mensen`,
  }),
  doubleLink: (circle: string): Words => ({
    en: `Make a double link between ${circle} and its next higher circle`,
    nl: `Maak een dubbele koppeling tussen ${circle} en de naasthogere kring`,
  }),
  split: (circle: string): Words => ({
    en: `Split ${circle} into two circles below it`,
    nl: `Splits ${circle} in twee kringen eronder`,
  }),
  merge: (circle: string, into: string): Words => ({
    en: `Merge ${circle} into ${into}`,
    nl: `Voeg ${circle} samen met ${into}`,
  }),
  move: (circle: string, under: string): Words => ({
    en: `Move ${circle} under ${under}`,
    nl: `Verplaats ${circle} naar onder ${under}`,
  }),
  roleToCircle: (role: string): Words => ({
    en: `Turn the role ${role} into a circle`,
    nl: `Maak van de rol ${role} een kring`,
  }),
  renew: (person: string, office: string): Words => ({
    en: `Renew the term of ${person} as ${office}, with an election record`,
    nl: `Verleng de termijn van ${person} als ${office}, met een verkiezingsverslag`,
  }),
  elect: (office: string, circle: string): Words => ({
    en: `Record an election of ${office} in ${circle}`,
    nl: `Leg een verkiezing vast van ${office} in ${circle}`,
  }),
  decide: (subject: string): Words => ({
    en: `Record a decision about ${subject}`,
    nl: `Leg een besluit vast over ${subject}`,
  }),
  deviate: (rule: string, circle: string): Words => ({
    en: `Deviate from ${rule} in ${circle}, under a decision to be recorded`,
    nl: `Wijk in ${circle} af van ${rule}, op grond van een vast te leggen besluit`,
  }),
  extractPeople: (file: string): Words => ({
    en: `Move the people of this file to ${file}`,
    nl: `Verplaats de mensen uit dit bestand naar ${file}`,
  }),
} as const;

/** Texts that a change writes for people to replace. */
export const written = {
  newCircleAim: blank({
    en: 'what this circle provides, and to whom',
    nl: 'wat deze kring biedt, en aan wie',
  }),
  domainOf: (title: string): Words =>
    blank({ en: `what ${title} decides about`, nl: `waarover ${title} beslist` }),
  part: (title: string, number: number): Words => ({ en: `${title} ${number}`, nl: `${title} ${number}` }),
  mergedInto: (circle: string): Words => ({
    en: `merged into ${circle}`,
    nl: `samengevoegd met ${circle}`,
  }),
  duty: blank({ en: 'what the office is there to do', nl: 'wat de functie te doen heeft' }),
  quality: blank({ en: 'what it takes to do it well', nl: 'wat ervoor nodig is om het goed te doen' }),
  because: blank({ en: 'the reason', nl: 'de reden' }),
  decisionTitle: (subject: string): Words => ({ en: `About ${subject}`, nl: `Over ${subject}` }),
  decisionText: blank({ en: 'what is decided', nl: 'wat besloten is' }),
  measure: blank({ en: 'how we see whether it works', nl: 'waaraan we zien of het werkt' }),
  deviationTitle: (circle: string): Words => ({
    en: `${circle} does it otherwise for now`,
    nl: `${circle} doet het voorlopig anders`,
  }),
  deviationText: (circle: string, rule: string, until: string): Words => ({
    en: `Until ${until} ${circle} does without the rule “${rule}”`,
    nl: `Tot en met ${until} geldt de regel “${rule}” niet voor ${circle}`,
  }),
} as const;

/** Why a change is refused. */
export const refused = {
  changedMeanwhile: {
    en: 'The file has changed since the picture was drawn, so nothing was written. Look at the new picture and try again.',
    nl: 'Het bestand is veranderd sinds de tekening gemaakt werd, dus er is niets geschreven. Bekijk de nieuwe tekening en probeer het opnieuw.',
  },
  noSuchCircle: (circle: string): Words => ({
    en: `There is no circle ${circle}, so nothing was written.`,
    nl: `Er is geen kring ${circle}, dus er is niets geschreven.`,
  }),
  noSuchAudit: (audit: string): Words => ({
    en: `There is no audit ${audit} on record any more. Choose another, or write it into a file again.`,
    nl: `Er is geen audit ${audit} meer vastgelegd. Kies een andere, of schrijf hem weer in een bestand.`,
  }),
  noSuchPerson: (person: string): Words => ({
    en: `There is no person ${person}, so nothing was written. Describe the person first.`,
    nl: `Er is geen persoon ${person}, dus er is niets geschreven. Beschrijf die persoon eerst.`,
  }),
  noSuchSeat: (circle: string): Words => ({
    en: `${circle} has no such seat to fill, so nothing was written.`,
    nl: `${circle} heeft zo’n plaats niet, dus er is niets geschreven.`,
  }),
  electionOnRecord: (election: string): Words => ({
    en: `The election ${election} is on record already and has no outcome yet, so nothing was written. Go there and fill it in.`,
    nl: `De verkiezing ${election} is al vastgelegd en heeft nog geen uitkomst, dus er is niets geschreven. Ga erheen en vul die in.`,
  }),
  noSuchStep: (step: string): Words => ({
    en: `There is no step ${step} that could be ticked, so nothing was written.`,
    nl: `Er is geen stap ${step} die afgevinkt kan worden, dus er is niets geschreven.`,
  }),
  notTicked: (title: string): Words => ({
    en: `No line says that “${title}” was done, so there is nothing to take back.`,
    nl: `Geen regel zegt dat “${title}” gedaan is, dus er valt niets terug te nemen.`,
  }),
  nothingToTakeBack: {
    en: 'No line says that this was done, so there is nothing to take back.',
    nl: 'Geen regel zegt dat dit gedaan is, dus er valt niets terug te nemen.',
  },
  saysMore: (name: string): Words => ({
    en: `What is on record as “${name}” says more than its day, and a click would lose that. Go to the text and change it there.`,
    nl: `Wat als “${name}” is vastgelegd zegt meer dan de dag, en met een klik ging dat verloren. Ga naar de tekst en verander het daar.`,
  }),
  forSeveral: (name: string, line: number): Words => ({
    en: `Line ${line} says it of all that concerns ${name}, not of this alone. Go to the text and change it there.`,
    nl: `Regel ${line} zegt het van alles wat ${name} aangaat, niet alleen hiervan. Ga naar de tekst en verander het daar.`,
  }),
  underItself: (circle: string, under: string): Words => ({
    en: `${under} lies in ${circle} itself. A circle cannot lie in a circle that it holds.`,
    nl: `${under} ligt zelf in ${circle}. Een kring kan niet in een kring liggen die eronder valt.`,
  }),
  notMerged: (circle: string, into: string): Words => ({
    en: `${circle} cannot go on in ${into}: only a circle that still works goes on in another one, or in the general circle, and not in one that lies in it.`,
    nl: `${circle} kan niet in ${into} verder: alleen een kring die nog werkt gaat verder in een andere, of in de algemene kring, en niet in een die eronder valt.`,
  }),
  nameEmpty: { en: 'A name needs at least one letter.', nl: 'Een naam heeft minstens één letter.' },
  nameReserved: (name: string): Words => ({
    en: `${name} cannot be a name: where a name stands, it means something else. Choose another.`,
    nl: `${name} kan geen naam zijn: op de plaats van een naam betekent het iets anders. Kies een andere.`,
  }),
  nameCharacters: (name: string): Words => ({
    en: `${name} cannot be a name. A name has letters, digits, - and _ and no blanks; what people read stands in the title behind it.`,
    nl: `${name} kan geen naam zijn. Een naam heeft letters, cijfers, - en _ en geen spaties; wat mensen lezen staat in de titel erachter.`,
  }),
  nameBegin: (name: string): Words => ({
    en: `${name} cannot be a name: a name begins with a letter or _.`,
    nl: `${name} kan geen naam zijn: een naam begint met een letter of _.`,
  }),
  nameTaken: (name: string): Words => ({
    en: `${name} is taken already: two of one name could not be told apart. Choose another.`,
    nl: `${name} is al in gebruik: twee met één naam zijn niet uit elkaar te houden. Kies een andere.`,
  }),
  leftOut: (step: string, circle: string, because: string | undefined): Words => ({
    en: `The plan leaves “${step}” out for ${circle}${because === undefined ? '' : ` (“${because}”)`}, so it was not recorded as done. Take the circle out of the line \`without\` first.`,
    nl: `Het plan laat “${step}” weg voor ${circle}${because === undefined ? '' : ` (“${because}”)`}, dus is het niet als gedaan vastgelegd. Haal de kring eerst uit de regel \`without\`.`,
  }),
  stepOfTemplate: (name: string, template: string): Words => ({
    en: `${name} is a step of the template ${template}, which this plan follows; under another name it would be a step beside that one. Give it a title of your own, or leave it out (\`without ${name} because "…"\`) and write your own step.`,
    nl: `${name} is een stap van het sjabloon ${template} dat dit plan volgt; onder een andere naam zou het een stap daarnaast zijn. Geef hem een eigen titel, of laat hem weg (\`without ${name} because "…"\`) en schrijf een eigen stap.`,
  }),
  nameTakenIn: (name: string, organisation: string): Words => ({
    en: `${name} is taken already in ${organisation}: two of one name could not be told apart. Choose another.`,
    nl: `${name} is in ${organisation} al in gebruik: twee met één naam zijn niet uit elkaar te houden. Kies een andere.`,
  }),
  organisationTaken: (name: string): Words => ({
    en: `An organisation ${name} is in the same folder already: both would be read as one. Choose another name.`,
    nl: `In dezelfde map staat al een organisatie ${name}: beide zouden als één worden gelezen. Kies een andere naam.`,
  }),
  linksMeanAnother: (name: string): Words => ({
    en: `There is another organisation ${name}: double links to one of them would mean the other then. Choose another name.`,
    nl: `Er is al een organisatie ${name}: dubbele koppelingen naar de ene zouden dan de andere bedoelen. Kies een andere naam.`,
  }),
  nothingToRename: {
    en: 'Nothing that can be renamed stands here. Put the cursor on the name of a person, circle, role, decision …',
    nl: 'Hier staat niets dat hernoemd kan worden. Zet de cursor op de naam van een persoon, kring, rol, besluit …',
  },
} as const;

/** Lines above circles, and what stands behind lines. */
export const lenses = {
  people: (count: number): Words => ({
    en: `${count} ${count === 1 ? 'person' : 'people'}`,
    nl: `${count} ${count === 1 ? 'persoon' : 'personen'}`,
  }),
  morePoints: (count: number): Words => ({
    en: `${count} more open ${count === 1 ? 'point' : 'points'}`,
    nl: `nog ${count} open ${count === 1 ? 'punt' : 'punten'}`,
  }),
  firstTerm: (day: string, far: Words): Words => ({
    en: `first term ends ${day}, ${far.en}`,
    nl: `eerste termijn eindigt ${day}, ${far.nl}`,
  }),
  nextDue: (what: string, day: string): Words => ({
    en: `next due ${day}: ${what}`,
    nl: `eerstvolgend ${day}: ${what}`,
  }),
  asOf: (date: string): Words => ({ en: `as of ${date}`, nl: `op ${date}` }),
} as const;
