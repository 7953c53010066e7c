import { same, type Words } from './words.js';

/*
 * Words that files write for a value, as readers are told it in their language. Other words may stand there too; those
 * are told as they are written.
 */
const values = {
  legal: {
    association: { en: 'association', nl: 'vereniging' },
    foundation: { en: 'foundation', nl: 'stichting' },
    cooperative: { en: 'cooperative', nl: 'coöperatie' },
    company: { en: 'company', nl: 'vennootschap' },
  },
  expertise: {
    legal: { en: 'law', nl: 'recht' },
    finance: { en: 'finance', nl: 'financiën' },
    social: { en: 'society', nl: 'samenleving' },
    mission: { en: 'the organisation’s own work', nl: 'het eigen vakgebied' },
  },
  severity: {
    observation: { en: 'observation', nl: 'opmerking' },
    minor: { en: 'minor', nl: 'klein' },
    major: { en: 'major', nl: 'groot' },
  },
  kind: {
    policy: { en: 'policy', nl: 'beleid' },
    operations: { en: 'operations', nl: 'uitvoering' },
  },
  method: {
    skm: { en: 'SKM', nl: 'SKM' },
    sofa: { en: 'SoFA', nl: 'SoFA' },
    s3: { en: 'S3', nl: 'S3' },
  },
  language: {
    en: { en: 'English', nl: 'Engels' },
    nl: { en: 'Dutch', nl: 'Nederlands' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;

/** What has values that are words of the language. */
export type Valued = keyof typeof values;

/** A value in the language of the reader; nothing where it is no word of the language. */
export function valueName(of: Valued, written: string): Words | undefined {
  const known: Readonly<Record<string, Words>> = values[of];
  return Object.hasOwn(known, written) ? known[written] : undefined;
}

/** A value as a reader is told it: in their language, or else as it is written. */
export function valueSaid(of: Valued, written: string): Words {
  return valueName(of, written) ?? same(written);
}

export const yes: Words = { en: 'yes', nl: 'ja' };
export const everyone: Words = { en: 'everybody', nl: 'iedereen' };
export const nobody: Words = { en: 'nobody', nl: 'niemand' };
export const stepKinds = {
  step: { en: 'step', nl: 'stap' },
  training: { en: 'training', nl: 'scholing' },
} as const satisfies Readonly<Record<string, Words>>;
