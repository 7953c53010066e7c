import { AstUtils, CstUtils, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { services } from '../engine.js';
import { attacked } from './attacked.js';
import { invocations } from './invocations.js';
import { type Read, readers } from './outputs.js';
import { harmless, payloads } from './payloads.js';

/** Every place of the grammar at which a text can stand: its rule, what it is there, and the how manyeth it is. */
function placesOfTexts(): Map<GrammarAST.RuleCall, string> {
  const places = new Map<GrammarAST.RuleCall, string>();
  for (const rule of services.Grammar.rules) {
    const met = new Map<string, number>();
    for (const call of AstUtils.streamAllContents(rule).filter(GrammarAST.isRuleCall)) {
      if (call.rule.ref?.name !== 'Text') continue;
      const assigned = AstUtils.getContainerOfType(call, GrammarAST.isAssignment)?.feature ?? '';
      const name = `${rule.name} ${assigned}`;
      met.set(name, (met.get(name) ?? 0) + 1);
      places.set(call, `${name} ${met.get(name)}`);
    }
  }
  return places;
}

test('each text that the language has is among those that are attacked', () => {
  const places = placesOfTexts();
  const { parserErrors, value } = services.parser.LangiumParser.parse(attacked(1, () => harmless[0]));
  expect(parserErrors.map(({ message, token }) => `${token.startLine}: ${message}`)).toEqual([]);
  const found = new Set<string>();
  for (const one of CstUtils.streamCst(value.$cstNode as NonNullable<typeof value.$cstNode>)) {
    const place = places.get(one.grammarSource as GrammarAST.RuleCall);
    if (place !== undefined) found.add(place);
  }
  expect([...places.values()].filter((place) => !found.has(place))).toEqual([]);
});

test('each form that a command writes has a reader who looks at it', async () => {
  const forms = new Set((await invocations()).flatMap(({ form, into }) => [form, into]));
  expect([...forms].filter((form) => readers[form] === undefined)).toEqual([]);
});

test.each([
  [
    'html',
    '<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><p>TT</p>',
    'TT',
  ],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>TT</text></svg>', 'TT'],
  ['markdown', 'Aim: TT\n', 'TT'],
  ['text', 'Aim: TT\n', 'TT'],
  ['github', '::error file=a,line=1::TT\n', 'TT'],
  ['csv', 'a,b\r\nx,TT\r\n', 'TT'],
  ['vcf', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:TT\r\nEND:VCARD\r\n', 'TT'],
  ['dot', 'digraph "TT" {\n}\n', 'TT'],
  ['mermaid', 'flowchart TD\n  c1(["TT"])\n', 'TT'],
  ['org', '<urn:a> <urn:b> "TT" .\n', 'TT'],
  ['backstage', 'kind: "TT"\nmetadata:\n  name: a\nspec: {}\n', 'TT'],
  ['json', '{"a": "TT"}\n', 'TT'],
])('and this reader would see a text that nobody escaped: %s', (form, output, mark) => {
  const reader = readers[form] as (bytes: Buffer) => Read;
  const usual = reader(Buffer.from(output.replace(mark, 'Plain words')));
  expect(usual.faults).toEqual([]);
  const seen = payloads.filter((payload) => {
    const { faults, marks } = reader(Buffer.from(output.replace(mark, () => payload)));
    return faults.length > 0 || [...marks].some((one) => usual.marks.has(one) !== true);
  });
  expect(seen.length).toBeGreaterThan(payloads.length / 20);
});
