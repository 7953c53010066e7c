import { partElement, type SvgPart, type SvgPieces } from './drawing.js';

/*
 * What is otherwise in a picture than in the one that somebody has. Most changes to an organisation give some parts
 * another text and move many others a little; both are told in a small part of what the whole picture takes.
 */

export interface SvgChange {
  /** What stands before the parts, where any of it is otherwise. */
  readonly frame?: SvgFrame;
  /**
   * The parts in their order: the element of one that is new, or the number of a former part and how many from there on
   * have stayed as they were. What is named nowhere is gone.
   */
  readonly parts: readonly (string | readonly [from: number, count: number])[];
  /** The parts that have stayed but stand elsewhere: the number of each in the new picture, with its x and y in px. */
  readonly moved: readonly number[];
}

export type SvgFrame = Pick<SvgPieces, 'width' | 'height' | 'title' | 'description' | 'language' | 'style'>;

/** Where so large a part of the text is new, nothing is won by telling only that. */
const mostNew = 0.5;

/** What is otherwise in the later picture; nothing where most of it is. */
export function svgChange(before: SvgPieces, after: SvgPieces): SvgChange | undefined {
  const from = matched(before.parts, after.parts);
  const parts: (string | [number, number])[] = [];
  const moved: number[] = [];
  let all = 0;
  let isNew = 0;
  for (const [i, part] of after.parts.entries()) {
    all += part.text.length;
    const at = from[i];
    if (at === undefined) {
      parts.push(partElement(part));
      isNew += part.text.length;
      continue;
    }
    const last = parts.at(-1);
    if (typeof last === 'object' && last[0] + last[1] === at) last[1]++;
    else parts.push([at, 1]);
    const former = before.parts[at] as SvgPart;
    if (former.x !== part.x || former.y !== part.y) moved.push(i, part.x, part.y);
  }
  if (isNew > all * mostNew) return undefined;
  const frame = frameOf(after);
  return { ...(isSame(frameOf(before), frame) ? {} : { frame }), parts, moved };
}

/** For each of the later parts the number of the former one with the same text; each former one is taken once. */
function matched(before: readonly SvgPart[], after: readonly SvgPart[]): readonly (number | undefined)[] {
  const from: (number | undefined)[] = new Array(after.length);
  const same = (one: SvgPart | undefined, other: SvgPart | undefined): boolean => one?.text === other?.text;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  for (; start < shorter && same(before[start], after[start]); start++) from[start] = start;
  let end = 0;
  for (; end < shorter - start && same(before[before.length - 1 - end], after[after.length - 1 - end]); end++)
    from[after.length - 1 - end] = before.length - 1 - end;
  // Where no part has come or gone, most are where they were.
  const inPlace = before.length === after.length;
  for (let i = start; inPlace && i < after.length - end; i++) if (same(before[i], after[i])) from[i] = i;
  const free = new Map<string, number[]>();
  for (let i = before.length - end - 1; i >= start; i--) {
    if (inPlace && from[i] !== undefined) continue;
    const { text } = before[i] as SvgPart;
    const known = free.get(text);
    if (known === undefined) free.set(text, [i]);
    else known.push(i);
  }
  for (let i = start; i < after.length - end; i++) from[i] ??= free.get((after[i] as SvgPart).text)?.pop();
  return from;
}

/** The later picture, from the former one and what is otherwise in it; its parts as elements. */
export function changedElements(before: readonly string[], change: SvgChange): string[] {
  const elements = change.parts.flatMap((part) =>
    typeof part === 'string' ? [part] : before.slice(part[0], part[0] + part[1]),
  );
  for (let i = 0; i < change.moved.length; i += 3) {
    const [at = 0, x = 0, y = 0] = change.moved.slice(i, i + 3);
    const text = (elements[at] ?? '').replace(/^<g(?: transform="[^"]*")?/, '');
    elements[at] = partElement({ text, x, y });
  }
  return elements;
}

function frameOf({ width, height, title, description, language, style }: SvgPieces): SvgFrame {
  return { width, height, title, description, language, style };
}

function isSame(one: SvgFrame, other: SvgFrame): boolean {
  return (Object.keys(one) as (keyof SvgFrame)[]).every((key) => one[key] === other[key]);
}
