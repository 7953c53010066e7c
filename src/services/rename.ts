import type { TextEdit } from '../edits/edit.js';
import { never } from '../ground/never.js';
import type { KringServices } from '../language/module.js';
import { nameFault } from '../language/name.js';
import { refused } from '../messages/actions.js';
import type { Words } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import { isSameOrganisation, organisationMeant, type Whose } from '../model/neighbours.js';
import type { Origin } from '../model/organisation.js';
import { declaredTemplate, templateOfStep } from '../model/templates.js';
import {
  allStandings,
  declarationsOfNamed,
  mentionAt,
  mentionsOf,
  type Named,
  type Thing,
} from './mentions.js';
import type { Scene } from './scene.js';
import type { SourceText, Spot } from './source-text.js';

/** What would be renamed at a place, and where its name stands there; or why nothing can be. */
export function renamedAt(
  scene: Scene,
  source: SourceText,
  spot: Spot,
): ({ readonly at: Origin } & Thing) | { readonly refused: Words } {
  const found = mentionAt(scene, spot);
  if (found === undefined || found.named.kind === 'rule') return { refused: refused.nothingToRename };
  const { mention, named, standing } = found;
  if (declarationsOfNamed(standing, named).length === 0) return { refused: refused.nothingToRename };
  return { at: exactPlace(source, mention.at, named.name) ?? mention.at, named, standing };
}

/** Why a thing cannot get another name; nothing where it can. */
export function renameFault(
  services: KringServices,
  scene: Scene,
  { named, standing }: Thing,
  name: string,
): Words | undefined {
  const fault = nameFault(services, name);
  switch (fault) {
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
    default:
      never(fault);
  }
  const written = name.normalize('NFC');
  if (written === named.name) return undefined;
  const template = packagedStepOf(standing, named);
  if (template !== undefined) return refused.stepOfTemplate(named.name, template);
  if (named.kind === 'organisation') return organisationFault(scene, standing.organisation, written);
  if (declarationsOfNamed(standing, { ...named, name: written }).length === 0) return undefined;
  const { organisation } = standing;
  return isSameOrganisation(organisation, scene.standing.organisation)
    ? refused.nameTaken(written)
    : refused.nameTakenIn(written, organisation.title ?? organisation.name);
}

/** Why an organisation cannot get another name: it would become one with another, or links would mean another. */
function organisationFault(scene: Scene, organisation: Whose, name: string): Words | undefined {
  const all = allStandings(scene).map((standing): Whose => standing.organisation);
  const namesakes = all.filter((one) => one.name === name && !isSameOrganisation(one, organisation));
  if (namesakes.some(({ home }) => isWithin(home, organisation.home) || isWithin(organisation.home, home)))
    return refused.organisationTaken(name);
  const renamed = ({ name: old, home, title }: Whose): Whose => ({
    name: isSameOrganisation({ name: old, home }, organisation) ? name : old,
    home,
    title,
  });
  const after = all.map(renamed);
  for (const { standing } of [scene, ...scene.neighbours()]) {
    const from = standing.organisation;
    for (const { crossLinks } of from.circles) {
      for (const { organisation: written } of crossLinks) {
        if (written === undefined) continue;
        const meant = organisationMeant(from, all, written);
        const followed =
          meant !== undefined && isSameOrganisation(meant, organisation) && written === meant.name;
        const then = organisationMeant(renamed(from), after, followed ? name : written);
        const same =
          meant === undefined
            ? then === undefined
            : then !== undefined && after.indexOf(then) === all.indexOf(meant);
        if (!same) return refused.linksMeanAnother(name);
      }
    }
  }
  return undefined;
}

function isWithin(folder: string, other: string): boolean {
  return folder === other || other === '' || folder.startsWith(`${other}/`);
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
 * Writes another name wherever a thing is named, also in the links across of other organisations. The texts of all
 * files in which it is are needed; a place whose text is not what the organisation says is left alone.
 */
export function renameEdits(
  scene: Scene,
  thing: Thing,
  name: string,
  sourceOf: (file: string) => SourceText | undefined,
): TextEdit[] {
  const edits = new Map<string, TextEdit>();
  for (const { at } of mentionsOf(scene, thing)) {
    const source = sourceOf(at.file);
    const place = source && exactPlace(source, at, thing.named.name);
    if (place === undefined) continue;
    edits.set(`${place.file}\0${place.line}\0${place.column}`, { at: place, text: name });
  }
  return [...edits.values()];
}

/** The files in which a thing is named. */
export function filesNaming(scene: Scene, thing: Thing): string[] {
  return [...new Set(mentionsOf(scene, thing).map(({ at }) => at.file))];
}

/** Where exactly in a place a name stands: the whole of it, or the last of its words that is the name. */
function exactPlace(source: SourceText, at: Origin, name: string): Origin | undefined {
  const text = source.at(at);
  if (text.normalize('NFC') === name) return at;
  const start = source.offset(at);
  // `of "Name"` in a link across.
  const quote = /^("""|")/.exec(text)?.[0] ?? '';
  if (quote !== '' && text.normalize('NFC') === `${quote}${name}${quote}`)
    return source.origin(start + quote.length, start + text.length - quote.length);
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
