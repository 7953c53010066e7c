import { placeholders as say } from '../messages/editor.js';
import type { Words } from '../messages/words.js';
import { after } from '../model/calendar.js';
import type { Scene } from './scene.js';

/**
 * A whole declaration with places to fill in, for a word that begins a line in a block (the grammar's rule); nothing
 * for lines that are short enough to type. In the notation of editors: `${1:…}`.
 */
export function snippetFor(word: string, block: string, scene: Scene): string | undefined {
  const { on } = scene.standing;
  const term = after(on, { years: 1, months: 0, weeks: 0, days: 0 });
  const text = (said: Words): string => said[scene.language].replace(/[$}\\]/g, '\\$&');
  const place = (number: number, said: Words): string => `\${${number}:${text(said)}}`;
  const name = (number: number): string => place(number, say.name);
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
        return `person ${place(1, say.person)} "${place(2, say.title)}"`;
      case 'circle':
        return lines(
          `circle ${name(1)} "${place(2, say.title)}" in ${place(3, say.circle)} {`,
          `  aim "${place(4, say.aim)}"`,
          `  domain review ${term} {`,
          `    ${name(5)} "${place(6, say.domain)}"`,
          '  }',
          '  double link {',
          `    leader         ${place(8, say.person)} from ${on} for 2 years`,
          `    representative ${place(9, say.person)} from ${on} for 2 years`,
          '  }',
          `  facilitator ${place(10, say.person)} from ${on} for 1 year`,
          `  secretary   ${place(11, say.person)} from ${on} for 1 year`,
          '  meets every 4 weeks',
          '}',
        );
      case 'helping circle':
        return lines(
          `helping circle ${name(1)} "${place(2, say.title)}" in ${place(3, say.circle)} until ${term} {`,
          `  aim "${place(4, say.aim)}"`,
          `  leader  ${place(5, say.person)} from ${on} until ${term}`,
          `  members ${place(6, say.person)}`,
          '  reports every 3 months',
          '}',
        );
      case 'election':
        return lines(
          `election ${name(1)} of \${2|representative,leader,facilitator,secretary,logbook|} in ${place(3, say.circle)} {`,
          `  on ${on}`,
          `  duty "${place(4, say.duty)}"`,
          `  quality "${place(5, say.quality)}"`,
          '  term 2 years',
          `  facilitator ${place(6, say.person)}`,
          '  nominations {',
          `    ${place(7, say.person)} for ${place(8, say.person)} because "${place(9, say.because)}"`,
          '  }',
          `  proposal ${place(10, say.person)} because "${place(11, say.because)}"`,
          '  consent everyone',
          `  elected ${place(10, say.person)}`,
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
          `  responsible ${place(7, say.person)}`,
          `  measure "${place(8, say.measure)}"`,
          `  review ${term}`,
          '  consent everyone',
          '}',
        );
      case 'action':
        return lines(
          `action ${name(1)} "${place(2, say.title)}" {`,
          `  circle ${place(3, say.circle)}`,
          `  owner ${place(4, say.person)} due ${after(on, { years: 0, months: 1, weeks: 0, days: 0 })}`,
          '}',
        );
      case 'audit':
        return lines(
          `audit ${name(1)} of ${place(2, say.circle)} on ${on} {`,
          `  auditor ${place(3, say.person)}`,
          `  next ${term}`,
          '}',
        );
      case 'deviation':
        return `deviation \${1:} in ${place(2, say.circle)} under \${3:} until ${term} because "${place(4, say.because)}"`;
    }
  }
  if (block === 'Circle') {
    switch (word) {
      case 'double link':
        return lines(
          'double link {',
          `  leader         ${place(1, say.person)} from ${on} for 2 years`,
          `  representative ${place(2, say.person)} from ${on} for 2 years`,
          '}',
        );
      case 'role':
        return lines(
          `role ${name(1)} "${place(2, say.title)}" {`,
          `  aim "${place(3, say.aim)}"`,
          `  held by ${place(4, say.person)} from ${on} for 2 years`,
          '}',
        );
      case 'domain':
        return lines(`domain review ${term} {`, `  \${1:${text(say.name)}} "${place(2, say.domain)}"`, '}');
    }
  }
  return undefined;
}
