import * as words from '../messages/changes.js';
import { decisionStates } from '../messages/show.js';
import { same } from '../messages/words.js';
import { type CalendarDate, mayBeSame } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Decision, DecisionState, Subject } from '../model/organisation.js';
import { inForce } from '../model/standing.js';
import { aspectChanges } from './aspect.js';
import { type Change, type ChangeKind, change } from './change.js';
import { objected, objectedWords } from './elections.js';
import { type Between, type Names, touched } from './match.js';
import { isPutOff, objectionGone } from './records.js';
import {
  differences,
  list,
  type Said,
  say,
  sayDay,
  sayDays,
  sayGroup,
  sayPerson,
  sayRef,
  saySpan,
  sayTexts,
  sayValue,
} from './said.js';
import { subjectSaid } from './subjects.js';

/** What circles decide, take up, evaluate, replace or withdraw, and what is written otherwise in the logbook. */
export function decisionChanges(between: Between): Change[] {
  const { decisions } = between;
  return [
    ...decisions.come.map((decision) => begun(between, decision)),
    ...decisions.gone.map((decision) =>
      change('decision-removed', {
        ...concern(decision, between.old),
        before: titled(decision),
        message: words.decisionRemoved(
          decision.circle && between.title(between.old.circle(decision.circle.name)),
          titled(decision),
        ),
        was: decision.at,
        // What was never in force, or is no longer, may be tidied away.
        ...(between.was.isAdopted(decision) ? {} : { level: 'wording', topic: undefined }),
      }),
    ),
    // The same text may be replaced by another decision in the newer state.
    ...touched(
      between,
      decisions.both,
      (old, now) => old === now && between.was.decisionState(old) === between.is.decisionState(now),
    ).flatMap(([old, now]) => decisionChange(between, old, now)),
  ];
}

/** The title with the name under which it can be found. */
function titled({ name, title }: Decision): string {
  return title === undefined ? name : `${words.quoted(title)} (${name})`;
}

function concern(
  decision: Decision,
  names: Names,
): Pick<Change, 'subject' | 'circle' | 'decision'> & { subject: string } {
  return {
    subject: names.decision(decision.name),
    circle: decision.circle && names.circle(decision.circle.name),
    decision: names.decision(decision.name),
  };
}

const kindOfState: Readonly<Record<DecisionState, ChangeKind>> = {
  draft: 'decision-drafted',
  'in consent': 'decision-drafted',
  adopted: 'decision-adopted',
  referred: 'decision-referred',
  withdrawn: 'decision-withdrawn',
  replaced: 'decision-replaced',
  expired: 'decision-expired',
};

function begun({ is, now, title: called }: Between, decision: Decision): Change {
  const title = titled(decision);
  const circle = decision.circle && called(decision.circle.name);
  const state = is.decisionState(decision);
  const replacement = is.replacement(decision)?.name ?? decision.replacedBy?.name;
  const message = {
    draft: () => words.decisionDrafted(circle, title),
    'in consent': () => words.decisionDrafted(circle, title),
    adopted: () => words.decisionAdopted(circle, title, decision.decided?.date, decision.decided?.method),
    referred: () => words.decisionReferred(title, decision.referred && called(decision.referred.circle.name)),
    withdrawn: () => words.decisionWithdrawn(title, decision.withdrawn?.because),
    replaced: () => words.decisionReplaced(title, replacement),
    expired: () => words.decisionExpired(title),
  }[state]();
  return change(kindOfState[state], {
    ...concern(decision, now),
    after: state,
    message,
    is: decision.at,
  });
}

function decisionChange(between: Between, old: Decision, now: Decision): Change[] {
  const { was, is } = between;
  const found: Change[] = [];
  const common = { ...concern(now, between.now), was: old.at, is: now.at };
  if (old.name !== now.name)
    found.push(
      change('decision-renamed', {
        ...common,
        before: old.name,
        after: now.name,
        message: words.renamed(old.name, now.name),
      }),
    );
  const [before, after] = [was.decisionState(old), is.decisionState(now)];
  const told = new Set<string>();
  if (kindOfState[before] !== kindOfState[after]) {
    // What was in force is so no longer: that, too, takes the consent of those who agreed on it.
    const taken = inForce(was, old) ? ({ topic: 'policy' } as const) : {};
    found.push({ ...begun(between, now), was: old.at, before, ...taken });
    for (const aspect of explaining[after]) told.add(aspect);
    // Once decided, its dates say how it came to be.
    for (const aspect of explaining[before]) told.add(aspect);
  }
  const evaluated = now.reviewed.filter(({ date }) =>
    old.reviewed.every((one) => !mayBeSame(one.date, date)),
  );
  if (evaluated.length > 0) told.add('reviewed');
  for (const day of evaluated)
    found.push(
      change('decision-reviewed', {
        ...common,
        after: day.date,
        message: words.decisionReviewed(titled(now), day.date),
        is: day.at,
      }),
    );
  const isAgreed = before === 'adopted' && after === 'adopted';
  // A term that ends on the same day is the same, however it is written.
  const lastDay = old.term?.lastDay;
  if (lastDay !== undefined && lastDay === now.term?.lastDay) told.add('term');
  const others = differences(
    said(old, between.old, was).filter(({ aspect }) => !told.has(aspect)),
    said(now, between.now, is).filter(({ aspect }) => !told.has(aspect)),
  );
  const isDecidedAgain =
    (now.decided?.date ?? '') > (old.decided?.date ?? '') &&
    !isOneDay(old.decided?.date, now.decided?.date) &&
    others.some(({ aspect }) => !records.has(aspect));
  return [
    ...found,
    ...aspectChanges(
      said(old, between.old, was).filter(({ aspect }) => !told.has(aspect)),
      said(now, between.now, is).filter(({ aspect }) => !told.has(aspect)),
      { of: words.decisionCalled(titled(now)), ...concern(now, between.now) },
      () => 'decision-changed',
      (difference) => {
        const { aspect } = difference;
        const message = objectionGone(difference, words.decisionCalled(titled(now)));
        const put = message === undefined ? {} : { message };
        // An objection that was raised is met or withdrawn on record; a decision cannot be taken by leaving it out.
        if (before === 'in consent' && after === 'adopted' && message !== undefined)
          return { ...put, decision: undefined };
        if (!isAgreed) return { level: 'wording', topic: undefined, ...put };
        if (aspect === 'review') {
          const later =
            now.review?.byRhythm !== true && isPutOff(old.review, now.review) && evaluated.length === 0;
          return later ? { putsOff: true } : { level: 'wording', topic: undefined };
        }
        if (aspect === 'decided')
          // With what it says it was decided anew; a day alone is only another day, and no evidence for itself.
          return isDecidedAgain ? { level: 'wording', topic: undefined } : { decision: undefined };
        if (aspect === 'circle' && isMerged(between, old.circle?.name, now.circle?.name))
          return { level: 'wording', topic: undefined };
        if (aspect === 'circle')
          return {
            circle: old.circle && between.old.circle(old.circle.name),
            other: now.circle?.name,
          };
        if (records.has(aspect) && !(kept.has(aspect) && difference.before !== undefined))
          return { level: 'wording', topic: undefined };
        return put;
      },
    ),
  ];
}

/** Whether two days can be one, of which the one is told more exactly than the other. */
function isOneDay(before: CalendarDate | undefined, after: CalendarDate | undefined): boolean {
  return before !== undefined && after !== undefined && mayBeSame(before, after);
}

/** Whether a circle went on in another one, with what it had decided. */
function isMerged({ merged }: Between, before: string | undefined, after: string | undefined): boolean {
  return merged.some(({ from, into }) => into.name === after && from.some(({ name }) => name === before));
}

/** What a state of a decision explains of itself, so that it is not told twice. */
const explaining: Readonly<Record<DecisionState, readonly string[]>> = {
  draft: ['state'],
  'in consent': ['state'],
  adopted: ['state', 'decided'],
  referred: ['state', 'referred'],
  withdrawn: ['state', 'withdrawn'],
  replaced: ['state', 'replacedBy'],
  expired: ['state'],
};

/** What tells how a decision came to be and what was found since, not what was agreed. */
const records: ReadonlySet<string> = new Set([
  'picture',
  'opinion',
  'decided',
  'review',
  'present',
  'absent',
  'consent',
  'objection',
  'evidence',
  'reviewed',
  'proposedBy',
  'amended',
  'state',
  'replacedBy',
  'meeting',
  'because',
]);

/** Of these, what shows that it was agreed, and why: it may be added later, but not be otherwise than it was. */
const kept: ReadonlySet<string> = new Set([
  'present',
  'absent',
  'consent',
  'objection',
  'reviewed',
  'meeting',
  'because',
]);

function said(decision: Decision, names: Names, standing: AsOf) {
  const { decided, term, referred, withdrawn } = decision;
  const subjects = (all: readonly Subject[]): string =>
    list(all.map((one) => subjectSaid(one, decision.circle?.name ?? '', names, standing)));
  return [
    ...say('title', decision.title, decision.at, true),
    ...sayRef('circle', decision.circle, names.circle),
    ...sayValue('kind', decision.kindWritten),
    ...say(
      'state',
      decision.state?.state,
      decision.state?.at,
      false,
      decision.state && decisionStates[decision.state.state],
    ),
    ...sayDays('picture', decision.picture),
    ...sayDays('opinion', decision.opinion),
    ...say(
      'decided',
      decided &&
        [
          decided.date ?? '',
          ...(decided.method === undefined || decided.method === 'consent' ? [] : [`by ${decided.method}`]),
          ...(decided.decision === undefined ? [] : [`(${names.decision(decided.decision.name)})`]),
        ].join(' '),
      decided?.at,
      false,
      decided &&
        words.takenSaid(
          same(decided.date ?? ''),
          decided.method === 'consent' ? undefined : decided.method,
          decided.decision && names.decision(decided.decision.name),
        ),
    ),
    ...say(
      'concerns',
      decision.concerns.length === 0 ? undefined : subjects(decision.concerns),
      decision.concerns[0]?.at,
    ),
    ...sayTexts('text', decision.texts),
    ...sayTexts('because', decision.reasons),
    ...sayTexts('evidence', decision.evidence),
    ...say(
      'responsible',
      decision.responsible.length === 0 ? undefined : subjects(decision.responsible),
      decision.responsible[0]?.at,
    ),
    ...sayTexts('measure', decision.measures),
    ...(term?.until === undefined ? saySpan('term', term?.length) : sayDay('term', term.until)),
    ...sayDay('review', decision.review?.byRhythm === true ? undefined : decision.review),
    ...sayDays('reviewed', decision.reviewed),
    ...sayDays('amended', decision.amended),
    ...sayDays('renewed', decision.renewed),
    ...decision.objections.flatMap((one) =>
      say('objection', objected(one, names), one.at, false, objectedWords(one, names)),
    ),
    ...sayGroup('present', decision.present, names),
    ...sayGroup('absent', decision.absent, names),
    ...sayGroup('consent', decision.consent, names),
    ...say('meeting', decision.meeting?.name, decision.meeting?.at),
    ...sayPerson('proposedBy', decision.proposedBy, names),
    ...say(
      'referred',
      referred &&
        `${names.circle(referred.circle.name)}${referred.date === undefined ? '' : ` ${referred.date}`}`,
      referred?.at,
    ),
    ...say(
      'withdrawn',
      withdrawn &&
        `${withdrawn.date ?? 'yes'}${withdrawn.because === undefined ? '' : ` “${withdrawn.because}”`}`,
      withdrawn?.at,
    ),
    ...sayRef('replacedBy', decision.replacedBy, names.decision),
    ...decision.replaces.flatMap((ref) => sayRef('replaces', ref, names.decision)),
  ] satisfies Said[];
}
