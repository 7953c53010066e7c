/*
 * One slip at a time over the files of an organisation: what people write wrong, forget, or lose on the way. Each slip
 * gives the files as they are after it, and the kind that it is of.
 */

export type Files = Readonly<Record<string, string>>;

export interface Slip {
  readonly kind: string;
  /** Where it is made and what it does, for whoever reads a failure: `people.kring:3 anna → amna`. */
  readonly what: string;
  readonly files: Files;
}

interface Line {
  readonly file: string;
  /** From 0. */
  readonly index: number;
  readonly text: string;
}

/** A name in another's hand: one letter of it is doubled, lost, changed or swapped. */
export function misspelt(name: string, way: number): string {
  const at = Math.max(1, Math.floor(name.length / 2));
  switch (way % 4) {
    case 0:
      return `${name.slice(0, at)}q${name.slice(at)}`;
    case 1:
      return name.slice(0, at) + name.slice(at + 1);
    case 2:
      return `${name.slice(0, at)}q${name.slice(at + 1)}`;
    default:
      return `${name.slice(0, at - 1)}${name[at] ?? 'q'}${name[at - 1]}${name.slice(at + 1)}`;
  }
}

/** Every slip of every kind, in the order of kinds, files and lines. */
export function* slipsIn(files: Files): Generator<Slip> {
  const lines: Line[] = Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').map((text, index) => ({ file, index, text })),
  );
  const declared = (head: string): Map<string, Line> =>
    new Map(
      lines.flatMap((line) => {
        const name = new RegExp(`^${head} ([\\p{L}\\d-]+)`, 'u').exec(line.text)?.[1];
        return name === undefined ? [] : [[name, line] as const];
      }),
    );
  const people = declared('person');
  const circles = declared('(?:top |general |helping )?circle');
  const decisions = declared('decision');
  const elections = declared('election');
  const names = new Map([...people, ...circles, ...decisions, ...elections]);

  const slip = (kind: string, line: Line, replaced: readonly string[], count = 1, what?: string): Slip => {
    const all = (files[line.file] ?? '').split('\n');
    all.splice(line.index, count, ...replaced);
    return {
      kind,
      what: `${line.file}:${line.index + 1} ${what ?? `${line.text.trim()} → ${replaced[0]?.trim() ?? ''}`}`,
      files: { ...files, [line.file]: all.join('\n') },
    };
  };
  const blockAt = (line: Line): readonly string[] => {
    const all = (files[line.file] ?? '').split('\n').slice(line.index);
    if (!line.text.endsWith('{')) return all.slice(0, 1);
    const indent = /^ */.exec(line.text)?.[0] ?? '';
    return all.slice(0, all.indexOf(`${indent}}`, 1) + 1);
  };

  // Names, in each place where one stands
  let way = 0;
  for (const line of lines) {
    const code = line.text.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length)).replace(/\/[/*].*/, '');
    for (const found of code.matchAll(/[\p{L}][\p{L}\d-]*/gu)) {
      const name = found[0];
      if (!names.has(name)) continue;
      const declares = names.get(name) === line && code.slice(0, found.index).trim().split(' ').length <= 2;
      const kinds = people.has(name)
        ? 'person'
        : circles.has(name)
          ? 'circle'
          : decisions.has(name)
            ? 'decision'
            : 'election';
      const put = (other: string): readonly string[] => [
        line.text.slice(0, found.index) + other + line.text.slice(found.index + name.length),
      ];
      if (declares) {
        yield slip(`a ${kinds} misspelt where it is declared`, line, put(misspelt(name, way++)));
        yield slip(`a ${kinds} renamed where it is declared only`, line, put('Bijenkast'));
        continue;
      }
      yield slip(`the name of a ${kinds} misspelt`, line, put(misspelt(name, way++)));
      yield slip(`the name of a ${kinds} that there is not`, line, put('bijenkast'));
      if (kinds === 'person') yield slip('a person by title', line, put(`"${titleIn(people.get(name))}"`));
    }
  }

  // Lines and blocks lost, doubled
  for (const line of lines) {
    if (line.text.trim() === '' || /^\s*(\/|\*)/.test(line.text)) continue;
    const head = /^(\s*)([a-z]+)/.exec(line.text);
    const block = blockAt(line);
    if (people.get(line.text.split(' ')[1] ?? '') === line)
      yield slip('a person removed', line, [], block.length, `${line.text} removed`);
    else if (head?.[1] === '' && line.text !== '}')
      yield slip(
        `a declaration removed: ${declaredAs(line.text)}`,
        line,
        [],
        block.length,
        `${line.text} removed`,
      );
    else if (head?.[1] === '  ' && block.length > 1)
      yield slip('a block within a declaration removed', line, [], block.length, `${line.text} removed`);
    if (head?.[1] === '' && line.text !== '}')
      yield slip('a declaration twice', line, [...block, ...block], block.length, `${line.text} twice`);
    else if (head !== null && block.length > 1)
      yield slip(
        'a block within a declaration twice',
        line,
        [...block, ...block],
        block.length,
        `${line.text} twice`,
      );
    else if (head !== null && head[1] !== '') yield slip('a line twice', line, [line.text, line.text], 1);
    // What a line lacks is a finding of its own where it is asked for, but a line's loss is one mistake.
    if (head !== null && head[1] !== '' && block.length === 1)
      yield slip('a line removed', line, [], 1, `${line.text} removed`);
    if (/^(general |top |helping )?circle .* in \S+/.test(line.text))
      yield slip('the next higher circle left out', line, [line.text.replace(/ in \S+/, '')]);
    if (/^(general|top|helping) circle/.test(line.text))
      yield slip('the kind of a circle left out', line, [line.text.replace(/^\w+ /, '')]);

    // Words
    if (head !== null && line.text.trim() !== '}') {
      const word = head[2] ?? '';
      const put = (other: string): readonly string[] => [
        (head[1] ?? '') + other + line.text.slice(head[0].length),
      ];
      yield slip('a keyword misspelt', line, put(misspelt(word, way++)));
      yield slip('a wrong keyword', line, put('banana'));
      yield slip('a keyword lost', line, [(head[1] ?? '') + line.text.slice(head[0].length).trimStart()]);
    }

    // Braces, quotes
    if (line.text.endsWith('{')) {
      yield slip('an opening brace lost', line, [line.text.slice(0, -2)]);
      yield slip('an opening brace twice', line, [`${line.text} {`]);
    }
    if (line.text.trim() === '}') {
      yield slip('a closing brace lost', line, [], 1);
      yield slip('a closing brace twice', line, [line.text, line.text]);
    }
    if (line.text.includes('"')) {
      const first = line.text.indexOf('"');
      const last = line.text.lastIndexOf('"');
      yield slip('an opening quote lost', line, [line.text.slice(0, first) + line.text.slice(first + 1)]);
      yield slip('a closing quote lost', line, [line.text.slice(0, last) + line.text.slice(last + 1)]);
    }

    // Days, lengths
    const day = /\d{4}-\d{2}-\d{2}/.exec(line.text);
    if (day !== null) {
      const put = (other: string): readonly string[] => [line.text.replace(day[0], other)];
      yield slip('a day that does not exist', line, put(`${day[0].slice(0, 8)}39`));
      yield slip('a month that does not exist', line, put(`${day[0].slice(0, 5)}13${day[0].slice(7)}`));
      yield slip('a day of nine centuries ago', line, put(`1${day[0].slice(1)}`));
      yield slip('a day in another order', line, put(day[0].split('-').reverse().join('-')));
      yield slip(
        'a day left out',
        line,
        put('').map((text) => text.trimEnd()),
      );
    }
    if (/for \d year/.test(line.text))
      yield slip('a term of 0', line, [line.text.replace(/for \d/, 'for 0')]);
  }

  // Files
  for (const file of Object.keys(files)) {
    const { [file]: text = '', ...others } = files;
    yield { kind: 'a file removed', what: file, files: others };
    yield { kind: 'a file emptied', what: file, files: { ...others, [file]: '' } };
    yield {
      kind: 'a file copied',
      what: file,
      files: { ...files, [file.replace('.kring', ' (copy).kring')]: text },
    };
    yield {
      kind: 'a file cut off in the middle',
      what: file,
      files: { ...others, [file]: text.slice(0, text.length / 2) },
    };
  }

  // An unfinished merge: both sides of a line, each otherwise
  for (const line of lines) {
    if (line.text.trim() === '' || line.text.trim() === '}' || /^\s*(\/|\*)/.test(line.text)) continue;
    const other = line.text.replace(/\d{4}/, (year) => String(Number(year) + 1));
    yield slip(
      'an unfinished merge of a line',
      line,
      ['<<<<<<< HEAD', line.text, '=======', other, '>>>>>>> feature/terms'],
      1,
      `merge of ${line.text.trim()}`,
    );
    const block = blockAt(line);
    if (block.length > 1 && /^\S/.test(line.text))
      yield slip(
        'an unfinished merge of a declaration',
        line,
        [
          '<<<<<<< HEAD',
          ...block,
          '=======',
          ...block.map((one) => one.replace('2026', '2027')),
          '>>>>>>> theirs',
        ],
        block.length,
        `merge of ${line.text.trim()}`,
      );
  }
}

function titleIn(line: Line | undefined): string {
  return /"([^"]*)"/.exec(line?.text ?? '')?.[1] ?? '';
}

function declaredAs(text: string): string {
  return /^(?:(?:top|general|helping) )?(\w+)/.exec(text)?.[1] ?? '';
}
