import * as vscode from 'vscode';
import { type AgendaAnswer, type AgendaParams, methods } from '../lsp/protocol.js';
import { ask, tell } from '../messages/extension.js';
import { isCalendarDate, today } from '../model/calendar.js';
import { askFor, chooseFrom } from './asking.js';
import type { Kring } from './kring.js';
import type { Pages } from './pages.js';

/* Papers for people who meet: how the introduction stands, agendas, what an audit asks, and what one found. */

export async function showProgress(kring: Kring, pages: Pages): Promise<void> {
  if (kring.organisation !== undefined) await pages.show({ page: 'progress' });
}

/** The agenda of a circle's meeting on a day: a page, or a new text to be changed and sent. */
export async function agenda(kring: Kring, pages: Pages, named: string | undefined): Promise<void> {
  const { organisation } = kring;
  if (organisation === undefined) return;
  const circle = named ?? (await chooseCircle(kring));
  if (circle === undefined) return;
  const on = await meetingDay(kring);
  if (on === undefined) return;
  const how = await choose(kring, ask.how, [
    { label: kring.say(ask.asPage), as: 'page' },
    { label: kring.say(ask.asText), as: 'text' },
  ] as const);
  if (how === undefined) return;
  const params = { organisation: organisation.key, circle, on } satisfies AgendaParams;
  if (how.as === 'page') {
    await pages.show({ page: 'agenda', ...params });
    return;
  }
  const answer = await kring.request<AgendaAnswer>(methods.agenda, params);
  if (answer === undefined) return;
  const content = answer.markdown;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

/** What an audit of a circle or of the whole organisation asks, for the auditor or for those who prepare. */
export async function audit(kring: Kring, pages: Pages, named: string | undefined): Promise<void> {
  const { organisation } = kring;
  if (organisation === undefined) return;
  const subject =
    named === undefined
      ? await choose(kring, ask.audited, [
          { label: organisation.title, circle: undefined },
          ...organisation.circles.map(({ name, title }) => ({
            label: title,
            description: name,
            circle: name,
          })),
        ])
      : { circle: named };
  if (subject === undefined) return;
  const reader = await choose(kring, ask.reader, [
    { label: kring.say(ask.auditor), for: 'auditor' },
    { label: kring.say(ask.audience), for: 'circle' },
  ] as const);
  if (reader === undefined) return;
  const { circle } = subject;
  await pages.show({
    page: 'audit',
    organisation: organisation.key,
    for: reader.for,
    ...(circle === undefined ? {} : { circle }),
  });
}

/** What an audit on record found: the one that is named, else one of those of a circle, or of all. */
export async function auditFound(
  kring: Kring,
  pages: Pages,
  line: { readonly audit?: string; readonly subject?: string } | undefined,
): Promise<void> {
  const { organisation } = kring;
  if (organisation === undefined) return;
  let name = line?.audit;
  if (name === undefined) {
    const { subject } = line ?? {};
    const audits = organisation.audits.filter(({ circle }) => subject === undefined || circle === subject);
    if (audits.length === 0) {
      void vscode.window.showInformationMessage(kring.say(tell.noAudits));
      return;
    }
    const choices = audits.map((one) => ({ label: one.title, description: `${one.on} · ${one.name}`, one }));
    name = (await choose(kring, ask.auditFound, choices))?.one.name;
  }
  if (name !== undefined) await pages.show({ page: 'audit', organisation: organisation.key, audit: name });
}

/** Asks for the day of a meeting, that which is looked at where nothing is typed. */
export async function meetingDay(kring: Kring): Promise<string | undefined> {
  const on = await askFor({
    prompt: kring.say(ask.meeting),
    value: kring.asOf?.date ?? today(),
    validateInput: (text) => (isCalendarDate(text.trim()) ? undefined : kring.say(ask.notADate)),
  });
  return on?.trim();
}

export async function chooseCircle(kring: Kring): Promise<string | undefined> {
  const circles = kring.organisation?.circles ?? [];
  const choices = circles.map(({ name, title }) => ({ label: title, description: name }));
  return (await choose(kring, ask.circle, choices))?.description;
}

function choose<Choice extends vscode.QuickPickItem>(
  kring: Kring,
  question: Parameters<Kring['say']>[0],
  choices: readonly Choice[],
): Thenable<Choice | undefined> {
  return chooseFrom(choices, { title: kring.say(question) });
}
