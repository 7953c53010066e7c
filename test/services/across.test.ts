import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { outlineMarkdown } from '../../src/render/markdown/outline.js';
import { choicesAt } from '../../src/services/completion.js';
import { toldAt } from '../../src/services/hover.js';
import { declarationsOfNamed, mentionAt, mentionsHere, mentionsOf } from '../../src/services/mentions.js';
import { renamedAt, renameEdits, renameFault } from '../../src/services/rename.js';
import { tokensIn } from '../../src/services/semantic-tokens.js';
import { SourceText } from '../../src/services/source-text.js';
import { aboutAt } from '../../src/services/subjects.js';
import { services } from '../engine.js';
import { at } from './setting.js';

/* The names of a link to a circle of another organisation, in the link and where they are declared. */

const mill = `organisation Molen "De Molen"
person els "Els Bakker"
general circle Molen "Molenkring" { aim "To mill" }
circle Maal "Maalkring" in Molen { aim "To grind" }
circle Meel in Molen { aim "To sell flour" ended 2025-01-01 }
`;
const bakery = `organisation Bakkerij "De Bakkerij"
person jan "Jan Smit"
general circle Bakkerij "Bakkerskring" {
  aim "To bake"
  double link to Maal of Molen {
    leader jan
  }
  double link to Maal of "Molen" { leader jan }
  double link to Molen of "De Molen" { leader jan } // Molen
}
circle Meel in Bakkerij { aim "To buy flour" ended 2025-01-01 }
`;

/** What each file is after a thing has another name, or why it cannot have it. */
function renamed(marked: string, name: string, others: Readonly<Record<string, string>>) {
  const { source, scene, spot } = at(marked, others);
  const found = renamedAt(scene, source, spot);
  if ('refused' in found) throw new Error(found.refused.en);
  const fault = renameFault(services, scene, found, name);
  if (fault !== undefined) return fault.en;
  const texts: Record<string, string> = { ...others, [source.file]: source.text };
  const edits = renameEdits(scene, found, name, (file) => new SourceText(file, texts[file] ?? ''));
  return (file: string): string =>
    applyEdits(
      texts[file] ?? '',
      edits.filter((edit) => edit.at.file === file),
    );
}

/** The same, where it must be possible. */
function texts(...said: Parameters<typeof renamed>): (file: string) => string {
  const done = renamed(...said);
  if (typeof done === 'string') throw new Error(done);
  return done;
}

const here = (text: string, words: string): string => text.replace(words, `${words}|`);
const besideMill = { 'molen/molen.kring': mill };
const besideBakery = { 'bakkerij/bakkerij.kring': bakery };

describe('another name', () => {
  test('of a circle is followed into links of other organisations', () => {
    const file = texts(here(mill, 'circle Ma'), 'Maalderij', besideBakery);
    expect(file('hof/here.kring')).toContain('circle Maalderij "Maalkring" in Molen');
    expect(file('bakkerij/bakkerij.kring')).toContain('double link to Maalderij of Molen {');
    expect(file('bakkerij/bakkerij.kring')).toContain('double link to Maalderij of "Molen"');
  });
  test('of a circle leaves a circle of the same name in the other organisation alone', () => {
    const file = texts(here(mill, 'circle Mee'), 'Bloem', besideBakery);
    expect(file('bakkerij/bakkerij.kring')).toContain('circle Meel in Bakkerij');
  });
  test('is given from the link as well', () => {
    const file = texts(here(bakery, 'link to Ma'), 'Maalderij', besideMill);
    expect(file('molen/molen.kring')).toContain('circle Maalderij "Maalkring" in Molen');
    expect(file('hof/here.kring').match(/to Maalderij of/g)?.length).toBe(2);
  });
  test('of an organisation is followed wherever it is named, by its name and in quotes, not where its title is', () => {
    for (const file of [
      texts(here(mill, 'organisation Mo'), 'Molenaar', besideBakery),
      texts(here(bakery, 'Maal of Mo'), 'Molenaar', { ...besideMill, 'bakkerij/bakkerij.kring': bakery }),
    ]) {
      const text = file('bakkerij/bakkerij.kring');
      expect(text).toContain('double link to Maal of Molenaar {');
      expect(text).toContain('double link to Maal of "Molenaar"');
      expect(text).toContain('double link to Molen of "De Molen" { leader jan } // Molen');
    }
    const file = texts(here(mill, 'organisation Mo'), 'Molenaar', besideBakery);
    expect(file('hof/here.kring')).toContain('organisation Molenaar "De Molen"');
    expect(file('hof/here.kring')).toContain('general circle Molen "Molenkring"');
  });
  test('that the other organisation has given already is refused, and says where', () => {
    expect(renamed(here(bakery, 'link to Ma'), 'Meel', besideMill)).toContain('taken already in De Molen');
    expect(renamed(here(bakery, 'link to Ma'), 'Bakkerij', besideMill)).toBeTypeOf('function');
    expect(renamed(here(mill, 'circle Ma'), 'Meel', besideBakery)).toContain('Meel is taken already:');
  });
  test('of an organisation may not make one of two', () => {
    const inOneFolder = { 'hof/bakkerij.kring': bakery };
    expect(renamed(here(mill, 'organisation Mo'), 'Bakkerij', inOneFolder)).toContain('read as one');
    const below = { 'hof/oven/bakkerij.kring': bakery };
    expect(renamed(here(mill, 'organisation Mo'), 'Bakkerij', below)).toContain('read as one');
    const apart = { 'bakkerij/bakkerij.kring': bakery.replace(/ {2}double link[\s\S]*?\n\}/, '}') };
    expect(renamed(here(mill, 'organisation Mo'), 'Bakkerij', apart)).toBeTypeOf('function');
  });
  test('of an organisation may not turn a link to another one', () => {
    const other = `organisation Werf\ngeneral circle Werf { double link to Maal of Stal { leader vacant } }`;
    const others = {
      'stal/stal.kring': 'organisation Stal\ngeneral circle Maal { aim "To keep horses" }',
      'hof/werf/werf.kring': other,
    };
    expect(renamed(here(mill, 'organisation Mo'), 'Stal', others)).toContain('would mean the other');
    // Of two that are called alike, a link means its own organisation first.
    expect(renamed(here(mill, 'organisation Mo'), 'Bakkerij', besideBakery)).toContain(
      'would mean the other',
    );
  });
  test('leaves links to a variant of the organisation in another folder alone', () => {
    const others = {
      'later/molen.kring': mill,
      'later/bakkerij.kring': bakery,
      'hof/bakkerij.kring': bakery,
    };
    const file = texts(here(mill, 'circle Ma'), 'Maalderij', others);
    expect(file('later/bakkerij.kring')).toBe(bakery);
    expect(file('hof/bakkerij.kring')).toContain('to Maalderij of Molen');
  });
  test('is refused in a link to an organisation that is nowhere', () => {
    const { source, scene, spot } = at(here(bakery, 'link to Ma'));
    expect(renamedAt(scene, source, spot)).toHaveProperty('refused');
  });
});

describe('the names of a link', () => {
  const found = (words: string) => {
    const { scene, spot } = at(here(bakery, words), besideMill);
    return { scene, thing: mentionAt(scene, spot) };
  };
  test.each([
    ['Maal of', 'molen/molen.kring', 4],
    ['Maal of Mo', 'molen/molen.kring', 1],
    ['Molen of "De Mo', 'molen/molen.kring', 1],
    ['link to Mo', 'molen/molen.kring', 3],
  ])('lead from %s to what they mean', (words, file, line) => {
    const { thing } = found(words.replace(/ of$/, ''));
    if (thing === undefined) throw new Error('nothing there');
    expect(declarationsOfNamed(thing.standing, thing.named).map((one) => one.at)).toMatchObject([
      { file, line },
    ]);
  });
  test('are found from either side', () => {
    const { scene, thing } = found('link to Ma');
    if (thing === undefined) throw new Error('nothing there');
    const places = mentionsOf(scene, thing).map((one) => `${one.at.file}:${one.at.line}`);
    expect(places).toEqual(['molen/molen.kring:4', 'hof/here.kring:5', 'hof/here.kring:8']);
    expect(mentionsHere(scene, thing).map((one) => one.at.line)).toEqual([5, 8]);
  });
  test('are explained with the organisation that they belong to', () => {
    const { scene, spot } = at(here(bakery, 'link to Ma'), besideMill);
    const told = toldAt(scene, spot);
    const text = outlineMarkdown(told?.outline ?? []);
    expect(text).toContain('Maalkring');
    expect(text).toContain('De Molen');
    expect(text).toContain('To grind');
  });
  test('have the colours of what they are, and no line through a circle that has ended only here', () => {
    const text = bakery.replace('to Maal of Molen', 'to Meel of Molen');
    const { source, scene } = at(text, besideMill);
    const tokens = [...tokensIn(services, source, scene.standing)].flat();
    const of = (words: string, last: string) => {
      const start = text.indexOf(words) + words.length - last.length;
      return tokens.find((one) => one.start === start);
    };
    expect(of('to Meel', 'Meel')).toMatchObject({ kind: 'circle', over: false });
    expect(of('to Meel of Molen', 'Molen')).toMatchObject({ kind: 'organisation' });
    expect(of('circle Meel', 'Meel')).toMatchObject({ kind: 'circle', over: true });
  });
  test('are in no picture of this organisation', () => {
    const { scene, spot } = at(here(bakery, 'link to Mo'), besideMill);
    expect(aboutAt(scene, spot)).toEqual({ circle: 'Bakkerij' });
  });
});

describe('what is offered in a link', () => {
  const offered = (marked: string) => {
    const { source, scene, spot } = at(marked, besideMill);
    return choicesAt(services, source, scene, spot)?.choices ?? [];
  };
  const block = (line: string): string => bakery.replace('double link to Maal of Molen {', `${line} {`);
  test('are the other circles here, then those of other organisations with their organisation', () => {
    const all = offered(block('double link to |'));
    expect(all.map(({ label }) => label)).toEqual(['Molen of Molen', 'Maal of Molen', 'Meel']);
    expect(all.find(({ label }) => label === 'Maal of Molen')?.detail).toBe('Maalkring, De Molen');
  });
  test('are the circles of the organisation that is written behind', () =>
    expect(offered(block('double link to | of Molen')).map(({ label }) => label)).toEqual(['Molen', 'Maal']));
  test('are organisations, first those that have the circle', () =>
    expect(
      offered(block('double link to Maal of |'))
        .filter(({ kind }) => kind === 'organisation')
        .map(({ label, detail }) => [label, detail]),
    ).toEqual([
      ['Molen', 'De Molen'],
      ['Bakkerij', 'De Bakkerij'],
    ]));
});
