import { listedOr, type Words } from './words.js';

/** What the help says of `rules`, `show`, `who`, `new` and `diagram`. */
export const rulesHelp = {
  usage: { en: '[RULE|FAMILY] [options]', nl: '[REGEL|GROEP] [opties]' },
  description: {
    en: 'Lists every rule with its number and weight, or those of one family, such as `double-link`. With a rule (its id, the last part of it, or its number) it explains that rule: what it checks, why it matters in the method, an example that is reported and one that is right, who may grant a deviation, and the sources.',
    nl: 'Toont elke regel met nummer en gewicht, of die van één groep, zoals `double-link`. Met een regel (de id, het laatste deel daarvan, of het nummer) legt het die regel uit: wat de regel toetst, waarom dat in de methode van belang is, een voorbeeld dat gemeld wordt en een dat klopt, wie een afwijking mag toestaan, en de bronnen.',
  },
  examples: [
    { line: 'kring rules', does: { en: 'Lists all rules.', nl: 'Toont alle regels.' } },
    {
      line: 'kring rules DL03',
      does: {
        en: 'Explains why leader and representative are two people.',
        nl: 'Legt uit waarom leider en afgevaardigde twee mensen zijn.',
      },
    },
  ],
};

export const showHelp = {
  usage: { en: '[CIRCLE | PERSON] [PATH…] [options]', nl: '[KRING | MENS] [PAD…] [opties]' },
  description: {
    en: 'Tells in words how the organisation stands: its circles with their links, decisions in force, deviations, the introduction of the method and its people. With a circle: its aim, domain, who sits there and why, its terms, decisions, elections and what a check finds there, and who decides what about it. With a person: where they sit and why, their seats and terms, and what waits for them.',
    nl: 'Vertelt in woorden hoe de organisatie ervoor staat: de kringen met hun koppelingen, de besluiten die gelden, afwijkingen, de invoering van de methode en de mensen. Met een kring: doelstelling, domein, wie er zitten en waarom, termijnen, besluiten, verkiezingen en wat de toetsing er vindt, en wie waarover beslist. Met een mens: waar die zit en waarom, functies en termijnen, en wat op die mens wacht.',
  },
  format: {
    en: 'how to tell it: as text, JSON or Markdown',
    nl: 'hoe het verteld wordt: als tekst, JSON of Markdown',
  },
  history: {
    en: 'with a circle: since which commit each fact about it stands, and by which election or decision, out of git',
    nl: 'met een kring: sinds welke commit elk feit erover geldt, en door welke verkiezing of welk besluit, uit git',
  } as Words,
  whichCircle: {
    en: '`--history` tells of one circle: name it, as in `kring show CIRCLE --history`. `kring log` tells the history of all.',
    nl: '`--history` vertelt over één kring: noem die, zoals in `kring show KRING --history`. `kring log` vertelt de geschiedenis van alles.',
  } as Words,
  examples: [
    {
      line: 'kring show',
      does: {
        en: 'Tells of the organisation in this folder.',
        nl: 'Vertelt over de organisatie in deze map.',
      },
    },
    {
      line: 'kring show Strategie --as-of 2026-06-01',
      does: {
        en: 'Tells how the circle Strategie stood on 1 June 2026.',
        nl: 'Vertelt hoe de kring Strategie er op 1 juni 2026 voor stond.',
      },
    },
  ],
} satisfies { format: Words; [key: string]: unknown };

export const whoHelp = {
  usage: { en: 'TEXT [PATH…] [options]', nl: 'TEKST [PAD…] [opties]' },
  description: {
    en: 'Tells who decides about something: the circles, parts of domains, roles, offices, decisions and open points that speak of it, each with the circle that decides, the limits it decides within, and the way up. It knows other forms of the words (rota, rotas) and, where nothing speaks of them, words near to them. Of a person it tells where they sit, what waits for them and what they decided.',
    nl: 'Vertelt wie ergens over beslist: de kringen, domeinonderdelen, rollen, functies, besluiten en open punten die erover spreken, elk met de kring die beslist, de grenzen waarbinnen, en de weg omhoog. Andere vormen van de woorden (rooster, roosters) telt het mee en, waar niets erover spreekt, woorden die erop lijken. Van een mens vertelt het waar die zit, wat er op diegene wacht en wat die heeft besloten.',
  },
  format: { en: 'how to tell it: as text or JSON', nl: 'hoe het verteld wordt: als tekst of JSON' },
  examples: [
    {
      line: 'kring who budget',
      does: { en: 'Who decides about the budget?', nl: 'Wie beslist over het budget?' },
    },
    {
      line: 'kring who "holiday rota"',
      does: {
        en: 'Finds all that speaks of a holiday rota.',
        nl: 'Zoekt alles wat over een vakantierooster spreekt.',
      },
    },
    {
      line: 'kring who "Anna Vis"',
      does: {
        en: 'Where Anna Vis sits, and what waits for her.',
        nl: 'Waar Anna Vis zit, en wat op haar wacht.',
      },
    },
  ],
};

export const newHelp = {
  usage: { en: 'FOLDER [options]', nl: 'MAP [opties]' },
  description: {
    en: 'Makes a folder with a first organisation to start from: people, circles with double links, an election, a decision and a plan to introduce the method. With `--language nl` its texts are Dutch. It never writes over a file.',
    nl: 'Maakt een map met een eerste organisatie om mee te beginnen: mensen, kringen met dubbele koppelingen, een verkiezing, een besluit en een plan om de methode in te voeren. Met `--language en` zijn de teksten Engels. Er wordt nooit een bestand overschreven.',
  },
  examples: [
    {
      line: 'kring new our-circles',
      does: {
        en: 'Makes a first organisation in the folder our-circles.',
        nl: 'Maakt een eerste organisatie in de map our-circles.',
      },
    },
    {
      line: 'kring new our-circles --name "Care at Home"',
      does: {
        en: 'Makes one that is named Care at Home.',
        nl: 'Maakt er een die Care at Home heet.',
      },
    },
  ],
  title: { en: 'TITLE', nl: 'TITEL' },
  name: {
    en: 'the name of the organisation, as people say it',
    nl: 'de naam van de organisatie, zoals mensen die zeggen',
  },
  emptyName: {
    en: '`--name` is empty. Write the name of the organisation as people say it: `--name "The Garden"`.',
    nl: '`--name` is leeg. Schrijf de naam van de organisatie zoals mensen die zeggen: `--name "De Tuin"`.',
  },
  noOrganisation: {
    en: '`kring new` takes no `--organisation`: `--name` gives the organisation its name.',
    nl: '`kring new` krijgt geen `--organisation`: met `--name` krijgt de organisatie haar naam.',
  },
  made: (folder: string, files: number): Words => ({
    en: `Made a first organisation in ${folder}: ${files} files. Change the names, then run \`kring check ${folder}\`.`,
    nl: `Een eerste organisatie gemaakt in ${folder}: ${files} bestanden. Verander de namen, en draai dan \`kring check ${folder}\`.`,
  }),
  exists: (file: string): Words => ({
    en: `${file} exists already, and \`kring new\` writes over nothing. Choose another folder.`,
    nl: `${file} bestaat al, en \`kring new\` overschrijft niets. Kies een andere map.`,
  }),
};

export const completionsHelp = {
  usage: { en: 'bash|zsh|fish', nl: 'bash|zsh|fish' },
  description: {
    en: 'Prints a script by which your shell completes the commands of Kring, their options and what these can be. Save it where the shell looks for such scripts, or read it when the shell begins.',
    nl: 'Geeft een script waarmee uw shell de opdrachten van Kring aanvult, met hun opties en wat die kunnen zijn. Bewaar het waar de shell zulke scripts zoekt, of lees het in als de shell begint.',
  },
  examples: [
    {
      line: 'kring completions bash > ~/.local/share/bash-completion/completions/kring',
      does: { en: 'Sets it up for bash.', nl: 'Stelt het in voor bash.' },
    },
    {
      line: 'kring completions fish > ~/.config/fish/completions/kring.fish',
      does: { en: 'Sets it up for fish.', nl: 'Stelt het in voor fish.' },
    },
  ],
};

export const diagramHelp = {
  usage: { en: '[PATH…] [options]', nl: '[PAD…] [opties]' },
  description: {
    en: 'Draws the organisation as circles within circles, with each double link on the border: the leader coming down, the representative going up. Other views are the tree of circles (tree), the line of execution with who leads whom (line), who holds what until when (terms), the introduction of the method (phases), how circles lead, do and measure (process), whose absence cuts which link (resilience), who decides about what, from whom they have it (domains), and who links which circles (network; of several organisations, the links between their circles). The file’s name tells what it becomes: .svg, .png, .pdf, or .html for a page to zoom, search, open and close circles and read all about them, in one file that works offline. On standard output it is SVG. An SVG follows the reader’s light or dark mode unless a theme is chosen; PNG and PDF are light.',
    nl: 'Tekent de organisatie als kringen binnen kringen, met elke dubbele koppeling op de rand: de leider naar beneden, de afgevaardigde naar boven. Andere tekeningen zijn de boom van kringen (tree), de uitvoering in de lijn met wie wie leidt (line), wie wat tot wanneer vervult (terms), de invoering van de methode (phases), hoe kringen leiden, doen en meten (process), wiens afwezigheid welke koppeling verbreekt (resilience), wie waarover beslist en van wie die dat heeft (domains), en wie welke kringen koppelt (network; van meer organisaties de koppelingen tussen hun kringen). De naam van het bestand zegt wat het wordt: .svg, .png, .pdf, of .html voor een pagina om te zoomen, te zoeken, kringen te openen en te sluiten en er alles over te lezen, in één bestand dat zonder internet werkt. Op standaarduitvoer is het SVG. Een SVG volgt de lichte of donkere modus van de lezer tenzij een thema gekozen is; PNG en PDF zijn licht.',
  },
  all: {
    en: 'draws each view into a file of its name, in the folder that -o names',
    nl: 'tekent elke tekening in een bestand met haar naam, in de map die -o noemt',
  },
  format: {
    en: 'what a picture is written as, whatever its file is called; without it, what the name of its file ends in, and SVG on standard output and with --all',
    nl: 'als wat een tekening wordt geschreven, hoe haar bestand ook heet; zonder deze waar de naam van haar bestand op eindigt, en SVG op standaarduitvoer en met --all',
  },
  notWithAll: (option: string): Words => ({
    en: `\`--all\` draws every view, so \`--${option}\` has nothing to choose there. Leave one of the two out.`,
    nl: `\`--all\` tekent elke tekening, dus heeft \`--${option}\` daar niets te kiezen. Laat een van de twee weg.`,
  }),
  slides: {
    en: 'makes slides of circles or tree, as PDF: a title page, the whole, and a page for each circle from the highest down',
    nl: 'maakt dia’s van circles of tree, als PDF: een titelblad, het geheel, en een blad voor elke kring vanaf de hoogste',
  },
  notWithSlides: (option: string): Words => ({
    en: `\`--slides\` shows each circle with those directly below it on a page of its own, so \`--${option}\` has nothing to choose there. Leave one of the two out.`,
    nl: `\`--slides\` toont elke kring met die er direct onder op een eigen blad, dus heeft \`--${option}\` daar niets te kiezen. Laat een van de twee weg.`,
  }),
  slidesViews: (view: string): Words => ({
    en: `Slides are made of the views circles and tree; in ${view} a circle has no picture of its own. Leave \`--view\` out, or draw ${view} without \`--slides\`.`,
    nl: `Dia’s worden gemaakt van de tekeningen circles en tree; in ${view} heeft een kring geen eigen tekening. Laat \`--view\` weg, of teken ${view} zonder \`--slides\`.`,
  }),
  slidesArePdf: {
    en: 'Slides are several pages, and of the forms of pictures only a PDF has pages. Name a PDF for them: `-o slides.pdf`.',
    nl: 'Dia’s zijn meer bladen, en van de vormen van tekeningen heeft alleen een PDF bladen. Noem er een PDF voor: `-o dia’s.pdf`.',
  } satisfies Words,
  allIntoFolder: {
    en: '`--all` draws more pictures than fit in one file. Name a folder for them: `-o pictures/`.',
    nl: '`--all` maakt meer tekeningen dan er in één bestand passen. Noem er een map voor: `-o tekeningen/`.',
  } satisfies Words,
  view: { en: 'what the picture shows', nl: 'wat de tekening toont' },
  of: { en: 'only this circle and what is below it', nl: 'alleen deze kring en wat eronder ligt' },
  about: {
    en: 'in the view domains: one matter, with the way from the highest circle to whoever decides about it',
    nl: 'in de tekening domains: één onderwerp, met de weg van de hoogste kring naar wie erover beslist',
  },
  matterValue: { en: 'TEXT', nl: 'TEKST' },
  nothingAbout: (text: string, organisation: string): Words => ({
    en: `Nothing in ${organisation} speaks of “${text}”, so there is no way to show. Ask with a word of a domain, such as one of those that \`kring show\` lists; part of it will do.`,
    nl: `Niets in ${organisation} gaat over “${text}”, dus is er geen weg te tonen. Vraag met een woord uit een domein, zoals \`kring show\` ze noemt; een deel ervan is genoeg.`,
  }),
  depth: {
    en: 'how many levels below the outermost, or `all`; without it as many as can be read',
    nl: 'hoeveel niveaus onder het buitenste, of `all`; zonder deze zoveel als te lezen zijn',
  },
  direction: {
    en: 'which way the views tree, line and process grow: down or to the right; without it, what fits better',
    nl: 'waarheen tree, line en process groeien: omlaag (down) of naar rechts (right); zonder deze wat het beste past',
  },
  findings: {
    en: 'shows at each circle how many findings the check has there',
    nl: 'toont bij elke kring hoeveel bevindingen de toetsing daar heeft',
  },
  roles: {
    en: 'shows in each circle its roles, with who holds them and what their domain holds',
    nl: 'toont in elke kring de rollen, met wie ze vervult en wat hun domein bevat',
  },
  theme: {
    en: 'colours for a screen, high contrast, or black and white print',
    nl: 'kleuren voor een scherm, hoog contrast, of zwart-wit afdrukken',
  },
  scale: {
    en: 'how many times larger a PNG is than at 100 %; 2 is sharp on most screens',
    nl: 'hoeveel maal groter een PNG is dan op 100 %; 2 is scherp op de meeste schermen',
  },
  paper: {
    en: 'the paper that a PDF is to fit on; without it the page is as large as the picture',
    nl: 'het papier waar een PDF op moet passen; zonder deze is de pagina zo groot als de tekening',
  },
  circleValue: { en: 'CIRCLE', nl: 'KRING' },
  numberValue: { en: 'NUMBER', nl: 'AANTAL' },
  examples: [
    { line: 'kring diagram -o circles.svg', does: { en: 'Draws all circles.', nl: 'Tekent alle kringen.' } },
    {
      line: 'kring diagram -o circles.html',
      does: {
        en: 'Makes a page to zoom, search and read in a browser.',
        nl: 'Maakt een pagina om in een browser te zoomen, te zoeken en te lezen.',
      },
    },
    {
      line: 'kring diagram --of Strategie --depth 1 --theme print -o strategie.svg',
      does: {
        en: 'Draws one circle with those directly below it, for a printer.',
        nl: 'Tekent één kring met die er direct onder, voor de printer.',
      },
    },
    {
      line: 'kring diagram -o circles.png --scale 2',
      does: { en: 'Draws a sharp image for slides.', nl: 'Tekent een scherpe afbeelding voor dia’s.' },
    },
    {
      line: 'kring diagram -o circles.pdf --paper A3',
      does: {
        en: 'Draws a PDF for the wall, with text that can be searched.',
        nl: 'Tekent een PDF voor aan de muur, met tekst waarin gezocht kan worden.',
      },
    },
    {
      line: 'kring diagram --about rota -o rota.svg',
      does: {
        en: 'Draws who decides about the rota, and from whom they have it.',
        nl: 'Tekent wie over het rooster beslist, en van wie die dat heeft.',
      },
    },
    {
      line: 'kring diagram --all --format png -o pictures/',
      does: {
        en: 'Draws every view, each into an image of its own.',
        nl: 'Tekent alle tekeningen, elk in een eigen afbeelding.',
      },
    },
    {
      line: 'kring diagram --view resilience -o resilience.svg',
      does: {
        en: 'Draws who cannot be missed.',
        nl: 'Tekent wie niet gemist kan worden.',
      },
    },
  ],
  depthNumber: (given: string): Words => ({
    en: `--depth takes a whole number such as 2, or \`all\`, not ${given}.`,
    nl: `--depth vraagt een geheel getal zoals 2, of \`all\`, niet ${given}.`,
  }),
  idleOption: (option: string, view: string, views: readonly string[]): Words => ({
    en: `\`--${option}\` changes nothing in the picture \`${view}\`. Leave it out, or draw ${listedOr(views).en}${option === 'findings' ? ', or a page (`.html`), which tells the findings at each circle' : ''}.`,
    nl: `\`--${option}\` verandert niets aan de tekening \`${view}\`. Laat het weg, of teken ${listedOr(views).nl}${option === 'findings' ? ', of een pagina (`.html`), die de bevindingen bij elke kring vertelt' : ''}.`,
  }),
  wrote: (file: string): Words => ({ en: `Drew ${file}`, nl: `${file} getekend` }),
};
