import { headings } from '../../messages/headings.js';
import { kinds } from '../../messages/picture.js';
import { delegated, said } from '../../messages/report.js';
import { circleStates, everyLength, reasons, withoutConsent, words } from '../../messages/show.js';
import { isOpen } from '../../model/audits.js';
import type { Circle, Domain, DoubleLink, Role } from '../../model/organisation.js';
import type { Finding } from '../../rules/check.js';
import type { CircleFunction } from '../../vocabulary/offices.js';
import { unrecordedHere } from '../show.js';
import {
  type Block,
  fact,
  factOf,
  facts,
  type Inlines,
  joined,
  list,
  type ReportFact,
  type Section,
  section,
  table,
} from './document.js';
import { findingRows } from './findings.js';
import type { Teller } from './teller.js';
import { textBlocks } from './texts.js';

/** What is known of circles, gathered once for all of them. */
export interface ByCircle {
  readonly decisions: ReadonlyMap<string, readonly string[]>;
  readonly elections: ReadonlyMap<string, readonly string[]>;
  readonly actions: ReadonlyMap<string, readonly Inlines[]>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** One circle with all that concerns it. */
export function circleSection(
  tell: Teller,
  circle: Circle,
  id: string,
  gathered: ByCircle,
  picture: readonly Block[],
): Section {
  const { standing } = tell;
  const say = tell.say.bind(tell);
  const state = standing.state(circle);
  const above = standing.above(circle);
  const below = standing.below(circle);
  const lines = (seats: readonly Parameters<Teller['seat']>[0][]): Inlines[] =>
    seats.map((one) => tell.seat(one));
  const office = (name: 'leader' | CircleFunction): Inlines[] =>
    lines(standing.standing(standing.seatsOf(circle, name)));
  const linkFacts: ReportFact[] =
    standing.needsLink(circle) || circle.links.length > 0
      ? [
          ...fact(say(headings.leader), orVacant(tell, office('leader'), standing.needsLink(circle))),
          ...fact(
            say(headings.representatives),
            orVacant(
              tell,
              lines(standing.standing(standing.seatsOf(circle, 'representative'))),
              standing.needsLink(circle),
            ),
          ),
        ]
      : fact(say(headings.leader), office('leader'));
  const [kind = ''] = [kinds[circle.kind]?.[tell.language]];
  const elections = (gathered.elections.get(circle.name) ?? []).map((name) => electionLine(tell, name));
  const decisions = (gathered.decisions.get(circle.name) ?? []).map((name) => decisionLine(tell, name));
  const actions = gathered.actions.get(circle.name) ?? [];
  const found = gathered.findings.get(circle.name) ?? [];
  return {
    id,
    title: circle.title ?? circle.name,
    aside: [
      ...(circle.kind === 'circle' ? [] : [kind]),
      ...(state === 'working' ? [] : [say(circleStates[state])]),
    ].join(', '),
    blocks: [
      ...(circle.documentation === undefined ? [] : textBlocks(circle.documentation)),
      ...facts([
        ...factOf(
          say(headings.aim),
          circle.aims.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.in), [
          above === undefined
            ? undefined
            : joined(
                [above, ...standing.wayUp(circle).slice(1)].map(({ name }) => tell.circle(name)),
                ' → ',
              ),
        ]),
        ...fact(say(headings.planned), [day(circle.planned)]),
        ...fact(say(headings.begun), [begun(tell, circle.begun)]),
        ...fact(say(headings.ended), [begun(tell, circle.ended)]),
        ...fact(say(headings.until), [day(circle.until)]),
        ...linkFacts,
        ...fact(say(headings.facilitator), office('facilitator')),
        ...fact(say(headings.secretary), office('secretary')),
        ...fact(say(headings.logbook), office('logbook')),
        ...circle.crossLinks.flatMap((link) => crossLink(tell, link)),
        ...factOf(
          say(headings.constraints),
          circle.constraints.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.meets), [tell.rhythm(circle.meets)]),
        ...fact(say(headings.reports), [tell.rhythm(circle.reports)]),
        ...fact(
          say(headings.below),
          below.map(({ name }) => tell.circle(name)),
        ),
      ]),
      ...picture,
    ],
    sections: [
      ...section(`${id}-sits`, say(headings.whoSits), sitsTable(tell, circle)),
      ...section(`${id}-domain`, say(headings.domain), domainBlocks(tell, circle, circle.domain, undefined)),
      ...section(
        `${id}-roles`,
        say(headings.roles),
        [],
        circle.roles.map((role) => roleSection(tell, circle, role)),
      ),
      ...section(
        `${id}-process`,
        say(headings.circleProcess),
        facts([
          ...factOf(
            say(headings.lead),
            circle.lead.map(({ text }) => textBlocks(text)),
          ),
          ...factOf(
            say(headings.do),
            circle.does.map(({ text }) => textBlocks(text)),
          ),
          ...fact(
            say(headings.measure),
            circle.measures.map(({ text, target, every }) => [
              [text, target && say(words.target(target)), every && everyLength(every.written)[tell.language]]
                .filter(Boolean)
                .join(', '),
            ]),
          ),
        ]),
      ),
      ...section(`${id}-decisions`, say(headings.decisions), list(decisions)),
      ...section(`${id}-elections`, say(headings.elections), list(elections)),
      ...section(`${id}-open`, say(headings.open), list([...actions, ...openFindings(tell, circle)])),
      ...section(`${id}-findings`, say(headings.checks), findingRows(tell, found)),
    ],
  };
}

function orVacant(tell: Teller, lines: Inlines[], needed: boolean): Inlines[] {
  return lines.length > 0 || !needed
    ? lines
    : [[{ kind: 'tone', tone: 'bad', of: [tell.say(words.vacant)] }]];
}

function day(one: { readonly date: string } | undefined): Inlines | undefined {
  return one === undefined ? undefined : [one.date];
}

function begun(
  tell: Teller,
  one: { readonly date: string; readonly decision?: { readonly name: string } | undefined } | undefined,
): Inlines | undefined {
  if (one === undefined) return undefined;
  if (one.decision === undefined) return [one.date];
  return [`${one.date}, ${tell.say(said.under)} `, ...tell.decision(one.decision.name)];
}

function crossLink(tell: Teller, link: DoubleLink): ReportFact[] {
  const to = link.organisation === undefined ? tell.circle(link.circle?.name) : [link.circle?.name ?? ''];
  const seats = (office: 'leader' | 'representative', all: DoubleLink['leaders']): Inlines[] =>
    tell.standing.standing(all).map((one) => [`${tell.office(office)}: `, ...tell.seat(one)]);
  return fact(
    `${tell.say(headings.crossLink)} ${link.circle === undefined ? '' : tell.circleName(link.circle.name)}`,
    [
      [...to, ...(link.organisation === undefined ? [] : [` (${link.organisation})`])],
      ...seats('leader', link.leaders),
      ...seats('representative', link.representatives),
    ],
  );
}

/** Who sits in the circle, why, and until when in each office. */
function sitsTable(tell: Teller, circle: Circle): Block[] {
  const { standing } = tell;
  const terms = new Map<string, string[]>();
  for (const { standing: one, role } of standing.allSeats(circle)) {
    if (one.state !== 'held' && one.state !== 'expired') continue;
    const name = one.seat.person?.name ?? '';
    const term = tell.term(one.seat);
    if (term === '') continue;
    const line = `${tell.office(one.seat.office, role?.title ?? role?.name)}: ${term}`;
    terms.set(name, [...(terms.get(name) ?? []), line]);
  }
  return table(
    `${tell.say(headings.whoSits)}: ${circle.title ?? circle.name}`,
    [tell.say(headings.person), tell.say(headings.why), tell.say(headings.term)],
    [
      ...standing.sits(circle).map((sitting) => [
        [tell.person(sitting.person)],
        [
          [
            [
              ...sitting.reasons.map(({ why, circle: from }) => {
                const name = from === undefined ? '' : tell.circleName(from);
                return reasons[why]?.(name)[tell.language] ?? why;
              }),
              ...(sitting.consent ? [] : [tell.say(withoutConsent)]),
            ].join(', '),
          ],
        ],
        (terms.get(sitting.person) ?? []).map((line) => [line]),
      ]),
      ...unrecordedHere(standing, circle).map((said) => [[[tell.say(said)]], [], []]),
    ],
  );
}

/** Each item of a domain with what limits it, and from whom and to whom it is delegated. */
function domainBlocks(
  tell: Teller,
  circle: Circle,
  domain: Domain | undefined,
  role: Role | undefined,
): Block[] {
  if (domain === undefined) return [];
  return table(
    `${tell.say(headings.domain)}: ${role?.title ?? role?.name ?? circle.title ?? circle.name}`,
    [
      tell.say(headings.part),
      tell.say(headings.limitsAndMeans),
      tell.say(headings.delegation),
      tell.say(headings.review),
    ],
    domain.items.map((item) => {
      const to = tell.standing.delegatedFrom(circle.name, item.name);
      const review = item.review ?? domain.review;
      const source = item.source;
      return [
        [[item.text ?? item.name]],
        [
          ...item.limits.map(({ text }) => [tell.say(words.limit(text))]),
          ...item.budgets.map(({ text }) => [tell.say(words.budget(text))]),
          ...item.resources.map(({ text }) => [tell.say(words.resource(text))]),
          ...item.metrics.map(({ text }) => [tell.say(words.metric(text))]),
        ],
        [
          ...(source === undefined
            ? []
            : [
                [
                  `${tell.say(delegated.from)} `,
                  ...tell.circle(source.circle),
                  ` (${tell.standing.domainItem(source.circle, source.item)?.text ?? source.item})`,
                ],
              ]),
          ...to.map(
            ({ circle: holder, role: held, item: part }): Inlines => [
              `${tell.say(delegated.to)} `,
              ...(held === undefined
                ? tell.circle(holder.name)
                : tell.register.link('role', `${holder.name}.${held.name}`, held.title ?? held.name)),
              ` (${part.text ?? part.name})`,
            ],
          ),
        ],
        [
          ...(review === undefined ? [] : [[review.date]]),
          ...item.reviewed.map(({ date }) => [`${tell.say(headings.reviewed)}: ${date}`]),
        ],
      ];
    }),
  );
}

function roleSection(tell: Teller, circle: Circle, role: Role): Section {
  const { standing } = tell;
  const say = tell.say.bind(tell);
  return {
    id: tell.register.id('role', `${circle.name}.${role.name}`) ?? '',
    title: role.title ?? role.name,
    blocks: [
      ...(role.documentation === undefined ? [] : textBlocks(role.documentation)),
      ...facts([
        ...factOf(
          say(headings.aim),
          role.aims.map(({ text }) => textBlocks(text)),
        ),
        ...fact(
          say(headings.held),
          role.holders.length === 0
            ? [[{ kind: 'tone', tone: 'bad', of: [say(words.vacant)] }]]
            : standing.standing(role.holders).map((one) => tell.seat(one)),
        ),
        ...factOf(
          say(headings.duties),
          role.duties.map(({ text }) => textBlocks(text)),
        ),
        ...factOf(
          say(headings.qualities),
          role.qualities.map(({ text }) => textBlocks(text)),
        ),
        ...factOf(
          say(headings.constraints),
          role.constraints.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.review), [day(role.review)]),
      ]),
      ...domainBlocks(tell, circle, role.domain, role),
    ],
    sections: [],
  };
}

function decisionLine(tell: Teller, name: string): Inlines {
  const decision = tell.standing.decision(name);
  const decided = decision?.decided;
  return [
    ...tell.decision(name),
    ...(decided === undefined
      ? []
      : [`, ${tell.say(said.decidedOn(decided.date, decided.method ?? 'consent'))}`]),
    ...(decision?.review === undefined ? [] : [`, ${tell.say(words.reviewOn(decision.review.date))}`]),
  ];
}

function electionLine(tell: Teller, name: string): Inlines {
  const election = tell.standing.election(name);
  if (election === undefined) return [name];
  const role =
    election.role === undefined ? undefined : tell.standing.role(election.circle.name, election.role);
  const office = tell.office(
    election.office,
    election.role === undefined ? undefined : (role?.title ?? election.role),
  );
  const elected = election.elected;
  return [
    ...tell.register.link('election', name, `${office}, ${election.on?.date ?? '?'}`),
    ...(elected === undefined
      ? []
      : [
          ': ',
          ...(elected.person === undefined ? [tell.say(said.nobody)] : tell.person(elected.person.name)),
        ]),
  ];
}

/** Findings of audits of the circle that still wait. */
function openFindings(tell: Teller, circle: Circle): Inlines[] {
  return tell.standing
    .audits(circle.name)
    .flatMap((audit) =>
      audit.findings
        .filter((finding) => isOpen(tell.standing, finding))
        .map((finding) =>
          joined(
            [
              tell.register.link('audit', audit.name, finding.text ?? finding.name),
              ...(finding.owner === undefined ? [] : [tell.person(finding.owner.name)]),
              ...(finding.due === undefined ? [] : [[finding.due.date]]),
            ],
            ', ',
          ),
        ),
    );
}
