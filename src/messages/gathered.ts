import type { Words } from './words.js';

/** A finding that is told once for several places. */
export function andElsewhere({ en, nl }: Words, places: number): Words {
  return {
    en: `${en} The same is found at ${places === 1 ? '1 more place' : `${places} more places`}.`,
    nl: `${nl} Hetzelfde geldt op nog ${places === 1 ? '1 plaats' : `${places} plaatsen`}.`,
  };
}

/** What a circle lacks that a helping circle does not need, where it reports back as one does. */
export function perhapsHelping({ en, nl }: Words, others: number, circle: string): Words {
  const lacking =
    others === 1
      ? { en: 'One more thing is', nl: 'Er ontbreekt nog één ding dat' }
      : { en: `${others} more things are`, nl: `Er ontbreken nog ${others} dingen die` };
  return {
    en: `${en} ${lacking.en} missing that a circle needs and a helping circle does not. If ${circle} was made for a task, as its line \`reports\` suggests, write \`helping circle\` in place of \`circle\`.`,
    nl: `${nl} ${lacking.nl} een kring nodig heeft en een hulpkring niet. Is ${circle} voor een opdracht ingesteld, zoals de regel \`reports\` doet denken, schrijf dan \`helping circle\` in plaats van \`circle\`.`,
  };
}

/** The first of several lines of a file that could not be read. */
export function andMoreUnread({ en, nl }: Words, places: number): Words {
  return {
    en: `${en} Kring could not read this file at ${places === 1 ? '1 more place' : `${places} more places`}.`,
    nl: `${nl} Dit bestand is op nog ${places === 1 ? '1 plaats' : `${places} plaatsen`} niet te lezen.`,
  };
}

/** So many names are written out. */
const mostNames = 5;

/** Many names that no file declares. */
export function manyNames(names: readonly string[]): Words {
  const shown = names
    .slice(0, mostNames)
    .map((name) => `\`${name}\``)
    .join(', ');
  const more = names.length > mostNames;
  return {
    en: `No file declares ${names.length} names that are used: ${shown}${more ? ' …' : ''}. Lines that name them count for nothing. Perhaps a file is missing, or the command was started in a part of the organisation.`,
    nl: `Geen bestand legt ${names.length} namen vast die wel worden gebruikt: ${shown}${more ? ' …' : ''}. Regels die ze noemen, tellen niet mee. Misschien ontbreekt er een bestand, of is de opdracht gestart in een deel van de organisatie.`,
  };
}
