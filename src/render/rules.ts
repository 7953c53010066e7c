import { bases, families, severityNames, ruleWords as words } from '../messages/rules-command.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import type { Profile } from '../model/organisation.js';
import { levelOf } from '../rules/levels.js';
import { ruleById } from '../rules/registry.js';
import { relatedTo } from '../rules/related.js';
import type { Rule } from '../rules/rule.js';
import { sources } from '../rules/sources.js';
import { profiles } from '../vocabulary/findings.js';
import { markdown } from './markdown/escape.js';
import type { ListLine, Outline } from './outline.js';
import { rulePage } from './rule-page.js';

/** What the check says of the examples of a rule. */
export interface ExampleSaid {
  /** What the rule says of its bad example. */
  readonly found: readonly Words[];
  /** The ids of the rules that ask for what the good example leaves out. */
  readonly leavesOut: readonly string[];
}

/** A rule's page; related rules are linked where there are pages, and of examples is told what is known of them. */
export function ruleOutline(
  rule: Rule,
  { found = [], leavesOut }: Partial<ExampleSaid>,
  language: Language,
  pages: 'linked' | 'named' = 'linked',
): Outline {
  const say = (said: Words): string => sayIn(said, language);
  const weights = profiles.map((profile) => {
    const usual = levelOf(rule.id, profile);
    const department = levelOf(rule.id, profile, {}, true);
    const shown = sayIn(severityNames[usual], language) ?? '';
    return department === usual
      ? `${profile} ${shown}`
      : `${profile} ${shown} (${say(words.forDepartments(sayIn(severityNames[department], language) ?? ''))})`;
  });
  const granted =
    rule.firm === 'consent'
      ? words.firmConsent
      : rule.firm !== undefined
        ? words.firm
        : rule.granted === 'next higher circle'
          ? words.byAbove
          : words.byCircle;
  return [
    { kind: 'heading', level: 1, text: say(rule.words.title) },
    {
      kind: 'facts',
      ours: true,
      facts: [
        { label: say(words.number), lines: [`${rule.code}, ${rule.id}`] },
        { label: say(words.base), lines: [sayIn(bases[rule.base], language) ?? rule.base] },
        { label: say(words.levels), lines: [weights.join(', ')] },
        ...(rule.checkChange === undefined
          ? []
          : [{ label: say(words.looksAt), lines: [say(words.changes)] }]),
        { label: say(words.deviation), lines: [say(granted)] },
        ...(rule.fix === undefined
          ? []
          : [
              {
                label: say(words.fix),
                lines: [say(rule.proposes === true ? words.proposed : words.fixable)],
              },
            ]),
      ],
    },
    { kind: 'heading', level: 2, text: say(words.what) },
    { kind: 'paragraph', text: say(rule.words.what), ours: true },
    { kind: 'heading', level: 2, text: say(words.why) },
    { kind: 'paragraph', text: say(rule.words.why), ours: true },
    ...(rule.doc.before === undefined
      ? []
      : [
          { kind: 'heading', level: 2, text: say(words.before) } as const,
          { kind: 'code', text: rule.doc.before } as const,
        ]),
    ...(rule.doc.bad.trim() === ''
      ? []
      : [
          { kind: 'heading', level: 2, text: say(words.bad) } as const,
          { kind: 'code', text: rule.doc.bad } as const,
        ]),
    ...(found.length === 0
      ? []
      : [{ kind: 'list', ours: true, lines: found.map((said) => ({ text: say(said), depth: 0 })) } as const]),
    ...(rule.doc.good.trim() === ''
      ? []
      : [
          { kind: 'heading', level: 2, text: say(words.good) } as const,
          { kind: 'code', text: rule.doc.good } as const,
          ...leftOutOf(rule, leavesOut, language, pages),
        ]),
    { kind: 'heading', level: 2, text: say(words.limits) },
    { kind: 'list', ours: true, lines: limitsOf(rule).map(lineIn(language)) },
    { kind: 'heading', level: 2, text: say(words.options) },
    { kind: 'list', ours: true, lines: optionsOf(rule).map(lineIn(language)) },
    ...deviationOf(rule, language),
    ...relatedRules(rule, language, pages),
    { kind: 'heading', level: 2, text: say(words.sources) },
    {
      kind: 'list',
      lines: rule.doc.sources.map(({ key, place }) => {
        const source = sources[key];
        const address = source?.places?.[place ?? ''] ?? source?.address;
        return {
          text: [source?.title ?? key, place].filter(Boolean).join(', '),
          depth: 0,
          ...(address === undefined ? {} : { address }),
        };
      }),
    },
    {
      kind: 'paragraph',
      ours: true,
      text: [
        ...(rule.doc.inferred === undefined ? [] : [say(words.inferred[rule.doc.inferred])]),
        say(words.weighed),
      ].join(' '),
    },
  ];
}

const lineIn =
  (language: Language) =>
  (said: Words): ListLine => ({ text: sayIn(said, language), depth: 0 });

/** What a rule leaves alone, as far as it follows from where and when it looks. */
function limitsOf(rule: Rule): readonly Words[] {
  const { leaves } = words;
  return [
    ...(rule.checkCircle === undefined ? [] : [leaves.circle]),
    ...(rule.checkElection === undefined ? [] : [leaves.election]),
    ...(rule.checkDecision === undefined ? [] : [leaves.decision]),
    ...(rule.checkChange === undefined ? [] : [leaves.change]),
    ...(rule.rests === undefined ? [] : [rule.rests === 'every line' ? leaves.waitsForAll : leaves.waits]),
    leaves.unread,
  ];
}

/** Lines of the organisation that say otherwise what a rule holds it to. */
const setBy: Readonly<Record<'size' | 'notice' | 'terms' | 'absence', readonly string[]>> = {
  size: ['circle/too-large', 'circle/too-small'],
  notice: ['election/term-ending'],
  terms: ['election/too-many-terms'],
  absence: ['consent/incomplete'],
};

/** What an organisation, or whoever checks it, can set about a rule. */
function optionsOf(rule: Rule): readonly Words[] {
  const { sets } = words;
  const lines = (['size', 'notice', 'terms', 'absence'] as const).filter((line) =>
    setBy[line].includes(rule.id),
  );
  const byProfile = profiles.some((profile) =>
    [false, true].some((department) => levelOf(rule.id, profile, {}, department) !== levelOf(rule.id, 'skm')),
  );
  return [...lines.map((line) => sets[line]), ...(byProfile ? [sets.method] : []), sets.level(rule.id)];
}

/** What an example that is as it should be leaves out, with the rules that ask for it. */
function leftOutOf(
  rule: Rule,
  ids: readonly string[] | undefined,
  language: Language,
  pages: 'linked' | 'named',
): Outline {
  if (ids === undefined) return [];
  const others = ids.filter((id) => id !== rule.id).flatMap((id) => ruleById(id) ?? []);
  if (others.length === 0) return [{ kind: 'paragraph', ours: true, text: sayIn(words.passes, language) }];
  return [
    { kind: 'paragraph', ours: true, text: sayIn(words.leavesOut, language) },
    { kind: 'list', lines: others.map((other) => ruleLine(other, language, pages)) },
  ];
}

function ruleLine(
  { id, code, words: { title } }: Rule,
  language: Language,
  pages: 'linked' | 'named',
): ListLine {
  return {
    text: `${sayIn(title, language)} (${code}, ${id})`,
    depth: 0,
    ...(pages === 'named' ? {} : { address: `../${id}.md` }),
  };
}

/** A line to copy for a circle that deviates, where a rule allows it. */
function deviationOf(rule: Rule, language: Language): Outline {
  if (rule.firm !== undefined || rule.checkChange !== undefined) return [];
  const above = rule.granted === 'next higher circle';
  const year = Number((rule.doc.on ?? '2026-11-23').slice(0, 4)) + 1;
  return [
    { kind: 'heading', level: 2, text: sayIn(words.deviate, language) },
    { kind: 'paragraph', ours: true, text: sayIn(words.deviateHow(above), language) },
    { kind: 'code', text: sayIn(words.deviationLine(rule.id, `${year}-11-22`), language) },
  ];
}

/** The rules about the same, by their pages. */
function relatedRules(rule: Rule, language: Language, pages: 'linked' | 'named'): Outline {
  const related = relatedTo(rule.id).flatMap((id) => ruleById(id) ?? []);
  if (related.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: sayIn(words.related, language) },
    {
      kind: 'list',
      lines: related.map((other) => ruleLine(other, language, pages)),
    },
  ];
}

/** The list of all rules, family by family, with what they weigh under a profile. */
export function rulesOutline(rules: readonly Rule[], language: Language, profile: Profile): Outline {
  const names = [...new Set(rules.map((rule) => familyOf(rule)))];
  return [
    { kind: 'heading', level: 1, text: sayIn(words.title, language) },
    ...names.flatMap((family) => [
      { kind: 'heading', level: 2, text: sayIn(families[family], language) ?? family } as const,
      {
        kind: 'list',
        lines: rules
          .filter((rule) => familyOf(rule) === family)
          .map((rule) => ({
            text: `${rule.code} ${rule.id} (${sayIn(severityNames[levelOf(rule.id, profile)], language)}): ${sayIn(rule.words.title, language)}`,
            depth: 0,
          })),
      } as const,
    ]),
  ];
}

/** One rule as JSON, in both languages. */
export function ruleJson(rule: Rule): unknown {
  return {
    id: rule.id,
    code: rule.code,
    url: { en: rulePage(rule.id, 'en'), nl: rulePage(rule.id, 'nl') },
    base: rule.base,
    title: rule.words.title,
    what: rule.words.what,
    why: rule.words.why,
    levels: Object.fromEntries(profiles.map((profile) => [profile, levelOf(rule.id, profile)])),
    fixable: rule.fix !== undefined && rule.proposes !== true,
    deviation: rule.firm !== undefined ? 'none' : (rule.granted ?? 'circle'),
    looksAt: rule.checkChange === undefined ? 'state' : 'changes',
    ...(rule.doc.before === undefined ? {} : { before: rule.doc.before.trim() }),
    bad: rule.doc.bad.trim(),
    good: rule.doc.good.trim(),
    related: relatedTo(rule.id),
    inferred: rule.doc.inferred ?? null,
    sources: rule.doc.sources.map((source) => {
      const { title, address, places } = sources[source.key] ?? { title: source.key };
      return { ...source, title, address: places?.[source.place ?? ''] ?? address };
    }),
  };
}

/** The table of all rules as Markdown, with links to their pages. */
export function rulesMarkdownIndex(
  rules: readonly Rule[],
  language: Language,
  link: (rule: Rule) => string,
): string {
  const rows = rules.map((rule) => {
    const weights = profiles.map(
      (profile) => sayIn(severityNames[levelOf(rule.id, profile)], language) ?? '',
    );
    return `| ${rule.code} | [${rule.id}](${link(rule)}) | ${markdown(sayIn(rule.words.title, language))} | ${weights.join(' | ')} |`;
  });
  return [
    `# ${sayIn(words.title, language)}`,
    '',
    `| ${sayIn(words.number, language)} | ${sayIn(words.rule, language)} | ${sayIn(words.reported, language)} | ${profiles.join(' | ')} |`,
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function familyOf(rule: Rule): string {
  return rule.id.slice(0, rule.id.indexOf('/'));
}
