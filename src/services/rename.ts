import type { TextEdit } from '../edits/edit.js';
import type { KringServices } from '../language/module.js';
import { nameFault } from '../language/name.js';
import { refused } from '../messages/actions.js';
import type { Words } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import type { Origin } from '../model/organisation.js';
import { declaredTemplate, templateOfStep } from '../model/templates.js';
import { declarationsOfNamed, mentionAt, mentionsOf, type Named } from './mentions.js';
import type { Scene } from './scene.js';
import type { SourceText, Spot } from './source-text.js';

/** What would be renamed at a place, and where its name stands there; or why nothing can be. */
export function renamedAt(
  scene: Scene,
  source: SourceText,
  spot: Spot,
): { readonly at: Origin; readonly named: Named } | { readonly refused: Words } {
  const found = mentionAt(scene, spot);
  if (found === undefined || found.named.kind === 'rule') return { refused: refused.nothingToRename };
  if (declarationsOfNamed(scene.standing, found.named).length === 0)
    return { refused: refused.nothingToRename };
  return {
    at: exactPlace(source, found.mention.at, found.named.name) ?? found.mention.at,
    named: found.named,
  };
}

/** Why a thing cannot get another name; nothing where it can. */
export function renameFault(
  services: KringServices,
  standing: AsOf,
  named: Named,
  name: string,
): Words | undefined {
  switch (nameFault(services, name)) {
    case 'empty':
      return refused.nameEmpty;
    case 'reserved':
      return refused.nameReserved(name);
    case 'characters':
      return refused.nameCharacters(name);
    case 'begin':
      return refused.nameBegin(name);
    case undefined:
      break;
  }
  const written = name.normalize('NFC');
  const template = packagedStepOf(standing, named);
  if (template !== undefined && written !== named.name) return refused.stepOfTemplate(named.name, template);
  if (written === named.name || named.kind === 'organisation') return undefined;
  return declarationsOfNamed(standing, { ...named, name: written }).length > 0
    ? refused.nameTaken(written)
    : undefined;
}

/** The template that comes with Kring whose step a plan's step is: under another name it would no longer be. */
function packagedStepOf({ organisation }: AsOf, named: Named): string | undefined {
  const plan = organisation.implementations.find(({ name }) => named.kind === 'step' && name === named.owner);
  const template = plan && templateOfStep(organisation, plan, named.name);
  return template === undefined || declaredTemplate(organisation, template) !== undefined
    ? undefined
    : template;
}

/**
 * Writes another name wherever a thing is named. The texts of all files in which it is are needed; a place whose text
 * is not what the organisation says is left alone.
 */
export function renameEdits(
  scene: Scene,
  named: Named,
  name: string,
  sourceOf: (file: string) => SourceText | undefined,
): TextEdit[] {
  const edits = new Map<string, TextEdit>();
  for (const { at } of mentionsOf(scene, named)) {
    const source = sourceOf(at.file);
    const place = source && exactPlace(source, at, named.name);
    if (place === undefined) continue;
    edits.set(`${place.file}\0${place.line}\0${place.column}`, { at: place, text: name });
  }
  return [...edits.values()];
}

/** The files in which a thing is named. */
export function filesNaming(scene: Scene, named: Named): string[] {
  return [...new Set(mentionsOf(scene, named).map(({ at }) => at.file))];
}

/** Where exactly in a place a name stands: the whole of it, or the last of its words that is the name. */
export function exactPlace(source: SourceText, at: Origin, name: string): Origin | undefined {
  const text = source.at(at);
  if (text.normalize('NFC') === name) return at;
  const start = source.offset(at);
  let found: Origin | undefined;
  // Texts and comments are passed by as a whole, so that a name in them is left alone.
  for (const match of text.matchAll(
    /"""[\s\S]*?"""|"(?:\\.|[^"\\\r\n])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]*/gu,
  )) {
    if (match[0].normalize('NFC') === name)
      found = source.origin(start + match.index, start + match.index + match[0].length);
  }
  return found;
}
