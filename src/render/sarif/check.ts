import type { ArtifactLocation, Fix, Location, Region, ReportingDescriptor, Result } from 'sarif';
import { sourceRoot } from '../../messages/check.js';
import { type Language, sayIn, tongueOf } from '../../messages/words.js';
import type { Deviation, Origin } from '../../model/organisation.js';
import { levelOf } from '../../rules/levels.js';
import type { Rule } from '../../rules/rule.js';
import { allFindings, byId, type CheckReport, fixOf, type Placed, pathFromRoot } from '../checked.js';
import { jsonText } from '../json/write.js';
import { markdown } from '../markdown/escape.js';
import { sentence } from '../markdown/sentence.js';
import { packageUri, rulePage } from '../rule-page.js';

/** What the paths of artifacts are relative to: the name that code scanners have for the root of a repository. */
const root = '%SRCROOT%';

/** A sentence as a message: viewers take a bracket before a parenthesis for a link, and braces for what is filled in. */
function message(text: string): { readonly text: string } {
  return { text: text.replace(/\](?=\()/g, ']\u2060').replace(/\{(\d+)\}/g, '{{$1}}') };
}

/** Where the file of a place is. */
type Located = (file: string) => ArtifactLocation;

const levelNames = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The report as SARIF 2.1.0 (OASIS), for code scanners. Findings that a deviation sets aside are suppressed. */
export function* checkSarif(report: CheckReport): Generator<string> {
  const rules = byId(report.rules);
  const located: Located = (file) => artifact(file, report.fromRoot);
  const order = new Map(report.rules.map((rule, at) => [rule.id, at]));
  const driver = {
    name: 'Kring',
    version: report.version,
    semanticVersion: report.version,
    rules: report.rules.map((rule) => descriptor(rule, report.language, report.version)),
  };
  yield '{\n"$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",\n';
  yield '"version": "2.1.0",\n"runs": [{\n';
  yield `"tool": ${jsonText({ driver })},\n`;
  yield '"columnKind": "utf16CodeUnits",\n';
  // Where that root lies differs from machine to machine, so whoever reads it says; the paths below are the same on all.
  yield `"originalUriBaseIds": ${jsonText({ [root]: { description: { text: sayIn(sourceRoot, report.language) } } })},\n`;
  yield `"language": ${jsonText(tongueOf(report.language))},\n`;
  yield `"properties": ${jsonText({ asOf: report.asOf, ...(report.since === undefined ? {} : { since: report.since }), organisations: report.organisations.map(({ organisation }) => organisation.name) })},\n`;
  yield '"results": [';
  let first = true;
  for (const result of results()) {
    yield `${first ? '' : ','}\n${jsonText(result)}`;
    first = false;
  }
  yield '\n]\n}]\n}\n';

  function* results(): Generator<Result> {
    for (const placed of allFindings(report)) yield resultOf(placed, order, fixOf(placed, rules), located);
    for (const owner of report.organisations) {
      for (const { finding, deviation } of owner.deviations) {
        const result = resultOf({ finding, owner, language: owner.language }, order, undefined, located);
        yield { ...result, suppressions: [suppression(deviation, located)] };
      }
      for (const { finding, accepted } of owner.accepted ?? []) {
        const result = resultOf({ finding, owner, language: owner.language }, order, undefined, located);
        const { by, date, because, at } = accepted;
        yield {
          ...result,
          suppressions: [
            {
              kind: 'inSource',
              status: 'accepted',
              justification: `${because} (${by}, ${date})`,
              location: location(at, located),
            },
          ],
        };
      }
    }
  }
}

function descriptor(rule: Rule, language: Language, version: string): ReportingDescriptor {
  const { title, what, why } = rule.words;
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sayIn(title, language) },
    fullDescription: { text: sayIn(what, language) },
    helpUri: packageUri(rulePage(rule.id, language), version),
    help: {
      text: `${sayIn(what, language)}\n\n${sayIn(why, language)}`,
      markdown: `**${markdown(sayIn(title, language))}** (${rule.code})\n\n${sentence(sayIn(what, language))}\n\n${sentence(sayIn(why, language))}`,
    },
    defaultConfiguration: configuration(rule),
    properties: { tags: ['sociocracy', rule.base], code: rule.code },
  };
}

function configuration(rule: Rule): NonNullable<ReportingDescriptor['defaultConfiguration']> {
  const level = levelOf(rule.id, 'skm');
  return level === 'off' ? { enabled: false } : { level: levelNames[level] };
}

function resultOf(
  { finding, owner, language }: Placed,
  order: ReadonlyMap<string, number>,
  fix:
    | {
        readonly title: Readonly<Record<Language, string>>;
        readonly edits: readonly { at: Origin; text: string }[];
      }
    | undefined,
  located: Located,
): Result {
  const index = order.get(finding.rule);
  const properties = {
    code: finding.code,
    ...(owner === undefined ? {} : { organisation: owner.organisation.name }),
    ...(finding.circle === undefined ? {} : { circle: finding.circle }),
  };
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levelNames[finding.severity],
    message: message(sayIn(finding.message, language)),
    locations: [
      {
        ...location(finding.at, located),
        ...(finding.circle === undefined
          ? {}
          : { logicalLocations: [{ name: finding.circle, kind: 'module' }] }),
      },
    ],
    ...(finding.related === undefined || finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map(({ at, message: said }, id) => ({
            id: id + 1,
            ...location(at, located),
            message: message(sayIn(said, language)),
          })),
        }),
    ...(fix === undefined || fix.edits.length === 0
      ? {}
      : { fixes: [fixObject(sayIn(fix.title, language), fix.edits, located)] }),
    properties,
  };
}

function fixObject(title: string, edits: readonly { at: Origin; text: string }[], located: Located): Fix {
  const byFile = new Map<string, { at: Origin; text: string }[]>();
  for (const edit of edits) byFile.set(edit.at.file, [...(byFile.get(edit.at.file) ?? []), edit]);
  return {
    description: message(title),
    artifactChanges: [...byFile].map(([file, changes]) => ({
      artifactLocation: located(file),
      replacements: changes.map(({ at, text }) => ({
        deletedRegion: region(at),
        ...(text === '' ? {} : { insertedContent: { text } }),
      })),
    })),
  };
}

function suppression(deviation: Deviation, located: Located): NonNullable<Result['suppressions']>[number] {
  const words = [
    deviation.because?.text,
    deviation.decision === undefined ? undefined : `(${deviation.decision.name})`,
    deviation.until === undefined ? undefined : `≤ ${deviation.until.date}`,
  ].filter((part) => part !== undefined);
  return {
    kind: 'inSource',
    status: 'accepted',
    ...(words.length === 0 ? {} : { justification: words.join(' ') }),
    location: location(deviation.at, located),
  };
}

function location(at: Origin, located: Located): Location {
  return { physicalLocation: { artifactLocation: located(at.file), region: region(at) } };
}

function region({ line, column, endLine, endColumn }: Origin): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A file by its path from the root of the repository, or by what it is called where it lies elsewhere. */
function artifact(file: string, fromRoot: string | undefined): ArtifactLocation {
  const path = pathFromRoot(file, fromRoot);
  if (path !== undefined) return { uri: reference(path), uriBaseId: root };
  if (file.startsWith('/')) return { uri: `file://${reference(file)}` };
  const [drive = '', ...folders] = file.split('/');
  return {
    uri: /^[A-Za-z]:$/.test(drive) ? `file:///${drive}/${reference(folders.join('/'))}` : reference(file),
  };
}

/** The path as a relative reference: a colon in its first part would make that a scheme. */
function reference(path: string): string {
  return path.split('/').map(encoded).join('/');
}

function encoded(part: string): string {
  // A name may hold half a surrogate pair, which has no UTF-8.
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
}
