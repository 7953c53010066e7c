import type { Words } from '../words.js';
import { type LostSeat, lostWords } from './election.js';

/** What to do about a seat that its line gives to somebody who cannot hold it. */
function mended({ why, day }: LostSeat): Words {
  return why === 'not joined'
    ? {
        en: `Let the seat begin then (\`from ${day}\`), and write down who holds it until that day.`,
        nl: `Laat de termijn dan beginnen (\`from ${day}\`), en leg vast wie tot die dag de functie vervult.`,
      }
    : {
        en: `End the seat (\`until ${day}\`) and write down who is elected next.`,
        nl: `Sluit de termijn af (\`until ${day}\`) en leg vast wie daarna gekozen is.`,
      };
}

export const representativeMissing = {
  title: { en: 'A circle without a representative', nl: 'Een kring zonder afgevaardigde' },
  what: {
    en: 'A circle with a next higher circle has at least one elected representative there, beside its leader.',
    nl: 'Een kring met een naasthogere kring heeft daar, naast de leider, ten minste één gekozen afgevaardigde.',
  },
  why: {
    en: 'The leader brings decisions down; the representative brings the circle’s arguments up. With the leader alone the link carries one way only, and the next higher circle decides without the circle’s consent.',
    nl: 'De leider brengt besluiten naar beneden, de afgevaardigde brengt de argumenten van de kring naar boven. Met alleen een leider werkt de koppeling één kant op, en beslist de naasthogere kring zonder consent van de kring.',
  },
  foundUntil: (circle: string, above: string, person: string, from: string): Words => ({
    en: `${circle} has no representative in ${above} until ${person} begins on ${from}; until then ${above} decides without the circle’s consent. Let ${circle} elect somebody for that time, or let ${person} begin earlier.`,
    nl: `${circle} heeft geen afgevaardigde in ${above} totdat ${person} op ${from} begint; tot die tijd beslist ${above} zonder consent van de kring. Laat ${circle} voor die tijd iemand kiezen, of laat ${person} eerder beginnen.`,
  }),
  found: (circle: string, above: string): Words => ({
    en: `${circle} has no representative in ${above}, so ${above} decides without the circle’s consent. Let ${circle} elect one and write \`representative NAME from DATE for 2 years\` in its double link.`,
    nl: `${circle} heeft geen afgevaardigde in ${above}, dus ${above} beslist zonder consent van de kring. Laat ${circle} iemand kiezen en schrijf \`representative NAAM from DATUM for 2 years\` in de dubbele koppeling.`,
  }),
};

export const samePerson = {
  title: {
    en: 'Leader and representative are the same person',
    nl: 'Leider en afgevaardigde zijn dezelfde persoon',
  },
  what: {
    en: 'The leader and a representative of one circle are two different people.',
    nl: 'De leider en een afgevaardigde van een kring zijn twee verschillende mensen.',
  },
  why: {
    en: 'The double link is two people because one cannot carry policy down and the circle’s view up at once. These are the only two offices that nobody may combine.',
    nl: 'De dubbele koppeling bestaat uit twee mensen, omdat één mens niet tegelijk beleid naar beneden en de mening van de kring naar boven kan dragen. Het zijn de enige twee functies die niemand mag combineren.',
  },
  found: (person: string, circle: string): Words => ({
    en: `${person} is both leader and representative of ${circle}, so the link is single. Let ${circle} elect somebody else as its representative.`,
    nl: `${person} is zowel leider als afgevaardigde van ${circle}, dus de koppeling is enkel. Laat ${circle} een ander als afgevaardigde kiezen.`,
  }),
  foundInCrossLink: (person: string, circle: string, target: string): Words => ({
    en: `${person} is both leader and representative in the link from ${circle} to ${target}, so the link is single. Let ${circle} elect somebody else as its representative there.`,
    nl: `${person} is in de koppeling van ${circle} met ${target} zowel leider als afgevaardigde, dus de koppeling is enkel. Laat ${circle} een ander als afgevaardigde kiezen.`,
  }),
  leaderHere: { en: 'Leader here', nl: 'Hier leider' },
  fix: {
    en: 'Leave the seat of the representative vacant until somebody else is elected',
    nl: 'Laat de plaats van de afgevaardigde vacant tot een ander is gekozen',
  },
};

export const leaderMissing = {
  title: { en: 'A circle without a leader', nl: 'Een kring zonder leider' },
  what: {
    en: 'A circle with a next higher circle has a leader, chosen by that next higher circle.',
    nl: 'Een kring met een naasthogere kring heeft een leider, gekozen door die naasthogere kring.',
  },
  why: {
    en: 'The leader brings the policy of the next higher circle into the circle and sees to it that the circle’s own work is carried out. Without a leader the link carries upwards only, and nobody answers for the work.',
    nl: 'De leider brengt het beleid van de naasthogere kring in de kring en zorgt dat het werk van de kring wordt uitgevoerd. Zonder leider werkt de koppeling alleen naar boven, en is niemand op het werk aan te spreken.',
  },
  foundUntil: (circle: string, above: string, person: string, from: string): Words => ({
    en: `${circle} has no leader until ${person} begins on ${from}; until then nobody brings the policy of ${above} into it. Let ${above} elect somebody for that time, or let ${person} begin earlier.`,
    nl: `${circle} heeft geen leider totdat ${person} op ${from} begint; tot die tijd brengt niemand het beleid van ${above} in de kring. Laat ${above} voor die tijd iemand kiezen, of laat ${person} eerder beginnen.`,
  }),
  found: (circle: string, above: string): Words => ({
    en: `${circle} has no leader, so nobody brings the policy of ${above} into it. Let ${above} elect one and write \`leader NAME from DATE for 2 years\` in the double link of ${circle}.`,
    nl: `${circle} heeft geen leider, dus niemand brengt het beleid van ${above} in de kring. Laat ${above} iemand kiezen en schrijf \`leader NAAM from DATUM for 2 years\` in de dubbele koppeling van ${circle}.`,
  }),
};

export const leaderNotMember = {
  title: {
    en: 'A leader who does not sit in both circles',
    nl: 'Een leider die niet in beide kringen zit',
  },
  what: {
    en: 'The leader of a circle is a full member of that circle and of the next higher circle. A leader written in the double link is; one written outside it, one whose membership has ended and one who has left the organisation is not.',
    nl: 'De leider van een kring is volwaardig lid van die kring én van de naasthogere kring. Wie in de dubbele koppeling staat, is dat; wie erbuiten staat, wie geen lid meer is van een van beide kringen en wie de organisatie heeft verlaten, is het niet.',
  },
  why: {
    en: 'The leader can only bring policy down that he or she has consented to in the next higher circle, and can only have it carried out as a member of the circle itself.',
    nl: 'Een leider kan alleen beleid naar beneden brengen waaraan hij of zij in de naasthogere kring consent heeft gegeven, en kan het alleen laten uitvoeren als lid van de kring zelf.',
  },
  outside: (person: string, circle: string, above: string): Words => ({
    en: `${person} leads ${circle} but does not sit in ${above}, because the seat stands outside the double link. Write this line between the braces of \`double link { … }\`.`,
    nl: `${person} leidt ${circle} maar zit niet in ${above}, want de regel staat buiten de dubbele koppeling. Zet deze regel tussen de accolades van \`double link { … }\`.`,
  }),
  lost: (person: string, circle: string, cut: LostSeat): Words => ({
    en: `${person} ${lostWords(cut).en} but is written as leader of ${circle}, so nobody brings policy into it. ${mended(cut).en}`,
    nl: `${person} ${lostWords(cut).nl} maar staat als leider van ${circle}, dus niemand brengt het beleid in de kring. ${mended(cut).nl}`,
  }),
  leftOut: (person: string, circle: string, where: string): Words => ({
    en: `${person} leads ${circle}, but is none of those who sit in ${where}, where \`members only\` names them all. A leader decides in both circles of the link: let ${where} admit ${person} by consent and add the name there, or elect another leader.`,
    nl: `${person} leidt ${circle}, maar hoort niet bij de leden van ${where}, die met \`members only\` allemaal zijn genoemd. Een leider beslist mee in beide kringen van de koppeling: laat ${where} met consent besluiten over het lidmaatschap van ${person} en zet de naam erbij, of kies een andere leider.`,
  }),
  onlyHere: { en: 'All who sit there', nl: 'Hier staan alle leden' },
  ended: (person: string, circle: string, where: string, date: string): Words => ({
    en: `${person} is leader of ${circle}, but was a member of ${where} only until ${date}. A leader decides in both circles of the link: end the seat as well, or take the end of the membership out.`,
    nl: `${person} is leider van ${circle}, maar was maar tot en met ${date} lid van ${where}. Een leider beslist mee in beide kringen van de koppeling: sluit ook het leiderschap af, of haal het einde van het lidmaatschap weg.`,
  }),
  membershipHere: { en: 'The membership that ended', nl: 'Het lidmaatschap dat geëindigd is' },
  fix: { en: 'Put the leader in a double link', nl: 'Zet de leider in een dubbele koppeling' },
};

export const representativeNotMember = {
  title: {
    en: 'A representative who does not sit in both circles',
    nl: 'Een afgevaardigde die niet in beide kringen zit',
  },
  what: {
    en: 'The representative of a circle is a full member of that circle and of the next higher circle: somebody of the organisation, who has not left it, is among the members that the circle names or sits in no other circle, and whose membership of neither circle has ended.',
    nl: 'De afgevaardigde van een kring is volwaardig lid van die kring én van de naasthogere kring: iemand uit de organisatie, die niet vertrokken is, bij de genoemde leden van de kring hoort of in geen andere kring zit, en nog lid is van beide kringen.',
  },
  why: {
    en: 'A representative brings up what he or she has heard and said as a member of the circle. Somebody from outside, or who is gone, cannot speak for what goes on there.',
    nl: 'Een afgevaardigde brengt naar boven wat hij of zij als lid van de kring heeft gehoord en gezegd. Iemand van buiten, of iemand die weg is, weet niet wat er in de kring leeft.',
  },
  leftOut: (person: string, circle: string, where: string): Words => ({
    en: `${person} represents ${circle}, but is none of those who sit in ${where}, where \`members only\` names them all. A representative decides in both circles of the link: let ${where} admit ${person} by consent and add the name there, or elect another representative.`,
    nl: `${person} vertegenwoordigt ${circle}, maar hoort niet bij de leden van ${where}, die met \`members only\` allemaal zijn genoemd. Een afgevaardigde beslist mee in beide kringen van de koppeling: laat ${where} met consent besluiten over het lidmaatschap van ${person} en zet de naam erbij, of kies een andere afgevaardigde.`,
  }),
  onlyHere: { en: 'All who sit there', nl: 'Hier staan alle leden' },
  elsewhere: (person: string, circle: string): Words => ({
    en: `${person} represents ${circle} but is not among its members and sits in another circle, so its voice is given by somebody from outside. Let ${circle} elect one of its members, or admit ${person} by consent and write \`member NAME\`.`,
    nl: `${person} vertegenwoordigt ${circle}, maar hoort niet bij de leden en zit in een andere kring, dus spreekt iemand van buiten namens de kring. Laat ${circle} een van zijn leden kiezen, of laat ${person} met consent toe en schrijf \`member NAAM\`.`,
  }),
  lost: (person: string, circle: string, cut: LostSeat): Words => ({
    en: `${person} ${lostWords(cut).en} but is written as representative of ${circle}, so ${circle} has no voice of its own in the next higher circle. ${mended(cut).en}`,
    nl: `${person} ${lostWords(cut).nl} maar staat als afgevaardigde van ${circle}, dus niemand vertegenwoordigt ${circle} in de naasthogere kring. ${mended(cut).nl}`,
  }),
  external: (person: string, circle: string): Words => ({
    en: `${person} represents ${circle} but is external, so is no member of it. Let ${circle} elect one of its own members; if ${person} has joined the organisation, take \`external\` out.`,
    nl: `${person} is afgevaardigde van ${circle} maar is extern, dus geen lid van de kring. Laat ${circle} iemand uit zijn eigen midden kiezen; is ${person} inmiddels lid van de organisatie, haal dan \`external\` weg.`,
  }),
  ended: (person: string, circle: string, where: string, date: string): Words => ({
    en: `${person} represents ${circle}, but was a member of ${where} only until ${date}. A representative decides in both circles of the link: end the seat as well, or take the end of the membership out.`,
    nl: `${person} is afgevaardigde van ${circle}, maar was maar tot en met ${date} lid van ${where}. Een afgevaardigde beslist mee in beide kringen van de koppeling: sluit ook die termijn af, of haal het einde van het lidmaatschap weg.`,
  }),
  membershipHere: { en: 'The membership that ended', nl: 'Het lidmaatschap dat geëindigd is' },
  externalHere: { en: 'External here', nl: 'Hier als extern beschreven' },
};

export const leaderElectedElsewhere = {
  title: {
    en: 'A leader who was not elected by the next higher circle',
    nl: 'Een leider die niet door de naasthogere kring is gekozen',
  },
  what: {
    en: 'Where the record of a leader’s election says which circle elected, or those who took part show it, that is the next higher circle. In the sofa profile the circle may elect its own leader, if the next higher circle confirms it. The highest circle elects its leader itself, or the members do.',
    nl: 'Waar van de verkiezing van een leider vastligt welke kring koos, of uit de deelnemers blijkt welke, is dat de naasthogere kring. In het profiel sofa mag de kring zijn leider zelf kiezen, als de naasthogere kring die keuze bevestigt. De hoogste kring kiest zijn leider zelf, of de leden doen dat.',
  },
  why: {
    en: 'The leader answers to the next higher circle for its policy. If the circle elects both its leader and its representative, both seats of the link carry upwards, and the next higher circle has nobody to count on.',
    nl: 'De leider is aanspreekbaar voor het beleid van de naasthogere kring. Kiest de kring zowel zijn leider als zijn afgevaardigde, dan werken beide plaatsen van de koppeling naar boven, en kan de naasthogere kring op niemand rekenen.',
  },
  found: (person: string, circle: string, by: string, above: string, written: string): Words => ({
    en: `${person} was elected leader of ${circle} by ${by}, but a leader is chosen by the next higher circle, here ${above}. Let ${above} elect, and record the election with \`by ${written}\`.`,
    nl: `${person} is door ${by} tot leider van ${circle} gekozen, maar een leider wordt gekozen door de naasthogere kring, hier ${above}. Laat ${above} kiezen en leg die verkiezing vast met \`by ${written}\`.`,
  }),
  unconfirmed: (person: string, circle: string, above: string, written: string): Words => ({
    en: `${circle} elected ${person} as its own leader, and ${above} has not confirmed it. Ask ${above} for its consent and write \`confirmed by ${written} on DATE\` in the election.`,
    nl: `${circle} koos ${person} zelf tot leider, en ${above} heeft dat niet bevestigd. Vraag ${above} om consent en schrijf \`confirmed by ${written} on DATUM\` in de verkiezing.`,
  }),
  highest: (person: string, circle: string, by: string): Words => ({
    en: `${person} was elected leader of ${circle} by ${by}, but the highest circle chooses its leader itself, with the consent of its own members. Let ${circle} elect, and record that election without \`by\`.`,
    nl: `${person} is door ${by} tot leider van ${circle} gekozen, maar de hoogste kring kiest zijn leider zelf, met consent van zijn eigen leden. Laat ${circle} kiezen en leg die verkiezing vast zonder \`by\`.`,
  }),
  seatHere: { en: 'The leader’s seat', nl: 'De plaats van de leider' },
};

export const representativeElectedElsewhere = {
  title: {
    en: 'A representative who was not elected by the circle',
    nl: 'Een afgevaardigde die niet door de kring is gekozen',
  },
  what: {
    en: 'Where the record of a representative’s election says which circle elected, that is the circle itself.',
    nl: 'Waar van de verkiezing van een afgevaardigde vastligt welke kring koos, is dat de kring zelf.',
  },
  why: {
    en: 'The representative speaks for the circle in the next higher circle and has its trust. One who is chosen by others is a second leader, and the circle’s own arguments have nobody to bring them up.',
    nl: 'De afgevaardigde spreekt in de naasthogere kring namens de kring en heeft het vertrouwen van de kring. Wie door anderen gekozen is, is een tweede leider, en dan brengt niemand de argumenten van de kring naar boven.',
  },
  found: (person: string, circle: string, by: string, written: string): Words => ({
    en: `${person} was elected representative of ${circle} by ${by}, but a circle elects its representative itself, from its own members. Let ${circle} elect, and record the election with \`by ${written}\`.`,
    nl: `${person} is door ${by} tot afgevaardigde van ${circle} gekozen, maar een kring kiest zijn afgevaardigde zelf, uit zijn eigen midden. Laat ${circle} kiezen en leg die verkiezing vast met \`by ${written}\`.`,
  }),
  seatHere: { en: 'The representative’s seat', nl: 'De plaats van de afgevaardigde' },
};

export const representativeNotConfirmed = {
  title: {
    en: 'A representative whom the next higher circle has not confirmed',
    nl: 'Een afgevaardigde die de naasthogere kring niet heeft bevestigd',
  },
  what: {
    en: 'The record of a representative’s election says that the next higher circle has confirmed the outcome.',
    nl: 'Bij de verkiezing van een afgevaardigde staat dat de naasthogere kring de uitkomst heeft bevestigd.',
  },
  why: {
    en: 'The representative becomes a full member of the next higher circle. A circle consents to its members, so that everybody in it is willing to decide with them.',
    nl: 'De afgevaardigde wordt volwaardig lid van de naasthogere kring. Een kring geeft consent aan zijn leden, zodat iedereen bereid is samen met hen te beslissen.',
  },
  found: (person: string, circle: string, above: string, written: string): Words => ({
    en: `${circle} elected ${person} as its representative, but nothing says that ${above} accepted this new member. Ask ${above} for its consent and write \`confirmed by ${written} on DATE\` in the election.`,
    nl: `${circle} koos ${person} als afgevaardigde, maar nergens staat dat ${above} dit nieuwe lid heeft aanvaard. Vraag ${above} om consent en schrijf \`confirmed by ${written} on DATUM\` in de verkiezing.`,
  }),
};

export const withoutConsentRight = {
  title: {
    en: 'A leader or representative without consent right',
    nl: 'Een leider of afgevaardigde zonder consentrecht',
  },
  what: {
    en: 'Nobody who holds a seat in a double link is an observer in one of the two circles that it links. This is asked of cross links too.',
    nl: 'Wie een plaats in een dubbele koppeling heeft, is in geen van de twee gekoppelde kringen toehoorder. Dat geldt ook voor dwarskoppelingen.',
  },
  why: {
    en: 'A link works because the two people decide with full consent right in both circles. An observer may listen, but cannot stop a decision that harms the other circle.',
    nl: 'Een koppeling werkt doordat de twee mensen in beide kringen met consentrecht meebeslissen. Een toehoorder mag luisteren, maar kan een besluit dat de andere kring schaadt niet tegenhouden.',
  },
  leader: (person: string, circle: string, where: string): Words => ({
    en: `${person} is leader of ${circle} but sits in ${where} as an observer, without consent right, so the link does not hold there. Take ${person} out of the observers of ${where}, or choose another leader.`,
    nl: `${person} is leider van ${circle} maar zit in ${where} als toehoorder, zonder consentrecht, dus de koppeling werkt daar niet. Haal ${person} bij de toehoorders van ${where} weg, of kies een andere leider.`,
  }),
  representative: (person: string, circle: string, where: string): Words => ({
    en: `${person} represents ${circle} but sits in ${where} as an observer, without consent right, so the link does not hold there. Take ${person} out of the observers of ${where}, or elect another representative.`,
    nl: `${person} is afgevaardigde van ${circle} maar zit in ${where} als toehoorder, zonder consentrecht, dus de koppeling werkt daar niet. Haal ${person} bij de toehoorders van ${where} weg, of kies een andere afgevaardigde.`,
  }),
  seatHere: { en: 'The seat in the double link', nl: 'De plaats in de dubbele koppeling' },
};

export const rootRepresentative = {
  title: {
    en: 'A representative without a next higher circle',
    nl: 'Een afgevaardigde zonder naasthogere kring',
  },
  what: {
    en: 'The highest circle, which has no next higher circle, has no representative in a link upwards.',
    nl: 'De hoogste kring, die geen naasthogere kring heeft, heeft geen afgevaardigde in een koppeling naar boven.',
  },
  why: {
    en: 'A representative takes part in deciding somewhere else. Where there is no next higher circle the seat leads nowhere, and usually tells that the circle’s place in the structure is written wrongly.',
    nl: 'Een afgevaardigde beslist ergens anders mee. Zonder naasthogere kring leidt die plaats nergens heen, en meestal is dan de plaats van de kring in de structuur verkeerd opgeschreven.',
  },
  found: (person: string, circle: string): Words => ({
    en: `${person} is representative of ${circle}, but ${circle} has no next higher circle to be represented in. Write the circle behind \`in\`, or name the circle or organisation linked to: \`double link to CIRCLE\`.`,
    nl: `${person} is afgevaardigde van ${circle}, maar ${circle} heeft geen naasthogere kring om in mee te beslissen. Schrijf die kring achter \`in\`, of noem de kring of organisatie waarmee gekoppeld is: \`double link to KRING\`.`,
  }),
};

export const helpingCircleWithoutLeader = {
  title: { en: 'A helping circle without a leader', nl: 'Een hulpkring zonder leider' },
  what: {
    en: 'A helping circle has a leader, chosen by the circle that made it.',
    nl: 'Een hulpkring heeft een leider, gekozen door de kring die hem instelde.',
  },
  why: {
    en: 'A helping circle needs no double link, because it is there for one task and for a while. All the more must one person see to it that the task is done and comes back to the circle that asked for it.',
    nl: 'Een hulpkring heeft geen dubbele koppeling nodig, omdat hij er voor één taak en voor een tijd is. Des te meer moet één iemand zorgen dat de taak af komt en terugkeert naar de kring die erom vroeg.',
  },
  found: (circle: string): Words => ({
    en: `${circle} has no leader, so nobody sees to it that its task is done. Let the circle that made it choose one, and write \`leader NAME\`.`,
    nl: `${circle} heeft geen leider, dus niemand zorgt dat de taak af komt. Laat de kring die hem instelde iemand kiezen, en schrijf \`leader NAAM\`.`,
  }),
};

export const helpingCircleWithoutReport = {
  title: {
    en: 'A helping circle that reports to nobody',
    nl: 'Een hulpkring die aan niemand verslag doet',
  },
  what: {
    en: 'The leader of a helping circle sits in the circle that made it, or it is written how the helping circle reports back.',
    nl: 'De leider van een hulpkring zit in de kring die hem instelde, of er staat hoe de hulpkring verslag doet.',
  },
  why: {
    en: 'A helping circle prepares what another circle decides. If nobody of the link sits there and no report is agreed, its work does not come back and that circle cannot steer it.',
    nl: 'Een hulpkring bereidt voor wat een andere kring besluit. Zit niemand van de hulpkring daar en is er geen verslag afgesproken, dan komt het werk niet terug en kan die kring niet bijsturen.',
  },
  found: (person: string, circle: string, above: string): Words => ({
    en: `${person} leads ${circle} but does not sit in ${above}, which made it, and nothing says how it reports back. Write \`reports every 4 weeks by NAME\`, or link it with \`double link { leader … }\`.`,
    nl: `${person} leidt ${circle} maar zit niet in ${above}, die hem instelde, en er staat niet hoe de hulpkring verslag doet. Schrijf \`reports every 4 weeks by NAAM\`, of koppel hem met \`double link { leader … }\`.`,
  }),
};

export const manyLinks = {
  title: { en: 'One person in many links', nl: 'Eén persoon in veel koppelingen' },
  what: {
    en: 'Nobody holds more than three seats as leader or representative in double links.',
    nl: 'Niemand heeft meer dan drie plaatsen als leider of afgevaardigde in dubbele koppelingen.',
  },
  why: {
    en: 'Every link is a seat in two circles, with their meetings and their arguments. It is allowed to hold many, but who does has little time for each, and much then depends on one person.',
    nl: 'Elke koppeling is een plaats in twee kringen, met hun vergaderingen en argumenten. Het mag, maar wie er veel heeft, houdt voor elk weinig tijd over, en er hangt dan veel van één mens af.',
  },
  found: (person: string, count: number): Words => ({
    en: `${person} holds ${count} seats in double links, each with the meetings of two circles. Consider at the next election whether somebody else can take one of them.`,
    nl: `${person} heeft ${count} plaatsen in dubbele koppelingen, elk met de vergaderingen van twee kringen. Overweeg bij de volgende verkiezing of een ander er een kan overnemen.`,
  }),
  asLeader: (circle: string): Words => ({ en: `Leader of ${circle}`, nl: `Leider van ${circle}` }),
  asRepresentative: (circle: string): Words => ({
    en: `Representative of ${circle}`,
    nl: `Afgevaardigde van ${circle}`,
  }),
};

export const crossLinkEmpty = {
  title: { en: 'A cross link that links nobody', nl: 'Een dwarskoppeling die niemand koppelt' },
  what: {
    en: 'A double link to another circle names the people who sit in both, each seat of it is held, and the other circle has not ended and is another one.',
    nl: 'Een dubbele koppeling met een andere kring noemt de mensen die in beide zitten, elke functie erin is vervuld, en de andere kring is echt een andere en niet beëindigd.',
  },
  why: {
    en: 'A link exists in people. As long as nobody sits in both circles, neither hears the other’s arguments, and a picture that draws the link shows what is not there.',
    nl: 'Een koppeling bestaat uit mensen. Zolang niemand in beide kringen zit, hoort geen van beide de argumenten van de ander, en toont een tekening met die koppeling iets wat er niet is.',
  },
  found: (circle: string, target: string): Words => ({
    en: `Nobody links ${circle} with ${target}. Write who does (\`representative NAME from DATE for 2 years\`), or take the double link out.`,
    nl: `Niemand koppelt ${circle} met ${target}. Schrijf wie dat doet (\`representative NAAM from DATUM for 2 years\`), of haal de dubbele koppeling weg.`,
  }),
  half: (circle: string, target: string): Words => ({
    en: `The link of ${circle} with ${target} has a seat that nobody holds. Elect somebody to it, or take its line out if one person is enough.`,
    nl: `De koppeling van ${circle} met ${target} heeft een functie die niemand vervult. Kies daar iemand voor, of haal de regel weg als één persoon genoeg is.`,
  }),
  itself: (circle: string): Words => ({
    en: `${circle} is linked here with itself, which links nobody with another circle. Write the circle that is meant behind \`double link to\`, or take the double link out.`,
    nl: `${circle} is hier met zichzelf gekoppeld, en dat koppelt niemand met een andere kring. Schrijf de kring die bedoeld is achter \`double link to\`, of haal de dubbele koppeling weg.`,
  }),
  ended: (circle: string, target: string, date: string): Words => ({
    en: `${circle} is linked with ${target}, which ended on ${date}. Take the double link out, or link with the circle that took over its work.`,
    nl: `${circle} is gekoppeld met ${target}, die op ${date} is beëindigd. Haal de dubbele koppeling weg, of koppel met de kring die het werk overnam.`,
  }),
};
