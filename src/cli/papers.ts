import { papersHelp } from '../messages/papers.js';
import { type PaperName, paperNames } from '../vocabulary/pictures.js';
import type { Context } from './command.js';
import { Refusal } from './refusal.js';

/** Forms in which a paper is given away: to be signed, and to be edited. */
export const paperFormats = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export const paperOption = { type: 'string', choices: paperNames, description: papersHelp.paper } as const;

export function isPaperFormat(format: string): format is PaperFormat {
  return (paperFormats as readonly string[]).includes(format);
}

/**
 * With some options a command writes into the files of Kring, and tells nothing that could have a form.
 *
 * @throws Refusal where a form or a file for it is given with such an option
 */
export function refuseTelling(
  { values, output }: { readonly values: object; readonly output?: string | undefined },
  option: string,
): void {
  if (output !== undefined || 'format' in values || 'paper' in values)
    throw new Refusal(papersHelp.nothingTold(option), true);
}

/**
 * @throws Refusal where a paper is chosen for what is no paper, or one would be written to a screen
 */
export function refuseNoPaper(
  { output, terminal }: Pick<Context, 'output' | 'terminal'>,
  format: string,
  paper: PaperName | undefined,
): void {
  if (!isPaperFormat(format)) {
    if (paper !== undefined) throw new Refusal(papersHelp.onlyOnPaper(paperFormats), true);
  } else if (output === undefined && terminal) throw new Refusal(papersHelp.notOnScreen(format), true);
}
