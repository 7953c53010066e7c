import { changeLevels, kinds } from '../../changes/change.js';
import { topics } from '../../model/authority.js';
import { date, flag, list, object, oneOf, type Schema, text, whole } from './schema.js';

const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const origin = object({ file: text, line: whole, column: whole, endLine: whole, endColumn: whole });
const evidence = object(
  { circle: maybe(text), date: maybe(date), recorded: maybe(object({ commit: text, date })) },
  { election: text, decision: text },
);
const change = object({
  kind: oneOf(...Object.keys(kinds)),
  level: oneOf(...changeLevels),
  topic: maybe(oneOf(...topics)),
  organisation: text,
  circle: maybe(text),
  subject: text,
  before: maybe(text),
  after: maybe(text),
  decidedBy: list(text),
  evidence: list(evidence),
  missing: list(text),
  accepted: maybe(object({ by: text, date, because: text })),
  inVain: maybe(list(object({ subject: text, why: oneOf('nothing lacks', 'decided elsewhere') }))),
  verdict: oneOf('none needed', 'evidenced', 'partly', 'unevidenced', 'accepted', 'wrong'),
  evidenced: flag,
  message: text,
  difference: maybe(list(object({ text, in: oneOf('both', 'before', 'after') }))),
  file: maybe(text),
  line: maybe(whole),
  was: maybe({ $ref: '#/$defs/origin' }),
  is: maybe({ $ref: '#/$defs/origin' }),
});
const summary = object({
  authority: whole,
  people: whole,
  wording: whole,
  unevidenced: whole,
  accepted: whole,
  wrong: whole,
});
const seat = object(
  { circle: text, office: oneOf('leader', 'representative', 'facilitator', 'secretary', 'logbook', 'role') },
  { role: text },
);
const impact = object({
  circles: list(
    object({
      circle: text,
      votesGained: list(text),
      votesLost: list(text),
      domainGained: list(text),
      domainLost: list(text),
      orphaned: list(text),
    }),
  ),
  people: list(
    object({
      person: text,
      title: text,
      seatsGained: list(seat),
      seatsLost: list(seat),
      votesGained: list(text),
      votesLost: list(text),
    }),
  ),
});
const finding: Schema = {
  type: 'object',
  properties: {
    rule: text,
    code: text,
    url: text,
    severity: oneOf('error', 'warning', 'info'),
    message: text,
    file: text,
    line: whole,
  },
  required: ['rule', 'code', 'url', 'severity', 'message', 'file', 'line'],
};

/** The JSON Schema (2020-12) of what `kring diff --format json` writes. */
export const diffSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What changed in the governance between two states',
  $defs: { origin },
  ...object({
    version: { const: 1 },
    from: text,
    to: text,
    asOf: date,
    nearbyDays: maybe(whole),
    kring: text,
    unread: list(object({ state: text, file: text, line: whole, message: text })),
    organisations: list(object({ name: text, title: maybe(text), summary, impact })),
    changes: list(change),
    findings: object({ new: list(finding), resolved: list(finding), breaches: list(finding) }),
    summary,
  }),
};

/** The JSON Schema (2020-12) of what `kring log --format json` writes. */
export const logSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The history of a governance',
  $defs: { origin },
  ...object({
    version: { const: 1 },
    organisation: text,
    circle: maybe(text),
    person: maybe(text),
    shallow: flag,
    nearbyDays: whole,
    commits: list(
      object({
        commit: text,
        date,
        author: text,
        subject: text,
        unread: list(object({ file: text, message: text })),
        changes: list(change),
        summary,
      }),
    ),
  }),
};
