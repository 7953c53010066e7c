/** Adds a value to the list that a key has. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Keeps, for a key, the last in the order of texts of all that it is given; days are texts in their order. */
export function keepLast<K>(found: Map<K, string>, key: K, text: string | undefined): void {
  if (text !== undefined && text > (found.get(key) ?? '')) found.set(key, text);
}

/** Whether two lists have the same in the same order. */
export function isSameList<T>(
  one: readonly T[],
  other: readonly T[],
  same: (a: T, b: T) => boolean = (a, b) => a === b,
): boolean {
  return one.length === other.length && one.every((it, i) => same(it, other[i] as T));
}
