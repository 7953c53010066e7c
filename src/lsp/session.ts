import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { createKringServices, type KringServices } from '../language/module.js';
import type { Language, Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import { isSameOrganisation } from '../model/neighbours.js';
import type { Fragment, Organisation } from '../model/organisation.js';
import { spokenIn } from '../model/own-words.js';
import type { Neighbour, Scene } from '../services/scene.js';
import { SourceText } from '../services/source-text.js';
import { EditedWorkspace } from '../workspace/edited.js';
import { States } from '../workspace/states.js';
import { addressOf, pathOf } from './addresses.js';
import type { Belonging } from './belonging.js';
import type { Host } from './host.js';
import { changed, type OpenText } from './open-texts.js';
import type { KringSettings } from './protocol.js';
import { readSettings } from './settings.js';

/** A file that could not be read, and why, for the finding that tells it. */
export interface Unread {
  readonly message: { readonly en: string; readonly nl: string };
  readonly line: number;
}

/** An organisation is taken as it was a moment ago where building it anew costs more than this many milliseconds. */
const mostToRebuild = 15;

/**
 * What the server knows: the texts that are open, what all files say, and the settings. It answers at once and does
 * nothing by itself.
 */
export class Session {
  readonly services: KringServices = createKringServices().kring;
  readonly workspace = new EditedWorkspace(this.services);
  /** Other states of the files, which the client tells. */
  readonly states = new States(this.workspace, this.services);
  readonly open = new Map<string, OpenText>();
  readonly unread = new Map<string, Unread>();
  settings: KringSettings = {};
  /** The date that somebody chose beside the settings; without one, today. */
  private looked: { readonly date: CalendarDate | undefined } | undefined;
  /** The language in which the client shows itself, where Kring speaks it. */
  clientLanguage: Language | undefined;
  /** Counts changes of what the answers depend on beside the files. */
  settingsRevision = 0;
  private readonly addresses = new Map<string, string>();
  /** The files that open addresses are, by the addresses' paths. */
  private readonly places = new Map<string, string>();
  /** Open texts that are alone, by their files. */
  private alone: ReadonlySet<string> = new Set();
  private built:
    | {
        revision: number;
        organisations: readonly Organisation[];
        byFile: ReadonlyMap<string, Organisation>;
        milliseconds: number;
      }
    | undefined;
  private revision = 0;

  constructor(private readonly host: Host) {}

  // ---- files ----

  /** The path of an address; the client's own spelling of the address is kept for answers. */
  know(uri: string): string {
    const path = pathOf(uri);
    this.addresses.set(path, uri);
    return path;
  }

  /** The address by which the client knows a file. */
  addressOf(path: string): string {
    return this.open.get(path)?.uri ?? this.addresses.get(path) ?? addressOf(path);
  }

  /** The file that an address is: an open text may be a file under another path, such as one that a link leads to. */
  fileOf(uri: string): string {
    const path = pathOf(uri);
    return this.places.get(path) ?? path;
  }

  /** Takes in a text that the client opened, as that of a file until {@link place} says otherwise. */
  openText(uri: string, version: number, text: string, as: Belonging): string {
    const path = this.know(uri);
    // What is opened anew was opened last.
    this.closeText(uri);
    const alone = as.alone || (this.open.has(as.file) && as.file !== path);
    const file = alone ? path : as.file;
    const other = this.open.get(file);
    const places = new Map<string, Belonging>();
    // Who has a file by its own path has it before those whom another path leads there.
    if (other !== undefined) places.set(other.uri, { file: pathOf(other.uri), alone: true });
    this.open.delete(file);
    if (other !== undefined && pathOf(other.uri) !== file) this.open.set(pathOf(other.uri), other);
    this.open.set(file, { uri, version, source: new SourceText(file, text) });
    this.unread.delete(file);
    this.place(places.set(uri, { file, alone }));
    return file;
  }

  changeText(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): string {
    const file = this.fileOf(uri);
    const known = this.open.get(file);
    if (known === undefined || pathOf(known.uri) !== pathOf(uri)) return file;
    this.open.set(file, { uri: known.uri, version, source: changed(known.source, changes) });
    this.take(file);
    return file;
  }

  /** Makes ready for what will be typed in an open file; gives way again and again. */
  *prepare(file: string): Generator<void, void> {
    const text = this.open.get(file)?.source.text;
    if (text !== undefined) yield* this.workspace.prepare(file, plain(text));
  }

  /** The client no longer has the file open. What it said stays until somebody reads the disk. */
  closeText(uri: string): string {
    const [path, file] = [pathOf(uri), this.fileOf(uri)];
    const known = this.open.get(file);
    // Another address may have the file open.
    if (known !== undefined && pathOf(known.uri) === path) this.open.delete(file);
    this.places.delete(path);
    return file;
  }

  /** Takes in which files open texts are; those that it does not tell of stay what they are. */
  place(told: ReadonlyMap<string, Belonging>): void {
    const texts = [...this.open];
    const alone = new Set<string>();
    this.open.clear();
    this.places.clear();
    for (const [before, text] of texts) {
      const { uri, source } = text;
      const now = told.get(uri) ?? { file: before, alone: this.alone.has(before) };
      this.places.set(pathOf(uri), now.file);
      const own =
        source.file === now.file ? text : { ...text, source: new SourceText(now.file, source.text) };
      this.open.set(now.file, own);
      if (now.alone) alone.add(now.file);
    }
    this.alone = alone;
    if (this.workspace.standAlone(alone)) this.revision++;
    for (const file of this.open.keys()) this.take(file);
  }

  /** A file's text as it is on the disk; an open text goes before it. */
  readText(file: string, text: string): void {
    if (this.open.has(file)) return;
    if (this.workspace.update(file, plain(text))) this.revision++;
  }

  removeText(file: string): void {
    if (!this.open.has(file) && this.workspace.remove(file)) this.revision++;
  }

  /** Takes in which files are there and cannot be read: they say nothing, and that is told. Gives whether it is news. */
  tellUnread(unread: ReadonlyMap<string, Unread>): boolean {
    const before = JSON.stringify([...this.unread]);
    this.unread.clear();
    for (const [file, why] of unread) if (!this.open.has(file)) this.unread.set(file, why);
    return JSON.stringify([...this.unread]) !== before;
  }

  private take(file: string): void {
    const text = this.open.get(file)?.source.text ?? '';
    if (this.workspace.update(file, plain(text), true)) this.revision++;
  }

  source(file: string): SourceText | undefined {
    return this.open.get(file)?.source;
  }

  // ---- settings ----

  /** Takes in what a client says, whatever it is: what cannot be is left out, and what of it cannot is answered. */
  configure(said: unknown): readonly Words[] {
    const { settings, faults } = readSettings(said);
    // Another date in the settings is looked at from now on; any other setting leaves the date that was chosen.
    if (settings.asOf !== this.settings.asOf) this.looked = undefined;
    this.settings = settings;
    this.workspace.useProfile(settings.profile);
    this.settingsRevision++;
    this.revision++;
    return faults;
  }

  /** Looks at another date, or at today, until the settings name another one. */
  lookAt(date: CalendarDate | undefined): void {
    this.looked = { date };
    this.settingsRevision++;
  }

  private get chosenDate(): CalendarDate | undefined {
    return this.looked === undefined ? this.settings.asOf : this.looked.date;
  }

  /** Whether everything is looked at as of today, whatever day that is. */
  get isToday(): boolean {
    return this.chosenDate === undefined;
  }

  /** The date that everything is looked at. */
  get on(): CalendarDate {
    return this.chosenDate ?? this.host.today();
  }

  /** In which to speak about an organisation: the setting, else its own language, else that of the client. */
  languageOf(organisation: Pick<Organisation, 'blocks' | 'language'> | undefined): Language {
    return spokenIn(
      organisation,
      this.settings.language ?? organisation?.language ?? this.clientLanguage ?? this.host.language ?? 'en',
    );
  }

  // ---- organisations ----

  /** All organisations, as the files say now. */
  organisations(): readonly Organisation[] {
    this.rebuild();
    return this.workspace.snapshot().organisations;
  }

  /** The organisations that a choice among them has: copies beside them and texts that say nothing are left out. */
  listedOrganisations(): readonly Organisation[] {
    return this.organisations().filter((one) => one.files.some((file) => this.isListed(file)));
  }

  private isListed(file: string): boolean {
    return !this.workspace.isAlone(file) || file.startsWith('untitled:');
  }

  get revisionNow(): number {
    return this.revision;
  }

  /** The organisation that a file belongs to, as the files say now. */
  organisationOf(file: string): Organisation | undefined {
    return this.rebuild().get(file);
  }

  /**
   * What answers about a file are worked out from; nothing for a file that is not known.
   *
   * @param exact everything must be as the files say now. Else a large organisation is taken as it was before the last
   * few words were typed, and the file itself as it is
   */
  scene(file: string, exact = true): Scene | undefined {
    const fragment = this.workspace.fragment(file);
    const organisation = exact ? this.organisationOf(file) : (this.recent(file) ?? this.organisationOf(file));
    if (fragment === undefined || organisation === undefined) return undefined;
    let neighbours: readonly Neighbour[] | undefined;
    return {
      standing: asOf(organisation, this.on),
      fragment,
      fragments: () => this.fragmentsOf(organisation),
      neighbours: () => {
        neighbours ??= (exact ? this.organisations() : this.recentOrganisations())
          .filter((one) => one.name !== '' && !isSameOrganisation(one, organisation))
          .filter(({ files }) => !files.some((one) => this.workspace.isAlone(one)))
          .map((one) => ({ standing: asOf(one, this.on), fragments: () => this.fragmentsOf(one) }));
        return neighbours;
      },
      language: this.languageOf(organisation),
    };
  }

  fragmentsOf(organisation: Organisation): Fragment[] {
    return organisation.files.map((file) => this.workspace.fragment(file)).filter((one) => one !== undefined);
  }

  /** Whether what is known of the organisations is as the files say now. */
  get isCurrent(): boolean {
    return this.built?.revision === this.revision;
  }

  private recentOrganisations(): readonly Organisation[] {
    return this.built?.organisations ?? this.organisations();
  }

  private recent(file: string): Organisation | undefined {
    const { built } = this;
    return built !== undefined && built.milliseconds > mostToRebuild ? built.byFile.get(file) : undefined;
  }

  private rebuild(): ReadonlyMap<string, Organisation> {
    if (this.built?.revision !== this.revision) {
      const start = this.host.now();
      const { organisations } = this.workspace.snapshot();
      const byFile = new Map(organisations.flatMap((one) => one.files.map((file) => [file, one] as const)));
      for (const one of organisations) asOf(one, this.on);
      this.built = { revision: this.revision, organisations, byFile, milliseconds: this.host.now() - start };
    }
    return this.built.byFile;
  }
}

/** A byte order mark counts as a blank here: the client counts it, so every place stays where the client has it. */
export function plain(text: string): string {
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}
