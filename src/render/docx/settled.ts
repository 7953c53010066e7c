import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The beginning of 1980, before which a zip knows no time. */
const fixedTime = new Date(1980, 0, 1);
const fixedStamp = '1980-01-01T00:00:00Z';

/**
 * A document of a word processor without the time at which it was made and the names that were made by chance, so that
 * the same paper gives the same bytes.
 */
export function settled(packed: Uint8Array): Uint8Array {
  const files = unzipSync(packed);
  const names = Object.keys(files).sort(order);
  // Names by chance are made of twenty-one letters and signs; each gets a number where it first stands.
  const numbers = new Map<string, string>();
  for (const name of names)
    if (isXml(name))
      for (const [, id = ''] of strFromU8(files[name] as Uint8Array).matchAll(
        /Id="(?:rId)?([a-z0-9_-]{21})"/g,
      ))
        if (!numbers.has(id)) numbers.set(id, `n${numbers.size + 1}`);
  const made: Zippable = {};
  for (const name of names) {
    const bytes = files[name] as Uint8Array;
    if (!isXml(name)) {
      made[name] = [bytes, { mtime: fixedTime, level: 6 }];
      continue;
    }
    let text = strFromU8(bytes);
    for (const [id, number] of numbers) text = text.replaceAll(id, number);
    text = placesNumbered(text);
    if (name === 'docProps/core.xml')
      text = text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${fixedStamp}`);
    made[name] = [strToU8(text), { mtime: fixedTime, level: 6 }];
  }
  return zipSync(made);
}

/** Places and pictures are numbered through by the library, over all documents of a process; here anew in each. */
function placesNumbered(text: string): string {
  return numberedAnew(
    numberedAnew(text, /(<w:bookmark(?:Start|End) (?:w:name="[^"]*" )?w:id=")(\d+)(?=")/g),
    /(<wp:docPr id=")(\d+)(?=")/g,
  );
}

function numberedAnew(text: string, numbered: RegExp): string {
  const numbers = new Map<string, number>();
  return text.replace(numbered, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}`;
  });
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name);
}

/** Word processors look for the list of contents first. */
function order(a: string, b: string): number {
  const first = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
  return first(a) - first(b) || (a < b ? -1 : 1);
}
