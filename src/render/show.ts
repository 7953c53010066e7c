import { circleFacts, circleLine } from '../account/circle.js';
import { type Fact, type Line, type Piece, wordsOf } from '../account/line.js';
import { Names } from '../account/names.js';
import { type PersonSeat, personFacts } from '../account/person.js';
import { acceptanceLine, deviationLine, recordFacts, standingWords } from '../account/records.js';
import { type Heading, headings } from '../messages/headings.js';
import { stageNames, words } from '../messages/show.js';
import { valueSaid } from '../messages/values.js';
import { type Language, sayIn } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Decision } from '../model/organisation.js';
import { inForce, isLacking } from '../model/standing.js';
import { titleOfPerson } from '../model/titles.js';
import { plansOf } from '../tracking/progress.js';
import { trendLine } from './measured.js';
import { fact, type ListLine, notes, type Outline, section } from './outline.js';

/** The organisation as it stands, in words. */
export function organisationOutline(standing: AsOf, language: Language): Outline {
  const { organisation } = standing;
  const names = new Names(standing, { language });
  const say = names.say.bind(names);
  const texts = (key: 'visions' | 'missions' | 'aims'): string[] =>
    organisation.blocks.flatMap((block) => block[key].map((text) => text.text));
  const first = <T>(get: (block: (typeof organisation.blocks)[number]) => T | undefined): T | undefined =>
    organisation.blocks.map(get).find((value) => value !== undefined);
  return [
    { kind: 'heading', level: 1, text: organisation.title ?? organisation.name },
    ...notes(first((block) => block.documentation)),
    {
      kind: 'facts',
      facts: [
        ...fact(say(headings.vision), texts('visions')),
        ...fact(say(headings.mission), texts('missions')),
        ...fact(say(headings.aim), texts('aims')),
        ...fact(say(headings.legal), [
          first((block) => block.legal && say(valueSaid('legal', block.legal.text))),
        ]),
        ...fact(say(headings.statutes), [
          first(
            (block) =>
              block.statutes && [block.statutes.text, block.statutes.from].filter(Boolean).join(', '),
          ),
        ]),
        ...fact(say(headings.profile), [say(valueSaid('method', organisation.profile))]),
        ...fact(say(headings.asOf), [standing.on]),
        ...fact(say(headings.extent), [
          say(
            words.counts(
              standing.circles.length,
              organisation.people.filter((person) => standing.belongs(person)).length,
              organisation.files.length,
            ),
          ),
        ]),
      ],
    },
    ...section(2, say(headings.structure), structure(names)),
    ...section(2, say(headings.decisions), decisionsHere(names, inForce)),
    ...section(2, say(headings.decisionsLacking), decisionsHere(names, isLacking)),
    ...section(
      2,
      say(headings.deviations),
      standing.deviations.map(
        (deviation) =>
          `${deviation.circle === undefined ? (organisation.title ?? organisation.name) : names.circle(deviation.circle.name).text}: ${wordsOf(deviationLine(names, deviation))}`,
      ),
    ),
    ...section(
      2,
      say(headings.knownAndAccepted),
      organisation.blocks.flatMap(({ accepted }) =>
        accepted.map((one) => wordsOf(acceptanceLine(names, one))),
      ),
    ),
    ...plansOf(standing, language).flatMap((plan) =>
      section(
        2,
        `${say(headings.introduction)}: ${plan.title}`,
        plan.phases.map(({ title, stage, counts }) =>
          say(words.stepsDone(title ?? say(stageNames[stage]), counts.done, counts.all)),
        ),
      ),
    ),
    ...section(
      2,
      say(headings.people),
      organisation.people
        .filter((person) => standing.belongs(person))
        .map((person) => {
          const seats = standing.circlesOf(person.name).map(({ circle }) => names.circle(circle.name).text);
          const external = person.external
            ? ` (${[say(words.external), ...person.expertise.map((one) => say(valueSaid('expertise', one.text)))].join(', ')})`
            : '';
          return `${titleOfPerson(standing, person)}${external}: ${seats.length === 0 ? '–' : seats.join(', ')}`;
        }),
    ),
  ];
}

/** Some of the decisions, each with its circle and how it stands. */
function decisionsHere(names: Names, told: (standing: AsOf, decision: Decision) => boolean): string[] {
  const { standing } = names;
  return standing.organisation.decisions
    .filter((decision) => told(standing, decision))
    .map((decision) =>
      [
        `${decision.name}: ${decision.title ?? decision.texts[0]?.text ?? ''}${decision.circle === undefined ? '' : ` (${names.circle(decision.circle.name).text})`}`,
        ...standingWords(names, decision),
      ].join(', '),
    );
}

/** Every circle below the one that holds it, with the two people of its link. */
function structure(names: Names): ListLine[] {
  const { standing } = names;
  const lines: ListLine[] = [];
  const seen = new Set<Circle>();
  const waiting: { circle: Circle; depth: number }[] = [];
  const take = (circle: Circle): void => {
    waiting.push({ circle, depth: 0 });
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next.circle)) continue;
      seen.add(next.circle);
      lines.push({ text: wordsOf(circleLine(names, next.circle)), depth: Math.min(next.depth, 12) });
      for (const child of [...standing.below(next.circle)].reverse())
        waiting.push({ circle: child, depth: next.depth + 1 });
    }
  };
  for (const root of standing.roots) take(root);
  for (const circle of standing.circles) if (!seen.has(circle)) take(circle);
  return lines;
}

/** Where a page has more about a circle or a person; nothing where it has no more. */
export interface Addresses {
  circle(name: string): string | undefined;
  person(name: string): string | undefined;
}

const noAddresses: Addresses = { circle: () => undefined, person: () => undefined };

/** Facts that are a list of their own; the others stand beside each other. */
const asLists: ReadonlySet<Heading> = new Set([
  'domain',
  'sits',
  'roles',
  'below',
  'decides',
  'decisions',
  'decisionsLacking',
  'elections',
  'actions',
  'topics',
  'meetings',
  'closing',
  'handedIn',
  'attended',
  'audits',
  'deviations',
  'sitsIn',
  'seats',
  'responsibleFor',
  'gaveConsent',
  'reviews',
  'electedTo',
]);

/** A thing with its facts: those that are short beside each other, each of the others as a list. */
function outlineOf(
  names: Names,
  title: string,
  documentation: string | undefined,
  facts: readonly Fact[],
  addresses: Addresses,
): Outline {
  const label = ({ heading, about }: Fact): string =>
    [names.say(headings[heading]), about].filter((said) => said !== undefined && said !== '').join(' ');
  const beside = facts
    .filter(({ heading }) => !asLists.has(heading))
    .flatMap((one) => fact(label(one), one.lines.map(wordsOf)));
  return [
    { kind: 'heading', level: 1, text: title },
    ...notes(documentation),
    ...(beside.length === 0 ? [] : [{ kind: 'facts' as const, facts: beside }]),
    ...facts
      .filter(({ heading }) => asLists.has(heading))
      .flatMap((one) =>
        section(
          2,
          label(one),
          one.lines.map((line) => listLine(line, addresses)),
        ),
      ),
  ];
}

/** A piece in words; a decision also by its name in the files, by which others are written to refer to it. */
function called(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return piece.kind === 'decision' && piece.text !== piece.name
    ? `${piece.text} (${piece.name})`
    : piece.text;
}

/** A line of a list, which leads on to the first thing that it names. */
function listLine(line: Line, addresses: Addresses): ListLine {
  const [first] = line.pieces;
  const address =
    typeof first === 'object' && (first.kind === 'circle' || first.kind === 'person')
      ? addresses[first.kind](first.name)
      : undefined;
  return {
    text: line.pieces.map(called).join(''),
    depth: line.depth ?? 0,
    ...(address === undefined ? {} : { address }),
  };
}

/**
 * One circle with all that concerns it, in words. `attention` is what a check finds at it, in words for people; it is
 * told first where there is some.
 */
export function circleOutline(
  standing: AsOf,
  circle: Circle,
  language: Language,
  addresses = noAddresses,
  attention: readonly string[] = [],
): Outline {
  const names = new Names(standing, { language });
  const title = circle.title === undefined ? circle.name : `${circle.title} (${circle.name})`;
  return [
    ...outlineOf(
      names,
      title,
      circle.documentation,
      [...circleFacts(names, circle), ...recordFacts(names, circle)],
      addresses,
    ),
    ...section(
      2,
      sayIn(headings.measured, language),
      circle.measures.flatMap((measure) => {
        const line = trendLine(names, measure);
        return line === undefined
          ? []
          : [
              { text: measure.text, depth: 0 },
              { ...line, depth: 1 },
            ];
      }),
    ),
    ...section(2, sayIn(headings.attention, language), attention),
  ];
}

/** One person: where they sit and why, the seats they hold, held or will hold, and what they took part in. */
export function personOutline(
  standing: AsOf,
  name: string,
  language: Language,
  addresses = noAddresses,
  seats?: readonly PersonSeat[],
): Outline {
  const person = standing.person(name);
  const names = new Names(standing, { language });
  return outlineOf(
    names,
    person?.title === undefined ? name : `${person.title} (${name})`,
    person?.documentation,
    personFacts(names, name, seats),
    addresses,
  );
}

/** A person in full where the full name is known. */
export function personName(standing: AsOf, name: string | undefined): string {
  return name === undefined ? '–' : titleOfPerson(standing, name);
}
