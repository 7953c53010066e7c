import type { Shortcoming } from '../vocabulary/decisions.js';
import type { ChangeLevel } from '../vocabulary/findings.js';
import type { OverlayMark } from '../vocabulary/pictures.js';
import { listed, listedWords, type Words } from './words.js';

/* What `kring diff` and `kring log` say around the changes themselves. */

export const diffHelp = {
  usage: { en: '[A] [B] [options]', nl: '[A] [B] [opties]' },
  description: {
    en: 'Tells what changed in the governance between two states, who may decide each change, and what is on record for it. A and B are a revision of git (`main`, `HEAD~3`, a tag), a revision with a path (`main:circles`), two revisions with their common past (`main...feature`), or a file or folder. Without A it compares with the latest commit, without B with the files as they are now.',
    nl: 'Vertelt wat er tussen twee standen in de besturing is gewijzigd, wie over elke wijziging beslist en wat daarvan is vastgelegd. A en B zijn een revisie van git (`main`, `HEAD~3`, een tag), een revisie met een pad (`main:kringen`), twee revisies met hun gemeenschappelijke verleden (`main...voorstel`), of een bestand of map. Zonder A vergelijkt het met de laatste commit, zonder B met de bestanden zoals ze nu zijn.',
  },
  format: {
    en: 'how to tell it: as text, JSON, Markdown for a pull request, a page with a picture, or annotations on GitHub',
    nl: 'hoe het verteld wordt: als tekst, JSON, Markdown voor een pull request, een pagina met een tekening, of aantekeningen op GitHub',
  },
  failOn: {
    en: 'what makes the exit status 1: a change decided by a circle that may not decide it (`authority`, which is usual), a change without a decision on record as well (`unevidenced`), a new error of a rule (`new-errors`), or nothing (`never`); may be given several times',
    nl: 'wat exitstatus 1 geeft: een wijziging waartoe een andere kring heeft besloten dan erover gaat (`authority`, het gewone), ook een wijziging zonder vastgelegd besluit (`unevidenced`), een nieuwe fout volgens de regels (`new-errors`), of niets (`never`); mag vaker worden gegeven',
  },
  addressValue: { en: 'ADDRESS', nl: 'ADRES' },
  linkTo: {
    en: 'in Markdown: the address below which a site shows the files of the newer state; elections and decisions then lead to their place',
    nl: 'in Markdown: het adres waaronder een site de bestanden van de nieuwe stand toont; verkiezingen en besluiten leiden dan naar hun plaats',
  },
  staged: {
    en: 'compare with what is staged for the next commit, not with the files as they are now',
    nl: 'vergelijk met wat klaarstaat voor de volgende commit, niet met de bestanden zoals ze nu zijn',
  },
  examples: [
    {
      line: 'kring diff',
      does: {
        en: 'What changed since the latest commit?',
        nl: 'Wat is er sinds de laatste commit gewijzigd?',
      },
    },
    {
      line: 'kring diff main...HEAD --format markdown --fail-on unevidenced',
      does: {
        en: 'Tells what a branch proposes, for a pull request, and fails where a decision is missing.',
        nl: 'Vertelt wat een branch voorstelt, voor een pull request, en faalt waar een besluit ontbreekt.',
      },
    },
    {
      line: 'kring diff v2025 -o changes.html',
      does: {
        en: 'Writes a page with all that changed since the tag v2025, and a picture of it.',
        nl: 'Schrijft een pagina met alles wat sinds de tag v2025 is gewijzigd, met een tekening.',
      },
    },
  ],
};

export const logHelp = {
  usage: { en: '[CIRCLE | PERSON] [options]', nl: '[KRING | MENS] [opties]' },
  description: {
    en: 'Tells the history of the organisation out of git, like its minutes: commit by commit what changed in its governance, the latest first. With a circle, only what concerns that circle; with a person, the seats, elections and roles of that person, and when they joined and left.',
    nl: 'Vertelt de geschiedenis van de organisatie uit git, als notulen: commit voor commit wat er in de besturing is gewijzigd, het laatste eerst. Met een kring alleen wat die kring aangaat; met een mens diens functies, verkiezingen en rollen, en wanneer die kwam en vertrok.',
  },
  format: {
    en: 'how to tell it: as text, JSON or Markdown',
    nl: 'hoe het verteld wordt: als tekst, JSON of Markdown',
  },
  since: { en: 'only what was committed from this day on', nl: 'alleen wat vanaf deze dag is gecommit' },
  revision: {
    en: 'the revision at which the history ends; HEAD where it is left out',
    nl: 'de revisie waarmee de geschiedenis eindigt; HEAD waar die ontbreekt',
  },
  reverse: { en: 'the oldest first', nl: 'het oudste eerst' },
  dateValue: { en: 'DATE', nl: 'DATUM' },
  revisionValue: { en: 'REVISION', nl: 'REVISIE' },
  examples: [
    {
      line: 'kring log',
      does: { en: 'The history of the organisation.', nl: 'De geschiedenis van de organisatie.' },
    },
    {
      line: 'kring log Strategie --since 2026-01-01 --reverse',
      does: {
        en: 'What happened to the circle Strategie this year, in its order.',
        nl: 'Wat er dit jaar met de kring Strategie is gebeurd, op volgorde.',
      },
    },
    {
      line: 'kring log "Anna Vis"',
      does: {
        en: 'Which seats Anna Vis has held, and by which elections.',
        nl: 'Welke functies Anna Vis heeft gehad, en door welke verkiezingen.',
      },
    },
  ],
};

export const gitHelp = {
  usage: { en: 'install|uninstall [options]', nl: 'install|uninstall [opties]' },
  description: {
    en: 'Sets up the git repository around the current folder, so that `git difftool --tool kring` tells what changed in the governance, file by file, and `git settled diff`, `git settled show` and `git settled log -p` compare Kring files whatever their layout and order. `git diff`, `git blame` and patches stay as they were. `uninstall` puts back what was there; `sh .git/kring-uninstall.sh` does so without Kring. `kring git text FILE` prints a file in its settled form.',
    nl: 'Richt de git-repository rond de huidige map zo in dat `git difftool --tool kring` per bestand vertelt wat er in de besturing is gewijzigd, en dat `git settled diff`, `git settled show` en `git settled log -p` Kring-bestanden vergelijken ongeacht opmaak en volgorde. `git diff`, `git blame` en patches blijven zoals ze waren. `uninstall` zet terug wat er was; `sh .git/kring-uninstall.sh` doet dat zonder Kring. `kring git text BESTAND` toont een bestand in zijn vaste vorm.',
  },
  preCommit: {
    en: 'also check each commit before it is made: `kring diff --staged`; a hook that is there already goes first, and the first commit passes',
    nl: 'toets ook elke commit voordat die er komt: `kring diff --staged`; een hook die er al is gaat voor, en de eerste commit mag door',
  } as Words,
  unknown: (given: string): Words => ({
    en: `\`kring git\` knows \`install\`, \`uninstall\`, \`text FILE\` and \`compare OLD NEW PATH\`, not \`${given}\`.`,
    nl: `\`kring git\` kent \`install\`, \`uninstall\`, \`text BESTAND\` en \`compare OUD NIEUW PAD\`, niet \`${given}\`.`,
  }),
  installed: {
    en: 'In this repository `git difftool --tool kring` now tells what changed in the governance, and `git settled diff` compares whatever the layout and order. `kring git uninstall` undoes it.',
    nl: 'In deze repository vertelt `git difftool --tool kring` nu wat er in de besturing is gewijzigd, en vergelijkt `git settled diff` ongeacht opmaak en volgorde. `kring git uninstall` maakt het ongedaan.',
  } as Words,
  hookAmongFiles: (hook: string): Words => ({
    en: `The hook is ${hook}, as core.hooksPath says, and lies among the files of the repository. It starts Kring as it is on this machine: leave it out of commits, or write a line for everybody in it.`,
    nl: `De hook is ${hook}, zoals core.hooksPath zegt, en ligt tussen de bestanden van de repository. Hij start Kring zoals het op deze machine staat: laat hem buiten commits, of zet er een regel in die voor iedereen werkt.`,
  }),
  uninstalled: {
    en: 'This repository is set up as it was before Kring.',
    nl: 'Deze repository is weer ingericht zoals voor Kring.',
  } as Words,
  examples: [
    {
      line: 'kring git install --pre-commit',
      does: {
        en: 'Sets it up, with a check before each commit.',
        nl: 'Richt het in, met een toets voor elke commit.',
      },
    },
    { line: 'kring git uninstall', does: { en: 'Undoes it.', nl: 'Maakt het ongedaan.' } },
  ],
};

export const notAnAddress = (given: string): Words => ({
  en: `\`--link-to\` takes an address that begins with https://, not \`${given}\`.`,
  nl: `\`--link-to\` krijgt een adres dat met https:// begint, niet \`${given}\`.`,
});

/** Where more was found than GitHub shows beside the lines. */
export const notAnnotated = (findings: number): Words => ({
  en: `${findings} more ${findings === 1 ? 'finding is' : 'findings are'} not marked, as GitHub shows ten of each weight. \`kring diff\` tells all of them.`,
  nl: `Nog ${findings} ${findings === 1 ? 'bevinding is' : 'bevindingen zijn'} niet gemarkeerd, omdat GitHub er van elk gewicht tien toont. \`kring diff\` vertelt ze alle.`,
});

export const oneFileTitle = (path: string): Words => ({
  en: `What changed in ${path}`,
  nl: `Wat er in ${path} is gewijzigd`,
});
export const oneFileAlone: Words = {
  en: 'This file was compared alone. `kring diff` compares the whole organisation, and tells who may decide what changed and what is on record for it.',
  nl: 'Dit bestand is alleen vergeleken. `kring diff` vergelijkt de hele organisatie, en vertelt wie over de wijzigingen gaat en wat ervan is vastgelegd.',
};

/** @param name of the organisation; empty where the files that were compared do not tell it */
export const title = (name: string): Words =>
  name === ''
    ? { en: 'What changed in the governance', nl: 'Wat er in de besturing is gewijzigd' }
    : { en: `Governance of ${name}`, nl: `De besturing van ${name}` };
export const fromTo = (from: string, to: string): Words => ({
  en: `From ${from} to ${to}`,
  nl: `Van ${from} naar ${to}`,
});
export const noChanges: Words = {
  en: 'Nothing changed in the governance.',
  nl: 'Er is niets in de besturing gewijzigd.',
};
export const noOrganisations: Words = {
  en: 'Neither state holds an organisation, so there is nothing to compare.',
  nl: 'Geen van beide standen bevat een organisatie, dus er valt niets te vergelijken.',
};

export const levelHeadings: Readonly<Record<ChangeLevel, Words>> = {
  authority: { en: 'What is agreed and who decides', nl: 'Wat is afgesproken en wie beslist' },
  people: { en: 'Who does what', nl: 'Wie wat doet' },
  wording: { en: 'Wording and records', nl: 'Bewoording en verslaglegging' },
};

interface Counts {
  readonly authority: number;
  readonly people: number;
  readonly wording: number;
  readonly unevidenced: number;
  readonly accepted: number;
  readonly wrong: number;
}

/** "12 changes: 5 in what is agreed, 4 in people, 3 in wording." */
export function counted({ authority, people, wording }: Counts): Words {
  const all = authority + people + wording;
  const parts = (language: 'en' | 'nl'): string =>
    [
      [authority, { en: 'in what is agreed', nl: 'in wat is afgesproken' }] as const,
      [people, { en: 'in who does what', nl: 'in wie wat doet' }] as const,
      [wording, { en: 'in wording', nl: 'in bewoording' }] as const,
    ]
      .filter(([amount]) => amount > 0)
      .map(([amount, words]) => `${amount} ${words[language]}`)
      .join(', ');
  return {
    en: `${all} ${all === 1 ? 'change' : 'changes'}: ${parts('en')}.`,
    nl: `${all} ${all === 1 ? 'wijziging' : 'wijzigingen'}: ${parts('nl')}.`,
  };
}

export function onRecord({ unevidenced, accepted, wrong }: Counts): Words | undefined {
  const en = [
    ...(wrong === 0 ? [] : [`${wrong} decided by a circle that may not decide it`]),
    ...(unevidenced === 0 ? [] : [`${unevidenced} without every decision on record`]),
    ...(accepted === 0 ? [] : [`${accepted} known and accepted without one`]),
  ];
  const nl = [
    ...(wrong === 0 ? [] : [`${wrong} besloten door een kring die er niet over gaat`]),
    ...(unevidenced === 0 ? [] : [`${unevidenced} waarvan niet elk besluit is vastgelegd`]),
    ...(accepted === 0 ? [] : [`${accepted} bekend en aanvaard zonder besluit`]),
  ];
  return en.length === 0
    ? undefined
    : { en: `Of these ${en.join(', and ')}.`, nl: `Daarvan ${nl.join(', en ')}.` };
}

/** Before a text in which the words that came and went are marked. */
export const wordByWord: Words = { en: 'Word by word:', nl: 'Woord voor woord:' };

/** Below a change: by what it was decided. */
export const decidedBy = (evidence: readonly Words[]): Words => {
  const all = listedWords(evidence);
  return { en: `On record: ${all.en}.`, nl: `Vastgelegd: ${all.nl}.` };
};
export const notDecided = (circles: readonly string[]): Words => {
  if (circles.length === 0)
    return {
      en: 'No decision is on record for it, and before there was no circle that could take one.',
      nl: 'Er is geen besluit over vastgelegd, en eerder was er geen kring die het kon nemen.',
    };
  const all = listed(circles);
  return {
    en: `No decision of ${all.en} is on record for it.`,
    nl: `Er is geen besluit van ${all.nl} over vastgelegd.`,
  };
};
export const notElected = (circles: readonly string[]): Words => {
  const all = listed(circles);
  return {
    en: `No election by ${all.en} is on record for it.`,
    nl: `Er is geen verkiezing door ${all.nl} vastgelegd.`,
  };
};
export const decidedElsewhere = (needed: readonly string[], evidence: readonly Words[]): Words => {
  const [who, by] = [listed(needed), listedWords(evidence)];
  return {
    en: `Only ${who.en} can decide this, but on record is ${by.en}.`,
    nl: `Alleen ${who.nl} kan dit beslissen, maar vastgelegd is ${by.nl}.`,
  };
};

/** Below what a circle took from another by its own decision. */
export const takenAlone = (missing: readonly string[], evidence: readonly Words[]): Words => {
  const [who, by] = [listed(missing), listedWords(evidence)];
  return {
    en: `Only ${who.en} can give this away, but on record is only ${by.en}.`,
    nl: `Alleen ${who.nl} kan dit uit handen geven, maar vastgelegd is alleen ${by.nl}.`,
  };
};

/** Below a change of which some have decided and some have not. */
export const decidedInPart = (evidence: readonly Words[], missing: readonly string[]): Words => {
  const [by, who] = [listedWords(evidence), listed(missing)];
  return {
    en: `On record: ${by.en}; ${who.en} has not decided on it as far as is recorded.`,
    nl: `Vastgelegd: ${by.nl}; van ${who.nl} is er geen besluit over vastgelegd.`,
  };
};

const shortcomings: Readonly<Record<Shortcoming, Words>> = {
  'objection open': { en: 'an objection to it is open', nl: 'er staat nog een bezwaar tegen open' },
  method: {
    en: 'it was not by consent, and no consent decision allows that',
    nl: 'het ging niet met consent, en geen consentbesluit staat dat toe',
  },
  'not in force': { en: 'it is not in force', nl: 'het geldt niet' },
  superseded: { en: 'a later election took its place', nl: 'een latere verkiezing kwam ervoor in de plaats' },
  'other person': { en: 'it did not elect this person', nl: 'daarin is deze persoon niet gekozen' },
  'other office': { en: 'it is about another office', nl: 'het gaat over een andere functie' },
  'other term': { en: 'it is for another term', nl: 'het geldt voor een andere termijn' },
  'other subject': { en: 'it is about something else', nl: 'het gaat over iets anders' },
  'other time': { en: 'it is of an earlier time', nl: 'het is van een eerdere tijd' },
  later: { en: 'it came later', nl: 'het kwam later' },
  'makes no policy': {
    en: 'a working group took it, and makes no policy',
    nl: 'een werkgroep nam het, en maakt geen beleid',
  },
  'by others': {
    en: 'nobody of the circle is on record as having been part of it',
    nl: 'er is niemand uit de kring bij vastgelegd',
  },
  'consent before': {
    en: 'those on record gave consent before it was amended',
    nl: 'wie er consent voor gaf, deed dat voordat het werd gewijzigd',
  },
};

/** Why what is named for a change does not count for it. */
export const doesNotCount = (evidence: Words, why: Shortcoming): Words => ({
  en: `${evidence.en} does not show it: ${shortcomings[why].en}.`,
  nl: `${evidence.nl} toont het niet aan: ${shortcomings[why].nl}.`,
});

/** An election or decision as it is named for a change: "spending-mandate (Kraamzorg, 2026-03-02)". */
export const evidenceSaid = (
  name: string,
  circle: string | undefined,
  date: string | undefined,
  /** The other commit that put it on record. */
  recorded?: { readonly name: string; readonly date: string },
): Words => {
  const said = [circle, date].filter((one) => one !== undefined).join(', ');
  const commit = recorded?.name.slice(0, 10);
  const full = (later: string): string => {
    const all = [said, later].filter((one) => one !== '').join('; ');
    return all === '' ? name : `${name} (${all})`;
  };
  return recorded === undefined
    ? { en: full(''), nl: full('') }
    : {
        en: full(`put on record on ${recorded.date}, commit ${commit}`),
        nl: full(`vastgelegd op ${recorded.date}, commit ${commit}`),
      };
};

/** Within which time what other commits put on record counts. */
export const nearbyEitherWay = (days: number): Words => ({
  en: `An election or decision that another commit put on record, at most ${days} days before or after a change, counts for it too.`,
  nl: `Een verkiezing of besluit dat een andere commit heeft vastgelegd, hoogstens ${days} dagen voor of na een wijziging, telt daarvoor ook.`,
});
export const nearbyBefore = (days: number, revision: string): Words => ({
  en: `Elections and decisions put on record in the ${days} days before ${revision} count too.`,
  nl: `Verkiezingen en besluiten die in de ${days} dagen voor ${revision} zijn vastgelegd tellen ook.`,
});
export const unreadHeading: Words = {
  en: 'Could not be read, so nothing is told of it',
  nl: 'Kon niet worden gelezen, dus er wordt niets van verteld',
};
export const unreadLine = (called: Words, file: string, why: Words): Words => ({
  en: `${file} in ${called.en}: ${why.en}`,
  nl: `${file} in ${called.nl}: ${why.nl}`,
});
export const unreadStep = (file: string, why: Words): Words => ({
  en: `Not told: what ${file} says from here on. ${why.en}`,
  nl: `Niet verteld: wat ${file} vanaf hier zegt. ${why.nl}`,
});
export const notCompared = (revision: string): Words => ({
  en: `What changed since ${revision} was not looked at, because these could not be read:`,
  nl: `Wat er sinds ${revision} is gewijzigd is niet bekeken, omdat deze niet konden worden gelezen:`,
});

export const breachesHeading: Words = { en: 'To be put right', nl: 'Recht te zetten' };
export const lackingHeading: Words = {
  en: 'Without every decision on record',
  nl: 'Waarvan niet elk besluit is vastgelegd',
};
export const otherChanges = (changes: number): Words => ({
  en: changes === 1 ? 'The other change' : `The other ${changes} changes`,
  nl: changes === 1 ? 'De andere wijziging' : `De andere ${changes} wijzigingen`,
});
/** Where a comment would be longer than the places where it is posted allow. */
export const leftOut = (lines: number): Words => ({
  en: `${lines} ${lines === 1 ? 'line is' : 'lines are'} left out here, as a comment may not be longer. \`kring diff\` tells all of them.`,
  nl: `${lines} ${lines === 1 ? 'regel is' : 'regels zijn'} hier weggelaten, omdat een reactie niet langer mag zijn. \`kring diff\` vertelt ze alle.`,
});
export const impactHeading: Words = { en: 'What it means', nl: 'Wat het betekent' };
export const newFindings: Words = { en: 'New findings', nl: 'Nieuwe bevindingen' };
export const resolvedFindings: Words = { en: 'Resolved findings', nl: 'Opgeloste bevindingen' };
export const findingsCounted = (fresh: number, resolved: number): Words => ({
  en: `Findings: ${fresh} new, ${resolved} resolved.`,
  nl: `Bevindingen: ${fresh} nieuw, ${resolved} opgelost.`,
});

export const personImpact = (
  name: string,
  gained: Words,
  lost: Words,
  votesGained: readonly string[],
  votesLost: readonly string[],
): Words => {
  const [more, less] = [listed(votesGained), listed(votesLost)];
  const say = (language: 'en' | 'nl', words: readonly [string, string, string, string]): string =>
    [
      gained[language] === '' ? '' : `${words[0]} ${gained[language]}`,
      lost[language] === '' ? '' : `${words[1]} ${lost[language]}`,
      more[language] === '' ? '' : `${words[2]} ${more[language]}`,
      less[language] === '' ? '' : `${words[3]} ${less[language]}`,
    ]
      .filter((one) => one !== '')
      .join('; ');
  return {
    en: `${name}: ${say('en', ['becomes', 'is no longer', 'gives consent in', 'no longer gives consent in'])}.`,
    nl: `${name}: ${say('nl', ['wordt', 'is niet langer', 'geeft consent in', 'geeft geen consent meer in'])}.`,
  };
};
export const circleImpact = (circle: string, gained: readonly string[], lost: readonly string[]): Words => ({
  en: `${circle}: ${[gained.length === 0 ? '' : `decides about ${gained.join(', ')} from now on`, lost.length === 0 ? '' : `no longer decides about ${lost.join(', ')}`].filter(Boolean).join('; ')}.`,
  nl: `${circle}: ${[gained.length === 0 ? '' : `beslist voortaan over ${gained.join(', ')}`, lost.length === 0 ? '' : `beslist niet meer over ${lost.join(', ')}`].filter(Boolean).join('; ')}.`,
});
export const orphaned = (circle: string, decisions: readonly string[]): Words => {
  const all = listed(decisions);
  return {
    en: `No circle stands behind ${all.en} any more, now that ${circle} has ended. Let another circle take over or end ${decisions.length === 1 ? 'it' : 'them'}.`,
    nl: `Achter ${all.nl} staat geen kring meer, nu ${circle} is beëindigd. Laat een andere kring ${decisions.length === 1 ? 'het overnemen of beëindigen' : 'ze overnemen of beëindigen'}.`,
  };
};

export const picture: Words = { en: 'The circles before and after', nl: 'De kringen ervoor en erna' };
export const marks: Readonly<Record<OverlayMark, Words>> = {
  added: { en: 'new', nl: 'nieuw' },
  removed: { en: 'gone', nl: 'vervallen' },
  changed: { en: 'changed', nl: 'gewijzigd' },
  moved: { en: 'moved', nl: 'verplaatst' },
};
export const legend: Words = {
  en: '+ with a solid ring: new. − with a dotted ring: gone, drawn where it was. → with a dashed ring: moved, drawn where it is. ~ with a thin dashed ring: changed.',
  nl: '+ met een dichte rand: nieuw. − met een stippelrand: vervallen, getekend waar hij was. → met een streepjesrand: verplaatst, getekend waar hij is. ~ met een dunne streepjesrand: gewijzigd.',
};

export const comparing: Words = { en: 'Comparing', nl: 'Vergelijken' };
export const readingHistory = (done: number, date: string): Words => ({
  en: `Reading the history: ${done} ${done === 1 ? 'commit' : 'commits'}, at ${date}`,
  nl: `De geschiedenis lezen: ${done} ${done === 1 ? 'commit' : 'commits'}, bij ${date}`,
});
export const historyTitle = (name: string, circle: string | undefined): Words => ({
  en: `History of ${circle === undefined ? name : `${circle} in ${name}`}`,
  nl: `Geschiedenis van ${circle === undefined ? name : `${circle} in ${name}`}`,
});
export const commitHeading = (date: string, subject: string): Words => ({
  en: `${date}: ${subject}`,
  nl: `${date}: ${subject}`,
});
export const commitLine = (name: string, author: string): Words => ({
  en: `Commit ${name} by ${author}`,
  nl: `Commit ${name} van ${author}`,
});
export const sinceHeading: Words = { en: 'Since when, and by what', nl: 'Sinds wanneer, en waardoor' };
export const sinceLine = (date: string, said: string): Words => ({
  en: `${date}: ${said}`,
  nl: `${date}: ${said}`,
});
export const calledNow = (before: string, now: string): Words => ({
  en: `${before} is called ${now} now. This is the history of ${now}, also under its earlier names.`,
  nl: `${before} heet nu ${now}. Dit is de geschiedenis van ${now}, ook onder eerdere namen.`,
});
export const noCircleNow = (circle: string): Words => ({
  en: `${circle} is no circle any more. This is its history as far as it went.`,
  nl: `${circle} is geen kring meer. Dit is de geschiedenis zolang hij er was.`,
});
export const nobodyNow = (person: string): Words => ({
  en: `Nobody is declared as ${person} any more. This is the history as far as it went.`,
  nl: `Niemand staat nog als ${person} in de bestanden. Dit is de geschiedenis voor zover die liep.`,
});
export const noHistory: Words = {
  en: 'No commit changed anything in this governance.',
  nl: 'Geen commit heeft iets aan deze besturing gewijzigd.',
};
export const noHistoryOf = (circle: string): Words => ({
  en: `No commit changed anything about ${circle}.`,
  nl: `Geen commit heeft iets aan ${circle} gewijzigd.`,
});
