import { dayWords } from './dates.js';
import type { Words } from './words.js';

/** The words of the picture of phases: how the introduction of the method stands. */
export const phaseWords = {
  pictureTitle: (organisation: string, on: string): Words => ({
    en: `${organisation}: introduction of the method as of ${dayWords(on).en}`,
    nl: `${organisation}: invoering van de methode op ${dayWords(on).nl}`,
  }),
  description: (plans: number): Words => ({
    en: `How the introduction of the method stands: ${plans === 1 ? 'one plan' : `${plans} plans`}, each with its four phases next to each other and their steps below.`,
    nl: `Hoe de invoering van de methode ervoor staat: ${plans === 1 ? 'één plan' : `${plans} plannen`}, elk met de vier fasen naast elkaar en de stappen daaronder.`,
  }),
  none: (of: string | undefined): Words =>
    of === undefined
      ? {
          en: 'No introduction of the method is written down.',
          nl: 'Er is geen invoering van de methode opgeschreven.',
        }
      : {
          en: `No plan to introduce the method speaks of ${of} or a circle below it.`,
          nl: `Geen plan om de methode in te voeren spreekt over ${of} of een kring eronder.`,
        },
  noneWhy: {
    en: 'A plan says who does what by when, so that everybody sees how far the organisation has come. Write one like this, in a file of the organisation:',
    nl: 'Een plan zegt wie wat wanneer doet, zodat iedereen ziet hoe ver de organisatie is. Schrijf er een zoals dit, in een bestand van de organisatie:',
  } as Words,
  firstPlan: {
    en: [
      'implementation introduction "Introduction of the circle method" {',
      '  phase acquaint {',
      '    step plan "Develop the implementation plan" { due 2027-01-31 }',
      '  }',
      '  phase introduce {',
      '    training circles "Circle training" for every circle',
      '  }',
      '}',
    ].join('\n'),
    nl: [
      'implementation invoering "Invoering van de kringmethode" {',
      '  phase acquaint {',
      '    step plan "Het implementatieplan ontwikkelen" { due 2027-01-31 }',
      '  }',
      '  phase introduce {',
      '    training kringen "Kringscholing" for every circle',
      '  }',
      '}',
    ].join('\n'),
  } as Words,
  noPhase: { en: 'Nothing is planned in this phase.', nl: 'In deze fase is niets gepland.' } as Words,
  noSteps: { en: 'No steps yet.', nl: 'Nog geen stappen.' } as Words,
  carriedBy: (circle: string): Words => ({ en: `carried by ${circle}`, nl: `gedragen door ${circle}` }),
  owner: (name: string): Words => ({ en: `owner ${name}`, nl: `trekker: ${name}` }),
  begun: (date: string): Words => ({ en: `begun ${dayWords(date).en}`, nl: `begonnen ${dayWords(date).nl}` }),
  ended: (date: string): Words => ({ en: `ended ${dayWords(date).en}`, nl: `afgerond ${dayWords(date).nl}` }),
  planned: (date: string): Words => ({
    en: `planned ${dayWords(date).en}`,
    nl: `gepland ${dayWords(date).nl}`,
  }),
  due: (date: string): Words => ({ en: `due ${dayWords(date).en}`, nl: `uiterlijk ${dayWords(date).nl}` }),
  overdue: (date: string): Words => ({
    en: `overdue since ${dayWords(date).en}`,
    nl: `te laat sinds ${dayWords(date).nl}`,
  }),
  done: (date: string): Words => ({ en: `done ${dayWords(date).en}`, nl: `gedaan ${dayWords(date).nl}` }),
  again: (date: string): Words => ({
    en: `again by ${dayWords(date).en}`,
    nl: `opnieuw voor ${dayWords(date).nl}`,
  }),
  evaluation: (date: string): Words => ({
    en: `evaluation ${dayWords(date).en}`,
    nl: `evaluatie ${dayWords(date).nl}`,
  }),
  evaluated: (date: string): Words => ({
    en: `evaluated ${dayWords(date).en}`,
    nl: `geëvalueerd ${dayWords(date).nl}`,
  }),
  blocked: (reason: string): Words =>
    reason === ''
      ? { en: 'blocked', nl: 'geblokkeerd' }
      : { en: `blocked: ${reason}`, nl: `geblokkeerd: ${reason}` },
  waits: (steps: string): Words => ({ en: `waits for: ${steps}`, nl: `wacht op: ${steps}` }),
  training: { en: 'training', nl: 'scholing' } as Words,
};
