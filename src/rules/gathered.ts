import * as say from '../messages/gathered.js';
import { compareText } from '../model/build.js';
import { compareFindings, type Finding } from './check.js';

/** So many findings of one kind that have one cause near each other are told one by one. */
const mostApart = 2;

/**
 * Findings that have one cause are told once, with the other places: a name that nobody declares, wherever it stands; a
 * declaration that is torn; one kind of finding over many seats of a circle; what a copied file says twice. An editor
 * shows them apart, each at its place.
 */
export function gathered(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = causeOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const told = [...groups].flatMap(([key, group]) =>
    group.length > (key.startsWith('name\0') ? 1 : mostApart) ? [together(group)] : group,
  );
  return onUnreadLines(manyNames(told)).sort(compareFindings);
}

function causeOf({ rule, circle, at, names }: Finding): string {
  if (rule === 'language/unknown-name') {
    const name = names?.unknown ?? names?.missingPerson;
    return name === undefined ? `${rule}\0${at.file}\0${at.line}` : `name\0${name}`;
  }
  if (rule === 'language/syntax') return `file\0${rule}\0${at.file}`;
  if (circle !== undefined) return `circle\0${rule}\0${circle}`;
  return `file\0${rule}\0${at.file}`;
}

/** The first of several findings of one cause, with the places of the others. */
function together(group: readonly Finding[]): Finding {
  const [first, ...others] = [...group].sort(compareFindings) as [Finding, ...Finding[]];
  return {
    ...first,
    message:
      first.rule === 'language/syntax'
        ? say.andMoreUnread(first.message, others.length)
        : say.andElsewhere(first.message, others.length),
    related: [...(first.related ?? []), ...others.map(({ at, message }) => ({ at, message }))],
  };
}

/** Where many names mean nothing, a file is missing rather than each of them. */
function manyNames(findings: readonly Finding[]): Finding[] {
  const unknown = findings.filter(
    ({ rule, names }) =>
      rule === 'language/unknown-name' && names?.unknown !== undefined && names.near === undefined,
  );
  if (unknown.length <= mostApart) return [...findings];
  const [first, ...others] = [...unknown].sort(compareFindings) as [Finding, ...Finding[]];
  const names = [...new Set(unknown.map((one) => one.names?.unknown ?? ''))].sort(compareText);
  const gone = new Set(unknown);
  return [
    ...findings.filter((finding) => !gone.has(finding)),
    {
      ...first,
      message: say.manyNames(names),
      fixable: false,
      related: [first, ...others].flatMap(({ at, message, related }) => [
        { at, message },
        ...(related ?? []),
      ]),
    },
  ];
}

/** What else is said of a line that could not be read belongs to what is wrong there. */
function onUnreadLines(findings: readonly Finding[]): Finding[] {
  const broken = new Map<string, Finding[]>();
  for (const finding of findings) if (finding.rule === 'language/syntax') broken.set(lineOf(finding), []);
  const left = findings.filter((finding) => {
    if (finding.rule === 'language/syntax' || !finding.rule.startsWith('language/')) return true;
    const there = broken.get(lineOf(finding));
    there?.push(finding);
    return there === undefined;
  });
  return left.map((finding) => {
    const others = finding.rule === 'language/syntax' ? (broken.get(lineOf(finding)) ?? []) : [];
    return others.length === 0
      ? finding
      : {
          ...finding,
          related: [...(finding.related ?? []), ...others.map(({ at, message }) => ({ at, message }))],
        };
  });
}

function lineOf({ at }: Finding): string {
  return `${at.file}\0${at.line}`;
}
