import {
  makeDoubleLink,
  mergeCircles,
  moveCircle,
  roleToCircle,
  splitCircle,
} from '../edits/circle-edits.js';
import type { TextEdit } from '../edits/edit.js';
import { recordDecision, recordDeviation, recordElection, renewTerm } from '../edits/record-edits.js';
import { actions as say } from '../messages/actions.js';
import { offices } from '../messages/picture.js';
import { sayIn, type Words } from '../messages/words.js';
import type { Circle, Organisation, Origin, Person } from '../model/organisation.js';
import { titleOfCircle } from '../model/titles.js';
import { unmerged } from '../model/unread.js';
import { personName } from '../render/show.js';
import type { Finding } from '../rules/check.js';
import { rules } from '../rules/registry.js';
import { electedOffices } from '../vocabulary/offices.js';
import { repairsOf } from './repairs/index.js';
import type { Scene } from './scene.js';
import { type SourceText, type Spot, touches } from './source-text.js';

export type ActionKind = 'fix' | 'deviation' | 'refactor' | 'extract' | 'record';

/** A change that an editor offers. */
export interface Offered {
  readonly title: Words;
  readonly kind: ActionKind;
  readonly edits: readonly TextEdit[];
  /** A file to make first, with the text that it begins with. */
  readonly newFile?: { readonly file: string; readonly text: string };
  /** The finding that it puts right. */
  readonly finding?: Finding;
  /** What most people would choose. */
  readonly preferred?: boolean;
}

const byId = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]));

/**
 * What can be done about findings: for each the repairs, the likeliest first, and last of all setting a rule aside under
 * a decision, where the rule allows it.
 */
export function repairs(scene: Scene, findings: readonly Finding[]): Offered[] {
  const found = findings.flatMap((finding) => repairsOffered(scene, finding));
  return [...found, ...findings.flatMap((finding) => deviations(scene, finding))];
}

function repairsOffered(scene: Scene, finding: Finding): Offered[] {
  // A name that is nearly that of another is more often a slip than somebody new. What people did is chosen by people.
  return repairsOf(scene, finding).map(({ title, edits, opens, tells }, index) => ({
    title,
    kind: 'fix',
    edits,
    finding,
    preferred: index === 0 && opens !== true && tells !== true && byId.get(finding.rule)?.proposes !== true,
  }));
}

function deviations({ standing, language }: Scene, finding: Finding): Offered[] {
  const rule = byId.get(finding.rule);
  const circle = standing.circle(finding.circle);
  if (rule === undefined || rule.firm !== undefined || circle === undefined) return [];
  const title = sayIn(rule.words.title, language);
  const byAbove = rule.granted === 'next higher circle';
  return [
    {
      title: say.deviate(title.toLowerCase(), titleOfCircle(standing, circle)),
      kind: 'deviation',
      edits: recordDeviation(standing, circle, { id: rule.id, title }, byAbove, language),
      finding,
    },
  ];
}

/** All that can safely be put right, in one: the fixes that nobody has to choose, those that overlap an earlier one left out. */
export function allFixes(organisation: Organisation, findings: readonly Finding[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const undecided = unmerged(organisation);
  for (const finding of findings) {
    const rule = byId.get(finding.rule);
    if (rule === undefined || rule.proposes === true || !finding.fixable) continue;
    const fix = rule.fix?.(organisation, finding);
    if (fix === undefined || fix.edits.length === 0) continue;
    if (fix.edits.some(({ at }) => undecided.has(at.file))) continue;
    if (fix.edits.every(({ at }) => edits.every(({ at: other }) => isApart(at, other))))
      edits.push(...fix.edits);
  }
  return edits;
}

function isApart(a: Origin, b: Origin): boolean {
  if (a.file !== b.file) return true;
  const before = (x: Origin, y: Origin): boolean =>
    x.endLine < y.line || (x.endLine === y.line && x.endColumn < y.column);
  return before(a, b) || before(b, a);
}

/** So many circles are offered as a new next higher circle. */
const mostMoves = 12;

/** Changes of what the cursor is on, whatever the rules say. */
export function refactorings(scene: Scene, source: SourceText, spot: Spot): Offered[] {
  const { standing, fragment, language } = scene;
  const offered: Offered[] = [];
  const offer = (kind: ActionKind, title: Words, edits: readonly TextEdit[] | undefined): void => {
    if (edits !== undefined && edits.length > 0) offered.push({ kind, title, edits });
  };
  const circle = fragment.circles.find(
    (one) => touches(one.whole, spot) && standing.circle(one.name) === one,
  );
  if (circle !== undefined) {
    const name = titleOfCircle(standing, circle);
    const onHead = spot.line === circle.at.line;
    if (standing.needsLink(circle)) offer('refactor', say.doubleLink(name), makeDoubleLink(circle));
    const role = circle.roles.find((one) => touches(one.whole, spot));
    if (role !== undefined && spot.line === role.at.line) {
      offer(
        'refactor',
        say.roleToCircle(role.title ?? role.name),
        roleToCircle(standing, circle, role, language),
      );
    }
    for (const { standing: seated, role: of } of standing.allSeats(circle)) {
      const { seat } = seated;
      const { person } = seat;
      if (!touches(seat.at, spot) || person === undefined || standing.person(person.name) === undefined)
        continue;
      const office =
        of === undefined ? sayIn(offices[seat.office] as Words, language) : (of.title ?? of.name);
      offer(
        'record',
        say.renew(personName(standing, person.name), office),
        renewTerm(standing, { circle, seat, ...(of === undefined ? {} : { role: of }) }, language),
      );
    }
    const item = circle.domain?.items.find((one) => touches(one.whole, spot));
    if (item !== undefined) {
      const subject = `${circle.name}.${item.name}`;
      offer('record', say.decide(subject), recordDecision(standing, circle, subject, language));
    }
    if (onHead) {
      offer('record', say.decide(name), recordDecision(standing, circle, circle.name, language));
      for (const office of electedOffices) {
        if (standing.holders(standing.seatsOf(circle, office)).length > 0) continue;
        if (office === 'representative' && !standing.needsLink(circle)) continue;
        const word = sayIn(offices[office] as Words, language);
        offer('record', say.elect(word, name), recordElection(standing, circle, office, language));
      }
      offer('refactor', say.split(name), splitCircle(standing, circle, language));
      const above = standing.above(circle);
      for (const into of above === undefined ? [] : [...standing.below(above), above].slice(0, mostMoves))
        offer(
          'refactor',
          say.merge(name, titleOfCircle(standing, into)),
          mergeCircles(standing, circle, into, language),
        );
      for (const under of candidates(scene, circle))
        offer(
          'refactor',
          say.move(name, titleOfCircle(standing, under)),
          moveCircle(standing, circle, under),
        );
    }
  }
  const person = fragment.people.find((one) => touches(one.whole, spot));
  if (person !== undefined) {
    const extracted = extractPeople(scene, source);
    if (extracted !== undefined) offered.push(extracted);
  }
  return offered;
}

/** Circles that a circle could lie in: those beside it, above it, and the other ones there are while they are few. */
function candidates({ standing }: Scene, circle: Circle): Circle[] {
  const above = standing.above(circle);
  const near = above === undefined ? [] : [...standing.wayUp(above), ...standing.below(above)];
  const others = standing.circles.length <= 40 ? standing.circles : [];
  return [...new Set([...near, ...others])]
    .filter(
      (one) => one !== circle && one !== above && one.kind !== 'assembly' && one.kind !== 'working group',
    )
    .filter((one) => !standing.wayUp(one).includes(circle))
    .slice(0, mostMoves);
}

/**
 * Moves all people whom a file declares, with the comments right before them, to a file of their own beside it.
 * Nothing where the file holds nothing else, or the other file is there already.
 */
export function extractPeople({ fragment, standing }: Scene, source: SourceText): Offered | undefined {
  const { people } = fragment;
  const others = [fragment.circles, fragment.organisations, fragment.decisions, fragment.elections].some(
    (list) => list.length > 0,
  );
  if (people.length === 0 || !others) return undefined;
  const folder = fragment.file.slice(0, fragment.file.lastIndexOf('/') + 1);
  const file = `${folder}people.kring`;
  if (standing.organisation.files.includes(file)) return undefined;
  const places = people.map((person) => withComments(source, person));
  const texts = places.map((at) =>
    source
      .at(at)
      .replace(/\r\n|\r/g, '\n')
      .replace(/\n$/, ''),
  );
  return {
    title: say.extractPeople('people.kring'),
    kind: 'extract',
    edits: places.map((at) => ({ at, text: '' })),
    newFile: { file, text: `${texts.join('\n')}\n` },
  };
}

/** The lines of a declaration, with the comment lines right before it and its line end. */
function withComments(source: SourceText, { whole }: Person): Origin {
  let line = whole.line;
  while (line > 1 && /^\s*(?:\/\/|\/\*.*\*\/\s*$|\*|\/\*)/.test(source.line(line - 1))) line--;
  const shares =
    source
      .line(whole.line)
      .slice(0, whole.column - 1)
      .trim() !== '';
  if (shares) return whole;
  return { file: whole.file, line, column: 1, endLine: whole.endLine + 1, endColumn: 1 };
}
