import { unreadableFile } from './rules/language.js';
import type { Words } from './words.js';

/*
 * Why a file or folder could not be read, where that is more than the rule `language/unreadable-file` says of itself.
 */

export const forbidden: Words = unreadableFile.forbidden;
export const failed: Words = unreadableFile.failed;
export const gone: Words = unreadableFile.gone;
export const binary: Words = unreadableFile.binary;
export const linkToNowhere: Words = unreadableFile.linkToNowhere;
export const folderInItself: Words = unreadableFile.folderInItself;
export const notText = unreadableFile.notText;
export const tooLarge = unreadableFile.tooLarge;

export const notThere: Words = {
  en: 'There is no such file or folder. Check how its name is spelt, and from which folder Kring is started.',
  nl: 'Zo’n bestand of map is er niet. Kijk na hoe de naam is gespeld, en vanuit welke map Kring wordt gestart.',
};

export const folderForbidden: Words = {
  en: 'This folder may not be read, so what its files say is missing from the organisation. Ask whoever keeps it for permission to read it.',
  nl: 'Deze map mag niet worden gelezen, dus wat de bestanden erin zeggen ontbreekt in de organisatie. Vraag de beheerder om leesrecht.',
};

export const folderGone: Words = {
  en: 'This folder disappeared while it was being read, so what its files said is missing from this check. Check again.',
  nl: 'Deze map verdween terwijl die werd gelezen, dus wat de bestanden erin zeiden ontbreekt in deze toetsing. Toets nog een keer.',
};

export const notAFile: Words = {
  en: 'This is neither a file nor a folder but a device or a channel between programs, so it is not read. Save what it gives in a file.',
  nl: 'Dit is geen bestand en geen map, maar een apparaat of een kanaal tussen programma’s, en wordt daarom niet gelezen. Bewaar de inhoud in een bestand.',
};

export const aFolder: Words = {
  en: 'This is a folder, and a file is needed here. Name the file in it.',
  nl: 'Dit is een map, en hier is een bestand nodig. Noem het bestand dat erin staat.',
};

export const aFile: Words = {
  en: 'This is a file, and a folder is needed here. Name the folder that it is in.',
  nl: 'Dit is een bestand, en hier is een map nodig. Noem de map waar het in staat.',
};

export const linkOutside: Words = {
  en: 'This is a link that leads out of the folder, so it is not read: what lies elsewhere is shown to nobody by a file that others wrote. Put a copy here, or start Kring with the folder where it lies.',
  nl: 'Deze verwijzing leidt de map uit en wordt daarom niet gelezen: een bestand dat anderen schreven, laat niemand zien wat elders staat. Zet hier een kopie neer, of start Kring met de map waar het bestand staat.',
};

export const linkToItself: Words = {
  en: 'This link leads round in a circle to itself. Let it point to a file, or take it out.',
  nl: 'Deze verwijzing leidt rond naar zichzelf terug. Laat die naar een bestand wijzen, of haal die weg.',
};
