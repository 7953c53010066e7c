import { listed, type Words } from '../words.js';

export const aimMissing = {
  title: { en: 'A circle without an aim', nl: 'Een kring zonder doelstelling' },
  what: {
    en: 'Every circle, helping circle and working group says what it is for in an aim of its own. Only the members’ assembly, whose task the law describes, may leave it out.',
    nl: 'Elke kring, hulpkring en werkgroep zegt met een eigen doelstelling waar die voor is. Alleen de ledenvergadering, waarvan de wet de taak beschrijft, mag dat weglaten.',
  },
  why: {
    en: 'A circle is a group of people with a common aim. Without one, nobody can tell what belongs to its work, and there is nothing to test an objection against.',
    nl: 'Een kring is een groep mensen met een gemeenschappelijke doelstelling. Zonder doelstelling is niet te zien wat bij het werk hoort, en is er niets om een bezwaar aan te toetsen.',
  },
  found: (circle: string, deciding: readonly string[]): Words =>
    withoutAim('circle', 'kring', circle, deciding),
  foundWorking: (group: string, deciding: readonly string[]): Words =>
    withoutAim('working group', 'werkgroep', group, deciding),
};

function withoutAim(en: string, nl: string, circle: string, deciding: readonly string[]): Words {
  const who = listed(deciding);
  return {
    en: `${circle} has no aim, so there is nothing to test its work or an objection against. ${deciding.length === 0 ? 'Decide' : `Let ${who.en} decide`} on one by consent and write \`aim "To …"\` in the ${en}.`,
    nl: `${circle} heeft geen doelstelling, dus is er niets om het werk of een bezwaar aan te toetsen. ${deciding.length === 0 ? 'Stel er met consent een vast' : `Laat ${who.nl} er met consent een vaststellen`} en schrijf \`aim "…"\` in de ${nl}.`,
  };
}

export const domainMissing = {
  title: { en: 'A circle without a domain', nl: 'Een kring zonder domein' },
  what: {
    en: 'A circle with a next higher circle has a domain: what it decides about by itself. Helping circles and working groups have a limited task instead; the top circle, and a general circle right below the members’ assembly, hold what nobody delegated.',
    nl: 'Een kring met een naasthogere kring heeft een domein: waarover hij zelf beslist. Hulpkringen en werkgroepen hebben in plaats daarvan een begrensde opdracht; de topkring, en een algemene kring direct onder de ledenvergadering, houden wat niemand heeft gedelegeerd.',
  },
  why: {
    en: 'Aim and domain go together: the aim says what the circle is for, the domain what it may decide to get there. Without a domain every decision of the circle can be disputed.',
    nl: 'Doelstelling en domein horen bij elkaar: de doelstelling zegt waar de kring voor is, het domein waarover hij daarvoor mag beslissen. Zonder domein is elk besluit van de kring betwistbaar.',
  },
  found: (circle: string, deciding: readonly string[]): Words => ({
    en: `${circle} has no domain, so nobody knows what it may decide by itself. Let ${listed(deciding).en} decide on it by consent and write it in the circle as \`domain { NAME "…" }\`.`,
    nl: `${circle} heeft geen domein, dus weet niemand waarover hij zelf mag beslissen. Laat ${listed(deciding).nl} het met consent vaststellen en schrijf het in de kring als \`domain { NAAM "…" }\`.`,
  }),
  empty: (circle: string, deciding: readonly string[]): Words => ({
    en: `The domain of ${circle} is empty, so nobody knows what it may decide by itself. Let ${listed(deciding).en} decide by consent what belongs to it and write each item on a line: \`NAME "…"\`.`,
    nl: `Het domein van ${circle} is leeg, dus weet niemand waarover hij zelf mag beslissen. Laat ${listed(deciding).nl} met consent vaststellen wat ertoe hoort en schrijf elk onderdeel op een regel: \`NAAM "…"\`.`,
  }),
};

export const aimTooBroad = {
  title: { en: 'An aim that reads like a vision', nl: 'Een doelstelling die een visie lijkt' },
  what: {
    en: 'An aim names a product or service that others can recognise. Found are only aims that consist of nothing but a well-known wish for the world, or of a few words such as “sustainability and connection”.',
    nl: 'Een doelstelling noemt een product of dienst die anderen herkennen. Gemeld worden alleen doelstellingen die uit niets anders bestaan dan een bekende wens voor de wereld, of uit een paar woorden als “duurzaamheid en verbinding”.',
  },
  why: {
    en: 'A vision says which world we hope for, an aim what we make or do for it. Only an aim that can be reached, or missed, can be led and measured.',
    nl: 'Een visie zegt op welke wereld we hopen, een doelstelling wat we daarvoor maken of doen. Alleen een doelstelling die je kunt halen of missen, kun je leiden en meten.',
  },
  found: (circle: string, aim: string): Words => ({
    en: `The aim of ${circle}, “${aim}”, reads like a vision: it does not tell what the circle makes or does. Name the product or service and who it is for, such as \`aim "To supply 200 households with vegetables"\`.`,
    nl: `De doelstelling van ${circle}, “${aim}”, lijkt een visie: er staat niet in wat de kring maakt of doet. Noem het product of de dienst en voor wie, bijvoorbeeld \`aim "200 huishoudens van groente voorzien"\`.`,
  }),
};

export const aimAlike = {
  title: { en: 'Two circles with the same aim', nl: 'Twee kringen met dezelfde doelstelling' },
  what: {
    en: 'The aims of two circles differ by more than capitals, punctuation, the order of the words or a word more in a long sentence.',
    nl: 'De doelstellingen van twee kringen verschillen in meer dan hoofdletters, leestekens, de volgorde van de woorden of een woord meer in een lange zin.',
  },
  why: {
    en: 'An aim tells one circle from another. Where two circles have the same aim, nobody knows which of them a question belongs to, and the work is done twice or not at all.',
    nl: 'Een doelstelling onderscheidt de ene kring van de andere. Waar twee kringen dezelfde doelstelling hebben, weet niemand bij welke een vraag hoort, en gebeurt het werk twee keer of helemaal niet.',
  },
  same: (circle: string, other: string): Words => ({
    en: `${circle} has the same aim as ${other}, so nobody can tell whose work is whose. Say in each aim what only that circle provides, or join the circles.`,
    nl: `${circle} heeft dezelfde doelstelling als ${other}, dus is niet te zien welk werk bij welke kring hoort. Zeg in elke doelstelling wat alleen die kring levert, of voeg de kringen samen.`,
  }),
  almost: (circle: string, other: string): Words => ({
    en: `The aim of ${circle} says nearly the same as that of ${other}, so nobody can tell whose work is whose. Say in each aim what only that circle provides, or join the circles.`,
    nl: `De doelstelling van ${circle} zegt bijna hetzelfde als die van ${other}, dus is niet te zien welk werk bij welke kring hoort. Zeg in elke doelstelling wat alleen die kring levert, of voeg de kringen samen.`,
  }),
  otherHere: (other: string): Words => ({ en: `Aim of ${other}`, nl: `Doelstelling van ${other}` }),
};

export const domainOverlap = {
  title: { en: 'Two circles with the same domain', nl: 'Twee kringen met hetzelfde domein' },
  what: {
    en: 'Circles directly below the same circle do not hold the same part of its domain. They may each hold a part of one item, `from` that item, if each part has words of its own; but not where one of them holds the whole item, or two the same part.',
    nl: 'Kringen direct onder dezelfde kring houden niet hetzelfde deel van het domein van die kring. Ze mogen elk een deel van één onderdeel houden, met `from` dat onderdeel, als elk deel eigen woorden heeft; maar niet waar een van beide het hele onderdeel houdt, of twee hetzelfde deel.',
  },
  why: {
    en: 'In its domain a circle decides by itself. Where two hold the same domain, each can decide the opposite of the other, and neither needs the other’s consent.',
    nl: 'In zijn domein beslist een kring zelf. Waar er twee hetzelfde domein hebben, kan de ene het tegendeel besluiten van de andere, en heeft geen van beide daar het consent van de andere voor nodig.',
  },
  delegatedTwice: (item: string, circle: string, other: string, above: string): Words => ({
    en: `\`${item}\` is delegated to both ${other} and ${circle}, so each can decide about it without the other. Let ${above} give it to one of them, or say in words of its own which part each of them has.`,
    nl: `\`${item}\` is zowel aan ${other} als aan ${circle} gedelegeerd, dus kan elk erover beslissen zonder de ander. Laat ${above} het aan een van beide geven, of bij elk in eigen woorden zeggen welk deel het is.`,
  }),
  domainItemLikeness: (item: string, circle: string, other: string, above: string): Words => ({
    en: `${other} and ${circle} both have “${item}” in their domain, in the same words, so each can decide about it without the other. Let ${above} give it to one of them, or say which part is whose.`,
    nl: `${other} en ${circle} hebben allebei “${item}” in hun domein, in dezelfde woorden, dus kan elk erover beslissen zonder de ander. Laat ${above} het aan een van beide geven, of zeggen welk deel van wie is.`,
  }),
  otherHere: (circle: string): Words => ({ en: `Held by ${circle} here`, nl: `Hier bij ${circle}` }),
  sourceHere: (circle: string): Words => ({
    en: `Item of ${circle}`,
    nl: `Onderdeel van het domein van ${circle}`,
  }),
};

export const domainFromElsewhere = {
  title: {
    en: 'A domain from a circle that cannot give it',
    nl: 'Een domein van een kring die het niet kan geven',
  },
  what: {
    en: 'A circle has its domain from the next higher circle, and a role from its own circle. What a circle holds in the same words as the next higher one is said to be delegated from it; and where circles say from which item they have theirs, each of their items does.',
    nl: 'Een kring heeft zijn domein van de naasthogere kring, en een rol van de eigen kring. Bij wat een kring in dezelfde woorden heeft als de naasthogere kring, staat dat het daaruit is gedelegeerd; en waar kringen zeggen uit welk onderdeel ze het hunne hebben, staat dat bij elk onderdeel.',
  },
  why: {
    en: 'Nobody can delegate what they do not hold. A domain that comes from elsewhere has no circle that sets its limits, and none to which it returns.',
    nl: 'Niemand kan delegeren wat hij niet heeft. Een domein dat van elders komt, heeft geen kring die de randvoorwaarden stelt en geen kring waar het naar terugkeert.',
  },
  undelegated: (circle: string, item: string, above: string, source: string): Words => ({
    en: `Both ${above} and ${circle} hold “${item}”, and nothing says that one delegated it to the other, so two circles decide about it. Write \`from ${source}\` behind it in ${circle}, or take it out of one of them.`,
    nl: `Zowel ${above} als ${circle} heeft “${item}”, en nergens staat dat de een het aan de ander heeft gedelegeerd, dus twee kringen beslissen erover. Schrijf er in ${circle} \`from ${source}\` achter, of haal het bij een van beide weg.`,
  }),
  nowhere: (circle: string, item: string, above: string, written: string): Words => ({
    en: `${circle} has “${item}”, and nothing says from which item of ${above} it is delegated, while other items say so. Write \`from ${written}.ITEM\` behind it, or let ${above} take the item into its domain first.`,
    nl: `${circle} heeft “${item}”, en nergens staat uit welk onderdeel van ${above} dat is gedelegeerd, terwijl dat bij andere onderdelen wel staat. Schrijf er \`from ${written}.ONDERDEEL\` achter, of laat ${above} het onderdeel eerst in zijn domein opnemen.`,
  }),
  sameHere: { en: 'The same in the next higher circle', nl: 'Hetzelfde in de naasthogere kring' },
  circle: (circle: string, item: string, source: string, above: string, written: string): Words => ({
    en: `${circle} has “${item}” from \`${source}\`, but its next higher circle is ${above}, which alone can delegate to it. Let ${above} hold and delegate it, and write \`from ${written}.ITEM\`.`,
    nl: `${circle} heeft “${item}” van \`${source}\`, maar de naasthogere kring is ${above}, en alleen die kan eraan delegeren. Laat ${above} het houden en delegeren, en schrijf \`from ${written}.ONDERDEEL\`.`,
  }),
  root: (circle: string, item: string, source: string): Words => ({
    en: `${circle} has “${item}” from ${source}, but ${source} is a circle below it, and domains are delegated downwards only. Leave out \`from\`, or let ${source} have the item from ${circle}.`,
    nl: `${circle} heeft “${item}” van ${source}, maar ${source} is een lagere kring, en domeinen worden alleen naar beneden gedelegeerd. Laat \`from\` weg, of laat ${source} het onderdeel van ${circle} krijgen.`,
  }),
  role: (role: string, circle: string, item: string, source: string, written: string): Words => ({
    en: `The role ${role} of ${circle} has “${item}” from \`${source}\`, but a role has its domain from its own circle. Let ${circle} hold it, and write \`from ${written}.ITEM\`.`,
    nl: `De rol ${role} van ${circle} heeft “${item}” van \`${source}\`, maar een rol krijgt het domein van de eigen kring. Laat ${circle} het houden, en schrijf \`from ${written}.ONDERDEEL\`.`,
  }),
};

export const domainGap = {
  title: {
    en: 'A part of the domain that nobody looks after',
    nl: 'Een deel van het domein waar niemand naar omkijkt',
  },
  what: {
    en: 'Where a circle delegates part of its domain to the circles below, each other item is delegated too, or held by a role, or the circle itself deals with it: by a decision, a limit, a budget, a measurement or a review date.',
    nl: 'Waar een kring een deel van zijn domein aan lagere kringen delegeert, is elk ander onderdeel ook gedelegeerd of bij een rol ondergebracht, of houdt de kring zich er zelf mee bezig: met een besluit, een grens, een budget, een meting of een evaluatiedatum.',
  },
  why: {
    en: 'What is not delegated stays with the circle that holds it. That is in order, as long as the circle knows it.',
    nl: 'Wat niet gedelegeerd is, blijft bij de kring die het houdt. Dat is in orde, als de kring het maar weet.',
  },
  found: (circle: string, item: string, written: string): Words => ({
    en: `Nobody below ${circle} holds “${item}”, and nothing shows that ${circle} itself deals with it; it stays with ${circle}. Delegate it (\`from ${written}\` in a circle or role), or give it a limit or a review date here.`,
    nl: `Niemand onder ${circle} houdt “${item}”, en nergens blijkt dat ${circle} er zelf mee bezig is; het blijft bij ${circle}. Delegeer het (\`from ${written}\` in een kring of rol), of geef het hier een grens of een evaluatiedatum.`,
  }),
};

/** The first of many, and how many more there are. */
function few(items: readonly string[]): Words {
  if (items.length <= 7) return listed(items);
  const first = items.slice(0, 6);
  const more = items.length - first.length;
  return { en: listed([...first, `${more} others`]).en, nl: listed([...first, `${more} andere`]).nl };
}

export const domainReviewMissing = {
  title: { en: 'A domain without a review date', nl: 'Een domein zonder evaluatiedatum' },
  what: {
    en: 'Every domain, or else each of its items, has a date on which it is reviewed.',
    nl: 'Elk domein, of anders elk onderdeel ervan, heeft een datum waarop het wordt geëvalueerd.',
  },
  why: {
    en: 'What a circle may decide is an agreement with the next higher circle, and like every agreement it is good enough for now. Without a date nobody looks whether it still fits the work.',
    nl: 'Waarover een kring mag beslissen is een afspraak met de naasthogere kring, en zoals elke afspraak goed genoeg voor nu. Zonder datum kijkt niemand of die nog bij het werk past.',
  },
  whole: (circle: string): Words => ({
    en: `The domain of ${circle} has no review date, so nobody looks whether it still fits. Agree on one and write \`domain review DATE {\`.`,
    nl: `Het domein van ${circle} heeft geen evaluatiedatum, dus kijkt niemand of het nog past. Spreek er een af en schrijf \`domain review DATUM {\`.`,
  }),
  part: (circle: string, items: readonly string[]): Words => ({
    en: `In the domain of ${circle}, ${few(items).en} ${items.length === 1 ? 'has' : 'have'} no review date, so nobody looks whether ${items.length === 1 ? 'it still fits' : 'they still fit'}. Agree on one and write \`review DATE\` in the item, or \`domain review DATE {\` for the whole domain.`,
    nl: `In het domein van ${circle} ${items.length === 1 ? 'heeft' : 'hebben'} ${few(items).nl} geen evaluatiedatum, dus kijkt niemand of ${items.length === 1 ? 'het nog past' : 'ze nog passen'}. Spreek er een af en schrijf \`review DATUM\` in het onderdeel, of \`domain review DATUM {\` voor het hele domein.`,
  }),
};

export const domainWithoutLimits = {
  title: { en: 'A domain without limits', nl: 'Een domein zonder randvoorwaarden' },
  what: {
    en: 'A circle that has its domain from a next higher circle knows the limits within which it decides: a limit or budget of an item, or a constraint of the circle.',
    nl: 'Een kring die zijn domein van een naasthogere kring heeft, kent de randvoorwaarden waarbinnen hij beslist: een grens of budget van een onderdeel, of een randvoorwaarde van de kring.',
  },
  why: {
    en: 'Within its limits a circle needs nobody’s consent but its own. Where no limits are said, either everything has to be asked, or a surprise is waiting.',
    nl: 'Binnen de randvoorwaarden heeft een kring geen ander consent nodig dan het eigen consent. Waar ze niet benoemd zijn, moet alles gevraagd worden, of ligt een verrassing op de loer.',
  },
  found: (circle: string, above: string): Words => ({
    en: `The domain of ${circle} has no limits and no budget, so nobody knows when ${circle} has to go back to ${above}. Agree on them and write \`limit "…"\` or \`budget "…"\` in an item, or \`constraint "…"\` in the circle.`,
    nl: `Het domein van ${circle} heeft geen grenzen en geen budget, dus weet niemand wanneer ${circle} terug moet naar ${above}. Spreek ze af en schrijf \`limit "…"\` of \`budget "…"\` in een onderdeel, of \`constraint "…"\` in de kring.`,
  }),
};
