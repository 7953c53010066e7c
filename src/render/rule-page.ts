import { type Language, tongueOf } from '../messages/words.js';

/**
 * Where the page of a rule stands: its path within Kring's own package, which brings the pages along. The project has
 * no address on the web that the path could be put behind.
 */
export function rulePage(id: string, language: Language): string {
  return `docs/rules/${tongueOf(language) === 'nl' ? 'nl/' : ''}${id}.md`;
}
