import { syntax as words } from '../../messages/rules/language.js';
import { isSameOrigin } from '../../model/build.js';
import type { DayOrder, Organisation } from '../../model/organisation.js';
import { rule } from '../rule.js';

export const syntax = rule({
  id: 'language/syntax',
  base: 'all',
  code: 'LA01',
  firm: true,
  words,
  doc: {
    bad: `
organisation Tuinen "Stadstuinen"

person anna "Anna Visser"

circle Kas "Kaskring" {
  aim "To grow vegetables for the district"
  facilitater anna from 2026-03-02 for 1 year
}
`,
    good: `
organisation Tuinen "Stadstuinen"

person anna "Anna Visser"

circle Kas "Kaskring" {
  aim "To grow vegetables for the district"
  facilitator anna from 2026-03-02 for 1 year
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    for (const { at, message, replacement, written, day } of organisation.unreadable) {
      const meant =
        replacement ??
        (typeof day === 'object' ? dayMeant(organisation, at.file, day) : personMeant(organisation, written));
      report({ at, message, ...(meant === undefined ? {} : { names: { replacement: meant } }) });
    }
  },
  fix(organisation, { at, names }) {
    const replacement = names?.replacement;
    if (replacement === undefined) return undefined;
    const { replaces, written = '' } = organisation.unreadable.find((one) => isSameOrigin(one.at, at)) ?? {};
    const title =
      replacement === ''
        ? words.takeOut(written)
        : replacement.trim() === '}'
          ? words.close
          : words.write(replacement.replace(/\s+/g, ' '));
    return { title, edits: [{ at: replaces ?? at, text: replacement }] };
  },
});

/** The short name of the one person whose full name stands where the short one is to be. */
function personMeant(organisation: Organisation, written: string | undefined): string | undefined {
  if (written === undefined || !/^".+"$/.test(written)) return undefined;
  const called = organisation.people.filter(({ title }) => title === written.slice(1, -1));
  return called.length === 1 ? called[0]?.name : undefined;
}

const orders = new WeakMap<Organisation, ReadonlyMap<string, ReadonlySet<DayOrder>>>();

/** Which of two days is meant, where all others of the file that tell it have one order of day and month. */
function dayMeant(
  organisation: Organisation,
  file: string,
  days: Readonly<Record<DayOrder, string>>,
): string | undefined {
  let shown = orders.get(organisation);
  if (shown === undefined) {
    const found = new Map<string, Set<DayOrder>>();
    for (const { at, day } of organisation.unreadable)
      if (typeof day === 'string') found.set(at.file, (found.get(at.file) ?? new Set()).add(day));
    orders.set(organisation, found);
    shown = found;
  }
  const [order, other] = shown.get(file) ?? [];
  return order === undefined || other !== undefined ? undefined : days[order];
}
