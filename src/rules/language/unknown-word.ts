import { nearestAmong } from '../../ground/nearest.js';
import { isOneOf } from '../../ground/one-of.js';
import { spokenWord } from '../../messages/own-words.js';
import { unknownWord as words } from '../../messages/rules/language.js';
import type { Words } from '../../messages/words.js';
import type { Organisation, Origin, OwnWord } from '../../model/organisation.js';
import { tongueOfWord } from '../../model/own-words.js';
import { bestScore } from '../../model/templates.js';
import { decisionStates } from '../../vocabulary/decisions.js';
import { auditSeverities, profiles } from '../../vocabulary/findings.js';
import { once } from '../once.js';
import { type Reported, rule } from '../rule.js';

const decisionKinds = ['policy', 'operations'];

export const unknownWord = rule({
  id: 'language/unknown-word',
  base: 'all',
  code: 'LA09',
  firm: true,
  words,
  doc: {
    bad: `
organisation School "Montessorischool De Linde" {
  method SKM
  language dutch
}
`,
    good: `
organisation School "Montessorischool De Linde" {
  method skm
  language nl
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    const nearMethod = nearestAmong(profiles);
    for (const { method, language, words: own } of organisation.blocks) {
      for (const one of own) ownWord(organisation, one, report);
      if (method !== undefined && !isOneOf(profiles, method.text)) {
        const word = method.text.toLowerCase();
        const meant = isOneOf(profiles, word) ? word : nearMethod(word);
        unknown(method.at, words.method(method.text, meant), 'method', meant, report);
      }
      if (language !== undefined && !isLanguageCode(language.text)) {
        const meant = languageMeant(language.text);
        unknown(language.at, words.language(language.text, meant), 'language', meant, report);
      }
    }
    for (const { question, score } of organisation.audits.flatMap((audit) => audit.answers))
      if (score !== undefined && score.points > bestScore)
        report({ at: score.at, message: words.score(question.name, score.points, bestScore) });
    const nearSeverity = nearestAmong(auditSeverities);
    for (const { severity } of organisation.audits.flatMap((audit) => audit.findings)) {
      if (severity === undefined || isOneOf(auditSeverities, severity.text)) continue;
      const meant = nearSeverity(severity.text);
      unknown(severity.at, words.severity(severity.text, auditSeverities, meant), 'severity', meant, report);
    }
  },
  checkDecision({ kindWritten, state }, standing, report) {
    if (kindWritten !== undefined && !decisionKinds.includes(kindWritten.text)) {
      const meant = near(standing).kind(kindWritten.text);
      unknown(kindWritten.at, words.kind(kindWritten.text, decisionKinds, meant), 'kind', meant, report);
    }
    if (state !== undefined && !decisionStates.includes(state.state)) {
      const meant = near(standing).state(state.state);
      unknown(state.at, words.state(state.state, decisionStates, meant), 'state', meant, report);
    }
  },
  fix(_organisation, { at, names }) {
    const line = names?.line;
    return line === undefined ? undefined : { title: words.write(line), edits: [{ at, text: line }] };
  },
});

const near = once(() => ({ kind: nearestAmong(decisionKinds), state: nearestAmong(decisionStates) }));

function unknown(
  at: Origin,
  message: Words,
  statement: string,
  meant: string | undefined,
  report: (found: Reported) => void,
): void {
  report({ at, message, ...(meant === undefined ? {} : { names: { line: `${statement} ${meant}` } }) });
}

/** A code of two letters, or of three for a language that has no shorter one. */
function isLanguageCode(written: string): boolean {
  return /^[a-z]{2,3}$/.test(written) && !(written.length === 3 && languageNames.has(written));
}

/** The codes of the languages that Kring's readers are most likely to call by their names. */
const languageNames: ReadonlyMap<string, string> = new Map([
  ...['english', 'engels', 'englisch', 'anglais', 'eng'].map((name) => [name, 'en'] as const),
  ...['dutch', 'nederlands', 'niederländisch', 'néerlandais', 'nld', 'dut'].map(
    (name) => [name, 'nl'] as const,
  ),
  ...['german', 'duits', 'deutsch', 'allemand', 'deu', 'ger'].map((name) => [name, 'de'] as const),
  ...['french', 'frans', 'französisch', 'français', 'fra', 'fre'].map((name) => [name, 'fr'] as const),
  ...['spanish', 'spaans', 'español', 'spa'].map((name) => [name, 'es'] as const),
]);

function languageMeant(written: string): string | undefined {
  const word = written.normalize('NFC').toLowerCase();
  // A region behind the code, as in `nl-BE`, or the code in capitals.
  const code = /^([a-z]{2})(?:[-_]\w+)?$/.exec(word)?.[1];
  return code ?? languageNames.get(word);
}

/** A word of the organisation's own that is no word, or is of a language in which nobody is spoken to. */
function ownWord(organisation: Organisation, one: OwnWord, report: (found: Reported) => void): void {
  const { term, text, plural, language, at } = one;
  const tongue = tongueOfWord(organisation, one);
  if (tongue === undefined) {
    if (
      language !== undefined &&
      organisation.blocks.some(
        ({ words: all }) => all.find((other) => other.language?.at === language.at) === one,
      )
    )
      report({ at: language.at, message: words.ownLanguage(language.text) });
  } else if (spokenWord(tongue, term, text, undefined) === undefined)
    report({ at, message: words.ownWord(term, text) });
  else if (plural !== undefined && spokenWord(tongue, term, text, plural) === undefined)
    report({ at, message: words.ownWord(term, plural) });
}
