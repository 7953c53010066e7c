import { aimAlike as words } from '../../messages/rules/circle-domain.js';
import { asOf } from '../../model/lookups.js';
import type { Circle, Text } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { plainText, tellingWords } from './aim-words.js';

/** Fewer words than these tell too little to call two aims nearly the same. */
const fewestWords = 4;

/** Of the words of two aims that are nearly the same, so many are in both. */
const shared = 0.85;

/** Longer texts are compared as a whole only. */
const mostWords = 40;

interface Aim {
  readonly circle: Circle;
  readonly aim: Text;
}

export const aimAlike = rule({
  id: 'circle/aim-alike',
  base: 'circle',
  code: 'AD04',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Wilgenhof "Vrije school de Wilgenhof"

general circle School "Schoolkring" {
  aim "To teach 120 children from four to twelve"
}

circle Onderbouw in School {
  aim "To give the children daily lessons with head, heart and hands"
}

circle Bovenbouw in School {
  aim "To give the children daily lessons with head, hands and heart"
}
`,
    good: `
organisation Wilgenhof "Vrije school de Wilgenhof"

general circle School "Schoolkring" {
  aim "To teach 120 children from four to twelve"
}

circle Onderbouw in School {
  aim "To give the children of four to seven a day of play, rhythm and stories"
}

circle Bovenbouw in School {
  aim "To give the children of eight to twelve daily lessons with head, heart and hands"
}
`,
    sources: [{ key: 'FSM' }, { key: 'GBE' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const byText = new Map<string, Aim>();
    const byWords = new Map<string, Aim>();
    const byAllWordsButOne = new Map<string, Aim>();
    const found = ({ circle, aim }: Aim, earlier: Aim, same: boolean): void =>
      report({
        at: aim.at,
        circle: circle.name,
        message: (same ? words.same : words.almost)(
          circleName(standing, circle),
          circleName(standing, earlier.circle),
        ),
        related: [{ at: earlier.aim.at, message: words.otherHere(circleName(standing, earlier.circle)) }],
      });
    // Each aim is looked up among those before it, so that the work grows with the number of aims, not of pairs.
    for (const circle of standing.circles) {
      for (const aim of circle.aims) {
        const text = plainText(aim.text);
        if (text === '') continue;
        const one = { circle, aim };
        const telling = tellingWords(text);
        const comparable = telling.length >= fewestWords && telling.length <= mostWords;
        const key = telling.join(' ');
        const all = comparable ? [key] : [];
        const allButOne = comparable ? shorter(telling, key) : [];
        const same = byText.get(text);
        const almost =
          first(byWords, all, circle) ??
          first(byAllWordsButOne, all, circle) ??
          first(byWords, allButOne, circle);
        if (same !== undefined && same.circle !== circle) found(one, same, true);
        else if (almost !== undefined) found(one, almost, false);
        if (same === undefined) byText.set(text, one);
        for (const key of all) if (!byWords.has(key)) byWords.set(key, one);
        for (const key of allButOne) if (!byAllWordsButOne.has(key)) byAllWordsButOne.set(key, one);
      }
    }
  },
});

function first(aims: ReadonlyMap<string, Aim>, keys: readonly string[], circle: Circle): Aim | undefined {
  for (const key of keys) {
    const aim = aims.get(key);
    if (aim !== undefined && aim.circle !== circle) return aim;
  }
  return undefined;
}

/**
 * The words of an aim, joined like `all` of them, without one of them, for each of them, where that leaves nearly all.
 * They are compared with the full words of others only: two aims that each have a word that the other lacks (a place,
 * an age) tell two things apart.
 */
function shorter(telling: readonly string[], all: string): string[] {
  if ((telling.length - 1) / telling.length < shared) return [];
  let at = 0;
  return telling.map((word) => {
    const start = at;
    at += word.length + 1;
    return start === 0 ? all.slice(at) : all.slice(0, start - 1) + all.slice(at - 1);
  });
}
