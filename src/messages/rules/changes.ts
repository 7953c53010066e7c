import { listed, listedWords, type Words } from '../words.js';

export const decidedElsewhere = {
  title: {
    en: 'A change decided by a circle that may not decide it',
    nl: 'Een wijziging waartoe een andere kring heeft besloten dan erover gaat',
  },
  what: {
    en: 'What changed between two states was decided by a circle whose consent it takes. What is on record for it is an election or decision of another circle alone, or only of the circle that takes something from another.',
    nl: 'Wat tussen twee standen is gewijzigd, is besloten door een kring die erover gaat. Er is alleen een verkiezing of besluit van een andere kring vastgelegd, of alleen van de kring die iets van een ander overneemt.',
  },
  why: {
    en: 'Each circle decides in its own domain. Where one decides what is another’s, those who have to live with it had no chance to object, and the decision does not hold.',
    nl: 'Elke kring beslist in het eigen domein. Beslist de ene kring over wat van een andere is, dan hebben degenen die ermee moeten leven geen bezwaar kunnen maken, en geldt het besluit niet.',
  },
  found: (change: Words, needed: readonly string[], evidence: readonly Words[]): Words => {
    const [who, by] = [listed(needed), listedWords(evidence)];
    return {
      en: `${change.en} Only ${who.en} can decide this, but what is on record for it is ${by.en}. Put it to ${who.en} and record the decision that is taken there, or undo the change.`,
      nl: `${change.nl} Alleen ${who.nl} kan dit beslissen, maar vastgelegd is ${by.nl}. Leg het voor aan ${who.nl} en leg vast wat daar wordt besloten, of maak de wijziging ongedaan.`,
    };
  },
  taken: (change: Words, missing: readonly string[], evidence: readonly Words[]): Words => {
    const [who, by] = [listed(missing), listedWords(evidence)];
    return {
      en: `${change.en} Only ${who.en} can give this away, but what is on record for it is only ${by.en}. Put it to ${who.en} and record the decision that is taken there, or undo the change.`,
      nl: `${change.nl} Alleen ${who.nl} kan dit uit handen geven, maar vastgelegd is alleen ${by.nl}. Leg het voor aan ${who.nl} en leg vast wat daar wordt besloten, of maak de wijziging ongedaan.`,
    };
  },
  here: { en: 'Decided here', nl: 'Hier besloten' },
};

export const changedWithoutConsent = {
  title: {
    en: 'An aim, domain or constraint changed without the consent of both circles',
    nl: 'Een doelstelling, domein of randvoorwaarde gewijzigd zonder consent van beide kringen',
  },
  what: {
    en: 'Where the aim, the domain or a constraint of a circle changed between two states, the newer one has a decision about it of the next higher circle and one of the circle itself.',
    nl: 'Is tussen twee standen de doelstelling, het domein of een randvoorwaarde van een kring gewijzigd, dan zijn in de nieuwe stand besluiten daarover van de naasthogere kring en van de kring zelf vastgelegd.',
  },
  why: {
    en: 'The next higher circle delegates an aim and a domain, and the circle takes them on. Neither can change alone what both have agreed.',
    nl: 'De naasthogere kring delegeert een doelstelling en een domein, en de kring neemt ze aan. Geen van beide kan alleen wijzigen wat ze samen zijn overeengekomen.',
  },
  found: (change: Words, missing: readonly string[], concerns: string): Words => {
    const who = listed(missing);
    return {
      en: `${change.en} No decision of ${who.en} about it is on record. Record it as a decision that \`concerns ${concerns}\`, or undo the change.`,
      nl: `${change.nl} Daarover is geen besluit van ${who.nl} vastgelegd. Leg het vast als een besluit met \`concerns ${concerns}\`, of maak de wijziging ongedaan.`,
    };
  },
};

export const remadeWithoutDecision = {
  title: {
    en: 'The structure changed without a decision',
    nl: 'De structuur gewijzigd zonder besluit',
  },
  what: {
    en: 'Where a circle begins, ends, splits, merges, moves or is linked otherwise, or where the organisation changes what it has agreed, the newer state has a decision about it of the circle that may decide it.',
    nl: 'Begint of eindigt een kring, wordt hij gesplitst, samengevoegd, verplaatst of anders gekoppeld, of wijzigt de organisatie wat is overeengekomen, dan is daarover in de nieuwe stand een besluit vastgelegd van de kring die erover gaat.',
  },
  why: {
    en: 'A circle is made by the circle above it, for a part of its own domain. A structure that changes in a file alone was drawn by one person.',
    nl: 'Een kring wordt gemaakt door de kring erboven, voor een deel van het eigen domein. Een structuur die alleen in een bestand verandert, is door één persoon getekend.',
  },
  found: (change: Words, missing: readonly string[]): Words => {
    const who = listed(missing);
    return {
      en: `${change.en} No decision of ${who.en} about it is on record. Record the decision that was taken, or put the change to ${who.en} first.`,
      nl: `${change.nl} Daarover is geen besluit van ${who.nl} vastgelegd. Leg het genomen besluit vast, of leg de wijziging eerst voor aan ${who.nl}.`,
    };
  },
};

export const seatedWithoutElection = {
  title: {
    en: 'Somebody seated without an election',
    nl: 'Iemand in functie zonder verkiezing',
  },
  what: {
    en: 'Where somebody takes an office, follows another in it or begins another term between two states, the newer one has the election, by the circle that elects to it. Members, experts and observers are not judged.',
    nl: 'Krijgt iemand tussen twee standen een functie, volgt iemand een ander op of begint een nieuwe termijn, dan is in de nieuwe stand de verkiezing vastgelegd door de kring die erover gaat. Leden, deskundigen en toehoorders vallen erbuiten.',
  },
  why: {
    en: 'People are elected to offices by consent after open argument. Without the election on record nobody can tell whether that happened.',
    nl: 'Mensen worden met consent in functies gekozen, na open argumentatie. Zonder vastgelegde verkiezing is niet te zien of dat is gebeurd.',
  },
  found: (change: Words, circle: string, election: string): Words => ({
    en: `${change.en} No election by ${circle} is on record for it. Record it: \`${election}\`.`,
    nl: `${change.nl} Er is geen verkiezing door ${circle} vastgelegd. Leg die vast: \`${election}\`.`,
  }),
};

export const decisionRewritten = {
  title: {
    en: 'What is on record was rewritten or taken out',
    nl: 'Wat was vastgelegd is herschreven of weggehaald',
  },
  what: {
    en: 'What a decision in force says changes by a new decision: it is decided again, on a later day, or another decision replaces it or is about it. That goes as well for a day of evaluation that is moved on, a deviation that is to hold for longer, and the record of what was agreed: an objection, those who gave consent, the outcome of an election. What is added to a record later is not judged.',
    nl: 'Wat in een geldend besluit staat, wijzigt door een nieuw besluit: het wordt op een latere dag opnieuw genomen, of een ander besluit vervangt het of gaat erover. Dat geldt ook voor een evaluatiedatum die wordt verschoven, een afwijking die langer gaat gelden, en de vastlegging van wat is overeengekomen: een bezwaar, wie consent gaf, de uitkomst van een verkiezing. Wat later aan een verslag wordt toegevoegd, valt erbuiten.',
  },
  why: {
    en: 'Consent was given to a text. Who changes the text afterwards changes what others consented to; the logbook shows what was agreed, then and now.',
    nl: 'Consent is gegeven aan een tekst. Wie de tekst achteraf wijzigt, wijzigt waaraan anderen consent hebben gegeven; het logboek laat zien wat is afgesproken, toen en nu.',
  },
  found: (change: Words, circle: string): Words => ({
    en: `${change.en} No new decision of ${circle} is on record for it. Write the day on which it was decided again behind \`decided\`, or let a new decision replace it with \`replaces\`.`,
    nl: `${change.nl} Daarvoor is geen nieuw besluit van ${circle} vastgelegd. Schrijf achter \`decided\` op welke dag het opnieuw is besloten, of laat een nieuw besluit het vervangen met \`replaces\`.`,
  }),
  foundRecord: (change: Words, circle: string): Words => ({
    en: `${change.en} No decision of ${circle} about it is on record. What was agreed holds until ${circle} decides otherwise: record that decision, or put back what was on record.`,
    nl: `${change.nl} Daarover is geen besluit van ${circle} vastgelegd. Wat is overeengekomen geldt tot ${circle} anders besluit: leg dat besluit vast, of zet terug wat was vastgelegd.`,
  }),
};

export const acceptedInVain = {
  title: {
    en: 'An acceptance that accepts nothing',
    nl: 'Een aanvaarding die niets aanvaardt',
  },
  what: {
    en: 'A line `accept` names a change for which a decision lacks, in the step that puts it on record or not long before. What another circle decided cannot be accepted by it.',
    nl: 'Een regel `accept` noemt een wijziging waarvoor een besluit ontbreekt, in de stap die de regel vastlegt of niet lang daarvoor. Wat een andere kring heeft besloten, kan er niet mee worden aanvaard.',
  },
  why: {
    en: 'An acceptance says that somebody looked and knows why a decision lacks. One that fits nothing makes readers believe that something was looked at, and leaves what was meant open.',
    nl: 'Een aanvaarding zegt dat iemand heeft gekeken en weet waarom een besluit ontbreekt. Past zij nergens bij, dan gelooft de lezer dat er is gekeken, terwijl wat bedoeld was open blijft.',
  },
  nothingLacks: (subject: string): Words => ({
    en: `\`accept ${subject}\` accepts nothing: no decision lacks for a change of that name. Name what was changed as a decision would, with \`concerns\`, or take the line out.`,
    nl: `\`accept ${subject}\` aanvaardt niets: voor geen wijziging onder die naam ontbreekt een besluit. Noem wat is gewijzigd zoals een besluit dat doet, met \`concerns\`, of haal de regel weg.`,
  }),
  decidedElsewhere: (subject: string): Words => ({
    en: `\`accept ${subject}\` changes nothing: another circle decided what is not its own, which nobody can accept for the circle whose it is. Put it to that circle, or undo the change.`,
    nl: `\`accept ${subject}\` verandert niets: een kring heeft besloten over wat niet van die kring is, en niemand kan dat aanvaarden namens de kring die erover gaat. Leg het aan die kring voor, of maak de wijziging ongedaan.`,
  }),
};
