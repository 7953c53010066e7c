/*
 * Plain data as few bytes that are soon read again: texts once, each form of object once, and numbers for the rest.
 * What was one object is one again, and what is `undefined` stays there, so that objects keep their form.
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
const mark = 0x4b524731;

/** What a number stands for, in its last two bits. */
const [single, text, object, whole] = [0, 1, 2, 3] as const;
const singles: readonly unknown[] = [undefined, null, true, false];
const leftOutMark = singles.length;
const largest = 2 ** 30;

/** The bytes of plain data; nothing where it holds what is none, or goes round in a circle. */
export function packed(root: object, leftOut: LeftOutText): Uint8Array | undefined {
  const texts = new Map<string, number>();
  const forms = new Map<string, number>();
  const keysOf: (readonly string[])[] = [];
  /** The place of each object in the order in which they end; -1 while one is gone through. */
  const places = new Map<object, number>();
  const numbers: number[] = [];
  let objects = 0;
  const within: {
    of: object;
    keys: readonly string[] | undefined;
    values: readonly unknown[];
    next: number;
  }[] = [];
  const enter = (of: object): boolean => {
    const isList = Array.isArray(of);
    if (!isList && Object.getPrototypeOf(of) !== Object.prototype) return false;
    places.set(of, -1);
    within.push({ of, keys: isList ? undefined : Object.keys(of), values: Object.values(of), next: 0 });
    // A list with a gap has fewer values than places.
    return !isList || of.length === (within.at(-1)?.values.length ?? 0);
  };
  const numberOf = <T>(known: Map<T, number>, one: T): number => {
    const found = known.get(one) ?? known.size;
    if (found === known.size) known.set(one, found);
    return found;
  };
  const codeOf = (value: unknown, key: string | undefined): number | undefined => {
    if (typeof value === 'string') {
      if (key === leftOut.key && value === leftOut.text) return leftOutMark * 4 + single;
      return numberOf(texts, value) * 4 + text;
    }
    if (typeof value === 'number') {
      const fits = Number.isInteger(value) && value >= 0 && value < largest && !Object.is(value, -0);
      return fits ? value * 4 + whole : undefined;
    }
    if (typeof value === 'object' && value !== null) return (places.get(value) as number) * 4 + object;
    const at = singles.indexOf(value);
    return at < 0 ? undefined : at * 4 + single;
  };
  if (!enter(root)) return undefined;
  for (let top = within.at(-1); top !== undefined; top = within.at(-1)) {
    const { of, keys, values } = top;
    let isWithin = false;
    while (top.next < values.length) {
      const value = values[top.next];
      if (typeof value === 'object' && value !== null) {
        const place = places.get(value);
        if (place === -1) return undefined;
        if (place === undefined) {
          if (!enter(value)) return undefined;
          isWithin = true;
          break;
        }
      }
      top.next++;
    }
    if (isWithin) continue;
    if (keys === undefined) numbers.push(0, values.length);
    else {
      const form = numberOf(forms, JSON.stringify(keys));
      if (form === keysOf.length) keysOf.push(keys);
      // Written to, it would be the prototype of the object.
      if (keys.includes('__proto__')) return undefined;
      numbers.push(form + 1);
    }
    for (let i = 0; i < values.length; i++) {
      const code = codeOf(values[i], keys?.[i]);
      if (code === undefined) return undefined;
      numbers.push(code);
    }
    places.set(of, objects++);
    within.pop();
  }
  const head: Head = { texts: [...texts.keys()], forms: keysOf, objects };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(4 * (3 + numbers.length) + headBytes.length);
  const words = new Uint32Array(bytes.buffer, 0, 3 + numbers.length);
  words.set([mark, numbers.length, headBytes.length]);
  words.set(numbers, 3);
  bytes.set(headBytes, words.byteLength);
  return bytes;
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
    return kind === whole ? at : constants[at];
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
