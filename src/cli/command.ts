import type { Colors } from 'picocolors/types.js';
import type { Language, Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Organisation, Profile } from '../model/organisation.js';
import type { Files } from '../workspace/files.js';
import type { HiddenPeople, Loaded } from './loaded.js';
import type { KeptReadings } from './readings.js';

/** 0 clean; 1 findings, or a difference where one was asked for; 2 wrong usage, unreadable input or our own failure. */
export type ExitStatus = 0 | 1 | 2;

/** One option of a command. Its name is the key in the command's table. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** The words that it takes; any other is refused. */
  readonly choices?: readonly string[];
  /** How the help names its value: `DATE`. Left out where there are choices. */
  readonly value?: Words;
  readonly description: Words;
  /** Whether with it the command writes files of Kring or tells of other states of them, which hold the real names. */
  readonly realNames?: true;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly type: 'boolean' }
  ? boolean
  : O extends { readonly choices: readonly (infer C)[] }
    ? O extends { readonly multiple: true }
      ? readonly C[]
      : C
    : O extends { readonly multiple: true }
      ? readonly string[]
      : string;

/** The values of a command's own options; those that were not given are missing. */
export type Values<O extends Options> = { readonly [K in keyof O]?: ValueOf<O[K]> };

/** What the help of a command says, beside the summary that stands in the list of commands. */
export interface CommandWords {
  /** What stands behind the command's name: `[PATH…] [options]`. */
  readonly usage: Words;
  readonly description: Words;
  /** Each as it is typed, with what it does. */
  readonly examples: readonly { readonly line: string; readonly does: Words }[];
}

/**
 * A command. Its module is loaded when it is run or explained; what only running needs (parser, renderers,
 * layout) is loaded by `import()` within `run`, so that help and wrong usage answer at once.
 */
export interface Command<O extends Options = Options> {
  readonly name: string;
  readonly words: CommandWords;
  readonly options: O;
  /** How many words it takes beside its options, and how the help names them. */
  readonly positionals: {
    readonly least: number;
    readonly most: number;
    /** The words that they can be, where no other is meant; a shell then offers these. */
    readonly choices?: readonly string[];
  };
  /** Whether it cannot tell of people under made-up names: it writes files of Kring, or tells of other states of them. */
  readonly realNames?: true;
  /** Whether `--watch` makes sense for it. */
  readonly watches?: boolean;
  /** Whether it goes on until an interrupt, which is its right end. */
  readonly lasts?: boolean;
  run(context: Context<O>): Promise<ExitStatus>;
}

/** Names the shape, and gives `run` the types of its options' values. */
export function command<const O extends Options>(definition: Command<O>): Command<O> {
  return definition;
}

/** All that a command gets from outside. */
export interface Context<O extends Options = Options> {
  readonly values: Values<O>;
  readonly positionals: readonly string[];
  /** `--as-of`, or today. */
  readonly asOf: CalendarDate;
  /** Whether `--as-of` was given. */
  readonly asOfGiven: boolean;
  /** `--profile`, which goes before what the organisation says. */
  readonly profile?: Profile;
  /** `--organisation`. */
  readonly organisation?: string;
  /** `--pseudonyms`: people are read under made-up names. */
  readonly hidden?: HiddenPeople;
  /** `--output`, where it is a file and not `-`. {@link Context.deliver} writes there by itself. */
  readonly output?: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly watch: boolean;
  /** Aborted by an interrupt (Ctrl+C) while a command watches, or lasts until then. */
  readonly signal: AbortSignal;
  /** `--language`, where it was given. */
  readonly languageGiven?: Language;
  /** The language for what concerns no organisation: `--language`, else the locale's, else English. */
  readonly language: Language;
  /** The language of what is said about an organisation: `--language`, else its own, else the locale's. */
  languageOf(organisation: Pick<Organisation, 'blocks' | 'language'> | undefined): Language;
  /** A sentence in one language as one line that is safe to print; see render/terminal/safe.ts. */
  say(words: Words, language?: Language): string;
  /** Writes to standard output, exactly what it is given. */
  out(text: string): void;
  /** Writes to standard error, exactly what it is given. */
  err(text: string): void;
  /** A notice on standard error, as a line; nothing with `--quiet`. */
  notice(words: Words): void;
  /** What goes on, on standard error: only on a terminal, after a second, and gone before anything else is written. */
  progress(words: Words): void;
  /** Colours for standard output; they do nothing where it is no terminal, or NO_COLOR is set. */
  readonly colours: Colors;
  /** Colours for standard error. */
  readonly errorColours: Colors;
  /** Whether standard output is a terminal. */
  readonly terminal: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** The disk. Paths are relative to the current folder, or absolute. */
  readonly files: Files;
  /** Whether anything is kept for the next time; not with `--no-cache`. */
  readonly keeps: boolean;
  /** What files were found to say the last time. */
  readonly readings?: KeptReadings;
  /** Loads what the paths hold (the current folder where there are none), and the whole organisations around it. */
  load(paths?: readonly string[]): Promise<Loaded>;
  /** The one organisation that is meant; refuses, with their names, where there are none or several. */
  one(loaded: Loaded): Organisation;
  /** Writes a result to `--output`, whole or not at all, or else to standard output. Pieces are written as they come. */
  deliver(result: Result): Promise<void>;
  /** Writes a file whole or not at all. */
  write(file: string, content: Result): Promise<void>;
}

/** What a command makes: whole, or in pieces that are written as they come. */
export type Result = string | Uint8Array | Iterable<string> | AsyncIterable<string>;
