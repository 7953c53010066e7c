/**
 * What a written text says: quotes and escapes taken off; a block `"""` loses its first and last empty line
 * and the indentation that all its lines share. Never throws: an unknown escape stands for its character.
 */
export function textValue(written: string): string {
  if (written.startsWith('"""') && written.length >= 6) return blockValue(written.slice(3, -3));
  const inner = written.slice(1, -1);
  return inner.includes('\\')
    ? inner.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c === 't' ? '\t' : c))
    : inner;
}

function blockValue(inner: string): string {
  const lines = inner.split(/\r\n|\r|\n/);
  if (lines.length > 1 && lines[0]?.trim() === '') lines.shift();
  if (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
  let indent = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line.trim() !== '') indent = Math.min(indent, line.length - line.trimStart().length);
  }
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}
