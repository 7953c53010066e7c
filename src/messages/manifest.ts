import type { Words } from './words.js';

/** What the VS Code extension says of itself before it runs: commands, settings, views and the first steps. */
export const manifest = {
  displayName: { en: 'Kring', nl: 'Kring' },
  description: {
    en: 'Design organisations that govern themselves in circles: text, live picture, checks of the method, terms and the introduction step by step',
    nl: 'Ontwerp organisaties die zichzelf in kringen besturen: tekst, een tekening die meegroeit, toetsing aan de methode, termijnen en de invoering stap voor stap',
  },
  untrusted: {
    en: 'In a folder that you do not trust, Kring starts no process: the language server runs in a thread of the editor.',
    nl: 'In een map die u niet vertrouwt start Kring geen proces: de taalserver draait in een thread van de editor.',
  },
  categories: 'Kring',
  commands: {
    showPicture: { en: 'Show the Picture', nl: 'Toon de tekening' },
    showCircle: { en: 'Show in the Picture', nl: 'Toon in de tekening' },
    exportPicture: { en: 'Export the Picture', nl: 'Exporteer de tekening' },
    newOrganisation: { en: 'New Organisation', nl: 'Nieuwe organisatie' },
    openExample: { en: 'Open an Example', nl: 'Open een voorbeeld' },
    importOrganisation: { en: 'Import an Organisation …', nl: 'Importeer een organisatie …' },
    lookAt: { en: 'Look at Another Date', nl: 'Kijk naar een andere datum' },
    chooseOrganisation: { en: 'Choose the Organisation', nl: 'Kies de organisatie' },
    report: { en: 'Write the Handbook', nl: 'Schrijf het handboek' },
    progress: { en: 'Show How the Introduction Stands', nl: 'Toon hoe de invoering ervoor staat' },
    audit: { en: 'Prepare an Audit', nl: 'Bereid een audit voor' },
    auditFound: { en: 'Tell What an Audit Found', nl: 'Vertel wat een audit vond' },
    agenda: { en: 'Agenda of a Meeting', nl: 'Agenda van een vergadering' },
    holdMeeting: { en: 'Hold a Meeting', nl: 'Houd een vergadering' },
    due: { en: 'Show What Falls Due', nl: 'Toon wat eraan komt' },
    filterDue: { en: 'Whose and How Far Ahead', nl: 'Van wie en hoe ver vooruit' },
    filterChecklist: { en: 'Filter the Checklist', nl: 'Filter de checklist' },
    recordElection: { en: 'Record an Election', nl: 'Leg een verkiezing vast' },
    recordDecision: { en: 'Record a Decision', nl: 'Leg een besluit vast' },
    renewTerm: { en: 'Renew a Term', nl: 'Verleng een termijn' },
    recordResignation: { en: 'Record a Resignation', nl: 'Leg een aftreden vast' },
    splitCircle: { en: 'Split a Circle', nl: 'Splits een kring' },
    mergeCircles: { en: 'Merge Two Circles', nl: 'Voeg twee kringen samen' },
    moveCircle: { en: 'Move a Circle', nl: 'Verplaats een kring' },
    planAudit: { en: 'Plan an Audit', nl: 'Plan een audit' },
    remindDue: { en: 'Copy as a Reminder', nl: 'Kopieer als herinnering' },
    showAll: { en: 'Show All Again', nl: 'Toon alles weer' },
    compare: { en: 'Compare Governance with …', nl: 'Vergelijk de besturing met …' },
    compareTwo: { en: 'Compare Any Two States of Governance', nl: 'Vergelijk twee standen van de besturing' },
    compareWith: { en: 'Compare Governance with This', nl: 'Vergelijk de besturing hiermee' },
    compareCommit: {
      en: 'Compare Governance with This Commit',
      nl: 'Vergelijk de besturing met deze commit',
    },
    copyAlternative: { en: 'Copy as Alternative …', nl: 'Kopieer als alternatief …' },
    circleHistory: { en: 'History of the Circle', nl: 'Geschiedenis van de kring' },
    explainRule: { en: 'Explain a Rule', nl: 'Leg een regel uit' },
    restart: { en: 'Restart the Language Server', nl: 'Start de taalserver opnieuw' },
    openPlace: { en: 'Go to the Text', nl: 'Naar de tekst' },
    showWritten: { en: 'Go to What Was Written', nl: 'Naar wat geschreven is' },
  },
  views: {
    container: { en: 'Kring', nl: 'Kring' },
    begin: { en: 'Begin', nl: 'Begin' },
    circles: { en: 'Circles', nl: 'Kringen' },
    people: { en: 'People', nl: 'Mensen' },
    due: { en: 'Due', nl: 'Wat eraan komt' },
    checklist: { en: 'Introduction', nl: 'Invoering' },
  },
  welcome: {
    reading: {
      en: 'Kring is reading the files of this folder. What it finds stands here in a moment.',
      nl: 'Kring leest de bestanden van deze map. Wat er gevonden wordt staat hier zo meteen.',
    },
    first: {
      en: 'No Kring file tells of an organisation here yet. Begin with one of your own, which is small and whole:\n[New Organisation](command:kring.newOrganisation)\nOr take one in from a spreadsheet, or from a program such as GlassFrog or Holaspirit:\n[Import an Organisation](command:kring.importOrganisation)\nOr look around in one that could be real:\n[Open an Example](command:kring.openExample)\n[The first steps](command:workbench.action.openWalkthrough?%22kring.kring%23begin%22) lead from an empty folder to a picture.',
      nl: 'Nog geen Kring-bestand vertelt hier over een organisatie. Begin met een eigen, die klein en compleet is:\n[Nieuwe organisatie](command:kring.newOrganisation)\nOf neem er een over uit een rekenblad, of uit een programma als GlassFrog of Holaspirit:\n[Importeer een organisatie](command:kring.importOrganisation)\nOf kijk rond in een die echt zou kunnen zijn:\n[Open een voorbeeld](command:kring.openExample)\n[De eerste stappen](command:workbench.action.openWalkthrough?%22kring.kring%23begin%22) leiden van een lege map naar een tekening.',
    },
  },
  companion: { en: 'Kring: organisations in circles', nl: 'Kring: organisaties in kringen' },
  settings: {
    commandLine: {
      en: 'The program that serves language models (`kring mcp`): `kring`, or the path to it. It is started only when you let a model use it.',
      nl: 'Het programma dat taalmodellen bedient (`kring mcp`): `kring`, of het pad ernaartoe. Het start alleen als u een model het laat gebruiken.',
    },
    language: {
      en: 'In which language Kring speaks to you: in findings, pictures, trees and reports.',
      nl: 'In welke taal Kring tegen u spreekt: in bevindingen, tekeningen, overzichten en verslagen.',
    },
    languageAuto: {
      en: 'The language that the organisation names; else that of VS Code',
      nl: 'De taal die de organisatie noemt; anders die van VS Code',
    },
    english: { en: 'English', nl: 'Engels' },
    dutch: { en: 'Dutch', nl: 'Nederlands' },
    asOf: {
      en: 'The date on which everything is looked at, such as `2027-01-01`. Empty for today.',
      nl: 'De datum waarop alles bekeken wordt, zoals `2027-01-01`. Leeg voor vandaag.',
    },
    asOfWrong: {
      en: 'Write the date as 2027-01-01, or leave it empty for today.',
      nl: 'Schrijf de datum als 2027-01-01, of laat het veld leeg voor vandaag.',
    },
    profile: {
      en: 'The tradition whose rules are applied. Where it is set, it goes before the `method` that an organisation names.',
      nl: 'De traditie waarvan de regels gelden. Ingevuld gaat dit voor de `method` die een organisatie noemt.',
    },
    profileAuto: {
      en: 'The `method` that the organisation names',
      nl: 'De `method` die de organisatie noemt',
    },
    skm: {
      en: 'The Sociocratic Circle-Organisation Method as Endenburg set it out',
      nl: 'De Sociocratische Kringorganisatiemethode zoals Endenburg die beschreef',
    },
    sofa: { en: 'Sociocracy For All', nl: 'Sociocracy For All' },
    s3: { en: 'Sociocracy 3.0', nl: 'Sociocracy 3.0' },
    levels: {
      en: 'How much the findings of a rule weigh. A deviation that a circle decided on belongs in its text (`deviation …`), not here.',
      nl: 'Hoe zwaar de bevindingen van een regel wegen. Een afwijking waartoe een kring besloot hoort in de tekst (`deviation …`), niet hier.',
    },
    levelError: { en: 'Must be put right', nl: 'Moet hersteld worden' },
    levelWarning: { en: 'Should be put right', nl: 'Hoort hersteld te worden' },
    levelInfo: { en: 'Good to know', nl: 'Goed om te weten' },
    levelOff: { en: 'Not told', nl: 'Wordt niet gemeld' },
    inlayHints: {
      en: 'Show the last day of a term and the full name of a person in the text.',
      nl: 'Toon de laatste dag van een termijn en de volledige naam van een persoon in de tekst.',
    },
    codeLenses: {
      en: 'Show above each circle who sits there and what falls due next.',
      nl: 'Toon boven elke kring wie er zitten en wat er als eerste aan de beurt is.',
    },
    person: {
      en: 'Your name in the organisation’s files, such as `anna`, for the filter “mine” of the checklist.',
      nl: 'Uw naam in de bestanden van de organisatie, zoals `anna`, voor het filter “van mij” van de checklist.',
    },
    followCursor: {
      en: 'The picture shows the circle in which the cursor stands.',
      nl: 'De tekening toont de kring waarin de cursor staat.',
    },
    trace: {
      en: 'Writes what the editor and the language server say to each other to the output channel.',
      nl: 'Schrijft wat de editor en de taalserver tegen elkaar zeggen in het uitvoerkanaal.',
    },
  },
  walkthrough: {
    title: { en: 'Your organisation in circles', nl: 'Uw organisatie in kringen' },
    description: {
      en: 'From an empty folder to a picture that your circles recognise themselves in.',
      nl: 'Van een lege map naar een tekening waarin uw kringen zichzelf herkennen.',
    },
    begin: {
      title: { en: 'Begin with a first organisation', nl: 'Begin met een eerste organisatie' },
      description: {
        en: 'A small, whole organisation of four circles that bears your name, to change into your own. It is plain text that reads aloud, and its picture opens beside it.\n[New Organisation](command:kring.newOrganisation)\nOr take one in from a spreadsheet, or from a program such as GlassFrog or Holaspirit:\n[Import an Organisation](command:kring.importOrganisation)\nOr look around in one that could be real.\n[Open an Example](command:kring.openExample)',
        nl: 'Een kleine, complete organisatie van vier kringen onder uw naam, om in die van u te veranderen. Het is gewone tekst die u kunt voorlezen, en de tekening opent ernaast.\n[Nieuwe organisatie](command:kring.newOrganisation)\nOf neem er een over uit een rekenblad, of uit een programma als GlassFrog of Holaspirit:\n[Importeer een organisatie](command:kring.importOrganisation)\nOf kijk rond in een die echt zou kunnen zijn.\n[Open een voorbeeld](command:kring.openExample)',
      },
      alt: {
        en: 'A Kring text with a circle, its aim and its domain',
        nl: 'Een Kring-tekst met een kring, met doelstelling en domein',
      },
    },
    picture: {
      title: { en: 'See it while you type', nl: 'Zie het terwijl u typt' },
      description: {
        en: 'The picture stands beside the text and follows it. Click a circle to go to its lines; drag the date to see who sits where next year.\n[Show the Picture](command:kring.showPicture)',
        nl: 'De tekening staat naast de tekst en volgt die. Klik op een kring om naar de regels ervan te gaan; verschuif de datum om te zien wie waar zit over een jaar.\n[Toon de tekening](command:kring.showPicture)',
      },
      alt: {
        en: 'The text of an organisation with its circles drawn beside it',
        nl: 'De tekst van een organisatie met de kringen ernaast getekend',
      },
    },
    check: {
      title: { en: 'Know what breaks the method', nl: 'Weet wat er niet klopt met de methode' },
      description: {
        en: 'A circle without a representative, a leader who is also the representative, a decision without a review: each is underlined, explained, and mostly put right with one key (Ctrl+. or ⌘.).\n[Show the findings](command:workbench.actions.view.problems)',
        nl: 'Een kring zonder afgevaardigde, een leider die ook afgevaardigde is, een besluit zonder evaluatie: alles wordt onderstreept, uitgelegd, en meestal met één toets hersteld (Ctrl+. of ⌘.).\n[Toon de bevindingen](command:workbench.actions.view.problems)',
      },
      alt: {
        en: 'A finding underlined in the text with its explanation',
        nl: 'Een bevinding onderstreept in de tekst, met de uitleg',
      },
    },
    keep: {
      title: { en: 'Keep the terms and steps in hand', nl: 'Houd termijnen en stappen in de hand' },
      description: {
        en: 'The side bar tells which terms end, which reviews and audits fall due, and what is still to be done to introduce the method. Ticking a step writes the date into the text.\n[Show What Falls Due](command:kring.due)',
        nl: 'De zijbalk vertelt welke termijnen aflopen, welke evaluaties en audits eraan komen, en wat er nog te doen is om de methode in te voeren. Een stap afvinken schrijft de datum in de tekst.\n[Toon wat eraan komt](command:kring.due)',
      },
      alt: {
        en: 'The side bar with circles, people, what falls due and the checklist',
        nl: 'De zijbalk met kringen, mensen, wat eraan komt en de checklist',
      },
    },
  },
} as const;

/** The name of a rule in the settings: its title, and the rule's number that findings are known by. */
export function ruleSetting(title: Words, code: string): Words {
  return { en: `${title.en} (${code})`, nl: `${title.nl} (${code})` };
}
