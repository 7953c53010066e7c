/**
 * A table as CSV (RFC 4180): commas, CRLF, a cell in quotes where it needs them. A cell that a spreadsheet would work
 * out as a formula, or that begins with a mark which says it is none, gets that mark before it.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(text: string): string {
  const shown = withoutFormula(text);
  return /[",\r\n]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** What begins a cell that a spreadsheet takes for a formula, wide signs too; its quote is what makes a text of it. */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet takes for a formula. */
export function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that {@link withoutFormula} made safe. */
export function asItWas(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
