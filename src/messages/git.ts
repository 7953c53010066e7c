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
  nl: `${folder} is een git-repository zonder eigen bestanden (een kale, of het binnenste van .git). Ga naar een map waarin zij is uitgecheckt, of maak er een: \`git worktree add MAP\`.`,
});
export const notTrusted = (said: string): Words => ({
  en: `Git does not read this repository, because it belongs to somebody else (${said}). If you trust it, do what git proposes: \`git config --global --add safe.directory FOLDER\`.`,
  nl: `Git leest deze repository niet, omdat zij van een ander is (${said}). Vertrouwt u haar, doe dan wat git voorstelt: \`git config --global --add safe.directory MAP\`.`,
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
export const outsideRepository = (path: string): Words => ({
  en: `${path} lies outside the repository, so no revision holds it.`,
  nl: `${path} ligt buiten de repository, dus geen revisie bevat het.`,
});
export const submodule = (path: string): Words => ({
  en: `${path} is a submodule: its files are in another repository, and are left out of revisions. Compare them there.`,
  nl: `${path} is een submodule: de bestanden daarvan staan in een andere repository en blijven bij revisies buiten beschouwing. Vergelijk ze daar.`,
});
export const pointer: Words = {
  en: 'At this revision the file is a pointer of Git LFS and not the text itself, so what it says is missing. Kring files are small: keep them in git itself (`git lfs untrack "*.kring"`).',
  nl: 'Bij deze revisie is het bestand een verwijzing van Git LFS en niet de tekst zelf, dus wat het zegt ontbreekt. Kring-bestanden zijn klein: bewaar ze in git zelf (`git lfs untrack "*.kring"`).',
};
export const shallowHistory: Words = {
  en: 'The history is cut off here, because this is a shallow clone. `git fetch --unshallow` brings the rest.',
  nl: 'De geschiedenis is hier afgekapt, omdat dit een ondiepe kloon is. `git fetch --unshallow` haalt de rest op.',
};
export const states = {
  workingTree: { en: 'the working tree', nl: 'de werkmap' } as Words,
  staged: { en: 'what is staged', nl: 'wat klaarstaat voor de commit' } as Words,
};
export const hookElsewhere = (folder: string, line: string): Words => ({
  en: `The hooks of this repository lie in ${folder}, by a setting (core.hooksPath) that holds for other repositories too, so Kring puts none there and has set up nothing. Give this repository hooks of its own (\`git config --local core.hooksPath .git/hooks\`), or put this line in your own hook: \`${line}\`.`,
  nl: `De hooks van deze repository staan in ${folder}, door een instelling (core.hooksPath) die ook voor andere repository’s geldt. Daarom zet Kring er geen neer, en is er niets ingericht. Geef deze repository eigen hooks (\`git config --local core.hooksPath .git/hooks\`), of zet deze regel in uw eigen hook: \`${line}\`.`,
});
