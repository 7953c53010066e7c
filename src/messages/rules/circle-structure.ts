import type { Field } from '../../vocabulary/circles.js';
import { valueSaid } from '../values.js';
import { listed, type Words } from '../words.js';

export const nameUsedTwice = {
  title: { en: 'Two circles with one name', nl: 'Twee kringen met één naam' },
  what: {
    en: 'Each circle has a name of its own in the organisation, each role in its circle, and each item in its domain. Ended and planned circles count too.',
    nl: 'Elke kring heeft een eigen naam in de organisatie, elke rol in de kring en elk onderdeel in het domein. Beëindigde en geplande kringen tellen mee.',
  },
  why: {
    en: 'Links, elections, decisions and delegated domains point to a circle by its name. If two share it, nobody can tell which of them is meant.',
    nl: 'Koppelingen, verkiezingen, besluiten en gedelegeerde domeinen verwijzen met de naam naar een kring. Delen er twee die naam, dan weet niemand welke bedoeld is.',
  },
  circle: (circle: string): Words => ({
    en: `There already is a circle called \`${circle}\`, so a line that names it could mean either, and this one is left out of the structure. Give this circle another name, or put what it says into the first if they are the same.`,
    nl: `Er is al een kring die \`${circle}\` heet, dus kan een regel met die naam beide bedoelen, en deze telt niet mee in de structuur. Geef deze kring een andere naam, of zet wat hier staat bij de eerste als het dezelfde is.`,
  }),
  role: (role: string, circle: string): Words => ({
    en: `${circle} already has a role called \`${role}\`, so an election or a review of it could belong to either. Give this role another name, or put what it says into the first if they are the same.`,
    nl: `${circle} heeft al een rol die \`${role}\` heet, dus kan een verkiezing of gesprek daarover bij beide horen. Geef deze rol een andere naam, of zet wat hier staat bij de eerste als het dezelfde is.`,
  }),
  domainItem: (item: string, circle: string): Words => ({
    en: `The domain of ${circle} already has an item called \`${item}\`, so nobody can tell which of the two is decided about or delegated. Give this one another name, or take it out if it is the same.`,
    nl: `Het domein van ${circle} heeft al een onderdeel dat \`${item}\` heet, dus is niet te zien over welk van de twee een besluit gaat of welk gedelegeerd is. Geef dit een andere naam, of haal het weg als het hetzelfde is.`,
  }),
  domainItemOfRole: (item: string, role: string, circle: string): Words => ({
    en: `The domain of role \`${role}\` in ${circle} already has an item called \`${item}\`, so nobody can tell which of the two is meant. Give this one another name, or take it out if it is the same.`,
    nl: `Het domein van rol \`${role}\` in ${circle} heeft al een onderdeel dat \`${item}\` heet, dus is niet te zien welk van de twee bedoeld is. Geef dit een andere naam, of haal het weg als het hetzelfde is.`,
  }),
  first: { en: 'First used here', nl: 'Hier voor het eerst gebruikt' },
};

/** More names than these are only counted. */
const mostNamed = 8;

function shortened(names: readonly string[]): Words {
  const more = names.length - mostNamed;
  if (more <= 1) return listed(names);
  const shown = names.slice(0, mostNamed);
  return { en: listed([...shown, `${more} more`]).en, nl: listed([...shown, `nog ${more} andere`]).nl };
}

export const ring = {
  title: { en: 'Circles that lie in each other', nl: 'Kringen die in elkaar liggen' },
  what: {
    en: 'The way from a circle to its next higher circle, and on from there, ends at the highest circle. It never comes back to where it began.',
    nl: 'De weg van een kring naar zijn naasthogere kring, en zo verder, eindigt bij de hoogste kring. Die weg komt nooit terug bij het begin.',
  },
  why: {
    en: 'The next higher circle sets the limits within which a circle decides. In a ring each circle would set its own limits by way of the others, and no link leads to the rest of the organisation.',
    nl: 'De naasthogere kring stelt de grenzen waarbinnen een kring beslist. Liggen kringen rondom in elkaar, dan stelt elke kring via de andere zijn eigen grenzen, en leidt geen koppeling naar de rest van de organisatie.',
  },
  found: (circle: string, others: readonly string[]): Words => ({
    en: `${circle} lies in itself, by way of ${shortened(others).en}, so none of them has a next higher circle that sets its limits. Put one of them \`in\` a circle outside this ring, or take out the \`in\` of the highest.`,
    nl: `${circle} ligt via ${shortened(others).nl} in zichzelf, dus heeft geen van deze kringen een naasthogere kring die er de grenzen van stelt. Zet één ervan met \`in\` in een kring daarbuiten, of haal \`in\` weg bij de hoogste.`,
  }),
  foundAlone: (circle: string, written: string): Words => ({
    en: `${circle} is written as its own next higher circle, so nobody else sets its limits. Write the circle that it belongs to behind \`in\`, or take out \`in ${written}\` if it is the highest.`,
    nl: `${circle} staat als zijn eigen naasthogere kring, dus stelt niemand anders zijn grenzen. Schrijf achter \`in\` de kring waar hij bij hoort, of haal \`in ${written}\` weg als hij de hoogste is.`,
  }),
  onward: (circle: string, above: string): Words => ({
    en: `${circle} lies in ${above}`,
    nl: `${circle} ligt in ${above}`,
  }),
};

export const withoutParent = {
  title: { en: 'A circle that belongs nowhere', nl: 'Een kring die nergens bij hoort' },
  what: {
    en: 'One circle is the highest: the members’ assembly, the top circle or, where there is neither, the general circle. Every other circle, helping circle and working group has a next higher circle.',
    nl: 'Eén kring is de hoogste: de ledenvergadering, de topkring of, als die er niet zijn, de algemene kring. Elke andere kring, hulpkring en werkgroep heeft een naasthogere kring.',
  },
  why: {
    en: 'A circle gets its aim and domain from the next higher circle and is linked to it. A circle without one floats: nothing that it decides is tied to the rest, and nobody in it is heard there.',
    nl: 'Een kring krijgt doelstelling en domein van de naasthogere kring en is ermee gekoppeld. Een kring zonder naasthogere kring zweeft: wat hij beslist, staat los van de rest, en niemand uit de kring wordt daar gehoord.',
  },
  found: (circle: string, highest: string, written: string): Words => ({
    en: `${circle} has no next higher circle, and neither has ${highest}, which counts as the highest. So nobody sets the limits of ${circle}, and no link ties it to the others. Write \`in\` and the circle that it belongs to behind its name, such as \`in ${written}\`.`,
    nl: `${circle} heeft geen naasthogere kring, en ${highest}, die als de hoogste geldt, evenmin. Zo stelt niemand de grenzen van ${circle} en is hij met geen andere kring gekoppeld. Schrijf achter de naam \`in\` en de kring waar hij bij hoort, bijvoorbeeld \`in ${written}\`.`,
  }),
  foundHelping: (circle: string, written: string): Words => ({
    en: `${circle} belongs to no circle, so nobody gave it its task and nobody receives its proposal. Write \`in\` and the circle that made it behind its name, such as \`in ${written}\`.`,
    nl: `${circle} hoort bij geen kring, dus niemand gaf de opdracht en niemand ontvangt het voorstel. Schrijf achter de naam \`in\` en de kring die hem instelde, bijvoorbeeld \`in ${written}\`.`,
  }),
  foundWorking: (group: string, written: string): Words => ({
    en: `${group} belongs to no circle, so nobody makes the policy by which it works. Write \`in\` and the circle that it works for behind its name, such as \`in ${written}\`.`,
    nl: `${group} hoort bij geen kring, dus niemand maakt het beleid waarmee de groep werkt. Schrijf achter de naam \`in\` en de kring waarvoor de groep werkt, bijvoorbeeld \`in ${written}\`.`,
  }),
  highestHere: { en: 'This counts as the highest circle', nl: 'Deze geldt als de hoogste kring' },
};

export const withoutMembers = {
  title: { en: 'A circle without members', nl: 'Een kring zonder leden' },
  what: {
    en: 'At least one named person sits in a circle that works: as member, officer, expert, or through a link. A members’ assembly, and an organisation that names no people at all, are passed by.',
    nl: 'In een kring die werkt zit ten minste één persoon met naam: als lid, in een functie, als deskundige of door een koppeling. Een ledenvergadering en een organisatie waarin nog geen mensen staan, blijven buiten beschouwing.',
  },
  why: {
    en: 'Consent needs a known group: without members nobody can object, and the circle’s domain is nobody’s work.',
    nl: 'Consent vraagt een bekende groep: zonder leden kan niemand bezwaar maken, en is het domein van de kring niemands werk.',
  },
  found: (circle: string): Words => ({
    en: `Nobody sits in ${circle}, so there is nobody to decide by consent. Write who does, such as \`members NAME, NAME\`, or \`planned DATE\` if it has yet to begin.`,
    nl: `Niemand zit in ${circle}, dus is er niemand om met consent te beslissen. Schrijf wie erin zitten, bijvoorbeeld \`members NAAM, NAAM\`, of \`planned DATUM\` als hij nog moet beginnen.`,
  }),
  foundWorking: (group: string): Words => ({
    en: `Nobody sits in ${group}, so nobody does its work. Write who does, such as \`members NAME, NAME\`, or \`planned DATE\` if it has yet to begin.`,
    nl: `Niemand zit in ${group}, dus doet niemand het werk. Schrijf wie erin zitten, bijvoorbeeld \`members NAAM, NAAM\`, of \`planned DATUM\` als de groep nog moet beginnen.`,
  }),
};

export const notRecorded = {
  title: { en: 'Who sits in a circle is not recorded', nl: 'Niet vastgelegd wie in een kring zit' },
  what: {
    en: 'Of every seat of a circle that works it is written who holds it, or that it is vacant. One note for each circle tells the seats that say `unrecorded`.',
    nl: 'Van elke functie in een kring die werkt is vastgelegd wie die vervult, of dat er een vacature is. Eén melding per kring noemt de functies waarbij `unrecorded` staat.',
  },
  why: {
    en: 'Of what is not recorded nothing can be checked: a link may be single, a term may be over, and nobody sees it.',
    nl: 'Wat niet is vastgelegd, is niet te controleren: een koppeling kan enkel zijn of een termijn afgelopen, zonder dat iemand het ziet.',
  },
  here: {
    en: 'Here it says that nobody wrote down who holds it.',
    nl: 'Hier staat dat niemand heeft vastgelegd wie dit vervult.',
  },
  found: (circle: string, seats: readonly Words[]): Words => ({
    en: `Of ${circle} it is not recorded who holds: ${seats.map(({ en }) => en).join(', ')}. Nothing is checked of it. Ask the circle, and write the names, or \`vacant\` where nobody does.`,
    nl: `Van ${circle} is niet vastgelegd wie dit vervult: ${seats.map(({ nl }) => nl).join(', ')}. Daar wordt niets van gecontroleerd. Vraag het de kring en schrijf de namen op, of \`vacant\` waar niemand het doet.`,
  }),
};

export const singleMember = {
  title: { en: 'A circle of one', nl: 'Een kring van één' },
  what: {
    en: 'More than one person sits in a circle or helping circle. Assemblies and working groups are not judged on their size.',
    nl: 'In een kring of hulpkring zit meer dan één persoon. Ledenvergaderingen en werkgroepen worden niet op hun grootte beoordeeld.',
  },
  why: {
    en: 'One person has nobody to reach consent with, and the double link takes two people. A circle of one can be a step towards a larger circle, or towards joining another, but no more than that.',
    nl: 'Eén persoon heeft niemand om consent mee te bereiken, en de dubbele koppeling vraagt er twee. Een kring van één kan een stap zijn naar een grotere kring, of naar samengaan met een andere, maar niet meer dan dat.',
  },
  found: (person: string, circle: string): Words => ({
    en: `${person} is the only one who sits in ${circle}, so there is nobody to reach consent with. Look for more members, or make the work a \`role\` in another circle.`,
    nl: `${person} zit als enige in ${circle}, dus is er niemand om consent mee te bereiken. Zoek meer leden, of maak van het werk een rol (\`role\`) in een andere kring.`,
  }),
  foundHelping: (person: string, circle: string): Words => ({
    en: `${person} is the only one who sits in ${circle}, so it is one person’s task and not a circle. Add \`members NAME, NAME\`, or write the task as an \`action\` of the circle that gave it.`,
    nl: `${person} zit als enige in ${circle}, dus is het de taak van één persoon en geen kring. Voeg \`members NAAM, NAAM\` toe, of schrijf de taak als actiepunt (\`action\`) van de kring die de opdracht gaf.`,
  }),
};

export const tooLarge = {
  title: { en: 'A circle that is too large', nl: 'Een kring die te groot is' },
  what: {
    en: 'Seven people at most sit in a circle, or as many as `size … to …` of the organisation says. A general circle may have its leader, and a leader and a representative of each circle linked to it. Under `s3` any circle may have a representative of each circle linked to it.',
    nl: 'In een kring zitten hooguit zeven mensen, of zoveel als `size … to …` van de organisatie zegt. Een algemene kring mag zijn eigen leider hebben, en een leider en een afgevaardigde van elke gekoppelde kring. Onder `s3` mag elke kring een afgevaardigde van elke gekoppelde kring hebben.',
  },
  why: {
    en: 'Decisions by consent are made in rounds in which each speaks. In a large group rounds take long, people fall silent, and objections remain unheard.',
    nl: 'Beslissen met consent gaat in rondes waarin ieder aan het woord komt. In een grote groep duren rondes lang, vallen mensen stil en blijven bezwaren ongehoord.',
  },
  found: (circle: string, count: number, most: number): Words => ({
    en: `${count} people sit in ${circle}, and ${most} is the most with whom rounds work well. Give part of its domain to a circle below it, with some of its members.`,
    nl: `In ${circle} zitten ${count} mensen, en met meer dan ${most} werken rondes niet goed. Geef een deel van het domein aan een kring eronder, met een deel van de leden.`,
  }),
  foundGeneral: (circle: string, count: number, most: number, links: number): Words => ({
    en: `${count} people sit in ${circle}. With ${links} linked ${links === 1 ? 'circle' : 'circles'} it needs no more than ${most}: its leader, and a leader and a representative of each. Let the others take their part in the circles below.`,
    nl: `In ${circle} zitten ${count} mensen. Met ${links} gekoppelde ${links === 1 ? 'kring' : 'kringen'} heeft hij er niet meer dan ${most} nodig: zijn eigen leider, en van elke kring een leider en een afgevaardigde. Laat de anderen meedoen in de kringen eronder.`,
  }),
  foundDelegates: (circle: string, count: number, links: number): Words => ({
    en: `${count} people sit in ${circle}. With ${links} linked circles it needs no more than ${links}: a representative of each. Let the others take their part in the circles below.`,
    nl: `In ${circle} zitten ${count} mensen. Met ${links} gekoppelde kringen heeft hij er niet meer dan ${links} nodig: van elke kring een afgevaardigde. Laat de anderen meedoen in de kringen eronder.`,
  }),
};

export const tooSmall = {
  title: { en: 'A circle that is rather small', nl: 'Een kring die nogal klein is' },
  what: {
    en: 'Three people at least sit in a circle, or as many as `size … to …` of the organisation says. Assemblies and working groups are not judged on their size.',
    nl: 'In een kring zitten ten minste drie mensen, of zoveel als `size … to …` van de organisatie zegt. Ledenvergaderingen en werkgroepen worden niet op hun grootte beoordeeld.',
  },
  why: {
    en: 'With two people the leader and the representative are the whole circle: they bring nobody’s view but their own, and each absence stops the work.',
    nl: 'Met twee mensen zijn de leider en de afgevaardigde de hele kring: die twee brengen alleen hun eigen mening over, en elke afwezigheid legt het werk stil.',
  },
  found: (circle: string, count: number, least: number): Words => ({
    en: `${count} people sit in ${circle}, and a circle works best with ${least} or more. Look for members, or let it join a circle with related work.`,
    nl: `In ${circle} zitten ${count} mensen, en een kring werkt het best met ${least} of meer. Zoek leden, of laat hem samengaan met een kring met verwant werk.`,
  }),
};

export const manyChildren = {
  title: { en: 'Many circles below one circle', nl: 'Veel kringen onder één kring' },
  what: {
    en: 'Up to five circles lie directly below one circle. Helping circles and working groups do not count, nor do circles directly below the members’ assembly. Under `s3`, where each sends a representative alone, up to ten lie there.',
    nl: 'Direct onder één kring liggen hooguit vijf kringen. Hulpkringen en werkgroepen tellen niet mee, en kringen direct onder de ledenvergadering evenmin. Onder `s3`, waar elke kring alleen een afgevaardigde stuurt, liggen er hooguit tien.',
  },
  why: {
    en: 'Each circle below sends two people, its leader and its representative. Beyond five circles the meeting above grows larger than its rounds can bear.',
    nl: 'Elke kring eronder stuurt twee mensen: zijn leider en zijn afgevaardigde. Met meer dan vijf kringen wordt de vergadering erboven groter dan rondes kunnen dragen.',
  },
  found: (circle: string, count: number, written: string): Words => ({
    en: `${count} circles lie directly below ${circle}. With a leader and a representative of each, ${count * 2} people would come together there. Put circles with related work below a circle of their own, and that one \`in ${written}\`.`,
    nl: `Direct onder ${circle} liggen ${count} kringen. Met van elk een leider en een afgevaardigde komen daar ${count * 2} mensen bijeen. Breng kringen met verwant werk onder in een eigen kring, en zet die \`in ${written}\`.`,
  }),
  foundDelegates: (circle: string, count: number, written: string): Words => ({
    en: `${count} circles lie directly below ${circle}. With a representative of each, ${count} people would come together there. Put circles with related work below a circle of their own, and that one \`in ${written}\`.`,
    nl: `Direct onder ${circle} liggen ${count} kringen. Met van elk een afgevaardigde komen daar ${count} mensen bijeen. Breng kringen met verwant werk onder in een eigen kring, en zet die \`in ${written}\`.`,
  }),
};

export const onlyChild = {
  title: { en: 'The only circle below another', nl: 'De enige kring onder een andere' },
  what: {
    en: 'A circle that has circles below it has at least two, working or planned. Below a members’ assembly or a top circle a single circle is usual.',
    nl: 'Een kring met kringen eronder heeft er ten minste twee, werkend of gepland. Onder een ledenvergadering of topkring is één kring gewoon.',
  },
  why: {
    en: 'Circles are formed below another to divide its domain. Where there is only one, two circles often decide about the same work, with the same people.',
    nl: 'Kringen worden onder een andere gevormd om het domein te verdelen. Is er maar één, dan beslissen vaak twee kringen over hetzelfde werk, met dezelfde mensen.',
  },
  found: (circle: string, above: string): Words => ({
    en: `${circle} is the only circle below ${above}, so nothing is divided between circles. See whether ${above} can do this work itself, or whether more of its domain belongs in circles below it.`,
    nl: `${circle} is de enige kring onder ${above}, dus wordt er niets over kringen verdeeld. Ga na of ${above} dit werk zelf kan doen, of dat meer van het domein in kringen eronder thuishoort.`,
  }),
  aboveHere: (above: string): Words => ({ en: `${above} is here`, nl: `${above} staat hier` }),
};

export const personInNone = {
  title: { en: 'A person in no circle', nl: 'Iemand die in geen kring zit' },
  what: {
    en: 'Everybody who has joined, has not left and is not external sits in a circle, observes one or holds a role. An assembly of everyone is not enough, as it decides by vote. Somebody who will begin soon is passed by, and so is a former officer of a circle that names no members of its own: an office that has ended does not say that its holder has gone.',
    nl: 'Wie lid is, niet vertrokken is en niet extern is, zit in een kring, is er toehoorder of heeft een rol. Een vergadering van iedereen is niet genoeg, want die stemt. Wie binnenkort begint, blijft buiten beschouwing, en ook wie eerder een functie had in een kring die zelf geen leden noemt: dat een functie voorbij is, zegt niet dat iemand weg is.',
  },
  why: {
    en: 'The circles cover everybody who takes part. Only in a circle does somebody give consent to the decisions by which they work.',
    nl: 'De kringen omvatten iedereen die meedoet. Alleen in een kring geeft iemand consent aan de besluiten waarmee hij of zij werkt.',
  },
  found: (person: string, name: string): Words => ({
    en: `${person} sits in no circle, so nothing is decided with the consent of ${person}. Write \`members ${name}\` in a circle, or \`external\` or \`left DATE\` in \`person ${name}\` if that is how it is.`,
    nl: `${person} zit in geen enkele kring, dus wordt niets met consent van ${person} besloten. Schrijf \`members ${name}\` in een kring, of \`external\` of \`left DATUM\` in \`person ${name}\` als dat zo is.`,
  }),
  onlyAssembly: (person: string, name: string, assembly: string): Words => ({
    en: `${person} sits in no circle but ${assembly}, where everybody does, so takes part in no decision by consent. Write \`members ${name}\` in a circle, or \`external\` in \`person ${name}\` if that is how it is.`,
    nl: `${person} zit alleen in ${assembly}, waar iedereen in zit, en doet dus aan geen enkel consentbesluit mee. Schrijf \`members ${name}\` in een kring, of \`external\` in \`person ${name}\` als dat zo is.`,
  }),
};

/** What an ended circle still holds. */
export interface StillHeld {
  readonly below: readonly string[];
  /** Names of roles with a holder. */
  readonly roles: readonly string[];
  /** People whose term of office goes on. */
  readonly people: readonly string[];
  /** Items of its domain from which others have theirs. */
  readonly items: readonly string[];
}

export const notBegun = {
  title: { en: 'A circle that was to begin', nl: 'Een kring die zou beginnen' },
  what: {
    en: 'Of a circle that was planned for a day that has passed is written that it has begun, or for when it is planned now.',
    nl: 'Van een kring die gepland was voor een dag die voorbij is, is vastgelegd dat hij begonnen is, of voor wanneer hij nu gepland is.',
  },
  why: {
    en: 'A day in a plan is no beginning. Until it is written that the circle works, its domain is with the next higher circle, and nobody knows who decides.',
    nl: 'Een dag in een plan is nog geen begin. Tot is vastgelegd dat de kring werkt, ligt zijn domein bij de naasthogere kring, en weet niemand wie beslist.',
  },
  found: (circle: string, date: string): Words => ({
    en: `${circle} was to begin on ${date}, and that it did is not on record, so nobody knows whether it decides. Write \`begun ${date}\` if it has begun, or plan it for another day.`,
    nl: `${circle} zou op ${date} beginnen, en dat hij begon is niet vastgelegd, dus weet niemand of hij beslist. Schrijf \`begun ${date}\` als hij begonnen is, of plan een andere dag.`,
  }),
};
export const endedStillHolds = {
  title: {
    en: 'An ended circle that still holds something',
    nl: 'Een beëindigde kring die nog iets in handen heeft',
  },
  what: {
    en: 'When a circle has ended, no working circle lies in it, nobody holds one of its roles, no term of its officers runs on, and nobody’s domain is delegated from it. A circle that was to work `until` a day that has passed is said to have ended, or has a later day.',
    nl: 'Is een kring beëindigd, dan ligt er geen werkende kring meer in, heeft niemand een van zijn rollen, loopt geen termijn van zijn functies door, en is niemands domein eruit gedelegeerd. Van een kring die zou werken tot een dag die voorbij is (`until`), is vastgelegd dat hij beëindigd is, of hij heeft een latere dag.',
  },
  why: {
    en: 'A domain that is no longer looked after falls back to the next higher circle. As long as people and circles depend on one that does not meet, nobody decides with them.',
    nl: 'Een domein waar niemand meer voor zorgt, valt terug aan de naasthogere kring. Zolang mensen en kringen afhangen van een kring die niet bijeenkomt, beslist niemand met hen.',
  },
  found: (circle: string, ended: string, held: StillHeld): Words => {
    const { below, roles, people, items } = held;
    const terms = roles.length > 0 || people.length > 0;
    const english: string[] = [];
    const dutch: string[] = [];
    const add = (en: string, nl: string): void => {
      english.push(en);
      dutch.push(nl);
    };
    const one = (names: readonly string[]): boolean => names.length === 1;
    if (below.length > 0)
      add(
        `${shortened(below).en} still ${one(below) ? 'lies' : 'lie'} in it`,
        `${one(below) ? 'ligt' : 'liggen'} ${shortened(below).nl} er nog in`,
      );
    if (items.length > 0)
      add(
        `others have part of their domain from ${shortened(items).en}`,
        `hebben anderen nog een deel van hun domein uit ${shortened(items).nl}`,
      );
    if (roles.length > 0)
      add(
        `the ${one(roles) ? 'role' : 'roles'} ${shortened(roles).en} still ${one(roles) ? 'has a holder' : 'have holders'}`,
        `${one(roles) ? 'is de rol' : 'zijn de rollen'} ${shortened(roles).nl} nog bezet`,
      );
    if (people.length > 0)
      add(
        `the ${one(people) ? 'term' : 'terms'} of ${shortened(people).en} ${one(people) ? 'runs' : 'run'} on`,
        `${one(people) ? 'loopt de termijn' : 'lopen de termijnen'} van ${shortened(people).nl} door`,
      );
    return {
      en: `${circle} ended on ${ended}, but ${listed(english).en}. Let the next higher circle decide where this goes, and write it there.${terms ? ` End a term with \`until ${ended}\`.` : ''}`,
      nl: `${circle} is op ${ended} beëindigd, maar toch ${listed(dutch).nl}. Laat de naasthogere kring besluiten waar dit heen gaat, en schrijf het daar.${terms ? ` Beëindig een termijn met \`until ${ended}\`.` : ''}`,
    };
  },
  overdue: (circle: string, until: string, above: string | undefined): Words => ({
    en: `${circle} was to end on ${until} and is not said to have ended, so nobody knows whether it still decides. Write \`ended ${until}\`, or a later \`until\` by consent of ${above ?? 'the circle that made it'}.`,
    nl: `${circle} zou op ${until} eindigen, maar nergens staat dat hij beëindigd is, dus weet niemand of hij nog beslist. Schrijf \`ended ${until}\`, of met consent van ${above ?? 'de kring die hem instelde'} een latere \`until\`.`,
  }),
  belowHere: { en: 'Still in the ended circle', nl: 'Ligt nog in de beëindigde kring' },
  itemHere: { en: 'Delegated from the ended circle', nl: 'Gedelegeerd uit de beëindigde kring' },
  seatHere: { en: 'Still held', nl: 'Nog bezet' },
};

export const siblingIsNoLink = {
  title: {
    en: 'A member of two circles side by side',
    nl: 'Een lid van twee kringen naast elkaar',
  },
  what: {
    en: 'Somebody is an ordinary member of two circles below the same circle, and no link leads from one to the other. Helping circles, whose members come from other circles, do not count, nor does somebody who sits in the circle above as well.',
    nl: 'Iemand is gewoon lid van twee kringen onder dezelfde kring, en er is geen koppeling tussen die twee. Hulpkringen, waarvan de leden uit andere kringen komen, tellen niet mee, en wie ook in de kring erboven zit evenmin.',
  },
  why: {
    en: 'Sitting in both is allowed, but it links nothing: neither circle elected this person to speak for it in the other. Policy that concerns both is made in the next higher circle.',
    nl: 'In beide zitten mag, maar het koppelt niets: geen van beide kringen koos deze persoon om in de andere namens die kring te spreken. Beleid dat beide aangaat, wordt in de naasthogere kring gemaakt.',
  },
  found: (person: string, circle: string, other: string, above: string): Words => ({
    en: `${person} is a member of both ${other} and ${circle}. That is allowed but is no link: neither elected ${person} to speak for it in the other. Take what concerns both to ${above}, or write a \`double link to\` the other circle if both consent to one.`,
    nl: `${person} is lid van zowel ${other} als ${circle}. Dat mag, maar is geen koppeling: geen van beide koos ${person} om in de andere namens die kring te spreken. Breng wat beide aangaat naar ${above}, of schrijf een \`double link to\` de andere kring als beide daaraan consent geven.`,
  }),
  memberHere: (circle: string): Words => ({ en: `Member of ${circle} here`, nl: `Hier lid van ${circle}` }),
};

export const generalCircleMissing = {
  title: { en: 'Circles without a general circle', nl: 'Kringen zonder algemene kring' },
  what: {
    en: 'An organisation with two or more circles below its highest circle has a general circle, in which their leaders and representatives meet.',
    nl: 'Een organisatie met twee of meer kringen onder de hoogste kring heeft een algemene kring, waarin hun leiders en afgevaardigden bijeenkomen.',
  },
  why: {
    en: 'The general circle holds the domain of the whole organisation, divides it among the circles, and decides where their work meets. Without it that is left to the top, or to nobody.',
    nl: 'De algemene kring beheert het domein van de hele organisatie, verdeelt het over de kringen en beslist waar hun werk elkaar raakt. Zonder algemene kring komt dat bij de top terecht, of bij niemand.',
  },
  found: (circle: string, count: number, written: string): Words => ({
    en: `${count} circles lie directly below ${circle}, and no general circle divides the work among them. Make one with their leaders and representatives, \`general circle NAME in ${written}\`, and put these circles \`in\` it.`,
    nl: `Direct onder ${circle} liggen ${count} kringen, en geen algemene kring verdeelt het werk over hen. Vorm er een met hun leiders en afgevaardigden, \`general circle NAAM in ${written}\`, en zet deze kringen er met \`in\` onder.`,
  }),
  foundBelowCircle: (circle: string, count: number, written: string): Words => ({
    en: `${count} circles lie directly below ${circle}, but no circle is the general circle that divides the work among them. If ${circle} does so, write \`general circle ${written}\`.`,
    nl: `Direct onder ${circle} liggen ${count} kringen, maar geen kring is de algemene kring die het werk over hen verdeelt. Doet ${circle} dat, schrijf dan \`general circle ${written}\`.`,
  }),
};

export const generalCircleOutsider = {
  title: {
    en: 'A member of the general circle who comes from no circle',
    nl: 'Een lid van de algemene kring dat uit geen kring komt',
  },
  what: {
    en: 'In a general circle with two or more linked circles sit its leader, its officers and the holders of its roles, and the leader and representative of each circle below it. Somebody who is only a member is reported.',
    nl: 'In een algemene kring met twee of meer gekoppelde kringen zitten zijn leider, wie er een functie of rol heeft, en de leider en de afgevaardigde van elke kring eronder. Wie er alleen lid is, wordt gemeld.',
  },
  why: {
    en: 'The general circle is where the circles meet as equals, each with the same two voices. Somebody who speaks for none of them gives one part of the organisation more weight.',
    nl: 'In de algemene kring ontmoeten de kringen elkaar als gelijken, elk met twee mensen. Wie voor geen van die kringen spreekt, geeft aan één deel van de organisatie meer gewicht.',
  },
  found: (person: string, circle: string): Words => ({
    en: `${person} is a member of ${circle}, but neither leads nor represents a circle below it and holds no office in it. If a circle sends ${person}, write that in its \`double link\`; if ${person} does work for ${circle}, write it as a \`role\`.`,
    nl: `${person} is lid van ${circle}, maar is leider noch afgevaardigde van een kring eronder en heeft er geen functie. Stuurt een kring ${person}, schrijf dat dan in de \`double link\` van die kring; doet ${person} werk voor ${circle}, schrijf dat dan als \`role\`.`,
  }),
};

export const topCircleNotLinked = {
  title: {
    en: 'A general circle that is not linked to the top circle',
    nl: 'Een algemene kring die niet met de topkring is gekoppeld',
  },
  what: {
    en: 'Where there is a top circle, the general circle lies directly below it, so that its leader and its representative sit there.',
    nl: 'Waar een topkring is, ligt de algemene kring er direct onder, zodat zijn leider en zijn afgevaardigde daarin zitten.',
  },
  why: {
    en: 'The top circle decides about the long term, with the general manager and somebody elected by the general circle. If these do not sit there, the organisation is directed from outside its own consent.',
    nl: 'De topkring beslist over de lange termijn, samen met de algemene leiding en een gekozen afgevaardigde van de algemene kring. Zitten die er niet in, dan wordt over de lange termijn beslist zonder consent van de kringen eronder.',
  },
  found: (general: string, top: string, above: string, written: string): Words => ({
    en: `${general} lies in ${above} and not directly in ${top}, the top circle, so its leader and representative do not sit where the long term is decided. Write \`${written}\`.`,
    nl: `${general} ligt in ${above} en niet direct in ${top}, de topkring, dus zitten zijn leider en afgevaardigde niet waar over de lange termijn wordt beslist. Schrijf \`${written}\`.`,
  }),
  foundHighest: (general: string, top: string, written: string): Words => ({
    en: `${general} is written as the highest circle, above ${top}, the top circle, so its leader and representative do not sit where the long term is decided. Write \`${written}\`, and put ${top} in no circle that lies below it.`,
    nl: `${general} staat als hoogste kring, boven ${top}, de topkring, dus zitten zijn leider en afgevaardigde niet waar over de lange termijn wordt beslist. Schrijf \`${written}\`, en zet ${top} niet in een kring die eronder ligt.`,
  }),
  write: (text: string): Words => ({ en: `Write \`${text}\``, nl: `Schrijf \`${text}\`` }),
  topHere: { en: 'The top circle is here', nl: 'De topkring staat hier' },
};

export const topCircleWithoutExperts = {
  title: { en: 'A top circle without experts', nl: 'Een topkring zonder deskundigen' },
  what: {
    en: 'Beside the leader and the representative of the general circle, external experts sit in the top circle.',
    nl: 'In de topkring zitten naast de leider en de afgevaardigde van de algemene kring externe deskundigen.',
  },
  why: {
    en: 'The experts connect the organisation with the world around it: the law, money, society and its own field. They sit there with consent right and see what people inside no longer notice.',
    nl: 'De deskundigen verbinden de organisatie met de wereld eromheen: recht, geld, samenleving en het eigen vak. Ze hebben consentrecht en zien wat mensen binnen de organisatie niet meer opvalt.',
  },
  found: (circle: string): Words => ({
    en: `No external expert sits in ${circle}, the top circle, so nobody from the world around takes part in decisions on the long term. Invite people with knowledge of law, finance, society and your own field, and write \`experts NAME, NAME\`.`,
    nl: `In ${circle}, de topkring, zit geen externe deskundige, dus beslist niemand van buiten mee over de lange termijn. Nodig mensen uit met kennis van recht, financiën, samenleving en het eigen vakgebied, en schrijf \`experts NAAM, NAAM\`.`,
  }),
};

export const topCircleExpertise = {
  title: { en: 'A top circle that lacks a field of expertise', nl: 'Een topkring die een vakgebied mist' },
  what: {
    en: 'Among the people in the top circle there is expertise in law, finance, society and the organisation’s own work. As long as one of the experts has no `expertise` written, nothing is reported.',
    nl: 'Onder de mensen in de topkring is deskundigheid in recht, financiën, samenleving en het eigen vakgebied. Zolang bij een van de deskundigen geen `expertise` staat, wordt niets gemeld.',
  },
  why: {
    en: 'Each field shows another side of the world that the organisation lives in. What nobody in the top circle knows about is noticed too late.',
    nl: 'Elk vakgebied toont een andere kant van de wereld waarin de organisatie leeft. Waar niemand in de topkring verstand van heeft, valt te laat op.',
  },
  found: (circle: string, missing: readonly Field[]): Words => {
    const en = listed(missing.map((field) => valueSaid('expertise', field).en)).en;
    const nl = listed(missing.map((field) => valueSaid('expertise', field).nl)).nl;
    const word = missing[0] ?? '';
    return {
      en: `Nobody in ${circle}, the top circle, brings expertise in ${en}, so this view is missing from decisions on the long term. Invite such an expert, or write it with somebody who has it: \`expertise ${word}\`.`,
      nl: `Niemand in ${circle}, de topkring, brengt deskundigheid in over ${nl}, dus ontbreekt die blik bij besluiten over de lange termijn. Nodig zo’n deskundige uit, of schrijf het bij wie die kennis heeft: \`expertise ${word}\`.`,
    };
  },
};

export const topCircleMissing = {
  title: { en: 'An organisation without a top circle', nl: 'Een organisatie zonder topkring' },
  what: {
    en: 'An organisation with a general circle, or with three or more circles, has a top circle. The board of an association or foundation that works this way is written as its top circle.',
    nl: 'Een organisatie met een algemene kring, of met drie of meer kringen, heeft een topkring. Het bestuur van een vereniging of stichting die zo werkt, wordt als topkring geschreven.',
  },
  why: {
    en: 'The top circle looks after the long term and links the organisation with the world around it, through external experts. Beside the daily work in the general circle this easily comes last.',
    nl: 'De topkring bewaakt de lange termijn en verbindt de organisatie via externe deskundigen met de wereld eromheen. Naast het dagelijkse werk in de algemene kring schiet dat er gemakkelijk bij in.',
  },
  found: (circle: string): Words => ({
    en: `The organisation has no top circle above ${circle}, so no circle looks after the long term together with experts from outside. If there is a board, write it as \`top circle NAME\` and put ${circle} \`in\` it; otherwise plan one.`,
    nl: `De organisatie heeft geen topkring boven ${circle}, dus bewaakt geen kring samen met deskundigen van buiten de lange termijn. Is er een bestuur, schrijf het dan als \`top circle NAAM\` en zet ${circle} er met \`in\` onder; plan er anders een.`,
  }),
  foundWithoutGeneral: (count: number): Words => ({
    en: `The organisation has ${count} circles and no top circle, so no circle looks after the long term together with experts from outside. If there is a board, write it as \`top circle NAME\`; otherwise plan one.`,
    nl: `De organisatie heeft ${count} kringen en geen topkring, dus bewaakt geen kring samen met deskundigen van buiten de lange termijn. Is er een bestuur, schrijf het dan als \`top circle NAAM\`; plan er anders een.`,
  }),
};

export const highestWithoutLeader = {
  title: { en: 'A highest circle without a leader', nl: 'Een hoogste kring zonder leider' },
  what: {
    en: 'A top circle, and a general circle that has no circle of circle members above it, has somebody who leads it.',
    nl: 'Een topkring, en een algemene kring die geen kring van kringleden boven zich heeft, heeft iemand die hem leidt.',
  },
  why: {
    en: 'Leading, doing and measuring belong to every circle. Without a leader nobody sees to it that what the highest circle decides is carried out, and the circles below have nobody to ask.',
    nl: 'Leiden, doen en meten horen bij elke kring. Zonder leider ziet niemand erop toe dat wat de hoogste kring besluit ook wordt uitgevoerd, en kunnen de kringen eronder bij niemand terecht.',
  },
  found: (circle: string): Words => ({
    en: `${circle} has no leader, so nobody sees to it that what it decides is carried out. Let it elect one and write \`leader NAME from DATE for 2 years\`.`,
    nl: `${circle} heeft geen leider, dus niemand ziet erop toe dat wat de kring besluit wordt uitgevoerd. Laat de kring iemand kiezen en schrijf \`leader NAAM from DATUM for 2 years\`.`,
  }),
};

export const actsOutsideItsLife = {
  title: {
    en: 'A circle that decides before it begins or after it ended',
    nl: 'Een kring die besluit voordat hij begint of nadat hij is beëindigd',
  },
  what: {
    en: 'The day on which a circle took a decision or held an election lies within its life: on or after the day on which it began, and not after the day on which it ended or until which it was made. Neither does it meet after its end. A circle that is about to begin may elect its first officers before.',
    nl: 'De dag waarop een kring een besluit nam of een verkiezing hield, valt binnen het bestaan van de kring: op of na de dag waarop hij begon, en niet na de dag waarop hij is beëindigd of tot wanneer hij is ingesteld. Na zijn einde vergadert hij ook niet meer. Een kring die op het punt staat te beginnen, mag zijn eerste functies al eerder vervullen.',
  },
  why: {
    en: 'A circle that does not exist has no domain and no members, so nobody could give consent. What it is said to have decided binds nobody, or another circle decided it.',
    nl: 'Een kring die niet bestaat, heeft geen domein en geen leden, dus niemand kon consent geven. Wat hij zou hebben besloten, bindt niemand, of een andere kring heeft het besloten.',
  },
  ended: (what: string, circle: string, day: string, end: string): Words => ({
    en: `${what} is of ${day}, but ${circle} ended on ${end}, so it could not decide any more. Put the day right, or name the circle that took it.`,
    nl: `${what} is van ${day}, maar ${circle} is op ${end} beëindigd en kon dus niet meer besluiten. Verbeter de dag, of noem de kring die het besloot.`,
  }),
  notBegun: (what: string, circle: string, day: string, begin: string): Words => ({
    en: `${what} is of ${day}, but ${circle} begins on ${begin}, so it could not decide yet. Put the day right, or name the circle that took it.`,
    nl: `${what} is van ${day}, maar ${circle} begint op ${begin} en kon dus nog niet besluiten. Verbeter de dag, of noem de kring die het besloot.`,
  }),
  pastUntil: (what: string, circle: string, day: string, until: string): Words => ({
    en: `${what} is of ${day}, but ${circle} was made until ${until}, and nothing says that it goes on. Put the day right, name the circle that took it, or write the later \`until\` to which the next higher circle consented.`,
    nl: `${what} is van ${day}, maar ${circle} was er tot en met ${until}, en nergens staat dat hij doorgaat. Verbeter de dag, noem de kring die het besloot, of schrijf de latere \`until\` waarvoor de naasthogere kring consent gaf.`,
  }),
  met: (meeting: string, circle: string, day: string, end: string): Words => ({
    en: `Meeting ${meeting} was held on ${day}, but ${circle} was there until ${end} only. Put the day right, name the circle that met, or write that the circle went on.`,
    nl: `Vergadering ${meeting} was op ${day}, maar ${circle} was er alleen tot en met ${end}. Verbeter de dag, noem de kring die bijeenkwam, of schrijf dat de kring doorging.`,
  }),
  lifeHere: { en: 'The life of the circle', nl: 'Het bestaan van de kring' },
};

export const steeringNotRecorded = {
  title: {
    en: 'Circles of which nothing says how they steer',
    nl: 'Kringen waarvan nergens staat hoe ze sturen',
  },
  what: {
    en: 'Of each circle something is recorded of how it steers: what is led, done or measured, or when it meets.',
    nl: 'Van elke kring is iets vastgelegd over hoe hij stuurt: wat er geleid, gedaan of gemeten wordt, of wanneer hij vergadert.',
  },
  why: {
    en: 'A circle steers itself by leading, doing and measuring (the second base rule). Where nothing of it is written down, nobody can see whether the circle learns from what it does.',
    nl: 'Een kring stuurt zichzelf door leiden, doen en meten (de tweede basisregel). Waar daar niets van is opgeschreven, kan niemand zien of de kring leert van wat hij doet.',
  },
  found: (circles: readonly string[]): Words => ({
    en: `Nothing says how ${listed(circles).en} ${circles.length === 1 ? 'steers' : 'steer'}. Write in each circle what is known of it: \`lead "…"\`, \`do "…"\`, \`measure "…"\`, \`meets every …\`.`,
    nl: `Nergens staat hoe ${listed(circles).nl} ${circles.length === 1 ? 'stuurt' : 'sturen'}. Schrijf in elke kring wat daarvan bekend is: \`lead "…"\`, \`do "…"\`, \`measure "…"\`, \`meets every …\`.`,
  }),
};

export const silentCircle = {
  title: { en: 'A circle that has not been heard from', nl: 'Een kring waarvan niets is vernomen' },
  what: {
    en: 'Of each circle that has decided, elected or been audited before, something was recorded in the last year, or since three times its own rhythm where that is longer; of one that puts its meetings on record, in half a year.',
    nl: 'Van elke kring die eerder besloot, koos of geaudit werd, is in het laatste jaar iets vastgelegd, of sinds driemaal zijn eigen ritme als dat langer is; van een kring die zijn vergaderingen vastlegt, in een halfjaar.',
  },
  why: {
    en: 'Circles stop meeting unnoticed, and are carried along for years. The next higher circle does well to ask whether the circle still works, and else to end it.',
    nl: 'Kringen houden ongemerkt op met vergaderen en worden dan jaren meegesleept. De naasthogere kring doet er goed aan te vragen of de kring nog werkt, en hem anders te beëindigen.',
  },
  found: (circle: string, last: string, above: string | undefined): Words => ({
    en: `The last that is recorded of ${circle} is of ${last}. Ask whether it still works: write down what it decided or chose since${above === undefined ? '' : `, or let ${above} end it (\`ended DATE\`)`}.`,
    nl: `Het laatste dat van ${circle} is vastgelegd, is van ${last}. Vraag of de kring nog werkt: leg vast wat hij sindsdien besloot of koos${above === undefined ? '' : `, of laat ${above} hem beëindigen (\`ended DATUM\`)`}.`,
  }),
};

export const longSilent = {
  title: { en: 'A circle long not heard from', nl: 'Een kring waarvan al lang niets is vernomen' },
  what: {
    en: 'Of each circle that has decided, elected or been audited before, something was recorded in the last year and a half, or within six times its own rhythm where that is longer.',
    nl: 'Van elke kring die eerder besloot, koos of geaudit werd, is in de laatste anderhalf jaar iets vastgelegd, of binnen zesmaal zijn eigen ritme als dat langer is.',
  },
  why: {
    en: 'In that time a circle elects to some office and looks again at some policy. Where nothing of that is on record, either its logbook is not kept, or it stopped working and its domain is in nobody’s hands; then the next higher circle answers for it again.',
    nl: 'In die tijd kiest een kring iemand voor een functie en evalueert hij beleid. Als daar niets van is vastgelegd, wordt zijn logboek niet bijgehouden, of werkt hij niet meer en is zijn domein in niemands handen; dan staat de naasthogere kring er weer voor.',
  },
  found: (circle: string, last: string, above: string | undefined): Words =>
    above === undefined
      ? {
          en: `Nothing is recorded of ${circle} since ${last}, for more than a year and a half. Ask its members whether it still meets, and write down what it decided or chose since.`,
          nl: `Van ${circle} is sinds ${last} niets vastgelegd, al meer dan anderhalf jaar niet. Vraag de leden of de kring nog vergadert, en leg vast wat hij sindsdien besloot of koos.`,
        }
      : {
          en: `Nothing is recorded of ${circle} since ${last}, for more than a year and a half. Put it on the agenda of ${above}: let it hear from ${circle} and write down what it decided or chose since, or end the circle (\`ended DATE\`) and take back its domain.`,
          nl: `Van ${circle} is sinds ${last} niets vastgelegd, al meer dan anderhalf jaar niet. Zet dat op de agenda van ${above}: laat die navraag doen bij ${circle} en vastleggen wat er sindsdien besloten of gekozen is, of de kring beëindigen (\`ended DATUM\`) en het domein terugnemen.`,
        },
};
