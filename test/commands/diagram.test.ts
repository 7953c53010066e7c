import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { viewNames } from '../../src/vocabulary/pictures.js';
import { folderWith, gardens, kring, program } from '../cli/kring.js';

const partnership = resolve(import.meta.dirname, '../../examples/birth-care');
const toolLibrary = resolve(import.meta.dirname, '../../examples/breaches/tool-library');
const draw = (...words: string[]) =>
  kring(['diagram', '--as-of', '2026-11-23', ...words], { in: partnership });

/** The circles of a picture, by the names in the files; fails where the picture is not well-formed. */
function circlesIn(svg: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    if ('data-circle' in attributes) names.push(String(attributes['data-circle']));
  });
  parser.write(svg).close();
  return names;
}

const all = ['Members', 'Board', 'Strategy', 'Gynaecologists', 'HomeCare', 'CarePath', 'Midwives', 'Youth'];

describe('kring diagram', () => {
  test('draws all circles as SVG, in the organisation’s language', () => {
    const { status, out, err } = draw();
    expect([status, err]).toEqual([0, '']);
    expect(circlesIn(out).sort()).toEqual([...all].sort());
    expect(out).toContain('Birth care Rijnstreek on 23 November 2026');
    const dutch = kring(['diagram', '--as-of', '2026-11-23'], {
      in: resolve(partnership, '../geboortezorg'),
    });
    expect(dutch.out).toContain('Geboortezorg Rijnstreek op 23 november 2026');
  });

  test('makes slides as one PDF: a title page, the whole, and a page for each circle', () => {
    const folder = folderWith({
      'organisation.kring': `${gardens}\n`,
    });
    const { status, err } = kring(
      ['diagram', '--as-of', '2026-11-23', '--slides', '-o', 'slides.pdf', partnership],
      { in: folder },
    );
    expect([status, err]).toEqual([0, 'Drew slides.pdf\n']);
    const pdf = readFileSync(join(folder, 'slides.pdf'), 'latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2 + all.length);
    // Each page is a section of the one document that is heard.
    expect(pdf.match(/\/S \/Sect\b/g)).toHaveLength(2 + all.length);
    expect(pdf.match(/\/S \/Document\b/g)).toHaveLength(1);
  });

  test.each([
    [['--slides'], 'only a PDF has pages'],
    [['--slides', '-o', 'slides.svg'], 'only a PDF has pages'],
    [['--slides', '-o', 'slides.pdf', '--view', 'terms'], 'Slides are made of the views circles and tree'],
    [['--slides', '-o', 'slides.pdf', '--depth', '2'], '`--depth` has nothing to choose there'],
    [['--slides', '-o', 'slides', '--all'], '`--all` has nothing to choose there'],
  ])('makes no slides with %j, and says why', (words, why) => {
    const { status, err } = draw(...words);
    expect(status).toBe(2);
    expect(err).toContain(why);
  });

  test('draws several organisations as one network, and as no other picture', () => {
    const beside = resolve(partnership, '../neighbours');
    const { status, out, err } = draw('--view', 'network', '.', beside);
    expect([status, err]).toEqual([0, '']);
    expect(circlesIn(out).sort()).toEqual([...all].sort());
    for (const title of ['Birth care Rijnstreek', 'Maternity centre Oevers', 'Rijnland Hospital'])
      expect(out).toContain(`>${title}</text>`);
    expect(out).toContain('on record in both circles');
    expect(draw('--view', 'circles', '.', beside).status).toBe(2);
  });

  test('draws the same picture to the byte', () => expect(draw().out).toBe(draw('--view', 'circles').out));

  test.each(['tree', 'line', 'process', 'resilience', 'domains', 'network'])(
    'draws the view %s, of a branch and cut at a depth',
    (view) => {
      const { status, out, err } = draw('--view', view, '--of', 'Strategy', '--depth', '0');
      expect([status, err]).toEqual([0, '']);
      expect(circlesIn(out)).toEqual(['Strategy']);
      expect(out).toContain('data-hidden="5"');
    },
  );

  test.each(['tree', 'line', 'process'])('lets the view %s grow down or to the right', (view) => {
    /** Where the boxes of the strategic circle and of one below it begin. */
    const corners = (direction: string): number[][] => {
      const { out } = draw('--view', view, '--of', 'Strategy', '--direction', direction);
      return ['Strategy', 'HomeCare'].map((name) => {
        const [, x, y] =
          new RegExp(`<g transform="translate\\(([\\d.]+) ([\\d.]+)\\)"[^>]*data-circle="${name}"`).exec(
            out,
          ) ?? [];
        return [Number(x), Number(y)];
      });
    };
    const [[, above] = [], [, below] = []] = corners('down');
    expect(below).toBeGreaterThan(above as number);
    const [[left] = [], [right] = []] = corners('right');
    expect(right).toBeGreaterThan(left as number);
  });

  test('draws one circle and what is below it, by name or title', () => {
    expect(circlesIn(draw('--of', 'Strategy').out).sort()).toEqual(all.slice(2).sort());
    expect(draw('--of', 'strategy circle').out).toBe(draw('--of', 'Strategy').out);
  });

  test('does not know a circle, and says which was meant', () => {
    const { status, err } = draw('--of', 'Strategei', '--language', 'en');
    expect(status).toBe(2);
    expect(err).toContain('Did you mean Strategy?');
  });

  test('cuts the picture at a depth, and says how many are left out', () => {
    const { out } = draw('--depth', '2');
    expect(circlesIn(out)).toEqual(['Members', 'Board', 'Strategy']);
    expect(out).toContain('>+ 5 circles<');
    expect(circlesIn(draw('--depth', '0').out)).toEqual(['Members']);
  });

  test.each(['-1', 'two', '1.5', ''])('takes no depth of "%s"', (depth) => {
    const { status, err } = draw(`--depth=${depth}`, '--language', 'en');
    expect(status).toBe(2);
    expect(err).toContain('--depth takes a whole number');
  });

  test('follows the reader’s light or dark mode, unless a theme is chosen', () => {
    expect(draw().out).toContain('prefers-color-scheme:dark');
    const themes = ['light', 'dark', 'contrast', 'print'].map((theme) => draw('--theme', theme).out);
    expect(new Set(themes).size).toBe(4);
    for (const svg of themes) {
      expect(svg).not.toContain('prefers-color-scheme');
      expect(circlesIn(svg)).toHaveLength(all.length);
    }
    expect(draw('--theme', 'pink').status).toBe(2);
  });

  test.each([
    ['circles', '--direction right'],
    ['line', '--findings'],
    ['phases', '--depth 2'],
    ['resilience', '--direction down'],
    ['terms', '--findings'],
  ])('refuses an option that changes nothing: the picture %s with %s', (view, option) => {
    const { status, out, err } = draw('--view', view, ...option.split(' '));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`\`${option.split(' ')[0]}\` changes nothing in the picture \`${view}\`.`);
  });

  test('tells findings in a page of any picture', () => {
    const folder = folderWith({});
    const page = (...words: string[]) => {
      const asked = [
        'diagram',
        '--as-of',
        '2026-11-23',
        '--view',
        'line',
        ...words,
        '-o',
        join(folder, 'line.html'),
      ];
      expect(kring(asked, { in: toolLibrary }).status).toBe(0);
      return readFileSync(join(folder, 'line.html'), 'utf8');
    };
    expect(page('--findings').length).toBeGreaterThan(page().length);
  });

  test('draws as of a date', () => {
    const past = kring(['diagram', '--as-of', '2026-08-31'], { in: partnership }).out;
    expect(circlesIn(past)).not.toContain('CarePath');
  });

  test('writes a file as what its name ends in, and no other', () => {
    const folder = folderWith({ 'a.kring': gardens });
    const svg = kring(['diagram', '-o', 'picture.SVG'], { in: folder });
    expect([svg.status, svg.out]).toEqual([0, '']);
    expect(circlesIn(readFileSync(join(folder, 'picture.SVG'), 'utf8'))).toEqual(['Tuin']);
    const other = kring(['diagram', '-o', 'picture.docx'], { in: folder });
    expect(other.status).toBe(2);
    expect(other.err).toMatch(/picture\.docx .*: end its name in \.svg, .*\.png.* or \.\w+/);
  });

  const pixels = (file: string): [number, number] => {
    const { width, height } = PNG.sync.read(readFileSync(file));
    return [width, height];
  };

  test('writes a picture as the format says, whatever its file is called', () => {
    const folder = folderWith({ 'a.kring': gardens });
    const drawn = (form: string, ...words: string[]) =>
      kring(['diagram', '--as-of', '2026-06-01', '--format', form, ...words], { in: folder });
    expect(drawn('png', '-o', 'tuin.data').status).toBe(0);
    expect(readFileSync(join(folder, 'tuin.data')).subarray(1, 4).toString()).toBe('PNG');
    expect(drawn('svg', '-o', 'tuin.txt').status).toBe(0);
    expect(circlesIn(readFileSync(join(folder, 'tuin.txt'), 'utf8'))).toEqual(['Tuin']);
    expect(drawn('html').out).toMatch(/^<!doctype html>/i);
    expect(drawn('pdf').out).toMatch(/^%PDF-/);
  });

  test('writes a PNG as many times larger as the scale says', () => {
    const folder = folderWith({ 'a.kring': gardens });
    const one = kring(['diagram', '-o', 'one.png', '--as-of', '2026-11-23'], { in: folder });
    expect([one.status, one.out, one.err]).toEqual([0, '', 'Drew one.png\n']);
    kring(['diagram', '-o', 'two.png', '--scale', '2', '--as-of', '2026-11-23'], { in: folder });
    const [width, height] = pixels(join(folder, 'one.png'));
    expect(pixels(join(folder, 'two.png'))).toEqual([width * 2, height * 2]);
  });

  test('writes a PDF, on paper where one is named, with the same bytes each time', () => {
    const folder = folderWith({ 'a.kring': gardens });
    for (const name of ['a.pdf', 'b.pdf'])
      expect(
        kring(['diagram', '-o', name, '--paper', 'A4', '--as-of', '2026-11-23'], { in: folder }),
      ).toMatchObject({ status: 0, err: `Drew ${name}\n` });
    const bytes = readFileSync(join(folder, 'a.pdf'));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1')).toMatch(/\/MediaBox \[0 0 (?:595\.28 841\.89|841\.89 595\.28)\]/);
    expect(bytes.equals(readFileSync(join(folder, 'b.pdf')))).toBe(true);
  });

  test.each([
    [['-o', 'a.svg', '--scale', '2'], '`--scale` is for pictures whose name ends in .png'],
    [['--scale', '2'], '`--scale` is for pictures whose name ends in .png'],
    [['-o', 'a.png', '--paper', 'A4'], '`--paper` is for pictures whose name ends in .pdf'],
    [['-o', 'a.png', '--scale', 'big'], '`--scale` takes a number from 0.1 to 20'],
    [['-o', 'a.png', '--scale', '0'], '`--scale` takes a number from 0.1 to 20'],
    [['-o', 'a.png', '--scale', '21'], '`--scale` takes a number from 0.1 to 20'],
    [['-o', 'a.pdf', '--paper', 'A2'], 'A2'],
  ])('refuses %j in words, and writes nothing', (words, said) => {
    const folder = folderWith({ 'a.kring': gardens });
    const { status, err } = kring(['diagram', ...words], { in: folder });
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.kring']);
  });

  test('says which letters no font has, and draws the rest', () => {
    // No machine has a font for letters of private use.
    const folder = folderWith({ 'a.kring': gardens.replace(/"[^"]+"/, '"Gardens \ue9a1"') });
    for (const name of ['a.png', 'a.pdf']) {
      const { status, err } = kring(['diagram', '-o', name], { in: folder, env: { HOME: folder } });
      expect(status).toBe(0);
      expect(err).toContain(
        'No font was found for \ue9a1 (U+E9A1): the picture leaves emoji out and has a question mark for each other sign.',
      );
    }
  });

  test('tells what is missing where it has been installed without the files for PNG and PDF', () => {
    const folder = folderWith({ 'a.kring': gardens });
    copyFileSync(program, join(folder, 'kring.mjs'));
    cpSync(join(program, '../parts'), join(folder, 'parts'), { recursive: true });
    for (const name of ['a.png', 'a.pdf']) {
      const { status, err } = kring(['diagram', '-o', name], {
        in: folder,
        program: join(folder, 'kring.mjs'),
      });
      expect(status).toBe(2);
      expect(err).toContain('is not beside the program. Install kring anew');
    }
  });

  test('shows no more circles than can be read, and says so, unless a depth is asked for', () => {
    const circles = Array.from(
      { length: 90 },
      (_, i) => `circle k-${i} in ${i < 9 ? 'top' : `k-${i % 9}`}\n`,
    );
    const folder = folderWith({ 'a.kring': `organisation Groot\ncircle top\n${circles.join('')}` });
    const { out } = kring(['diagram', '--language', 'en'], { in: folder });
    expect(circlesIn(out)).toHaveLength(10);
    expect(out).toContain('10 of 91 circles are shown');
    const whole = kring(['diagram', '--depth', 'all', '--language', 'en'], { in: folder }).out;
    expect(circlesIn(whole)).toHaveLength(91);
    expect(whole).not.toContain('circles are shown');
  });

  test('shows at a circle how many findings it has', () => {
    expect(draw().out).not.toContain('bevinding');
    const folder = folderWith({ 'a.kring': gardens.replace(/ *facilitator .*\n/, '') });
    const { out } = kring(['diagram', '--findings', '--as-of', '2026-06-01', '--language', 'en'], {
      in: folder,
    });
    expect(out).toMatch(/Tuinkring: \d+ findings?/);
  });

  test('lets no name or text out of its place', () => {
    const name = '</text></svg><script>alert(1)</script>\\" onload=\\"x';
    const folder = folderWith({
      'a.kring': gardens.replaceAll(/"(Tuinkring|Stadstuinen Zuid|Anna Visser)"/g, `"${name}"`),
    });
    const { out } = kring(['diagram', '--as-of', '2026-06-01'], { in: folder });
    expect(circlesIn(out)).toEqual(['Tuin']);
    expect(out).not.toMatch(/<script|\sonload="/);
    expect(out).toContain('&lt;script&gt;');
  });

  test('draws ten thousand circles in a chain, and rings, without hanging', () => {
    const chain = Array.from(
      { length: 10_000 },
      (_, i) => `circle k-${i}${i === 0 ? '' : ` in k-${i - 1}`}\n`,
    );
    const folder = folderWith({
      'a.kring': `organisation Diep\n${chain.join('')}circle a in b\ncircle b in a\n`,
    });
    const { status, out } = kring(['diagram', '--depth', 'all'], { in: folder });
    expect(status).toBe(0);
    expect(circlesIn(out)).toHaveLength(10_002);
  });

  test('draws every view into a folder, each as it is drawn alone, and tells their names', () => {
    const folder = join(folderWith({}), 'pictures');
    const { status, out, err } = draw('--all', '-o', folder, '--depth', '1', '--language', 'en');
    const files = viewNames.map((view) => `${view}.svg`);
    expect([status, out]).toEqual([0, '']);
    expect(err).toBe(files.map((file) => `Drew ${join(folder, file)}\n`).join(''));
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
    const written = (view: string) => readFileSync(join(folder, `${view}.svg`), 'utf8');
    expect(written('tree')).toBe(draw('--view', 'tree', '--depth', '1', '--language', 'en').out);
    expect(written('phases')).toBe(draw('--view', 'phases', '--language', 'en').out);
  });

  test('replaces no file of somebody else among all views', () => {
    const folder = folderWith({ 'circles.svg': 'notes of mine' });
    expect(draw('--all', '-o', folder).status).toBe(2);
    expect(readFileSync(join(folder, 'circles.svg'), 'utf8')).toBe('notes of mine');
  });

  test('makes a page in one file, which loads nothing and runs nothing but its own program', () => {
    const folder = folderWith({});
    const file = join(folder, 'page.html');
    const { status, err } = draw('-o', file, '--findings', '--language', 'en');
    expect([status, err]).toEqual([0, `Drew ${file}\n`]);
    const page = readFileSync(file, 'utf8');
    const program = page.slice(
      page.lastIndexOf('<script>') + '<script>'.length,
      page.lastIndexOf('</script>'),
    );
    const hash = createHash('sha256').update(program).digest('base64');
    expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(page).toContain('<article id="circle-Midwives">');
    expect(page).toContain('Findings of the check');
    expect(draw('-o', join(folder, 'page.htm')).status).toBe(2);
  });
});
