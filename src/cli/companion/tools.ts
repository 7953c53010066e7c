import packageJson from '../../../package.json';
import { decidersAbout } from '../../account/deciders.js';
import { nearest } from '../../ground/nearest.js';
import { inputs, refused, told, type toolWords } from '../../messages/companion.js';
import { ruleWords } from '../../messages/rules-command.js';
import { words as shown } from '../../messages/show.js';
import { dueHelp } from '../../messages/tracking-commands.js';
import { type Language, same, sayIn, type Words } from '../../messages/words.js';
import { after, readTypedLength } from '../../model/calendar.js';
import type { Organisation, Origin } from '../../model/organisation.js';
import { allFindings, atLeast, placeText } from '../../render/checked.js';
import { changeLines, diffOutline } from '../../render/diffed.js';
import { dueSentence } from '../../render/due.js';
import { progressOutline } from '../../render/progress.js';
import { ruleOutline } from '../../render/rules.js';
import { circleOutline, organisationOutline, personOutline } from '../../render/show.js';
import { safe } from '../../render/terminal/safe.js';
import { whoOutline } from '../../render/who.js';
import { compareStates } from '../../rules/compared.js';
import { isNamed } from '../../rules/levels.js';
import { rules } from '../../rules/registry.js';
import { dueOf } from '../../tracking/due.js';
import { progressOf } from '../../tracking/progress.js';
import { type Severity, severities } from '../../vocabulary/findings.js';
import { textOf } from '../../workspace/read-text.js';
import { Workspace } from '../../workspace/workspace.js';
import { attentionIn, waitingFor } from '../attention.js';
import { chosenRules } from '../chosen-rules.js';
import { saidOfExample } from '../example.js';
import { circleNamed, fitting, peopleOf, thingNamed } from '../paths.js';
import { Refusal } from '../refusal.js';
import { reportOf } from '../report.js';
import { stateAt } from '../states.js';
import { inText } from './answers.js';
import { declarationsOf } from './declarations.js';
import { sourceLines } from './pages.js';
import { type AskedChange, propose, writeProposal } from './proposal.js';
import type { Served } from './served.js';

/** What a tool is given, as its own description of it has already proved. */
interface Given {
  readonly organisation?: string;
  readonly severity?: Severity;
  readonly rule?: string;
  readonly about?: string;
  readonly name?: string;
  readonly as?: 'account' | 'source';
  readonly question?: string;
  readonly within?: string;
  readonly since?: string;
  readonly words?: string;
  readonly circle?: string;
  readonly changes?: readonly AskedChange[];
  readonly proposal?: string;
}

/** One value that a tool takes, as JSON Schema says it. */
interface Value {
  readonly type: 'string' | 'array';
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly items?: object;
  readonly words: Words;
}

export interface Tool {
  readonly name: keyof typeof toolWords;
  readonly takes: Readonly<Partial<Record<keyof Given, Value>>>;
  readonly needs: readonly (keyof Given)[];
  /** Whether it may change files; all others only read. */
  readonly writes?: true;
  /** The answer, whole. @throws Refusal */
  answer(served: Served, given: Given): Promise<string>;
}

const text = (words: Words): Value => ({ type: 'string', maxLength: 500, words });
const one = { organisation: text(inputs.organisation) };

/** The tools, in the order in which they are told. */
export const tools: readonly Tool[] = [
  {
    name: 'check',
    takes: {
      severity: { ...text(inputs.severity), enum: severities },
      rule: text(inputs.rule),
      ...one,
    },
    needs: [],
    async answer(served, { severity = 'info', rule, organisation }) {
      const { context } = served;
      const loaded = await served.all();
      const wanted = organisation ?? context.organisation;
      if (wanted !== undefined) await served.one(wanted);
      const report = reportOf(
        { ...context, asOf: served.on },
        {
          ...loaded,
          organisations: loaded.organisations.filter(({ name }) => wanted === undefined || name === wanted),
        },
        { rules: chosenRules(rule === undefined ? [] : [rule]) },
      );
      const found = allFindings(report).filter(({ finding }) => atLeast(finding.severity, severity));
      const lines = found.map(
        ({ finding, language }) =>
          `${safe(placeText(finding.at))} ${finding.severity} ${finding.rule} ${safe(sayIn(finding.message, language))}`,
      );
      return [context.say(told.findings(found.length), report.language), ...lines].join('\n');
    },
  },
  {
    name: 'explain',
    takes: { rule: text(inputs.rule) },
    needs: ['rule'],
    async answer({ context }, { rule: named = '' }) {
      const chosen = rules.filter((rule) => isNamed(rule, named) || rule.code === named.toUpperCase());
      if (chosen.length === 0) {
        const names = rules.flatMap(({ id, code }) => [id, id.slice(id.indexOf('/') + 1), code]);
        throw new Refusal(ruleWords.unknown(named, nearest(named, names)));
      }
      return chosen
        .map((rule) => inText(ruleOutline(rule, saidOfExample(rule), context.language, 'named')))
        .join('\n\n');
    },
  },
  {
    name: 'show',
    takes: {
      name: text(inputs.name),
      as: { ...text(inputs.as), enum: ['account', 'source'] },
      ...one,
    },
    needs: [],
    async answer(served, { name, as = 'account', organisation: named }) {
      const { organisation, standing, language } = await served.one(named);
      if (name === undefined) {
        const places = organisation.blocks.map(({ at }) => placed(at, language));
        return as === 'account'
          ? [...places, inText(organisationOutline(standing, language))].join('\n')
          : sourceOf(served, organisation.blocks, language);
      }
      const declared = declarationsOf(organisation).filter((it) => it.name === name);
      const isRecord = declared.length > 0 && fitting(thingsIn(standing), name).length === 0;
      if (isRecord || (as === 'source' && declared.length > 0)) return sourceOf(served, declared, language);
      const thing = thingNamed(standing, name);
      const its = thing.kind === 'circle' ? thing.circle : thing.person;
      if (as === 'source') return sourceOf(served, [its], language);
      const asked = { asOf: served.on };
      const outline =
        thing.kind === 'circle'
          ? circleOutline(
              standing,
              thing.circle,
              language,
              undefined,
              attentionIn(asked, organisation, its.name, language),
            )
          : [
              ...personOutline(standing, its.name, language),
              ...waitingFor(asked, organisation, its.name, language),
            ];
      return `${placed(its.at, language)}\n${inText(outline)}`;
    },
  },
  {
    name: 'who',
    takes: { question: text(inputs.question), ...one },
    needs: ['question'],
    async answer(served, { question = '', organisation: named }) {
      const { organisation, standing, language } = await served.one(named);
      const { deciders } = decidersAbout(standing, question);
      const names = new Set(deciders.flatMap(({ name, circle }) => [name, circle]));
      const places = declarationsOf(organisation)
        .filter(({ name }) => names.has(name))
        .map(({ name, at }) => `${safe(name)}: ${safe(placeText(at))}`);
      return [inText(whoOutline(standing, question, language)), ...places].join('\n');
    },
  },
  {
    name: 'due',
    takes: { within: text(inputs.within), about: text(inputs.about), ...one },
    needs: [],
    async answer(served, { within = '60d', about, organisation: named }) {
      const length = readTypedLength(within);
      if (length === undefined) throw new Refusal(dueHelp.notALength(within));
      const { organisation, standing, language } = await served.one(named);
      const thing = about === undefined ? undefined : thingNamed(standing, about);
      const all = dueOf(organisation, served.on, after(served.on, length), language).filter((it) => {
        if (thing === undefined) return true;
        return thing.kind === 'person'
          ? it.owner === thing.person.name || it.person === thing.person.name
          : it.circle === thing.circle.name || it.meetings.includes(thing.circle.name);
      });
      const lines = all.map(
        (it) => `${safe(it.date)} ${safe(placeText(it.at))} ${safe(dueSentence(standing, it, language))}`,
      );
      return [served.context.say(told.due(all.length, within), language), ...lines].join('\n');
    },
  },
  {
    name: 'diff',
    takes: { since: text(inputs.since), ...one },
    needs: [],
    async answer(served, { since = 'HEAD', organisation: named }) {
      const { organisation, language } = await served.one(named);
      const { organisations } = await stateAt(
        { ...served.context, organisation: organisation.name },
        since,
        ['.'],
        new Workspace(served.context.profile),
      );
      // Of the repository around the folder nothing is told.
      const before = organisations.filter(({ files }) => files.every((file) => !file.startsWith('../')));
      if (before.length === 0) throw new Refusal(refused.notInCommit(since));
      const compared = compareStates(before, [organisation], served.on);
      return compared
        .flatMap((each) => {
          const report = {
            version: packageJson.version,
            asOf: served.on,
            from: same(since),
            to: told.asItIs,
            unread: [],
            language,
            organisations: [],
          };
          const places = each.changes.flatMap((change) => {
            const at = change.is ?? change.was;
            const [first] = changeLines(change, language);
            return at === undefined || first === undefined
              ? []
              : [`${safe(placeText(at))} ${safe(first.text)}`];
          });
          return [inText(diffOutline(report, { ...each, language })), places.join('\n')];
        })
        .join('\n\n');
    },
  },
  {
    name: 'search',
    takes: { words: text(inputs.words), ...one },
    needs: ['words'],
    async answer(served, { words = '', organisation: named }) {
      const { organisation, language } = await served.one(named);
      const wanted = words
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '');
      const holds = (line: string): boolean => wanted.every((word) => line.toLowerCase().includes(word));
      const heads = new Set(declarationsOf(organisation).map(({ at }) => `${at.file}:${at.line}`));
      const found: { readonly isHead: boolean; readonly line: string }[] = [];
      for (const file of organisation.files) {
        const read = await textOf(served.files, file);
        const lines = 'text' in read ? sourceLines(served.hidden(read.text, language)) : [];
        for (const [order, line] of lines.entries()) {
          const place = `${file}:${order + 1}`;
          if (wanted.length > 0 && holds(line))
            found.push({ isHead: heads.has(place), line: `${safe(place)} ${line.trim().slice(0, 200)}` });
        }
      }
      if (found.length === 0) return served.context.say(told.nothingFound(words), language);
      return [...found.filter(({ isHead }) => isHead), ...found.filter(({ isHead }) => !isHead)]
        .map(({ line }) => line)
        .join('\n');
    },
  },
  {
    name: 'progress',
    takes: { circle: text(inputs.circle), ...one },
    needs: [],
    async answer(served, { circle, organisation: named }) {
      const { organisation, standing, language } = await served.one(named);
      const only = circle === undefined ? undefined : circleNamed(standing, circle).name;
      const stands = progressOf(organisation, served.on, language);
      return inText(progressOutline(organisation, stands, language, only));
    },
  },
  {
    name: 'propose',
    takes: {
      changes: {
        type: 'array',
        minItems: 1,
        maxItems: 50,
        words: inputs.changes,
        items: {
          type: 'object',
          properties: {
            file: { type: 'string', maxLength: 500 },
            old: { type: 'string', maxLength: 100_000 },
            new: { type: 'string', maxLength: 100_000 },
          },
          required: ['file', 'new'],
          additionalProperties: false,
        },
      },
    },
    needs: ['changes'],
    answer: (served, { changes = [] }) => propose(served, changes),
  },
  {
    name: 'write',
    writes: true,
    takes: { proposal: text(inputs.proposal) },
    needs: ['proposal'],
    answer: (served, { proposal = '' }) => writeProposal(served, proposal),
  },
];

function thingsIn(standing: Parameters<typeof thingNamed>[0]): Parameters<typeof fitting>[0] {
  const circles = standing.organisation.circles.map((circle) => ({ kind: 'circle' as const, circle }));
  return [...circles, ...peopleOf(standing)];
}

function placed(at: Origin, language: Language): string {
  return safe(sayIn(told.place(placeText(at)), language));
}

/** The lines of the files in which some things are declared. */
async function sourceOf(
  served: Served,
  declared: Organisation['circles'] | readonly { readonly whole: Origin; readonly at: Origin }[],
  language: Language,
): Promise<string> {
  const parts: string[] = [];
  for (const { whole, at } of declared) {
    const read = await textOf(served.files, whole.file);
    if (!('text' in read)) throw new Refusal(told.unread(whole.file, read.message));
    const lines = sourceLines(read.text).slice(whole.line - 1, whole.endLine);
    parts.push(`${placed(at, language)}\n${lines.join('\n')}`);
  }
  if (parts.length === 0) throw new Refusal(shown.unknownThing('', undefined));
  return parts.join('\n\n');
}
