import type { KringServices } from '../language/module.js';
import { nameFault } from '../language/name.js';
import type { Origin } from '../model/organisation.js';
import type { SourceText } from './source-text.js';

/** Where a title stands, quotes included: the text right behind the name of what is declared. */
export function titlePlace(source: SourceText, name: Origin): Origin | undefined {
  const start = source.offset({ line: name.endLine, column: name.endColumn });
  const found = /^\s*("(?:\\.|[^"\\\r\n])*")/.exec(source.text.slice(start, start + 10_000));
  const title = found?.[1];
  if (found === null || title === undefined) return undefined;
  const end = start + found[0].length;
  return source.origin(end - title.length, end);
}

/**
 * A name as near to a title as a name can be: `Zorg voor jeugd` becomes `Zorg-voor-jeugd`. What no name may begin with
 * has `instead` before it, which is also the name where the title gives none.
 */
export function nameFrom(services: KringServices, title: string, instead = 'Circle'): string {
  const words = title
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter((word) => word !== '');
  const name = words.join('-');
  if (nameFault(services, name) === undefined) return name;
  const begun = `${instead}-${name}`;
  return name !== '' && nameFault(services, begun) === undefined ? begun : instead;
}
