import type { Words } from './words.js';

/** What the help says of `lsp`. */
export const lspHelp = {
  usage: { en: '--stdio', nl: '--stdio' },
  description: {
    en: 'Starts the language server, which an editor talks to: it tells findings while you type, completes names, dates and whole blocks, explains what the cursor is on, renames across files, formats, and offers repairs. Editors start it by themselves once they are set up; docs/editors.md tells how.',
    nl: 'Start de taalserver, waar een editor mee praat: die meldt bevindingen terwijl u typt, vult namen, datums en hele blokken aan, legt uit waar de cursor op staat, hernoemt in alle bestanden, maakt op en biedt herstel aan. Editors starten de server zelf als ze zijn ingesteld; docs/editors.md vertelt hoe.',
  },
  stdio: {
    en: 'talks over standard input and output; the default',
    nl: 'praat via standaardinvoer en -uitvoer; de standaard',
  },
  ipc: {
    en: 'talks over the channel of the Node process that started it',
    nl: 'praat via het kanaal van het Node-proces dat de server startte',
  },
  processValue: { en: 'NUMBER', nl: 'NUMMER' },
  clientProcess: {
    en: 'the editor’s process; the server ends when it does',
    nl: 'het proces van de editor; de server stopt als dat stopt',
  },
  examples: [
    {
      line: 'kring lsp --stdio',
      does: { en: 'Waits for an editor to talk to it.', nl: 'Wacht tot een editor ermee praat.' },
    },
  ],
} as const;

/** What of the settings of an editor cannot be, told to whoever wrote it. */
export const settingFaults = {
  unknown: (setting: string, value: string, known: readonly string[]): Words => ({
    en: `The setting \`kring.${setting}\` cannot be ${value}, so it does nothing. It can be ${choices(known, 'or')}.`,
    nl: `De instelling \`kring.${setting}\` kan niet ${value} zijn en doet dus niets. Het kan ${choices(known, 'of')} zijn.`,
  }),
  noDate: (value: string): Words => ({
    en: `The setting \`kring.asOf\` is ${value}, which is no day of the calendar, so everything is looked at as of today. Write it as \`2026-03-01\`, or leave it empty.`,
    nl: `De instelling \`kring.asOf\` is ${value}, en dat is geen dag van de kalender; alles wordt dus op de dag van vandaag bekeken. Schrijf het als \`2026-03-01\`, of laat het leeg.`,
  }),
  noLevels: (value: string): Words => ({
    en: `The setting \`kring.levels\` is ${value}, so it does nothing. It has rules by their ids, each with how much it weighs: \`{ "circle/aim-missing": "warning" }\`.`,
    nl: `De instelling \`kring.levels\` is ${value} en doet dus niets. Er staan regels in met hun id, elk met hoe zwaar die weegt: \`{ "circle/aim-missing": "warning" }\`.`,
  }),
  noRule: (rule: string): Words => ({
    en: `The setting \`kring.levels\` names the rule \`${rule}\`, which there is not, so that line does nothing. The ids of the rules stand in the messages of findings and in \`kring rules\`.`,
    nl: `De instelling \`kring.levels\` noemt de regel \`${rule}\`, die er niet is; die regel tekst doet dus niets. De id’s van de regels staan bij de bevindingen en in \`kring rules\`.`,
  }),
} as const;

function choices(known: readonly string[], or: string): string {
  const all = known.map((one) => `\`${one}\``);
  return `${all.slice(0, -1).join(', ')} ${or} ${all.at(-1) ?? ''}`;
}
