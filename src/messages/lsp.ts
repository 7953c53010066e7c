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
