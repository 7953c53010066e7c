import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const goldens = join(import.meta.dirname, 'golden');

/**
 * Compares a result with the one that was accepted. With KRING_ACCEPT=1 (`npm run golden`) it becomes the accepted
 * one: read the difference before committing it.
 */
export function expectGolden(file: string, result: string): void {
  const path = join(goldens, file);
  if (process.env.KRING_ACCEPT === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, result);
    return;
  }
  expect(existsSync(path), `test/golden/${file}: npm run golden accepts it`).toBe(true);
  expect(result).toBe(readFileSync(path, 'utf8'));
}
