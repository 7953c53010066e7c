import type { LoopPart, LoopState, MeetingStanding, PointKind } from '../vocabulary/meetings.js';
import { loopParts } from '../vocabulary/meetings.js';
import { dayWords } from './dates.js';
import { listedWords, type Words } from './words.js';

/** Sentences and labels of topics, meetings, their minutes and measures. */

/** What a circle is to do with a point, as it stands beside it. */
export const pointKindNames: Readonly<Record<PointKind, Words>> = {
  report: { en: 'to hear', nl: 'ter informatie' },
  explore: { en: 'to explore', nl: 'ter verkenning' },
  decide: { en: 'to decide', nl: 'ter besluitvorming' },
  elect: { en: 'to elect', nl: 'ter verkiezing' },
  review: { en: 'to review', nl: 'ter evaluatie' },
};

/** Names of rounds that the method has; any other is told as it is written. */
export const roundNames: Readonly<Record<string, Words>> = {
  opening: { en: 'Opening round', nl: 'Openingsronde' },
  picture: { en: 'Picture forming', nl: 'Beeldvorming' },
  opinion: { en: 'Opinion forming', nl: 'Meningsvorming' },
  consent: { en: 'Consent round', nl: 'Consentronde' },
};

/** What stands in the minutes of a meeting beside its facts. */
export const minutes = {
  title: (circle: string, day: string | undefined): Words => ({
    en: `Minutes of ${circle}${day === undefined ? '' : `, ${day}`}`,
    nl: `Notulen van ${circle}${day === undefined ? '' : `, ${day}`}`,
  }),
  agenda: (circle: string, day: string | undefined): Words => ({
    en: `Agenda of ${circle}${day === undefined ? '' : `, ${day}`}`,
    nl: `Agenda van ${circle}${day === undefined ? '' : `, ${day}`}`,
  }),
  wait: {
    en: 'These minutes wait for the consent of the circle in its next meeting.',
    nl: 'Deze notulen wachten op het consent van de kring in de volgende vergadering.',
  },
  consented: (day: string): Words => ({
    en: `The circle consented to these minutes on ${day}.`,
    nl: `De kring gaf op ${day} consent op deze notulen.`,
  }),
  corrected: (day: string, how: string): Words => ({
    en: `The circle consented to these minutes on ${day}, corrected: ${how}`,
    nl: `De kring gaf op ${day} consent op deze notulen, gecorrigeerd: ${how}`,
  }),
  earlier: { en: 'Earlier minutes', nl: 'Eerdere notulen' },
  earlierConsented: (day: string): Words => ({
    en: `Minutes of ${day}: consent given`,
    nl: `Notulen van ${day}: consent gegeven`,
  }),
  earlierCorrected: (day: string, how: string): Words => ({
    en: `Minutes of ${day}: corrected: ${how}`,
    nl: `Notulen van ${day}: gecorrigeerd: ${how}`,
  }),
  earlierWaits: (day: string): Words => ({ en: `Minutes of ${day}`, nl: `Notulen van ${day}` }),
  carried: (day: string | undefined, text: string | undefined): Words => ({
    en: `Carried on to ${day ?? 'the next meeting'}${text === undefined ? '' : `: ${text}`}`,
    nl: `Doorgeschoven naar ${day ?? 'de volgende vergadering'}${text === undefined ? '' : `: ${text}`}`,
  }),
  score: (points: number): Words => ({ en: `${points} of 3`, nl: `${points} van 3` }),
} as const;

/** A number up to twelve as running text has it. */
const numbers: Readonly<Record<'en' | 'nl', readonly string[]>> = {
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  nl: 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
};

function counted(count: number, one: Words, several: Words): Words {
  const said = (language: 'en' | 'nl'): string =>
    `${numbers[language][count] ?? count} ${count === 1 ? one[language] : several[language]}`;
  return { en: said('en'), nl: said('nl') };
}

/** How much came of a meeting. */
export interface Yield {
  readonly decisions: number;
  readonly elections: number;
  readonly actions: number;
  readonly reviews: number;
}

/** What came of a meeting: "two decisions and one election"; nothing where nothing did. */
export function yieldSaid({ decisions, elections, actions, reviews }: Yield): Words | undefined {
  const parts = [
    decisions > 0 &&
      counted(decisions, { en: 'decision', nl: 'besluit' }, { en: 'decisions', nl: 'besluiten' }),
    elections > 0 &&
      counted(elections, { en: 'election', nl: 'verkiezing' }, { en: 'elections', nl: 'verkiezingen' }),
    actions > 0 &&
      counted(actions, { en: 'action point', nl: 'actiepunt' }, { en: 'action points', nl: 'actiepunten' }),
    reviews > 0 &&
      counted(
        reviews,
        { en: 'performance review', nl: 'functioneringsgesprek' },
        { en: 'performance reviews', nl: 'functioneringsgesprekken' },
      ),
  ].filter((part) => part !== false);
  return parts.length === 0 ? undefined : listedWords(parts);
}

export const meetingWords = {
  /** @param day as the face writes days */
  planned: (day: string): Words => ({ en: `${day}: planned`, nl: `${day}: gepland` }),
  overdue: (day: string): Words => ({
    en: `${day}: nothing is on record yet`,
    nl: `${day}: er is nog niets vastgelegd`,
  }),
  held: (day: string, came: Words | undefined): Words => ({
    en: came === undefined ? `${day}` : `${day}: ${came.en}`,
    nl: came === undefined ? `${day}` : `${day}: ${came.nl}`,
  }),
  minutesWait: {
    en: 'the minutes wait for consent',
    nl: 'de notulen wachten op consent',
  },
  withoutDay: { en: 'without a day', nl: 'zonder dag' },
  topic: (title: string, kind: Words | undefined, by: string | undefined, on: string | undefined): Words => ({
    en: `${title}${kind === undefined ? '' : `, ${kind.en}`}${by === undefined ? '' : `, handed in by ${by}`}${on === undefined ? '' : ` on ${on}`}`,
    nl: `${title}${kind === undefined ? '' : `, ${kind.nl}`}${by === undefined ? '' : `, ingebracht door ${by}`}${on === undefined ? '' : ` op ${on}`}`,
  }),
  /** From the third time on it is told as something that wants a decision what to do with it. */
  returns: (times: number): Words =>
    times < 3
      ? { en: `came back ${times === 1 ? 'once' : 'twice'}`, nl: `${times} keer teruggekomen` }
      : {
          en: `came back ${times} times: decide it, hand it to a helping circle, or let it go`,
          nl: `${times} keer teruggekomen: besluit erover, geef het aan een hulpkring, of laat het los`,
        },
  onAgendaOf: (day: string): Words => ({ en: `on the agenda of ${day}`, nl: `op de agenda van ${day}` }),
  minutes: (minutes: number): Words => ({ en: `${minutes} min.`, nl: `${minutes} min.` }),
  minutesUsed: (planned: number | undefined, used: number): Words =>
    planned === undefined
      ? { en: `${used} min. used`, nl: `${used} min. gebruikt` }
      : { en: `${used} of ${planned} min. used`, nl: `${used} van ${planned} min. gebruikt` },
  hours: (from: string, to: string | undefined): Words => ({
    en: to === undefined ? `from ${from}` : `${from} to ${to}`,
    nl: to === undefined ? `vanaf ${from}` : `${from} tot ${to}`,
  }),
  attended: (circle: string, present: number, all: number): Words => ({
    en: `${circle}: at ${present} of ${all} meetings in the last year`,
    nl: `${circle}: bij ${present} van ${all} vergaderingen in het afgelopen jaar`,
  }),
  wasPresent: (person: string, present: number, all: number): Words => ({
    en: `${person}: at ${present} of ${all} meetings in the last year`,
    nl: `${person}: bij ${present} van ${all} vergaderingen in het afgelopen jaar`,
  }),
  wasAbsent: (person: string, because: string | undefined): Words => ({
    en: because === undefined ? person : `${person} (${because})`,
    nl: because === undefined ? person : `${person} (${because})`,
  }),
  scores: (question: string, average: string, meetings: number): Words => ({
    en: `${question} ${average} of 3 on average, over ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`,
    nl: `${question} gemiddeld ${average.replace('.', ',')} van 3, over ${meetings} ${meetings === 1 ? 'vergadering' : 'vergaderingen'}`,
  }),
} as const;

/** A target that a value is compared with. */
export function targetSaid(least: string | undefined, most: string | undefined): Words | undefined {
  if (least !== undefined && most !== undefined)
    return { en: `between ${least} and ${most}`, nl: `tussen ${least} en ${most}` };
  if (least !== undefined) return { en: `at least ${least}`, nl: `minstens ${least}` };
  return most === undefined ? undefined : { en: `at most ${most}`, nl: `hoogstens ${most}` };
}

export const measureWords = {
  latest: (value: string, day: string): Words => ({
    en: `${value} on ${day}`,
    nl: `${value} op ${day}`,
  }),
  onTarget: { en: 'on target', nl: 'op de streefwaarde' },
  offTarget: { en: 'off target', nl: 'niet op de streefwaarde' },
  never: { en: 'no value on record', nl: 'geen waarde vastgelegd' },
  title: (organisation: string, day: string): Words => ({
    en: `What ${organisation} measures, ${day}`,
    nl: `Wat ${organisation} meet, ${day}`,
  }),
  nothing: {
    en: 'No circle says what it measures. Write it in a circle as `measure "…" target at least 80 % every 3 months`.',
    nl: 'Geen kring zegt wat die meet. Schrijf het in een kring als `measure "…" target at least 80 % every 3 months`.',
  },
  reached: (times: number, all: number): Words => ({
    en: `${times} of ${all} on target`,
    nl: `${times} van ${all} op de streefwaarde`,
  }),
  by: (person: string): Words => ({ en: `by ${person}`, nl: `door ${person}` }),
  aimedAt: (target: string): Words => ({ en: `target ${target}`, nl: `streefwaarde ${target}` }),
  /** A picture of values in words: the first and the last of them, and what else is known. */
  drawn: (
    measure: string,
    count: number,
    [from, until]: readonly [string, string],
    [first, last]: readonly [string, string],
    more: readonly string[],
  ): Words => ({
    en: [`${measure}: ${count} values, from ${first} on ${from} to ${last} on ${until}`, ...more].join(', '),
    nl: [`${measure}: ${count} waarden, van ${first} op ${from} naar ${last} op ${until}`, ...more].join(
      ', ',
    ),
  }),
  meetings: { en: 'How its meetings were judged', nl: 'Hoe de vergaderingen beoordeeld zijn' },
} as const;

// ---- the circle process ----

/** How each part of the circle process stands, in a few words; `late` where a measure was not taken in its rhythm. */
const loopWords: Readonly<Record<LoopPart, Readonly<Record<LoopState | 'late', Words>>>> = {
  led: {
    yes: { en: 'led', nl: 'geleid' },
    no: { en: 'leading not described', nl: 'leiden niet beschreven' },
    late: { en: 'leading not described', nl: 'leiden niet beschreven' },
    unknown: { en: 'leading not described', nl: 'leiden niet beschreven' },
  },
  done: {
    yes: { en: 'done', nl: 'gedaan' },
    no: { en: 'doing not described', nl: 'doen niet beschreven' },
    late: { en: 'doing not described', nl: 'doen niet beschreven' },
    unknown: { en: 'doing not described', nl: 'doen niet beschreven' },
  },
  measured: {
    yes: { en: 'measured', nl: 'gemeten' },
    no: { en: 'not measured yet', nl: 'nog niet gemeten' },
    late: { en: 'not measured in time', nl: 'niet op tijd gemeten' },
    unknown: { en: 'not measured yet', nl: 'nog niet gemeten' },
  },
  answered: {
    yes: { en: 'answered', nl: 'beantwoord' },
    no: { en: 'not answered', nl: 'niet beantwoord' },
    late: { en: 'not answered', nl: 'niet beantwoord' },
    unknown: { en: 'no answer on record', nl: 'geen antwoord vastgelegd' },
  },
};

/** Whether the circle process of a circle comes full round, and which of its four parts does not. */
export function loopSaid(
  closed: boolean,
  parts: Readonly<Record<LoopPart, LoopState>>,
  isLate: boolean,
): Words {
  // Of a circle that measured nothing there is nothing to answer.
  const told = loopParts.filter(
    (part) => part !== 'answered' || parts.answered !== 'unknown' || parts.measured === 'yes' || isLate,
  );
  const said = told.map((part) => {
    const state = parts[part];
    return loopWords[part][part === 'measured' && state === 'no' && isLate ? 'late' : state];
  });
  const list = (language: 'en' | 'nl'): string => said.map((one) => one[language]).join(', ');
  return {
    en: `${closed ? 'closed loop' : 'open loop'}: ${list('en')}`,
    nl: `${closed ? 'kringproces rond' : 'kringproces niet rond'}: ${list('nl')}`,
  };
}

export const loopDetails = {
  late: (measure: string, day: string): Words => ({
    en: `“${measure}” was to be measured by ${day}`,
    nl: `“${measure}” had op ${day} gemeten moeten zijn`,
  }),
  unanswered: (measure: string, day: string): Words => ({
    en: `“${measure}” is off target, on ${day} and since, and no decision or action point answers that`,
    nl: `“${measure}” haalt de streefwaarde niet, op ${day} en sindsdien, en geen besluit of actiepunt geeft daar antwoord op`,
  }),
} as const;

// ---- comparisons and the log ----

/** A step that a meeting made: "Strategy circle, 7 December 2026: two decisions and one election." */
export function meetingHeld(circle: string, date: string | undefined, came: Words | undefined): Words {
  const day = date === undefined ? undefined : dayWords(date);
  return {
    en: `${circle} met${day === undefined ? '' : ` on ${day.en}`}${came === undefined ? '' : `: ${came.en}`}.`,
    nl: `${circle} vergaderde${day === undefined ? '' : ` op ${day.nl}`}${came === undefined ? '' : `: ${came.nl}`}.`,
  };
}
export function meetingPlanned(circle: string, date: string | undefined): Words {
  const day = date === undefined ? undefined : dayWords(date);
  return {
    en: `A meeting of ${circle} is planned${day === undefined ? '' : ` for ${day.en}`}.`,
    nl: `Een vergadering van ${circle} is gepland${day === undefined ? '' : ` voor ${day.nl}`}.`,
  };
}
export const meetingRemoved = (name: string, circle: string): Words => ({
  en: `The meeting ${name} of ${circle} is no longer on record.`,
  nl: `De vergadering ${name} van ${circle} is niet meer vastgelegd.`,
});
export const meetingCalled = (circle: string, date: string | undefined): Words => {
  const day = date === undefined ? undefined : dayWords(date);
  return {
    en: `The meeting of ${circle}${day === undefined ? '' : ` on ${day.en}`}`,
    nl: `De vergadering van ${circle}${day === undefined ? '' : ` op ${day.nl}`}`,
  };
};
export const topicHandedIn = (title: string, circle: string, by: string | undefined): Words => ({
  en: `${by === undefined ? 'A topic is handed in' : `${by} hands in a topic`} for ${circle}: ${title}.`,
  nl: `${by === undefined ? 'Een onderwerp is ingebracht' : `${by} brengt een onderwerp in`} voor ${circle}: ${title}.`,
});
export const topicCalled = (title: string): Words => ({
  en: `The topic ${title}`,
  nl: `Het onderwerp ${title}`,
});
export const topicClosed = (title: string, date: string): Words => ({
  en: `The topic ${title} is closed on ${date}.`,
  nl: `Het onderwerp ${title} is afgesloten op ${date}.`,
});
export const topicGone: Words = { en: 'A topic is gone', nl: 'Een onderwerp is vervallen' };
/** A value of a measure, in one line: `“Calls answered” on 2026-06-30: 95 %, by Anna`. */
export function valueSaid(
  measure: string,
  date: string,
  value: string | undefined,
  by: string | undefined,
  text: string | undefined,
): Words {
  const rest = (word: string): string =>
    [value, by === undefined ? undefined : `${word} ${by}`, text === undefined ? undefined : `“${text}”`]
      .filter((part) => part !== undefined)
      .join(', ');
  return { en: `“${measure}” on ${date}: ${rest('by')}`, nl: `“${measure}” op ${date}: ${rest('door')}` };
}

/** How a meeting stands, as a state. */
export const meetingStates: Readonly<Record<MeetingStanding, Words>> = {
  planned: { en: 'Planned', nl: 'Gepland' },
  overdue: { en: 'Nothing is on record yet', nl: 'Er is nog niets vastgelegd' },
  held: { en: 'Held; the minutes wait for consent', nl: 'Gehouden; de notulen wachten op consent' },
  consented: {
    en: 'Held, and the circle consented to the minutes',
    nl: 'Gehouden, en de kring gaf consent op de notulen',
  },
};
