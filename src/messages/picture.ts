import type { SeatLook } from '../vocabulary/seats.js';
import { kindNames, officeNames } from './names.js';
import type { Language, Words } from './words.js';

/** The words of pictures: the kinds of circle, the offices, how a seat stands, and the legend. */
export const kinds: Readonly<Record<string, Words>> = kindNames;

export const offices: Readonly<Record<string, Words>> = { ...officeNames, role: { en: 'role', nl: 'rol' } };

export const vacant: Words = { en: 'vacant', nl: 'vacant' };
export const unrecorded: Words = { en: 'not recorded', nl: 'niet vastgelegd' };

/** What stands in the place of a name, where a seat has none. */
export function noName(state: string): Words {
  return state === 'unrecorded' ? unrecorded : vacant;
}

/** The letters beside a mark that tell which functions somebody has in a circle. */
export const functionLetters: Readonly<
  Record<Language, { readonly facilitator: string; readonly secretary: string; readonly logbook: string }>
> = {
  en: { facilitator: 'F', secretary: 'S', logbook: 'L' },
  nl: { facilitator: 'G', secretary: 'S', logbook: 'L' },
};

export const legend = {
  leader: {
    en: 'leader, chosen by the next higher circle',
    nl: 'leider, gekozen door de naasthogere kring',
  },
  representative: {
    en: 'representative, elected by the circle',
    nl: 'afgevaardigde, gekozen door de kring',
  },
  vacant: { en: 'vacant seat', nl: 'vacante functie' },
  unrecorded: { en: 'holder not recorded', nl: 'niet vastgelegd wie' },
  expired: { en: 'term has ended', nl: 'termijn is afgelopen' },
  ending: { en: 'term ends soon', nl: 'termijn loopt binnenkort af' },
  expert: { en: 'external expert or observer', nl: 'externe deskundige of toehoorder' },
  functions: {
    en: 'F facilitator, S secretary, L logbook keeper',
    nl: 'G gespreksleider, S secretaris, L logboekhouder',
  },
  helpingCircle: { en: 'helping circle', nl: 'hulpkring' },
  workingGroup: { en: 'working group', nl: 'werkgroep' },
  assembly: { en: 'members’ assembly', nl: 'ledenvergadering' },
  crossLink: { en: 'link to another circle', nl: 'koppeling met een andere kring' },
  findings: { en: 'number of findings of the check', nl: 'aantal bevindingen van de controle' },
} as const satisfies Readonly<Record<string, Words>>;

export function pictureTitle(organisation: string, on: string): Words {
  return { en: `${organisation} on ${on}`, nl: `${organisation} op ${on}` };
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
  name: string | undefined,
  functions: readonly Words[],
  circle: string,
  state: SeatLook,
  lastDay: string | undefined,
): Words {
  const day = lastDay ?? '?';
  const stateWords: Record<typeof state, Words> = {
    held: lastDay === undefined ? { en: '', nl: '' } : { en: `until ${day}`, nl: `tot en met ${day}` },
    ending: { en: `term ends on ${day}`, nl: `termijn loopt af op ${day}` },
    expired: { en: `term ended on ${day}`, nl: `termijn afgelopen op ${day}` },
    vacant: { en: '', nl: '' },
    unrecorded: { en: '', nl: '' },
  };
  const say = (language: Language, of: string): string =>
    [
      name ?? noName(state)[language],
      `${functions.map((one) => one[language]).join(', ')} ${of} ${circle}`,
      stateWords[state][language],
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
  readonly leaders: readonly LabelledSeat[];
  readonly representatives: readonly LabelledSeat[];
  readonly hidden: number;
  readonly findings: number;
}

/** A circle, as those hear it who do not see the picture. */
export function circleLabel(circle: CircleLabel): Words {
  const seat = (one: LabelledSeat, language: Language): string =>
    one.name === undefined
      ? (one.unrecorded ? unrecorded : vacant)[language]
      : one.expired
        ? `${one.name} (${legend.expired[language]})`
        : one.name;
  const seats = (all: CircleLabel['leaders'], label: string, language: Language): string[] =>
    all.length === 0 ? [] : [`${label}: ${all.map((one) => seat(one, language)).join(', ')}`];
  const sentences = (parts: readonly string[]): string =>
    parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
  const { title, kind, above, aim, hidden, findings } = circle;
  return {
    en: sentences([
      `${title}, ${kind.en}${above === undefined ? '' : ` in ${above}`}`,
      ...(aim === undefined ? [] : [`Aim: ${aim}`]),
      ...seats(circle.leaders, 'Leader', 'en'),
      ...seats(circle.representatives, 'Representative', 'en'),
      ...(hidden === 0 ? [] : [`${hidden} circles below it are not drawn`]),
      ...(findings === 0 ? [] : [`${findings} findings`]),
    ]),
    nl: sentences([
      `${title}, ${kind.nl}${above === undefined ? '' : ` in ${above}`}`,
      ...(aim === undefined ? [] : [`Doelstelling: ${aim}`]),
      ...seats(circle.leaders, 'Leider', 'nl'),
      ...seats(circle.representatives, 'Afgevaardigde', 'nl'),
      ...(hidden === 0 ? [] : [`${hidden} kringen eronder zijn niet getekend`]),
      ...(findings === 0 ? [] : [`${findings} bevindingen`]),
    ]),
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

export function findingsLabel(circle: string, count: number): Words {
  return {
    en: `${circle}: ${count === 1 ? '1 finding' : `${count} findings`}`,
    nl: `${circle}: ${count === 1 ? '1 bevinding' : `${count} bevindingen`}`,
  };
}
