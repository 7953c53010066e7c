import { placeholders as say } from '../messages/editor.js';
import { same, sayIn, type Words } from '../messages/words.js';
import { after, type CalendarDate } from '../model/calendar.js';
import type { Scene } from './scene.js';

/**
 * A whole declaration with places to fill in, for a word that begins a line in a block (the grammar's rule); nothing
 * for lines that are short enough to type. In the notation of editors: `${1:…}`.
 */
export function snippetFor(word: string, block: string, scene: Scene): string | undefined {
  const { on } = scene.standing;
  const term = after(on, { years: 1, months: 0, weeks: 0, days: 0 });
  const text = (said: Words): string => sayIn(said, scene.language).replace(/[$}\\]/g, '\\$&');
  const place = (number: number, said: Words): string => `\${${number}:${text(said)}}`;
  const name = (number: number): string => place(number, say.name);
  const person = (number: number): string => place(number, say.person);
  // Most circles lie in the one that binds all others together.
  const above = scene.standing.circles.find(({ kind }) => kind === 'general circle')?.name;
  const parent = (number: number): string =>
    above === undefined ? place(number, say.circle) : place(number, same(above));
  const top = scene.standing.circles.find(({ kind }) => kind === 'top circle')?.name;
  const inTop = top === undefined ? '' : ` in ${top}`;
  const lines = (...all: string[]): string => all.join('\n');

  if (block === 'KringFile') {
    switch (word) {
      case 'organisation':
        return lines(
          `organisation ${name(1)} "${place(2, say.title)}" {`,
          `  mission "${place(3, say.aim)}"`,
          '}',
        );
      case 'person':
        return `person ${place(1, say.shortName)} "${place(2, say.fullName)}"`;
      case 'general circle':
        return lines(
          `general circle ${name(1)} "${place(2, say.title)}"${inTop} {`,
          `  aim "${place(3, say.aim)}"`,
          `  domain review ${term} {`,
          `    ${name(4)} "${place(5, say.domain)}"`,
          '  }',
          ...(top === undefined
            ? [`  leader      ${person(6)} from ${on} for 2 years`]
            : [
                '  double link {',
                `    leader         ${person(6)} from ${on} for 2 years`,
                `    representative ${person(7)} from ${on} for 2 years`,
                '  }',
              ]),
          `  facilitator ${person(8)} from ${on} for 1 year`,
          `  secretary   ${person(9)} from ${on} for 1 year`,
          '  meets every 4 weeks',
          '}',
        );
      case 'circle':
        return lines(
          `circle ${name(1)} "${place(2, say.title)}" in ${parent(3)} {`,
          `  aim "${place(4, say.aim)}"`,
          `  domain review ${term} {`,
          `    ${name(5)} "${place(6, say.domain)}"`,
          '  }',
          '  double link {',
          `    leader         ${person(8)} from ${on} for 2 years`,
          `    representative ${person(9)} from ${on} for 2 years`,
          '  }',
          `  facilitator ${person(10)} from ${on} for 1 year`,
          `  secretary   ${person(11)} from ${on} for 1 year`,
          '  meets every 4 weeks',
          '}',
        );
      case 'helping circle':
        return lines(
          `helping circle ${name(1)} "${place(2, say.title)}" in ${parent(3)} until ${term} {`,
          `  aim "${place(4, say.aim)}"`,
          `  leader  ${person(5)} from ${on} until ${term}`,
          `  members ${person(6)}`,
          '  reports every 3 months',
          '}',
        );
      case 'election':
        return lines(
          `election ${name(1)} of \${2|representative,leader,facilitator,secretary,logbook|} in ${place(3, say.circle)} {`,
          `  on          ${on}`,
          `  duty        "${place(4, say.duty)}"`,
          `  quality     "${place(5, say.quality)}"`,
          '  term        2 years',
          `  facilitator ${person(6)}`,
          '  nominations {',
          `    ${person(7)} for ${person(8)} because "${place(9, say.because)}"`,
          '  }',
          `  proposal ${person(10)} because "${place(11, say.because)}"`,
          '  consent  everyone',
          `  elected  ${person(10)}`,
          `  accepted ${on}`,
          '}',
        );
      case 'decision':
        return lines(
          `decision ${name(1)} "${place(2, say.title)}" {`,
          `  circle ${place(3, say.circle)}`,
          `  picture ${on}`,
          `  opinion ${on}`,
          `  decided ${on} by consent`,
          `  concerns ${place(4, say.circle)}`,
          `  text "${place(5, say.text)}"`,
          `  because "${place(6, say.because)}"`,
          `  responsible ${person(7)}`,
          `  measure "${place(8, say.measure)}"`,
          `  review ${term}`,
          '  consent everyone',
          '}',
        );
      case 'audit':
        return lines(
          `audit ${name(1)} of ${place(2, say.circle)} on ${on} {`,
          `  auditor ${person(3)}`,
          `  next ${term}`,
          '}',
        );
      case 'action':
      case 'topic':
      case 'meeting':
        return workSnippet(word, on, place);
      case 'deviation':
        return `deviation \${1:} in ${place(2, say.circle)} under \${3:} until ${term} because "${place(4, say.because)}"`;
    }
  }
  if (block === 'Circle') {
    switch (word) {
      case 'double link':
        return lines(
          'double link {',
          `  leader         ${person(1)} from ${on} for 2 years`,
          `  representative ${person(2)} from ${on} for 2 years`,
          '}',
        );
      case 'leader':
        return `leader ${person(1)} from ${on} for 2 years`;
      case 'facilitator':
      case 'secretary':
      case 'logbook':
        return `${word} ${person(1)} from ${on} for 1 year`;
      case 'role':
        return lines(
          `role ${name(1)} "${place(2, say.title)}" {`,
          `  aim  "${place(3, say.aim)}"`,
          `  held by ${person(4)} from ${on} for 2 years`,
          '}',
        );
      case 'domain':
        return lines(`domain review ${term} {`, `  \${1:${text(say.name)}} "${place(2, say.domain)}"`, '}');
    }
  }
  if (block === 'DoubleLink' && (word === 'leader' || word === 'representative'))
    return `${word} ${person(1)} from ${on} for 2 years`;
  return undefined;
}

/** What a circle has to do, deal with or meet for. */
function workSnippet(word: string, on: CalendarDate, place: (number: number, said: Words) => string): string {
  const [name, title] = [place(1, say.name), place(2, say.title)];
  const byWord: Readonly<Record<string, readonly string[]>> = {
    action: [
      `action ${name} "${title}" {`,
      `  circle ${place(3, say.circle)}`,
      `  owner ${place(4, say.person)} due ${after(on, { years: 0, months: 1, weeks: 0, days: 0 })}`,
      '}',
    ],
    topic: [
      `topic ${name} "${title}" in ${place(3, say.circle)} {`,
      `  by ${place(4, say.person)} on ${on}`,
      '  explore 20 minutes',
      `  because "${place(5, say.because)}"`,
      '}',
    ],
    meeting: [
      `meeting ${name} of ${place(2, say.circle)} on ${on} {`,
      `  facilitator ${place(3, say.person)}`,
      `  present ${place(4, say.person)}`,
      `  point "${place(5, say.title)}" { decide 20 minutes }`,
      '}',
    ],
  };
  return (byWord[word] ?? []).join('\n');
}
