import { didYouMean } from './meant.js';
import type { Words } from './words.js';

/** What each command does, for the list of commands. Here, so that the list needs none of the commands. */
export const summaries = {
  check: {
    en: 'Checks every organisation found against the rules of the method',
    nl: 'Toetst elke gevonden organisatie aan de regels van de methode',
  },
  format: { en: 'Formats files in place', nl: 'Maakt bestanden netjes op' },
  fix: { en: 'Puts right what can safely be put right', nl: 'Herstelt wat veilig te herstellen is' },
  rules: { en: 'Lists the rules, or explains one', nl: 'Toont de regels, of legt er één uit' },
  show: {
    en: 'Tells of the organisation, or of one circle, in words',
    nl: 'Vertelt over de organisatie, of over één kring, in woorden',
  },
  who: { en: 'Tells who decides about something', nl: 'Vertelt wie ergens over beslist' },
  people: {
    en: 'Lists people with addresses and seats: of a circle, of an office, whose term ends',
    nl: 'Toont mensen met adressen en functies: van een kring, een functie, met een eindigende termijn',
  },
  progress: {
    en: 'Tells how the introduction of the method stands',
    nl: 'Vertelt hoe de invoering van de methode ervoor staat',
  },
  due: { en: 'Lists what falls due', nl: 'Toont wat eraan komt' },
  audit: { en: 'Makes the checklist of an audit', nl: 'Maakt de controlelijst voor een audit' },
  agenda: { en: 'Makes the agenda of a meeting', nl: 'Maakt de agenda voor een vergadering' },
  minutes: {
    en: 'Tells the agenda or the minutes of a meeting',
    nl: 'Vertelt de agenda of de notulen van een vergadering',
  },
  measure: { en: 'Tells what circles measure', nl: 'Vertelt wat kringen meten' },
  diff: {
    en: 'Tells what changed in the governance, and who may decide it',
    nl: 'Vertelt wat er in de besturing is gewijzigd, en wie erover gaat',
  },
  git: {
    en: 'Lets git compare Kring files as governance',
    nl: 'Laat git Kring-bestanden als besturing vergelijken',
  },
  log: {
    en: 'Tells the history of the governance out of git',
    nl: 'Vertelt de geschiedenis van de besturing uit git',
  },
  new: {
    en: 'Makes a first organisation to start from',
    nl: 'Maakt een eerste organisatie om mee te beginnen',
  },
  export: {
    en: 'Writes who sits where for spreadsheets and other programs',
    nl: 'Schrijft wie waar zit voor rekenbladen en andere programma’s',
  },
  import: {
    en: 'Takes in an organisation from a spreadsheet or another program',
    nl: 'Neemt een organisatie over uit een rekenblad of een ander programma',
  },
  diagram: { en: 'Draws the organisation', nl: 'Tekent de organisatie' },
  report: { en: 'Writes the organisation’s handbook', nl: 'Schrijft het handboek van de organisatie' },
  studio: {
    en: 'Shows a folder on a page in the browser, to write in it',
    nl: 'Toont een map op een pagina in de browser, om erin te schrijven',
  },
  completions: {
    en: 'Lets a shell complete commands and options',
    nl: 'Laat een shell opdrachten en opties aanvullen',
  },
  lsp: {
    en: 'Serves an editor: findings, help while typing, renaming, repairs',
    nl: 'Bedient een editor: bevindingen, hulp bij het typen, hernoemen, herstellen',
  },
  mcp: {
    en: 'Serves a language model, which may ask and propose, and never consents',
    nl: 'Bedient een taalmodel, dat mag vragen en voorstellen, en nooit consent geeft',
  },
} as const satisfies Record<string, Words>;

export const help = {
  about: {
    en: 'Kring: a language for sociocratic organisations. It reads, checks, explains and draws them.',
    nl: 'Kring: een taal voor sociocratische organisaties. Het leest, toetst, verklaart en tekent ze.',
  },
  usage: { en: 'Usage', nl: 'Gebruik' },
  commands: { en: 'Commands', nl: 'Opdrachten' },
  options: { en: 'Options', nl: 'Opties' },
  optionsForAll: { en: 'Options for all commands', nl: 'Opties voor alle opdrachten' },
  examples: { en: 'Examples', nl: 'Voorbeelden' },
  commandPlace: { en: 'COMMAND [options]', nl: 'OPDRACHT [opties]' },
  more: {
    en: '`kring help COMMAND` tells more about a command.',
    nl: '`kring help OPDRACHT` vertelt meer over een opdracht.',
  },
  exit: {
    en: 'Exit status: 0 all well; 1 there are findings or differences; 2 wrong usage, or something could not be read.',
    nl: 'Afsluitcode: 0 alles goed; 1 er zijn bevindingen of verschillen; 2 verkeerd gebruik, of iets was niet te lezen.',
  },
  firstExamples: [
    {
      line: 'kring new my-organisation',
      does: {
        en: 'Makes a first organisation to start from.',
        nl: 'Maakt een eerste organisatie om mee te beginnen.',
      },
    },
    {
      line: 'kring check',
      does: { en: 'Checks all organisations in this folder.', nl: 'Toetst alle organisaties in deze map.' },
    },
    {
      line: 'kring diagram -o circles.svg',
      does: { en: 'Draws the circles.', nl: 'Tekent de kringen.' },
    },
  ],
} as const;

/** What the options for all commands do. */
export const options = {
  asOf: {
    en: 'looks at the organisation as of this day; `today` by default',
    nl: 'bekijkt de organisatie zoals die is op deze dag; standaard `today`, vandaag',
  },
  language: {
    en: 'the language to answer in: by default the organisation’s in what is said about it, and else that of your system',
    nl: 'de taal van het antwoord: standaard die van de organisatie in wat over haar gezegd wordt, en anders die van uw systeem',
  },
  organisation: {
    en: 'only the organisation of this name',
    nl: 'alleen de organisatie met deze naam',
  },
  output: {
    en: 'writes the result to this file, as what its name ends in; `-` is standard output',
    nl: 'schrijft het resultaat naar dit bestand, als waar de naam op eindigt; `-` is de standaarduitvoer',
  },
  profile: {
    en: 'weighs the rules by this profile, whatever the organisation says',
    nl: 'weegt de regels volgens dit profiel, wat de organisatie ook zegt',
  },
  pseudonyms: {
    en: 'tells of people under made-up names, the same ones each time, and without their addresses and ids',
    nl: 'vertelt over mensen onder verzonnen namen, steeds dezelfde, en zonder hun adressen en nummers',
  },
  watch: {
    en: 'stays, and does it again at every change',
    nl: 'blijft, en doet het opnieuw bij elke wijziging',
  },
  quiet: { en: 'says nothing but the result', nl: 'zegt niets dan het resultaat' },
  verbose: {
    en: 'says more, and how it failed where it fails',
    nl: 'zegt meer, en hoe het misging als het misgaat',
  },
  noCache: {
    en: 'reads everything anew, and keeps nothing of it for the next time',
    nl: 'leest alles opnieuw, en bewaart er niets van voor de volgende keer',
  },
  noColour: { en: 'uses no colours, as with NO_COLOR', nl: 'gebruikt geen kleuren, zoals bij NO_COLOR' },
  help: { en: 'tells how to use it', nl: 'vertelt hoe u het gebruikt' },
  version: { en: 'tells the version', nl: 'vertelt de versie' },
  file: { en: 'FILE', nl: 'BESTAND' },
  date: { en: 'DATE', nl: 'DATUM' },
  name: { en: 'NAME', nl: 'NAAM' },
} as const satisfies Record<string, Words>;

// ---- wrong usage ----

export const unknownCommand = (given: string, meant: string | undefined): Words => ({
  en: `There is no command \`${given}\`.${asked(given, meant).en}`,
  nl: `Er is geen opdracht \`${given}\`.${asked(given, meant).nl}`,
});

export const unknownOption = (command: string, given: string, meant: string | undefined): Words => ({
  en: `\`${`kring ${command}`.trim()}\` has no option \`${given}\`.${asked(given, meant).en}`,
  nl: `\`${`kring ${command}`.trim()}\` heeft geen optie \`${given}\`.${asked(given, meant).nl}`,
});

export const valueMissing = (option: string, example: string): Words => ({
  en: `The option \`${option}\` needs a value, such as \`${option} ${example}\`.`,
  nl: `De optie \`${option}\` vraagt een waarde, zoals \`${option} ${example}\`.`,
});

export const valueTooMuch = (option: string): Words => ({
  en: `The option \`${option}\` takes no value.`,
  nl: `De optie \`${option}\` krijgt geen waarde.`,
});

export const notAChoice = (
  option: string,
  given: string,
  choices: readonly string[],
  meant: string | undefined,
): Words => ({
  en: `\`${option}\` cannot be \`${given}\`; it can be ${choices.join(', ')}.${asked(given, meant).en}`,
  nl: `\`${option}\` kan geen \`${given}\` zijn; wel ${choices.join(', ')}.${asked(given, meant).nl}`,
});

export const wrongEnding = (command: string, file: string, formats: readonly string[]): Words => ({
  en: `\`kring ${command}\` cannot write what the name ${file} ends in; it writes ${formats.join(', ')}. Choose another ending, or say \`--format\`.`,
  nl: `\`kring ${command}\` kan niet schrijven waar de naam ${file} op eindigt; wel ${formats.join(', ')}. Kies een andere uitgang, of geef \`--format\`.`,
});

export const notADate = (given: string): Words => ({
  en: `\`${given}\` is no date. Write it as \`2026-11-23\`, or \`today\`.`,
  nl: `\`${given}\` is geen datum. Schrijf hem als \`2026-11-23\`, of \`today\` voor vandaag.`,
});

export const tooManyWords = (command: string, given: string): Words => ({
  en: `\`kring ${command}\` does not know what to do with \`${given}\`.`,
  nl: `\`kring ${command}\` weet niet wat het met \`${given}\` moet.`,
});

export const tooFewWords = (command: string, usage: string): Words => ({
  en: `Something is missing: \`kring ${command} ${usage}\`.`,
  nl: `Er ontbreekt iets: \`kring ${command} ${usage}\`.`,
});

export const nothingToWatch = (command: string): Words => ({
  en: `\`kring ${command}\` does its work once; \`--watch\` is not for it.`,
  nl: `\`kring ${command}\` doet zijn werk één keer; \`--watch\` is er niet voor.`,
});

export const tornAndHidden = (file: string, line: number): Words => ({
  en: `Line ${line} of ${file} cannot be read, and may name people whom nobody would know to hide, so with \`--pseudonyms\` nothing is told. \`kring check\` without it tells what is wrong there; put it right first.`,
  nl: `Regel ${line} van ${file} is niet te lezen en kan mensen noemen van wie niet te weten is dat ze verborgen moeten worden, dus met \`--pseudonyms\` wordt er niets verteld. \`kring check\` zonder deze optie vertelt wat er mis is; herstel dat eerst.`,
});

export const noPseudonyms = (command: string): Words => ({
  en: `\`kring ${command}\` writes files of Kring or tells of other states of them, which hold the real names: \`--pseudonyms\` is for what is told of the files as they are.`,
  nl: `\`kring ${command}\` schrijft Kring-bestanden of vertelt over andere toestanden ervan, waarin de echte namen staan: \`--pseudonyms\` is voor wat er over de bestanden van nu verteld wordt.`,
});

export const seeHelp = (command: string): Words => ({
  en: `\`kring help${command === '' ? '' : ` ${command}`}\` tells how to use it.`,
  nl: `\`kring help${command === '' ? '' : ` ${command}`}\` vertelt hoe u het gebruikt.`,
});

// ---- what cannot be done ----

export const noOrganisation = (): Words => ({
  en: 'There is no organisation here: no file ends in .kring. `kring new my-organisation` makes a first one.',
  nl: 'Hier is geen organisatie: geen bestand eindigt op .kring. `kring new mijn-organisatie` maakt een eerste.',
});

export const noSuchOrganisation = (
  name: string,
  found: readonly string[],
  meant: string | undefined,
): Words => ({
  en: `There is no organisation \`${name}\` here; found: ${found.join(', ') || 'none'}.${asked(name, meant).en}`,
  nl: `Er is hier geen organisatie \`${name}\`; gevonden: ${found.join(', ') || 'geen'}.${asked(name, meant).nl}`,
});

export const severalOrganisations = (found: readonly string[]): Words => ({
  en: `Several organisations are here: ${found.join(', ')}. Choose one with \`--organisation NAME\`, or name its folder.`,
  nl: `Hier zijn meerdere organisaties: ${found.join(', ')}. Kies er één met \`--organisation NAAM\`, of noem haar map.`,
});

/** Where all bear one name, so that the name chooses none of them. */
export const severalVariants = (found: readonly string[]): Words => ({
  en: `Several organisations of one name are here: ${found.join(', ')}. Name the folder of the one that you mean.`,
  nl: `Hier zijn meerdere organisaties met één naam: ${found.join(', ')}. Noem de map van degene die u bedoelt.`,
});

/** An organisation's name, with its folder where another one bears the same name. */
export const organisationIn = (name: string, folder: string): Words => ({
  en: `${name} (in ${folder})`,
  nl: `${name} (in ${folder})`,
});

/** Something said of a place. */
export const atPlace = (place: string, what: Words): Words => ({
  en: `${place}: ${what.en}`,
  nl: `${place}: ${what.nl}`,
});

export const cannotWrite = (file: string, why: Words): Words => ({
  en: `${file} cannot be written: ${why.en}.`,
  nl: `${file} is niet te schrijven: ${why.nl}.`,
});

/** Why `-o` does not replace a file. */
export const outputRefused = {
  kring: (file: string): Words => ({
    en: `${file} is the name of a Kring file, which people write and no command replaces by a result. It was left as it is; give another name behind \`-o\`.`,
    nl: `${file} is de naam van een Kring-bestand, dat mensen schrijven en dat geen opdracht door een uitkomst vervangt. Het bleef zoals het was; geef achter \`-o\` een andere naam.`,
  }),
  outside: (file: string): Words => ({
    en: `${file} is a link that leads out of this folder, and what it leads to was left as it is. Give the path to which it leads, or take the link away first.`,
    nl: `${file} is een verwijzing die uit deze map leidt, en waarheen ze leidt bleef zoals het was. Geef het pad waarheen ze leidt, of haal de verwijzing eerst weg.`,
  }),
  other: (file: string): Words => ({
    en: `${file} is there already, and does not look like what this command has written before, so it was left as it is. Give another name behind \`-o\`, or take the file away first.`,
    nl: `${file} bestaat al en lijkt niet op wat deze opdracht eerder heeft geschreven, dus het bleef zoals het was. Geef achter \`-o\` een andere naam, of haal het bestand eerst weg.`,
  }),
} as const;

/** Why a file cannot be written. */
export const whyNotWritten = {
  denied: {
    en: 'it or its folder is protected; ask whoever keeps it for permission to write',
    nl: 'het bestand of de map is beveiligd; vraag de beheerder om schrijfrecht',
  },
  readOnly: { en: 'its disk can only be read', nl: 'de schijf is alleen te lezen' },
  full: { en: 'the disk is full', nl: 'de schijf is vol' },
  noFile: {
    en: 'something is there that is no file, such as a pipe',
    nl: 'er staat iets dat geen bestand is, zoals een pijp',
  },
  folder: { en: 'it is a folder', nl: 'het is een map' },
  noFolder: {
    en: 'what should be its folder is not a folder',
    nl: 'wat de map zou moeten zijn, is geen map',
  },
  loop: { en: 'a link in it leads round to itself', nl: 'een verwijzing erin leidt naar zichzelf terug' },
  longName: { en: 'its name is too long', nl: 'de naam is te lang' },
  other: (code: string): Words => ({
    en: `the system refuses it (${code})`,
    nl: `het systeem weigert het (${code})`,
  }),
} as const;
// ---- our own failure ----

export const crashed = (what: string, where: string | undefined): Words => ({
  en: `Kring failed, which is its own fault: ${what}. Please report it${where === undefined ? ' to those you have Kring from' : ` at ${where}`}, with what \`--verbose\` says.`,
  nl: `Kring is vastgelopen, en dat is een fout van Kring zelf: ${what}. Meld het alstublieft ${where === undefined ? 'aan wie u Kring gaf' : `op ${where}`}, met wat \`--verbose\` zegt.`,
});

// ---- progress ----

export const reading = (done: number, all: number): Words => ({
  en: `Reading files: ${done} of ${all}`,
  nl: `Bestanden lezen: ${done} van ${all}`,
});

export const checking = (organisation: string): Words => ({
  en: `Checking ${organisation}`,
  nl: `Toetsen van ${organisation}`,
});

function asked(written: string, meant: string | undefined): Words {
  if (meant === undefined) return { en: '', nl: '' };
  const { en, nl } = didYouMean(written, meant);
  return { en: ` ${en}`, nl: ` ${nl}` };
}
