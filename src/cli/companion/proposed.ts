/** What was proposed and checked, for the files as they were then. */
export interface Proposal {
  /** A sum over all files of the folder. */
  readonly state: string;
  readonly changes: readonly ProposedFile[];
}

/** The new text of a file. */
export interface ProposedFile {
  readonly file: string;
  /** Nothing where the file is new. */
  readonly before?: { readonly text: string; readonly mark: boolean; readonly bytes: Uint8Array };
  readonly text: string;
}
