import { measureSaid, rhythmSaid } from '../messages/changes.js';
import type { Words } from '../messages/words.js';
import type { Circle, Measure, Rhythm } from '../model/organisation.js';
import { actOf, aspectChanges } from './aspect.js';
import type { Change } from './change.js';
import { type Between, type Names, touched } from './match.js';
import { type Said, say, sayTexts, spanValue } from './said.js';

/** What circles are for and within which constraints, and how they work: aims, constraints, process and meetings. */
export function purposeChanges(between: Between): Change[] {
  const { circles, old: names, now: itself } = between;
  return touched(between, circles.both).flatMap(([old, now]) =>
    aspectChanges(
      said(old, names),
      said(now, itself),
      { of: now.name, subject: now.name, circle: now.name },
      (difference) =>
        difference.aspect === 'meets' || difference.aspect === 'reports'
          ? `${difference.aspect}-changed`
          : actOf(difference.aspect, difference),
    ),
  );
}

function said(circle: Circle, names: Names) {
  return [
    ...sayTexts('aim', circle.aims),
    ...sayTexts('constraint', circle.constraints),
    ...sayTexts('lead', circle.lead),
    ...sayTexts('do', circle.does),
    ...circle.measures.flatMap((one) => say('measure', measured(one), one.at, false, measuredWords(one))),
    ...say('meets', rhythm(circle.meets, names), circle.meets?.at, false, rhythmWords(circle.meets, names)),
    ...say(
      'reports',
      rhythm(circle.reports, names),
      circle.reports?.at,
      false,
      rhythmWords(circle.reports, names),
    ),
  ] satisfies Said[];
}

function measured({ text, target, every }: Measure): string {
  return [
    `“${text}”`,
    ...(target === undefined ? [] : [`target “${target}”`]),
    ...(every === undefined ? [] : [`every ${spanValue(every)}`]),
  ].join(' ');
}

function rhythm(one: Rhythm | undefined, names: Names): string | undefined {
  if (one === undefined) return undefined;
  return [
    ...(one.every === undefined ? [] : [`every ${spanValue(one.every)}`]),
    ...(one.times === undefined ? [] : [one.times]),
    ...(one.person === undefined ? [] : [`by ${names.person(one.person.name)}`]),
    ...(one.text === undefined ? [] : [`“${one.text}”`]),
  ].join(' ');
}

function measuredWords({ text, target, every }: Measure): Words {
  return measureSaid(text, target, every && spanValue(every));
}

function rhythmWords(one: Rhythm | undefined, names: Names): Words | undefined {
  if (one === undefined) return undefined;
  const { every, times, person, text } = one;
  return rhythmSaid(every && spanValue(every), times, person && names.person(person.name), text);
}
