import { labels, phaseTitle, words } from '../messages/tracking.js';
import type { Language, Words } from '../messages/words.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Organisation, Stage } from '../model/organisation.js';
import type { Due } from '../tracking/due.js';
import { type Outline, section } from './outline.js';
import { circleName, personName, roleName, whomOf } from './progress.js';

/** What falls due, in words: what is overdue first, then day by day. */
export function dueOutline(
  organisation: Organisation,
  due: readonly Due[],
  on: string,
  until: string,
  language: Language,
): Outline {
  const standing = asOf(organisation, on);
  const line = (one: Due): string => dueLine(standing, one, language);
  return [
    {
      kind: 'heading',
      level: 1,
      text: words.dueTitle(organisation.title ?? organisation.name, on, until)[language],
    },
    ...(due.length === 0 ? [{ kind: 'paragraph' as const, text: labels.nothingDue[language] }] : []),
    ...section(2, labels.overdue[language], due.filter((one) => one.overdue).map(line)),
    ...section(2, labels.coming[language], due.filter((one) => !one.overdue).map(line)),
  ];
}

/** One line of a due list: day, what is due, who is asked for it. */
export function dueLine(standing: AsOf, one: Due, language: Language): string {
  return `${one.date}  ${dueSentence(standing, one, language)}`;
}

/** What is due, with who is asked for it and what is in the way. */
export function dueSentence(standing: AsOf, one: Due, language: Language): string {
  return [
    dueWords(standing, one, language)[language],
    ...detailsOf(standing, one).map((said) => said[language]),
    ...(one.owner === undefined || one.owner === one.person ? [] : [personName(standing, one.owner)]),
    ...(one.blocked === undefined ? [] : [one.blocked]),
  ].join(', ');
}

function detailsOf(standing: AsOf, one: Due): Words[] {
  const person = personName(standing, one.person);
  if (one.kind === 'term') {
    if (one.cause === 'followed') return [words.followed];
    return one.election === undefined ? [] : [words.electionPlanned(one.election)];
  }
  if (one.kind !== 'election') return [];
  const [elector] = one.meetings;
  const by =
    elector === undefined || elector === one.circle ? [] : [words.electedBy(circleName(standing, elector))];
  switch (one.cause) {
    case 'vacant':
      return [words.isVacant, ...by];
    case 'expired':
      return [words.termOver(person), ...by];
    case 'ending':
      return [words.termIsEnding(person), ...by];
    default:
      return by;
  }
}

/** What is due, in a few words: the summary of an entry in a calendar. */
export function dueWords(standing: AsOf, one: Due, language: Language): Words {
  const circle = circleName(standing, one.circle);
  const person = personName(standing, one.person);
  const office = one.role === undefined ? one.name : roleName(standing, one.circle ?? '', one.role);
  switch (one.kind) {
    case 'term':
      return words.termEnds(person, office, circle);
    case 'election':
      return words.electionOf(office, circle);
    case 'decision review':
      return words.decisionReview(one.title);
    case 'decision end':
      return words.decisionEnds(one.title);
    case 'deviation end':
      return words.deviationEnds(one.name, circle);
    case 'domain review':
      return one.name === '' ? words.domainReview(circle) : words.domainPartReview(one.title, circle);
    case 'role review':
      return words.roleReview(one.title, circle);
    case 'circle begin':
      return words.circleBegins(one.title);
    case 'circle end':
      return words.circleEnds(one.title);
    case 'audit':
      return words.auditOf(one.title);
    case 'audit finding':
      return words.finding(one.title);
    case 'action':
      return { en: one.title, nl: one.title };
    case 'step': {
      const whom = one.each === true ? whomOf(standing, one, language) : undefined;
      return words.step(one.title, whom, one.open);
    }
    case 'phase':
      return words.phaseEnds(phaseTitle(one.name as Stage, one.title)[language]);
    case 'performance review':
      return words.review(one.role === undefined ? person : words.officer(person, office, circle)[language]);
    case 'plan evaluation':
      return words.evaluationOf(one.title);
  }
}
