/*
 * Plain data as few bytes that are soon read again: texts once, each form of object once, and numbers for the rest.
 * What was one object is one again (but a list without anything), and what is `undefined` stays there, so that objects
 * keep their form. It is done for every file that is read for the first time: each pass over its objects shows.
 */

/** The texts under one key that are left out, and given again by whoever reads: what is said does not depend on them. */
export interface LeftOutText {
  readonly key: string;
  readonly text: string;
}

interface Head {
  readonly texts: readonly string[];
  readonly forms: readonly (readonly string[])[];
  readonly objects: number;
}

/** Tells bytes of another order, and of another way of packing. */
const mark = 0x4b524732;

/** What a number stands for, in its last two bits. */
const [single, text, object, whole] = [0, 1, 2, 3] as const;
const singles: readonly unknown[] = [undefined, null, true, false];
const leftOutMark = singles.length;
/** A list without anything is not one that could be told from others. */
const emptyMark = leftOutMark + 1;
const largest = 2 ** 30;

/** No file says anything as deep as this; what holds itself is deeper. */
const deepest = 100;

/** The bytes of plain data; nothing where it holds what is none, is deeper than any file says, or holds itself. */
export function packed(root: object, leftOut: LeftOutText): Uint8Array | undefined {
  const texts = new Map<string, number>();
  const forms: Beginning = { next: new Map() };
  const keysOf: (readonly string[])[] = [];
  /** The place of each object in the order in which they end. */
  const places = new Map<object, number>();
  const numbers: number[] = [];
  /** What the values of all that is gone through became so far, those of the innermost last. */
  const codes: number[] = [];
  let top = 0;
  const placeOf = (of: object, depth: number): number | undefined => {
    const isList = Array.isArray(of);
    if (depth > deepest || (!isList && Object.getPrototypeOf(of) !== Object.prototype)) return undefined;
    const keys = isList ? undefined : Object.keys(of);
    const values: readonly unknown[] = isList ? of : Object.values(of);
    const start = top;
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      if (typeof value === 'string') {
        const isLeftOut = value === leftOut.text && keys?.[at] === leftOut.key;
        codes[top++] = isLeftOut ? leftOutMark * 4 + single : numberOf(texts, value) * 4 + text;
      } else if (typeof value === 'object' && value !== null) {
        if (Array.isArray(value) && value.length === 0) {
          codes[top++] = emptyMark * 4 + single;
          continue;
        }
        const place = places.get(value) ?? placeOf(value, depth + 1);
        if (place === undefined) return undefined;
        codes[top++] = place * 4 + object;
      } else {
        const code = codeOf(value);
        // A gap in a list is no value.
        if (code === undefined || (value === undefined && !(at in values))) return undefined;
        codes[top++] = code;
      }
    }
    if (keys === undefined) numbers.push(0, values.length);
    else {
      const form = formOf(keys, forms, keysOf);
      if (form === undefined) return undefined;
      numbers.push(form + 1);
    }
    for (let at = start; at < top; at++) numbers.push(codes[at] as number);
    top = start;
    const place = places.size;
    places.set(of, place);
    return place;
  };
  if (placeOf(root, 0) === undefined) return undefined;
  const head: Head = { texts: [...texts.keys()], forms: keysOf, objects: places.size };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(4 * (3 + numbers.length) + headBytes.length);
  const words = new Uint32Array(bytes.buffer, 0, 3 + numbers.length);
  words.set([mark, numbers.length, headBytes.length]);
  words.set(numbers, 3);
  bytes.set(headBytes, words.byteLength);
  return bytes;
}

function numberOf(known: Map<string, number>, one: string): number {
  const found = known.get(one);
  if (found !== undefined) return found;
  const { size } = known;
  known.set(one, size);
  return size;
}

/** What stands for a value that is no text and holds nothing; nothing where there is no such number. */
function codeOf(value: unknown): number | undefined {
  if (typeof value === 'number') {
    const fits = Number.isInteger(value) && value >= 0 && value < largest && !Object.is(value, -0);
    return fits ? value * 4 + whole : undefined;
  }
  const at = singles.indexOf(value);
  return at < 0 ? undefined : at * 4 + single;
}

/** Keys that objects begin with: what may follow, and the number of the form that ends here. */
interface Beginning {
  readonly next: Map<string, Beginning>;
  number?: number;
}

/** The number of the form that has these keys; nothing where they cannot be packed. */
function formOf(keys: readonly string[], root: Beginning, keysOf: (readonly string[])[]): number | undefined {
  let at = root;
  for (const key of keys) {
    let next = at.next.get(key);
    if (next === undefined) {
      next = { next: new Map() };
      at.next.set(key, next);
    }
    at = next;
  }
  if (at.number !== undefined) return at.number;
  // Written to, it would be the prototype of the object.
  if (keys.includes('__proto__')) return undefined;
  at.number = keysOf.length;
  keysOf.push(keys);
  return at.number;
}

/** What {@link packed} made bytes of; nothing where it did not. Bytes begin at a multiple of four. */
export function unpacked(bytes: Uint8Array, leftOut: string): unknown {
  const front = new Uint32Array(bytes.buffer, bytes.byteOffset, 3);
  const [found, length, size] = front as unknown as [number, number, number];
  if (found !== mark || bytes.length !== 4 * (3 + length) + size) return undefined;
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset + 12, length);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4 * (3 + length)))) as Head;
  const { texts, forms, objects } = head;
  // A copy of one with all its keys has the form of one that was written out, which V8 reads faster.
  const models = forms.map((keys) => JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`)}}`));
  const all: unknown[] = new Array(objects);
  const constants = [...singles, leftOut];
  const said = (code: number): unknown => {
    const at = code >>> 2;
    const kind = code & 3;
    if (kind === text) return texts[at];
    if (kind === object) return all[at];
    if (kind === whole) return at;
    return at === emptyMark ? [] : constants[at];
  };
  let at = 0;
  for (let i = 0; i < objects; i++) {
    const form = numbers[at++] as number;
    if (form === 0) {
      const list: unknown[] = [];
      for (let left = numbers[at++] as number; left > 0; left--) list.push(said(numbers[at++] as number));
      all[i] = list;
      continue;
    }
    const keys = forms[form - 1] as readonly string[];
    const made: Record<string, unknown> = { ...models[form - 1] };
    for (let k = 0; k < keys.length; k++) made[keys[k] as string] = said(numbers[at++] as number);
    all[i] = made;
  }
  return all[objects - 1];
}
