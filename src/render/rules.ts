import { bases, families, severityNames, ruleWords as words } from '../messages/rules-command.js';
import type { Language, Words } from '../messages/words.js';
import type { Profile } from '../model/organisation.js';
import { levelOf } from '../rules/levels.js';
import type { Rule } from '../rules/rule.js';
import { sources } from '../rules/sources.js';
import { profiles } from '../vocabulary/findings.js';
import { markdown } from './markdown/escape.js';
import type { Outline } from './outline.js';

/** A rule's page. `found` is what the rule says of its bad example. */
export function ruleOutline(rule: Rule, found: readonly Words[], language: Language): Outline {
  const say = (said: Words): string => said[language];
  const weights = profiles.map((profile) => {
    const usual = levelOf(rule.id, profile);
    const department = levelOf(rule.id, profile, {}, true);
    const shown = severityNames[usual]?.[language] ?? '';
    return department === usual
      ? `${profile} ${shown}`
      : `${profile} ${shown} (${say(words.forDepartments(severityNames[department]?.[language] ?? ''))})`;
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
      facts: [
        { label: say(words.number), lines: [`${rule.code}, ${rule.id}`] },
        { label: say(words.base), lines: [bases[rule.base]?.[language] ?? rule.base] },
        { label: say(words.levels), lines: [weights.join(', ')] },
        ...(rule.checkChange === undefined
          ? []
          : [{ label: say(words.looksAt), lines: [say(words.changes).replaceAll('`', '')] }]),
        { label: say(words.deviation), lines: [say(granted)] },
        ...(rule.fix === undefined
          ? []
          : [
              {
                label: say(words.fix),
                lines: [say(rule.proposes === true ? words.proposed : words.fixable).replaceAll('`', '')],
              },
            ]),
      ],
    },
    { kind: 'heading', level: 2, text: say(words.what) },
    { kind: 'paragraph', text: say(rule.words.what) },
    { kind: 'heading', level: 2, text: say(words.why) },
    { kind: 'paragraph', text: say(rule.words.why) },
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
      : [{ kind: 'list', lines: found.map((said) => ({ text: say(said), depth: 0 })) } as const]),
    ...(rule.doc.good.trim() === ''
      ? []
      : [
          { kind: 'heading', level: 2, text: say(words.good) } as const,
          { kind: 'code', text: rule.doc.good } as const,
        ]),
    { kind: 'heading', level: 2, text: say(words.sources) },
    {
      kind: 'list',
      lines: rule.doc.sources.map(({ key, place }) => {
        const source = sources[key];
        const address = source?.address;
        return {
          text: [source?.title ?? key, place].filter(Boolean).join(', '),
          depth: 0,
          ...(address === undefined ? {} : { address }),
        };
      }),
    },
  ];
}

/** The list of all rules, family by family, with what they weigh under a profile. */
export function rulesOutline(rules: readonly Rule[], language: Language, profile: Profile): Outline {
  const names = [...new Set(rules.map((rule) => familyOf(rule)))];
  return [
    { kind: 'heading', level: 1, text: words.title[language] },
    ...names.flatMap((family) => [
      { kind: 'heading', level: 2, text: families[family]?.[language] ?? family } as const,
      {
        kind: 'list',
        lines: rules
          .filter((rule) => familyOf(rule) === family)
          .map((rule) => ({
            text: `${rule.code} ${rule.id} (${severityNames[levelOf(rule.id, profile)]?.[language]}): ${rule.words.title[language]}`,
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
    sources: rule.doc.sources.map((source) => ({ ...source, ...sources[source.key] })),
  };
}

/** The table of all rules as Markdown, with links to their pages. */
export function rulesMarkdownIndex(
  rules: readonly Rule[],
  language: Language,
  link: (rule: Rule) => string,
): string {
  const rows = rules.map((rule) => {
    const weights = profiles.map((profile) => severityNames[levelOf(rule.id, profile)]?.[language] ?? '');
    return `| ${rule.code} | [${rule.id}](${link(rule)}) | ${markdown(rule.words.title[language])} | ${weights.join(' | ')} |`;
  });
  return [
    `# ${words.title[language]}`,
    '',
    `| ${words.number[language]} | ${words.rule[language]} | ${words.reported[language]} | ${profiles.join(' | ')} |`,
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function familyOf(rule: Rule): string {
  return rule.id.slice(0, rule.id.indexOf('/'));
}
