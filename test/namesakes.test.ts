import { describe, expect, test } from 'vitest';
import { folderWith, kring } from './cli/kring.js';
import { facesOf } from './faces.js';

/*
 * Two people, two circles and two decisions of one title are told apart by their names wherever both could be meant, and a name that
 * fits both asks which.
 */

const garden = `organisation Hof "The Hof" { language en }
person ann "Ann Vale"
person anne "Ann Vale"
person bo "Bo Kerr"
person cas "Cas Dunn"
general circle All "All of us" {
  aim "To live together"
  leader bo from 2026-01-05 for 2 years
  facilitator ann from 2026-01-05 for 2 years
  secretary anne from 2026-01-05 for 2 years
  domain { land "The land" }
  members ann, bo
}
circle North "Garden" in All {
  aim "To grow food"
  meets every 4 weeks
  measure beds "Beds that bear" every 1 month { 2026-06-01 4 by ann }
  domain { beds "The beds" from All.land { limit "No poison" } }
  double link {
    leader bo from 2026-01-05 for 2 years
    representative ann from 2026-01-05 for 2 years
  }
  facilitator anne from 2026-01-05 for 2 years
  secretary cas from 2024-01-05 for 2 years
  members ann, anne, cas
  role Keeper "Keeper" { domain { keys "The keys" } held by ann from 2026-01-05 for 2 years }
}
circle South "Garden" in All {
  aim "To grow trees"
  domain { trees "The trees" from All.land { limit "None is felled" } }
  double link {
    leader ann from 2026-01-05 for 2 years
    representative ann from 2026-01-05 for 2 years
  }
  cross link North { leader anne from 2026-01-05 for 2 years }
  role Keeper "Keeper" { held by anne from 2026-01-05 for 2 years }
}
circle West "Garden" in All { planned 2026-09-01 }
circle East "Garden" in All until 2026-09-30
decision paint "Paint" { circle North decided 2026-01-10 by consent review 2026-06-01 responsible ann present ann, anne consent ann, anne }
decision oil "Paint" { circle South decided 2026-02-10 by majority concerns South.trees objection anne "It smells" }
election pen of secretary in North { on 2026-10-01 nominations { ann for anne because "She writes" } }
audit look of North on 2026-10-10 { auditor ann answer consent 2 finding gap "No minutes" { owner anne due 2026-10-20 } }
action mow "Mow" { circle South owner ann due 2026-10-01 }
review talk of ann on 2026-03-02 { agreed "To go on" }
review chat of anne on 2026-03-02 { agreed "To sing" }
topic noise "The noise" in North { by anne on 2026-08-01 }
meeting autumn of North on 2026-09-10 { present ann, cas point "The fence" { round opinion { ann "High" } } }
implementation plan "The plan" { circle North owner ann phase acquaint { step talk "Talk" for every circle { North done 2026-03-01 } step walk "Walk" { owner anne due 2026-10-01 } } }
`;

/**
 * The words of a face, as they are read one after the other: without marks, breaks, lines of the files that are quoted
 * and what is there for programs.
 */
function wordsOf(text: string): string {
  return text
    .replace(/^ *\d* │.*$/gm, ' ')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\r?\n /g, '')
    .replace(/[\\*#|│•]|-\n/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[[\]]/g, ' ')
    .replace(/\s+/g, ' ');
}

describe.each(['en', 'nl'] as const)('in every face, in %s', (language) => {
  const folder = folderWith({ 'hof.kring': garden });
  const faces = facesOf(folder, '2026-11-30', language, {
    circle: 'North',
    person: 'ann',
    audit: 'North',
    about: 'keeper',
  });
  test.each([...faces].filter(([asked]) => !asked.includes('json')))(
    '%s tells namesakes apart',
    (_, said) => {
      const untold = wordsOf(said).match(
        /(?:Ann Vale|Garden|(?<!paint: |oil: )\bPaint\b)(?! \((?:North|South|West|East|anne?|paint|oil)\b).{0,30}/g,
      );
      expect(untold ?? []).toEqual([]);
    },
  );
});

test.each([
  ['show', 'Garden'],
  ['show', 'Ann Vale'],
  ['who', 'Ann Vale'],
  ['due', 'Ann Vale'],
  ['agenda', 'Garden'],
  ['audit', 'Garden'],
  ['minutes', 'Garden'],
  ['measure', 'Garden'],
  ['progress', 'Garden'],
  ['people', 'Garden'],
  ['diagram', '--of', 'Garden'],
  ['report', '--of', 'Garden'],
])('kring %s %s asks which is meant', (...words) => {
  const { err, status } = kring([...words, '--as-of', '2026-11-30', '--language', 'en'], {
    in: folderWith({ 'hof.kring': garden }),
  });
  expect(status).toBe(2);
  expect(err).toMatch(/can be several: .*(?:North|ann) \(/);
});
