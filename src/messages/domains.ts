import { never } from '../ground/never.js';
import type { DomainItemDecider, DomainItemFault } from '../vocabulary/pictures.js';
import { dayWords } from './dates.js';
import { hiddenCircles } from './picture.js';
import type { Words } from './words.js';

/** The words of the map of domains: who decides about what, and from whom they have it. */
export const domainWords = {
  pictureTitle: (organisation: string, on: string, about?: string): Words => ({
    en: `${organisation} on ${dayWords(on).en}: who decides about ${about === undefined ? 'what' : `“${about}”`}`,
    nl: `${organisation} op ${dayWords(on).nl}: wie ${about === undefined ? 'waarover beslist' : `beslist over “${about}”`}`,
  }),
  description: (
    circles: number,
    items: number,
    about: { readonly text: string; readonly items: number } | undefined,
  ): Words => ({
    en: `The domains of ${circles === 1 ? 'one circle' : `${circles} circles`}, with ${items === 1 ? 'one item' : `${items} items`}: an arrow leads from each item to the one that is delegated from it.${about === undefined ? '' : ` ${about.items === 0 ? 'A circle speaks' : about.items === 1 ? 'One of them speaks' : `${about.items} of them speak`} of “${about.text}”; what is on the way to it from the highest circle stands out, and everything else is faded.`}`,
    nl: `De domeinen van ${circles === 1 ? 'één kring' : `${circles} kringen`}, met ${items === 1 ? 'één onderdeel' : `${items} onderdelen`}: een pijl leidt van elk onderdeel naar wat eruit is gedelegeerd.${about === undefined ? '' : ` ${about.items === 0 ? 'Een kring gaat' : about.items === 1 ? 'Eén daarvan gaat' : `${about.items} daarvan gaan`} over “${about.text}”; wat op de weg ernaartoe ligt vanaf de hoogste kring springt eruit, en al het andere is vervaagd.`}`,
  }),
  onTheWay: { en: 'on the way to what is asked about', nl: 'op de weg naar wat gevraagd is' } as Words,
  noItems: { en: 'no domain written down', nl: 'geen domein vastgelegd' } as Words,
  delegation: (from: string, to: string): Words => ({
    en: `${to} is delegated from ${from}`,
    nl: `${to} is gedelegeerd uit ${from}`,
  }),
  legendArrow: {
    en: 'from an item to what is delegated from it',
    nl: 'van een onderdeel naar wat eruit is gedelegeerd',
  } as Words,
  legendOdd: {
    en: 'the same, but not from the next higher circle',
    nl: 'hetzelfde, maar niet uit de naasthogere kring',
  } as Words,
  vacantRole: { en: 'vacant', nl: 'vacant' } as Words,
} as const;

/** Who decides about an item, as the legend says it. */
export function deciderWords(decides: DomainItemDecider): Words {
  switch (decides) {
    case 'circle':
      return { en: 'the circle decides', nl: 'de kring beslist' };
    case 'delegated':
      return {
        en: 'delegated further; the circle decides about what it kept',
        nl: 'verder gedelegeerd; de kring beslist over wat hij hield',
      };
    case 'role':
      return { en: 'whoever holds the role decides', nl: 'wie de rol vervult beslist' };
    case 'vacant role':
      return { en: 'a role that nobody holds', nl: 'een rol die niemand vervult' };
    case 'nobody here':
      return {
        en: 'in a circle that makes no policy of its own',
        nl: 'in een kring die zelf geen beleid maakt',
      };
    default:
      return never(decides);
  }
}

/** What is wrong with an item of a domain, as it stands below the item. */
export function faultWords(fault: DomainItemFault, from: string | undefined): Words {
  switch (fault) {
    case 'gap':
      return {
        en: 'gap: not delegated, and nothing says that the circle does it itself',
        nl: 'gat: niet gedelegeerd, en nergens staat dat de kring het zelf doet',
      };
    case 'overlap':
      return { en: 'overlap: another circle holds it too', nl: 'overlap: een andere kring heeft het ook' };
    case 'from an ended circle':
      return { en: `from ${from ?? '?'}, which has ended`, nl: `uit ${from ?? '?'}, die is beëindigd` };
    case 'source unknown':
      return { en: `from ${from ?? '?'}, which does not exist`, nl: `uit ${from ?? '?'}, dat niet bestaat` };
    case 'from elsewhere':
      return {
        en: 'not delegated by the next higher circle',
        nl: 'niet gedelegeerd door de naasthogere kring',
      };
    case 'from nowhere':
      return { en: 'not said from where', nl: 'niet gezegd waaruit' };
    default:
      return never(fault);
  }
}

/** A circle of the map, as those hear it who do not see the picture. */
export function domainLabel(circle: {
  readonly title: string;
  readonly kind: Words;
  readonly above?: string | undefined;
  readonly items: readonly DomainItemSaid[];
  readonly roles: readonly {
    readonly title: string;
    readonly holders: readonly string[];
    readonly items: readonly DomainItemSaid[];
  }[];
  readonly hidden: number;
}): Words {
  const say = (language: 'en' | 'nl'): string => {
    const item = ({ text, decides, from, faults, onTheWay }: DomainItemSaid): string =>
      [
        text,
        deciderWords(decides)[language],
        ...(from === undefined ? [] : [language === 'en' ? `from ${from}` : `uit ${from}`]),
        ...faults.map((fault) => faultWords(fault, from)[language]),
        ...(onTheWay ? [domainWords.onTheWay[language]] : []),
      ].join(', ');
    const role = ({ title, holders, items }: (typeof circle.roles)[number]): string =>
      `${title} (${holders.length === 0 ? domainWords.vacantRole[language] : holders.join(', ')}): ${items.map(item).join('; ')}.`;
    return [
      `${circle.title}, ${circle.kind[language]}${circle.above === undefined ? '' : ` in ${circle.above}`}.`,
      circle.items.length === 0
        ? `${circle.title}: ${domainWords.noItems[language]}.`
        : `${circle.items.map(item).join('; ')}.`,
      ...circle.roles.map(role),
      ...(circle.hidden === 0 ? [] : [`${hiddenCircles(circle.hidden)[language]}.`]),
    ].join(' ');
  };
  return { en: say('en'), nl: say('nl') };
}

/** An item as it is told: what it says, who decides, from what it comes and what is wrong with it. */
export interface DomainItemSaid {
  readonly text: string;
  readonly decides: DomainItemDecider;
  readonly from?: string | undefined;
  readonly faults: readonly DomainItemFault[];
  /** Whether it lies on the way to the one matter that is asked about. */
  readonly onTheWay: boolean;
}
