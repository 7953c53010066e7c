import type { PageFiles } from './link.js';

type Examples = Readonly<Record<string, PageFiles>>;

/** The files of the examples, by their names, where they are in the page. By the build. */
declare const __examples: Examples | null;

/** Where the script beside the page puts them. */
const place = globalThis as { kringExamples?: Examples };

let coming: Promise<void> | undefined;

/** The files of an example; those who choose none need not wait for them. None where they cannot be loaded. */
export async function exampleNamed(name: string): Promise<PageFiles | undefined> {
  if (__examples !== null) return __examples[name];
  coming ??= new Promise((done) => {
    const script = document.createElement('script');
    script.src = 'examples.js';
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => {
      coming = undefined;
      done();
    });
    document.head.append(script);
  });
  await coming;
  return place.kringExamples?.[name];
}
