import { page as say } from '../messages/page.js';
import { sayIn, type Tongue, type Words } from '../messages/words.js';
import type { Severity } from '../vocabulary/findings.js';
import { button, made } from './elements.js';
import type { ProtocolEdits, ProtocolRange } from './texts.js';

/** What the server found at a place, as the protocol tells it, with the address of its file. */
export interface ListedFinding {
  readonly uri: string;
  readonly file: string;
  readonly range: ProtocolRange;
  readonly severity: Severity;
  readonly message: string;
  readonly rule: string;
  /** As the server sent it, for asking how it can be repaired. */
  readonly told: unknown;
}

/** A way to repair a finding. */
export interface OfferedRepair {
  readonly title: string;
  readonly edit?: ProtocolEdits;
  readonly isPreferred?: boolean;
}

/** What the list asks of the page. */
export interface FindingDeeds {
  goTo(finding: ListedFinding): void;
  repairs(finding: ListedFinding): Promise<readonly OfferedRepair[]>;
  repair(repair: OfferedRepair): void;
  why(finding: ListedFinding): void;
}

/** For so many findings repairs are asked for; who has more begins at the top. */
const mostAsked = 40;
const mostListed = 200;

/** The list of what was found: each with its place, and with buttons that repair it. */
export class FindingList {
  private told = '';
  private asked = 0;

  constructor(
    private readonly list: HTMLElement,
    private readonly deeds: FindingDeeds,
  ) {}

  /** Shows what was found; what is shown already is left as it is, with the focus in it. */
  show(findings: readonly ListedFinding[], tongue: Tongue, date: string | undefined): void {
    const told = JSON.stringify([
      findings.map(({ file, range, message }) => [file, range, message]),
      tongue,
      date,
    ]);
    if (told === this.told) return;
    this.told = told;
    const asked = ++this.asked;
    const focused = this.list.contains(document.activeElement);
    const t = (words: Words): string => sayIn(words, tongue);
    if (findings.length === 0) {
      this.list.replaceChildren(
        made(
          'p',
          { class: date === undefined ? 'waits' : 'well' },
          t(date === undefined ? say.checking : say.allIsWell(date)),
        ),
      );
      return;
    }
    const rows = findings.slice(0, mostListed).map((finding, i) => {
      const line = finding.range.start.line + 1;
      const repairs = made('div', { class: 'repairs' });
      const where = button(t(say.placeOf(finding.file, line)), () => this.deeds.goTo(finding), {
        class: 'place',
      });
      const row = made(
        'li',
        { class: finding.severity },
        made(
          'p',
          { class: 'about' },
          made('span', { class: 'severity' }, t(say.severities[finding.severity])),
          where,
          button(t(say.whyRule), () => this.deeds.why(finding), {
            class: 'why',
            'aria-label': `${t(say.whyRule)} ${finding.rule}`,
          }),
        ),
        made('p', { class: 'message' }, ...texts(finding.message)),
        repairs,
      );
      if (i < mostAsked)
        void this.deeds.repairs(finding).then((all) => {
          if (asked === this.asked) this.offer(repairs, all, tongue);
        });
      return row;
    });
    this.list.replaceChildren(made('ol', {}, ...rows));
    if (focused) this.list.focus();
  }

  /** The first repair is a button; others lie behind one. */
  private offer(place: HTMLElement, all: readonly OfferedRepair[], tongue: Tongue): void {
    const [first, ...others] = [...all].sort(
      (a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false),
    );
    if (first === undefined) return;
    const one = (repair: OfferedRepair): HTMLElement =>
      button(repair.title, () => this.deeds.repair(repair), { class: 'repair' });
    place.replaceChildren(one(first));
    if (others.length > 0)
      place.append(
        made('details', {}, made('summary', {}, sayIn(say.moreRepairs, tongue)), ...others.map(one)),
      );
  }
}

/** A message with what stands between backticks in it as code. */
export function texts(message: string): (Node | string)[] {
  return message.split('`').map((part, i) => (i % 2 === 1 ? made('code', {}, part) : part));
}
