import { lacksDecision } from '../../changes/authority.js';
import type { Change } from '../../changes/change.js';
import type { Between } from '../../changes/match.js';
import { decisionRewritten as words } from '../../messages/rules/changes.js';
import { amendedSince } from '../../model/standing.js';
import { changePlace } from '../changed.js';
import { rule } from '../rule.js';

export const decisionRewritten = rule({
  id: 'consent/decision-rewritten',
  base: 'consent',
  code: 'GC04',
  firm: 'consent',
  words,
  doc: {
    before: `
organisation Bron "Basisschool De Bron"
person elif  "Elif Kaya"
person theo  "Theo van Rijn"
person noor  "Noor Bakker"

general circle School {
  aim "To run a primary school for the village"
  members noor
  domain {
    teaching "How children are taught"
    yard     "The school yard"
  }
}

circle Team "Teamkring" in School {
  aim "To teach the children of the village"
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}

decision playtime "Two breaks of twenty minutes" {
  circle Team
  decided 2026-02-03 by consent
  concerns Team.lessons
  text "There are two breaks of twenty minutes."
  because "Children concentrate better after moving"
  responsible elif
  measure "What children say of it"
  review 2027-02-02
}
`,
    bad: `
organisation Bron "Basisschool De Bron"
person elif  "Elif Kaya"
person theo  "Theo van Rijn"
person noor  "Noor Bakker"

general circle School {
  aim "To run a primary school for the village"
  members noor
  domain {
    teaching "How children are taught"
    yard     "The school yard"
  }
}

circle Team "Teamkring" in School {
  aim "To teach the children of the village"
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}

decision playtime "Two breaks of twenty minutes" {
  circle Team
  decided 2026-02-03 by consent
  concerns Team.lessons
  text "There are two breaks of thirty minutes."
  because "Children concentrate better after moving"
  responsible elif
  measure "What children say of it"
  review 2027-02-02
}
`,
    good: `
organisation Bron "Basisschool De Bron"
person elif  "Elif Kaya"
person theo  "Theo van Rijn"
person noor  "Noor Bakker"

general circle School {
  aim "To run a primary school for the village"
  members noor
  domain {
    teaching "How children are taught"
    yard     "The school yard"
  }
}

circle Team "Teamkring" in School {
  aim "To teach the children of the village"
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}

decision playtime "Two breaks of twenty minutes" {
  circle Team
  decided 2026-03-17 by consent
  concerns Team.lessons
  text "There are two breaks of thirty minutes."
  because "Children concentrate better after moving"
  responsible elif
  measure "What children say of it"
  review 2027-02-02
}
`,
    sources: [{ key: 'HUM' }],
    inferred: 'rule',
  },
  checkChange(change, between, report) {
    const { kind, circle } = change;
    if (!/^(?:decision|election|deviation)-/.test(kind)) return;
    if (!lacksDecision(change) || circle === undefined) return;
    if (isToldAmended(change, between)) return;
    const rewritten = kind === 'decision-changed' || kind === 'decision-removed';
    report({
      at: changePlace(change, between),
      circle,
      message: (rewritten ? words.found : words.foundRecord)(
        change.message,
        between.title(change.missing[0] ?? circle),
      ),
    });
  },
});

/** Whether the newer state says that a decision was amended since, so that another rule asks for consent to what changed. */
function isToldAmended({ kind, decision: name }: Change, { was, is }: Between): boolean {
  const decision = kind === 'decision-changed' ? is.decision(name) : undefined;
  const latest = decision && amendedSince(is, decision);
  if (latest === undefined) return false;
  return !was.decision(name)?.amended.some(({ date }) => date === latest.date);
}
