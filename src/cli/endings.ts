import { wrongEnding } from '../messages/cli.js';
import type { Arguments } from './arguments.js';
import type { Options } from './command.js';
import { Refusal } from './refusal.js';

/** The format that the ending of a file's name says. */
const formats: Readonly<Record<string, string>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  json: 'json',
  sarif: 'sarif',
  xml: 'junit',
  ics: 'ics',
  csv: 'csv',
  vcf: 'vcf',
  patch: 'patch',
  pdf: 'pdf',
  docx: 'docx',
};

/**
 * The words of a command with the format that the name behind `-o` ends in, where none is asked for and the command
 * usually answers in text: nobody wants text in a file that says to be a page, a table or a calendar. Commands whose
 * files have forms of their own (handbook, pictures) look at the name themselves.
 *
 * @throws Refusal where the command has no such format
 */
export function inFormatOfEnding(name: string, options: Options, read: Arguments): Arguments {
  const { format, output } = read.values;
  const choices = options.format?.choices;
  if (format !== undefined || typeof output !== 'string' || choices?.includes('text') !== true) return read;
  const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? '';
  const said = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (said === undefined) return read;
  if (choices.includes(said)) return { ...read, values: { ...read.values, format: said } };
  // Text is readable as Markdown, and so are reports that are written as such.
  if (said === 'markdown') return read;
  throw new Refusal(wrongEnding(name, output, choices), true);
}
