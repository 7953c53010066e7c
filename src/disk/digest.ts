import { createHash } from 'node:crypto';

/** The SHA-256 of bytes, in hexadecimal: another one where a single byte is another. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
