import { circleKinds } from '../../vocabulary/circles.js';
import { offices } from '../../vocabulary/offices.js';
import { date, flag, list, object, oneOf, type Schema, text } from './schema.js';

/*
 * The JSON Schema of the roster that `kring export --to json` writes and `kring import` reads: small, without places in
 * files, for programs that want to know who sits where.
 */

const known = list(object({ system: text, id: text }, {}, 'By which id another program knows it.'));
const domain = list(object({ name: text, text }, {}, 'Something that it decides about.'));

export const rosterSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Roster',
  ...object(
    {
      kring: { const: 'roster' },
      version: { const: 1 },
      organisation: object({ name: text, title: text }, { language: oneOf('en', 'nl') }),
      people: list(
        object(
          { name: text, title: text, known },
          { email: text, external: { const: true }, joined: date, left: date },
        ),
      ),
      circles: list(
        object(
          {
            name: text,
            title: text,
            kind: oneOf(...circleKinds),
            aims: list(text),
            constraints: list(text),
            does: list(text),
            domain,
            known,
          },
          { parent: text },
        ),
      ),
      roles: list(
        object({
          circle: text,
          name: text,
          title: text,
          aims: list(text),
          duties: list(text),
          domain,
          known,
        }),
      ),
      seats: list(
        object(
          { circle: text, office: oneOf(...offices) },
          {
            role: text,
            up: flag,
            link: text,
            person: text,
            unrecorded: flag,
            acting: flag,
            from: date,
            until: date,
          },
          'Who holds an office or role, or sits in a circle: by name. Without a person it is vacant, or not recorded. `up`: of the link with the next higher circle; `link`: of a link with another one. The last day is included.',
        ),
      ),
    },
    { asOf: date },
    'The people, circles, roles and seats of an organisation, by the names that its files have for them.',
  ),
};
