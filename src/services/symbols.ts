import { comesIn } from '../ground/texts.js';
import { kinds, offices } from '../messages/picture.js';
import { stageNames } from '../messages/show.js';
import { type Language, sayIn } from '../messages/words.js';
import { compareOrigins } from '../model/build.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Declared, Domain, Fragment, Origin, Phase } from '../model/organisation.js';
import { isOver } from '../model/standing.js';
import { hasCome } from '../model/steps.js';
import { ownPhases } from '../model/templates.js';
import { topicStanding } from '../model/topics.js';
import type { NamedKind } from './mentions.js';

/** Something that a file declares, for an outline or a search. */
export interface DeclaredSymbol {
  readonly name: string;
  /** What people read: the title, with the kind. */
  readonly detail: string;
  readonly kind: NamedKind | 'phase' | 'deviation' | 'double link';
  readonly at: Origin;
  readonly whole: Origin;
  readonly children: readonly DeclaredSymbol[];
  /** It has ended, left or been replaced. */
  readonly over: boolean;
}

/** All that a file declares, in the order of the file, what lies in a block below it. */
export function symbolsIn(fragment: Fragment, standing: AsOf, language: Language): DeclaredSymbol[] {
  const symbol = (
    kind: DeclaredSymbol['kind'],
    { name, at, whole }: Pick<Declared, 'name' | 'at' | 'whole'>,
    detail: string | undefined,
    children: readonly DeclaredSymbol[] = [],
    over = false,
  ): DeclaredSymbol => ({ name, detail: detail ?? '', kind, at, whole, children: inOrder(children), over });

  const itemsOf = (domain: Domain | undefined): DeclaredSymbol[] =>
    (domain?.items ?? []).map((item) => symbol('domain item', item, item.text));

  const circleSymbol = (circle: Circle): DeclaredSymbol =>
    symbol(
      'circle',
      circle,
      [circle.title, sayIn(kinds[circle.kind], language)].filter(Boolean).join(', '),
      [
        ...itemsOf(circle.domain),
        ...circle.roles.map((role) => symbol('role', role, role.title, itemsOf(role.domain))),
      ],
      standing.state(circle) === 'ended',
    );

  const phases = (all: readonly Phase[]): DeclaredSymbol[] =>
    all.map((phase) =>
      symbol(
        'phase',
        { name: phase.name ?? phase.stage, at: phase.at, whole: endingAt(phase.at, phase.block) },
        phase.title ?? sayIn(stageNames[phase.stage], language),
        phase.steps.map((step) => symbol('step', step, step.title)),
      ),
    );
  return inOrder([
    ...fragment.organisations.map((block) => symbol('organisation', block, block.title)),
    ...fragment.people.map((person) =>
      symbol('person', person, person.title, [], standing.hasLeft(person.name)),
    ),
    ...fragment.circles.map(circleSymbol),
    ...fragment.elections.map((election) =>
      symbol(
        'election',
        election,
        [election.role ?? sayIn(offices[election.office], language), election.circle.name, election.on?.date]
          .filter(Boolean)
          .join(', '),
      ),
    ),
    ...fragment.decisions.map((decision) =>
      symbol('decision', decision, decision.title, [], isOver(standing, decision)),
    ),
    ...fragment.implementations.map((plan) =>
      symbol('implementation', plan, plan.title, phases(ownPhases(standing.organisation, plan, language))),
    ),
    ...fragment.templates.map((template) =>
      symbol('template', template, template.title, phases(template.phases)),
    ),
    ...fragment.audits.map((audit) =>
      symbol(
        'audit',
        audit,
        [audit.subject.name, audit.on?.date].filter(Boolean).join(', '),
        audit.findings.map((finding) => symbol('audit finding', finding, finding.text)),
      ),
    ),
    ...fragment.actions.map((action) =>
      symbol('action', action, action.title, [], hasCome(standing, action.done)),
    ),
    ...fragment.reviews.map((review) =>
      symbol('review', review, [review.person.name, review.on?.date].filter(Boolean).join(', ')),
    ),
    ...fragment.topics.map((topic) =>
      symbol('topic', topic, topic.title, [], topicStanding(standing, topic).standing === 'closed'),
    ),
    ...fragment.meetings.map((meeting) =>
      symbol('meeting', meeting, [meeting.circle.name, meeting.on?.date].filter(Boolean).join(', ')),
    ),
    ...fragment.deviations.map((deviation) =>
      symbol(
        'deviation',
        { name: deviation.rule.name, at: deviation.rule.at, whole: deviation.at },
        deviation.circle?.name,
      ),
    ),
  ]);
}

function endingAt(at: Origin, block: Origin | undefined): Origin {
  return block === undefined ? at : { ...at, endLine: block.endLine, endColumn: block.endColumn };
}

function inOrder(symbols: readonly DeclaredSymbol[]): DeclaredSymbol[] {
  return [...symbols].sort((a, b) => compareOrigins(a.whole, b.whole));
}

/** So many are given for a search. */
export const mostFound = 500;

/** What a file declares under a name or title in which the letters come in their order. */
export function symbolsNamed(
  fragment: Fragment,
  standing: AsOf,
  language: Language,
  query: string,
): DeclaredSymbol[] {
  const found: DeclaredSymbol[] = [];
  const wanted = query.normalize('NFC').toLowerCase();
  const waiting = [...symbolsIn(fragment, standing, language)].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (comesIn(wanted, `${next.name} ${next.detail}`.toLowerCase())) found.push(next);
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return found;
}
