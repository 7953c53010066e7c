import { codeOf, counterpart, type Script, scriptOf } from './alike.js';

/*
 * Characters by which a text reads otherwise than it is: some turn the direction in which what follows is shown, some
 * are not seen at all, and some are letters of another script that look like those around them. Where a script or an
 * emoji needs such a character, it is no trick.
 */

export type TrickKind = 'turns' | 'hides' | 'resembles';

/** A stretch of a text, by offsets in UTF-16 units, that reads otherwise than it is. */
export interface Trick {
  readonly kind: TrickKind;
  readonly from: number;
  readonly to: number;
  /** What can stand in its place and is what a reader sees. */
  readonly instead: string;
}

// Neither tabs nor ends of lines, as they are seen.
const hidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb]|\p{Cs}/gu;
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const rightToLeft =
  /(?!\u061c)[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
/** Letters that stand beside a joiner or its opposite for how they are joined. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Balinese}\p{Script=Javanese}]/u;
/** Scripts that write no blanks between words, and mark where a line may end. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}]/u;
/** All but the letters, accents and signs that Latin texts are full of, none of which is a trick. */
const notPlain =
  /(?![\u0300-\u034e\u0350-\u036f])[^\t\n\r -~\xa0-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff]/;
const notLatin = /(?![\p{Script=Latin}])\p{L}|[\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a]/u;

/** The tricks in a text, in their order; none in nearly all texts, which costs a glance. */
export function tricksIn(text: string): readonly Trick[] {
  if (!notPlain.test(text)) return [];
  const found: Trick[] = [...unseen(text)];
  if (notLatin.test(text)) found.push(...resembling(text));
  return found.length < 2 ? found : found.sort((a, b) => a.from - b.from);
}

/** A text with all that turns it or is not seen in it made visible by its code: `an[U+00AD]na`. */
export function visible(text: string): string {
  if (!notPlain.test(text)) return text;
  let [shown, at] = ['', 0];
  for (const { from, to } of unseen(text)) {
    shown += text.slice(at, from) + codesIn(text.slice(from, to));
    at = to;
  }
  return at === 0 ? text : shown + text.slice(at);
}

/** `[U+202E]` for each character. */
function codesIn(text: string): string {
  return [...text].map((one) => `[${codeOf(one)}]`).join('');
}

/** A text without all that turns it or is not seen in it. */
export function plain(text: string): string {
  if (!notPlain.test(text)) return text;
  let [shown, at] = ['', 0];
  for (const { from, to, instead } of unseen(text)) {
    shown += text.slice(at, from) + instead;
    at = to;
  }
  return at === 0 ? text : shown + text.slice(at);
}

function unseen(text: string): Trick[] {
  const found: Trick[] = [];
  const turned: { readonly from: number; readonly character: string }[] = [];
  let last = 0;
  for (const match of text.matchAll(hidden)) {
    const [from, character] = [match.index, match[0]];
    const to = from + character.length;
    if (turning.test(character)) turned.push({ from, character });
    else if (!isNeeded(text, from, to, character))
      found.push({ kind: 'hides', from, to, instead: /[\u2028\u2029]/.test(character) ? ' ' : '' });
    last = to;
  }
  if (last === 0) return found;
  for (const { from } of turned.length === 0 ? [] : needless(text, turned))
    found.push({ kind: 'turns', from, to: from + 1, instead: '' });
  return found.sort((a, b) => a.from - b.from);
}

/** The marks of direction that no writing from right to left needs, or that reach beyond the text. */
function needless(
  text: string,
  marks: readonly { readonly from: number; readonly character: string }[],
): readonly { readonly from: number }[] {
  const forced = marks.some(({ character }) => /[\u202d\u202e]/.test(character));
  // Who overrides the order of letters deceives, also where right-to-left letters stand beside it.
  if (forced || !rightToLeft.test(text)) return marks;
  const open: { readonly from: number; readonly character: string }[] = [];
  const wrong: { readonly from: number }[] = [];
  for (const mark of marks) {
    if (/[\u202a\u202b\u2066-\u2068]/.test(mark.character)) open.push(mark);
    else if (/[\u202c\u2069]/.test(mark.character)) {
      const opening = open.pop();
      const isolates = mark.character === '\u2069';
      if (opening === undefined) wrong.push(mark);
      else if (isolates !== /[\u2066-\u2068]/.test(opening.character)) wrong.push(opening, mark);
      else if (
        /[\u202b\u2067]/.test(opening.character) &&
        !rightToLeft.test(text.slice(opening.from, mark.from))
      )
        wrong.push(opening, mark);
    }
  }
  return [...wrong, ...open];
}

/** Whether a character that is not seen is part of how a script or an emoji is written. */
function isNeeded(text: string, from: number, to: number, character: string): boolean {
  const before = characterBefore(text, from);
  const after = characterAfter(text, to);
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x200d && /\p{Extended_Pictographic}/u.test(after))
    return /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u.test(before);
  if (code === 0x200c || code === 0x200d)
    return joining.test(before) && (code === 0x200d || joining.test(after));
  if (code === 0xfe0e || code === 0xfe0f) return /(?!\u2800)[\p{Emoji}\p{S}]/u.test(before);
  if (code >= 0xfe00 && code <= 0xfe0d)
    return /(?!\u2800)[\p{S}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}]/u.test(before);
  if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}/u.test(before);
  // A flag of a region is spelt in tags behind a black flag, up to a tag that ends it.
  if (code >= 0xe0020 && code <= 0xe007f)
    return (
      /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}$/u.test(text.slice(Math.max(0, from - 20), to)) ||
      (code === 0xe007f &&
        /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}$/u.test(text.slice(Math.max(0, from - 20), from)))
    );
  if (code === 0x200b) return unspaced.test(before) || unspaced.test(after);
  if ((code >= 0x180b && code <= 0x180f) || code === 0x202f) return /\p{Script=Mongolian}/u.test(before);
  if (code === 0x115f || code === 0x1160) return /[\u1100-\u11ff]/.test(before + after);
  return false;
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff
    ? text.slice(Math.max(0, at - 2), at)
    : text.slice(Math.max(0, at - 1), at);
}

function characterAfter(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Letters that look like those of the script in which the rest of their word is written. */
function resembling(text: string): Trick[] {
  const found: Trick[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]+/gu)) {
    if (!notLatin.test(word)) continue;
    const runs: { script: Script | 'styled' | undefined; from: number; to: number; letters: number }[] = [];
    let at = index;
    for (const letter of word) {
      const from = at;
      at += letter.length;
      const last = runs.at(-1);
      if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(letter)) {
        if (last !== undefined) last.to = at;
        continue;
      }
      const script = scriptOf(letter);
      if (last?.script === script && last !== undefined) {
        last.to = at;
        last.letters++;
      } else runs.push({ script, from, to: at, letters: 1 });
    }
    if (runs.length < 2) continue;
    const main = mainOf(runs);
    if (main === undefined) continue;
    for (const { script, from, to } of runs) {
      if (script === undefined || script === main) continue;
      const letters = [...text.slice(from, to)];
      const instead = letters.map((one) =>
        /[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(one)
          ? one
          : script === 'styled' && main === 'Latin'
            ? one.normalize('NFKC')
            : counterpart(one, main),
      );
      // A word of its own in another script, joined to this one, has letters that nobody takes for others.
      if (instead.every((one) => one !== undefined))
        found.push({ kind: 'resembles', from, to, instead: instead.join('').normalize('NFC') });
    }
  }
  return found;
}

/** The script of most letters; of the first ones, where two have as many. */
function mainOf(
  runs: readonly { readonly script: Script | 'styled' | undefined; readonly letters: number }[],
): Script | undefined {
  const counts = new Map<Script, number>();
  for (const { script, letters } of runs)
    if (script !== undefined && script !== 'styled') counts.set(script, (counts.get(script) ?? 0) + letters);
  let best: Script | undefined;
  for (const [script, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = script;
  return best;
}
