import { topCircleExpertise as words } from '../../messages/rules/circle-structure.js';
import { fields } from '../../vocabulary/circles.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { expertsOf, fieldsOf } from './experts.js';
import { membersAreKnown } from './size.js';

export const topCircleExpertise = rule({
  id: 'circle/top-circle-expertise',
  rests: 'who sits where',
  base: 'circle',
  code: 'TG04',
  words,
  doc: {
    bad: `
organisation Waterkant "Jeugdhulp Waterkant"

person marga "Marga Stevens"

person niels "Niels Boon" {
  external
  expertise legal
}

person olga "Olga Vos" {
  external
  expertise finance
}

top circle Top "Topkring" {
  leader   marga from 2026-01-12 for 2 years
  experts  niels, olga
}
`,
    good: `
organisation Waterkant "Jeugdhulp Waterkant"

person marga "Marga Stevens"

person niels "Niels Boon" {
  external
  expertise legal
}

person olga "Olga Vos" {
  external
  expertise finance
}

person paul "Paul Arends" {
  external
  expertise social, "Youth care"
}

top circle Top "Topkring" {
  leader   marga from 2026-01-12 for 2 years
  experts  niels, olga, paul
}
`,
    sources: [{ key: 'SZT' }, { key: 'GBE' }, { key: 'SCI-EXP' }],
  },
  checkCircle(circle, standing, report) {
    if (circle.kind !== 'top circle' || !membersAreKnown(standing, circle)) return;
    const experts = expertsOf(standing, circle).map((name) => standing.person(name));
    // What an expert without a written expertise knows about cannot be told.
    if (experts.length === 0 || experts.some((one) => (one?.expertise.length ?? 0) === 0)) return;
    if (experts.some((one) => one !== undefined && !standing.readInFull(one))) return;
    const known = new Set(
      standing
        .sits(circle)
        .flatMap(({ person }) => standing.person(person)?.expertise ?? [])
        .flatMap(({ text }) => fieldsOf(text)),
    );
    const missing = fields.filter((field) => !known.has(field));
    if (missing.length === 0) return;
    report({
      at: circle.at,
      circle: circle.name,
      message: words.found(circleName(standing, circle), missing),
    });
  },
});
