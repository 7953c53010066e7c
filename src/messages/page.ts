import type { Words } from './words.js';

/** What stands on the page on which Kring is tried in a browser: its panes, its menus, what it asks and refuses. */
export const page = {
  title: { en: 'Kring in the browser', nl: 'Kring in de browser' },
  description: {
    en: 'Describe a sociocratic organisation, see what is wrong, and see it drawn. Nothing is sent anywhere.',
    nl: 'Beschrijf een sociocratische organisatie, zie wat niet klopt, en zie haar getekend. Er wordt niets verzonden.',
  },
  private: {
    en: 'Everything stays in this browser. Nothing is sent anywhere.',
    nl: 'Alles blijft in deze browser. Er wordt niets verzonden.',
  },
  noScript: {
    en: 'This page reads and draws your text itself, in your browser. It needs JavaScript for that; please allow it for this page.',
    nl: 'Deze pagina leest en tekent uw tekst zelf, in uw browser. Daarvoor is JavaScript nodig; sta dat voor deze pagina toe.',
  },
  starting: { en: 'Kring is starting …', nl: 'Kring wordt gestart …' },
  failed: (why: Words): Words => ({
    en: `Kring could not start here: ${why.en}. Load the page again, or try another browser. What you wrote is still kept in this browser.`,
    nl: `Kring kon hier niet starten: ${why.nl}. Laad de pagina opnieuw, of probeer een andere browser. Wat u schreef, is nog in deze browser bewaard.`,
  }),
  stopped: { en: 'The program behind the page stopped', nl: 'Het programma achter de pagina is gestopt' },
  panes: {
    text: { en: 'Text', nl: 'Tekst' },
    findings: { en: 'Findings', nl: 'Bevindingen' },
    picture: { en: 'Picture', nl: 'Tekening' },
    handbook: { en: 'Handbook', nl: 'Handboek' },
    agenda: { en: 'Agenda', nl: 'Agenda' },
    checklist: { en: 'Introduction', nl: 'Invoering' },
  },
  shown: { en: 'What is shown', nl: 'Wat getoond wordt' },
  skip: { en: 'To the text', nl: 'Naar de tekst' },
  files: { en: 'Files', nl: 'Bestanden' },
  textOf: (file: string): Words => ({ en: `Text of ${file}`, nl: `Tekst van ${file}` }),
  newFile: { en: 'New file …', nl: 'Nieuw bestand …' },
  renameFile: { en: 'Rename file …', nl: 'Bestand hernoemen …' },
  deleteFile: { en: 'Delete file …', nl: 'Bestand verwijderen …' },
  fileMenu: { en: 'This file', nl: 'Dit bestand' },
  menu: { en: 'Menu', nl: 'Menu' },
  menus: {
    begin: { en: 'Begin with', nl: 'Beginnen met' },
    bring: { en: 'Bring in', nl: 'Binnenhalen' },
    take: { en: 'Take along', nl: 'Meenemen' },
    look: { en: 'Show', nl: 'Weergave' },
    edit: { en: 'Edit', nl: 'Bewerken' },
  },
  garden: { en: 'A garden: a first organisation', nl: 'Een tuin: een eerste organisatie' },
  newOrganisation: { en: 'A first organisation of your own …', nl: 'Een eerste organisatie van uzelf …' },
  openFiles: { en: 'Open files …', nl: 'Bestanden openen …' },
  openFolder: { en: 'Open a folder …', nl: 'Een map openen …' },
  saveFolder: { en: 'Save into the folder', nl: 'Opslaan in de map' },
  download: { en: 'Download all as ZIP', nl: 'Alles downloaden als ZIP' },
  downloadHandbook: { en: 'Download the handbook', nl: 'Het handboek downloaden' },
  link: { en: 'Make a link …', nl: 'Een link maken …' },
  format: { en: 'Format the text', nl: 'De tekst opmaken' },
  rename: { en: 'Rename what is at the cursor …', nl: 'Hernoemen wat bij de cursor staat …' },
  actions: { en: 'What can be done here …', nl: 'Wat hier gedaan kan worden …' },
  tour: { en: 'Tour', nl: 'Rondleiding' },
  theme: { en: 'Colours', nl: 'Kleuren' },
  themes: {
    auto: { en: 'as the system', nl: 'als het systeem' },
    light: { en: 'light', nl: 'licht' },
    dark: { en: 'dark', nl: 'donker' },
  },
  allIsWell: (date: string): Words => ({
    en: `Nothing to report as of ${date}: every rule that was checked is kept.`,
    nl: `Geen bevindingen op ${date}: aan elke getoetste regel is voldaan.`,
  }),
  checking: { en: 'Checking …', nl: 'Wordt getoetst …' },
  severities: {
    error: { en: 'error', nl: 'fout' },
    warning: { en: 'warning', nl: 'waarschuwing' },
    info: { en: 'remark', nl: 'opmerking' },
  },
  counted: (errors: number, warnings: number, remarks: number): Words => {
    const some = (count: number, one: string, more: string): string[] =>
      count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
    return {
      en: [
        ...some(errors, 'error', 'errors'),
        ...some(warnings, 'warning', 'warnings'),
        ...some(remarks, 'remark', 'remarks'),
      ].join(', '),
      nl: [
        ...some(errors, 'fout', 'fouten'),
        ...some(warnings, 'waarschuwing', 'waarschuwingen'),
        ...some(remarks, 'opmerking', 'opmerkingen'),
      ].join(', '),
    };
  },
  placeOf: (file: string, line: number): Words => ({
    en: `${file}, line ${line}`,
    nl: `${file}, regel ${line}`,
  }),
  moreRepairs: { en: 'Other ways …', nl: 'Andere manieren …' },
  whyRule: { en: 'Why?', nl: 'Waarom?' },
  repaired: (how: string): Words => ({ en: `Done: ${how}`, nl: `Gedaan: ${how}` }),
  noActions: {
    en: 'There is nothing to repair or change at this place. Go to a word that is underlined, or to the name of a circle.',
    nl: 'Op deze plaats is niets te herstellen of te veranderen. Ga naar een onderstreept woord, of naar de naam van een kring.',
  },
  agendaOf: { en: 'Agenda of', nl: 'Agenda van' },
  nothingYet: {
    en: 'There is no organisation in these files yet. Choose an example in the menu, or describe a circle.',
    nl: 'In deze bestanden staat nog geen organisatie. Kies in het menu een voorbeeld, of beschrijf een kring.',
  },
  noCircles: {
    en: 'There is no circle yet, so there is no meeting to prepare.',
    nl: 'Er is nog geen kring, dus er is geen vergadering voor te bereiden.',
  },
  ok: { en: 'OK', nl: 'OK' },
  cancel: { en: 'Cancel', nl: 'Annuleren' },
  close: { en: 'Close', nl: 'Sluiten' },
  ask: {
    fileName: {
      en: 'What is the file called? It ends in .kring; a folder is written with a slash.',
      nl: 'Hoe heet het bestand? Het eindigt op .kring; een map schrijft u met een schuine streep.',
    },
    delete: (file: string): Words => ({
      en: `Delete ${file}? It is gone from this browser then; a file on your disk is left as it is.`,
      nl: `${file} verwijderen? Het is dan weg uit deze browser; een bestand op uw schijf blijft zoals het is.`,
    }),
    replace: {
      en: 'Replace your files? What is in the editor now goes. Download it first if you want to keep it.',
      nl: 'Uw bestanden vervangen? Wat nu in de editor staat, verdwijnt. Download het eerst als u het wilt bewaren.',
    },
    replaceYes: { en: 'Replace', nl: 'Vervangen' },
    deleteYes: { en: 'Delete', nl: 'Verwijderen' },
    newName: (name: string): Words => ({
      en: `What is ${name} to be called? It is renamed wherever it is named, in all files.`,
      nl: `Hoe moet ${name} heten? De naam verandert overal waar die genoemd wordt, in alle bestanden.`,
    }),
    organisationTitle: {
      en: 'What is your organisation called?',
      nl: 'Hoe heet uw organisatie?',
    },
    which: { en: 'What is to be done?', nl: 'Wat moet er gebeuren?' },
    overwrite: (files: string): Words => ({
      en: `Changed on the disk since you opened the folder: ${files}. If you save, what was written there is lost.`,
      nl: `Op de schijf veranderd sinds u de map opende: ${files}. Als u opslaat, gaat verloren wat daar geschreven is.`,
    }),
    overwriteYes: { en: 'Save all the same', nl: 'Toch opslaan' },
  },
  refused: {
    fileName: {
      en: 'That is no name for a file here. Use letters, digits, hyphens and slashes, and end it in .kring.',
      nl: 'Dat is hier geen naam voor een bestand. Gebruik letters, cijfers, koppeltekens en schuine strepen, en eindig met .kring.',
    },
    taken: (file: string): Words => ({
      en: `There is a file ${file} already. Give it another name.`,
      nl: `Er is al een bestand ${file}. Geef het een andere naam.`,
    }),
    lastFile: {
      en: 'This is the only file, so it stays. Make another one first.',
      nl: 'Dit is het enige bestand, dus het blijft. Maak eerst een ander.',
    },
    loading: {
      en: 'The example could not be loaded, so your files are as they were. Try again with internet.',
      nl: 'Het voorbeeld kon niet geladen worden, dus uw bestanden zijn zoals ze waren. Probeer het opnieuw met internet.',
    },
    noKring: {
      en: 'There is no Kring file among them, so nothing was opened. Kring files end in .kring.',
      nl: 'Er is geen Kring-bestand bij, dus er is niets geopend. Kring-bestanden eindigen op .kring.',
    },
    tooMuch: (megabytes: number, files: number): Words => ({
      en: `That is more than this page takes: ${megabytes} MB of text in ${files} files. Nothing was opened; use the command line or VS Code for it.`,
      nl: `Dat is meer dan deze pagina aankan: ${megabytes} MB tekst in ${files} bestanden. Er is niets geopend; gebruik er de opdrachtregel of VS Code voor.`,
    }),
    notText: (file: string): Words => ({
      en: `${file} is no text in UTF-8, so nothing was opened. Save it as UTF-8 and open it again.`,
      nl: `${file} is geen tekst in UTF-8, dus er is niets geopend. Sla het op als UTF-8 en open het opnieuw.`,
    }),
    zip: {
      en: 'The ZIP file cannot be read, so nothing was opened. It may be damaged, or only half downloaded.',
      nl: 'Het ZIP-bestand kan niet gelezen worden, dus er is niets geopend. Misschien is het beschadigd of maar half gedownload.',
    },
    kept: {
      en: 'This browser keeps no more, so the last changes are lost when you close the page. Download your files now.',
      nl: 'Deze browser bewaart niet meer, dus de laatste wijzigingen gaan verloren als u de pagina sluit. Download uw bestanden nu.',
    },
    saving: (why: string): Words => ({
      en: `Not everything was saved into the folder (${why}). Look at the folder, or download your files.`,
      nl: `Niet alles is in de map opgeslagen (${why}). Kijk in de map, of download uw bestanden.`,
    }),
  },
  opened: (count: number): Words => ({
    en: count === 1 ? 'One file was opened.' : `${count} files were opened.`,
    nl: count === 1 ? 'Eén bestand is geopend.' : `${count} bestanden zijn geopend.`,
  }),
  saved: (count: number): Words => ({
    en: count === 1 ? 'One file was saved into the folder.' : `${count} files were saved into the folder.`,
    nl:
      count === 1 ? 'Eén bestand is in de map opgeslagen.' : `${count} bestanden zijn in de map opgeslagen.`,
  }),
  nothingToSave: {
    en: 'The folder has it all already.',
    nl: 'Alles staat al in de map.',
  },
  deleted: (file: string): Words => ({ en: `${file} is deleted.`, nl: `${file} is verwijderd.` }),
  drop: { en: 'Drop files here to open them', nl: 'Laat bestanden hier los om ze te openen' },
  elsewhere: {
    en: 'Your files were changed in another window of this page. To lose nothing, this window keeps nothing any more.',
    nl: 'Uw bestanden zijn in een ander venster van deze pagina veranderd. Om niets te verliezen, bewaart dit venster niets meer.',
  },
  keepThis: { en: 'Keep what is in this window', nl: 'Bewaren wat in dit venster staat' },
  takeThat: { en: 'Show what the other window has', nl: 'Tonen wat het andere venster heeft' },
  links: {
    edit: { en: 'To look at and to go on writing', nl: 'Om te bekijken en verder te schrijven' },
    view: { en: 'To look at only', nl: 'Alleen om te bekijken' },
    ask: {
      en: 'The link holds all the files themselves: whoever has it can read them, and no server keeps them. What should it be for?',
      nl: 'De link bevat de bestanden zelf: wie de link heeft, kan ze lezen, en geen server bewaart ze. Waarvoor is de link?',
    },
    made: (length: number): Words => ({
      en: `The link (${length} characters). Copy it and send it to whom you like.`,
      nl: `De link (${length} tekens). Kopieer die en stuur die aan wie u wilt.`,
    }),
    copy: { en: 'Copy', nl: 'Kopiëren' },
    copied: { en: 'The link is copied.', nl: 'De link is gekopieerd.' },
    tooLong: (length: number, most: number): Words => ({
      en: `The files are too much for a link: it would have ${length} characters, and many programs cut off what is longer than ${most}. Download them as ZIP and send that.`,
      nl: `De bestanden zijn te veel voor een link: die zou ${length} tekens hebben, en veel programma’s kappen af wat langer is dan ${most}. Download ze als ZIP en stuur die.`,
    }),
    shown: {
      en: 'These files come from a link. Your own are still kept in this browser.',
      nl: 'Deze bestanden komen uit een link. Uw eigen bestanden zijn nog in deze browser bewaard.',
    },
    shownToView: {
      en: 'These files come from a link to look at; they cannot be changed here. Your own are still kept in this browser.',
      nl: 'Deze bestanden komen uit een link om te bekijken; ze zijn hier niet te veranderen. Uw eigen bestanden zijn nog in deze browser bewaard.',
    },
    mine: { en: 'Keep these instead of my own', nl: 'Deze bewaren in plaats van de mijne' },
    back: { en: 'Back to my own', nl: 'Terug naar de mijne' },
    damaged: {
      en: 'The link is damaged, so nothing of it is shown. Perhaps a program cut it off; ask for it again, or for a ZIP file.',
      nl: 'De link is beschadigd, dus er wordt niets van getoond. Misschien heeft een programma die afgekapt; vraag er opnieuw om, of om een ZIP-bestand.',
    },
    newer: {
      en: 'The link was made by a newer Kring than this page. Load the page again with internet, and then open the link.',
      nl: 'De link is door een nieuwere Kring gemaakt dan deze pagina. Laad de pagina opnieuw met internet, en open daarna de link.',
    },
    tooMuch: {
      en: 'The link holds more than such a link may, so nothing of it is shown. Ask for a ZIP file instead.',
      nl: 'De link bevat meer dan zo’n link mag bevatten, dus er wordt niets van getoond. Vraag om een ZIP-bestand.',
    },
  },
  tours: {
    name: { en: 'A tour in five steps', nl: 'Een rondleiding in vijf stappen' },
    step: (number: number, all: number): Words => ({
      en: `Step ${number} of ${all}`,
      nl: `Stap ${number} van ${all}`,
    }),
    back: { en: 'Back', nl: 'Terug' },
    next: { en: 'Next', nl: 'Volgende' },
    end: { en: 'End the tour', nl: 'Rondleiding beëindigen' },
    doIt: { en: 'Do it for me', nl: 'Doe het voor mij' },
    running: {
      en: 'A garden to practise in. Your own files are still kept in this browser.',
      nl: 'Een tuin om in te oefenen. Uw eigen bestanden zijn nog in deze browser bewaard.',
    },
    steps: [
      {
        title: { en: 'Read', nl: 'Lezen' },
        text: {
          en: 'This is a circle: its aim, its domain, and the double link to the circle above. A leader and a representative, two people, sit in both circles. Rest on a word to read what it means.',
          nl: 'Dit is een kring: het doel, het domein, en de dubbele koppeling met de kring erboven. Een leider en een afgevaardigde, twee mensen, zitten in beide kringen. Blijf op een woord staan om te lezen wat het betekent.',
        },
      },
      {
        title: { en: 'Break a rule', nl: 'Een regel breken' },
        text: {
          en: 'Now make one person both leader and representative: write the leader’s name behind “representative”.',
          nl: 'Maak nu één persoon leider én afgevaardigde: schrijf achter “representative” de naam van de leider.',
        },
      },
      {
        title: { en: 'See the finding', nl: 'De bevinding zien' },
        text: {
          en: 'Kring says what is wrong and why it matters: with one person the link is single, and one who leads would speak for those who are led. The place in the text is underlined.',
          nl: 'Kring zegt wat niet klopt en waarom dat ertoe doet: met één persoon is de koppeling enkel, en wie leidt zou spreken voor wie geleid worden. De plaats in de tekst is onderstreept.',
        },
      },
      {
        title: { en: 'Repair it', nl: 'Herstellen' },
        text: {
          en: 'Choose a repair in the finding, or write the other name again yourself. Who it is to be, the circle elects; Kring only keeps the record.',
          nl: 'Kies een herstel in de bevinding, of schrijf zelf de andere naam weer. Wie het wordt, kiest de kring; Kring houdt alleen bij wat besloten is.',
        },
      },
      {
        title: { en: 'Draw', nl: 'Tekenen' },
        text: {
          en: 'The picture follows the text. Click a circle to see its text, open and close circles, or go to another date. That was it: end the tour, and begin with a garden or an example from the menu.',
          nl: 'De tekening volgt de tekst. Klik op een kring om de tekst ervan te zien, open en sluit kringen, of ga naar een andere datum. Dat was het: beëindig de rondleiding, en begin met een tuin of een voorbeeld uit het menu.',
        },
      },
    ],
  },
  editor: {
    completions: { en: 'Completions', nl: 'Aanvullingen' },
    controlCharacter: { en: 'Control character', nl: 'Besturingsteken' },
    references: { en: 'Where it is named', nl: 'Waar het genoemd wordt' },
    folded: { en: 'folded', nl: 'ingeklapt' },
    unfold: { en: 'unfold', nl: 'uitklappen' },
    fold: { en: 'Fold line', nl: 'Inklappen' },
    unfoldLine: { en: 'Unfold line', nl: 'Uitklappen' },
    find: { en: 'Find', nl: 'Zoeken' },
    replace: { en: 'Replace', nl: 'Vervangen' },
    next: { en: 'next', nl: 'volgende' },
    previous: { en: 'previous', nl: 'vorige' },
    all: { en: 'all', nl: 'alle' },
    matchCase: { en: 'match case', nl: 'hoofdlettergevoelig' },
    regexp: { en: 'regular expression', nl: 'reguliere expressie' },
    byWord: { en: 'whole words', nl: 'hele woorden' },
    replaceAll: { en: 'replace all', nl: 'alles vervangen' },
    close: { en: 'close', nl: 'sluiten' },
    currentMatch: { en: 'current match', nl: 'huidige treffer' },
    onLine: { en: 'on line', nl: 'op regel' },
    replacedMany: { en: 'replaced $ matches', nl: '$ treffers vervangen' },
    replacedOne: { en: 'replaced match on line $', nl: 'treffer op regel $ vervangen' },
    goToLine: { en: 'Go to line', nl: 'Ga naar regel' },
    go: { en: 'go', nl: 'ga' },
    keys: {
      en: 'Ctrl+Space completes, Ctrl+. repairs, F2 renames, F12 goes to what is named, Escape and then Tab leaves the text.',
      nl: 'Ctrl+Spatie vult aan, Ctrl+. herstelt, F2 hernoemt, F12 gaat naar wat genoemd wordt, Escape en dan Tab verlaat de tekst.',
    },
  },
  fileBegun: {
    en: '// A circle begins with: circle NAME { … }\n',
    nl: '// Een kring begint met: circle NAAM { … }\n',
  },
} as const;
