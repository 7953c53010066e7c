import { isFileName } from './file-names.js';
import type { PageFiles } from './link.js';

/*
 * What the page keeps between two visits, in this browser alone. A browser may forbid it, be full, or hold what an
 * older page or somebody else wrote there: then the page begins anew, and never fails.
 */

/** What is kept: the files, and which of them is shown. */
export interface KeptFiles {
  readonly files: PageFiles;
  readonly shown?: string;
}

/** How the page looks, for whoever uses it. */
export interface ReaderLook {
  readonly language?: 'en' | 'nl';
  readonly theme?: 'light' | 'dark';
}

const filesKey = 'kring.files.1';
const lookKey = 'kring.look.1';

/** Keeps files; false where the browser does not take them. */
export function keepFiles(kept: KeptFiles): boolean {
  return put(filesKey, kept);
}

export function keptFiles(): KeptFiles | undefined {
  const said = got(filesKey);
  if (typeof said !== 'object' || said === null) return undefined;
  const { files, shown } = said as Record<string, unknown>;
  if (typeof files !== 'object' || files === null) return undefined;
  const known = Object.entries(files).filter(
    (one): one is [string, string] => typeof one[1] === 'string' && isFileName(one[0]),
  );
  if (known.length === 0) return undefined;
  return { files: Object.fromEntries(known), ...(typeof shown === 'string' ? { shown } : {}) };
}

export function keepLook(look: ReaderLook): void {
  put(lookKey, look);
}

export function keptLook(): ReaderLook {
  const said = got(lookKey);
  const { language, theme } = (typeof said === 'object' && said !== null ? said : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(language === 'en' || language === 'nl' ? { language } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
  };
}

/** Tells when another window of this page keeps other files. */
export function onKeptElsewhere(tell: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === filesKey && newValue !== null) tell();
  });
}

function put(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function got(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}
