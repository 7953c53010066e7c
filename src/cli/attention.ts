import { attentionOf } from '../account/attention.js';
import { headings } from '../messages/headings.js';
import { type Language, sayIn } from '../messages/words.js';
import { after } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import { dueLines } from '../render/due.js';
import { type OutlinePart, section } from '../render/outline.js';
import { checkOrganisation } from '../rules/check.js';
import { dueOf } from '../tracking/due.js';
import type { Context } from './command.js';

/** What a check finds at a circle, in words for people in one language: the heavier first, remarks left out. */
export function attentionIn(
  context: Pick<Context, 'asOf'>,
  organisation: Organisation,
  circle: string,
  language: Language,
): readonly string[] {
  const { findings } = checkOrganisation(organisation, context.asOf);
  const circles = asOf(organisation, context.asOf).answersFor(circle);
  return attentionOf(findings, circles).map(({ said }) => sayIn(said, language));
}

/** How far ahead what waits for a person is told. */
const soon = { years: 0, months: 0, weeks: 0, days: 60 };

/** What waits for a person: what they are asked for, and what is to happen to the seats that they hold. */
export function waitingFor(
  context: Pick<Context, 'asOf'>,
  organisation: Organisation,
  person: string,
  language: Language,
): readonly OutlinePart[] {
  const on = context.asOf;
  const due = dueOf(organisation, on, after(on, soon), language).filter(
    (one) => one.owner === person || one.person === person,
  );
  const overdue = sayIn(headings.overdue, language).toLowerCase();
  return section(
    2,
    sayIn(headings.waiting, language),
    dueLines(asOf(organisation, on), due, language, (one) => (one.overdue ? `, ${overdue}` : '')),
  );
}
