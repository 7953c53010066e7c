import { languages, sayIn } from '../messages/words.js';
import { asOf } from '../model/lookups.js';
import { organisationKey } from '../model/neighbours.js';
import { outlineHtml } from '../render/html/outline.js';
import { rules } from '../rules/registry.js';
import { firstFiles } from '../services/first-files.js';
import { told } from '../services/hover.js';
import { aboutAt, namedIn, placeOfSubject, titleOfSubject } from '../services/subjects.js';
import { spotOf } from './convert.js';
import type { Desk } from './desk.js';
import { dateIn, meant, settingsIn, subjectIn } from './picture-requests.js';
import {
  type AboutAnswer,
  type AboutParams,
  type FirstOrganisationAnswer,
  type FirstOrganisationParams,
  methods,
  type RulesAnswer,
  type ToldAnswer,
  type ToldParams,
  type ViewAnswer,
  type ViewParams,
} from './protocol.js';

/** Answers the requests of protocol.ts that a picture beside a text asks while it is used, and the first steps. */
export function answerPanel(desk: Desk): void {
  const { session, host } = desk;

  desk.answers(methods.view, async (params: ViewParams): Promise<ViewAnswer> => {
    const organisation = meant(desk, params);
    const revision = session.revisionNow;
    const date = dateIn(desk, params);
    const { has } = params;
    const order = {
      organisation,
      on: date,
      settings: settingsIn(desk, organisation, params),
      ...(typeof has === 'string' ? { has } : {}),
    };
    const { drawn, ...sheet } = await host.sheet(order);
    const answer = { revision, ...sheet, on: date };
    if ('svg' in drawn) return { ...answer, ...drawn };
    const { since, change, findable } = drawn;
    return { ...answer, change: { since, ...change, findable } };
  });

  desk.answers(methods.told, (params: ToldParams): ToldAnswer | null => {
    const organisation = meant(desk, params);
    const subject = subjectIn(params.subject);
    if (subject === undefined) return null;
    const standing = asOf(organisation, dateIn(desk, params));
    const named = namedIn(standing, subject);
    const outline = named && told(standing, named, session.languageOf(organisation));
    const at = placeOfSubject(standing, subject);
    if (outline === undefined && at === undefined) return null;
    return {
      title: titleOfSubject(standing, subject),
      html: outline === undefined ? '' : outlineHtml(outline, 1),
      ...(at === undefined ? {} : { place: desk.location(at) }),
    };
  });

  desk.answers(methods.about, ({ uri, position }: AboutParams): AboutAnswer | null => {
    const scene = session.scene(session.fileOf(String(uri)), false);
    if (scene === undefined) return null;
    return {
      organisation: organisationKey(scene.standing.organisation),
      ...aboutAt(scene, spotOf(position)),
    };
  });

  desk.answers(methods.rules, (): RulesAnswer => {
    const language = session.languageOf(undefined);
    return { rules: rules.map(({ id, code, words }) => ({ id, code, title: sayIn(words.title, language) })) };
  });

  desk.answers(methods.firstOrganisation, (params: FirstOrganisationParams): FirstOrganisationAnswer => {
    const language = languages.find((one) => one === params.language) ?? 'en';
    const files = firstFiles(session.services, {
      language,
      start: session.on,
      method: session.settings.profile ?? 'skm',
      ...(typeof params.title === 'string' ? { title: params.title } : {}),
    });
    return { files };
  });
}
