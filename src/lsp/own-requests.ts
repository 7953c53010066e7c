import type { CancellationToken } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { weightOf, wordsOf } from '../account/line.js';
import { Names } from '../account/names.js';
import { circlePoints, seatAndLinkPoints } from '../account/records.js';
import { seatLine, seatName } from '../account/seats.js';
import * as say from '../messages/editor.js';
import { vacant as vacantSeat } from '../messages/picture.js';
import { sayIn } from '../messages/words.js';
import { isCalendarDate, writtenDate } from '../model/calendar.js';
import { type AsOf, asOf, type StandingSeat } from '../model/lookups.js';
import { organisationKey } from '../model/neighbours.js';
import type { Circle, Organisation, Person } from '../model/organisation.js';
import { auditStanding, emptyOffices } from '../model/standing.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import { countsOf } from '../render/checked.js';
import { outlineMarkdown } from '../render/markdown/outline.js';
import { ruleOutline } from '../render/rules.js';
import type { Finding } from '../rules/check.js';
import { ruleNamed } from '../services/mentions.js';
import { scopeOf } from '../tracking/audit.js';
import type { Desk } from './desk.js';
import {
  type AsOfAnswer,
  type AsOfParams,
  type ListedAudit,
  methods,
  type OrganisationAnswer,
  type OrganisationsParams,
  type PersonAnswer,
  type RuleAnswer,
  type RuleParams,
  type SeatAnswer,
} from './protocol.js';

/** Answers the requests of protocol.ts about what there is; tracking and pictures are in picture-requests.ts. */
export function answerOwn(desk: Desk): void {
  const { connection, session } = desk;

  connection.onRequest(methods.asOf, (params: AsOfParams | null, token: CancellationToken) =>
    desk.answering(methods.asOf, token, (): AsOfAnswer => {
      const date: unknown = params?.date;
      if (date !== undefined && date !== null && !(typeof date === 'string' && isCalendarDate(date))) {
        const words = say.server.notADate(String(date));
        throw new ResponseError(ErrorCodes.InvalidParams, sayIn(words, session.languageOf(undefined)));
      }
      if (date !== undefined) {
        session.lookAt(date ?? undefined);
        desk.findings.changed();
        desk.showAnew();
      }
      return { date: session.on, today: session.isToday };
    }),
  );

  connection.onRequest(
    methods.organisations,
    (params: OrganisationsParams | null, token: CancellationToken) =>
      desk.answering(methods.organisations, token, (): OrganisationAnswer[] => {
        const uri: unknown = params?.uri;
        const only = typeof uri === 'string' ? session.organisationOf(session.fileOf(uri)) : undefined;
        const all =
          typeof uri === 'string' ? (only === undefined ? [] : [only]) : session.listedOrganisations();
        return all.map((organisation) => organisationAnswer(desk, organisation));
      }),
  );

  connection.onRequest(methods.rule, (params: RuleParams | null, token: CancellationToken) =>
    desk.answering(methods.rule, token, (): RuleAnswer | null => {
      const rule = typeof params?.rule === 'string' ? ruleNamed(params.rule) : undefined;
      if (rule === undefined) return null;
      const language = session.languageOf(undefined);
      const { id, code, words } = rule;
      return {
        id,
        code,
        title: sayIn(words.title, language),
        markdown: outlineMarkdown(ruleOutline(rule, {}, language)),
      };
    }),
  );
}

/** What trees and status bar are made of. */
interface Told {
  readonly session: Pick<Desk['session'], 'on' | 'languageOf' | 'addressOf'>;
  readonly findings: Pick<Desk['findings'], 'of'>;
  readonly location: Desk['location'];
}

/** An organisation as the side bar and the status bar show it. */
export function organisationAnswer(desk: Told, organisation: Organisation): OrganisationAnswer {
  const { session } = desk;
  const standing = asOf(organisation, session.on);
  const language = session.languageOf(organisation);
  const { findings } = desk.findings.of(organisation);
  const byCircle = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.circle === undefined) continue;
    const some = byCircle.get(finding.circle);
    if (some === undefined) byCircle.set(finding.circle, [finding]);
    else some.push(finding);
  }
  const names = new Names(standing, { language });
  const seats = seatsByPerson(desk, names);
  return {
    key: organisationKey(organisation),
    name: organisation.name,
    title: organisation.title ?? organisation.name,
    profile: organisation.profile,
    language,
    files: organisation.files.map((file) => session.addressOf(file)),
    circles: standing.circles.map((circle) => {
      const above = standing.above(circle);
      return {
        name: circle.name,
        title: titleOfCircle(standing, circle),
        written: circle.title ?? circle.name,
        kind: circle.kind,
        ...(above === undefined ? {} : { parent: above.name }),
        place: desk.location(circle.at),
        leaders: seatAnswers(names, circle, 'leader'),
        representatives: seatAnswers(names, circle, 'representative'),
        open: [...circlePoints(names, circle), ...seatAndLinkPoints(names, circle)],
        people: standing.sits(circle).map(({ person }) => person),
        findings: countsOf(byCircle.get(circle.name) ?? []),
      };
    }),
    people: organisation.people
      .filter((person) => standing.belongs(person) && standing.person(person.name) === person)
      .map((person) => personAnswer(desk, standing, person, seats.get(person.name) ?? [])),
    audits: auditAnswers(standing),
    findings: countsOf(findings),
  };
}

function auditAnswers(standing: AsOf): ListedAudit[] {
  const { organisation } = standing;
  return organisation.audits
    .flatMap((audit): ListedAudit[] => {
      const { circle, on } = scopeOf(organisation, audit);
      if (on === undefined || auditStanding(standing, audit) !== 'held') return [];
      const title =
        circle === undefined ? (organisation.title ?? organisation.name) : titleOfCircle(standing, circle);
      return [{ name: audit.name, ...(circle === undefined ? {} : { circle }), title, on }];
    })
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function seatAnswers(names: Names, circle: Circle, office: 'leader' | 'representative'): SeatAnswer[] {
  const { standing } = names;
  const seats = standing.standing(standing.seatsOf(circle, office));
  const told = seats.flatMap((one): SeatAnswer[] => {
    const { seat, state, lastDay } = one;
    if (state === 'past') return [];
    return [
      {
        ...(seat.person === undefined || state === 'void' ? {} : { person: seat.person.name }),
        state: state === 'void' ? 'vacant' : state,
        ...(lastDay === undefined || state === 'void' ? {} : { lastDay: writtenDate(lastDay) }),
        ...howItStands(names, circle, one),
      },
    ];
  });
  if (told.length > 0) return told;
  // No line speaks of it, or only of those who held it before.
  const empty = emptyOffices(standing, circle).some((one) => one.office === office);
  return empty ? [{ state: 'vacant', said: [names.say(vacantSeat)], unsound: true }] : [];
}

/** How a seat stands, behind the name of who is in it. */
function howItStands(names: Names, circle: Circle, held: StandingSeat): Pick<SeatAnswer, 'said' | 'unsound'> {
  const { pieces } = seatLine(names, circle, held);
  const [first, ...rest] = pieces;
  const behind = typeof first === 'object' && first.kind === 'person' ? rest.slice(1) : pieces;
  const said = wordsOf({ pieces: behind });
  return { said: said === '' ? [] : [said], unsound: weightOf({ pieces }) === 'unsound' };
}

type Seats = PersonAnswer['seats'][number][];

/** The seats with a term, and plain memberships, of everybody. */
function seatsByPerson(desk: Told, names: Names): ReadonlyMap<string, Seats> {
  const { standing } = names;
  const found = new Map<string, Seats>();
  const add = (circle: Circle, held: StandingSeat, office: string): void => {
    const { seat, state, lastDay } = held;
    if (seat.person === undefined || (state !== 'coming' && state !== 'held' && state !== 'expired')) return;
    const answer = {
      circle: circle.name,
      office,
      state,
      ...(lastDay === undefined ? {} : { lastDay: writtenDate(lastDay) }),
      ...howItStands(names, circle, held),
      place: desk.location(seat.at),
    };
    const some = found.get(seat.person.name);
    if (some === undefined) found.set(seat.person.name, [answer]);
    else some.push(answer);
  };
  for (const circle of standing.circles) {
    for (const { standing: held, ...place } of standing.allSeats(circle))
      add(circle, held, seatName(names, { seat: held.seat, ...place }));
    for (const held of [...standing.holders(circle.members), ...standing.holders(circle.experts)])
      add(circle, held, names.office(held.seat.office));
  }
  return found;
}

function personAnswer(desk: Told, standing: AsOf, person: Person, seats: Seats): PersonAnswer {
  return {
    name: person.name,
    title: titleOfPerson(standing, person),
    external: person.external,
    place: desk.location(person.at),
    seats,
  };
}
