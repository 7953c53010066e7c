import pico from 'picocolors';
import { diskFiles } from '../disk/files.js';
import { removeUnfinished } from '../disk/write.js';
import { given } from '../ground/given.js';
import { nearest } from '../ground/nearest.js';
import * as sentences from '../messages/cli.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import { isCalendarDate, today } from '../model/calendar.js';
import type { Organisation, Profile } from '../model/organisation.js';
import { spokenIn } from '../model/own-words.js';
import { safe } from '../render/terminal/safe.js';
import type { Arguments } from './arguments.js';
import { colourWanted } from './colour.js';
import type { Context } from './command.js';
import type { Loaded } from './loaded.js';
import { namesOf } from './names.js';
import { progressOn } from './progress.js';
import { KeptReadings } from './readings.js';
import { Refusal } from './refusal.js';
import { writeWhole } from './write.js';

/** What is known before the words of the command line are read. */
export interface Circumstances {
  readonly language: Language | undefined;
  readonly system: Language;
  readonly colours: boolean;
  /** Whether the command goes on until an interrupt. */
  readonly lasts?: boolean;
}

/** The context of a command, over this process's streams and disk. `close` keeps what was read, and takes back what it
 * listens to. */
export async function openContext(
  { values, positionals }: Arguments,
  circumstances: Circumstances,
): Promise<{ context: Context; close: () => Promise<void> }> {
  const { stdout, stderr } = process;
  const language = circumstances.language ?? circumstances.system;
  const quiet = values.quiet === true;
  const watch = values.watch === true;
  const disk = diskFiles();
  const hidden = values.pseudonyms === true ? { real: disk, texts: new Map<string, string>() } : undefined;
  const files = hidden === undefined ? disk : (await import('./load.js')).withHidden(disk, hidden);
  // As with other programs, `-` is no file but the stream.
  const output = values.output === '-' ? undefined : (values.output as string | undefined);
  const progress = progressOn(stderr, !quiet);
  const interrupted = new AbortController();
  const interrupt = (signal: NodeJS.Signals): void => {
    const lasts = circumstances.lasts === true && !interrupted.signal.aborted;
    // What lasts finishes what it writes before it ends.
    if (!lasts) removeUnfinished();
    // A second interrupt ends even what does not listen.
    if ((watch || lasts) && !interrupted.signal.aborted) interrupted.abort();
    else process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);

  // What lasts reads the same files again and again, and keeps what they say itself.
  const once = !watch && circumstances.lasts !== true;
  const keeps = values['no-cache'] !== true;
  const readings = once && keeps && hidden === undefined ? KeptReadings.here() : undefined;
  const context: Context = {
    values: values as Context['values'],
    positionals,
    asOf: dateOf(values['as-of'] as string | undefined),
    asOfGiven: values['as-of'] !== undefined,
    ...given('profile', values.profile as Profile | undefined),
    ...given('organisation', values.organisation as string | undefined),
    ...given('output', output),
    ...given('languageGiven', circumstances.language),
    ...given('hidden', hidden),
    keeps,
    ...given('readings', readings),
    quiet,
    verbose: values.verbose === true,
    watch,
    signal: interrupted.signal,
    language,
    languageOf: (organisation) =>
      spokenIn(organisation, circumstances.language ?? organisation?.language ?? circumstances.system),
    say: (words: Words, spoken = language) => safe(sayIn(words, spoken)),
    out: (text) => {
      progress.clear();
      stdout.write(text);
    },
    err: (text) => {
      progress.clear();
      stderr.write(text);
    },
    progress: (words) => progress.show(safe(sayIn(words, language))),
    notice: (words) => {
      if (!quiet) context.err(`${safe(sayIn(words, language))}\n`);
    },
    colours: pico.createColors(circumstances.colours && output === undefined && colourWanted(stdout)),
    errorColours: pico.createColors(circumstances.colours && colourWanted(stderr)),
    terminal: stdout.isTTY === true,
    width: stdout.columns || 80,
    files,
    load: async (paths = positionals) => {
      const { load } = await import('./load.js');
      return load(context, paths);
    },
    one: (loaded) => oneOf(context, loaded),
    deliver: async (result) => {
      progress.clear();
      if (output !== undefined) {
        const { writeOutput } = await import('./output.js');
        return writeOutput(output, result);
      }
      for await (const piece of typeof result === 'string' || result instanceof Uint8Array
        ? [result]
        : result) {
        // Who reads along may have read enough.
        if (stdout.destroyed) return;
        if (!stdout.write(piece)) await drained(stdout);
      }
    },
    write: writeWhole,
  };
  const close = async (): Promise<void> => {
    progress.clear();
    await readings?.write();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  };
  return { context, close };
}

/** Waits until a stream takes more, or is closed by whoever reads it. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<void>((done) => {
    const end = (): void => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, end);
      done();
    };
    for (const event of ['drain', 'close', 'error']) stream.on(event, end);
  });
}

function dateOf(written: string | undefined): string {
  if (written === undefined || written === 'today') return today();
  if (!isCalendarDate(written)) throw new Refusal(sentences.notADate(written));
  return written;
}

function oneOf(context: Context, { organisations, unreadable }: Loaded): Organisation {
  const { organisation: name } = context;
  const [first, second] = organisations;
  const missing = unreadable.find((one) => one.given) ?? (first === undefined ? unreadable[0] : undefined);
  for (const one of unreadable) {
    if (one !== missing) context.err(`${context.say(sentences.atPlace(one.at.file, one.message))}\n`);
  }
  if (missing !== undefined) throw new Refusal(sentences.atPlace(missing.at.file, missing.message));
  if (first === undefined) throw new Refusal(sentences.noOrganisation());
  if (second !== undefined) {
    const oneName = organisations.every((one) => one.name === first.name);
    throw new Refusal(
      (oneName ? sentences.severalVariants : sentences.severalOrganisations)(namesOf(organisations)),
    );
  }
  if (name !== undefined && first.name !== name) {
    throw new Refusal(sentences.noSuchOrganisation(name, [first.name], nearest(name, [first.name])));
  }
  return first;
}
