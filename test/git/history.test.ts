import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { diffSchema, logSchema } from '../../src/render/json/diff-schema.js';
import { kring } from '../cli/kring.js';
import { expectGolden } from '../golden.js';
import { birthCareHistory, type Minutes } from './birth-care.js';
import { TestRepository } from './repositories.js';

/* The birth-care partnership on its way from a members' meeting with a board to circles, out of a real repository. */

const minutes = birthCareHistory();
let repository: TestRepository;

// Each run of the program is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

beforeAll(() => {
  repository = new TestRepository();
  for (const { files, subject, date, author } of minutes)
    repository.commitAll(files, subject, { name: author, date });
});

/** Names of commits depend on the version of nothing but git's own format, yet say nothing to a reader. */
const nameless = (text: string): string => text.replace(/\b[0-9a-f]{10}(?:[0-9a-f]{30})?\b/g, 'COMMIT');
const revision = (i: number): string => `HEAD~${minutes.length - 1 - i}`;
const diff = (i: number, ...more: string[]) =>
  kring(['diff', revision(i - 1), revision(i), ...more], { in: repository.folder });

test('the history is told like minutes, in both languages', () => {
  for (const language of ['en', 'nl']) {
    const { status, out, err } = kring(['log', '--reverse', '--language', language], {
      in: repository.folder,
    });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expectGolden(`history/log${language === 'en' ? '' : '.nl'}.txt`, nameless(out));
  }
});

describe('each commit is told by itself:', () => {
  test.each(minutes.slice(1).map(({ subject }, i) => [subject, i + 1] as const))('%s', (subject, i) => {
    const { out, status } = diff(i, '--language', 'en');
    expectGolden(`history/${String(i + 1).padStart(2, '0')}.txt`, out);
    expect(status).toBe(subject.includes('elects its leader') ? 1 : 0);
  });
});

test('the secretary is told in words what a circle decided that may not, and the run fails', () => {
  const i = minutes.findIndex(({ subject }: Minutes) => subject.includes('elects its leader'));
  const { out, status } = diff(i, '--format', 'github', '--language', 'en');
  expect(status).toBe(1);
  expect(out).toContain(
    'GC01 consent/decided-elsewhere (error)::Gijs Vos begins another term as leader of Circle of home care',
  );
  expect(out).toContain(
    'Only Strategy circle can decide this, but what is on record for it is home-care-leader (Circle of home care, 2026-03-16). Put it to Strategy circle and record the decision that is taken there, or undo the change.',
  );
  for (const language of ['en', 'nl'])
    expectGolden(
      `history/comment${language === 'en' ? '' : '.nl'}.md`,
      diff(i, '--format', 'markdown', '--language', language).out,
    );
  expect(diff(i, '--fail-on', 'never').status).toBe(0);
});

test('a change without a decision fails where that is asked for', () => {
  const experts = minutes.findIndex(({ subject }) => subject.includes('four experts'));
  expect(diff(experts).status).toBe(0);
  expect(diff(experts, '--fail-on', 'unevidenced').status).toBe(1);
  const visit = minutes.findIndex(({ subject }) => subject.includes('the visit'));
  expect(diff(visit, '--fail-on', 'unevidenced', '--fail-on', 'new-errors').status).toBe(0);
});

test('the JSON says who decides, by what it was decided, and where', () => {
  const begins = minutes.findIndex(({ subject }) => subject.includes('strategy circle begins'));
  const { changes, summary, findings } = JSON.parse(diff(begins, '--format', 'json').out);
  expect(changes.find(({ kind }: { kind: string }) => kind === 'leader-seated')).toMatchObject({
    level: 'people',
    circle: 'Strategy',
    after: 'hugo',
    decidedBy: ['Board'],
    evidence: [{ election: 'strategy-leader-2026', circle: 'Board', date: '2026-02-02' }],
    verdict: 'evidenced',
    evidenced: true,
    file: 'circles/strategy.kring',
  });
  expect(summary).toEqual({ authority: 2, people: 10, wording: 0, unevidenced: 0, accepted: 0, wrong: 0 });
  expect(findings.resolved.length).toBeGreaterThan(0);
  // What is counted in the text is what is listed in the JSON.
  const text = diff(begins, '--language', 'en').out;
  const counted = /Findings: (\d+) new, (\d+) resolved/.exec(text)?.slice(1).map(Number);
  expect([findings.new.length, findings.resolved.length]).toEqual(counted);
});

test('the JSON is as its published schemas say', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const check = (schema: object, text: string): void => {
    const valid = ajv.compile(schema);
    expect(valid(JSON.parse(text)) ? [] : valid.errors).toEqual([]);
  };
  const out = (...words: string[]): string =>
    kring([...words, '--format', 'json'], { in: repository.folder }).out;
  check(diffSchema, out('diff', revision(4), 'HEAD'));
  check(logSchema, out('log'));
});

test('the page shows both states in one picture, with signs and lines as well as colours', () => {
  const begins = minutes.findIndex(({ subject }) => subject.includes('youth health care'));
  const { out } = diff(begins, '--format', 'html', '--language', 'en');
  expect(out).toMatch(/<svg [^>]*role="graphics-document document"/);
  expect(out).toMatch(/Circle of youth care[^<"]*\(moved\)/);
  expect(out).toContain('>→</text>');
});

test('the history of one circle leaves out what does not concern it', () => {
  const { out } = kring(['log', 'Youth', '--format', 'json'], { in: repository.folder });
  const { commits } = JSON.parse(out);
  expect(commits.map(({ subject }: { subject: string }) => subject)).toEqual([
    'The board, the audit and the logbook as they are now',
    'The youth health care becomes a circle',
    'Put the association on record as it is',
  ]);
});

test('a circle is told with since when each fact stands, and by what', () => {
  const { out, status } = kring(
    ['show', 'HomeCare', '--history', '--language', 'en', '--as-of', '2026-11-23'],
    {
      in: repository.folder,
    },
  );
  expect(status).toBe(0);
  expectGolden('history/since.txt', nameless(out.slice(out.indexOf('Since when'))));
  const { since } = JSON.parse(
    kring(['show', 'HomeCare', '--history', '--format', 'json'], { in: repository.folder }).out,
  );
  const moved = since.find(({ change }: { change: { kind: string } }) => change.kind === 'circle-moved');
  expect(moved).toMatchObject({ date: '2026-03-23', author: 'Gijs Vos' });
});
