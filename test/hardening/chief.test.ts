import { expect, test } from 'vitest';
import { injection } from './injection.js';
import type { Invocation } from './invocations.js';

/* The campaign gives each place each payload; here each has one, and the forms whose readers find the most are read. */

/** The forms whose readers find the most; the campaign looks at all. */
const forms: ReadonlySet<string> = new Set(['github', 'sarif', 'vcf', 'ics', 'csv', 'canvas', 'dot', 'org']);

test('no payload is more than text in the chief forms', async () => {
  const seen = new Set<string>();
  const only = ({ command, form, isOther }: Invocation): boolean =>
    !isOther && forms.has(form) && !seen.has(command + form) && seen.add(command + form) !== undefined;
  const { failures, tries } = await injection({ turns: 1, copies: 2, only, brief: true });
  expect(failures).toEqual([]);
  expect(tries).toBeGreaterThan(10);
}, 600_000);
