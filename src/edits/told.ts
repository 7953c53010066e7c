import type { TextEdit } from './edit.js';

/**
 * The words that begin what a file says people did: rounds that were held, outcomes, consent, who was there, days on
 * which something was done. What is planned, agreed for later or left to be filled in begins otherwise.
 */
const deeds = [
  ...['picture', 'opinion', 'decided', 'consent', 'present', 'absent', 'proposal', 'elected', 'accepted'],
  ...['confirmed', 'met', 'amended', 'reviewed', 'renewed', 'withdrawn', 'referred', 'replaced'],
  ...[
    'done',
    'resolved',
    'evaluated',
    'begun',
    'ended',
    'joined',
    'left',
    'closed',
    'heard',
    'used',
    'minutes',
  ],
] as const;

const text = '"""[\\s\\S]*?"""|"(?:\\\\.|[^"\\\\\\r\\n])*"|\\/\\/[^\\r\\n]*';
const told = new RegExp(
  `${text}|(?<![\\p{L}\\p{M}\\p{N}_.-]|\\d )(?<deed>${deeds.join('|')})(?![\\p{L}\\p{M}\\p{N}_.-])`,
  'gu',
);

/**
 * Whether edits write that people did something. Only a person can know that, so it is written where somebody chose
 * just that, and no editor chooses it by itself.
 */
export function tellsDeeds(edits: readonly TextEdit[]): boolean {
  return edits.some(({ text: written }) => deedsIn(written).length > 0);
}

/** Which of these words a written text says, in their order. */
export function deedsIn(written: string): readonly string[] {
  return [...written.matchAll(told)].flatMap(({ groups }) => groups?.deed ?? []);
}
