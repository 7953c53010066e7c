/**
 * How a seat stands on a date: its own time, within its person's time in the organisation and its circle's life. An
 * expired holder stays in the seat until somebody else is chosen for it. A void seat is one that its line still gives
 * to somebody who cannot hold it: who left, who has not joined, or in a circle that has ended. Nobody holds it. Of an
 * unrecorded one nobody wrote down who holds it, so it is neither held nor vacant.
 */
export const seatStates = ['coming', 'held', 'expired', 'past', 'vacant', 'unrecorded', 'void'] as const;
export type SeatState = (typeof seatStates)[number];

/** How a seat is told: what its state says, and of one that is held whether something is wrong with it. */
export const seatStandings = [
  'to come',
  'standing',
  'without a term',
  'acting',
  'expired',
  'vacant',
  'unrecorded',
  'void',
  'past',
] as const;
export type SeatStanding = (typeof seatStandings)[number];

/** Why a seat is void. */
export const voidReasons = ['left', 'not joined', 'circle ended'] as const;
export type VoidReason = (typeof voidReasons)[number];

/** How a seat looks in a picture, the worst first. `ending`: its term ends within the organisation's notice. */
export const seatLooks = ['vacant', 'unrecorded', 'expired', 'ending', 'held'] as const;
export type SeatLook = (typeof seatLooks)[number];

/** States in which somebody sits there, or is to. */
export const seatedStates = ['held', 'expired', 'coming'] as const satisfies readonly SeatState[];
