import { visible } from '../characters/tricks.js';
import { joinedWith } from '../ground/texts.js';
import { didYouMean } from './meant.js';
import { listed, same, type Words } from './words.js';

/** What may come next in a line, as a person would call it. */
export type Wanted =
  /** A word of the language, with what must stand behind it where that is one thing: a text, or a block. */
  | { readonly kind: 'word'; readonly word: string; readonly then?: 'text' | 'block' }
  | { readonly kind: keyof typeof wantedWords };

const wantedWords = {
  person: { en: "a person's name", nl: 'de naam van een persoon' },
  circle: { en: 'the name of a circle', nl: 'de naam van een kring' },
  decision: { en: 'the name of a decision', nl: 'de naam van een besluit' },
  election: { en: 'the name of an election', nl: 'de naam van een verkiezing' },
  action: { en: 'the name of an action', nl: 'de naam van een actiepunt' },
  review: { en: 'the name of a performance review', nl: 'de naam van een functioneringsgesprek' },
  topic: { en: 'the name of a topic', nl: 'de naam van een onderwerp' },
  meeting: { en: 'the name of a meeting', nl: 'de naam van een vergadering' },
  organisation: { en: 'the name of an organisation', nl: 'de naam van een organisatie' },
  step: { en: 'the name of a step', nl: 'de naam van een stap' },
  question: { en: 'the name of a question', nl: 'de naam van een vraag' },
  template: { en: 'the name of a template', nl: 'de naam van een sjabloon' },
  office: { en: 'the name of an office or role', nl: 'de naam van een functie of rol' },
  rule: { en: 'the name of a rule', nl: 'de naam van een regel' },
  method: { en: 'a way to decide, such as consent', nl: 'een manier van besluiten, zoals consent' },
  domainPart: {
    en: 'a part of a domain, such as Strategy.budget',
    nl: 'een onderdeel van een domein, zoals Strategie.budget',
  },
  subject: {
    en: 'the name of what is meant, such as a person, a circle or Strategy.budget',
    nl: 'de naam van wat bedoeld is, zoals een persoon, een kring of Strategie.budget',
  },
  name: { en: 'a name', nl: 'een naam' },
  plainWord: { en: 'a word', nl: 'een woord' },
  text: { en: 'a text between quotes', nl: 'een tekst tussen aanhalingstekens' },
  date: { en: 'a date, such as 2026-03-01', nl: 'een datum, zoals 2026-03-01' },
  time: { en: 'a time, such as 19:30', nl: 'een tijd, zoals 19:30' },
  amount: {
    en: 'a number with what it counts, such as 80 % or € 5000',
    nl: 'een getal met wat het telt, zoals 80 % of € 5000',
  },
  number: { en: 'a number', nl: 'een getal' },
  length: { en: 'a length of time, such as `2 years`', nl: 'een tijdsduur, zoals `2 years`' },
  unit: {
    en: 'a unit of time, such as `weeks` or `years`',
    nl: 'een tijdseenheid, zoals `weeks` of `years`',
  },
} as const satisfies Record<string, Words>;

/** The blocks of the language by the rule of the grammar that holds each, as they stand behind "in". */
const blockWords: Readonly<Record<string, Words>> = {
  Organisation: { en: 'an organisation', nl: 'een organisatie' },
  Person: { en: 'a person', nl: 'een persoon' },
  Circle: { en: 'a circle', nl: 'een kring' },
  Domain: { en: 'a domain', nl: 'een domein' },
  DomainItem: { en: 'a part of a domain', nl: 'een onderdeel van een domein' },
  DoubleLink: { en: 'a double link', nl: 'een dubbele koppeling' },
  Role: { en: 'a role', nl: 'een rol' },
  Election: { en: 'an election', nl: 'een verkiezing' },
  Nominations: { en: 'a list of nominations', nl: 'een lijst van voordrachten' },
  OwnWords: { en: 'the own words of an organisation', nl: 'de eigen woorden van een organisatie' },
  Objections: { en: 'a list of objections', nl: 'een lijst van bezwaren' },
  Decision: { en: 'a decision', nl: 'een besluit' },
  Implementation: { en: 'an implementation', nl: 'een invoering' },
  Phase: { en: 'a phase', nl: 'een fase' },
  Step: { en: 'a step or training', nl: 'een stap of scholing' },
  Template: { en: 'a template', nl: 'een sjabloon' },
  Question: { en: 'a question', nl: 'een vraag' },
  Audit: { en: 'an audit', nl: 'een audit' },
  AuditFinding: { en: 'a finding', nl: 'een bevinding' },
  Action: { en: 'an action', nl: 'een actiepunt' },
  Review: { en: 'a review', nl: 'een functioneringsgesprek' },
  Measure: { en: 'the values of a measure', nl: 'de waarden van een meting' },
  Topic: { en: 'a topic', nl: 'een onderwerp' },
  Meeting: { en: 'a meeting', nl: 'een vergadering' },
  Point: { en: 'a point of a meeting', nl: 'een agendapunt' },
  Round: { en: 'a round', nl: 'een ronde' },
  Closing: { en: 'a closing round', nl: 'een slotronde' },
};

/** The words that lines most often begin with, for blocks that know too many words to list. */
export const likelyWords: Readonly<Record<string, readonly string[]>> = {
  KringFile: ['organisation', 'person', 'circle', 'election', 'decision', 'action'],
  Organisation: ['vision', 'mission', 'aim', 'legal', 'method', 'language'],
  Circle: ['aim', 'domain', 'double link', 'leader', 'members', 'meets'],
  Election: ['on', 'term', 'facilitator', 'nominations', 'consent', 'elected'],
  Decision: ['circle', 'decided', 'concerns', 'text', 'because', 'review'],
  Implementation: ['circle', 'mandate', 'owner', 'phase'],
  Audit: ['on', 'auditor', 'scope', 'answer', 'finding', 'next'],
  Action: ['circle', 'owner', 'due', 'done', 'from'],
  Meeting: ['from', 'facilitator', 'present', 'absent', 'point', 'closing'],
  Point: ['decide', 'explore', 'report', 'round', 'outcome', 'carried to'],
  Topic: ['by', 'decide', 'explore', 'report', 'because', 'concerns'],
};

const mostListed = 6;

/** Whether the language has a name for a block, so that a sentence can speak of it. */
export function hasBlockWords(block: string): boolean {
  return block === 'KringFile' || blockWords[block] !== undefined;
}

/** The sentence ends at a word after which another must come. */
export function wordMissing(after: string | undefined, wanted: readonly Wanted[]): Words {
  const could = alternatives(wanted);
  if (after === undefined) return { en: `Here comes ${could.en}.`, nl: `Hier komt ${could.nl}.` };
  return { en: `After ${quoted(after)} comes ${could.en}.`, nl: `Na ${quoted(after)} komt ${could.nl}.` };
}

/** Another word stands where one of these should. */
export function otherWordWanted(after: string, wanted: readonly Wanted[], found: string): Words {
  const could = alternatives(wanted);
  return {
    en: `After ${quoted(after)} comes ${could.en}, but here stands ${quoted(found)}.`,
    nl: `Na ${quoted(after)} komt ${could.nl}, maar hier staat ${quoted(found)}.`,
  };
}

/** A word that stands for something of its own is used as a name. */
export function cannotBeName(after: string, found: string): Words {
  return {
    en: `${quoted(found)} has a meaning of its own and cannot be a name. Write another name after ${quoted(after)}.`,
    nl: `${quoted(found)} heeft een eigen betekenis en kan geen naam zijn. Schrijf een andere naam na ${quoted(after)}.`,
  };
}

/** A date in another form than the language knows. */
export function otherDate(found: string): Words {
  return {
    en: `${quoted(found)} is not written as a date here. Write the year, the month and the day, such as 2026-03-01.`,
    nl: `${quoted(found)} is hier niet als datum geschreven. Schrijf het jaar, de maand en de dag, zoals 2026-03-01.`,
  };
}

/** The line was whole before this word. */
export function nothingMore(after: string, wanted: readonly Wanted[], found: string): Words {
  const start = {
    en: `${quoted(found)} cannot follow ${quoted(after)} here.`,
    nl: `${quoted(found)} kan hier niet na ${quoted(after)} staan.`,
  };
  if (wanted.length === 0)
    return {
      en: `${start.en} Take it out, or begin a new line with a word that says what it is.`,
      nl: `${start.nl} Haal het weg, of begin een nieuwe regel met een woord dat zegt wat het is.`,
    };
  const could = alternatives(wanted);
  return {
    en: `${start.en} The line may end, or go on with ${could.en}.`,
    nl: `${start.nl} De regel mag eindigen, of verdergaan met ${could.nl}.`,
  };
}

/** `legal form "association"`: a word and a text, where one of them is enough. */
export function oneValue(head: string, word: string, text: string): Words {
  return {
    en: `${quoted(head)} takes one word or one text between quotes. Leave out ${quoted(word)}, so that it reads ${quoted(`${head} ${text}`)}.`,
    nl: `Na ${quoted(head)} komt één woord of één tekst tussen aanhalingstekens. Laat ${quoted(word)} weg, zodat er ${quoted(`${head} ${text}`)} staat.`,
  };
}

/** `leader is anna`. */
export function withoutIs(head: string, word: string): Words {
  return {
    en: `No ${quoted(word)} is needed behind ${quoted(head)}. Leave it out.`,
    nl: `Achter ${quoted(head)} hoort geen ${quoted(word)}. Laat het weg.`,
  };
}

/** `member anna, bo`. */
export function several(one: string, more: string): Words {
  return {
    en: `A line with ${quoted(one)} tells of one person. To name several, begin the line with ${quoted(more)}.`,
    nl: `Een regel met ${quoted(one)} gaat over één persoon. Begin de regel met ${quoted(more)} om er meer te noemen.`,
  };
}

/** A misspelt word inside a line. */
export function misspelt(after: string, found: string, meant: string): Words {
  return {
    en: `${quoted(found)} cannot follow ${quoted(after)} here. ${didYouMean(found, meant, quoted).en}`,
    nl: `${quoted(found)} kan hier niet na ${quoted(after)} staan. ${didYouMean(found, meant, quoted).nl}`,
  };
}

/** A line begins with a word that begins no line in this block. */
export function unknownWord(found: string, block: string, begins: readonly Wanted[], meant?: string): Words {
  const place = placeOf(block);
  const en = `${quoted(found)} is not a word that can begin ${place.en}.`;
  const nl = `${quoted(found)} is geen woord waarmee ${place.nl} kan beginnen.`;
  if (meant !== undefined) {
    const asked = didYouMean(found, meant, quoted);
    return { en: `${en} ${asked.en}`, nl: `${nl} ${asked.nl}` };
  }
  const could = beginnings(block, begins);
  return { en: `${en} ${could.en}`, nl: `${nl} ${could.nl}` };
}

/** A line begins with a word that belongs in another block. */
export function wrongBlock(found: string, block: string, belongs: readonly string[]): Words {
  const place = placeOf(block);
  const en = `${quoted(found)} cannot begin ${place.en}.`;
  const nl = `${quoted(found)} kan niet aan het begin staan van ${place.nl}.`;
  // Own words have a line for each word of the method; whoever seats a leader means none of those.
  const meant = belongs.filter((other) => other !== 'KringFile' && other !== 'OwnWords');
  const inside = meant.length > 0 ? meant : belongs.filter((other) => other !== 'KringFile');
  if (inside.length === 0)
    return {
      en: `${en} It begins a part of its own: put it outside every block, behind the last \`}\`.`,
      nl: `${nl} Het begint een onderdeel op zichzelf: zet het buiten elk blok, achter de laatste \`}\`.`,
    };
  const names = inside.slice(0, mostListed).map((other) => blockWords[other] ?? same(other));
  return {
    en: `${en} It belongs in ${joinedWith(
      names.map((name) => name.en),
      'or',
    )}: move it there, or take it out.`,
    nl: `${nl} Het hoort in ${joinedWith(
      names.map((name) => name.nl),
      'of',
    )}: zet het daar, of haal het weg.`,
  };
}

/** The sentence about a block whose first line has no closing brace. */
export function blockNotClosed(head: string): Words {
  return {
    en: `The block of ${quoted(head)} that begins here is not closed. Put a \`}\` behind its last line.`,
    nl: `Het blok van ${quoted(head)} dat hier begint, is niet gesloten. Zet een \`}\` achter de laatste regel ervan.`,
  };
}

export function closesNothing(): Words {
  return {
    en: 'This `}` closes nothing: no block is open here. Take it out, or look above for a block that was closed too early.',
    nl: 'Deze `}` sluit niets: er is hier geen blok open. Haal hem weg, of kijk hierboven of een blok te vroeg is gesloten.',
  };
}

/** One brace too many inside a block that goes on behind it. */
export function closesTooEarly(head: string): Words {
  return {
    en: `This \`}\` closes the block of ${quoted(head)} too early: more of its lines follow. Take it out.`,
    nl: `Deze \`}\` sluit het blok van ${quoted(head)} te vroeg: er volgen nog regels van. Haal hem weg.`,
  };
}

export function blockNotOpened(after: string): Words {
  return {
    en: `The lines below belong to a block, but it is not opened. Put a \`{\` behind ${quoted(after)}.`,
    nl: `De regels hieronder horen in een blok, maar dat is niet geopend. Zet een \`{\` achter ${quoted(after)}.`,
  };
}

export function blockOfNothing(): Words {
  return {
    en: 'This `{` opens a block, but no word before it says of what. Put such a word before it, such as `circle` with a name, or take the block out.',
    nl: 'Deze `{` opent een blok, maar geen woord ervoor zegt waarvan. Zet er zo een woord voor, zoals `circle` met een naam, of haal het blok weg.',
  };
}

export function braceTwice(): Words {
  return {
    en: 'The block is opened already by the `{` before this one. Take this one out.',
    nl: 'Het blok is al geopend door de `{` hiervoor. Haal deze weg.',
  };
}

export function holdsNoBlock(head: string): Words {
  return {
    en: `A line with ${quoted(head)} has no block. Take out this \`{\` and the \`}\` that belongs to it.`,
    nl: `Een regel met ${quoted(head)} heeft geen blok. Haal deze \`{\` weg, met de \`}\` die erbij hoort.`,
  };
}

export function textNotClosed(): Words {
  return {
    en: 'The text that begins here has no closing quote: put a `"` at its end, on the same line.',
    nl: 'De tekst die hier begint, heeft geen aanhalingsteken aan het eind: zet een `"` achter de tekst, op dezelfde regel.',
  };
}

export function longTextNotClosed(): Words {
  return {
    en: 'The text that begins here with `"""` has no end: put `"""` behind its last line.',
    nl: 'De tekst die hier met `"""` begint, heeft geen eind: zet `"""` achter de laatste regel ervan.',
  };
}

export function commentNotClosed(): Words {
  return {
    en: 'The comment that begins here has no end: put `*/` behind its last line.',
    nl: 'Het commentaar dat hier begint, heeft geen eind: zet `*/` achter de laatste regel ervan.',
  };
}

export function curlyQuotes(): Words {
  return {
    en: 'A text stands between straight quotes: use `"` in place of these quotes.',
    nl: 'Een tekst staat tussen rechte aanhalingstekens: gebruik `"` in plaats van deze aanhalingstekens.',
  };
}

/** A character outside every text that nobody sees. */
export function unseenCharacter(codes: readonly string[]): Words {
  const all = listed(codes.map((one) => `\`${one}\``));
  return {
    en: `Here stands ${all.en}, which cannot be seen, so this is not the word that is read. Take it out.`,
    nl: `Hier staat ${all.nl}, wat niet te zien is, dus dit is niet het woord dat er te lezen valt. Haal het weg.`,
  };
}

/** @param character as written, or the code of one that cannot be seen */
export function strangeCharacter(character: string): Words {
  return {
    en: `${quoted(character)} has no meaning here. Take it out, or put it in a text between quotes.`,
    nl: `${quoted(character)} heeft hier geen betekenis. Haal het weg, of zet het in een tekst tussen aanhalingstekens.`,
  };
}

/** Lines of a file, from 1. */
export function unfinishedMerge(from: number, to: number): Words {
  return {
    en: `The merge of lines ${from} to ${to} is not finished: two states stand beside each other, and the first is read meanwhile. Keep what holds of both, and take the lines with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\` out.`,
    nl: `De merge van regel ${from} tot en met ${to} is niet af: er staan twee versies naast elkaar, en intussen wordt de eerste gelezen. Houd van beide wat geldt, en haal de regels met \`<<<<<<<\`, \`=======\` en \`>>>>>>>\` weg.`,
  };
}

/** A mark of a merge without the others that belong to it. */
export function mergeMarkLeft(mark: string): Words {
  return {
    en: `A merge was finished here only in part: \`${mark}\` is one of its marks, and the others are gone. See whether all that was agreed stands here once, and take the line out.`,
    nl: `Een samenvoeging is hier maar ten dele afgemaakt: \`${mark}\` is een van de merktekens, en de andere zijn weg. Kijk na of alles wat is afgesproken hier één keer staat, en haal de regel weg.`,
  };
}

const foreignForms = {
  script: { en: 'a script for a computer to run', nl: 'een script dat een computer uitvoert' },
  json: { en: 'a file of JSON', nl: 'een JSON-bestand' },
  markup: { en: 'a page or file of HTML or XML', nl: 'een pagina of bestand in HTML of XML' },
  document: { en: 'a document of another program', nl: 'een document van een ander programma' },
  table: {
    en: 'a table, such as a spreadsheet exports (CSV)',
    nl: 'een tabel, zoals een rekenblad die exporteert (CSV)',
  },
  markdown: { en: 'a text in Markdown', nl: 'een tekst in Markdown' },
  settings: {
    en: 'a file of settings (YAML or the like)',
    nl: 'een bestand met instellingen (YAML of iets dergelijks)',
  },
  text: { en: 'some other text', nl: 'een andere tekst' },
} as const satisfies Record<string, Words>;

/** A file whose name says that it is Kring, and whose text is something else from its first line on. */
export function foreignText(form: keyof typeof foreignForms): Words {
  const { en, nl } = foreignForms[form];
  return {
    en: `This is ${en} and not Kring, though its name ends in \`.kring\`, so nothing of it is read and nothing is changed. Give it a name of its own kind, or put the Kring text back.`,
    nl: `Dit is ${nl} en geen Kring, al eindigt de naam op \`.kring\`, dus wordt er niets van gelezen en niets aan veranderd. Geef het bestand een naam van zijn eigen soort, of zet de Kring-tekst terug.`,
  };
}

/** A file of another name that was asked about. */
export function otherFile(form: keyof typeof foreignForms | undefined): Words {
  if (form === undefined)
    return {
      en: 'The name of this file does not end in `.kring`, so Kring neither reads nor changes it. Its text looks like Kring: give it such a name.',
      nl: 'De naam van dit bestand eindigt niet op `.kring`, dus Kring leest en verandert het niet. De tekst lijkt op Kring: geef het bestand zo’n naam.',
    };
  const { en, nl } = foreignForms[form];
  return {
    en: `This is ${en} and not Kring, so it is neither read nor changed. Kring’s files have names that end in \`.kring\`.`,
    nl: `Dit is ${nl} en geen Kring, dus wordt het niet gelezen en niet veranderd. Bestanden van Kring hebben een naam die eindigt op \`.kring\`.`,
  };
}

export function notUnderstood(found: string): Words {
  return {
    en: `The line with ${quoted(found)} is not clear at this place. Write it in another way, with one fact on a line.`,
    nl: `De regel met ${quoted(found)} is op deze plaats niet duidelijk. Schrijf het anders, met één feit op een regel.`,
  };
}

/** Said once, where a declaration has more mistakes than anyone would read. */
export function restNotReported(): Words {
  return {
    en: 'More lines of this part are wrong; they are left out. Mend the lines above first, and the next ones are shown.',
    nl: 'Nog meer regels van dit onderdeel kloppen niet; ze zijn weggelaten. Verbeter eerst de regels hierboven, dan volgen de andere.',
  };
}

/** Said once, where a file has more mistakes than anyone would read. */
export function fileNotReported(): Words {
  return {
    en: 'More lines of this file are wrong; they are left out. Mend the lines above first, and the next ones are shown.',
    nl: 'Nog meer regels van dit bestand kloppen niet; ze zijn weggelaten. Verbeter eerst de regels hierboven, dan volgen de andere.',
  };
}

/** The words of a file as a sentence shows them: in backquotes, on one line, and cut off where long. */
function quoted(written: string): string {
  const line = visible(written).replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  const characters = Array.from(line);
  return `\`${characters.length > 40 ? `${characters.slice(0, 38).join('').trimEnd()} …` : line}\``;
}

function placeOf(block: string): Words {
  if (block === 'KringFile') return { en: 'a part of the file', nl: 'een onderdeel van het bestand' };
  const name = blockWords[block] ?? { en: 'this block', nl: 'dit blok' };
  return { en: `a line in ${name.en}`, nl: `een regel in ${name.nl}` };
}

/** What a line in a block may begin with: all words where they are few, else the likely ones. */
function beginnings(block: string, begins: readonly Wanted[]): Words {
  const words = begins.flatMap((wanted) => (wanted.kind === 'word' ? [wanted.word] : []));
  const others = begins.filter((wanted) => wanted.kind !== 'word');
  const few = words.length <= mostListed;
  const shown = few ? words : (likelyWords[block] ?? words.slice(0, mostListed));
  const could = alternatives([...others, ...shown.map((word): Wanted => ({ kind: 'word', word }))]);
  if (few) return { en: `Begin with ${could.en}.`, nl: `Begin met ${could.nl}.` };
  return { en: `Begin with a word such as ${could.en}.`, nl: `Begin met een woord zoals ${could.nl}.` };
}

function alternatives(wanted: readonly Wanted[]): Words {
  const words = wanted.flatMap((one) => (one.kind === 'word' ? [one.word] : []));
  const shown = words.length > mostListed ? words.slice(0, mostListed) : words;
  const phrases: Words[] = [
    ...wanted.flatMap((one) => (one.kind === 'word' ? [] : [wantedWords[one.kind]])),
    ...shown.map((word) => ({ en: `\`${word}\``, nl: `\`${word}\`` })),
  ];
  if (words.length > shown.length) phrases.push({ en: 'another such word', nl: 'een ander zulk woord' });
  return {
    en: eitherOf(
      phrases.map((phrase) => phrase.en),
      'or',
    ),
    nl: eitherOf(
      phrases.map((phrase) => phrase.nl),
      'of',
    ),
  };
}

/** As {@link either}, with a comma before the last, because the alternatives are phrases that hold commas. */
function eitherOf(phrases: readonly string[], or: string): string {
  if (phrases.every((phrase) => phrase.startsWith('`'))) return joinedWith(phrases, or);
  if (phrases.length <= 1) return phrases[0] ?? '';
  return `${phrases.slice(0, -1).join(', ')}, ${or} ${phrases.at(-1)}`;
}
