/** The colours of a picture, by what they are for. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  /** Fills of circles by depth, taken in turn. */
  readonly levels: readonly string[];
  readonly line: string;
  readonly seat: string;
  readonly seatInk: string;
  readonly leader: string;
  readonly leaderInk: string;
  readonly representative: string;
  readonly representativeInk: string;
  readonly warning: string;
}

export const themeNames = ['light', 'dark', 'contrast', 'print'] as const;
export type ThemeName = (typeof themeNames)[number];

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: '#ffffff',
    ink: '#1d2a35',
    faint: '#52616d',
    levels: ['#eef4f7', '#dcebf0', '#fdf6e9', '#eaf3e6', '#f5ecf4'],
    line: '#6d8494',
    seat: '#ffffff',
    seatInk: '#1d2a35',
    leader: '#14506e',
    leaderInk: '#ffffff',
    representative: '#fff3d6',
    representativeInk: '#4a3200',
    warning: '#b3261e',
  },
  dark: {
    paper: '#12181d',
    ink: '#eaf0f4',
    faint: '#a9b8c3',
    levels: ['#1b252d', '#22313b', '#33301f', '#22322a', '#33283a'],
    line: '#7d95a5',
    seat: '#12181d',
    seatInk: '#eaf0f4',
    leader: '#8ecbe8',
    leaderInk: '#062333',
    representative: '#4b3a12',
    representativeInk: '#ffe9b8',
    warning: '#ff9d92',
  },
  contrast: {
    paper: '#000000',
    ink: '#ffffff',
    faint: '#ffffff',
    levels: ['#000000'],
    line: '#ffffff',
    seat: '#000000',
    seatInk: '#ffffff',
    leader: '#ffff00',
    leaderInk: '#000000',
    representative: '#000000',
    representativeInk: '#00ffff',
    warning: '#ff8080',
  },
  print: {
    paper: '#ffffff',
    ink: '#000000',
    faint: '#333333',
    levels: ['#ffffff', '#f2f2f2'],
    line: '#000000',
    seat: '#ffffff',
    seatInk: '#000000',
    leader: '#000000',
    leaderInk: '#ffffff',
    representative: '#ffffff',
    representativeInk: '#000000',
    warning: '#000000',
  },
};
