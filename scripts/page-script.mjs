// The program of pages with a picture, for a browser. It becomes a text that is put into such a page, which lets
// nothing run but what has this hash.

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * The program as the texts that a build puts in. Put in as one object, esbuild would make it a file that everything loads.
 *
 * @param {{ text: string, sha256: string }} script
 */
export function inPlaceOfPageScript({ text, sha256 }) {
  return { __pageScript: JSON.stringify(text), __pageScriptHash: JSON.stringify(sha256) };
}

/**
 * The program, the SHA-256 of its text in base64, and the files that it was made of.
 *
 * @returns {Promise<{ text: string, sha256: string, inputs: string[] }>}
 */
export async function bundlePageScript() {
  const bundle = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['src/webview/page.ts'],
    write: false,
    bundle: true,
    platform: 'browser',
    target: ['chrome105', 'firefox115', 'safari16'],
    format: 'iife',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
  });
  const text = (bundle.outputFiles[0]?.text ?? '').trim();
  return {
    text,
    sha256: createHash('sha256').update(text).digest('base64'),
    inputs: Object.keys(bundle.metafile.inputs),
  };
}
