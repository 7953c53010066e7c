import { applyEdits, type TextEdit } from '../edits/edit.js';
import type { Fragment, Organisation, Origin, Person } from '../model/organisation.js';

const firstNames = [
  'Aline',
  'Bart',
  'Cora',
  'Daan',
  'Edda',
  'Floor',
  'Gerrit',
  'Hanna',
  'Imre',
  'Jelle',
  'Kiki',
  'Lars',
  'Mila',
  'Nico',
  'Otto',
  'Pia',
  'Quint',
  'Rosa',
  'Sven',
  'Tess',
  'Ugo',
  'Vera',
  'Wim',
  'Xenia',
  'Yara',
  'Zeno',
];
const lastNames = [
  'Akker',
  'Beek',
  'Cypres',
  'Dijk',
  'Eik',
  'Ford',
  'Gracht',
  'Hei',
  'IJssel',
  'Jasmijn',
  'Kade',
  'Linde',
  'Meer',
  'Noord',
  'Oever',
  'Park',
  'Ree',
  'Sluis',
  'Toren',
  'Veen',
  'Wilg',
  'Zand',
];

/** A number out of a text, the same on every machine. */
function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value >>> 0;
}

/** Where all made-up addresses are; no mail goes there. */
const madeUpPlace = 'made-up.example';

/** How somebody is called instead. */
interface MadeUp {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/**
 * Made-up names for people, the same ones each time. They are put into the texts of the files, before anything is made of
 * them: so whatever is told, in whatever form, has them, and no command can forget it.
 */
export class Pseudonyms {
  private readonly made = new Map<string, MadeUp>();
  private readonly taken = new Set<string>();
  /** What is written of somebody, with what stands in its place: names, parts of names, addresses. */
  private readonly instead = new Map<string, string>();
  private pattern: RegExp | undefined;

  /**
   * @param organisations all whose files are read
   * @param keywords words of the language, which a name may be too: as words they stay what they are
   */
  constructor(organisations: readonly Organisation[], keywords: ReadonlySet<string>) {
    const people = organisations.flatMap((one) => one.people);
    // A name that nobody declares, such as a misspelt one, is somebody's too.
    const unknown = [...undeclaredIn(organisations)].map((name) => ({ name }));
    const real = new Set(
      [...people, ...unknown]
        .flatMap(({ name, title = '' }: { name: string; title?: string | undefined }) => [
          ...name.split('-'),
          ...partsOf(title),
        ])
        .map((part) => part.toLowerCase()),
    );
    const free = (names: readonly string[]): string[] =>
      names.filter((name) => !real.has(name.toLowerCase()));
    const [firsts, lasts] = [free(firstNames), free(lastNames)];
    for (const { name } of [...people, ...unknown].sort((a, b) => (a.name < b.name ? -1 : 1)))
      this.makeUp(name, firsts, lasts);
    const others = new Set(
      organisations.flatMap(({ circles, decisions, elections }) =>
        [circles, decisions, elections].flat().map(({ name }) => name),
      ),
    );
    for (const person of [...people, ...unknown])
      this.learn(person, (name) => keywords.has(name) || others.has(name));
    const longest = [...this.instead.keys()].sort((a, b) => b.length - a.length).map(escaped);
    if (longest.length > 0)
      this.pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longest.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  }

  private makeUp(name: string, firsts: readonly string[], lasts: readonly string[]): void {
    if (this.made.has(name)) return;
    const first = firsts[hash(name) % firsts.length] ?? 'Iemand';
    const last = lasts[hash(`${name} `) % lasts.length] ?? 'Onbekend';
    let number = 1;
    const called = (): string => `${first} ${last}${number === 1 ? '' : ` ${number}`}`;
    while (this.taken.has(called())) number++;
    this.taken.add(called());
    this.made.set(name, {
      name: called().toLowerCase().replaceAll(' ', '-'),
      first,
      last: called().slice(first.length + 1),
    });
  }

  private learn(
    { name, title, email }: Pick<Person, 'name' | 'title' | 'email'>,
    isOther: (name: string) => boolean,
  ): void {
    const made = this.made.get(name);
    if (made === undefined) return;
    const full = `${made.first} ${made.last}`;
    if (email !== undefined) this.put(email, `${made.name}@${madeUpPlace}`);
    if (title !== undefined) {
      this.put(title, full);
      const parts = partsOf(title);
      for (const [place, part] of parts.entries())
        this.put(part, place === 0 && parts.length > 1 ? made.first : (made.last.split(' ')[0] ?? made.last));
    }
    // A name of two letters is a word in any text; where it means the person, its place tells.
    if (name.length > 2 && !isOther(name)) this.put(name, made.name);
  }

  private put(written: string, made: string): void {
    if (written.trim() !== '' && !this.instead.has(written)) this.instead.set(written, made);
  }

  /** A text of a file with the people in it under their made-up names. */
  textOf({ people, references }: Fragment, text: string): string {
    const edits: TextEdit[] = [];
    const edit = (at: Origin, made: string): void => {
      edits.push({ at, text: made });
    };
    for (const { name, at, known } of people) {
      const made = this.made.get(name);
      if (made !== undefined) edit(at, made.name);
      for (const { at: place, id, system } of known) edit(place, `known as ${system} "${hash(id)}"`);
    }
    for (const { kind, name, at } of references) {
      const made = kind === 'person' ? this.made.get(name) : undefined;
      if (made !== undefined) edit(at, made.name);
    }
    const inOrder = edits.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    return this.hidden(applyEdits(text, inOrder));
  }

  /** A path or any other text with made-up names in it. */
  hidden(text: string): string {
    const { pattern } = this;
    const told =
      pattern === undefined ? text : text.replace(pattern, (written) => this.instead.get(written) ?? written);
    // What looks like an address may be one that is mistyped, or of somebody who is not among the people.
    return told.replace(/[^\s"'<>(),;:@]+@(?!made-up\.example)[^\s"'<>(),;:]+/g, `iemand@${madeUpPlace}`);
  }
}

/** Names that mean people where they stand, and that no file declares. */
function undeclaredIn(organisations: readonly Organisation[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { people, circles, references, decisions } of organisations) {
    const declared = new Set([...people, ...circles].map(({ name }) => name));
    const take = (name: string): void => {
      if (name !== '' && !declared.has(name)) found.add(name);
    };
    for (const { kind, name } of references) if (kind === 'person') take(name);
    for (const { responsible } of decisions)
      for (const { aspect, path } of responsible)
        if (aspect === undefined && path.length === 1) take(path[0] ?? '');
  }
  return found;
}

/** The words of a name that are names by themselves, and no little words between them. */
function partsOf(title: string): string[] {
  return title.split(/[\s,.()-]+/).filter((part) => part.length > 1 && /^\p{Lu}/u.test(part));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
