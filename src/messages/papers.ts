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
  notOnScreen: (format: string): Words => ({
    en: `A ${format} file is not text that a screen can show: give it a name with \`-o\`.`,
    nl: `Een ${format}-bestand is geen tekst die een scherm kan tonen: geef het een naam met \`-o\`.`,
  }),
} as const;
