import { unreadableFile as words } from '../../messages/rules/language.js';
import { rule } from '../rule.js';

/**
 * Files that cannot be read belong to no organisation, so whoever reads the disk reports them, with the sentences
 * of messages/rules/language.ts and `findingOf`. The rule is here so that it has a number, a level and a page.
 */
export const unreadableFile = rule({
  id: 'language/unreadable-file',
  base: 'all',
  code: 'LA08',
  firm: true,
  words,
  doc: { bad: '', good: '', outside: true, sources: [{ key: 'KRING' }], inferred: 'rule' },
  check() {},
});
