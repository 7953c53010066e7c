import packageJson from '../../package.json';
import { checking } from '../messages/cli.js';
import type { CheckedOrganisation, CheckReport } from '../render/checked.js';
import { checkOrganisation, type Finding, findingOf } from '../rules/check.js';
import { unreadableFile } from '../rules/language/unreadable-file.js';
import { type Level, levelOf } from '../rules/levels.js';
import { rules as allRules } from '../rules/registry.js';
import type { Rule } from '../rules/rule.js';
import type { Context } from './command.js';
import type { Loaded } from './loaded.js';

/** Checks what was loaded, and keeps of the findings those of the chosen rules in the files that were asked about. */
export function reportOf(
  context: Pick<Context, 'asOf' | 'language' | 'languageOf' | 'languageGiven' | 'progress' | 'profile'>,
  { organisations, unreadable, asked }: Loaded,
  settings: { readonly rules: readonly Rule[]; readonly levels?: Readonly<Record<string, Level>> },
): CheckReport {
  const { rules, levels = {} } = settings;
  const chosen = new Set<string>(rules.map((rule) => rule.id));
  const wanted = (finding: Finding): boolean => chosen.has(finding.rule) && asked(finding.at.file);
  const times = new Map<string, number>();
  for (const { name } of organisations) times.set(name, (times.get(name) ?? 0) + 1);

  const checked = organisations.map((organisation): CheckedOrganisation => {
    context.progress(checking(organisation.name));
    // All rules run, whichever are asked about: some look at what became of the others' findings.
    const { findings, deviations } = checkOrganisation(organisation, context.asOf, { levels });
    return {
      organisation,
      findings: findings.filter(wanted),
      deviations: deviations.filter(({ finding }) => wanted(finding)),
      language: context.languageOf(organisation),
      ...(times.get(organisation.name) === 1 ? {} : { variant: organisation.home }),
    };
  });
  const severity = levelOf(unreadableFile.id, context.profile ?? 'skm', levels);
  return {
    version: packageJson.version,
    asOf: context.asOf,
    language: checked[0]?.language ?? context.language,
    organisations: checked,
    // Told whichever rules are asked about: what is missing bears on all of them.
    unreadable: severity === 'off' ? [] : unreadable.map((one) => findingOf(unreadableFile, one, severity)),
    rules: chosen.size === allRules.length ? allRules : rules,
  };
}
