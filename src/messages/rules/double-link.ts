import type { Words } from '../words.js';

export const representativeMissing = {
  title: { en: 'A circle without a representative', nl: 'Een kring zonder afgevaardigde' },
  what: {
    en: 'A circle with a next higher circle has at least one elected representative there, beside its leader.',
    nl: 'Een kring met een naasthogere kring heeft daar, naast de leider, ten minste één gekozen afgevaardigde.',
  },
  why: {
    en: 'The leader brings decisions down; the representative brings the circle’s arguments up. With the leader alone the link carries one way only, and the next higher circle decides without the circle’s consent.',
    nl: 'De leider brengt besluiten naar beneden, de afgevaardigde brengt de argumenten van de kring naar boven. Met alleen een leider werkt de koppeling één kant op, en beslist de naasthogere kring zonder consent van de kring.',
  },
  found: (circle: string, above: string): Words => ({
    en: `Circle ${circle} has no representative in ${above}, so ${above} decides without the circle’s consent. Let ${circle} elect one and write \`representative NAME from DATE for 2 years\` in its double link.`,
    nl: `Kring ${circle} heeft geen afgevaardigde in ${above}, dus ${above} beslist zonder consent van de kring. Laat ${circle} iemand kiezen en schrijf \`representative NAAM from DATUM for 2 years\` in de dubbele koppeling.`,
  }),
};

export const samePerson = {
  title: { en: 'Leader and representative are the same person', nl: 'Leider en afgevaardigde zijn dezelfde persoon' },
  what: {
    en: 'The leader and a representative of one circle are two different people.',
    nl: 'De leider en een afgevaardigde van een kring zijn twee verschillende mensen.',
  },
  why: {
    en: 'The double link is two people because one cannot carry policy down and the circle’s view up at once. These are the only two offices that nobody may combine.',
    nl: 'De dubbele koppeling bestaat uit twee mensen, omdat één mens niet tegelijk beleid naar beneden en de mening van de kring naar boven kan dragen. Het zijn de enige twee functies die niemand mag combineren.',
  },
  found: (person: string, circle: string): Words => ({
    en: `${person} is both leader and representative of ${circle}, so the link is single. Let ${circle} elect somebody else as its representative.`,
    nl: `${person} is zowel leider als afgevaardigde van ${circle}, dus de koppeling is enkel. Laat ${circle} een ander als afgevaardigde kiezen.`,
  }),
  leaderHere: { en: 'Leader here', nl: 'Hier leider' },
};
