import * as vscode from 'vscode';
import {
  type FilePlace,
  type HandbookAnswer,
  type HandbookParams,
  methods,
  type OrganisationAnswer,
  type RuleAnswer,
  type RuleParams,
  type RulesAnswer,
} from '../lsp/protocol.js';
import { ask, tell } from '../messages/extension.js';
import { panel } from '../messages/panel.js';
import { isCalendarDate } from '../model/calendar.js';
import { copyAlternative } from './alternatives.js';
import { askFor, chooseFrom } from './asking.js';
import { Checklist, type Filter } from './checklist.js';
import { circleLines, personLines } from './circles.js';
import { Comparisons } from './comparisons.js';
import { doDeed } from './deeds.js';
import { DueTree, remind } from './due.js';
import { recordElection } from './elections.js';
import { FirstSteps } from './first-steps.js';
import { placeApart } from './folders.js';
import { Git } from './git.js';
import { Holdings } from './holding.js';
import { importOrganisation } from './importing.js';
import { Kring, type MakeClient, ruleScheme } from './kring.js';
import { needed } from './needed.js';
import { newOrganisation, openExample, showMade } from './new-organisation.js';
import { Pages } from './pages.js';
import { agenda, audit, auditFound, showProgress } from './papers.js';
import { Pictures } from './pictures.js';
import { openPlace, showWritten } from './places.js';
import { SinceView } from './since.js';
import { States } from './states.js';
import { StatusBar } from './status.js';
import { Ticks } from './ticks.js';
import { LinesTree, type TreeLine } from './tree.js';

/** What a test of the extension may ask of it. */
export interface KringApi {
  /** Milliseconds that it took to be there, without reading its program. */
  readonly took: number;
  readonly kring: Kring;
  readonly pictures: Pictures;
  readonly tick: (line: string, done: boolean) => Promise<void>;
  readonly filter: (filter: Filter) => Promise<void>;
  readonly trees: Readonly<Record<'circles' | 'people' | 'due' | 'checklist', LinesTree>>;
}

/** Puts everything in its place. The server starts beside, so that nobody waits for it. */
export function begin(context: vscode.ExtensionContext, makeClient: MakeClient): KringApi {
  const start = performance.now();
  const kring = new Kring(makeClient);
  const status = new StatusBar(kring);
  const lines = (make: (one: OrganisationAnswer) => ReturnType<typeof circleLines>) => () =>
    kring.organisation === undefined ? [] : make(kring.organisation);
  const git = new Git();
  const states = new States(kring, git);
  const comparisons = new Comparisons(kring, git, states, context.extensionUri);
  const since = new SinceView(kring, comparisons, states, git);
  const circles = new LinesTree(
    kring,
    'kring.circles',
    lines((one) => circleLines(one, kring.language, (circle) => since.of(circle))),
  );
  const people = new LinesTree(
    kring,
    'kring.people',
    lines((one) => personLines(one, kring.language)),
  );
  const ticks = new Ticks(kring);
  const due = new DueTree(kring, ticks, context.workspaceState);
  const checklist = new Checklist(kring, status, ticks, context.workspaceState);
  const pictures = new Pictures(kring, context.extensionUri);
  since.decorate(circles);
  const pages = new Pages(kring);
  const holdings = new Holdings(kring, context.extensionUri, context.workspaceState);
  context.subscriptions.push(
    kring,
    git,
    comparisons,
    since,
    pictures,
    new FirstSteps(kring, pictures),
    pages,
    holdings,
    status,
    circles,
    people,
    due,
    checklist,
    vscode.window.onDidChangeActiveTextEditor((editor) => kring.follow(editor)),
    vscode.workspace.registerTextDocumentContentProvider(ruleScheme, {
      provideTextDocumentContent: async (uri) => (await ruleOf(kring, uri))?.markdown ?? '',
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void restart(kring)),
  );

  const commands: Readonly<Record<string, (...given: never[]) => unknown>> = {
    showPicture: () => pictures.show(),
    showCircle: (line?: TreeLine) => pictures.show(line?.subject),
    exportPicture: () => pictures.export(),
    newOrganisation: (folder?: vscode.Uri) => newOrganisation(kring, context, folder),
    openExample: () => openExample(kring, context),
    importOrganisation: (uri?: vscode.Uri, all?: readonly vscode.Uri[]) =>
      importOrganisation(kring, context, all ?? (uri === undefined ? [] : [uri])),
    lookAt: () => lookAt(kring),
    chooseOrganisation: () => chooseOrganisation(kring),
    progress: () => showProgress(kring, pages),
    agenda: (line?: TreeLine) => agenda(kring, pages, line?.subject),
    holdMeeting: (asked?: TreeLine | string) => holdings.hold(asked),
    audit: (line?: TreeLine) => audit(kring, pages, line?.subject),
    auditFound: (line?: TreeLine) => auditFound(kring, pages, line),
    report: () => handbook(kring),
    due: () => vscode.commands.executeCommand('kring.due.focus'),
    filterDue: () => due.filter(),
    filterChecklist: () => checklist.chooseFilter(),
    recordElection: (line?: TreeLine) => recordElection(kring, line?.elect),
    recordDecision: (line?: TreeLine) => doDeed(kring, 'decision', line),
    renewTerm: (line?: TreeLine) => doDeed(kring, 'renewal', line),
    recordResignation: (line?: TreeLine) => doDeed(kring, 'resignation', line),
    splitCircle: () => doDeed(kring, 'split'),
    mergeCircles: () => doDeed(kring, 'merge'),
    moveCircle: () => doDeed(kring, 'move'),
    planAudit: (line?: TreeLine) => doDeed(kring, 'audit', line),
    remindDue: (line?: TreeLine) => remind(kring, line),
    showAll: () => checklist.showAll(),
    explainRule: () => explainRule(kring),
    compare: () => comparisons.compare(),
    compareTwo: () => comparisons.compareTwo(),
    compareWith: (uri?: vscode.Uri, all?: readonly vscode.Uri[]) =>
      comparisons.compare(all !== undefined && all.length > 0 ? all : uri === undefined ? [] : [uri]),
    compareCommit: (item?: { readonly ref?: string }, uri?: vscode.Uri) =>
      item?.ref === undefined ? comparisons.compare() : comparisons.compareCommit(item.ref, uri),
    copyAlternative: () => copyAlternative(kring, comparisons),
    circleHistory: (line?: TreeLine) => comparisons.history(line?.subject),
    restart: async () => {
      await restart(kring);
      void vscode.window.showInformationMessage(kring.say(tell.started));
    },
    openPlace: (place: FilePlace) => openPlace(place),
    showWritten: (place: FilePlace) => showWritten(place),
  };
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(
      vscode.commands.registerCommand(`kring.${name}`, async (...given: never[]) => {
        try {
          if (withoutOrganisation.has(name) || (await needed(kring))) await run(...given);
        } catch (error) {
          kring.log(error);
          const what = error instanceof Error ? error.message : String(error);
          void vscode.window.showErrorMessage(kring.say(tell.failed(what)));
        }
      }),
    );
  }

  void kring.start().catch((error: unknown) => kring.log(error));
  void showMade(kring, context).catch((error: unknown) => kring.log(error));
  return {
    took: performance.now() - start,
    kring,
    pictures,
    tick: (line, done) => checklist.tickLine(line, done),
    filter: (filter) => checklist.setFilter(filter),
    trees: { circles, people, due: due.tree, checklist: checklist.tree },
  };
}

/** What can be asked before there is an organisation. All else waits until the files are read, or says that none is there. */
const withoutOrganisation: ReadonlySet<string> = new Set([
  'newOrganisation',
  'openExample',
  'importOrganisation',
  'explainRule',
  'restart',
  'openPlace',
  'showWritten',
]);

async function restart(kring: Kring): Promise<void> {
  await kring.restart();
}

async function lookAt(kring: Kring): Promise<void> {
  const said = await askFor({
    prompt: kring.say(ask.date),
    value: kring.asOf?.today === false ? kring.asOf.date : '',
    validateInput: (text) =>
      text.trim() === '' || isCalendarDate(text.trim()) ? undefined : kring.say(ask.notADate),
  });
  if (said === undefined) return;
  await kring.lookAt(said.trim() === '' ? null : said.trim());
}

async function chooseOrganisation(kring: Kring): Promise<OrganisationAnswer | undefined> {
  // Alternatives bear one name, so each is told with its folder.
  const choices = kring.organisations.map((organisation) => ({
    label: organisation.title,
    description: [organisation.name, placeApart(kring.organisations, organisation)]
      .filter(Boolean)
      .join(' · '),
    organisation,
  }));
  const picked = await chooseFrom(choices, {
    title: kring.say(ask.organisation),
  });
  if (picked !== undefined) kring.choose(picked.organisation.key);
  return picked?.organisation;
}

/** Writes the handbook into a file that the person chooses; its ending tells the format. */
async function handbook(kring: Kring): Promise<void> {
  const { organisation } = kring;
  if (organisation === undefined) return;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${organisation.name || 'organisation'}.html`;
  const target = await vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { HTML: ['html'], Markdown: ['md'] },
  });
  if (target === undefined) return;
  const format = /\.(?:md|markdown)$/i.test(target.path) ? 'markdown' : 'html';
  const params: HandbookParams = { organisation: organisation.key, format };
  const answer = await kring.request<HandbookAnswer>(methods.handbook, params);
  if (answer === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
  const open = kring.say(panel.open);
  const said = kring.say(tell.written(vscode.workspace.asRelativePath(target)));
  if ((await vscode.window.showInformationMessage(said, open)) === open)
    await vscode.commands.executeCommand('vscode.open', target);
}

async function explainRule(kring: Kring): Promise<void> {
  const known = await kring.request<RulesAnswer>(methods.rules, {});
  if (known === undefined) return;
  const choices = known.rules.map(({ id, code, title }) => ({ label: title, description: code, detail: id }));
  const picked = await chooseFrom(choices, {
    title: kring.say(ask.rule),
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const uri = vscode.Uri.parse(`${ruleScheme}:/${picked.detail}.md`);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: true });
}

function ruleOf(kring: Kring, uri: vscode.Uri): Promise<RuleAnswer | null | undefined> {
  const rule = uri.path.replace(/^\/(?:nl\/)?/, '').replace(/\.md$/, '');
  return kring.ask<RuleAnswer | null>(methods.rule, { rule } satisfies RuleParams);
}
