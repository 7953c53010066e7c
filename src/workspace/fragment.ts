import type { KringServices } from '../language/module.js';
import { parseText } from '../language/parse.js';
import type { Fragment } from '../model/organisation.js';
import { FragmentReader } from '../model/read.js';

/** What a file's text says. Total: text that is not Kring yields what can be read of it, and what is wrong with it. */
export function readFragment(services: KringServices, file: string, text: string): Fragment {
  const reader = new FragmentReader(file);
  const problems = parseText(services, text, (part) => reader.read(part));
  for (const problem of problems) reader.unreadable(problem);
  return reader.result;
}
