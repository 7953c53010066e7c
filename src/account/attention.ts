import { dayIn } from '../messages/dates.js';
import type { Language, Words } from '../messages/words.js';
import type { Severity } from '../vocabulary/findings.js';

/** What a check finds, as far as people are told of it. */
export interface Found {
  /** `family/what-is-wrong`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly circle?: string | undefined;
}

/** Something that asks for a circle's attention, in words for people. */
export interface Attention {
  readonly rule: string;
  readonly said: Words;
}

/** How files are written is told by the check, to whoever writes them. */
const ofFiles = 'language/';

/**
 * What asks for the attention of a circle, or of those for whose records it answers: the errors and the warnings of a check, the heavier first, each only once and
 * without what is to be typed.
 */
export function attentionOf(findings: readonly Found[], circles: ReadonlySet<string>): readonly Attention[] {
  const points = new Map<string, Attention>();
  for (const weight of ['error', 'warning'] as const)
    for (const { rule, severity, circle: where, message } of findings) {
      if (severity !== weight || !circles.has(where ?? '') || rule.startsWith(ofFiles)) continue;
      const said = inWords(message);
      if (!points.has(said.en)) points.set(said.en, { rule, said });
    }
  return [...points.values()];
}

/**
 * Rules of which what falls due tells with its day and who is asked for it: whoever reads both lists would read one
 * thing twice.
 */
export const toldByDay: ReadonlySet<string> = new Set([
  'circle/highest-without-leader',
  'double-link/leader-missing',
  'double-link/representative-missing',
  'double-link/same-person',
  'election/facilitator-missing',
  'election/secretary-missing',
  'election/term-missing',
  'election/link-term-expired',
  'election/term-expired',
  'election/term-ending',
  'election/acting-without-end',
  'circle/not-begun',
  'election/not-held',
  'logbook/review-overdue',
  'implementation/audit-overdue',
  'implementation/review-overdue',
  'implementation/plan-not-evaluated',
]);

/** A message for those who do not write the files; see {@link forPeople}. */
function inWords({ en, nl }: Words): Words {
  return { en: forPeople(en, 'en'), nl: forPeople(nl, 'nl') };
}

/**
 * What a message says to those who do not write the files: what is wrong and why it matters, with days in words. How
 * it is put right in the text is left out; a word of the files that the first sentence needs stands between quotes.
 */
export function forPeople(message: string, language: Language): string {
  const [first = '', ...others] = sentencesOf(message);
  const told = [first.replace(/`([^`]*)`/g, '“$1”'), ...others.filter((sentence) => !sentence.includes('`'))];
  return withDayWords(told.join(' '), language);
}

/** Days as people write them, but in what is quoted, which stays as its author wrote it. */
function withDayWords(text: string, language: Language): string {
  return text
    .split(/(“[^”]*”)/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(/(?<![\w/.-])\d{4}-\d{2}(?:-\d{2})?(?![\w/-])/g, (day) => dayIn(day, language)),
    )
    .join('');
}

/** The sentences of a message of ours; what stands between quotes or backticks is somebody's, and is not parted. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  let quoted = 0;
  let code = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '`') code = !code;
    else if (sign === '“') quoted++;
    else if (sign === '”') quoted = Math.max(0, quoted - 1);
    else if (/[.?!]/.test(sign) && text.charAt(i + 1) === ' ' && quoted === 0 && !code) {
      sentences.push(text.slice(from, i + 1));
      from = i + 2;
    }
  }
  return [...sentences, text.slice(from)].filter((sentence) => sentence !== '');
}
