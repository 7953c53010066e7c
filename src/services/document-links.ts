import type { Fragment, Origin, Text } from '../model/organisation.js';
import { enclosuresOf } from './enclosures.js';
import type { SourceText } from './source-text.js';
import { holds } from './source-text.js';

/** A text in a file that names an address, or a file beside it. */
export interface WrittenLink {
  readonly at: Origin;
  readonly target: { readonly address: string } | { readonly file: string };
}

/** The evidence, statutes and logo of a file that are an address or the path of a file. */
export function linksIn(fragment: Fragment, source: SourceText): WrittenLink[] {
  const lines: Origin[] = [
    ...fragment.organisations.flatMap(({ statutes, logo }) =>
      [statutes, logo].filter((text) => text !== undefined),
    ),
    ...fragment.decisions.flatMap(({ evidence }) => evidence),
    ...fragment.actions.flatMap(({ evidence }) => evidence),
    ...fragment.topics.flatMap(({ documents }) => documents),
    ...fragment.meetings.flatMap(({ points }) => points.flatMap(({ documents }) => documents)),
    ...fragment.audits.flatMap(({ evidence }) => evidence),
    ...fragment.implementations.flatMap(({ phases }) =>
      phases.flatMap(({ steps }) =>
        steps.flatMap((step): (Text | { at: Origin })[] => [...step.evidence, ...step.entries]),
      ),
    ),
  ].map(({ at }) => at);
  if (lines.length === 0) return [];
  const found: WrittenLink[] = [];
  for (const { kind, start, end } of enclosuresOf(source)) {
    if (kind !== 'text') continue;
    const at = source.origin(start + 1, Math.max(start + 1, end - 1));
    if (!lines.some((line) => holds(line, at))) continue;
    const target = targetOf(source.text.slice(start + 1, end - 1), fragment.file);
    if (target !== undefined) found.push({ at, target });
  }
  return found;
}

function targetOf(text: string, file: string): WrittenLink['target'] | undefined {
  if (/^https?:\/\/[^\s"]+$/.test(text)) return { address: text };
  // A path of a file has an ending and no blanks, and does not lead out of the root.
  if (!/^(?:\.{1,2}\/)*[^\s/\\:]+(?:\/[^\s/\\:]+)*\.[A-Za-z0-9]{1,8}$/.test(text)) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of text.split('/')) {
    if (part === '..') {
      if (parts.length <= 1) return undefined;
      parts.pop();
    } else if (part !== '.') parts.push(part);
  }
  return { file: parts.join('/') };
}
