import * as say from '../messages/gathered.js';
import { compareText } from '../model/build.js';
import { severities } from '../vocabulary/findings.js';
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
  const unclosed = unclosedIn(findings);
  for (const finding of onCauses(findings)) {
    const key = causeOf(finding, unclosed);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const told = [...groups].flatMap(([key, group]) => {
    if (group.length > 1 && (isOneCause(key) || isAtOnePlace(group))) return [together(group)];
    if (group.length <= mostApart) return group;
    if (!key.startsWith('file\0language/syntax\0')) return [together(group)];
    // Whoever puts one of three right has two left to look at, and is told of no more than before.
    const [first, ...others] = [...group].sort(compareFindings) as [Finding, ...Finding[]];
    return [first, together(others)];
  });
  return onUnreadLines(onMissingLinks(manyNames(told))).sort(compareFindings);
}

/** Whether there are several findings, and all have one place: what is wrong there is told once. */
function isAtOnePlace([first, ...others]: readonly Finding[]): boolean {
  return first !== undefined && others.length > 0 && others.every((one) => placeOf(one) === placeOf(first));
}

/**
 * Whether what has a key has one cause, however little there is of it: a name, braces that a file lacks, somebody who left
 * and is still written in several seats of a circle, or people who took part in one in which nothing seats them, serve one
 * from outside the organisation, or sit in none.
 */
function isOneCause(key: string): boolean {
  return [
    'name\0',
    'language/unknown-name\0',
    'braces\0',
    'gone\0',
    'strangers\0',
    'outside\0',
    'nowhere\0',
    'helping\0',
  ].some((one) => key.startsWith(one));
}

/** The line of each file on which a block begins that is not closed to its end. */
function unclosedIn(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { rule, at, names } of findings)
    if (rule === 'language/syntax' && names?.replacement?.trim() === '}' && !lines.has(at.file))
      lines.set(at.file, at.line);
  return lines;
}

function causeOf({ rule, circle, at, names }: Finding, unclosed: ReadonlyMap<string, number>): string {
  const name = names?.unknown ?? (rule === 'language/unknown-name' ? names?.missingPerson : undefined);
  if (name !== undefined) return `name\0${name}`;
  if (names?.helping !== undefined) return `helping\0${circle ?? ''}`;
  // Of a file that is there twice every circle is.
  if (rule === 'circle/name-used-twice') return `file\0${rule}\0${at.file}`;
  if (rule === 'circle/person-in-none') return 'nowhere\0';
  // An organisation that puts little on record does so in every circle.
  if (rule === 'circle/silent' || rule === 'circle/long-silent') return rule;
  if (names?.gone !== undefined) return `gone\0${names.gone}\0${circle ?? ''}`;
  if (names?.stranger !== undefined) return `strangers\0${circle ?? ''}`;
  if (names?.fromOutside !== undefined) return `outside\0${circle ?? ''}`;
  if (rule === 'language/unknown-name') return `${rule}\0${at.file}\0${at.line}`;
  // A file that is cut off ends in the middle of a line, of a block.
  if (rule === 'language/syntax' && at.line >= (unclosed.get(at.file) ?? Number.POSITIVE_INFINITY))
    return `braces\0${at.file}`;
  if (rule === 'language/syntax') return `file\0${rule}\0${at.file}`;
  if (circle !== undefined) return `circle\0${rule}\0${circle}`;
  return `file\0${rule}\0${at.file}`;
}

/** The first of several findings of one cause, with the places of the others. */
function together(group: readonly Finding[]): Finding {
  const [first, ...others] = namesFirst(group);
  return {
    ...first,
    message:
      first.rule === 'language/syntax'
        ? say.andMoreUnread(first.message, others.length)
        : first.names?.helping !== undefined
          ? say.perhapsHelping(first.message, others.length, first.names.helping)
          : say.andElsewhere(first.message, others.length),
    related: [...(first.related ?? []), ...others.map(({ at, message }) => ({ at, message }))],
  };
}

/** Where many names mean nothing, a file is missing rather than each of them. */
function manyNames(findings: readonly Finding[]): Finding[] {
  const unknown = findings.filter(({ names }) => names?.unknown !== undefined && names.near === undefined);
  if (unknown.length < 2) return [...findings];
  const [first, ...others] = namesFirst(unknown);
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

/**
 * Findings of one cause, those about a name that nobody declares before what follows from it, and of these the gravest
 * first; else in their order.
 */
function namesFirst(group: readonly Finding[]): [Finding, ...Finding[]] {
  const follows = ({ rule }: Finding): number => (rule === 'language/unknown-name' ? 0 : 1);
  return [...group].sort(
    (a, b) =>
      follows(a) - follows(b) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compareFindings(a, b),
  ) as [Finding, ...Finding[]];
}

/**
 * What follows from another finding is told with it. Whoever was elected and has no seat sits nowhere, serves the circle
 * from outside and leaves it too small, as does a seat of its link that nobody holds. Who sits nowhere serves every circle from outside. Of a day that lies before
 * another one which it cannot precede, nobody knows what else is wrong with it.
 */
function onCauses(findings: readonly Finding[]): readonly Finding[] {
  const seatless = findings.filter(({ names }) => names?.elected !== undefined);
  const nowhere = findings.filter(({ names }) => names?.nowhere !== undefined);
  const misdated = findings.filter(({ rule }) => rule === 'logbook/dates-out-of-order');
  const unlinked = findings.filter(({ rule }) => ofLinks.has(rule));
  if (seatless.length + nowhere.length + misdated.length + unlinked.length === 0) return findings;
  const causeFor = ({ rule, circle, at, names }: Finding): Finding | undefined => {
    const person = names?.stranger ?? names?.nowhere;
    if (person !== undefined)
      return (
        seatless.find((one) => one.names?.elected === person) ??
        (names?.stranger === undefined ? undefined : nowhere.find((one) => one.names?.nowhere === person))
      );
    if (rule === 'circle/too-small')
      return (
        seatless.find((one) => one.circle === circle || one.names?.above === circle) ??
        unlinked.find((one) => one.circle === circle)
      );
    if (rule === 'logbook/meeting-differs') return misdated.find((one) => placeOf(one) === placeOf({ at }));
    return undefined;
  };
  const following = new Map<Finding, Finding[]>();
  const left = findings.filter((finding) => {
    const cause = causeFor(finding);
    if (cause !== undefined) following.set(cause, [...(following.get(cause) ?? []), finding]);
    return cause === undefined;
  });
  return left.map((finding) => withPlaces(finding, following.get(finding) ?? []));
}

/** A finding with the places of others that go with it. */
function withPlaces(finding: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return finding;
  const places = others.flatMap(({ at, message, related }) => [{ at, message }, ...(related ?? [])]);
  return { ...finding, related: [...(finding.related ?? []), ...places] };
}

const ofLinks: ReadonlySet<string> = new Set([
  'double-link/leader-missing',
  'double-link/representative-missing',
  'election/outcome-not-seated',
]);

/**
 * Where nobody holds an office of a link, whoever was elected to it does not sit: one thing is missing. So it is where a
 * circle says nothing of its link at all, so that nobody leads it from above and nobody represents it.
 */
function onMissingLinks(findings: readonly Finding[]): Finding[] {
  const byCircle = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.circle !== undefined && ofLinks.has(finding.rule))
      byCircle.set(finding.circle, [...(byCircle.get(finding.circle) ?? []), finding]);
  const following = new Map<Finding, Finding[]>();
  const gone = new Set<Finding>();
  for (const group of byCircle.values()) {
    const missing = (office: string): Finding | undefined =>
      group.find(({ rule }) => rule === `double-link/${office}-missing`);
    const [leader, representative] = [missing('leader'), missing('representative')];
    const isWhole =
      leader !== undefined && representative !== undefined && placeOf(leader) === placeOf(representative);
    for (const one of group) {
      const cause =
        one === representative && isWhole
          ? leader
          : one.rule === 'election/outcome-not-seated'
            ? ((isWhole ? leader : undefined) ?? missing(one.names?.office ?? ''))
            : undefined;
      if (
        cause === undefined ||
        (one.rule === 'election/outcome-not-seated' && one.names?.office === undefined)
      )
        continue;
      gone.add(one);
      following.set(cause, [...(following.get(cause) ?? []), one]);
    }
  }
  return findings.flatMap((finding) => {
    if (gone.has(finding)) return [];
    return [withPlaces(finding, following.get(finding) ?? [])];
  });
}

function placeOf({ at }: Pick<Finding, 'at'>): string {
  return `${lineOf({ at })}\0${at.column}`;
}

/** What else is said of a line that could not be read belongs to what is wrong there. */
function onUnreadLines(findings: readonly Finding[]): Finding[] {
  const broken = new Map<string, Finding[]>();
  for (const finding of findings) if (finding.rule === 'language/syntax') broken.set(lineOf(finding), []);
  const open = new Set(
    findings
      .filter(({ rule, names }) => rule === 'language/syntax' && names?.replacement?.startsWith('"') === true)
      .map(lineOf),
  );
  const left = findings.filter((finding) => {
    if (finding.rule === 'language/syntax') return true;
    // Of a text without an end nobody knows what else stands on its line.
    if (!finding.rule.startsWith('language/') && !open.has(lineOf(finding))) return true;
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

function lineOf({ at }: Pick<Finding, 'at'>): string {
  return `${at.file}\0${at.line}`;
}
