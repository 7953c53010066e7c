import type { DayOrder, DaysMeant } from './problems.js';

/**
 * Words that people bring from elsewhere, from other rules of governance or from Dutch, each with the words of the
 * language that may be meant: the first that can stand at the place.
 */
const meanings: Readonly<Record<string, readonly string[]>> = {
  // what something is for
  purpose: ['aim', 'mission'],
  goal: ['aim'],
  objective: ['aim'],
  doel: ['aim'],
  doelstelling: ['aim'],
  missie: ['mission'],
  visie: ['vision'],
  accountability: ['duty'],
  responsibility: ['duty', 'responsible'],
  task: ['duty', 'do'],
  taak: ['duty', 'do'],
  policy: ['constraint'],
  scope: ['domain'],
  domein: ['domain'],
  // who sits where
  chair: ['facilitator'],
  chairman: ['facilitator'],
  chairperson: ['facilitator'],
  voorzitter: ['facilitator'],
  gespreksleider: ['facilitator'],
  manager: ['leader'],
  head: ['leader'],
  leider: ['leader'],
  delegate: ['representative'],
  rep: ['representative'],
  afgevaardigde: ['representative'],
  secretaris: ['secretary'],
  clerk: ['secretary'],
  lid: ['member'],
  leden: ['members'],
  deskundige: ['expert'],
  deskundigen: ['experts'],
  open: ['vacant'],
  empty: ['vacant'],
  vacature: ['vacant'],
  unknown: ['unrecorded'],
  onbekend: ['unrecorded'],
  mail: ['email'],
  observator: ['observer'],
  waarnemend: ['acting'],
  beperking: ['constraint'],
  beperkingen: ['constraint'],
  grens: ['limit', 'constraint'],
  // declarations
  afwijking: ['deviation'],
  invoering: ['implementation'],
  sjabloon: ['template'],
  functioneringsgesprek: ['review'],
  maatregel: ['measure', 'action'],
  organization: ['organisation'],
  organisatie: ['organisation'],
  company: ['organisation'],
  persoon: ['person'],
  people: ['person', 'members'],
  kring: ['circle'],
  team: ['circle'],
  department: ['circle'],
  group: ['circle'],
  rol: ['role'],
  verkiezing: ['election'],
  besluit: ['decision'],
  agreement: ['decision'],
  actie: ['action'],
  // when
  since: ['from', 'begun', 'joined'],
  sinds: ['from', 'begun', 'joined'],
  vanaf: ['from'],
  till: ['until'],
  to: ['until'],
  tot: ['until'],
  voor: ['for', 'of'],
  start: ['begun', 'from'],
  started: ['begun', 'from'],
  founded: ['begun'],
  stopped: ['ended', 'left'],
  closed: ['ended', 'resolved'],
  end: ['ended', 'until'],
  date: ['on', 'decided'],
  datum: ['on', 'decided'],
  meeting: ['meets'],
  meetings: ['meets'],
  vergadert: ['meets'],
  deadline: ['due'],
  ready: ['done'],
  finished: ['done'],
  termijn: ['term'],
  evaluatie: ['review', 'evaluation'],
  // how long
  yr: ['year'],
  yrs: ['years'],
  jr: ['years'],
  jaar: ['years'],
  jaren: ['years'],
  mnd: ['months'],
  maand: ['months'],
  maanden: ['months'],
  wk: ['weeks'],
  wks: ['weeks'],
  weken: ['weeks'],
  dag: ['days'],
  dagen: ['days'],
  elke: ['every'],
  iedere: ['every'],
  // where, and how
  within: ['in'],
  of: ['in'],
  for: ['of'],
  onder: ['in'],
  van: ['from', 'of'],
  under: ['in'],
  below: ['in'],
  with: ['by'],
  via: ['by', 'under'],
  door: ['by'],
  winner: ['elected'],
  chosen: ['elected'],
  gekozen: ['elected'],
  voordrachten: ['nominations'],
  voorstel: ['proposal'],
  bezwaar: ['objection'],
  bezwaren: ['objections'],
  aanwezig: ['present'],
  afwezig: ['absent'],
  aanvaard: ['accepted'],
  bevestigd: ['confirmed'],
  kwaliteit: ['quality'],
  beeldvorming: ['picture'],
  meningsvorming: ['opinion'],
  besloten: ['decided'],
  verantwoordelijk: ['responsible'],
  meting: ['measure'],
  reason: ['because'],
  why: ['because'],
  omdat: ['because'],
  agreed: ['decided', 'consent'],
  content: ['text'],
  tekst: ['text'],
  about: ['concerns'],
  betreft: ['concerns'],
};

/** The word of the language that somebody means by another, where it can stand at the place. */
export function meantOtherwise(written: string, words: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  return Object.hasOwn(meanings, lower) ? meanings[lower]?.find((word) => words.includes(word)) : undefined;
}

/** Whether people bring a word from elsewhere, in place of one or two of the language. */
export function isBroughtWord(written: string): boolean {
  const lower = written.toLowerCase();
  return Object.hasOwn(meanings, lower) || Object.hasOwn(inOne, lower);
}

/** The words that people bring from elsewhere for a word of the language. */
export function otherWordsFor(word: string): readonly string[] {
  if (others.size === 0) {
    const said = [
      ...Object.entries(meanings).flatMap(([other, words]) => words.map((one) => [one, other] as const)),
      ...Object.entries(inOne).map(([other, one]) => [one, other] as const),
    ];
    for (const [one, other] of said) others.set(one, [...(others.get(one) ?? []), other]);
  }
  return others.get(word) ?? [];
}

const others = new Map<string, readonly string[]>();

/** Words of the language that are two, as people write them in one. */
const inOne: Readonly<Record<string, string>> = {
  'double-link': 'double link',
  doublelink: 'double link',
  'dubbele-koppeling': 'double link',
  'general-circle': 'general circle',
  generalcircle: 'general circle',
  'algemene-kring': 'general circle',
  'top-circle': 'top circle',
  topcircle: 'top circle',
  topkring: 'top circle',
  'helping-circle': 'helping circle',
  helpingcircle: 'helping circle',
  hulpkring: 'helping circle',
  'working-group': 'working group',
  workinggroup: 'working group',
  werkgroep: 'working group',
  holder: 'held by',
  'held-by': 'held by',
};

/** The two words of the language that somebody writes in one, where the first of them can begin a line. */
export function meantInTwo(written: string, words: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const two = Object.hasOwn(inOne, lower) ? inOne[lower] : undefined;
  return two !== undefined && words.includes(two.slice(0, two.indexOf(' '))) ? two : undefined;
}

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  ].flatMap((all) => all.map((word, i) => [word, i + 1])),
);

/** A number in words, in figures. */
export function numberMeant(written: string): string | undefined {
  const lower = written.toLowerCase();
  return Object.hasOwn(numbers, lower) ? String(numbers[lower]) : undefined;
}

const rhythms: Readonly<Record<string, string>> = {
  daily: 'every day',
  dagelijks: 'every day',
  weekly: 'every week',
  wekelijks: 'every week',
  fortnightly: 'every 2 weeks',
  biweekly: 'every 2 weeks',
  tweewekelijks: 'every 2 weeks',
  monthly: 'every month',
  maandelijks: 'every month',
  quarterly: 'every quarter',
  yearly: 'every year',
  annually: 'every year',
  jaarlijks: 'every year',
};

/** How often something is, said in one word. */
export function rhythmMeant(written: string): string | undefined {
  const lower = written.toLowerCase();
  return Object.hasOwn(rhythms, lower) ? rhythms[lower] : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Those whose first three letters are others in Dutch. */
const dutchMonths: Readonly<Record<string, string>> = { maa: 'mar', mrt: 'mar', mei: 'may', okt: 'oct' };

/**
 * The date that a text begins with when it is written otherwise (29-11-2026, 29 november 2026, November 29, 2026),
 * as far as it can be only one day; and the piece of text that says it.
 */
export function dateMeant(
  text: string,
): { readonly written: string; readonly date?: string; readonly order?: DayOrder | DaysMeant } | undefined {
  const figures = inFigures(text);
  if (figures !== undefined) {
    const { written, a, mark, b, c } = figures;
    if (a.length === 4) return { written, ...day(a, b, c) };
    if (c.length !== 4) return { written };
    const [first, second] = [Number(a), Number(b)];
    // Which of the two is the month is known only where the other cannot be one, or by the mark.
    if (first > 12 && second <= 12) return { written, ...day(c, b, a), order: 'day first' };
    if (first === second || (mark === '.' && second <= 12)) return { written, ...day(c, b, a) };
    if (second > 12 && first <= 12) return { written, ...day(c, a, b), order: 'month first' };
    const [dayFirst, monthFirst] = [day(c, b, a).date, day(c, a, b).date];
    return dayFirst === undefined || monthFirst === undefined
      ? { written }
      : { written, order: { 'day first': dayFirst, 'month first': monthFirst } };
  }
  const named =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|e)?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})(?!\d)/u.exec(text) ??
    /^(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u.exec(text);
  if (named === null) return undefined;
  const { day: which = '', month: called = '', year = '' } = named.groups ?? {};
  const short = called.slice(0, 3).toLowerCase();
  const month = months.indexOf(dutchMonths[short] ?? short) + 1;
  return month === 0 ? undefined : { written: named[0], ...day(year, String(month), which) };
}

function inFigures(text: string) {
  const found = /^(\d+)([-/.])(\d+)\2(\d+)(?!\d)/.exec(text);
  if (found === null) return undefined;
  const [written, a = '', mark = '', b = '', c = ''] = found;
  return { written, a, mark, b, c };
}

function day(year: string, month: string, date: string): { date?: string } {
  if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31) return {};
  return { date: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` };
}
