import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatEdits, formatText } from '../../src/language/format.js';
import { createKringServices } from '../../src/language/module.js';

const { kring } = createKringServices();
const format = (text: string): string => formatText(kring, text);
const folder = new URL('./format/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** Lines of Kring, each with its line end. */
const lines = (...each: string[]): string => each.map((line) => `${line}\n`).join('');

describe.each(readdirSync(new URL('written/', folder)))('The organisation in %s', (file) => {
  it('settles as its readers expect', () => {
    expect(format(read(`written/${file}`))).toBe(read(`settled/${file}`));
  });

  it('stays as it is once settled', () => {
    expect(format(read(`settled/${file}`))).toBe(read(`settled/${file}`));
    expect(formatEdits(kring, read(`settled/${file}`))).toEqual([]);
  });
});

describe('A kind of circle on a line above its circle', () => {
  it('stays with it, also beside what is not Kring', () => {
    const once = format(lines('top // aside', 'circle Raad ', '{ // aside', '}', 'person eva', '§'));
    expect(once).toBe(lines('top // aside', '    circle Raad { // aside', '}', 'person eva', '§'));
    expect(format(once)).toBe(once);
  });
});

describe('One fact a line', () => {
  it('gives each statement a line, and the block its braces', () => {
    expect(format('circle Care "Care" in Board { aim "Safe births" members anna, bram }')).toBe(
      lines('circle Care "Care" in Board {', '  aim "Safe births"', '  members anna, bram', '}'),
    );
  });

  it('gives each of several declarations on a line a line of its own', () => {
    expect(format('person anna "Anna" person bram "Bram"')).toBe(
      lines('person anna "Anna"', 'person bram "Bram"'),
    );
  });

  it('leaves a block of one statement on the line on which it was written', () => {
    expect(format('person bram "Bram Kok" {email "bram@example.org"}')).toBe(
      lines('person bram "Bram Kok" { email "bram@example.org" }'),
    );
  });

  it('leaves a block of one statement on lines of its own where it was written so', () => {
    const apart = lines('person bram "Bram Kok" {', '  email "bram@example.org"', '}');
    expect(format(apart)).toBe(apart);
  });

  it('opens a block of one statement that would be too long for its line', () => {
    const aim = 'To provide parents in the region with one coordinated path of maternity care';
    expect(format(`circle Care "Care" in Board { aim "${aim}" }`)).toBe(
      lines('circle Care "Care" in Board {', `  aim "${aim}"`, '}'),
    );
  });

  it('leaves out an empty block, and keeps one that the language asks for', () => {
    expect(format('person anna { }\ncircle Care {\n domain\n {\n}\n double link {}\n}\n')).toBe(
      lines('person anna', '', 'circle Care {', '  domain { }', '  double link { }', '}'),
    );
  });

  it('keeps an empty block where the next name would be taken for a clause', () => {
    const text = lines(
      'circle Care {',
      '  domain {',
      '    rota { }',
      '    from "Where people come from"',
      '  }',
      '}',
    );
    expect(format(text)).toBe(text);
  });

  it('keeps an owner and a due date apart or together, as they were written', () => {
    const apart = lines('action tell {', '  owner anna', '  due   2026-03-31', '}');
    const together = lines('action tell {', '  owner anna due 2026-03-31', '}');
    expect(format(apart)).toBe(apart);
    expect(format(together)).toBe(together);
    expect(format('action tell {\n  owner anna\n    due 2026-03-31\n}')).toBe(together);
  });
});

describe('Columns', () => {
  it('line up the names and titles of persons', () => {
    expect(format('person anna "Anna Visser" {email "a@b"}\nperson willemijn "Bo" {email "b@b"}')).toBe(
      lines(
        'person anna      "Anna Visser" { email "a@b" }',
        'person willemijn "Bo"          { email "b@b" }',
      ),
    );
  });

  it('line up the seats of a circle', () => {
    expect(
      format(
        'circle Care {\nleader anna from 2026-01-01\nfacilitator bo from 2026-01-01\nmembers cato, dirk\n}',
      ),
    ).toBe(
      lines(
        'circle Care {',
        '  leader       anna  from 2026-01-01',
        '  facilitator  bo    from 2026-01-01',
        '  members      cato, dirk',
        '}',
      ),
    );
  });

  it('line up the days of a step, but the life of the introduction apart from its owner', () => {
    const days = 'owner anna\nbegun 2026-01-05\ndone 2026-02-02';
    expect(
      format(
        `implementation plan {\nowner anna\nbegun 2026-01-05\nphase acquaint {\nstep plan {\n${days}\n}\n}\n}`,
      ),
    ).toBe(
      lines(
        'implementation plan {',
        '  owner anna',
        '  begun 2026-01-05',
        '  phase acquaint {',
        '    step plan {',
        '      owner anna',
        '      begun 2026-01-05',
        '      done  2026-02-02',
        '    }',
        '  }',
        '}',
      ),
    );
  });

  it('end at an empty line and at a comment between', () => {
    expect(format('person a "A"\n\nperson bea "Bea"\n// guests\nperson cornelis "Cor"')).toBe(
      lines('person a "A"', '', 'person bea "Bea"', '// guests', 'person cornelis "Cor"'),
    );
  });

  it('count wide letters as two columns, and marks above a letter as none', () => {
    expect(format('person a "王芳" {external}\nperson b "e\u0301lo" {external}')).toBe(
      lines('person a "王芳" { external }', 'person b "e\u0301lo"  { external }'),
    );
  });

  it('leave out a line that would push the others far away', () => {
    const long = 'the-name-of-a-person-who-has-a-very-long-name';
    expect(format(`person anna "Anna"\nperson ${long} "Long"\nperson bo "Bo"`)).toBe(
      lines('person anna "Anna"', `person ${long} "Long"`, 'person bo   "Bo"'),
    );
  });

  it('keep a comment behind its line', () => {
    expect(format('person anna "Anna" // leads\nperson bo "Bo"')).toBe(
      lines('person anna "Anna" // leads', 'person bo   "Bo"'),
    );
  });
});

describe('Long statements', () => {
  const reason = 'The group elects its representative after the summer';

  it('break before the reason', () => {
    expect(
      format(
        `deviation representative-missing in Verloskundigen under rota-vote until 2027-01-01 because "${reason}"`,
      ),
    ).toBe(
      lines(
        'deviation representative-missing in Verloskundigen under rota-vote until 2027-01-01',
        `  because "${reason}"`,
      ),
    );
  });

  it('join again where they became short', () => {
    expect(format(`deviation representative-missing\n  in Care\n  because "Holidays"`)).toBe(
      lines(`deviation representative-missing in Care because "Holidays"`),
    );
  });

  it('break behind a comma in a list of people', () => {
    const people = Array.from({ length: 20 }, (_, i) => `person${i}`);
    const formatted = format(`circle Care { members ${people.join(', ')} }`);
    expect(formatted.split('\n').every((line) => line.length <= 100)).toBe(true);
    expect(formatted).toMatch(/^ {2}members person0, .*,\n {4}person/m);
  });

  it('never break a text', () => {
    const aim = `  aim "${'To care and to go on caring. '.repeat(6)}"`;
    expect(format(`circle Care {\n${aim}\n}`)).toBe(lines('circle Care {', aim, '}'));
  });

  it('leave a text over several lines to the letter', () => {
    const text = '"""\n Rain first.  \n\n\n      Then tap water.\n   """';
    expect(format(`decision water {\n    text ${text}\n}`)).toBe(`decision water {\n  text ${text}\n}\n`);
  });
});

describe('Comments', () => {
  it('that point with carets at words of the line above stay under them', () => {
    const pointing = lines(
      'circle Care "Care" in Board {',
      '//     ^^^^ double-link/leader-missing',
      '  domain {',
      '//^^^^^^ circle/domain-review-missing',
      '    budget "The budget"',
      '  }',
      '}',
    );
    expect(format(pointing)).toBe(pointing);
  });

  it('stay before the statement they speak of, at the end of a block, and at the end of the file', () => {
    const text = lines(
      '// persons',
      'person anna',
      '',
      'circle Care {',
      '  // its aim',
      '  aim "Safe births"',
      '  // to be written',
      '}',
      '',
      '// the end',
    );
    expect(format(text)).toBe(text);
  });

  it('stay behind the brace that opens a block and the one that closes it', () => {
    const text = lines('circle Care { // new', '  aim "Safe births"', '} // for now');
    expect(format(text)).toBe(text);
  });

  it('move into the block where they would hide its brace', () => {
    expect(format('circle Care // new\n{\n  aim "Safe births"\n}')).toBe(
      lines('circle Care {', '  // new', '  aim "Safe births"', '}'),
    );
  });

  it('move into the block where its lines begin with names, which only a head on one line tells', () => {
    expect(format('circle Care {\ndomain review // each year\n 2027-01-01 { rota leader }\n}')).toBe(
      lines(
        'circle Care {',
        '  domain review 2027-01-01 {',
        '    // each year',
        '    rota',
        '    leader',
        '  }',
        '}',
      ),
    );
  });

  it('end their line between two words of a statement', () => {
    expect(format('circle Care {\nleader anna // since spring\nfrom 2026-03-01\n}')).toBe(
      lines('circle Care {', '  leader anna // since spring', '    from 2026-03-01', '}'),
    );
  });

  it('stay between two words where they end before the line', () => {
    expect(format('circle Care {\nleader anna /* acting */ from 2026-03-01\n}')).toBe(
      lines('circle Care {', '  leader anna /* acting */ from 2026-03-01', '}'),
    );
  });

  it('move with all their lines', () => {
    expect(
      format(
        'circle Care {\n      /*\n       * Two\n       *   lines\n       */\n      aim "Safe births"\n}',
      ),
    ).toBe(lines('circle Care {', '  /*', '   * Two', '   *   lines', '   */', '  aim "Safe births"', '}'));
  });

  it('that document a declaration stand on the line before it', () => {
    expect(format('/** Chosen each year. */ person anna /** The eldest. */ person bo')).toBe(
      lines('/** Chosen each year. */', 'person anna', '/** The eldest. */', 'person bo'),
    );
  });
});

describe('Empty lines', () => {
  it('stand around each declaration of several lines', () => {
    expect(
      format('person anna\ncircle Care {\n  aim "x"\n}\n// more\ncircle Rota {\n  aim "y"\n}\nperson bo'),
    ).toBe(
      lines(
        'person anna',
        '',
        'circle Care {',
        '  aim "x"',
        '}',
        '',
        '// more',
        'circle Rota {',
        '  aim "y"',
        '}',
        '',
        'person bo',
      ),
    );
  });

  it('stay as written between declarations of one line, one at most', () => {
    expect(format('\n\nperson anna\nperson bo\n\n\n\nperson cato\n\n')).toBe(
      lines('person anna', 'person bo', '', 'person cato'),
    );
  });

  it('go from the start and the end of a block', () => {
    expect(format('circle Care {\n\n  aim "x"\n\n\n  members anna\n\n}')).toBe(
      lines('circle Care {', '  aim "x"', '', '  members anna', '}'),
    );
  });
});

describe('The file', () => {
  it('stays empty where it is empty', () => {
    expect(format('')).toBe('');
    expect(format(' \n\t\n')).toBe('');
  });

  it('keeps the line ends that most of its lines have', () => {
    expect(format('person anna\r\nperson bo\r\nperson cato\n')).toBe(
      'person anna\r\nperson bo\r\nperson cato\r\n',
    );
    expect(format('person anna\r\nperson bo\nperson cato\n')).toBe('person anna\nperson bo\nperson cato\n');
  });

  it('loses its byte order mark', () => {
    expect(format('\uFEFFperson anna\n')).toBe('person anna\n');
  });

  it('keeps a declaration with a mistake to the letter, and settles the others', () => {
    const broken = 'circle  Rota {\n   aim\n\n\n members   anna }';
    expect(format(`person   anna\n${broken}\nperson   bo`)).toBe(`person anna\n${broken}\nperson bo\n`);
  });

  it('settles what stands behind a block that was not closed', () => {
    expect(format('circle  Rota {\n  aim "x"\n\ncircle   Care {\n aim "y"\n}\n')).toBe(
      'circle  Rota {\n  aim "x"\n\ncircle Care {\n  aim "y"\n}\n',
    );
  });

  it('leaves alone what reads as a circle, but may be a line of the unclosed block before it', () => {
    const broken = 'decision  rota {\n  decided\ncircle   /* which? */ Care\n\nperson  anna\n';
    expect(format(broken)).toBe('decision  rota {\n  decided\ncircle   /* which? */ Care\n\nperson anna\n');
  });

  it('leaves a declaration as it is where a line of its own would change what a word means', () => {
    const text = 'election rota of leader in Care {\n  nominations { anna for bo   for for cato }\n}\n';
    expect(format(text)).toBe(text);
  });

  it('keeps a declaration that is longer than the parser has room for', () => {
    const long = `circle  Care {\n${'// once more\n'.repeat(200_000)}}\n`;
    expect(format(`person  anna\n\n${long}`) === `person anna\n\n${long}`).toBe(true);
  });

  it('keeps a declaration with a character that no word begins with', () => {
    expect(format('person  anna  ?\nperson  bo')).toBe('person  anna  ?\nperson bo\n');
  });
});

describe('The edits', () => {
  it('touch only the lines that change', () => {
    const text = lines('person anna "Anna"', '', 'circle Care {', 'aim "x"', '  members anna', '}');
    expect(formatEdits(kring, text)).toEqual([{ start: 34, end: 42, newText: '  aim "x"\n' }]);
  });

  it('take out and put in whole lines', () => {
    expect(formatEdits(kring, 'person anna\n\n\nperson bo')).toEqual([
      { start: 13, end: 23, newText: 'person bo\n' },
    ]);
  });
});
