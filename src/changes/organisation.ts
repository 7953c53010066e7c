import * as words from '../messages/changes.js';
import type { Organisation, OrganisationBlock } from '../model/organisation.js';
import { aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import type { Between } from './match.js';
import { type Said, say, sayReviews, saySpan, sayText, sayTexts, sayValue } from './said.js';

/** What the blocks `organisation …` say otherwise. */
export function organisationChanges({ before, after }: Between): Change[] {
  const called = after.title ?? after.name;
  const found: Change[] = [];
  if (before.name !== after.name) {
    found.push(
      change('organisation-renamed', {
        subject: after.name,
        before: before.name,
        after: after.name,
        message: words.renamed(before.name, after.name),
        was: before.blocks[0]?.at,
        is: after.blocks[0]?.at,
      }),
    );
  }
  return [
    ...found,
    ...aspectChanges(
      before.blocks.flatMap(said),
      after.blocks.flatMap(said),
      { of: called, subject: after.name },
      () => 'organisation-changed',
      ({ aspect }) => (told.has(aspect) ? { level: 'wording', topic: undefined } : {}),
    ),
  ];
}

/** How the organisation is told of, on which nobody has to agree. */
const told: ReadonlySet<string> = new Set(['title', 'language', 'words', 'introduction', 'logo']);

function said(block: OrganisationBlock) {
  const { at } = block;
  return [
    ...say('title', block.title, at, true),
    ...sayText('introduction', block.introduction),
    ...sayText('logo', block.logo),
    ...sayTexts('vision', block.visions),
    ...sayTexts('mission', block.missions),
    ...sayTexts('aim', block.aims),
    ...sayValue('legal', block.legal),
    ...sayValue('method', block.method),
    ...sayValue('language', block.language),
    ...say(
      'statutes',
      block.statutes === undefined
        ? undefined
        : `${block.statutes.text}${block.statutes.from === undefined ? '' : ` (${block.statutes.from})`}`,
      block.statutes?.at,
      true,
    ),
    ...say(
      'size',
      block.size === undefined ? undefined : `${block.size.least}–${block.size.most}`,
      block.size?.at,
    ),
    ...say('terms', block.terms === undefined ? undefined : `${block.terms.most}`, block.terms?.at),
    ...saySpan('notice', block.notice),
    ...sayReviews(block.reviews),
    ...block.words.flatMap(({ term, text, plural, language, at }) =>
      say(
        'words',
        [language?.text, term, `“${text}”`, ...(plural === undefined ? [] : [`plural “${plural}”`])]
          .filter((one) => one !== undefined)
          .join(' '),
        at,
      ),
    ),
    ...sayText('absence', block.absence),
  ] satisfies Said[];
}

/** A whole organisation that is there in one of the two states only. */
export function organisationBegun(organisation: Organisation): Change {
  const { name, title, circles, people, blocks } = organisation;
  return change('organisation-begun', {
    subject: name,
    after: title ?? name,
    message: words.organisationBegun(title ?? name, circles.length, people.length),
    is: blocks[0]?.at ?? circles[0]?.at,
  });
}

export function organisationEnded(organisation: Organisation): Change {
  const { name, title, circles, blocks } = organisation;
  return change('organisation-ended', {
    subject: name,
    before: title ?? name,
    message: words.organisationEnded(title ?? name),
    was: blocks[0]?.at ?? circles[0]?.at,
  });
}
