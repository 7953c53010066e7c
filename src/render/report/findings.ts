import { forPeople } from '../../account/attention.js';
import { counted, severityName } from '../../messages/check.js';
import { headings } from '../../messages/headings.js';
import { chapters, said } from '../../messages/report.js';
import { sayIn } from '../../messages/words.js';
import type { Deviation } from '../../model/organisation.js';
import type { Checked, Finding } from '../../rules/check.js';
import { ruleById } from '../../rules/registry.js';
import { titleOfRule } from '../../rules/titles.js';
import { severities } from '../../vocabulary/findings.js';
import { countsOf, recordedDeviations } from '../checked.js';
import {
  type Block,
  type Chapter,
  type Inline,
  type Inlines,
  paragraph,
  type Section,
  table,
} from './document.js';
import type { Teller } from './teller.js';

const tones = { error: 'bad', warning: 'warn', info: 'quiet' } as const;

/** Findings as a table, the heaviest first, each with the rule that it is about. */
function findingRows(tell: Teller, findings: readonly Finding[]): Block[] {
  const sorted = severities.flatMap((weight) => findings.filter(({ severity }) => severity === weight));
  return table(
    tell.say(headings.findings),
    [tell.say(headings.rule), tell.say(headings.finding)],
    sorted.map((finding) => [
      [tell.register.link('rule', finding.rule, tell.say(titleOfRule(finding.rule)))],
      [
        [
          {
            kind: 'tone',
            tone: tones[finding.severity],
            of: [sayIn(severityName[finding.severity], tell.language)],
          },
          `: ${forPeople(sayIn(finding.message, tell.language), tell.language)}`,
        ],
      ],
    ]),
  );
}

/** Findings about the method; how the files are written concerns those who write them, not those who read a handbook. */
export function aboutTheMethod({ findings, deviations }: Checked): Checked {
  return { findings: findings.filter(({ rule }) => !rule.startsWith('language/')), deviations };
}

/** A sentence of ours, whose words between backticks are code. */
export function sentence(text: string): Inlines {
  const parts = text.split('`');
  // An odd backtick came out of somebody's text.
  if (parts.length % 2 === 0) return [text];
  return parts.flatMap((part, i): Inline[] =>
    part === '' ? [] : [i % 2 === 0 ? part : { kind: 'code', text: part }],
  );
}

/** All findings by circle, in the order of the circles; and the rules that they speak of. */
export function findingChapters(
  tell: Teller,
  all: Checked,
  ids: { findings: string; rules: string },
): Chapter[] {
  const checked = aboutTheMethod(all);
  const slips = all.findings.length - checked.findings.length;
  const { on } = tell.standing;
  const byCircle = new Map<string, Finding[]>();
  for (const finding of checked.findings) {
    const name = finding.circle ?? '';
    byCircle.set(name, [...(byCircle.get(name) ?? []), finding]);
  }
  const sectionFor = (name: string, title: string): Section[] => {
    const found = byCircle.get(name);
    return found === undefined
      ? []
      : [
          {
            id: `${ids.findings}-${tell.register.id('circle', name) ?? 'organisation'}`,
            title,
            blocks: findingRows(tell, found),
            sections: [],
          },
        ];
  };
  const order = [...tell.extent.circles.map(({ circle }) => circle), ...tell.extent.others];
  const known = new Set(order.map(({ name }) => name));
  const others = [...byCircle.keys()].filter((name) => name !== '' && !known.has(name));
  const findings: Chapter = {
    id: ids.findings,
    title: tell.say(chapters.findings),
    blocks:
      checked.findings.length === 0
        ? [paragraph(tell.say(said.noFindings(on)))]
        : [
            paragraph(tell.say(said.findingsOf(on))),
            paragraph({ kind: 'strong', of: [tell.say(counted(countsOf(checked.findings)))] }),
            ...(slips === 0 ? [] : [paragraph(tell.say(said.slips(slips)))]),
          ],
    sections: [
      ...sectionFor('', tell.say(said.wholeOrganisation)),
      ...order.flatMap(({ name, title }) => sectionFor(name, title ?? name)),
      ...others.flatMap((name) => sectionFor(name, name)),
    ],
  };
  const spoken = rulesOf(checked);
  return spoken.length === 0
    ? [findings]
    : [
        findings,
        {
          id: ids.rules,
          title: tell.say(chapters.rules),
          flows: true,
          blocks: [],
          sections: spoken.flatMap((id) => ruleSection(tell, id)),
        },
      ];
}

/** The rules that findings or deviations speak of, by their ids, each once. */
export function rulesOf(checked: Checked): readonly string[] {
  return [
    ...new Set([
      ...checked.findings.map(({ rule }) => rule),
      ...checked.deviations.map(({ finding }) => finding.rule),
    ]),
  ].sort();
}

function ruleSection(tell: Teller, id: string): Section[] {
  const rule = ruleById(id);
  if (rule === undefined) return [];
  return [
    {
      id: tell.register.id('rule', id) ?? id,
      title: tell.say(rule.words.title),
      blocks: [
        paragraph(forPeople(tell.say(rule.words.what), tell.language)),
        paragraph(forPeople(tell.say(rule.words.why), tell.language)),
      ],
      sections: [],
    },
  ];
}

/** The deviations that are on record, each with the decision that grants it. */
export function deviationTable(tell: Teller, checked: Checked): Block[] {
  const { standing, extent } = tell;
  const aside = new Map<Deviation, number>(
    recordedDeviations(checked).map(({ deviation, findings }) => [deviation, findings.length]),
  );
  const rules = new Map(checked.deviations.map(({ deviation, finding }) => [deviation, finding.rule]));
  const shown = standing.deviations.filter(({ circle }) =>
    circle === undefined ? extent.of === undefined : extent.names.has(circle.name),
  );
  return table(
    tell.say(chapters.deviations),
    [
      tell.say(headings.rule),
      tell.say(headings.circle),
      tell.say(headings.decision),
      tell.say(headings.until),
      tell.say(headings.because),
    ],
    shown.map((deviation) => {
      const { rule, circle, decision, until, because } = deviation;
      const id = rules.get(deviation);
      const count = aside.get(deviation);
      return [
        [
          tell.register.link('rule', id ?? '', tell.say(titleOfRule(rule.name))),
          [
            {
              kind: 'tone',
              tone: 'quiet',
              of: [tell.say(count === undefined ? said.nothingSetAside : said.setAside(count))],
            },
          ],
        ],
        [circle === undefined ? [tell.say(said.wholeOrganisation)] : tell.circle(circle.name)],
        [tell.decision(decision?.name)],
        [[tell.day(until?.date ?? '')]],
        [[because?.text ?? '']],
      ];
    }),
  );
}
