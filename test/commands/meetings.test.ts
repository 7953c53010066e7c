import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { measureSchema } from '../../src/render/json/measure-schema.js';
import { folderWith, kring } from '../cli/kring.js';

const orchestra = `organisation Harmonie "Harmonie De Eendracht" { language en }
person joke "Joke Bakker"
person wim "Wim Kuiper"
person fien "Fien de Boer"
general circle Board "The board" {
  aim "To make music with the village"
  facilitator joke from 2026-01-01 for 2 years
  secretary wim from 2026-01-01 for 2 years
  members fien
  measure seats "Seats filled" target at least 80 % every 3 months {
    2026-03-31 70 % by fien
    2026-06-30 85 % "The park"
    2026-09-30 76 %
  }
  measure "Applause"
  meets every 4 weeks
}
topic hall "Another hall" in Board {
  by fien on 2026-10-20
  decide 25 minutes
  because "The roof leaks"
}
topic uniforms "New uniforms" in Board { by wim on 2026-10-01 }
meeting board-2026-11-02 of Board on 2026-11-02 {
  from 20:00 to 22:00 "The mill"
  facilitator joke
  secretary wim
  present joke, wim
  absent fien "ill"
  point uniforms {
    explore 15 minutes
    round opinion {
      joke "Blue"
      wim "Green"
    }
    carried to next
  }
  point "The budget" {
    decide 20 minutes
    used 30 minutes
    outcome decision budget
    outcome action ask-bank
  }
  closing {
    answer rounds 3 "Everybody spoke"
    remark wim "Too long on uniforms"
  }
}
decision budget "The budget of 2027" {
  text "We spend € 4,000 on scores"
  objection joke "Too much at once" met by change "In two halves"
  consent joke, wim
}
action ask-bank "Ask the bank" { owner wim due 2026-11-20 }
`;

const on = ['--as-of', '2026-11-10', '--language', 'en'];
const written = (folder: string) => readFileSync(join(folder, 'harmonie.kring'), 'utf8');
const run = (...words: string[]) =>
  kring([...words, ...on], { in: folderWith({ 'harmonie.kring': orchestra }) });

describe('kring minutes', () => {
  test('tells what was decided in its exact words, who consented and how objections were met, before the points', () => {
    const { status, out } = run('minutes', 'board-2026-11-02', '--format', 'markdown');
    expect(status).toBe(0);
    expect(out).toContain('# Minutes of The board, 2 November 2026');
    expect(out).toContain('These minutes wait for the consent of the circle in its next meeting.');
    expect(out).toContain('We spend € 4,000 on scores');
    expect(out).toContain('Joke Bakker and Wim Kuiper');
    expect(out).toMatch(/Joke Bakker: Too much at once \\\(by a change: In two halves\\\)/);
    expect(out).toContain('Fien de Boer \\(ill\\)');
    expect(out.indexOf('We spend')).toBeLessThan(out.indexOf('New uniforms'));
    expect(out).toContain('30 of 20 min. used');
    expect(out).toContain('Carried on to the next meeting');
    expect(out).toContain('Was everybody heard, in rounds? 3 of 3, Everybody spoke');
  });

  test('takes the last meeting of a circle, and speaks Dutch', () => {
    const { out } = kring(['minutes', 'Board', '--as-of', '2026-11-10', '--language', 'nl'], {
      in: folderWith({ 'harmonie.kring': orchestra }),
    });
    expect(out).toContain('Notulen van The board, 2 november 2026');
    expect(out).toContain('wachten op het consent van de kring');
  });

  test('is an agenda before the day of the meeting', () => {
    const folder = folderWith({
      'harmonie.kring': `${orchestra}meeting next of Board on 2026-11-30 { point hall { decide 25 minutes } }\n`,
    });
    const { out } = kring(['minutes', 'next', ...on], { in: folder });
    expect(out).toContain('Agenda of The board, 30 November 2026');
    expect(out).toContain('The roof leaks');
    expect(out).not.toContain('wait for the consent');
  });

  test('refuses a name that nothing has, with the nearest', () => {
    const { status, err } = run('minutes', 'board-2026-11-03');
    expect(status).toBe(2);
    expect(err).toContain('Did you mean `board-2026-11-02`?');
  });
});

describe('kring measure', () => {
  test('shows the values of a measure against its target, as a line without colours', () => {
    const { status, out } = run('measure', 'Board', '--format', 'markdown');
    expect(status).toBe(0);
    expect(out).toContain('▁█▄ ≥▆ 1 of 3 on target');
    expect(out).toMatch(/Seats filled, target at least 80 %, every 3 months: 76 % on 30 September 2026/);
    expect(out).toContain('no value on record');
  });
});

describe('kring measure --from', () => {
  const folder = folderWith({
    'harmonie.kring': orchestra,
    'values.csv': 'date,measure,value,by\n2026-10-31,seats,83 %,Fien de Boer\n2026-06-30,seats,80 %,\n',
  });
  const take = (...more: string[]) =>
    kring(['measure', '--from', 'values.csv', ...more, ...on], { in: folder });

  test('shows what it would take over, and writes nothing', () => {
    const { status, out, err } = take('--dry-run');
    expect([status, err]).toEqual([0, 'Nothing was written; without `--dry-run` it is.\n']);
    expect(out).toContain('New: 1. In the files already: 0. Not taken over: 1.');
    expect(written(folder)).toBe(orchestra);
  });

  test('writes new values, and the second time nothing', () => {
    expect(take().err).toBe('Written into harmonie.kring.\n');
    const value = '    2026-10-31 83 % by fien\n';
    expect(written(folder)).toContain(value);
    expect(written(folder).replace(value, '')).toBe(orchestra);
    const again = take();
    expect([again.status, again.err]).toEqual([0, 'Nothing in the files is to be changed.\n']);
    expect(again.out).toContain('New: 0. In the files already: 1. Not taken over: 1.');
  });
});

describe('kring agenda --draft', () => {
  const folder = folderWith({ 'harmonie.kring': orchestra });
  const draft = () => kring(['agenda', 'Board', '--on', '2026-11-30', '--draft', ...on], { in: folder });

  test('writes the meeting behind the last one, in the order of the method', () => {
    const { status, err } = draft();
    expect([status, err]).toEqual([
      0,
      'Wrote the meeting board-2026-11-30 with 8 points into harmonie.kring.\n',
    ]);
    const text = written(folder);
    expect(text.startsWith(orchestra.slice(0, orchestra.indexOf('decision budget "')).trimEnd())).toBe(true);
    expect(text.slice(text.indexOf('meeting board-2026-11-30'), text.indexOf('decision budget "'))).toBe(
      `meeting board-2026-11-30 of Board on 2026-11-30 {
  from 20:00 to 22:00 "The mill"
  facilitator  joke
  secretary    wim
  minutes board-2026-11-02
  point "Opening round" {
    report 5 minutes
  }
  point "Minutes and action points" {
    report 10 minutes
  }
  point "The content of this meeting" {
    decide 5 minutes
  }
  point "The budget of 2027" {
    report 5 minutes
    concerns budget
  }
  point "Measured: Seats filled (target at least 80 %)" {
    report 5 minutes
  }
  point uniforms {
    explore by wim 15 minutes
  }
  point hall {
    decide by fien 25 minutes
  }
  point "Election of the leader of The board" {
    elect 20 minutes
  }
  next 2026-12-28
}
`,
    );
  });

  test('changes nothing when it is written again', () => {
    const before = written(folder);
    const { status, err } = draft();
    expect([status, err]).toEqual([
      0,
      'The meeting board-2026-11-30 has everything on its agenda already.\n',
    ]);
    expect(written(folder)).toBe(before);
  });

  test('adds what is new, and keeps what somebody wrote', () => {
    const before = written(folder).replace('  point hall {\n', '  point hall { // first of all\n');
    const later = folderWith({
      'harmonie.kring': `${before}topic bus "The bus" in Board { by joke on 2026-11-05 report 10 minutes }\n`,
    });
    const { err } = kring(['agenda', 'Board', '--on', '2026-11-30', '--draft', ...on], { in: later });
    expect(err).toBe('Added 1 point to the meeting board-2026-11-30.\n');
    const text = written(later);
    expect(text).toContain('  point bus {\n    report by joke 10 minutes\n  }\n  next 2026-12-28\n}');
    expect(text.replace('  point bus {\n    report by joke 10 minutes\n  }\n', '')).toContain(before);
  });

  test('puts nothing on the agenda of a meeting that was held', () => {
    const { status, err } = kring(['agenda', 'Board', '--on', '2026-11-02', '--draft', ...on], {
      in: folder,
    });
    expect(status).toBe(2);
    expect(err).toContain('board-2026-11-02 was held');
  });

  test('gives the first meeting of a circle a file of its own, where the organisation has several', () => {
    const [head = '', rest = ''] = orchestra.split(/(?=^general circle)/m);
    const several = folderWith({
      'organisation.kring': head,
      'circles/board.kring': `${rest.replace(/^meeting [\s\S]*?^}\n/m, '')}\ncircle Stage in Board { }\n`,
      'notes/meetings-stage.kring.txt': 'Not ours',
    });
    const words = ['agenda', 'Stage', '--on', '2026-11-30', '--draft', ...on];
    const { status, err } = kring(words, { in: several });
    expect([status, err]).toEqual([
      0,
      'Wrote the meeting stage-2026-11-30 with 4 points into meetings-stage.kring.\n',
    ]);
    const first = readFileSync(join(several, 'meetings-stage.kring'), 'utf8');
    expect(first).toMatch(/^meeting stage-2026-11-30 of Stage on 2026-11-30 \{\n/);
    expect(first).toMatch(/\n}\n$/);
    expect(kring(words, { in: several }).err).toContain('has everything on its agenda already');
    // The next one goes behind the first.
    kring(['agenda', 'Stage', '--on', '2026-12-07', '--draft', ...on], { in: several });
    const second = readFileSync(join(several, 'meetings-stage.kring'), 'utf8');
    expect(second.startsWith(first.trimEnd())).toBe(true);
    expect(second).toContain('\n\nmeeting stage-2026-12-07 of Stage');
  });

  test('writes over nothing that bears the name of that file', () => {
    const taken = folderWith({
      'a.kring': orchestra,
      'b.kring': 'circle Stage in Board { }\n',
      'meetings-stage.kring/keep': 'me',
    });
    const { status, err } = kring(['agenda', 'Stage', '--on', '2026-11-30', '--draft', ...on], { in: taken });
    expect(status).toBe(2);
    expect(err).toContain('meetings-stage.kring');
    expect(readFileSync(join(taken, 'meetings-stage.kring/keep'), 'utf8')).toBe('me');
  });

  test('passes the check of its language', () => {
    const { out } = kring(['check', ...on], { in: folder });
    expect(out).not.toMatch(/language\//);
  });
});

describe('what falls due', () => {
  test('has the meetings to come by the rhythm, and what is to be measured again', () => {
    const { out } = run('due', '--within', '10w');
    expect(out).toContain('2026-11-30  Meeting of The board');
    expect(out).toContain('2026-12-30  Measure “Seats filled” for The board');
  });

  test('a circle that keeps its meetings elsewhere has none', () => {
    const folder = folderWith({
      'a.kring': 'organisation A { language en }\ngeneral circle B "B" { meets every 4 weeks }\n',
    });
    expect(kring(['due', ...on], { in: folder }).out).not.toContain('Meeting of');
  });
});

describe('kring show', () => {
  test('tells of a circle how its closing rounds judged its meetings, year by year', () => {
    expect(run('show', 'Board').out.replace(/\s+/g, ' ')).toContain(
      '2026: Was everybody heard, in rounds? 3.0 of 3 on average, over 1 meeting',
    );
  });

  test('tells at how many meetings somebody was, and what they handed in', () => {
    const { out } = run('show', 'fien');
    expect(out).toContain('The board: at 0 of 1 meetings in the last year');
    expect(out).toContain('Another hall, to decide, handed in by Fien de Boer on 2026-10-20');
  });
});

describe('what was measured, for programs and for the eye', () => {
  const measured = (...words: readonly string[]): string =>
    kring(['measure', ...words, '--as-of', '2026-11-23'], { in: folderWith({ 'a.kring': orchestra }) }).out;

  test('is JSON by its schema, each value with whether it reached the target', () => {
    const told: unknown = JSON.parse(measured('Board', '--format', 'json'));
    const valid = new Ajv2020({ strict: true }).compile(measureSchema);
    expect(valid(told), JSON.stringify(valid.errors)).toBe(true);
    expect(told).toMatchObject({
      version: 1,
      asOf: '2026-11-23',
      organisation: 'Harmonie',
      circles: [
        {
          circle: 'Board',
          loop: { led: 'no', closed: false },
          measures: [
            {
              name: 'seats',
              least: { number: 80, unit: '%', written: '80 %' },
              every: '3 months',
              due: '2026-12-30',
              values: [
                { date: '2026-03-31', amount: { number: 70 }, reached: false, by: 'fien' },
                { date: '2026-06-30', amount: { number: 85 }, reached: true, text: 'The park' },
                { date: '2026-09-30', amount: { number: 76 }, reached: false },
              ],
            },
            { text: 'Applause', values: [] },
          ],
          scores: [{ year: '2026', question: 'rounds', average: 3, meetings: 1 }],
        },
      ],
    });
  });

  test('tells nothing that was measured after the day', () =>
    expect(
      kring(['measure', '--format', 'json', '--as-of', '2026-07-01'], {
        in: folderWith({ 'a.kring': orchestra }),
      }).out,
    ).not.toContain('"76 %"'));

  test('is a small line on a page, with the target dashed through it, read without colour and without eyes', () => {
    const page = measured('--format', 'html');
    const [svg = ''] = /<svg.*?<\/svg>/.exec(page) ?? [];
    expect(svg).toContain(
      'aria-label="Seats filled: 3 values, from 70 % on 31 March 2026 to 76 % on 30 September 2026, target at least 80 %, 1 of 3 on target"',
    );
    // Two values that missed the target are open squares, the one that reached it is a full dot.
    expect(svg.match(/<rect [^>]*fill="none"/g)).toHaveLength(2);
    expect(svg.match(/<circle [^>]*fill="currentColor"/g)).toHaveLength(1);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg).toContain('>at least 80 %</text>');
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}|style=/);
  });

  test('is drawn by what it is worth: the target lies where its number is among the values', () => {
    const [svg = ''] = /<svg.*?<\/svg>/.exec(measured('--format', 'html')) ?? [];
    const heights = [...svg.matchAll(/<(?:rect[^>]* y|circle[^>]* cy)="([\d.]+)"/g)].map((one) =>
      Number(one[1]),
    );
    const [, target = ''] = /d="M8 ([\d.]+)L248 \1"/.exec(svg) ?? [];
    const [reached = 0] = [...svg.matchAll(/cy="([\d.]+)"/g)].map((one) => Number(one[1]));
    expect(reached).toBeLessThan(Number(target));
    expect(heights.filter((one) => one > Number(target))).toHaveLength(2);
  });

  test('stands on the page of its circle too', () => {
    const folder = folderWith({ 'a.kring': orchestra });
    const day = ['--as-of', '2026-11-23'];
    expect(kring(['show', 'Board', ...day], { in: folder }).out).toMatch(
      /Seats filled\n\s+• ▁█▄ ≥▆ {2}1 of 3 on target/,
    );
    const handbook = kring(['report', '--format', 'html', ...day], { in: folder }).out;
    expect(handbook).toContain('Seats filled: 3 values, from 70 % on 31 March 2026');
  });
});
