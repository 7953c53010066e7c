import type { WorkspaceEdit } from 'vscode-languageclient';
import { never } from '../ground/never.js';
import { type CircleAnswer, type EditParams, methods, type ToldChange } from '../lsp/protocol.js';
import { placeWritten } from '../lsp/written.js';
import { deeds as say } from '../messages/extension.js';
import { offices } from '../messages/picture.js';
import type { Words } from '../messages/words.js';
import { electedOffices } from '../vocabulary/offices.js';
import { chooseFrom } from './asking.js';
import type { Kring } from './kring.js';
import { showWritten } from './places.js';
import type { TreeLine } from './tree.js';

/** What circles and people do, as the palette has it. */
export type Deed = 'election' | 'decision' | 'renewal' | 'resignation' | 'split' | 'merge' | 'move' | 'audit';

/** Asks what a deed is about, as far as a line of a tree does not say it, writes it and goes to what was written, so that people can fill it in. */
export async function doDeed(kring: Kring, deed: Deed, asked?: TreeLine): Promise<void> {
  const named = kring.organisation?.circles.find(({ name }) => name === asked?.subject);
  const circle = named ?? (await circleOf(kring, say.which[deed], () => true));
  const change = circle === undefined ? undefined : await changeFor(kring, deed, circle, asked?.person);
  if (change !== undefined) await writeChange(kring, change);
}

async function changeFor(
  kring: Kring,
  deed: Deed,
  circle: CircleAnswer,
  person?: string,
): Promise<ToldChange | undefined> {
  const { name } = circle;
  switch (deed) {
    case 'election': {
      const choices = electedOffices.map((office) => ({
        label: kring.say(offices[office] as Words),
        office,
      }));
      const picked = await chooseFrom(choices, { title: kring.say(say.office(circle.title)) });
      return picked && { kind: 'record election', circle: name, office: picked.office };
    }
    case 'decision':
      return { kind: 'record decision', circle: name };
    case 'split':
      return { kind: 'split circle', circle: name };
    case 'audit':
      return { kind: 'plan audit', circle: name };
    case 'move': {
      const under = await circleOf(
        kring,
        say.under(circle.title),
        (one) => one.name !== name && one.name !== circle.parent,
      );
      return under && { kind: 'move circle', circle: name, under: under.name };
    }
    case 'merge': {
      const into = await circleOf(kring, say.into(circle.title), (one) => one.name !== name);
      return into && { kind: 'merge circles', circle: name, into: into.name };
    }
    case 'renewal':
    case 'resignation': {
      const kind = deed === 'renewal' ? 'renew' : 'resign';
      if (person !== undefined) return { kind, circle: name, person };
      const choices = (kring.organisation?.people ?? [])
        .filter((person) => circle.people.includes(person.name))
        .map((person) => ({ label: person.title, description: person.name }));
      const picked = await chooseFrom(choices, { title: kring.say(say.who) });
      return picked && { kind, circle: name, person: picked.description };
    }
    default:
      return never(deed);
  }
}

async function circleOf(
  kring: Kring,
  title: Words,
  fits: (circle: CircleAnswer) => boolean,
): Promise<CircleAnswer | undefined> {
  const choices = (kring.organisation?.circles ?? [])
    .filter(fits)
    .map((circle) => ({ label: circle.title, description: circle.name, circle }));
  return (await chooseFrom(choices, { title: kring.say(title) }))?.circle;
}

/** Writes a change, and goes to what it leaves to be filled in, or else to what it wrote. */
export async function writeChange(kring: Kring, change: ToldChange): Promise<void> {
  const { organisation } = kring;
  if (organisation === undefined) return;
  const params: EditParams = { organisation: organisation.key, change };
  const edit = await kring.request<WorkspaceEdit>(methods.edit, params);
  if (edit === undefined || !(await kring.apply(edit))) return;
  const written = placeWritten(edit);
  if (written !== undefined) await showWritten(written);
}
