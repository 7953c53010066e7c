import type { Words } from './words.js';

/** The terms of the method as a newcomer may need them, in the order of the alphabet of each language. */
export const glossary: readonly { readonly term: Words; readonly meaning: Words }[] = [
  {
    term: { en: 'aim', nl: 'doelstelling' },
    meaning: {
      en: 'What a circle offers to others, such that they can tell it from what other circles offer. The next higher circle decides it together with the circle.',
      nl: 'Wat een kring anderen biedt, zo dat het te onderscheiden is van wat andere kringen bieden. De naasthogere kring besluit erover samen met de kring.',
    },
  },
  {
    term: { en: 'audit', nl: 'audit' },
    meaning: {
      en: 'A look by somebody who stands apart at how a circle applies the method: its meetings, elections, links, logbook and measuring.',
      nl: 'Een blik van iemand die er los van staat op hoe een kring de methode toepast: vergaderingen, verkiezingen, koppelingen, logboek en het meten.',
    },
  },
  {
    term: { en: 'circle', nl: 'kring' },
    meaning: {
      en: 'A group of people with a common aim, who make the policy within their own domain by consent, and lead, do and measure by themselves.',
      nl: 'Een groep mensen met een gezamenlijke doelstelling, die binnen het eigen domein met consent beleid maakt en zelf leidt, doet en meet.',
    },
  },
  {
    term: { en: 'circle process', nl: 'kringproces' },
    meaning: {
      en: 'Leading, doing and measuring: what is planned is carried out, what is carried out is measured, and what is measured leads to the next plan.',
      nl: 'Leiden, doen en meten: wat gepland is wordt uitgevoerd, wat uitgevoerd is wordt gemeten, en wat gemeten is leidt tot het volgende plan.',
    },
  },
  {
    term: { en: 'consent', nl: 'consent' },
    meaning: {
      en: 'Nobody has a paramount and argued objection to the proposal. It asks for no agreement, only that everybody can work with it.',
      nl: 'Niemand heeft een overwegend en beargumenteerd bezwaar tegen het voorstel. Er is geen overeenstemming nodig; het volstaat dat iedereen ermee kan werken.',
    },
  },
  {
    term: { en: 'deviation', nl: 'afwijking' },
    meaning: {
      en: 'A rule of the method set aside for a circle by a consent decision, for a reason and until a date.',
      nl: 'Een regel van de methode die met een consentbesluit voor een kring opzijgezet is, met een reden en tot een datum.',
    },
  },
  {
    term: { en: 'domain', nl: 'domein' },
    meaning: {
      en: 'What a circle or role decides about, with its limits. What is not delegated stays with the circle that holds it.',
      nl: 'Waarover een kring of rol beslist, met de grenzen daarvan. Wat niet gedelegeerd is, blijft bij de kring die het heeft.',
    },
  },
  {
    term: { en: 'double link', nl: 'dubbele koppeling' },
    meaning: {
      en: 'Two people take part in both a circle and the next higher one: the leader, chosen from above, and the representative, elected from below. So each circle has a say in what binds it.',
      nl: 'Twee mensen nemen deel aan zowel een kring als de naasthogere: de leider, van boven gekozen, en de afgevaardigde, van onderop gekozen. Zo beslist elke kring mee over wat hem bindt.',
    },
  },
  {
    term: { en: 'election', nl: 'verkiezing' },
    meaning: {
      en: 'Choosing somebody for an office or role after an open exchange of arguments, by consent: everybody names a person with a reason, may change the nomination, and consents to a proposal.',
      nl: 'Iemand kiezen voor een functie of rol na een open uitwisseling van argumenten, met consent: ieder draagt iemand voor met een reden, kan de voordracht wijzigen, en geeft consent aan een voorstel.',
    },
  },
  {
    term: { en: 'facilitator', nl: 'gespreksleider' },
    meaning: {
      en: 'Leads the meetings of a circle and guards its rounds; elected by the circle.',
      nl: 'Leidt de vergaderingen van een kring en bewaakt de rondes; gekozen door de kring.',
    },
  },
  {
    term: { en: 'general circle', nl: 'algemene kring' },
    meaning: {
      en: 'Brings together the leaders and representatives of the circles that do the work, below the top circle.',
      nl: 'Brengt de leiders en afgevaardigden bijeen van de kringen die het werk doen, onder de topkring.',
    },
  },
  {
    term: { en: 'helping circle', nl: 'hulpkring' },
    meaning: {
      en: 'Made by a circle for one task and for a time: it prepares a proposal and ends.',
      nl: 'Door een kring gemaakt voor één taak en voor een tijd: hij bereidt een voorstel voor en houdt op.',
    },
  },
  {
    term: { en: 'leader', nl: 'leider' },
    meaning: {
      en: 'Leads the operations of a circle, and is chosen by the next higher circle.',
      nl: 'Leidt de uitvoering in een kring, en wordt gekozen door de naasthogere kring.',
    },
  },
  {
    term: { en: 'logbook', nl: 'logboek' },
    meaning: {
      en: 'Where a circle keeps its aim, domain, decisions, elections and minutes, open to all who are concerned.',
      nl: 'Waarin een kring doelstelling, domein, besluiten, verkiezingen en verslagen bewaart, open voor wie het aangaat.',
    },
  },
  {
    term: { en: 'next higher circle', nl: 'naasthogere kring' },
    meaning: {
      en: 'The circle in which the leader and the representative of a circle sit, and which gives it its aim and domain together with it.',
      nl: 'De kring waarin de leider en de afgevaardigde van een kring zitten, en die samen met die kring zijn doelstelling en domein bepaalt.',
    },
  },
  {
    term: { en: 'objection', nl: 'bezwaar' },
    meaning: {
      en: 'A paramount and argued reason why somebody cannot work with a proposal. It is a help: it shows what the proposal still lacks.',
      nl: 'Een overwegende en beargumenteerde reden waarom iemand niet met een voorstel kan werken. Het helpt: het laat zien wat aan het voorstel nog ontbreekt.',
    },
  },
  {
    term: { en: 'opinion forming', nl: 'meningsvorming' },
    meaning: {
      en: 'The second stage of a decision: what everybody thinks of the picture and the proposal.',
      nl: 'De tweede stap van een besluit: wat ieder vindt van het beeld en het voorstel.',
    },
  },
  {
    term: { en: 'performance review', nl: 'functioneringsgesprek' },
    meaning: {
      en: 'People from above, beside and below talk with somebody about how the role goes, and agree what to do.',
      nl: 'Mensen van boven, van opzij en van onderop spreken met iemand over hoe de functie gaat, en spreken af wat te doen.',
    },
  },
  {
    term: { en: 'picture forming', nl: 'beeldvorming' },
    meaning: {
      en: 'The first stage of a decision: everybody understands the facts and what the proposal means.',
      nl: 'De eerste stap van een besluit: ieder begrijpt de feiten en wat het voorstel betekent.',
    },
  },
  {
    term: { en: 'policy and operations', nl: 'beleid en uitvoering' },
    meaning: {
      en: 'Policy is decided in circles by consent; within it, operations are led by one person and done by all.',
      nl: 'Beleid wordt in kringen met consent besloten; daarbinnen wordt de uitvoering door één persoon geleid en door allen gedaan.',
    },
  },
  {
    term: { en: 'representative', nl: 'afgevaardigde' },
    meaning: {
      en: 'Elected by a circle to take part in the next higher circle, with a consent of its own.',
      nl: 'Door een kring gekozen om deel te nemen aan de naasthogere kring, met een eigen consent.',
    },
  },
  {
    term: { en: 'role', nl: 'rol' },
    meaning: {
      en: 'A set of duties with a domain of its own, given by a circle to one person for a term.',
      nl: 'Een geheel van taken met een eigen domein, door een kring voor een termijn aan één persoon gegeven.',
    },
  },
  {
    term: { en: 'secretary', nl: 'secretaris' },
    meaning: {
      en: 'Prepares the meetings of a circle with the facilitator, and records what is decided; elected by the circle.',
      nl: 'Bereidt met de gespreksleider de vergaderingen van een kring voor en legt vast wat besloten is; gekozen door de kring.',
    },
  },
  {
    term: { en: 'term', nl: 'termijn' },
    meaning: {
      en: 'How long somebody holds an office, or a decision is in force, before it is looked at again.',
      nl: 'Hoe lang iemand een functie heeft, of een besluit geldt, voordat er opnieuw naar gekeken wordt.',
    },
  },
  {
    term: { en: 'top circle', nl: 'topkring' },
    meaning: {
      en: 'Links the organisation to the world around it: its leader and representatives together with experts from outside.',
      nl: 'Verbindt de organisatie met de wereld eromheen: de leider en afgevaardigden samen met deskundigen van buiten.',
    },
  },
];
