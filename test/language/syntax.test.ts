import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/language/parse.js';
import { kring, partnership, read } from './reading.js';

describe('a line that lacks a word', () => {
  test('is reported right behind the last word, and the other lines of its circle keep their meaning', () => {
    const { statements, said, problems } = read(
      ['circle Care "Care" {', '  leader', '  facilitator anna', '  members bram, els', '}'].join('\n'),
    );
    expect(statements).toEqual([
      ' > circle Care "Care"',
      'Circle Care > facilitator anna',
      'Circle Care > members bram, els',
    ]);
    expect(said).toEqual(["2:3 After `leader` comes a person's name, `vacant`, or `unrecorded`."]);
    expect(problems[0]?.message.nl).toBe(
      'Na `leader` komt de naam van een persoon, `vacant`, of `unrecorded`.',
    );
    expect(problems[0]).toMatchObject({ kind: 'missing-word', endLine: 2, endColumn: 9 });
  });

  test.each([
    ['circle Care {\n  leader anna from\n}', '2:15 After `from` comes a date, such as 2026-03-01.'],
    [
      'circle Care {\n  leader from 2026-01-12\n}',
      "2:3 After `leader` comes a person's name, `vacant`, or `unrecorded`.",
    ],
    [
      'circle Care {\n  leader anna for 2\n}',
      '2:19 After `2` comes a unit of time, such as `weeks` or `years`.',
    ],
    ['circle Care {\n  leader anna for\n}', '2:15 After `for` comes a length of time, such as `2 years`.'],
    ['circle Care {\n  aim\n}', '2:3 After `aim` comes a text between quotes.'],
    ['circle Care {\n  members anna,\n  leader bram\n}', "2:15 After `,` comes a person's name."],
    [
      'circle Care {\n  domain {\n    budget "Budget" from\n    care "Care"\n  }\n}',
      '3:21 After `from` comes a part of a domain, such as Strategy.budget.',
    ],
    ['circle\n', '1:1 After `circle` comes a name.'],
    ['election board of in Care', '1:16 After `of` comes the name of an office or role.'],
    ['deviation rule-x in Care under', '1:26 After `under` comes the name of a decision.'],
    ['deviation rule-x\n  under because "x"', '2:3 After `under` comes the name of a decision.'],
    ['circle Care {\n  held\n  double\n}', '3:3 After `double` comes `link`.'],
  ])('%j: %s', (text, sentence) => {
    expect(read(text).said).toContain(sentence);
  });
});

describe('a misspelt word', () => {
  test('at the head of a line is left out with its line, and the right word is offered', () => {
    const { statements, problems } = read('organisation Care {\n  methd skm\n  language nl\n}');
    expect(statements).toEqual([' > organisation Care', 'Organisation Care > language nl']);
    expect(problems).toEqual([
      {
        kind: 'unknown-word',
        message: {
          en: '`methd` is not a word that can begin a line in an organisation. Did you mean `method`?',
          nl: '`methd` is geen woord waarmee een regel in een organisatie kan beginnen. Bedoelde u `method`?',
        },
        line: 2,
        column: 3,
        endLine: 2,
        endColumn: 8,
        fix: 'method',
      },
    ]);
  });

  test('at the head of a block leaves the block at its place, with all its lines', () => {
    const { statements, said } = read(
      'circel Care {\n  double lnk {\n    leader anna\n  }\n  double link {\n    leader\n    representative bram\n  }\n}',
    );
    expect(statements).toEqual([
      ' > circel Care',
      'Circle Care > double lnk',
      'double > leader anna',
      'Circle Care > double link',
      'double > representative bram',
    ]);
    expect(said).toEqual([
      '1:1 `circel` is not a word that can begin a part of the file. Did you mean `circle`?',
      '2:10 `lnk` cannot follow `double` here. Did you mean `link`?',
      "6:5 After `leader` comes a person's name, `vacant`, or `unrecorded`.",
    ]);
  });

  test('in the second line of a declaration is compared with what could go on there', () => {
    expect(read('deviation rule-x in Care\n  undr rota-vote').said).toEqual([
      '2:3 `undr` is not a word that can begin a part of the file. Did you mean `under`?',
    ]);
  });

  test('written with a capital is recognised', () => {
    expect(read('Circle Care').problems).toMatchObject([{ fix: 'circle', line: 1, column: 1 }]);
  });

  test('before a next part of a domain is no name of a part', () => {
    expect(
      read('circle Care {\n  domain {\n    budget "Budget" fron Strategy.budget\n  }\n}').problems,
    ).toMatchObject([{ fix: 'from', line: 3, column: 21 }]);
  });
});

describe('a statement in the wrong block', () => {
  test('is reported with the blocks in which it belongs', () => {
    const { statements, said } = read('organisation Care {\n  leader anna\n  language nl\n}');
    expect(statements).toEqual([' > organisation Care', 'Organisation Care > language nl']);
    expect(said).toEqual([
      '2:3 `leader` cannot begin a line in an organisation. It belongs in a circle or a double link: move it there, or take it out.',
    ]);
  });

  test('takes its own block with it', () => {
    const { statements, said } = read(
      'organisation Care {\n  double link {\n    leader anna\n  }\n  language nl\n}',
    );
    expect(statements).toEqual([' > organisation Care', 'Organisation Care > language nl']);
    expect(said).toHaveLength(1);
  });
});

describe('braces', () => {
  test('a closing brace missing at the end of the file is reported at its opening', () => {
    const { statements, said } = read('circle Care {\n  aim "Care"\n');
    expect(statements).toEqual([' > circle Care', 'Circle Care > aim "Care"']);
    expect(said).toEqual([
      '1:13 The block of `circle Care` that begins here is not closed. Put a `}` behind its last line.',
    ]);
  });

  test('a closing brace missing in the middle costs nothing: the next declaration finds the way back', () => {
    const { statements, said } = read('circle Care {\n  aim "Care"\n\ncircle Cure {\n  aim "Cure"\n}');
    expect(statements).toEqual([
      ' > circle Care',
      'Circle Care > aim "Care"',
      ' > circle Cure',
      'Circle Cure > aim "Cure"',
    ]);
    expect(said).toHaveLength(1);
  });

  test('a double link without its closing brace ends where its indentation ends', () => {
    const { statements, said } = read(
      'circle Care {\n  double link {\n    leader anna\n  leader bram\n  members els\n}\nperson anna',
    );
    expect(statements).toEqual([
      ' > circle Care',
      'Circle Care > double link',
      'double > leader anna',
      'Circle Care > leader bram',
      'Circle Care > members els',
      ' > person anna',
    ]);
    expect(said).toEqual([
      '2:15 The block of `double link` that begins here is not closed. Put a `}` behind its last line.',
    ]);
  });

  test('one closing brace too many', () => {
    const { statements, said } = read('person anna "Anna" }\nperson bram "Bram"');
    expect(statements).toEqual([' > person anna "Anna"', ' > person bram "Bram"']);
    expect(said).toEqual([
      '1:20 This `}` closes nothing: no block is open here. Take it out, or look above for a block that was closed too early.',
    ]);
  });

  test('one closing brace too many within a circle does not end the circle', () => {
    const { statements, said } = read(
      'circle Care {\n  double link {\n    leader anna\n  }\n  }\n  members els\n}\nperson anna',
    );
    expect(statements).toContain('Circle Care > members els');
    expect(said).toEqual([
      '5:3 This `}` closes the block of `circle Care` too early: more of its lines follow. Take it out.',
    ]);
  });

  test('an opening brace that is missing', () => {
    const { statements, said } = read('circle Care "Care"\n  aim "Care"\n  leader anna\n}\nperson anna');
    expect(statements).toEqual([
      ' > circle Care "Care"',
      'Circle Care > aim "Care"',
      'Circle Care > leader anna',
      ' > person anna',
    ]);
    expect(said).toEqual([
      '1:13 The lines below belong to a block, but it is not opened. Put a `{` behind `"Care"`.',
    ]);
  });

  test('a block of nothing is left out with all that it holds', () => {
    const { statements, said } = read('{ leader anna }\nperson anna');
    expect(statements).toEqual([' > person anna']);
    expect(said).toHaveLength(1);
  });
});

describe('the broken head of a block', () => {
  test('keeps what is whole in it, and its lines do not land in the block around it', () => {
    const { statements, said } = read('circle Care "Care" in {\n  leader anna\n}');
    expect(statements).toEqual([' > circle Care "Care" in', 'Circle Care > leader anna']);
    expect(said).toEqual(['1:23 After `in` comes the name of a circle, but here stands `{`.']);
  });

  test('without a name is left out with its lines', () => {
    const { statements, said } = read('circle Care {\n  role {\n    aim "Order"\n  }\n  aim "Care"\n}');
    expect(statements).toEqual([' > circle Care', 'Circle Care > aim "Care"']);
    expect(said).toEqual(['2:8 After `role` comes a name, but here stands `{`.']);
  });
});

describe('texts and comments', () => {
  test('a text without a closing quote ends at its line and keeps what it says', () => {
    const trees: unknown[] = [];
    const problems = parseText(kring, 'person anna "Anna\nperson bram', ({ tree }) =>
      trees.push(...tree.declarations.map((one) => ('title' in one ? one.title : undefined))),
    );
    expect(trees).toEqual(['Anna', undefined]);
    expect(problems).toMatchObject([{ kind: 'unclosed', line: 1, column: 13, endLine: 1, endColumn: 18 }]);
  });

  test('a long text without an end stops where its indentation stops', () => {
    const { statements, said } = read(
      'decision mandate {\n  text """\n    Groups may spend\n    up to € 5,000.\n  review 2027-01-01\n}\nperson anna',
    );
    expect(statements.slice(2)).toEqual(['Decision mandate > review 2027-01-01', ' > person anna']);
    expect(said).toEqual([
      '2:8 The text that begins here with `"""` has no end: put `"""` behind its last line.',
    ]);
  });

  test('a long text without an end does not pair with the next long text', () => {
    const { statements, said } = read(
      'decision mandate {\n  text """\n    Spend.\n  review 2027-01-01\n}\ndecision rota {\n  text """\n    Rota.\n  """\n}\nperson anna',
    );
    expect(statements).toContain('Decision mandate > review 2027-01-01');
    expect(statements).toContain(' > decision rota');
    expect(said).toHaveLength(1);
  });

  test('a comment without an end does not swallow the declarations behind it', () => {
    const { statements, said } = read('/* Our people\nperson anna\n/** A circle. */\ncircle Care');
    expect(statements).toEqual([' > person anna', ' > circle Care']);
    expect(said).toEqual(['1:1 The comment that begins here has no end: put `*/` behind its last line.']);
  });

  test('curly quotes get a hint and keep the text', () => {
    const { problems, statements } = read('person anna \u201CAnna Visser\u201D\nperson bram');
    expect(statements).toHaveLength(2);
    expect(problems).toMatchObject([
      { kind: 'quotes', line: 1, column: 13, endColumn: 26, fix: '"Anna Visser"' },
    ]);
  });

  test('strange characters are one problem with the statement that they break', () => {
    const { said } = read('circle Care {\n  leader $%& anna from 2026/01/01\n}');
    expect(said).toEqual([
      '2:10 `$%&` has no meaning here. Take it out, or put it in a text between quotes.',
    ]);
  });

  test.each(['2026/01/12', '12-01-2026', '12/1/2026', '12.1.2026'])(
    'a date written as %s is reported as a date',
    (date) => {
      expect(read(`circle Care {\n  leader anna from ${date}\n}`).said).toEqual([
        `2:20 \`${date}\` is not written as a date here. Write the year, the month and the day, such as 2026-03-01.`,
      ]);
    },
  );

  test('single quotes get the same hint as curly ones', () => {
    const { problems, statements } = read("circle Care {\n  aim 'To give care in people\u2019s homes'\n}");
    expect(statements).toHaveLength(2);
    expect(problems).toMatchObject([
      { kind: 'quotes', line: 2, column: 7, fix: '"To give care in people\u2019s homes"' },
    ]);
  });
});

describe('a file', () => {
  test.each(['', '\uFEFF', '\n\n', '// only a comment'])('may be empty: %j', (text) => {
    expect(read(text)).toMatchObject({ statements: [], problems: [] });
  });

  test('that is not Kring at all has one problem', () => {
    const { said, statements } = read(
      'Dear all,\nthe next meeting is on Monday.\nPlease bring your own cup.\n',
    );
    expect(statements).toEqual([]);
    expect(said).toEqual([
      '1:1 This is some other text and not Kring, though its name ends in `.kring`, so nothing of it is read and nothing is changed. Give it a name of its own kind, or put the Kring text back.',
    ]);
  });

  test.each([
    ['with CRLF', '\r\n'],
    ['with lone CR', '\r'],
    ['with LF', '\n'],
  ])('%s has its problems on the same lines', (_, end) => {
    const text = ['', 'circle Care {', '  aim "Care"', '  leader', '}', 'person'].join(end);
    expect(read(text).problems).toMatchObject([
      { line: 4, column: 3, endColumn: 9 },
      { line: 6, column: 1, endColumn: 7 },
    ]);
  });

  test('with a byte order mark has its columns as an editor counts them', () => {
    expect(read('\uFEFFperson').problems).toMatchObject([{ line: 1, column: 1, endColumn: 7 }]);
  });

  test('counts columns in UTF-16 units', () => {
    expect(read('person anna "\u{1F600}" 5').problems).toMatchObject([
      { line: 1, column: 18, endColumn: 19 },
    ]);
  });

  test('may have all its declarations on one line', () => {
    const { statements, said } = read('person anna "Anna" person 5 circle Care { leader anna }');
    expect(statements).toEqual([' > person anna "Anna"', ' > circle Care', 'Circle Care > leader anna']);
    expect(said).toEqual(['1:27 After `person` comes a name, but here stands `5`.']);
  });

  test('with a broken declaration between two good ones keeps both', () => {
    const { statements, said } = read('person anna\nelection of in\nperson bram');
    expect(statements).toEqual([' > person anna', ' > person bram']);
    expect(said).toHaveLength(1);
  });

  test('keeps the comment of a declaration that is left out away from the next', () => {
    parseText(kring, '/** Nobody. */\nperson 5\nperson anna', ({ tree }) => {
      for (const one of tree.declarations)
        expect(kring.documentation.CommentProvider.getComment(one)).toBeUndefined();
    });
  });
});

describe('many mistakes', () => {
  test('ten thousand broken lines in one circle are bounded, and the good lines stay', () => {
    const { statements, problems } = read(
      `circle Care {\n${'  leader\n  aim "Care"\n'.repeat(10_000)}}\nperson anna`,
    );
    expect(statements).toHaveLength(10_002);
    expect(problems).toHaveLength(41);
    expect(problems.at(-1)).toMatchObject({ kind: 'more', line: 82 });
  });

  test('ten thousand broken declarations are bounded', () => {
    const { problems } = read('circle {\n  leader anna\n}\n'.repeat(10_000));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({ kind: 'more', line: 3001 });
  });

  test.each([
    '{',
    '}',
    'circle Care {\n',
    ' double link {',
    'domain { a {',
    '"',
    '"""\n',
    '/*\n',
    '\u201C',
    'from ',
    '\0',
  ])('ten thousand times %j is read', (piece) => {
    for (const text of [piece.repeat(10_000), `circle Care {\n${piece.repeat(10_000)}`]) {
      expect(read(text).problems.length).toBeLessThanOrEqual(1001);
    }
  });
});

test('names like those that JavaScript knows are names', () => {
  const { statements } = read(
    'circle Care {\n  leader\n  members constructor, toString, __proto__\n}\nperson constructor',
  );
  expect(statements).toContain('Circle Care > members constructor, toString, __proto__');
  expect(read('constructor x').said).toHaveLength(1);
});

test('the whole partnership has no problems', () => {
  expect(read(partnership).problems).toEqual([]);
});

describe('a declaration that is left out', () => {
  test.each([
    ['behind a word too many', 'person bram B', ['bram']],
    ['behind a misspelt word', 'general cirkel Care "Care"', ['Care']],
    ['behind a word that Kring does not have', 'mensch bram "Bram"', ['bram']],
    ['in a block to which it does not belong', 'circle Care {\n  person bram "Bram"\n}', ['bram']],
    [
      'of a role, an item and a circle',
      'circle Care {\n  role Nurse "Nurse" day\n  domain {\n    beds "Beds" 7\n  }\n}\ncircle House in',
      ['Nurse', 'beds', 'House'],
    ],
    ['beside a text between curly quotes', 'person bram “Bram” x', ['bram']],
    ['in another form of its letters', 'person rene\u0301 R', ['ren\u00e9']],
  ])('is known by its name %s', (_, text, names) => {
    expect(read(text).problems.map(({ declares }) => declares)).toEqual(names);
  });

  test.each([
    ['has no name', 'person "Bram"\ncircle\ndecision'],
    ['keeps its name, because its block is read', 'circle Care inn House {\n  aim "To care"\n}'],
    ['is no declaration at all', 'circle Care {\n  leader bram form 2026-01-05\n}'],
  ])('is not, where it %s', (_, text) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(({ declares }) => declares !== undefined)).toEqual([]);
  });
});
