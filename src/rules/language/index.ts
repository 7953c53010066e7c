import type { Rule } from '../rule.js';
import { deceptiveName } from './deceptive-name.js';
import { deceptiveText } from './deceptive-text.js';
import { impossibleDate } from './impossible-date.js';
import { nameUsedTwice } from './name-used-twice.js';
import { namedTwice } from './named-twice.js';
import { namesAlike } from './names-alike.js';
import { organisationMissing } from './organisation-missing.js';
import { organisationUnclear } from './organisation-unclear.js';
import { readsOn } from './reads-on.js';
import { saidTwice } from './said-twice.js';
import { syntax } from './syntax.js';
import { toBeFilledIn } from './to-be-filled-in.js';
import { unknownName } from './unknown-name.js';
import { unknownWord } from './unknown-word.js';
import { unreadableFile } from './unreadable-file.js';

export const languageRules: readonly Rule[] = [
  syntax,
  unknownName,
  impossibleDate,
  saidTwice,
  readsOn,
  nameUsedTwice,
  organisationMissing,
  organisationUnclear,
  unreadableFile,
  unknownWord,
  deceptiveName,
  deceptiveText,
  namesAlike,
  namedTwice,
  toBeFilledIn,
];
