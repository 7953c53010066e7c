import type { CircleKind } from '../vocabulary/circles.js';
import type { CircleOffice, Membership } from '../vocabulary/offices.js';
import type { Words } from './words.js';

/*
 * What the offices and the kinds of circle are called, wherever a sentence, list or picture speaks of them.
 */

/** What the offices are called in a sentence. */
export const officeNames: Readonly<Record<CircleOffice | Membership, Words>> = {
  leader: { en: 'leader', nl: 'leider' },
  representative: { en: 'representative', nl: 'afgevaardigde' },
  facilitator: { en: 'facilitator', nl: 'gespreksleider' },
  secretary: { en: 'secretary', nl: 'secretaris' },
  logbook: { en: 'logbook keeper', nl: 'logboekhouder' },
  member: { en: 'member', nl: 'lid' },
  expert: { en: 'external expert', nl: 'externe deskundige' },
  observer: { en: 'observer', nl: 'toehoorder' },
};

/** What the kinds of circle are called in a sentence. */
export const kindNames: Readonly<Record<CircleKind, Words>> = {
  assembly: { en: 'assembly', nl: 'ledenvergadering' },
  'top circle': { en: 'top circle', nl: 'topkring' },
  'general circle': { en: 'general circle', nl: 'algemene kring' },
  circle: { en: 'circle', nl: 'kring' },
  'helping circle': { en: 'helping circle', nl: 'hulpkring' },
  'working group': { en: 'working group', nl: 'werkgroep' },
};
