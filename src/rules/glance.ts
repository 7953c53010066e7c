import { buildOrganisation } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, standAs } from '../model/lookups.js';
import type { Declared, Fragment, Organisation, Reference } from '../model/organisation.js';
import { type CheckSettings, checkOrganisation, type Finding } from './check.js';
import { impossibleDate } from './language/impossible-date.js';
import { readsOn } from './language/reads-on.js';
import { saidTwice } from './language/said-twice.js';
import { syntax } from './language/syntax.js';
import { unknownName } from './language/unknown-name.js';
import { unknownWord } from './language/unknown-word.js';
import type { Rule } from './rule.js';

/** The rules about what is written, which one file can be asked about by itself. */
const written: readonly Rule[] = [syntax, impossibleDate, readsOn, saidTwice, unknownWord];

/** The ids of the rules that {@link Glance} asks. */
export const glanced: ReadonlySet<string> = new Set([...written, unknownName].map((rule) => rule.id));

/** A part of a file that is read by itself. */
export interface GlancedPart {
  /** Line of the file, from 0, on which it begins. */
  readonly line: number;
  /** Another one when anything in the part, or its place, is otherwise. */
  readonly fragment: Fragment;
}

/** Something found in a part, with the reference to a name that it is about. */
interface Seen {
  readonly finding: Finding;
  readonly reference: Reference | undefined;
}

/**
 * What can be told of one file at once, however large it and its organisation are: what in it is not Kring, and names
 * that nobody declares. The organisation may be as it was a moment ago; what the file itself declares counts as it is
 * now. Parts of the file that were looked at before are not looked at again.
 */
export class Glance {
  private readonly seen = new WeakMap<Fragment, { standing: AsOf; settings: CheckSettings; found: Seen[] }>();

  /** @param parts what the file says part by part, in their order */
  at(
    file: Fragment,
    parts: readonly GlancedPart[],
    standing: AsOf,
    on: CalendarDate,
    settings: CheckSettings,
  ): Finding[] {
    const unseen = parts.filter(({ fragment }) => {
      const seen = this.seen.get(fragment);
      return seen?.standing !== standing || seen.settings !== settings;
    });
    const { home, neighbours, profile } = standing.organisation;
    const around = { home, neighbours, profile };
    const alone = buildOrganisation(
      unseen.map(({ fragment }) => ({ ...fragment, organisations: [], unreadable: [] })),
      around,
    );
    const found = unseen.map((): Seen[] => []);
    for (const finding of findingsIn(alone, standing, on, settings)) {
      const part = unseen.findLastIndex(({ line }) => line < finding.at.line);
      const reference = unseen[part]?.fragment.references.find(({ at }) => at === finding.at);
      found[part]?.push({ finding, reference });
    }
    for (const [i, { fragment }] of unseen.entries())
      this.seen.set(fragment, { standing, settings, found: found[i] ?? [] });

    const { organisations: blocks, unreadable } = file;
    const said = { ...buildOrganisation([], around), name: blocks[0]?.name ?? '', blocks, unreadable };
    return [
      ...checkOrganisation(said, on, { ...settings, rules: written }).findings,
      ...parts.flatMap(({ fragment }) =>
        (this.seen.get(fragment)?.found ?? []).flatMap(({ finding, reference }) =>
          reference !== undefined && declares(file, reference) ? [] : [finding],
        ),
      ),
    ];
  }
}

/** What is found in some parts of a file. */
function findingsIn(
  alone: Organisation,
  standing: AsOf,
  on: CalendarDate,
  settings: CheckSettings,
): readonly Finding[] {
  const { circles, references, implementations, templates, audits, elections, mistakes } = alone;
  const seen: Organisation = {
    ...standing.organisation,
    references,
    implementations,
    templates,
    audits,
    elections,
    mistakes,
    unreadable: [],
    circles,
    decisions: [],
    deviations: [],
  };
  standAs(seen, standing);
  return [
    ...checkOrganisation(alone, on, { ...settings, rules: written }).findings,
    ...checkOrganisation(seen, on, { ...settings, rules: [unknownName] }).findings,
  ];
}

/** Whether a file itself declares what it refers to, be it in a line that could not be read. */
function declares(file: Fragment, { kind, name }: Reference): boolean {
  if (file.unreadable.some((one) => one.declares?.includes(name))) return true;
  if (kind !== 'domain item') {
    const { people, circles, elections, decisions, actions } = file;
    return [people, circles, elections, decisions, actions].some((list) => namesIn(list).has(name));
  }
  return file.circles.some(
    (circle) =>
      name.startsWith(`${circle.name}.`) &&
      [circle, ...circle.roles].some(({ domain }) =>
        domain?.items.some((item) => name === `${circle.name}.${item.name}`),
      ),
  );
}

const namesKnown = new WeakMap<readonly Declared[], ReadonlySet<string>>();

/** The names in a list, which a file that is typed in mostly keeps. */
function namesIn(list: readonly Declared[]): ReadonlySet<string> {
  let names = namesKnown.get(list);
  if (names === undefined) {
    names = new Set(list.map(({ name }) => name));
    namesKnown.set(list, names);
  }
  return names;
}
