/*
 * Files are known to the engine by paths with forward slashes, and to a client by addresses (URIs) that it spells in
 * its own way. A file of the disk is its path; any other keeps its scheme in front.
 */

/** The path by which the engine knows the file of an address. Never throws: what cannot be decoded stays as it is. */
export function pathOf(address: string): string {
  const parts = /^([A-Za-z][A-Za-z0-9+.-]*):(\/\/([^/?#]*))?([^?#]*)/.exec(address);
  if (parts === null) return decoded(address);
  const [, scheme = '', , authority = '', path = ''] = parts;
  if (scheme.toLowerCase() !== 'file')
    return decoded(`${scheme}:${authority === '' ? '' : `//${authority}`}${path}`);
  const plain = decoded(path);
  // `/c:/x` on Windows is `c:/x`; a share is `//server/x`.
  const drive = /^\/([A-Za-z]):(.*)$/.exec(plain);
  if (drive !== null) return `${(drive[1] as string).toLowerCase()}:${drive[2]}`;
  return authority === '' || authority === 'localhost' ? plain : `//${authority}${plain}`;
}

/** The address of a path, spelt as the protocol asks; for files that the client has not named itself. */
export function addressOf(path: string): string {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):(\/\/[^/]*)?(.*)$/.exec(path);
  if (scheme !== null) return `${scheme[1]}:${scheme[2] ?? ''}${encoded(scheme[3] ?? '')}`;
  if (path.startsWith('//')) return `file:${encoded(path)}`;
  return `file://${path.startsWith('/') ? '' : '/'}${encoded(path)}`;
}

export function isOnDisk(address: string): boolean {
  return /^file:/i.test(address);
}

function encoded(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(wellFormed(part)).replace(
        /[!'()*]/g,
        (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

/** Half a character cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
