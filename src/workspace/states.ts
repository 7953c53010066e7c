import type { KringServices } from '../language/module.js';
import { compareText } from '../model/build.js';
import type { Fragment, Organisation } from '../model/organisation.js';
import { pointerStart } from './decode.js';
import { readFragment } from './fragment.js';
import { keyOf, type Workspace } from './workspace.js';

/** A file of a state with its text; nothing where the state does not have it. */
export interface StateFile {
  readonly file: string;
  readonly text: string | undefined;
}

interface State {
  readonly files: ReadonlyMap<string, Fragment>;
  readonly elsewhere: boolean;
  /** Files whose text is kept elsewhere by Git LFS, so that what they say is missing. */
  readonly pointers: ReadonlySet<string>;
  built?: { readonly profiles: number; readonly organisations: readonly Organisation[] };
}

/** So many states are kept; of more, those that were not asked for longest are forgotten. */
const mostStates = 1000;
/** So many texts that no file has now are kept as they were read. */
const mostRead = 20_000;

/**
 * Other states of files beside what a workspace has now: commits, or files elsewhere. Each text of a file is read once,
 * in however many states it stands, and what is the same now is not read at all. It knows names of states, not git.
 */
export class States {
  private readonly states = new Map<string, State>();
  private readonly read = new Map<string, Fragment>();

  constructor(
    private readonly workspace: Workspace,
    private readonly services: KringServices,
  ) {}

  /**
   * Keeps a state under a name.
   *
   * @param from the state that it is like but for these files; none, for a state of just these files
   * @param elsewhere that its files are no part of what is there now
   * @returns false where `from` is not known
   */
  keep(
    name: string,
    files: readonly StateFile[],
    { from, elsewhere = false }: { readonly from?: string; readonly elsewhere?: boolean } = {},
  ): boolean {
    const known = from === undefined ? undefined : this.find(from);
    if (from !== undefined && known === undefined) return false;
    const all = new Map(known?.files);
    const pointers = new Set(known?.pointers);
    for (const { file, text } of files) {
      all.delete(file);
      pointers.delete(file);
      if (text?.startsWith(pointerStart) === true) pointers.add(file);
      else if (text !== undefined) all.set(file, this.reading(file, text));
    }
    this.states.delete(name);
    this.states.set(name, { files: all, elsewhere, pointers });
    for (const oldest of this.states.keys()) {
      if (this.states.size <= mostStates) break;
      this.states.delete(oldest);
    }
    return true;
  }

  /** The organisations of a state; nothing where it is not known. */
  organisations(name: string): readonly Organisation[] | undefined {
    const state = this.find(name);
    if (state === undefined) return undefined;
    const { profiles } = this.workspace;
    if (state.built?.profiles !== profiles)
      state.built = { profiles, organisations: this.workspace.organisationsOf([...state.files.values()]) };
    return state.built.organisations;
  }

  /**
   * What there is now beside a state: all organisations; but where the state's files lie elsewhere and were found with
   * those of now, they are left out.
   */
  beside(name: string): readonly Organisation[] {
    const state = this.find(name);
    const { organisations, files } = this.workspace.snapshot();
    if (state?.elsewhere !== true || !files.some((file) => state.files.has(file))) return organisations;
    const others = files
      .filter((file) => !state.files.has(file))
      .flatMap((file) => this.workspace.fragment(file) ?? []);
    return this.workspace.organisationsOf(others);
  }

  /** Files of a state of which only a pointer is there, so that what they say is missing. */
  pointers(name: string): readonly string[] {
    return [...(this.find(name)?.pointers ?? [])].sort(compareText);
  }

  private find(name: string): State | undefined {
    const state = this.states.get(name);
    if (state === undefined) return undefined;
    this.states.delete(name);
    this.states.set(name, state);
    return state;
  }

  private reading(file: string, text: string): Fragment {
    const key = keyOf(text);
    const now = this.workspace.fragmentOf(file, key);
    if (now !== undefined) return now;
    const name = `${key} ${file}`;
    let fragment = this.read.get(name);
    if (fragment === undefined) {
      fragment = readFragment(this.services, file, text);
      if (this.read.size >= mostRead) this.read.clear();
      this.read.set(name, fragment);
    }
    return fragment;
  }
}
