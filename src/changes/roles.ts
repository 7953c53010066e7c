import * as words from '../messages/changes.js';
import type { Role } from '../model/organisation.js';
import { aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import { type Between, touched } from './match.js';
import { isPutOff } from './records.js';
import { type Said, say, sayDay, sayTexts } from './said.js';

/** Roles that circles make, drop or describe otherwise. */
export function roleChanges(between: Between): Change[] {
  const { roles, circles, old: names, title } = between;
  const [begun, ended] = [new Set(circles.come), new Set(circles.gone)];
  return [
    ...roles.come
      .filter(({ circle }) => !begun.has(circle))
      .map(({ circle, role }) =>
        change('role-added', {
          circle: circle.name,
          subject: role.name,
          role: role.name,
          after: role.title ?? role.name,
          message: words.roleAdded(called(role), title(circle.name), role.aims[0]?.text),
          is: role.at,
        }),
      ),
    ...roles.gone
      .filter(({ circle }) => !ended.has(circle))
      .map(({ circle, role }) =>
        change('role-removed', {
          circle: names.circle(circle.name),
          subject: role.name,
          role: role.name,
          before: role.title ?? role.name,
          message: words.roleRemoved(called(role), title(names.circle(circle.name))),
          was: role.at,
        }),
      ),
    ...touched(between, roles.both, (old, now) => old.circle === now.circle && old.role === now.role).flatMap(
      ([{ circle: from, role: old }, { circle, role: now }]) => [
        ...(names.circle(from.name) === circle.name
          ? []
          : [
              change('role-moved', {
                circle: circle.name,
                subject: now.name,
                role: now.name,
                before: names.circle(from.name),
                after: circle.name,
                other: names.circle(from.name),
                message: words.roleMoved(called(now), title(names.circle(from.name)), title(circle.name)),
                was: old.at,
                is: now.at,
              }),
            ]),
        ...(old.name === now.name
          ? []
          : [
              change('role-renamed', {
                circle: circle.name,
                subject: now.name,
                role: now.name,
                before: old.name,
                after: now.name,
                message: words.renamed(`${circle.name}.${old.name}`, `${circle.name}.${now.name}`),
                was: old.at,
                is: now.at,
              }),
            ]),
        ...aspectChanges(
          said(old),
          said(now),
          {
            of: words.partOf(called(now), title(circle.name)),
            subject: now.name,
            circle: circle.name,
            role: now.name,
          },
          () => 'role-changed',
          ({ aspect }) => {
            if (aspect === 'review' && isPutOff(old.review, now.review)) return { putsOff: true };
            return aspect === 'title' || aspect === 'review' ? { level: 'wording', topic: undefined } : {};
          },
        ),
      ],
    ),
  ];
}

function called(role: Role): string {
  return role.title ?? role.name;
}

function said(role: Role) {
  return [
    ...say('title', role.title, role.at, true),
    ...sayTexts('aim', role.aims),
    ...sayTexts('duty', role.duties),
    ...sayTexts('quality', role.qualities),
    ...sayTexts('constraint', role.constraints),
    ...sayDay('review', role.review),
  ] satisfies Said[];
}
