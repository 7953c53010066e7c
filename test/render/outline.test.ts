import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/model/lookups.js';
import { outlineHtml } from '../../src/render/html/outline.js';
import { circleOutline, personOutline } from '../../src/render/show.js';
import { organisationOf } from '../engine.js';

const standing = asOf(
  organisationOf(`
organisation Bakery "The Bakery"
person Ada "Ada Brown"
person Ben
general circle General "General circle" { leader Ada from 2025-01-01 for 2 years members Ben }
circle Ovens in General "Ovens" {
  aim "Bread <warm> & fresh"
  double link {
    leader         Ada from 2025-01-01 for 1 year
    representative Ben from 2026-01-01 for 2 years
  }
}
`),
  '2026-06-01',
);
const addresses = {
  circle: (name: string) => `#circle-${name}`,
  person: (name: string) => `#person-${name}`,
};

describe('an outline as HTML', () => {
  test('stands under the heading of its page', () => {
    const outline = [{ kind: 'heading', level: 2, text: 'Domain' }] as const;
    expect(outlineHtml(outline)).toBe('<h2>Domain</h2>');
    expect(outlineHtml(outline, 2)).toBe('<h4>Domain</h4>');
  });

  test('has lists within lists, each closed', () => {
    const lines = [
      { text: 'Bread', depth: 0 },
      { text: 'Rye', depth: 1 },
      { text: 'Wheat', depth: 1 },
      { text: 'Cake', depth: 0, address: '#cake' },
    ];
    expect(outlineHtml([{ kind: 'list', lines }])).toBe(
      '<ul><li>Bread<ul><li>Rye</li><li>Wheat</li></ul></li><li><a href="#cake">Cake</a></li></ul>',
    );
    expect(outlineHtml([{ kind: 'list', lines: [{ text: 'Rye', depth: 3 }] }])).toBe('<ul><li>Rye</li></ul>');
  });

  test('shows texts as they were written, never as HTML', () => {
    const ovens = standing.circle('Ovens');
    const written = ovens === undefined ? '' : outlineHtml(circleOutline(standing, ovens, 'en'));
    expect(written).toContain('<dd>Bread &lt;warm&gt; &amp; fresh</dd>');
    expect(outlineHtml([{ kind: 'code', text: '</code><script>' }])).toBe(
      '<pre><code>&lt;/code&gt;&lt;script&gt;</code></pre>',
    );
  });

  test('leads on to the people of a circle and the circles below it', () => {
    const general = standing.circle('General');
    const written =
      general === undefined ? '' : outlineHtml(circleOutline(standing, general, 'en', addresses));
    expect(written).toContain('<a href="#person-Ben">Ben: member, representative of Ovens</a>');
    expect(written).toContain('<a href="#circle-Ovens">');
  });
});

test('a person’s outline tells where they sit, and their seats with the terms', () => {
  const written = outlineHtml(personOutline(standing, 'Ada', 'en', addresses));
  expect(written).toContain('<h1>Ada Brown (Ada)</h1>');
  expect(written).toContain('<a href="#circle-General">General circle: leader, leader of Ovens</a>');
  expect(written).toContain(
    'leader of Ovens: <time>2025-01-01</time> to <time>2025-12-31</time>, term ended',
  );
  expect(outlineHtml(personOutline(standing, 'Nobody', 'nl'))).toBe('<h1>Nobody</h1>');
});
