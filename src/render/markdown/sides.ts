import { sides as say } from '../../messages/comparison.js';
import { type Language, sayIn } from '../../messages/words.js';
import { differenceSaid, type SideBySide } from '../sides.js';
import { markdown } from './escape.js';

/** Two states side by side, as a table. */
export function sidesMarkdown(sides: readonly SideBySide[], language: Language): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = [say.what, say.older, say.newer, say.difference].map((words) =>
    markdown(sayIn(words, language)),
  );
  return [
    `## ${markdown(sayIn(say.heading, language))}`,
    '',
    row(head),
    row(['---', '--:', '--:', '---']),
    ...sides.map((one) =>
      row([
        markdown(one.what),
        String(one.before),
        String(one.after),
        markdown(differenceSaid(one, language)),
      ]),
    ),
    '',
  ].join('\n');
}
