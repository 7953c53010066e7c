import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { Names } from '../account/names.js';
import { addAtEnd } from '../edits/edit.js';
import { formatText } from '../language/format.js';
import { refused } from '../messages/actions.js';
import { refusedActs as say } from '../messages/holding.js';
import { agendaHelp } from '../messages/tracking-commands.js';
import { isCalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import { organisationKey } from '../model/neighbours.js';
import type { Organisation } from '../model/organisation.js';
import { draftOf } from '../render/draft.js';
import { actSaid } from '../services/holding/act.js';
import { actEdits } from '../services/holding/acts.js';
import { eveningOf, meetingsToHold } from '../services/holding/evening.js';
import type { SourceText } from '../services/source-text.js';
import { agendaOf } from '../tracking/agenda.js';
import type { Desk } from './desk.js';
import { meant } from './picture-requests.js';
import {
  type ActParams,
  type EveningAnswer,
  type EveningParams,
  type Meant,
  type MeetingsAnswer,
  methods,
  type PrepareMeetingAnswer,
  type PrepareMeetingParams,
} from './protocol.js';

/** Answers the requests of protocol.ts by which a meeting is held. */
export function answerHolding(desk: Desk): void {
  const { session } = desk;
  /** The formatter is slow when it is used first, and nobody is to wait for that when the first one speaks. */
  let isReady = false;

  desk.answers(methods.meetings, (params: Meant): MeetingsAnswer => {
    const organisation = meant(desk, params);
    const standing = asOf(organisation, session.on);
    const names = new Names(standing, { language: session.languageOf(organisation) });
    return {
      meetings: meetingsToHold(organisation, session.on).flatMap((one) => {
        const meeting = standing.meeting(one.name);
        if (meeting === undefined) return [];
        return [{ ...one, circleTitle: names.circle(one.circle).text, place: desk.location(meeting.at) }];
      }),
    };
  });

  desk.answers(methods.evening, (params: EveningParams): EveningAnswer | null => {
    const organisation = meant(desk, params);
    const language = session.languageOf(organisation);
    const meeting = asOf(organisation, session.on).meeting(params.meeting);
    if (meeting === undefined) return null;
    if (!isReady) {
      isReady = true;
      desk.working(methods.evening, async () => {
        await desk.host.breathe();
        await desk.host.breathe();
        formatText(session.services, 'meeting first of All {\n  present nobody\n}\n');
      });
    }
    return {
      organisation: organisationKey(organisation),
      language,
      place: desk.location(meeting.at),
      ...eveningOf(organisation, meeting, session.on, language),
    };
  });

  desk.answers(methods.act, async (params: ActParams): Promise<WorkspaceEdit | null> => {
    const act = actSaid(params.act);
    if (act === undefined) throw new ResponseError(ErrorCodes.InvalidParams, methods.act);
    const closed = new Map<string, SourceText | undefined>();
    for (;;) {
      // What was typed while a file was read is taken into account: all is looked up anew.
      const organisation = meant(desk, params);
      const standing = asOf(organisation, session.on);
      const meeting = standing.meeting(params.meeting);
      if (meeting === undefined) throw refusal(desk, organisation, say.noSuchMeeting(String(params.meeting)));
      // Which file it is in turns out on the way; the others need not be read.
      const wanted = new Set<string>();
      const sourceOf = (file: string): SourceText | undefined => {
        const open = session.source(file);
        if (open === undefined && !closed.has(file)) wanted.add(file);
        return open ?? closed.get(file);
      };
      const edits = actEdits({ services: session.services, standing, meeting, sourceOf }, act);
      if (wanted.size === 0) {
        if ('en' in edits) throw refusal(desk, organisation, edits);
        return edits.length === 0 ? null : desk.workspaceEdit(edits);
      }
      for (const file of wanted) closed.set(file, await desk.loader.textOf(file));
    }
  });

  desk.answers(
    methods.prepareMeeting,
    async (params: PrepareMeetingParams): Promise<PrepareMeetingAnswer<WorkspaceEdit>> => {
      const organisation = meant(desk, params);
      const on = isCalendarDate(String(params.on)) ? params.on : session.on;
      const circle = asOf(organisation, on).circle(params.circle);
      if (circle === undefined)
        throw refusal(desk, organisation, refused.noSuchCircle(String(params.circle)));
      const language = session.languageOf(organisation);
      const { services } = session;
      const agenda = agendaOf(organisation, circle, on);
      const draft = draftOf(organisation, circle, agenda, language, (text) => formatText(services, text));
      const { end } = draft;
      if (end === undefined)
        return {
          meeting: draft.name,
          ...(draft.edits.length === 0 ? {} : { edit: desk.workspaceEdit(draft.edits) }),
        };
      const there = session.source(end.file) ?? (await desk.loader.textOf(end.file));
      if (there === undefined)
        return {
          meeting: draft.name,
          edit: desk.workspaceEdit([], { file: end.file, text: `${end.text}\n` }),
        };
      // What bears the name and is none of the organisation's files is somebody else's.
      if (!organisation.files.includes(end.file))
        throw refusal(desk, organisation, agendaHelp.taken(desk.session.addressOf(end.file)));
      return { meeting: draft.name, edit: desk.workspaceEdit([addAtEnd(end.file, there.text, end.text)]) };
    },
  );
}

function refusal(
  desk: Desk,
  organisation: Organisation,
  words: Parameters<Desk['refusal']>[0],
): ResponseError<void> {
  const scene = organisation.files[0] === undefined ? undefined : desk.session.scene(organisation.files[0]);
  return desk.refusal(words, scene);
}
