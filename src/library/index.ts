import { circleFacts } from '../account/circle.js';
import { type Fact as ToldFact, wordsOf } from '../account/line.js';
import { Names } from '../account/names.js';
import { personFacts } from '../account/person.js';
import { recordFacts } from '../account/records.js';
import type { Verdict } from '../changes/authority.js';
import type { ChangeLevel } from '../changes/change.js';
import { headings } from '../messages/headings.js';
import { sayIn, type Tongue } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import { asOf, type SeatState } from '../model/lookups.js';
import type { DecisionState, Organisation, Origin, Profile } from '../model/organisation.js';
import { spokenIn } from '../model/own-words.js';
import {
  type CircleStanding,
  circleStanding,
  type DecisionStanding,
  decisionStanding,
  electionStanding,
  type Held,
} from '../model/standing.js';
import { drawingSvg } from '../render/svg/drawing.js';
import { checkOrganisation, type Finding as Found } from '../rules/check.js';
import { compareStates } from '../rules/compared.js';
import { gathered } from '../rules/gathered.js';
import type { Level, Severity } from '../vocabulary/findings.js';
import type { OfficeWithTerm } from '../vocabulary/offices.js';
import { type ViewName, viewNames } from '../vocabulary/pictures.js';
import { pictureOf } from '../workspace/picture.js';
import { Workspace } from '../workspace/workspace.js';

/*
 * What others may build on: the engine, in a few functions of plain data. What is exported here keeps its shape within a
 * version of Kring; keys may be added. Everything else of the package is private. Nothing here reads a disk, a clock or
 * a network, and nothing throws because of what a text says.
 */

export type {
  CalendarDate,
  CircleStanding,
  DecisionStanding,
  DecisionState,
  Held,
  Level,
  OfficeWithTerm,
  Organisation,
  Origin,
  Profile,
  SeatState,
  Severity,
  Tongue,
  Verdict,
  ViewName,
};

/** The pictures that {@link view} draws. */
export const views: readonly ViewName[] = viewNames;

/**
 * The organisations that files tell of, each whole, in the order of folder and name.
 *
 * @param files texts by their paths, with forward slashes; a folder that names an organisation holds it and all below
 * @param settings `profile`: the tradition whose rules are applied, which goes before what the files say
 */
export async function read(
  files: Readonly<Record<string, string>>,
  settings: { readonly profile?: Profile } = {},
): Promise<readonly Organisation[]> {
  const workspace = new Workspace(settings.profile);
  for (const [path, text] of Object.entries(files)) await workspace.read(path, text);
  return workspace.snapshot().organisations;
}

/** Something that a check finds. */
export interface FindingTold {
  /** `double-link/representative-missing`; never renamed. */
  readonly rule: string;
  /** The number of the rule: `DL02`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, why it matters and what to do, in the language that was asked for. */
  readonly message: string;
  readonly at: Origin;
}

export interface CheckOptions {
  /** The language of messages; English where it is left out. */
  readonly language?: Tongue;
  /** How much the findings of a rule weigh, by the rule's id. */
  readonly levels?: Readonly<Record<string, Level>>;
}

/** What the rules of the method find in an organisation as of a date, in the order of file, line and column. */
export function check(
  organisation: Organisation,
  on: CalendarDate,
  { language = 'en', levels = {} }: CheckOptions = {},
): readonly FindingTold[] {
  return gathered(checkOrganisation(organisation, on, { levels }).findings).map(
    toldIn(organisation, language),
  );
}

/** How the things of an organisation stand on a date. */
export interface Standing {
  readonly circles: readonly {
    readonly circle: string;
    readonly standing: CircleStanding;
    /** The day that tells: on which it is or was to begin, has begun, was to end or has ended. */
    readonly day?: CalendarDate;
    /** Who sits in it, and whether they give or withhold consent. */
    readonly sits: readonly { readonly person: string; readonly consent: boolean }[];
  }[];
  readonly seats: readonly {
    readonly circle: string;
    readonly office: OfficeWithTerm;
    readonly role?: string;
    readonly person?: string;
    readonly state: SeatState;
    /** The last day on which somebody holds it, as far as the files tell. */
    readonly lastDay?: CalendarDate;
  }[];
  readonly decisions: readonly {
    readonly decision: string;
    readonly standing: DecisionStanding;
    readonly state: DecisionState;
    readonly lastDay?: CalendarDate;
  }[];
  readonly elections: readonly { readonly election: string; readonly standing: Held }[];
}

/** How circles, seats, decisions and elections stand on a date: the one answer that checks and pictures rest on. */
export function standing(organisation: Organisation, on: CalendarDate): Standing {
  const stands = asOf(organisation, on);
  return {
    circles: organisation.circles.map((circle) => {
      const { standing: how, day } = circleStanding(stands, circle);
      const sits = stands.sits(circle).map(({ person, consent }) => ({ person, consent }));
      return { circle: circle.name, standing: how, ...(day === undefined ? {} : { day }), sits };
    }),
    seats: organisation.circles.flatMap((circle) =>
      stands.offices(circle).flatMap(({ office, role, seats }) =>
        seats.map(({ seat, state, lastDay }) => ({
          circle: circle.name,
          office,
          ...(role === undefined ? {} : { role: role.name }),
          ...(seat.person === undefined ? {} : { person: seat.person.name }),
          state,
          ...(lastDay === undefined ? {} : { lastDay }),
        })),
      ),
    ),
    decisions: organisation.decisions.map((decision) => {
      const { standing: how, state, lastDay } = decisionStanding(stands, decision);
      return { decision: decision.name, standing: how, state, ...(lastDay === undefined ? {} : { lastDay }) };
    }),
    elections: organisation.elections.map((election) => ({
      election: election.name,
      standing: electionStanding(stands, election),
    })),
  };
}

/** What is to be told of a circle or person under one heading. */
export interface Fact {
  readonly heading: string;
  /** What the heading is about, such as the circle to which a link leads. */
  readonly about?: string;
  readonly lines: readonly string[];
}

/**
 * What is to be told of a circle or a person as of a date, in words.
 *
 * @param name the name of a circle, or else of a person
 * @returns nothing where neither bears the name
 */
export function account(
  organisation: Organisation,
  name: string,
  on: CalendarDate,
  language: Tongue = 'en',
): readonly Fact[] | undefined {
  const stands = asOf(organisation, on);
  const names = new Names(stands, { language: spokenIn(organisation, language) });
  const tell = ({ heading, about, lines }: ToldFact): Fact => ({
    heading: names.say(headings[heading]),
    ...(about === undefined ? {} : { about }),
    lines: lines.map(wordsOf),
  });
  const circle = stands.circle(name);
  if (circle !== undefined) return [...circleFacts(names, circle), ...recordFacts(names, circle)].map(tell);
  return stands.person(name) === undefined ? undefined : personFacts(names, name).map(tell);
}

/** Something that is otherwise in the newer of two states. */
export interface ChangeTold {
  readonly kind: string;
  readonly level: ChangeLevel;
  readonly organisation: string;
  readonly circle?: string;
  /** What it is about, by its name. */
  readonly subject: string;
  readonly message: string;
  /** Whether those who may decide it did, by what is on record. */
  readonly verdict: Verdict;
  readonly was?: Origin;
  readonly is?: Origin;
}

export interface Comparison {
  readonly changes: readonly ChangeTold[];
  /** Findings that only the newer state has, those that the changes themselves make among them. */
  readonly found: readonly FindingTold[];
  /** Findings that only the older state had. */
  readonly resolved: readonly FindingTold[];
}

/** What is otherwise in the newer of two states, who may decide it, and which findings come and go. */
export function diff(
  before: readonly Organisation[],
  after: readonly Organisation[],
  on: CalendarDate,
  language: Tongue = 'en',
): Comparison {
  const compared = compareStates(before, after, on);
  return {
    changes: compared.flatMap(({ organisation, changes }) =>
      changes.map(({ kind, level, circle, subject, message, verdict, was, is }) => ({
        kind,
        level,
        organisation: organisation.name,
        ...(circle === undefined ? {} : { circle }),
        subject,
        message: sayIn(message, spokenIn(organisation, language)),
        verdict,
        ...(was === undefined ? {} : { was }),
        ...(is === undefined ? {} : { is }),
      })),
    ),
    found: compared.flatMap(({ organisation, fresh, breaches }) =>
      [...breaches, ...fresh].map(toldIn(organisation, language)),
    ),
    resolved: compared.flatMap(({ organisation, resolved }) => resolved.map(toldIn(organisation, language))),
  };
}

/** A picture of an organisation as of a date, as SVG. */
export async function view(
  organisation: Organisation,
  on: CalendarDate,
  name: ViewName = 'circles',
  language: Tongue = 'en',
): Promise<string> {
  return drawingSvg(
    await pictureOf(organisation, on, { view: name, language: spokenIn(organisation, language) }),
  );
}

function toldIn(organisation: Organisation, language: Tongue): (finding: Found) => FindingTold {
  const spoken = spokenIn(organisation, language);
  return ({ rule, code, severity, message, at }) => ({
    rule,
    code,
    severity,
    message: sayIn(message, spoken),
    at,
  });
}
