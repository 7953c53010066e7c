import { sourceFaults } from '../messages/import.js';
import type { Words } from '../messages/words.js';
import { SourceRefused } from './refused.js';
import { most } from './table.js';

/** Values of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Reads JSON that is not deeper than people and programs write it; `invalid` says what is wrong where it is none.
 * @throws SourceRefused
 */
export function readJson(file: string, text: string, invalid: Words = sourceFaults.notJson(file)): Json {
  let depth = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (within) {
      if (character === 0x5c) at++;
      else if (character === 0x22) within = false;
    } else if (character === 0x22) within = true;
    else if (character === 0x7b || character === 0x5b) {
      if (++depth > most.depth) throw new SourceRefused(sourceFaults.tooDeep(file, most.depth));
    } else if (character === 0x7d || character === 0x5d) depth--;
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    throw new SourceRefused(invalid);
  }
}

/** The members of an object; none where the value is no object. */
export function membersOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : {};
}

/** The members of a list; none where the value is no list. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** A text, or a number as one; nothing where the value is neither or says nothing. */
export function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
