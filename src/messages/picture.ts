import type { Words } from './words.js';

/** The words of pictures: the kinds of circle, the offices, how a seat stands, and the legend. */
export const kinds: Readonly<Record<string, Words>> = {
  assembly: { en: 'assembly', nl: 'ledenvergadering' },
  'top circle': { en: 'top circle', nl: 'topkring' },
  'general circle': { en: 'general circle', nl: 'algemene kring' },
  circle: { en: 'circle', nl: 'kring' },
  'helping circle': { en: 'helping circle', nl: 'hulpkring' },
  'working group': { en: 'working group', nl: 'werkgroep' },
};

export const offices: Readonly<Record<string, Words>> = {
  leader: { en: 'leader', nl: 'leider' },
  representative: { en: 'representative', nl: 'afgevaardigde' },
  facilitator: { en: 'facilitator', nl: 'gespreksleider' },
  secretary: { en: 'secretary', nl: 'secretaris' },
  logbook: { en: 'logbook keeper', nl: 'logboekhouder' },
  member: { en: 'member', nl: 'lid' },
  expert: { en: 'external expert', nl: 'externe deskundige' },
  observer: { en: 'observer', nl: 'toehoorder' },
  role: { en: 'role', nl: 'rol' },
};

export const vacant: Words = { en: 'vacant', nl: 'vacant' };
export const termExpired: Words = { en: 'term expired', nl: 'termijn verlopen' };

export const legend = {
  leader: {
    en: '▼ leader, chosen by the next higher circle',
    nl: '▼ leider, gekozen door de naasthogere kring',
  },
  representative: {
    en: '▲ representative, elected by the circle',
    nl: '▲ afgevaardigde, gekozen door de kring',
  },
  vacant: { en: '? vacant seat', nl: '? vacante zetel' },
  expired: { en: '! term expired', nl: '! termijn verlopen' },
  expert: { en: '◌ external expert', nl: '◌ externe deskundige' },
  helpingCircle: { en: '– – helping circle', nl: '– – hulpkring' },
  workingGroup: { en: '· · · working group', nl: '· · · werkgroep' },
};

export function pictureTitle(organisation: string, on: string): Words {
  return { en: `${organisation} on ${on}`, nl: `${organisation} op ${on}` };
}

export function pictureDescription(circles: number): Words {
  return {
    en: `Circles within circles: ${circles} in all. On the border of each circle stand its leader and its representative.`,
    nl: `Kringen binnen kringen: ${circles} in totaal. Op de rand van elke kring staan de leider en de afgevaardigde.`,
  };
}
