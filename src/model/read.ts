import { never } from '../ground/never.js';
import { isOneOf } from '../ground/one-of.js';
import type * as ast from '../language/generated/ast.js';
import type { SyntaxProblem } from '../language/problems.js';
import { NotedWords, type ParsedPart, type Place, type Tree, type WordList } from '../language/tree.js';
import { outcomeRecords, type PointKind, pointKinds } from '../vocabulary/meetings.js';
import { circleFunctions, circleOffices, electionOffices, memberships } from '../vocabulary/offices.js';
import { ownTerms } from '../vocabulary/own-words.js';
import { blanksIn } from './blanks.js';
import { compareText } from './build.js';
import { isExact, lastDay, mayBeFrom, readDate, readLength } from './calendar.js';
import { deceptionsIn } from './deceptions.js';
import type {
  Acceptance,
  Action,
  Amount,
  Answer,
  Audit,
  AuditAnswer,
  AuditFinding,
  Circle,
  CircleKind,
  Day,
  Decision,
  DecisionState,
  Declared,
  Deviation,
  Domain,
  DomainItem,
  DoubleLink,
  Election,
  Entry,
  Fragment,
  Group,
  Implementation,
  Known,
  Measure,
  Meeting,
  MeetingTopic,
  MembersBy,
  Mistake,
  Nomination,
  Objection,
  Office,
  OrganisationBlock,
  Origin,
  Outcome,
  OwnWord,
  Period,
  Person,
  Phase,
  Point,
  Ref,
  Reference,
  Referred,
  Renewal,
  Review,
  Rhythm,
  Role,
  Seat,
  Shown,
  Span,
  Stage,
  Step,
  Subject,
  Target,
  Template,
  Text,
} from './organisation.js';

const offices: ReadonlySet<string> = new Set(electionOffices);

/** The words of clauses whose properties are called otherwise. */
const clauseWords: Readonly<Record<string, string>> = {
  length: 'for',
  election: 'by',
  office: 'as',
  circle: 'in',
  decision: 'under',
};

/**
 * Words that say on which day at the latest something ends or is to be, so that of a month its end counts; behind the
 * others stands when something began or was, as early as it can be.
 */
const lastDays: ReadonlySet<string> = new Set([
  'until',
  'left',
  'ended',
  'planned',
  'review',
  'evaluation',
  'due',
  'next',
]);

/** What a rule of the grammar read. */
type Read = { readonly $type: string };

/** The name that something else bears. */
type NameRead = { readonly $refText: string };

/** Before any part is read. */
const noWords: WordList = new NotedWords('');

type Lists<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

const circleKinds: Readonly<Record<string, CircleKind>> = {
  assembly: 'assembly',
  topcircle: 'top circle',
  generalcircle: 'general circle',
  circle: 'circle',
  helpingcircle: 'helping circle',
  workinggroup: 'working group',
};

/**
 * Gathers what a file says, one parsed part after the other, as plain data that holds nothing of the syntax tree.
 * What a declaration does not say is there as `undefined`, so that all declarations of a kind have one shape: a large
 * organisation is read and looked at twice as fast for it.
 */
export class FragmentReader {
  private readonly fragment: Lists<Fragment>;
  private line = 0;
  private words: WordList = noWords;
  /** Whether a comment that documents something stands behind the first word of the part. */
  private documented = false;

  constructor(private readonly file: string) {
    this.fragment = {
      file,
      organisations: [],
      people: [],
      circles: [],
      elections: [],
      decisions: [],
      implementations: [],
      templates: [],
      audits: [],
      actions: [],
      reviews: [],
      topics: [],
      meetings: [],
      deviations: [],
      references: [],
      mistakes: [],
      deceptions: [],
      blanks: [],
      openDates: [],
      unreadable: [],
    };
  }

  /** What was read so far. */
  get result(): Fragment {
    return this.fragment;
  }

  unreadable(problem: SyntaxProblem): void {
    const { line, column, endLine, endColumn } = problem;
    this.fragment.unreadable.push({
      message: problem.message,
      replacement: problem.fix,
      ...(problem.fixAt === undefined ? {} : { replaces: { file: this.file, ...problem.fixAt } }),
      ...(problem.written === undefined ? {} : { written: problem.written }),
      declares: problem.declares,
      ...(problem.kind === 'merge' ? { merge: true as const } : {}),
      ...(problem.day === undefined ? {} : { day: problem.day }),
      ...(problem.kind === 'foreign' ? { foreign: true as const } : {}),
      at: { file: this.file, line, column, endLine, endColumn },
    });
  }

  read(part: ParsedPart): void {
    this.line = part.line;
    this.fragment.deceptions.push(...deceptionsIn(part.text, this.file, part.line));
    this.fragment.blanks.push(...blanksIn(part.text, this.file, part.line));
    this.words = part.words;
    this.documented = part.words.remarks.size > 0;
    for (const declaration of part.tree.declarations) {
      // A declaration whose name is missing in half-typed text says nothing that can be referred to.
      if (declaration.$type !== 'Deviation' && declaration.name === undefined) continue;
      switch (declaration.$type) {
        case 'Organisation':
          this.fragment.organisations.push(this.organisation(declaration));
          break;
        case 'Person':
          this.fragment.people.push(this.person(declaration));
          break;
        case 'Circle':
          this.fragment.circles.push(this.circle(declaration));
          break;
        case 'Election':
          this.fragment.elections.push(this.election(declaration));
          break;
        case 'Decision':
          this.fragment.decisions.push(this.decision(declaration));
          break;
        case 'Implementation':
          this.fragment.implementations.push(this.implementation(declaration));
          break;
        case 'Template':
          this.fragment.templates.push(this.template(declaration));
          break;
        case 'Audit':
          this.fragment.audits.push(this.audit(declaration));
          break;
        case 'Action':
          this.fragment.actions.push(this.action(declaration));
          break;
        case 'Review':
          this.fragment.reviews.push(this.review(declaration));
          break;
        case 'Topic':
          this.fragment.topics.push(this.topic(declaration));
          break;
        case 'Meeting':
          this.fragment.meetings.push(this.meeting(declaration));
          break;
        case 'Deviation':
          this.fragment.deviations.push(this.deviation(declaration));
          break;
        default:
          never(declaration);
      }
    }
  }

  // ---- declarations ----

  private organisation(node: ast.Organisation): OrganisationBlock {
    const said = this.statements(node.statements, ['words', 'vision', 'mission', 'aim', 'accept', 'known']);
    const statutes = said.one<ast.DateStatement>('statutes');
    const size = said.one<ast.NumberStatement>('size');
    const terms = said.one<ast.NumberStatement>('terms');
    return {
      ...this.declared(node),
      title: node.title,
      introduction: this.texts(said.only('introduction'))[0],
      logo: this.texts(said.only('logo'))[0],
      visions: this.texts(said.all('vision')),
      missions: this.texts(said.all('mission')),
      aims: this.texts(said.all('aim')),
      legal: this.word(said.one('legal')),
      method: this.word(said.one('method')),
      language: this.word(said.one('language')),
      statutes: statutes && {
        text: statutes.text ?? '',
        at: this.at(statutes),
        from: this.dateOf(statutes, 'date', statutes.date),
      },
      size: size && { least: size.least ?? 0, most: size.most, at: this.at(size) },
      terms: terms && { most: terms.most, at: this.at(terms) },
      notice: this.spanOf(said.one<ast.LengthStatement>('notice'), 'length'),
      words: said.all<ast.OwnWords>('words').flatMap((block) => this.ownWords(block)),
      reviews: this.spanOf(said.one<ast.LengthStatement>('reviews'), 'length'),
      absence: this.texts(said.only('absence'))[0],
      known: this.known(said),
      accepted: this.acceptances(said.all('accept')),
    };
  }

  private acceptances(lines: readonly ast.AcceptStatement[]): Acceptance[] {
    return lines.flatMap((line) => {
      const [by, on] = [this.refTo('person', line.person), this.dayOf(line, 'date', line.date)];
      if (by === undefined || on === undefined || line.text === undefined) return [];
      return [{ subjects: this.subjects([line]), by, on, because: line.text, at: this.at(line) }];
    });
  }

  private ownWords(block: ast.OwnWords): OwnWord[] {
    const language =
      block.language === undefined
        ? undefined
        : { text: block.language, at: this.property(block, 'language') };
    const found = new Map<string, Origin>();
    return block.words.flatMap((one): OwnWord[] => {
      const term = ownTerms.find((known) => known.replace(' ', '') === one.term?.replace(/\s+/g, ''));
      if (term === undefined || one.text === undefined) return [];
      const at = this.property(one, 'text');
      const first = found.get(term);
      if (first !== undefined) {
        this.fragment.mistakes.push({ kind: 'said twice', written: term, at: this.at(one), first });
        return [];
      }
      found.set(term, this.at(one));
      return [{ term, language, text: one.text, plural: one.plural, at }];
    });
  }

  private person(node: ast.Person): Person {
    const said = this.statements(node.statements, ['expertise', 'joined', 'left', 'known']);
    const periods = this.periods(node.statements);
    const latest = periods.at(-1);
    return {
      ...this.declared(node),
      title: node.title,
      email: this.texts(said.only('email'))[0]?.text,
      external: said.one('external') !== undefined,
      expertise: said
        .all<ast.WordStatement>('expertise')
        .flatMap((line) => line.words.map((text) => ({ text, at: this.at(line) }))),
      joined: latest?.from,
      left: latest?.until,
      periods,
      known: this.known(said),
    };
  }

  private known(said: Said): Known[] {
    return said
      .all<ast.KnownStatement>('known')
      .filter(({ system, id }) => system !== undefined && id !== undefined)
      .map((line) => ({ system: line.system, id: line.id, at: this.at(line) }));
  }

  /**
   * When somebody belongs to the organisation. Who comes and goes several times is told in turns, in the order of time;
   * where the lines do not take turns, they are taken in the order of their days. A line that is still out of turn then
   * says the same twice.
   */
  private periods(statements: readonly ast.Statement[]): readonly Period[] {
    const moves: Move[] = [];
    for (const line of statements) {
      const { keyword } = line;
      if (keyword !== 'joined' && keyword !== 'left') continue;
      const day = this.day(line as ast.DateStatement);
      if (day !== undefined) moves.push({ keyword, day, line });
    }
    if (moves.length === 0) return always;
    const periods: { from?: Day; until?: Day }[] = [];
    let before: Move | undefined;
    for (const move of inTurns(moves)) {
      if (move.keyword === before?.keyword) {
        this.fragment.mistakes.push({
          kind: 'said twice',
          written: move.keyword,
          at: this.at(move.line),
          first: this.at(before.line),
        });
        continue;
      }
      before = move;
      const open = periods.at(-1);
      if (move.keyword === 'joined') periods.push({ from: move.day });
      else if (open !== undefined) open.until = move.day;
      else periods.push({ until: move.day });
    }
    return periods;
  }

  private circle(node: ast.Circle): Circle {
    const said = this.statements(node.statements, [
      'aim',
      'constraint',
      'lead',
      'do',
      'measure',
      'double',
      'leader',
      ...circleFunctions,
      ...memberships,
      'members',
      'experts',
      'observers',
      'role',
      'known',
    ]);
    const links = said.all<ast.DoubleLink>('double').map((link) => this.doubleLink(link));
    const seats = (...keywords: string[]): Seat[] =>
      keywords.flatMap((keyword) =>
        said.all<ast.Seat>(keyword).map((seat) => this.seat(seat, keyword as Office)),
      );
    const groups = (keyword: string, office: Office): Seat[] =>
      said.all<ast.PeopleStatement>(keyword).flatMap((line): Seat[] =>
        line.unrecorded
          ? [{ office, person: undefined, unrecorded: true, acting: false, at: this.at(line) }]
          : line.people
              .map((person) => this.person_(person))
              .filter((ref) => ref !== undefined)
              .map((person) => ({ office, person, unrecorded: undefined, acting: false, at: person.at })),
      );
    return {
      ...this.declared(node),
      comments: this.commentsBehind(node),
      kind: circleKinds[node.kind.replace(/\s+/g, '')] ?? 'circle',
      title: node.title,
      parent: this.refTo('circle', node.parent),
      until: this.dayOf(node, 'until', node.until),
      planned: this.day(said.one('planned')),
      begun: this.day(said.one('begun')),
      ended: this.day(said.one('ended')),
      aims: this.texts(said.all('aim')),
      constraints: this.texts(said.all('constraint')),
      lead: this.texts(said.all('lead')),
      does: this.texts(said.all('do')),
      measures: said.all<ast.MeasureStatement>('measure').map((line) => this.measure(line)),
      domain: this.domain(said.one('domain')),
      links: links.filter((link) => link.circle === undefined),
      crossLinks: links.filter((link) => link.circle !== undefined),
      officers: seats('leader', 'facilitator', 'secretary', 'logbook'),
      members: [...groups('members', 'member'), ...seats('member')],
      experts: [...groups('experts', 'expert'), ...seats('expert')],
      observers: [...groups('observers', 'observer'), ...seats('observer')],
      everyone: said.all<ast.PeopleStatement>('members').some((line) => line.everyone),
      only: said
        .all<ast.PeopleStatement>('members')
        .filter((line) => line.only)
        .map((line) => this.at(line))[0],
      membersBy: said.all<ast.PeopleStatement>('members').flatMap((line) => this.membersBy(line)),
      roles: said
        .all<ast.Role>('role')
        .filter((role) => role.name !== undefined)
        .map((role) => this.role(role)),
      meets: this.rhythm(said.one('meets')),
      reviews: this.spanOf(said.one<ast.LengthStatement>('reviews'), 'length'),
      reports: this.rhythm(said.one('reports')),
      known: this.known(said),
    };
  }

  private membersBy(line: ast.PeopleStatement): MembersBy[] {
    if (line.offices.length === 0) return [];
    const within = this.refTo('circle', line.circle);
    const places = propertyPlaces(line, 'offices');
    return line.offices.map((written, i) => ({
      ...(isOneOf(circleOffices, written)
        ? { office: written, role: undefined }
        : { office: 'role' as const, role: written }),
      within,
      at: this.originOf(places[i] ?? placeOf(line)),
    }));
  }

  private measure(line: ast.MeasureStatement): Measure {
    const every = this.spans(line, 'every', line.every);
    if (line.every.length > 1) this.twice(line, 'every');
    if (line.target.length > 1) this.twice(line, 'target');
    for (const bound of ['least', 'most'] as const) if (line[bound].length > 1) this.twice(line, bound);
    return {
      name: line.name,
      nameAt: line.name === undefined ? undefined : this.property(line, 'name'),
      text: line.text,
      target: line.target[0],
      least: this.amount(line, 'least', line.least[0]),
      most: this.amount(line, 'most', line.most[0]),
      every,
      values: line.values.flatMap((value) => {
        const day = this.dayOf(value, 'date', value.date);
        if (day === undefined) return [];
        const amount = this.amount(value, 'amount', value.amount);
        return [{ ...day, at: this.at(value), text: value.text, amount, by: this.person_(value.person) }];
      }),
      // Its values stand below it, each in a line of its own.
      at: line.block ? this.upTo(line, 'block') : this.at(line),
      block: this.block(line),
    };
  }

  /** A number with what it counts; the parser leaves out the blanks between them. */
  private amount(node: Read, property: string, written: string | undefined): Amount | undefined {
    const parts = written === undefined ? null : /^(\D?)(\d+(?:\.\d+)?)(.*)$/.exec(written);
    if (parts === null) return undefined;
    const [, before = '', number = '', behind = ''] = parts;
    const unit = behind || before;
    return {
      number: Number(number),
      unit: unit === '' ? undefined : unit,
      written: [before, number, behind].filter((part) => part !== '').join(' '),
      at: this.property(node, property),
    };
  }

  private doubleLink(node: ast.DoubleLink): DoubleLink {
    // A circle of another organisation is no reference into this one.
    const circle =
      node.organisation === undefined ? this.refTo('circle', node.circle) : this.ref(node.circle);
    const seats = (keyword: 'leader' | 'representative'): Seat[] =>
      (node.statements as ast.Seat[])
        .filter((seat) => seat.keyword === keyword)
        .map((seat) => this.seat(seat, keyword));
    return {
      circle: circle,
      organisation: node.organisation,
      organisationAt: node.organisation === undefined ? undefined : this.property(node, 'organisation'),
      leaders: seats('leader'),
      representatives: seats('representative'),
      at: this.firstWords(node, 2),
      block: this.block(node),
    };
  }

  private domain(node: ast.Domain | undefined): Domain | undefined {
    if (node === undefined) return undefined;
    return {
      review: this.dayOf(node, 'review', node.review),
      items: node.items.filter((item) => item.name !== undefined).map((item) => this.domainItem(item)),
      at: this.firstWords(node, 1),
      block: this.block(node),
    };
  }

  private domainItem(node: ast.DomainItem): DomainItem {
    const said = this.statements(node.statements, [
      'limit',
      'budget',
      'resource',
      'metric',
      'reviewed',
      'known',
    ]);
    const source = this.source(node);
    return {
      ...this.declared(node),
      text: node.text,
      source: source,
      limits: this.texts(said.all('limit')),
      budgets: this.texts(said.all('budget')),
      resources: this.texts(said.all('resource')),
      metrics: this.texts(said.all('metric')),
      review: this.day(said.one('review')),
      reviewed: this.days(said.all('reviewed')),
      known: this.known(said),
    };
  }

  private source(node: ast.DomainItem): DomainItem['source'] {
    if (node.source === undefined) return undefined;
    const at = this.property(node, 'source');
    const [circle = '', item = ''] = node.source.split('.');
    if (node.source !== '') this.fragment.references.push({ kind: 'domain item', name: node.source, at });
    return { circle, item, at };
  }

  private role(node: ast.Role): Role {
    const said = this.statements(node.statements, ['aim', 'duty', 'quality', 'constraint', 'held', 'known']);
    return {
      ...this.declared(node),
      title: node.title,
      aims: this.texts(said.all('aim')),
      duties: this.texts(said.all('duty')),
      qualities: this.texts(said.all('quality')),
      constraints: this.texts(said.all('constraint')),
      domain: this.domain(said.one('domain')),
      review: this.day(said.one('review')),
      holders: said.all<ast.Seat>('held').map((seat) => this.seat(seat, 'role')),
      known: this.known(said),
    };
  }

  private seat(node: ast.Seat, office: Office): Seat {
    const from = this.firstDay(node, 'from', node.from);
    const until = this.firstDay(node, 'until', node.until);
    const length = this.spans(node, 'length', node.length);
    for (const clause of ['from', 'until', 'length', 'election'] as const) {
      if (node[clause].length > 1) this.twice(node, clause);
    }
    if (until !== undefined && length !== undefined) this.twice(node, 'until');
    const end =
      until?.date ??
      (from !== undefined && length !== undefined ? lastDay(from.date, length.length) : undefined);
    return {
      office,
      person: this.person_(node.person),
      unrecorded: node.unrecorded ? true : undefined,
      acting: node.acting.length > 0,
      from: from,
      until: until,
      length: length,
      lastDay: end,
      election: this.refTo('election', node.election[0]),
      at: this.at(node),
    };
  }

  private election(node: ast.Election): Election {
    const said = this.statements(node.statements, [
      'duty',
      'quality',
      'confirmed',
      'objection',
      'nominations',
      'changes',
      'objections',
    ]);
    const nominations = (keyword: string): Nomination[] =>
      said.all<ast.Nominations>(keyword).flatMap((block) =>
        block.nominations.map((line) => ({
          by: this.person_(line.by),
          candidate: this.person_(line.candidate),
          because: line.because,
          at: this.at(line),
        })),
      );
    const proposal = said.one<ast.PersonStatement>('proposal');
    const proposed = this.person_(proposal?.person);
    const elected = said.one<ast.PersonStatement>('elected');
    const accepted = said.one<ast.DateStatement>('accepted');
    const office = offices.has(node.office ?? '') ? (node.office as Office) : 'role';
    return {
      ...this.declared(node),
      comments: this.commentsBehind(node),
      office,
      ...(office === 'role' ? { role: node.office ?? '' } : {}),
      officeAt: this.property(node, 'office'),
      circle: this.refTo('circle', node.circle) ?? { name: '', at: this.at(node) },
      by: this.refTo('circle', node.by),
      on: this.day(said.one('on')),
      duties: this.texts(said.all('duty')),
      qualities: this.texts(said.all('quality')),
      term: this.term(said.one('term')),
      facilitator: this.person_(said.one<ast.PersonStatement>('facilitator')?.person),
      present: this.group(said.one('present')),
      absent: this.group(said.one('absent')),
      consent: this.group(said.one('consent')),
      nominations: nominations('nominations'),
      changes: nominations('changes'),
      proposal: proposal &&
        proposed && { person: proposed, because: proposal.because, at: this.at(proposal) },
      objections: this.objections(said),
      meeting: this.inMeeting(said),
      elected: elected && {
        person: this.person_(elected.person),
        method: elected.method,
        decision: this.refTo('decision', elected.decision),
        at: this.at(elected),
      },
      accepted: accepted && {
        date: this.dateOf(accepted, 'date', accepted.date),
        at: this.at(accepted),
      },
      confirmed: said.all<ast.CircleStatementRef>('confirmed').map((line) => ({
        circle: this.refTo('circle', line.circle) ?? { name: '', at: this.at(line) },
        date: this.dateOf(line, 'date', line.date),
        at: this.at(line),
      })),
      replaces: this.refTo('election', said.one<ast.ElectionRef>('replaces')?.election),
    };
  }

  private objections(said: Said): Objection[] {
    const inBlocks = said.all<ast.Objections>('objections').flatMap((block) => block.objections);
    const single = said.all<ast.ObjectionStatement>('objection').map((line) => line.objection);
    return [...inBlocks, ...single].flatMap((line) => {
      const person = this.person_(line?.person);
      if (line === undefined || person === undefined) return [];
      return [
        {
          person,
          text: line.text,
          met: line.met === true,
          way: line.way as Answer | undefined,
          answer: line.answer,
          at: this.at(line),
        },
      ];
    });
  }

  private decision(node: ast.Decision): Decision {
    const said = this.statements(node.statements, [
      'picture',
      'opinion',
      'concerns',
      'responsible',
      'text',
      'because',
      'measure',
      'evidence',
      'reviewed',
      'amended',
      'renewed',
      'objection',
      'replaces',
      'known',
    ]);
    const decided = said.one<ast.DecidedStatement>('decided');
    const term = this.term(said.one('term'));
    const decidedOn = decided && this.dateOf(decided, 'date', decided.date);
    const termEnd =
      term?.until?.date ??
      (decidedOn !== undefined && term?.length !== undefined
        ? lastDay(decidedOn, term.length.length)
        : undefined);
    const referred = said.one<ast.CircleStatementRef>('referred');
    const withdrawn = said.one<ast.DateStatement>('withdrawn');
    const state = said.one<ast.WordStatement>('state');
    const kind = this.word(said.one('kind'));
    return {
      ...this.declared(node),
      comments: this.commentsBehind(node),
      title: node.title,
      known: this.known(said),
      circle: this.refTo('circle', said.one<ast.CircleStatementRef>('circle')?.circle),
      kind: kind?.text === 'operations' ? 'operations' : 'policy',
      kindWritten: kind,
      state: state && { state: state.words.join(' ') as DecisionState, at: this.at(state) },
      picture: this.days(said.all('picture')),
      opinion: this.days(said.all('opinion')),
      decided: decided && {
        date: decidedOn,
        method: decided.method,
        decision: this.refTo('decision', decided.decision),
        at: this.at(decided),
      },
      concerns: this.subjects(said.all('concerns')),
      texts: this.texts(said.all('text')),
      reasons: this.texts(said.all('because')),
      evidence: this.texts(said.all('evidence')),
      responsible: this.subjects(said.all('responsible')),
      measures: this.texts(said.all('measure')),
      term: term && { ...term, lastDay: termEnd },
      review: this.day(said.one('review')),
      reviewed: this.days(said.all('reviewed')),
      amended: this.days(said.all('amended')),
      renewed: this.renewals(said.all('renewed'), term?.length),
      objections: this.objections(said),
      present: this.group(said.one('present')),
      absent: this.group(said.one('absent')),
      consent: this.group(said.one('consent')),
      meeting: this.inMeeting(said),
      proposedBy: this.person_(said.one<ast.PersonStatement>('proposed')?.person),
      referred: referred && {
        circle: this.refTo('circle', referred.circle) ?? { name: '', at: this.at(referred) },
        date: this.dateOf(referred, 'date', referred.date),
        at: this.at(referred),
      },
      withdrawn: withdrawn && {
        date: this.dateOf(withdrawn, 'date', withdrawn.date),
        because: withdrawn.text,
        at: this.at(withdrawn),
      },
      replacedBy: this.refTo('decision', said.one<ast.DecisionRef>('replaced')?.decisions[0]),
      replaces: said
        .all<ast.DecisionRef>('replaces')
        .flatMap((line) => this.refsTo('decision', line.decisions)),
    };
  }

  private renewals(lines: readonly ast.RenewedStatement[], agreed: Span | undefined): Renewal[] {
    return lines.flatMap((line) => {
      const day = this.dayOf(line, 'date', line.date);
      if (day === undefined) return [];
      const length = this.spanOf(line, 'length');
      const until = this.dayOf(line, 'until', line.until);
      const term = length ?? agreed;
      return [
        {
          ...day,
          text: line.text,
          decision: this.refTo('decision', line.decision),
          method: line.method,
          length,
          until,
          lastDay: until?.date ?? (term === undefined ? undefined : lastDay(day.date, term.length)),
        },
      ];
    });
  }

  private subjects(lines: ast.SubjectStatement[]): Subject[] {
    return lines.flatMap((line) =>
      line.subjects
        .filter((subject) => subject.path !== undefined)
        .map((subject) => ({
          aspect: subject.aspect,
          path: subject.path.split('.'),
          at: this.at(subject),
        })),
    );
  }

  private implementation(node: ast.Implementation): Implementation {
    const said = this.statements(node.statements, ['phase', 'evaluated', 'criterion', 'without']);
    const template = said.one<ast.TemplateRef>('template');
    return {
      ...this.declared(node),
      title: node.title,
      circle: this.refTo('circle', said.one<ast.CircleStatementRef>('circle')?.circle),
      mandate: this.refTo('decision', said.one<ast.DecisionRef>('mandate')?.decisions[0]),
      owner: this.person_(said.one<ast.PersonStatement>('owner')?.person),
      planned: this.day(said.one('planned')),
      begun: this.day(said.one('begun')),
      ended: this.day(said.one('ended')),
      evaluation: this.day(said.one('evaluation')),
      evaluated: this.days(said.all('evaluated')),
      criteria: this.texts(said.all('criterion')),
      template:
        template?.template === undefined
          ? undefined
          : this.keep('template', { name: template.template, at: this.property(template, 'template') }),
      without: said.all<ast.StepRef>('without').flatMap((line) => {
        const circles = this.refsTo('circle', line.circles);
        return this.stepRefs(line).map((ref) => ({ ...ref, circles, because: line.because }));
      }),
      phases: said.all<ast.Phase>('phase').map((phase) => this.phase(phase)),
    };
  }

  private phase(node: ast.Phase): Phase {
    const said = this.statements(node.statements, ['step', 'training']);
    return {
      stage: node.stage as Stage,
      name: node.name,
      title: node.title,
      ...this.ownerAndDue(said),
      planned: this.day(said.one('planned')),
      begun: this.day(said.one('begun')),
      ended: this.day(said.one('ended')),
      steps: (node.statements as ast.Step[])
        .filter((line) => line.$type === 'Step' && line.name !== undefined)
        .map((step) => this.step(step)),
      at: this.firstWords(node, 2),
      whole: this.at(node),
      block: this.block(node),
    };
  }

  private step(node: ast.Step): Step {
    const entries = node.statements.filter((line) => line.$type === 'Entry') as ast.Entry[];
    const said = this.statements(
      node.statements.filter((line) => line.$type !== 'Entry') as ast.Statement[],
      ['evidence', 'after'],
    );
    const done = said.one<ast.DoneStatement>('done');
    const evidence = this.texts(said.all('evidence'));
    if (done?.text !== undefined) evidence.unshift({ text: done.text, at: this.at(done) });
    return {
      ...this.declared(node),
      training: node.keyword === 'training',
      title: node.title,
      targets: node.targets as Target[],
      every: this.spanOf(node, 'every'),
      ...this.ownerAndDue(said),
      begun: this.day(said.one('begun')),
      done: done && this.dayOf(done, 'date', done.date),
      evidence,
      after: said
        .all<ast.StepRef>('after')
        .flatMap((line) => this.stepRefs(line).map((ref) => this.keep('step', ref))),
      blocked: this.texts(said.only('blocked'))[0],
      shown: shownBy(said.only<ast.WordStatement>('shown')),
      entries: entries.filter((entry) => entry.subject !== undefined).map((entry) => this.entry(entry)),
    };
  }

  /** The steps that a line names, each at its place. */
  private stepRefs(line: ast.StepRef): Ref[] {
    return line.steps.map((name, i) => ({
      name,
      at: this.originOf(propertyPlaces(line, 'steps')[i] ?? placeOf(line)),
    }));
  }

  private template(node: ast.Template): Template {
    const said = this.statements(node.statements, ['phase', 'question']);
    return {
      ...this.declared(node),
      title: node.title,
      phases: said.all<ast.Phase>('phase').map((phase) => this.phase(phase)),
      questions: said
        .all<ast.Question>('question')
        .filter((question) => question.name !== undefined)
        .map((question) => {
          const inside = this.statements(question.statements, ['because']);
          return {
            ...this.declared(question),
            text: question.text,
            each: question.each,
            meeting: question.meeting,
            reasons: this.texts(inside.all('because')),
            shown: shownBy(inside.only<ast.WordStatement>('shown')),
          };
        }),
    };
  }

  private entry(node: ast.Entry): Entry {
    for (const clause of ['office', 'circle', 'owner', 'due', 'begun', 'done', 'blocked'] as const) {
      if (node[clause].length > 1) this.twice(node, clause);
    }
    this.notesWhereItReadsOn(node);
    return {
      subject: { name: node.subject, at: this.property(node, 'subject') },
      office: node.office[0],
      circle: this.refTo('circle', node.circle[0]),
      owner: this.person_(node.owner[0]),
      due: this.firstDay(node, 'due', node.due),
      begun: this.firstDay(node, 'begun', node.begun),
      done: this.firstDay(node, 'done', node.done),
      evidence: node.evidence[0],
      blocked: node.blocked[0],
      at: this.at(node),
    };
  }

  /** Notes the clauses of an entry that stand at the head of a line of their own. */
  private notesWhereItReadsOn(node: ast.Entry): void {
    const { text, starts, ends, lines, endLines } = this.words;
    const { $first, $last } = placeOf(node);
    if (lines[$first] === endLines[$last]) return;
    const at = this.at(node);
    for (let word = $first + 1; word <= $last; word++) {
      if (endLines[word - 1] === lines[word]) continue;
      const written = text.slice(starts[word], ends[word]);
      if (!/^(?:owner|due|begun|done|evidence|blocked)$/.test(written)) continue;
      this.fragment.mistakes.push({ kind: 'reads on', written, at: this.origin(word, word), first: at });
    }
  }

  /** An owner, and a due day said behind the owner or on a line of its own. */
  private ownerAndDue(said: Said): { owner: Ref | undefined; due: Day | undefined } {
    const owner = said.one<ast.PersonStatement>('owner');
    const behind = owner && this.dayOf(owner, 'due', owner.due);
    const line = said.one<ast.DateStatement>('due');
    if (behind !== undefined && line !== undefined) {
      this.fragment.mistakes.push({
        kind: 'said twice',
        written: 'due',
        at: this.at(line),
        first: behind.at,
      });
    }
    return {
      owner: this.person_(owner?.person),
      due: behind ?? this.day(line),
    };
  }

  private audit(node: ast.Audit): Audit {
    const said = this.statements(node.statements, ['scope', 'evidence', 'answer', 'finding']);
    const auditor = said.one<ast.PersonStatement>('auditor');
    const on = this.dayOf(node, 'on', node.on);
    const line = said.one<ast.DateStatement>('on');
    if (on !== undefined && line !== undefined) {
      this.fragment.mistakes.push({ kind: 'said twice', written: 'on', at: this.at(line), first: on.at });
    }
    return {
      ...this.declared(node),
      comments: this.commentsBehind(node),
      subject: { name: node.subject ?? '', at: this.property(node, 'subject') },
      on: on ?? this.day(line),
      planned: this.day(said.one('planned')),
      auditor: this.person_(auditor?.person),
      auditorText: auditor?.text,
      scope: this.texts(said.all('scope')),
      evidence: this.texts(said.all('evidence')),
      answers: this.answers(said.all('answer')),
      findings: said
        .all<ast.AuditFinding>('finding')
        .filter((finding) => finding.name !== undefined)
        .map((finding) => {
          const inside = this.statements(finding.statements, []);
          const resolved = inside.one<ast.DoneStatement>('done') ?? inside.one<ast.DoneStatement>('resolved');
          return {
            ...this.declared(finding),
            text: finding.text,
            question: this.question_(inside.one<ast.QuestionRef>('question')),
            severity: this.word(inside.one('severity')),
            ...this.ownerAndDue(inside),
            resolved: this.day(resolved),
            action: this.refTo('action', inside.one<ast.ActionRef>('action')?.action),
          } satisfies AuditFinding;
        }),
      next: this.day(said.one('next')),
    };
  }

  private answers(
    lines: readonly ast.AuditAnswer[],
    kind: 'question' | 'closing question' = 'question',
  ): AuditAnswer[] {
    const first = new Map<string, ast.AuditAnswer>();
    return lines.flatMap((line) => {
      const question = this.question_(line, kind);
      if (question === undefined) return [];
      const before = first.get(question.name);
      if (before !== undefined) {
        this.fragment.mistakes.push({
          kind: 'said twice',
          written: `answer ${question.name}`,
          at: question.at,
          first: this.at(before),
        });
        return [];
      }
      first.set(question.name, line);
      const { score, text } = line;
      const points = score === undefined ? undefined : { points: score, at: this.property(line, 'score') };
      return [{ question, score: points, text, at: this.at(line) }];
    });
  }

  private question_(
    line: ast.AuditAnswer | ast.QuestionRef | undefined,
    kind: 'question' | 'closing question' = 'question',
  ): Ref | undefined {
    if (line?.question === undefined) return undefined;
    return this.keep(kind, { name: line.question, at: this.property(line, 'question') });
  }

  private action(node: ast.Action): Action {
    const said = this.statements(node.statements, ['evidence', 'concerns']);
    const done = said.one<ast.DoneStatement>('done');
    const evidence = this.texts(said.all('evidence'));
    if (done?.text !== undefined) evidence.unshift({ text: done.text, at: this.at(done) });
    return {
      ...this.declared(node),
      comments: this.commentsBehind(node),
      title: node.title,
      circle: this.refTo('circle', said.one<ast.CircleStatementRef>('circle')?.circle),
      ...this.ownerAndDue(said),
      done: done && this.dayOf(done, 'date', done.date),
      evidence,
      decision: this.refTo('decision', said.one<ast.DecisionRef>('from')?.decisions[0]),
      blocked: this.texts(said.only('blocked'))[0],
      concerns: this.subjects(said.all('concerns')),
      meeting: this.inMeeting(said),
    };
  }

  private inMeeting(said: Said): Ref | undefined {
    return this.refTo('meeting', said.one<ast.InMeetingStatement>('in')?.meeting);
  }

  private review(node: ast.Review): Review {
    const said = this.statements(node.statements, ['agreed', 'because']);
    const on = this.dayOf(node, 'on', node.on);
    const line = said.one<ast.DateStatement>('on');
    if (on !== undefined && line !== undefined) {
      this.fragment.mistakes.push({ kind: 'said twice', written: 'on', at: this.at(line), first: on.at });
    }
    return {
      ...this.declared(node),
      person: this.person_(node.person) ?? { name: '', at: this.at(node) },
      office: node.office,
      circle: this.refTo('circle', node.circle),
      on: on ?? this.day(line),
      present: this.group(said.one('present')),
      absent: this.group(said.one('absent')),
      consent: this.group(said.one('consent')),
      agreed: this.texts([
        ...said.all<ast.TextStatement>('agreed'),
        ...said.all<ast.TextStatement>('because'),
      ]),
      next: this.day(said.one('next')),
      meeting: this.inMeeting(said),
    };
  }

  // ---- topics and meetings ----

  private topic(node: ast.Topic): MeetingTopic {
    const said = this.statements(node.statements, ['because', 'document', 'concerns']);
    const by = said.one<ast.HandedInStatement>('by');
    const kind = this.oneKind(node.statements);
    return {
      ...this.declared(node),
      title: node.title,
      circle: this.refTo('circle', node.circle) ?? { name: '', at: this.at(node) },
      by: this.person_(by?.person),
      on: by && this.dayOf(by, 'date', by.date),
      kind: kind && { kind: kind.keyword as PointKind, at: this.at(kind) },
      minutes: kind?.minutes[0],
      reasons: this.texts(said.all('because')),
      documents: this.texts(said.all('document')),
      concerns: this.subjects(said.all('concerns')),
      closed: this.day(said.one('closed')),
    };
  }

  /** What a circle is to do with a topic or point: one thing. */
  private oneKind(lines: readonly ast.Statement[]): ast.TreatedStatement | undefined {
    const [first, second] = lines.filter(({ keyword }) => pointWords.has(keyword)) as ast.TreatedStatement[];
    if (first !== undefined && second !== undefined && first.keyword !== second.keyword)
      this.fragment.mistakes.push({
        kind: 'said twice',
        written: second.keyword,
        at: this.at(second),
        first: this.at(first),
      });
    return first;
  }

  private meeting(node: ast.Meeting): Meeting {
    const said = this.statements(node.statements, ['absent', 'guest', 'minutes', 'point']);
    const hours = said.one<ast.HoursStatement>('from');
    const guests = said.all<ast.GuestStatement>('guest');
    const closing = said.one<ast.Closing>('closing');
    const ending = closing && this.statements(closing.statements, ['answer', 'remark']);
    return {
      ...this.declared(node),
      circle: this.refTo('circle', node.circle) ?? { name: '', at: this.at(node) },
      on: this.dayOf(node, 'on', node.on),
      from: hours && {
        start: clock(hours.start),
        end: hours.end && clock(hours.end),
        place: hours.text,
        at: this.at(hours),
      },
      facilitator: this.person_(said.one<ast.PersonStatement>('facilitator')?.person),
      secretary: this.person_(said.one<ast.PersonStatement>('secretary')?.person),
      present: this.group(said.one('present')),
      absent: said
        .all<ast.AbsenceStatement>('absent')
        .flatMap((line) =>
          this.refsTo('person', line.people).map((person) => ({ ...person, because: line.text })),
        ),
      guests: guests.flatMap((line) => this.refsTo('person', line.people)),
      guestTexts: guests.flatMap((line) => line.texts.map((text) => ({ text, at: this.at(line) }))),
      minutes: said.all<ast.MinutesStatement>('minutes').flatMap((line) => {
        const meeting = this.refTo('meeting', line.meeting);
        if (meeting === undefined) return [];
        return [{ meeting, consented: line.consented, corrected: line.text, at: this.at(line) }];
      }),
      points: said.all<ast.Point>('point').map((point) => this.point(point)),
      closing: closing &&
        ending && {
          answers: this.answers(ending.all('answer'), 'closing question'),
          remarks: ending.all<ast.RemarkStatement>('remark').map((line) => ({
            person: this.person_(line.person),
            text: line.text,
            at: this.at(line),
          })),
          at: this.firstWords(closing, 1),
        },
      next: this.day(said.one('next')),
    };
  }

  private point(node: ast.Point): Point {
    const said = this.statements(node.statements, ['round', 'heard', 'document', 'outcome', 'concerns']);
    const kind = this.oneKind(node.statements);
    for (const clause of ['person', 'minutes'] as const)
      if (kind !== undefined && kind[clause].length > 1) this.twice(kind, clause);
    const carried = said.one<ast.CarriedStatement>('carried');
    return {
      topic: this.refTo('topic', node.topic),
      title: node.title,
      kind: kind && { kind: kind.keyword as PointKind, at: this.at(kind) },
      by: this.person_(kind?.person[0]),
      minutes: kind?.minutes[0],
      used: said.one<ast.UsedStatement>('used')?.minutes,
      concerns: this.subjects(said.all('concerns')),
      rounds: said.all<ast.Round>('round').map((round) => ({
        name: round.name ?? '',
        turns: round.turns.flatMap((turn) => {
          const person = this.person_(turn.person);
          return person === undefined ? [] : [{ person, text: turn.text, at: this.at(turn) }];
        }),
        at: this.firstWords(round, 2),
      })),
      heard: this.texts(said.all('heard')),
      documents: this.texts(said.all('document')),
      outcomes: said.all<ast.OutcomeStatement>('outcome').flatMap((line) => this.outcome(line)),
      carried: carried && {
        date: this.dateOf(carried, 'date', carried.date),
        text: carried.text,
        at: this.at(carried),
      },
      at: this.upTo(node, 'block'),
      whole: this.at(node),
      block: this.block(node),
    };
  }

  private outcome(line: ast.OutcomeStatement): Outcome[] {
    const at = this.at(line);
    if (line.text !== undefined) return [{ kind: 'information', text: line.text, at }];
    return outcomeRecords.flatMap((kind): Outcome[] => {
      const record = this.refTo(kind, line[kind]);
      return record === undefined ? [] : [{ kind, record, at }];
    });
  }

  private deviation(node: ast.Deviation): Deviation {
    for (const clause of ['circle', 'decision', 'until', 'because'] as const) {
      if (node[clause].length > 1) this.twice(node, clause);
    }
    return {
      rule: { name: node.rule ?? '', at: this.property(node, 'rule') },
      circle: this.refTo('circle', node.circle[0]),
      decision: this.refTo('decision', node.decision[0]),
      until: this.firstDay(node, 'until', node.until),
      because:
        node.because[0] === undefined
          ? undefined
          : { text: node.because[0], at: this.property(node, 'because') },
      at: this.at(node),
    };
  }

  // ---- what statements are made of ----

  private statements(lines: readonly ast.Statement[], several: readonly string[]): Said {
    const byKeyword = new Map<string, ast.Statement[]>();
    for (const line of lines) {
      const found = byKeyword.get(line.keyword);
      if (found === undefined) byKeyword.set(line.keyword, [line]);
      else {
        found.push(line);
        if (!several.includes(line.keyword)) {
          this.fragment.mistakes.push({
            kind: 'said twice',
            written: line.keyword,
            at: this.at(line),
            first: this.at(found[0] as ast.Statement),
          });
        }
      }
    }
    return new Said(byKeyword);
  }

  private declared(node: Read & { name: string }): Declared {
    const at = this.property(node, 'name');
    return {
      name: node.name,
      at,
      whole: this.at(node),
      block: this.block(node),
      documentation: this.documented ? this.documentation(node) : undefined,
    };
  }

  /** The comments behind a declaration that begin on its last line. */
  private commentsBehind(node: Read): Origin | undefined {
    const behind = this.words.text.slice(this.words.ends[placeOf(node).$last]);
    const comments = /^(?:[ \t]*\/\*[\s\S]*?\*\/)*(?:[ \t]*\/\/[^\r\n]*)?/.exec(behind)?.[0] ?? '';
    if (comments === '') return undefined;
    const whole = this.at(node);
    const lines = comments.split(/\r\n|\r|\n/);
    const last = lines.at(-1)?.length ?? 0;
    return {
      ...whole,
      line: whole.endLine,
      column: whole.endColumn,
      endLine: whole.endLine + lines.length - 1,
      endColumn: lines.length === 1 ? whole.endColumn + last : last + 1,
    };
  }

  private texts(lines: readonly ast.TextStatement[]): Text[] {
    return lines.flatMap((line) => line.texts.map((text) => ({ text, at: this.at(line) })));
  }

  private word(line: ast.WordStatement | undefined): Text | undefined {
    const text = line?.words[0];
    return line === undefined || text === undefined ? undefined : { text, at: this.at(line) };
  }

  private day(
    line: (Read & { date?: string; text?: string; decision?: NameRead }) | undefined,
  ): Day | undefined {
    if (line === undefined) return undefined;
    const day = this.dayOf(line, 'date', line.date);
    if (day === undefined) return undefined;
    const decision = this.refTo('decision', line.decision);
    return line.text === undefined && decision === undefined
      ? day
      : { ...day, text: line.text, decision: decision };
  }

  private days(lines: readonly ast.DateStatement[]): Day[] {
    return lines.map((line) => this.day(line)).filter((day) => day !== undefined);
  }

  private dayOf(node: Read, property: string, written: string | undefined): Day | undefined {
    if (written === undefined) return undefined;
    const at = this.property(node, property);
    const said = property === 'date' ? (node as { keyword?: string }).keyword : property;
    const date = readDate(written, lastDays.has(said ?? '') ? 'last' : 'first');
    if (date !== undefined) {
      if (!isExact(date)) this.fragment.openDates.push(at);
      return { date, at };
    }
    this.fragment.mistakes.push({ kind: 'impossible date', written, at });
    return undefined;
  }

  private firstDay(node: Read, property: string, written: readonly string[]): Day | undefined {
    return this.dayOf(node, property, written[0]);
  }

  private dateOf(node: Read, property: string, written: string | undefined): string | undefined {
    return this.dayOf(node, property, written)?.date;
  }

  private term(line: ast.LengthStatement | undefined): Election['term'] {
    if (line === undefined) return undefined;
    return {
      length: this.spanOf(line, 'length'),
      until: this.dayOf(line, 'until', line.until),
      at: this.at(line),
    };
  }

  private rhythm(line: ast.RhythmStatement | undefined): Rhythm | undefined {
    if (line === undefined) return undefined;
    return {
      every: this.spanOf(line, 'every'),
      times:
        line.times === undefined
          ? undefined
          : `${line.times.replace(/^(\d+)times$/, '$1 times')} a ${line.unit ?? ''}`,
      text: line.texts[0],
      person: this.person_(line.person),
      at: this.at(line),
    };
  }

  private spanOf(node: Read | undefined, property: string): Span | undefined {
    const written = (node as unknown as Record<string, string | undefined> | undefined)?.[property];
    return node === undefined || written === undefined ? undefined : this.spans(node, property, [written]);
  }

  private spans(node: Read, property: string, written: readonly string[]): Span | undefined {
    const first = written[0];
    if (first === undefined) return undefined;
    const at = this.property(node, property);
    const length = readLength(first);
    if (length !== undefined) return { length, written: first, at };
    this.fragment.mistakes.push({ kind: 'impossible length', written: first, at });
    return undefined;
  }

  private group(line: ast.PeopleStatement | undefined): Group | undefined {
    if (line === undefined) return undefined;
    return { everyone: line.everyone, people: this.refsTo('person', line.people), at: this.at(line) };
  }

  private person_(reference: NameRead | undefined): Ref | undefined {
    return this.refTo('person', reference);
  }

  /** The name that a reference bears, kept in the list of all references of the file. */
  private refTo(kind: Referred, reference: NameRead | undefined): Ref | undefined {
    const ref = this.ref(reference);
    return ref === undefined ? undefined : this.keep(kind, ref);
  }

  private keep(kind: Referred, ref: Ref): Ref {
    const reference: Reference = { kind, ...ref };
    this.fragment.references.push(reference);
    return ref;
  }

  private ref(reference: NameRead | undefined): Ref | undefined {
    if (reference?.$refText === undefined || reference.$refText === '') return undefined;
    return { name: reference.$refText, at: this.originOf(placeOf(reference)) };
  }

  private refsTo(kind: Referred, references: readonly NameRead[]): Ref[] {
    return references.map((reference) => this.refTo(kind, reference)).filter((ref) => ref !== undefined);
  }

  private twice(node: Read, property: string): void {
    const places = propertyPlaces(node, property);
    const second = places[1] ?? places[0];
    this.fragment.mistakes.push({
      kind: 'said twice',
      written: clauseWords[property] ?? property,
      at: this.originOf(second ?? placeOf(node)),
      first: this.originOf(places[0] ?? placeOf(node)),
    } satisfies Mistake);
  }

  // ---- places ----

  private at(node: Read): Origin {
    return this.originOf(placeOf(node));
  }

  private property(node: Read, property: string): Origin {
    return this.originOf(propertyPlace(node, property) ?? placeOf(node));
  }

  /** The first words of a statement. */
  private firstWords(node: Read, count: number): Origin {
    const { $first, $last } = placeOf(node);
    return this.origin($first, Math.min($first + count - 1, $last));
  }

  /** The words of a statement before what its block begins with. */
  private upTo(node: Read, property: string): Origin {
    const { $first, $last } = placeOf(node);
    const open = propertyPlace(node, property);
    return this.origin($first, open === undefined ? $last : open.$first - 1);
  }

  private block(node: Read): Origin | undefined {
    if ((node as { block?: boolean }).block !== true) return undefined;
    const open = propertyPlace(node, 'block');
    return open && this.origin(open.$first, placeOf(node).$last);
  }

  private originOf({ $first, $last }: Place): Origin {
    return this.origin($first, $last);
  }

  /** From the first to the last of some words of the part. */
  private origin(first: number, last: number): Origin {
    const { lines, columns, endLines, endColumns } = this.words;
    return {
      file: this.file,
      line: (lines[first] as number) + this.line + 1,
      column: (columns[first] as number) + 1,
      endLine: (endLines[last] as number) + this.line + 1,
      endColumn: (endColumns[last] as number) + 1,
    };
  }

  /** The text of the comment `/** … *\/` right before a declaration. */
  private documentation(node: Read): string | undefined {
    const comment = this.words.remarks.get(placeOf(node).$first);
    return comment
      ?.slice(3, -2)
      .split(/\r\n|\r|\n/)
      .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
      .join('\n')
      .trim();
  }
}

/** A time of the day with two figures for the hour. */
function clock(written: string): string {
  return written.padStart(5, '0');
}

const pointWords: ReadonlySet<string> = new Set(pointKinds);

/** That somebody joined or left the organisation, as a line says it. */
interface Move {
  readonly keyword: 'joined' | 'left';
  readonly day: Day;
  readonly line: ast.Statement;
}

/** The periods of somebody of whom it is not said when the person came or left. */
const always: readonly Period[] = [];

function takesTurns(moves: readonly Move[]): boolean {
  return moves.every(({ keyword }, i) => keyword !== moves[i - 1]?.keyword);
}

/**
 * As written, where the lines take turns. They are in the order of time then, or their days are wrong; but one who left
 * and is said behind it to have joined before has not come back.
 */
function inTurns(moves: readonly Move[]): readonly Move[] {
  const [first, second] = moves;
  const swapped =
    moves.length === 2 &&
    first?.keyword === 'left' &&
    second !== undefined &&
    !mayBeFrom(second.day.date, first.day.date);
  if (!swapped && takesTurns(moves)) return moves;
  const sorted = [...moves].sort((a, b) => compareText(a.day.date, b.day.date));
  return takesTurns(sorted) ? sorted : moves;
}

/** The statements of a block by their keywords. */
class Said {
  constructor(private readonly byKeyword: ReadonlyMap<string, ast.Statement[]>) {}

  all<T extends ast.Statement>(keyword: string): T[] {
    return (this.byKeyword.get(keyword) ?? []) as T[];
  }

  /** The first, where only one can hold; the others were reported. */
  one<T extends ast.Statement>(keyword: string): T | undefined {
    return this.byKeyword.get(keyword)?.[0] as T | undefined;
  }

  only<T extends ast.Statement>(keyword: string): T[] {
    return this.all<T>(keyword).slice(0, 1);
  }
}

/** Where the words of a tree, or of the name that something bears, stand. */
function placeOf(read: object): Place {
  return read as Place;
}

/** Where a property was assigned: only the tree's own words are looked at, not those of the trees within it. */
function propertyPlaces(node: Read, property: string): Place[] {
  const found: Place[] = [];
  const { $parts } = node as unknown as Tree;
  for (let i = 0; i < $parts.length; i += 3)
    if ($parts[i] === property)
      found.push({ $first: $parts[i + 1] as number, $last: $parts[i + 2] as number });
  return found;
}

/** The first place where a property was assigned. */
function propertyPlace(node: Read, property: string): Place | undefined {
  const { $parts } = node as unknown as Tree;
  const at = $parts.indexOf(property);
  return at < 0 ? undefined : { $first: $parts[at + 1] as number, $last: $parts[at + 2] as number };
}

/** What a line `shown by …` names; the blank in `double link` is left out by the parser. */
function shownBy(lines: readonly ast.WordStatement[]): Shown[] {
  return lines.flatMap((line) =>
    line.words.map((word) => (word === 'doublelink' ? 'double link' : (word as Shown))),
  );
}
