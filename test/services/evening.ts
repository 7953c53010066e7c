import { applyEdits, type TextEdit } from '../../src/edits/edit.js';
import type { Language, Words } from '../../src/messages/words.js';
import { asOf } from '../../src/model/lookups.js';
import type { Act } from '../../src/services/holding/act.js';
import { actEdits } from '../../src/services/holding/acts.js';
import { type Evening, eveningOf } from '../../src/services/holding/evening.js';
import { SourceText } from '../../src/services/source-text.js';
import { organisationOf, services } from '../engine.js';

const file = 'organisation.kring';

/** An orchard that a street keeps, before its circle meets. */
export const orchard = `organisation Gaard "Boomgaard De Reinette" {
  size 3 to 10
}

person amara "Amara Diallo"
person bo    "Bo Jansen"
person cato  "Cato de Wit"
person dirk  "Dirk Bos"

circle Gaard "Gaardkring" {
  aim "Apples for the whole street"
  domain review 2027-06-01 {
    money  "The yearly budget"
    trees  "The trees"
  }
  leader       amara  from 2026-02-02 for 2 years
  facilitator  bo     from 2026-02-02 for 2 years
  secretary    vacant
  meets every 4 weeks
  members amara, bo, cato, dirk
}

topic ladder "A second ladder" in Gaard {
  by cato on 2026-11-02
  explore 10 minutes
  because "Two people wait below"
}

// The evening in the shed
meeting gaard-11 of Gaard on 2026-11-23 {
  from 19:30 to 21:00 "The shed" // bring a lamp
  facilitator bo
  point ladder {
    explore by cato 10 minutes
  }
  point "Who writes the minutes" {
    elect 20 minutes
  }
  // Amara asked for this one
  point "The price of cider" {
    decide by amara 15 minutes
  }
  next 2026-12-21
}
`;

/** The text after an act. */
export function laidDown(text: string, act: Act, name = 'gaard-11'): string {
  const told = actIn(text, act, name);
  if ('en' in told) throw new Error(told.en);
  return applyEdits(text, told);
}

/** What an act does to the text, or why it cannot be. */
export function actIn(text: string, act: Act, name = 'gaard-11'): readonly TextEdit[] | Words {
  const standing = asOf(organisationOf(text), '2026-11-23');
  const meeting = standing.meeting(name);
  if (meeting === undefined) throw new Error('There is no such meeting.');
  const source = new SourceText(file, text);
  return actEdits({ services, standing, meeting, sourceOf: () => source }, act);
}

/** The meeting as it is told to whoever shows it. */
export function eveningTold(text: string, language: Language = 'en'): Evening {
  const organisation = organisationOf(text);
  const meeting = asOf(organisation, '2026-11-23').meeting('gaard-11');
  if (meeting === undefined) throw new Error('There is no such meeting.');
  return eveningOf(organisation, meeting, '2026-11-23', language);
}
