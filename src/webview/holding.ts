import { holding as say } from '../messages/holding-page.js';
import { pointKindNames, roundNames } from '../messages/meetings.js';
import { sayIn, type Words } from '../messages/words.js';
import {
  type FromHolding,
  type HeldMeeting,
  heldMeeting,
  type ToHolding,
} from '../render/html/holding-page.js';
import type { Act, Nominated } from '../services/holding/act.js';
import type {
  EveningDecision,
  EveningElection,
  EveningNomination,
  EveningObjection,
  EveningPoint,
  Somebody,
  ToldEvening,
} from '../services/holding/evening.js';
import { objectionAnswers } from '../vocabulary/decisions.js';
import { pointKinds } from '../vocabulary/meetings.js';
import { element } from './element.js';
import { h, type Made } from './made.js';

/*
 * A meeting while it is held, for the screen in the room. What it shows is in the text; what it keeps by itself is
 * which point is in hand and since when, half-typed lines, and nominations until all of them are in.
 */

interface Host {
  postMessage(message: FromHolding): void;
  setState(kept: unknown): void;
}
declare function acquireVsCodeApi(): Host;

/** What the page knows beside the text; it outlives the window. */
interface Kept {
  /** The part of the agenda that is looked at: `opening`, `closing`, or the key of a point. */
  part: string;
  /** The point in hand, since when by the clock of this machine, and how many minutes it had before. */
  hand?: { readonly point: string; readonly since: number; readonly before: number };
  /** What is typed and chosen in fields, by their ids. */
  drafts: Record<string, string>;
  /** Nominations that were handed in and not read out, by the point. */
  nominations: Record<string, Nominated[]>;
}

/** An act that was sent and not answered yet, with what comes back to the page where it is refused. */
interface Sent {
  /** What was typed and chosen for it, by the ids of the fields. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly clears: readonly string[];
  readonly focus?: string | undefined;
  readonly hand?: Kept['hand'];
}

const opening = 'opening';
const closing = 'closing';
const decisionSteps = ['picture', 'opinion', 'proposal', 'consent'] as const;

class HoldingPage {
  private readonly host = acquireVsCodeApi();
  private readonly page = element('page', HTMLElement);
  private readonly now = element('now', HTMLElement);
  private readonly refusal = element('refused', HTMLElement);
  private readonly held: HeldMeeting | undefined;
  private evening: ToldEvening | undefined;
  private kept: Kept = { part: opening, drafts: {}, nominations: {} };
  private acts = 0;
  private readonly waiting = new Map<number, Sent>();
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private showsKeys = false;
  private focusNext: string | undefined;
  /** The keys of the points as they were shown last. */
  private keys: readonly string[] = [];
  /** Whether a character is being put together, which nothing may break off. */
  private composes = false;

  constructor() {
    this.held = heldMeeting(JSON.parse(document.body.dataset.held ?? 'null'));
  }

  start(): void {
    window.addEventListener('message', ({ data }: MessageEvent<ToHolding<ToldEvening>>) => this.take(data));
    document.addEventListener('keydown', (event) => this.key(event));
    document.addEventListener('click', () => this.refuse(''), { capture: true });
    document.addEventListener('compositionstart', () => {
      this.composes = true;
    });
    document.addEventListener('compositionend', () => {
      this.composes = false;
      this.show();
    });
    document.addEventListener('visibilitychange', () => this.keep(true));
    setInterval(() => this.tick(), 1000);
    if (this.held !== undefined) this.host.setState(this.held);
    this.host.postMessage({ kind: 'ready' });
  }

  private t(words: Words): string {
    return sayIn(words, this.evening?.language ?? 'en');
  }

  private take(said: ToHolding<ToldEvening>): void {
    switch (said.kind) {
      case 'evening':
        if (said.kept !== undefined) this.restore(said.kept);
        if (this.refusal.textContent === this.t(say.gone)) this.refuse('');
        this.follow(said.evening.points);
        this.evening = said.evening;
        document.documentElement.lang = said.evening.language.startsWith('nl') ? 'nl' : 'en';
        this.show();
        return;
      case 'gone':
        this.refuse(this.t(say.gone));
        return;
      case 'written': {
        const done = this.waiting.get(said.id);
        this.waiting.delete(said.id);
        // Whoever went on to another field meanwhile stays there.
        if (done?.focus !== undefined && !this.isElsewhere(done)) this.focusNext = done.focus;
        this.keep();
        this.show();
        return;
      }
      case 'refused':
        this.takeBack(said.id);
        this.refuse(said.text);
        break;
      default:
        said satisfies never;
    }
  }

  private refuse(text: string): void {
    if (this.refusal.textContent !== text) this.refusal.textContent = text;
  }

  /** Gives back to the fields what was not written; what was typed in them since goes before it. */
  private takeBack(id: number): void {
    const sent = this.waiting.get(id);
    this.waiting.delete(id);
    if (sent === undefined) return;
    for (const [field, said] of Object.entries(sent.drafts))
      if ((this.kept.drafts[field] ?? '') === '') this.kept.drafts[field] = said;
    if (sent.hand !== undefined) this.kept.hand ??= sent.hand;
    this.keep();
    this.show();
  }

  private isElsewhere({ clears, focus }: Sent): boolean {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || !at.matches('input,select,textarea')) return false;
    return at.id !== focus && !clears.includes(at.id);
  }

  // ---- what is kept ----

  private restore(text: string): void {
    try {
      const { part, hand, drafts, nominations } = JSON.parse(text) as Partial<Kept>;
      if (typeof part === 'string') this.kept.part = part;
      if (hand !== undefined && typeof hand.since === 'number' && typeof hand.point === 'string')
        this.kept.hand = hand;
      if (typeof drafts === 'object') this.kept.drafts = { ...drafts };
      if (typeof nominations === 'object') this.kept.nominations = { ...nominations };
    } catch {
      // What cannot be read was kept by another version; the text has all that was laid down.
    }
  }

  /** Has the host keep everything that is not in the text, soon or at once. */
  private keep(atOnce = false): void {
    clearTimeout(this.keeping);
    const send = (): void => this.host.postMessage({ kind: 'keep', kept: JSON.stringify(this.whole()) });
    if (atOnce) send();
    else this.keeping = setTimeout(send, 150);
  }

  /** All that is not in the text, what was sent and not answered yet included. */
  private whole(): Kept {
    const sent = [...this.waiting.values()].map(({ drafts }) => drafts);
    return { ...this.kept, drafts: Object.assign({}, ...sent, this.kept.drafts) as Kept['drafts'] };
  }

  /**
   * Keeps to a point whose words somebody changed by hand what the page keeps of it: one key is gone, and another one
   * stands in its place. A point that is gone for a moment, in half-typed text, is found again when it is back.
   */
  private follow(points: readonly EveningPoint[]): void {
    const now = points.map(({ key }) => key);
    const gone = this.keys.filter((key) => !now.includes(key));
    const come = now.filter((key) => !this.keys.includes(key));
    const [was, is] = [gone[0], come[0]];
    if (was === undefined || is === undefined) {
      if (gone.length === 0) this.keys = now;
      return;
    }
    const isSame = gone.length === 1 && come.length === 1 && this.keys.indexOf(was) === now.indexOf(is);
    this.keys = now;
    if (!isSame) return;
    const { kept } = this;
    if (kept.part === was) kept.part = is;
    if (kept.hand?.point === was) kept.hand = { ...kept.hand, point: is };
    const nominated = kept.nominations[was];
    if (nominated !== undefined) {
      delete kept.nominations[was];
      kept.nominations[is] = nominated;
    }
    for (const [id, said] of Object.entries(kept.drafts)) {
      const moved = id.replace(`/${was}`, () => `/${is}`);
      if (moved === id) continue;
      delete kept.drafts[id];
      kept.drafts[moved] = said;
    }
    const at = document.activeElement;
    if (at instanceof HTMLElement && at.id.includes(`/${was}`))
      this.focusNext = at.id.replace(`/${was}`, () => `/${is}`);
    this.keep();
  }

  // ---- acts ----

  /** Sends an act. Its fields are empty at once, so that what is typed next is not lost when it is answered. */
  private act(act: Act, clears: readonly string[] = [], focus?: string, hand?: Kept['hand']): void {
    const typed = clears.filter((field) => this.kept.drafts[field] !== undefined);
    // Pressed twice: the same is on its way, and nothing new was typed.
    const isSent = [...this.waiting.values()].some((sent) => clears.some((id) => sent.clears.includes(id)));
    if (clears.length > 0 && typed.length === 0 && isSent) return;
    const id = ++this.acts;
    const drafts = Object.fromEntries(typed.map((field) => [field, this.draft(field)]));
    for (const field of typed) delete this.kept.drafts[field];
    this.waiting.set(id, { drafts, clears, focus, hand });
    this.keep();
    this.host.postMessage({ kind: 'act', id, act });
    if (typed.length > 0) this.show();
  }

  private draft(id: string): string {
    return this.kept.drafts[id] ?? '';
  }

  private look(part: string): void {
    this.kept.part = part;
    this.keep();
    this.show();
    window.scrollTo(0, 0);
  }

  // ---- the clock ----

  /** Minutes that a point has taken so far, those before it was taken up again included. */
  private minutesOf(point: EveningPoint): number {
    const { hand } = this.kept;
    return hand?.point === point.key ? hand.before + (Date.now() - hand.since) / 60_000 : (point.used ?? 0);
  }

  private tick(): void {
    const clock = document.getElementById('clock');
    if (clock !== null) clock.textContent = clockNow();
    const point = this.evening?.points.find(({ key }) => key === this.kept.hand?.point);
    const time = document.getElementById('time');
    if (point === undefined || time === null || this.kept.part !== point.key) return;
    this.tellTime(point, time);
  }

  private tellTime(point: EveningPoint, time: HTMLElement): void {
    const seconds = Math.floor(this.minutesOf(point) * 60);
    time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    const over = Math.floor(seconds / 60 - (point.planned ?? Number.POSITIVE_INFINITY));
    time.classList.toggle('late', over >= 0 && point.planned !== undefined && over > 0);
    const late = document.getElementById('late');
    const said = over > 0 ? this.t(say.over(over)) : '';
    if (late !== null && late.textContent !== said) late.textContent = said;
    const bar = document.getElementById('bar');
    if (bar instanceof HTMLProgressElement) bar.value = Math.min(bar.max, seconds / 60);
  }

  private startOrEnd(point: EveningPoint): void {
    const { hand } = this.kept;
    if (hand?.point === point.key) {
      const minutes = Math.max(1, Math.round(this.minutesOf(point)));
      delete this.kept.hand;
      this.act({ kind: 'end', point: point.key, minutes }, [], 'start', hand);
    } else {
      const before = this.evening?.points.find(({ key }) => key === hand?.point);
      // One point at a time: the one before ends where the next begins.
      if (before !== undefined)
        this.act({
          kind: 'end',
          point: before.key,
          minutes: Math.max(1, Math.round(this.minutesOf(before))),
        });
      this.kept.hand = { point: point.key, since: Date.now(), before: point.used ?? 0 };
      this.kept.part = point.key;
    }
    this.keep(true);
    this.show();
  }

  // ---- keys ----

  private key(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const field = target instanceof HTMLElement && target.matches('input,select,textarea');
    if (key === 'Escape') {
      if (field) target.blur();
      this.refuse('');
      return;
    }
    const letter = key.toLowerCase();
    if ((ctrlKey || metaKey) && !field && (letter === 'z' || letter === 'y')) {
      event.preventDefault();
      this.host.postMessage({ kind: letter === 'z' && !event.shiftKey ? 'undo' : 'redo' });
      return;
    }
    if (ctrlKey || metaKey || altKey) return;
    if (field) {
      const button = target.closest('[data-form]')?.querySelector<HTMLButtonElement>('button[data-submit]');
      const enters = key === 'Enter' && !target.matches('textarea,select') && !event.isComposing;
      if (enters && button != null) {
        event.preventDefault();
        button.click();
      }
      return;
    }
    const parts = this.parts();
    const at = parts.indexOf(this.kept.part);
    const point = this.evening?.points.find((one) => one.key === this.kept.part);
    const focus = (...ids: string[]): void => {
      const found = ids.map((id) => document.getElementById(id)).find((one) => one !== null);
      found?.focus();
      found?.scrollIntoView({ block: 'nearest' });
    };
    const does: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.look(parts[Math.min(parts.length - 1, at + 1)] ?? opening),
      ArrowUp: () => this.look(parts[Math.max(0, at - 1)] ?? opening),
      s: () => point !== undefined && this.startOrEnd(point),
      r: () => focus(`turn/${this.kept.part}`),
      p: () => focus('here/0'),
      a: () => focus(`action/${this.kept.part}/title`),
      o: () => focus(`object/${this.kept.part}/person`),
      c: () => focus(`carry/${this.kept.part}/day`),
      h: () => focus(`heard/${this.kept.part}`),
      t: () => {
        if (document.getElementById('topic/title') === null) this.look(closing);
        focus('topic/title');
      },
      '?': () => {
        this.showsKeys = !this.showsKeys;
        this.show();
      },
    };
    const wanted = does[key.length === 1 ? key.toLowerCase() : key];
    if (wanted === undefined) return;
    event.preventDefault();
    wanted();
  }

  private parts(): readonly string[] {
    return [opening, ...(this.evening?.points.map(({ key }) => key) ?? []), closing];
  }

  // ---- what is shown ----

  /** Shows everything anew; the focus stays in the same field, and the caret where it was. */
  private show(): void {
    const { evening } = this;
    if (evening === undefined || this.composes) return;
    if (!this.parts().includes(this.kept.part)) this.kept.part = opening;
    const at = document.activeElement;
    const id = this.focusNext ?? (at instanceof HTMLElement ? at.id : '');
    const carets =
      (at instanceof HTMLInputElement && at.type === 'text') || at instanceof HTMLTextAreaElement
        ? [at.selectionStart, at.selectionEnd]
        : undefined;
    this.focusNext = undefined;
    const scrolled = window.scrollY;
    const { part } = this.kept;
    const point = evening.points.find(({ key }) => key === part);
    this.page.replaceChildren(
      this.head(evening),
      h(
        'div',
        { class: 'columns' },
        this.agenda(evening),
        h(
          'main',
          {},
          part === opening
            ? this.openingPart(evening)
            : part === closing
              ? this.closingPart(evening)
              : point === undefined
                ? []
                : this.pointPart(point),
          this.showsKeys ? this.keyList() : [],
        ),
        this.people(evening),
      ),
    );
    const again = id === '' ? null : document.getElementById(id);
    // Where what was used is gone, as the last field of a form, the heading of the part is where one goes on.
    (again ?? (id === '' ? null : this.page.querySelector<HTMLElement>('h2')))?.focus({
      preventScroll: true,
    });
    if (carets !== undefined && (again instanceof HTMLInputElement || again instanceof HTMLTextAreaElement))
      if (again.id === id && again.type !== 'number' && again.type !== 'date')
        again.setSelectionRange(carets[0] ?? null, carets[1] ?? null);
    window.scrollTo(0, scrolled);
    this.tick();
    this.announce(point);
  }

  private announce(point: EveningPoint | undefined): void {
    const { evening } = this;
    const hand = evening?.points.find(({ key }) => key === this.kept.hand?.point);
    const next = point === undefined ? undefined : this.turnOf(point);
    const said = [
      ...(hand === undefined ? [] : [this.t(say.nowInHand(hand.title))]),
      ...(next === undefined ? [] : [this.t(say.turnOf(next.title))]),
    ].join('. ');
    if (this.now.textContent !== said) this.now.textContent = said;
  }

  private head(evening: ToldEvening): HTMLElement {
    const { circle, on, hours, facilitator, secretary, planned, used } = evening;
    const day = on === undefined ? undefined : dayWritten(on, document.documentElement.lang);
    return h(
      'header',
      {},
      h('h1', {}, this.t(say.title(circle.title, day))),
      h(
        'span',
        { class: 'quiet' },
        [
          ...(hours === undefined ? [] : [`${hours.start}${hours.end === undefined ? '' : `–${hours.end}`}`]),
          ...(hours?.place === undefined ? [] : [hours.place]),
          ...(facilitator === undefined ? [] : [this.t(say.facilitator(facilitator.title))]),
          ...(secretary === undefined ? [] : [this.t(say.secretary(secretary.title))]),
        ].join(' · '),
      ),
      h('span', { class: 'grow' }),
      h('span', { class: 'quiet' }, this.t(say.timeOfAll(used, planned))),
      h('span', { class: 'clock', id: 'clock', 'aria-label': this.t(say.clock), role: 'timer' }, clockNow()),
      h(
        'span',
        { class: 'tools' },
        this.button('text', this.t(say.text), () => this.host.postMessage({ kind: 'text' })),
        this.button('undo', this.t(say.undo), () => this.host.postMessage({ kind: 'undo' })),
        this.button('redo', this.t(say.redo), () => this.host.postMessage({ kind: 'redo' })),
        this.button(
          'keys',
          this.t(say.keys),
          () => {
            this.showsKeys = !this.showsKeys;
            this.show();
          },
          { 'aria-expanded': String(this.showsKeys), key: '?' },
        ),
      ),
    );
  }

  private agenda(evening: ToldEvening): HTMLElement {
    const { part, hand } = this.kept;
    const line = (key: string, i: number, sign: string, title: string, about: string): HTMLElement =>
      h(
        'li',
        {},
        h(
          'button',
          {
            type: 'button',
            id: `part/${i}`,
            ...(key === part ? { 'aria-current': 'true' } : {}),
            on: () => this.look(key),
          },
          h('span', { 'aria-hidden': 'true' }, sign),
          h('span', { class: key === hand?.point ? 'hand' : '' }, title),
          about === '' ? [] : h('span', { class: 'quiet' }, about),
        ),
      );
    return h(
      'nav',
      { 'aria-label': this.t(say.agenda) },
      h(
        'ol',
        { class: 'parts' },
        line(opening, 0, '', this.t(say.opening), ''),
        ...evening.points.map((point, i) => {
          const inHand = point.key === hand?.point;
          const state = inHand
            ? this.t(say.inHand)
            : point.carried !== undefined
              ? this.t(say.carriedOn)
              : point.done
                ? this.t(say.done)
                : '';
          const time =
            point.used !== undefined
              ? this.t(say.tookOf(point.used, point.planned))
              : point.planned === undefined
                ? ''
                : this.t(say.planned(point.planned));
          const about = [state, time].filter((one) => one !== '').join(' · ');
          return line(point.key, i + 1, inHand ? '▶' : point.done ? '✓' : `${i + 1}`, point.title, about);
        }),
        line(closing, evening.points.length + 1, '', this.t(say.closing), ''),
      ),
    );
  }

  private keyList(): HTMLElement {
    return this.section(
      this.t(say.keys),
      h(
        'dl',
        { class: 'keys' },
        ...say.keyList.flatMap(([keys, words]) => [h('dt', {}, keys), h('dd', {}, this.t(words))]),
      ),
    );
  }

  // ---- who is here ----

  private people(evening: ToldEvening): HTMLElement {
    const guests = evening.guests.map((title) => ({ name: '', title }));
    return h(
      'aside',
      { class: 'people', 'aria-label': this.t(say.people) },
      h('h3', {}, this.t(say.people)),
      h(
        'ul',
        {},
        ...evening.people.map((one, i) => {
          const set = (as: 'present' | 'absent'): void =>
            this.act({ kind: 'attend', person: one.name, as: one.is === as ? 'unsaid' : as });
          const why = `why/${one.name}`;
          return h(
            'li',
            { 'data-form': '' },
            h('span', { class: 'name' }, one.title),
            one.is === 'guest'
              ? h('span', { class: 'quiet' }, this.t(say.guest))
              : [
                  this.button(`here/${i}`, this.t(say.here), () => set('present'), {
                    'aria-pressed': String(one.is === 'present'),
                    'aria-label': this.t(say.isHere(one.title)),
                  }),
                  this.button(`absent/${i}`, this.t(say.absent), () => set('absent'), {
                    'aria-pressed': String(one.is === 'absent'),
                    'aria-label': this.t(say.isAbsent(one.title)),
                  }),
                ],
            one.is !== 'absent'
              ? []
              : one.because !== undefined
                ? h('span', { class: 'quiet' }, one.because)
                : [
                    this.field(why, {
                      'aria-label': this.t(say.whyAbsent(one.title)),
                      placeholder: this.t(say.whyAbsent(one.title)),
                    }),
                    this.button(
                      `because/${i}`,
                      this.t(say.layDown),
                      () => {
                        if (this.draft(why).trim() !== '')
                          this.act(
                            { kind: 'attend', person: one.name, as: 'absent', because: this.draft(why) },
                            [why],
                          );
                      },
                      { 'data-submit': '' },
                    ),
                  ],
          );
        }),
        ...guests.map(({ title }) =>
          h('li', {}, h('span', { class: 'name' }, title), h('span', { class: 'quiet' }, this.t(say.guest))),
        ),
      ),
      this.form(
        [this.choice('guest', this.t(say.addGuest), ['', ...this.othersThan(evening)], true)],
        this.t(say.add),
        () => {
          const person = this.draft('guest');
          if (person !== '') this.act({ kind: 'attend', person, as: 'guest' }, ['guest'], 'guest');
        },
      ),
    );
  }

  private othersThan(evening: ToldEvening): readonly Somebody[] {
    const here = new Set(evening.people.map(({ name }) => name));
    return evening.everybody.filter(({ name }) => !here.has(name));
  }

  private present(): readonly Somebody[] {
    return this.evening?.people.filter(({ is }) => is === 'present') ?? [];
  }

  /** Those who give consent and are here; where nobody's right is on record, all who are here. */
  private deciding(): readonly Somebody[] {
    const here = this.evening?.people.filter(({ is }) => is === 'present') ?? [];
    const some = here.filter(({ consents }) => consents);
    return some.length === 0 ? here : some;
  }

  // ---- opening and closing ----

  private openingPart(evening: ToldEvening): Made[] {
    const open = evening.minutes;
    return [
      h('h2', { tabindex: '-1', id: 'part' }, this.t(say.opening)),
      h('p', { class: 'about' }, this.t(say.minutes(evening.planned))),
      open.length === 0
        ? []
        : this.section(
            this.t(say.earlier),
            open.map((one) => {
              const id = `correct/${one.meeting}`;
              const day =
                one.on === undefined ? one.meeting : dayWritten(one.on, document.documentElement.lang);
              return h(
                'div',
                { 'data-form': '' },
                h(
                  'p',
                  {},
                  h('b', {}, this.t(say.minutesOf(day))),
                  one.is === 'open' ? '' : ` · ${one.corrected ?? this.t(say.minutesConsented)}`,
                ),
                one.is !== 'open'
                  ? []
                  : h(
                      'div',
                      { class: 'row' },
                      this.button(`consent/${one.meeting}`, this.t(say.giveConsent), () =>
                        this.act({ kind: 'minutes', meeting: one.meeting }),
                      ),
                      this.labelled(this.t(say.correction), this.field(id), true),
                      this.button(
                        `corrected/${one.meeting}`,
                        this.t(say.correct),
                        () => {
                          if (this.draft(id).trim() !== '')
                            this.act({ kind: 'minutes', meeting: one.meeting, corrected: this.draft(id) }, [
                              id,
                            ]);
                        },
                        { 'data-submit': '' },
                      ),
                    ),
              );
            }),
          ),
      this.officersPart(evening),
      this.topicsPart(evening),
      this.section(
        this.t(say.newPoint),
        this.form(
          [
            this.labelled(this.t(say.pointTitle), this.field('new/title'), true),
            this.labelled(
              this.t(say.pointKind),
              this.select(
                'new/kind',
                pointKinds.map((kind) => ({ name: kind, title: this.t(pointKindNames[kind]) })),
              ),
            ),
            this.labelled(
              this.t(say.inMinutes),
              this.field('new/minutes', { type: 'number', min: '1', max: '600' }),
            ),
          ],
          this.t(say.add),
          () => {
            const minutes = Number(this.draft('new/minutes'));
            this.act(
              {
                kind: 'point',
                title: this.draft('new/title'),
                as: pointKinds.find((kind) => kind === this.draft('new/kind')) ?? 'report',
                ...(minutes > 0 ? { minutes } : {}),
              },
              ['new/title', 'new/minutes'],
              'new/title',
            );
          },
        ),
      ),
      this.newTopicPart(evening),
    ];
  }

  private officersPart({ facilitator, secretary }: ToldEvening): HTMLElement {
    const office = (name: 'facilitator' | 'secretary', label: Words, now: Somebody | undefined): Made => {
      const id = `officer/${name}`;
      return this.form(
        [
          this.labelled(
            this.t(label),
            this.select(
              id,
              [{ name: '', title: '' }, ...this.everybody()],
              this.draft(id) || (now?.name ?? ''),
            ),
          ),
        ],
        this.t(say.layDown),
        () => {
          const person = this.draft(id);
          if (person !== '') this.act({ kind: 'office', office: name, person }, [id]);
        },
      );
    };
    return this.section(this.t(say.officers), [
      office('facilitator', say.whoFacilitates, facilitator),
      office('secretary', say.whoWrites, secretary),
    ]);
  }

  /** Topics that wait for a meeting, each to be taken up in this one. */
  private topicsPart({ topics }: ToldEvening): Made[] {
    if (topics.length === 0) return [];
    return [
      this.section(
        this.t(say.topics),
        h(
          'ul',
          { class: 'said' },
          ...topics.map(({ name, title, by, returns }) =>
            h(
              'li',
              { class: 'row' },
              h(
                'span',
                { class: 'grow' },
                this.t(say.topicSaid(title, by?.title)),
                returns === 0 ? '' : ` · ${this.t(say.cameBack(returns))}`,
              ),
              this.button(
                `take-up/${name}`,
                this.t(say.takeUp),
                () => this.act({ kind: 'take up', topic: name }),
                { 'aria-label': this.t(say.takeUpTopic(title)) },
              ),
            ),
          ),
        ),
      ),
    ];
  }

  /** What somebody hands in for a later meeting, in the opening round or when all is done. */
  private newTopicPart(evening: ToldEvening): HTMLElement {
    const ids = {
      title: 'topic/title',
      by: 'topic/by',
      as: 'topic/kind',
      minutes: 'topic/minutes',
      because: 'topic/because',
      concerns: 'topic/concerns',
    };
    return this.section(
      this.t(say.newTopic),
      this.form(
        [
          this.labelled(this.t(say.pointTitle), this.field(ids.title, { key: 'T' }), true),
          this.choice(ids.by, this.t(say.whoHandsIn), ['', ...this.everybody()]),
          this.labelled(
            this.t(say.pointKind),
            this.select(ids.as, [
              { name: '', title: '' },
              ...pointKinds.map((kind) => ({ name: kind, title: this.t(pointKindNames[kind]) })),
            ]),
          ),
          this.labelled(
            this.t(say.inMinutes),
            this.field(ids.minutes, { type: 'number', min: '1', max: '600' }),
          ),
          this.labelled(this.t(say.whyTopic), this.field(ids.because), true),
          this.choice(ids.concerns, this.t(say.about), ['', ...evening.subjects]),
        ],
        this.t(say.handInTopic),
        () => {
          const by = this.draft(ids.by);
          const as = pointKinds.find((kind) => kind === this.draft(ids.as));
          const minutes = Number(this.draft(ids.minutes));
          const because = this.draft(ids.because).trim();
          const concerns = this.draft(ids.concerns);
          this.act(
            {
              kind: 'topic',
              title: this.draft(ids.title),
              ...(by === '' ? {} : { by }),
              ...(as === undefined ? {} : { as }),
              ...(as !== undefined && minutes > 0 ? { minutes } : {}),
              ...(because === '' ? {} : { because }),
              ...(concerns === '' ? {} : { concerns }),
            },
            Object.values(ids),
            ids.title,
          );
        },
      ),
    );
  }

  private closingPart(evening: ToldEvening): Made[] {
    const { questions, remarks } = evening.closing;
    const day = 'next/day';
    return [
      h('h2', { tabindex: '-1', id: 'part' }, this.t(say.closing)),
      this.section(
        this.t(say.questions),
        questions.map(({ name, text, score, said }) =>
          h(
            'div',
            { class: 'question' },
            h('span', {}, text, said === undefined ? [] : h('span', { class: 'quiet' }, ` ${said}`)),
            h(
              'span',
              { class: 'scores', role: 'group', 'aria-label': text },
              ...[0, 1, 2, 3].map((points) =>
                this.button(
                  `score/${name}/${points}`,
                  String(points),
                  () => this.act({ kind: 'score', question: name, score: points }),
                  {
                    'aria-pressed': String(score === points),
                    'aria-label': this.t(say.scoreOf(text, points)),
                  },
                ),
              ),
            ),
          ),
        ),
      ),
      this.section(this.t(say.remarks), [
        h(
          'ul',
          { class: 'said' },
          ...remarks.map(({ person, text }) =>
            h('li', {}, person === undefined ? [] : h('b', {}, `${person.title}: `), text),
          ),
        ),
        this.form(
          [
            this.choice('remark/person', this.t(say.whoRemarks), [this.t(say.theCircle), ...this.present()]),
            this.labelled(this.t(say.remark), this.field('remark/text'), true),
          ],
          this.t(say.layDown),
          () => {
            const person = this.draft('remark/person');
            this.act(
              { kind: 'remark', text: this.draft('remark/text'), ...(person === '' ? {} : { person }) },
              ['remark/text', 'remark/person'],
              'remark/person',
            );
          },
        ),
      ]),
      this.section(this.t(say.nextMeeting), [
        evening.next === undefined
          ? []
          : h('p', { class: 'words' }, dayWritten(evening.next, document.documentElement.lang)),
        this.form(
          [
            this.labelled(
              this.t(say.nextMeeting),
              this.field(day, { type: 'date' }, evening.next ?? evening.rhythm ?? ''),
            ),
          ],
          this.t(say.setDay),
          () => {
            const date = this.draft(day) || (evening.next ?? evening.rhythm ?? '');
            if (date !== '') this.act({ kind: 'next', date }, [day]);
          },
        ),
      ]),
      this.newTopicPart(evening),
    ];
  }

  // ---- a point ----

  private pointPart(point: EveningPoint): Made[] {
    const { key, kind, by, reasons, documents, planned, used } = point;
    const inHand = this.kept.hand?.point === key;
    const isForming = point.decision === undefined || ['picture', 'opinion'].includes(point.decision.stage);
    const rounds = point.election === undefined && kind !== 'elect' ? this.roundPart(point) : [];
    const label = inHand ? say.end : used === undefined ? say.start : say.resume;
    return [
      h('h2', { tabindex: '-1', id: 'part' }, point.title),
      h(
        'p',
        { class: 'about' },
        kind === undefined ? [] : h('span', {}, this.t(pointKindNames[kind])),
        by === undefined ? [] : h('span', {}, this.t(say.by(by.title))),
        ...reasons.map((reason) => h('span', {}, reason)),
        ...documents.map((one) => h('span', {}, one)),
      ),
      h(
        'div',
        { class: 'timer' },
        this.button('start', this.t(label), () => this.startOrEnd(point), { class: 'first', key: 'S' }),
        inHand ? h('span', { class: 'time', id: 'time', role: 'timer' }) : [],
        inHand && planned !== undefined
          ? h('progress', {
              id: 'bar',
              max: String(planned),
              value: '0',
              'aria-label': this.t(say.planned(planned)),
            })
          : [],
        inHand ? h('span', { id: 'late', class: 'open', role: 'status' }) : [],
        !inHand && used !== undefined ? h('span', { class: 'quiet' }, this.t(say.tookOf(used, planned))) : [],
        !inHand && used === undefined && planned !== undefined
          ? h('span', { class: 'quiet' }, this.t(say.planned(planned)))
          : [],
        inHand && planned !== undefined
          ? h('span', { class: 'quiet' }, `/ ${this.t(say.planned(planned))}`)
          : [],
        point.carried === undefined
          ? []
          : h(
              'span',
              { class: 'quiet' },
              this.t(
                say.carriedTo(
                  point.carried.date && dayWritten(point.carried.date, document.documentElement.lang),
                ),
              ),
            ),
      ),
      kind === 'elect' || point.election !== undefined ? this.electionPart(point) : [],
      this.stepsOf(point),
      // The round is what is in hand until there is a proposal.
      isForming ? rounds : [],
      kind === 'decide' || point.decision !== undefined ? this.decisionPart(point) : [],
      isForming ? [] : rounds,
      this.recordPart(point),
    ];
  }

  private roundName(point: EveningPoint): string {
    const chosen = this.draft(`round/${point.key}`);
    if (chosen !== '') return chosen;
    const { decision, rounds } = point;
    const last = rounds.at(-1);
    // What was formed already, here or in an earlier meeting, is not gone round again.
    if (decision?.stage === 'opinion' && (last === undefined || last.name === 'picture')) return 'opinion';
    return last?.name ?? 'picture';
  }

  /** Whose turn it is: who was chosen, else the first of those who had none. */
  private turnOf(point: EveningPoint): Somebody | undefined {
    const round = point.rounds.find(({ name }) => name === this.roundName(point));
    const waiting = round === undefined ? this.present() : round.waiting;
    const chosen = this.draft(`who/${point.key}`);
    return this.present().find(({ name }) => name === chosen) ?? waiting[0];
  }

  private roundPart(point: EveningPoint): HTMLElement {
    const { key } = point;
    const name = this.roundName(point);
    const round = point.rounds.find((one) => one.name === name);
    const turns = round?.turns ?? [];
    const waiting = round === undefined ? this.present() : round.waiting;
    const next = this.turnOf(point);
    const field = `turn/${key}`;
    const who = `who/${key}`;
    const had = turns.find((one) => one.name === next?.name);
    const names = [...new Set(['opening', 'picture', 'opinion', ...point.rounds.map((one) => one.name)])];
    const lay = (): void => {
      if (next === undefined) return;
      const text = this.draft(field) || (had?.said ?? '');
      this.act(
        {
          kind: 'turn',
          point: key,
          round: name,
          person: next.name,
          ...(text.trim() === '' ? {} : { text }),
          ...(had?.said === undefined ? {} : { instead: had.said }),
        },
        [field, who],
        field,
      );
    };
    return this.section(
      `${this.t(say.round)}: ${this.roundCalled(name)}`,
      [
        this.labelledRow(
          this.labelled(
            this.t(say.whichRound),
            this.select(
              `round/${key}`,
              names.map((one) => ({ name: one, title: this.roundCalled(one) })),
              name,
            ),
          ),
        ),
        next === undefined
          ? h('p', { class: 'turn' }, this.t(this.present().length === 0 ? say.nobodyHere : say.roundWhole))
          : [
              h(
                'p',
                { class: 'turn' },
                h('span', { class: 'quiet' }, this.t(say.next)),
                h('span', { class: 'who' }, next.title),
              ),
              this.form(
                [
                  this.labelled(
                    this.t(say.says(next.title)),
                    this.field(field, { key: 'R' }, had?.said ?? ''),
                    true,
                  ),
                ],
                this.t(say.layDown),
                lay,
                true,
              ),
            ],
        waiting.length === 0
          ? []
          : h(
              'div',
              { class: 'chips', role: 'group', 'aria-label': this.t(say.waitingFor) },
              ...waiting.map((one) =>
                this.button(`chip/${one.name}`, one.title, () => this.chooseTurn(key, one.name), {
                  'aria-pressed': String(one.name === next?.name),
                }),
              ),
            ),
        this.turnsSaid(turns),
        ...point.rounds
          .filter((one) => one.name !== name && one.turns.length > 0)
          .map((one) => [h('h3', {}, this.roundCalled(one.name)), this.turnsSaid(one.turns)]),
      ],
      point.key === this.kept.hand?.point,
    );
  }

  private turnsSaid(turns: EveningPoint['rounds'][number]['turns']): Made {
    if (turns.length === 0) return [];
    return h(
      'ul',
      { class: 'said' },
      ...turns.map((one) =>
        h(
          'li',
          {},
          h('b', {}, `${one.title}: `),
          one.said ?? h('span', { class: 'quiet' }, this.t(say.spoke)),
        ),
      ),
    );
  }

  private chooseTurn(key: string, person: string): void {
    this.kept.drafts[`who/${key}`] = person;
    this.focusNext = `turn/${key}`;
    this.keep();
    this.show();
  }

  private roundCalled(name: string): string {
    const known = Object.hasOwn(roundNames, name) ? roundNames[name] : undefined;
    return known === undefined ? name : this.t(known);
  }

  private recordPart(point: EveningPoint): Made[] {
    const { key, heard, outcomes } = point;
    const id = (name: string): string => `${name}/${key}`;
    const said = (kind: 'heard' | 'outcome', label: Words, letter?: string): HTMLElement =>
      this.form(
        [
          this.labelled(
            this.t(label),
            this.field(id(kind), letter === undefined ? {} : { key: letter }),
            true,
          ),
        ],
        this.t(say.layDown),
        () => this.act({ kind, point: key, text: this.draft(id(kind)) }, [id(kind)], id(kind)),
      );
    const action = {
      title: `${id('action')}/title`,
      owner: `${id('action')}/owner`,
      due: `${id('action')}/due`,
    };
    const carry = `${id('carry')}/day`;
    return [
      outcomes.length === 0
        ? []
        : this.section(
            this.t(say.outcomes),
            h('ul', { class: 'said' }, ...outcomes.map(({ text }) => h('li', {}, text))),
          ),
      this.section(this.t(say.record), [
        heard.length === 0 ? [] : h('ul', { class: 'said' }, ...heard.map((text) => h('li', {}, text))),
        said('heard', say.heard, 'H'),
        said('outcome', say.outcome),
        this.form(
          [
            this.labelled(this.t(say.actionTitle), this.field(action.title, { key: 'A' }), true),
            this.choice(action.owner, this.t(say.owner), ['', ...this.everybody()]),
            this.labelled(this.t(say.dueDay), this.field(action.due, { type: 'date' })),
          ],
          this.t(say.action),
          () => {
            const owner = this.draft(action.owner);
            const due = this.draft(action.due);
            this.act(
              {
                kind: 'action',
                point: key,
                title: this.draft(action.title),
                ...(owner === '' ? {} : { owner }),
                ...(due === '' ? {} : { due }),
              },
              Object.values(action),
              action.title,
            );
          },
        ),
        this.form(
          [this.labelled(this.t(say.carryWhen), this.field(carry, { type: 'date', key: 'C' }))],
          this.t(say.carry),
          () => {
            const date = this.draft(carry);
            this.act({ kind: 'carry', point: key, ...(date === '' ? {} : { date }) }, [carry]);
          },
        ),
      ]),
    ];
  }

  private everybody(): readonly Somebody[] {
    const here = this.present();
    const known = new Set(here.map(({ name }) => name));
    return [...here, ...(this.evening?.everybody.filter(({ name }) => !known.has(name)) ?? [])];
  }

  // ---- an election ----

  private electionPart(point: EveningPoint): Made[] {
    const { key, election } = point;
    if (election === undefined) {
      const offices = this.evening?.offices ?? [];
      const id = `office/${key}`;
      return [
        this.section(
          this.t(say.whichOffice),
          this.form(
            [
              this.labelled(
                this.t(say.whichOffice),
                this.select(
                  id,
                  offices.map((one, i) => ({
                    name: String(i),
                    title: this.t(say.officeIn(one.title, one.circleTitle)),
                  })),
                ),
                true,
              ),
            ],
            this.t(say.beginElection),
            () => {
              const chosen = offices[Number(this.draft(id) || '0')];
              if (chosen !== undefined)
                this.act(
                  { kind: 'begin election', point: key, office: chosen.office, circle: chosen.circle },
                  [id],
                );
            },
            true,
          ),
          true,
        ),
      ];
    }
    const { stage, elected: chosen } = election;
    const steps = [
      say.nominations,
      say.arguments,
      say.changes,
      say.proposal,
      say.objections,
      say.giveConsent,
    ];
    const at = { nominations: [0], arguments: [1, 2, 3], objections: [4, 5], done: [] as number[] }[stage];
    return [
      h('p', { class: 'words' }, this.t(say.election(election.office, election.circle.title))),
      this.stepList(steps, at),
      stage === 'done'
        ? h(
            'p',
            { class: 'words good' },
            chosen === undefined
              ? this.t(say.nobodyElected)
              : this.t(say.elected(chosen.title, election.office)),
          )
        : [],
      stage === 'done' && chosen !== undefined ? this.confirmationPart(point, election) : [],
      this.taskPart(point, election),
      stage === 'nominations' ? this.nominationPart(point) : [],
      stage === 'nominations' ? [] : this.openedPart(point, election),
      stage === 'done' ? [] : this.proposePart(point, election),
      stage === 'objections' ? this.objectionPart(point, election.objections) : [],
    ];
  }

  private confirmationPart({ key }: EveningPoint, { confirmed }: EveningElection): HTMLElement {
    const ids = { circle: `confirm/${key}/circle`, day: `confirm/${key}/day` };
    const done = new Set(confirmed.map(({ name }) => name));
    const circles = (this.evening?.circles ?? []).filter(({ name }) => !done.has(name));
    return this.section(this.t(say.confirmation), [
      ...confirmed.map(({ title }) => h('p', { class: 'good' }, this.t(say.confirmedBy(title)))),
      circles.length === 0
        ? []
        : this.form(
            [
              this.choice(ids.circle, this.t(say.whoConfirms), ['', ...circles]),
              this.labelled(
                this.t(say.confirmedOn),
                this.field(ids.day, { type: 'date' }, this.evening?.on ?? ''),
              ),
            ],
            this.t(say.confirms),
            () => {
              const circle = this.draft(ids.circle);
              const date = this.draft(ids.day);
              if (circle !== '')
                this.act(
                  { kind: 'confirm', point: key, circle, ...(date === '' ? {} : { date }) },
                  Object.values(ids),
                );
            },
          ),
    ]);
  }

  private taskPart({ key }: EveningPoint, election: EveningElection): HTMLElement {
    const { duties, qualities, term, stage } = election;
    return this.section(this.t(say.task), [
      h(
        'ul',
        { class: 'said' },
        ...[...duties, ...qualities].map((text) => h('li', {}, text)),
        term === undefined ? [] : h('li', {}, this.t(say.termIs(this.termSaid(term)))),
      ),
      stage === 'done'
        ? []
        : [
            this.detailForm(key, 'duty', say.duty),
            this.detailForm(key, 'quality', say.quality),
            this.termForm(key),
          ],
    ]);
  }

  private detailForm(
    key: string,
    what: 'duty' | 'quality' | 'measure' | 'because',
    label: Words,
  ): HTMLElement {
    const id = `${what}/${key}`;
    return this.form([this.labelled(this.t(label), this.field(id), true)], this.t(say.layDown), () =>
      this.act({ kind: 'detail', point: key, what, text: this.draft(id) }, [id], id),
    );
  }

  private termForm(key: string): HTMLElement {
    const [count, unit] = [`term/${key}/count`, `term/${key}/unit`];
    const units = (['years', 'months', 'weeks'] as const).map((name) => ({
      name,
      title: this.t(say.units[name]),
    }));
    return this.form(
      [
        this.labelled(this.t(say.term), this.field(count, { type: 'number', min: '1', max: '99' })),
        this.labelled(this.t(say.unit), this.select(unit, units)),
      ],
      this.t(say.layDown),
      () => {
        const number = Number(this.draft(count));
        const chosen = this.draft(unit) || 'years';
        if (number > 0)
          this.act(
            {
              kind: 'detail',
              point: key,
              what: 'term',
              text: `${number} ${number === 1 ? chosen.replace(/s$/, '') : chosen}`,
            },
            [count, unit],
          );
      },
    );
  }

  private termSaid(written: string): string {
    const found = /^(\d+)\s*(year|month|week)s?$/.exec(written);
    if (found === null) return written;
    const [, count = '', unit = ''] = found;
    const words = say.units[`${unit}s` as 'years'];
    const said = this.t(words);
    return `${count} ${count === '1' && words.en === said ? unit : said}`;
  }

  /** Nominations stay in the page until all are in: nothing of them is in the text, or on the screen. */
  private nominationPart({ key }: EveningPoint): HTMLElement {
    const given = this.kept.nominations[key] ?? [];
    const all = this.deciding();
    const isIn = (one: Somebody): boolean => given.some(({ by }) => by === one.name);
    const waiting = all.filter((one) => !isIn(one));
    const ids = {
      by: `nom/${key}/by`,
      whom: `nom/${key}/whom`,
      because: `nom/${key}/because`,
      shown: `nom/${key}/shown`,
    };
    const by = waiting.find(({ name }) => name === this.draft(ids.by)) ?? waiting[0];
    const masked = this.draft(ids.shown) === '' ? { class: 'masked' } : {};
    const handIn = (nomination: Omit<Nominated, 'by'>): void => {
      if (by === undefined) return;
      this.kept.nominations[key] = [...given, { by: by.name, ...nomination }];
      for (const id of [ids.by, ids.whom, ids.because]) delete this.kept.drafts[id];
      this.keep(true);
      this.focusNext = waiting.length > 1 ? ids.whom : 'read-out';
      this.show();
    };
    return this.section(
      this.t(say.nominations),
      [
        h('p', { class: 'quiet' }, this.t(say.nominationsHidden)),
        h(
          'ul',
          { class: 'chips' },
          ...all.map((one) =>
            h(
              'li',
              {},
              isIn(one)
                ? this.button(
                    `in/${one.name}`,
                    `✓ ${one.title}`,
                    () => {
                      this.kept.nominations[key] = given.filter((other) => other.by !== one.name);
                      this.keep(true);
                      this.show();
                    },
                    { 'aria-label': `${this.t(say.isIn(one.title))}. ${this.t(say.takeBack(one.title))}` },
                  )
                : h('span', { class: 'quiet' }, this.t(say.isOut(one.title))),
            ),
          ),
        ),
        h(
          'p',
          { role: 'status' },
          all.length === 0
            ? this.t(say.nobodyHere)
            : this.t(say.howManyIn(all.length - waiting.length, all.length)),
        ),
        by === undefined
          ? []
          : this.form(
              [
                this.labelled(this.t(say.whoNominates), this.select(ids.by, waiting, by.name)),
                this.labelled(this.t(say.whom), this.field(ids.whom, masked), true),
                this.labelled(this.t(say.because), this.field(ids.because, masked), true),
                h(
                  'label',
                  { class: 'check' },
                  h('input', {
                    type: 'checkbox',
                    id: ids.shown,
                    ...(this.draft(ids.shown) === '' ? {} : { checked: '' }),
                    on: () => {
                      if (this.draft(ids.shown) === '') this.kept.drafts[ids.shown] = 'yes';
                      else delete this.kept.drafts[ids.shown];
                      this.show();
                    },
                  }),
                  h('span', {}, this.t(say.showTyped)),
                ),
              ],
              this.t(say.handIn),
              () => {
                const found = this.meant(this.draft(ids.whom));
                if (found === undefined) {
                  this.refuse(this.t(say.unclearName));
                  return;
                }
                const because = this.draft(ids.because).trim();
                handIn({ for: found.name, ...(because === '' ? {} : { because }) });
              },
              true,
              [
                this.button(`nom/${key}/nobody`, this.t(say.forNobody), () => {
                  const because = this.draft(ids.because).trim();
                  handIn(because === '' ? {} : { because });
                }),
              ],
            ),
        h(
          'div',
          { class: 'row' },
          this.button(
            'read-out',
            this.t(say.openNominations),
            () => {
              if (waiting.length > 0 || given.length === 0) return;
              const here = new Set(all.map(({ name }) => name));
              const nominations = given.filter((one) => here.has(one.by));
              this.act({ kind: 'nominate', point: key, nominations });
            },
            {
              class: 'first',
              ...(waiting.length > 0 || given.length === 0 ? { 'aria-disabled': 'true' } : {}),
            },
          ),
        ),
      ],
      true,
    );
  }

  /** The one person whose name begins with what was typed. */
  private meant(typed: string): Somebody | undefined {
    const begun = typed.trim().toLocaleLowerCase();
    if (begun === '') return undefined;
    const all = this.everybody();
    const whole = all.filter(({ name, title }) =>
      [name, title].some((one) => one.toLocaleLowerCase() === begun),
    );
    const some =
      whole.length > 0
        ? whole
        : all.filter(({ name, title }) =>
            [name, title].some((one) => one.toLocaleLowerCase().startsWith(begun)),
          );
    const near =
      some.length < 2 ? some : some.filter((one) => this.present().some(({ name }) => name === one.name));
    return near.length === 1 ? near[0] : undefined;
  }

  private openedPart({ key }: EveningPoint, election: EveningElection): Made[] {
    const { nominations, changes, support, stage } = election;
    // What was read out is in the text; it needs no keeping.
    if (this.kept.nominations[key] !== undefined && stage !== 'nominations') {
      delete this.kept.nominations[key];
      this.keep();
    }
    const line = (
      one: EveningNomination,
      words: (by: string, whom: string | undefined) => Words,
    ): HTMLElement =>
      h(
        'li',
        {},
        h('b', {}, this.t(words(one.by?.title ?? '?', one.for?.title))),
        one.because === undefined ? '' : `: ${one.because}`,
      );
    const without = nominations.filter(
      (one) => one.because === undefined && one.by !== undefined && stage === 'arguments',
    );
    const ids = { by: `change/${key}/by`, to: `change/${key}/to`, because: `change/${key}/because` };
    return [
      this.section(this.t(say.nominations), [
        h(
          'ul',
          { class: 'said' },
          ...nominations.map((one) => line(one, say.nominates)),
          ...changes.map((one) => line(one, say.changesTo)),
        ),
        without.map(({ by }) => {
          const id = `argue/${key}/${by?.name ?? ''}`;
          return this.form(
            [this.labelled(this.t(say.argument(by?.title ?? '')), this.field(id), true)],
            this.t(say.layDown),
            () => this.act({ kind: 'argue', point: key, by: by?.name ?? '', because: this.draft(id) }, [id]),
          );
        }),
        support.length === 0
          ? []
          : h(
              'p',
              { class: 'chips' },
              h('span', { class: 'quiet' }, `${this.t(say.support)}:`),
              ...support.map(({ title, by }) => h('b', {}, `${title} ${by.length}`)),
            ),
        stage !== 'arguments'
          ? []
          : this.form(
              [
                this.choice(ids.by, this.t(say.whoChanges), ['', ...this.present()]),
                this.choice(ids.to, this.t(say.toWhom), [this.t(say.nobody), ...this.everybody()]),
                this.labelled(this.t(say.because), this.field(ids.because), true),
              ],
              this.t(say.changes),
              () => {
                const by = this.draft(ids.by);
                const to = this.draft(ids.to);
                const because = this.draft(ids.because).trim();
                if (by !== '')
                  this.act(
                    {
                      kind: 'change',
                      point: key,
                      by,
                      ...(to === '' ? {} : { for: to }),
                      ...(because === '' ? {} : { because }),
                    },
                    Object.values(ids),
                    ids.by,
                  );
              },
            ),
      ]),
    ];
  }

  private proposePart({ key }: EveningPoint, { stage, support, proposal }: EveningElection): Made[] {
    if (stage === 'nominations') return [];
    const ids = { person: `propose/${key}/person`, because: `propose/${key}/because` };
    const first = support[0]?.name ?? '';
    return [
      this.section(
        this.t(say.proposal),
        [
          proposal === undefined
            ? []
            : h(
                'p',
                { class: 'words' },
                this.t(say.proposes(proposal.person.title)),
                proposal.because === undefined ? '' : `: ${proposal.because}`,
              ),
          this.form(
            [
              this.labelled(
                this.t(say.candidate),
                this.select(ids.person, this.everybody(), this.draft(ids.person) || first),
              ),
              this.labelled(this.t(say.because), this.field(ids.because), true),
            ],
            this.t(say.proposePerson),
            () => {
              const person = this.draft(ids.person) || first;
              const because = this.draft(ids.because).trim();
              if (person !== '')
                this.act(
                  { kind: 'propose', point: key, person, ...(because === '' ? {} : { because }) },
                  Object.values(ids),
                );
            },
            proposal === undefined,
            [
              this.button(`nobody/${key}`, this.t(say.electNobody), () =>
                this.act({ kind: 'elect nobody', point: key }),
              ),
            ],
          ),
        ],
        proposal === undefined,
      ),
    ];
  }

  // ---- a decision ----

  private stepsOf({ key, decision }: EveningPoint): Made {
    if (decision === undefined) return [];
    const names = {
      picture: roundNames.picture as Words,
      opinion: roundNames.opinion as Words,
      proposal: say.proposal,
      consent: say.giveConsent,
    };
    const { stage } = decision;
    return [
      this.stepList(
        decisionSteps.map((step) => names[step]),
        stage === 'done' ? [] : [decisionSteps.indexOf(stage)],
      ),
      stage !== 'picture' && stage !== 'opinion'
        ? []
        : h(
            'p',
            { class: 'row' },
            this.button(`held/${key}`, this.t(stage === 'picture' ? say.pictureHeld : say.opinionHeld), () =>
              this.act({ kind: 'stage', point: key, stage }, [], `turn/${key}`),
            ),
          ),
    ];
  }

  private decisionPart(point: EveningPoint): Made[] {
    const { key, decision } = point;
    if (decision === undefined) {
      const id = `decide/${key}`;
      return [
        this.section(
          this.t(say.decision),
          this.form(
            [this.labelled(this.t(say.decisionTitle), this.field(id, {}, point.title), true)],
            this.t(say.beginDecision),
            () => {
              const title = this.draft(id).trim();
              this.act({ kind: 'begin decision', point: key, ...(title === '' ? {} : { title }) }, [id]);
            },
            true,
          ),
        ),
      ];
    }
    const { stage } = decision;
    return [
      this.proposalPart(point, decision),
      stage === 'consent' ? this.objectionPart(point, decision.objections) : [],
      stage === 'done' ? this.objectionList(point, decision.objections, false) : [],
      stage === 'picture' || stage === 'opinion' ? [] : this.detailsPart(point, decision),
    ];
  }

  private proposalPart({ key }: EveningPoint, decision: EveningDecision): HTMLElement {
    const { text, asPut, by, stage } = decision;
    const ids = { text: `put/${key}/text`, by: `put/${key}/by` };
    return this.section(
      `${this.t(say.decision)}: ${decision.title}`,
      [
        stage === 'done' ? h('p', { class: 'good' }, this.t(say.consentGiven)) : [],
        text === undefined ? [] : h('p', { class: 'words' }, text),
        asPut === undefined ? [] : h('p', { class: 'quiet' }, this.t(say.asPut(asPut))),
        stage === 'done'
          ? []
          : h(
              'div',
              { 'data-form': '' },
              this.labelled(this.t(say.proposalText), this.area(ids.text, text ?? ''), true),
              h(
                'div',
                { class: 'row' },
                by === undefined
                  ? this.choice(ids.by, this.t(say.proposedBy), ['', ...this.everybody()])
                  : h('span', { class: 'quiet' }, `${this.t(say.proposedBy)}: ${by.title}`),
                this.button(
                  `put/${key}`,
                  this.t(text === undefined ? say.putIt : say.changeIt),
                  () => {
                    const said = this.draft(ids.text) || (text ?? '');
                    const who = this.draft(ids.by);
                    this.act(
                      {
                        kind: 'put',
                        point: key,
                        text: said,
                        ...(who === '' ? {} : { by: who }),
                        ...(text === undefined ? {} : { instead: text }),
                      },
                      Object.values(ids),
                    );
                  },
                  stage === 'proposal' ? { class: 'first' } : {},
                ),
              ),
            ),
      ],
      stage === 'proposal',
    );
  }

  private detailsPart({ key }: EveningPoint, decision: EveningDecision): HTMLElement {
    const { because, concerns, responsible, measures, term, review, stage } = decision;
    const ids = { who: `responsible/${key}`, review: `review/${key}`, concerns: `concerns/${key}` };
    const subjects = this.evening?.subjects ?? [];
    const called = (written: string): string =>
      subjects.find(({ name }) => name === written)?.title ?? written;
    const said = [
      ...because.map((one) => `${this.t(say.because)}: ${one}`),
      ...concerns.map((one) => `${this.t(say.concerns)}: ${called(one)}`),
      ...responsible.map((one) => `${this.t(say.responsible)}: ${one}`),
      ...measures.map((one) => `${this.t(say.measure)}: ${one}`),
      ...(term === undefined ? [] : [this.t(say.termIs(this.termSaid(term)))]),
      ...(review === undefined
        ? []
        : [`${this.t(say.review)}: ${dayWritten(review, document.documentElement.lang)}`]),
    ];
    return this.section(this.t(say.details), [
      h('ul', { class: 'said' }, ...said.map((one) => h('li', {}, one))),
      stage === 'picture' || stage === 'opinion'
        ? []
        : [
            this.detailForm(key, 'because', say.why),
            this.form(
              [this.choice(ids.concerns, this.t(say.concerns), ['', ...subjects], true)],
              this.t(say.layDown),
              () => {
                const text = this.draft(ids.concerns);
                if (text !== '')
                  this.act({ kind: 'detail', point: key, what: 'concerns', text }, [ids.concerns]);
              },
            ),
            this.form(
              [this.choice(ids.who, this.t(say.responsible), ['', ...this.everybody()])],
              this.t(say.layDown),
              () => {
                const text = this.draft(ids.who);
                if (text !== '')
                  this.act({ kind: 'detail', point: key, what: 'responsible', text }, [ids.who]);
              },
            ),
            this.detailForm(key, 'measure', say.measure),
            this.termForm(key),
            this.form(
              [this.labelled(this.t(say.review), this.field(ids.review, { type: 'date' }))],
              this.t(say.layDown),
              () => {
                const text = this.draft(ids.review);
                if (text !== '') this.act({ kind: 'detail', point: key, what: 'review', text }, [ids.review]);
              },
            ),
          ],
    ]);
  }

  // ---- objections and consent ----

  private objectionPart({ key }: EveningPoint, objections: readonly EveningObjection[]): HTMLElement {
    const isOpen = objections.some(({ met }) => !met);
    const ids = { person: `object/${key}/person`, text: `object/${key}/text` };
    return this.section(
      this.t(say.objections),
      [
        ...this.objectionLines(key, objections, true),
        this.form(
          [
            this.choice(ids.person, this.t(say.whoObjects), ['', ...this.deciding()]),
            this.labelled(this.t(say.objectionArgument), this.field(ids.text), true),
          ],
          this.t(say.object),
          () => {
            const person = this.draft(ids.person);
            if (person !== '')
              this.act(
                { kind: 'object', point: key, person, text: this.draft(ids.text) },
                Object.values(ids),
              );
          },
        ),
        h(
          'div',
          { class: 'row' },
          this.button(
            'give-consent',
            this.t(say.consent),
            () => {
              if (isOpen) this.refuse(this.t(say.consentWaits));
              else this.act({ kind: 'consent', point: key }, [], 'start');
            },
            { class: 'first', ...(isOpen ? { 'aria-disabled': 'true' } : {}) },
          ),
          isOpen ? h('span', { class: 'open' }, this.t(say.consentWaits)) : [],
        ),
      ],
      true,
    );
  }

  private objectionList(
    { key }: EveningPoint,
    objections: readonly EveningObjection[],
    canMeet: boolean,
  ): Made[] {
    return objections.length === 0
      ? []
      : [this.section(this.t(say.objections), this.objectionLines(key, objections, canMeet))];
  }

  private objectionLines(key: string, objections: readonly EveningObjection[], canMeet: boolean): Made[] {
    if (objections.length === 0) return [h('p', { class: 'quiet' }, this.t(say.noObjections))];
    return objections.map((one, i) => {
      const ids = { way: `meet/${key}/${i}/way`, answer: `meet/${key}/${i}/answer` };
      const ways = objectionAnswers.map((name) => ({ name, title: this.t(say.ways[name]) }));
      const answer = [one.way === undefined ? '' : this.t(say.ways[one.way]), one.answer ?? '']
        .filter((part) => part !== '')
        .join(': ');
      return h(
        'div',
        {},
        h(
          'p',
          {},
          h('b', {}, this.t(say.objects(one.by.title, one.text))),
          ' ',
          h(
            'span',
            { class: one.met ? 'good' : 'open' },
            one.met ? `${this.t(say.metBy)} ${answer}` : this.t(say.open),
          ),
        ),
        one.met || !canMeet
          ? []
          : this.form(
              [
                this.labelled(this.t(say.metBy), this.select(ids.way, ways, this.draft(ids.way) || 'change')),
                this.labelled(this.t(say.howMet), this.field(ids.answer), true),
              ],
              this.t(say.meet),
              () => {
                const said = this.draft(ids.answer).trim();
                this.act(
                  {
                    kind: 'meet',
                    point: key,
                    person: one.by.name,
                    ...(one.text === undefined ? {} : { objection: one.text }),
                    way: objectionAnswers.find((way) => way === this.draft(ids.way)) ?? 'change',
                    ...(said === '' ? {} : { answer: said }),
                  },
                  Object.values(ids),
                );
              },
            ),
      );
    });
  }

  // ---- what all of it is made of ----

  private section(title: string, content: Made, isNow = false): HTMLElement {
    return h('section', isNow ? { class: 'now' } : {}, h('h3', {}, title), content);
  }

  private stepList(steps: readonly Words[], now: readonly number[]): HTMLElement {
    return h(
      'ol',
      { class: 'steps', 'aria-label': this.t(say.steps) },
      ...steps.map((step, i) => h('li', now.includes(i) ? { 'aria-current': 'step' } : {}, this.t(step))),
    );
  }

  private button(
    id: string,
    text: string,
    pressed: () => void,
    { key, ...more }: Readonly<Record<string, string>> = {},
  ): HTMLElement {
    return h(
      'button',
      { type: 'button', id, ...more, on: pressed },
      text,
      key === undefined ? [] : h('kbd', { 'aria-hidden': 'true' }, key),
    );
  }

  private form(
    fields: readonly Made[],
    submit: string,
    submitted: () => void,
    isFirst = false,
    more: readonly Made[] = [],
  ): HTMLElement {
    const button = h(
      'button',
      { type: 'button', 'data-submit': '', ...(isFirst ? { class: 'first' } : {}), on: submitted },
      submit,
    );
    const form = h('div', { class: 'row', 'data-form': '' }, ...fields, button, ...more);
    // Called after its first field, so that the focus stays on it when all is shown anew.
    const first = form.querySelector('input,select,textarea')?.id;
    if (first !== undefined) button.id = `${first}/lay`;
    return form;
  }

  private labelledRow(...fields: readonly Made[]): HTMLElement {
    return h('div', { class: 'row' }, ...fields);
  }

  private labelled(text: string, field: HTMLElement, wide = false): HTMLElement {
    const { key } = field.dataset;
    return h(
      'div',
      { class: wide ? 'field wide' : 'field' },
      h(
        'span',
        {},
        h('label', { for: field.id }, text),
        key === undefined ? [] : h('kbd', { 'aria-hidden': 'true' }, key),
      ),
      field,
    );
  }

  /** A field whose text is kept until it is laid down. */
  private field(
    id: string,
    { key, ...more }: Readonly<Record<string, string>> = {},
    there = '',
  ): HTMLElement {
    const made = h('input', {
      type: 'text',
      autocomplete: 'off',
      id,
      ...(key === undefined ? {} : { 'data-key': key }),
      ...more,
    }) as HTMLInputElement;
    made.value = this.kept.drafts[id] ?? there;
    made.addEventListener('input', () => this.typed(id, made.value));
    return made;
  }

  private area(id: string, there: string): HTMLElement {
    const made = h('textarea', { id, rows: '3' }) as HTMLTextAreaElement;
    made.value = this.kept.drafts[id] ?? there;
    made.addEventListener('input', () => this.typed(id, made.value));
    return made;
  }

  private typed(id: string, value: string): void {
    this.kept.drafts[id] = value;
    this.keep();
  }

  private select(id: string, choices: readonly Somebody[], chosen = this.draft(id)): HTMLElement {
    const made = h(
      'select',
      { id },
      ...choices.map(({ name, title }) =>
        h('option', { value: name, ...(name === chosen ? { selected: '' } : {}) }, title),
      ),
    ) as HTMLSelectElement;
    made.addEventListener('change', () => {
      this.typed(id, made.value);
      this.show();
    });
    return made;
  }

  /** A list of people with its label; a text among them stands for nobody. */
  private choice(
    id: string,
    label: string,
    choices: readonly (string | Somebody)[],
    wide = false,
  ): HTMLElement {
    const all = choices.map((one) => (typeof one === 'string' ? { name: '', title: one } : one));
    return this.labelled(label, this.select(id, all), wide);
  }
}

function clockNow(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

/** A day as people write it, in the language of the page. */
function dayWritten(date: string, language: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, month - 1, day)));
}

new HoldingPage().start();
