import { capital } from '../ground/texts.js';
import { dayWords } from './dates.js';
import { officeNames } from './names.js';
import type { Words } from './words.js';

/** The words of pictures that are trees: of circles, of leaders, of processes, and of what absence cuts. */
export function treeTitle(organisation: string, on: string): Words {
  return {
    en: `${organisation} on ${dayWords(on).en}: tree of circles`,
    nl: `${organisation} op ${dayWords(on).nl}: boom van kringen`,
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
  loose: {
    en: 'held, and the link does not hold: see the marks at it',
    nl: 'vervuld, en toch houdt de koppeling geen stand: zie de tekens erbij',
  },
  vacant: { en: 'nobody holds this end of the link', nl: 'niemand vervult dit eind van de koppeling' },
  plain: {
    en: 'belongs to this circle, without a double link',
    nl: 'hoort bij deze kring, zonder dubbele koppeling',
  },
} as const satisfies Readonly<Record<string, Words>>;

export function lineTitle(organisation: string, on: string): Words {
  return {
    en: `${organisation} on ${dayWords(on).en}: line of execution`,
    nl: `${organisation} op ${dayWords(on).nl}: uitvoering in de lijn`,
  };
}

export function lineDescription(leaders: number): Words {
  return {
    en: `Who leads whom in carrying out what the circles decided: ${leaders} places in the line. Policy is made in the circles; see the other pictures.`,
    nl: `Wie wie leidt bij het uitvoeren van wat de kringen besloten: ${leaders} plaatsen in de lijn. Beleid wordt in de kringen gemaakt; zie de andere tekeningen.`,
  };
}

export const line = {
  leads: { en: 'leads', nl: 'leidt' },
  noLeader: { en: 'no leader named', nl: 'geen leider genoemd' },
  vacant: { en: 'leader vacant', nl: 'leider vacant' },
  unrecorded: { en: 'leader not recorded', nl: 'niet vastgelegd wie leidt' },
  legendLeads: { en: 'leads', nl: 'leidt' },
  legendVacant: {
    en: 'nobody leads here: the line is broken',
    nl: 'niemand leidt hier: de lijn is onderbroken',
  },
  legendPlain: {
    en: 'belongs to it, without a leader’s line',
    nl: 'hoort erbij, zonder lijn van een leider',
  },
  legendElsewhere: {
    en: 'leads in another place of the line too',
    nl: 'leidt ook op een andere plaats in de lijn',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Which circles somebody leads. */
export function leadsCircles(titles: readonly string[]): Words {
  const list = titles.join(', ');
  return { en: `leads ${list}`, nl: `leidt ${list}` };
}

export function leadsElsewhere(titles: readonly string[]): Words {
  const list = titles.slice(0, titles.length > 4 ? 3 : 4).join(', ');
  const more = titles.length > 4 ? titles.length - 3 : 0;
  const rest = more === 0 ? { en: '', nl: '' } : { en: ` and ${more} more`, nl: ` en nog ${more}` };
  return { en: `also leads ${list}${rest.en}`, nl: `leidt ook ${list}${rest.nl}` };
}

export function morePeople(count: number): Words {
  return { en: `and ${count} more`, nl: `en nog ${count}` };
}

/** A place in the line, as those hear it who do not see the picture. */
export function leadershipLabel(place: {
  readonly leaders: readonly string[];
  readonly vacant: boolean;
  readonly unrecorded: boolean;
  readonly circles: readonly string[];
  readonly elsewhere: readonly string[];
  readonly people: readonly string[];
  readonly hidden: number;
}): Words {
  const say = (language: 'en' | 'nl'): string => {
    const english = language === 'en';
    const circles = place.circles.join(', ');
    const first =
      place.leaders.length > 0
        ? `${place.leaders.join(', ')}: ${leadsCircles(place.circles)[language]}.`
        : `${circles}: ${(place.unrecorded ? line.unrecorded : place.vacant ? line.vacant : line.noLeader)[language]}.`;
    return [
      first,
      ...(place.elsewhere.length > 0
        ? [`${english ? 'Also leads' : 'Leidt ook'} ${place.elsewhere.join(', ')}.`]
        : []),
      ...(place.people.length > 0 ? [`${english ? 'Members' : 'Leden'}: ${place.people.join(', ')}.`] : []),
      ...(place.hidden > 0
        ? [
            english
              ? `${place.hidden} circles below are not drawn.`
              : `${place.hidden} kringen eronder zijn niet getekend.`,
          ]
        : []),
    ].join(' ');
  };
  return { en: say('en'), nl: say('nl') };
}

export function processTitle(organisation: string, on: string): Words {
  return {
    en: `${organisation} on ${dayWords(on).en}: lead, do and measure`,
    nl: `${organisation} op ${dayWords(on).nl}: leiden, doen en meten`,
  };
}

export function processDescription(circles: number, incomplete: number): Words {
  return {
    en: `The circle process of ${circlesCounted(circles).en}, and how they steer each other: what a circle measures leads back to the leading of the next higher one. ${incomplete === 0 ? 'Each says how it leads, does and measures.' : `${incomplete} of them ${incomplete === 1 ? 'does' : 'do'} not say all three.`}`,
    nl: `Het kringproces van ${circlesCounted(circles).nl}, en hoe ze elkaar sturen: wat een kring meet koppelt terug naar het leiden van de naasthogere. ${incomplete === 0 ? 'Elke kring zegt hoe hij leidt, doet en meet.' : `${incomplete} ervan ${incomplete === 1 ? 'zegt' : 'zeggen'} niet alle drie.`}`,
  };
}

export const circleProcess = {
  lead: { en: 'Lead', nl: 'Leiden' },
  does: { en: 'Do', nl: 'Doen' },
  measure: { en: 'Measure', nl: 'Meten' },
  missingLead: { en: 'not said how the circle leads', nl: 'er staat niet hoe de kring leidt' },
  missingDoes: { en: 'not said what the circle does', nl: 'er staat niet wat de kring doet' },
  missingMeasure: { en: 'not said what the circle measures', nl: 'er staat niet wat de kring meet' },
  none: { en: 'makes no policy of its own', nl: 'maakt zelf geen beleid' },
  legendLoop: {
    en: 'the circle process: lead, do, measure, and lead anew',
    nl: 'het kringproces: leiden, doen, meten, en opnieuw leiden',
  },
  legendOpen: {
    en: 'a part of it is missing or late: the loop does not close',
    nl: 'een deel ervan ontbreekt of is te laat: het kringproces is niet rond',
  },
  legendDown: {
    en: 'what is done in the higher circle is led in the lower one',
    nl: 'wat in de hogere kring gedaan wordt, wordt in de lagere geleid',
  },
  legendUp: {
    en: 'what is measured in the lower circle leads back to the leading of the higher one',
    nl: 'wat in de lagere kring gemeten wordt koppelt terug naar het leiden van de hogere',
  },
  legendBroken: {
    en: 'the lower circle does not say what it measures: nothing leads back',
    nl: 'de lagere kring zegt niet wat hij meet: er koppelt niets terug',
  },
  legendMissing: { en: 'missing', nl: 'ontbreekt' },
} as const satisfies Readonly<Record<string, Words>>;

export function measureTarget(target: string): Words {
  return { en: `target: ${target}`, nl: `streefwaarde: ${target}` };
}

/** The process of a circle, as those hear it who do not see the picture. */
export function processLabel(circle: {
  readonly title: string;
  readonly kind: Words;
  readonly above?: string | undefined;
  readonly parts: readonly {
    readonly name: Words;
    readonly said: readonly string[];
    readonly missing: Words;
  }[];
  readonly loop?: Words | undefined;
  readonly expected: boolean;
  readonly hidden: number;
}): Words {
  const say = (language: 'en' | 'nl'): string => {
    const parts = circle.parts.flatMap(({ name, said, missing }) =>
      said.length > 0
        ? [`${name[language]}: ${said.join('; ')}.`]
        : circle.expected
          ? [`${name[language]}: ${missing[language]}.`]
          : [],
    );
    return [
      `${circle.title}, ${circle.kind[language]}${circle.above === undefined ? '' : ` in ${circle.above}`}.`,
      ...(parts.length === 0 ? [`${circle.title} ${circleProcess.none[language]}.`] : parts),
      ...(circle.loop === undefined ? [] : [`${capital(circle.loop[language])}.`]),
      ...(circle.hidden === 0
        ? []
        : [
            language === 'en'
              ? `${circle.hidden} circles below it are not drawn.`
              : `${circle.hidden} kringen eronder zijn niet getekend.`,
          ]),
    ].join(' ');
  };
  return { en: say('en'), nl: say('nl') };
}

export function resilienceTitle(organisation: string, on: string): Words {
  return {
    en: `${organisation} on ${dayWords(on).en}: resilience, and who can be missed`,
    nl: `${organisation} op ${dayWords(on).nl}: veerkracht, en wie gemist kan worden`,
  };
}

const circlesCounted = (count: number): Words => ({
  en: count === 1 ? '1 circle' : `${count} circles`,
  nl: count === 1 ? '1 kring' : `${count} kringen`,
});

export function resilienceDescription(holders: number, critical: number, cut: number): Words {
  return {
    en: `Which person’s absence cuts which link. ${holders === 1 ? '1 person holds' : `${holders} people hold`} the links; the absence of ${critical} of them cuts a circle off from the next higher one. ${circlesCounted(cut).en} already cut off.`,
    nl: `Wiens afwezigheid welke koppeling verbreekt. ${holders === 1 ? '1 mens houdt' : `${holders} mensen houden`} de koppelingen; valt een van ${critical} van hen weg, dan raakt een kring los van de naasthogere. ${circlesCounted(cut).nl} al los.`,
  };
}

export const resilience = {
  circles: { en: 'Circles and their links', nl: 'Kringen en hun koppelingen' },
  people: { en: 'Who is missed most', nl: 'Wie het meest gemist wordt' },
  nobody: { en: 'Nobody holds a link.', nl: 'Niemand houdt een koppeling.' },
  double: { en: 'held by several people', nl: 'door meer mensen gehouden' },
  none: { en: 'no double link asked', nl: 'geen dubbele koppeling gevraagd' },
  cut: {
    en: 'cut off: nobody holds the link',
    nl: 'los: niemand houdt de koppeling',
  },
  unrecorded: { en: 'not recorded who holds the link', nl: 'niet vastgelegd wie de koppeling houdt' },
  legendUnrecorded: { en: 'not recorded', nl: 'niet vastgelegd' },
  legendDouble: {
    en: 'holds when one person is away',
    nl: 'houdt stand als er iemand wegvalt',
  },
  legendSingle: {
    en: 'hangs on one person: a single point of failure',
    nl: 'hangt aan één persoon: een kwetsbaar punt',
  },
  legendCut: { en: 'cut off already', nl: 'al los' },
  legendPlain: { en: 'no double link asked', nl: 'geen dubbele koppeling gevraagd' },
  legendBreaks: {
    en: 'a link that breaks without this person',
    nl: 'een koppeling die zonder deze persoon verbroken is',
  },
  legendStays: {
    en: 'a link that others hold too',
    nl: 'een koppeling die ook anderen houden',
  },
} as const satisfies Readonly<Record<string, Words>>;

const listed = (all: readonly ('leader' | 'representative')[]): Words => ({
  en: all.map((end) => officeNames[end].en).join(' and '),
  nl: all.map((end) => officeNames[end].nl).join(' en '),
});

/** That a link hangs on one person, and why. */
export function onePerson(
  name: string,
  both: boolean,
  vacantEnds: readonly ('leader' | 'representative')[],
): Words {
  const missing = listed(vacantEnds);
  return both
    ? {
        en: `hangs on ${name}, who holds both ends`,
        nl: `hangt aan ${name}, die beide einden houdt`,
      }
    : {
        en: `hangs on ${name}: ${missing.en} vacant`,
        nl: `hangt aan ${name}: ${missing.nl} vacant`,
      };
}

/** That an end of a link is vacant, while two people or more hold the other. */
export function oneEnd(vacantEnds: readonly ('leader' | 'representative')[]): Words {
  const missing = listed(vacantEnds);
  return { en: `${missing.en} vacant`, nl: `${missing.nl} vacant` };
}

/** How many links somebody holds, and how many of them break without this person. */
export function linksHeld(links: number, breaking: number): Words {
  const held = {
    en: links === 1 ? 'holds 1 link' : `holds ${links} links`,
    nl: links === 1 ? 'houdt 1 koppeling' : `houdt ${links} koppelingen`,
  };
  if (breaking === 0) return held;
  return {
    en: `${held.en}; ${breaking === links ? (links === 1 ? 'it breaks' : 'all break') : breaking === 1 ? '1 breaks' : `${breaking} break`} without this person`,
    nl: `${held.nl}; ${breaking === links ? (links === 1 ? 'die breekt' : 'alle breken') : breaking === 1 ? '1 breekt' : `${breaking} breken`} zonder deze persoon`,
  };
}

/** What the organisation loses without somebody: circles that are cut off, with those below them. */
export function lostWithout(cut: readonly string[], lost: number): Words {
  const shown = cut.slice(0, cut.length > 5 ? 4 : 5);
  const more = cut.length - shown.length;
  const list = (said: string): string => `${shown.join(', ')}${more === 0 ? '' : ` ${said} ${more}`}`;
  const also = lost > cut.length ? lost - cut.length : 0;
  return {
    en: `Cut off: ${list('and another')}${also === 0 ? '' : `; with those below ${circlesCounted(lost).en} lose the way to the top`}`,
    nl: `Raakt los: ${list('en nog')}${also === 0 ? '' : `; met wat eronder ligt raken ${circlesCounted(lost).nl} de weg naar boven kwijt`}`,
  };
}

/** Links that stay with one end vacant when somebody is away. */
export function halvedWithout(titles: readonly string[]): Words {
  const shown = titles.slice(0, titles.length > 5 ? 4 : 5);
  const more = titles.length - shown.length;
  return {
    en: `One end left: ${shown.join(', ')}${more === 0 ? '' : ` and another ${more}`}`,
    nl: `Eén eind over: ${shown.join(', ')}${more === 0 ? '' : ` en nog ${more}`}`,
  };
}

/** People whose absence cuts nothing and who hold one link each. */
export function othersHold(count: number): Words {
  return {
    en:
      count === 1
        ? '1 other person holds one link, which others hold too.'
        : `${count} other people hold one link each, which others hold too.`,
    nl:
      count === 1
        ? '1 ander houdt één koppeling, die ook anderen houden.'
        : `${count} anderen houden elk één koppeling, die ook anderen houden.`,
  };
}

/** That some circles have no way to the top as things stand. */
export function alreadyLost(count: number): Words {
  return {
    en: `${circlesCounted(count).en} ${count === 1 ? 'has' : 'have'} no way to the top already: nobody holds a link on the way.`,
    nl: `${circlesCounted(count).nl} ${count === 1 ? 'heeft' : 'hebben'} nu al geen weg naar boven: onderweg houdt niemand een koppeling.`,
  };
}

/** How a circle is linked, as those hear it who do not see the picture. */
export function strengthLabel(
  title: string,
  kind: Words,
  above: string | undefined,
  strength: Words,
  hidden: number,
): Words {
  return {
    en: `${title}, ${kind.en}${above === undefined ? '' : ` in ${above}`}. Link: ${strength.en}.${hidden === 0 ? '' : ` ${hidden} circles below it are not drawn.`}`,
    nl: `${title}, ${kind.nl}${above === undefined ? '' : ` in ${above}`}. Koppeling: ${strength.nl}.${hidden === 0 ? '' : ` ${hidden} kringen eronder zijn niet getekend.`}`,
  };
}
