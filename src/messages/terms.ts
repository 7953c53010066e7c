import { never } from '../ground/never.js';
import type { DueKind } from '../vocabulary/plans.js';
import type { SeatState } from '../vocabulary/seats.js';
import { dayWords } from './dates.js';
import { legend, noName, offices } from './picture.js';
import type { Tongue, Words } from './words.js';
import { same } from './words.js';

/** The words of the picture of terms: who holds what until when, and what comes. */
export const termWords = {
  pictureTitle: (organisation: string, on: string): Words => ({
    en: `${organisation}: terms as of ${dayWords(on).en}`,
    nl: `${organisation}: termijnen op ${dayWords(on).nl}`,
  }),
  organisation: { en: 'The whole organisation', nl: 'De hele organisatie' } as Words,
  today: (date: string): Words => ({
    en: `today, ${dayWords(date).en}`,
    nl: `vandaag, ${dayWords(date).nl}`,
  }),
  quarter: (number: number): Words => ({ en: `Q${number}`, nl: `kw. ${number}` }),
  acting: (name: string): Words => ({ en: `${name} (acting)`, nl: `${name} (waarnemend)` }),
  linkOffice: (office: Words, circle: string): Words => ({
    en: `${office.en} in ${circle}`,
    nl: `${office.nl} in ${circle}`,
  }),
  noOffices: { en: 'nobody holds an office here', nl: 'niemand heeft hier een functie' } as Words,
  description: (circles: number): Words => ({
    en: `A timeline of ${circles === 1 ? 'one circle' : `${circles} circles`}: for each office who holds it until when, and the elections, reviews and audits that come.`,
    nl: `Een tijdlijn van ${circles === 1 ? 'één kring' : `${circles} kringen`}: wie welke functie tot wanneer heeft, en welke verkiezingen, evaluaties en audits eraan komen.`,
  }),
  outside: (count: number, from: string, until: string): Words => ({
    en: `Shown from ${dayWords(from).en} to ${dayWords(until).en}; ${count === 1 ? 'one term or day' : `${count} terms and days`} before or after it ${count === 1 ? 'is' : 'are'} not drawn.`,
    nl: `Te zien is ${dayWords(from).nl} tot en met ${dayWords(until).nl}; ${count === 1 ? 'één termijn of dag' : `${count} termijnen en dagen`} ervoor of erna ${count === 1 ? 'is' : 'zijn'} niet getekend.`,
  }),
  late: { en: 'overdue', nl: 'te laat' } as Words,
  nothing: {
    en: 'No circle works on this date. Write one, for example: circle Garden "Garden circle".',
    nl: 'Op deze datum werkt er geen kring. Schrijf er een, bijvoorbeeld: circle Tuin "Tuinkring".',
  } as Words,
};

export const termLegend = {
  held: { en: 'in term', nl: 'in termijn' },
  otherOffice: { en: 'other office, in term', nl: 'andere functie, in termijn' },
  past: { en: 'past term', nl: 'voorbije termijn' },
  coming: { en: 'term to come', nl: 'termijn die nog begint' },
  ending: legend.ending,
  expired: { en: 'went on after the term', nl: 'na de termijn doorgegaan' },
  withoutTerm: legend.withoutTerm,
  vacant: legend.vacant,
  unrecorded: legend.unrecorded,
  overdue: { en: 'overdue: its day has passed', nl: 'te laat: de dag is voorbij' },
  election: { en: 'election', nl: 'verkiezing' },
  review: { en: 'review', nl: 'evaluatie' },
  audit: { en: 'audit', nl: 'audit' },
  ends: { en: 'begin or end', nl: 'begin of einde' },
} as const satisfies Readonly<Record<string, Words>>;

/** A bar, as those hear it who do not see the picture. */
export function barLabel(bar: {
  readonly name?: string | undefined;
  readonly acting: boolean;
  readonly endless?: boolean | undefined;
  readonly office: Words;
  readonly circle: string;
  readonly state: Exclude<SeatState, 'void'> | 'ending';
  readonly from?: string | undefined;
  readonly lastDay?: string | undefined;
}): Words {
  const { name, acting, endless = false, office, circle, state, from, lastDay } = bar;
  const of = { en: 'of', nl: 'van' };
  const term: Words = {
    en: [
      from === undefined ? '' : `from ${dayWords(from).en}`,
      lastDay === undefined ? '' : `until ${dayWords(lastDay).en}`,
    ]
      .filter(Boolean)
      .join(' '),
    nl: [
      from === undefined ? '' : `vanaf ${dayWords(from).nl}`,
      lastDay === undefined ? '' : `tot en met ${dayWords(lastDay).nl}`,
    ]
      .filter(Boolean)
      .join(' '),
  };
  const states: Readonly<Record<typeof state, Words>> = {
    past: { en: 'past', nl: 'voorbij' },
    held: { en: '', nl: '' },
    ending: legend.ending,
    expired: legend.expired,
    coming: { en: 'to come', nl: 'nog te beginnen' },
    vacant: { en: '', nl: '' },
    unrecorded: { en: '', nl: '' },
  };
  const say = (language: Tongue): string =>
    [
      name === undefined ? noName(state)[language] : acting ? termWords.acting(name)[language] : name,
      `${office[language]} ${of[language]} ${circle}`,
      term[language],
      endless ? legend.withoutTerm[language] : '',
      states[state][language],
    ]
      .filter((part) => part !== '')
      .join(', ');
  return { en: say('en'), nl: say('nl') };
}

/** What comes on a day. */
export function eventWords(event: {
  readonly kind: DueKind;
  /** Empty where it is the circle itself. */
  readonly name: string;
  readonly title: string;
  readonly office?: string | undefined;
  readonly role?: string | undefined;
}): Words {
  const { kind, name, title, office, role } = event;
  const named: Words =
    role !== undefined || office === undefined || office === 'role'
      ? same(title)
      : (offices[office] ?? same(title));
  switch (kind) {
    case 'election':
      return { en: `election: ${named.en}`, nl: `verkiezing: ${named.nl}` };
    case 'decision review':
      return { en: `review of the decision: ${title}`, nl: `evaluatie van het besluit: ${title}` };
    case 'decision end':
      return { en: `decision ends: ${title}`, nl: `besluit loopt af: ${title}` };
    case 'deviation end':
      return { en: `deviation ends: ${title}`, nl: `afwijking loopt af: ${title}` };
    case 'domain review':
      if (name === '') return { en: 'review of the domain', nl: 'evaluatie van het domein' };
      return { en: `review of the domain: ${title}`, nl: `evaluatie van het domein: ${title}` };
    case 'role review':
      return { en: `review of the role: ${title}`, nl: `evaluatie van de rol: ${title}` };
    case 'circle begin':
      return { en: 'circle begins', nl: 'kring begint' };
    case 'circle end':
      return { en: 'circle ends', nl: 'kring eindigt' };
    case 'audit':
      return { en: 'audit', nl: 'audit' };
    case 'performance review':
      return { en: `performance review: ${title}`, nl: `functioneringsgesprek: ${title}` };
    case 'plan evaluation':
      return { en: `evaluation of the plan: ${title}`, nl: `evaluatie van het plan: ${title}` };
    case 'term':
    case 'meeting':
    case 'measure':
    case 'audit finding':
    case 'action':
    case 'step':
    case 'phase':
      return same(title);
    default:
      return never(kind);
  }
}

export function eventLabel(said: Words, date: string, circle: string, overdue: boolean): Words {
  return {
    en: `${circle}: ${said.en}, ${dayWords(date).en}${overdue ? `, ${termWords.late.en}` : ''}`,
    nl: `${circle}: ${said.nl}, ${dayWords(date).nl}${overdue ? `, ${termWords.late.nl}` : ''}`,
  };
}
