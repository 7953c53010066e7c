import type { Words } from './words.js';

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
