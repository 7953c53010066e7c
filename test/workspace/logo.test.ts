import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/disk/files.js';
import { cleanedSvg } from '../../src/render/svg/cleaned.js';
import { logoOf } from '../../src/workspace/logo.js';
import { folderWith } from '../cli/kring.js';
import { organisationOf } from '../engine.js';

const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="4"/></svg>';

/** What the handbook shows, or says, of a logo that the organisation names so. */
async function logo(name: string, folder: string): Promise<string | undefined> {
  const organisation = organisationOf(`organisation Tuinen { logo "${name}" }`);
  const [block] = organisation.blocks;
  if (block?.logo === undefined) return undefined;
  const home = { ...block.logo.at, file: 'organisation/tuinen.kring' };
  const found = await logoOf(
    { ...organisation, blocks: [{ ...block, logo: { ...block.logo, at: home } }] },
    diskFiles(folder),
  );
  if (found === undefined) return undefined;
  if ('fault' in found) return found.fault.en;
  const [type, data = ''] = found.address.split(',');
  return `${type} ${atob(data)}`;
}

describe('the logo of an organisation', () => {
  test('is an SVG, PNG or JPEG beside the file that names it or below', async () => {
    const folder = folderWith({
      'organisation/logo.svg': drawn,
      'organisation/pictures/logo.PNG': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1]),
      'organisation/logo.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
    });
    expect(await logo('logo.svg', folder)).toBe(`data:image/svg+xml;base64 ${drawn}`);
    expect(await logo('./pictures/logo.PNG', folder)).toMatch(/^data:image\/png;base64 /);
    expect(await logo('logo.jpg', folder)).toMatch(/^data:image\/jpeg;base64 /);
  });

  test('from elsewhere is not read: not by its path, and not by a link', async () => {
    const folder = folderWith({ 'organisation/a.txt': '', 'secret.svg': drawn });
    symlinkSync(join(folder, 'secret.svg'), join(folder, 'organisation/link.svg'));
    for (const name of ['../secret.svg', join(folder, 'secret.svg'), 'link.svg', 'a/../../secret.svg'])
      expect(await logo(name, folder), name).toContain('lies outside the folder');
    expect(await logo('https://example.org/logo.svg', folder)).toContain('lies outside the folder');
  });

  test('that cannot be shown is told with the reason', async () => {
    const folder = folderWith({
      'organisation/words.svg': 'Not a picture',
      'organisation/p.png': 'Nor this',
    });
    mkdirSync(join(folder, 'organisation/folder.svg'));
    writeFileSync(join(folder, 'organisation/large.svg'), ' '.repeat(500_001));
    expect(await logo('none.svg', folder)).toContain('there is no file none.svg');
    expect(await logo('folder.svg', folder)).toContain('there is no file folder.svg');
    expect(await logo('logo.gif', folder)).toContain('does not end in .svg, .png or .jpg');
    expect(await logo('large.svg', folder)).toContain('larger than 500 kB');
    expect(await logo('words.svg', folder)).toContain('does not hold the picture');
    expect(await logo('p.png', folder)).toContain('does not hold the picture');
  });
});

describe('an SVG of somebody else', () => {
  const cleaned = (inner: string, attributes = ''): string | undefined =>
    cleanedSvg(`<svg${attributes}>${inner}</svg>`)
      ?.replace(/^<svg xmlns="[^"]*">/, '')
      .replace(/<\/svg>$/, '');

  test.each([
    ['what draws', '<g fill="#f00"><path d="M0 0h8"/></g>', '<g fill="#f00"><path d="M0 0h8"/></g>'],
    [
      'gradients and where they are used',
      '<defs><linearGradient id="a"><stop offset="0"/></linearGradient><linearGradient id="b" xlink:href="#a"/></defs><rect fill="url(#b)"/>',
      '<defs><linearGradient id="a"><stop offset="0"/></linearGradient><linearGradient id="b" href="#a"/></defs><rect fill="url(#b)"/>',
    ],
    ['styles by class', '<style>/* a */.a{fill:#fff}</style>', '<style> .a{fill:#fff}</style>'],
    ['letters that XML writes in words', '<text>&lt;A &#38; B&gt;</text>', '<text>&lt;A &amp; B&gt;</text>'],
  ])('keeps %s', (_, given, kept) => {
    expect(cleaned(given)).toBe(kept);
  });

  test.each([
    ['programs', '<script>alert(1)</script><script href="a.js"/>', ''],
    ['programs in attributes', '<path onload="alert(1)" d="M0 0"/>', '<path d="M0 0"/>'],
    ['pages within it', '<foreignObject><p><b>a</b></p></foreignObject>', ''],
    ['links', '<a href="javascript:alert(1)"><path d="M0 0"/></a>', ''],
    ['pictures from elsewhere', '<image href="https://example.org/a.png"/>', ''],
    ['what is used from elsewhere', '<use href="https://example.org/a.svg#b"/>', ''],
    ['animations', '<set attributeName="href" to="javascript:alert(1)"/>', ''],
    [
      'styles that load',
      '<style>@import "a.css";</style><style>.a{fill:url(http://a)}</style>',
      '<style></style><style></style>',
    ],
    ['colours that load', '<path fill="url(https://example.org/a)" style="fill:u\\72l(b)"/>', '<path/>'],
    ['comments and instructions', '<!-- <script> --><?xml-stylesheet href="a"?><g/>', '<g/>'],
    ['gradients from elsewhere', '<linearGradient xlink:href="a.svg#b"/>', '<linearGradient/>'],
  ])('leaves out %s', (_, given, kept) => {
    expect(cleaned(given)).toBe(kept);
  });

  test.each([
    ['words that it declares itself', '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg><text>&a;</text></svg>'],
    ['words that nobody declares', '<svg><text>&nbsp;</text></svg>'],
    ['an end that lacks', '<svg><g></svg>'],
    ['an attribute without quotes', '<svg><path d=M0></svg>'],
    ['something else in it', '<html><svg/></html>'],
    ['nothing in it', ''],
    ['a nesting without end', `<svg>${'<g>'.repeat(100_000)}`],
  ])('is no picture with %s', (_, given) => {
    expect(cleanedSvg(given)).toBeUndefined();
  });

  test('never becomes anything but what draws, whatever it is made of', () => {
    const piece = fc.constantFrom(
      ...'<svg> </svg> <g> </g> <script> </script> <style> </style> <![CDATA[ ]]> <!-- --> & < > " \' = / onload= href= javascript: url( &lt; &#60; <path d="M0" onclick="a" /> <use/> svg:script <svg:script> a'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const clean = cleanedSvg(`<svg>${pieces.join('')}</svg>`) ?? '';
        const tags = [...clean.matchAll(/<\/?([^\s/>]*)/g)].map(([, name]) => name);
        expect(tags.every((name) => ['svg', 'g', 'path', 'style'].includes(name ?? ''))).toBe(true);
        expect(clean).not.toMatch(/<[^>]*\s(?:on\w+|href)=/);
      }),
      { numRuns: 500 },
    );
  });
});
