/** Whether a stream may be coloured: only a terminal, and not where NO_COLOR (https://no-color.org) forbids it. */
export function colourWanted(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, TERM } = process.env;
  return stream.isTTY === true && (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb';
}
