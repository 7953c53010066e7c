import { given } from '../../ground/given.js';
import { Turns } from '../../ground/turns.js';
import type { Language } from '../../messages/words.js';
import { today } from '../../model/calendar.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Organisation } from '../../model/organisation.js';
import type { Files } from '../../workspace/files.js';
import { Workspace } from '../../workspace/workspace.js';
import type { Context } from '../command.js';
import { load } from '../load.js';
import type { Loaded } from '../loaded.js';
import { withoutAddresses } from './pages.js';
import type { Proposal } from './proposed.js';

/** What is served: a folder, and what was proposed for it. */
export class Served {
  private readonly workspace: Workspace;
  /** What was proposed, by its id. */
  readonly proposals = new Map<string, Proposal>();
  /** All addresses that files had since the folder is served, the longest first. */
  private addresses: readonly string[] = [];

  private readonly turns = new Turns();

  constructor(
    /** Whose files are those of the folder alone. */
    readonly context: Context,
  ) {
    this.workspace = new Workspace(context.profile);
  }

  get files(): Files {
    return this.context.files;
  }

  /** The day on which all is looked at: one that was given, or today, as a program may be served for weeks. */
  get on(): string {
    return this.context.asOfGiven ? this.context.asOf : today();
  }

  /** Does one thing after the other, as a program may ask for several at once. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    return this.turns.take(act);
  }

  /** What all files of the folder say now. */
  all(): Promise<Loaded> {
    return this.load(undefined);
  }

  private async load(organisation: string | undefined): Promise<Loaded> {
    const { files, progress, profile } = this.context;
    const loader = { files, progress, ...given('profile', profile), ...given('organisation', organisation) };
    const loaded = await load(loader, ['.'], this.workspace, true);
    const found = this.workspace
      .snapshot()
      .organisations.flatMap(({ people }) => people.flatMap(({ email }) => email ?? []));
    this.addresses = [...new Set([...this.addresses, ...found])]
      .filter((address) => address.includes('@'))
      .sort((a, b) => b.length - a.length);
    return loaded;
  }

  /** A text without the addresses of people: those on record, and whatever looks like one. */
  hidden(text: string, language: Language): string {
    return withoutAddresses(text, this.addresses, language);
  }

  /** The one organisation that is asked about, as it stands. @throws Refusal where several could be meant */
  async one(
    name: string | undefined,
  ): Promise<{ readonly organisation: Organisation; readonly standing: AsOf; readonly language: Language }> {
    const organisation = this.context.one(await this.load(name ?? this.context.organisation));
    return {
      organisation,
      standing: asOf(organisation, this.on),
      language: this.context.languageOf(organisation),
    };
  }
}
