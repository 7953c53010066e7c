import { officeNames } from '../names.js';
import { listed, same, type Words } from '../words.js';

const stageWords = {
  acquaint: { en: '`acquaint`', nl: 'kennismaken' },
  introduce: { en: '`introduce`', nl: 'invoeren' },
  integrate: { en: '`integrate`', nl: 'integreren' },
  secure: { en: '`secure`', nl: 'borgen' },
} satisfies Readonly<Record<string, Words>>;

type Stage = keyof typeof stageWords;

type Office = keyof typeof officeNames;

export const stepBeforeItsPhase = {
  title: { en: 'A step done before its turn', nl: 'Een stap die te vroeg is gezet' },
  what: {
    en: 'The four phases of the method follow each other: a step is done after the steps of earlier phases, after the steps that it names, and after its phase has begun.',
    nl: 'De vier fasen van de methode volgen op elkaar: een stap komt na de stappen van eerdere fasen, na de stappen die hij noemt, en na het begin van zijn fase.',
  },
  why: {
    en: 'Each phase rests on the one before it. Key functions that are trained before their circles know how to meet by consent, or statutes that are changed before people have worked with the method, seldom hold.',
    nl: 'Elke fase rust op de vorige. Sleutelfuncties die zijn geschoold voordat hun kringen met consent kunnen vergaderen, of statuten die zijn gewijzigd voordat mensen met de methode hebben gewerkt, houden zelden stand.',
  },
  phaseOpen: (step: string, stage: Stage, open: string, openStage: Stage): Words => ({
    en: `“${step}” of phase ${stageWords[stage].en} is done, while “${open}” of phase ${stageWords[openStage].en} is still open. Each phase rests on the one before, so finish “${open}”, or write when it was \`done\`.`,
    nl: `“${step}” uit de fase ${stageWords[stage].nl} is gedaan, terwijl “${open}” uit de fase ${stageWords[openStage].nl} nog openstaat. Elke fase rust op de vorige: rond “${open}” af, of schrijf met \`done\` wanneer dat is gedaan.`,
  }),
  before: (step: string, other: string): Words => ({
    en: `“${step}” is done, but “${other}”, which it comes \`after\`, was not done by then. Check the dates of both, or take out the \`after\` if the order does not matter.`,
    nl: `“${step}” is gedaan, maar “${other}”, waar de stap volgens \`after\` op volgt, was toen nog niet gedaan. Kijk de data van beide na, of haal de \`after\` weg als de volgorde niet uitmaakt.`,
  }),
  beforeBegin: (step: string, done: string, stage: Stage, begun: string): Words => ({
    en: `“${step}” was done on ${done}, before its phase ${stageWords[stage].en} began on ${begun}. Correct one of the dates, or move the step to the phase in which it was done.`,
    nl: `“${step}” is gedaan op ${done}, voordat de fase ${stageWords[stage].nl} op ${begun} begon. Verbeter één van de data, of zet de stap in de fase waarin hij is gedaan.`,
  }),
  openHere: { en: 'Still open', nl: 'Staat nog open' },
  otherHere: { en: 'This step comes first', nl: 'Deze stap komt eerst' },
  begunHere: { en: 'The phase begins here', nl: 'Hier begint de fase' },
};

export const trainingIncomplete = {
  title: {
    en: 'Training that has not reached everybody',
    nl: 'Een scholing die nog niet iedereen heeft bereikt',
  },
  what: {
    en: 'A step for every circle, or for every holder of an office, is complete when each of them has it recorded as done, as the organisation now stands.',
    nl: 'Een stap voor elke kring, of voor iedereen met een bepaalde functie, is klaar als hij bij ieder van hen als gedaan staat, zoals de organisatie nu is.',
  },
  why: {
    en: 'A circle or an office holder without training falls back on old habits, and the circles around it with them. That all circles and all key functions are trained is what the phases of introduction ask.',
    nl: 'Een kring of functie zonder scholing valt terug in oude gewoonten, en trekt de kringen eromheen mee. Dat alle kringen en alle sleutelfuncties zijn geschoold, is wat de fasen van de invoering vragen.',
  },
  writtenDone: (step: string, open: Words): Words => ({
    en: `“${step}” is written as done, but it is still open for ${open.en}. Record each with \`NAME done DATE\`, or take out the \`done\` of the whole step.`,
    nl: `“${step}” staat als gedaan, maar is nog niet gedaan voor ${open.nl}. Leg elk vast met \`NAAM done DATUM\`, of haal de \`done\` van de hele stap weg.`,
  }),
  phaseEnded: (step: string, stage: Stage, open: Words): Words => ({
    en: `Phase ${stageWords[stage].en} has ended, but its “${step}” is still open for ${open.en}. Train them and record each with \`NAME done DATE\`.`,
    nl: `De fase ${stageWords[stage].nl} is afgesloten, maar “${step}” is nog niet gedaan voor ${open.nl}. Haal dat in en leg elk vast met \`NAAM done DATUM\`.`,
  }),
  nextBegun: (step: string, stage: Stage, next: Stage, open: Words): Words => ({
    en: `Phase ${stageWords[next].en} has begun, but “${step}” of phase ${stageWords[stage].en} is still open for ${open.en}. Train them and record each with \`NAME done DATE\`.`,
    nl: `De fase ${stageWords[next].nl} is begonnen, maar “${step}” uit de fase ${stageWords[stage].nl} is nog niet gedaan voor ${open.nl}. Haal dat in en leg elk vast met \`NAAM done DATUM\`.`,
  }),
  /** Those for whom a step is open; `rest` of them are only counted. */
  open: (shown: readonly Words[], rest: number): Words => {
    const more =
      rest === 0 ? [] : [{ en: `${rest} more`, nl: rest === 1 ? 'nog één' : `nog ${rest} andere` }];
    const all = [...shown, ...more];
    return { en: listed(all.map((one) => one.en)).en, nl: listed(all.map((one) => one.nl)).nl };
  },
  circle: (circle: string): Words => same(circle),
  person: (person: string, circle: string | undefined): Words =>
    circle === undefined ? same(person) : { en: `${person} (of ${circle})`, nl: `${person} (van ${circle})` },
  officer: (person: string, office: Office, circle: string): Words => ({
    en: `${person} (${officeNames[office].en} of ${circle})`,
    nl: `${person} (${officeNames[office].nl} van ${circle})`,
  }),
  roleHolder: (person: string, role: string, circle: string): Words => ({
    en: `${person} (${role} in ${circle})`,
    nl: `${person} (${role} in ${circle})`,
  }),
  claimedHere: { en: 'This says that it is complete', nl: 'Dit zegt dat het klaar is' },
};

export const auditOverdue = {
  title: {
    en: 'An audit, or what it asked for, is overdue',
    nl: 'Een audit, of wat daaruit volgt, is te laat',
  },
  what: {
    en: 'A planned audit is held on its day, the next one when it was announced, and what an audit found is resolved by its date.',
    nl: 'Een geplande audit vindt plaats op de dag ervan, de volgende op de aangekondigde dag, en wat een audit vond is op de afgesproken datum opgelost.',
  },
  why: {
    en: 'Audits are how an organisation measures whether it still works by the method. Put off once, they tend to be put off for good, and findings that nobody resolves make the next audit pointless.',
    nl: 'Met audits meet een organisatie of ze nog volgens de methode werkt. Eén keer uitgesteld wordt al gauw afgesteld, en bevindingen die niemand oplost maken de volgende audit zinloos.',
  },
  planned: (subject: string, date: string): Words => ({
    en: `The audit of ${subject} was planned for ${date} and is not recorded as held. Write \`on DATE\` if it was held, or plan it for another day.`,
    nl: `De audit van ${subject} was gepland op ${date} en is niet als gehouden vastgelegd. Schrijf \`on DATUM\` als hij is gehouden, of plan een andere dag.`,
  }),
  unrecorded: (subject: string, date: string): Words => ({
    en: `The audit of ${subject} was for ${date}, and nothing of it is on record. If it was held, write what it found (\`answer …\`, \`finding …\`) or when the next one is (\`next DATE\`); if not, plan it for another day.`,
    nl: `De audit van ${subject} was voor ${date}, en er is niets van vastgelegd. Is hij gehouden, schrijf dan wat eruit kwam (\`answer …\`, \`finding …\`) of wanneer de volgende is (\`next DATUM\`); zo niet, plan hem dan op een andere dag.`,
  }),
  next: (subject: string, date: string, written: string): Words => ({
    en: `The next audit of ${subject} was due on ${date}, and none has been held or planned since. Plan one: \`audit NAME of ${written} { planned DATE }\`.`,
    nl: `De volgende audit van ${subject} was voorzien op ${date}, en sindsdien is er geen gehouden of gepland. Plan er een: \`audit NAAM of ${written} { planned DATUM }\`.`,
  }),
  finding: (finding: string, date: string): Words => ({
    en: `The finding “${finding}” was to be resolved by ${date} and is still open. Write \`resolved DATE\` if it is resolved, or agree on another date with its owner.`,
    nl: `De bevinding “${finding}” zou op ${date} zijn opgelost en staat nog open. Schrijf \`resolved DATUM\` als ze is opgelost, of spreek met de trekker een andere datum af.`,
  }),
  actionDue: { en: 'Due by this action', nl: 'Volgens dit actiepunt' },
};

export const auditFindingUnowned = {
  title: { en: 'An audit finding that nobody takes up', nl: 'Een bevinding die niemand oppakt' },
  what: {
    en: 'Each finding of an audit that is not resolved has an owner and a date by which it will be, of its own or by an action. An `observation` needs neither.',
    nl: 'Elke bevinding van een audit die nog niet is opgelost heeft een trekker en een datum, van zichzelf of door een actiepunt. Een opmerking (`observation`) heeft geen van beide nodig.',
  },
  why: {
    en: 'A finding without an owner is everybody’s and so nobody’s, and one without a date waits until the next audit finds it again.',
    nl: 'Een bevinding zonder trekker is van iedereen en dus van niemand, en een bevinding zonder datum wacht tot de volgende audit haar opnieuw vindt.',
  },
  neither: (finding: string): Words => ({
    en: `The finding “${finding}” has no owner and no date, so it waits for the next audit to find it again. Agree who takes it up and write \`owner NAME due DATE\`.`,
    nl: `De bevinding “${finding}” heeft geen trekker en geen datum, dus wacht ze tot de volgende audit haar opnieuw vindt. Spreek af wie haar oppakt en schrijf \`owner NAAM due DATUM\`.`,
  }),
  noOwner: (finding: string): Words => ({
    en: `The finding “${finding}” has a date but no owner, so nobody is asked about it on that day. Agree who takes it up and write \`owner NAME\`.`,
    nl: `De bevinding “${finding}” heeft een datum maar geen trekker, dus wordt er die dag niemand op aangesproken. Spreek af wie haar oppakt en schrijf \`owner NAAM\`.`,
  }),
  noDue: (finding: string): Words => ({
    en: `The finding “${finding}” has an owner but no date, so it can stay open for ever. Agree on a day with its owner and write \`due DATE\`.`,
    nl: `De bevinding “${finding}” heeft een trekker maar geen datum, dus kan ze altijd open blijven staan. Spreek met de trekker een dag af en schrijf \`due DATUM\`.`,
  }),
};

export const statutesWithoutReference = {
  title: { en: 'Statutes changed, but which?', nl: 'Statuten gewijzigd, maar welke?' },
  what: {
    en: 'When the step that puts the circle method into the statutes is done, its evidence or the organisation’s `statutes` line says where they can be read.',
    nl: 'Als de stap is gedaan die de kringmethode in de statuten zet, zegt het bewijs ervan of de regel `statutes` van de organisatie waar ze te lezen zijn.',
  },
  why: {
    en: 'The statutes are what binds a court, a bank or a new board. A member who cannot find them cannot appeal to them.',
    nl: 'De statuten binden een rechter, een bank of een nieuw bestuur. Wie ze niet kan vinden, kan zich er niet op beroepen.',
  },
  found: (step: string): Words => ({
    en: `“${step}” is done, but nothing says where the statutes can be read. Write behind it \`evidence "…"\`, or in the organisation’s block \`statutes "…" from DATE\`.`,
    nl: `“${step}” is gedaan, maar nergens staat waar de statuten te lezen zijn. Schrijf erachter \`evidence "…"\`, of in het blok van de organisatie \`statutes "…" from DATUM\`.`,
  }),
};

export const reviewOverdue = {
  title: { en: 'A performance review is overdue', nl: 'Een functioneringsgesprek is te laat' },
  what: {
    en: 'The next sociocratic performance review of somebody is held when it was agreed; once an organisation holds them, everybody who has held an office for a year has had one.',
    nl: 'Het volgende sociocratische functioneringsgesprek vindt plaats wanneer dat is afgesproken; houdt een organisatie ze eenmaal, dan heeft iedereen die een jaar een functie heeft er een gehad.',
  },
  why: {
    en: 'In the review a person hears from the people around them how they do their work, and agrees what to change. Without it an election is the first moment at which anybody speaks.',
    nl: 'In het gesprek hoort iemand van de mensen om zich heen hoe het werk gaat, en spreekt af wat anders kan. Zonder gesprek is de verkiezing het eerste moment waarop iemand iets zegt.',
  },
  planned: (person: string, date: string): Words => ({
    en: `The performance review of ${person} was planned for ${date}, and nothing of it is on record. If it was held, write who was there (\`present …\`) or what was agreed (\`agreed "…"\`); if not, plan it for another day.`,
    nl: `Het functioneringsgesprek van ${person} was gepland voor ${date}, en er is niets van vastgelegd. Is het gehouden, schrijf dan wie erbij waren (\`present …\`) of wat er is afgesproken (\`agreed "…"\`); zo niet, plan het dan op een andere dag.`,
  }),
  next: (person: string, date: string): Words => ({
    en: `The next review of ${person} was due on ${date}, and none is recorded since. Hold it and write \`review NAME of PERSON on DATE\`.`,
    nl: `Het volgende functioneringsgesprek van ${person} was voorzien op ${date}, en sindsdien is er geen vastgelegd. Houd het en schrijf \`review NAAM of PERSOON on DATUM\`.`,
  }),
  never: (person: string, circle: string, since: string): Words => ({
    en: `${person} has held an office in ${circle} since ${since} and has had no review yet, while others have. Hold one and write \`review NAME of PERSON on DATE\`.`,
    nl: `${person} heeft sinds ${since} een functie in ${circle} en had nog geen functioneringsgesprek, anderen wel. Houd het en schrijf \`review NAAM of PERSOON on DATUM\`.`,
  }),
};

export const mandateMissing = {
  title: {
    en: 'The method is introduced without a mandate',
    nl: 'De methode wordt ingevoerd zonder opdracht',
  },
  what: {
    en: 'Before the phase of introduction begins, a consent decision in force gives whoever leads it the mandate.',
    nl: 'Voordat de fase van het invoeren begint, geeft een geldend besluit met consent de opdracht aan wie de invoering leidt.',
  },
  why: {
    en: 'Without a mandate the introduction is a plan of a few, and stops at the first circle that asks who decided on it.',
    nl: 'Zonder opdracht is de invoering een plan van enkelen, en stokt ze bij de eerste kring die vraagt wie dat heeft besloten.',
  },
  missing: (implementation: string, stage: Stage): Words => ({
    en: `“${implementation}” has come to phase ${stageWords[stage].en}, but no decision gives it a mandate. Let the circle that may decide on it do so by consent, and write \`mandate DECISION\`.`,
    nl: `“${implementation}” is toe aan de fase ${stageWords[stage].nl}, maar geen besluit geeft er opdracht voor. Laat de kring die erover gaat met consent besluiten, en schrijf \`mandate BESLUIT\`.`,
  }),
  notInForce: (implementation: string, decision: string): Words => ({
    en: `The mandate of “${implementation}” is the decision “${decision}”, which is not in force. Let the circle that may decide on it renew the mandate by consent.`,
    nl: `De opdracht voor “${implementation}” is het besluit “${decision}”, en dat geldt niet. Laat de kring die erover gaat de opdracht met consent vernieuwen.`,
  }),
  notByConsent: (implementation: string, decision: string): Words => ({
    en: `The mandate of “${implementation}” is the decision “${decision}”, which was not taken by consent. A method of consent is introduced by consent: let the circle decide so.`,
    nl: `De opdracht voor “${implementation}” is het besluit “${decision}”, en dat is niet met consent genomen. Een methode van consent wordt ingevoerd met consent: laat de kring zo besluiten.`,
  }),
  begunHere: { en: 'Begun here', nl: 'Hier begonnen' },
};

export const planNotEvaluated = {
  title: { en: 'The plan has not been evaluated', nl: 'Het plan is niet geëvalueerd' },
  what: {
    en: 'A plan to introduce the method is evaluated on the day that was set, by criteria that were agreed before.',
    nl: 'Een plan om de methode in te voeren wordt geëvalueerd op de afgesproken dag, met criteria die vooraf zijn afgesproken.',
  },
  why: {
    en: 'People consent to try a new way of working because they will look back at it together. A date that passes, or a look back without criteria, breaks that promise.',
    nl: 'Mensen geven consent aan een nieuwe manier van werken omdat ze er samen op terugkijken. Een datum die voorbijgaat, of terugkijken zonder criteria, breekt die afspraak.',
  },
  overdue: (implementation: string, date: string): Words => ({
    en: `“${implementation}” was to be evaluated on ${date}, and no evaluation is recorded. Write \`evaluated DATE\` if it was held, or set another day.`,
    nl: `“${implementation}” zou op ${date} worden geëvalueerd, maar er is geen evaluatie vastgelegd. Schrijf \`evaluated DATUM\` als ze is gehouden, of spreek een andere dag af.`,
  }),
  overdueWithoutCriterion: (implementation: string, date: string): Words => ({
    en: `“${implementation}” was to be evaluated on ${date}, but no evaluation is recorded, and no criterion to evaluate it by. Agree on some with \`criterion "…"\`, evaluate, and write \`evaluated DATE\`.`,
    nl: `“${implementation}” zou op ${date} worden geëvalueerd, maar er is geen evaluatie vastgelegd, en ook geen criterium daarvoor. Spreek er af met \`criterion "…"\`, evalueer, en schrijf \`evaluated DATUM\`.`,
  }),
  criterionMissing: (implementation: string, date: string): Words => ({
    en: `“${implementation}” will be evaluated on ${date}, but no criterion says by what. Agree on it now, while nobody knows how it turns out, and write \`criterion "…"\`.`,
    nl: `“${implementation}” wordt op ${date} geëvalueerd, maar geen criterium zegt waarop. Spreek het nu af, nu niemand weet hoe het uitpakt, en schrijf \`criterion "…"\`.`,
  }),
};

export const securedWithoutTopCircle = {
  title: { en: 'Secured without a top circle', nl: 'Borgen zonder topkring' },
  what: {
    en: 'An organisation that secures the method in its statutes, audits and reviews has a top circle.',
    nl: 'Een organisatie die de methode borgt in statuten, audits en functioneringsgesprekken heeft een topkring.',
  },
  why: {
    en: 'The top circle links the organisation to the world around it and keeps the method when a director or an owner would rather not. Statutes that secure the method place it there.',
    nl: 'De topkring verbindt de organisatie met de omgeving en bewaart de methode wanneer een directeur of eigenaar dat liever niet ziet. Statuten die de methode borgen, leggen dat daar neer.',
  },
  found: (implementation: string): Words => ({
    en: `“${implementation}” has come to phase \`secure\`, but the organisation has no top circle to keep the method. Form one, with experts from outside, and write \`top circle NAME\`.`,
    nl: `“${implementation}” is toe aan de fase borgen, maar de organisatie heeft geen topkring die de methode bewaart. Vorm er een, met deskundigen van buiten, en schrijf \`top circle NAAM\`.`,
  }),
};

export const leftOutWithoutReason = {
  title: { en: 'A step is left out without a reason', nl: 'Een stap is zonder reden weggelaten' },
  what: {
    en: 'A plan that leaves out a step, for all or for some circles, says why.',
    nl: 'Een plan dat een stap weglaat, voor alle of voor sommige kringen, zegt waarom.',
  },
  why: {
    en: 'Parts of the method hold each other up. Whoever audits the organisation, or joins later, wants to know whether a part was weighed and left, or forgotten.',
    nl: 'Onderdelen van de methode houden elkaar overeind. Wie de organisatie audit, of later aansluit, wil weten of een onderdeel is afgewogen en weggelaten, of vergeten.',
  },
  found: (step: string, circles: readonly string[], written: string): Words => {
    return {
      en: `Nothing says why the plan leaves out \`${step}\`${circles.length === 0 ? '' : ` for ${listed(circles).en}`}, so nobody can tell whether it was weighed or forgotten. Write \`without ${written} because "…"\`.`,
      nl: `Nergens staat waarom het plan \`${step}\` weglaat${circles.length === 0 ? '' : ` voor ${listed(circles).nl}`}, dus weet niemand of het is afgewogen of vergeten. Schrijf \`without ${written} because "…"\`.`,
    };
  },
};

export const leftOutInVain = {
  title: { en: 'Left out, though it is not asked', nl: 'Weggelaten, maar niet gevraagd' },
  what: {
    en: 'What a plan leaves out for a circle is asked of that circle and not done by it, and is left out once.',
    nl: 'Wat een plan weglaat voor een kring wordt aan die kring gevraagd en is er niet gedaan, en is één keer weggelaten.',
  },
  why: {
    en: 'A line that changes nothing makes its readers believe that it does: that somebody else need not do something, or that what was done does not count.',
    nl: 'Een regel die niets verandert doet lezers geloven van wel: dat anderen iets niet hoeven, of dat wat gedaan is niet telt.',
  },
  notForCircles: (title: string, step: string): Words => ({
    en: `“${title}” is not asked circle by circle, so it cannot be left out for one. Write \`without ${step} because "…"\` to leave it out for all, or say in the plan that it is \`for every circle\`.`,
    nl: `“${title}” wordt niet per kring gevraagd, dus kan het niet voor één kring worden weggelaten. Schrijf \`without ${step} because "…"\` om het voor alle weg te laten, of zeg in het plan dat het \`for every circle\` is.`,
  }),
  notAsked: (title: string, circle: string): Words => ({
    en: `“${title}” is not asked of ${circle}, a circle in which no policy is made, so there is nothing to leave out. Take the circle out of the line.`,
    nl: `“${title}” wordt niet gevraagd van ${circle}, want daar wordt geen beleid gemaakt, dus valt er niets weg te laten. Haal de kring uit de regel.`,
  }),
  done: (title: string, circle: string): Words => ({
    en: `“${title}” is left out for ${circle} and recorded as done for it too, so it is not counted. Take the circle out of this line, or the record out of the step.`,
    nl: `“${title}” is weggelaten voor ${circle} en er ook als gedaan vastgelegd, dus telt het niet mee. Haal de kring uit deze regel, of wat is vastgelegd uit de stap.`,
  }),
  twice: (step: string, circle: string | undefined): Words => ({
    en: `\`${step}\` is left out${circle === undefined ? '' : ` for ${circle}`} already. Say it once, with one reason.`,
    nl: `\`${step}\` is${circle === undefined ? '' : ` voor ${circle}`} al weggelaten. Zeg het één keer, met één reden.`,
  }),
  before: { en: 'Left out here', nl: 'Hier weggelaten' },
  doneHere: { en: 'Recorded here', nl: 'Hier vastgelegd' },
};
