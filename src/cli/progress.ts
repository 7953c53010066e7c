/** A line on a terminal that tells what goes on. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

/** Shows progress of work over a second, a few times a second, and nothing where the stream is no terminal. */
export function progressOn(stream: NodeJS.WriteStream, wanted: boolean): Progress {
  if (!wanted || stream.isTTY !== true || process.env.TERM === 'dumb') return { show() {}, clear() {} };
  const begun = performance.now();
  let last = begun + 800;
  let shown = false;
  return {
    show(text) {
      const now = performance.now();
      if (now - last < 200) return;
      last = now;
      shown = true;
      stream.write(`\r\u001b[K${text.slice(0, (stream.columns || 80) - 1)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
