import { never } from '../ground/never.js';
import { headings } from './headings.js';
import { inDutch } from './methods.js';
import { answers } from './report.js';
import { everyLength, timesA } from './show.js';
import { listed, same, type Words } from './words.js';

/*
 * What has changed between two states of an organisation, told as its minutes would.
 */

/** A text in somebody's own words, on one line and no longer than a reader wants. */
export function quoted(text: string): string {
  // A sentence goes on behind it, so it brings no full stop of its own.
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');
  const signs = [...line];
  return `“${signs.length > 160 ? `${signs.slice(0, 157).join('')}…` : line}”`;
}

/** A text as it is, with its full stop, where that is what differs. */
export function quotedWhole(text: string): string {
  return `“${text}”`;
}

/** What a declaration can say, as a heading before what changed in it. */
export const aspects = {
  title: { en: 'Title', nl: 'Titel' },
  introduction: { en: 'Introduction', nl: 'Inleiding' },
  logo: { en: 'Logo', nl: 'Logo' },
  vision: headings.vision,
  mission: headings.mission,
  aim: headings.aim,
  legal: headings.legal,
  method: headings.method,
  language: { en: 'Language', nl: 'Taal' },
  statutes: headings.statutes,
  size: { en: 'Size of the circles', nl: 'Grootte van de kringen' },
  terms: headings.mostTerms,
  notice: { en: 'Notice before the end of a term', nl: 'Aankondiging van het einde van een termijn' },
  absence: { en: 'Agreement on absence', nl: 'Afspraak over afwezigheid' },
  words: { en: 'Own words', nl: 'Eigen woorden' },
  reviews: headings.reviewRhythm,
  email: headings.email,
  external: headings.external,
  expertise: headings.expertise,
  joined: headings.joined,
  left: headings.left,
  constraint: { en: 'Constraint', nl: 'Randvoorwaarde' },
  lead: headings.lead,
  do: headings.do,
  measure: headings.measure,
  membersBy: headings.membersBy,
  meets: { en: 'Meetings', nl: 'Vergaderingen' },
  reports: headings.reports,
  planned: headings.planned,
  begun: headings.begun,
  ended: headings.ended,
  until: { en: 'Works until', nl: 'Werkt tot en met' },
  holds: { en: 'Holds until', nl: 'Geldt tot en met' },
  text: headings.text,
  delegation: headings.delegatedFrom,
  limit: { en: 'Limit', nl: 'Grens' },
  budget: headings.budgets,
  resource: { en: 'Resource', nl: 'Middel' },
  metric: { en: 'Measure of success', nl: 'Maatstaf' },
  review: { en: 'Review on', nl: 'Evaluatie op' },
  domainReview: { en: 'Review of the domain on', nl: 'Evaluatie van het domein op' },
  reviewed: { en: 'Reviewed', nl: 'Geëvalueerd' },
  duty: { en: 'Duty', nl: 'Taak' },
  quality: { en: 'Quality', nl: 'Kwaliteit' },
  from: { en: 'From', nl: 'Vanaf' },
  acting: { en: 'Acting', nl: 'Waarnemend' },
  election: headings.election,
  on: { en: 'Held on', nl: 'Gehouden op' },
  by: { en: 'Elected by', nl: 'Gekozen door' },
  office: headings.office,
  circle: headings.circle,
  term: headings.term,
  facilitator: headings.facilitator,
  present: headings.present,
  absent: headings.absent,
  consent: { en: 'Consent of', nl: 'Consent van' },
  nomination: { en: 'Nomination', nl: 'Voordracht' },
  change: { en: 'Change of mind', nl: 'Verandering van voordracht' },
  proposal: headings.proposal,
  objection: headings.objection,
  elected: headings.elected,
  accepted: headings.accepted,
  confirmed: headings.confirmed,
  replaces: headings.replaces,
  replacedBy: headings.replacedBy,
  kind: headings.kind,
  state: headings.state,
  picture: headings.picture,
  opinion: headings.opinion,
  decided: headings.decided,
  concerns: headings.concerns,
  because: headings.reason,
  evidence: headings.evidence,
  responsible: headings.responsible,
  amended: headings.amended,
  renewed: headings.renewed,
  proposedBy: headings.proposedBy,
  referred: headings.referred,
  withdrawn: headings.withdrawn,
  under: { en: 'Under decision', nl: 'Op grond van besluit' },
  mandate: headings.mandate,
  owner: headings.owner,
  evaluation: { en: 'Evaluation of the plan', nl: 'Evaluatie van het plan' },
  template: { en: 'Follows', nl: 'Volgt' },
  without: headings.without,
  shown: headings.shownBy,
  question: { en: 'Question of an audit', nl: 'Vraag van een audit' },
  answer: { en: 'Answer', nl: 'Antwoord' },
  criterion: { en: 'Criterion', nl: 'Criterium' },
  due: headings.due,
  done: headings.done,
  target: headings.forEvery,
  every: { en: 'Every', nl: 'Elke' },
  after: headings.after,
  blocked: headings.blocked,
  subject: { en: 'About', nl: 'Over' },
  auditor: headings.auditor,
  scope: headings.scope,
  next: { en: 'Next on', nl: 'De volgende op' },
  severity: headings.severity,
  resolved: headings.resolved,
  action: { en: 'Action point', nl: 'Actiepunt' },
  person: headings.person,
  agreed: headings.agreed,
  meeting: headings.meeting,
  handedIn: headings.handedInBy,
  time: headings.time,
  place: headings.place,
  document: headings.documents,
  closed: headings.closed,
  secretary: headings.secretary,
  guest: headings.guests,
  minutes: headings.minutes,
  point: headings.point,
  round: headings.round,
  heard: headings.heard,
  outcome: headings.outcome,
  carried: headings.carried,
  closing: headings.closing,
  remark: headings.remarks,
  value: headings.measured,
  step: headings.step,
  stage: headings.phase,
  role: headings.role,
} as const satisfies Readonly<Record<string, Words>>;

export type Aspect = keyof typeof aspects;

/** What is said of a day, before it: that it is so, and that it no longer is. */
interface DaySaid {
  readonly en: readonly [is: string, no: string];
  readonly nl: readonly [is: string, no: string];
}

/** Aspects that are days, as a sentence tells them of what has them. */
const days: Readonly<Partial<Record<Aspect, DaySaid>>> = {
  joined: {
    en: ['joined the organisation on', 'is no longer on record as having joined the organisation on'],
    nl: ['kwam bij de organisatie op', 'staat niet meer te boek als gekomen op'],
  },
  left: {
    en: ['left the organisation on', 'is no longer on record as having left the organisation on'],
    nl: ['verliet de organisatie op', 'staat niet meer te boek als vertrokken op'],
  },
  planned: {
    en: ['is planned for', 'is no longer planned for'],
    nl: ['is gepland voor', 'is niet meer gepland voor'],
  },
  begun: { en: ['begins on', 'no longer begins on'], nl: ['begint op', 'begint niet meer op'] },
  ended: { en: ['ends on', 'no longer ends on'], nl: ['eindigt op', 'eindigt niet meer op'] },
  until: {
    en: ['works until', 'no longer works only until'],
    nl: ['werkt tot en met', 'werkt niet meer maar tot en met'],
  },
  holds: {
    en: ['holds until', 'no longer holds only until'],
    nl: ['geldt tot en met', 'geldt niet meer maar tot en met'],
  },
  from: { en: ['begins on', 'no longer begins on'], nl: ['begint op', 'begint niet meer op'] },
  on: {
    en: ['takes place on', 'no longer takes place on'],
    nl: ['vindt plaats op', 'vindt niet meer plaats op'],
  },
  evaluation: {
    en: ['is to be evaluated on', 'is no longer to be evaluated on'],
    nl: ['wordt geëvalueerd op', 'wordt niet meer geëvalueerd op'],
  },
  review: {
    en: ['is to be reviewed on', 'is no longer to be reviewed on'],
    nl: ['wordt geëvalueerd op', 'wordt niet meer geëvalueerd op'],
  },
  domainReview: {
    en: ['is to review its domain on', 'is no longer to review its domain on'],
    nl: ['evalueert het domein op', 'evalueert het domein niet meer op'],
  },
  reviewed: {
    en: ['was reviewed on', 'is no longer on record as reviewed on'],
    nl: ['is geëvalueerd op', 'staat niet meer te boek als geëvalueerd op'],
  },
  picture: {
    en: ['was in picture forming on', 'is no longer on record as in picture forming on'],
    nl: ['was in beeldvorming op', 'staat niet meer te boek als in beeldvorming op'],
  },
  opinion: {
    en: ['was in opinion forming on', 'is no longer on record as in opinion forming on'],
    nl: ['was in meningsvorming op', 'staat niet meer te boek als in meningsvorming op'],
  },
  decided: {
    en: ['was taken on', 'is no longer on record as taken on'],
    nl: ['is genomen op', 'staat niet meer te boek als genomen op'],
  },
  amended: {
    en: ['was amended on', 'is no longer on record as amended on'],
    nl: ['is gewijzigd op', 'staat niet meer te boek als gewijzigd op'],
  },
  renewed: {
    en: ['was renewed on', 'is no longer on record as renewed on'],
    nl: ['is verlengd op', 'staat niet meer te boek als verlengd op'],
  },
  withdrawn: {
    en: ['was withdrawn on', 'is no longer on record as withdrawn on'],
    nl: ['is ingetrokken op', 'staat niet meer te boek als ingetrokken op'],
  },
  accepted: {
    en: ['was accepted on', 'is no longer on record as accepted on'],
    nl: ['is aanvaard op', 'staat niet meer te boek als aanvaard op'],
  },
  due: {
    en: ['is due on', 'is no longer due on'],
    nl: ['is uiterlijk klaar op', 'is niet meer uiterlijk klaar op'],
  },
  done: {
    en: ['was done on', 'is no longer on record as done on'],
    nl: ['is gedaan op', 'staat niet meer te boek als gedaan op'],
  },
  resolved: {
    en: ['was resolved on', 'is no longer on record as resolved on'],
    nl: ['is opgelost op', 'staat niet meer te boek als opgelost op'],
  },
  next: {
    en: ['is to be followed by the next one on', 'is no longer to be followed by the next one on'],
    nl: ['krijgt een vervolg op', 'krijgt geen vervolg meer op'],
  },
};

/** "Midwives, aim: from “a” to “b”.", and of a day: "Midwives begins on 2026-03-02." */
export function aspectChanged(
  aspect: Aspect,
  of: string | Words,
  before: Words | undefined,
  after: Words | undefined,
): Words {
  const whose = typeof of === 'string' ? same(of) : of;
  return dayChanged(whose, aspect, before, after) ?? valueChanged(whose, aspects[aspect], before, after);
}

/** The sentence of an aspect that is a day; nothing where it is none, or says something else than a day. */
function dayChanged(
  of: Words,
  aspect: Aspect,
  before: Words | undefined,
  after: Words | undefined,
): Words | undefined {
  const said = days[aspect];
  const isDay = (value: Words | undefined): boolean =>
    value === undefined || /^\d{4}-(?:\d{2}|!!|~~)-(?:\d{2}|!!|~~)/.test(value.en);
  if (said === undefined || !isDay(before) || !isDay(after)) return undefined;
  if (after === undefined)
    return {
      en: `${of.en} ${said.en[1]} ${before?.en ?? ''}.`,
      nl: `${of.nl} ${said.nl[1]} ${before?.nl ?? ''}.`,
    };
  return {
    en: `${of.en} ${said.en[0]} ${after.en}${before === undefined ? '' : ` instead of ${before.en}`}.`,
    nl: `${of.nl} ${said.nl[0]} ${after.nl}${before === undefined ? '' : ` in plaats van ${before.nl}`}.`,
  };
}

/** `1 month` is every month. */
function howOften(every: string): Words {
  return everyLength(every.replace(/^1 (\w+)$/, '$1').replace(/ /g, ''));
}

/** A measure with its target and how often it is measured: "Calls answered", target "95 %", every month. */
export function measureSaid(
  text: string,
  target: string | undefined,
  every: string | undefined,
  bounds?: Words,
): Words {
  const often = every === undefined ? undefined : howOften(every);
  const say = (norm: string, how: string | undefined, bound: string | undefined): string =>
    [
      `“${text}”`,
      target === undefined ? '' : `${norm} “${target}”`,
      bound === undefined ? '' : `${norm} ${bound}`,
      how ?? '',
    ]
      .filter((part) => part !== '')
      .join(', ');
  return {
    en: say('target', often?.en, bounds?.en),
    nl: say('streefwaarde', often?.nl, bounds?.nl),
  };
}

/** Who was elected, or on which day it was decided, with the method and with the decision that allows it. */
export function takenSaid(what: Words, method: string | undefined, under: string | undefined): Words {
  const say = (language: 'en' | 'nl', by: string): string =>
    [what[language], ...(method === undefined ? [] : [by]), ...(under === undefined ? [] : [`(${under})`])]
      .filter((part) => part !== '')
      .join(' ');
  return { en: say('en', `by ${method}`), nl: say('nl', inDutch(method ?? '')) };
}

/** How often a circle meets or reports: every 4 weeks, by Anna, "in the library". */
export function rhythmSaid(
  every: string | undefined,
  times: string | undefined,
  person: string | undefined,
  text: string | undefined,
): Words {
  const often = every === undefined ? undefined : howOften(every);
  const timed = times === undefined ? undefined : timesA(times);
  const say = (language: 'en' | 'nl', by: string): string =>
    [
      often?.[language] ?? '',
      timed?.[language] ?? '',
      person === undefined ? '' : `${by} ${person}`,
      text === undefined ? '' : `“${text}”`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  return { en: say('en', 'by'), nl: say('nl', 'door') };
}

/** The same of the seat of a person: "Anna Visser, leader of Midwives, acting: …". */
export function seatChanged(
  aspect: Aspect,
  person: string,
  seat: Words,
  before: string | undefined,
  after: string | undefined,
): Words {
  const sits = { en: `${person} as ${seat.en}`, nl: `${person} als ${seat.nl}` };
  const of = { en: `${person}, ${seat.en}`, nl: `${person}, ${seat.nl}` };
  return (
    dayChanged(sits, aspect, plain(before), plain(after)) ??
    valueChanged(of, aspects[aspect], plain(before), plain(after))
  );
}

/** What is the same in every language. */
export function plain(text: string | undefined): Words | undefined {
  return text === undefined ? undefined : same(text);
}

/** Whether a value has several parts, after which "is new" would be heard of the last one alone. */
function hasParts(value: Words | undefined): boolean {
  return (value?.en ?? '').replace(/“[^”]*”/g, '').includes(', ');
}

function valueChanged(of: Words, aspect: Words, before: Words | undefined, after: Words | undefined): Words {
  if (aspect === aspects.by && before !== undefined && after !== undefined) {
    return {
      en: `${of.en}: elected by ${after.en} instead of ${before.en}.`,
      nl: `${of.nl}: gekozen door ${after.nl} in plaats van ${before.nl}.`,
    };
  }
  const [en, nl] = [`${of.en}, ${small(aspect.en)}`, `${of.nl}, ${small(aspect.nl)}`];
  if (before === undefined && aspect === aspects.value)
    return { en: `${of.en} measured ${after?.en ?? ''}.`, nl: `${of.nl} mat ${after?.nl ?? ''}.` };
  if (before === undefined)
    return hasParts(after)
      ? { en: `${en} (new): ${after?.en ?? ''}.`, nl: `${nl} (nieuw): ${after?.nl ?? ''}.` }
      : { en: `${en}: ${after?.en ?? ''} is new.`, nl: `${nl}: ${after?.nl ?? ''} is nieuw.` };
  if (after === undefined)
    return { en: `${en}: no longer ${before.en}.`, nl: `${nl}: ${before.nl} vervalt.` };
  return { en: `${en}: from ${before.en} to ${after.en}.`, nl: `${nl}: van ${before.nl} naar ${after.nl}.` };
}

function small(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

// ---- the organisation and its people ----

export const organisationBegun = (name: string, circles: number, people: number): Words => ({
  en: `${name} is put on record: ${circles} ${circles === 1 ? 'circle' : 'circles'} and ${people} ${people === 1 ? 'person' : 'people'}.`,
  nl: `${name} is vastgelegd: ${circles} ${circles === 1 ? 'kring' : 'kringen'} en ${people} ${people === 1 ? 'persoon' : 'personen'}.`,
});
export const organisationEnded = (name: string): Words => ({
  en: `${name} is no longer on record.`,
  nl: `${name} is niet meer vastgelegd.`,
});
export const renamed = (before: string, after: string): Words => ({
  en: `${before} is now called ${after}.`,
  nl: `${before} heet nu ${after}.`,
});
export const personAdded = (name: string): Words => ({
  en: `${name} joins the organisation.`,
  nl: `${name} komt bij de organisatie.`,
});
export const outsiderAdded = (name: string): Words => ({
  en: `${name} joins as an expert from outside.`,
  nl: `${name} komt erbij als deskundige van buiten.`,
});
export const personLeft = (name: string, date: string): Words => ({
  en: `${name} left the organisation on ${date}.`,
  nl: `${name} heeft de organisatie op ${date} verlaten.`,
});
export const personRemoved = (name: string): Words => ({
  en: `${name} is no longer on record.`,
  nl: `${name} is niet meer vastgelegd.`,
});

// ---- circles ----

export const circleBegun = (
  kind: Words,
  name: string,
  above: string | undefined,
  aim: string | undefined,
  members: readonly string[],
): Words => {
  const all = listed(members);
  const aimed = aim === undefined ? '' : quoted(aim);
  return {
    en: `${name} begins as ${aOrAn(kind.en)}${above === undefined ? '' : ` in ${above}`}.${aimed === '' ? '' : ` Its aim: ${aimed}.`}${members.length === 0 ? '' : ` Its members: ${all.en}.`}`,
    nl: `${name} begint als ${kind.nl}${above === undefined ? '' : ` in ${above}`}.${aimed === '' ? '' : ` Doelstelling: ${aimed}.`}${members.length === 0 ? '' : ` Leden: ${all.nl}.`}`,
  };
};
export const circlePlanned = (kind: Words, name: string, date: string): Words => ({
  en: `${name} is planned to begin as ${aOrAn(kind.en)} on ${date}.`,
  nl: `${name} begint naar plan op ${date} als ${kind.nl}.`,
});
export const circleEnded = (name: string, because: string | undefined): Words => ({
  en: `${name} ends${because === undefined ? '' : `: ${quoted(because)}`}.`,
  nl: `${name} wordt beëindigd${because === undefined ? '' : `: ${quoted(because)}`}.`,
});
function aOrAn(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
export const circleSplit = (name: string, into: readonly string[]): Words => {
  const parts = listed(into);
  return { en: `${name} is split into ${parts.en}.`, nl: `${name} wordt gesplitst in ${parts.nl}.` };
};
export const circleMerged = (from: readonly string[], into: string): Words => {
  const parts = listed(from);
  return { en: `${parts.en} become one circle, ${into}.`, nl: `${parts.nl} worden één kring, ${into}.` };
};
export const circleSplitOff = (name: string, parts: readonly string[]): Words => {
  const all = listed(parts);
  const several = parts.length > 1;
  return {
    en: `${all.en} ${several ? 'are' : 'is'} split off from ${name}.`,
    nl: `${all.nl} ${several ? 'worden' : 'wordt'} afgesplitst van ${name}.`,
  };
};
export const circleJoined = (names: readonly string[], into: string): Words => {
  const all = listed(names);
  const several = names.length > 1;
  return {
    en: `${all.en} ${several ? 'merge' : 'merges'} into ${into}.`,
    nl: `${all.nl} ${several ? 'gaan' : 'gaat'} op in ${into}.`,
  };
};
export const circleMoved = (name: string, before: string | undefined, after: string | undefined): Words => {
  if (before === undefined)
    return {
      en: `${name} now has a next higher circle: ${after ?? ''}.`,
      nl: `${name} heeft nu een naasthogere kring: ${after ?? ''}.`,
    };
  if (after === undefined)
    return {
      en: `${name} no longer has a next higher circle; it was in ${before}.`,
      nl: `${name} heeft geen naasthogere kring meer; dat was ${before}.`,
    };
  return { en: `${name} moves from ${before} to ${after}.`, nl: `${name} gaat van ${before} naar ${after}.` };
};
export const circleKindChanged = (name: string, before: Words, after: Words): Words => ({
  en: `${name} becomes ${aOrAn(after.en)}; it was ${aOrAn(before.en)}.`,
  nl: `${name} wordt een ${after.nl}; het was een ${before.nl}.`,
});
export const linkMade = (circle: string, above: string): Words => ({
  en: `${circle} is double-linked to ${above}.`,
  nl: `${circle} is dubbel gekoppeld aan ${above}.`,
});
export const linkBroken = (circle: string, above: string): Words => ({
  en: `${circle} is no longer double-linked to ${above}.`,
  nl: `${circle} is niet meer dubbel gekoppeld aan ${above}.`,
});
export const nextHigherCircle: Words = { en: 'the next higher circle', nl: 'de naasthogere kring' };

// ---- domains ----

/** An item by its words, with the name under which it can be found. */
const itemSaid = (name: string, text: string | undefined): string =>
  text === undefined ? `“${name}”` : `${quoted(text)} (${name})`;

/** A part of a circle: "Treasurer of Strategy", for people who read it within a sentence. */
export const partOf = (name: string, circle: string): Words => same(`${name} (${circle})`);

export const domainItemAdded = (
  circle: string,
  item: string,
  text: string | undefined,
  from: string | undefined,
): Words => ({
  en: `${circle} decides from now on about ${itemSaid(item, text)}${from === undefined ? '' : `, delegated from ${from}`}.`,
  nl: `${circle} beslist voortaan over ${itemSaid(item, text)}${from === undefined ? '' : `, gedelegeerd uit ${from}`}.`,
});
export const domainItemRemoved = (circle: string, item: string, text: string | undefined): Words => ({
  en: `${circle} no longer decides about ${itemSaid(item, text)}.`,
  nl: `${circle} beslist niet meer over ${itemSaid(item, text)}.`,
});
export const domainItemMoved = (
  item: string,
  text: string | undefined,
  before: string,
  after: string,
): Words => ({
  en: `${after} decides from now on about ${itemSaid(item, text)}, as ${before} did.`,
  nl: `${after} beslist voortaan over ${itemSaid(item, text)}; dat deed ${before}.`,
});
export const domainItemRenamed = (before: string, after: string): Words => ({
  en: `Domain item ${before} is now called ${after}.`,
  nl: `Domeinonderdeel ${before} heet nu ${after}.`,
});

// ---- seats ----

/** "leader of Midwives", "Treasurer of Strategy". */
export const seatName = (office: Words, circle: string): Words => ({
  en: `${office.en} of ${circle}`,
  nl: `${office.nl} van ${circle}`,
});
export const seatInLink = (office: Words, circle: string, link: string): Words => ({
  en: `${office.en} of ${circle} in ${link}`,
  nl: `${office.nl} van ${circle} in ${link}`,
});

/** ", from 2026-03-02 until 2028-03-01": the last day counts. */
function termClause(from: string | undefined, until: string | undefined): Words {
  return {
    en: `${from === undefined ? '' : `, from ${from}`}${until === undefined ? '' : `${from === undefined ? ',' : ''} until ${until}`}`,
    nl: `${from === undefined ? '' : `, vanaf ${from}`}${until === undefined ? '' : `${from === undefined ? ',' : ''} tot en met ${until}`}`,
  };
}
export const seated = (person: string, seat: Words, from?: string, until?: string): Words => {
  const term = termClause(from, until);
  return {
    en: `${person} becomes ${seat.en}${term.en}.`,
    nl: `${person} wordt ${seat.nl}${term.nl}.`,
  };
};
export const followed = (
  person: string,
  before: string,
  seat: Words,
  from?: string,
  until?: string,
): Words => {
  const term = termClause(from, until);
  return {
    en: `${person} follows ${before} as ${seat.en}${term.en}.`,
    nl: `${person} volgt ${before} op als ${seat.nl}${term.nl}.`,
  };
};
export const seatRenewed = (person: string, seat: Words, from?: string, until?: string): Words => {
  const term = termClause(from, until);
  return {
    en: `${person} begins another term as ${seat.en}${term.en}.`,
    nl: `${person} begint aan een nieuwe termijn als ${seat.nl}${term.nl}.`,
  };
};
/** "acting leader of Midwives". */
export const actingSeat = (seat: Words): Words => ({ en: `acting ${seat.en}`, nl: `waarnemend ${seat.nl}` });
export const nowActing = (person: string, seat: Words, from?: string, until?: string): Words => {
  const term = termClause(from, until);
  return {
    en: `${person}, who was ${seat.en}, is now acting ${seat.en}${term.en}.`,
    nl: `${person} was ${seat.nl} en is nu waarnemend ${seat.nl}${term.nl}.`,
  };
};
export const noLongerActing = (person: string, seat: Words, from?: string, until?: string): Words => {
  const term = termClause(from, until);
  return {
    en: `${person}, who was acting ${seat.en}, is now ${seat.en}${term.en}.`,
    nl: `${person} was waarnemend ${seat.nl} en is nu ${seat.nl}${term.nl}.`,
  };
};
export const termFrom = (person: string, seat: Words, before: string, after: string): Words => ({
  en: `The term of ${person} as ${seat.en} begins on ${after} instead of ${before}.`,
  nl: `De termijn van ${person} als ${seat.nl} begint op ${after} in plaats van ${before}.`,
});
export const termGone = (person: string, seat: Words, from?: string, until?: string): Words => {
  const term = termClause(from, until);
  return {
    en: `Another term of ${person} as ${seat.en}${term.en}, is no longer on record.`,
    nl: `Een nieuwe termijn van ${person} als ${seat.nl}${term.nl}, is niet meer vastgelegd.`,
  };
};
/** Where it is put down that nobody recorded who is in a seat; with who was, or that it was vacant. */
export const nowUnrecorded = (seat: Words, before: string | 'vacant' | undefined): Words => {
  const was =
    before === undefined
      ? { en: '', nl: '' }
      : before === 'vacant'
        ? { en: '; before, it was vacant', nl: '; tot nu toe was dat niemand' }
        : { en: `; before, it was ${before}`, nl: `; tot nu toe was dat ${before}` };
  return {
    en: `Who is ${seat.en} is put down as not recorded${was.en}.`,
    nl: `Er staat nu dat niet is vastgelegd wie ${seat.nl} is${was.nl}.`,
  };
};
/** Where it no longer says that nobody recorded who is in a seat, and names nobody. */
export const noLongerUnrecorded = (seat: Words, vacant: boolean): Words =>
  vacant
    ? {
        en: `It is put on record that nobody is ${seat.en}; before, it was not recorded who is.`,
        nl: `Vastgelegd is dat niemand ${seat.nl} is; tot nu toe was niet vastgelegd wie dat was.`,
      }
    : {
        en: `Nothing is said any more of who is ${seat.en}; before, it was put down as not recorded.`,
        nl: `Er staat niets meer over wie ${seat.nl} is; tot nu toe stond er dat het niet was vastgelegd.`,
      };
/** Where it was not recorded who is in a seat, and now it is. */
export const nowRecorded = (person: string, seat: Words, from?: string, until?: string): Words => {
  const term = termClause(from, until);
  return {
    en: `It is put on record that ${person} is ${seat.en}${term.en}; before, it was not recorded who is.`,
    nl: `Vastgelegd is dat ${person} ${seat.nl} is${term.nl}; tot nu toe was niet vastgelegd wie dat was.`,
  };
};

export const onceSeated = (person: string, seat: Words, from?: string, until?: string): Words => {
  const term = termClause(from, until);
  return {
    en: `It is put on record that ${person} was ${seat.en}${term.en}.`,
    nl: `Vastgelegd is dat ${person} ${seat.nl} was${term.nl}.`,
  };
};
export const onceSeatedGone = (person: string, seat: Words, from?: string, until?: string): Words => {
  const term = termClause(from, until);
  return {
    en: `It is no longer on record that ${person} was ${seat.en}${term.en}.`,
    nl: `Niet meer vastgelegd is dat ${person} ${seat.nl} was${term.nl}.`,
  };
};

/** How it came that somebody is no longer in a seat: by leaving the organisation, when the term was over, before it. */
export type SeatEnd =
  | { readonly why: 'left' | 'term over' | 'early'; readonly date: string }
  | { readonly why: 'circle gone' | 'not said' };

export const vacated = (person: string, seat: Words, end: SeatEnd): Words => {
  switch (end.why) {
    case 'left':
      return {
        en: `${person}, who left the organisation on ${end.date}, is no longer ${seat.en}.`,
        nl: `${person} heeft de organisatie op ${end.date} verlaten en is niet langer ${seat.nl}.`,
      };
    case 'term over':
      return {
        en: `${person}, whose term ended on ${end.date}, is no longer ${seat.en}.`,
        nl: `${person} is niet langer ${seat.nl}; de termijn eindigde op ${end.date}.`,
      };
    case 'early':
      return {
        en: `${person} is no longer ${seat.en}, before the end of the term on ${end.date}.`,
        nl: `${person} is niet langer ${seat.nl}, vóór het einde van de termijn op ${end.date}.`,
      };
    case 'circle gone':
      return {
        en: `${person} is no longer ${seat.en}, as the circle is no more.`,
        nl: `${person} is niet langer ${seat.nl}, want die kring is er niet meer.`,
      };
    case 'not said':
      return { en: `${person} is no longer ${seat.en}.`, nl: `${person} is niet langer ${seat.nl}.` };
    default:
      return never(end);
  }
};
/** By a decision of a circle: what is said of why stands in the decision. */
export const seatEnded = (
  person: string,
  seat: Words,
  circle: string | undefined,
  decision: string,
  on: string | undefined,
): Words => ({
  en: `${person} is no longer ${seat.en}${on === undefined ? '' : ` after ${on}`}, by the decision ${decision}${circle === undefined ? '' : ` of ${circle}`}.`,
  nl: `${person} is${on === undefined ? '' : ` na ${on}`} niet langer ${seat.nl}, door het besluit ${decision}${circle === undefined ? '' : ` van ${circle}`}.`,
});
export const endedEarly = (person: string, seat: Words, before: string, after: string): Words => ({
  en: `${person} stopped as ${seat.en} on ${after}, before the end of the term on ${before}.`,
  nl: `${person} is op ${after} gestopt als ${seat.nl}, vóór het einde van de termijn op ${before}.`,
});
export const endsEarly = (person: string, seat: Words, before: string, after: string): Words => ({
  en: `${person} stops as ${seat.en} on ${after}, before the end of the term on ${before}.`,
  nl: `${person} stopt op ${after} als ${seat.nl}, vóór het einde van de termijn op ${before}.`,
});
export const endedByLeaving = (
  person: string,
  seat: Words,
  before: string,
  after: string,
  left: string,
): Words => ({
  en: `The term of ${person}, who left the organisation on ${left}, as ${seat.en} ended on ${after} instead of ${before}.`,
  nl: `De termijn van ${person}, die de organisatie op ${left} heeft verlaten, als ${seat.nl} eindigde op ${after} in plaats van ${before}.`,
});
export const termShortened = (
  person: string,
  seat: Words,
  before: string | undefined,
  after: string,
): Words => ({
  en: `The term of ${person} as ${seat.en} ends on ${after}${before === undefined ? ', where no end was set' : ` instead of ${before}`}.`,
  nl: `De termijn van ${person} als ${seat.nl} eindigt op ${after}${before === undefined ? '; er was geen einde bepaald' : ` in plaats van ${before}`}.`,
});
export const termExtended = (
  person: string,
  seat: Words,
  before: string,
  after: string | undefined,
): Words => ({
  en: `The term of ${person} as ${seat.en} ${after === undefined ? 'no longer has an end' : `is extended until ${after}`}; it was to end on ${before}.`,
  nl: `De termijn van ${person} als ${seat.nl} ${after === undefined ? 'heeft geen einde meer' : `is verlengd tot en met ${after}`}; hij zou eindigen op ${before}.`,
});
export const everyoneAdded = (circle: string): Words => ({
  en: `Everybody in the organisation is a member of ${circle} from now on.`,
  nl: `Iedereen in de organisatie is voortaan lid van ${circle}.`,
});
export const membersClosed = (circle: string): Words => ({
  en: `The members of ${circle} are from now on those on its list and nobody else: an office or a link makes nobody a member.`,
  nl: `De leden van ${circle} zijn voortaan wie op de ledenlijst staan en niemand anders: een functie of een koppeling maakt niemand lid.`,
});
export const membersOpened = (circle: string): Words => ({
  en: `The members of ${circle} are no longer only those on its list: who serves it or links it sits there too.`,
  nl: `De leden van ${circle} zijn niet langer alleen wie op de ledenlijst staan: ook wie een functie heeft of de kring koppelt, zit er.`,
});
export const everyoneRemoved = (circle: string): Words => ({
  en: `Not everybody in the organisation is a member of ${circle} any more.`,
  nl: `Niet langer is iedereen in de organisatie lid van ${circle}.`,
});

// ---- roles, elections, decisions ----

export const roleAdded = (role: string, circle: string, aim: string | undefined): Words => ({
  en: `${circle} makes a role of its own, ${role}${aim === undefined ? '' : `: ${quoted(aim)}`}.`,
  nl: `${circle} maakt een eigen rol, ${role}${aim === undefined ? '' : `: ${quoted(aim)}`}.`,
});
export const roleRemoved = (role: string, circle: string): Words => ({
  en: `The role ${role} of ${circle} is gone.`,
  nl: `De rol ${role} van ${circle} is vervallen.`,
});

export const roleMoved = (role: string, before: string, after: string): Words => ({
  en: `The role ${role} goes from ${before} to ${after}.`,
  nl: `De rol ${role} gaat van ${before} naar ${after}.`,
});
export const roleBecameCircle = (role: string, of: string, kind: Words, circle: string): Words => ({
  en: `The role ${role} of ${of} becomes a ${kind.en}, ${circle}.`,
  nl: `De rol ${role} van ${of} wordt een ${kind.nl}, ${circle}.`,
});
export const circleBecameRole = (circle: string, role: string, of: string): Words => ({
  en: `${circle} becomes a role of ${of}, ${role}.`,
  nl: `${circle} wordt een rol van ${of}, ${role}.`,
});

export const electionCalled = (name: string): Words => ({ en: `Election ${name}`, nl: `Verkiezing ${name}` });
/** @param seat only the function, where a circle elects for itself */
export const electionAdded = (
  by: string,
  person: string | undefined,
  seat: Words,
  date: string | undefined,
  name: string,
): Words => ({
  en: `${by} elects ${person ?? 'nobody'} as ${seat.en}${date === undefined ? '' : ` on ${date}`} (${name}).`,
  nl: `${by} kiest ${person ?? 'niemand'} tot ${seat.nl}${date === undefined ? '' : ` op ${date}`} (${name}).`,
});
export const electionOpened = (by: string, seat: Words, date: string | undefined, name: string): Words => ({
  en: `${by} is to elect the ${seat.en}${date === undefined ? '' : ` on ${date}`} (${name}).`,
  nl: `${by} gaat de ${seat.nl} kiezen${date === undefined ? '' : ` op ${date}`} (${name}).`,
});
export const electionRemoved = (name: string, seat: Words): Words => ({
  en: `The election ${name} of the ${seat.en} is no longer on record.`,
  nl: `De verkiezing ${name} van de ${seat.nl} is niet meer vastgelegd.`,
});

/** @param said who objected, with the argument and how it was met */
export const objectionGone = (of: Words, said: Words): Words => ({
  en: `${of.en}: the objection of ${said.en} is no longer on record.`,
  nl: `${of.nl}: het bezwaar van ${said.nl} is niet meer vastgelegd.`,
});

/** An objection with its argument and how it was met: 'Els “It hides costs” (met by measuring “A list”)'. */
export const objectionSaid = (
  person: string,
  text: string | undefined,
  met: boolean,
  way: keyof typeof answers | undefined,
  answer: string | undefined,
): Words => {
  const said = text === undefined ? person : `${person} ${quoted(text)}`;
  const how = answer === undefined ? '' : ` ${quoted(answer)}`;
  if (!met) return { en: `${said} (still open)`, nl: `${said} (nog open)` };
  const by =
    way === undefined
      ? { en: 'met', nl: 'opgelost' }
      : { en: `met ${answers[way].en}`, nl: `opgelost ${answers[way].nl}` };
  return { en: `${said} (${by.en}${how})`, nl: `${said} (${by.nl}${how})` };
};

const somebody: Words = { en: 'Somebody', nl: 'Iemand' };

export const decisionCalled = (title: string): Words => ({ en: `Decision ${title}`, nl: `Besluit ${title}` });
export const decisionAdopted = (
  circle: string | undefined,
  title: string,
  date: string | undefined,
  method: string | undefined,
): Words => ({
  en: `${circle ?? somebody.en} decides${date === undefined ? '' : ` on ${date}`}${method === undefined || method === 'consent' ? '' : ` by ${method}`}: ${title}.`,
  nl: `${circle ?? somebody.nl} besluit${date === undefined ? '' : ` op ${date}`}${method === undefined || method === 'consent' ? '' : ` ${inDutch(method)}`}: ${title}.`,
});
export const decisionDrafted = (circle: string | undefined, title: string): Words => ({
  en: `${circle ?? somebody.en} takes up a proposal: ${title}.`,
  nl: `${circle ?? somebody.nl} neemt een voorstel in behandeling: ${title}.`,
});
export const decisionReferred = (title: string, to: string | undefined): Words => ({
  en: `A proposal is referred to ${to ?? 'another circle'}: ${title}.`,
  nl: `Een voorstel is verwezen naar ${to ?? 'een andere kring'}: ${title}.`,
});
export const decisionWithdrawn = (title: string, because: string | undefined): Words => ({
  en: `Withdrawn: ${title}.${because === undefined ? '' : ` The reason: ${quoted(because)}.`}`,
  nl: `Ingetrokken: ${title}.${because === undefined ? '' : ` De reden: ${quoted(because)}.`}`,
});
export const decisionReplaced = (title: string, by: string | undefined): Words => ({
  en: `Replaced${by === undefined ? '' : ` by ${by}`}: ${title}.`,
  nl: `Vervangen${by === undefined ? '' : ` door ${by}`}: ${title}.`,
});
export const decisionExpired = (title: string): Words => ({
  en: `No longer in force: ${title}.`,
  nl: `Geldt niet meer: ${title}.`,
});
export const decisionReviewed = (title: string, on: string): Words => ({
  en: `Evaluated on ${on}: ${title}.`,
  nl: `Geëvalueerd op ${on}: ${title}.`,
});
export const decisionRemoved = (circle: string | undefined, title: string): Words => ({
  en: `A decision${circle === undefined ? '' : ` of ${circle}`} is gone from the logbook: ${title}.`,
  nl: `Een besluit${circle === undefined ? '' : ` van ${circle}`} is uit het logboek verdwenen: ${title}.`,
});

export const deviationAdded = (
  rule: Words,
  circle: string | undefined,
  until: string | undefined,
): Words => ({
  en: `${circle ?? 'The organisation'} may deviate from the rule “${rule.en}”${until === undefined ? '' : ` until ${until}`}.`,
  nl: `${circle ?? 'De organisatie'} mag afwijken van de regel “${rule.nl}”${until === undefined ? '' : ` tot en met ${until}`}.`,
});
export const deviationRemoved = (rule: Words, circle: string | undefined): Words => ({
  en: `${circle ?? 'The organisation'} no longer deviates from the rule “${rule.en}”.`,
  nl: `${circle ?? 'De organisatie'} wijkt niet meer af van de regel “${rule.nl}”.`,
});
export const deviationName = (rule: Words, circle: string | undefined): Words => ({
  en: `Deviation from “${rule.en}”${circle === undefined ? '' : ` in ${circle}`}`,
  nl: `Afwijking van “${rule.nl}”${circle === undefined ? '' : ` in ${circle}`}`,
});

// ---- the introduction, audits, action points and reviews ----

export const added = (what: Words, title: string): Words => ({
  en: `${what.en}: ${title}.`,
  nl: `${what.nl}: ${title}.`,
});
export const newImplementation: Words = {
  en: 'The method is to be introduced',
  nl: 'De methode wordt ingevoerd',
};
export const implementationGone: Words = { en: 'No longer planned', nl: 'Niet meer gepland' };
export const newTemplate: Words = {
  en: 'A template of steps is made',
  nl: 'Een sjabloon van stappen is gemaakt',
};
export const templateGone: Words = {
  en: 'A template of steps is gone',
  nl: 'Een sjabloon van stappen is vervallen',
};
export const newPhase: Words = { en: 'A phase is planned', nl: 'Een fase is gepland' };
export const phaseGone: Words = {
  en: 'A phase is gone from the plan',
  nl: 'Een fase is uit het plan verdwenen',
};
export const phaseCalled = (phase: Words): Words => ({
  en: `The phase ${phase.en}`,
  nl: `De fase ${phase.nl}`,
});
export const newStep: Words = { en: 'A step is planned', nl: 'Een stap is gepland' };
export const stepGone: Words = {
  en: 'A step is gone from the plan',
  nl: 'Een stap is uit het plan verdwenen',
};
/** @param whose the circle, or the person, whose part of the step it is about */
export const stepCalled = (title: string, training: boolean, whose?: string): Words => ({
  en: `The ${training ? 'training' : 'step'} ${title}${whose === undefined ? '' : ` for ${whose}`}`,
  nl: `De ${training ? 'scholing' : 'stap'} ${title}${whose === undefined ? '' : ` voor ${whose}`}`,
});
export const stepDone = (title: string, date: string, whose: string | undefined): Words => ({
  en: `Done on ${date}: ${title}${whose === undefined ? '' : `, for ${whose}`}.`,
  nl: `Gedaan op ${date}: ${title}${whose === undefined ? '' : `, voor ${whose}`}.`,
});
export const auditPlanned = (subject: string, date: string | undefined): Words => ({
  en: `An audit of ${subject} is planned${date === undefined ? '' : ` for ${date}`}.`,
  nl: `Een audit van ${subject} is gepland${date === undefined ? '' : ` voor ${date}`}.`,
});
export const auditHeld = (subject: string, date: string, findings: number): Words => ({
  en: `${subject} is audited on ${date}${findings === 0 ? '' : `, with ${findings} ${findings === 1 ? 'finding' : 'findings'}`}.`,
  nl: `Audit van ${subject} op ${date}${findings === 0 ? '' : `, met ${findings} ${findings === 1 ? 'bevinding' : 'bevindingen'}`}.`,
});
export const auditRemoved = (name: string, subject: string): Words => ({
  en: `The audit ${name} of ${subject} is no longer on record.`,
  nl: `De audit ${name} van ${subject} is niet meer vastgelegd.`,
});
export const findingCalled = (title: string): Words => ({
  en: `The finding ${title}`,
  nl: `De bevinding ${title}`,
});
export const newFinding: Words = { en: 'An audit found', nl: 'Een audit heeft gevonden' };
export const findingResolved = (title: string, date: string): Words => ({
  en: `Resolved on ${date}: ${title}.`,
  nl: `Opgelost op ${date}: ${title}.`,
});
export const findingGone: Words = {
  en: 'A finding of an audit is no longer on record',
  nl: 'Een bevinding van een audit is niet meer vastgelegd',
};
export const actionAdded = (title: string, owner: string | undefined, due: string | undefined): Words => ({
  en: `Action point${owner === undefined ? '' : ` for ${owner}`}${due === undefined ? '' : `, due ${due}`}: ${title}.`,
  nl: `Actiepunt${owner === undefined ? '' : ` voor ${owner}`}${due === undefined ? '' : `, uiterlijk ${due}`}: ${title}.`,
});
export const actionCalled = (title: string): Words => ({
  en: `The action point ${title}`,
  nl: `Het actiepunt ${title}`,
});
export const actionDone = (title: string, date: string): Words => ({
  en: `Action point done on ${date}: ${title}.`,
  nl: `Actiepunt gedaan op ${date}: ${title}.`,
});
export const actionGone: Words = { en: 'An action point is gone', nl: 'Een actiepunt is vervallen' };
export const reviewAdded = (person: string, date: string | undefined): Words => ({
  en: `Performance review of ${person}${date === undefined ? '' : ` on ${date}`}.`,
  nl: `Functioneringsgesprek met ${person}${date === undefined ? '' : ` op ${date}`}.`,
});
export const reviewRemoved = (name: string, person: string): Words => ({
  en: `The performance review ${name} of ${person} is no longer on record.`,
  nl: `Het functioneringsgesprek ${name} met ${person} is niet meer vastgelegd.`,
});
