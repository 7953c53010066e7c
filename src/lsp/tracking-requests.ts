import type { Whom } from '../edits/tick.js';
import { never } from '../ground/never.js';
import { refused } from '../messages/actions.js';
import { howLong } from '../messages/editor.js';
import { headings } from '../messages/headings.js';
import {
  agenda,
  audit,
  countsSaid,
  hints,
  leftOutBecause,
  officeWords,
  phaseStates,
  phaseTitle,
  shownNames,
  statusNames,
} from '../messages/tracking.js';
import { type Language, sayIn } from '../messages/words.js';
import { after, type CalendarDate, daysTo, isCalendarDate, writtenDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Circle, Organisation, Shown } from '../model/organisation.js';
import type { CircleLeftOut } from '../model/templates.js';
import { titleOfCircle } from '../model/titles.js';
import { agendaOutline } from '../render/agenda.js';
import { auditOutline } from '../render/audit.js';
import { dueWords, electionsWords } from '../render/due.js';
import { outlineHtml } from '../render/html/outline.js';
import { editorLook, page } from '../render/html/page.js';
import { progressPage } from '../render/html/progress.js';
import { outlineMarkdown } from '../render/markdown/outline.js';
import type { Outline } from '../render/outline.js';
import { circleName, personName, reasonWords, whomOf } from '../render/progress.js';
import { checkOrganisation, type Finding } from '../rules/check.js';
import type { TickBox } from '../services/ticking.js';
import { agendaOf } from '../tracking/agenda.js';
import { auditOf, scopeOf } from '../tracking/audit.js';
import type { StandingCondition } from '../tracking/conditions.js';
import { type Due, dueOf, togetherDue } from '../tracking/due.js';
import { type ImplementationProgress, progressOf, type StepProgress } from '../tracking/progress.js';
import { type ForOne, type Status, type StepCounts, stepCountsOf, type Task } from '../tracking/task.js';
import { electedOffices } from '../vocabulary/offices.js';
import type { Desk } from './desk.js';
import { dateIn, meant } from './picture-requests.js';
import {
  type AgendaAnswer,
  type AgendaParams,
  type ChecklistAnswer,
  type ChecklistLeftOut,
  type ChecklistPhase,
  type ChecklistStep,
  type DueLinesAnswer,
  type DueParams,
  type ElectionToHold,
  type HandbookAnswer,
  type HandbookParams,
  type Meant,
  methods,
  type PageAnswer,
  type PageParams,
} from './protocol.js';

/** Answers the requests of protocol.ts that show in words what is to be done: a checklist, what falls due, an agenda. */
export function answerTracking(desk: Desk): void {
  const { session } = desk;

  desk.answers(methods.checklist, (params: Meant): ChecklistAnswer => {
    const organisation = meant(desk, params);
    const language = session.languageOf(organisation);
    const teller = new Teller(desk, asOf(organisation, session.on), language);
    const { implementations, conditions } = progressOf(organisation, session.on, language);
    const sum = (counted: 'done' | 'all'): number =>
      implementations.reduce((total, { counts }) => total + counts[counted], 0);
    return {
      revision: session.revisionNow,
      done: sum('done'),
      all: sum('all'),
      plans: implementations.map((plan) => ({
        name: plan.name,
        title: plan.title,
        counted: sayIn(countsSaid(plan.counts), language),
        place: desk.location(plan.at),
        phases: teller.phases(plan),
      })),
      conditions: conditions.map((condition) => teller.condition(condition)),
    };
  });

  desk.answers(methods.dueLines, (params: DueParams): DueLinesAnswer => {
    const organisation = meant(desk, params);
    const language = session.languageOf(organisation);
    const standing = asOf(organisation, session.on);
    const until =
      typeof params.until === 'string' && isCalendarDate(params.until)
        ? params.until
        : after(session.on, { years: 0, months: 3, weeks: 0, days: 0 });
    return {
      until,
      lines: togetherDue(dueOf(organisation, session.on, until, language)).flatMap((group) =>
        group.map((one) => ({
          id: one.id,
          date: writtenDate(one.date),
          overdue: one.overdue,
          kind: one.kind,
          what: sayIn(dueWords(standing, one, language), language),
          far: sayIn(howLong(daysTo(session.on, one.date)), language),
          ...(one.owner === undefined
            ? {}
            : { owner: one.owner, ownerTitle: personName(standing, one.owner) }),
          ...(one.circle === undefined ? {} : { circle: one.circle }),
          place: desk.location(one.at),
          ...(group.length === 1 ? {} : { group: sayIn(electionsWords(standing, group), language) }),
          ...boxOf(one),
          ...(electionFor(one, language) === undefined
            ? {}
            : { elect: electionFor(one, language) as ElectionToHold }),
        })),
      ),
    };
  });

  desk.answers(methods.handbook, async (params: HandbookParams): Promise<HandbookAnswer> => {
    const organisation = meant(desk, params);
    const language = session.languageOf(organisation);
    const markdown = params.format === 'markdown';
    // What reads the Markdown of texts is large, and most who have an editor open ask for no handbook.
    const [{ organisationHandbook }, { handbookHtml }, { handbookMarkdown }] = await Promise.all([
      import('../workspace/handbook.js'),
      import('../render/html/report.js'),
      import('../render/markdown/report.js'),
    ]);
    const handbook = await organisationHandbook(organisation, session.on, {
      language,
      pictures: !markdown,
      unreadable: [...session.unread].map(([place, why]) => ({
        place,
        message: sayIn(why.message, language),
      })),
    });
    return {
      text: markdown ? handbookMarkdown(handbook, session.on) : handbookHtml(handbook, { on: session.on }),
    };
  });

  desk.answers(methods.page, (params: PageParams): PageAnswer => pageAnswer(desk, params));

  desk.answers(methods.agenda, (params: AgendaParams): AgendaAnswer => {
    const organisation = meant(desk, params);
    const date = dateIn(desk, params);
    const circle = asOf(organisation, date).circle(params.circle);
    if (circle === undefined) throw desk.refusal(refused.noSuchCircle(String(params.circle)));
    const told = agendaOf(organisation, circle, date);
    return {
      markdown: outlineMarkdown(
        agendaOutline(
          organisation,
          told,
          session.languageOf(organisation),
          foundOn(desk, organisation, date),
        ),
      ),
    };
  });
}

/** What a check finds on a day; that of the day at which the editor looks is known already. */
function foundOn(
  { session, findings }: Desk,
  organisation: Organisation,
  on: CalendarDate,
): readonly Finding[] {
  return on === session.on
    ? findings.of(organisation).findings
    : checkOrganisation(organisation, on).findings;
}

/** A page about the introduction of the method, in the colours of the editor around it. */
function pageAnswer(desk: Desk, params: PageParams): PageAnswer {
  const organisation = meant(desk, params);
  const given =
    params.page === 'audit' && params.audit !== undefined
      ? organisation.audits.find(({ name }) => name === params.audit)
      : undefined;
  if (given === undefined && params.audit !== undefined)
    throw desk.refusal(refused.noSuchAudit(String(params.audit)));
  const scope = given && scopeOf(organisation, given);
  const on = scope?.on ?? dateIn(desk, params);
  const { session, options } = desk;
  const language = session.languageOf(organisation);
  const standing = asOf(organisation, on);
  const { openPlaces } = options;
  const wanted = scope === undefined ? params.circle : scope.circle;
  const circle = typeof wanted === 'string' ? standing.circle(wanted) : undefined;
  if (circle === undefined && (params.page === 'agenda' || wanted !== undefined))
    throw desk.refusal(refused.noSuchCircle(String(wanted)));
  const named =
    circle === undefined ? (organisation.title ?? organisation.name) : titleOfCircle(standing, circle);
  const inEditor = (title: string, outline: Outline): PageAnswer => ({
    title,
    html: page({ title, language, body: outlineHtml(outline), styles: editorLook }),
  });
  switch (params.page) {
    case 'agenda': {
      const told = agendaOf(organisation, circle as Circle, on);
      return inEditor(
        sayIn(agenda.title(named, on), language),
        agendaOutline(organisation, told, language, foundOn(desk, organisation, on)),
      );
    }
    case 'audit': {
      const told = auditOf(organisation, on, circle, language, given);
      const reader = params.for === 'circle' ? 'circle' : 'auditor';
      const title =
        given !== undefined ? audit.ofAudit : reader === 'circle' ? audit.forCircle : audit.forAuditor;
      return inEditor(sayIn(title(named, on), language), auditOutline(organisation, told, reader, language));
    }
    case 'progress':
      return {
        title: `${sayIn(headings.introduction, language)}: ${named}`,
        html: progressPage(organisation, progressOf(organisation, on, language), language, {
          look: 'editor',
          only: circle?.name,
          ...(openPlaces === undefined
            ? {}
            : {
                link: (at) => `${openPlaces}${encodeURIComponent(JSON.stringify([desk.location(at)]))}`,
              }),
        }),
      };
    default:
      return never(params.page);
  }
}

/** Puts the steps of a plan into words. */
class Teller {
  constructor(
    private readonly desk: Desk,
    private readonly standing: AsOf,
    private readonly language: Language,
  ) {}

  phases(plan: ImplementationProgress): readonly ChecklistPhase[] {
    return plan.phases.map((phase) => {
      const id = `${plan.name}/${phase.stage}/${phase.name ?? ''}`;
      return {
        id,
        title: sayIn(phaseTitle(phase.stage, phase.title), this.language),
        counted: [phaseStates[phase.state], countsSaid(phase.counts)]
          .map((words) => sayIn(words, this.language))
          .join(' · '),
        state: phase.state,
        overdue: phase.overdue,
        place: this.desk.location(phase.at),
        steps: phase.steps.map((step) => this.step(plan.name, phase.name, id, step)),
      };
    });
  }

  /** What every circle or office holder is to have: what has records of its own can be ticked. */
  condition({ condition, counts, each }: StandingCondition): ChecklistStep {
    const { language } = this;
    const id = `condition/${condition}`;
    const first = each.find(({ status }) => status !== 'done') ?? each[0];
    return {
      id,
      title: sayIn(shownNames[condition], language),
      status: sumOf(counts),
      statusName: sayIn(statusNames[sumOf(counts)], language),
      evidence: [],
      why: [sayIn(countsSaid(counts), language)],
      ...(first === undefined ? {} : { place: this.desk.location(first.place.at) }),
      each: each.map((one) => this.one(id, one, recordOf([condition], one))),
    };
  }

  private step(
    implementation: string,
    path: string | undefined,
    phase: string,
    step: StepProgress,
  ): ChecklistStep {
    const id = `${phase}/${step.name}`;
    const { language } = this;
    const box = { implementation, ...(path === undefined ? {} : { phase: path }), step: step.name };
    const each = step.each.map((one) => {
      const record = recordOf(step.shown, one);
      const tick =
        step.shown.length === 0 || record !== undefined ? { ...box, ...record, for: whom(one) } : undefined;
      return this.one(id, one, tick);
    });
    const told = this.task(id, step);
    return {
      ...told,
      ...(each.length === 0 && step.shown.length > 0 ? this.instead({ ...step, circle: undefined }) : {}),
      title: step.title,
      why: each.length > 0 ? [sayIn(countsSaid(stepCountsOf(step.each)), language)] : told.why,
      evidence: [...told.evidence, ...step.shown.map((one) => sayIn(shownNames[one], language))],
      ...(step.shown.length > 0 || each.length > 0 || step.leftOutForAll ? {} : { tick: box }),
      each,
      ...(step.leftOut.length === 0 ? {} : { leftOut: step.leftOut.map((one) => this.leftOut(one)) }),
    };
  }

  /** What makes something done that cannot be ticked: what is missing, and the elections that would fill a seat. */
  private instead({ circle, why }: ForOne): Pick<ChecklistStep, 'hint' | 'elect'> {
    const missing = why.flatMap((one): (keyof typeof hints)[] => {
      if (one.kind === 'term over') return ['office'];
      if (one.kind !== 'missing') return [];
      return one.what === 'aim' || one.what === 'domain' || one.what === 'statutes' ? [one.what] : ['office'];
    });
    const elect = why.flatMap((one) => {
      const office =
        one.kind === 'term over' ? (one.role ?? one.office) : one.kind === 'missing' ? one.what : '';
      const elected = one.kind === 'term over' || electedOffices.some((known) => known === office);
      return elected && circle !== undefined ? [electionTo(circle, office, this.language)] : [];
    });
    return {
      ...(missing.length === 0
        ? {}
        : { hint: [...new Set(missing)].map((one) => sayIn(hints[one], this.language)).join('\n') }),
      ...(elect.length === 0 ? {} : { elect }),
    };
  }

  private leftOut({ circle, because, at }: CircleLeftOut): ChecklistLeftOut {
    return {
      circle,
      title: circleName(this.standing, circle),
      why: sayIn(leftOutBecause(because), this.language),
      place: this.desk.location(at),
    };
  }

  private one(above: string, one: ForOne, tick: TickBox | undefined): ChecklistStep {
    const named = [one.circle, one.role ?? one.office, one.person].map((name) => name ?? '').join('/');
    return {
      ...this.task(`${above}/${named}`, one),
      ...(tick === undefined ? this.instead(one) : {}),
      ...this.audit(one),
      title: whomOf(this.standing, one, this.language),
      ...(one.circle === undefined ? {} : { circle: one.circle }),
      ...(one.person === undefined ? {} : { person: one.person }),
      ...(tick === undefined ? {} : { tick }),
    };
  }

  /** The audit that something is recorded by. */
  private audit({ place }: ForOne): Pick<ChecklistStep, 'audit'> {
    if (!place.recorded) return {};
    const recorded = this.standing.organisation.audits.find(({ at }) => at === place.at);
    return recorded === undefined ? {} : { audit: recorded.name };
  }

  private task(id: string, task: Task): Omit<ChecklistStep, 'title'> {
    const { language, standing } = this;
    return {
      id,
      status: task.status,
      statusName: sayIn(statusNames[task.status], language),
      ...(task.owner === undefined
        ? {}
        : { owner: task.owner, ownerTitle: personName(standing, task.owner) }),
      ...(task.due === undefined ? {} : { due: writtenDate(task.due) }),
      ...(task.done === undefined ? {} : { done: writtenDate(task.done) }),
      evidence: task.evidence,
      why: task.why.map((why) => sayIn(reasonWords(standing, why), language)),
      place: this.desk.location(task.place.at),
      each: [],
    };
  }
}

function electionTo(circle: string, office: string, language: Language, title?: string): ElectionToHold {
  return { circle, office, title: title ?? sayIn(officeWords(office), language) };
}

/** The election that something due asks for, where none is on record. */
function electionFor(
  { kind, cause, circle, name, role, title }: Due,
  language: Language,
): ElectionToHold | undefined {
  if (kind !== 'election' || cause === 'planned' || circle === undefined) return undefined;
  return electionTo(circle, name, language, role === undefined ? undefined : title);
}

/** What is ticked off where it falls due; a step is ticked in the checklist, for those it is for. */
function boxOf({ kind, name, audit }: Due): { readonly tick?: TickBox } {
  if (kind === 'action') return { tick: { action: name } };
  if (kind === 'audit finding' && audit !== undefined) return { tick: { audit, finding: name } };
  return {};
}

function whom({ circle, person, office, role }: ForOne): Whom {
  return {
    ...(circle === undefined ? {} : { circle }),
    ...(person === undefined ? {} : { person }),
    ...(office === undefined ? {} : { office }),
    ...(role === undefined ? {} : { role }),
  };
}

/** The record that a tick makes, where what shows a step has one. */
function recordOf(shown: readonly Shown[], one: ForOne): TickBox | undefined {
  const [condition] = shown;
  if (shown.length !== 1 || (condition !== 'audits' && condition !== 'reviews')) return undefined;
  return { condition, for: whom(one) };
}

function sumOf({ all, done, overdue, underWay }: StepCounts): Status {
  if (done === all) return 'done';
  if (overdue > 0) return 'overdue';
  return done + underWay > 0 ? 'under way' : 'not begun';
}
