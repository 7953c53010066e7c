import { report as words } from '../messages/import-report.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import type { Outline, OutlinePart } from '../render/outline.js';
import type { Finding } from '../rules/check.js';
import { gathered } from '../rules/gathered.js';
import { severities } from '../vocabulary/findings.js';
import { grouped } from './grouped.js';
import type { Imported } from './importing.js';
import { noteKinds, type Spot } from './said.js';

/** So many lines of one sort are told where the report is short. */
const mostShort = 8;

/** What is reported of an import. */
export interface Report {
  readonly sources: readonly string[];
  readonly imported: Imported;
  /** What a check of the result finds. */
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** The report: what was taken, changed, guessed, left out, ended and left alone, each with its place; whole or short. */
export function reportOutline({ sources, imported, findings, language }: Report, whole: boolean): Outline {
  const { said, notes, changes } = imported;
  const say = (told: Words): string => sayIn(told, language);
  const counts = {
    people: said.people.length,
    circles: said.circles.length,
    seats: said.seats.length,
    roles: said.roles.length,
    policies: said.policies.length,
  };
  return [
    { kind: 'heading', level: 1, text: say(words.title(sources)) },
    {
      kind: 'facts',
      facts: [
        { label: say(words.taken), lines: [say(words.counted(counts))] },
        { label: say(words.readAs), lines: [say(words.systemCalled(said.system))] },
        {
          label: say(words.files),
          lines: changes.length === 0 ? [say(words.noFiles)] : changes.map(({ file }) => file),
        },
      ],
    },
    ...noteKinds.flatMap((kind) => {
      const own = notes.filter((note) => note.kind === kind);
      return list(
        say(words.kinds[kind]),
        own.map(({ what, at }) => `${placeTold(at)}: ${say(what)}`),
        whole,
        say,
      );
    }),
    ...(whole ? takenOutline(imported, say) : []),
    ...checkOutline(findings, say),
  ];
}

function list(
  heading: string,
  lines: readonly string[],
  whole: boolean,
  say: (told: Words) => string,
): OutlinePart[] {
  if (lines.length === 0) return [];
  const shown = whole ? lines : lines.slice(0, mostShort);
  const rest = lines.length - shown.length;
  return [
    { kind: 'heading', level: 2, text: `${heading} (${lines.length})` },
    {
      kind: 'list',
      lines: [...shown, ...(rest === 0 ? [] : [say(words.andMore(rest))])].map((text) => ({
        text,
        depth: 0,
      })),
    },
  ];
}

/** Everything that was taken, with the place where the source says it. */
function takenOutline({ said }: Imported, say: (told: Words) => string): OutlinePart[] {
  const parts: readonly (readonly [Words, readonly { readonly title: string; readonly at: Spot }[]])[] = [
    [words.people, said.people],
    [words.circles, said.circles],
    [words.roles, said.roles],
    [words.policies, said.policies],
  ];
  return parts.flatMap(([heading, things]) =>
    list(
      `${say(words.taken)}: ${say(heading)}`,
      things.map(({ title, at }) => `${placeTold(at)}: ${title}`),
      true,
      say,
    ),
  );
}

/** Where something stands: `leden.csv, B7`. */
function placeTold({ file, sheet, row, cell }: Spot): string {
  return [file, sheet, cell ?? (row === undefined ? undefined : String(row))]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** How much a check finds, and what is most useful to do next. */
function checkOutline(findings: readonly Finding[], say: (told: Words) => string): OutlinePart[] {
  const told = gathered(findings);
  const count = (severity: string): number => told.filter((one) => one.severity === severity).length;
  const counted = words.found({ error: count('error'), warning: count('warning'), info: count('info') });
  const steps = nextSteps(findings);
  return [
    { kind: 'paragraph', text: say(counted), ours: true },
    ...(steps.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: say(words.whatNow) } as const,
          {
            kind: 'list',
            ours: true,
            lines: steps.map(({ message, more }) => ({
              text: more === 0 ? say(message) : `${say(message)} ${say(words.likewise(more))}`,
              depth: 0,
            })),
          } as const,
        ]),
  ];
}

/** The three most useful steps: what weighs most and is found most often, each told once. */
function nextSteps(
  findings: readonly Finding[],
): readonly { readonly message: Words; readonly more: number }[] {
  return [...grouped(findings, ({ rule }) => rule).values()]
    .map((own) => {
      const weight = Math.min(...own.map(({ severity }) => severities.indexOf(severity)));
      return { weight, first: own[0] as Finding, count: own.length };
    })
    .sort((a, b) => a.weight - b.weight || b.count - a.count || (a.first.rule < b.first.rule ? -1 : 1))
    .slice(0, 3)
    .map(({ first, count }) => ({ message: first.message, more: count - 1 }));
}
