import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { organisationSchema } from '../../src/render/json/schema.js';
import { folderWith, gardens, kring } from '../cli/kring.js';

const examples = resolve(import.meta.dirname, '../../examples');
const partnership = join(examples, 'birth-care');
const dutch = join(examples, 'geboortezorg');
const day = ['--as-of', '2026-11-23'];

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajvFormats.default(ajv);
const valid = ajv.compile(organisationSchema);

describe('kring show', () => {
  const show = (...words: string[]) => kring(['show', ...day, ...words], { in: partnership });

  test('tells of the organisation in its own language', () => {
    const { status, out, err } = kring(['show', ...day], { in: dutch });
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^Geboortezorg Rijnstreek\n═{23}\n/);
    expect(out).toContain('Kringen en hun koppelingen');
    expect(out).toContain('Kring Verloskundigen (Verloskundigen): leider Anna Visser,');
    expect(out).not.toContain('\u001b');
  });

  test('in English where that is asked for', () => {
    expect(show('--language', 'en').out).toContain('Circles and their links');
  });

  test('tells of one circle: who sits there and why, what it decides, and who decides about it', () => {
    const { out } = show('Strategy', '--language', 'en');
    expect(out).toMatch(/^Strategy circle \(Strategy\)/);
    expect(out).toContain('• Bram Kok: representative, leader of Circle of gynaecologists');
    expect(out).toContain('• its leader: Board circle');
    expect(out).toContain('• its aim: Board circle and Strategy circle');
    expect(out).toContain('• Treasurer: Gijs Vos elected on 2026-02-23');
  });

  test('tells of one person: where they sit and why, their seats, and what waits for them', () => {
    const { out } = show('hugo', '--language', 'en');
    expect(out).toMatch(/^Hugo Smit \(hugo\)/);
    expect(out).toContain('• Strategy circle: leader');
    expect(out).toContain('• leader of Strategy circle: 2026-02-02 to 2028-02-01, elected in');
    expect(show('dirk', '--language', 'en').out).toMatch(
      /What waits for this person\n\n• 2026-12-01 {2}.*The logbook lacks the decisions of May/,
    );
    for (const name of ['Hugo Smit', 'hugo smit', 'smit'])
      expect(show(name, '--language', 'en').out).toBe(out);
  });

  test('asks which one is meant where a name fits several', () => {
    const { status, err } = show('de', '--language', 'en');
    expect(status).toBe(2);
    expect(err).toContain('ines (Ines de Graaf) and eva (Eva de Wit)');
  });

  test.each(['strategy', 'STRATEGY', 'Strategy circle', 'strategy CIRCLE'])(
    'finds the circle as %s',
    (name) => {
      expect(show(name).out).toBe(show('Strategy').out);
    },
  );

  test.each([
    ['Strategei', 'Did you mean Strategy?'],
    ['Circle of home careg', 'Did you mean Circle of home care?'],
    ['Boekhouding', '`kring show` lists the circles and the people'],
  ])('does not know %s, and says what is near, with status 2', (name, near) => {
    const { status, out, err } = show(name, '--language', 'en');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(near);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('takes a circle and a path together, from anywhere', () => {
    expect(kring(['show', 'Strategy', partnership, ...day], { in: folderWith() }).out).toBe(
      show('Strategy').out,
    );
  });

  test('takes a path alone', () => {
    expect(kring(['show', partnership, ...day], { in: folderWith() }).out).toBe(show().out);
  });

  test('looks back: who was not yet elected does not lead', () => {
    const past = kring(['show', 'Midwives', '--as-of', '2026-03-01', '--language', 'en'], {
      in: partnership,
    });
    expect(past.out).toContain('Anna Visser, 2026-03-02 to 2028-03-01, to come');
    expect(past.out).not.toContain('Anna Visser: leader');
    expect(past.out).not.toContain('Decisions in force');
  });

  test('looks ahead: whose term will be over is told', () => {
    const { out } = kring(['show', '--as-of', '2028-06-01', '--language', 'en'], { in: partnership });
    expect(out).toContain('leader Hugo Smit (term');
    expect(out).not.toContain('Deviations');
  });

  test('tells in Markdown, with names that show no markup', () => {
    const folder = folderWith({
      'a.kring': gardens.replace('"Tuinkring"', '"*Tuin* <b>kring</b> [x](http://example.org)"'),
    });
    const { out } = kring(['show', '--format', 'markdown', ...day], { in: folder });
    expect(out).toContain('## Circles and their links');
    expect(out).toContain('\\*Tuin\\* &lt;b&gt;kring&lt;/b&gt; \\[x\\]\\(http\\://example.org\\)');
  });

  test('shows what a terminal would obey as signs', () => {
    const folder = folderWith({ 'a.kring': gardens.replace('"Tuinkring"', '"Tuin\u001b[31mkring \u202e"') });
    const { out } = kring(['show', 'Tuin', ...day], { in: folder });
    expect(out).toContain('Tuin␛[31mkring [U+202E]');
  });

  test('shows an aim of several lines as lines', () => {
    const folder = folderWith({
      'a.kring': gardens.replace(
        '"To grow vegetables for the district"',
        '"""\n    To grow\n    together\n    """',
      ),
    });
    expect(kring(['show', 'Tuin', ...day], { in: folder }).out).toMatch(/Aim +To grow\n +together\n/);
  });

  test('asks which of several organisations is meant', () => {
    const both = kring(['show', ...day], {
      in: folderWith({ 'a/a.kring': gardens, 'b/b.kring': gardens.replaceAll('Tuinen', 'Parken') }),
    });
    expect(both.status).toBe(2);
    expect(both.err).toMatch(/Parken.*Tuinen|Tuinen.*Parken/);
  });

  test('writes a file where it is told to', () => {
    const folder = folderWith({ 'a.kring': gardens });
    expect(kring(['show', ...day, '-o', 'told.txt'], { in: folder })).toMatchObject({ status: 0, out: '' });
    expect(readdirSync(folder)).toContain('told.txt');
  });
});

describe('kring show --format json', () => {
  const organisations = readdirSync(examples, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap(({ name }) => {
      const report = kring(['check', join(examples, name), '--format', 'json', ...day]);
      const found = JSON.parse(report.out) as { organisations: { name: string }[] };
      return found.organisations.filter((one) => one.name !== '').map((one) => [name, one.name] as const);
    });

  test.each(organisations)(
    'of %s, %s, of circles and of a person, is as its schema says',
    (example, organisation) => {
      const around = { in: join(examples, example) };
      const show = (...words: string[]): unknown => {
        const { out } = kring(
          ['show', ...words, '--organisation', organisation, '--format', 'json', ...day],
          around,
        );
        return JSON.parse(out);
      };
      const whole = show() as { organisation: { circles: { name: string }[]; people: { name: string }[] } };
      valid(whole);
      expect(valid.errors ?? []).toEqual([]);
      // A process for each circle of each example would take a minute.
      const { circles, people } = whole.organisation;
      for (const { name } of [...circles.slice(0, 3), ...people.slice(0, 1)]) {
        valid(show(name));
        expect(valid.errors ?? []).toEqual([]);
      }
    },
  );

  test('tells who sits where, and who decides what', () => {
    const { out } = kring(['show', 'Strategy', '--format', 'json', ...day], { in: partnership });
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      version: 1,
      asOf: '2026-11-23',
      circle: 'Strategy',
      organisation: { name: 'Rijnstreek' },
    });
    expect(told.standing.circles).toHaveLength(1);
    expect(told.standing.circles[0]).toMatchObject({
      wayUp: ['Board', 'Members'],
      decides: { leader: ['Board'], aim: ['Board', 'Strategy'] },
    });
    expect(told.standing.circles[0].sits).toContainEqual({
      person: 'bram',
      reasons: [{ why: 'representative' }, { why: 'leader below', circle: 'Gynaecologists' }],
      consent: true,
    });
  });
});
