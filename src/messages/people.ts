import type { Words } from './words.js';

/** What the columns of tables of people and seats are called. */
export const columns = {
  person: { en: 'person', nl: 'persoon' },
  email: { en: 'e-mail', nl: 'e-mail' },
  external: { en: 'external', nl: 'extern' },
  joined: { en: 'joined', nl: 'erbij sinds' },
  left: { en: 'left', nl: 'vertrokken' },
  circle: { en: 'circle', nl: 'kring' },
  higherCircle: { en: 'higher circle', nl: 'hogere kring' },
  kind: { en: 'kind of circle', nl: 'soort kring' },
  aim: { en: 'aim', nl: 'doelstelling' },
  domain: { en: 'domain', nl: 'domein' },
  duty: { en: 'duties', nl: 'taken' },
  link: { en: 'links with', nl: 'koppelt met' },
  acting: { en: 'acting', nl: 'waarnemend' },
  personName: { en: 'name of the person in Kring', nl: 'naam van de persoon in Kring' },
  circleName: { en: 'name of the circle in Kring', nl: 'naam van de kring in Kring' },
  higherName: { en: 'name of the higher circle in Kring', nl: 'naam van de hogere kring in Kring' },
  domainName: { en: 'name of the domain item in Kring', nl: 'naam van het domeinonderdeel in Kring' },
  roleName: { en: 'name of the role in Kring', nl: 'naam van de rol in Kring' },
  office: { en: 'office or role', nl: 'functie of rol' },
  from: { en: 'from', nl: 'van' },
  until: { en: 'until', nl: 'tot en met' },
} as const satisfies Record<string, Words>;

/** What the help says of `kring people`. */
export const peopleHelp = {
  usage: { en: '[CIRCLE] [PATH…] [options]', nl: '[KRING] [PAD…] [opties]' },
  description: {
    en: 'Lists people with their addresses and seats: everybody, those who sit in a circle (members, officers, and who links another circle with it), those who hold an office, or those whose term ends. For a mail program (emails), an address book (vcf) or a spreadsheet (csv). Who has no address is told.',
    nl: 'Toont mensen met hun adressen en functies: iedereen, wie er in een kring zitten (leden, functiehouders, en wie een andere kring eraan koppelt), wie een functie vervullen, of van wie de termijn eindigt. Voor een mailprogramma (emails), een adresboek (vcf) of een rekenblad (csv). Wie geen adres heeft, wordt genoemd.',
  },
  office: {
    en: 'only who holds this office; several may be given',
    nl: 'alleen wie deze functie vervult; er mogen er meer genoemd worden',
  },
  ending: {
    en: 'only whose term ends in that time: month, quarter or year (the current one), 2027, 2027-Q1, 2027-03, a day, or a length from now on such as 60d',
    nl: 'alleen van wie de termijn dan eindigt: month, quarter of year (de lopende maand, het kwartaal, het jaar), 2027, 2027-Q1, 2027-03, een dag, of een duur vanaf nu zoals 60d',
  },
  endingValue: { en: 'TIME', nl: 'TIJD' },
  format: {
    en: 'how to tell it: as text, a table (csv), cards for an address book (vcf) or a line for a mail program (emails)',
    nl: 'hoe het verteld wordt: als tekst, tabel (csv), kaarten voor een adresboek (vcf) of een regel voor een mailprogramma (emails)',
  },
  notATime: (given: string): Words => ({
    en: `\`--terms-ending\` takes month, quarter, year, 2027, 2027-Q1, 2027-03, a day or a length such as 60d, not \`${given}\`.`,
    nl: `\`--terms-ending\` vraagt month, quarter, year, 2027, 2027-Q1, 2027-03, een dag of een duur zoals 60d, niet \`${given}\`.`,
  }),
  unaddressed: (names: string): Words => ({
    en: `Without an address on record: ${names}.`,
    nl: `Zonder vastgelegd adres: ${names}.`,
  }),
  examples: [
    {
      line: 'kring people Strategie --format emails',
      does: {
        en: 'Gives the addresses of the circle Strategie for the agenda.',
        nl: 'Geeft de adressen van de kring Strategie voor de agenda.',
      },
    },
    {
      line: 'kring people --office secretary',
      does: { en: 'Lists the secretaries of all circles.', nl: 'Toont de secretarissen van alle kringen.' },
    },
    {
      line: 'kring people --terms-ending quarter --format csv -o ending.csv',
      does: {
        en: 'Writes a table of everybody whose term ends this quarter.',
        nl: 'Schrijft een tabel van iedereen van wie de termijn dit kwartaal eindigt.',
      },
    },
  ],
};

interface Stretch {
  readonly first: string;
  readonly last: string;
}

export const words = {
  role: { en: 'role', nl: 'rol' } as Words,
  yes: { en: 'yes', nl: 'ja' } as Words,
  vacant: { en: 'vacant', nl: 'vacant' } as Words,
  unrecorded: { en: 'not recorded', nl: 'niet vastgelegd' } as Words,
  title: (circle: string | undefined, ending: Stretch | undefined, on: string): Words => {
    const of = {
      en: circle === undefined ? '' : ` in ${circle}`,
      nl: circle === undefined ? '' : ` in ${circle}`,
    };
    if (ending === undefined) return { en: `People${of.en} on ${on}`, nl: `Mensen${of.nl} op ${on}` };
    const { first, last } = ending;
    return {
      en: `People${of.en} whose term ends ${first === last ? `on ${first}` : `from ${first} to ${last}`}`,
      nl: `Mensen${of.nl} van wie de termijn eindigt ${first === last ? `op ${first}` : `van ${first} tot en met ${last}`}`,
    };
  },
  nobody: { en: 'Nobody is on record for this.', nl: 'Hiervoor is niemand vastgelegd.' } as Words,
  noAddress: { en: 'no address on record', nl: 'geen adres vastgelegd' } as Words,
  notAnAddress: (written: string): Words => ({
    en: `${written} (no address that can be written to)`,
    nl: `${written} (geen adres waaraan te schrijven is)`,
  }),
  seat: (told: {
    readonly office: string;
    readonly circle: string;
    readonly linked: string | undefined;
    readonly from: string | undefined;
    readonly until: string | undefined;
  }): Words => {
    const { office, circle, linked, from, until } = told;
    const link = {
      en: linked === undefined ? '' : `, linking ${linked}`,
      nl: linked === undefined ? '' : `, koppelt ${linked}`,
    };
    const term = {
      en: `${from === undefined ? '' : ` from ${from}`}${until === undefined ? '' : ` until ${until}`}`,
      nl: `${from === undefined ? '' : ` van ${from}`}${until === undefined ? '' : ` tot en met ${until}`}`,
    };
    return {
      en: `${office} in ${circle}${link.en}${term.en === '' ? '' : `,${term.en}`}`,
      nl: `${office} in ${circle}${link.nl}${term.nl === '' ? '' : `,${term.nl}`}`,
    };
  },
};
