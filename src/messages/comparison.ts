import type { Office } from '../vocabulary/offices.js';
import { officeNames } from './names.js';
import { same, type Words } from './words.js';

/* What is said around a comparison and a history in an editor, beside what `kring diff` and `kring log` say. */

export const comparison = {
  now: { en: 'the text as it is now', nl: 'de tekst zoals die nu is' },
  states: (from: string, to: string): Words => ({
    en: `From ${from} to ${to}.`,
    nl: `Van ${from} naar ${to}.`,
  }),
  asOf: (date: string): Words => ({ en: `Looked at as of ${date}.`, nl: `Bekeken op ${date}.` }),
  before: { en: 'Before', nl: 'Ervoor' },
  after: { en: 'After', nl: 'Erna' },
  wholeText: { en: 'The whole text, word by word', nl: 'De hele tekst, woord voor woord' },
  beforeOf: (what: string): Words => ({
    en: `Go to the older text of: ${what}`,
    nl: `Ga naar de oudere tekst van: ${what}`,
  }),
  afterOf: (what: string): Words => ({
    en: `Go to the newer text of: ${what}`,
    nl: `Ga naar de nieuwere tekst van: ${what}`,
  }),
  waiting: { en: 'Comparing …', nl: 'Vergelijken …' },
  filter: { en: 'Which changes are shown', nl: 'Welke wijzigingen getoond worden' },
  all: { en: 'All', nl: 'Alle' },
  undecided: { en: 'Not decided, or elsewhere', nl: 'Niet of elders besloten' },
  ofCircle: (circle: string): Words => ({ en: `Of ${circle}`, nl: `Van ${circle}` }),
  shown: (count: number): Words => ({
    en: `${count} ${count === 1 ? 'change is' : 'changes are'} shown.`,
    nl: `${count} ${count === 1 ? 'wijziging wordt' : 'wijzigingen worden'} getoond.`,
  }),
  pointers: (files: string): Words => ({
    en: `Of ${files} the older state has only a pointer of Git LFS, so what stood there is missing here.`,
    nl: `Van ${files} heeft de oudere stand alleen een verwijzing van Git LFS, dus wat daar stond ontbreekt hier.`,
  }),
  nothing: { en: 'before the first commit', nl: 'vóór de eerste commit' },
  since: (called: string): Words => ({ en: `Since ${called}`, nl: `Sinds ${called}` }),
  between: (from: string, to: string): Words => ({ en: `${from} → ${to}`, nl: `${from} → ${to}` }),
  with: (called: string): Words => ({ en: `Compared with ${called}`, nl: `Vergeleken met ${called}` }),
  commit: (name: string): Words => ({ en: `Commit ${name}`, nl: `Commit ${name}` }),
  fit: { en: 'Show all of it', nl: 'Alles tonen' },
  zoomIn: { en: 'Zoom in', nl: 'Inzoomen' },
  zoomOut: { en: 'Zoom out', nl: 'Uitzoomen' },
} as const;

export const historyPage = {
  title: (circle: string): Words => ({ en: `History of ${circle}`, nl: `Geschiedenis van ${circle}` }),
  notCommitted: { en: 'Not committed yet', nl: 'Nog niet gecommit' },
  by: (author: string, name: string): Words => ({
    en: `${author}, commit ${name}`,
    nl: `${author}, commit ${name}`,
  }),
  show: { en: 'Show this step whole', nl: 'Toon deze stap geheel' },
  showOf: (what: string): Words => ({
    en: `Compare the whole organisation before and after: ${what}`,
    nl: `Vergelijk de hele organisatie ervoor en erna: ${what}`,
  }),
  older: { en: 'Look further back', nl: 'Kijk verder terug' },
  reading: (count: number): Words => ({
    en: `Reading the history: ${count} ${count === 1 ? 'commit' : 'commits'} …`,
    nl: `De geschiedenis lezen: ${count} ${count === 1 ? 'commit' : 'commits'} …`,
  }),
  nothingYet: (count: number): Words => ({
    en: `Nothing happened to it in the latest ${count} commits.`,
    nl: `In de laatste ${count} commits is er niets mee gebeurd.`,
  }),
  beginning: { en: 'The history begins here.', nl: 'Hier begint de geschiedenis.' },
  cutOff: {
    en: 'The history is cut off here, because this is a shallow clone. `git fetch --unshallow` brings the rest.',
    nl: 'De geschiedenis is hier afgekapt, omdat dit een ondiepe kloon is. `git fetch --unshallow` haalt de rest op.',
  },
  nothing: { en: 'No commit changed anything about it.', nl: 'Geen commit heeft er iets aan gewijzigd.' },
} as const;

export const since = {
  changes: (count: number): Words => ({
    en: `${count} ${count === 1 ? 'change' : 'changes'} since the latest commit`,
    nl: `${count} ${count === 1 ? 'wijziging' : 'wijzigingen'} sinds de laatste commit`,
  }),
  added: { en: 'New since the latest commit', nl: 'Nieuw sinds de laatste commit' },
  moved: { en: 'Moved since the latest commit', nl: 'Verplaatst sinds de laatste commit' },
  unevidenced: (count: number): Words => ({
    en: `${count} without every decision on record`,
    nl: `bij ${count} is niet elk besluit vastgelegd`,
  }),
  wrong: (count: number): Words => ({
    en: `${count} decided by a circle that may not decide it`,
    nl: `${count} besloten door een kring die er niet over gaat`,
  }),
  more: (count: number): Words => ({ en: `and ${count} more`, nl: `en nog ${count}` }),
  gone: (circles: string): Words => ({
    en: `Gone since the latest commit: ${circles}`,
    nl: `Vervallen sinds de laatste commit: ${circles}`,
  }),
} as const;

export const choose = {
  title: { en: 'Compare the governance with what?', nl: 'Vergelijk de besturing waarmee?' },
  head: { en: 'HEAD', nl: 'HEAD' },
  headIs: { en: 'the latest commit', nl: 'de laatste commit' },
  branches: { en: 'branches', nl: 'branches' },
  remote: { en: 'branches elsewhere', nl: 'branches elders' },
  tags: { en: 'tags', nl: 'tags' },
  files: { en: 'files', nl: 'bestanden' },
  file: { en: 'A file …', nl: 'Een bestand …' },
  folder: { en: 'A folder …', nl: 'Een map …' },
  fileIs: {
    en: 'an older copy, or another draft; no git needed',
    nl: 'een oudere kopie of een ander ontwerp; git is niet nodig',
  },
  compare: { en: 'Compare', nl: 'Vergelijk' },
} as const;

export const without = {
  git: {
    en: 'VS Code’s own git extension is not there or is switched off, as in a folder that you do not trust and in a browser. “Kring: Compare Governance with …” can still compare with a file or folder.',
    nl: 'De git-extensie van VS Code zelf is er niet of staat uit, zoals in een map die u niet vertrouwt en in een browser. “Kring: Vergelijk de besturing met …” kan nog wel met een bestand of map vergelijken.',
  },
  gitShort: {
    en: 'Branches, tags and commits: VS Code’s git extension is not there or is switched off',
    nl: 'Branches, tags en commits: de git-extensie van VS Code is er niet of staat uit',
  },
  repository: {
    en: 'These files are in no git repository that VS Code has open, so there is no history. “Kring: Compare Governance with …” can compare with a file or folder.',
    nl: 'Deze bestanden liggen niet in een git-repository die VS Code open heeft, dus er is geen geschiedenis. “Kring: Vergelijk de besturing met …” kan met een bestand of map vergelijken.',
  },
  repositoryShort: {
    en: 'Branches, tags and commits: these files are in no git repository',
    nl: 'Branches, tags en commits: deze bestanden liggen niet in een git-repository',
  },
  commits: {
    en: 'This repository has no commits yet, so there is nothing to compare with.',
    nl: 'Deze repository heeft nog geen commits, dus er is niets om mee te vergelijken.',
  },
  kring: (where: string): Words => ({
    en: `${where} holds no Kring file, so there is nothing to compare with.`,
    nl: `${where} bevat geen Kring-bestand, dus er is niets om mee te vergelijken.`,
  }),
  circle: {
    en: 'There is no circle at the cursor. Put it within one, or choose one in the side bar.',
    nl: 'Bij de cursor staat geen kring. Zet de cursor in een kring, of kies er een in de zijbalk.',
  },
  reading: (what: string): Words => ({
    en: `Git could not read ${what}. The output of “Git” tells why.`,
    nl: `Git kon ${what} niet lezen. De uitvoer van “Git” vertelt waarom.`,
  }),
  changing: {
    en: 'The files kept changing while they were read. Try again when git is done.',
    nl: 'De bestanden veranderden steeds terwijl ze gelezen werden. Probeer het opnieuw als git klaar is.',
  },
} as const;

/** Two states side by side, for whoever chooses between them. */
export const sides = {
  heading: { en: 'Both at a glance', nl: 'Beide in één oogopslag' },
  older: { en: 'Before', nl: 'Ervoor' },
  newer: { en: 'After', nl: 'Erna' },
  difference: { en: 'Difference', nl: 'Verschil' },
  what: { en: 'What', nl: 'Wat' },
  circles: { en: 'Circles', nl: 'Kringen' },
  people: { en: 'People who sit in a circle', nl: 'Mensen die in een kring zitten' },
  links: { en: 'Sound double links', nl: 'Deugdelijke dubbele koppelingen' },
  vacant: { en: 'Vacant seats', nl: 'Vacante plaatsen' },
  error: { en: 'Errors', nl: 'Fouten' },
  warning: { en: 'Warnings', nl: 'Waarschuwingen' },
  info: { en: 'Notes', nl: 'Opmerkingen' },
  come: (what: string): Words => ({ en: `New: ${what}.`, nl: `Nieuw: ${what}.` }),
  gone: (what: string): Words => ({ en: `Gone: ${what}.`, nl: `Weg: ${what}.` }),
  more: (count: number): Words => ({ en: `${count} more`, nl: `nog ${count}` }),
  office: (office: Office): Words => (officeNames as Readonly<Record<string, Words>>)[office] ?? same(office),
  seatIn: (office: string, circle: string): Words => ({
    en: `${office} of ${circle}`,
    nl: `${office} van ${circle}`,
  }),
} as const;

/** What a comparison can be asked for, beside what it shows. */
export const comparing = {
  tools: { en: 'The comparison', nl: 'De vergelijking' },
  swap: { en: 'Swap the two', nl: 'Verwissel de twee' },
  swapped: {
    en: 'Compare in the other direction: what is older here becomes the newer',
    nl: 'Vergelijk de andere kant op: wat hier ouder is wordt het nieuwere',
  },
  texts: { en: 'Compare the texts', nl: 'Vergelijk de teksten' },
  copy: { en: 'Copy as Markdown', nl: 'Kopieer als Markdown' },
  copied: {
    en: 'The comparison is on the clipboard, as Markdown.',
    nl: 'De vergelijking staat op het klembord, als Markdown.',
  },
  textsOf: (from: string, to: string): Words => ({
    en: `Texts: ${from} and ${to}`,
    nl: `Teksten: ${from} en ${to}`,
  }),
  noTexts: {
    en: 'No text of the organisation is otherwise in the two.',
    nl: 'Geen tekst van de organisatie is in de twee anders.',
  },
  which: {
    en: 'Compare which state, as the older one?',
    nl: 'Welke stand vergelijken, als de oudere?',
  },
  withWhich: (older: string): Words => ({
    en: `Compare ${older} with which state, as the newer one?`,
    nl: `${older} met welke stand vergelijken, als de nieuwere?`,
  }),
  now: { en: 'Now', nl: 'Nu' },
  nowIs: { en: 'the text as it stands, saved or not', nl: 'de tekst zoals die er staat, bewaard of niet' },
  base: (branch: string): Words => ({
    en: `Where ${branch} and this branch part`,
    nl: `Waar ${branch} en deze branch uiteengaan`,
  }),
  baseIs: { en: 'what was done here since then', nl: 'wat hier sindsdien gedaan is' },
  bases: { en: 'merge bases', nl: 'gemeenschappelijke voorouders' },
  commits: { en: 'latest commits', nl: 'laatste commits' },
} as const;

/** Another design of an organisation, to be worked out beside it. */
export const alternative = {
  where: {
    en: 'Where is the alternative worked out?',
    nl: 'Waar wordt het alternatief uitgewerkt?',
  },
  folder: { en: 'In a folder beside it', nl: 'In een map ernaast' },
  folderIs: {
    en: 'both stay in sight, and no git is needed',
    nl: 'beide blijven in beeld, en git is niet nodig',
  },
  branch: { en: 'On a branch', nl: 'Op een branch' },
  branchIs: {
    en: 'the files of this folder become those of the alternative',
    nl: 'de bestanden van deze map worden die van het alternatief',
  },
  name: {
    en: 'What is the alternative called? A short name, such as two-circles.',
    nl: 'Hoe heet het alternatief? Een korte naam, zoals twee-kringen.',
  },
  noName: {
    en: 'A name has letters, digits and dashes.',
    nl: 'Een naam heeft letters, cijfers en streepjes.',
  },
  there: (where: string): Words => ({
    en: `${where} is there already. Choose another name.`,
    nl: `${where} is er al. Kies een andere naam.`,
  }),
  made: (where: string): Words => ({
    en: `The alternative is in ${where}. What you change there leaves the original as it is.`,
    nl: `Het alternatief staat in ${where}. Wat u daar wijzigt laat het origineel zoals het is.`,
  }),
  onBranch: (branch: string): Words => ({
    en: `You are on the branch ${branch} now. What you commit there leaves the other branch as it is.`,
    nl: `U bent nu op de branch ${branch}. Wat u daar commit laat de andere branch zoals die is.`,
  }),
  compare: { en: 'Compare', nl: 'Vergelijk' },
  add: { en: 'Show Both in This Window', nl: 'Toon beide in dit venster' },
} as const;
