import { never } from '../../ground/never.js';
import { capital } from '../../ground/texts.js';
import type { VoidReason } from '../../vocabulary/seats.js';
import { inDutch } from '../methods.js';
import { officeNames } from '../names.js';
import { listed, type Words } from '../words.js';

/** An office as messages speak of it: `leader`, … or, with its name behind `role `, a circle's own role. */
const offices: Readonly<Record<string, Words>> = officeNames;

/** `facilitator`, or `role Treasurer`. */
function called(office: string): Words {
  return offices[office] ?? { en: office, nl: office.replace(/^role /, 'rol ') };
}

/** `as facilitator`, or `in the role Treasurer`. */
function as(office: string): Words {
  const { en, nl } = called(office);
  return office in offices ? { en: `as ${en}`, nl: `als ${nl}` } : { en: `in the ${en}`, nl: `in de ${nl}` };
}

/** How a line that seats somebody in the office begins in Kring. */
function line(office: string): string {
  return office in offices ? office : 'held by';
}

/** `is facilitator`, or `holds the role Treasurer`. */
function holds(office: string): Words {
  const { en, nl } = called(office);
  return office in offices
    ? { en: `is ${en}`, nl: `is ${nl}` }
    : { en: `holds the ${en}`, nl: `vervult de ${nl}` };
}

/** The same of two people. */
function bothHold(office: string): Words {
  const { en, nl } = called(office);
  return office in offices
    ? { en: `are both ${en}`, nl: `zijn allebei ${nl}` }
    : { en: `both hold the ${en}`, nl: `vervullen allebei de ${nl}` };
}

/** How a line that leaves the office open is written in Kring. */
function vacant(office: string): string {
  return office in offices ? `${office} vacant` : 'held vacant';
}

/** A term as long as is usual for the office, for lines that people may copy. */
function usualTerm(office: string): string {
  return office === 'leader' || office === 'representative' ? 'for 2 years' : 'for 1 year';
}

export const facilitatorMissing = {
  title: { en: 'A circle without a facilitator', nl: 'Een kring zonder gespreksleider' },
  what: {
    en: 'A circle has elected somebody who facilitates its meetings. The seat is held by one of its members.',
    nl: 'Een kring heeft iemand gekozen die zijn vergaderingen leidt. Een van de kringleden vervult die functie.',
  },
  why: {
    en: 'The facilitator guards the rounds and the making of decisions by consent, so that everybody’s argument counts alike. Without one the leader or the loudest voice soon runs the meeting.',
    nl: 'De gespreksleider bewaakt de rondes en de besluitvorming met consent, zodat ieders argument even zwaar telt. Zonder gespreksleider krijgt al gauw de leider of de luidste stem de leiding over de vergadering.',
  },
  found: (circle: string): Words => ({
    en: `${circle} has no facilitator, so nobody guards its rounds and its decisions by consent. Let the circle elect one and write \`facilitator NAME from DATE for 1 year\`.`,
    nl: `${circle} heeft geen gespreksleider, dus niemand bewaakt de rondes en de besluitvorming met consent. Laat de kring iemand kiezen en schrijf \`facilitator NAAM from DATUM for 1 year\`.`,
  }),
  foundUntil: (circle: string, person: string, date: string): Words => ({
    en: `${circle} has no facilitator until ${person} begins on ${date}. Agree who facilitates until then and write \`facilitator NAME acting from DATE until DATE\`.`,
    nl: `${circle} heeft geen gespreksleider tot ${person} op ${date} begint. Spreek af wie tot dan de vergaderingen leidt en schrijf \`facilitator NAAM acting from DATUM until DATUM\`.`,
  }),
};

export const secretaryMissing = {
  title: { en: 'A circle without a secretary', nl: 'Een kring zonder secretaris' },
  what: {
    en: 'A circle has elected a secretary. The secretary may keep the logbook as well, so a circle without a logbook keeper of its own is not reported.',
    nl: 'Een kring heeft een secretaris gekozen. De secretaris mag ook het logboek bijhouden; een kring zonder eigen logboekhouder wordt dus niet gemeld.',
  },
  why: {
    en: 'The secretary prepares the agenda, records what is decided and watches over terms and reviews. What nobody keeps, the circle forgets.',
    nl: 'De secretaris bereidt de agenda voor, legt besluiten vast en bewaakt termijnen en evaluaties. Wat niemand bijhoudt, raakt de kring kwijt.',
  },
  found: (circle: string): Words => ({
    en: `${circle} has no secretary, so nobody prepares its agenda, records its decisions and watches its terms. Let the circle elect one and write \`secretary NAME from DATE for 1 year\`.`,
    nl: `${circle} heeft geen secretaris, dus niemand bereidt de agenda voor, legt besluiten vast en bewaakt de termijnen. Laat de kring iemand kiezen en schrijf \`secretary NAAM from DATUM for 1 year\`.`,
  }),
  foundUntil: (circle: string, person: string, date: string): Words => ({
    en: `${circle} has no secretary until ${person} begins on ${date}. Agree who keeps the agenda and the minutes until then and write \`secretary NAME acting from DATE until DATE\`.`,
    nl: `${circle} heeft geen secretaris tot ${person} op ${date} begint. Spreek af wie tot dan agenda en notulen verzorgt en schrijf \`secretary NAAM acting from DATUM until DATUM\`.`,
  }),
};

/** Why nobody holds a seat that its line gives to somebody, and the day that tells. */
export interface LostSeat {
  readonly why: VoidReason;
  readonly day: string;
}

/** The same as the end of a clause: `left the organisation on 2026-06-30`. */
export function lostWords({ why, day }: LostSeat): Words {
  switch (why) {
    case 'left':
      return { en: `left the organisation on ${day}`, nl: `heeft de organisatie op ${day} verlaten` };
    case 'not joined':
      return { en: `joins the organisation on ${day}`, nl: `komt pas op ${day} bij de organisatie` };
    case 'circle ended':
      return { en: `the circle ended on ${day}`, nl: `de kring is op ${day} beëindigd` };
    default:
      return never(why);
  }
}

export const voided = {
  leftHere: { en: 'Left here', nl: 'Hier vertrokken' },
  joinsHere: { en: 'Joins here', nl: 'Komt er hier bij' },
} as const satisfies Record<string, Words>;

export const holderNotMember = {
  title: {
    en: 'An office held by somebody outside the circle',
    nl: 'Een functie bij iemand buiten de kring',
  },
  what: {
    en: 'Who holds an office or a role of a circle sits in that circle with consent right: not as an observer, not from outside, and not after leaving the organisation. An external expert of the circle may hold an office. A member who has left the organisation is told of too.',
    nl: 'Wie een functie of rol van een kring vervult, zit met consentrecht in die kring: niet als toehoorder, niet van buiten, en niet na vertrek uit de organisatie. Een externe deskundige van de kring mag wel een functie vervullen. Ook een lid dat de organisatie heeft verlaten, wordt gemeld.',
  },
  why: {
    en: 'A circle chooses from its own members by consent and hears from each holder in its meetings. Who does not sit in the circle takes no part in the policy that the work rests on, and cannot be asked to account for it there.',
    nl: 'Een kring kiest met consent uit zijn eigen leden en hoort in de vergadering van iedereen die een functie vervult. Wie niet in de kring zit, beslist niet mee over het beleid achter het werk en legt er in de kring ook geen rekenschap over af.',
  },
  lost: (person: string, office: string, circle: string, cut: LostSeat): Words => ({
    en: `${person} ${holds(office).en} of ${circle} but ${lostWords(cut).en}, so nobody does that work. Let ${circle} elect somebody else, or write \`${vacant(office)}\` until it has.`,
    nl: `${person} ${holds(office).nl} van ${circle}, maar ${lostWords(cut).nl}, dus niemand doet dat werk. Laat ${circle} een ander kiezen, of schrijf zolang \`${vacant(office)}\`.`,
  }),
  sitterLost: (person: string, office: string, circle: string, cut: LostSeat): Words => ({
    en: `${person} is written as ${called(office).en} of ${circle} but ${lostWords(cut).en}, so does not sit there. Take the name out, or write \`${office} NAME ${cut.why === 'not joined' ? 'from' : 'until'} ${cut.day}\`.`,
    nl: `${person} staat als ${called(office).nl} van ${circle}, maar ${lostWords(cut).nl} en zit er dus niet in. Haal de naam weg, of schrijf \`${office} NAAM ${cut.why === 'not joined' ? 'from' : 'until'} ${cut.day}\`.`,
  }),
  observer: (person: string, office: string, circle: string): Words => ({
    en: `${person} ${holds(office).en} of ${circle} but is only an observer there, without consent right. Make ${person} a member (\`member NAME\`) or let ${circle} elect one of its members.`,
    nl: `${person} ${holds(office).nl} van ${circle}, maar is daar alleen toehoorder, zonder consentrecht. Maak ${person} lid (\`member NAAM\`) of laat ${circle} een van zijn leden kiezen.`,
  }),
  external: (person: string, office: string, circle: string): Words => ({
    en: `${person} ${holds(office).en} of ${circle} but is external and not one of its experts. Let ${circle} elect one of its members, or admit ${person} by consent and write \`expert NAME\`.`,
    nl: `${person} ${holds(office).nl} van ${circle}, maar is extern en daar geen deskundige. Laat ${circle} een van zijn leden kiezen, of laat ${person} met consent toe en schrijf \`expert NAAM\`.`,
  }),
  outsider: (person: string, office: string, circle: string): Words => ({
    en: `${person} ${holds(office).en} of ${circle} but does not sit in ${circle}, so takes no part in its decisions about that work. Admit ${person} by consent and write \`member NAME\`, or let ${circle} elect one of its members.`,
    nl: `${person} ${holds(office).nl} van ${circle}, maar zit niet in ${circle} en beslist dus niet mee over dat werk. Laat ${person} met consent toe en schrijf \`member NAAM\`, of laat ${circle} een van zijn leden kiezen.`,
  }),
  leftOut: (person: string, office: string, circle: string, where: string): Words => ({
    en: `${person} ${holds(office).en} of ${circle} in a cross link, but is none of those who sit in ${where}, where \`members only\` names them all. Let ${where} admit ${person} by consent and add the name there, or choose somebody else for the link.`,
    nl: `${person} ${holds(office).nl} van ${circle} in de koppeling met een andere kring, maar hoort niet bij de leden van ${where}, die met \`members only\` allemaal zijn genoemd. Laat ${where} met consent besluiten over het lidmaatschap van ${person} en zet de naam erbij, of kies iemand anders voor de koppeling.`,
  }),
  onlyHere: { en: 'All who sit there', nl: 'Hier staan alle leden' },
  observerHere: { en: 'Observer here', nl: 'Hier toehoorder' },
};

export const termMissing = {
  title: { en: 'A seat without a term', nl: 'Een functie zonder termijn' },
  what: {
    en: 'Every seat of a leader, representative, facilitator, secretary or logbook keeper, and of a circle’s own roles, has a first day and an end. In a helping circle that works until a set day, seats end with the circle.',
    nl: 'Elke leider, afgevaardigde, gespreksleider, secretaris en logboekhouder, en ieder die een rol van de kring vervult, heeft een eerste dag en een einde van de termijn. In een hulpkring die tot een vaste dag werkt, eindigen de functies met de kring.',
  },
  why: {
    en: 'People are elected for a set term, so that the circle looks again, with fresh arguments, whether the person and the work still suit each other. A seat without an end is given away for good.',
    nl: 'Mensen worden gekozen voor een bepaalde termijn, zodat de kring met verse argumenten opnieuw bekijkt of mens en taak nog bij elkaar passen. Een functie zonder einde is voorgoed weggegeven.',
  },
  start: (person: string, office: string, circle: string): Words => ({
    en: `The term of ${person} ${as(office).en} of ${circle} has no first day, so nobody can tell when it began and when to elect again. Write \`from DATE\` behind the name.`,
    nl: `De termijn van ${person} ${as(office).nl} van ${circle} heeft geen eerste dag, dus niemand ziet wanneer hij begon en wanneer er weer gekozen wordt. Schrijf \`from DATUM\` achter de naam.`,
  }),
  end: (person: string, office: string, circle: string): Words => ({
    en: `The term of ${person} ${as(office).en} of ${circle} has no end, so the circle never comes to elect again. Agree on a term and write \`${usualTerm(office)}\` or \`until DATE\` behind the first day.`,
    nl: `De termijn van ${person} ${as(office).nl} van ${circle} heeft geen einde, dus er wordt nooit opnieuw gekozen. Spreek een termijn af en schrijf \`${usualTerm(office)}\` of \`until DATUM\` achter de eerste dag.`,
  }),
  both: (person: string, office: string, circle: string): Words => ({
    en: `The seat of ${person} ${as(office).en} of ${circle} has no term: neither a first day nor an end. Agree on a term, so that the circle elects again, and write \`from DATE ${usualTerm(office)}\` behind the name.`,
    nl: `De functie van ${person} ${as(office).nl} van ${circle} heeft geen termijn: geen eerste dag en geen einde. Spreek een termijn af, zodat er opnieuw gekozen wordt, en schrijf \`from DATUM ${usualTerm(office)}\` achter de naam.`,
  }),
  fix: (term: string, election: string): Words => ({
    en: `Write \`${term}\`, as election ${election} says`,
    nl: `Schrijf \`${term}\`, zoals verkiezing ${election} zegt`,
  }),
  termHere: { en: 'The term agreed in the election', nl: 'De termijn die bij de verkiezing is afgesproken' },
};

export const linkTermExpired = {
  title: {
    en: 'The term of a leader or representative has ended',
    nl: 'De termijn van een leider of afgevaardigde is afgelopen',
  },
  what: {
    en: 'A leader or representative whose term is over has been elected again or followed by somebody else.',
    nl: 'Een leider of afgevaardigde wiens termijn voorbij is, is herkozen of door een ander opgevolgd.',
  },
  why: {
    en: 'The double link is carried by two mandates that circles gave for a set term. When a term is over the mandate is too: decisions go on being made through a link to which nobody consents any more.',
    nl: 'De dubbele koppeling berust op twee mandaten die kringen voor een bepaalde termijn gaven. Met de termijn eindigt ook het mandaat: er wordt dan beslist via een koppeling waaraan niemand meer consent geeft.',
  },
  found: (person: string, office: string, circle: string, date: string, elector: string): Words => ({
    en: `The term of ${person} ${as(office).en} of ${circle} ended on ${date} and nobody has been seated since. ${person} stays on without a mandate: let ${elector} elect again and add \`${line(office)} NAME from DATE ${usualTerm(office)}\`.`,
    nl: `De termijn van ${person} ${as(office).nl} van ${circle} liep af op ${date} en sindsdien is niemand aangetreden. ${person} blijft zonder mandaat zitten: laat ${elector} opnieuw kiezen en voeg \`${line(office)} NAAM from DATUM ${usualTerm(office)}\` toe.`,
  }),
  foundElected: (
    person: string,
    office: string,
    circle: string,
    date: string,
    election: string,
    elected: string,
  ): Words => ({
    en: `The term of ${person} ${as(office).en} of ${circle} ended on ${date}. Election \`${election}\` has since chosen ${elected}: add that term as \`${line(office)} NAME from DATE ${usualTerm(office)} by ${election}\`.`,
    nl: `De termijn van ${person} ${as(office).nl} van ${circle} liep af op ${date}. Verkiezing \`${election}\` heeft daarna ${elected} gekozen: voeg die termijn toe als \`${line(office)} NAAM from DATUM ${usualTerm(office)} by ${election}\`.`,
  }),
  electedHere: { en: 'Elected here', nl: 'Hier gekozen' },
};

export const termExpired = {
  title: { en: 'A term has ended', nl: 'Een termijn is afgelopen' },
  what: {
    en: 'A facilitator, secretary, logbook keeper or holder of a role whose term is over has been elected again or followed by somebody else.',
    nl: 'Een gespreksleider, secretaris, logboekhouder of vervuller van een rol wiens termijn voorbij is, is herkozen of door een ander opgevolgd.',
  },
  why: {
    en: 'Without a new election people carry on until they are worn out, and the circle does not use the moment to learn. A term helps only if somebody acts when it runs out.',
    nl: 'Zonder nieuwe verkiezing gaan mensen door tot ze niet meer kunnen en laat de kring een leermoment liggen. Een termijn werkt alleen als er iets gebeurt wanneer hij afloopt.',
  },
  found: (person: string, office: string, circle: string, date: string, elector: string): Words => ({
    en: `The term of ${person} ${as(office).en} of ${circle} ended on ${date} and nobody has been seated since, so ${person} stays on without being asked. Let ${elector} elect again and add \`${line(office)} NAME from DATE ${usualTerm(office)}\`.`,
    nl: `De termijn van ${person} ${as(office).nl} van ${circle} liep af op ${date} en sindsdien is niemand aangetreden, dus ${person} gaat ongevraagd door. Laat ${elector} opnieuw kiezen en voeg \`${line(office)} NAAM from DATUM ${usualTerm(office)}\` toe.`,
  }),
  foundElected: linkTermExpired.foundElected,
  electedHere: linkTermExpired.electedHere,
};

export const termEnding = {
  title: { en: 'A term that ends soon', nl: 'Een termijn die binnenkort afloopt' },
  what: {
    en: 'A seat whose term ends within the organisation’s notice (`notice 60 days`, the default) while no election and no next holder is on record.',
    nl: 'Een functie waarvan de termijn binnen de aankondigingstijd van de organisatie afloopt (`notice 60 days`, als niets is afgesproken), terwijl er geen verkiezing en geen opvolger is vastgelegd.',
  },
  why: {
    en: 'An election takes preparation: duties, qualities and term are agreed before anybody is named. Who plans it in time leaves no seat empty and no mandate expired.',
    nl: 'Een verkiezing vraagt voorbereiding: taken, kwaliteiten en termijn worden afgesproken voordat er namen vallen. Wie op tijd plant, houdt geen lege functie en geen afgelopen mandaat over.',
  },
  found: (
    person: string,
    office: string,
    circle: string,
    date: string,
    /** How many days are left; nothing where only the month is known. */
    days: number | undefined,
    elector: string,
  ): Words => {
    const far: Words =
      days === 0
        ? { en: 'today', nl: 'vandaag' }
        : {
            en: days === 1 ? 'tomorrow' : `in ${days} days`,
            nl: days === 1 ? 'morgen' : `over ${days} dagen`,
          };
    const ends: Words =
      days === undefined
        ? { en: `ends on ${date}`, nl: `loopt op ${date} af` }
        : { en: `ends ${far.en}, on ${date}`, nl: `loopt ${far.nl} af, op ${date}` };
    return {
      en: `The term of ${person} ${as(office).en} of ${circle} ${ends.en}, and no election is planned. Put it on the agenda of ${elector}, so that the next term follows without a gap.`,
      nl: `De termijn van ${person} ${as(office).nl} van ${circle} ${ends.nl}, en er is geen verkiezing gepland. Zet die op de agenda van ${elector}, zodat de volgende termijn meteen aansluit.`,
    };
  },
};

const preparations: Readonly<Record<string, { readonly none: Words; readonly kring: string }>> = {
  duty: { none: { en: 'no duties', nl: 'geen taken' }, kring: '`duty "…"`' },
  quality: { none: { en: 'no qualities', nl: 'geen kwaliteiten' }, kring: '`quality "…"`' },
  term: { none: { en: 'no term', nl: 'geen termijn' }, kring: '`term 1 year`' },
};

export const electionNotHeld = {
  title: { en: 'An election of which nothing came', nl: 'Een verkiezing waarvan niets kwam' },
  what: {
    en: 'An election that was planned for a day that has passed has an outcome, is planned for another day, or a later one for the same office has been held.',
    nl: 'Een verkiezing die gepland was voor een dag die voorbij is, heeft een uitkomst, is voor een andere dag gepland, of er is daarna voor dezelfde functie een gehouden.',
  },
  why: {
    en: 'An election that is put off leaves an office to whoever happens to do its work, without the consent of the circle and without an end.',
    nl: 'Wordt een verkiezing uitgesteld, dan blijft de functie bij wie het werk toevallig doet, zonder consent van de kring en zonder einde.',
  },
  found: (office: string, circle: string, date: string): Words => ({
    en: `The election of the ${called(office).en} of ${circle} was planned for ${date}, and no outcome is on record. If it was held, write who was elected (\`elected NAME\`, or \`elected nobody\`); if not, plan it for another day.`,
    nl: `De verkiezing van de ${called(office).nl} van ${circle} was gepland op ${date}, en er is geen uitkomst vastgelegd. Is er gekozen, schrijf dan wie (\`elected NAAM\`, of \`elected nobody\`); zo niet, plan een andere dag.`,
  }),
};
export const unprepared = {
  title: { en: 'An election that was not prepared', nl: 'Een verkiezing die niet is voorbereid' },
  what: {
    en: 'An election in which people were named or chosen says what the duties are, which qualities they ask for and how long the term is. Duties and qualities may be said at the role instead. A record with an outcome and nothing else is told as that.',
    nl: 'Een verkiezing waarin namen zijn genoemd of iemand is gekozen, vermeldt de taken, de gevraagde kwaliteiten en de termijn. Taken en kwaliteiten mogen ook bij de rol staan. Een verslag met alleen een uitkomst wordt als zodanig gemeld.',
  },
  why: {
    en: 'Arguments for a person mean something only if the circle first agreed what the person is to do, what that asks for and for how long. Otherwise people are chosen for who they are.',
    nl: 'Argumenten voor een persoon zeggen pas iets als de kring eerst heeft afgesproken wat die persoon gaat doen, wat daarvoor nodig is en voor hoelang. Anders wordt iemand gekozen om wie die is.',
  },
  nothing: (election: string): Words => ({
    en: `Election ${election} has an outcome and nothing else, so nobody can tell that there were nominations with reasons and consent. Write what is known: \`nominations\`, \`proposal\`, \`consent\`, \`present\` or \`accepted\`.`,
    nl: `Verkiezing ${election} heeft alleen een uitkomst, dus niemand kan zien dat er voordrachten met argumenten en consent waren. Schrijf wat bekend is: \`nominations\`, \`proposal\`, \`consent\`, \`present\` of \`accepted\`.`,
  }),
  found: (election: string, missing: readonly string[]): Words => {
    const parts = missing.map((part) => preparations[part]).filter((part) => part !== undefined);
    const none = {
      en: listed(parts.map((part) => part.none.en)).en,
      nl: listed(parts.map((part) => part.none.nl)).nl,
    };
    const write = listed(parts.map((part) => part.kring));
    return {
      en: `Election ${election} names ${none.en}, so people are put forward before it is clear what is asked of them. Agree on that first and write ${write.en} in it.`,
      nl: `Verkiezing ${election} vermeldt ${none.nl}, dus vallen er namen voordat duidelijk is wat er wordt gevraagd. Spreek dat eerst af en schrijf het erin: ${write.nl}.`,
    };
  },
};

export const nominationWithoutReason = {
  title: {
    en: 'A nomination without a reason, or of nobody’s',
    nl: 'Een voordracht zonder argument of afzender',
  },
  what: {
    en: 'Every nomination, and every change of mind, says who nominates, whom and why. Whoever is nominated can be elected: a representative comes from the circle itself, and nobody is named who has left.',
    nl: 'Bij elke voordracht, en bij elke verandering van voordracht, staat wie iemand voordraagt, wie dat is en waarom. Wie wordt voorgedragen is ook verkiesbaar: een afgevaardigde komt uit de kring zelf, en wie vertrokken is wordt niet genoemd.',
  },
  why: {
    en: 'A sociocratic election is open and rests on arguments. Names without reasons, or without a sender, turn it into counting votes.',
    nl: 'Een sociocratische verkiezing is open en berust op argumenten. Namen zonder reden of zonder afzender maken er stemmen tellen van.',
  },
  reason: (by: string, candidate: string, election: string): Words => ({
    en: `In election ${election} ${by} names ${candidate} without a reason, but it is the arguments that decide, not the number of names. Write \`because "…"\` behind it.`,
    nl: `In verkiezing ${election} noemt ${by} zonder argument ${candidate}, terwijl argumenten beslissen en niet het aantal namen. Schrijf er \`because "…"\` achter.`,
  }),
  anonymous: (candidate: string, election: string): Words => ({
    en: `In election ${election} somebody names ${candidate}, but not who. The election is open, so that people can ask about each other’s arguments: write the name of the person who nominates before \`for\`.`,
    nl: `In verkiezing ${election} wordt ${candidate} genoemd, maar niet door wie. De verkiezing is open, zodat mensen naar elkaars argumenten kunnen vragen: schrijf voor \`for\` de naam van wie voordraagt.`,
  }),
  both: (candidate: string, election: string): Words => ({
    en: `In election ${election} ${candidate} is named without a sender and without a reason, which makes it a secret vote. Write who nominates before \`for\`, and \`because "…"\` behind the name.`,
    nl: `In verkiezing ${election} wordt ${candidate} genoemd zonder afzender en zonder argument: dat is een geheime stem. Schrijf voor \`for\` wie voordraagt, en \`because "…"\` achter de naam.`,
  }),
  outsider: (candidate: string, circle: string): Words => ({
    en: `${candidate} does not sit in ${circle} and so cannot become its representative: a circle chooses the representative from its own members. Name somebody from ${circle}, or add ${candidate} to its members if the file lags behind.`,
    nl: `${candidate} zit niet in ${circle} en kan er dus geen afgevaardigde van worden: een kring kiest die uit zijn eigen leden. Draag iemand uit ${circle} voor, of voeg ${candidate} toe aan de leden als het bestand achterloopt.`,
  }),
  left: (candidate: string, date: string): Words => ({
    en: `${candidate} left the organisation on ${date}, before this election, and so could not be chosen. Name somebody who belongs to it, or correct the date.`,
    nl: `${candidate} had de organisatie op ${date} al verlaten, vóór deze verkiezing, en was dus niet verkiesbaar. Draag iemand voor die erbij hoort, of verbeter de datum.`,
  }),
  leftHere: { en: 'Left here', nl: 'Hier vertrokken' },
};

export const withoutConsent = {
  title: { en: 'Elected without consent', nl: 'Gekozen zonder consent' },
  what: {
    en: 'Somebody is elected when no objection is left open and everybody present has consented, the elected person included. The circle in which the office is elects, but for the leader and for whom the members elect into the highest circle. Members who are missing from the record altogether are a matter of `consent/incomplete`.',
    nl: 'Iemand is gekozen als er geen bezwaar meer openstaat en alle aanwezigen consent hebben gegeven, ook de gekozene zelf. De kring waarin de functie is, kiest zelf; behalve de leider, en wie de leden in de hoogste kring kiezen. Kringleden die in het geheel niet worden genoemd, meldt `consent/incomplete`.',
  },
  why: {
    en: 'The circle gives people their tasks by consent. With an open objection the election is not finished, and nobody can be made to do a task without their own consent.',
    nl: 'De kring geeft mensen hun taken met consent. Met een openstaand bezwaar is de verkiezing niet af, en niemand krijgt een taak zonder het eigen consent.',
  },
  objection: (person: string, by: string, circle: string): Words => ({
    en: `${person} is said to be elected while the objection of ${by} is open, so ${circle} has not given consent. Meet the objection and write \`met by term "…"\` (or \`measure\`, \`change\`, \`candidate\`, \`withdrawal\`) behind it, or write \`elected nobody\`.`,
    nl: `${person} staat als gekozen vermeld terwijl het bezwaar van ${by} openstaat; ${circle} heeft dus geen consent gegeven. Neem het bezwaar weg en schrijf er \`met by term "…"\` achter (of \`measure\`, \`change\`, \`candidate\`, \`withdrawal\`), of schrijf \`elected nobody\`.`,
  }),
  elected: (person: string): Words => ({
    en: `${person} is elected but does not give consent in this record, and nobody takes on a task without their own consent. Ask ${person} and add the name to \`consent\`, or write \`accepted DATE\`.`,
    nl: `${person} is gekozen maar geeft in dit verslag geen consent, en niemand krijgt een taak zonder het eigen consent. Vraag het ${person} en zet de naam bij \`consent\`, of schrijf \`accepted DATUM\`.`,
  }),
  present: (people: readonly string[], person: string): Words => ({
    en: `The record lacks the consent of ${listed(people).en}, who ${people.length === 1 ? 'was' : 'were'} present when ${person} was elected. Add ${people.length === 1 ? 'the name' : 'the names'} to \`consent\`, or record the objection.`,
    nl: `Het verslag vermeldt geen consent van ${listed(people).nl}, die wel aanwezig ${people.length === 1 ? 'was' : 'waren'} toen ${person} werd gekozen. Zet de ${people.length === 1 ? 'naam' : 'namen'} bij \`consent\`, of schrijf het bezwaar op.`,
  }),
  none: (person: string, circle: string): Words => ({
    en: `${person} is elected after nominations, but no consent is on record, so this may as well have been a vote. Ask for the consent of all members of ${circle} and write \`consent NAME, NAME, …\`.`,
    nl: `${person} is na voordrachten gekozen, maar er is geen consent vastgelegd; het kan net zo goed een stemming zijn geweest. Vraag alle leden van ${circle} om consent en schrijf \`consent NAAM, NAAM, …\`.`,
  }),
  nothing: (person: string, circle: string): Words => ({
    en: `${person} is written as elected, but no consent is on record, so nobody can see that this was by consent. Write who of ${circle} consented (\`consent NAME, NAME, …\`), or ask for it when the circle meets.`,
    nl: `${person} staat als gekozen, maar er is geen consent vastgelegd, dus niemand kan zien dat het met consent is gegaan. Schrijf wie van ${circle} consent gaf (\`consent NAAM, NAAM, …\`), of vraag erom als de kring bijeenkomt.`,
  }),
  elsewhere: (person: string, office: string, circle: string, by: string): Words => ({
    en: `${person} was elected ${as(office).en} of ${circle} by ${by}, so the members of ${circle} have not consented to it. A circle chooses its people itself: let ${circle} elect, and record that election without \`by\`.`,
    nl: `${person} is door ${by} gekozen ${as(office).nl} van ${circle}; de leden van ${circle} hebben daarvoor dus geen consent gegeven. Een kring kiest zijn mensen zelf: laat ${circle} kiezen en leg die verkiezing vast zonder \`by\`.`,
  }),
  presentHere: { en: 'Present here', nl: 'Hier aanwezig' },
  electedHere: { en: 'Elected here', nl: 'Hier gekozen' },
};

export const byMajority = {
  title: { en: 'Elected by another method than consent', nl: 'Gekozen op een andere manier dan met consent' },
  what: {
    en: 'An election that is not by consent names the consent decision that allows the other method: `elected NAME by majority under DECISION`. In one that is by consent, the person elected is the person proposed.',
    nl: 'Een verkiezing die niet met consent gaat, noemt het consentbesluit dat de andere methode toestaat: `elected NAAM by majority under BESLUIT`. Gaat de verkiezing wel met consent, dan is de gekozene degene die is voorgesteld.',
  },
  why: {
    en: 'Counting nominations leaves the arguments of the minority out. Other methods are possible, but only where the circle has agreed to them by consent.',
    nl: 'Wie voordrachten telt, laat de argumenten van de minderheid liggen. Andere methoden kunnen, maar alleen als de kring daar met consent voor heeft gekozen.',
  },
  missing: (person: string, method: string, circle: string): Words => ({
    en: `${person} is elected by ${method}, but the election names no consent decision of ${circle} that allows it. Elect by consent, or decide by consent that it may be done so and write \`under DECISION\` behind it.`,
    nl: `${person} is ${inDutch(method)} gekozen, maar de verkiezing noemt geen consentbesluit van ${circle} dat dat toestaat. Kies met consent, of besluit met consent dat het zo mag en schrijf er \`under BESLUIT\` achter.`,
  }),
  notByConsent: (person: string, method: string, decision: string): Words => ({
    en: `${person} is elected by ${method} under ${decision}, but ${decision} was not decided by consent itself, so it cannot allow another method. Let the circle decide on the method by consent first.`,
    nl: `${person} is ${inDutch(method)} gekozen op grond van ${decision}, maar ${decision} is zelf niet met consent genomen en kan dus geen andere methode toestaan. Laat de kring eerst met consent over de methode besluiten.`,
  }),
  later: (person: string, method: string, decision: string, date: string): Words => ({
    en: `${person} was elected by ${method} under ${decision}, but ${decision} was only decided later, on ${date}. Elect again by consent, or name the decision that allowed the method at the time.`,
    nl: `${person} is ${inDutch(method)} gekozen op grond van ${decision}, maar ${decision} is pas daarna genomen, op ${date}. Kies opnieuw met consent, of noem het besluit dat de methode toen toestond.`,
  }),
  openObjection: (person: string, method: string, decision: string): Words => ({
    en: `${person} is elected by ${method} under ${decision}, but somebody’s objection to ${decision} stands open, so it allows nothing. Meet the objection and decide on the method by consent first.`,
    nl: `${person} is ${inDutch(method)} gekozen op grond van ${decision}, maar tegen ${decision} staat nog een bezwaar open, dus dat besluit staat niets toe. Neem het bezwaar weg en besluit eerst met consent over de methode.`,
  }),
  elsewhere: (person: string, method: string, decision: string, circle: string, other: string): Words => ({
    en: `${person} is elected by ${method} under ${decision}, but that is a decision of ${other}, which lies not above ${circle} and cannot allow it a method. Elect by consent, or let ${circle} decide on its method by consent.`,
    nl: `${person} is ${inDutch(method)} gekozen op grond van ${decision}, maar dat is een besluit van ${other}, die niet boven ${circle} ligt en daar de methode niet kan toestaan. Kies met consent, of laat ${circle} zelf met consent over zijn methode besluiten.`,
  }),
  aboutAnother: (person: string, method: string, decision: string, circle: string, other: string): Words => ({
    en: `${person} is elected by ${method} under ${decision}, but that is about ${other} and allows ${circle} no method. Elect by consent, or write in ${decision} that it \`concerns\` ${circle} if it does.`,
    nl: `${person} is ${inDutch(method)} gekozen op grond van ${decision}, maar dat gaat over ${other} en staat ${circle} geen methode toe. Kies met consent, of schrijf in ${decision} dat het over ${circle} gaat (\`concerns\`) als dat zo is.`,
  }),
  over: (person: string, method: string, decision: string, date: string): Words => ({
    en: `${person} is elected by ${method} under ${decision}, but ${decision} was no longer in force then: it ended on ${date}. Elect again by consent, or renew ${decision} by consent first.`,
    nl: `${person} is ${inDutch(method)} gekozen op grond van ${decision}, maar ${decision} gold toen niet meer: het eindigde op ${date}. Kies opnieuw met consent, of vernieuw ${decision} eerst met consent.`,
  }),
  notProposed: (elected: string, proposed: string): Words => ({
    en: `${elected} is written as elected, but the consent was given to the proposal of ${proposed}, not to ${elected}. Write who was elected, or propose ${elected} and ask for consent again.`,
    nl: `${elected} staat als gekozen, maar het consent is gegeven aan het voorstel voor ${proposed}, niet aan ${elected}. Schrijf wie gekozen is, of stel ${elected} voor en vraag opnieuw om consent.`,
  }),
  proposalHere: { en: 'The proposal', nl: 'Het voorstel' },
  decisionHere: { en: 'The decision referred to', nl: 'Het genoemde besluit' },
};

export const actingWithoutEnd = {
  title: { en: 'An acting holder without an end', nl: 'Een waarnemer zonder einddatum' },
  what: {
    en: 'A seat that somebody holds for the time being (`acting`) says until when, and lasts no longer than a year.',
    nl: 'Een functie die iemand voorlopig waarneemt (`acting`) vermeldt tot wanneer, en duurt niet langer dan een jaar.',
  },
  why: {
    en: 'Who steps in has usually not been elected. An end makes sure that the circle does elect, instead of letting what was meant for a few weeks become lasting.',
    nl: 'Wie invalt is meestal niet gekozen. Een einddatum zorgt dat de kring alsnog kiest en dat iets voor een paar weken niet ongemerkt blijvend wordt.',
  },
  long: (person: string, office: string, circle: string, from: string): Words => ({
    en: `${person} acts ${as(office).en} of ${circle} for more than a year, from ${from}, and was never elected. Elect somebody to the office, and let the acting end on that day (\`until DATE\`).`,
    nl: `${person} treedt vanaf ${from} meer dan een jaar voorlopig op ${as(office).nl} van ${circle}, en is nooit gekozen. Kies iemand voor deze functie, en laat het waarnemen op die dag eindigen (\`until DATUM\`).`,
  }),
  found: (person: string, office: string, circle: string): Words => ({
    en: `${person} acts ${as(office).en} of ${circle} without an end, so a stopgap can last for ever without an election. Agree when ${circle} has somebody elected and write \`until DATE\`.`,
    nl: `${person} treedt voorlopig op ${as(office).nl} van ${circle}, maar zonder einddatum; zo blijft iemand ongekozen zitten. Spreek af wanneer er iemand gekozen is en schrijf \`until DATUM\`.`,
  }),
};

export const tooManyTerms = {
  title: { en: 'More terms in a row than agreed', nl: 'Meer termijnen achter elkaar dan afgesproken' },
  what: {
    en: 'Where the organisation limits terms (`terms at most 2`), nobody holds the same office of a circle more often in a row. Terms count as consecutive if no more than 31 days lie between them; a time as acting holder does not count.',
    nl: 'Waar de organisatie termijnen begrenst (`terms at most 2`), vervult niemand dezelfde functie van een kring vaker achter elkaar. Termijnen sluiten aan als er hoogstens 31 dagen tussen liggen; een waarneming telt niet mee.',
  },
  why: {
    en: 'The method itself lets people be elected again and again. An organisation that agreed on a limit did so to let others grow into the work, and is bound by it until it decides otherwise.',
    nl: 'De methode zelf laat herkiezing onbeperkt toe. Een organisatie die een grens afsprak, deed dat om anderen in het werk te laten groeien, en houdt zich daaraan tot ze anders besluit.',
  },
  found: (person: string, office: string, circle: string, count: number, most: number): Words => ({
    en: `This is term ${count} in a row of ${person} ${as(office).en} of ${circle}, while the organisation allows ${most}. Elect somebody else, or put it on record as a deviation.`,
    nl: `Dit is termijn ${count} achter elkaar van ${person} ${as(office).nl} van ${circle}, terwijl de organisatie er ${most} toestaat. Kies een ander, of leg het vast als afwijking.`,
  }),
  firstHere: { en: 'The first of these terms', nl: 'De eerste van deze termijnen' },
  limitHere: { en: 'The limit agreed', nl: 'De afgesproken grens' },
};

export const twoHats = {
  title: {
    en: 'The facilitator is also leader or secretary',
    nl: 'De gespreksleider is ook leider of secretaris',
  },
  what: {
    en: 'One person facilitates a circle and leads it or keeps its minutes as well. That is allowed, but separation is recommended. Circles of one person are passed over.',
    nl: 'Eén persoon is gespreksleider van een kring en ook leider of secretaris. Dat mag, maar scheiden is aan te raden. Een kring met maar één persoon wordt overgeslagen.',
  },
  why: {
    en: 'A leader who facilitates easily steers both the work and the talk. Who facilitates and takes minutes at once does neither with full attention.',
    nl: 'Een leider die ook het gesprek leidt, stuurt al gauw zowel het werk als de bespreking. Wie tegelijk leidt en notuleert, doet geen van beide met volle aandacht.',
  },
  found: (person: string, circle: string, held: readonly string[]): Words => ({
    en: `${person} is ${listed(held.map((office) => called(office).en)).en} of ${circle} at once. That is allowed, but at the next election consider another person, so that nobody has to guide the talk and mind something else at the same time.`,
    nl: `${person} is tegelijk ${listed(held.map((office) => called(office).nl)).nl} van ${circle}. Dat mag, maar overweeg bij de volgende verkiezing een ander, zodat niemand het gesprek hoeft te leiden en ondertussen op iets anders moet letten.`,
  }),
  here: (office: string): Words => {
    const { en, nl } = called(office);
    return { en: `${capital(en)} here`, nl: `Hier ${nl}` };
  },
};

export const twoHolders = {
  title: { en: 'Two people hold one office', nl: 'Twee mensen met één functie' },
  what: {
    en: 'An office of a circle is held by one person at a time; under `sofa` a role is too. Several representatives are welcome; an acting holder beside the one who is stood in for is not reported.',
    nl: 'Een functie van een kring wordt door één persoon tegelijk vervuld; onder `sofa` een rol ook. Meer afgevaardigden mag wel; een waarnemer naast degene die wordt vervangen, wordt niet gemeld.',
  },
  why: {
    en: 'When two people hold one task, each may think that the other does it, and nobody can be asked to account for it.',
    nl: 'Als twee mensen één taak hebben, denkt ieder al gauw dat de ander het doet, en is niemand erop aan te spreken.',
  },
  found: (person: string, first: string, office: string, circle: string): Words => ({
    en: `${person} and ${first} ${bothHold(office).en} of ${circle}, so each may leave the work to the other. End one of the two terms with \`until DATE\`, or split the work into two roles.`,
    nl: `${person} en ${first} ${bothHold(office).nl} van ${circle}, dus ieder kan het werk aan de ander overlaten. Beëindig een van de twee termijnen met \`until DATUM\`, of verdeel het werk over twee rollen.`,
  }),
  firstHere: { en: 'The other holder', nl: 'De ander' },
};

export const seatDiffers = {
  title: { en: 'A seat that differs from its election', nl: 'Een functie die afwijkt van de verkiezing' },
  what: {
    en: 'A seat that cites an election (`by ELECTION`) agrees with it: the person, the office, the circle, a first day not before the election, and the term. A seat that ended earlier agrees too, as people resign; one that begins when the elected term is over does not. Where a seat cites none, the latest election for it chose whoever sits there.',
    nl: 'Een functie die naar een verkiezing verwijst (`by VERKIEZING`) komt daarmee overeen: de persoon, de functie, de kring, een eerste dag die niet vóór de verkiezing ligt, en de termijn. Een functie die eerder eindigde, komt ook overeen: mensen treden terug. Een die begint als de gekozen termijn om is, niet. Noemt een functie geen verkiezing, dan koos de laatste verkiezing ervoor wie er zit.',
  },
  why: {
    en: 'The circle says how things are, the election how they came to be so. Where the two differ, nobody can tell what the circle consented to.',
    nl: 'De kring zegt hoe het is, de verkiezing hoe het zo gekomen is. Waar die twee verschillen, is niet te zien waarvoor consent is gegeven.',
  },
  person: (person: string, elected: string, election: string): Words => ({
    en: `The seat names ${person}, but election ${election} chose ${elected}. Name ${elected} here, or cite the election that chose ${person}.`,
    nl: `Hier staat ${person}, maar verkiezing ${election} koos ${elected}. Zet hier ${elected} neer, of verwijs naar de verkiezing waarin ${person} is gekozen.`,
  }),
  instead: (person: string, elected: string, election: string): Words => ({
    en: `${person} sits here, but election ${election} chose ${elected}, and no election or decision puts ${person} in the place of ${elected}. Name ${elected} here, or record the election of ${person} and write \`by ELECTION\`.`,
    nl: `${person} zit hier, maar verkiezing ${election} koos ${elected}, en geen verkiezing of besluit zet ${person} in de plaats van ${elected}. Zet hier ${elected} neer, of leg de verkiezing van ${person} vast en schrijf \`by VERKIEZING\`.`,
  }),
  nobody: (person: string, election: string): Words => ({
    en: `The seat names ${person}, but election ${election} chose nobody. Write \`elected NAME\` in the election if it did, or take the clause \`by …\` away here.`,
    nl: `Hier staat ${person}, maar verkiezing ${election} koos niemand. Schrijf \`elected NAAM\` in de verkiezing als er wel iemand is gekozen, of haal \`by …\` hier weg.`,
  }),
  outcomeUnsaid: (person: string, election: string): Words => ({
    en: `The seat names ${person}, but election ${election} does not say who was elected. Write \`elected NAME\` in the election, or take the clause \`by …\` away here.`,
    nl: `Hier staat ${person}, maar in verkiezing ${election} staat niet wie er is gekozen. Schrijf \`elected NAAM\` in de verkiezing, of haal \`by …\` hier weg.`,
  }),
  office: (office: string, election: string, other: string): Words => ({
    en: `This seat is for the ${called(office).en}, but election ${election} was for the ${called(other).en}. Cite the election for this seat, or correct the office in the election.`,
    nl: `Hier gaat het om de ${called(office).nl}, maar verkiezing ${election} ging om de ${called(other).nl}. Verwijs naar de verkiezing voor deze functie, of verbeter de functie in de verkiezing.`,
  }),
  circle: (circle: string, election: string, other: string): Words => ({
    en: `This seat is in ${circle}, but election ${election} was for a seat in ${other}. Cite the election for this seat, or correct the circle in the election.`,
    nl: `Deze functie hoort bij ${circle}, maar verkiezing ${election} ging over een functie in ${other}. Verwijs naar de verkiezing voor deze functie, of verbeter de kring in de verkiezing.`,
  }),
  start: (from: string, election: string, on: string): Words => ({
    en: `The seat begins on ${from}, before election ${election} was held on ${on}. Nobody takes a seat before being elected: correct one of the two dates.`,
    nl: `De termijn begint op ${from}, voordat verkiezing ${election} op ${on} werd gehouden. Niemand treedt aan voor de eigen verkiezing: verbeter een van beide datums.`,
  }),
  again: (from: string, election: string, end: string): Words => ({
    en: `The seat begins on ${from}, but the term that election ${election} agreed on was over by ${end}. A new term takes an election of its own: record it, and write \`by\` with its name here.`,
    nl: `De termijn begint op ${from}, maar de termijn die verkiezing ${election} afsprak was al om op ${end}. Een nieuwe termijn vraagt een eigen verkiezing: leg die vast, en schrijf hier \`by\` met de naam ervan.`,
  }),
  beyond: (end: string, election: string, over: string): Words => ({
    en: `This is a second term by election ${election}, and it lasts until ${end}, while the term that was agreed there is over by ${over}. End the seat on that day, or record the election of the new term and write \`by\` with its name here.`,
    nl: `Dit is een tweede termijn op grond van verkiezing ${election}, en hij duurt tot en met ${end}, terwijl de termijn die daar is afgesproken om is op ${over}. Laat de termijn op die dag eindigen, of leg de verkiezing voor de nieuwe termijn vast en schrijf hier \`by\` met de naam ervan.`,
  }),
  term: (seat: string, election: string, agreed: string): Words => ({
    en: `The seat’s term is \`${seat}\`, but election ${election} agreed on \`${agreed}\`. The circle consented to the term in the election: correct the seat, or the election if that is wrong.`,
    nl: `De termijn is hier \`${seat}\`, maar verkiezing ${election} sprak \`${agreed}\` af. Consent geldt voor de termijn in de verkiezing: verbeter de termijn hier, of die in de verkiezing als die niet klopt.`,
  }),
  electionHere: { en: 'The election says so here', nl: 'Zo staat het in de verkiezing' },
};

export const outcomeNotSeated = {
  title: { en: 'Somebody elected who has no seat', nl: 'Gekozen, maar niet aangetreden' },
  what: {
    en: 'The person chosen by the latest election to an office of a circle, whose term still runs, is named in a seat of that office.',
    nl: 'Wie bij de laatste verkiezing voor een functie van een kring is gekozen en nog in termijn is, staat in die functie vermeld.',
  },
  why: {
    en: 'A choice made by consent that never reaches the circle’s own record is soon forgotten, and others keep turning to the wrong person.',
    nl: 'Een keuze met consent die nooit bij de kring zelf wordt vermeld, raakt vergeten, en anderen blijven bij de verkeerde aankloppen.',
  },
  found: (person: string, office: string, circle: string, seat: string): Words => ({
    en: `${person} was elected ${as(office).en} of ${circle}, but no seat there names ${person}. Write \`${seat}\` in ${circle}, or record what has happened since.`,
    nl: `${person} is gekozen ${as(office).nl} van ${circle}, maar staat daar niet in die functie. Schrijf \`${seat}\` in ${circle}, of leg vast wat er sindsdien is gebeurd.`,
  }),
  vacantHere: { en: 'Vacant here', nl: 'Hier vacant' },
  fix: (person: string, circle: string): Words => ({
    en: `Seat ${person} in ${circle} as the election says`,
    nl: `Vermeld ${person} in ${circle} zoals de verkiezing zegt`,
  }),
};

export const holderFromElsewhere = {
  title: {
    en: 'An office held by a member of another circle',
    nl: 'Een functie bij een lid van een andere kring',
  },
  what: {
    en: 'Where a circle names its members, whoever facilitates it, keeps its minutes or logbook, or represents it is among them, or sits in no other circle.',
    nl: 'Noemt een kring zijn leden, dan hoort wie de vergaderingen leidt, de notulen of het logboek bijhoudt of de kring vertegenwoordigt daarbij, of zit in geen andere kring.',
  },
  why: {
    en: 'A circle chooses from its own members. By the office alone somebody counts as one, which may not be what the circle meant; only the files can tell.',
    nl: 'Een kring kiest uit zijn eigen leden. Door de functie alleen telt iemand als lid, en misschien bedoelde de kring dat niet; alleen de bestanden kunnen het zeggen.',
  },
  found: (person: string, office: string, circle: string): Words => ({
    en: `${person} ${holds(office).en} of ${circle}, is not among the members that it names, and sits in another circle. If ${person} is a member, write \`member NAME\`; if not, let ${circle} elect one of its members.`,
    nl: `${person} ${holds(office).nl} van ${circle}, staat niet bij de leden die de kring noemt, en zit in een andere kring. Is ${person} lid, schrijf dan \`member NAAM\`; zo niet, laat ${circle} een van zijn leden kiezen.`,
  }),
};

export const roleOutside = {
  title: { en: 'A role held from outside the circle', nl: 'Een rol bij iemand buiten de kring' },
  what: {
    en: 'Where a circle names its members, whoever holds one of its roles is among them or sits there by an office. Under `sofa` and `s3`, where roles may be held from outside, this is a note.',
    nl: 'Noemt een kring zijn leden, dan hoort wie een van zijn rollen vervult daarbij, of zit daar met een functie. Onder `sofa` en `s3`, waar iemand van buiten een rol mag vervullen, is dit een opmerking.',
  },
  why: {
    en: 'Whoever does the work of a circle should have a voice in the policy by which it is done.',
    nl: 'Wie het werk van een kring doet, hoort mee te beslissen over het beleid waarmee het gebeurt.',
  },
  found: (person: string, role: string, circle: string, name: string): Words => ({
    en: `${person} holds the role “${role}” of ${circle}, and is not among the members that it names, so has no voice in the policy on that work. If ${person} is a member, write \`member ${name}\`; if not, see with ${circle} whether that is meant so.`,
    nl: `${person} vervult de rol “${role}” van ${circle}, en staat niet bij de leden die de kring noemt, dus beslist niet mee over het beleid voor dat werk. Is ${person} lid, schrijf dan \`member ${name}\`; zo niet, ga met ${circle} na of dat zo bedoeld is.`,
  }),
};
