import * as words from '../messages/changes.js';
import { officeNames } from '../messages/names.js';
import { nobody, yes } from '../messages/values.js';
import { same, type Words } from '../messages/words.js';
import { elector } from '../model/authority.js';
import type { AsOf } from '../model/lookups.js';
import type { Election, Nomination, Objection } from '../model/organisation.js';
import { aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import { type Between, type Names, touched } from './match.js';
import { objectionGone } from './records.js';
import {
  type Difference,
  type Said,
  say,
  sayDay,
  sayGroup,
  sayPerson,
  sayRef,
  saySpan,
  sayTexts,
} from './said.js';

/** Elections that are put on record, corrected or taken away. What came of them, seats.ts says. */
export function electionChanges(between: Between): Change[] {
  const { elections, was } = between;
  return [
    ...elections.come.map((election) => added(between, election)),
    ...elections.gone.map((election) =>
      change('election-removed', {
        ...concern(election, between.old),
        before: outcome(was, election),
        people: [election].flatMap(electedIn).map(between.old.person),
        message: words.electionRemoved(election.name, seatOf(between, was, election)),
        was: election.at,
        ...(election.elected === undefined ? {} : rewritten(election, between.old)),
      }),
    ),
    ...touched(between, elections.both).flatMap(([old, now]) => [
      ...(old.name === now.name
        ? []
        : [
            change('election-renamed', {
              ...concern(now, between.now),
              before: old.name,
              after: now.name,
              message: words.renamed(old.name, now.name),
              was: old.at,
              is: now.at,
            }),
          ]),
      ...(old.elected === undefined && now.elected !== undefined
        ? [{ ...added(between, now), was: old.at }]
        : []),
      ...aspectChanges(
        said(old, between.old, now),
        said(now, between.now, old).filter(
          ({ aspect }) => !(aspect === 'elected' && old.elected === undefined),
        ),
        { of: words.electionCalled(now.name), ...concern(now, between.now) },
        () => 'election-changed',
        (difference) => {
          const message = objectionGone(difference, words.electionCalled(now.name));
          return {
            people: [...electedIn(old).map(between.old.person), ...electedIn(now)],
            ...(message === undefined ? {} : { message }),
            ...(isRewriting(difference, old) ? rewritten(now, between.now) : {}),
          };
        },
      ),
    ]),
  ];
}

function concern(election: Election, names: Names): { subject: string; circle: string; election: string } {
  return {
    subject: names.election(election.name),
    circle: names.circle(election.circle.name),
    election: names.election(election.name),
  };
}

/**
 * Whether an election that has an outcome is told otherwise than it was. What is added to its record later, such as
 * that somebody accepted, completes it; a term that is added makes it another.
 */
function isRewriting({ aspect, before }: Difference, { elected }: Election): boolean {
  return elected !== undefined && (before !== undefined || aspect === 'term');
}

/** Then the circle that elects has to agree, as it did to the election. */
function rewritten(election: Election, names: Names): Partial<Change> {
  const { office, role, circle } = election;
  return {
    level: 'authority',
    topic: office === 'observer' ? 'member' : office,
    office,
    role: role === undefined ? undefined : names.role(circle.name, role),
  };
}

/** "leader of Midwives". */
function seatOf({ title, old, was }: Between, standing: AsOf, election: Election): Words {
  const circle = standing === was ? old.circle(election.circle.name) : election.circle.name;
  return words.seatName(officeOf(standing, election), title(circle));
}

function officeOf(standing: AsOf, { office, role, circle }: Election): Words {
  if (office !== 'role') return officeNames[office];
  const called = standing.role(circle.name, role ?? '')?.title ?? role ?? '';
  return same(called);
}

function outcome(standing: AsOf, { elected }: Election): string | undefined {
  return elected?.person === undefined
    ? undefined
    : (standing.person(elected.person.name)?.title ?? elected.person.name);
}

function electedIn({ elected }: Election): readonly string[] {
  return elected?.person === undefined ? [] : [elected.person.name];
}

function added(between: Between, election: Election): Change {
  const standing = between.is;
  const circle = standing.circle(election.circle.name);
  const by =
    election.by?.name ??
    (circle === undefined ? election.circle.name : elector(standing, circle, election.office));
  const seat = seatOf(between, standing, election);
  const own = by === election.circle.name;
  return change('election-added', {
    subject: election.name,
    circle: election.circle.name,
    election: election.name,
    after: outcome(standing, election),
    people: electedIn(election),
    message:
      election.elected === undefined
        ? words.electionOpened(between.title(by), seat, election.on?.date, election.name)
        : words.electionAdded(
            between.title(by),
            outcome(standing, election),
            own ? officeOf(standing, election) : seat,
            election.on?.date,
            election.name,
          ),
    is: election.at,
  });
}

/** @param other the same election in the other state */
function said(election: Election, names: Names, other: Election) {
  const { term, elected, accepted, proposal } = election;
  // Where a record names no circle, the circle itself elected.
  const by = election.by ?? (other.by === undefined ? undefined : election.circle);
  return [
    ...say(
      'office',
      election.role === undefined ? election.office : names.role(election.circle.name, election.role),
      election.officeAt,
      false,
      election.office === 'role' ? undefined : officeNames[election.office],
    ),
    ...sayRef('circle', election.circle, names.circle),
    ...sayRef('by', by, names.circle),
    ...sayDay('on', election.on),
    ...say('meeting', election.meeting?.name, election.meeting?.at),
    ...sayTexts('duty', election.duties),
    ...sayTexts('quality', election.qualities),
    ...(term?.until === undefined ? saySpan('term', term?.length) : sayDay('term', term.until)),
    ...sayPerson('facilitator', election.facilitator, names),
    ...sayGroup('present', election.present, names),
    ...sayGroup('absent', election.absent, names),
    ...sayGroup('consent', election.consent, names),
    ...election.nominations.flatMap((one) =>
      say('nomination', nominated(one, names.person), one.at, false, same(nominated(one, names.called))),
    ),
    ...election.changes.flatMap((one) =>
      say('change', nominated(one, names.person), one.at, false, same(nominated(one, names.called))),
    ),
    ...say(
      'proposal',
      proposal && withReason(names.person(proposal.person.name), proposal.because),
      proposal?.at,
      false,
      proposal && same(withReason(names.called(proposal.person.name), proposal.because)),
    ),
    ...election.objections.flatMap((one) =>
      say('objection', objected(one, names), one.at, false, objectedWords(one, names)),
    ),
    ...say(
      'elected',
      elected &&
        [
          elected.person === undefined ? 'nobody' : names.person(elected.person.name),
          ...(elected.method === undefined ? [] : [`by ${elected.method}`]),
          ...(elected.decision === undefined ? [] : [`(${names.decision(elected.decision.name)})`]),
        ].join(' '),
      elected?.at,
      false,
      elected &&
        words.takenSaid(
          elected.person === undefined ? nobody : same(names.called(elected.person.name)),
          elected.method,
          elected.decision && names.decision(elected.decision.name),
        ),
    ),
    ...say(
      'accepted',
      accepted && (accepted.date ?? 'yes'),
      accepted?.at,
      false,
      accepted?.date === undefined ? yes : undefined,
    ),
    ...election.confirmed.flatMap(({ circle, date, at }) =>
      say('confirmed', `${names.circle(circle.name)}${date === undefined ? '' : ` ${date}`}`, at),
    ),
    ...sayRef('replaces', election.replaces, names.election),
  ] satisfies Said[];
}

function nominated({ by, candidate, because }: Nomination, person: (name: string) => string): string {
  const who = by === undefined ? '' : `${person(by.name)}: `;
  return withReason(`${who}${candidate === undefined ? 'nobody' : person(candidate.name)}`, because);
}

function withReason(text: string, because: string | undefined): string {
  return because === undefined ? text : `${text} “${because}”`;
}

/** An objection with how it was met, as one value. */
export function objected({ person, text, met, way, answer }: Objection, names: Names): string {
  return [
    names.person(person.name),
    ...(text === undefined ? [] : [`“${text}”`]),
    ...(met ? ['→'] : []),
    ...(way === undefined ? [] : [way]),
    ...(answer === undefined ? [] : [`“${answer}”`]),
  ].join(' ');
}

/** The same for people to read. */
export function objectedWords({ person, text, met, way, answer }: Objection, names: Names): Words {
  return words.objectionSaid(names.called(person.name), text, met, way, answer);
}
