import type { Words } from './words.js';

/** What is said of values of measures that are taken over from a table. */

export const valueFaults = {
  noDate: {
    en: 'No column is headed `date`, so nobody knows when anything was measured. Name the column with the days so.',
    nl: 'Geen kolom heet `datum`, dus niemand weet wanneer er iets gemeten is. Noem de kolom met de dagen zo.',
  },
  noValues: {
    en: 'No column is headed `value`, nor by the name or the words of a measure. Name a column for the measure and one for the value, or give each measure a column of its own.',
    nl: 'Geen kolom heet `waarde`, en geen kolom heet naar een meting. Noem een kolom voor de meting en een voor de waarde, of geef elke meting een eigen kolom.',
  },
  day: (cell: string): Words => ({
    en: `“${cell}” is no day. Write it as 2026-09-30.`,
    nl: `“${cell}” is geen dag. Schrijf hem als 2026-09-30.`,
  }),
  eitherDay: (cell: string): Words => ({
    en: `“${cell}” can be read as two days. Write it as 2026-09-30.`,
    nl: `“${cell}” is als twee dagen te lezen. Schrijf hem als 2026-09-30.`,
  }),
  toCome: (date: string): Words => ({
    en: `${date} is still to come, so nothing can have been measured then. Correct the day.`,
    nl: `${date} moet nog komen, dus er kan dan niets gemeten zijn. Verbeter de dag.`,
  }),
  nobody: (name: string): Words => ({
    en: `Nobody in the files is called “${name}”. Declare the person, or write the name as the files have it.`,
    nl: `Niemand in de bestanden heet “${name}”. Zet de persoon erin, of schrijf de naam zoals de bestanden die hebben.`,
  }),
  severalPeople: (name: string): Words => ({
    en: `Several people are called “${name}”. Write the name that the files have for the one who is meant.`,
    nl: `Meer mensen heten “${name}”. Schrijf de naam die de bestanden hebben voor wie bedoeld is.`,
  }),
  unknownMeasure: (name: string): Words => ({
    en: `No measure is called “${name}”. Write its name or its words as a circle has them, or add the measure to its circle first.`,
    nl: `Geen meting heet “${name}”. Schrijf de naam of de woorden zoals een kring die heeft, of voeg de meting eerst aan een kring toe.`,
  }),
  severalMeasures: (name: string): Words => ({
    en: `Several measures are called “${name}”. Name the circle in a column \`circle\`.`,
    nl: `Meer metingen heten “${name}”. Noem de kring in een kolom \`kring\`.`,
  }),
  whichMeasure: {
    en: 'The row does not say which measure it is about, and there are several. Name it in a column `measure`.',
    nl: 'De regel zegt niet over welke meting die gaat, en er zijn er meer. Noem haar in een kolom `meting`.',
  },
  noMeasureIn: (circle: string): Words => ({
    en:
      circle === ''
        ? 'No circle says what it measures. Add the measure to its circle first.'
        : `No circle “${circle}” says what it measures. Correct the name, or add the measure to its circle first.`,
    nl:
      circle === ''
        ? 'Geen kring zegt wat die meet. Voeg de meting eerst aan een kring toe.'
        : `Geen kring “${circle}” zegt wat die meet. Verbeter de naam, of voeg de meting eerst aan een kring toe.`,
  }),
  number: (cell: string): Words => ({
    en: `“${cell}” can be read in two ways, or lies below zero. Write the number with a point and without signs for thousands, as 1234.5.`,
    nl: `“${cell}” is op twee manieren te lezen, of ligt onder nul. Schrijf het getal met een punt en zonder tekens voor duizendtallen, als 1234.5.`,
  }),
  otherwise: (measure: string, date: string): Words => ({
    en: `Another value of “${measure}” on ${date} is on record, and stays. Correct the one that is wrong.`,
    nl: `Van “${measure}” staat op ${date} een andere waarde, en die blijft staan. Verbeter wat niet klopt.`,
  }),
} as const;

export const valuesSaid = {
  title: (source: string): Words => ({
    en: `Values from ${source}`,
    nl: `Waarden uit ${source}`,
  }),
  taken: { en: 'Taken over', nl: 'Overgenomen' },
  wouldBe: { en: 'Would be taken over', nl: 'Zou overgenomen worden' },
  left: { en: 'Not taken over', nl: 'Niet overgenomen' },
  row: (row: number, why: Words): Words => ({
    en: `Row ${row}: ${why.en}`,
    nl: `Regel ${row}: ${why.nl}`,
  }),
  value: (circle: string, measure: string, date: string, written: string): Words => ({
    en: `${circle}, ${measure}, ${date}: ${written}`,
    nl: `${circle}, ${measure}, ${date}: ${written}`,
  }),
  counted: (taken: number, known: number, left: number): Words => ({
    en: `New: ${taken}. In the files already: ${known}. Not taken over: ${left}.`,
    nl: `Nieuw: ${taken}. Staat al in de bestanden: ${known}. Niet overgenomen: ${left}.`,
  }),
  written: (files: readonly string[]): Words => ({
    en: `Written into ${files.join(', ')}.`,
    nl: `Geschreven in ${files.join(', ')}.`,
  }),
  nothing: {
    en: 'Nothing in the files is to be changed.',
    nl: 'In de bestanden verandert niets.',
  },
  dryRun: {
    en: 'Nothing was written; without `--dry-run` it is.',
    nl: 'Er is niets geschreven; zonder `--dry-run` wel.',
  },
  outside: (file: string): Words => ({
    en: `A value belongs into ${file}, which lies outside the folder that was given, so nothing is written. Run this in the folder of the organisation, or name that folder.`,
    nl: `Een waarde hoort in ${file}, en dat ligt buiten de opgegeven map, dus er is niets geschreven. Doe dit in de map van de organisatie, of noem die map.`,
  }),
} as const;
