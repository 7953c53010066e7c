import { wordsOf } from '../../account/line.js';
import { periodFacts } from '../../account/person.js';
import { acceptanceLine, actionLine } from '../../account/records.js';
import { holderLines, unsoundLines } from '../../account/seats.js';
import type { Drawing } from '../../layout/drawing.js';
import { glossary } from '../../messages/glossary.js';
import { headings } from '../../messages/headings.js';
import { chapters, said } from '../../messages/report.js';
import { everyLength, length } from '../../messages/show.js';
import { valueSaid } from '../../messages/values.js';
import { type Language, sayIn } from '../../messages/words.js';
import { compareAlphabetically } from '../../model/alphabet.js';
import { compareText } from '../../model/build.js';
import type { CalendarDate } from '../../model/calendar.js';
import type { AsOf } from '../../model/lookups.js';
import type { Action, Circle, Decision, Election, Person } from '../../model/organisation.js';
import { comesAfter } from '../../model/periods.js';
import { inForce, isKept, linkFaults } from '../../model/standing.js';
import { hasCome } from '../../model/steps.js';
import { titleOfCircle, titleOfPerson } from '../../model/titles.js';
import type { Checked } from '../../rules/check.js';
import type { Due } from '../../tracking/due.js';
import type { Progress } from '../../tracking/progress.js';
import { handbookViews } from '../../vocabulary/pictures.js';
import { placeText } from '../checked.js';
import { type ByCircle, circleSection, officeLine, reasonOf, seatsIn } from './circles.js';
import {
  type Block,
  type Chapter,
  fact,
  factOf,
  facts,
  type Handbook,
  type Inlines,
  joined,
  list,
  paragraph,
  type ReportFact,
  type Section,
  table,
} from './document.js';
import { aboutTheMethod, deviationTable, findingChapters, rulesOf, sentence } from './findings.js';
import { dueTable, progressChapter } from './progress.js';
import { auditSection, auditsSections, decisionSection, electionSection, reviewSection } from './records.js';
import { Register, reportExtent } from './register.js';
import { Teller } from './teller.js';
import { textBlocks } from './texts.js';

/** All that a handbook tells beside the organisation itself. */
export interface Material {
  readonly checked: Checked;
  readonly progress: Progress;
  readonly due: readonly Due[];
  /** Up to when {@link due} looks. */
  readonly dueUntil: CalendarDate;
  /** Pictures of the whole, and one for each of some circles by their names. */
  readonly pictures: readonly Drawing[];
  readonly ofCircles: ReadonlyMap<string, Drawing>;
  /** The organisation's logo as a `data:` address that was made safe. */
  readonly logo?: string | undefined;
  /** Whether what the check finds is told, and the rules that it is about. */
  readonly findings: boolean;
  /** What could not be read and so lacks: files by their paths, each with why. */
  readonly unreadable: readonly { readonly place: string; readonly message: string }[];
}

/** The handbook of an organisation, or of one circle and those below it. */
export function handbookOf(standing: AsOf, material: Material, language: Language, of?: Circle): Handbook {
  const { organisation } = standing;
  const extent = reportExtent(standing, of);
  const register = new Register();
  const tell = new Teller(standing, extent, register, language);
  const say = tell.say.bind(tell);

  // Ids come first, so that every name can be a link, also to what stands later.
  const ids = chapterIds(register);
  const circles = [...extent.circles.map(({ circle }) => circle), ...extent.others];
  const circleIds = circles.map((circle) => register.add('circle', circle.name));
  for (const circle of circles)
    for (const role of circle.roles) register.add('role', `${circle.name}.${role.name}`);
  const people = peopleOf(standing, of === undefined ? undefined : circles).toSorted((a, b) =>
    compareAlphabetically(a.title ?? a.name, b.title ?? b.name),
  );
  const peopleIds = people.map(({ name }) => register.add('person', name));
  const decisions = organisation.decisions.filter((decision) => concerns(decision.circle?.name));
  const decisionIds = decisions.map(({ name }) => register.add('decision', name));
  const elections = organisation.elections.filter((election) => concerns(election.circle.name));
  const electionIds = elections.map(({ name }) => register.add('election', name));
  const audits = organisation.audits.filter(
    ({ subject }) => of === undefined || extent.names.has(subject.name),
  );
  const auditIds = audits.map(({ name }) => register.add('audit', name));
  const reviews = organisation.reviews.filter(({ circle }) => concerns(circle?.name));
  const reviewIds = reviews.map(({ name }) => register.add('review', name));
  for (const plan of organisation.implementations)
    if (of === undefined || concerns(plan.circle?.name)) register.add('plan', plan.name);
  const checked = of === undefined ? material.checked : within(material.checked, extent.names);
  if (material.findings) for (const rule of rulesOf(aboutTheMethod(checked))) register.add('rule', rule);

  function concerns(circle: string | undefined): boolean {
    return of === undefined || (circle !== undefined && extent.names.has(circle));
  }

  const actions = organisation.actions.filter((action) => concerns(circleOf(standing, action)));
  const gathered = gatheredBy(tell, decisions, elections, actions);
  const due = dueTable(tell, material.due);
  const deviations = deviationTable(tell, checked);
  const pictures = (views: readonly Drawing['view'][]): Block[] =>
    material.pictures
      .filter(({ view }) => views.includes(view))
      .map((drawing) => ({ kind: 'picture', name: `k-${drawing.view}-`, drawing }));
  const chaptersOf: (Chapter | undefined)[] = [
    organisationChapter(tell, ids.organisation, people),
    nonEmpty({
      id: ids.structure,
      title: say(chapters.structure),
      blocks: pictures(handbookViews.filter((view) => view !== 'phases')),
      sections: [],
    }),
    circlesChapter(
      tell,
      ids.circles,
      circles.map((circle, i) => [circle, circleIds[i] ?? '']),
      gathered,
      material,
    ),
    nonEmpty({
      id: ids.people,
      title: say(chapters.people),
      blocks: [],
      sections: people.map((person, i) => personSection(tell, person, peopleIds[i] ?? '')),
    }),
    nonEmpty({
      id: ids.logbook,
      title: say(chapters.logbook),
      blocks: logbookTable(tell, decisions),
      sections: decisions.map((decision, i) => decisionSection(tell, decision, decisionIds[i] ?? '')),
    }),
    nonEmpty({
      id: ids.elections,
      title: say(chapters.elections),
      blocks: [],
      sections: elections.map((election, i) => electionSection(tell, election, electionIds[i] ?? '')),
    }),
    nonEmpty({
      id: ids.audits,
      title: say(chapters.audits),
      blocks: [],
      sections: auditsSections(tell, ids.audits, {
        audits: audits.map((audit, i) => auditSection(tell, audit, auditIds[i] ?? '')),
        actions,
        reviews: reviews.map((review, i) => reviewSection(tell, review, reviewIds[i] ?? '')),
      }),
    }),
    nonEmpty({
      id: ids.deviations,
      title: say(chapters.deviations),
      blocks: deviations,
      sections: [],
      flows: true,
    }),
    nonEmpty({
      id: ids.due,
      title: say(chapters.due),
      blocks: due.length === 0 ? [] : [paragraph(say(said.dueIn(material.dueUntil))), ...due],
      sections: [],
      flows: true,
    }),
    progressChapter(tell, material.progress, ids.progress, pictures(['phases'])),
    ...(material.findings ? findingChapters(tell, checked, ids) : []),
    glossaryChapter(tell, ids.glossary),
  ];
  return { ...opening(tell, material), chapters: chaptersOf.filter((chapter) => chapter !== undefined) };
}

/** The ids of the chapters, in their order. */
function chapterIds(register: Register) {
  return {
    organisation: register.add('chapter', 'organisation'),
    structure: register.add('chapter', 'pictures'),
    circles: register.add('chapter', 'circles'),
    people: register.add('chapter', 'people'),
    logbook: register.add('chapter', 'logbook'),
    elections: register.add('chapter', 'elections'),
    audits: register.add('chapter', 'audits'),
    deviations: register.add('chapter', 'deviations'),
    due: register.add('chapter', 'due'),
    progress: register.add('chapter', 'progress'),
    findings: register.add('chapter', 'findings'),
    rules: register.add('chapter', 'rules'),
    glossary: register.add('chapter', 'glossary'),
  };
}

/** What stands before the chapters: title, day, logo, what could not be read, the organisation's own introduction. */
function opening(tell: Teller, material: Material): Omit<Handbook, 'chapters'> {
  const { organisation, on } = tell.standing;
  const { of } = tell.extent;
  const title = organisation.title ?? organisation.name;
  return {
    language: tell.language,
    title: tell.say(
      of === undefined ? said.handbook(title) : said.handbookOf(titleOfCircle(tell.standing, of), title),
    ),
    subtitle: tell.say(said.on(on)),
    ...(material.logo === undefined
      ? {}
      : { logo: { address: material.logo, called: tell.say(said.logoOf(title)) } }),
    opening: [
      ...unreadBlocks(tell, material),
      ...(of === undefined ? organisation.blocks : []).flatMap(({ introduction }) =>
        introduction === undefined ? [] : textBlocks(introduction.text),
      ),
    ],
  };
}

function circlesChapter(
  tell: Teller,
  id: string,
  circles: readonly (readonly [Circle, string])[],
  gathered: ByCircle,
  { ofCircles }: Material,
): Chapter | undefined {
  return nonEmpty({
    id,
    title: tell.say(chapters.circles),
    blocks: [],
    apart: true,
    sections: circles.map(([circle, circleId], i) => {
      const drawing = ofCircles.get(circle.name);
      const picture: Block[] = drawing === undefined ? [] : [{ kind: 'picture', name: `k-c${i}-`, drawing }];
      const section = circleSection(tell, circle, circleId, gathered, picture);
      return { ...section, level: tell.extent.circles[i]?.level ?? 0 };
    }),
  });
}

function nonEmpty(chapter: Chapter): Chapter | undefined {
  return chapter.blocks.length + chapter.sections.length === 0 ? undefined : chapter;
}

/** Findings and deviations of some circles. */
function within({ findings, deviations }: Checked, names: ReadonlySet<string>): Checked {
  const isIn = (circle: string | undefined): boolean => circle !== undefined && names.has(circle);
  return {
    findings: findings.filter(({ circle }) => isIn(circle)),
    deviations: deviations.filter(({ finding }) => isIn(finding.circle)),
  };
}

/** People who belong to the organisation, or who sit in some circles or hold a role there, in the order of the files. */
function peopleOf(standing: AsOf, circles: readonly Circle[] | undefined): readonly Person[] {
  const { organisation } = standing;
  if (circles === undefined)
    return organisation.people.filter((person) => standing.person(person.name) === person);
  const names = new Set(
    circles.flatMap((circle) => [
      ...standing.sits(circle).map(({ person }) => person),
      ...standing.allSeats(circle).flatMap(({ standing: { seat } }) => seat.person?.name ?? []),
    ]),
  );
  return organisation.people.filter(
    (person) => names.has(person.name) && standing.person(person.name) === person,
  );
}

function circleOf(standing: AsOf, action: Action): string | undefined {
  return action.circle?.name ?? standing.decision(action.decision?.name)?.circle?.name;
}

function gatheredBy(
  tell: Teller,
  decisions: readonly Decision[],
  elections: readonly Election[],
  actions: readonly Action[],
): ByCircle {
  const { standing } = tell;
  const by = <T, V>(
    all: readonly T[],
    circle: (one: T) => string | undefined,
    value: (one: T) => V,
  ): Map<string, V[]> => {
    const found = new Map<string, V[]>();
    for (const one of all) {
      const name = circle(one);
      if (name === undefined) continue;
      const list = found.get(name);
      if (list === undefined) found.set(name, [value(one)]);
      else list.push(value(one));
    }
    return found;
  };
  return {
    decisions: by(
      decisions.filter((decision) => isKept(standing, decision)),
      ({ circle }) => circle?.name,
      ({ name }) => name,
    ),
    elections: by(
      elections,
      ({ circle }) => circle.name,
      ({ name }) => name,
    ),
    actions: by(
      actions.filter(({ done }) => !hasCome(standing, done)),
      (action) => circleOf(standing, action),
      (action): Inlines => tell.told(actionLine(tell.names, action)),
    ),
  };
}

function organisationChapter(tell: Teller, id: string, people: readonly Person[]): Chapter {
  const { standing, extent } = tell;
  const { organisation } = standing;
  const say = tell.say.bind(tell);
  const { blocks } = organisation;
  const first = <T>(get: (block: (typeof blocks)[number]) => T | undefined): T | undefined =>
    blocks.map(get).find((value) => value !== undefined);
  const texts = (key: 'visions' | 'missions' | 'aims', label: string): ReportFact[] =>
    factOf(
      label,
      blocks.flatMap((block) => block[key].map(({ text }) => textBlocks(text))),
    );
  const documentation = first((block) => block.documentation);
  const statutes = first((block) => block.statutes);
  const size = first((block) => block.size);
  const most = first((block) => block.terms)?.most;
  const notice = first((block) => block.notice);
  const reviews = first((block) => block.reviews);
  const holding = organisation.decisions.filter(
    (decision) =>
      inForce(standing, decision) &&
      (extent.of === undefined || (decision.circle !== undefined && extent.names.has(decision.circle.name))),
  ).length;
  const belonging = people.filter((person) => !person.external && standing.belongs(person)).length;
  const states = extent.others.map((circle) => standing.state(circle));
  const besides = said.besides(
    states.filter((state) => state === 'planned').length,
    states.filter((state) => state === 'ended').length,
  );
  return {
    id,
    title: say(chapters.organisation),
    blocks: [
      ...(documentation === undefined ? [] : textBlocks(documentation)),
      ...(extent.of === undefined ? [] : [paragraph(say(said.below(titleOfCircle(standing, extent.of))))]),
      ...facts([
        ...texts('visions', say(headings.vision)),
        ...texts('missions', say(headings.mission)),
        ...texts('aims', say(headings.aim)),
        ...fact(
          say(headings.legal),
          blocks.flatMap(({ legal }) => (legal === undefined ? [] : [[say(valueSaid('legal', legal.text))]])),
        ),
        ...fact(say(headings.statutes), [
          statutes === undefined
            ? undefined
            : [[statutes.text, statutes.from && say(said.from(statutes.from))].filter(Boolean).join(', ')],
        ]),
        ...fact(say(headings.method), [[say(valueSaid('method', organisation.profile))]]),
        ...fact(say(headings.size), [
          size === undefined ? undefined : [say(said.between(size.least, size.most))],
        ]),
        ...fact(say(headings.mostTerms), [most === undefined ? undefined : [say(said.atMost(most))]]),
        ...fact(say(headings.notice), [
          notice === undefined ? undefined : [say(said.ahead(length(notice.written)))],
        ]),
        ...fact(say(headings.reviewRhythm), [
          reviews === undefined ? undefined : [say(everyLength(reviews.written))],
        ]),
        ...factOf(
          say(headings.absence),
          blocks.flatMap((block) => (block.absence === undefined ? [] : [textBlocks(block.absence.text)])),
        ),
        ...factOf(
          say(headings.knownAndAccepted),
          blocks.flatMap(({ accepted }) =>
            accepted.map((one) => textBlocks(wordsOf(acceptanceLine(tell.names, one)))),
          ),
        ),
        ...fact(say(headings.extent), [
          [
            [say(said.size(extent.circles.length, belonging, holding)), say(besides)]
              .filter((part) => part !== '')
              .join('; '),
          ],
        ]),
      ]),
      ...structureList(tell),
    ],
    sections: [],
  };
}

/** Every circle below the one that holds it, with the two people of its link: the structure in words. */
function structureList(tell: Teller): Block[] {
  const { standing, extent } = tell;
  if (extent.circles.length === 0) return [];
  const people = (circle: Circle, office: 'leader' | 'representative'): Inlines[] =>
    holderLines(tell.names, circle, office).map((line) => tell.told(line));
  return table(
    tell.say(headings.structure),
    [tell.say(headings.circle), tell.say(headings.leader), tell.say(headings.representatives)],
    extent.circles.map(({ circle }) => [
      [tell.circle(circle.name)],
      people(circle, 'leader'),
      [
        ...people(circle, 'representative'),
        ...unsoundLines(tell.names, linkFaults(standing, circle)).map((line) => tell.told(line)),
      ],
    ]),
  ).map((block) =>
    block.kind === 'table'
      ? { ...block, captioned: true, levels: extent.circles.map(({ level }) => level) }
      : block,
  );
}

function personSection(tell: Teller, person: Person, id: string): Section {
  const { standing } = tell;
  const say = tell.say.bind(tell);
  const coming = comesAfter(person, standing.on)?.date;
  const belongs = standing.belongs(person);
  const aside = [
    ...(person.external ? [say(said.external)] : []),
    ...(standing.hasLeft(person.name) ? [say(headings.left).toLowerCase()] : []),
    ...(!belongs && coming !== undefined ? [say(said.joins(coming))] : []),
  ].join(', ');
  const seats = standing.circlesOf(person.name).map(({ circle, sitting }): Inlines => {
    const held = seatsIn(tell, circle).filter(
      ({ standing: { seat, state } }) =>
        seat.person?.name === person.name && (state === 'held' || state === 'expired'),
    );
    const told = new Set<string>(held.map(reasonOf));
    const others = sitting.reasons
      .filter(({ why }) => !told.has(why))
      .map((reason): Inlines => [tell.reason(reason)]);
    return [
      ...tell.circle(circle.name),
      ': ',
      ...joined([...held.map((one) => officeLine(tell, circle, one)), ...others], '; '),
    ];
  });
  return {
    id,
    title: titleOfPerson(standing, person),
    ...(aside === '' ? {} : { aside }),
    blocks: [
      ...(person.documentation === undefined ? [] : textBlocks(person.documentation)),
      ...facts([
        ...fact(say(headings.email), [person.email === undefined ? undefined : emailLink(person.email)]),
        ...fact(
          say(headings.expertise),
          person.expertise.map(({ text }) => [say(valueSaid('expertise', text))]),
        ),
        ...periodFacts(tell.names, person).flatMap(({ heading, lines }) =>
          fact(
            say(headings[heading]),
            lines.map((one) => tell.told(one)),
          ),
        ),
        ...fact(say(headings.circlesAndTerms), seats.length === 0 ? [[say(said.noCircles)]] : seats),
      ]),
    ],
    sections: [],
  };
}

/** An address of a person as a link, where it looks like one. */
function emailLink(email: string): Inlines {
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email)
    ? [{ kind: 'web', address: `mailto:${email}`, of: [email] }]
    : [email];
}

/** The decisions of the logbook in a glance: when, what, by whom, how it stands. */
function logbookTable(tell: Teller, decisions: readonly Decision[]): Block[] {
  const latest = decisions.toSorted((a, b) =>
    compareText(b.decided?.date ?? '9999', a.decided?.date ?? '9999'),
  );
  return table(
    tell.say(chapters.logbook),
    [
      tell.say(headings.decision),
      tell.say(headings.decided),
      tell.say(headings.circle),
      tell.say(headings.state),
      tell.say(headings.review),
    ],
    latest.map((decision) => [
      [tell.decision(decision.name)],
      [[tell.day(decision.decided?.date ?? '')]],
      [tell.circle(decision.circle?.name)],
      [[tell.stands(decision)]],
      [tell.reviewDay(decision) ?? []],
    ]),
  );
}

function glossaryChapter(tell: Teller, id: string): Chapter {
  const { language } = tell;
  return {
    id,
    title: tell.say(chapters.glossary),
    blocks: facts(
      glossary
        .toSorted((a, b) => compareAlphabetically(sayIn(a.term, language), sayIn(b.term, language)))
        .map(({ term, meaning }) => ({
          label: sayIn(term, language),
          of: [paragraph(sayIn(meaning, language))],
        })),
    ),
    sections: [],
  };
}

/** What could not be read, so that nobody takes the handbook for whole. */
function unreadBlocks(tell: Teller, material: Material): Block[] {
  const lines: Inlines[] = [
    ...material.unreadable.map(
      ({ place, message }): Inlines => [{ kind: 'code', text: place }, ' ', message],
    ),
    ...tell.standing.organisation.unreadable.map(
      ({ at, message }): Inlines => [
        { kind: 'code', text: placeText(at) },
        ' ',
        ...sentence(sayIn(message, tell.language)),
      ],
    ),
  ];
  return lines.length === 0
    ? []
    : [paragraph({ kind: 'strong', of: [tell.say(said.unread)] }), ...list(lines)];
}
