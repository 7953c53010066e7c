/** What a picture can show of an organisation; see `docs/pictures.md`. */
export const viewNames = [
  'circles',
  'tree',
  'line',
  'terms',
  'phases',
  'process',
  'resilience',
  'domains',
  'network',
] as const;
export type ViewName = (typeof viewNames)[number];

/** Views in which circles can be opened and closed. */
export const foldableViews = ['circles', 'tree', 'line'] as const satisfies readonly ViewName[];
export type FoldableView = (typeof foldableViews)[number];

export const themeNames = ['light', 'dark', 'contrast', 'print'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What a picture can be written as, by the ending of its file. */
export const pictureForms = ['svg', 'png', 'pdf', 'html'] as const;

/** What a window that shows a picture exports it as; a browser prints a PDF by itself. */
export const exportedForms = [
  'svg',
  'png',
  'html',
] as const satisfies readonly (typeof pictureForms)[number][];

export const paperNames = ['A4', 'A3', 'letter'] as const;
export type PaperName = (typeof paperNames)[number];

/** How a circle is marked in a picture of what has changed, in the order in which marks are told. */
export const overlayMarks = ['removed', 'added', 'moved', 'changed'] as const;
export type OverlayMark = (typeof overlayMarks)[number];

/**
 * How firmly a circle is linked to the next higher one: by two people or more, each end by somebody (`double`); by
 * two people or more with one end vacant (`one end`); by one person alone (`one person`); by nobody (`cut`); not
 * meant to be linked (`none`); or, as far as is known, by too few, but not everybody who holds an end is recorded
 * (`unrecorded`).
 */
export const linkStates = ['double', 'one end', 'one person', 'cut', 'none', 'unrecorded'] as const;
export type LinkState = (typeof linkStates)[number];

/**
 * Who decides about an item of a domain: its circle, its role, or nobody as the role is vacant; `delegated` where its
 * circle has delegated it further, and decides about what it kept; `nobody here` in a circle that makes no policy.
 */
export const domainItemDeciders = ['circle', 'delegated', 'role', 'vacant role', 'nobody here'] as const;
export type DomainItemDecider = (typeof domainItemDeciders)[number];

/** What is wrong with an item of a domain, or is not said of it. */
export const domainItemFaults = [
  'gap',
  'overlap',
  'from an ended circle',
  'source unknown',
  'from elsewhere',
  'from nowhere',
] as const;
export type DomainItemFault = (typeof domainItemFaults)[number];

/** Views that go in one direction, which can be chosen. */
export const directedViews = ['tree', 'line', 'process'] as const satisfies readonly ViewName[];

/** Views in which circles are marked with what the check found. */
export const markedViews = ['circles', 'tree', 'process'] as const satisfies readonly ViewName[];

/** Views that can show the roles of circles. */
export const roledViews = ['circles', 'tree'] as const satisfies readonly ViewName[];

/** Views of which slides are made, one for each circle. */
export const slidesViews = ['circles', 'tree'] as const satisfies readonly ViewName[];
export type SlidesView = (typeof slidesViews)[number];

/** Views that are read from top to bottom. */
export const listedViews = [
  'terms',
  'phases',
  'process',
  'resilience',
  'domains',
  'network',
] as const satisfies readonly ViewName[];

/** The pictures of a handbook, in its order. */
export const handbookViews = [
  'circles',
  'tree',
  'line',
  'process',
  'resilience',
  'terms',
  'phases',
] as const satisfies readonly ViewName[];
