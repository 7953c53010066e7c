import { quoted } from '../edits/circle-edits.js';
import { formatText } from '../language/format.js';
import type { KringServices } from '../language/module.js';
import { firstOrganisation } from '../messages/first-organisation.js';
import { sayIn, type Tongue } from '../messages/words.js';
import { after, type CalendarDate } from '../model/calendar.js';
import type { Profile } from '../model/organisation.js';
import { nameFrom } from './titles.js';

/** A file of a first organisation: its name without a folder, and its text as the formatter leaves it. */
export interface FirstFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The files of a first organisation. What is asked of a person is its title; the name that the files know it by is made
 * from it. Without a title, or with one of blanks alone, it is the garden that the texts tell of.
 */
export function firstFiles(
  services: KringServices,
  wanted: {
    readonly language: Tongue;
    /** The day on which its terms begin. */
    readonly start: CalendarDate;
    readonly method: Profile;
    readonly title?: string | undefined;
  },
): readonly FirstFile[] {
  const { language, start, method } = wanted;
  const title = oneLine(wanted.title ?? '');
  const files = firstOrganisation(
    language,
    {
      start,
      inHalfAYear: after(start, { years: 0, months: 6, weeks: 0, days: 0 }),
      inElevenMonths: after(start, { years: 0, months: 11, weeks: 0, days: 0 }),
      inAYear: after(start, { years: 1, months: 0, weeks: 0, days: 0 }),
    },
    method,
    title === '' ? undefined : `${nameFrom(services, title, sayIn(instead, language))} ${quoted(title)}`,
  );
  // Columns depend on the words of the language, so the formatter lays them out.
  return Object.entries(files).map(([name, text]) => ({ name, text: formatText(services, text) }));
}

/** What an organisation is named where its title has no letters that a name can have. */
const instead: Readonly<Record<Tongue, string>> = { en: 'Organisation', nl: 'Organisatie' };

/** A title stands on one line, whatever was pasted. */
function oneLine(title: string): string {
  return title.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
