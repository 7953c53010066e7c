/** The offices that a circle's link and its officers hold; everybody who has one of them is chosen for a term. */
export const circleOffices = ['leader', 'representative', 'facilitator', 'secretary', 'logbook'] as const;
export type CircleOffice = (typeof circleOffices)[number];

/** Those of them that every circle is to have, in the order in which it elects. */
export const electedOffices = ['leader', 'representative', 'facilitator', 'secretary'] as const;
export type ElectedOffice = (typeof electedOffices)[number];

/** Functions within a circle, which somebody with another seat there may have too. */
export const circleFunctions = ['facilitator', 'secretary', 'logbook'] as const;
export type CircleFunction = (typeof circleFunctions)[number];

/** What letters beside the mark of a seat tell. */
export const markLetters = [...circleFunctions, 'acting'] as const;
export type MarkLetter = (typeof markLetters)[number];

/** Ways to belong to a circle without serving it in an office. */
export const memberships = ['member', 'expert', 'observer'] as const;
export type Membership = (typeof memberships)[number];

/** Everything that a seat can be. A role is any that a circle has made for itself. */
export const offices = [...circleOffices, ...memberships, 'role'] as const;
export type Office = (typeof offices)[number];

/** What is held for a term. */
export const officesWithTerm = [...circleOffices, 'role'] as const;
export type OfficeWithTerm = (typeof officesWithTerm)[number];

/** Whoever holds one of these has a performance review each year (domain 3.1). */
export const reviewedOffices = [...electedOffices, 'role'] as const;

/** The seats that somebody can be put in by one line of a circle. */
export const seatOffices = [...circleOffices, 'member'] as const;
export type SeatOffice = (typeof seatOffices)[number];

/** The words for offices in an election's head; every other name there is a role of the circle. */
export const electionOffices = [...circleOffices, 'member', 'expert'] as const;

/** For whom a step `for every …` is to be done. */
export const targets = ['circle', ...circleOffices, 'member', 'role', 'person'] as const;
export type Target = (typeof targets)[number];
