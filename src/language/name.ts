import { reservedWords } from './heads.js';
import type { KringServices } from './module.js';

/** Why a text cannot be a name. */
export type NameFault = 'empty' | 'reserved' | 'characters' | 'begin';

/**
 * Why a text cannot be a name in a file; nothing where it can. Words of the language may be names; a few words that
 * stand where a name could mean something else may not.
 */
export function nameFault(services: KringServices, name: string): NameFault | undefined {
  if (name.trim() === '') return 'empty';
  if (reservedWords.has(name)) return 'reserved';
  const { tokens, errors } = services.parser.Lexer.tokenize(name);
  const [only] = tokens;
  const whole = errors.length === 0 && tokens.length === 1 && only?.image === name;
  if (whole && !/^["\d/]/.test(name) && /^[\p{L}_]/u.test(name)) return undefined;
  return /^[\d-]/.test(name) ? 'begin' : 'characters';
}
