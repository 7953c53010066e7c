import { type Aspect, aspectChanged, quoted } from '../messages/changes.js';
import { same, type Words } from '../messages/words.js';
import { type Change, type ChangeKind, change } from './change.js';
import { type Difference, differences, type Said } from './said.js';
import { differing, isWording, quotedPair } from './wording.js';

/** A value as a sentence tells it. */
export function shown(said: Said | undefined): Words | undefined {
  if (said === undefined || said.words !== undefined) return said?.words;
  const text = said.quoted ? quoted(said.value) : said.value;
  return same(text);
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
  return differences(before, after).map((difference) => {
    const { before: a, after: b } = difference;
    const [was, is] = shownPair(a, b);
    const isText = a?.quoted === true && b?.quoted === true && a.words === undefined;
    return change(kindOf(difference), {
      ...concern,
      aspect: difference.aspect,
      before: a?.value,
      after: b?.value,
      message: aspectChanged(difference.aspect, of, was, is),
      was: a?.at,
      is: b?.at,
      ...(isText ? { difference: differing(a.value, b.value) } : {}),
      ...more(difference),
      // The same words with another full stop are nothing to decide anew.
      ...(isText && isWording(a.value, b.value) ? { level: 'wording', topic: undefined } : {}),
    });
  });
}

/** Both values as a sentence tells them; of long texts, where they differ. */
function shownPair(
  before: Said | undefined,
  after: Said | undefined,
): readonly [Words | undefined, Words | undefined] {
  if (before?.quoted !== true || after?.quoted !== true) return [shown(before), shown(after)];
  const [a, b] = quotedPair(before.value, after.value);
  return [before.words ?? same(a), after.words ?? same(b)];
}

/** `aim-added`, `aim-changed` or `aim-removed`. */
export function actOf<const A extends string>(
  aspect: A,
  { before, after }: Difference,
): `${A}-added` | `${A}-changed` | `${A}-removed` {
  if (before === undefined) return `${aspect}-added`;
  return after === undefined ? `${aspect}-removed` : `${aspect}-changed`;
}

/** How a sentence names what may have a title: by the title, else by its name. */
export function titled({
  name,
  title,
}: {
  readonly name: string;
  readonly title?: string | undefined;
}): string {
  return title === undefined ? name : quoted(title);
}
