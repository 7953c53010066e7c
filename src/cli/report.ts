import packageJson from '../../package.json';
import { type Nearby, nearbyDays } from '../changes/evidence.js';
import { matchOrganisations } from '../changes/match.js';
import { checking } from '../messages/cli.js';
import type { Organisation } from '../model/organisation.js';
import type { CheckedOrganisation, CheckReport } from '../render/checked.js';
import { checkBetween, checkOrganisation, compareFindings, type Finding, findingOf } from '../rules/check.js';
import { gathered } from '../rules/gathered.js';
import { unreadableFile } from '../rules/language/unreadable-file.js';
import { type Level, levelOf } from '../rules/levels.js';
import { rules as allRules } from '../rules/registry.js';
import type { Rule } from '../rules/rule.js';
import type { Context } from './command.js';
import type { Loaded } from './loaded.js';
import type { State } from './states.js';

/** Checks what was loaded, and keeps of the findings those of the chosen rules in the files that were asked about. */
export function reportOf(
  context: Pick<Context, 'asOf' | 'language' | 'languageOf' | 'languageGiven' | 'progress' | 'profile'>,
  { organisations, unreadable, asked }: Loaded,
  settings: {
    readonly rules: readonly Rule[];
    readonly levels?: Readonly<Record<string, Level>>;
    /** An older state: rules on changes look at what changed since. */
    readonly since?: State;
    /** What an organisation of the older state had put on record not long before it. */
    readonly nearby?: (older: Organisation) => Nearby | undefined;
    /** Findings of one cause are told each at its place, for whoever puts them right. */
    readonly apart?: boolean;
  },
): CheckReport {
  const { rules, levels = {}, since } = settings;
  const beside = since === undefined ? [] : matchOrganisations(since.organisations, organisations).both;
  const older = new Map(beside.map(([old, now]) => [now, old]));
  const chosen = new Set<string>(rules.map((rule) => rule.id));
  const wanted = (finding: Finding): boolean => chosen.has(finding.rule) && asked(finding.at.file);
  const times = new Map<string, number>();
  for (const { name } of organisations) times.set(name, (times.get(name) ?? 0) + 1);

  const checked = organisations.map((organisation): CheckedOrganisation => {
    context.progress(checking(organisation.name));
    // All rules run, whichever are asked about: some look at what became of the others' findings.
    const standing = checkOrganisation(organisation, context.asOf, { levels });
    const old = older.get(organisation);
    const changed =
      old === undefined
        ? undefined
        : checkBetween(old, organisation, context.asOf, {
            levels,
            beside,
            window: { since: since?.date, until: context.asOf, nearby: settings.nearby?.(old) },
          });
    const stands = standing.findings.filter((finding) => changed?.refutes(finding) !== true);
    const findings = [...stands, ...(changed?.findings ?? [])].sort(compareFindings);
    const deviations = [...standing.deviations, ...(changed?.deviations ?? [])];
    return {
      organisation,
      findings: settings.apart === true ? findings.filter(wanted) : gathered(findings.filter(wanted)),
      deviations: deviations.filter(({ finding }) => wanted(finding)),
      accepted: (changed?.accepted ?? []).filter(({ finding }) => wanted(finding)),
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
    ...(since === undefined
      ? {}
      : {
          since: {
            revision: since.called.en,
            ...(since.date === undefined ? {} : { date: since.date }),
            ...(settings.nearby === undefined ? {} : { nearby: nearbyDays }),
          },
        }),
    rules: chosen.size === allRules.length ? allRules : rules,
  };
}
