import { type Imported, importOf } from '../../src/interchange/importing.js';
import { readLast } from '../../src/interchange/last.js';
import { noMapping, readMapping } from '../../src/interchange/mapping.js';
import type { Parsers } from '../../src/interchange/source.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { organisationsOf, services } from '../engine.js';

/** The folder of an organisation in memory: its Kring files, and what imports keep beside them. */
export class Folder {
  files = new Map<string, string>();
  map: string | undefined;
  last: string | undefined;
  parsers: Parsers | undefined;

  constructor(
    private readonly title = 'Linde',
    readonly day = '2026-12-01',
  ) {}

  get organisation(): Organisation | undefined {
    return this.files.size === 0 ? undefined : organisationsOf(Object.fromEntries(this.files))[0];
  }

  /** What an import of these sources would do. */
  plan(sources: Readonly<Record<string, string | Uint8Array>>, day = this.day): Imported {
    const { organisation } = this;
    return importOf({
      services,
      files: Object.entries(sources).map(([name, content]) => ({
        name,
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      })),
      mapping: this.map === undefined ? noMapping : readMapping('map.json', this.map),
      parsers: this.parsers,
      standing: organisation === undefined ? undefined : asOf(organisation, day),
      texts: this.files,
      folder: '',
      last: this.last === undefined ? undefined : readLast('last.json', this.last),
      title: this.title,
      titleGiven: false,
    });
  }

  /** Imports, and writes what comes of it. */
  take(sources: Readonly<Record<string, string | Uint8Array>>, day = this.day): Imported {
    const imported = this.plan(sources, day);
    for (const { file, text } of imported.changes) this.files.set(file, text);
    this.map = imported.mapping;
    this.last = imported.last;
    return imported;
  }

  /** Changes a text by hand. */
  edit(file: string, from: string, to: string): void {
    const text = this.files.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}.`);
    this.files.set(file, text.replace(from, to));
  }

  text(): string {
    return [...this.files.values()].join('\n');
  }
}

/** The notes of an import of one kind, in English, with the place of each. */
export function notesOf({ notes }: Imported, kind: string): string[] {
  return notes
    .filter((note) => note.kind === kind)
    .map(({ what, at }) => `${at.cell ?? at.row ?? at.sheet ?? at.file}: ${what.en}`);
}
