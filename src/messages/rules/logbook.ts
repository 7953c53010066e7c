import { capital } from '../../ground/texts.js';
import { listed, type Words } from '../words.js';

export const decisionIncomplete = {
  title: {
    en: 'A decision that lacks its date, circle or words',
    nl: 'Een besluit zonder datum, kring of tekst',
  },
  what: {
    en: 'A policy decision that is adopted says when it was taken, by which circle, and what was decided: in its title or its text. A draft may still lack all of these.',
    nl: 'Een beleidsbesluit dat genomen is, zegt wanneer het genomen is, door welke kring, en wat er besloten is: in de titel of in de tekst. Bij een concept mag dat alles nog ontbreken.',
  },
  why: {
    en: 'The logbook is the circle’s memory. A decision without a date, a circle or words binds nobody, because nobody can look up what was agreed by whom.',
    nl: 'Het logboek is het geheugen van de kring. Een besluit zonder datum, kring of tekst bindt niemand, want niemand kan nakijken wat door wie is afgesproken.',
  },
  found: (decision: string, lacking: readonly Lacking[]): Words => ({
    en: `Decision ${decision} is adopted but has ${listed(lacking.map((one) => lackingWords[one].en)).en}, so nobody can look up what was agreed by whom. Write ${listed(lacking.map((one) => lackingWords[one].write.en)).en}, or \`state draft\` while it is not adopted yet.`,
    nl: `Besluit ${decision} is genomen maar heeft ${listed(lacking.map((one) => lackingWords[one].nl)).nl}, dus kan niemand nakijken wat door wie is afgesproken. Schrijf ${listed(lacking.map((one) => lackingWords[one].write.nl)).nl}, of \`state draft\` zolang het nog niet genomen is.`,
  }),
};

export type Lacking = 'date' | 'circle' | 'text';

const lackingWords: Readonly<Record<Lacking, Words & { readonly write: Words }>> = {
  date: {
    en: 'no date',
    nl: 'geen datum',
    write: { en: '`decided DATE by consent`', nl: '`decided DATUM by consent`' },
  },
  circle: { en: 'no circle', nl: 'geen kring', write: { en: '`circle NAME`', nl: '`circle NAAM`' } },
  text: { en: 'no words', nl: 'geen tekst', write: { en: '`text "…"`', nl: '`text "…"`' } },
};

export const reviewMissing = {
  title: { en: 'A decision without review date or term', nl: 'Een besluit zonder evaluatiedatum of termijn' },
  what: {
    en: 'A policy decision in force has a date on which it is reviewed, or a term after which it ends. Decisions of the kind operations need neither, and so do those that only say who sits where: their seats have terms.',
    nl: 'Een geldend beleidsbesluit heeft een datum waarop het wordt geëvalueerd, of een termijn waarna het afloopt. Besluiten over de uitvoering (`kind operations`) hoeven dat niet, en ook niet die alleen zeggen wie waar zit: hun plaatsen hebben een termijn.',
  },
  why: {
    en: 'Consent is given to what is good enough for now and safe enough to try. That is only safe if it is certain that the circle will look at it again.',
    nl: 'Consent geef je aan wat voor nu goed genoeg is en veilig genoeg om te proberen. Dat is pas veilig als vaststaat dat de kring er opnieuw naar kijkt.',
  },
  found: (decision: string): Words => ({
    en: `Decision ${decision} has no review date and no term, so nobody is bound to look whether it works. Agree on one and write \`review DATE\`, or \`term 1 year\`.`,
    nl: `Besluit ${decision} heeft geen evaluatiedatum en geen termijn, dus hoeft niemand te kijken of het werkt. Spreek er een af en schrijf \`review DATUM\`, of \`term 1 year\`.`,
  }),
};

export const reviewOverdue = {
  title: { en: 'A review that is overdue', nl: 'Een evaluatie die te laat is' },
  what: {
    en: 'When the review date of a decision in force, or of a domain or an item of it, has passed, a review on or after that date is recorded. An amendment counts as one. A decision whose term ended before its review was held stays told until somebody decides about it.',
    nl: 'Als de evaluatiedatum van een geldend besluit, of van een domein of een onderdeel ervan, voorbij is, dan is er een evaluatie op of na die datum vastgelegd. Een wijziging telt ook. Een besluit waarvan de termijn afliep voordat het geëvalueerd was, blijft gemeld tot iemand erover beslist.',
  },
  why: {
    en: 'The review date is part of what the circle consented to. As long as the review is not held, those who had doubts wait for what was promised to them.',
    nl: 'De evaluatiedatum hoort bij wat de kring met consent besloot. Zolang er niet geëvalueerd is, wachten de mensen met twijfels op wat hun is toegezegd.',
  },
  decision: (decision: string, date: string): Words => ({
    en: `Decision ${decision} was due for review on ${date}, and no review since is recorded. Put it on the agenda, then write \`reviewed DATE "…"\` and the next \`review DATE\`.`,
    nl: `Besluit ${decision} zou op ${date} worden geëvalueerd, en sindsdien is geen evaluatie vastgelegd. Zet het op de agenda, en schrijf daarna \`reviewed DATUM "…"\` en de volgende \`review DATUM\`.`,
  }),
  lapsed: (decision: string, date: string, until: string): Words => ({
    en: `“${decision}” was to be reviewed on ${date}; that review is not on record, and its term ended on ${until}, so it holds no more without anybody having decided that. Let the circle decide: write \`renewed DATE for 1 year\`, \`withdrawn DATE\`, or a decision that \`replaces\` it.`,
    nl: `“${decision}” zou op ${date} worden geëvalueerd; die evaluatie is niet vastgelegd, en de termijn liep af op ${until}, dus het besluit geldt niet meer zonder dat iemand dat besloten heeft. Laat de kring beslissen: schrijf \`renewed DATUM for 1 year\`, \`withdrawn DATUM\`, of een besluit dat het vervangt (\`replaces\`).`,
  }),
  domainItem: (item: string, circle: string, date: string): Words => ({
    en: `“${item}” in the domain of ${circle} was due for review on ${date}, and no review since is recorded. Put it on the agenda, then write \`reviewed DATE "…"\` and the next \`review DATE\`.`,
    nl: `“${item}” in het domein van ${circle} zou op ${date} worden geëvalueerd, en sindsdien is geen evaluatie vastgelegd. Zet het op de agenda, en schrijf daarna \`reviewed DATUM "…"\` en de volgende \`review DATUM\`.`,
  }),
  domain: (circle: string, date: string): Words => ({
    en: `The domain of ${circle} was due for review on ${date}, and no review since is recorded. Put it on the agenda, then write the next date behind \`domain review\`.`,
    nl: `Het domein van ${circle} zou op ${date} worden geëvalueerd, en sindsdien is geen evaluatie vastgelegd. Zet het op de agenda, en schrijf daarna de volgende datum achter \`domain review\`.`,
  }),
};

/** What can be decided about a circle, as a sentence says it. */
const aspects: Readonly<Record<string, Words>> = {
  aim: { en: 'the aim', nl: 'de doelstelling' },
  domain: { en: 'the domain', nl: 'het domein' },
  constraint: { en: 'the constraints', nl: 'de randvoorwaarden' },
  leader: { en: 'the leader', nl: 'de leider' },
  representative: { en: 'the representative', nl: 'de afgevaardigde' },
  facilitator: { en: 'the facilitator', nl: 'de gespreksleider' },
  secretary: { en: 'the secretary', nl: 'de secretaris' },
  logbook: { en: 'the logbook keeper', nl: 'de logboekhouder' },
  members: { en: 'the members', nl: 'de leden' },
  role: { en: 'the roles', nl: 'de rollen' },
  meets: { en: 'the meetings', nl: 'de vergaderingen' },
  measure: { en: 'the measurements', nl: 'de metingen' },
};

export const outsideDomain = {
  title: { en: 'A decision outside the circle’s domain', nl: 'Een besluit buiten het domein van de kring' },
  what: {
    en: 'What a decision concerns is for its circle to decide: an item of its own domain or one delegated to it, its own roles, and about another circle only what the next higher circle decides. A working group makes no policy. A decision names only what exists.',
    nl: 'Waar een besluit over gaat, daarover mag de kring beslissen: een onderdeel van het eigen of een gedelegeerd domein, de eigen rollen, en over een andere kring alleen wat aan de naasthogere kring is. Een werkgroep maakt geen beleid. Een besluit noemt alleen wat bestaat.',
  },
  why: {
    en: 'A circle decides by itself within its domain, and only there. A decision about somebody else’s domain is taken without the consent of those who have to carry it out.',
    nl: 'Een kring beslist zelf binnen zijn domein, en alleen daar. Een besluit over het domein van een ander is genomen zonder consent van de mensen die het moeten uitvoeren.',
  },
  workingGroup: (
    circle: string,
    decision: string,
    above: string | undefined,
    kind: 'policy' | 'operations',
  ): Words => ({
    en: `${circle} is a working group, which carries out what a circle decides and makes no policy, so ${decision} is not its to decide. Take it to ${above ?? 'the circle that set the group up'}${kind === 'operations' ? '. It says `kind operations`, but what it concerns makes it policy' : ', or write `kind operations` if it only carries out a policy'}.`,
    nl: `${circle} is een werkgroep: die voert uit wat een kring besluit en maakt geen beleid, dus ${decision} is niet aan de werkgroep. Leg het voor aan ${above ?? 'de kring die de groep instelde'}${kind === 'operations' ? '. Er staat `kind operations`, maar waar het over gaat, maakt het tot beleid' : ', of schrijf `kind operations` als het alleen beleid uitvoert'}.`,
  }),
  domainItem: (item: string, holder: string, deciding: string): Words => ({
    en: `\`${item}\` belongs to the domain of ${holder}, so ${deciding} cannot decide about it. Take it to ${holder}, or name what in the domain of ${deciding} it concerns.`,
    nl: `\`${item}\` hoort bij het domein van ${holder}, dus ${deciding} kan er niet over beslissen. Leg het voor aan ${holder}, of noem wat in het domein van ${deciding} het aangaat.`,
  }),
  domainItemBelow: (item: string, holder: string, deciding: string, written: string): Words => ({
    en: `\`${item}\` is in the hands of ${holder}: ${deciding} left it to that circle, and no longer decides about it. Let ${holder} decide or, if this is about what ${holder} may decide, write \`concerns domain of ${written}\`.`,
    nl: `\`${item}\` ligt bij ${holder}: ${deciding} heeft het aan die kring overgelaten en beslist er niet meer over. Laat ${holder} beslissen of schrijf, als dit gaat over wat ${holder} mag beslissen, \`concerns domain of ${written}\`.`,
  }),
  role: (role: string, holder: string, deciding: string): Words => ({
    en: `\`${role}\` is a role of ${holder}, which decides about its own roles; ${deciding} does not. Take it to ${holder}, or name what in the domain of ${deciding} it concerns.`,
    nl: `\`${role}\` is een rol van ${holder}, en die beslist zelf over zijn rollen; ${deciding} niet. Leg het voor aan ${holder}, of noem wat in het domein van ${deciding} het aangaat.`,
  }),
  aspect: (aspect: string, circle: string, allowed: readonly string[], deciding: string): Words => ({
    en: `${listed(allowed).en} ${allowed.length === 1 ? 'decides' : 'decide'} about ${aspects[aspect]?.en ?? aspect} of ${circle}, not ${deciding}. Take it to ${allowed.length === 1 ? 'that circle' : 'these circles'}.`,
    nl: `Over ${aspects[aspect]?.nl ?? aspect} van ${circle} ${allowed.length === 1 ? 'beslist' : 'beslissen'} ${listed(allowed).nl}, niet ${deciding}. Leg het aan die ${allowed.length === 1 ? 'kring' : 'kringen'} voor.`,
  }),
  otherCircle: (circle: string, deciding: string): Words => ({
    en: `${deciding} decides here about ${circle}, which is neither above nor below it, so has no part in the decision. Take it to ${circle} or to a circle above both, or name what in the domain of ${deciding} it concerns.`,
    nl: `${deciding} beslist hier over ${circle}, die er niet boven of onder ligt en dus niet meebeslist. Leg het voor aan ${circle} of aan een kring boven beide, of noem wat in het domein van ${deciding} het aangaat.`,
  }),
  otherDecision: (decision: string, circle: string, deciding: string): Words => ({
    en: `${deciding} decides here about ${decision}, a decision of ${circle}, which is neither above nor below it. Take it to ${circle} or to a circle above both.`,
    nl: `${deciding} beslist hier over ${decision}, een besluit van ${circle}, die er niet boven of onder ligt. Leg het voor aan ${circle} of aan een kring boven beide.`,
  }),
  unknown: (name: string, near: string | undefined): Words => ({
    en: `Nothing is called “${name}”, so nobody can tell whose domain the decision concerns. ${near === undefined ? 'Name an item of a domain (`CIRCLE.ITEM`), a circle, a role or a decision.' : `Is \`${near}\` meant?`}`,
    nl: `Niets heet “${name}”, dus is niet te zien wiens domein het besluit aangaat. ${near === undefined ? 'Noem een onderdeel van een domein (`KRING.ONDERDEEL`), een kring, een rol of een besluit.' : `Is \`${near}\` bedoeld?`}`,
  }),
  unknownPart: (part: string, circle: string, near: string | undefined): Words => ({
    en: `${circle} has nothing called \`${part}\` in its domain or among its roles, so nobody can tell whose domain the decision concerns. ${near === undefined ? `Name what ${circle} does have.` : `Is \`${near}\` meant?`}`,
    nl: `${circle} heeft niets dat \`${part}\` heet in zijn domein of onder zijn rollen, dus is niet te zien wiens domein het besluit aangaat. ${near === undefined ? `Noem iets wat ${circle} wel heeft.` : `Is \`${near}\` bedoeld?`}`,
  }),
  heldHere: (circle: string): Words => ({ en: `Held by ${circle} here`, nl: `Hier bij ${circle}` }),
};

export const responsibleMissing = {
  title: {
    en: 'A decision that nobody is responsible for',
    nl: 'Een besluit waarvoor niemand verantwoordelijk is',
  },
  what: {
    en: 'A policy decision in force names who is responsible: a person, a role that somebody holds, an officer or a circle that the organisation has. One that only says who sits where need name nobody.',
    nl: 'Een geldend beleidsbesluit noemt wie verantwoordelijk is: een persoon, een rol die iemand vervult, een functie of een kring die de organisatie heeft. Een besluit dat alleen zegt wie waar zit, hoeft niemand te noemen.',
  },
  why: {
    en: 'What everybody agreed and nobody took on is not done. Whoever is responsible sees to it that it happens, and tells the circle at the review how it went.',
    nl: 'Wat iedereen afsprak en niemand op zich nam, gebeurt niet. Wie verantwoordelijk is, zorgt dat het gebeurt en vertelt de kring bij de evaluatie hoe het ging.',
  },
  found: (decision: string): Words => ({
    en: `Decision ${decision} names nobody who is responsible, so nobody sees to it that it is carried out. Ask in the circle who takes it on and write \`responsible NAME\`, or a role: \`responsible CIRCLE.ROLE\`.`,
    nl: `Besluit ${decision} noemt niemand die verantwoordelijk is, dus zorgt niemand dat het wordt uitgevoerd. Vraag in de kring wie het op zich neemt en schrijf \`responsible NAAM\`, of een rol: \`responsible KRING.ROL\`.`,
  }),
  unknown: (name: string, near: string | undefined): Words => ({
    en: `No person, role or circle is called “${name}”, so nobody is responsible for the decision. ${near === undefined ? 'Name one that the organisation has: `NAME`, `CIRCLE.ROLE` or `leader of CIRCLE`.' : `Is \`${near}\` meant?`}`,
    nl: `Geen persoon, rol of kring heet “${name}”, dus is niemand voor het besluit verantwoordelijk. ${near === undefined ? 'Noem er een die de organisatie heeft: `NAAM`, `KRING.ROL` of `leader of KRING`.' : `Is \`${near}\` bedoeld?`}`,
  }),
  notSomebody: (name: string): Words => ({
    en: `\`${name}\` is not somebody: only a person, a role, an officer or a circle can be responsible for a decision. Write \`NAME\`, \`CIRCLE.ROLE\` or \`leader of CIRCLE\`.`,
    nl: `\`${name}\` is niet iemand: alleen een persoon, een rol, een functie of een kring kan voor een besluit verantwoordelijk zijn. Schrijf \`NAAM\`, \`KRING.ROL\` of \`leader of KRING\`.`,
  }),
  left: (person: string, decision: string, date: string): Words => ({
    en: `${person} is responsible for ${decision} but left the organisation on ${date}. Ask in the circle who takes it over and name that person or role.`,
    nl: `${person} is verantwoordelijk voor ${decision} maar heeft de organisatie op ${date} verlaten. Vraag in de kring wie het overneemt en noem die persoon of rol.`,
  }),
  vacantRole: (role: string, decision: string): Words => ({
    en: `The role ${role} is responsible for ${decision}, but nobody holds it, so nobody sees to it. Let the circle elect somebody to the role, or write who is responsible until then.`,
    nl: `De rol ${role} is verantwoordelijk voor ${decision}, maar niemand vervult die rol, dus niemand zorgt ervoor. Laat de kring iemand voor de rol kiezen, of schrijf wie zolang verantwoordelijk is.`,
  }),
  ended: (circle: string, decision: string, date: string): Words => ({
    en: `${circle} is responsible for ${decision} but ended on ${date}. Decide who takes it over and name that person, role or circle.`,
    nl: `${circle} is verantwoordelijk voor ${decision} maar is op ${date} beëindigd. Besluit wie het overneemt en noem die persoon, rol of kring.`,
  }),
};

export const measureMissing = {
  title: { en: 'A decision that cannot be measured', nl: 'Een besluit dat niet te meten is' },
  what: {
    en: 'A policy decision in force says by what the circle will see whether it works; one that only says who sits where need not.',
    nl: 'Een geldend beleidsbesluit zegt waaraan de kring zal zien of het werkt; een besluit dat alleen zegt wie waar zit, hoeft dat niet.',
  },
  why: {
    en: 'Leading, doing and measuring belong together. Without a measurement the review is an exchange of impressions, and doubts are neither confirmed nor laid to rest.',
    nl: 'Leiden, doen en meten horen bij elkaar. Zonder meting is de evaluatie een uitwisseling van indrukken, en worden twijfels bevestigd noch weggenomen.',
  },
  found: (decision: string): Words => ({
    en: `Decision ${decision} does not say by what you will see whether it works, so the review has nothing to go by. Agree on it and write \`measure "…"\`.`,
    nl: `Besluit ${decision} zegt niet waaraan te zien is of het werkt, dus heeft de evaluatie geen houvast. Spreek het af en schrijf \`measure "…"\`.`,
  }),
};

export type Moment =
  | 'picture'
  | 'opinion'
  | 'decided'
  | 'amended'
  | 'renewed'
  | 'withdrawn'
  | 'review'
  | 'reviewed'
  | 'term'
  | 'done';

const moments: Readonly<Record<Moment, Words>> = {
  picture: { en: 'the picture forming', nl: 'de beeldvorming' },
  opinion: { en: 'the opinion forming', nl: 'de meningsvorming' },
  decided: { en: 'the decision', nl: 'de besluitvorming' },
  amended: { en: 'the amendment', nl: 'de wijziging' },
  renewed: { en: 'the renewal', nl: 'de verlenging' },
  withdrawn: { en: 'the withdrawal', nl: 'de intrekking' },
  review: { en: 'the review that is planned', nl: 'de geplande evaluatie' },
  reviewed: { en: 'the review that was held', nl: 'de gehouden evaluatie' },
  term: { en: 'the end of the term', nl: 'het einde van de termijn' },
  done: { en: 'the action', nl: 'het actiepunt' },
};

/** Beginnings and ends outside decisions. */
export type LifeMoment =
  | 'review'
  | 'next'
  | 'evaluation'
  | 'joined'
  | 'left'
  | 'begun'
  | 'ended'
  | 'from'
  | 'until'
  | 'held'
  | 'accepted'
  | 'done'
  | 'due'
  | 'phase end'
  | 'audit'
  | 'resolved';

const lifeMoments: Readonly<Record<LifeMoment, Words>> = {
  joined: { en: 'joining the organisation', nl: 'de komst in de organisatie' },
  left: { en: 'leaving the organisation', nl: 'het vertrek uit de organisatie' },
  begun: { en: 'the beginning', nl: 'het begin' },
  ended: { en: 'the end', nl: 'het einde' },
  from: { en: 'the first day', nl: 'de eerste dag' },
  until: { en: 'the last day', nl: 'de laatste dag' },
  held: { en: 'the election itself', nl: 'de verkiezing zelf' },
  accepted: { en: 'the acceptance', nl: 'de aanvaarding' },
  done: { en: 'the day on which it was done', nl: 'de dag waarop het gedaan is' },
  due: { en: 'the day by which it is due', nl: 'de dag waarop het klaar moet zijn' },
  'phase end': { en: 'the end of its phase', nl: 'het einde van de fase' },
  audit: { en: 'the audit itself', nl: 'de audit zelf' },
  resolved: { en: 'the day on which it was resolved', nl: 'de dag waarop het is opgelost' },
  review: { en: 'the performance review itself', nl: 'het functioneringsgesprek zelf' },
  next: { en: 'the next one', nl: 'de volgende keer' },
  evaluation: { en: 'the evaluation', nl: 'de evaluatie' },
};

export const datesOutOfOrder = {
  title: { en: 'Dates that contradict each other', nl: 'Data die elkaar tegenspreken' },
  what: {
    en: 'Picture forming comes before opinion forming, and both before the decision; amendments, reviews and the end of the term come after it; and a planned review lies within the term, or on the day after its last one. Likewise nobody leaves before joining, no circle and no term ends before it begins, and nobody accepts before being elected. In the introduction of the method nothing is done or due before it begins, no step falls due after its phase has ended, and audits and performance reviews come before the next ones and before what is done about their findings.',
    nl: 'Beeldvorming komt voor meningsvorming, en beide komen voor de besluitvorming; wijzigingen, evaluaties en het einde van de termijn komen erna; en een geplande evaluatie valt binnen de termijn, of op de dag na de laatste. Ook vertrekt niemand vóór de komst, eindigt geen kring en geen termijn vóór het begin, en aanvaardt niemand een functie vóór de verkiezing. In de invoering van de methode is niets gedaan of klaar vóór het begin, komt geen stap na het einde van zijn fase, en komen audits en functioneringsgesprekken vóór de volgende en vóór wat er met de bevindingen gebeurt.',
  },
  why: {
    en: 'Dates tell whether a decision came about as agreed and until when it holds. Where two of them contradict each other, one is wrong, and nobody can rely on either.',
    nl: 'Aan de data is te zien of een besluit volgens afspraak tot stand kwam en tot wanneer het geldt. Spreken er twee elkaar tegen, dan klopt er een niet, en is op geen van beide te bouwen.',
  },
  before: (decision: string, late: Moment, lateDate: string, early: Moment, earlyDate: string): Words => ({
    en: `In decision ${decision}, ${moments[late].en} (${lateDate}) comes before ${moments[early].en} (${earlyDate}), but can only come after it. Correct the date that is wrong.`,
    nl: `In besluit ${decision} komt ${moments[late].nl} (${lateDate}) vóór ${moments[early].nl} (${earlyDate}), maar dat kan alleen erna. Verbeter de datum die niet klopt.`,
  }),
  sameDay: (decision: string, date: string): Words => ({
    en: `Decision ${decision} is to be reviewed on ${date}, the day on which it was taken, when there is nothing to see yet. Correct the date that is wrong.`,
    nl: `Besluit ${decision} zou worden geëvalueerd op ${date}, de dag waarop het genomen is, als er nog niets te zien is. Verbeter de datum die niet klopt.`,
  }),
  afterTerm: (decision: string, review: string, lastDay: string): Words => ({
    en: `Decision ${decision} is to be reviewed on ${review}, but its term ends on ${lastDay}, so it will have expired by then. Review it within the term, or agree on a longer term.`,
    nl: `Besluit ${decision} zou worden geëvalueerd op ${review}, maar de termijn eindigt op ${lastDay}, dus dan is het al afgelopen. Evalueer binnen de termijn, of spreek een langere termijn af.`,
  }),
  beforeElsewhere: (
    subject: Words,
    late: LifeMoment,
    lateDate: string,
    early: LifeMoment,
    earlyDate: string,
  ): Words => ({
    en: `${subject.en}, ${lifeMoments[late].en} (${lateDate}) comes before ${lifeMoments[early].en} (${earlyDate}), but can only come after it. Correct the date that is wrong.`,
    nl: `${subject.nl} komt ${lifeMoments[late].nl} (${lateDate}) vóór ${lifeMoments[early].nl} (${earlyDate}), maar dat kan alleen erna. Verbeter de datum die niet klopt.`,
  }),
  ofPerson: (person: string): Words => ({ en: `For ${person}`, nl: `Bij ${person}` }),
  ofCircle: (circle: string): Words => ({ en: `In ${circle}`, nl: `In ${circle}` }),
  ofSeat: (person: string, circle: string): Words => ({
    en: `For ${person} in ${circle}`,
    nl: `Bij ${person} in ${circle}`,
  }),
  ofElection: (election: string): Words => ({
    en: `In election \`${election}\``,
    nl: `In verkiezing \`${election}\``,
  }),
  ofPlan: (title: string): Words => ({ en: `In “${title}”`, nl: `In “${title}”` }),
  ofStepFor: (title: string, whom: string): Words => ({
    en: `In “${title}”, for ${whom}`,
    nl: `In “${title}”, voor ${whom},`,
  }),
  otherMoment: (moment: LifeMoment, date: string): Words => ({
    en: `${capital(lifeMoments[moment].en)}: ${date}`,
    nl: `${capital(lifeMoments[moment].nl)}: ${date}`,
  }),
  otherHere: (moment: Moment, date: string): Words => ({
    en: `${capital(moments[moment].en)}: ${date}`,
    nl: `${capital(moments[moment].nl)}: ${date}`,
  }),
};

export const replacedStillInForce = {
  title: {
    en: 'A replaced decision that still seems in force',
    nl: 'Een vervangen besluit dat nog lijkt te gelden',
  },
  what: {
    en: 'A decision that another one replaced is not written to be adopted or in consent; no two decisions replace each other; and a decision in force does not rest on one that was withdrawn, replaced or expired since.',
    nl: 'Bij een besluit dat door een ander is vervangen, staat niet dat het geldt of voorligt; geen twee besluiten vervangen elkaar; en een geldend besluit steunt niet op een dat sindsdien is ingetrokken, vervangen of afgelopen.',
  },
  why: {
    en: 'People act on what the logbook says is in force. Where an old decision still seems to hold, some follow the old one and some the new.',
    nl: 'Mensen doen wat volgens het logboek geldt. Waar een oud besluit nog lijkt te gelden, volgt de een het oude en de ander het nieuwe.',
  },
  stillAdopted: (decision: string, by: string): Words => ({
    en: `Decision ${decision} is replaced by ${by}, but is still written as if it counts, so people may follow either. Write \`state replaced\`, or take this line out.`,
    nl: `Besluit ${decision} is vervangen door ${by}, maar staat er nog alsof het telt, dus mensen kunnen het ene of het andere volgen. Schrijf \`state replaced\`, of haal deze regel weg.`,
  }),
  eachOther: (decision: string, other: string): Words => ({
    en: `${decision} and ${other} are each said to replace the other, so neither is in force. Keep the line that is right, and take the other one out.`,
    nl: `${decision} en ${other} zouden elkaar vervangen, dus geldt geen van beide. Houd de regel die klopt, en haal de andere weg.`,
  }),
  itself: (decision: string): Words => ({
    en: `Decision ${decision} is said to replace itself. Name the decision that was meant, or, if only its text changed, write \`amended DATE "…"\`.`,
    nl: `Besluit ${decision} zou zichzelf vervangen. Noem het besluit dat bedoeld is, of schrijf, als alleen de tekst veranderde, \`amended DATUM "…"\`.`,
  }),
  concernsReplaced: (decision: string, gone: string, by: string): Words => ({
    en: `Decision ${decision} concerns ${gone}, which ${by} has replaced since, so it hangs in the air. Look whether it fits ${by} too, and write that it \`concerns\` it, or end this decision as well.`,
    nl: `Besluit ${decision} gaat over ${gone}, dat sindsdien door ${by} is vervangen, en hangt dus in de lucht. Kijk of het ook bij ${by} past en schrijf dat het daarover gaat (\`concerns\`), of beëindig ook dit besluit.`,
  }),
  concernsEnded: (decision: string, gone: string, since: string): Words => ({
    en: `Decision ${decision} concerns ${gone}, which is no longer in force since ${since}, so it hangs in the air. Look whether it is still needed: withdraw it too, or say what it concerns now.`,
    nl: `Besluit ${decision} gaat over ${gone}, dat sinds ${since} niet meer geldt, en hangt dus in de lucht. Kijk of het nog nodig is: trek het ook in, of zeg waar het nu over gaat.`,
  }),
  replacedHere: { en: 'Replaced here', nl: 'Hier vervangen' },
  goneHere: { en: 'No longer in force', nl: 'Geldt niet meer' },
  fix: { en: 'Write `state replaced`', nl: 'Schrijf `state replaced`' },
};

export const ownerLeft = {
  title: { en: 'Work that somebody owns who is not there', nl: 'Werk van iemand die er niet is' },
  what: {
    en: 'An open action, step, plan or finding, and the reports of a circle, belong to somebody who is in the organisation on the day.',
    nl: 'Een open actiepunt, stap, plan of bevinding, en de verslagen van een kring, horen bij iemand die op die dag in de organisatie zit.',
  },
  why: {
    en: 'What belongs to somebody who has left is done by nobody, and nobody is asked about it.',
    nl: 'Wat hoort bij iemand die is vertrokken, doet niemand, en niemand wordt ernaar gevraagd.',
  },
  found: (person: string, what: string, date: string): Words => ({
    en: `“${what}” belongs to ${person}, who left the organisation on ${date}, so nobody sees to it. Ask who takes it over, and write that name.`,
    nl: `“${what}” hoort bij ${person}, die de organisatie op ${date} heeft verlaten, dus niemand zorgt ervoor. Vraag wie het overneemt, en schrijf die naam.`,
  }),
  toJoin: (person: string, what: string, date: string): Words => ({
    en: `“${what}” belongs to ${person}, who only joins the organisation on ${date}, so nobody sees to it until then. Ask who does so for the time being, and write that name.`,
    nl: `“${what}” hoort bij ${person}, die pas op ${date} bij de organisatie komt, dus tot dan zorgt niemand ervoor. Vraag wie het zolang doet, en schrijf die naam.`,
  }),
};
