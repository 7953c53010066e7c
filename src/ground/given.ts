/** A part of an object where it has a value; no part at all, rather than one of nothing, where it has none. */
export function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
