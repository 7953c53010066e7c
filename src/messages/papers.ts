import type { Words } from './words.js';

/** What is said of papers: PDF, and documents for a word processor. */
export const papersHelp = {
  paper: {
    en: 'the paper of a PDF or Word document; A4 where it is left out',
    nl: 'het papier van een PDF of Word-document; A4 als het er niet staat',
  },
  onlyOnPaper: (formats: readonly string[]): Words => ({
    en: `\`--paper\` is for what is written as ${formats.join(' or ')}: give a name that ends so with \`-o\`, or say \`--format\`.`,
    nl: `\`--paper\` is voor wat als ${formats.join(' of ')} geschreven wordt: geef met \`-o\` een naam die zo eindigt, of geef \`--format\`.`,
  }),
  nothingTold: (option: string): Words => ({
    en: `With \`--${option}\` files of Kring are written and nothing else is told, so there is nothing for \`--format\`, \`--paper\` or \`-o\`. Leave them out, or run the command again without \`--${option}\`.`,
    nl: `Met \`--${option}\` worden Kring-bestanden geschreven en wordt er verder niets verteld, dus is er niets voor \`--format\`, \`--paper\` of \`-o\`. Laat ze weg, of geef de opdracht nog eens zonder \`--${option}\`.`,
  }),
  notOnScreen: (format: string): Words => ({
    en: `A ${format} file is not text that a screen can show: give it a name with \`-o\`.`,
    nl: `Een ${format}-bestand is geen tekst die een scherm kan tonen: geef het een naam met \`-o\`.`,
  }),
} as const;
