import type { Findable } from '../render/html/picture-contents.js';

/** Letters without accents and capitals, so that "cafe" finds "Café". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * What has every word of a text in its title, its name or its aim, in the order given, with those first of which the
 * title begins with the text, then those in which a word does, then those whose title or name has it.
 */
export function foundFor(text: string, all: readonly Findable[]): readonly Findable[] {
  const wanted = plain(text.trim());
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const groups: Findable[][] = [[], [], [], []];
  for (const one of all) {
    const title = plain(one.title);
    const named = `${title} ${plain(one.name)}`;
    const whole = `${named} ${plain(one.also ?? '')}`;
    if (!words.every((word) => whole.includes(word))) continue;
    const rank = title.startsWith(wanted)
      ? 0
      : ` ${named}`.includes(` ${wanted}`)
        ? 1
        : words.every((word) => named.includes(word))
          ? 2
          : 3;
    groups[rank]?.push(one);
  }
  return groups.flat();
}
