import type { Words } from './words.js';

export const formatHelp = {
  usage: { en: '[PATH…] [options]', nl: '[PAD…] [opties]' },
  description: {
    en: 'Formats files in place: one fact a line, neighbours aligned, comments kept. What cannot be understood stays as it is. `-` reads standard input and writes standard output.',
    nl: 'Maakt bestanden netjes op, op hun plaats: één feit per regel, buren uitgelijnd, opmerkingen behouden. Wat niet te begrijpen is, blijft zoals het is. `-` leest de standaardinvoer en schrijft naar de standaarduitvoer.',
  },
  examples: [
    {
      line: 'kring format',
      does: { en: 'Formats all files in this folder.', nl: 'Maakt alle bestanden in deze map netjes op.' },
    },
    {
      line: 'kring format --check',
      does: {
        en: 'Lists the files that would change, with status 1 if there are any, and changes none.',
        nl: 'Noemt de bestanden die zouden veranderen, met code 1 als die er zijn, en verandert niets.',
      },
    },
    {
      line: 'kring format - < circle.kring',
      does: { en: 'Shows a file as it would be.', nl: 'Toont een bestand zoals het zou worden.' },
    },
  ],
  check: {
    en: 'lists the files that would change, and changes none',
    nl: 'noemt de bestanden die zouden veranderen, en verandert niets',
  },
} as const;

export const formatted = (changed: number, same: number): Words => ({
  en: `${files(changed, 'en')} formatted; ${files(same, 'en')} ${same === 1 ? 'was' : 'were'} so already.`,
  nl: `${files(changed, 'nl')} netjes opgemaakt; ${files(same, 'nl')} ${same === 1 ? 'was' : 'waren'} dat al.`,
});

export const wouldFormat = (changed: number, same: number): Words => ({
  en: `${files(changed, 'en')} would change; ${files(same, 'en')} would not.`,
  nl: `${files(changed, 'nl')} ${changed === 1 ? 'zou' : 'zouden'} veranderen; ${files(same, 'nl')} niet.`,
});

export const partlyFormatted = (file: string, line: number): Words => ({
  en: `${file}:${line}: here stands something that is not Kring; it was left as it is, and the rest was formatted. \`kring check\` tells more.`,
  nl: `${file}:${line}: hier staat iets dat geen Kring is; dat bleef zoals het was, en de rest is opgemaakt. \`kring check\` vertelt meer.`,
});

export const standardInput: Words = { en: 'standard input', nl: 'standaardinvoer' };

export const onlyOneInput: Words = {
  en: '`-` reads standard input, and goes with no other path and not with --check.',
  nl: '`-` leest de standaardinvoer, en gaat niet samen met een ander pad of met --check.',
};

export const changedMeanwhile = (file: string): Words => ({
  en: `${file} was changed by somebody else in the meantime, so nothing was written. Do it again.`,
  nl: `${file} is intussen door een ander gewijzigd, dus er is niets geschreven. Doe het nog een keer.`,
});

export const fixHelp = {
  usage: { en: '[PATH…] [options]', nl: '[PAD…] [opties]' },
  description: {
    en: 'Puts right what can be put right without a decision of people: slips in the writing, and what the files themselves already settle. Everything else is left to the circles.',
    nl: 'Herstelt wat zonder besluit van mensen te herstellen is: schrijffouten, en wat uit de bestanden zelf al volgt. Al het andere blijft aan de kringen.',
  },
  examples: [
    {
      line: 'kring fix --dry-run',
      does: { en: 'Shows what would change, as a patch.', nl: 'Toont wat er zou veranderen, als patch.' },
    },
    {
      line: 'kring fix --rule language/unknown-name',
      does: { en: 'Corrects misspelt names only.', nl: 'Verbetert alleen verkeerd gespelde namen.' },
    },
  ],
  rule: {
    en: 'fixes only what this rule or family of rules finds, by id or number; may be given several times',
    nl: 'herstelt alleen wat deze regel of groep regels vindt, met id of nummer; mag vaker worden gegeven',
  },
  dryRun: {
    en: 'shows a patch for `git apply` or `patch -p1`, and changes nothing; status 1 if there is something to fix',
    nl: 'toont een patch voor `git apply` of `patch -p1`, en verandert niets; code 1 als er iets te herstellen is',
  },
} as const;

export const fixedLine = (place: string, rule: string, title: string): Words => ({
  en: `${place}: ${title} (${rule})`,
  nl: `${place}: ${title} (${rule})`,
});

export const fixedSummary = (fixed: number, changed: number, left: number, leftOut: number): Words => {
  const more = stillThere(left, leftOut);
  return {
    en: `${fixed} fixed in ${files(changed, 'en')}.${more.en}`,
    nl: `${fixed} hersteld in ${files(changed, 'nl')}.${more.nl}`,
  };
};

export const nothingToFix = (left: number, leftOut: number): Words => {
  const more = stillThere(left, leftOut);
  return {
    en: `There is nothing that can be put right by itself.${more.en}`,
    nl: `Er is niets dat vanzelf te herstellen is.${more.nl}`,
  };
};

/** What is left for people, and the repairs among it that would bring more findings than they end. */
function stillThere(left: number, leftOut: number): Words {
  if (left === 0) return { en: '', nl: '' };
  const many = leftOut > 1;
  return {
    en: ` ${left} ${left === 1 ? 'finding is' : 'findings are'} left for people; \`kring check\` shows them.${
      leftOut === 0
        ? ''
        : ` ${leftOut} possible ${many ? 'repairs were' : 'repair was'} left out, as more would be found afterwards than before: look at ${many ? 'these places' : 'that place'} together in the editor.`
    }`,
    nl: ` ${left} ${left === 1 ? 'bevinding blijft' : 'bevindingen blijven'} voor mensen over; \`kring check\` toont ze.${
      leftOut === 0
        ? ''
        : ` ${leftOut} ${many ? 'mogelijke reparaties zijn' : 'mogelijke reparatie is'} achterwege gebleven, omdat er daarna meer te vinden zou zijn dan ervoor: bekijk ${many ? 'deze plaatsen' : 'die plaats'} samen in de editor.`
    }`,
  };
}

/** A file that is not changed, since a link that leads elsewhere leads to it. */
export const linkLeadsOut = (file: string): Words => ({
  en: `${file}: a link leads to this file out of the folder, so it was left as it is. Do it in the folder where the file lies.`,
  nl: `${file}: naar dit bestand leidt een verwijzing de map uit, dus het bleef zoals het was. Doe het in de map waar het bestand staat.`,
});

function files(amount: number, language: 'en' | 'nl'): string {
  if (language === 'en') return amount === 1 ? '1 file' : `${amount} files`;
  return amount === 1 ? '1 bestand' : `${amount} bestanden`;
}
