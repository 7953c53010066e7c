import type { Language } from '../../src/messages/words.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import type { Scene } from '../../src/services/scene.js';
import { SourceText, type Spot } from '../../src/services/source-text.js';
import { groupOrganisations } from '../../src/workspace/organisations.js';
import { fragmentOf } from '../engine.js';

/** A housing co-operative as small as one with a double link can be. */
export const courtyard = `organisation Hof "Woonhof De Linde" {
  size 3 to 10
}
person amara "Amara Diallo"
person bo    "Bo Jansen"
person cato  "Cato de Wit"
person dirk  "Dirk Bos" { left 2026-01-01 }

general circle Hof "Hofkring" {
  aim "To run the courtyard together"
  domain review 2027-06-01 {
    money "The yearly budget"
    green "The garden"
  }
  leader      amara from 2026-02-02 for 2 years
  facilitator bo    from 2026-02-02 for 1 year
  members amara, bo, cato
  role Bookkeeper "Boekhouder" {
    aim "To keep the books"
    domain {
      books "The books" from Hof.money
    }
    held by cato from 2026-03-02 for 1 year
  }
}
circle Tuin "Tuinkring" in Hof {
  aim "To keep the garden"
  domain review 2027-06-01 {
    trees "The trees" from Hof.green
    paths "The paths" from Hof.green
  }
  leader bo from 2026-03-02 for 2 years
  members cato, amara
}
decision spending "Circles spend up to € 500" {
  circle Hof
  decided 2026-03-02 by consent
  concerns Hof.money
}
election tuin-leider of leader in Tuin by Hof {
  on 2026-03-02
  elected bo
}
`;

/** A text with the cursor at the mark `|`, and what answers about it are worked out from. */
export function at(
  marked: string,
  others: Readonly<Record<string, string>> = {},
  language: Language = 'en',
): { source: SourceText; scene: Scene; spot: Spot } {
  const cursor = marked.indexOf('|');
  const text = cursor < 0 ? marked : marked.slice(0, cursor) + marked.slice(cursor + 1);
  const source = new SourceText('hof/here.kring', text);
  const fragments = [
    fragmentOf(text, 'hof/here.kring'),
    ...Object.entries(others).map(([file, other]) => fragmentOf(other, file)),
  ];
  const organisations = groupOrganisations(fragments);
  const organisation = organisations.find((one) => one.files.includes('hof/here.kring'));
  if (organisation === undefined) throw new Error('The text holds no organisation.');
  const said = (one: Organisation) => fragments.filter(({ file }) => one.files.includes(file));
  return {
    source,
    spot: source.spot(Math.max(0, cursor)),
    scene: {
      standing: asOf(organisation, '2026-11-23'),
      fragment: fragments[0] as Scene['fragment'],
      fragments: () => said(organisation),
      neighbours: () =>
        organisations
          .filter((one) => one !== organisation)
          .map((one) => ({ standing: asOf(one, '2026-11-23'), fragments: () => said(one) })),
      language,
    },
  };
}
