import { type Line, wordsOf } from '../account/line.js';
import { loopLines, measureLine, scoreLines, valueWritten } from '../account/meetings.js';
import { Names } from '../account/names.js';
import { dayIn } from '../messages/dates.js';
import { measureWords } from '../messages/meetings.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import { reached, valuesUntil } from '../model/measures.js';
import type { Circle, Measure, MeasuredValue } from '../model/organisation.js';
import { trendLine } from './measured.js';
import { type ListLine, type Outline, type OutlinePart, section } from './outline.js';

/** So many values are told one by one; the line above them shows them all. */
const mostValues = 12;

/** What circles measure: each measure with its target, how its values went, and the newest of them. */
export function measureOutline(standing: AsOf, circles: readonly Circle[], language: Language): Outline {
  const names = new Names(standing, { language, day: (date) => dayIn(date, language) });
  const say = (words: Words): string => sayIn(words, language);
  const measuring = circles
    .map((circle) => ({ circle, loop: loopLines(names, circle), scores: scoreLines(names, circle) }))
    .filter(({ circle, loop, scores }) => circle.measures.length + loop.length + scores.length > 0);
  const title = standing.organisation.title ?? standing.organisation.name;
  return [
    { kind: 'heading', level: 1, text: say(measureWords.title(title, names.day(standing.on))) },
    ...(measuring.length === 0 ? [{ kind: 'paragraph' as const, text: say(measureWords.nothing) }] : []),
    ...measuring.flatMap(({ circle, loop, scores }): OutlinePart[] => {
      const lines = circle.measures.flatMap((measure) => linesOf(names, measure));
      return [
        { kind: 'heading', level: 2, text: names.circle(circle.name).text },
        ...[loop.map(toldLine), lines].flatMap((all) =>
          all.length === 0 ? [] : [{ kind: 'list' as const, lines: all }],
        ),
        ...section(3, say(measureWords.meetings), scores.map(toldLine)),
      ];
    }),
  ];
}

function toldLine(line: Line): ListLine {
  return { text: wordsOf(line), depth: line.depth ?? 0 };
}

function linesOf(names: Names, measure: Measure): ListLine[] {
  const values = valuesUntil(measure, names.standing.on);
  const line = trendLine(names, measure);
  return [
    { text: wordsOf(measureLine(names, measure)), depth: 0 },
    ...(values.length === 0 ? [{ text: names.say(measureWords.never), depth: 1 }] : []),
    ...(line === undefined ? [] : [{ ...line, depth: 1 }]),
    ...values
      .slice(-mostValues)
      .reverse()
      .map((value) => ({ text: valueLine(names, measure, value), depth: 1 })),
  ];
}

function valueLine(names: Names, measure: Measure, value: MeasuredValue): string {
  const hit = reached(measure, value);
  return [
    `${names.day(value.date)}: ${valueWritten(value)}`,
    hit === undefined ? undefined : names.say(hit ? measureWords.onTarget : measureWords.offTarget),
    value.by && names.say(measureWords.by(names.person(value.by.name).text)),
    value.amount === undefined ? undefined : value.text,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
