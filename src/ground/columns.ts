/** Rows of two cells as lines, the second cells below each other, one blank behind the widest first cell. */
export function inColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)} ${second}`);
}
