import { never } from '../ground/never.js';
import { capital } from '../ground/texts.js';
import type { LinkTarget, OddStanding } from '../vocabulary/circles.js';
import type { Severity } from '../vocabulary/findings.js';
import type { LinkFaultKind } from '../vocabulary/links.js';
import type { MarkLetter } from '../vocabulary/offices.js';
import type { SeatLook, VoidReason } from '../vocabulary/seats.js';
import { dayWords } from './dates.js';
import { kindNames, officeNames } from './names.js';
import type { Tongue, Words } from './words.js';
import { same } from './words.js';

/** The words of pictures: the kinds of circle, the offices, how a seat stands, and the legend. */
export const kinds: Readonly<Record<string, Words>> = kindNames;

export const offices: Readonly<Record<string, Words>> = { ...officeNames, role: { en: 'role', nl: 'rol' } };

export function roleNamed(title: string): Words {
  return { en: `role ${title}`, nl: `rol ${title}` };
}

export const vacant: Words = { en: 'vacant', nl: 'vacant' };
export const unrecorded: Words = { en: 'not recorded', nl: 'niet vastgelegd' };

/** What stands in the place of a name, where a seat has none. */
export function noName(state: string): Words {
  return state === 'unrecorded' ? unrecorded : vacant;
}

/** The letters beside a mark that tell which functions somebody has in a circle. */
export const functionLetters: Readonly<
  Record<
    Tongue,
    {
      readonly facilitator: string;
      readonly secretary: string;
      readonly logbook: string;
      /** Of somebody who does it until somebody is chosen. */
      readonly acting: string;
    }
  >
> = {
  en: { facilitator: 'F', secretary: 'S', logbook: 'L', acting: 'a' },
  nl: { facilitator: 'G', secretary: 'S', logbook: 'L', acting: 'w' },
};

export const legend = {
  leader: { en: 'leader', nl: 'leider' },
  representative: { en: 'representative', nl: 'afgevaardigde' },
  vacant: { en: 'vacant seat', nl: 'vacante functie' },
  unrecorded: { en: 'holder not recorded', nl: 'niet vastgelegd wie' },
  lost: {
    en: 'written in this seat, and cannot hold it',
    nl: 'staat in deze functie, en kan die niet vervullen',
  },
  withoutTerm: { en: 'no end of the term agreed', nl: 'geen einde van de termijn afgesproken' },
  expired: { en: 'term has ended', nl: 'termijn is afgelopen' },
  ending: { en: 'term ends soon', nl: 'termijn loopt binnenkort af' },
  expert: { en: 'expert', nl: 'deskundige' },
  observer: { en: 'observer, without consent', nl: 'toehoorder, zonder consent' },
  role: { en: 'role, with what its domain holds', nl: 'rol, met wat haar domein bevat' },
  single: {
    en: 'one person leads and represents: the link is single',
    nl: 'één persoon is leider en afgevaardigde: de koppeling is enkel',
  },
  planned: { en: 'circle that has not begun', nl: 'kring die nog niet begonnen is' },
  overdue: {
    en: 'date that has passed: the circle was to begin or end on it',
    nl: 'datum die voorbij is: de kring zou dan beginnen of eindigen',
  },
  helpingCircle: { en: 'helping circle', nl: 'hulpkring' },
  workingGroup: { en: 'working group', nl: 'werkgroep' },
  assembly: { en: 'members’ assembly', nl: 'ledenvergadering' },
  crossLink: {
    en: 'link to another circle, with a point at each end to which somebody goes',
    nl: 'koppeling met een andere kring, met een punt aan elk eind waar iemand heen gaat',
  },
  crossLinkOpen: {
    en: 'link to another circle that nobody holds',
    nl: 'koppeling met een andere kring die niemand vervult',
  },
  crossLinkEnded: {
    en: 'link to a circle that is not in this picture',
    nl: 'koppeling met een kring die niet in deze tekening staat',
  },
  errors: {
    en: 'number of findings of the check, at least one an error',
    nl: 'aantal bevindingen van de toetsing, waaronder een fout',
  },
  findings: {
    en: 'number of findings of the check, no error among them',
    nl: 'aantal bevindingen van de toetsing, geen fout erbij',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the letters beside marks mean: those that occur, in one line. */
export function lettersLegend(occurring: readonly MarkLetter[]): Words {
  const meant: Readonly<Record<(typeof occurring)[number], Words>> = {
    facilitator: officeNames.facilitator,
    secretary: officeNames.secretary,
    logbook: officeNames.logbook,
    acting: { en: 'acting', nl: 'waarnemend' },
  };
  const say = (language: Tongue): string =>
    occurring.map((one) => `${functionLetters[language][one]} ${meant[one][language]}`).join(', ');
  return { en: say('en'), nl: say('nl') };
}

/** How a circle stands that does not simply work, as it is written in the circle. */
export function circleStands(standing: OddStanding, day: string | undefined): Words {
  switch (standing) {
    case 'planned':
      return day === undefined
        ? { en: 'planned', nl: 'gepland' }
        : { en: `planned for ${dayWords(day).en}`, nl: `gepland voor ${dayWords(day).nl}` };
    case 'overdue':
      return {
        en: `was to begin on ${dayWords(day ?? '?').en}`,
        nl: `zou beginnen op ${dayWords(day ?? '?').nl}`,
      };
    case 'past its end':
      return {
        en: `was to end on ${dayWords(day ?? '?').en}`,
        nl: `zou eindigen op ${dayWords(day ?? '?').nl}`,
      };
    default:
      return never(standing);
  }
}

/** Why somebody who is written in a seat cannot hold it. */
function cannotHold(why: VoidReason, day: string): Words {
  switch (why) {
    case 'left':
      return { en: `left on ${dayWords(day).en}`, nl: `vertrokken op ${dayWords(day).nl}` };
    case 'not joined':
      return { en: `joins on ${dayWords(day).en}`, nl: `komt erbij op ${dayWords(day).nl}` };
    case 'circle ended':
      return { en: `circle ended on ${dayWords(day).en}`, nl: `kring beëindigd op ${dayWords(day).nl}` };
    default:
      return never(why);
  }
}

/** Why a link does not hold. */
export function linkFault(fault: {
  readonly why: LinkFaultKind;
  readonly office?: 'leader' | 'representative';
  readonly name?: string;
  readonly circle?: string;
}): Words {
  const office = fault.office === undefined ? { en: '', nl: '' } : officeNames[fault.office];
  const name = fault.name ?? '';
  switch (fault.why) {
    case 'missing':
    case 'vacant':
      return { en: `${office.en} vacant`, nl: `${office.nl} vacant` };
    case 'to come':
      return { en: `${office.en} vacant, ${name} is to come`, nl: `${office.nl} vacant, ${name} komt nog` };
    case 'void':
      return {
        en: `${office.en} vacant, as ${name} cannot hold it`,
        nl: `${office.nl} vacant, want ${name} kan de functie niet vervullen`,
      };
    case 'expired':
      return {
        en: `term of ${office.en} ${name} has ended`,
        nl: `termijn van ${office.nl} ${name} is afgelopen`,
      };
    case 'without a term':
      return {
        en: `no end agreed for the term of ${office.en} ${name}`,
        nl: `geen einde afgesproken voor de termijn van ${office.nl} ${name}`,
      };
    case 'no member':
      return {
        en: `${office.en} ${name} is none of the members of ${fault.circle ?? ''}`,
        nl: `${office.nl} ${name} is geen lid van ${fault.circle ?? ''}`,
      };
    case 'single':
      return {
        en: `${name} both leads and represents, so the link is single`,
        nl: `${name} is leider en afgevaardigde, dus de koppeling is enkel`,
      };
    default:
      return never(fault.why);
  }
}

/** The circle that a link to another circle leads to, with what keeps it from leading there. */
export function linkTarget(title: string, target: LinkTarget, day: string | undefined): Words {
  const when =
    day === undefined ? { en: '', nl: '' } : { en: ` on ${dayWords(day).en}`, nl: ` op ${dayWords(day).nl}` };
  switch (target) {
    case 'ended':
      return { en: `${title} (ended${when.en})`, nl: `${title} (beëindigd${when.nl})` };
    case 'planned':
      return { en: `${title} (not begun)`, nl: `${title} (nog niet begonnen)` };
    case 'working':
    case 'elsewhere':
      return same(title);
    default:
      return never(target);
  }
}

export function pictureTitle(organisation: string, on: string): Words {
  return { en: `${organisation} on ${dayWords(on).en}`, nl: `${organisation} op ${dayWords(on).nl}` };
}

export function pictureDescription(circles: number): Words {
  return {
    en: `Circles within circles: ${circles} in all. On the border of each circle stand its leader and its representative.`,
    nl: `Kringen binnen kringen: ${circles} in totaal. Op de rand van elke kring staan de leider en de afgevaardigde.`,
  };
}

/** That not all circles are shown, as they would be too many to read. */
export function cutAtDepth(shown: number, all: number): Words {
  return {
    en: `${shown} of ${all} circles are shown, as more could not be read on one page. \`--of CIRCLE\` draws a part, \`--depth all\` draws all.`,
    nl: `${shown} van de ${all} kringen zijn te zien; meer is op één pagina niet te lezen. \`--of KRING\` tekent een deel, \`--depth all\` alles.`,
  };
}

/** A seat, as its mark's label says it. */
export function seatLabel(
  seat: {
    readonly name?: string | undefined;
    readonly state: SeatLook;
    readonly open?: 'acting' | 'without a term' | undefined;
    readonly lost?: { readonly name: string; readonly why: VoidReason; readonly day: string } | undefined;
    readonly lastDay?: string | undefined;
  },
  functions: readonly Words[],
  circle: string,
  /** The other circle, for a seat of a link to one. */
  linked?: string,
): Words {
  const { name, state, open, lost, lastDay } = seat;
  const day = dayWords(lastDay ?? '?');
  const stateWords: Record<typeof state, Words> = {
    held: lastDay === undefined ? { en: '', nl: '' } : { en: `until ${day.en}`, nl: `tot en met ${day.nl}` },
    ending: { en: `term ends on ${day.en}`, nl: `termijn loopt af op ${day.nl}` },
    expired: { en: `term ended on ${day.en}`, nl: `termijn afgelopen op ${day.nl}` },
    vacant: { en: '', nl: '' },
    unrecorded: { en: '', nl: '' },
  };
  const openWords: Words =
    open === undefined
      ? { en: '', nl: '' }
      : open === 'acting'
        ? { en: 'acting', nl: 'waarnemend' }
        : legend.withoutTerm;
  const lostWords = (language: Tongue): string =>
    lost === undefined ? '' : `${lost.name}: ${cannotHold(lost.why, lost.day)[language]}`;
  const link: Words =
    linked === undefined
      ? { en: '', nl: '' }
      : { en: ` in the link with ${linked}`, nl: ` in de koppeling met ${linked}` };
  const say = (language: Tongue, of: string): string =>
    [
      name ?? noName(state)[language],
      `${functions.map((one) => one[language]).join(', ')} ${of} ${circle}${link[language]}`,
      stateWords[state][language],
      openWords[language],
      lostWords(language),
    ]
      .filter((part) => part !== '')
      .join(', ');
  return { en: say('en', 'of'), nl: say('nl', 'van') };
}

/** Who is in a seat; without a name it is vacant, or it is not recorded who. */
interface LabelledSeat {
  readonly name?: string | undefined;
  readonly expired: boolean;
  readonly unrecorded: boolean;
}

/** Names of those in a seat, or that it is vacant; nothing where the circle has no such seat. */
export interface CircleLabel {
  readonly title: string;
  readonly kind: Words;
  readonly above?: string | undefined;
  readonly aim?: string | undefined;
  /** How it stands, where it does not simply work. */
  readonly stands?: Words | undefined;
  readonly leaders: readonly LabelledSeat[];
  readonly representatives: readonly LabelledSeat[];
  /** Why the link upwards does not hold. */
  readonly faults: readonly Words[];
  readonly crossLinks: readonly CrossLinkLabel[];
  /** Its roles, where the picture shows them. */
  readonly roles: readonly {
    readonly title: string;
    readonly domain: readonly string[];
    readonly holders: readonly LabelledSeat[];
  }[];
  readonly hidden: number;
  readonly findings: number;
  /** Of what weight the heaviest finding is. */
  readonly heaviest?: Severity | undefined;
}

export interface CrossLinkLabel {
  readonly target: Words;
  readonly leaders: readonly LabelledSeat[];
  readonly representatives: readonly LabelledSeat[];
  readonly faults: readonly Words[];
}

/** A circle, as those hear it who do not see the picture. */
export function circleLabel(circle: CircleLabel): Words {
  const seat = (one: LabelledSeat, language: Tongue): string =>
    one.name === undefined
      ? (one.unrecorded ? unrecorded : vacant)[language]
      : one.expired
        ? `${one.name} (${legend.expired[language]})`
        : one.name;
  const seats = (all: CircleLabel['leaders'], label: string, language: Tongue): string[] =>
    all.length === 0 ? [] : [`${label}: ${all.map((one) => seat(one, language)).join(', ')}`];
  const sentences = (parts: readonly string[]): string =>
    parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
  const linked = (one: CrossLinkLabel, language: Tongue): string =>
    [
      language === 'en' ? `Link with ${one.target.en}` : `Koppeling met ${one.target.nl}`,
      ...seats(one.leaders, officeNames.leader[language], language),
      ...seats(one.representatives, officeNames.representative[language], language),
      ...one.faults.map((fault) => fault[language]),
    ].join('; ');
  const role = ({ title, domain, holders }: CircleLabel['roles'][number], language: Tongue): string =>
    [
      ...(holders.length === 0
        ? [capital(roleNamed(title)[language])]
        : seats(holders, capital(roleNamed(title)[language]), language)),
      ...(domain.length === 0
        ? []
        : [`${language === 'en' ? 'its domain' : 'haar domein'}: ${domain.join('; ')}`]),
    ].join('; ');
  const { title, kind, above, aim, stands, faults, crossLinks, roles, hidden, findings } = circle;
  const does = faults.length > 0;
  return {
    en: sentences([
      `${title}, ${kind.en}${above === undefined ? '' : ` in ${above}`}`,
      ...(stands === undefined ? [] : [capital(stands.en)]),
      ...(aim === undefined ? [] : [`Aim: ${aim}`]),
      ...seats(circle.leaders, 'Leader', 'en'),
      ...seats(circle.representatives, 'Representative', 'en'),
      ...(does ? [`The double link does not hold: ${faults.map(({ en }) => en).join('; ')}`] : []),
      ...crossLinks.map((one) => linked(one, 'en')),
      ...roles.map((one) => role(one, 'en')),
      ...(hidden === 0 ? [] : [`${hidden} circles below it are not drawn`]),
      ...(findings === 0 ? [] : [countedFindings(findings, circle.heaviest).en]),
    ]),
    nl: sentences([
      `${title}, ${kind.nl}${above === undefined ? '' : ` in ${above}`}`,
      ...(stands === undefined ? [] : [capital(stands.nl)]),
      ...(aim === undefined ? [] : [`Doelstelling: ${aim}`]),
      ...seats(circle.leaders, 'Leider', 'nl'),
      ...seats(circle.representatives, 'Afgevaardigde', 'nl'),
      ...(does ? [`De dubbele koppeling houdt geen stand: ${faults.map(({ nl }) => nl).join('; ')}`] : []),
      ...crossLinks.map((one) => linked(one, 'nl')),
      ...roles.map((one) => role(one, 'nl')),
      ...(hidden === 0 ? [] : [`${hidden} kringen eronder zijn niet getekend`]),
      ...(findings === 0 ? [] : [countedFindings(findings, circle.heaviest).nl]),
    ]),
  };
}

function countedFindings(count: number, heaviest: CircleLabel['heaviest']): Words {
  const error = heaviest === 'error';
  return {
    en: `${count === 1 ? '1 finding' : `${count} findings`}${error ? (count === 1 ? ', an error' : ', at least one an error') : ''}`,
    nl: `${count === 1 ? '1 bevinding' : `${count} bevindingen`}${error ? (count === 1 ? ', een fout' : ', waaronder een fout') : ''}`,
  };
}

export function hiddenCircles(count: number): Words {
  return {
    en: count === 1 ? '+ 1 circle' : `+ ${count} circles`,
    nl: count === 1 ? '+ 1 kring' : `+ ${count} kringen`,
  };
}

export function crossLinkLabel(from: string, to: string): Words {
  return { en: `Link from ${from} to ${to}`, nl: `Koppeling van ${from} met ${to}` };
}

export function findingsLabel(circle: string, count: number, heaviest: CircleLabel['heaviest']): Words {
  const said = countedFindings(count, heaviest);
  return { en: `${circle}: ${said.en}`, nl: `${circle}: ${said.nl}` };
}
