import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A change of a file as a unified patch, for `git apply` and `patch -p1`. */
export function patchOf(change: {
  readonly file: string;
  readonly before: string;
  readonly text: string;
  /** Whether a byte order mark stands before both texts. */
  readonly mark?: boolean;
}): string {
  const mark = change.mark === true ? '\uFEFF' : '';
  const patch = createTwoFilesPatch(
    `a/${change.file}`,
    `b/${change.file}`,
    mark + change.before,
    mark + change.text,
    undefined,
    undefined,
    { context: 3, headerOptions: FILE_HEADERS_ONLY },
  );
  // Behind a name with a blank stands a tab, or `patch` takes what is behind the blank for a time.
  return patch.replaceAll(/^((?:---|\+\+\+) [ab]\/.* .*)$/gm, (line, _, at: number) =>
    at < patch.indexOf('@@') ? `${line}\t` : line,
  );
}
