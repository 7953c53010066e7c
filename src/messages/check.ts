import { type Severity, severities } from '../vocabulary/findings.js';
import { nearbyBefore } from './diff.js';
import { didYouMean } from './meant.js';
import type { Words } from './words.js';

type Counts = Readonly<Record<Severity, number>>;

export const severityName: Readonly<Record<Severity, Words>> = {
  error: { en: 'error', nl: 'fout' },
  warning: { en: 'warning', nl: 'waarschuwing' },
  info: { en: 'note', nl: 'opmerking' },
};

const plural: Readonly<Record<Severity, Words>> = {
  error: { en: 'errors', nl: 'fouten' },
  warning: { en: 'warnings', nl: 'waarschuwingen' },
  info: { en: 'notes', nl: 'opmerkingen' },
};

/** "2 errors and 1 note"; empty where there is nothing. */
export function counted(counts: Counts): Words {
  const parts = severities.filter((severity) => counts[severity] > 0);
  const say = (language: 'en' | 'nl'): string => {
    const words = parts.map((severity) => {
      const amount = counts[severity];
      return `${grouped(amount, language)} ${(amount === 1 ? severityName : plural)[severity][language]}`;
    });
    const and = language === 'en' ? ' and ' : ' en ';
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`;
  };
  return { en: say('en'), nl: say('nl') };
}

/** How large an organisation is: "5 circles, 8 people, 13 files". */
export function size(circles: number, people: number, files: number): Words {
  return {
    en: `${some(circles, 'circle', 'circles', 'en')}, ${some(people, 'person', 'people', 'en')}, ${some(files, 'file', 'files', 'en')}`,
    nl: `${some(circles, 'kring', 'kringen', 'nl')}, ${some(people, 'persoon', 'personen', 'nl')}, ${some(files, 'bestand', 'bestanden', 'nl')}`,
  };
}

export const noName: Words = { en: 'Without a name', nl: 'Zonder naam' };

export const wellDone = (asOf: string): Words => ({
  en: `All is well as of ${asOf}: every rule that was looked at holds.`,
  nl: `Alles is in orde op ${asOf}: aan elke getoetste regel is voldaan.`,
});

/** After the counts: how many of them can be put right at once. */
export const fixable = (amount: number): Words => ({
  en: `\`kring fix\` can put ${amount === 1 ? 'one of them' : `${grouped(amount, 'en')} of them`} right.`,
  nl: `\`kring fix\` kan er ${amount === 1 ? 'één' : grouped(amount, 'nl')} van herstellen.`,
});

export const onlyFixable: Words = {
  en: '`kring fix` can put it right.',
  nl: '`kring fix` kan het herstellen.',
};

export const fixHint = (title: string): Words => ({ en: `fix: ${title}`, nl: `herstel: ${title}` });

export const seeAlso: Words = { en: 'see', nl: 'zie' };

export const deviationsOnRecord: Words = { en: 'Deviations on record', nl: 'Vastgelegde afwijkingen' };

/** One line about a deviation. */
export const deviation = (one: {
  readonly rule: string;
  readonly circle: string | undefined;
  readonly decision: string | undefined;
  readonly until: string | undefined;
  readonly because: string | undefined;
}): Words => ({
  en: `${one.rule} in ${one.circle ?? 'the whole organisation'}${one.decision === undefined ? '' : `, under decision “${one.decision}”`}${one.until === undefined ? '' : `, until ${one.until}`}${one.because === undefined ? '' : `: ${one.because}`}`,
  nl: `${one.rule} in ${one.circle ?? 'de hele organisatie'}${one.decision === undefined ? '' : `, op grond van besluit “${one.decision}”`}${one.until === undefined ? '' : `, tot en met ${one.until}`}${one.because === undefined ? '' : `: ${one.because}`}`,
});

/** That rules on changes were looked at too. */
export const alsoSince = (
  revision: string,
  date: string | undefined,
  /** So many days before it were looked at for what was put on record then; nothing where none were. */
  nearby: number | undefined,
): Words => {
  const too = nearby === undefined ? undefined : nearbyBefore(nearby, revision);
  return {
    en: `Looked at too: what changed since ${revision}${date === undefined ? '' : ` (${date})`}.${too === undefined ? '' : ` ${too.en}`}`,
    nl: `Ook bekeken: wat er sinds ${revision}${date === undefined ? '' : ` (${date})`} is gewijzigd.${too === undefined ? '' : ` ${too.nl}`}`,
  };
};

export const reportTitle = (asOf: string): Words => ({
  en: `Kring: findings as of ${asOf}`,
  nl: `Kring: bevindingen op ${asOf}`,
});

export const unreadableFiles: Words = { en: 'Not readable', nl: 'Niet te lezen' };

export const nothingFound: Words = { en: 'All is well.', nl: 'Alles is in orde.' };

/** What a test of a rule is called in a JUnit report. */
export const summaryOfAll = (organisations: number): Words => ({
  en: `In all ${grouped(organisations, 'en')} organisations`,
  nl: `In alle ${grouped(organisations, 'nl')} organisaties`,
});

export const tooManyToShow = (amount: number): Words => ({
  en: `${grouped(amount, 'en')} more are left out here to keep this page readable.`,
  nl: `${grouped(amount, 'nl')} andere zijn hier weggelaten om dit leesbaar te houden.`,
});

export const checkHelp = {
  usage: { en: '[PATH…] [options]', nl: '[PAD…] [opties]' },
  description: {
    en: 'Checks every organisation found in files and folders against the rules of the method, and the language itself. Where a path lies within an organisation, all of it is read, and only what was found in the path is told.',
    nl: 'Toetst elke organisatie in de bestanden en mappen aan de regels van de methode, en aan die van de taal zelf. Ligt een pad binnen een organisatie, dan wordt die in haar geheel gelezen, en alleen genoemd wat in dat pad is gevonden.',
  },
  examples: [
    {
      line: 'kring check',
      does: { en: 'Checks all organisations in this folder.', nl: 'Toetst alle organisaties in deze map.' },
    },
    {
      line: 'kring check organisation --as-of 2027-01-01 --fail-on warning',
      does: {
        en: 'Checks how things will stand on New Year’s Day, and ends with status 1 at warnings too.',
        nl: 'Toetst hoe alles er op nieuwjaarsdag voor staat, en eindigt ook bij waarschuwingen met code 1.',
      },
    },
    {
      line: 'kring check --format sarif -o kring.sarif',
      does: {
        en: 'Writes the findings for a code scanner.',
        nl: 'Schrijft de bevindingen voor een codescanner.',
      },
    },
    {
      line: 'kring check --since main --format sarif -o kring.sarif',
      does: {
        en: 'Also finds what a branch changes without the consent that it takes.',
        nl: 'Vindt ook wat een branch wijzigt zonder het consent dat ervoor nodig is.',
      },
    },
    {
      line: 'kring check --rule double-link --watch',
      does: {
        en: 'Looks at the rules about the double link, again at every change.',
        nl: 'Kijkt naar de regels over de dubbele koppeling, opnieuw bij elke wijziging.',
      },
    },
  ],
  format: {
    en: 'how to write the findings; `text` by default',
    nl: 'hoe de bevindingen te schrijven; standaard `text`',
  },
  failOn: {
    en: 'ends with status 1 at findings of this weight or more; `error` by default',
    nl: 'eindigt met code 1 bij bevindingen van dit gewicht of meer; standaard `error`',
  },
  rule: {
    en: 'only this rule or family of rules, by id or number; may be given several times',
    nl: 'alleen deze regel of groep regels, met id of nummer; mag vaker worden gegeven',
  },
  level: {
    en: 'gives a rule another weight (error, warning, info, off); may be given several times',
    nl: 'geeft een regel een ander gewicht (error, warning, info, off); mag vaker worden gegeven',
  },
  since: {
    en: 'also applies the rules on changes, to what changed since this revision of git: who decided it, and whether that circle may',
    nl: 'past ook de regels over wijzigingen toe, op wat sinds deze revisie van git is gewijzigd: wie ertoe besloot, en of die kring daarover gaat',
  },
  sinceValue: { en: 'REVISION', nl: 'REVISIE' },
  ruleValue: { en: 'RULE', nl: 'REGEL' },
  levelValue: { en: 'RULE=LEVEL', nl: 'REGEL=GEWICHT' },
} as const;

export const unknownRule = (given: string, meant: string | undefined): Words => ({
  en: `There is no rule \`${given}\`.${meant === undefined ? '' : ` ${didYouMean(given, meant).en}`} \`kring rules\` lists them all.`,
  nl: `Er is geen regel \`${given}\`.${meant === undefined ? '' : ` ${didYouMean(given, meant).nl}`} \`kring rules\` noemt ze alle.`,
});

export const notALevel = (given: string): Words => ({
  en: `\`${given}\` gives no rule a weight. Write it as \`double-link/same-person=warning\`; weights are error, warning, info and off.`,
  nl: `\`${given}\` geeft geen regel een gewicht. Schrijf het als \`double-link/same-person=warning\`; gewichten zijn error, warning, info en off.`,
});

export const checkedAt = (time: string): Words => ({
  en: `Checked at ${time}; waiting for changes. Ctrl+C ends it.`,
  nl: `Getoetst om ${time}; wacht op wijzigingen. Ctrl+C stopt het.`,
});

function some(amount: number, one: string, several: string, language: 'en' | 'nl'): string {
  return `${grouped(amount, language)} ${amount === 1 ? one : several}`;
}

/** A number with its thousands apart. */
function grouped(amount: number, language: 'en' | 'nl'): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '.');
}

/** In place of the good news, where something is missing from what was checked. */
export const wellAsFarAsRead = (asOf: string): Words => ({
  en: `What could be read holds as of ${asOf}.`,
  nl: `Wat te lezen was, klopt op ${asOf}.`,
});

/** What a check ends with where something is missing from it. */
export const notAllRead = (amount: number): Words => ({
  en: `${amount} ${amount === 1 ? 'file or folder' : 'files or folders'} could not be read, so this check is not complete.`,
  nl: `${amount} ${amount === 1 ? 'bestand of map was' : 'bestanden of mappen waren'} niet te lezen, dus deze toetsing is niet volledig.`,
});

/** What paths in a report for code scanners begin at. */
export const sourceRoot: Words = {
  en: 'The root of the repository, or where there is none the folder in which the check was run.',
  nl: 'De hoofdmap van de repository, of waar die er niet is de map waarin de toetsing liep.',
};
