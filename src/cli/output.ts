import { open, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beginsAsKring, formOf } from '../language/foreign.js';
import { outputRefused } from '../messages/cli.js';
import { isNamedKring, isWithin } from '../workspace/find.js';
import type { Result } from './command.js';
import { Refusal } from './refusal.js';
import { refuseElsewhere, writeWhole } from './write.js';

/** So much of a file that is there already is looked at, in bytes. */
const mostLooked = 4_000_000;

/**
 * Writes what a command delivers into the file that `-o` names. What is there already is replaced only where it can be
 * what such a command wrote before: never a Kring file, and never a file that is of another kind or lacks what every
 * such result bears.
 *
 * @throws Refusal where something else is there; it stays as it is
 */
export async function writeOutput(file: string, result: Result): Promise<void> {
  await refuseElsewhere(file);
  const target = await realpath(file).catch(() => file);
  // What a link elsewhere leads to is not this folder's to write; a device, such as the standard output, is no file.
  if (
    !/^\/(?:dev|proc)\//.test(file) &&
    !isWithin(target, await realpath(dirname(file)).catch(() => dirname(file)))
  )
    if (target !== file) throw new Refusal(outputRefused.outside(file));
  const { first, whole } = await begun(result);
  const there = await beginningOf(target);
  const isKring = isNamedKring(file) || isNamedKring(target);
  if (isKring && (there !== undefined || !beginsAsKring(text(first))))
    throw new Refusal(outputRefused.kring(file));
  if (there !== undefined && there.length > 0 && !mayBeEarlier(there, first))
    throw new Refusal(outputRefused.other(file));
  return writeWhole(file, whole);
}

/** What every result of a kind bears, by which an earlier one is known. */
const marks: readonly RegExp[] = [
  /^\uFEFF?(?:#{1,6} )/,
  /^<!DOCTYPE html>/i,
  /http-equiv="Content-Security-Policy" content="default-src 'none'/,
  /^<svg [^>]*role="graphics-document/,
  /^<\?xml/,
  /<testsuites name="kring"/,
  /^\{/,
  /"asOf": "/,
  /"name":"Kring"/,
  /^BEGIN:VCARD/,
  /\bUID:kring:/,
  /^BEGIN:VCALENDAR/,
  /PRODID:-\/\/Kring\/\//,
  /^%PDF-/,
  /^\u0089PNG/,
  // A document of a word processor, which is a zip.
  /^PK\u0003\u0004[\s\S]*\[Content_Types\]\.xml/,
  /^(?:diff --git|--- )/,
  // The day that it tells of.
  /\b\d{4}-\d{2}-\d{2}\b/,
];

function mayBeEarlier(there: Uint8Array, first: string | Uint8Array): boolean {
  const [old, now] = [text(there), text(first)];
  if (marks.some((mark) => mark.test(now) && !mark.test(old))) return false;
  // A table of ours is known by its headings.
  if (now.includes('\r\n') && beginningLine(old) === beginningLine(now)) return true;
  // A result that bears no mark is plain text.
  if (marks.some((mark) => mark.test(now))) return true;
  return !beginsAsKring(old) && ['text', 'markdown'].includes(formOf(old));
}

function beginningLine(content: string): string | undefined {
  return content.split(/\r?\n/, 1)[0];
}

/** Bytes as text of which each character is one byte, where they are no text. */
function text(content: string | Uint8Array): string {
  return typeof content === 'string'
    ? content
    : content[0] === 0x89 || content[0] === 0x25 || content[0] === 0x50
      ? Buffer.from(content.subarray(0, 1024)).toString('latin1')
      : Buffer.from(content).toString('utf8');
}

/** The beginning of a result, and the whole of it. */
async function begun(result: Result): Promise<{ first: string | Uint8Array; whole: Result }> {
  if (typeof result === 'string' || result instanceof Uint8Array) return { first: result, whole: result };
  const pieces = Symbol.asyncIterator in result ? result[Symbol.asyncIterator]() : result[Symbol.iterator]();
  const taken: string[] = [];
  let length = 0;
  while (length < 4000) {
    const next = await pieces.next();
    if (next.done === true) break;
    taken.push(String(next.value));
    length += String(next.value).length;
  }
  const whole = async function* (): AsyncGenerator<string> {
    yield* taken;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next())
      yield String(next.value);
  };
  return { first: taken.join(''), whole: whole() };
}

/** The beginning of a file; nothing where there is none, or something that is no file. */
async function beginningOf(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return undefined;
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return undefined;
    const size = Math.min(stat.size, mostLooked);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
