import type { Language } from '../../messages/words.js';
import { asOf } from '../../model/lookups.js';
import type { Organisation } from '../../model/organisation.js';
import type { Due } from '../../tracking/due.js';
import type { Progress } from '../../tracking/progress.js';
import { dueSentence } from '../due.js';

/** What `kring progress --format json` writes; its schema is docs/schema/progress.schema.json. */
export function progressJson(progress: Progress): unknown {
  const { on, ...told } = progress;
  return { version: 1, asOf: on, ...told };
}

/** What `kring due --format json` writes; its schema is docs/schema/due.schema.json. */
export function dueJson(
  organisation: Organisation,
  due: readonly Due[],
  on: string,
  until: string,
  language: Language,
): unknown {
  const standing = asOf(organisation, on);
  return {
    version: 1,
    asOf: on,
    until,
    organisation: organisation.name,
    due: due.map((one) => ({ ...one, message: dueSentence(standing, one, language) })),
  };
}
