/** What must be so is an error, what should be so a warning, what is worth knowing is info; the gravest first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** How heavily a rule weighs, or that it is off. */
export const levels = [...severities, 'off'] as const;
export type Level = (typeof levels)[number];

/** How little has to be found for a check to fail. */
export const thresholds = [...severities, 'never'] as const;
export type Threshold = (typeof thresholds)[number];

/** Traditions by whose rules an organisation is checked. */
export const profiles = ['skm', 'sofa', 's3'] as const;
export type Profile = (typeof profiles)[number];

/** How grave an audit calls what it found. */
export const auditSeverities = ['observation', 'minor', 'major'] as const;

/**
 * What a change touches: who decides what and what is agreed (`authority`), who sits where and does what (`people`),
 * or only how things are called and when they are looked at again (`wording`).
 */
export const changeLevels = ['authority', 'people', 'wording'] as const;
export type ChangeLevel = (typeof changeLevels)[number];
