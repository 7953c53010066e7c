import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/language/format.js';
import { reservedWords } from '../../src/language/heads.js';
import { fragmentOf, organisationOf, services } from '../engine.js';

/** Every word of the language that could be taken for a name. */
const keywords = [
  ...new Set(
    AstUtils.streamAllContents(services.Grammar)
      .filter(GrammarAST.isKeyword)
      .map(({ value }) => value)
      .filter((value) => /^[a-z]/.test(value)),
  ),
].sort();

/** The words that an election's head has for offices; a role that bears one would be taken for that office. */
const officeWords = ['leader', 'representative', 'facilitator', 'secretary', 'logbook', 'member', 'expert'];

/** Words that go on with a line, or begin one, in the blocks whose lines begin with a name: there they are that. */
const wordsAtHead: Readonly<Record<'domain' | 'nominations' | 'objections' | 'step', readonly string[]>> = {
  domain: ['from'],
  nominations: ['for', 'because'],
  objections: ['met'],
  step: ['owner', 'due', 'begun', 'done', 'evidence', 'blocked', 'after', 'as', 'in'],
};

/** A name in every place where a name may stand. */
function everywhere(name: string, word = name): string {
  const role = officeWords.includes(word) ? 'treasurer' : name;
  const [item, nominator, objector, subject] = (['domain', 'nominations', 'objections', 'step'] as const).map(
    (block) => (wordsAtHead[block].includes(word) ? 'anna' : name),
  );
  return `/** A name in every place. */
organisation ${name} "The Garden" {
  legal ${name}
}
person ${name} "Anna Visser" {
  expertise ${name}, finance
}
person ${name} { email "a@example.org" }
person ${name}
assembly ${name}
top circle ${name} "Board" in ${name} until 2027-01-01 {
  begun 2026-01-05 because "Spring" under ${name}
}
circle ${name} in ${name} {
  planned 2026-01-05 under ${name}
  domain review 2027-01-01 {
    ${item} "The beds" from ${name}.${name}
    ${item} {
      limit "No poison"
    }
    ${item} "Water"
    ${item}
    ${item} from ${name}.${name}
  }
  double link {
    leader ${name} from 2026-01-05 for 1 year by ${name}
    representative ${name} acting by ${name} until 2026-12-31
    representative ${name}
  }
  double link to ${name} {
    leader ${name}
  }
  double link to ${name} of ${name} {
    representative ${name} from 2026-01-05
  }
  leader ${name} for 1 year from 2026-01-05
  facilitator ${name}
  secretary ${name} acting
  logbook ${name}
  members ${name}, ${name}
  member ${name} from 2026-01-05
  members ${name}
  experts ${name}, ${name},
    ${name}
  expert ${name}
  observers ${name}
  observer ${name}
  role ${name} "Treasurer" {
    domain { ${item} "Payments" from ${name}.${name} }
    held by ${name} from 2026-01-05 for 1 year by ${name}
    held by ${name}
  }
  role ${name}
  role ${name} { aim "To water" }
  meets every 4 weeks
  reports every 8 weeks by ${name}
  reports by ${name} "In writing"
}
helping circle ${name} "Shed" in ${name}
working group ${name} in ${name} { members ${name} }
election ${name} of ${role} in ${name}
election ${name} of ${role} in ${name} by ${name} {
  facilitator ${name}
  present ${name}, ${name}
  absent ${name}
  nominations {
    ${nominator} for ${name} because "Calm"
    anna for ${name}
    for ${name}
    ${nominator} for nobody
  }
  changes { ${nominator} for ${name} }
  proposal ${name} because "Most reasons"
  objections {
    ${objector} "Too long" met by term "One year"
    ${objector} "Too long"
    ${objector}
    ${objector} met by withdrawal
  }
  objection ${name} "Too short"
  consent ${name}
  elected ${name} by ${name} under ${name}
  confirmed by ${name} on 2026-02-01
  replaces ${name}
}
election second of ${role} in ${name} { elected ${name} }
decision ${name} "Spending" {
  circle ${name}
  kind ${name}
  proposed by ${name}
  decided 2026-01-12 by ${name} under ${name}
  concerns ${name}.${name}, aim of ${name}, role of ${name}.${name}
  concerns ${name}
  responsible ${name}, ${name}.${name},
    ${name}
  objection ${name} "Too much" met by measure "A list"
  objection ${name}
  consent ${name}, ${name}
  present ${name}
  absent ${name}
  referred to ${name} on 2026-01-19
  replaced by ${name}
  replaces ${name}, ${name}
}
implementation ${name} "Introduction" {
  circle ${name}
  mandate ${name}
  owner ${name} due 2026-06-01
  template ${name}
  without ${name}, ${name} because "No wages"
  phase introduce ${name} "Second" {
    owner ${name}
    step ${name} "Draw the circles" {
      owner ${name} due 2026-06-01
      after ${name}, ${name}
      begun 2026-02-02
      shown by aim, double link
    }
    step ${name}
    training ${name} for every circle, leader every 1 year {
      ${subject} done 2026-03-14 evidence "List"
      ${subject} as ${name} in ${name} owner ${name} due 2026-03-14
      ${subject} in ${name} blocked "Waits"
      ${subject} blocked "Waits"
      ${subject} evidence "List"
      ${subject} owner ${name}
      ${subject} begun 2026-02-02
    }
  }
}
template ${name} "Our way" {
  phase acquaint {
    step ${name} "Plan"
  }
  question ${name} "Is there a round?" for every circle {
    shown by audits
  }
  question ${name}
}
template ${name}
audit ${name} of ${name} on 2026-11-02 {
  auditor ${name}
  finding ${name} "Missing decisions" {
    severity ${name}
    owner ${name} due 2026-12-01
    action ${name}
  }
  finding ${name}
}
action ${name} "Tell everybody" {
  circle ${name}
  owner ${name}
  from ${name}
}
review ${name} of ${name} as ${name} in ${name} on 2026-10-12 {
  present ${name}, ${name}
}
deviation ${name} in ${name} under ${name} until 2027-06-01 because "Small"
`;
}

/** What the text with a name should say: what it says with `ZZZ` of the same length, with the name put back. */
function expected(name: string): unknown {
  const other = 'Z'.repeat(name.length);
  const text = everywhere(other, name);
  return JSON.parse(JSON.stringify(fragmentOf(text)).replaceAll(other, name));
}

test('the language has words that could be names, and five that could not', () => {
  expect(keywords.length).toBeGreaterThan(90);
  expect(keywords.filter((word) => reservedWords.has(word))).toEqual([
    'everyone',
    'nobody',
    'only',
    'unrecorded',
    'vacant',
  ]);
});

describe('a word of the language is a name wherever a name may stand', () => {
  const names = keywords.filter((word) => !reservedWords.has(word));

  test.each(names)('%s', (name) => {
    const fragment = fragmentOf(everywhere(name));
    expect(fragment.unreadable).toEqual([]);
    expect(fragment).toEqual(expected(name));
  });

  test.each(names)('%s, also when the file is formatted', (name) => {
    const formatted = formatText(services, everywhere(name));
    const stripped = (text: string): unknown => withoutPlaces(fragmentOf(text));
    expect(stripped(formatted)).toEqual(stripped(everywhere(name)));
  });
});

describe('a name may begin with a word of the language', () => {
  test.each(keywords.flatMap((word) => [`${word}s-2026`, `${word}_`, `${word}é`, `${word}9`]))(
    '%s',
    (name) => {
      const fragment = fragmentOf(everywhere(name));
      expect(fragment.unreadable).toEqual([]);
      expect(fragment).toEqual(expected(name));
    },
  );
});

describe('a name may be written in any script', () => {
  test.each([
    ['Ελένη', 'Greek'],
    ['Αθήνα-2026', 'Greek with digits'],
    ['Анна', 'Cyrillic'],
    ['Ірина_Ґудзь', 'Ukrainian'],
    ['فاطمة', 'Arabic'],
    ['דניאל', 'Hebrew'],
    ['財務', 'Chinese'],
    ['ひらがな', 'Japanese'],
    ['김민수', 'Korean'],
    ['देवी', 'Devanagari'],
    ['Åse', 'Norwegian'],
    ['Ğülşen', 'Turkish'],
    ['Đặng', 'Vietnamese'],
    ['Nkechị', 'Igbo'],
    ['Mari\u0301a', 'accents written apart'],
    ['𐐀𐐁', 'letters beyond the basic plane'],
  ])('%s (%s)', (name) => {
    const text = everywhere(name);
    const { unreadable, people, circles } = fragmentOf(text);
    expect(unreadable).toEqual([]);
    expect(people[0]?.name).toBe(name.normalize('NFC'));
    expect(circles.every((circle) => circle.name === name.normalize('NFC'))).toBe(true);
  });

  test('and is the same name however its accents are written', () => {
    const organisation = organisationOf(`organisation Café
person Mari\u0301a
circle Keuken { facilitator Mar\u00eda }`);
    expect(organisation.circles[0]?.officers[0]?.person?.name).toBe(organisation.people[0]?.name);
  });
});

/** The same without the places, which a formatter moves. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['at', 'whole', 'block', 'officeAt', 'organisationAt', 'first'].includes(key))
      .map(([key, one]) => [key, withoutPlaces(one)]),
  );
}
