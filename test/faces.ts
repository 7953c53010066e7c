import { viewNames } from '../src/vocabulary/pictures.js';
import { kring } from './cli/kring.js';

/*
 * Every face that the command line has for an organisation in a folder: what it writes of it, by the words that ask for
 * it.
 */

/**
 * What each command writes of the organisation of a folder.
 *
 * @param on the day that is looked at, as `YYYY-MM-DD`
 * @param named a circle, a person and an audit of it, and a word to search for who decides
 * @param before a folder with an older state of it
 */
export function facesOf(
  folder: string,
  on: string,
  language: 'en' | 'nl',
  named: {
    readonly circle: string;
    readonly person: string;
    readonly audit?: string;
    readonly about: string;
  },
  before?: string,
): Map<string, string> {
  const { circle, person, audit, about } = named;
  const asked: string[][] = [
    ['check', '--verbose'],
    ['check', '--format', 'json'],
    ['show'],
    ['show', circle],
    ['show', person],
    ['show', '--format', 'json'],
    ['due', '--within', '2y'],
    ['due', '--within', '2y', '--format', 'ics'],
    ['agenda', circle],
    ['audit', audit ?? circle],
    ['progress'],
    ['who', about],
    ['people'],
    ['report', '--format', 'markdown', '--output', '-'],
    ['report', '--format', 'html', '--output', '-'],
    ...viewNames
      .filter((view) => view !== 'line')
      .map((view) => ['diagram', '--view', view, '--output', '-']),
    ...(before === undefined ? [] : [['diff', before, folder]]),
  ];
  return new Map(
    asked.map((words) => {
      const { out, err, status } = kring([...words, '--as-of', on, '--language', language], { in: folder });
      if (status === null || status > 2 || (out === '' && status === 2))
        throw new Error(`kring ${words.join(' ')}: ${err}`);
      return [words.filter((word) => word !== folder && word !== before).join(' '), out];
    }),
  );
}
