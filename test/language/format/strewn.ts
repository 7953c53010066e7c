import fc from 'fast-check';

/*
 * Random Kring files: statements of every kind, with names in many scripts, and blanks and comments strewn between
 * their words. Now and then a file comes out that is not Kring; who asks for valid ones has to look.
 */

/** A word of a file. A keyword used as a name must not begin a line. */
interface Strewn {
  readonly text: string;
  readonly stays: boolean;
}

type Phrase = fc.Arbitrary<readonly Strewn[]>;

const plainName = fc.constantFrom(
  'anna',
  'Bram',
  'els-2',
  'Zorgpad',
  'Überlegung',
  'Ελένη',
  'Ирина',
  '王芳',
  'ليلى',
  'a',
  'a-name-that-is-rather-long-for-a-table',
);
const keywordName = fc.constantFrom('leader', 'from', 'step', 'domain', 'because', 'circle', 'due', 'every');

function word(text: string): Phrase {
  return fc.constant([{ text, stays: false }]);
}

const name: Phrase = fc.oneof(
  { weight: 12, arbitrary: plainName.map((text) => [{ text, stays: false }]) },
  { weight: 1, arbitrary: keywordName.map((text) => [{ text, stays: true }]) },
);

const date = fc
  .tuple(
    fc.integer({ min: 2024, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => [{ text: `${year}-${String(month).padStart(2, '0')}-${day}`, stays: false }]);

const sentence = fc.constantFrom(
  '',
  'Care near home',
  'Say \\"yes\\" // not a comment',
  '€ 5,000',
  '助産師の会',
  'é 👩🏽‍⚕️ /* no */',
  'x { y }',
  'To provide parents in the region with one coordinated path of maternity care from the first week on',
);

const text: Phrase = fc.oneof(
  { weight: 10, arbitrary: sentence.map((said) => [{ text: `"${said}"`, stays: false }]) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        '"""short"""',
        '"""\n  Two lines,  \n    one deeper\n\n\n  """',
        '"""\r\ncircle X\r\n\t} // no\r\n"""',
      )
      .map((block) => [{ text: block, stays: false }]),
  },
);

const length: Phrase = fc
  .constantFrom(['2', 'years'], ['1', 'year', 'and', '6', 'months'], ['week'])
  .map((words) => words.map((each) => ({ text: each, stays: false })));

/** Phrases one behind the other. */
function all(...phrases: (Phrase | string)[]): Phrase {
  return fc
    .tuple(...phrases.map((phrase) => (typeof phrase === 'string' ? word(phrase) : phrase)))
    .map((parts) => parts.flat());
}

function maybe(...phrases: (Phrase | string)[]): Phrase {
  return fc.option(all(...phrases), { nil: [] }).map((found) => found ?? []);
}

function one(...phrases: (Phrase | string)[]): Phrase {
  return fc.oneof(...phrases.map((phrase) => (typeof phrase === 'string' ? word(phrase) : phrase)));
}

function listOf(phrase: Phrase): Phrase {
  return fc
    .oneof(
      { weight: 9, arbitrary: fc.array(phrase, { minLength: 1, maxLength: 3 }) },
      fc.array(phrase, { minLength: 8, maxLength: 16 }),
    )
    .map((each) =>
      each.flatMap((words, i) => (i === 0 ? [...words] : [{ text: ',', stays: false }, ...words])),
    );
}

const blank = fc.oneof(
  { weight: 40, arbitrary: fc.constant(' ') },
  { weight: 4, arbitrary: fc.constantFrom('   ', '\t', ' \u00a0 ') },
  { weight: 3, arbitrary: fc.constantFrom(' /* why */ ', '/**/', ' /** told */') },
);

const lineBreak = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('\n', '\n  ', '\r\n\t', '\n\n', ' \n \n\n   ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' // aside\n',
      '//\n',
      '\n// alone\n',
      '\n  /* over\n   two lines */\n',
      ' /* at the end\n  of */ ',
      '\n/** Told of it. */\n  ',
    ),
  },
);

/** Words with blanks, and now and then a line break, between them. */
function strewn(phrase: Phrase): fc.Arbitrary<string> {
  return phrase.chain((words) =>
    fc
      .tuple(
        ...words.map((each) =>
          each.stays
            ? blank
            : fc.oneof({ weight: 15, arbitrary: blank }, { weight: 1, arbitrary: lineBreak }),
        ),
      )
      .map((gaps) => words.map((each, i) => (i === 0 ? each.text : `${gaps[i]}${each.text}`)).join('')),
  );
}

/** Statements, each on a line of its own, or now and then behind the one before. */
function lines(statement: fc.Arbitrary<string>, maxLength = 6): fc.Arbitrary<string> {
  const apart = fc.oneof(
    { weight: 12, arbitrary: lineBreak.map((each) => (each.includes('\n') ? each : `${each}\n`)) },
    { weight: 1, arbitrary: blank },
  );
  return fc
    .array(fc.tuple(statement, apart), { maxLength })
    .map((each) => each.map(([said, gap]) => said + gap).join(''));
}

function block(statement: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const opening = fc.oneof(
    { weight: 5, arbitrary: lineBreak },
    { weight: 2, arbitrary: blank },
    fc.constant(''),
  );
  return fc
    .tuple(opening, opening, lines(statement))
    .map(([before, behind, inner]) => `${before.includes('//') ? before : ` ${before}`}{${behind}${inner}}`);
}

function withBlock(head: Phrase, statement: fc.Arbitrary<string>, optional = true): fc.Arbitrary<string> {
  const inner = optional ? fc.option(block(statement), { nil: '' }) : block(statement);
  return fc.tuple(strewn(head), inner).map(([said, held]) => said + held);
}

const seatClauses = all(maybe('acting'), maybe('from', date), maybe('for', length), maybe('by', name));
const people = one('everyone', listOf(name));
const owner = all('owner', name, maybe('due', date));

const personStatement = strewn(
  one(all('email', text), 'external', all('expertise', listOf(name)), all('joined', date)),
);

const domainStatement = strewn(one(all(one('limit', 'budget', 'metric'), listOf(text)), all('review', date)));
const domainEntry = withBlock(all(name, maybe(text), maybe('from', name, '.', name)), domainStatement);
const domain = withBlock(all('domain', maybe('review', date)), domainEntry, false);

const circleStatement = fc.oneof(
  strewn(all(one('aim', 'lead', 'do', 'constraint'), text)),
  strewn(all('measure', text, maybe('target', text), maybe('every', length))),
  strewn(all(one('leader', 'facilitator', 'secretary', 'expert'), one('vacant', name), seatClauses)),
  strewn(all(one('members', 'experts'), people)),
  strewn(all('meets', 'every', length)),
  domain,
  withBlock(
    word('double').chain(() => all('double', 'link')),
    strewn(all(one('leader', 'representative'), name, seatClauses)),
    false,
  ),
  withBlock(
    all('role', name, maybe(text)),
    fc.oneof(strewn(all('duty', listOf(text))), strewn(all('held', 'by', name, seatClauses)), domain),
  ),
);

const objection = all(name, maybe(text), maybe('met', 'by', one('term', 'measure', 'change'), maybe(text)));

const electionStatement = fc.oneof(
  strewn(all('on', date)),
  strewn(all(one('duty', 'quality'), listOf(text))),
  strewn(all('term', length)),
  strewn(all(one('present', 'consent'), people)),
  withBlock(
    one('nominations', 'changes'),
    strewn(all(name, 'for', one(name, 'nobody'), maybe('because', text))),
    false,
  ),
  withBlock(word('objections'), strewn(objection), false),
  strewn(all('proposal', name, maybe('because', text))),
  strewn(all('elected', name)),
);

const decisionStatement = strewn(
  one(
    all('circle', name),
    all(one('kind', 'state'), name),
    all(one('text', 'because', 'measure'), text),
    all(one('picture', 'opinion'), date),
    all('decided', date, maybe('by', name), maybe('under', name)),
    all('concerns', listOf(all(name, '.', name))),
    all('objection', objection),
    all('withdrawn', date, maybe('because', text)),
  ),
);

const entry = strewn(
  all(
    name,
    one(all('done', date), all('due', date), all('begun', date)),
    maybe('owner', name),
    maybe('evidence', text),
  ),
);
const stepStatement = fc.oneof(
  strewn(owner),
  strewn(all('due', date)),
  strewn(all('done', date, maybe('evidence', text))),
  strewn(all('after', listOf(name))),
  strewn(all('begun', date)),
  strewn(all('shown', 'by', listOf(one('aim', 'audits', all('double', 'link'))))),
  entry,
);
const step = withBlock(
  all(one('step', 'training'), name, maybe(text), maybe('for', 'every', listOf(one('circle', 'leader')))),
  stepStatement,
);
const phase = withBlock(
  all('phase', one('acquaint', 'secure'), maybe(name), maybe(text)),
  fc.oneof(step, strewn(owner)),
);

const declaration = fc.oneof(
  withBlock(
    all('organisation', name, maybe(text)),
    strewn(all(one('introduction', 'logo', 'vision', 'mission', 'aim', 'absence', 'legal'), text)),
  ),
  { weight: 4, arbitrary: withBlock(all('person', name, maybe(text)), personStatement) },
  {
    weight: 3,
    arbitrary: withBlock(
      all(one('circle', all('top', 'circle'), all('working', 'group')), name, maybe(text), maybe('in', name)),
      circleStatement,
    ),
  },
  { weight: 2, arbitrary: withBlock(all('election', name, 'of', name, 'in', name), electionStatement) },
  { weight: 2, arbitrary: withBlock(all('decision', name, maybe(text)), decisionStatement) },
  withBlock(
    all('implementation', name, maybe(text)),
    fc.oneof(
      phase,
      strewn(
        one(
          all('circle', name),
          all('template', name),
          all('without', listOf(name), maybe('in', listOf(name)), maybe('because', text)),
        ),
      ),
    ),
  ),
  withBlock(
    all('template', name, maybe(text)),
    fc.oneof(
      phase,
      withBlock(
        all('question', name, maybe(text), maybe('for', 'every', 'circle')),
        strewn(one(all('because', text), all('shown', 'by', 'aim'))),
      ),
    ),
  ),
  withBlock(
    all('audit', name, 'of', name, maybe('on', date)),
    fc.oneof(
      withBlock(
        all('finding', name, maybe(text)),
        strewn(one(owner, all(one('severity', 'question'), name))),
      ),
      strewn(all('answer', name, one(text, all('2', maybe(text))))),
    ),
  ),
  withBlock(
    all('action', name, maybe(text)),
    strewn(one(owner, all('from', name), all('done', date, maybe('evidence', text)))),
  ),
  withBlock(
    all('review', name, 'of', name, maybe('as', name), maybe('in', name)),
    strewn(all('agreed', listOf(text))),
  ),
  strewn(
    all(
      'deviation',
      name,
      maybe('/', name),
      maybe('in', name),
      maybe('under', name),
      maybe('until', date),
      maybe('because', text),
    ),
  ),
);

/** Files that are nearly always valid. */
export const strewnFile: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '\n\n', '// first\n'),
    lines(declaration, 5),
    fc.constantFrom('', '// last', '/* last */\n\n\n'),
  )
  .map((parts) => parts.join(''));

/** Texts made of pieces of Kring and of anything else. */
export const brokenFile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: strewnFile },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '{',
          '}',
          '"',
          '"""',
          '/*',
          '*/',
          '//',
          '\n',
          '\r',
          '\r\n',
          '\n\n\n',
          ',',
          '\\',
          '\u0000',
          '\uD800',
        ),
      },
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc
        .tuple(strewnFile, fc.nat(400), fc.nat(40))
        .map(([file, at, length]) => file.slice(0, at) + file.slice(at + length)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
