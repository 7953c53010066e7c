import type { Words } from './words.js';

/** What the help says of `studio`. */
export const studioHelp = {
  usage: { en: '[FOLDER] [options]', nl: '[MAP] [opties]' },
  description: {
    en: 'Shows the Kring files of a folder (the current one, where none is named) on a page in a browser of this machine: text, findings, picture, handbook, agenda and introduction beside each other. What is written there is saved into the folder at once, and what others change in the folder is shown; where both changed a file, the page asks. Only who has the address that is printed can open the page, and only from this machine. Ctrl+C ends it.',
    nl: 'Toont de Kring-bestanden van een map (de huidige, als er geen genoemd is) op een pagina in een browser van deze machine: tekst, bevindingen, tekening, handboek, agenda en invoering naast elkaar. Wat daar geschreven wordt, staat meteen in de map, en wat anderen in de map veranderen, is te zien; hebben beide een bestand veranderd, dan vraagt de pagina wat er moet gebeuren. Alleen wie het getoonde adres heeft, kan de pagina openen, en alleen vanaf deze machine. Met Ctrl+C stopt het.',
  },
  port: {
    en: 'the port to serve at; a free one, where it is left out',
    nl: 'de poort waarop de pagina te vinden is; anders een vrije',
  },
  portValue: { en: 'NUMBER', nl: 'NUMMER' },
  examples: [
    {
      line: 'kring studio our-circles',
      does: {
        en: 'Prints an address; open it in a browser to write in the folder our-circles.',
        nl: 'Toont een adres; open dat in een browser om in de map our-circles te schrijven.',
      },
    },
    {
      line: 'kring studio --port 8137',
      does: {
        en: 'Serves the current folder at a port of your choice.',
        nl: 'Toont de huidige map op een poort naar keuze.',
      },
    },
  ],
} as const;

/** What `kring studio` says while it runs, and why it does not. */
export const studioSays = {
  open: {
    en: 'Open this address in a browser on this machine. Whoever has it can read and change the folder until you end this with Ctrl+C.',
    nl: 'Open dit adres in een browser op deze machine. Wie het adres heeft, kan de map lezen en veranderen tot u dit met Ctrl+C beëindigt.',
  } as Words,
  ended: {
    en: 'The studio has ended. The folder holds all that was saved.',
    nl: 'De studio is gestopt. Alles wat is opgeslagen, staat in de map.',
  } as Words,
  readOnly: (folder: string): Words => ({
    en: `${folder} can only be read, so the page shows it and changes nothing.`,
    nl: `${folder} is alleen te lezen, dus de pagina toont de map en verandert niets.`,
  }),
  noFolder: (folder: string): Words => ({
    en: `There is no folder ${folder}. Name one that is there, or make a first organisation with \`kring new ${folder}\`.`,
    nl: `Er is geen map ${folder}. Noem er een die er is, of maak een eerste organisatie met \`kring new ${folder}\`.`,
  }),
  forbidden: (folder: string): Words => ({
    en: `The folder ${folder} may not be read. Ask whoever keeps it for permission.`,
    nl: `De map ${folder} mag niet worden gelezen. Vraag de beheerder om leesrecht.`,
  }),
  noOrganisation: {
    en: '`kring studio` takes no `--organisation`: the page shows all organisations of the folder.',
    nl: '`kring studio` krijgt geen `--organisation`: de pagina toont alle organisaties van de map.',
  } as Words,
  noOutput: {
    en: '`kring studio` takes no `--output`: it writes into the folder what is written on the page.',
    nl: '`kring studio` krijgt geen `--output`: het schrijft in de map wat op de pagina geschreven wordt.',
  } as Words,
  noPort: (given: string): Words => ({
    en: `\`--port\` is a number from 1 to 65535, not \`${given}\`. Leave it out to have a free one chosen.`,
    nl: `\`--port\` is een getal van 1 tot en met 65535, niet \`${given}\`. Laat het weg om een vrije poort te laten kiezen.`,
  }),
  portTaken: (port: number): Words => ({
    en: `Another program is at port ${port} already. Name another one, or leave \`--port\` out to have a free one chosen.`,
    nl: `Op poort ${port} is al een ander programma. Noem een andere, of laat \`--port\` weg om een vrije poort te laten kiezen.`,
  }),
  portForbidden: (port: number): Words => ({
    en: `Port ${port} is kept for the system here. Name one above 1023, or leave \`--port\` out to have a free one chosen.`,
    nl: `Poort ${port} is hier voor het systeem bestemd. Noem er een boven 1023, of laat \`--port\` weg om een vrije poort te laten kiezen.`,
  }),
  notShipped: (file: string): Words => ({
    en: `The page cannot be served, because ${file} is missing beside the program. Install Kring again.`,
    nl: `De pagina is niet te tonen, omdat ${file} naast het programma ontbreekt. Installeer Kring opnieuw.`,
  }),
};

/** Why the studio does not do what the page asks. */
export const studioRefuses = {
  elsewhere: {
    en: 'No file of this folder can have that name, so nothing was written',
    nl: 'Zo kan geen bestand van deze map heten, dus er is niets geschreven',
  } as Words,
  notDone: (file: string, why: Words): Words => ({
    en: `${file} was not saved: ${why.en}. What you wrote stands only in this window until it is saved.`,
    nl: `${file} is niet opgeslagen: ${why.nl}. Wat u schreef, staat alleen in dit venster tot het is opgeslagen.`,
  }),
};

/** What the page says where `kring studio` serves it. */
export const studioPage = {
  title: (folder: string): Words => ({ en: `${folder} – Kring`, nl: `${folder} – Kring` }),
  where: (folder: string): Words => ({
    en: `All you write is saved in the folder ${folder} on this machine.`,
    nl: `Alles wat u schrijft, wordt opgeslagen in de map ${folder} op deze machine.`,
  }),
  whereRead: (folder: string): Words => ({
    en: `The folder ${folder} on this machine, to look at only.`,
    nl: `De map ${folder} op deze machine, alleen om te bekijken.`,
  }),
  opening: { en: 'The folder is being opened …', nl: 'De map wordt geopend …' } as Words,
  noSecret: {
    en: 'This page belongs to a folder of this machine. Open the whole address that `kring studio` prints, with what stands behind the #.',
    nl: 'Deze pagina hoort bij een map op deze machine. Open het hele adres dat `kring studio` toont, met wat achter het # staat.',
  } as Words,
  wrongSecret: {
    en: 'This address is no longer valid: `kring studio` was started again since. Open the address that it printed last.',
    nl: 'Dit adres geldt niet meer: `kring studio` is intussen opnieuw gestart. Open het adres dat het als laatste toonde.',
  } as Words,
  lost: {
    en: '`kring studio` does not answer any more. What is not saved yet stands only in this window: download it, or start the studio again and copy it.',
    nl: '`kring studio` antwoordt niet meer. Wat nog niet is opgeslagen, staat alleen in dit venster: download het, of start de studio opnieuw en kopieer het.',
  } as Words,
  conflict: (file: string, others: number): Words => ({
    en: `${file} was changed here and in the folder. Neither is overwritten until you choose.${others === 0 ? '' : ` ${others} more wait for this, too.`}`,
    nl: `${file} is hier en in de map veranderd. Geen van beide wordt overschreven voordat u kiest.${others === 0 ? '' : ` Er wachten er nog ${others}.`}`,
  }),
  conflictGone: (file: string, others: number): Words => ({
    en: `${file} was changed here and deleted in the folder. What you wrote stays in this window until you choose.${others === 0 ? '' : ` ${others} more wait for this, too.`}`,
    nl: `${file} is hier veranderd en in de map verwijderd. Wat u schreef, blijft in dit venster tot u kiest.${others === 0 ? '' : ` Er wachten er nog ${others}.`}`,
  }),
  keepHere: { en: 'Save what is in this window', nl: 'Opslaan wat in dit venster staat' } as Words,
  takeThere: { en: 'Take what is in the folder', nl: 'Nemen wat in de map staat' } as Words,
  letGo: { en: 'Let it go', nl: 'Laat het gaan' } as Words,
  again: { en: 'Try again', nl: 'Opnieuw proberen' } as Words,
  left: (file: string, why: Words, others: number): Words => ({
    en: `${file} is not shown here: ${why.en}${others === 0 ? '' : ` So are ${others} more.`}`,
    nl: `${file} is hier niet te zien: ${why.nl}${others === 0 ? '' : ` Zo ook ${others} andere.`}`,
  }),
  hide: { en: 'Hide this', nl: 'Verbergen' } as Words,
  back: (file: string): Words => ({
    en: `${file} was changed in the folder meanwhile, so it is not deleted. Look at it again.`,
    nl: `${file} is intussen in de map veranderd, dus het is niet verwijderd. Bekijk het nog eens.`,
  }),
  unsaved: {
    en: 'Something here is not saved in the folder yet. Choose what is to become of it first.',
    nl: 'Hier is nog iets niet in de map opgeslagen. Kies eerst wat ermee moet gebeuren.',
  } as Words,
  failed: (why: Words): Words => ({
    en: `Kring could not start here: ${why.en}. Load the page again, or try another browser. What was saved stands in the folder.`,
    nl: `Kring kon hier niet starten: ${why.nl}. Laad de pagina opnieuw, of probeer een andere browser. Wat is opgeslagen, staat in de map.`,
  }),
  practising: {
    en: 'A garden to practise in. Nothing of it is written into your folder.',
    nl: 'Een tuin om in te oefenen. Er komt niets van in uw map.',
  } as Words,
  deleteAsk: (file: string): Words => ({
    en: `Delete ${file}? It is gone from the folder then.`,
    nl: `${file} verwijderen? Het is dan weg uit de map.`,
  }),
  empty: {
    en: 'There is no Kring file in this folder yet. Choose in the menu what to begin with, or make a file of your own.',
    nl: 'In deze map staat nog geen Kring-bestand. Kies in het menu waarmee u begint, of maak zelf een bestand.',
  } as Words,
};
