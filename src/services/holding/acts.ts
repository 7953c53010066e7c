import { endTerm, freeName, quoted, spaced, usualTerm, writeSeat } from '../../edits/circle-edits.js';
import type { TextEdit } from '../../edits/edit.js';
import { never } from '../../ground/never.js';
import { lowered } from '../../ground/texts.js';
import type { KringServices } from '../../language/module.js';
import { textValue } from '../../language/text.js';
import { refusedActs as say } from '../../messages/holding.js';
import type { Words } from '../../messages/words.js';
import { after } from '../../model/calendar.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type {
  Circle,
  Decision,
  Declared,
  Election,
  Meeting,
  Origin,
  Point,
} from '../../model/organisation.js';
import { electionStanding } from '../../model/standing.js';
import { titleOfPerson } from '../../model/titles.js';
import { titleOfPoint } from '../../model/topics.js';
import { circleOffices, electionOffices } from '../../vocabulary/offices.js';
import type { SourceText } from '../source-text.js';
import { nameFrom } from '../titles.js';
import type { Act, ActOf, Nominated } from './act.js';
import { type OpenDeclaration, Pen } from './pen.js';
import { decisionIn, electionIn, keysOfPoints } from './points.js';
import {
  headOf,
  inPlace,
  statementsOf,
  type WrittenStatement,
  withLine,
  withName,
  without,
  withoutName,
} from './statements.js';
import { subjectsOf } from './subjects.js';

/** What an act is worked out from. */
export interface Holding {
  readonly services: KringServices;
  /** The organisation as the files say now. */
  readonly standing: AsOf;
  readonly meeting: Meeting;
  /** The text of a file, where it is at hand. */
  readonly sourceOf: (file: string) => SourceText | undefined;
}

/** In which order lines stand in a block, by their first words. */
const orders = {
  meeting: [
    'from',
    'facilitator',
    'secretary',
    'present',
    'absent',
    'guest',
    'minutes',
    'point',
    'closing',
    'next',
  ],
  point: [
    'report',
    'explore',
    'decide',
    'elect',
    'review',
    'used',
    'concerns',
    'document',
    'round',
    'heard',
    'outcome',
    'carried',
  ],
  closing: ['answer', 'remark'],
  election: [
    'in',
    'on',
    'duty',
    'quality',
    'term',
    'facilitator',
    'present',
    'absent',
    'nominations',
    'changes',
    'proposal',
    'objections',
    'objection',
    'consent',
    'elected',
    'accepted',
    'confirmed',
    'replaces',
  ],
  decision: [
    'in',
    'circle',
    'kind',
    'state',
    'proposed',
    'picture',
    'opinion',
    'decided',
    'concerns',
    'text',
    'because',
    'responsible',
    'measure',
    'term',
    'review',
    'objection',
    'consent',
  ],
} as const;

/**
 * The edits that lay an act down where it belongs: in the meeting, or in the record of the decision or election that
 * it names. What is laid down already stays; what cannot be done is refused in words, and nothing is written.
 */
export function actEdits(holding: Holding, act: Act): readonly TextEdit[] | Words {
  const writing = new Writing(holding);
  return writing.refused(act) ?? writing.edits();
}

/** What happens within one point of the meeting. */
type InPoint = Extract<Act, { readonly point: string }>;

function isInPoint(act: Act): act is InPoint {
  return 'point' in act && act.kind !== 'action';
}

class Writing {
  private readonly pen: Pen;
  private readonly standing: AsOf;
  private readonly meeting: Meeting;
  /** The day of the meeting, or that on which everything is looked at. */
  private readonly on: string;

  constructor(private readonly holding: Holding) {
    this.pen = new Pen(holding.services, holding.sourceOf);
    this.meeting = holding.meeting;
    this.on = holding.meeting.on?.date ?? holding.standing.on;
    // Who holds what counts on the day of the meeting.
    this.standing = asOf(holding.standing.organisation, this.on);
  }

  edits(): readonly TextEdit[] {
    return this.pen.edits();
  }

  /** Writes an act; gives why it cannot be, where it cannot. */
  refused(act: Act): Words | undefined {
    if (isInPoint(act)) return this.inPoint(act);
    switch (act.kind) {
      case 'attend':
        return this.attend(act);
      case 'office':
        return this.one(this.meeting, act.office, act.person, orders.meeting);
      case 'minutes':
        return this.minutes(act);
      case 'point':
        return this.addPoint(act);
      case 'take up':
        return this.takeUp(act);
      case 'topic':
        return this.topic(act);
      case 'action':
        return this.action(act);
      case 'score':
      case 'remark':
        return this.close(act);
      case 'next':
        return this.put(this.meeting, 'next', act.date, orders.meeting);
      default:
        return never(act);
    }
  }

  private inPoint(act: InPoint): Words | undefined {
    const at = keysOfPoints(this.standing, this.meeting).indexOf(act.point);
    const point = this.meeting.points[at];
    if (point === undefined) return say.noSuchPoint(act.point.replace(/^\S+ /, ''));
    switch (act.kind) {
      case 'end':
        return this.line(at, 'used', `used ${Math.max(1, Math.round(act.minutes))} minutes`, true);
      case 'turn':
        return this.known(act.person) ?? this.turn(at, act);
      case 'heard':
      case 'outcome':
        return this.said(act.text) ?? this.line(at, act.kind, `${act.kind} ${text(act.text)}`);
      case 'carry': {
        const because = act.because === undefined || act.because.trim() === '' ? '' : ` ${text(act.because)}`;
        return (
          this.stagesHeld(point) ??
          this.line(at, 'carried', `carried to ${act.date ?? 'next'}${because}`, true)
        );
      }
      case 'begin election':
        return this.beginElection(at, point, act);
      case 'begin decision':
        return this.beginDecision(at, point, act.title);
      case 'detail':
        return this.detail(point, act);
      case 'nominate':
      case 'argue':
      case 'change':
        return this.nominations(point, act);
      case 'propose': {
        const election = electionIn(this.standing, point);
        if (election === undefined) return say.noElection;
        const because =
          act.because === undefined || act.because.trim() === '' ? '' : ` because ${text(act.because)}`;
        return (
          this.known(act.person) ?? this.put(election, 'proposal', `${act.person}${because}`, orders.election)
        );
      }
      case 'stage':
        return this.stage(point, act.stage);
      case 'put':
        return this.proposal(at, point, act);
      case 'object':
      case 'meet':
        return this.objection(point, act);
      case 'consent':
        return this.consent(at, point, act);
      case 'elect nobody': {
        const election = electionIn(this.standing, point);
        return election === undefined
          ? say.noElection
          : this.put(election, 'elected', 'nobody', orders.election);
      }
      case 'confirm':
        return this.confirm(point, act);
      default:
        return never(act);
    }
  }

  // ---- what there is to be written in ----

  private known(person: string): Words | undefined {
    return this.standing.person(person) === undefined ? say.noSuchPerson(person) : undefined;
  }

  private said(words: string): Words | undefined {
    return words.trim() === '' ? say.nothingSaid : undefined;
  }

  private get page(): OpenDeclaration | undefined {
    return this.pen.open(this.meeting.whole);
  }

  private pointOn(page: OpenDeclaration, at: number): WrittenStatement | undefined {
    return statementsOf(page.written, 'point')[at];
  }

  /** A line of a point: a further one, or in place of the one that is there. */
  private line(at: number, head: string, line: string, once = false): Words | undefined {
    const { page } = this;
    const point = page && this.pointOn(page, at);
    if (page === undefined || point === undefined) return say.changedMeanwhile;
    const there = once ? statementsOf(point, head)[0] : undefined;
    this.pen.change(
      page,
      there === undefined ? withLine(page.source, point, line, orders.point) : inPlace(there, line),
    );
    return undefined;
  }

  /** A line that a declaration has once: with other words, or new. */
  private put({ whole }: Declared, head: string, rest: string, order: readonly string[]): Words | undefined {
    const page = this.pen.open(whole);
    if (page === undefined) return say.changedMeanwhile;
    const there = statementsOf(page.written, head)[0];
    const line = `${head} ${rest}`.trim();
    this.pen.change(
      page,
      there === undefined ? withLine(page.source, page.written, line, order) : inPlace(there, line),
    );
    return undefined;
  }

  private one(declared: Declared, head: string, person: string, order: readonly string[]): Words | undefined {
    return this.known(person) ?? this.put(declared, head, person, order);
  }

  // ---- who is there ----

  private attend({ person, as, because }: ActOf<'attend'>): Words | undefined {
    const { page, standing } = this;
    if (page === undefined) return say.changedMeanwhile;
    const refused = this.known(person);
    if (refused !== undefined) return refused;
    const { source, written } = page;
    const present = statementsOf(written, 'present')[0];
    const everyone = this.meeting.present?.everyone === true;
    const listed = (statement: WrittenStatement): boolean =>
      statement.words.some((word, i) => i > 0 && word.role === 'person' && word.image === person);
    const reason = because === undefined || because.trim() === '' ? undefined : text(because);
    const said = (written.block?.statements ?? []).filter(
      (one) => ['present', 'absent', 'guest'].includes(headOf(one)) && listed(one),
    );
    const isSo = said.some((one) => headOf(one) === as) && reason === undefined;
    // What was said of the same person before is taken back.
    for (const statement of said)
      if (!isSo || headOf(statement) !== as)
        this.pen.change(page, ...(withoutName(statement, person) ?? [without(source, statement)]));
    if (isSo) return undefined;
    if (as === 'present') {
      if (everyone) return undefined;
      const added = present && withName(present, person);
      this.pen.change(page, added ?? withLine(source, written, `present ${person}`, orders.meeting));
    } else if (as !== 'unsaid') {
      const line = `${as} ${person}${as === 'absent' && reason !== undefined ? ` ${reason}` : ''}`;
      this.pen.change(page, withLine(source, written, line, orders.meeting));
    } else if (everyone && present !== undefined) {
      const circle = standing.circle(this.meeting.circle.name);
      const others = (circle === undefined ? [] : standing.sits(circle)).filter(
        (one) => one.person !== person,
      );
      const names = others.map((one) => one.person).join(', ');
      this.pen.change(page, names === '' ? without(source, present) : inPlace(present, `present ${names}`));
    }
    return undefined;
  }

  private minutes({ meeting, corrected }: ActOf<'minutes'>): Words | undefined {
    const { page } = this;
    if (page === undefined) return say.changedMeanwhile;
    if (this.standing.meeting(meeting) === undefined) return say.noSuchMeeting(meeting);
    const line = `minutes ${meeting} ${corrected === undefined ? 'consented' : `corrected ${text(corrected)}`}`;
    const there = statementsOf(page.written, 'minutes').find(({ words }) => words[1]?.image === meeting);
    this.pen.change(
      page,
      there === undefined ? withLine(page.source, page.written, line, orders.meeting) : inPlace(there, line),
    );
    return undefined;
  }

  // ---- points ----

  private addPoint({ title, as, minutes }: ActOf<'point'>): Words | undefined {
    const { page } = this;
    if (page === undefined) return say.changedMeanwhile;
    const time = minutes === undefined || !(minutes > 0) ? '' : ` ${Math.round(minutes)} minutes`;
    const line = `point ${text(title)} {\n  ${as}${time}\n}`;
    return (
      this.said(title) ??
      void this.pen.change(page, withLine(page.source, page.written, line, orders.meeting))
    );
  }

  private takeUp({ topic: name }: ActOf<'take up'>): Words | undefined {
    const topic = this.standing.topic(name);
    if (topic === undefined) return say.noSuchTopic(name);
    if (this.meeting.points.some((point) => point.topic?.name === name)) return undefined;
    const { page } = this;
    if (page === undefined) return say.changedMeanwhile;
    this.pen.change(page, withLine(page.source, page.written, `point ${name}`, orders.meeting));
    return undefined;
  }

  /** A topic for later stands behind the meeting in which it was handed in. */
  private topic({ title, by, as, minutes, because, concerns }: ActOf<'topic'>): Words | undefined {
    const refused =
      this.said(title) ??
      (by === undefined ? undefined : this.known(by)) ??
      (concerns === undefined ? undefined : this.subject(concerns));
    if (refused !== undefined) return refused;
    const name = this.free(title, 'topic', (one) => this.standing.topic(one) !== undefined);
    const time = minutes === undefined || !(minutes > 0) ? '' : ` ${Math.round(minutes)} minutes`;
    const lines = [
      ...(by === undefined ? [] : [`by ${by} on ${this.on}`]),
      ...(as === undefined ? [] : [`${as}${time}`]),
      ...(because === undefined || because.trim() === '' ? [] : [`because ${text(because)}`]),
      ...(concerns === undefined ? [] : [`concerns ${concerns}`]),
    ];
    const block = lines.length === 0 ? '' : ` {\n${lines.map((one) => `  ${one}`).join('\n')}\n}`;
    this.declare(`topic ${name} ${text(title)} in ${this.meeting.circle.name}${block}`);
    return undefined;
  }

  /** What a decision or topic may concern, as it is offered. */
  private subject(written: string): Words | undefined {
    const offered = subjectsOf(this.standing, this.meeting.circle.name);
    return offered.some(({ written: one }) => one === written) ? undefined : say.noSuchSubject(written);
  }

  private confirm(point: Point, { circle, date }: ActOf<'confirm'>): Words | undefined {
    const election = electionIn(this.standing, point);
    if (election === undefined) return say.noElection;
    if (this.standing.circle(circle) === undefined) return say.noSuchCircle(circle);
    if (election.elected?.person === undefined) return say.nobodyToConfirm;
    if (election.confirmed.some((one) => one.circle.name === circle)) return undefined;
    const page = this.pen.open(election.whole);
    if (page === undefined) return say.changedMeanwhile;
    const line = `confirmed by ${circle} on ${date ?? this.on}`;
    this.pen.change(page, withLine(page.source, page.written, line, orders.election));
    return undefined;
  }

  private turn(at: number, { round, person, text: said, instead }: ActOf<'turn'>): Words | undefined {
    const { page } = this;
    const point = page && this.pointOn(page, at);
    if (page === undefined || point === undefined) return say.changedMeanwhile;
    const line = said === undefined || said.trim() === '' ? person : `${person} ${text(said)}`;
    const rounds = statementsOf(point, 'round').filter(({ words }) => words[1]?.image === round);
    const owner = rounds.at(-1);
    if (owner === undefined) {
      const name = roundName.test(round) ? round : undefined;
      if (name === undefined) return say.noSuchRound(round);
      const block = `round ${name} {\n  ${line}\n}`;
      this.pen.change(page, withLine(page.source, point, block, orders.point));
      return undefined;
    }
    const own = rounds.flatMap((one) => statementsOf(one, person)).at(-1);
    if (own === undefined) {
      this.pen.change(page, withLine(page.source, owner, line));
      return undefined;
    }
    const there = tidy(textIn(own));
    if (there === (said === undefined ? '' : tidy(said))) return undefined;
    // What somebody said is never written over by one who had not seen it.
    if (there !== tidy(instead ?? '')) return say.saidMeanwhile(this.personTitle(person), there);
    this.pen.change(page, inPlace(own, line));
    return undefined;
  }

  private personTitle(person: string): string {
    return titleOfPerson(this.standing, person);
  }

  private action({ point, title, owner, due }: ActOf<'action'>): Words | undefined {
    const refused = this.said(title) ?? (owner === undefined ? undefined : this.known(owner));
    if (refused !== undefined) return refused;
    const name = this.free(title, 'action', (one) => this.standing.action(one) !== undefined);
    const owned = owner === undefined ? [] : [`owner ${owner}${due === undefined ? '' : ` due ${due}`}`];
    const lines = [
      `in meeting ${this.meeting.name}`,
      ...owned,
      ...(owner === undefined && due !== undefined ? [`due ${due}`] : []),
    ];
    if (point !== undefined) {
      const at = keysOfPoints(this.standing, this.meeting).indexOf(point);
      if (at < 0) return say.noSuchPoint(point.replace(/^\S+ /, ''));
      const other = this.line(at, 'outcome', `outcome action ${name}`);
      if (other !== undefined) return other;
    }
    this.declare(`action ${name} ${text(title)} {\n${lines.map((one) => `  ${one}`).join('\n')}\n}`);
    return undefined;
  }

  /** A new record, behind the meeting and what was put on record behind it before. */
  private declare(record: string): void {
    const { whole, name } = this.meeting;
    const { decisions, elections, actions, reviews, meetings } = this.standing.organisation;
    const own: readonly {
      readonly whole: Origin;
      readonly meeting?: { readonly name: string } | undefined;
    }[] = [...decisions, ...elections, ...actions, ...reviews];
    // Those of this meeting that stand between it and the next one of the file.
    const next = Math.min(
      ...meetings.flatMap((one) =>
        one.whole.file === whole.file && one.whole.line > whole.line ? one.whole.line : [],
      ),
    );
    const last = own
      .filter((one) => one.meeting?.name === name && one.whole.file === whole.file)
      .filter((one) => one.whole.line > whole.line && one.whole.line < next)
      .reduce((latest, one) => (one.whole.line > latest.line ? one.whole : latest), whole);
    this.pen.declare(last, record);
  }

  private free(title: string, instead: string, taken: (name: string) => boolean): string {
    const words = nameFrom(this.holding.services, tidy(title), instead).split('-');
    let name = words[0] ?? instead;
    for (const word of words.slice(1)) {
      if (`${name}-${word}`.length > mostOfName) break;
      name = `${name}-${word}`;
    }
    // What was cut off leaves no article or preposition behind.
    if (name.length < words.join('-').length) name = name.replace(/(?:-\p{L}{1,3})+$/u, '');
    return freeName(lowered(name), taken);
  }

  // ---- records ----

  private beginElection(
    at: number,
    point: Point,
    { office, circle: named }: ActOf<'begin election'>,
  ): Words | undefined {
    if (electionIn(this.standing, point) !== undefined) return undefined;
    const circle = this.standing.circle(named);
    const role = circle && this.standing.role(circle.name, office);
    if (circle === undefined || (role === undefined && !electionOffices.some((one) => one === office)))
      return say.noSuchOffice(office, named);
    const kind = electionOffices.find((one) => one === office && role === undefined) ?? 'role';
    const waiting = this.standing
      .elections(circle.name, kind, role?.name)
      .find((one) => electionStanding(this.standing, one) === 'planned' && one.elected === undefined);
    const { meeting } = this;
    if (waiting !== undefined)
      return (
        this.line(at, 'outcome', `outcome election ${waiting.name}`) ??
        (waiting.meeting?.name === meeting.name ? undefined : this.inThisMeeting(waiting, orders.election))
      );
    const name = freeName(
      `${lowered(circle.name)}-${lowered(office)}-${this.on.slice(0, 4)}`,
      (one) => this.standing.election(one) !== undefined,
    );
    const refused = this.line(at, 'outcome', `outcome election ${name}`);
    if (refused !== undefined) return refused;
    const by = meeting.circle.name === circle.name ? '' : ` by ${meeting.circle.name}`;
    this.declare(`election ${name} of ${office} in ${circle.name}${by} {\n  in meeting ${meeting.name}\n}`);
    return undefined;
  }

  private inThisMeeting(record: Decision | Election, order: readonly string[]): Words | undefined {
    return this.put(record, 'in', `meeting ${this.meeting.name}`, order);
  }

  private beginDecision(at: number, point: Point, title: string | undefined): Words | undefined {
    if (decisionIn(this.standing, point) !== undefined) return undefined;
    const called = title === undefined || title.trim() === '' ? titleOfPoint(this.standing, point) : title;
    const name = this.free(called, 'decision', (one) => this.standing.decision(one) !== undefined);
    const refused = this.said(called) ?? this.line(at, 'outcome', `outcome decision ${name}`);
    if (refused !== undefined) return refused;
    this.declare(`decision ${name} ${text(called)} {\n  in meeting ${this.meeting.name}\n  state draft\n}`);
    return undefined;
  }

  private detail(point: Point, { what, text: said }: ActOf<'detail'>): Words | undefined {
    const refused = this.said(said);
    if (refused !== undefined) return refused;
    const election = electionIn(this.standing, point);
    const decision = decisionIn(this.standing, point);
    const record = election ?? decision;
    if (record === undefined) return say.noRecord;
    const order = election === undefined ? orders.decision : orders.election;
    const isElections = what === 'duty' || what === 'quality';
    if (what !== 'term' && isElections !== (election !== undefined))
      return isElections ? say.noElection : say.noDecision;
    switch (what) {
      case 'term':
        if (!lengthWritten.test(said.trim())) return say.noLength(said.trim());
        return this.put(record, 'term', said.trim().toLowerCase(), order);
      case 'review':
        if (!dayWritten.test(said.trim())) return say.noDay(said.trim());
        return this.put(record, 'review', said.trim(), order);
      case 'responsible':
        return this.known(said) ?? this.put(record, 'responsible', said, order);
      case 'concerns':
        return this.subject(said) ?? (decision === undefined ? say.noDecision : this.concern(decision, said));
      case 'duty':
      case 'quality':
      case 'because':
      case 'measure': {
        const page = this.pen.open(record.whole);
        if (page === undefined) return say.changedMeanwhile;
        // A place that is still to be filled in is what this line is for.
        const blank = statementsOf(page.written, what).find((one) =>
          /^"\[[^\]]*:/.test(one.words[1]?.image ?? ''),
        );
        this.pen.change(
          page,
          blank === undefined
            ? withLine(page.source, page.written, `${what} ${text(said)}`, order)
            : inPlace(blank, `${what} ${text(said)}`),
        );
        return undefined;
      }
      default:
        return never(what);
    }
  }

  /** What a decision concerns; a further subject stands at the end of their list. */
  private concern({ whole, concerns }: Decision, written: string): Words | undefined {
    if (concerns.some(({ aspect, path }) => aspect === undefined && path.join('.') === written))
      return undefined;
    const page = this.pen.open(whole);
    if (page === undefined) return say.changedMeanwhile;
    const there = statementsOf(page.written, 'concerns').at(-1);
    this.pen.change(
      page,
      there === undefined
        ? withLine(page.source, page.written, `concerns ${written}`, orders.decision)
        : { start: there.end, end: there.end, text: `, ${written}` },
    );
    return undefined;
  }

  private nominations(point: Point, act: ActOf<'nominate' | 'argue' | 'change'>): Words | undefined {
    const election = electionIn(this.standing, point);
    if (election === undefined) return say.noElection;
    const page = this.pen.open(election.whole);
    if (page === undefined) return say.changedMeanwhile;
    const of = (head: string): readonly WrittenStatement[] =>
      statementsOf(page.written, head).flatMap((one) => one.block?.statements ?? []);
    if (act.kind === 'argue') {
      const own = of('nominations').find((one) => headOf(one) === act.by);
      if (own === undefined) return say.noNomination(this.personTitle(act.by));
      if (textIn(own) !== '') return say.saidMeanwhile(this.personTitle(act.by), textIn(own));
      const end = { start: own.end, end: own.end, text: ` because ${text(act.because)}` };
      return this.said(act.because) ?? void this.pen.change(page, end);
    }
    const given = act.kind === 'change' ? [act] : act.nominations;
    for (const { by, for: candidate } of given) {
      const refused = this.known(by) ?? (candidate === undefined ? undefined : this.known(candidate));
      if (refused !== undefined) return refused;
    }
    const head = act.kind === 'change' ? 'changes' : 'nominations';
    const there = new Set(of(head).map(headOf));
    // A change may follow a change; a nomination is given once.
    const fresh = head === 'changes' ? given : given.filter(({ by }) => !there.has(by));
    if (fresh.length === 0) return undefined;
    const lines = fresh.map(nominationLine);
    const block = statementsOf(page.written, head)[0];
    this.pen.change(
      page,
      block === undefined
        ? withLine(page.source, page.written, `${head} {\n  ${lines.join('\n  ')}\n}`, orders.election)
        : withLine(page.source, block, lines.join('\n')),
    );
    return undefined;
  }

  /** A decision that goes on in another meeting keeps which of its rounds were held in this one. */
  private stagesHeld(point: Point): Words | undefined {
    const decision = decisionIn(this.standing, point);
    if (decision === undefined || decision.consent !== undefined) return undefined;
    for (const { name, turns } of point.rounds)
      if ((name === 'picture' || name === 'opinion') && turns.length > 0) {
        const refused = this.stage(point, name);
        if (refused !== undefined) return refused;
      }
    return undefined;
  }

  private stage(point: Point, stage: 'picture' | 'opinion'): Words | undefined {
    const decision = decisionIn(this.standing, point);
    if (decision === undefined) return say.noDecision;
    if (decision[stage].some(({ date }) => date === this.on)) return undefined;
    const page = this.pen.open(decision.whole);
    if (page === undefined) return say.changedMeanwhile;
    this.pen.change(page, withLine(page.source, page.written, `${stage} ${this.on}`, orders.decision));
    return undefined;
  }

  private proposal(at: number, point: Point, { text: said, by, instead }: ActOf<'put'>): Words | undefined {
    const decision = decisionIn(this.standing, point);
    if (decision === undefined) return say.noDecision;
    const refused = this.said(said) ?? (by === undefined ? undefined : this.known(by));
    if (refused !== undefined) return refused;
    const page = this.pen.open(decision.whole);
    if (page === undefined) return say.changedMeanwhile;
    const statements = statementsOf(page.written, 'text');
    const there = tidy(statements.map((one) => textIn(one)).join(' '));
    if (there === tidy(said)) return undefined;
    const first = statements[0];
    const isBlank = there === '' || /^\[[^\]]*:/.test(there);
    if (!isBlank && there !== tidy(instead ?? '')) return say.proposalMeanwhile(there);
    const proposer = decision.proposedBy?.name ?? by;
    if (by !== undefined && decision.proposedBy === undefined)
      this.pen.change(page, withLine(page.source, page.written, `proposed by ${by}`, orders.decision));
    if (first === undefined)
      this.pen.change(page, withLine(page.source, page.written, `text ${text(said)}`, orders.decision));
    else {
      this.pen.change(page, inPlace(first, `text ${text(said)}`));
      this.pen.change(page, ...statements.slice(1).map((one) => without(page.source, one)));
    }
    const state = statementsOf(page.written, 'state')[0];
    if (state !== undefined) this.pen.change(page, inPlace(state, 'state in consent'));
    // The proposal as it was put stays on record where another is consented to.
    const kept = point.rounds.some(({ name }) => name === 'proposal');
    if (isBlank || kept || proposer === undefined) return undefined;
    return this.turn(at, { kind: 'turn', point: '', round: 'proposal', person: proposer, text: there });
  }

  private objection(point: Point, act: ActOf<'object' | 'meet'>): Words | undefined {
    const election = electionIn(this.standing, point);
    const record = election ?? decisionIn(this.standing, point);
    if (record === undefined) return say.noRecord;
    const page = this.pen.open(record.whole);
    if (page === undefined) return say.changedMeanwhile;
    if (act.kind === 'object') {
      const refused = this.known(act.person) ?? this.said(act.text);
      if (refused !== undefined) return refused;
      const line = `${act.person} ${text(act.text)}`;
      const block = statementsOf(page.written, 'objections')[0];
      const change =
        block !== undefined
          ? withLine(page.source, block, line)
          : election === undefined
            ? withLine(page.source, page.written, `objection ${line}`, orders.decision)
            : withLine(page.source, page.written, `objections {\n  ${line}\n}`, orders.election);
      this.pen.change(page, change);
      return undefined;
    }
    const all = [
      ...statementsOf(page.written, 'objections').flatMap((one) => one.block?.statements ?? []),
      ...statementsOf(page.written, 'objection'),
    ];
    const open = all.find(
      (one) =>
        one.words.some(({ role, image }) => role === 'person' && image === act.person) &&
        !one.words.some(({ image, role }) => role === 'word' && image === 'met') &&
        (act.objection === undefined || tidy(textIn(one)) === tidy(act.objection)),
    );
    if (open === undefined) return say.noOpenObjection(this.personTitle(act.person));
    const answer = act.answer === undefined || act.answer.trim() === '' ? '' : ` ${text(act.answer)}`;
    this.pen.change(page, { start: open.end, end: open.end, text: ` met by ${act.way}${answer}` });
    return undefined;
  }

  private consent(at: number, point: Point, { from }: ActOf<'consent'>): Words | undefined {
    const election = electionIn(this.standing, point);
    const decision = election === undefined ? decisionIn(this.standing, point) : undefined;
    const record = election ?? decision;
    if (record === undefined) return say.noRecord;
    const open = record.objections.find(({ met }) => !met);
    if (open !== undefined) return say.objectionOpen(this.personTitle(open.person.name), open.text);
    const order = election === undefined ? orders.decision : orders.election;
    if (record.meeting?.name !== this.meeting.name) {
      const refused = this.inThisMeeting(record, order);
      if (refused !== undefined) return refused;
    }
    if (decision !== undefined) {
      if (decision.texts.length === 0) return say.noProposal;
      const page = this.pen.open(decision.whole);
      if (page === undefined) return say.changedMeanwhile;
      this.pen.change(page, ...statementsOf(page.written, 'state').map((one) => without(page.source, one)));
      if (
        !point.outcomes.some(
          ({ kind, record: named }) => kind === 'decision' && named?.name === decision.name,
        )
      ) {
        const refused = this.line(at, 'outcome', `outcome decision ${decision.name}`);
        if (refused !== undefined) return refused;
      }
      return this.put(decision, 'consent', this.consenting(), orders.decision);
    }
    if (election?.proposal === undefined) return say.noProposal;
    const elected = election.proposal.person.name;
    const refused =
      this.put(election, 'consent', this.consenting(elected), orders.election) ??
      this.put(election, 'elected', elected, orders.election) ??
      (this.isHere(elected) ? this.put(election, 'accepted', '', orders.election) : undefined);
    return refused ?? this.seat(election, elected, from);
  }

  private isHere(person: string): boolean {
    const { present, absent } = this.meeting;
    if (absent.some(({ name }) => name === person)) return false;
    return present?.everyone === true || present?.people.some(({ name }) => name === person) === true;
  }

  /** Who gives consent: everybody, or by their names those who are here and have a seat with that right. */
  private consenting(elected?: string): string {
    const { present, absent } = this.meeting;
    const circle = this.standing.circle(this.meeting.circle.name);
    const all = circle === undefined ? [] : this.standing.sits(circle).filter(({ consent }) => consent);
    if (all.length === 0) return 'everyone';
    const listed =
      present === undefined || present.everyone
        ? all.map(({ person }) => person)
        : present.people.map(({ name }) => name);
    const here = listed.filter(
      (person) =>
        !absent.some(({ name }) => name === person) &&
        (person === elected || all.some((one) => one.person === person)),
    );
    const whole = all.every(({ person }) => here.includes(person));
    return whole || here.length === 0 ? 'everyone' : here.join(', ');
  }

  /** The seat of whoever was elected: behind the term that runs, else from the day of the meeting. */
  private seat(election: Election, elected: string, wanted: string | undefined): Words | undefined {
    const circle = this.standing.circle(election.circle.name);
    if (circle === undefined) return undefined;
    const length = election.term?.length?.written;
    const until = election.term?.until;
    const page = this.pen.open(circle.whole);
    if (page === undefined) return say.changedMeanwhile;
    const running = this.runningSeats(circle, election);
    const ends = running
      .flatMap(({ lastDay }) => lastDay ?? [])
      .sort()
      .at(-1);
    const from = wanted ?? (ends !== undefined && ends >= this.on ? after(ends, oneDay) : this.on);
    const role = election.role === undefined ? undefined : this.standing.role(circle.name, election.role);
    const word = role === undefined ? election.office : 'held by';
    const term =
      until?.date === undefined
        ? `for ${length === undefined ? usualTerm(election.office) : spaced(length)}`
        : `until ${until.date}`;
    const line = `${word} ${elected} from ${from} ${term} by ${election.name}`;
    for (const { seat, lastDay } of running)
      if (lastDay === undefined || lastDay > from) this.pen.take(page, [endTerm(seat, from)]);
    if (role !== undefined) {
      const there = page.written.block?.statements.filter(
        (one) => headOf(one) === 'role' && one.words[1]?.image === role.name,
      )[0];
      if (there === undefined) return undefined;
      const vacant = statementsOf(there, 'held').find(({ words }) => words[1]?.image === 'vacant');
      this.pen.change(
        page,
        vacant === undefined ? withLine(page.source, there, line) : inPlace(vacant, line),
      );
      return undefined;
    }
    const office = circleOffices.find((one) => one === election.office);
    if (office === undefined) {
      this.pen.change(page, withLine(page.source, page.written, line));
      return undefined;
    }
    const last = this.standing.seatsOf(circle, office).at(-1);
    const isVacant = this.standing
      .standing(this.standing.seatsOf(circle, office))
      .some(({ state }) => state === 'vacant');
    if (isVacant || last === undefined) {
      this.pen.take(page, [writeSeat(this.standing, circle, office, line)]);
      return undefined;
    }
    // Beside the other seats of the office, the latest last.
    const margin = ' '.repeat(Math.max(0, last.at.column - 1));
    const place = { ...last.at, line: last.at.endLine, column: last.at.endColumn };
    this.pen.take(page, [{ at: place, text: `\n${margin}${line}` }]);
    return undefined;
  }

  private runningSeats(circle: Circle, election: Election): readonly ReturnType<AsOf['standing']>[number][] {
    const office = circleOffices.find((one) => one === election.office);
    const role = election.role === undefined ? undefined : this.standing.role(circle.name, election.role);
    const seats = office === undefined ? (role?.holders ?? []) : this.standing.seatsOf(circle, office);
    const held = this.standing.standing(seats).filter(({ state }) => state === 'held');
    // Several may hold a role, or represent a circle: who stays is not for a program to say.
    return held.length === 1 ? held : [];
  }

  // ---- the closing round ----

  private close(act: ActOf<'score' | 'remark'>): Words | undefined {
    const { page } = this;
    if (page === undefined) return say.changedMeanwhile;
    const closing = statementsOf(page.written, 'closing')[0];
    if (act.kind === 'remark') {
      const refused = (act.person === undefined ? undefined : this.known(act.person)) ?? this.said(act.text);
      if (refused !== undefined) return refused;
    } else if (!(Number.isInteger(act.score) && act.score >= 0 && act.score <= 3)) return say.noScore;
    else if (!roundName.test(act.question)) return say.noScore;
    const said = act.text === undefined || act.text.trim() === '' ? '' : ` ${text(act.text)}`;
    const line =
      act.kind === 'remark'
        ? `remark${act.person === undefined ? '' : ` ${act.person}`}${said}`
        : `answer ${act.question} ${act.score}${said}`;
    if (closing === undefined) {
      this.pen.change(
        page,
        withLine(page.source, page.written, `closing {\n  ${line}\n}`, orders.meeting, true),
      );
      return undefined;
    }
    const there =
      act.kind === 'score'
        ? statementsOf(closing, 'answer').find(({ words }) => words[1]?.image === act.question)
        : undefined;
    if (there === undefined) {
      this.pen.change(page, withLine(page.source, closing, line, orders.closing));
      return undefined;
    }
    const kept = said === '' && textIn(there) !== '' ? ` ${quoted(textIn(there))}` : said;
    this.pen.change(
      page,
      inPlace(there, `answer ${(act as ActOf<'score'>).question} ${(act as ActOf<'score'>).score}${kept}`),
    );
    return undefined;
  }
}

const oneDay = { years: 0, months: 0, weeks: 0, days: 1 };
/** Names that are made of a title have no more characters than this, as people type them. */
const mostOfName = 28;
const roundName = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u;
const lengthWritten =
  /^\d+\s+(?:years?|months?|weeks?|days?)(?:\s+and\s+\d+\s+(?:years?|months?|weeks?|days?))*$/i;
const dayWritten = /^\d{4}-\d{2}-\d{2}$/;

function nominationLine({ by, for: candidate, because }: Nominated): string {
  const reason = because === undefined || because.trim() === '' ? '' : ` because ${text(because)}`;
  return `${by} for ${candidate ?? 'nobody'}${reason}`;
}

/** What somebody said, in one line. */
function tidy(said: string): string {
  return said.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function text(said: string): string {
  return quoted(tidy(said));
}

/** The first text of a statement, without its quotes; empty where it has none. */
function textIn({ words }: WrittenStatement): string {
  const word = words.find(({ role }) => role === 'text');
  return word === undefined ? '' : textValue(word.image);
}
