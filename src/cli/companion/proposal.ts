import { createHash } from 'node:crypto';
import packageJson from '../../../package.json';
import { reservedBetween } from '../../changes/reserved.js';
import { refused, reservedWords, told, withheld } from '../../messages/companion.js';
import type { Words } from '../../messages/words.js';
import type { Organisation } from '../../model/organisation.js';
import { placeText } from '../../render/checked.js';
import { diffOutline } from '../../render/diffed.js';
import { patchOf } from '../../render/patch.js';
import { compareStates } from '../../rules/compared.js';
import { isFoundIn } from '../../workspace/find.js';
import { textOf } from '../../workspace/read-text.js';
import { Workspace } from '../../workspace/workspace.js';
import { Refusal } from '../refusal.js';
import { replaceUnchanged } from '../replace.js';
import { refuseElsewhere } from '../write.js';
import { inText } from './answers.js';
import { sourceLines } from './pages.js';
import type { ProposedFile } from './proposed.js';
import type { Served } from './served.js';

/** One change of a file, as it is asked for. */
export interface AskedChange {
  readonly file: string;
  readonly old?: string;
  readonly new: string;
}

/** So many proposals are kept; the oldest goes first. */
const most = 20;

/**
 * Checks changes of files without writing them, and tells what they would do. What was proposed is kept under an id, so
 * that just this can be written, and only for the files that it was checked against.
 *
 * @throws Refusal where it cannot be made, or where it has something that only people do
 */
export async function propose(served: Served, asked: readonly AskedChange[]): Promise<string> {
  const { organisations: before } = await served.all();
  const state = await stateOf(served);
  const changes = await changesOf(served, asked);
  if (changes.every(({ before: old, text }) => old?.text === text)) throw new Refusal(refused.nothing);
  const after = await organisationsAfter(served, changes);
  refuseReserved(served, before, after, changes);
  const id = createHash('sha256')
    .update(JSON.stringify([state, changes.map(({ file, text }) => [file, text])]))
    .digest('hex')
    .slice(0, 12);
  const { proposals } = served;
  proposals.delete(id);
  proposals.set(id, { state, changes });
  for (const oldest of proposals.keys()) if (proposals.size > most) proposals.delete(oldest);
  const language = served.context.languageOf(after[0]);
  const outline = compareStates(before, after, served.on).flatMap((one) => {
    const spoken = served.context.languageOf(one.organisation);
    const report = {
      version: packageJson.version,
      asOf: served.on,
      from: told.asItIs,
      to: told.proposed,
      unread: [],
      language: spoken,
      organisations: [],
    };
    return diffOutline(report, { ...one, language: spoken });
  });
  const patch = changes.flatMap(({ file, before: old, text }) =>
    sourceLines(patchOf({ file, before: old?.text ?? '', text })),
  );
  return [served.context.say(told.proposal(id), language), inText([...outline]), patch.join('\n')].join(
    '\n\n',
  );
}

/**
 * Writes what was proposed.
 *
 * @throws Refusal where nothing of the kind was proposed, or the files are no longer those that it was checked against
 */
export async function writeProposal(served: Served, id: string): Promise<string> {
  const proposal = served.proposals.get(id);
  if (proposal === undefined) throw new Refusal(refused.noProposal(id));
  if ((await stateOf(served)) !== proposal.state) throw new Refusal(refused.changedSince);
  for (const { file } of proposal.changes) {
    await refuseElsewhere(file);
    await refuseOutside(served, file);
  }
  // The organisations are looked at once more: the day may be another since, and with it how a decision stands.
  refuseReserved(
    served,
    (await served.all()).organisations,
    await organisationsAfter(served, proposal.changes),
    proposal.changes,
  );
  await replaceUnchanged(
    served.context,
    proposal.changes.flatMap(({ file, before, text }) =>
      before === undefined ? [] : [{ ...before, file, text }],
    ),
  );
  for (const { file, before, text } of proposal.changes)
    if (before === undefined) await served.context.write(file, text);
  served.proposals.delete(id);
  return served.context.say(told.written(proposal.changes.map(({ file }) => file)));
}

async function changesOf(served: Served, asked: readonly AskedChange[]): Promise<readonly ProposedFile[]> {
  const changes = new Map<string, ProposedFile>();
  for (const { file, old, new: text } of asked) {
    if (Object.values(withheld).some((mark) => text.includes(mark))) throw new Refusal(refused.address);
    if (!isOurs(file)) throw new Refusal(refused.outside(file));
    await refuseOutside(served, file);
    const known = changes.get(file) ?? (await asItIs(served, file));
    if (old === undefined) {
      if (known !== undefined) throw new Refusal(refused.isThere(file));
      changes.set(file, { file, text });
      continue;
    }
    if (known === undefined) throw new Refusal(refused.noFile(file));
    const parts = old === '' ? [] : known.text.split(old);
    if (parts.length !== 2) throw new Refusal(refused.notOnce(file, Math.max(0, parts.length - 1)));
    changes.set(file, { ...known, text: parts.join(text) });
  }
  return [...changes.values()];
}

/** Whether a path is one of a file that is found where the folder is searched. */
function isOurs(file: string): boolean {
  const names = file.split('/');
  return (
    !names.some((name) => name === '' || name === '.' || name === '..') &&
    isFoundIn('/served', `/served/${file}`)
  );
}

/** Refuses a file that is there and really lies elsewhere, or is to come into a folder that does. */
async function refuseOutside(served: Served, file: string): Promise<void> {
  const names = file.split('/');
  for (let length = names.length; length > 0; length--) {
    const path = names.slice(0, length).join('/');
    try {
      await served.files.real(path);
      return;
    } catch (error) {
      if (obstacleIn(error) !== 'missing') throw new Refusal(refused.outside(file));
    }
  }
}

function obstacleIn(error: unknown): string | undefined {
  return error instanceof Error && 'obstacle' in error ? String(error.obstacle) : undefined;
}

async function asItIs(served: Served, file: string): Promise<ProposedFile | undefined> {
  const isMissing = await served.files.look(file).then(
    () => false,
    (error) => obstacleIn(error) === 'missing',
  );
  if (isMissing) return undefined;
  const read = await textOf(served.files, file);
  if (!('text' in read)) throw new Refusal(told.unread(file, read.message));
  return { file, before: read, text: read.text };
}

/** The organisations of the folder with the changes made. */
async function organisationsAfter(
  served: Served,
  changes: readonly ProposedFile[],
): Promise<readonly Organisation[]> {
  const { files } = await served.all();
  const workspace = new Workspace(served.context.profile);
  const made = new Map(changes.map(({ file, text }) => [file, text]));
  for (const file of files) {
    if (made.has(file)) continue;
    const read = await textOf(served.files, file);
    if ('text' in read) await workspace.read(file, read.text);
  }
  for (const [file, text] of made) await workspace.read(file, text);
  return workspace.snapshot().organisations;
}

/** @throws Refusal that names each thing that only people do */
function refuseReserved(
  served: Served,
  before: readonly Organisation[],
  after: readonly Organisation[],
  changes: readonly ProposedFile[],
): void {
  const touched = changes.map(({ file }) => file);
  const found = reservedBetween(before, after, served.on, touched);
  if (found.length === 0) return;
  const lines = found.map(({ kind, name, at }) => ({
    words: reservedWords[kind](name),
    place: placeText(at),
  }));
  const said = (tongue: keyof Words): string =>
    [refused.onlyPeople[tongue], ...lines.map(({ words, place }) => `${place}: ${words[tongue]}`)].join('\n');
  throw new Refusal({ en: said('en'), nl: said('nl') });
}

/** A sum over all that the folder holds of Kring, which is another as soon as any of it is. */
async function stateOf(served: Served): Promise<string> {
  const { files, unreadable } = await served.all();
  const sum = createHash('sha256');
  for (const file of files) {
    const read = await textOf(served.files, file);
    sum
      .update(`${file}\n`)
      .update(read.bytes ?? '')
      .update('\n');
  }
  for (const { at } of unreadable) sum.update(`${at.file}\n`);
  return sum.digest('hex');
}
