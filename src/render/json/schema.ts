import { seatStates } from '../../model/lookups.js';
import { circleStandings } from '../../vocabulary/circles.js';
import { decisionStandings, electionFaults } from '../../vocabulary/decisions.js';
import { linkFaults } from '../../vocabulary/links.js';
import {
  loopParts,
  loopStates,
  meetingStandings,
  outcomeKinds,
  pointKinds,
  topicStandings,
} from '../../vocabulary/meetings.js';
import { offices, officesWithTerm, targets } from '../../vocabulary/offices.js';
import { ownTerms } from '../../vocabulary/own-words.js';
import { heldStates } from '../../vocabulary/plans.js';
import { seatStandings } from '../../vocabulary/seats.js';
/*
 * The JSON Schema of `kring show --format json`, beside the code that writes it. The published file is made from
 * this by `npm run docs`; a test holds them together, and every example's output against the schema.
 */

/** A JSON Schema, as plain data. */
export type Schema = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Schema>>;

/** Parts that schemas are made of. */
export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const whole: Schema = { type: 'integer' };
export const date: Schema = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
/** A list of things of one shape. */
export const list = (of: Schema): Schema => ({ type: 'array', items: of });
/** One of several words. */
export const oneOf = (...words: string[]): Schema => ({ enum: words });

/** An object that holds all of the first properties, may hold the second, and nothing else. */
export function object(needed: Properties, optional: Properties = {}, description?: string): Schema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: { ...needed, ...optional },
    required: Object.keys(needed),
    additionalProperties: false,
  };
}

const shown: Schema = oneOf('aim', 'domain', 'double link', 'officers', 'audits', 'reviews', 'statutes');
/** Where something stands in a file. */
export const at = { at: ref('origin') };
const declared: Properties = { name: text, at: ref('origin'), whole: ref('origin') };
const declaredOptional: Properties = { block: ref('origin'), documentation: text };

const election: Properties = {
  ...declared,
  office: oneOf(...offices),
  officeAt: ref('origin'),
  circle: ref('name'),
  duties: list(ref('text')),
  qualities: list(ref('text')),
  nominations: list(ref('nomination')),
  changes: list(ref('nomination')),
  objections: list(ref('objection')),
  confirmed: list(object({ circle: ref('name'), ...at }, { date })),
};

const groups: Properties = { present: ref('group'), absent: ref('group'), consent: ref('group') };
const term: Properties = { length: ref('span'), until: ref('day') };
const planned: Properties = { planned: ref('day'), begun: ref('day'), ended: ref('day') };

const pointKind = object({ kind: oneOf(...pointKinds), ...at });

const definitions: Properties = {
  origin: object(
    { file: text, line: whole, column: whole, endLine: whole, endColumn: whole },
    {},
    'A place in a file. Lines and columns count from 1; the end lies behind the last character.',
  ),
  name: object(
    { name: text, ...at },
    {},
    'The name of something declared elsewhere, at the place where it is written.',
  ),
  text: object({ text, ...at }),
  known: object({ system: text, id: text, ...at }, {}, 'By which id another program knows it.'),
  day: object({ date, ...at }, { text, decision: ref('name'), byRhythm: flag }),
  ownWord: object({ term: oneOf(...ownTerms), text, ...at }, { language: ref('text'), plural: text }),
  renewal: object(
    { date, ...at },
    { text, decision: ref('name'), length: ref('span'), until: ref('day'), lastDay: date, method: text },
  ),
  amount: object(
    { number: { type: 'number' }, written: text, ...at },
    { unit: text },
    'A number that was measured or is aimed at, with what it counts.',
  ),
  measuredValue: object({ date, ...at }, { text, amount: ref('amount'), by: ref('name') }),
  span: object({
    length: object({ years: whole, months: whole, weeks: whole, days: whole }),
    written: text,
    ...at,
  }),
  seat: object(
    { office: oneOf(...offices), acting: flag, ...at },
    {
      person: ref('name'),
      unrecorded: { const: true },
      from: ref('day'),
      until: ref('day'),
      length: ref('span'),
      lastDay: date,
      election: ref('name'),
    },
    'An office and who holds it; without a person it is vacant, or it is not recorded who holds it.',
  ),
  group: object({ everyone: flag, people: list(ref('name')), ...at }),
  rhythm: object(at, { every: ref('span'), times: text, text, person: ref('name') }),
  acceptance: object({
    subjects: list(ref('subject')),
    by: ref('name'),
    on: ref('day'),
    because: text,
    ...at,
  }),
  block: object(
    {
      ...declared,
      known: list(ref('known')),
      visions: list(ref('text')),
      missions: list(ref('text')),
      aims: list(ref('text')),
      accepted: list(ref('acceptance')),
      words: list(ref('ownWord')),
    },
    {
      ...declaredOptional,
      title: text,
      introduction: ref('text'),
      logo: ref('text'),
      legal: ref('text'),
      method: ref('text'),
      language: ref('text'),
      statutes: object({ text, ...at }, { from: date }),
      size: object({ least: whole, most: whole, ...at }),
      terms: object({ most: whole, ...at }),
      notice: ref('span'),
      reviews: ref('span'),
      absence: ref('text'),
    },
  ),
  person: object(
    {
      ...declared,
      known: list(ref('known')),
      external: flag,
      expertise: list(ref('text')),
      periods: list(object({}, { from: ref('day'), until: ref('day') })),
    },
    { ...declaredOptional, title: text, email: text, joined: ref('day'), left: ref('day') },
  ),
  domainItem: object(
    {
      ...declared,
      known: list(ref('known')),
      limits: list(ref('text')),
      budgets: list(ref('text')),
      resources: list(ref('text')),
      metrics: list(ref('text')),
      reviewed: list(ref('day')),
    },
    { ...declaredOptional, text, source: object({ circle: text, item: text, ...at }), review: ref('day') },
  ),
  domain: object({ items: list(ref('domainItem')), ...at }, { review: ref('day'), block: ref('origin') }),
  doubleLink: object(
    { leaders: list(ref('seat')), representatives: list(ref('seat')), ...at },
    { circle: ref('name'), organisation: text, organisationAt: ref('origin'), block: ref('origin') },
  ),
  role: object(
    {
      ...declared,
      known: list(ref('known')),
      aims: list(ref('text')),
      duties: list(ref('text')),
      qualities: list(ref('text')),
      constraints: list(ref('text')),
      holders: list(ref('seat')),
    },
    { ...declaredOptional, title: text, domain: ref('domain'), review: ref('day') },
  ),
  circle: object(
    {
      ...declared,
      known: list(ref('known')),
      kind: oneOf('assembly', 'top circle', 'general circle', 'circle', 'helping circle', 'working group'),
      aims: list(ref('text')),
      constraints: list(ref('text')),
      lead: list(ref('text')),
      does: list(ref('text')),
      measures: list(
        object(
          { text, values: list(ref('measuredValue')), ...at },
          {
            name: text,
            nameAt: ref('origin'),
            target: text,
            least: ref('amount'),
            most: ref('amount'),
            every: ref('span'),
            block: ref('origin'),
          },
        ),
      ),
      links: list(ref('doubleLink')),
      crossLinks: list(ref('doubleLink')),
      officers: list(ref('seat')),
      members: list(ref('seat')),
      experts: list(ref('seat')),
      observers: list(ref('seat')),
      everyone: flag,
      membersBy: list(
        object({ office: oneOf(...officesWithTerm), ...at }, { role: text, within: ref('name') }),
      ),
      roles: list(ref('role')),
    },
    {
      ...declaredOptional,
      ...planned,
      title: text,
      comments: ref('origin'),
      only: ref('origin'),
      parent: ref('name'),
      until: ref('day'),
      domain: ref('domain'),
      meets: ref('rhythm'),
      reports: ref('rhythm'),
      reviews: ref('span'),
    },
  ),
  nomination: object(at, { by: ref('name'), candidate: ref('name'), because: text }),
  objection: object(
    { person: ref('name'), met: flag, ...at },
    { text, way: oneOf('term', 'measure', 'change', 'candidate', 'referral', 'withdrawal'), answer: text },
  ),
  election: object(election, {
    ...declaredOptional,
    ...groups,
    role: text,
    meeting: ref('name'),
    by: ref('name'),
    on: ref('day'),
    term: object(at, term),
    facilitator: ref('name'),
    proposal: object({ person: ref('name'), ...at }, { because: text }),
    elected: object(at, { person: ref('name'), method: text, decision: ref('name') }),
    accepted: object(at, { date }),
    replaces: ref('name'),
  }),
  subject: object({ path: list(text), ...at }, { aspect: text }),
  decision: object(
    {
      ...declared,
      known: list(ref('known')),
      kind: oneOf('policy', 'operations'),
      picture: list(ref('day')),
      opinion: list(ref('day')),
      concerns: list(ref('subject')),
      texts: list(ref('text')),
      reasons: list(ref('text')),
      evidence: list(ref('text')),
      responsible: list(ref('subject')),
      measures: list(ref('text')),
      reviewed: list(ref('day')),
      amended: list(ref('day')),
      renewed: list(ref('renewal')),
      objections: list(ref('objection')),
      replaces: list(ref('name')),
    },
    {
      ...declaredOptional,
      ...groups,
      title: text,
      meeting: ref('name'),
      circle: ref('name'),
      kindWritten: ref('text'),
      state: object({ state: text, ...at }),
      decided: object(at, { date, method: text, decision: ref('name') }),
      term: object(at, { ...term, lastDay: date }),
      review: ref('day'),
      proposedBy: ref('name'),
      referred: object({ circle: ref('name'), ...at }, { date }),
      withdrawn: object(at, { date, because: text }),
      replacedBy: ref('name'),
    },
  ),
  entry: object(
    { subject: ref('name'), ...at },
    {
      office: text,
      circle: ref('name'),
      owner: ref('name'),
      due: ref('day'),
      begun: ref('day'),
      done: ref('day'),
      evidence: text,
      blocked: text,
    },
  ),
  step: object(
    {
      ...declared,
      training: flag,
      targets: list(oneOf(...targets)),
      evidence: list(ref('text')),
      after: list(ref('name')),
      shown: list(shown),
      entries: list(ref('entry')),
    },
    {
      ...declaredOptional,
      title: text,
      every: ref('span'),
      owner: ref('name'),
      due: ref('day'),
      begun: ref('day'),
      done: ref('day'),
      blocked: ref('text'),
    },
  ),
  phase: object(
    {
      stage: oneOf('acquaint', 'introduce', 'integrate', 'secure'),
      steps: list(ref('step')),
      whole: ref('origin'),
      ...at,
    },
    { ...planned, name: text, title: text, owner: ref('name'), due: ref('day'), block: ref('origin') },
  ),
  implementation: object(
    {
      ...declared,
      evaluated: list(ref('day')),
      criteria: list(ref('text')),
      without: list(object({ name: text, circles: list(ref('name')), ...at }, { because: text })),
      phases: list(ref('phase')),
    },
    {
      ...declaredOptional,
      ...planned,
      title: text,
      circle: ref('name'),
      mandate: ref('name'),
      owner: ref('name'),
      evaluation: ref('day'),
      template: ref('name'),
    },
  ),
  question: object(
    { ...declared, each: flag, meeting: flag, reasons: list(ref('text')), shown: list(shown) },
    { ...declaredOptional, text },
  ),
  template: object(
    { ...declared, phases: list(ref('phase')), questions: list(ref('question')) },
    { ...declaredOptional, title: text },
  ),
  auditFinding: object(declared, {
    ...declaredOptional,
    text,
    question: ref('name'),
    severity: ref('text'),
    owner: ref('name'),
    due: ref('day'),
    resolved: ref('day'),
    action: ref('name'),
  }),
  auditAnswer: object({ question: ref('name'), ...at }, { score: object({ points: whole, ...at }), text }),
  audit: object(
    {
      ...declared,
      subject: ref('name'),
      scope: list(ref('text')),
      evidence: list(ref('text')),
      answers: list(ref('auditAnswer')),
      findings: list(ref('auditFinding')),
    },
    {
      ...declaredOptional,
      on: ref('day'),
      planned: ref('day'),
      auditor: ref('name'),
      auditorText: text,
      next: ref('day'),
    },
  ),
  action: object(
    { ...declared, evidence: list(ref('text')), concerns: list(ref('subject')) },
    {
      ...declaredOptional,
      meeting: ref('name'),
      title: text,
      circle: ref('name'),
      owner: ref('name'),
      due: ref('day'),
      done: ref('day'),
      decision: ref('name'),
      blocked: ref('text'),
    },
  ),
  review: object(
    { ...declared, person: ref('name'), agreed: list(ref('text')) },
    {
      ...declaredOptional,
      office: text,
      circle: ref('name'),
      on: ref('day'),
      ...groups,
      next: ref('day'),
      meeting: ref('name'),
    },
  ),
  topic: object(
    {
      ...declared,
      circle: ref('name'),
      reasons: list(ref('text')),
      documents: list(ref('text')),
      concerns: list(ref('subject')),
    },
    {
      ...declaredOptional,
      title: text,
      by: ref('name'),
      on: ref('day'),
      kind: pointKind,
      minutes: whole,
      closed: ref('day'),
    },
  ),
  point: object(
    {
      concerns: list(ref('subject')),
      rounds: list(
        object({
          name: text,
          turns: list(object({ person: ref('name'), ...at }, { text })),
          ...at,
        }),
      ),
      heard: list(ref('text')),
      documents: list(ref('text')),
      outcomes: list(object({ kind: oneOf(...outcomeKinds), ...at }, { record: ref('name'), text })),
      ...at,
      whole: ref('origin'),
    },
    {
      topic: ref('name'),
      title: text,
      kind: pointKind,
      by: ref('name'),
      minutes: whole,
      used: whole,
      carried: object(at, { date, text }),
      block: ref('origin'),
    },
  ),
  meeting: object(
    {
      ...declared,
      circle: ref('name'),
      absent: list(object({ name: text, ...at }, { because: text })),
      guests: list(ref('name')),
      guestTexts: list(ref('text')),
      minutes: list(object({ meeting: ref('name'), consented: flag, ...at }, { corrected: text })),
      points: list(ref('point')),
    },
    {
      ...declaredOptional,
      on: ref('day'),
      from: object({ start: text, ...at }, { end: text, place: text }),
      facilitator: ref('name'),
      secretary: ref('name'),
      present: ref('group'),
      closing: object({
        answers: list(ref('auditAnswer')),
        remarks: list(object({ text, ...at }, { person: ref('name') })),
        ...at,
      }),
      next: ref('day'),
    },
  ),
  deviation: object(
    { rule: ref('name'), ...at },
    { circle: ref('name'), decision: ref('name'), until: ref('day'), because: ref('text') },
  ),
  mistake: object(
    { kind: oneOf('impossible date', 'impossible length', 'said twice', 'reads on'), written: text, ...at },
    { first: ref('origin') },
  ),
  deception: object({
    within: oneOf('name', 'text', 'comment'),
    tricks: list(object({ kind: oneOf('turns', 'hides', 'resembles'), character: text })),
    written: text,
    seen: text,
    ...at,
    edits: list(object({ ...at, text })),
  }),
  unreadable: object(
    { message: object({ en: text, nl: text }), ...at },
    { replacement: text, replaces: ref('origin'), written: text, declares: text },
  ),
  organisation: object(
    {
      name: text,
      home: text,
      profile: oneOf('skm', 'sofa', 's3'),
      files: list(text),
      blocks: list(ref('block')),
      people: list(ref('person')),
      circles: list(ref('circle')),
      elections: list(ref('election')),
      decisions: list(ref('decision')),
      implementations: list(ref('implementation')),
      templates: list(ref('template')),
      audits: list(ref('audit')),
      actions: list(ref('action')),
      reviews: list(ref('review')),
      topics: list(ref('topic')),
      meetings: list(ref('meeting')),
      deviations: list(ref('deviation')),
      mistakes: list(ref('mistake')),
      deceptions: list(ref('deception')),
      blanks: list(ref('text')),
      openDates: list(ref('origin')),
      unreadable: list(ref('unreadable')),
    },
    { title: text, language: oneOf('en', 'nl') },
    'What the files of one organisation say. Names are ids.',
  ),
  standingCircle: object(
    {
      name: text,
      state: oneOf('planned', 'working', 'ended'),
      standing: oneOf(...circleStandings),
      linkFaults: list(
        object(
          { why: oneOf(...linkFaults) },
          {
            office: oneOf('leader', 'representative'),
            person: text,
            circle: text,
            since: date,
            from: date,
            cut: object({ why: text, day: date }),
          },
        ),
      ),
      wayUp: list(text),
      below: list(text),
      seats: list(
        object(
          { office: oneOf(...offices), state: oneOf(...seatStates), standing: oneOf(...seatStandings) },
          { role: text, link: text, person: text, from: date, lastDay: date },
        ),
      ),
      sits: list(
        object({
          person: text,
          reasons: list(
            object({ why: text }, { circle: text, office: oneOf(...officesWithTerm), role: text }),
          ),
          consent: flag,
        }),
      ),
      decides: {
        type: 'object',
        description: 'For each topic, the circles whose consent it takes.',
        additionalProperties: list(text),
      },
    },
    {
      loop: {
        ...object({
          closed: flag,
          ...Object.fromEntries(loopParts.map((part) => [part, oneOf(...loopStates)])),
          late: list(object({ measure: text, due: date })),
          unanswered: list(object({ measure: text, since: date })),
        }),
        description:
          'Whether the circle process comes full round; only of a circle that makes policy, where the organisation keeps values of what it measures.',
      },
    },
  ),
};

/** The JSON Schema (2020-12) of what `kring show --format json` writes. */
export const organisationSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An organisation as Kring reads it, and how it stands on a date',
  ...object(
    {
      version: { const: 1 },
      asOf: date,
      organisation: ref('organisation'),
      standing: object(
        {
          circles: list(ref('standingCircle')),
          meetings: list(object({ name: text, standing: oneOf(...meetingStandings) })),
          topics: list(object({ name: text, standing: oneOf(...topicStandings), returns: whole })),
          decisions: list(
            object({
              name: text,
              state: oneOf('draft', 'in consent', 'adopted', 'referred', 'withdrawn', 'expired', 'replaced'),
              standing: oneOf(...decisionStandings),
            }),
          ),
          elections: list(
            object(
              { name: text, standing: oneOf(...heldStates) },
              {
                fault: {
                  ...oneOf(...electionFaults),
                  description: 'Why an election that was held elected nobody.',
                },
              },
            ),
          ),
          steps: list(
            object({
              implementation: text,
              stage: oneOf('acquaint', 'introduce', 'integrate', 'secure'),
              step: text,
              done: flag,
              derived: list(
                object(
                  { done: flag },
                  { circle: text, office: oneOf(...offices), role: text, person: text, date },
                ),
              ),
            }),
          ),
        },
        {},
        'What follows from the files on the date of `asOf`.',
      ),
    },
    { circle: text, person: text },
  ),
  $defs: definitions,
};
