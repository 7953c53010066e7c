import { type Decider, decidersAbout } from '../account/deciders.js';
import { never } from '../ground/never.js';
import { officeNames } from '../messages/names.js';
import { decisionSaid, who as words } from '../messages/show.js';
import { type Language, listed, sayIn, type Words } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import { titleOfCircle } from '../model/titles.js';
import { circleOffices } from '../vocabulary/offices.js';
import type { ListLine, Outline, OutlinePart } from './outline.js';
import { personName } from './show.js';

/** The answer in words, with where it was looked for. */
export function whoOutline(standing: AsOf, text: string, language: Language): Outline {
  const say = (said: Words): string => sayIn(said, language);
  const { deciders, near, looked } = decidersAbout(standing, text, language);
  const paragraph = (said: Words): OutlinePart => ({ kind: 'paragraph', text: say(said) });
  return [
    { kind: 'heading', level: 1, text: say(words.title(text)) },
    ...(deciders.length === 0 ? [paragraph(words.nothing(text))] : []),
    ...(near ? [paragraph(words.near(text))] : []),
    ...(deciders.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            lines: deciders.flatMap((one) => linesOf(standing, one, language)),
          },
        ]),
    paragraph(words.looked(looked)),
  ];
}

function linesOf(standing: AsOf, one: Decider, language: Language): ListLine[] {
  const say = (said: Words): string => sayIn(said, language);
  const title = (name: string): string => titleOfCircle(standing, name);
  const holders = sayIn(listed(one.holders.map((name) => personName(standing, name))), language);
  const below = [
    one.kind === 'seat' ? words.elects(title(one.circle)) : words.decides(title(one.circle)),
    one.carriesOut === undefined ? undefined : words.holder(title(one.carriesOut)),
    one.stands === undefined || one.stands.standing === 'in force' ? undefined : decisionSaid(one.stands),
    holders === '' ? undefined : one.kind === 'seat' ? words.heldNow(holders) : words.holder(holders),
    one.within.length === 0 ? undefined : words.within(one.within.join('; ')),
    one.delegatedTo.length === 0 ? undefined : words.further(sayIn(listed(one.delegatedTo), language)),
    one.wayUp.length === 0 ? undefined : words.way([one.circle, ...one.wayUp].map(title).join(' → ')),
  ];
  return [
    { text: say(titleOf(standing, one)), depth: 0 },
    ...below.filter((said) => said !== undefined).map((said) => ({ text: say(said), depth: 1 })),
  ];
}

function titleOf(standing: AsOf, one: Decider): Words {
  switch (one.kind) {
    case 'domain item':
      return words.domainItem(one.name, one.text);
    case 'role':
      return words.role(one.name, one.text);
    case 'decision':
      return words.decision(one.name, one.text);
    case 'circle':
      return words.circle(one.name, one.text);
    case 'action':
      return words.action(one.name, one.text);
    case 'audit finding':
      return words.finding(one.name, one.text);
    case 'step':
      return words.step(one.name, one.text);
    case 'organisation':
      return words.organisation(one.name, one.text);
    case 'seat': {
      const [circle = '', written] = one.name.split('.');
      const office = circleOffices.find((known) => known === written) ?? 'leader';
      return words.seat(officeNames[office], titleOfCircle(standing, circle));
    }
    default:
      return never(one.kind);
  }
}
