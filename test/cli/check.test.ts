import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { day, folderWith, gardens, gardensWithSlip, kring, program, started } from './kring.js';

const slips = folderWith({ 'gardens/a.kring': gardensWithSlip });
const check = (folder: string, ...words: string[]) =>
  kring(['check', '--as-of', day, ...words], { in: folder });

/** One person in two offices, set aside by a decision until next year. */
const withDeviation = `${gardens}
circle Kas "Kaskring" in Tuin {
  aim "To keep the greenhouse warm"
  domain { heating "How the greenhouse is heated" { limit "No gas" review 2027-03-01 } }
  double link {
    leader chris from 2026-03-02 for 1 year
    representative chris from 2026-03-02 for 1 year
  }
  facilitator anna from 2026-03-02 for 1 year
  secretary bram from 2026-03-02 for 1 year
  members anna, bram, dewi
  meets every month
}
decision start "Start of the greenhouse" {
  circle Tuin
  decided 2026-03-01 by consent
  concerns Kas
  text "Chris links alone"
  because "There is nobody else yet"
  responsible chris
  review 2027-02-01
  consent everyone
}
deviation same-person in Kas under start until 2027-02-01
  because "There is | nobody else yet"
`;

describe('exit status', () => {
  test.each([
    [gardens, [], 0],
    [gardensWithSlip, [], 1],
    [gardensWithSlip, ['--fail-on', 'never'], 0],
    [gardensWithSlip, ['--level', 'unknown-name=warning', '--level', 'RE01=info'], 0],
    [gardensWithSlip, ['--level', 'unknown-name=warning', '--fail-on', 'warning'], 1],
    [gardensWithSlip, ['--rule', 'double-link'], 0],
    [gardensWithSlip, ['--rule', 'LA02'], 1],
  ])('of check is by what was found and --fail-on (%#)', (text, words, status) => {
    expect(check(folderWith({ 'a.kring': text }), ...words).status).toBe(status);
  });
});

describe('text', () => {
  test('shows the sentence, the line, a caret under it, and the fix', () => {
    const { out } = check(slips);
    const at = gardensWithSlip.split('\n').findIndex((line) => line.includes('ana ')) + 1;
    expect(out).toContain(`error language/unknown-name LA02  gardens/a.kring:${at}:15\n`);
    expect(out).toContain(
      `    ${at} │   facilitator ana from 2026-03-02 for 1 year\n       │               ^^^\n`,
    );
    expect(out).toContain('    fix: ');
  });

  test('is what the README shows', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const circles = /```kring\n(circle Midwives.*?)```/s.exec(readme)?.[1] ?? '';
    const shown = /\$ kring check --rule DL02\n(.*?)```/s.exec(readme)?.[1] ?? 'nothing';
    const folder = folderWith({
      'circles.kring': circles,
      'organisation.kring':
        'organisation Zorg\nperson anna\ncircle Strategy {\n  domain { care "Care" }\n}\n',
    });
    expect(check(folder, '--rule', 'DL02', '--quiet').out).toBe(`${shown}\n`);
  });

  test('ends with the organisation, its size and how it fares', () => {
    expect(check(folderWith({ 'a.kring': gardens })).out).toBe(
      'Tuinen — Stadstuinen Zuid (1 circle, 4 people, 1 file)\n  All is well as of 2026-06-01: every rule that was looked at holds.\n',
    );
    expect(check(slips).out).toMatch(/\n {2}1 error( and .*)?\. `kring fix` can put .* right\.\n$/);
  });

  test('tells of the deviations on record', () => {
    const { out, status } = check(folderWith({ 'a.kring': withDeviation }));
    expect(out).toContain(
      'Deviations on record:\n    double-link/same-person in Kaskring, under decision “Start of the greenhouse”, until 2027-02-01: There is | nobody else yet\n',
    );
    expect(status).toBe(0);
  });

  test('with --quiet there are findings and nothing else', () => {
    expect(check(folderWith({ 'a.kring': gardens }), '--quiet')).toEqual({ status: 0, out: '', err: '' });
  });

  test('into a pipe goes no colour', () => {
    expect(check(slips).out).not.toContain('\u001b');
  });

  test('what would steer a terminal is shown and not obeyed', () => {
    const folder = folderWith({
      'a.kring': gardens
        .replace('"Tuinkring"', '"T\u001b[2Jui\u202enkring\u0007"')
        .replace('facilitator anna', 'facilitator \u001b]0;x\u0007'),
    });
    for (const format of ['text', 'github', 'junit', 'markdown']) {
      const { out } = check(folder, '--format', format);
      expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
      expect(out).not.toBe('');
    }
    expect(check(folder).out).toContain('␛]0;x␇');
  });

  test('a reader who has seen enough is no failure', () => {
    const run = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" check --format json | head -c 1`],
      {
        cwd: slips,
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      },
    );
    expect([run.stdout, run.stderr]).toEqual(['{', '']);
  });
});

/** `script` gives a process a terminal; where there is none, this cannot be tried. */
const terminal = spawnSync('script', ['--version']).status === 0 && process.platform === 'linux';

describe.runIf(terminal)('on a terminal', () => {
  // Progress may move the cursor; only what ends in `m` is colour.
  const colour = /\u001b\[[\d;]*m/;
  const seen = (env: Record<string, string>, ...words: string[]): string => {
    const line = [process.execPath, program, 'check', '--as-of', day, ...words]
      .map((word) => `'${word}'`)
      .join(' ');
    const run = spawnSync('script', ['-qec', line, '/dev/null'], {
      cwd: slips,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TERM: 'xterm', LANG: 'C', ...env },
    });
    return run.stdout;
  };

  test('there is colour', () => {
    expect(seen({})).toContain('\u001b[31m');
  });

  test.each([[{ NO_COLOR: '1' }], [{ TERM: 'dumb' }]])('there is none with %j', (env) => {
    expect(seen(env)).not.toMatch(colour);
  });

  test('there is none with --no-colour', () => {
    expect(seen({}, '--no-colour')).not.toMatch(colour);
  });
});

describe('json', () => {
  test('has the keys of version 1', () => {
    const { out } = check(slips, '--format', 'json');
    const { asOf, version, organisations, findings, summary } = JSON.parse(out);
    expect({ version, asOf }).toEqual({ version: 1, asOf: day });
    expect(organisations).toMatchObject([
      {
        name: 'Tuinen',
        title: 'Stadstuinen Zuid',
        circles: 1,
        people: 4,
        files: ['gardens/a.kring'],
        profile: 'skm',
      },
    ]);
    expect(findings[0]).toMatchObject({
      rule: 'language/unknown-name',
      code: 'LA02',
      base: 'all',
      severity: 'error',
      organisation: 'Tuinen',
      file: 'gardens/a.kring',
      column: 15,
      endColumn: 18,
      fixable: true,
      related: expect.any(Array),
    });
    expect(summary).toMatchObject({ error: 1, deviations: 0 });
  });

  test('lists the deviations on record with what they set aside', () => {
    const { deviations, findings, summary } = JSON.parse(
      check(folderWith({ 'a.kring': withDeviation }), '--rule', 'same-person', '--format', 'json').out,
    );
    expect(deviations).toMatchObject([
      {
        rule: 'double-link/same-person',
        code: 'DL03',
        circle: 'Kas',
        decision: 'start',
        until: '2027-02-01',
        findings: [{ rule: 'double-link/same-person', severity: 'error' }],
      },
    ]);
    expect(findings).toEqual([]);
    expect(summary.deviations).toBe(1);
  });

  test('--profile goes before what the organisation says', () => {
    const { organisations } = JSON.parse(check(slips, '--format', 'json', '--profile', 's3').out);
    expect(organisations[0].profile).toBe('s3');
  });
});

describe('sarif', () => {
  const log = (folder: string, ...words: string[]) =>
    JSON.parse(check(folder, '--format', 'sarif', ...words).out) as Log;

  test('names each rule with help, and points from each result to its rule and place', () => {
    const folder = folderWith({ 'a map/100%.kring': gardensWithSlip });
    const [run] = log(folder).runs;
    const rules = run?.tool.driver.rules ?? [];
    for (const rule of rules) {
      expect(rule.help?.text).toBeTruthy();
      expect(rule.help?.markdown).toBeTruthy();
      const { hash, protocol } = new URL(rule.helpUri ?? '');
      expect(protocol).toBe('pkg:');
      expect(existsSync(join(import.meta.dirname, '../..', hash.slice(1)))).toBe(true);
    }
    const result = run?.results?.[0];
    expect(rules[result?.ruleIndex ?? -1]?.id).toBe(result?.ruleId);
    expect(result?.level).toBe('error');
    const place = result?.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation).toEqual({ uri: 'a%20map/100%25.kring', uriBaseId: '%SRCROOT%' });
    expect(run?.originalUriBaseIds).toEqual({
      '%SRCROOT%': {
        description: {
          text: 'The root of the repository, or where there is none the folder in which the check was run.',
        },
      },
    });
    expect(place?.region).toMatchObject({ startColumn: 15, endColumn: 18 });
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent).toEqual({
      text: 'anna',
    });
  });

  test('counts what a deviation sets aside as suppressed', () => {
    const results = log(folderWith({ 'a.kring': withDeviation }), '--rule', 'DL03').runs[0]?.results ?? [];
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.status])).toEqual([
      ['double-link/same-person', 'accepted'],
    ]);
  });
});

describe('github', () => {
  test('each finding is one workflow command, with nothing in it that could begin another', () => {
    const folder = folderWith({ 'a,b:c%/a.kring': gardensWithSlip });
    const lines = check(folder, '--format', 'github').out.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^::error file=a%2Cb%3Ac%25\/a\.kring,line=\d+,endLine=\d+,col=15,endColumn=18,title=LA02 language\/unknown-name \(error\)::\S/,
    );
    expect(lines.slice(0, -1).every((line) => /^::(error|warning|notice) /.test(line))).toBe(true);
  });
});

describe('junit', () => {
  const read = (text: string) => {
    const elements: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) =>
      elements.push({ name, attributes: attributes as Record<string, string> }),
    );
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
    return elements;
  };

  test('is XML, with a suite for the organisation and a case for each rule', () => {
    const folder = folderWith({
      'a.kring': gardensWithSlip.replace('"Stadstuinen Zuid"', '"Tuinen <&> \'Zuid\' \uffff"'),
    });
    const elements = read(check(folder, '--format', 'junit').out);
    const suite = elements.find(({ name }) => name === 'testsuite')?.attributes;
    const cases = elements.filter(({ name }) => name === 'testcase');
    expect(suite?.name).toBe("Tuinen — Tuinen <&> 'Zuid' \ufffd");
    expect(Number(suite?.tests)).toBe(cases.length);
    expect(Number(suite?.failures)).toBe(elements.filter(({ name }) => name === 'failure').length);
    expect(Number(suite?.failures)).toBeGreaterThan(0);
  });

  test('a rule that is set aside by a deviation is skipped, with the decision', () => {
    const elements = read(check(folderWith({ 'a.kring': withDeviation }), '--format', 'junit').out);
    expect(elements.find(({ name }) => name === 'skipped')?.attributes.message).toContain(
      'under decision “Start of the greenhouse”',
    );
  });
});

describe('markdown', () => {
  test('shows names as they are, whatever they hold', () => {
    const folder = folderWith({
      'a.kring': withDeviation.replace('"Stadstuinen Zuid"', '"<b>@you | [x](y)"'),
    });
    const { out } = check(folder, '--format', 'markdown');
    expect(out).not.toContain('<b>');
    expect(out).toContain('### Tuinen — &lt;b&gt;@\u2060you \\| \\[x\\]\\(y\\)');
    expect(out).toContain('There is \\| nobody else yet');
  });
});

describe('--watch', () => {
  function watched(words: readonly string[], folder: string) {
    const running = started([...words, '--watch', '--as-of', day], { in: folder });
    const said = { out: '', err: '' };
    running.stdout.setEncoding('utf8').on('data', (piece: string) => {
      said.out += piece;
    });
    running.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said.err += piece;
    });
    const ended = new Promise<number | null>((done) => running.on('close', done));
    const until = async (seen: () => boolean): Promise<void> => {
      for (let tries = 0; !seen() && tries < 400; tries++) await new Promise((done) => setTimeout(done, 50));
      expect(seen(), `${said.out}\n${said.err}`).toBe(true);
    };
    const end = async (): Promise<number | null> => {
      running.kill('SIGINT');
      return ended;
    };
    return { said, until, end };
  }

  test('checks again at a change, and ends with status 0 at an interrupt', async () => {
    const folder = folderWith({ 'a.kring': gardens });
    const { said, until, end } = watched(['check'], folder);
    await until(() => said.err.includes('waiting for changes'));
    expect(said.out.match(/Stadstuinen Zuid/g), 'told once before the first change').toHaveLength(1);
    writeFileSync(join(folder, 'a.kring'), gardensWithSlip);
    await until(() => said.out.includes('unknown-name'));
    expect(await end()).toBe(0);
  });

  test('draws again at a change, and waits while there is nothing to draw', async () => {
    const folder = folderWith({ 'a.kring': gardens });
    const { said, until, end } = watched(['diagram', '-o', 'picture.svg'], folder);
    const picture = (): string => readFileSync(join(folder, 'picture.svg'), 'utf8');
    await until(() => said.err.includes('picture.svg'));
    expect(picture()).toContain('Stadstuinen Zuid');
    rmSync(join(folder, 'a.kring'));
    await until(() => said.err.split('\n').length > 2);
    writeFileSync(join(folder, 'a.kring'), gardens.replace('Stadstuinen Zuid', 'Stadstuinen Noord'));
    await until(() => picture().includes('Stadstuinen Noord'));
    expect(await end()).toBe(0);
  });
});

test('a check changes no file', () => {
  const before = readFileSync(join(slips, 'gardens/a.kring'), 'utf8');
  check(slips);
  expect(readFileSync(join(slips, 'gardens/a.kring'), 'utf8')).toBe(before);
});
