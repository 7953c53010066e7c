import type { Words } from './words.js';

/** What each word that a line may begin with is for, as an editor shows it beside the word. */
export const keywordWords: Readonly<Record<string, Words>> = {
  organisation: {
    en: 'The organisation that the files here belong to',
    nl: 'De organisatie waar de bestanden hier bij horen',
  },
  person: { en: 'Somebody who can take a seat', nl: 'Iemand die een plaats kan innemen' },
  assembly: {
    en: 'The members’ assembly, above the top circle by law',
    nl: 'De ledenvergadering, volgens de wet boven de topkring',
  },
  'top circle': {
    en: 'The circle that links the organisation to the world around it',
    nl: 'De kring die de organisatie met de buitenwereld verbindt',
  },
  'general circle': {
    en: 'The circle that coordinates all others',
    nl: 'De kring die alle andere coördineert',
  },
  circle: {
    en: 'A group with an aim and a domain of its own, which decides by consent',
    nl: 'Een groep met een eigen doelstelling en domein, die met consent besluit',
  },
  'helping circle': {
    en: 'A circle that a circle makes for one task, for a time',
    nl: 'Een kring die een kring tijdelijk voor één taak maakt',
  },
  'working group': {
    en: 'People who carry out a task together, without deciding policy',
    nl: 'Mensen die samen een taak uitvoeren, zonder beleid te bepalen',
  },
  election: {
    en: 'A sociocratic election: nominations with reasons, a proposal and consent',
    nl: 'Een sociocratische verkiezing: voordrachten met argumenten, een voorstel en consent',
  },
  decision: {
    en: 'A decision of a circle, with how it came about and when it is reviewed',
    nl: 'Een besluit van een kring, met hoe het tot stand kwam en wanneer het geëvalueerd wordt',
  },
  implementation: {
    en: 'The plan by which the method is introduced',
    nl: 'Het plan waarmee de methode wordt ingevoerd',
  },
  template: {
    en: 'Steps and questions that plans and audits follow, or the template that a plan follows',
    nl: 'Stappen en vragen die plannen en audits volgen, of het sjabloon dat een plan volgt',
  },
  without: {
    en: 'Steps of the template that this plan leaves out, and why',
    nl: 'Stappen van het sjabloon die dit plan weglaat, en waarom',
  },
  question: {
    en: 'Something that an audit asks, or the question that a finding belongs to',
    nl: 'Iets wat een audit vraagt, of de vraag waar een bevinding bij hoort',
  },
  answer: {
    en: 'What an audit found of a question: a score from 0 to 3, in words, or both',
    nl: 'Wat een audit over een vraag vond: een score van 0 tot 3, in woorden, of beide',
  },
  shown: {
    en: 'What else in the files shows that it is done',
    nl: 'Wat er verder in de bestanden staat waaruit blijkt dat het gedaan is',
  },
  audit: {
    en: 'Somebody looks whether the method is used as meant',
    nl: 'Iemand kijkt of de methode gebruikt wordt zoals bedoeld',
  },
  action: {
    en: 'An action point: who does what before when',
    nl: 'Een actiepunt: wie wat doet voor wanneer',
  },
  review: {
    en: 'The day on which this is looked at again, or a performance review of a person',
    nl: 'De dag waarop dit opnieuw bekeken wordt, of een functioneringsgesprek met een persoon',
  },
  deviation: {
    en: 'A rule set aside for a circle under a consent decision, until a day',
    nl: 'Een regel die voor een kring is opzijgezet op grond van een consentbesluit, tot een dag',
  },
  introduction: {
    en: 'What the handbook begins with, in the organisation’s own words',
    nl: 'Waarmee het handboek begint, in de eigen woorden van de organisatie',
  },
  logo: {
    en: 'The file of the logo that the handbook shows, beside this file or below it',
    nl: 'Het bestand van het logo dat het handboek toont, naast dit bestand of eronder',
  },
  vision: {
    en: 'The world that the organisation wants to see',
    nl: 'De wereld die de organisatie voor zich ziet',
  },
  mission: {
    en: 'What the organisation gives to that world',
    nl: 'Wat de organisatie aan die wereld bijdraagt',
  },
  aim: {
    en: 'What is provided to whom, so that one can see whether it is reached',
    nl: 'Wat aan wie geboden wordt, zo dat te zien is of het bereikt wordt',
  },
  absence: {
    en: 'What is agreed about members who are absent when consent is asked',
    nl: 'Wat is afgesproken over leden die er niet zijn als om consent gevraagd wordt',
  },
  accept: {
    en: 'A change without a decision on record that somebody knows of, and why it stands all the same',
    nl: 'Een wijziging zonder vastgelegd besluit waarvan iemand weet, en waarom die toch blijft staan',
  },
  legal: { en: 'The legal form', nl: 'De rechtsvorm' },
  method: { en: 'The profile of rules: skm, sofa or s3', nl: 'Het regelprofiel: skm, sofa of s3' },
  language: {
    en: 'The language of the people who read these files',
    nl: 'De taal van de mensen die deze bestanden lezen',
  },
  statutes: {
    en: 'The statutes, and the day from which they hold',
    nl: 'De statuten, en de dag vanaf welke ze gelden',
  },
  size: {
    en: 'How many members a circle has at least and at most',
    nl: 'Hoeveel leden een kring minstens en hoogstens heeft',
  },
  terms: {
    en: 'How often in a row one person may hold an office',
    nl: 'Hoe vaak achter elkaar iemand een functie mag vervullen',
  },
  notice: {
    en: 'How long before its end a term is announced',
    nl: 'Hoe lang voor het einde een termijn wordt aangekondigd',
  },
  reviews: {
    en: 'How often decisions that say nothing of their own review are looked at again: `reviews every 2 years`',
    nl: 'Hoe vaak besluiten die niets over hun eigen evaluatie zeggen opnieuw worden bekeken: `reviews every 2 years`',
  },
  words: {
    en: 'The organisation’s own words for circles, offices and what circles have, which Kring then uses everywhere: `leader "coordinator"`',
    nl: 'De eigen woorden van de organisatie voor kringen, functies en wat kringen hebben, die Kring dan overal gebruikt: `leader "coördinator"`',
  },
  known: {
    en: 'By which id another program knows the same thing, as `known as glassfrog "14868"`',
    nl: 'Met welke id een ander programma hetzelfde kent, zoals `known as glassfrog "14868"`',
  },
  email: { en: 'The person’s e-mail address', nl: 'Het e-mailadres van de persoon' },
  external: {
    en: 'Comes from outside and belongs to no circle but as an expert',
    nl: 'Komt van buiten en hoort alleen als deskundige bij een kring',
  },
  expertise: { en: 'The field that the person knows', nl: 'Het gebied waar de persoon verstand van heeft' },
  joined: {
    en: 'Since when the person belongs to the organisation; again, for somebody who came back',
    nl: 'Sinds wanneer de persoon bij de organisatie hoort; nogmaals, voor wie terugkwam',
  },
  left: {
    en: 'The last day on which the person belongs to it',
    nl: 'De laatste dag waarop de persoon erbij hoort',
  },
  constraint: {
    en: 'What limits the circle or role from outside',
    nl: 'Wat de kring of rol van buiten begrenst',
  },
  lead: {
    en: 'Leading, the first step of the circle process',
    nl: 'Leiden, de eerste stap van het kringproces',
  },
  do: { en: 'Doing, the second step of the circle process', nl: 'Doen, de tweede stap van het kringproces' },
  measure: { en: 'How one sees whether it works', nl: 'Waaraan te zien is of het werkt' },
  domain: { en: 'What the circle or role decides about', nl: 'Waarover de kring of rol beslist' },
  'double link': {
    en: 'Leader and representative: two people who sit in both circles',
    nl: 'Leider en afgevaardigde: twee mensen die in beide kringen zitten',
  },
  leader: {
    en: 'Leads the work; chosen by the next higher circle',
    nl: 'Leidt het werk; gekozen door de naasthogere kring',
  },
  representative: {
    en: 'Elected by the circle to sit in the next higher circle',
    nl: 'Door de kring gekozen om in de naasthogere kring te zitten',
  },
  facilitator: { en: 'Leads the meetings', nl: 'Leidt de vergaderingen' },
  secretary: {
    en: 'Prepares meetings and keeps what they decide',
    nl: 'Bereidt vergaderingen voor en bewaart wat ze besluiten',
  },
  logbook: { en: 'Keeps the logbook', nl: 'Houdt het logboek bij' },
  member: { en: 'A member, with a term', nl: 'Een lid, met een termijn' },
  members: {
    en: 'Members who hold no office here, or, with `by`, those who hold an office here or in a circle below',
    nl: 'Leden die hier geen functie hebben, of, met `by`, wie een functie heeft in deze kring of een kring daaronder',
  },
  expert: { en: 'An expert from outside, with a term', nl: 'Een deskundige van buiten, met een termijn' },
  experts: {
    en: 'Experts from outside, who consent with the others',
    nl: 'Deskundigen van buiten, die met de anderen consent geven',
  },
  observer: { en: 'Sits in without consent right', nl: 'Zit erbij zonder consentrecht' },
  observers: { en: 'Sit in without consent right', nl: 'Zitten erbij zonder consentrecht' },
  role: {
    en: 'A role of the circle: a part of its work that one person carries',
    nl: 'Een rol van de kring: een deel van het werk dat één mens draagt',
  },
  meets: { en: 'How often the circle meets', nl: 'Hoe vaak de kring vergadert' },
  reports: { en: 'How a helping circle reports back', nl: 'Hoe een hulpkring rapporteert' },
  planned: {
    en: 'The day on which it is to begin or take place',
    nl: 'De dag waarop het moet beginnen of plaatsvinden',
  },
  begun: { en: 'The day on which it began', nl: 'De dag waarop het begon' },
  ended: { en: 'The day on which it ended', nl: 'De dag waarop het eindigde' },
  duty: { en: 'What the office or role is there to do', nl: 'Wat de functie of rol te doen heeft' },
  quality: { en: 'What it takes to do it well', nl: 'Wat ervoor nodig is om het goed te doen' },
  held: { en: 'Who holds the role, for which term', nl: 'Wie de rol vervult, en voor welke termijn' },
  limit: { en: 'How far the circle may go by itself', nl: 'Hoe ver de kring zelf mag gaan' },
  budget: { en: 'The money that it decides about', nl: 'Het geld waarover beslist wordt' },
  resource: { en: 'What it may use', nl: 'Wat gebruikt mag worden' },
  metric: { en: 'What tells how it goes', nl: 'Wat vertelt hoe het gaat' },
  reviewed: { en: 'The day on which it was looked at again', nl: 'De dag waarop het opnieuw bekeken is' },
  on: { en: 'The day on which it took place', nl: 'De dag waarop het plaatsvond' },
  term: { en: 'For how long', nl: 'Voor hoe lang' },
  present: { en: 'Who was there', nl: 'Wie erbij waren' },
  absent: { en: 'Who was not there', nl: 'Wie er niet bij waren' },
  consent: { en: 'Who gave consent', nl: 'Wie consent gaven' },
  nominations: { en: 'Who nominated whom, and why', nl: 'Wie wie voordroeg, en waarom' },
  changes: {
    en: 'Nominations changed after the first round',
    nl: 'Voordrachten die na de eerste ronde veranderd zijn',
  },
  proposal: {
    en: 'Whom the facilitator proposed, for which reasons',
    nl: 'Wie de gespreksleider voorstelde, om welke redenen',
  },
  objections: {
    en: 'Paramount objections, and how each was met',
    nl: 'Overwegende bezwaren, en hoe elk is weggenomen',
  },
  objection: {
    en: 'A paramount objection, and how it was met',
    nl: 'Een overwegend bezwaar, en hoe het is weggenomen',
  },
  elected: { en: 'The outcome', nl: 'De uitkomst' },
  accepted: { en: 'That the person elected accepted', nl: 'Dat de gekozene aanvaardde' },
  confirmed: { en: 'That the receiving circle consented', nl: 'Dat de ontvangende kring consent gaf' },
  replaces: { en: 'The earlier one that this replaces', nl: 'Het eerdere dat dit vervangt' },
  kind: {
    en: 'Policy, or operations within policy',
    nl: 'Beleid (policy), of uitvoering binnen beleid (operations)',
  },
  state: { en: 'How far it is', nl: 'Hoe ver het is' },
  picture: { en: 'The day of picture forming', nl: 'De dag van de beeldvorming' },
  opinion: { en: 'The day of opinion forming', nl: 'De dag van de meningsvorming' },
  decided: {
    en: 'The day of the decision, and how it was taken',
    nl: 'De dag van het besluit, en hoe het genomen is',
  },
  concerns: {
    en: 'What the decision is about: a part of a domain, an aim, a circle …',
    nl: 'Waar het besluit over gaat: een domeinonderdeel, een doelstelling, een kring …',
  },
  text: { en: 'The exact words of the decision', nl: 'De precieze tekst van het besluit' },
  because: { en: 'The reason', nl: 'De reden' },
  responsible: { en: 'Who sees to it', nl: 'Wie ervoor zorgt' },
  evidence: {
    en: 'Where it can be seen: a file or an address',
    nl: 'Waar het te zien is: een bestand of een adres',
  },
  proposed: { en: 'Who proposed it', nl: 'Wie het voorstelde' },
  referred: { en: 'The circle that it was sent on to', nl: 'De kring waarnaar het verwezen is' },
  replaced: { en: 'The later decision that replaced it', nl: 'Het latere besluit dat dit verving' },
  withdrawn: { en: 'That it was withdrawn', nl: 'Dat het is ingetrokken' },
  renewed: {
    en: 'The circle decided to keep the decision for another term, from this day on',
    nl: 'De kring besloot het besluit vanaf deze dag nog een termijn te houden',
  },
  amended: { en: 'A change of wording after the decision', nl: 'Een wijziging van de tekst na het besluit' },
  mandate: { en: 'The decision that gives the mandate', nl: 'Het besluit dat de opdracht geeft' },
  evaluation: {
    en: 'The day on which the plan is evaluated',
    nl: 'De dag waarop het plan geëvalueerd wordt',
  },
  evaluated: { en: 'The day on which the plan was evaluated', nl: 'De dag waarop het plan geëvalueerd is' },
  criterion: {
    en: 'What tells that the introduction succeeded',
    nl: 'Waaraan te zien is dat de invoering geslaagd is',
  },
  owner: { en: 'Who sees to it, and before when', nl: 'Wie ervoor zorgt, en voor wanneer' },
  phase: {
    en: 'A phase: acquaint, introduce, integrate or secure',
    nl: 'Een fase: acquaint (kennismaken), introduce (invoeren), integrate (integreren) of secure (borgen)',
  },
  step: { en: 'Something to do in the phase', nl: 'Iets dat in de fase te doen is' },
  training: { en: 'A training in the phase', nl: 'Een scholing in de fase' },
  due: { en: 'The last day on which it is to be done', nl: 'De laatste dag waarop het gedaan moet zijn' },
  done: { en: 'The day on which it was done', nl: 'De dag waarop het gedaan is' },
  after: { en: 'The steps that come first', nl: 'De stappen die eerst komen' },
  blocked: { en: 'What holds it up', nl: 'Wat het ophoudt' },
  auditor: { en: 'Who looks', nl: 'Wie kijkt' },
  scope: { en: 'What is looked at', nl: 'Waarnaar gekeken wordt' },
  next: { en: 'When it is time again', nl: 'Wanneer het weer tijd is' },
  finding: { en: 'What was found', nl: 'Wat er gevonden is' },
  severity: {
    en: 'How much it weighs: observation, minor or major',
    nl: 'Hoe zwaar het weegt: observation, minor of major',
  },
  resolved: { en: 'The day on which it was put right', nl: 'De dag waarop het hersteld is' },
  topic: {
    en: 'Something for the agenda of a circle, handed in by anybody: it comes back until it is closed',
    nl: 'Iets voor de agenda van een kring, door wie dan ook ingebracht: het komt terug tot het is afgesloten',
  },
  by: { en: 'Who handed it in, and when', nl: 'Wie het inbracht, en wanneer' },
  report: {
    en: 'To hear: somebody tells how it stands',
    nl: 'Ter informatie: iemand vertelt hoe het ervoor staat',
  },
  explore: { en: 'To think about it together', nl: 'Ter verkenning: er samen over nadenken' },
  decide: { en: 'To decide by consent', nl: 'Ter besluitvorming: met consent besluiten' },
  elect: { en: 'To hold an election', nl: 'Ter verkiezing: een verkiezing houden' },
  document: { en: 'A document to read for it', nl: 'Een document om ervoor te lezen' },
  closed: { en: 'That it need not come back', nl: 'Dat het niet terug hoeft te komen' },
  meeting: {
    en: 'A meeting of a circle: its agenda before the day, its minutes after',
    nl: 'Een vergadering van een kring: vooraf de agenda, achteraf de notulen',
  },
  guest: { en: 'Who was there as a guest', nl: 'Wie er als gast bij was' },
  minutes: {
    en: 'What became of the minutes of an earlier meeting: consented, or corrected',
    nl: 'Wat er met de notulen van een eerdere vergadering gebeurde: consent gegeven (consented) of gecorrigeerd (corrected)',
  },
  point: { en: 'A point of the agenda', nl: 'Een agendapunt' },
  used: { en: 'How long it took', nl: 'Hoe lang het duurde' },
  round: { en: 'A round: what each said, in order', nl: 'Een ronde: wat ieder zei, op volgorde' },
  heard: { en: 'What was told', nl: 'Wat er verteld is' },
  outcome: {
    en: 'What came of it: a decision, election, action point or review on record, or words',
    nl: 'Wat eruit kwam: een vastgelegd besluit, verkiezing, actiepunt of functioneringsgesprek, of woorden',
  },
  'carried to': {
    en: 'That it comes back in a later meeting',
    nl: 'Dat het in een latere vergadering terugkomt',
  },
  closing: {
    en: 'The closing round, which measures the meeting',
    nl: 'De slotronde, die de vergadering meet',
  },
  remark: { en: 'What somebody said of the meeting', nl: 'Wat iemand over de vergadering zei' },
  'in meeting': { en: 'The meeting in which it was made', nl: 'De vergadering waarin het tot stand kwam' },
  agreed: { en: 'What was agreed', nl: 'Wat is afgesproken' },
};
