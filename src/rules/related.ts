/*
 * Rules that are about one thing, so that whoever reads of one finds the others: each list reads like what somebody who
 * puts that thing in order would look through.
 */
const about: readonly (readonly string[])[] = [
  // who links a circle with the next higher one
  [
    'double-link/leader-missing',
    'double-link/representative-missing',
    'double-link/same-person',
    'double-link/leader-not-member',
    'double-link/representative-not-member',
    'double-link/without-consent-right',
    'circle/highest-without-leader',
  ],
  // by whom they are chosen
  [
    'double-link/leader-elected-elsewhere',
    'double-link/representative-elected-elsewhere',
    'double-link/representative-not-confirmed',
    'election/seat-differs',
  ],
  // links that are not to the next higher circle, or lead nowhere
  [
    'double-link/cross-link-empty',
    'double-link/root-representative',
    'double-link/many-links',
    'circle/sibling-is-no-link',
  ],
  ['double-link/helping-circle-without-leader', 'double-link/helping-circle-without-report'],
  // where a circle lies
  ['circle/without-parent', 'circle/ring', 'circle/name-used-twice'],
  ['circle/top-circle-not-linked', 'circle/top-circle-missing', 'circle/general-circle-missing'],
  ['circle/general-circle-missing', 'circle/general-circle-outsider', 'circle/many-children'],
  [
    'circle/top-circle-without-experts',
    'circle/top-circle-expertise',
    'circle/top-circle-missing',
    'implementation/secured-without-top-circle',
    'circle/highest-without-leader',
  ],
  // who is in it
  ['circle/without-members', 'circle/single-member', 'circle/too-small', 'circle/person-in-none'],
  ['circle/too-large', 'circle/many-children', 'circle/only-child', 'circle/general-circle-outsider'],
  // what it is for, and what it decides about
  ['circle/aim-missing', 'circle/aim-too-broad', 'circle/aim-alike', 'circle/domain-missing'],
  [
    'circle/domain-missing',
    'circle/domain-overlap',
    'circle/domain-from-elsewhere',
    'circle/domain-gap',
    'circle/domain-without-limits',
    'circle/domain-review-missing',
    'logbook/outside-domain',
  ],
  ['circle/steering-not-recorded', 'circle/not-recorded', 'circle/silent', 'logbook/measure-missing'],
  [
    'circle/ended-still-holds',
    'circle/not-begun',
    'circle/acts-outside-its-life',
    'circle/silent',
    'circle/long-silent',
  ],
  // what changed between two states
  [
    'consent/decided-elsewhere',
    'consent/decision-rewritten',
    'consent/accepted-in-vain',
    'circle/changed-without-consent',
    'circle/remade-without-decision',
    'election/seated-without-election',
  ],
  // officers and terms
  [
    'election/facilitator-missing',
    'election/secretary-missing',
    'election/two-hats',
    'election/two-holders',
    'election/holder-not-member',
    'election/holder-from-elsewhere',
    'election/role-outside',
  ],
  [
    'election/term-missing',
    'election/term-ending',
    'election/term-expired',
    'election/link-term-expired',
    'election/acting-without-end',
    'election/too-many-terms',
  ],
  // how somebody came to be elected
  [
    'election/not-held',
    'election/unprepared',
    'election/nomination-without-reason',
    'election/without-consent',
    'election/by-majority',
  ],
  ['election/seat-differs', 'election/outcome-not-seated', 'election/seated-without-election'],
  // consent
  [
    'consent/objection-open',
    'consent/objection-met-nowhere',
    'consent/incomplete',
    'consent/outsider',
    'consent/changed-after-consent',
    'election/without-consent',
  ],
  ['consent/method-without-consent', 'election/by-majority', 'consent/deviation-not-granted'],
  [
    'consent/deviation-not-granted',
    'consent/deviation-expired',
    'consent/deviation-for-years',
    'consent/deviation-unused',
    'consent/deviation-from-nothing',
  ],
  // the logbook
  [
    'logbook/decision-incomplete',
    'logbook/review-missing',
    'logbook/review-overdue',
    'logbook/measure-missing',
    'logbook/responsible-missing',
    'logbook/owner-left',
  ],
  [
    'logbook/minutes-waiting',
    'logbook/meeting-differs',
    'logbook/point-undecided',
    'logbook/closing-missing',
    'circle/meetings-missed',
  ],
  ['logbook/off-target-unanswered', 'logbook/never-measured', 'logbook/measure-missing'],
  ['logbook/action-incomplete', 'logbook/owner-left', 'implementation/audit-finding-unowned'],
  ['circle/meetings-missed', 'circle/silent', 'circle/long-silent'],
  ['logbook/outside-domain', 'logbook/replaced-still-in-force', 'logbook/dates-out-of-order'],
  ['consent/proposal-waiting', 'logbook/review-overdue', 'circle/silent'],
  // the introduction of the method
  [
    'implementation/mandate-missing',
    'implementation/plan-not-evaluated',
    'implementation/step-before-its-phase',
    'implementation/training-incomplete',
  ],
  [
    'implementation/audit-overdue',
    'implementation/audit-finding-unowned',
    'implementation/review-overdue',
    'implementation/statutes-without-reference',
    'implementation/secured-without-top-circle',
  ],
  ['implementation/left-out-without-reason', 'implementation/left-out-in-vain'],
  // the text itself
  ['language/syntax', 'language/reads-on', 'language/unreadable-file'],
  ['language/unknown-name', 'language/unknown-word', 'language/name-used-twice'],
  ['language/name-used-twice', 'language/said-twice', 'circle/name-used-twice'],
  ['language/named-twice', 'language/said-twice', 'election/two-holders'],
  ['language/organisation-missing', 'language/organisation-unclear', 'language/unreadable-file'],
  ['language/to-be-filled-in', 'consent/incomplete'],
  ['language/deceptive-name', 'language/deceptive-text', 'language/names-alike', 'language/name-used-twice'],
  ['language/impossible-date', 'logbook/dates-out-of-order'],
];

/** The ids of the rules about the same as a rule, each once, in the order in which they are listed. */
export function relatedTo(id: string): readonly string[] {
  return [...new Set(about.filter((list) => list.includes(id)).flat())].filter((other) => other !== id);
}

/** Every id that is listed. */
export const relatedIds: readonly string[] = [...new Set(about.flat())];
