/** So many characters a file's name has at most, with its folders. */
const longestName = 200;

/**
 * Whether a file of the page can be called so: folders and a name of letters of any script, digits, blanks, hyphens,
 * dots and underscores, with none that is hidden or leads elsewhere, and `.kring` at the end. So it can be a file on
 * every disk, and stand in a ZIP file and an address.
 */
export function isFileName(name: string): boolean {
  return (
    name.length <= longestName &&
    /^(?:[\p{L}\p{N}_][\p{L}\p{M}\p{N} _.-]*(?<![ .])\/)*[\p{L}\p{N}_][\p{L}\p{M}\p{N} _.-]*\.kring$/u.test(
      name,
    ) &&
    // Folders of packages are passed by where files are looked for.
    !/(?:^|\/)node_modules\//u.test(name) &&
    !/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/)/iu.test(name)
  );
}

/** A name that a file can have, from a path of any program; nothing where the file is not one of Kring. */
export function fileNameFrom(path: string): string | undefined {
  const parts = path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N} _.-]+/gu, '-')
        .replace(/^[^\p{L}\p{N}_]+|[ .]+$/gu, ''),
    )
    .filter((part) => part !== '');
  const name = parts.join('/');
  return isFileName(name) ? name : undefined;
}
