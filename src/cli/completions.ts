import { never } from '../ground/never.js';
import { type Language, sayIn } from '../messages/words.js';
import { common } from './arguments.js';
import type { Command, Option } from './command.js';

/** Shells for which there are completions. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** A command with the sentence that says what it does. */
export interface Completed {
  readonly command: Command;
  readonly summary: string;
}

/**
 * A script by which a shell completes the commands of `kring`, their options and the words that these take; everything
 * else it completes as files. Descriptions, where the shell shows them, are in one language.
 */
export function completionsFor(shell: Shell, commands: readonly Completed[], language: Language): string {
  switch (shell) {
    case 'bash':
      return bash(commands);
    case 'zsh':
      return zsh(commands, language);
    case 'fish':
      return fish(commands, language);
    default:
      return never(shell);
  }
}

interface Offered {
  readonly name: string;
  readonly option: Option;
}

function optionsOf({ options, watches }: Command): readonly Offered[] {
  const { watch, ...others } = common;
  const all: Readonly<Record<string, Option>> = {
    ...options,
    ...(watches === true ? { watch } : {}),
    ...others,
  };
  return Object.entries(all).map(([name, option]) => ({ name, option }));
}

const spelt = ({ name, option }: Offered): readonly string[] => [
  `--${name}`,
  ...(option.short === undefined ? [] : [`-${option.short}`]),
];

/** For bash 3.2 too, as macOS has it. */
function bash(commands: readonly Completed[]): string {
  const names = commands.map(({ command }) => command.name);
  const values = commands.flatMap(({ command }) =>
    optionsOf(command).flatMap((offered) =>
      offered.option.choices === undefined
        ? []
        : spelt(offered).map((one) => ({
            at: `${command.name} ${one}`,
            words: offered.option.choices ?? [],
          })),
    ),
  );
  return `# Completions of kring for bash: put them where bash-completion looks, or \`source\` them in ~/.bashrc.
_kring() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${['help', ...names].join(' ')}"
  else
    case "$command $previous" in
      "help "*) words="${names.join(' ')}" ;;
${values.map(({ at, words }) => `      "${at}") words="${words.join(' ')}" ;;`).join('\n')}
      *)
        case "$command" in
${commands
  .map(({ command }) => {
    const { choices = [] } = command.positionals;
    const own = optionsOf(command).flatMap(spelt).join(' ');
    const begun = choices.length === 0 ? '' : ` else words="${choices.join(' ')}";`;
    return `          ${command.name}) if [ "\${current:0:1}" = "-" ]; then words="${own}";${begun} fi ;;`;
  })
  .join('\n')}
        esac ;;
    esac
  fi
  # Where no word is offered, bash offers files.
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -o bashdefault -o default -F _kring kring
`;
}

/** A text within single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function zsh(commands: readonly Completed[], language: Language): string {
  const plain = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(/[[\]:]/g, '\\$&');
  const described = (offered: Offered): string[] => {
    const { option } = offered;
    const said = `[${plain(sayIn(option.description, language))}]`;
    const value =
      option.type === 'boolean'
        ? ''
        : option.choices === undefined
          ? `:${plain(sayIn(option.value, language) ?? '')}:_files`
          : `:${offered.name}:(${option.choices.join(' ')})`;
    return spelt(offered).map((one) => quoted(`${option.multiple === true ? '*' : ''}${one}${said}${value}`));
  };
  return `#compdef kring
# Completions of kring for zsh: put them as _kring into a folder of $fpath.
_kring() {
  if (( CURRENT == 2 )); then
    local -a commands
    commands=(
${commands.map(({ command, summary }) => `      ${quoted(`${command.name}:${plain(summary)}`)}`).join('\n')}
    )
    _describe 'kring' commands
    return
  fi
  local command="\${words[2]}"
  words=("\${words[1]}" "\${words[@]:2}")
  (( CURRENT-- ))
  case "$command" in
${commands
  .map(({ command }) => {
    const { choices } = command.positionals;
    const others =
      choices === undefined ? "'*:file:_files'" : quoted(`*:${command.name}:(${choices.join(' ')})`);
    const lines = [...optionsOf(command).flatMap(described), others];
    return `    ${command.name})\n      _arguments ${lines.join(' \\\n        ')} ;;`;
  })
  .join('\n')}
    help) _values 'kring' ${commands.map(({ command }) => command.name).join(' ')} ;;
  esac
}
_kring "$@"
`;
}

function fish(commands: readonly Completed[], language: Language): string {
  const lines = commands.flatMap(({ command, summary }) => {
    const within = `-n ${quoted(`__fish_seen_subcommand_from ${command.name}`)}`;
    const options = optionsOf(command).map(({ name, option }) => {
      const short = option.short === undefined ? '' : ` -s ${option.short}`;
      const value =
        option.type === 'boolean'
          ? ''
          : option.choices === undefined
            ? ' -r'
            : ` -x -a ${quoted(option.choices.join(' '))}`;
      return `complete -c kring ${within} -l ${name}${short}${value} -d ${quoted(sayIn(option.description, language))}`;
    });
    const { choices } = command.positionals;
    return [
      `complete -c kring -f -n __fish_use_subcommand -a ${command.name} -d ${quoted(summary)}`,
      ...(choices === undefined ? [] : [`complete -c kring -f ${within} -a ${quoted(choices.join(' '))}`]),
      ...options,
    ];
  });
  return `# Completions of kring for fish: put them as kring.fish into ~/.config/fish/completions.
${lines.join('\n')}
`;
}
