/**
 * What a written text says: quotes and escapes taken off; a block `"""` loses its first and last empty line
 * and the indentation that all its lines share. Never throws: an unknown escape stands for its character.
 */
export function textValue(written: string): string {
  if (written.startsWith('"""') && written.length >= 6) return blockValue(written.slice(3, -3));
  const inner = written.slice(1, -1);
  return inner.includes('\\') ? inner.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c === 't' ? '\t' : c)) : inner;
}

function blockValue(inner: string): string {
  const lines = inner.split(/\r\n|\r|\n/);
  if (lines.length > 1 && lines[0]?.trim() === '') lines.shift();
  if (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
  const filled = lines.filter((line) => line.trim() !== '');
  const indents = filled.map((line) => line.length - line.trimStart().length);
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}
