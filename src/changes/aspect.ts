import { type Aspect, aspectChanged, quoted } from '../messages/changes.js';
import type { Words } from '../messages/words.js';
import { type Change, type ChangeKind, change } from './change.js';
import { type Difference, differences, type Said } from './said.js';

/** A value as a sentence tells it. */
export function shown(said: Said | undefined): Words | undefined {
  if (said === undefined || said.words !== undefined) return said?.words;
  const text = said.quoted ? quoted(said.value) : said.value;
  return { en: text, nl: text };
}

/** What every change of a declaration has: whose it is and what it is about. */
export interface Concern {
  /** How a sentence names what the aspect belongs to. */
  readonly of: string | Words;
  readonly subject: string;
  readonly circle?: string | undefined;
  readonly item?: string | undefined;
  readonly role?: string | undefined;
  readonly decision?: string | undefined;
}

/** What a declaration says otherwise, each as a change of the kind that its aspect and its way make it. */
export function aspectChanges<A extends Aspect>(
  before: readonly Said<A>[],
  after: readonly Said<A>[],
  { of, ...concern }: Concern,
  kindOf: (difference: Difference<A>) => ChangeKind,
  more: (difference: Difference<A>) => Partial<Change> = () => ({}),
): Change[] {
  return differences(before, after).map((difference) =>
    change(kindOf(difference), {
      ...concern,
      before: difference.before?.value,
      after: difference.after?.value,
      message: aspectChanged(difference.aspect, of, shown(difference.before), shown(difference.after)),
      was: difference.before?.at,
      is: difference.after?.at,
      ...more(difference),
    }),
  );
}

/** `aim-added`, `aim-changed` or `aim-removed`. */
export function actOf<const A extends string>(
  aspect: A,
  { before, after }: Difference,
): `${A}-added` | `${A}-changed` | `${A}-removed` {
  if (before === undefined) return `${aspect}-added`;
  return after === undefined ? `${aspect}-removed` : `${aspect}-changed`;
}
