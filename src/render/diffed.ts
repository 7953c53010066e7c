import type { Accepted } from '../changes/accepted.js';
import { circleSaid, isTakenAlone, type JudgedChange, lacksConsent } from '../changes/authority.js';
import { type ChangeLevel, changeLevels } from '../changes/change.js';
import type { Evidence } from '../changes/evidence.js';
import type { SeatHeld } from '../changes/impact.js';
import { aroundDifferences, differenceShown } from '../changes/wording.js';
import { never } from '../ground/never.js';
import { acceptedBy, notAcceptable } from '../messages/accepted.js';
import { seatName } from '../messages/changes.js';
import * as words from '../messages/diff.js';
import { officeNames } from '../messages/names.js';
import { type Language, listed, same, sayIn, type Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Origin } from '../model/organisation.js';
import { writtenEvidence } from '../rules/changed.js';
import type { Finding } from '../rules/check.js';
import type { Compared } from '../rules/compared.js';
import { rules } from '../rules/registry.js';
import { placeText } from './checked.js';
import type { ListLine, MarkedText, Outline, OutlinePart } from './outline.js';

/** All that a comparison has found, as the renderers of every format are given it. */
export interface DiffReport {
  readonly version: string;
  readonly asOf: CalendarDate;
  /** How the states are called: `main`, `v2025:circles`, the working tree. */
  readonly from: Words;
  readonly to: Words;
  /** What one of the states could not be read whole in, and is left out of both. */
  readonly unread: readonly { readonly called: Words; readonly at: Origin; readonly message: Words }[];
  /** So many days before the older state were looked at for what was put on record then; nothing where none were. */
  readonly nearby?: number;
  /** In which to speak of what concerns no organisation. */
  readonly language: Language;
  readonly organisations: readonly DiffedOrganisation[];
  /** As in a check. */
  readonly fromRoot?: string;
  /** The address below which a site shows the files of the newer state, from the root of the repository. */
  readonly linkTo?: string;
}

export interface DiffedOrganisation extends Compared {
  readonly language: Language;
}

/** How many changes there are of each level, and how many of them lack a decision or have a wrong one. */
export type ChangeCounts = Readonly<Record<ChangeLevel | 'unevidenced' | 'accepted' | 'wrong', number>>;

export function countChanges(all: Iterable<JudgedChange>): ChangeCounts {
  const counts = { authority: 0, people: 0, wording: 0, unevidenced: 0, accepted: 0, wrong: 0 };
  for (const { level, verdict } of all) {
    counts[level]++;
    if (verdict === 'unevidenced' || verdict === 'partly') counts.unevidenced++;
    if (verdict === 'accepted') counts.accepted++;
    if (verdict === 'wrong') counts.wrong++;
  }
  return counts;
}

/** By what a change was decided, or what is missing; nothing for what takes no consent. */
export function basisOf(change: JudgedChange, written: WrittenEvidence = writtenEvidence): Words | undefined {
  const basis = basisAlone(change, written);
  if (basis === undefined) return undefined;
  const others = [
    ...change.discounted.map((one) => words.doesNotCount(written(one, change), one.why)),
    ...(change.accepted === undefined ? [] : [acceptanceSaid(change, change.accepted)]),
  ];
  const joined = (language: Language): string =>
    [basis, ...others].map((said) => sayIn(said, language)).join(' ');
  return { en: joined('en'), nl: joined('nl') };
}

function acceptanceSaid({ verdict }: JudgedChange, { by, date, because, recorded }: Accepted): Words {
  return verdict === 'wrong' ? notAcceptable(by, date) : acceptedBy(by, date, because, recorded);
}

/** How an election or decision is named. */
export type WrittenEvidence = (evidence: Evidence, change: JudgedChange) => Words;

function basisAlone(change: JudgedChange, written: WrittenEvidence): Words | undefined {
  const { kind, verdict, office, acting } = change;
  const said = (circles: readonly string[]): string[] => circles.map((one) => circleSaid(change, one));
  const [missing, evidence] = [said(change.missing), change.evidence.map((one) => written(one, change))];
  switch (verdict) {
    case 'none needed':
      return undefined;
    case 'evidenced':
      return words.decidedBy(evidence);
    case 'wrong':
      return isTakenAlone(change)
        ? words.takenAlone(missing, evidence)
        : words.decidedElsewhere(said(change.decidedBy), evidence);
    case 'accepted':
    case 'partly':
    case 'unevidenced':
      if (evidence.length > 0) return words.decidedInPart(evidence, missing);
      if (acting === true) return words.notDecided(missing);
      // Of an election on record it is not said that nobody elected.
      return office === undefined ||
        office === 'member' ||
        office === 'expert' ||
        office === 'observer' ||
        kind.startsWith('election-')
        ? words.notDecided(missing)
        : words.notElected(missing);
    default:
      return never(verdict);
  }
}

/** Title, counts and the changes of one organisation, as text, Markdown or HTML can show them. */
export function diffOutline(report: DiffReport, one: DiffedOrganisation): Outline {
  return [
    ...headOutline(report, one),
    ...changesOutline(one),
    ...meaningOutline(one),
    ...findingsOutline(one),
  ];
}

/** What is short: the states, how many changes, and what is to be put right. */
function headOutline(report: DiffReport, one: DiffedOrganisation): Outline {
  const { language, breaches } = one;
  return [
    ...factsOutline(report, one),
    ...sectionOf(
      sayIn(words.breachesHeading, language),
      breaches
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => line(sayIn(message, language))),
    ),
  ];
}

/** The states, and how many changes and findings there are. */
export function factsOutline(report: DiffReport, one: DiffedOrganisation): Outline {
  const { language, organisation, changes, fresh, resolved } = one;
  const counts = countChanges(changes);
  const facts: (Words | undefined)[] = [
    words.fromTo(sayIn(report.from, language), sayIn(report.to, language)),
    changes.length === 0 ? words.noChanges : words.counted(counts),
    words.onRecord(counts),
    report.nearby === undefined ? undefined : words.nearbyBefore(report.nearby, sayIn(report.from, language)),
    fresh.length + resolved.length === 0 ? undefined : words.findingsCounted(fresh.length, resolved.length),
  ];
  return [
    {
      kind: 'heading',
      level: 1,
      text: sayIn(words.title(organisation.title ?? organisation.name), language),
    },
    ...unreadOutline(report, language),
    {
      kind: 'list',
      lines: facts.flatMap((said) => (said === undefined ? [] : [line(sayIn(said, language))])),
    },
  ];
}

/** The changes that are to be put right, each once: what another circle decided, then what lacks a decision. */
export function lackingOutline(
  { language, changes }: DiffedOrganisation,
  written?: WrittenEvidence,
): Outline {
  const lines = (wanted: (change: JudgedChange) => boolean): ListLine[] =>
    changes.filter(wanted).flatMap((change) => changeLines(change, language, written));
  return [
    ...sectionOf(
      sayIn(words.breachesHeading, language),
      lines(({ verdict }) => verdict === 'wrong'),
    ),
    ...sectionOf(
      sayIn(words.lackingHeading, language),
      lines((change) => lacksConsent(change) && change.verdict !== 'wrong'),
    ),
  ];
}

/** What is missing, before anything is said of what changed. */
function unreadOutline({ unread }: Pick<DiffReport, 'unread'>, language: Language): Outline {
  return sectionOf(
    sayIn(words.unreadHeading, language),
    unread.map(({ called, at, message }) =>
      line(sayIn(words.unreadLine(called, at.file === '' ? '.' : at.file, message), language)),
    ),
  );
}

/** Every change under the heading of its level, each with what it was decided by. */
export function changesOutline(
  { language, changes }: DiffedOrganisation,
  wanted: (change: JudgedChange) => boolean = () => true,
  written?: WrittenEvidence,
): Outline {
  return changeLevels.flatMap((level) =>
    sectionOf(
      sayIn(words.levelHeadings[level], language),
      changes
        .filter((change) => change.level === level && wanted(change))
        .flatMap((change) => changeLines(change, language, written)),
    ),
  );
}

/** A change, and below it what it was decided by. */
export function changeLines(change: JudgedChange, language: Language, written?: WrittenEvidence): ListLine[] {
  const basis = basisOf(change, written);
  return [
    line(sayIn(change.message, language)),
    ...wordLines(change, language),
    ...(basis === undefined ? [] : [{ text: sayIn(basis, language), depth: 1 }]),
  ];
}

/** Of a long text: which words of it came and went, with some of those beside them. */
function wordLines(change: JudgedChange, language: Language): ListLine[] {
  const stretches = aroundDifferences(differenceShown(change));
  if (stretches.length === 0) return [];
  const marked: MarkedText[] = [
    { text: `${sayIn(words.wordByWord, language)} ` },
    ...stretches.map(({ text, in: where }) => ({ text, mark: marks[where] })),
  ];
  const text = marked
    .map((part) =>
      part.mark === undefined ? part.text : part.mark === 'gone' ? `[-${part.text}-]` : `{+${part.text}+}`,
    )
    .join('');
  return [{ text, marked, depth: 1 }];
}

const marks = { both: undefined, before: 'gone', after: 'new' } as const;

/** Who gains and loses what. */
export function meaningOutline({ language, impact, between }: DiffedOrganisation): Outline {
  const called = (circle: string): string => between?.title(circle) ?? circle;
  const all = (circles: readonly string[]): string[] => circles.map(called);
  return sectionOf(sayIn(words.impactHeading, language), [
    ...impact.people.map(({ title, seatsGained, seatsLost, votesGained, votesLost }) =>
      line(
        sayIn(
          words.personImpact(
            title,
            seatsIn(seatsGained, called),
            seatsIn(seatsLost, called),
            all(votesGained),
            all(votesLost),
          ),
          language,
        ),
      ),
    ),
    ...impact.circles.flatMap(({ circle, domainGained, domainLost, orphaned }) => [
      ...(domainGained.length + domainLost.length === 0
        ? []
        : [line(sayIn(words.circleImpact(called(circle), domainGained, domainLost), language))]),
      ...(orphaned.length === 0 ? [] : [line(sayIn(words.orphaned(called(circle), orphaned), language))]),
    ]),
  ]);
}

export function findingsOutline({ language, fresh, resolved, between }: DiffedOrganisation): Outline {
  return [
    ...sectionOf(
      sayIn(words.newFindings, language),
      fresh.map(({ at, message, code }) => line(`${placeText(at)} ${code}: ${sayIn(message, language)}`)),
    ),
    ...sectionOf(
      sayIn(words.resolvedFindings, language),
      resolved.map((finding) =>
        line(`${finding.code} ${sayIn(resolvedWords(finding, between?.title), language)}`),
      ),
    ),
  ];
}

/** What is well now needs no advice: what was looked at, and where. */
export function resolvedWords(
  { rule, circle: name }: Finding,
  called: (circle: string) => string = (one) => one,
): Words {
  const circle = name && called(name);
  const title = titles.get(rule) ?? same(rule);
  return circle === undefined ? title : { en: `${circle}: ${title.en}`, nl: `${circle}: ${title.nl}` };
}

const titles = new Map<string, Words>(rules.map(({ id, words: { title } }) => [id, title]));

function seatsIn(seats: readonly SeatHeld[], circleTitle: (circle: string) => string): Words {
  const names = seats.map(({ circle, office, role }) => {
    const called = office === 'role' ? { en: role ?? '', nl: role ?? '' } : officeNames[office];
    return seatName(called, circleTitle(circle));
  });
  return { en: listed(names.map(({ en }) => en)).en, nl: listed(names.map(({ nl }) => nl)).nl };
}

function line(text: string): ListLine {
  return { text, depth: 0 };
}

function sectionOf(heading: string, lines: readonly ListLine[]): OutlinePart[] {
  return lines.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'list', lines },
      ];
}
