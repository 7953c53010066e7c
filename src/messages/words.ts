/** The languages in which Kring speaks to people. */
export const languages = ['en', 'nl'] as const;
export type Language = (typeof languages)[number];

/** One thing said, in every language that Kring speaks. Plain data, so that a finding can be kept, sent and compared. */
export type Words = Readonly<Record<Language, string>>;

/** A list as a person says it: "a, b and c". */
export function listed(items: readonly string[]): Words {
  return { en: joinedWith(items, 'and'), nl: joinedWith(items, 'en') };
}

/** The same of what is said otherwise in each language. */
export function listedWords(items: readonly Words[]): Words {
  return { en: listed(items.map(({ en }) => en)).en, nl: listed(items.map(({ nl }) => nl)).nl };
}

function joinedWith(items: readonly string[], and: string): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
