import { type Language, tongueOf } from '../messages/words.js';

/**
 * Where the page of a rule stands: its path within Kring's own package, which brings the pages along. The project has
 * no address on the web that the path could be put behind.
 */
export function rulePage(id: string, language: Language): string {
  return `docs/rules/${tongueOf(language) === 'nl' ? 'nl/' : ''}${id}.md`;
}

/**
 * A place in Kring's own package as a URI, for formats that take no path: a package URL, which names the package, its
 * version and the path in it, and needs no address on the web.
 */
export function packageUri(path: string, version: string): string {
  return `pkg:npm/kring@${encodeURIComponent(version)}#${path}`;
}
