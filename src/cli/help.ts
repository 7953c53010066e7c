import * as say from '../messages/cli.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import { widthOf } from '../render/terminal/width.js';
import { common } from './arguments.js';
import type { Command, Options } from './command.js';

/** How help is to look. */
export interface HelpStyle {
  readonly language: Language;
  readonly width: number;
  readonly bold: (text: string) => string;
}

/** What `kring` says of itself. */
export function overview(style: HelpStyle): string {
  const { language, bold } = style;
  return [
    ...wrapped(sayIn(say.help.about, language), style.width, ''),
    '',
    `${bold(sayIn(say.help.usage, language))}: kring ${sayIn(say.help.commandPlace, language)}`,
    '',
    bold(sayIn(say.help.commands, language)),
    ...table(
      Object.entries(say.summaries).map(([name, summary]) => [name, sayIn(summary, language)]),
      style.width,
    ),
    '',
    bold(sayIn(say.help.optionsForAll, language)),
    ...optionTable(common, style),
    '',
    ...examples(say.help.firstExamples, style),
    '',
    ...wrapped(sayIn(say.help.exit, language), style.width, ''),
    ...wrapped(sayIn(say.help.more, language), style.width, ''),
    '',
  ].join('\n');
}

/** What a command says of itself. */
export function explanation(command: Command, style: HelpStyle): string {
  const { language, bold } = style;
  const { usage, description } = command.words;
  const { watch, ...others } = common;
  const own = Object.keys(command.options).length > 0;
  return [
    `${bold(sayIn(say.help.usage, language))}: kring ${command.name} ${sayIn(usage, language)}`.trimEnd(),
    '',
    ...wrapped(sayIn(description, language), style.width, ''),
    '',
    ...(own ? [bold(sayIn(say.help.options, language)), ...optionTable(command.options, style), ''] : []),
    bold(sayIn(say.help.optionsForAll, language)),
    ...optionTable(command.watches === true ? { watch, ...others } : others, style),
    '',
    ...examples(command.words.examples, style),
    '',
  ].join('\n');
}

function examples(
  lines: readonly { readonly line: string; readonly does: Words }[],
  style: HelpStyle,
): string[] {
  return [
    style.bold(sayIn(say.help.examples, style.language)),
    ...lines.flatMap(({ line, does }) => [
      `  ${line}`,
      ...wrapped(sayIn(does, style.language), style.width, '      '),
    ]),
  ];
}

function optionTable(options: Options, { language, width }: HelpStyle): string[] {
  return table(
    Object.entries(options).map(([name, option]) => {
      const value = option.choices?.join('|') ?? sayIn(option.value, language);
      const short = option.short === undefined ? '' : `-${option.short}, `;
      return [
        `${short}--${name}${option.type === 'string' ? ` ${value}` : ''}`,
        sayIn(option.description, language),
      ];
    }),
    width,
  );
}

/** Two columns; the second begins below the first where that is too wide. */
function table(rows: readonly (readonly [string, string] | string[])[], width: number): string[] {
  const narrow =
    2 + Math.max(...rows.map(([left]) => widthOf(left ?? '')).filter((wide) => wide <= 24), 8) + 2;
  return rows.flatMap(([left = '', right = '']) => {
    const lines = wrapped(right, width, ' '.repeat(narrow));
    const first = `  ${left}`;
    if (widthOf(first) + 2 > narrow) return [first, ...lines];
    return [first + ' '.repeat(narrow - widthOf(first)) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
  });
}

/** A text in lines no wider than a terminal, each behind an indent. Words are never broken. */
export function wrapped(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && widthOf(indent) + widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(indent + line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line === '' ? '' : indent + line);
  }
  return lines;
}
