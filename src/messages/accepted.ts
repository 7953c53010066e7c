import { quoted } from './changes.js';
import { aspects } from './report.js';
import { listedWords, same, type Words } from './words.js';

/* What is said of changes that stand without a decision on record, because somebody knows of them and says why. */

/** A thing, or an aspect of a circle, as an acceptance names it. */
export interface AcceptedSubject {
  readonly aspect?: string | undefined;
  readonly of: string;
}

/** "aim of Garden and Garden.beds". */
const subjectsSaid = (subjects: readonly AcceptedSubject[]): Words =>
  listedWords(
    subjects.map(({ aspect, of }) => {
      const before = aspect === undefined ? { en: '', nl: '' } : (aspects[aspect] ?? same(aspect));
      return { en: `${before.en} ${of}`.trim(), nl: `${before.nl} ${of}`.trim() };
    }),
  );

export const acceptanceAdded = (
  subjects: readonly AcceptedSubject[],
  person: string,
  date: string,
  because: string,
): Words => {
  const what = subjectsSaid(subjects);
  return {
    en: `${person} accepts on ${date} that no decision is on record for ${what.en}: ${quoted(because)}.`,
    nl: `${person} aanvaardt op ${date} dat er geen besluit is vastgelegd over ${what.nl}: ${quoted(because)}.`,
  };
};
export const acceptanceRemoved = (
  subjects: readonly AcceptedSubject[],
  person: string,
  date: string,
): Words => {
  const what = subjectsSaid(subjects);
  return {
    en: `It is no longer on record that ${person} accepted on ${date} that no decision is on record for ${what.en}.`,
    nl: `Er is niet meer vastgelegd dat ${person} op ${date} aanvaardde dat er geen besluit is vastgelegd over ${what.nl}.`,
  };
};
export const acceptanceOf = (subjects: readonly AcceptedSubject[]): Words => {
  const what = subjectsSaid(subjects);
  return { en: `Acceptance of ${what.en}`, nl: `Aanvaarding van ${what.nl}` };
};

/** Below a change for which a decision lacks, after what lacks. */
export const acceptedBy = (
  person: string,
  date: string,
  because: string,
  recorded?: { readonly name: string; readonly date: string },
): Words => {
  const commit = recorded?.name.slice(0, 10);
  const en = recorded === undefined ? '' : `, put on record on ${recorded.date}, commit ${commit}`;
  const nl = recorded === undefined ? '' : `, vastgelegd op ${recorded.date}, commit ${commit}`;
  return {
    en: `Known and accepted (${person}, ${date}${en}): ${quoted(because)}.`,
    nl: `Bekend en aanvaard (${person}, ${date}${nl}): ${quoted(because)}.`,
  };
};

/** Below a change that another circle decided, where somebody accepts it. */
export const notAcceptable = (person: string, date: string): Words => ({
  en: `That ${person} accepts it (${date}) does not make it right.`,
  nl: `Dat ${person} het aanvaardt (${date}) maakt het niet goed.`,
});

/** A line of what is known and accepted, where an organisation is told of. */
export const acceptanceLine = (
  subjects: readonly AcceptedSubject[],
  because: string,
  person: string,
  day: string,
): Words => {
  const what = subjectsSaid(subjects);
  return {
    en: `${what.en}: ${quoted(because)} (${person}, ${day})`,
    nl: `${what.nl}: ${quoted(because)} (${person}, ${day})`,
  };
};

export const acceptedOnRecord: Words = {
  en: 'Changed without a decision, known and accepted',
  nl: 'Gewijzigd zonder besluit, bekend en aanvaard',
};
