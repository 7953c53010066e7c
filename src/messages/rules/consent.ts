import { never } from '../../ground/never.js';
import type { DecisionFault, DeviationPart } from '../../vocabulary/decisions.js';
import { didYouMean } from '../meant.js';
import { inDutch } from '../methods.js';
import { listed, type Words } from '../words.js';

export const objectionOpen = {
  title: { en: 'A decision with an open objection', nl: 'Een besluit met een openstaand bezwaar' },
  what: {
    en: 'Every objection to an adopted decision says how it was met.',
    nl: 'Bij elk bezwaar tegen een genomen besluit staat hoe het is weggenomen.',
  },
  why: {
    en: 'Consent means that nobody has a paramount and argued objection left. As long as one is open there is no decision, whatever the number of people in favour.',
    nl: 'Consent betekent dat niemand nog een overwegend en beargumenteerd bezwaar heeft. Zolang er een openstaat, is er geen besluit, hoeveel mensen er ook voor zijn.',
  },
  found: (person: string, decision: string): Words => ({
    en: `The objection of ${person} is still open, so there is no consent for ${decision} and it is not decided. Write how it was met (\`met by change "…"\`, \`term\`, \`measure\`, \`withdrawal\` …), or take \`decided\` out and take the decision up again.`,
    nl: `Het bezwaar van ${person} staat nog open, dus er is geen consent voor ${decision} en het is niet besloten. Schrijf hoe het is weggenomen (\`met by change "…"\`, \`term\`, \`measure\`, \`withdrawal\` …), of haal \`decided\` weg en breng het voorstel opnieuw in.`,
  }),
  decidedHere: { en: 'Written as decided here', nl: 'Hier als besloten genoteerd' },
};

export const methodWithoutConsent = {
  title: {
    en: 'Another method than consent, without a decision that allows it',
    nl: 'Een andere methode dan consent, zonder besluit dat die toestaat',
  },
  what: {
    en: 'A policy decision that was not taken by consent names the consent decision that allows the other method: taken earlier, in force on that day, by the same circle or one above it. Operational decisions and what the members’ assembly decides are not judged.',
    nl: 'Een beleidsbesluit dat niet met consent is genomen, noemt het consentbesluit dat de andere methode toestaat: eerder genomen, op die dag van kracht, en van dezelfde kring of een kring erboven. Uitvoerende besluiten en wat de ledenvergadering besluit, vallen erbuiten.',
  },
  why: {
    en: 'Consent governs decision making. A majority, a leader or chance may decide as well, but only where nobody objected to deciding that way; otherwise the arguments of the rest simply do not count.',
    nl: 'Consent regeert de besluitvorming. Ook een meerderheid, een leider of het lot mag beslissen, maar alleen waar niemand daartegen bezwaar had; anders tellen de argumenten van de anderen gewoon niet mee.',
  },
  missing: (decision: string, method: string): Words => ({
    en: `${decision} was decided by ${method}, and names no consent decision that allows it. Decide it by consent, or decide by consent that ${method} is allowed and write \`under DECISION\` behind it.`,
    nl: `${decision} is besloten ${inDutch(method)} en noemt geen consentbesluit dat dit toestaat. Besluit met consent, of besluit met consent dat het zo mag en schrijf er \`under BESLUIT\` achter.`,
  }),
  openObjection: (decision: string, method: string, allowing: string): Words => ({
    en: `${decision} was decided by ${method} under ${allowing}, but somebody’s objection to ${allowing} stands open, so it allows nothing. Meet the objection and decide on the method by consent first.`,
    nl: `${decision} is besloten ${inDutch(method)} op grond van ${allowing}, maar tegen ${allowing} staat nog een bezwaar open, dus dat besluit staat niets toe. Neem het bezwaar weg en besluit eerst met consent over de methode.`,
  }),
  notByConsent: (decision: string, method: string, allowing: string): Words => ({
    en: `${decision} was decided by ${method} under ${allowing}, but ${allowing} is no consent decision itself, so it cannot allow another method. Let the circle decide on the method by consent first.`,
    nl: `${decision} is besloten ${inDutch(method)} op grond van ${allowing}, maar ${allowing} is zelf geen consentbesluit en kan dus geen andere methode toestaan. Laat de kring eerst met consent over de methode besluiten.`,
  }),
  later: (decision: string, method: string, allowing: string, date: string): Words => ({
    en: `${decision} was decided by ${method} under ${allowing}, but ${allowing} was only decided later, on ${date}. Decide again by consent, or name the decision that allowed the method at the time.`,
    nl: `${decision} is besloten ${inDutch(method)} op grond van ${allowing}, maar ${allowing} is pas daarna genomen, op ${date}. Besluit opnieuw met consent, of noem het besluit dat de methode toen toestond.`,
  }),
  over: (decision: string, method: string, allowing: string, date: string): Words => ({
    en: `${decision} was decided by ${method} under ${allowing}, but ${allowing} was no longer in force then: it ended on ${date}. Decide again by consent, or renew ${allowing} by consent first.`,
    nl: `${decision} is besloten ${inDutch(method)} op grond van ${allowing}, maar ${allowing} gold toen niet meer: het eindigde op ${date}. Besluit opnieuw met consent, of vernieuw ${allowing} eerst met consent.`,
  }),
  elsewhere: (decision: string, method: string, allowing: string, circle: string, other: string): Words => ({
    en: `${decision} of ${circle} was decided by ${method} under ${allowing}, but that is a decision of ${other}, which lies not above ${circle} and cannot allow it a method. Let ${circle} decide on its method by consent.`,
    nl: `${decision} van ${circle} is besloten ${inDutch(method)} op grond van ${allowing}, maar dat is een besluit van ${other}, die niet boven ${circle} ligt en hem geen methode kan toestaan. Laat ${circle} zelf met consent over de methode besluiten.`,
  }),
  aboutAnother: (
    decision: string,
    method: string,
    allowing: string,
    circle: string,
    other: string,
  ): Words => ({
    en: `${decision} of ${circle} was decided by ${method} under ${allowing}, but that is about ${other} and allows ${circle} no method. Decide by consent, or write in ${allowing} that it \`concerns\` ${circle} if it does.`,
    nl: `${decision} van ${circle} is besloten ${inDutch(method)} op grond van ${allowing}, maar dat gaat over ${other} en staat ${circle} geen methode toe. Besluit met consent, of schrijf in ${allowing} dat het over ${circle} gaat (\`concerns\`) als dat zo is.`,
  }),
  decisionHere: { en: 'The decision referred to', nl: 'Het genoemde besluit' },
};

export const objectionMetNowhere = {
  title: {
    en: 'An objection met by something that is not there',
    nl: 'Een bezwaar weggenomen met iets wat er niet staat',
  },
  what: {
    en: 'An objection says its argument, and how it was met says by what. Where it was met by a term, the decision or election has one (or a review date); where it was met by measuring, the decision says what is measured.',
    nl: 'Bij een bezwaar staat het argument, en bij hoe het is weggenomen staat waarmee. Is het weggenomen met een termijn, dan heeft het besluit of de verkiezing er een (of een evaluatiedatum); is het weggenomen met een meting, dan staat bij het besluit wat er gemeten wordt.',
  },
  why: {
    en: 'Whoever objected gave consent on that condition. If the condition is not in the text, nobody will remember it when it matters.',
    nl: 'Wie bezwaar had, gaf op die voorwaarde consent. Staat de voorwaarde niet in de tekst, dan denkt niemand er meer aan wanneer het erop aankomt.',
  },
  withoutArgument: (person: string): Words => ({
    en: `The objection of ${person} has no argument, and an objection counts by its argument alone. Ask ${person} for it and write it behind the name: \`objection NAME "…"\`.`,
    nl: `Bij het bezwaar van ${person} staat geen argument, en een bezwaar telt alleen door het argument. Vraag het aan ${person} en schrijf het achter de naam: \`objection NAAM "…"\`.`,
  }),
  metByNothing: (person: string): Words => ({
    en: `The objection of ${person} is said to be met, but not by what. Write it down: \`met by change "…"\`, so that it can be seen that it was.`,
    nl: `Het bezwaar van ${person} zou zijn weggenomen, maar er staat niet waarmee. Schrijf het op: \`met by change "…"\`, zodat te zien is dat het zo is.`,
  }),
  decisionTerm: (person: string, decision: string): Words => ({
    en: `The objection of ${person} was met by a term, but ${decision} has neither a term nor a review date. Write down what was agreed: \`term 6 months\` or \`review DATE\`.`,
    nl: `Het bezwaar van ${person} is weggenomen met een termijn, maar ${decision} heeft geen termijn en geen evaluatiedatum. Schrijf op wat is afgesproken: \`term 6 months\` of \`review DATUM\`.`,
  }),
  measure: (person: string, decision: string): Words => ({
    en: `The objection of ${person} was met by measuring, but ${decision} does not say what is measured. Write it down: \`measure "…"\`.`,
    nl: `Het bezwaar van ${person} is weggenomen met een meting, maar bij ${decision} staat niet wat er gemeten wordt. Schrijf het op: \`measure "…"\`.`,
  }),
  electionTerm: (person: string, election: string): Words => ({
    en: `The objection of ${person} was met by a term, but election ${election} sets none. Write down what was agreed: \`term 1 year\`.`,
    nl: `Het bezwaar van ${person} is weggenomen met een termijn, maar verkiezing ${election} noemt er geen. Schrijf op wat is afgesproken: \`term 1 year\`.`,
  }),
};

export const changedAfterConsent = {
  title: { en: 'A decision changed after consent', nl: 'Een besluit dat na het consent is gewijzigd' },
  what: {
    en: 'A decision whose consent is on record was not amended after the day on which it was decided.',
    nl: 'Een besluit waarbij het consent is vastgelegd, is na de dag van het besluit niet meer gewijzigd.',
  },
  why: {
    en: 'People gave consent to the text as it was. To another text they have said nothing yet, so their consent to the old one does not cover it.',
    nl: 'Mensen gaven consent aan de tekst zoals die was. Over een andere tekst is nog niets gezegd, dus hun consent aan de oude dekt die niet.',
  },
  found: (decision: string, amended: string, decided: string): Words => ({
    en: `${decision} was amended on ${amended}, after consent was given on ${decided}, so that consent no longer covers its text. Ask for consent again and write the new day behind \`decided\`, or record the change as a decision of its own that \`replaces ${decision}\`.`,
    nl: `${decision} is op ${amended} gewijzigd, nadat op ${decided} consent was gegeven, dus dat consent dekt de tekst niet meer. Vraag opnieuw consent en zet de nieuwe dag achter \`decided\`, of leg de wijziging vast als een eigen besluit met \`replaces ${decision}\`.`,
  }),
  consentHere: { en: 'The consent given before', nl: 'Het eerder gegeven consent' },
};

export const incomplete = {
  title: { en: 'Consent that is not the circle’s', nl: 'Consent dat niet van de hele kring is' },
  what: {
    en: 'Where a decision or election lists who gave consent, these are the people who sat in the circle with consent right on that day: nobody else, and nobody missing. Where the organisation has a policy on absence, whoever was absent may be missing; without one nobody is both absent and consenting. Days of which the file does not tell who sat in the circle are not judged.',
    nl: 'Waar bij een besluit of verkiezing staat wie consent gaf, zijn dat de mensen die op die dag met consentrecht in de kring zaten: niemand anders, en niemand te weinig. Heeft de organisatie een afspraak over afwezigheid, dan mag wie afwezig was ontbreken; zonder afspraak staat wie afwezig was niet bij wie consent gaf. Dagen waarvan het bestand niet vertelt wie er in de kring zat, worden niet beoordeeld.',
  },
  why: {
    en: 'A decision binds every member of the circle, so every member has to be able to object. Consent from others does not take the place of theirs.',
    nl: 'Een besluit bindt elk lid van de kring, dus elk lid moet bezwaar hebben kunnen maken. Consent van anderen komt daar niet voor in de plaats.',
  },
  stranger: (person: string, circle: string, date: string): Words => ({
    en: `${person} is listed as giving consent, but did not sit in ${circle} on ${date}. Take the name out, or write the membership down with its dates (\`member NAME from DATE\`).`,
    nl: `${person} staat bij het gegeven consent, maar zat op ${date} niet in ${circle}. Haal de naam weg, of leg het lidmaatschap met de data vast (\`member NAAM from DATUM\`).`,
  }),
  observer: (person: string, circle: string, date: string): Words => ({
    en: `${person} is listed as giving consent, but was an observer in ${circle} on ${date}, without consent right. Take the name out, or write down since when ${person} is a member.`,
    nl: `${person} staat bij het gegeven consent, maar was op ${date} toehoorder in ${circle}, zonder consentrecht. Haal de naam weg, of leg vast sinds wanneer ${person} lid is.`,
  }),
  absentee: (people: readonly string[], circle: string): Words => {
    const { en, nl } = shortened(people);
    const one = people.length === 1;
    return {
      en: `${en} ${one ? 'is' : 'are'} listed as absent and as giving consent too, and no way is agreed in which absent members of ${circle} consent. Take the name out of one of the two lists, or agree on a policy by consent and write \`absence "…"\` in the organisation.`,
      nl: `${nl} ${one ? 'staat' : 'staan'} zowel bij de afwezigen als bij wie consent gaf, en er is niet afgesproken hoe afwezige leden van ${circle} consent geven. Haal de naam uit een van beide lijsten, of maak er met consent een afspraak over en schrijf \`absence "…"\` bij de organisatie.`,
    };
  },
  missing: (people: readonly string[], circle: string, date: string): Words => {
    const { en, nl } = shortened(people);
    return people.length === 1
      ? {
          en: `${en} sat in ${circle} on ${date} but is not among those who gave consent. Ask for it and add the name; if the circle has agreed how absent members consent, write that down as \`absence "…"\` in the organisation and the name behind \`absent\`.`,
          nl: `${nl} zat op ${date} in ${circle} maar staat niet bij wie consent gaf. Vraag het alsnog en vul de naam aan; is er een afspraak over het consent van afwezigen, leg die dan bij de organisatie vast met \`absence "…"\` en zet de naam achter \`absent\`.`,
        }
      : {
          en: `${en} sat in ${circle} on ${date} but are not among those who gave consent. Ask them and add their names; if the circle has agreed how absent members consent, write that down as \`absence "…"\` in the organisation and their names behind \`absent\`.`,
          nl: `${nl} zaten op ${date} in ${circle} maar staan niet bij wie consent gaf. Vraag het hun alsnog en vul de namen aan; is er een afspraak over het consent van afwezigen, leg die dan bij de organisatie vast met \`absence "…"\` en zet de namen achter \`absent\`.`,
        };
  },
};

/** So many names are said in full; of a longer list the rest is counted. */
const most = 5;

function shortened(people: readonly string[]): Words {
  const rest = people.length - most;
  if (rest <= 1) return listed(people);
  const named = people.slice(0, most).join(', ');
  return { en: `${named} and ${rest} others`, nl: `${named} en ${rest} anderen` };
}

const deviationWhy = {
  en: 'A circle may set a rule aside, but only as it makes any policy: by consent, for a while and for a reason. Anything else would be ignoring the rule.',
  nl: 'Een kring mag een regel opzijzetten, maar zoals hij al zijn beleid maakt: met consent, voor een tijd en met een reden. Anders wordt de regel alleen genegeerd.',
};

export const deviationNotGranted = {
  title: {
    en: 'A deviation without a decision that grants it',
    nl: 'Een afwijking zonder besluit dat die toestaat',
  },
  what: {
    en: 'The decision that a deviation names is in force, was taken by consent with no objection left open or by a method that consent allowed, says that it concerns the circle or what the rule guards, and is of the circle itself or one above it. From what the next higher circle decides about, only a circle above can grant a deviation.',
    nl: 'Het besluit dat een afwijking noemt, is van kracht, is met consent genomen zonder openstaand bezwaar of met een methode die met consent is toegestaan, zegt dat het over de kring gaat of over wat de regel bewaakt, en is van de kring zelf of een kring erboven. Van wat de naasthogere kring beslist, kan alleen een kring erboven een afwijking toestaan.',
  },
  why: deviationWhy,
  notInForce: (decision: string, state: Words): Words => ({
    en: `This deviation does not hold, because ${decision} is not in force (${state.en}). Let the circle decide on the deviation by consent and name that decision behind \`under\`.`,
    nl: `Deze afwijking geldt niet, want ${decision} is niet van kracht (${state.nl}). Laat de kring met consent over de afwijking besluiten en noem dat besluit achter \`under\`.`,
  }),
  invalid: (decision: string, how: DecisionFault): Words => {
    switch (how) {
      case 'void':
        return {
          en: `This deviation does not hold, because an objection to ${decision} stands open, so it decides nothing. Meet the objection (\`met by …\`), and ask for consent again.`,
          nl: `Deze afwijking geldt niet, want tegen ${decision} staat nog een bezwaar open, dus het besluit geldt niet. Neem het bezwaar weg (\`met by …\`) en vraag opnieuw consent.`,
        };
      case 'without mandate':
        return {
          en: `This deviation does not hold, because ${decision} was taken by a method that no consent allowed. Take the decision by consent, or decide by consent that it may be taken so, and name it behind \`under\`.`,
          nl: `Deze afwijking geldt niet, want ${decision} is genomen met een methode die nergens met consent is toegestaan. Neem het besluit met consent, of besluit met consent dat het zo mag, en noem het achter \`under\`.`,
        };
      case 'makes no policy':
        return {
          en: `This deviation does not hold, because ${decision} was taken by a working group, which makes no policy. Ask a circle above it for its consent, and name its decision behind \`under\`.`,
          nl: `Deze afwijking geldt niet, want ${decision} is genomen door een werkgroep, en die maakt geen beleid. Vraag een kring erboven om consent, en noem zijn besluit achter \`under\`.`,
        };
      default:
        return never(how);
    }
  },
  aboutElse: (decision: string, circle: string | undefined): Words => ({
    en: `This deviation does not hold, because ${decision} does not say that it is about this. Write \`concerns ${circle ?? 'CIRCLE'}\` in the decision if the circle decided so, or take a decision that grants the deviation.`,
    nl: `Deze afwijking geldt niet, want in ${decision} staat niet dat het hierover gaat. Schrijf \`concerns ${circle ?? 'KRING'}\` in het besluit als dat zo besloten is, of neem een besluit dat de afwijking toestaat.`,
  }),
  notByConsent: (decision: string): Words => ({
    en: `This deviation does not hold, because ${decision} was not decided by consent, nor by a method that consent allowed. Take the decision by consent, and name it behind \`under\`.`,
    nl: `Deze afwijking geldt niet, want ${decision} is niet met consent genomen, en ook niet met een methode die met consent is toegestaan. Neem het besluit met consent, en noem het achter \`under\`.`,
  }),
  notItself: (decision: string, circle: string): Words => ({
    en: `This deviation does not hold, because the rule guards what the next higher circle decides, and ${decision} is a decision of ${circle} itself. Ask the next higher circle for its consent, and name its decision behind \`under\`.`,
    nl: `Deze afwijking geldt niet, want de regel bewaakt wat de naasthogere kring beslist, en ${decision} is een besluit van ${circle} zelf. Vraag de naasthogere kring om consent, en noem zijn besluit achter \`under\`.`,
  }),
  elsewhere: (decision: string, granting: string, circle: string): Words => ({
    en: `This deviation does not hold, because ${decision} is a decision of ${granting}, which is neither ${circle} nor a circle above it. Name a decision of one of these behind \`under\`.`,
    nl: `Deze afwijking geldt niet, want ${decision} is een besluit van ${granting}, en dat is niet ${circle} of een kring erboven. Noem achter \`under\` een besluit van een van die kringen.`,
  }),
  organisation: (decision: string, granting: string): Words => ({
    en: `This deviation is for the whole organisation, but ${decision} is a decision of ${granting}, which has a circle above it. Write \`in CIRCLE\` behind the rule, or name a decision of the highest circle.`,
    nl: `Deze afwijking is voor de hele organisatie, maar ${decision} is een besluit van ${granting}, en daar staat een kring boven. Schrijf \`in KRING\` achter de regel, of noem een besluit van de hoogste kring.`,
  }),
  states: {
    draft: { en: 'it is a draft', nl: 'het is een concept' },
    'in consent': { en: 'it has not been decided yet', nl: 'het is nog niet besloten' },
    adopted: { en: 'it has been adopted', nl: 'het is genomen' },
    referred: { en: 'it was referred to another circle', nl: 'het is naar een andere kring verwezen' },
    withdrawn: { en: 'it was withdrawn', nl: 'het is ingetrokken' },
    expired: { en: 'its term is over', nl: 'de termijn is voorbij' },
    replaced: { en: 'another decision replaced it', nl: 'een ander besluit kwam ervoor in de plaats' },
  } satisfies Record<string, Words>,
  decisionHere: { en: 'The decision referred to', nl: 'Het genoemde besluit' },
};

export const deviationExpired = {
  title: { en: 'A deviation whose time is over', nl: 'Een afwijking waarvan de tijd voorbij is' },
  what: {
    en: 'The day until which a deviation was agreed has not passed.',
    nl: 'De dag tot wanneer een afwijking is afgesproken, is nog niet voorbij.',
  },
  why: {
    en: 'A deviation is agreed for a while, so that the circle looks again whether it is still needed. After that day the rule holds as for everybody.',
    nl: 'Een afwijking wordt voor een tijd afgesproken, zodat de kring opnieuw bekijkt of dat nog nodig is. Na die dag geldt de regel weer zoals voor iedereen.',
  },
  found: (rule: string, date: string): Words => ({
    en: `The deviation from \`${rule}\` was agreed until ${date}, so it holds no longer. Take it out, or decide on it again by consent and write the new decision and day.`,
    nl: `De afwijking van \`${rule}\` was afgesproken tot en met ${date} en geldt dus niet meer. Haal haar weg, of besluit er opnieuw met consent over en schrijf het nieuwe besluit en de nieuwe dag op.`,
  }),
};

export const deviationForYears = {
  title: { en: 'A deviation for years', nl: 'Een afwijking voor jaren' },
  what: {
    en: 'A deviation ends at most two years after the decision that grants it.',
    nl: 'Een afwijking eindigt ten hoogste twee jaar na het besluit dat haar toestaat.',
  },
  why: {
    en: 'A deviation is agreed for a while. Those who consented to one for many years are gone when it ends, and what was an exception has become the rule. If it is still needed after a term, the circle can grant it again.',
    nl: 'Een afwijking wordt voor een tijd afgesproken. Wie consent gaf aan een afwijking voor vele jaren, is weg als ze afloopt, en wat een uitzondering was, is dan de regel geworden. Is die na een termijn nog nodig, dan kan de kring er opnieuw toe besluiten.',
  },
  found: (rule: string, decided: string, until: string): Words => ({
    en: `The deviation from \`${rule}\` was decided on ${decided} and goes on until ${until}, which is more than two years. Agree on a day on which the circle looks at it again, and write that behind \`until\`.`,
    nl: `De afwijking van \`${rule}\` is besloten op ${decided} en loopt tot en met ${until}: dat is meer dan twee jaar. Spreek een dag af waarop de kring er opnieuw naar kijkt, en schrijf die achter \`until\`.`,
  }),
};

export const deviationUnused = {
  title: { en: 'A deviation that sets nothing aside', nl: 'Een afwijking die niets opzijzet' },
  what: {
    en: 'A deviation sets at least one finding of its rule aside.',
    nl: 'Een afwijking zet ten minste één bevinding van haar regel opzij.',
  },
  why: {
    en: 'What a deviation was for may have been put right. If it stays, it hides the same fault when that comes back, and readers believe that the rule does not hold here.',
    nl: 'Waar een afwijking voor was, kan intussen in orde zijn. Blijft zij staan, dan verbergt zij dezelfde fout als die terugkomt, en denken lezers dat de regel hier niet geldt.',
  },
  inCircle: (rule: string, circle: string): Words => ({
    en: `Nothing in ${circle} breaks the rule \`${rule}\`, so this deviation is not needed. Take it out, or check whether it names the right circle and rule.`,
    nl: `Niets in ${circle} is in strijd met de regel \`${rule}\`, dus deze afwijking is niet nodig. Haal die weg, of kijk na of de juiste kring en regel er staan.`,
  }),
  anywhere: (rule: string): Words => ({
    en: `Nothing breaks the rule \`${rule}\`, so this deviation is not needed. Take it out, or check whether it names the right rule.`,
    nl: `Niets is in strijd met de regel \`${rule}\`, dus deze afwijking is niet nodig. Haal die weg, of kijk na of de juiste regel er staat.`,
  }),
  fix: { en: 'Take the deviation out', nl: 'Haal de afwijking weg' },
};

export const deviationFromNothing = {
  title: { en: 'A deviation from nothing', nl: 'Een afwijking van niets' },
  what: {
    en: 'A deviation names a rule that exists and can be deviated from, the consent decision that grants it, the day until which it holds, and the reason.',
    nl: 'Een afwijking noemt een regel die bestaat en waarvan afgeweken kan worden, het consentbesluit dat haar toestaat, de dag tot wanneer zij geldt, en de reden.',
  },
  why: deviationWhy,
  unknown: (rule: string): Words => ({
    en: `There is no rule \`${rule}\`, so this deviation sets nothing aside. Write the name of the rule as it stands behind its finding.`,
    nl: `Er is geen regel \`${rule}\`, dus deze afwijking zet niets opzij. Schrijf de naam van de regel zoals die achter de bevinding staat.`,
  }),
  unknownNear: (rule: string, near: string): Words => ({
    en: `There is no rule \`${rule}\`, so this deviation sets nothing aside. ${didYouMean(rule, near).en}`,
    nl: `Er is geen regel \`${rule}\`, dus deze afwijking zet niets opzij. ${didYouMean(rule, near).nl}`,
  }),
  firm: (rule: string): Words => ({
    en: `Nobody can deviate from the rule \`${rule}\`, because what it finds is a fault in the text itself. Put the text right and take this deviation out.`,
    nl: `Van de regel \`${rule}\` kan niemand afwijken, want wat zij vindt is een fout in de tekst zelf. Verbeter de tekst en haal deze afwijking weg.`,
  }),
  consent: (rule: string): Words => ({
    en: `Nobody can deviate from the rule \`${rule}\`, because it guards consent itself, and a deviation rests on consent. Take this deviation out, and decide or elect again by consent where the rule was broken.`,
    nl: `Van de regel \`${rule}\` kan niemand afwijken, want zij bewaakt het consent zelf, en een afwijking berust op consent. Haal deze afwijking weg, en besluit of kies opnieuw met consent waar de regel is geschonden.`,
  }),
  incomplete: (missing: readonly DeviationPart[]): Words => {
    const parts = missing.map((part) => deviationParts[part]);
    const { en } = listed(parts.map((part) => part.en));
    const { nl } = listed(parts.map((part) => part.nl));
    return {
      en: `This deviation lacks ${en}. A rule is set aside by consent, for a while and for a reason, so all three have to be said.`,
      nl: `Bij deze afwijking ${parts.length === 1 ? 'ontbreekt' : 'ontbreken'} ${nl}. Van een regel wordt met consent, voor een tijd en met een reden afgeweken, dus alle drie horen er te staan.`,
    };
  },
  fix: (rule: string): Words => ({ en: `Write \`${rule}\``, nl: `Schrijf \`${rule}\`` }),
};

const deviationParts = {
  under: {
    en: 'the decision that grants it (`under DECISION`)',
    nl: 'het besluit dat haar toestaat (`under BESLUIT`)',
  },
  until: {
    en: 'the day until which it holds (`until DATE`)',
    nl: 'de dag tot wanneer zij geldt (`until DATUM`)',
  },
  because: { en: 'the reason (`because "…"`)', nl: 'de reden (`because "…"`)' },
} satisfies Record<string, Words>;

export const proposalWaiting = {
  title: { en: 'A proposal that waits for an answer', nl: 'Een voorstel dat op antwoord wacht' },
  what: {
    en: 'A proposal is decided, referred or withdrawn within a year of the last round about it that is on record.',
    nl: 'Over een voorstel wordt binnen een jaar na de laatste vastgelegde ronde besloten, of het wordt doorverwezen of ingetrokken.',
  },
  why: {
    en: 'Whoever made a proposal may expect that the circle answers it. One that nobody decides about is neither policy nor out of the way.',
    nl: 'Wie een voorstel doet, mag verwachten dat de kring erop antwoordt. Een voorstel waarover niemand besluit, is geen beleid en ook niet van tafel.',
  },
  found: (proposal: string, circle: string | undefined, date: string): Words => ({
    en: `“${proposal}” was last spoken of on ${date}, and nothing since says what became of it. ${circle === undefined ? 'Decide about it' : `Let ${circle} decide about it`}, or write \`withdrawn DATE\`.`,
    nl: `“${proposal}” is het laatst op ${date} besproken, en sindsdien staat nergens wat ervan is geworden. ${circle === undefined ? 'Besluit erover' : `Laat ${circle} erover besluiten`}, of schrijf \`withdrawn DATUM\`.`,
  }),
};

export const outsider = {
  title: { en: 'Somebody from outside who takes part', nl: 'Iemand van buiten die meebeslist' },
  what: {
    en: 'Whoever nominates somebody or objects sat in the circle with consent right on that day, and whoever proposed, or was present there or in a meeting, belonged to the organisation. Days of which the file does not tell who sat in the circle are not judged.',
    nl: 'Wie iemand voordraagt of bezwaar maakt, zat die dag met consentrecht in de kring, en wie een voorstel deed, of daarbij of in een vergadering aanwezig was, hoorde bij de organisatie. Dagen waarvan het bestand niet vertelt wie er in de kring zat, worden niet beoordeeld.',
  },
  why: {
    en: 'A circle decides with those who sit in it. Whoever else has an argument is heard, and a member of the circle makes it his or hers.',
    nl: 'Een kring besluit met wie erin zit. Wie verder een argument heeft, wordt gehoord, en een kringlid maakt het tot het zijne of hare.',
  },
  nominated: (person: string, circle: string, date: string): Words => ({
    en: `${person} nominates here, but did not sit in ${circle} with consent right on ${date}. Take the nomination out, or write the membership down with its dates (\`member NAME from DATE\`).`,
    nl: `${person} draagt hier iemand voor, maar zat op ${date} niet met consentrecht in ${circle}. Haal de voordracht weg, of leg het lidmaatschap met de data vast (\`member NAAM from DATUM\`).`,
  }),
  objected: (person: string, circle: string, date: string): Words => ({
    en: `${person} objects here, but did not sit in ${circle} with consent right on ${date}. Write which member made the argument, or write the membership down with its dates (\`member NAME from DATE\`).`,
    nl: `${person} maakt hier bezwaar, maar zat op ${date} niet met consentrecht in ${circle}. Schrijf welk kringlid het argument inbracht, of leg het lidmaatschap met de data vast (\`member NAAM from DATUM\`).`,
  }),
  present: (person: string, circle: string, date: string): Words => ({
    en: `${person} is listed as present in ${circle}, but did not belong to the organisation on ${date}. Take the name out, or put the days of \`joined\` and \`left\` right.`,
    nl: `${person} staat bij de aanwezigen van ${circle}, maar hoorde op ${date} niet bij de organisatie. Haal de naam weg, of verbeter de dagen van \`joined\` en \`left\`.`,
  }),
  proposed: (person: string, circle: string, date: string): Words => ({
    en: `${person} is said to have proposed this to ${circle}, but did not belong to the organisation then (it was decided on ${date}). Name who brought it in, or put the days of \`joined\` and \`left\` right.`,
    nl: `${person} zou dit aan ${circle} hebben voorgesteld, maar hoorde toen niet bij de organisatie (het besluit is van ${date}). Noem wie het inbracht, of verbeter de dagen van \`joined\` en \`left\`.`,
  }),
};
