import type { Words } from './words.js';

/* What is told of a git repository, and of what cannot be read from one. */

export const gitMissing: Words = {
  en: 'Git is not installed here, or is not in the PATH. Install it from git-scm.com, or compare two folders: `kring diff OLD NEW`.',
  nl: 'Git is hier niet geïnstalleerd, of staat niet in het PATH. Installeer het van git-scm.com, of vergelijk twee mappen: `kring diff OUD NIEUW`.',
};
export const noRepository = (folder: string): Words => ({
  en: `${folder} is in no git repository, so there are no revisions to compare. Compare two files or folders instead: \`kring diff OLD NEW\`.`,
  nl: `${folder} ligt niet in een git-repository, dus er zijn geen revisies om te vergelijken. Vergelijk twee bestanden of mappen: \`kring diff OUD NIEUW\`.`,
});
export const noFiles = (folder: string): Words => ({
  en: `${folder} is a git repository without files of its own (a bare one, or the inside of .git). Go to a folder in which it is checked out, or make one: \`git worktree add FOLDER\`.`,
  nl: `${folder} is een git-repository zonder eigen bestanden (een kale, of het binnenste van .git). Ga naar een map waarin die is uitgecheckt, of maak er een: \`git worktree add MAP\`.`,
});
export const notTrusted = (said: string): Words => ({
  en: `Git does not read this repository, because it belongs to somebody else (${said}). If you trust it, do what git proposes: \`git config --global --add safe.directory FOLDER\`.`,
  nl: `Git leest deze repository niet, omdat die van een ander is (${said}). Vertrouwt u die, doe dan wat git voorstelt: \`git config --global --add safe.directory MAP\`.`,
});
export const gitFailed = (said: string): Words => ({
  en: `Git cannot read this repository: ${said}. \`git fsck\` tells what is broken.`,
  nl: `Git kan deze repository niet lezen: ${said}. \`git fsck\` vertelt wat er stuk is.`,
});
export const gitTooSlow = (seconds: number): Words => ({
  en: `Git gave no answer within ${seconds} seconds, so Kring stopped it. Try again when the machine or the disk is less busy.`,
  nl: `Git gaf binnen ${seconds} seconden geen antwoord, dus Kring heeft het gestopt. Probeer het opnieuw als de machine of de schijf minder bezet is.`,
});
export const noSuchRevision = (revision: string, shallow: boolean): Words => ({
  en: `There is no revision ${revision} in this repository, nor a file or folder of that name.${shallow ? ' This is a shallow clone, which lacks the older history: fetch it with `git fetch --unshallow`, or check out with `fetch-depth: 0`.' : ' `git log` and `git branch --all` show which there are.'}`,
  nl: `Deze repository heeft geen revisie ${revision}, en er is ook geen bestand of map met die naam.${shallow ? ' Dit is een ondiepe kloon, waarin de oudere geschiedenis ontbreekt: haal die op met `git fetch --unshallow`, of check uit met `fetch-depth: 0`.' : ' `git log` en `git branch --all` tonen welke er zijn.'}`,
});
export const noRevision = (revision: string, shallow: boolean): Words => ({
  en: `There is no revision ${revision} in this repository.${shallow ? ' This is a shallow clone, which lacks the older history: fetch it with `git fetch --unshallow`, or check out with `fetch-depth: 0`.' : ' `git log` and `git branch --all` show which there are.'}`,
  nl: `Deze repository heeft geen revisie ${revision}.${shallow ? ' Dit is een ondiepe kloon, waarin de oudere geschiedenis ontbreekt: haal die op met `git fetch --unshallow`, of check uit met `fetch-depth: 0`.' : ' `git log` en `git branch --all` tonen welke er zijn.'}`,
});
export const noCommits: Words = {
  en: 'This repository has no commits yet, so there is nothing to compare with. Commit once, or compare two files or folders.',
  nl: 'Deze repository heeft nog geen commits, dus er is niets om mee te vergelijken. Maak een eerste commit, of vergelijk twee bestanden of mappen.',
};
export const notInRevision = (path: string, revision: string): Words => ({
  en: `${path === '' ? 'The repository' : path} holds no Kring file at ${revision}.`,
  nl: `${path === '' ? 'De repository' : path} bevat bij ${revision} geen Kring-bestand.`,
});
export const noMergeBase = (a: string, b: string, shallow: boolean): Words => ({
  en: `${a} and ${b} have no commit in common${shallow ? ' in this shallow clone: fetch the rest with `git fetch --unshallow`' : ''}, so there is no point from which to compare.`,
  nl: `${a} en ${b} hebben geen gemeenschappelijke commit${shallow ? ' in deze ondiepe kloon: haal de rest op met `git fetch --unshallow`' : ''}, dus er is geen punt om vanaf te vergelijken.`,
});
export const twoMeanings = (word: string): Words => ({
  en: `${word} is a revision and also a file or folder. Write \`${word}:\` for the revision, or \`./${word}\` for the file or folder.`,
  nl: `${word} is een revisie en ook een bestand of map. Schrijf \`${word}:\` voor de revisie, of \`./${word}\` voor het bestand of de map.`,
});
export const linkOutside: Words = {
  en: 'This link leads out of the repository, so no revision holds what it leads to, and it is left out of both states.',
  nl: 'Deze verwijzing leidt de repository uit, dus geen revisie bevat waar die heen leidt, en die blijft in beide standen buiten beschouwing.',
};
export const unmerged: Words = {
  en: 'A merge has not been finished in this file: both sides stand in it (between `<<<<<<<` and `>>>>>>>`), so what the organisation agreed is not known. Choose what holds, take the marks out, and `git add` the file.',
  nl: 'In dit bestand is een merge niet afgemaakt: beide kanten staan erin (tussen `<<<<<<<` en `>>>>>>>`), dus wat de organisatie heeft afgesproken is niet bekend. Kies wat geldt, haal de tekens weg en doe `git add` met het bestand.',
};
export const emptyRevision: Words = {
  en: 'A revision or path is empty here, so it is not known what to compare. Where a variable names it, the variable is empty: set it, or write HEAD for the latest commit.',
  nl: 'Een revisie of pad is hier leeg, dus het is niet bekend wat vergeleken moet worden. Als een variabele die noemt, is die leeg: vul die, of schrijf HEAD voor de laatste commit.',
};
export const partialClone: Words = {
  en: 'This is a partial clone, which lacks texts that are asked for here, and Kring fetches nothing by itself. Fetch them all: `git fetch --refetch --no-filter`.',
  nl: 'Dit is een gedeeltelijke kloon, waarin teksten ontbreken die hier nodig zijn, en Kring haalt zelf niets op. Haal ze alle op: `git fetch --refetch --no-filter`.',
};
export const theseAlone = (called: string): Words => ({
  en: `${called} names no organisation, so it was compared alone: decisions on record in other files are not known here.`,
  nl: `${called} noemt geen organisatie en is dus alleen vergeleken: besluiten die in andere bestanden zijn vastgelegd zijn hier niet bekend.`,
});
export const submodule = (path: string): Words => ({
  en: `${path} is a submodule: its files are in another repository, and are left out of revisions. Compare them there.`,
  nl: `${path} is een submodule: de bestanden daarvan staan in een andere repository en blijven bij revisies buiten beschouwing. Vergelijk ze daar.`,
});
export const pointer: Words = {
  en: 'This is a pointer of Git LFS and not the text itself, so what the file says is missing. Fetch it (`git lfs pull`); in older revisions it stays a pointer. Kring files are small: keep them in git itself (`git lfs untrack "*.kring"`).',
  nl: 'Dit is een verwijzing van Git LFS en niet de tekst zelf, dus wat het bestand zegt ontbreekt. Haal het op (`git lfs pull`); in oudere revisies blijft het een verwijzing. Kring-bestanden zijn klein: bewaar ze in git zelf (`git lfs untrack "*.kring"`).',
};
export const shallowHistory: Words = {
  en: 'The history is cut off here, because this is a shallow clone. `git fetch --unshallow` brings the rest.',
  nl: 'De geschiedenis is hier afgekapt, omdat dit een ondiepe kloon is. `git fetch --unshallow` haalt de rest op.',
};
export const states = {
  workingTree: { en: 'the working tree', nl: 'de werkmap' } as Words,
  nothing: { en: 'nothing (there is no commit yet)', nl: 'niets (er is nog geen commit)' } as Words,
  staged: { en: 'what is staged', nl: 'wat klaarstaat voor de commit' } as Words,
};
export const hookElsewhere = (folder: string, line: string): Words => ({
  en: `The hooks of this repository lie in ${folder}, by a setting (core.hooksPath) that holds for other repositories too, so Kring puts none there and has set up nothing. Give this repository hooks of its own (\`git config --local core.hooksPath .git/hooks\`), or put this line in your own hook: \`${line}\`.`,
  nl: `De hooks van deze repository staan in ${folder}, door een instelling (core.hooksPath) die ook voor andere repository’s geldt. Daarom zet Kring er geen neer, en is er niets ingericht. Geef deze repository eigen hooks (\`git config --local core.hooksPath .git/hooks\`), of zet deze regel in uw eigen hook: \`${line}\`.`,
});

/** Said by git where Kring was moved or taken away since it was set up; git goes on. */
export const programGone: Words = {
  en: 'Kring is not here any more; `kring git install` sets it up again.',
  nl: 'Kring is hier niet meer; `kring git install` richt het opnieuw in.',
};
