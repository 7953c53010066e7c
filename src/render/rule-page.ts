import type { Language } from '../messages/words.js';

/** Where the page of a rule can be read: in the published package of this version, which brings the pages along. */
export function rulePage(id: string, language: Language, version: string): string {
  return `https://unpkg.com/kring@${version}/docs/rules/${language === 'nl' ? 'nl/' : ''}${id}.md`;
}
