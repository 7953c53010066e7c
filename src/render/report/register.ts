import type { AsOf } from '../../model/lookups.js';
import type { Circle, Organisation } from '../../model/organisation.js';
import type { LinkedKind } from '../../vocabulary/kinds.js';
import type { Inlines } from './document.js';

/** Ids of what a handbook tells of, so that a name becomes a link where there is something to go to. */
export class Register {
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** An id of its own, made of letters and digits of any script; the same name twice gets a number. */
  add(kind: LinkedKind | 'chapter', name: string): string {
    const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
    const wanted = kind === 'chapter' ? plain : `${kind}-${plain}`;
    let id = wanted;
    // Some systems know no difference between large and small letters, and pages are named after ids.
    for (let i = 2; this.taken.has(id.toLowerCase()); i++) id = `${wanted}-${i}`;
    this.taken.add(id.toLowerCase());
    const key = `${kind} ${name}`;
    if (!this.ids.has(key)) this.ids.set(key, id);
    return id;
  }

  id(kind: LinkedKind, name: string): string | undefined {
    return this.ids.get(`${kind} ${name}`);
  }

  /** The text as a link, where what it names is told of. */
  link(kind: LinkedKind, name: string, text: string): Inlines {
    const to = this.id(kind, name);
    return to === undefined ? [text] : [{ kind: 'link', to, of: [text] }];
  }
}

/** What of an organisation a handbook tells. */
export interface ReportExtent {
  readonly organisation: Organisation;
  /** The circle that is asked for; nothing for the whole organisation. */
  readonly of?: Circle;
  /** Circles that work on the date, those below a circle right after it, with how deep each lies. */
  readonly circles: readonly { readonly circle: Circle; readonly level: number }[];
  /** Circles that are planned, or have ended. */
  readonly others: readonly Circle[];
  readonly names: ReadonlySet<string>;
}

export function reportExtent(standing: AsOf, of: Circle | undefined): ReportExtent {
  const { organisation } = standing;
  const found: { circle: Circle; level: number }[] = [];
  const seen = new Set<Circle>();
  const take = (start: Circle): void => {
    const waiting = [{ circle: start, level: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next.circle)) continue;
      seen.add(next.circle);
      found.push(next);
      for (const child of [...standing.below(next.circle)].reverse())
        waiting.push({ circle: child, level: next.level + 1 });
    }
  };
  if (of !== undefined) {
    take(of);
    return {
      organisation,
      of,
      circles: found,
      others: [],
      names: new Set(found.map((one) => one.circle.name)),
    };
  }
  // A circle that stands alone comes after those that hold others: the highest is what a reader looks for first.
  const alone = (root: Circle): boolean => standing.below(root).length === 0;
  for (const root of [...standing.roots.filter((one) => !alone(one)), ...standing.roots.filter(alone)])
    take(root);
  // Circles in a ring hang below none of them.
  for (const circle of standing.circles) if (!seen.has(circle)) take(circle);
  const others = organisation.circles.filter(
    (circle) => !seen.has(circle) && standing.circle(circle.name) === circle,
  );
  return {
    organisation,
    circles: found,
    others,
    names: new Set([...found.map((one) => one.circle.name), ...others.map((one) => one.name)]),
  };
}
