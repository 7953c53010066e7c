import { dayWords } from './dates.js';
import type { Words } from './words.js';

/** The words of slides beside those of the pictures on them. */
export const slideWords = {
  asOf: (on: string): Words => ({ en: `as of ${dayWords(on).en}`, nl: `op ${dayWords(on).nl}` }),
  circles: (count: number): Words => ({
    en: count === 1 ? 'one circle' : `${count} circles, from the highest down`,
    nl: count === 1 ? 'één kring' : `${count} kringen, vanaf de hoogste`,
  }),
  aim: { en: 'Aim', nl: 'Doelstelling' } as Words,
  domain: { en: 'Decides about', nl: 'Beslist over' } as Words,
  /** What is said of the document as a whole. */
  subject: (organisation: string): Words => ({
    en: `Slides of ${organisation}: a title page, the whole, and a page for each circle`,
    nl: `Dia’s van ${organisation}: een titelblad, het geheel en een blad voor elke kring`,
  }),
} as const;
