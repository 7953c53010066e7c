import { causes } from '../../tracking/due.js';
import { at, date, flag, list, object, oneOf, type Schema, text, whole } from './schema.js';

const offices = oneOf(
  'leader',
  'representative',
  'facilitator',
  'secretary',
  'logbook',
  'member',
  'expert',
  'role',
);
const shown = oneOf('aim', 'domain', 'double link', 'officers', 'audits', 'reviews', 'statutes');
const origin = object({ file: text, line: whole, column: whole, endLine: whole, endColumn: whole });
const status = oneOf('not begun', 'under way', 'blocked', 'done', 'overdue');
const counts = object({
  all: whole,
  done: whole,
  underWay: whole,
  blocked: whole,
  overdue: whole,
  notBegun: whole,
});
const why: Schema = {
  type: 'object',
  description: 'Why it is open; `kind` tells which other facts stand beside it.',
  properties: {
    kind: oneOf(
      'nothing recorded',
      'blocked',
      'waits',
      'planned',
      'lapsed',
      'some open',
      'for nobody',
      'missing',
      'term over',
      'unsound',
      'set aside',
    ),
  },
  required: ['kind'],
};
const task = {
  needed: {
    status,
    evidence: list(text),
    why: list(why),
    place: object({ at: { $ref: '#/$defs/origin' }, recorded: flag }),
  },
  optional: { owner: text, due: date, done: date, again: date, blocked: text },
};
const forOne = object(task.needed, {
  ...task.optional,
  circle: text,
  office: offices,
  role: text,
  person: text,
});
const days = { planned: date, begun: date, ended: date, due: date };

/** The JSON Schema (2020-12) of what `kring progress --format json` writes. */
export const progressSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'How the introduction of the method stands on a date',
  ...object({
    version: { const: 1 },
    asOf: date,
    organisation: text,
    implementations: list(
      object(
        {
          name: text,
          title: text,
          evaluated: list(date),
          criteria: list(text),
          without: list(object({ name: text, circles: list(text) }, { because: text })),
          counts: { $ref: '#/$defs/counts' },
          phases: list({ $ref: '#/$defs/phase' }),
          at: { $ref: '#/$defs/origin' },
        },
        {
          circle: text,
          owner: text,
          mandate: text,
          template: text,
          evaluation: date,
          planned: date,
          begun: date,
          ended: date,
        },
      ),
    ),
    conditions: list(
      object({
        condition: shown,
        counts: { $ref: '#/$defs/counts' },
        each: list({ $ref: '#/$defs/forOne' }),
      }),
    ),
  }),
  $defs: {
    origin,
    counts,
    forOne,
    phase: object(
      {
        stage: oneOf('acquaint', 'introduce', 'integrate', 'secure'),
        state: oneOf('planned', 'under way', 'ended'),
        overdue: flag,
        late: { ...flag, description: 'Whether it should have begun.' },
        counts: { $ref: '#/$defs/counts' },
        steps: list({ $ref: '#/$defs/step' }),
        at: { $ref: '#/$defs/origin' },
      },
      { ...days, name: text, title: text, owner: text },
    ),
    step: object(
      {
        ...task.needed,
        name: text,
        title: text,
        training: flag,
        added: flag,
        shown: list(shown),
        after: list(text),
        each: list({ $ref: '#/$defs/forOne' }),
        leftOut: {
          ...list(object({ circle: text, at: { $ref: '#/$defs/origin' } }, { because: text })),
          description: 'Circles at work that the plan leaves out of it; neither open nor counted.',
        },
        leftOutForAll: {
          ...flag,
          description: 'Whether it is asked of nobody, as it is left out for each circle that it is for.',
        },
        counts: { $ref: '#/$defs/counts' },
      },
      task.optional,
    ),
  },
};

/** The JSON Schema (2020-12) of what `kring due --format json` writes. */
export const dueSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What falls due in an organisation',
  ...object({
    version: { const: 1 },
    asOf: date,
    until: date,
    organisation: text,
    due: list(
      object(
        {
          id: { type: 'string', description: 'The same for the same thing at any date.' },
          date,
          kind: oneOf(
            'term',
            'election',
            'decision review',
            'decision end',
            'deviation end',
            'domain review',
            'role review',
            'circle begin',
            'circle end',
            'audit',
            'audit finding',
            'action',
            'step',
            'phase',
            'performance review',
            'plan evaluation',
            'meeting',
            'measure',
          ),
          overdue: flag,
          meetings: { ...list(text), description: 'The circles in whose meeting it belongs.' },
          name: text,
          title: text,
          message: text,
          ...at,
        },
        {
          circle: text,
          owner: text,
          office: offices,
          role: text,
          person: text,
          hours: {
            ...object({ start: text }, { end: text, place: text }),
            description: 'Of a meeting: when it begins and ends, as `19:30`, and where it is.',
          },
          cause: oneOf(...causes),
          audit: text,
          election: text,
          open: object({ open: whole, all: whole }),
          each: flag,
          blocked: text,
        },
      ),
    ),
  }),
  $defs: { origin },
};

const answered = object({}, { score: { type: 'integer', minimum: 0, maximum: 3 }, text });
const namedAudit = { date, circle: text, score: object({ points: whole, most: whole }) };

/** The JSON Schema (2020-12) of what `kring audit --format json` writes. */
export const auditSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The checklist of an audit',
  ...object(
    {
      version: { const: 1 },
      asOf: date,
      organisation: text,
      held: { ...flag, description: 'Whether the audit whose answers are told was held.' },
      nextOverdue: { ...flag, description: 'Whether the day of the next audit has passed.' },
      open: {
        ...list(object({ text }, { severity: text, owner: text, due: date, circle: text })),
        description: 'Findings of earlier audits that are not resolved.',
      },
      attendance: {
        ...list(object({ circle: text, person: text, present: whole, all: whole })),
        description: 'At how many of the meetings of the last year each person was, by circle.',
      },
      questions: list(
        object(
          {
            name: text,
            text,
            reasons: list(text),
            found: { ...list(text), description: 'The evidence that the files hold.' },
            missing: { ...list(text), description: 'The evidence that they should hold and do not.' },
            findings: { ...list(text), description: 'Names of the findings of the audit that belong to it.' },
          },
          {
            answer: { ...answered, description: 'What the audit found.' },
            before: { ...answered, description: 'What the audit before it found.' },
            chapter: oneOf(
              'rules',
              'logbook',
              'terms',
              'decisions',
              'training',
              'statutes',
              'people',
              'meetings',
            ),
          },
        ),
      ),
    },
    {
      circle: { type: 'string', description: 'The circle that is audited; left out for the organisation.' },
      audit: {
        ...object({ name: text }, namedAudit),
        description: 'The audit whose answers are told, where one has any.',
      },
      before: { ...object({ name: text }, namedAudit), description: 'The audit before it that has answers.' },
      last: object({ name: text, date }, { circle: text, score: namedAudit.score }),
      next: date,
    },
  ),
};
