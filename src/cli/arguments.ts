import { parseArgs } from 'node:util';
import { nearest } from '../ground/nearest.js';
import * as say from '../messages/cli.js';
import { profiles } from '../vocabulary/findings.js';
import type { Option, Options } from './command.js';
import { Refusal } from './refusal.js';

/** The options that every command has. */
export const common = {
  'as-of': { type: 'string', value: say.options.date, description: say.options.asOf },
  language: { type: 'string', choices: ['en', 'nl'], description: say.options.language },
  organisation: { type: 'string', value: say.options.name, description: say.options.organisation },
  profile: { type: 'string', choices: profiles, description: say.options.profile },
  output: { type: 'string', short: 'o', value: say.options.file, description: say.options.output },
  pseudonyms: { type: 'boolean', description: say.options.pseudonyms },
  watch: { type: 'boolean', description: say.options.watch },
  quiet: { type: 'boolean', short: 'q', description: say.options.quiet },
  verbose: { type: 'boolean', description: say.options.verbose },
  'no-cache': { type: 'boolean', description: say.options.noCache },
  'no-colour': { type: 'boolean', description: say.options.noColour },
  help: { type: 'boolean', short: 'h', description: say.options.help },
  version: { type: 'boolean', short: 'V', description: say.options.version },
} as const satisfies Options;

/** As the words of a command line were meant. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads the words behind a command. @throws Refusal in words of our own, where they are no right usage */
export function readArguments(command: string, own: Options, words: readonly string[]): Arguments {
  const options: Options = { ...common, ...own };
  // The American spelling is understood, and not advertised.
  const args = words.map((word) => (word === '--no-color' ? '--no-colour' : word));
  const asked = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short === undefined ? {} : { short }), ...(multiple === undefined ? {} : { multiple }) },
    ]),
  );
  let read: Arguments;
  try {
    read = parseArgs({ args, options: asked, allowPositionals: true, strict: true }) as Arguments;
  } catch (error) {
    throw wrong(command, options, asked, args) ?? error;
  }
  for (const [name, option] of Object.entries(options)) {
    const { choices } = option;
    if (choices === undefined) continue;
    for (const given of [read.values[name] ?? []].flat() as string[]) {
      if (choices.includes(given)) continue;
      throw new Refusal(say.notAChoice(`--${name}`, given, choices, nearest(given, choices)), true);
    }
  }
  return read;
}

/** Why the words are no right usage. */
function wrong(
  command: string,
  options: Options,
  asked: Record<string, { type: 'string' | 'boolean' }>,
  args: string[],
): Refusal | undefined {
  const { tokens } = parseArgs({ args, options: asked, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option: Option | undefined = options[token.name];
    if (option === undefined) {
      const meant = nearest(token.name, Object.keys(options));
      const words = say.unknownOption(command, token.rawName, meant === undefined ? undefined : `--${meant}`);
      return new Refusal(words, true);
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      return new Refusal(say.valueTooMuch(token.rawName), true);
    }
    // `-o --quiet`: the next option is no value, unless it is written as `--output=--quiet`.
    const none = token.value === undefined || (token.inlineValue === false && /^-./.test(token.value));
    if (option.type === 'string' && none) {
      const example = option.choices?.[0] ?? option.value?.en ?? 'VALUE';
      return new Refusal(say.valueMissing(token.rawName, example), true);
    }
  }
  return undefined;
}
