import pico from 'picocolors';
import packageJson from '../../package.json';
import { nearest } from '../ground/nearest.js';
import * as say from '../messages/cli.js';
import { type Language, sayIn } from '../messages/words.js';
import { safe } from '../render/terminal/safe.js';
import { readArguments } from './arguments.js';
import { colourWanted } from './colour.js';
import type { Command, Context, ExitStatus } from './command.js';
import { commands } from './commands.js';
import { inFormatOfEnding } from './endings.js';
import { Refusal } from './refusal.js';

/** Runs the command line that the words make, and sets the exit status of the process. Never throws. */
export async function run(words: readonly string[]): Promise<void> {
  const language = languageIn(words) ?? languageOfSystem();
  ignoreClosedPipes();
  try {
    process.exitCode = await started(words, language);
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(failure(error, language, words));
  }
}

async function started(words: readonly string[], language: Language): Promise<ExitStatus> {
  const [first, ...others] = words;
  if (first === undefined || first.startsWith('-')) {
    // Options before the command are read as those of no command, for their mistakes.
    const { values, positionals } = inCommand('', () => readArguments('', {}, words));
    if (values.version === true) {
      process.stdout.write(`${packageJson.version}\n`);
      return 0;
    }
    const [name] = positionals;
    if (name !== undefined && Object.hasOwn(commands, name)) {
      const at = words.indexOf(name);
      return started([name, ...words.slice(0, at), ...words.slice(at + 1)], language);
    }
    if (name !== undefined) throw unknownCommand(name);
    return helped(undefined, language);
  }
  if (first === 'help') return helped(explained(others), language);
  const load = Object.hasOwn(commands, first) ? commands[first as keyof typeof commands] : undefined;
  if (load === undefined) throw unknownCommand(first);
  const command = await load();
  // Help is given whatever else is wrong.
  const beforeRest = others.includes('--') ? others.slice(0, others.indexOf('--')) : others;
  if (beforeRest.includes('--help') || beforeRest.includes('-h')) return helped(first, language);
  const given = inCommand(first, () => {
    const read = readArguments(first, command.options, others);
    if (read.values.version === true) return read;
    const { least, most } = command.positionals;
    if (read.positionals.length > most) {
      throw new Refusal(say.tooManyWords(first, read.positionals[most] as string), true);
    }
    if (read.positionals.length < least) {
      throw new Refusal(say.tooFewWords(first, sayIn(command.words.usage, language)), true);
    }
    if (read.values.watch === true && command.watches !== true)
      throw new Refusal(say.nothingToWatch(first), true);
    if (read.values.pseudonyms === true && needsRealNames(command, read.values))
      throw new Refusal(say.noPseudonyms(first), true);
    return inFormatOfEnding(first, command.options, read);
  });
  if (given.values.version === true) {
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const { openContext } = await import('./context.js');
  const { context, close } = await openContext(given, {
    language: given.values.language as Language | undefined,
    system: languageOfSystem(),
    colours: given.values['no-colour'] !== true,
    lasts: command.lasts === true,
  });
  try {
    return await command.run(context as Context);
  } finally {
    await close();
  }
}

/**
 * Whether a command, as it is asked, writes files of Kring or tells of other states of them. What it watches may come to
 * hold other people while it does.
 */
function needsRealNames(
  { realNames, options }: Pick<Command, 'realNames' | 'options'>,
  values: Readonly<Record<string, unknown>>,
): boolean {
  if (realNames === true || values.watch === true) return true;
  return Object.entries(options).some(([name, one]) => one.realNames === true && values[name] !== undefined);
}

/** What help is asked for; the word behind an option such as `--language` is none. Help is given whatever else is wrong. */
function explained(words: readonly string[]): string | undefined {
  try {
    return readArguments('', {}, words).positionals[0];
  } catch {
    return words.find((word) => !word.startsWith('-'));
  }
}

function unknownCommand(name: string): Refusal {
  return withCommand(
    new Refusal(say.unknownCommand(name, nearest(name, [...Object.keys(commands), 'help'])), true),
    '',
  );
}

/** Does something, and lets a refusal of wrong usage say where the right usage of the command is told. */
function inCommand<T>(command: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal && error.usage) throw withCommand(error, command);
    throw error;
  }
}

/** The refusal of wrong usage, which goes on to say where the right usage is told. */
function withCommand(refusal: Refusal, command: string): Refusal {
  const more = say.seeHelp(command);
  return new Refusal({ en: `${refusal.words.en} ${more.en}`, nl: `${refusal.words.nl} ${more.nl}` });
}

async function helped(name: string | undefined, language: Language): Promise<ExitStatus> {
  const { overview, explanation } = await import('./help.js');
  const style = {
    language,
    width: Math.min(process.stdout.columns || 80, 100),
    bold: pico.createColors(colourWanted(process.stdout)).bold,
  };
  let command: Command | undefined;
  if (name !== undefined && name !== 'help') {
    if (!Object.hasOwn(commands, name)) throw unknownCommand(name);
    command = await commands[name as keyof typeof commands]();
  }
  process.stdout.write(command === undefined ? overview(style) : explanation(command, style));
  return 0;
}

/** What a failure is said to be: wrong usage and what cannot be read in a sentence, our own with where to report it. */
function failure(error: unknown, language: Language, words: readonly string[]): string {
  const { bold, red } = pico.createColors(colourWanted(process.stderr) && !words.includes('--no-colour'));
  const head = `${bold(red('kring'))}: `;
  if (error instanceof Refusal) return `${head}${safe(sayIn(error.words, language))}\n`;
  const what = error instanceof Error ? error.message : String(error);
  const bugs: string | { url?: string } | undefined = (packageJson as { bugs?: string | { url?: string } })
    .bugs;
  const where = typeof bugs === 'string' ? bugs : bugs?.url;
  const stack = words.includes('--verbose') && error instanceof Error ? `${error.stack}\n` : '';
  return `${head}${safe(sayIn(say.crashed(what, where), language))}\n${stack}`;
}

/** The language that `--language` names, also where the rest of the words is wrong. */
function languageIn(words: readonly string[]): Language | undefined {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const given = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  return given === 'en' || given === 'nl' ? given : undefined;
}

/** The language of the locale, where Kring speaks it; else English. */
function languageOfSystem(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  // Windows sets none of these.
  const system = process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
  return /^nl(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || system) ? 'nl' : 'en';
}

/** `kring check | head` closes the pipe before all is written: no failure of anyone. */
function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
