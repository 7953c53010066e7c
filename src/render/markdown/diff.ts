import { circleSaid, lacksConsent } from '../../changes/authority.js';
import { quoted } from '../../messages/changes.js';
import * as words from '../../messages/diff.js';
import { sayIn } from '../../messages/words.js';
import type { Origin } from '../../model/organisation.js';
import { pathFromRoot } from '../checked.js';
import {
  changesOutline,
  type DiffedOrganisation,
  type DiffReport,
  factsOutline,
  findingsOutline,
  lackingOutline,
  meaningOutline,
  type WrittenEvidence,
} from '../diffed.js';
import type { ListLine, Outline } from '../outline.js';
import { markdown } from './escape.js';
import { outlineMarkdown } from './outline.js';

/** GitHub takes comments of 65,536 characters; what is longer is refused whole. */
const mostCharacters = 60_000;

/**
 * The comparison as a comment on a pull request: what is to be put right and what lacks a decision, open and each
 * once; the rest folded up. It is never longer than a comment may be: what does not fit is left out, with a word
 * about it.
 */
export function diffMarkdown(report: DiffReport): string {
  if (report.organisations.length === 0)
    return `${markdown(sayIn(words.noOrganisations, report.language))}\n`;
  const each = Math.floor(mostCharacters / report.organisations.length) - 1;
  return report.organisations.map((one) => commentOn(report, one, each)).join('\n');
}

function commentOn(report: DiffReport, one: DiffedOrganisation, most: number): string {
  const { language, changes, fresh, resolved } = one;
  const others = changes.filter((change) => !lacksConsent(change));
  const evidence = new LinkedEvidence(report);
  const folded = (
    [
      [
        words.otherChanges(others.length),
        changesOutline(one, (change) => !lacksConsent(change), evidence.written),
      ],
      [words.impactHeading, meaningOutline(one).slice(1)],
      [words.findingsCounted(fresh.length, resolved.length), findingsOutline(one)],
    ] as const
  ).filter(([, outline]) => outline.length > 0);
  // Room for the summaries and for the word about what is left out.
  let left = most - 1_000;
  let out = 0;
  const fitting = (outline: Outline): string => {
    const kept = outlineLines(evidence.linked(outline), left);
    left -= kept.text.length;
    out += kept.out;
    return kept.text;
  };
  const open = fitting([...factsOutline(report, one), ...lackingOutline(one, evidence.written)]);
  const parts = folded.flatMap(([summary, outline]) => {
    const text = fitting(outline);
    return text === ''
      ? []
      : [`<details><summary>${markdown(sayIn(summary, language))}</summary>\n\n${text}\n</details>\n`];
  });
  const word = out === 0 ? [] : [`${markdown(sayIn(words.leftOut(out), language))}\n`];
  return [open, ...word, ...parts].join('\n');
}

/** As much of an outline as fits, line by line, and how many lines did not. */
function outlineLines(outline: Outline, most: number): { readonly text: string; readonly out: number } {
  const whole = outlineMarkdown(outline);
  if (whole.length <= most) return { text: whole, out: 0 };
  const lines = whole.split('\n');
  let length = 0;
  let kept = 0;
  for (const line of lines) {
    if (length + line.length + 1 > most) break;
    length += line.length + 1;
    kept++;
  }
  const out = lines.slice(kept).filter((line) => line !== '').length;
  return { text: kept === 0 ? '' : `${lines.slice(0, kept).join('\n')}\n`, out };
}

/**
 * Elections and decisions by what they are called, each leading to its place where the files are shown. A name is set
 * between marks in its sentence, which are taken out again with the line put together.
 */
class LinkedEvidence {
  private readonly places: Origin[] = [];

  constructor(private readonly report: Pick<DiffReport, 'linkTo' | 'fromRoot'>) {}

  readonly written: WrittenEvidence = ({ name, title, circle: by, date, recorded, at }, change) => {
    const circle = by && circleSaid(change, by);
    this.places.push(at);
    const called = (title === undefined ? name : quoted(title)).replace(/[\u0001-\u0003]/g, '');
    return words.evidenceSaid(`\u0001${this.places.length - 1}\u0002${called}\u0003`, circle, date, recorded);
  };

  linked(outline: Outline): Outline {
    return outline.map((part) =>
      part.kind === 'list' ? { ...part, lines: part.lines.map((line) => this.line(line)) } : part,
    );
  }

  private line(line: ListLine): ListLine {
    const parts = line.text.split(/\u0001(\d+)\u0002([^\u0003]*)\u0003/);
    if (parts.length === 1) return line;
    const pieces = parts.flatMap((text, i) => {
      if (i % 3 === 0) return [{ text }];
      return i % 3 === 1 ? [] : [{ text, address: this.addressOf(Number(parts[i - 1])) }];
    });
    return { ...line, text: pieces.map(({ text }) => text).join(''), pieces };
  }

  private addressOf(place: number): string | undefined {
    const at = this.places[place];
    const { linkTo, fromRoot } = this.report;
    const path = at === undefined ? undefined : pathFromRoot(at.file, fromRoot);
    if (linkTo === undefined || at === undefined || path === undefined) return undefined;
    return `${linkTo}/${path.split('/').map(encodeURIComponent).join('/')}#L${at.line}`;
  }
}
