import { measureSaid, rhythmSaid } from '../messages/changes.js';
import { targetSaid, valueSaid } from '../messages/meetings.js';
import { offices } from '../messages/picture.js';
import { membersByOffice } from '../messages/show.js';
import { same, type Words } from '../messages/words.js';
import type { Circle, Measure, Organisation, Rhythm } from '../model/organisation.js';
import { actOf, aspectChanges } from './aspect.js';
import type { Change } from './change.js';
import { type Between, type Names, touched } from './match.js';
import { type Said, say, sayReviews, sayTexts, spanValue } from './said.js';

/** What circles are for and within which constraints, and how they work: aims, constraints, process and meetings. */
export function purposeChanges(between: Between): Change[] {
  const { circles, old: names, now: itself } = between;
  return touched(between, circles.both).flatMap(([old, now]) =>
    aspectChanges(
      [...said(old, names), ...sayMembersBy(between, between.before, old, names)],
      [...said(now, itself), ...sayMembersBy(between, between.after, now, itself)],
      { of: between.title(now.name), subject: now.name, circle: now.name },
      (difference) =>
        difference.aspect === 'membersBy'
          ? 'members-by-office-changed'
          : difference.aspect === 'meets' ||
              difference.aspect === 'reports' ||
              difference.aspect === 'reviews'
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
    ...circle.measures.flatMap((one) => valuesSaid(one, names)),
    ...say('meets', rhythm(circle.meets, names), circle.meets?.at, false, rhythmWords(circle.meets, names)),
    ...say(
      'reports',
      rhythm(circle.reports, names),
      circle.reports?.at,
      false,
      rhythmWords(circle.reports, names),
    ),
    ...sayReviews(circle.reviews),
  ] satisfies Said[];
}

/** By which offices people are members, one by one: a role by the name that it has now, in the circle that has it. */
function sayMembersBy(
  between: Between,
  { circles }: Organisation,
  { name, membersBy }: Circle,
  names: Names,
): Said<'membersBy'>[] {
  return membersBy.flatMap(({ office, role, within, at }) => {
    const where = within?.name ?? name;
    const holder =
      circles.find((one) => one.name === where && has(one, role)) ?? circles.find((one) => has(one, role));
    const held = role === undefined ? office : holder === undefined ? role : names.role(holder.name, role);
    const title = holder?.roles.find(({ name: one }) => one === role)?.title;
    const called = names.circle(where);
    return say(
      'membersBy',
      `${held} in ${called}`,
      at,
      false,
      membersByOffice(
        role === undefined ? (offices[office] ?? same(held)) : same(title ?? held),
        between.title(called),
      ),
    );
  });
}

function has({ roles }: Circle, role: string | undefined): boolean {
  return roles.some(({ name }) => name === role);
}

/** Each value by itself: what was measured is no change of what is agreed. */
function valuesSaid({ text, values }: Measure, names: Names): Said<'value'>[] {
  return values.flatMap((value) => {
    const told = (by: string | undefined): Words =>
      valueSaid(text, value.date, value.amount?.written, by, value.text);
    const key = told(value.by && names.person(value.by.name)).en;
    return say('value', key, value.at, false, told(value.by && names.called(value.by.name)));
  });
}

function measured({ name, text, target, least, most, every }: Measure): string {
  const bounds = targetSaid(least?.written, most?.written)?.en;
  return [
    ...(name === undefined ? [] : [name]),
    `“${text}”`,
    ...(target === undefined ? [] : [`target “${target}”`]),
    ...(bounds === undefined ? [] : [`target ${bounds}`]),
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

function measuredWords({ name, text, target, least, most, every }: Measure): Words {
  const said = measureSaid(
    text,
    target,
    every && spanValue(every),
    targetSaid(least?.written, most?.written),
  );
  return name === undefined ? said : { en: `${name} ${said.en}`, nl: `${name} ${said.nl}` };
}

function rhythmWords(one: Rhythm | undefined, names: Names): Words | undefined {
  if (one === undefined) return undefined;
  const { every, times, person, text } = one;
  return rhythmSaid(every && spanValue(every), times, person && names.person(person.name), text);
}
