import { parseCleanly } from '../language/clean.js';
import type { Fragment } from '../model/organisation.js';
import { FragmentReader } from '../model/read.js';

/** What a file's text says, where nothing in it is wrong; else nothing, and `readFragment` is to be asked. */
export function cleanFragment(file: string, text: string): Fragment | undefined {
  const reader = new FragmentReader(file);
  return parseCleanly(text, (part) => reader.read(part)) ? reader.result : undefined;
}
