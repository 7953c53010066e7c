/** A state that a page compares with, as it is kept while its window is closed: addresses as texts. */
export type KeptState =
  | { readonly kind: 'ref' | 'commit'; readonly repository: string; readonly name: string }
  | { readonly kind: 'files'; readonly uri: string; readonly folder: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'now' };

/** What a page compares; without a newer state what is there now. */
export interface KeptComparison {
  readonly organisation: string;
  readonly before: KeptState;
  readonly after?: KeptState;
}

/** Whose history a page tells; the repository by its address. */
export interface KeptHistory {
  readonly organisation: string;
  readonly circle: string;
  readonly repository: string;
}

export type KeptPage = KeptComparison | KeptHistory;

/** What a page kept, whoever says so; nothing where it is none of ours. */
export function keptPage(said: unknown): KeptPage | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { organisation, circle, repository, before: older, after: newer } = said as Record<string, unknown>;
  if (typeof organisation !== 'string') return undefined;
  if (circle !== undefined)
    return typeof circle === 'string' && typeof repository === 'string'
      ? { organisation, circle, repository }
      : undefined;
  const before = keptState(older);
  const after = newer === undefined ? undefined : keptState(newer);
  if (before === undefined || (newer !== undefined && after === undefined)) return undefined;
  return { organisation, before, ...(after === undefined ? {} : { after }) };
}

function keptState(said: unknown): KeptState | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { kind, repository, name, uri, folder } = said as Record<string, unknown> & {
    kind: KeptState['kind'];
  };
  switch (kind) {
    case 'ref':
    case 'commit':
      return typeof repository === 'string' && typeof name === 'string'
        ? { kind, repository, name }
        : undefined;
    case 'files':
      return typeof uri === 'string' && typeof folder === 'boolean' ? { kind, uri, folder } : undefined;
    case 'nothing':
    case 'now':
      return { kind };
    default:
      kind satisfies never;
      return undefined;
  }
}
