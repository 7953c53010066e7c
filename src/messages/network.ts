import { dayWords } from './dates.js';
import { officeNames } from './names.js';
import { listed, type Words } from './words.js';

/** The words of the picture of a network: of circles of several organisations, or of those who link circles. */
export const networkWords = {
  pictureTitle: (organisations: readonly string[], on: string): Words => ({
    en: `${listed(organisations).en} on ${dayWords(on).en}: ${organisations.length === 1 ? 'who links which circles' : 'links between circles'}`,
    nl: `${listed(organisations).nl} op ${dayWords(on).nl}: ${organisations.length === 1 ? 'wie welke kringen koppelt' : 'koppelingen tussen kringen'}`,
  }),
  frames: (organisations: number, circles: number, links: number): Words => ({
    en: `${countWords(organisations, 'organisation', 'organisations', 'organisatie', 'organisaties').en}, each in a frame, with ${countWords(circles, 'circle', 'circles', 'kring', 'kringen').en} and ${countWords(links, 'link', 'links', 'koppeling', 'koppelingen').en} between circles that are not each other’s next higher circle.`,
    nl: `${countWords(organisations, 'organisation', 'organisations', 'organisatie', 'organisaties').nl}, elk in een kader, met ${countWords(circles, 'circle', 'circles', 'kring', 'kringen').nl} en ${countWords(links, 'link', 'links', 'koppeling', 'koppelingen').nl} tussen kringen die niet elkaars naasthogere kring zijn.`,
  }),
  people: (circles: number, people: number, vacant: number): Words => ({
    en: `${countWords(circles, 'circle', 'circles', 'kring', 'kringen').en}, the highest on the left, and between them ${countWords(people, 'person', 'people', 'persoon', 'personen').en} who ${people === 1 ? 'links' : 'link'} them.${vacant === 0 ? '' : ` ${vacant === 1 ? 'One end of a link is' : `${vacant} ends of links are`} held by nobody.`} A line leads from the circle that somebody comes from, through them, to the circle that they come into.`,
    nl: `${countWords(circles, 'circle', 'circles', 'kring', 'kringen').nl}, de hoogste links, en daartussen ${countWords(people, 'person', 'people', 'persoon', 'personen').nl} die ze ${people === 1 ? 'koppelt' : 'koppelen'}.${vacant === 0 ? '' : ` ${vacant === 1 ? 'Eén eind van een koppeling wordt' : `${vacant} einden van koppelingen worden`} door niemand vervuld.`} Een lijn leidt van de kring waar iemand vandaan komt, via die persoon, naar de kring waar die in komt.`,
  }),
  inLinks: (links: number): Words => ({
    en: links === 1 ? 'in one link' : `in ${links} links`,
    nl: links === 1 ? 'in één koppeling' : `in ${links} koppelingen`,
  }),
  held: (office: 'leader' | 'representative', source: string, goal: string): Words => ({
    en: `${officeNames[office].en}: ${source} → ${goal}`,
    nl: `${officeNames[office].nl}: ${source} → ${goal}`,
  }),
  heldSaid: (office: 'leader' | 'representative', source: string, goal: string): Words => ({
    en: `${officeNames[office].en} from ${source} into ${goal}`,
    nl: `${officeNames[office].nl} van ${source} naar ${goal}`,
  }),
  strange: {
    en: 'nothing more is known here',
    nl: 'meer is hier niet bekend',
  } as Words,
  strangeFrame: { en: 'its files are not here', nl: 'de bestanden ervan zijn hier niet' } as Words,
  strangeSaid: (circle: string, organisation: string): Words => ({
    en: `${circle} of ${organisation}, whose files are not here.`,
    nl: `${circle} van ${organisation}, waarvan de bestanden hier niet zijn.`,
  }),
  frameSaid: (organisation: string, circles: number): Words => ({
    en: `${organisation}: ${countWords(circles, 'circle', 'circles', 'kring', 'kringen').en}`,
    nl: `${organisation}: ${countWords(circles, 'circle', 'circles', 'kring', 'kringen').nl}`,
  }),
  further: (circles: number): Words => ({
    en: `${countWords(circles, 'further circle', 'further circles', '', '').en} without such a link`,
    nl: `nog ${countWords(circles, '', '', 'kring', 'kringen').nl} zonder zo’n koppeling`,
  }),
  both: { en: 'on record in both circles', nl: 'in beide kringen vastgelegd' } as Words,
  leaderLine: {
    en: 'comes as leader into the circle at the point',
    nl: 'komt als leider in de kring bij de punt',
  } as Words,
  representativeLine: {
    en: 'comes as representative into the circle at the point',
    nl: 'komt als afgevaardigde in de kring bij de punt',
  } as Words,
  crossLine: {
    en: 'link with another than the next higher circle',
    nl: 'koppeling met een andere dan de naasthogere kring',
  } as Words,
  frameLegend: { en: 'an organisation', nl: 'een organisatie' } as Words,
  nobody: { en: 'no circle is linked here', nl: 'hier is geen kring gekoppeld' } as Words,
} as const;

function countWords(count: number, one: string, many: string, een: string, meer: string): Words {
  return {
    en: count === 1 ? `one ${one}` : `${count} ${many}`,
    nl: count === 1 ? `één ${een}` : `${count} ${meer}`,
  };
}
