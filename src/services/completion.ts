import { never } from '../ground/never.js';
import { comesIn } from '../ground/texts.js';
import type { KringServices } from '../language/module.js';
import { otherWordsFor } from '../language/otherwise.js';
import { type Expected, expectedAt } from '../language/words.js';
import * as say from '../messages/editor.js';
import { keywordWords } from '../messages/keywords.js';
import { kinds, offices } from '../messages/picture.js';
import { length as lengthWords } from '../messages/show.js';
import type { Wanted } from '../messages/syntax.js';
import { same, sayIn, type Words } from '../messages/words.js';
import { after, before, type CalendarDate } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import { meetingsIn } from '../model/meetings.js';
import type {
  Circle,
  Decision,
  Election,
  Meeting,
  MeetingTopic,
  Origin,
  Role,
} from '../model/organisation.js';
import { isOver } from '../model/standing.js';
import {
  closingQuestions,
  followedPhases,
  packagedTemplates,
  questionsAsked,
  stepOfTemplate,
  templateSteps,
} from '../model/templates.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import { openTopics, topicStanding } from '../model/topics.js';
import { rules } from '../rules/registry.js';
import { circleKinds, fields } from '../vocabulary/circles.js';
import { decisionStates } from '../vocabulary/decisions.js';
import { auditSeverities, profiles } from '../vocabulary/findings.js';
import type { Referred } from '../vocabulary/kinds.js';
import { circleOffices, electionOffices, memberships } from '../vocabulary/offices.js';
import { allStandings, type Named, organisationMeantIn } from './mentions.js';
import type { Scene } from './scene.js';
import { snippetFor } from './snippets.js';
import type { SourceText, Spot } from './source-text.js';

export type ChoiceKind =
  | Exclude<Referred, 'template'>
  | 'keyword'
  | 'snippet'
  | 'role'
  | 'organisation'
  | 'rule'
  | 'office'
  | 'word'
  | 'date'
  | 'length'
  | 'text';

/** One thing that may be written at a place. */
export interface Choice {
  readonly label: string;
  readonly kind: ChoiceKind;
  /** What is written; the label where it is left out. */
  readonly text?: string;
  /** The same with places to fill in, `${1:…}`, for an editor that can. */
  readonly snippet?: string;
  /** What is said beside it, in short. */
  readonly detail?: string;
  /** What it stands for, so that it can be explained when somebody looks at it. */
  readonly named?: Named;
  /** The name of the organisation that has it, where that is another one. */
  readonly of?: string;
  /** How it is explained, where it is no name. */
  readonly documentation?: string;
  /** What an editor compares with what is typed; the label where it is left out. */
  readonly filter?: string;
  /** Smaller comes first. */
  readonly order: number;
  /** It has ended, left or been replaced. */
  readonly over?: boolean;
}

export interface Choices {
  /** What is replaced by the choice. */
  readonly at: Origin;
  readonly choices: readonly Choice[];
  /** There are more that begin as what was typed. */
  readonly more: boolean;
}

/** So many choices are given at once; when more is typed, others come. */
const mostChoices = 300;

/** What may be written at a place. Nothing within a text or a comment. */
export function choicesAt(
  services: KringServices,
  source: SourceText,
  scene: Scene,
  spot: Spot,
): Choices | undefined {
  const offset = source.offset(spot);
  const expected = expectedAt(services, source.text, offset);
  if (expected === undefined) return undefined;
  // A word that goes on behind the cursor is replaced as a whole.
  const behind = /^[\p{L}\p{N}\p{M}_-]*/u.exec(source.text.slice(offset, offset + 200))?.[0] ?? '';
  const to = offset + behind.length;
  const at = source.origin(expected.from, to);
  const rest = /^[^\r\n]*/.exec(source.text.slice(to, to + 300))?.[0] ?? '';
  const found = new Finder(scene, expected, rest).all();
  const typed = expected.typed.normalize('NFC').toLowerCase();
  const fitting = found.filter(({ label, filter }) => comesIn(typed, (filter ?? label).toLowerCase()));
  const meant = typed === '' ? [] : found.flatMap((choice) => meantBy(typed, choice) ?? []);
  const all = [...fitting, ...meant.filter(({ label }) => !fitting.some((one) => one.label === label))];
  const isExact = ({ label, filter }: Choice): boolean =>
    typed !== '' && (typed === label.toLowerCase() || typed === filter);
  all.sort((a, b) => Number(isExact(b)) - Number(isExact(a)) || a.order - b.order);
  return {
    at,
    choices: all.slice(0, mostChoices),
    // What fits by its own letters now may fit only by another word when one more is typed.
    more:
      all.length > mostChoices ||
      meant.some(({ label }) => fitting.some((one) => one.label === label)) ||
      goesOn(all.slice(0, mostChoices), typed),
  };
}

/**
 * Whether one of the choices is the beginning of another: once it is typed whole it comes first, so that the key that
 * takes what comes first never makes something else of it.
 */
function goesOn(choices: readonly Choice[], typed: string): boolean {
  const names = new Set(choices.map(({ label }) => label.toLowerCase()));
  for (const name of names)
    for (let end = typed.length; end < name.length; end++)
      if (end > 0 && names.has(name.slice(0, end))) return true;
  return false;
}

/** A word of the language as the choice for a word from elsewhere that begins as what is typed: `verkiezing`, `chair`. */
function meantBy(typed: string, choice: Choice): Choice | undefined {
  const { kind, label, filter } = choice;
  if (kind !== 'keyword' && kind !== 'snippet' && kind !== 'office') return undefined;
  const other = otherWordsFor(filter ?? label).find((word) => word.startsWith(typed));
  return other === undefined ? undefined : { ...choice, filter: other };
}

class Finder {
  private readonly standing: AsOf;
  private readonly statement: readonly string[];
  private readonly rule: string;

  constructor(
    private readonly scene: Scene,
    private readonly expected: Expected,
    /** What stands behind the place on its line. */
    private readonly rest: string,
  ) {
    this.standing = scene.standing;
    this.statement = expected.statement;
    this.rule = expected.blocks.at(-1)?.rule ?? '';
  }

  all(): Choice[] {
    const { wanted, begins, complete } = this.expected;
    // On a new line a statement that could have ended is gone on with by a word: `because`, `under`.
    const going = begins.length > 0 && complete ? wanted.filter(isClause) : wanted;
    // A clause that is there already is not said a second time; the first two words say what line it is.
    const said = new Set(this.statement.slice(2).filter((word) => !repeated.has(word)));
    const open = going.filter((one) => one.kind !== 'word' || !said.has(one.word));
    return [
      ...open.flatMap((one) => this.choices(one, begins.length > 0 ? 60 : 10)),
      ...begins.filter((one) => !this.isSaid(one)).flatMap((one) => this.beginning(one)),
    ];
  }

  /** Whether a word of its own is said already, where the organisation’s own words stand. */
  private isSaid(wanted: Wanted): boolean {
    if (this.rule !== 'OwnWords' || wanted.kind !== 'word') return false;
    const language = this.expected.blocks.at(-1)?.head[1];
    return this.standing.organisation.blocks.some(({ words }) =>
      words.some(({ term, language: said }) => term === wanted.word && said?.text === language),
    );
  }

  private choices(wanted: Wanted, order: number): Choice[] {
    switch (wanted.kind) {
      case 'word':
        return wanted.word === '{' ? [this.block(order)] : [this.keyword(wanted, order + 20)];
      case 'person':
        return this.people(order);
      case 'circle':
        return this.isLinkAcross ? this.circlesAcross(order) : this.circles(order);
      case 'decision':
        return this.decisions(order);
      case 'election':
        return this.elections(order);
      case 'action':
        return this.standing.organisation.actions.map((action) => ({
          label: action.name,
          kind: 'action' as const,
          ...(action.title === undefined ? {} : { detail: action.title }),
          named: { kind: 'action' as const, name: action.name },
          order,
        }));
      case 'review':
        return this.standing.organisation.reviews.map(({ name, person, on }) => ({
          label: name,
          kind: 'review' as const,
          detail: [titleOfPerson(this.standing, person.name), on?.date].filter(Boolean).join(', '),
          named: { kind: 'review' as const, name },
          order,
        }));
      case 'topic':
        return this.topics(order);
      case 'meeting':
        return this.meetings(order);
      case 'time':
        return ['19:30', '20:00', '09:00', '10:00', '14:00'].map((label, i) => this.word(label, order + i));
      case 'amount':
        return [];
      case 'template':
        return [
          ...new Set([...this.standing.organisation.templates.map(({ name }) => name), ...packagedTemplates]),
        ].map((label) => ({ label, kind: 'step' as const, order }));
      case 'organisation':
        return this.organisations(order);
      case 'office':
        return this.offices(order);
      case 'domainPart':
        return this.domainParts(order);
      case 'subject':
        return this.subjects(order);
      case 'step':
        return this.steps(order);
      case 'question':
        return this.questions(order);
      case 'rule':
        return this.rules(order);
      case 'method':
        return ['consent', 'majority', 'consensus', 'lot'].map((label, i) => this.word(label, order + i));
      case 'plainWord':
        return this.plainWords(order);
      case 'date':
        return this.dates(order);
      case 'length':
        return this.lengths(order);
      case 'unit':
        return this.units(order);
      case 'text':
        return [
          {
            label: '"…"',
            kind: 'text',
            text: '""',
            snippet: '"$1"',
            filter: '"',
            detail: this.say(say.choice.textBetweenQuotes),
            order: order + 30,
          },
        ];
      case 'number':
        return this.statement[0] === 'answer' ? this.scores(order) : [];
      case 'name':
        return [];
      default:
        return never(wanted);
    }
  }

  private say(said: Words): string {
    return sayIn(said, this.scene.language);
  }

  /**
   * Of very many things only as many as can be offered: some that come first, and others whose words hold what was
   * typed. Making a choice of each of fifty thousand people would keep everybody waiting.
   */
  private few<T>(all: readonly T[], text: (one: T) => string, first: readonly T[] = []): readonly T[] {
    if (all.length <= 1000) return all;
    const typed = this.expected.typed.normalize('NFC').toLowerCase();
    const found = new Set(first);
    for (const one of all) {
      if (found.size > mostChoices + first.length) break;
      if (comesIn(typed, text(one).toLowerCase())) found.add(one);
    }
    return [...found];
  }

  // ---- words of the language ----

  private beginning(wanted: Wanted): Choice[] {
    if (wanted.kind !== 'word') return wanted.kind === 'name' ? [] : this.choices(wanted, 20);
    if (wanted.word === '{' || !this.mayHave(wanted.word)) return [];
    // What the block has already is wanted less than what it still lacks.
    const keyword = this.keyword(wanted, this.has(wanted.word) ? 36 : 30);
    const snippet = this.lacks(wanted.word) ? snippetFor(wanted.word, this.rule, this.scene) : undefined;
    return snippet === undefined
      ? [keyword]
      : [
          keyword,
          {
            label: `${wanted.word} …`,
            kind: 'snippet',
            filter: wanted.word,
            text: wanted.word,
            snippet,
            detail: this.say(say.choice.newDeclaration),
            ...(keyword.documentation === undefined ? {} : { documentation: keyword.documentation }),
            order: keyword.order - 5,
          },
        ];
  }

  /** Whether the block has a line that begins with the word, or with the first of two. */
  private has(word: string): boolean {
    return this.rule !== 'KringFile' && this.expected.said.includes(word.split(' ')[0] ?? word);
  }

  /** Whether a line may stand in the block: what a circle says once, and what only some kinds of circle have. */
  private mayHave(word: string): boolean {
    if (this.rule !== 'Circle') return true;
    if (saidOnce.has(word) && this.has(word)) return false;
    const { kind } = this.around;
    return word !== 'double link' || (kind !== 'assembly' && kind !== 'working group');
  }

  /** Whether a whole line or block of it is still wanted: a circle has one link to the next higher one, or needs none. */
  private lacks(word: string): boolean {
    if (this.rule !== 'Circle' || word !== 'double link') return true;
    const { kind, parent } = this.around;
    if (this.has(word) || parent === undefined) return false;
    return (
      (kind === 'circle' || kind === 'general circle') && this.standing.circle(parent)?.kind !== 'assembly'
    );
  }

  /** The circle around the place as its head is written. */
  private get around(): { readonly kind: string; readonly parent: string | undefined } {
    const head = this.expected.blocks.at(-1)?.head ?? [];
    const kind = circleKinds.find((one) => one === `${head[0]} ${head[1]}`) ?? head[0] ?? '';
    const at = head.indexOf('in', kind.split(' ').length + 1);
    return { kind, parent: at < 0 ? undefined : head[at + 1] };
  }

  private keyword({ word, then }: Wanted & { readonly kind: 'word' }, order: number): Choice {
    const rank = usual.indexOf(word);
    // Quotes and braces that must follow are written along, where nothing follows yet.
    const behind = this.rest.trim() === '' || this.rest.trim() === '}';
    const snippet =
      !behind || then === undefined
        ? {}
        : { snippet: then === 'text' ? `${word} "$1"$0` : `${word} {\n  $0\n}` };
    const said = Object.hasOwn(keywordWords, word) ? keywordWords[word] : undefined;
    return {
      label: word,
      kind: 'keyword',
      ...snippet,
      ...(said === undefined ? {} : { detail: this.say(said), documentation: this.say(said) }),
      order: order + (rank < 0 ? usual.length : rank) / 100,
    };
  }

  /** A rhythm behind `every`, or else how long something lasts. */
  private lengths(order: number): Choice[] {
    const often = ['4 weeks', '2 weeks', 'week', 'month', '3 months', '6 months', 'year'];
    const seldom = ['month', '3 months', '6 months', 'year', '4 weeks', '2 weeks', 'week'];
    const long = ['2 years', '1 year', '18 months', '6 months', '3 months', '4 weeks', '2 weeks'];
    const every = this.statement.at(-1) === 'every';
    const all = every ? (this.statement[0] === 'meets' ? often : seldom) : long;
    return all.map((label, i) => {
      const said = /^\d/.test(label) ? this.say(lengthWords(label.replace(' ', ''))) : label;
      return {
        label,
        kind: 'length' as const,
        ...(said === label ? {} : { detail: said }),
        order: order + i,
      };
    });
  }

  /** The units that go with the number before, those that are likeliest in the line first. */
  private units(order: number): Choice[] {
    const often = this.statement[0] === 'meets' || this.statement[0] === 'reports';
    const all = often ? ['week', 'month', 'day', 'year'] : ['year', 'month', 'week', 'day'];
    const one = this.statement.at(-1) === '1';
    return all.map((unit, i) => this.word(one ? unit : `${unit}s`, order + i));
  }

  private block(order: number): Choice {
    return { label: '{ … }', kind: 'text', text: '{', snippet: '{\n  $0\n}', filter: '{', order: order + 25 };
  }

  private word(label: string, order: number, detail?: Words): Choice {
    return { label, kind: 'word', ...(detail === undefined ? {} : { detail: this.say(detail) }), order };
  }

  private plainWords(order: number): Choice[] {
    const words: Readonly<Record<string, readonly string[]>> = {
      method: profiles,
      language: ['en', 'nl'],
      words: ['en', 'nl'],
      legal: ['association', 'foundation', 'cooperative', 'company'],
      kind: ['policy', 'operations'],
      state: decisionStates,
      severity: auditSeverities,
      expertise: fields,
    };
    const first = this.statement[0] ?? '';
    return (Object.hasOwn(words, first) ? (words[first] ?? []) : []).map((label, i) =>
      this.word(label, order + i),
    );
  }

  // ---- names ----

  /** The circle in whose block the place lies, or that the declaration names. */
  private get circle(): Circle | undefined {
    for (const { rule, head } of [...this.expected.blocks].reverse()) {
      if (rule === 'Circle') return this.standing.circle(nameInHead(head));
      const declared = this.declared(rule, nameInHead(head));
      if (declared?.circle !== undefined) return this.standing.circle(declared.circle.name);
      const at = head.indexOf('in');
      if (rule === 'Election' && at > 0) return this.standing.circle(head[at + 1]);
    }
    const { statement } = this;
    const at = statement.indexOf('in');
    return at > 0 && statement[0] === 'election' ? this.standing.circle(statement[at + 1]) : undefined;
  }

  /** The meeting in whose block the place lies, or in which the record around it was made. */
  private get meeting(): Meeting | undefined {
    const { standing } = this;
    for (const { rule, head } of this.expected.blocks) {
      const name = nameInHead(head);
      if (rule === 'Meeting') return standing.meeting(name);
      const record =
        rule === 'Decision'
          ? standing.decision(name)
          : rule === 'Election'
            ? standing.election(name)
            : rule === 'Action'
              ? standing.action(name)
              : undefined;
      if (record?.meeting !== undefined) return standing.meeting(record.meeting.name);
    }
    return undefined;
  }

  private declared(
    rule: string,
    name: string | undefined,
  ): Decision | Election | Meeting | MeetingTopic | undefined {
    if (rule === 'Meeting') return this.standing.meeting(name);
    if (rule === 'Topic') return this.standing.topic(name);
    if (rule === 'Decision') return this.standing.decision(name);
    return rule === 'Election' ? this.standing.election(name) : undefined;
  }

  private people(order: number): Choice[] {
    const { standing, circle } = this;
    const keyword = this.statement[0];
    const above = circle === undefined ? undefined : standing.above(circle);
    // In a meeting, who is there comes first.
    const present = this.rule === 'Meeting' ? undefined : this.meeting?.present;
    const sitting = circle === undefined ? [] : standing.sits(circle).map(({ person }) => person);
    const here = new Set(
      present === undefined || present.everyone ? sitting : present.people.map(({ name }) => name),
    );
    const there = new Set(
      keyword !== 'leader' || above === undefined ? [] : standing.sits(above).map(({ person }) => person),
    );
    const near = [...here, ...there].flatMap((name) => standing.person(name) ?? []);
    const named = new Set(this.isList ? this.statement.slice(1) : []);
    const other = this.otherInLink;
    const all = this.few(standing.organisation.people, titled, near).filter(({ name }) => !named.has(name));
    return all.map((person) => {
      const left = standing.hasLeft(person.name);
      // Who sits in a circle anyway need not be among its members; leader and representative are two people.
      const last = other.has(person.name) || (keyword === 'members' && here.has(person.name));
      const rank = last ? 3 : here.has(person.name) ? 0 : there.has(person.name) ? 1 : 2;
      const why = left
        ? say.choice.left
        : here.has(person.name)
          ? sitting.includes(person.name)
            ? say.choice.member
            : undefined
          : there.has(person.name)
            ? say.choice.memberAbove
            : undefined;
      return {
        label: person.name,
        kind: 'person' as const,
        detail: [person.title, why && this.say(why)].filter(Boolean).join(', '),
        filter: `${person.name} ${person.title ?? ''}`,
        named: { kind: 'person' as const, name: person.name },
        order: order + (left ? 9 : rank),
        ...(left ? { over: true } : {}),
      };
    });
  }

  /** Whether the line names several, with commas between them. */
  private get isList(): boolean {
    return severalPeople.has(this.statement[0] ?? '');
  }

  /** Where a leader or representative of a double link is named, the people at its other end. */
  private get otherInLink(): ReadonlySet<string> {
    const [keyword] = this.statement;
    const links = this.rule === 'DoubleLink' ? (this.circle?.links ?? []) : [];
    const seats = links.flatMap(({ leaders, representatives }) =>
      keyword === 'representative' ? leaders : keyword === 'leader' ? representatives : [],
    );
    return new Set(seats.flatMap(({ person }) => person?.name ?? []));
  }

  private circles(order: number): Choice[] {
    const { standing } = this;
    const own = this.statement.indexOf('in') > 0 ? this.statement[1] : undefined;
    return this.few(standing.organisation.circles, titled)
      .filter(({ name }) => name !== own)
      .map((circle) => {
        const ended = standing.state(circle) === 'ended';
        const kind = kinds[circle.kind];
        return {
          label: circle.name,
          kind: 'circle' as const,
          detail: [circle.title, kind && this.say(kind)].filter(Boolean).join(', '),
          filter: `${circle.name} ${circle.title ?? ''}`,
          named: { kind: 'circle' as const, name: circle.name },
          order: order + (ended ? 9 : 0),
          ...(ended ? { over: true } : {}),
        };
      });
  }

  private get isLinkAcross(): boolean {
    const { statement } = this;
    return statement[0] === 'double' && statement[2] === 'to';
  }

  /** What a link can go to: a circle of this organisation, or one of another with that organisation behind it. */
  private circlesAcross(order: number): Choice[] {
    const said = /^\s*of\s+(?:"([^"]*)"|([\p{L}\p{M}\p{N}_-]+))/u.exec(this.rest);
    const of = said?.[1] ?? said?.[2];
    const all = allStandings(this.scene);
    if (of !== undefined) {
      const meant = organisationMeantIn(this.standing, all, of);
      return meant === undefined ? [] : this.circlesOf(meant, order, '');
    }
    const own = this.expected.blocks.find(({ rule }) => rule === 'Circle')?.head ?? [];
    const others = all.slice(1).filter((one) => {
      const { name } = one.organisation;
      return organisationMeantIn(this.standing, all, name) === one;
    });
    return [
      ...this.circles(order).filter(({ label }) => label !== nameInHead(own)),
      ...others.flatMap((one) => this.circlesOf(one, order + 5, ` of ${one.organisation.name}`)),
    ];
  }

  private circlesOf(standing: AsOf, order: number, behind: string): Choice[] {
    const { name: of, title: called } = standing.organisation;
    return this.few(standing.circles, titled).map(({ name, title }) => ({
      label: `${name}${behind}`,
      kind: 'circle' as const,
      detail: [title, called ?? of].filter(Boolean).join(', '),
      filter: `${name} ${title ?? ''}${behind}`,
      named: { kind: 'circle' as const, name },
      of,
      order,
    }));
  }

  /** The organisations that a link can go to: those with a circle of the name that is written come first. */
  private organisations(order: number): Choice[] {
    const { statement } = this;
    const circle = statement[statement.indexOf('to') + 1];
    const all = allStandings(this.scene);
    return all.flatMap((one, i) => {
      const { name, title } = one.organisation;
      if (name === '' || organisationMeantIn(this.standing, all, name) !== one) return [];
      return [
        {
          label: name,
          kind: 'organisation' as const,
          ...(title === undefined ? {} : { detail: title }),
          filter: `${name} ${title ?? ''}`,
          named: { kind: 'organisation' as const, name },
          of: name,
          order: order + (one.circle(circle) === undefined ? 2 : 0) + (i === 0 ? 4 : 0),
        },
      ];
    });
  }

  private decisions(order: number): Choice[] {
    const { standing } = this;
    // A decision replaces and follows others than itself.
    const own = nameInHead(this.expected.blocks.find(({ rule }) => rule === 'Decision')?.head ?? []);
    const others = this.few(standing.organisation.decisions, titled).filter(({ name }) => name !== own);
    return others.map((decision) => {
      const over = isOver(standing, decision);
      return {
        label: decision.name,
        kind: 'decision' as const,
        detail: [decision.title, decision.decided?.date].filter(Boolean).join(', '),
        filter: `${decision.name} ${decision.title ?? ''}`,
        named: { kind: 'decision' as const, name: decision.name },
        order: order + (standing.isAdopted(decision) ? 0 : over ? 9 : 2),
        ...(over ? { over } : {}),
      };
    });
  }

  private elections(order: number): Choice[] {
    const { circle, statement } = this;
    const person = statement[1];
    const own = circle === undefined ? [] : this.electionsOf(circle.name);
    return this.few(this.standing.organisation.elections, ({ name }) => name, own).map((election) => {
      const office = election.role ?? this.say(offices[election.office] ?? same(election.office));
      const fits =
        (election.circle.name === circle?.name ? 0 : 4) +
        (election.elected?.person?.name === person ? 0 : 2) +
        (election.office === statement[0] ? 0 : 1);
      return {
        label: election.name,
        kind: 'election' as const,
        detail: [office, election.circle.name, election.on?.date].filter(Boolean).join(', '),
        named: { kind: 'election' as const, name: election.name },
        order: order + fits,
      };
    });
  }

  /** The topics of the circle that wait, the oldest first, and then all others. */
  private topics(order: number): Choice[] {
    const { standing, circle } = this;
    const waiting = circle === undefined ? [] : openTopics(standing, circle.name);
    return this.few(standing.organisation.topics, titled, waiting).map((topic) => {
      const at = waiting.indexOf(topic);
      const over = topicStanding(standing, topic).standing === 'closed';
      return {
        label: topic.name,
        kind: 'topic' as const,
        detail: [topic.title, topic.on?.date].filter(Boolean).join(', '),
        filter: titled(topic),
        named: { kind: 'topic' as const, name: topic.name },
        order: order + (at >= 0 ? at / 100 : over ? 9 : 2),
        ...(over ? { over } : {}),
      };
    });
  }

  /** Meetings of the circle first, the latest before the others. */
  private meetings(order: number): Choice[] {
    const { circle } = this;
    const { organisation } = this.standing;
    const own = circle === undefined ? [] : [...meetingsIn(organisation).of(circle.name)].reverse();
    const all = [...own, ...organisation.meetings.filter((meeting) => !own.includes(meeting))];
    return this.few(all, ({ name }) => name, own.slice(0, mostChoices)).map((meeting, i) => ({
      label: meeting.name,
      kind: 'meeting' as const,
      detail: [titleOfCircle(this.standing, meeting.circle.name), meeting.on?.date]
        .filter(Boolean)
        .join(', '),
      named: { kind: 'meeting' as const, name: meeting.name },
      order: order + Math.min(i, 900) / 100,
    }));
  }

  private electionsOf(circle: string): Election[] {
    return this.standing.organisation.elections.filter((election) => election.circle.name === circle);
  }

  private offices(order: number): Choice[] {
    const circle = this.circle;
    const isMembers = this.statement[0] === 'members';
    // Whose holders are members may be an office or role of any circle, and is none that only makes a member.
    const where = circle === undefined || isMembers ? this.standing.circles : [circle];
    const seen = new Set(isMembers ? this.statement.slice(1) : []);
    const isNew = ({ name }: Role): boolean => !isMembers || (!seen.has(name) && seen.add(name).size > 0);
    const roles = where.flatMap(({ name, roles: all }) =>
      all.filter(isNew).map((role) => ({
        label: role.name,
        kind: 'role' as const,
        detail: role.title ?? this.say(say.choice.role),
        named: { kind: 'role' as const, name: role.name, owner: name },
        order: order + 8,
      })),
    );
    const offered = isMembers ? circleOffices.filter((office) => !seen.has(office)) : electionOffices;
    const words = offered.map((office, i) => ({
      label: office,
      kind: 'office' as const,
      detail: this.say(offices[office] as Words),
      order: order + i,
    }));
    return [...words, ...roles];
  }

  /** The parts of the domain of the next higher circle; for a role, those of its own circle. */
  private domainParts(order: number): Choice[] {
    const { standing, circle } = this;
    const inRole = this.expected.blocks.some(({ rule }) => rule === 'Role');
    const written = this.expected.blocks.find(({ rule }) => rule === 'Circle')?.head ?? [];
    const parent = standing.circle(written[written.indexOf('in') + 1]) ?? (circle && standing.above(circle));
    const holder = inRole ? circle : parent;
    const from = holder === undefined ? this.few(standing.circles, partsText) : [holder];
    return from.flatMap((one) =>
      standing.domainItems(one.name).map((item) => ({
        label: `${one.name}.${item.name}`,
        kind: 'domain item' as const,
        detail: item.text ?? '',
        named: { kind: 'domain item' as const, name: item.name, owner: one.name },
        order,
      })),
    );
  }

  private subjects(order: number): Choice[] {
    const { standing, circle: own } = this;
    const [keyword] = this.statement;
    if (this.rule === 'Step' || this.statement[0] === 'audit')
      return [...this.circles(order), ...(this.rule === 'Step' ? this.people(order + 2) : [])];
    const holders =
      own === undefined ? [] : [own, ...this.few(standing.circles, partsText).filter((one) => one !== own)];
    const parts = holders.flatMap((circle) =>
      [
        ...standing.domainItems(circle.name).map((item) => ['domain item', item] as const),
        ...circle.roles.map((role) => ['role', role] as const),
      ].map(([kind, part]) => ({
        label: `${circle.name}.${part.name}`,
        kind,
        detail: ('text' in part ? part.text : 'title' in part ? part.title : undefined) ?? '',
        named: { kind, name: part.name, owner: circle.name },
        order: order + (circle === own ? (kind === 'role' ? 1 : 0) : 5),
      })),
    );
    if (keyword === 'responsible')
      return [
        ...this.people(order),
        ...parts.filter(({ kind }) => kind === 'role'),
        ...this.circles(order + 6),
      ];
    return [...parts, ...this.circles(order + 3), ...this.decisions(order + 12)];
  }

  private steps(order: number): Choice[] {
    const name = this.expected.blocks.find(({ rule }) => rule === 'Implementation')?.head[1];
    const { organisation } = this.standing;
    const implementation = organisation.implementations.find((one) => one.name === name);
    if (implementation === undefined || this.statement[0] === 'after') return this.stepsIn(name, order);
    // What a plan leaves out is a step of its template; a circle may do without any step of the plan.
    const steps = templateSteps(organisation, implementation.template?.name ?? '') ?? [];
    const template = steps.map((label): Choice => {
      const owner = implementation.template?.name ?? '';
      const title = stepOfTemplate(organisation, owner, label, this.scene.language)?.title ?? '';
      return { label, kind: 'step', detail: title, named: { kind: 'step', name: label, owner }, order };
    });
    return [...template, ...this.stepsIn(name, order + 2).filter(({ label }) => !steps.includes(label))];
  }

  /** The steps of the plan or template in which the line stands, with those of the template that the plan follows. */
  private stepsIn(plan: string | undefined, order: number): Choice[] {
    const { organisation } = this.standing;
    const template = this.expected.blocks.find(({ rule }) => rule === 'Template')?.head[1];
    const implementation = organisation.implementations.find((one) => one.name === plan);
    const phases =
      implementation === undefined
        ? organisation.templates.find((one) => one.name === template)?.phases
        : followedPhases(organisation, implementation, this.scene.language);
    return (phases ?? [])
      .flatMap((phase) => phase.steps)
      .map((step) => ({
        label: step.name,
        kind: 'step' as const,
        detail: step.title ?? '',
        named: { kind: 'step' as const, name: step.name, owner: plan ?? template ?? '' },
        order,
      }));
  }

  /** The questions of an audit with their texts, those that it has not answered yet first. */
  private questions(order: number): Choice[] {
    const { organisation } = this.standing;
    const head = this.expected.blocks.find(({ rule }) => rule === 'Audit')?.head;
    if (this.rule === 'Closing')
      return closingQuestions(organisation).map(({ name, text }, i) => ({
        label: name,
        kind: 'closing question' as const,
        detail: this.say(text),
        filter: `${name} ${this.say(text)}`,
        named: { kind: 'question' as const, name },
        order: order + i / 100,
      }));
    const audit = organisation.audits.find(({ name }) => name === head?.[1]);
    const answered = new Set(audit?.answers.map(({ question }) => question.name));
    const ofCircle = this.standing.circle(audit?.subject.name ?? head?.[3]) !== undefined;
    return questionsAsked(organisation)
      .filter(({ each }) => each || !ofCircle)
      .map(({ name, text }, i) => ({
        label: name,
        kind: 'question' as const,
        detail: this.say(text),
        filter: `${name} ${this.say(text)}`,
        named: { kind: 'question' as const, name },
        order: order + i / 100 + (this.statement[0] === 'answer' && answered.has(name) ? 5 : 0),
      }));
  }

  private scores(order: number): Choice[] {
    return say.scores.map((said, score) => ({
      label: String(score),
      kind: 'word' as const,
      detail: this.say(said),
      order: order + score,
    }));
  }

  private rules(order: number): Choice[] {
    return rules
      .filter((rule) => rule.firm === undefined)
      .map((rule) => ({
        label: rule.id.slice(rule.id.indexOf('/') + 1),
        kind: 'rule' as const,
        detail: `${rule.code} ${this.say(rule.words.title)}`,
        filter: `${rule.id.slice(rule.id.indexOf('/') + 1)} ${rule.id} ${rule.code}`,
        named: { kind: 'rule' as const, name: rule.id },
        order,
      }));
  }

  // ---- days ----

  private dates(order: number): Choice[] {
    const { on } = this.standing;
    const last = this.statement.at(-1);
    const soon = ['due', 'until', 'review', 'next', 'planned', 'evaluation'].includes(last ?? '');
    const later = (months: number, label: Words): Choice =>
      this.date(
        after(on, { years: 0, months, weeks: 0, days: 0 }),
        label,
        order + (soon ? 0 : 10) + months / 10,
      );
    const weeks = (count: number): Choice =>
      this.date(
        after(on, { years: 0, months: 0, weeks: count, days: 0 }),
        say.dateChoices.inWeeks(count),
        order + (soon ? 0 : 10) + count / 50,
      );
    return [
      this.date(on, say.dateChoices.today, order + (soon ? 15 : 0)),
      this.date(after(on, { years: 0, months: 0, weeks: 0, days: 1 }), say.dateChoices.tomorrow, order + 5),
      weeks(1),
      weeks(2),
      later(1, say.dateChoices.inMonths(1)),
      later(3, say.dateChoices.inMonths(3)),
      later(6, say.dateChoices.inMonths(6)),
      later(12, say.dateChoices.inYears(1)),
      later(24, say.dateChoices.inYears(2)),
      later(36, say.dateChoices.inYears(3)),
      this.month(on, order + 18),
      this.month(before(on, { years: 0, months: 1, weeks: 0, days: 0 }), order + 19),
    ];
  }

  /** The month of a day, for where nobody knows the day. */
  private month(date: CalendarDate, order: number): Choice {
    const label = date.slice(0, '2026-03'.length);
    return { label, kind: 'date', detail: this.say(say.dateChoices.month), order };
  }

  private date(date: CalendarDate, label: Words, order: number): Choice {
    return {
      label: date,
      kind: 'date',
      detail: this.say(label),
      filter: `${date} ${this.say(label)}`,
      order,
    };
  }
}

/** Lines that a circle has once. */
export const saidOnce: ReadonlySet<string> = new Set([
  'domain',
  'meets',
  'reports',
  'reviews',
  'planned',
  'begun',
  'ended',
]);

/** Words that begin a line which names several people. */
export const severalPeople: ReadonlySet<string> = new Set([
  ...memberships.map((one) => `${one}s`),
  'present',
  'absent',
  'consent',
  'guest',
]);

/** Words that a line may have more than once. */
export const repeated: ReadonlySet<string> = new Set(['and', 'every', 'for', 'of']);

/** Of words that begin alike, the one that is written more often comes first; others come behind, as in the grammar. */
export const usual: readonly string[] = [
  ...['from', 'for', 'until', 'by', 'because'],
  ...['circle', 'person', 'election', 'decision', 'action'],
  ...[
    'aim',
    'domain',
    'double link',
    'leader',
    'representative',
    'facilitator',
    'secretary',
    'members',
    'meets',
  ],
  ...['logbook', 'role', 'measure', 'constraint', 'lead', 'do', 'experts', 'observers', 'reports'],
  ...['organisation', 'general circle', 'top circle', 'helping circle', 'working group'],
];

function isClause(wanted: Wanted): boolean {
  return wanted.kind === 'word' && wanted.word !== 'and' && wanted.word !== '{';
}

function titled({ name, title }: { readonly name: string; readonly title?: string | undefined }): string {
  return `${name} ${title ?? ''}`;
}

/** The names of a circle and of all that it decides about. */
function partsText({ name, domain, roles }: Circle): string {
  const items = [domain, ...roles.map((role) => role.domain)].flatMap((one) => one?.items ?? []);
  return `${name}.${[...items, ...roles].map((part) => part.name).join(' ')}`;
}

/** The name in the words before a block: the word behind those that say what it is. */
function nameInHead(head: readonly string[]): string | undefined {
  const [first] = head;
  return first !== undefined && circleKinds.some((kind) => kind.startsWith(`${first} `)) ? head[2] : head[1];
}
