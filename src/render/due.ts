import { never } from '../ground/never.js';
import { headings } from '../messages/headings.js';
import { meetingWords } from '../messages/meetings.js';
import { officeInLink } from '../messages/show.js';
import { empty, officeWords, phaseTitle, words } from '../messages/tracking.js';
import { type Language, listed, same, sayIn, type Words } from '../messages/words.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Organisation, Stage } from '../model/organisation.js';
import { type Due, togetherDue } from '../tracking/due.js';
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
  const lines = (all: readonly Due[]): string[] => dueLines(standing, all, language);
  return [
    {
      kind: 'heading',
      level: 1,
      text: sayIn(words.dueTitle(organisation.title ?? organisation.name, on, until), language),
    },
    ...(due.length === 0 ? [{ kind: 'paragraph' as const, text: sayIn(empty.nothingDue, language) }] : []),
    ...section(2, sayIn(headings.overdue, language), lines(due.filter((one) => one.overdue))),
    ...section(2, sayIn(headings.coming, language), lines(due.filter((one) => !one.overdue))),
  ];
}

/**
 * The lines of a due list: day, what is due, who is asked for it. Elections that belong together are one line. `before`
 * writes the day, as in a table of a terminal where it is not said otherwise.
 */
export function dueLines(
  standing: AsOf,
  due: readonly Due[],
  language: Language,
  behind: (one: Due) => string = () => '',
  before: (date: string) => string = (date) => `${date}  `,
): string[] {
  return togetherDue(due).map((group) => {
    const [one] = group;
    const told =
      group.length === 1
        ? dueSentence(standing, one, language)
        : [electionsWords(standing, group), causeOfAll(one)].map((said) => sayIn(said, language)).join(', ');
    return `${before(one.date)}${told}${behind(one)}`;
  });
}

/** Several elections of one circle in a few words: which offices, who held them, and who elects where others do. */
export function electionsWords(standing: AsOf, group: readonly [Due, ...Due[]]): Words {
  const [{ circle }] = group;
  const offices = group.map((one) => {
    const person = personName(standing, one.person);
    return words.officeToElect(officeName(standing, one), [
      ...(one.person === undefined ? [] : [same(person)]),
      ...electorOf(one).map((elector) => words.elects(circleName(standing, elector))),
    ]);
  });
  return words.electionsIn(circleName(standing, circle), {
    en: listed(offices.map(({ en }) => en)).en,
    nl: listed(offices.map(({ nl }) => nl)).nl,
  });
}

function causeOfAll({ cause }: Due): Words {
  switch (cause) {
    case 'vacant':
      return words.areVacant;
    case 'expired':
      return words.termsOver;
    case 'without a term':
      return words.withoutTerms;
    case 'ending':
    case 'leaving':
    case 'gap':
    case 'single':
    case 'planned':
    case 'followed':
    case 'membership':
    case undefined:
      return words.termsEnding;
    default:
      return never(cause);
  }
}

function officeName(standing: AsOf, { role, name, circle, link }: Due): Words {
  if (role !== undefined) return same(roleName(standing, circle ?? '', role));
  return link === undefined ? officeWords(name) : officeInLink(officeWords(name), circleName(standing, link));
}

/** The circle that elects, where it is not the circle itself. */
function electorOf({ meetings, circle }: Due): readonly string[] {
  return meetings.slice(0, 1).filter((elector) => elector !== circle);
}

/** What is due, with who is asked for it and what is in the way. */
export function dueSentence(standing: AsOf, one: Due, language: Language): string {
  return [
    sayIn(dueWords(standing, one, language), language),
    ...detailsOf(standing, one).map((said) => sayIn(said, language)),
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
  if (one.hours !== undefined) {
    const { start, end, place } = one.hours;
    return [meetingWords.hours(start, end), ...(place === undefined ? [] : [same(place)])];
  }
  if (one.kind !== 'election') return [];
  const by = electorOf(one).map((elector) => words.elects(circleName(standing, elector)));
  switch (one.cause) {
    case 'vacant':
      return [words.isVacant, ...by];
    case 'expired':
      return [words.termOver(person), ...by];
    case 'ending':
      return [words.termIsEnding(person), ...by];
    case 'leaving':
      return [words.isLeaving(person), ...by];
    case 'gap':
      return [words.leavesGap(person), ...by];
    case 'without a term':
      return [words.hasNoTerm(person), ...by];
    case 'single':
      return [words.leadsAsWell(person), ...by];
    case 'planned':
    case 'followed':
    case 'membership':
    case undefined:
      return by;
    default:
      return never(one.cause);
  }
}

/** What is due, in a few words: the summary of an entry in a calendar. */
export function dueWords(standing: AsOf, one: Due, language: Language): Words {
  const circle = circleName(standing, one.circle);
  const person = personName(standing, one.person);
  const office = officeName(standing, one);
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
      return same(one.title);
    case 'step': {
      const whom = one.each === true ? whomOf(standing, one, language) : undefined;
      return words.step(one.title, whom, one.open);
    }
    case 'phase':
      return words.phaseEnds(sayIn(phaseTitle(one.name as Stage, one.title), language));
    case 'performance review':
      return words.review(
        one.role === undefined
          ? person
          : sayIn(words.officer(person, roleName(standing, one.circle ?? '', one.role), circle), language),
      );
    case 'plan evaluation':
      return words.evaluationOf(one.title);
    case 'meeting':
      return words.meetingOf(one.title);
    case 'measure':
      return words.measureAgain(one.title, circle);
    default:
      return never(one.kind);
  }
}
