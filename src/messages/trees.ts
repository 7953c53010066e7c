import type { Words } from './words.js';

/** The words of pictures that are trees: of circles, of leaders, of processes, and of what absence cuts. */
export function treeTitle(organisation: string, on: string): Words {
  return {
    en: `${organisation} on ${on}: tree of circles`,
    nl: `${organisation} op ${on}: boom van kringen`,
  };
}

export function treeDescription(circles: number): Words {
  return {
    en: `Circles below their next higher circle: ${circles} in all. Each double link is two lines: the leader’s comes down, the representative’s goes up.`,
    nl: `Kringen onder hun naasthogere kring: ${circles} in totaal. Elke dubbele koppeling is twee lijnen: die van de leider komt omlaag, die van de afgevaardigde gaat omhoog.`,
  };
}

export const links = {
  down: {
    en: 'line of the leader, who comes down from the next higher circle',
    nl: 'lijn van de leider, die uit de naasthogere kring komt',
  },
  up: {
    en: 'line of the representative, who goes up to the next higher circle',
    nl: 'lijn van de afgevaardigde, die naar de naasthogere kring gaat',
  },
  vacant: { en: 'nobody holds this end of the link', nl: 'niemand vervult dit eind van de koppeling' },
  plain: {
    en: 'belongs to this circle, without a double link',
    nl: 'hoort bij deze kring, zonder dubbele koppeling',
  },
} as const satisfies Readonly<Record<string, Words>>;
