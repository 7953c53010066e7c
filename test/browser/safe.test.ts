import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { type Drawing, viewNames } from '../../src/layout/drawing.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { agendaOutline } from '../../src/render/agenda.js';
import { auditOutline } from '../../src/render/audit.js';
import type { DiffReport } from '../../src/render/diffed.js';
import { dueOutline } from '../../src/render/due.js';
import { comparisonHtml, stepHtml } from '../../src/render/html/comparison.js';
import { comparisonPage } from '../../src/render/html/comparison-page.js';
import { diffHtml } from '../../src/render/html/diff.js';
import { historyHeadHtml } from '../../src/render/html/history-head.js';
import { outlineHtml } from '../../src/render/html/outline.js';
import { page as plainPage } from '../../src/render/html/page.js';
import { progressPage } from '../../src/render/html/progress.js';
import { handbookHtml, handbookPages } from '../../src/render/html/report.js';
import { diffMarkdown } from '../../src/render/markdown/diff.js';
import { outlineMarkdown } from '../../src/render/markdown/outline.js';
import { handbookMarkdown } from '../../src/render/markdown/report.js';
import { progressOutline } from '../../src/render/progress.js';
import { circleOutline, organisationOutline, personOutline } from '../../src/render/show.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { variables } from '../../src/render/theme.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { compareStates } from '../../src/rules/compared.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { auditOf } from '../../src/tracking/audit.js';
import { dueOf } from '../../src/tracking/due.js';
import { progressOf } from '../../src/tracking/progress.js';
import { organisationHandbook } from '../../src/workspace/handbook.js';
import { overlayOf } from '../../src/workspace/overlay.js';
import { pictureOf } from '../../src/workspace/picture.js';
import { organisationOf } from '../engine.js';
import { inBrowser, type Opened } from './browser.js';
import { day, pageOf } from './pages.js';
import { payloads } from './payloads.js';

/*
 * What a file says is shown, and never done. An organisation of which every text and every name is an attempt at
 * injection goes through each renderer, and what it writes is opened in a browser without the policy that would
 * stop what the renderer let through.
 */

/** One of each kind of statement with a text, of which ZZ… is put into every text and name. */
const template = (i: number): string => `
person PerZZ${i} "Person ZZ${i}" { email "ZZ${i}@example.org" expertise "Knows ZZ${i}" }
circle CirZZ${i} "Circle ZZ${i}" in General {
  aim "Aim ZZ${i}"
  constraint "Constraint ZZ${i}"
  domain {
    DomZZ${i} "Domain ZZ${i}" { limit "Limit ZZ${i}" budget "Budget ZZ${i}" }
  }
  double link {
    leader PerZZ${i} from 2026-01-05 for 2 years
    representative PerZZ${i} from 2026-01-05 for 1 month
  }
  role RolZZ${i} "Role ZZ${i}" { held by PerZZ${i} from 2026-01-05 for 2 years }
  lead "Lead ZZ${i}"
  do "Do ZZ${i}"
  measure "Measure ZZ${i}" target "Target ZZ${i}"
}
decision DecZZ${i} "Decision ZZ${i}" {
  circle CirZZ${i}
  decided 2026-02-02 by consent
  because "Because ZZ${i}"
}
action ActZZ${i} "Action ZZ${i}" {
  circle CirZZ${i}
  owner PerZZ${i}
  due 2026-12-01
  blocked "Blocked ZZ${i}"
}
implementation ImpZZ${i} "Plan ZZ${i}" {
  circle CirZZ${i}
  owner PerZZ${i}
  criterion "Criterion ZZ${i}"
  phase acquaint {
    begun 2026-01-05
    step SteZZ${i} "Step ZZ${i}" { owner PerZZ${i} due 2026-10-01 blocked "Blocked ZZ${i}" }
    step DonZZ${i} "Done ZZ${i}" { done 2026-02-01 evidence "Evidence ZZ${i}" }
    training TraZZ${i} "Training ZZ${i}" for every person { PerZZ${i} blocked "Blocked ZZ${i}" }
  }
}
template TemZZ${i} "Template ZZ${i}" {
  question QueZZ${i} "Question ZZ${i}" for every circle { because "Because ZZ${i}" shown by reviews }
}
audit AudZZ${i} of CirZZ${i} on 2026-03-02 {
  auditor "Auditor ZZ${i}"
  finding FinZZ${i} "Finding ZZ${i}" { severity minor owner PerZZ${i} due 2026-12-01 }
}
review RevZZ${i} of PerZZ${i} as leader in CirZZ${i} on 2026-03-02 { agreed "Agreed ZZ${i}" }
`;

/** The organisation with the attempts in it, names included, as no renderer may count on how names are written. */
function attacked(): Organisation {
  const organisation = organisationOf(`organisation Org "Organisation ZZ0"
person Ada "Ada"
general circle General "General circle" { leader Ada from 2026-01-05 for 2 years }
${payloads.map((_, i) => template(i)).join('')}`);
  return replaced(organisation) as Organisation;
}

function replaced(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/ZZ(\d+)/g, (_, i) => payloads[Number(i)] ?? '');
  if (Array.isArray(value)) return value.map(replaced);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one)]));
}

const organisation = attacked();
const standing = asOf(organisation, day);

interface Written {
  readonly text: string;
  readonly ending: 'html' | 'svg';
}

/** The same with every text and name otherwise: nothing stays what it was. */
const other = replaced(
  JSON.parse(
    JSON.stringify(organisation)
      .replaceAll('Aim ', 'Former aim ')
      .replaceAll('Person ', 'Somebody ')
      .replaceAll('Limit ', 'Former limit '),
  ),
) as Organisation;
const [comparedOnce] = compareStates([other], [organisation], day);
const changes = comparedOnce?.changes ?? [];
const written = payloads.join(' ');
const compared: DiffReport = {
  version: written,
  asOf: day,
  from: { en: written, nl: written },
  to: { en: written, nl: written },
  language: 'en',
  unread: [
    {
      called: { en: written, nl: written },
      at: { file: written, line: 1, column: 1, endLine: 1, endColumn: 1 },
      message: { en: written, nl: written },
    },
  ],
  organisations: comparedOnce === undefined ? [] : [{ ...comparedOnce, language: 'en' }],
};

function overlays(): ReadonlyMap<string, Drawing> {
  return new Map(
    compared.organisations.flatMap(({ between, organisation: { name } }) =>
      between === undefined ? [] : [[name, overlayOf(between, changes, 'en')] as const],
    ),
  );
}

/** The page of an editor with what its host sends in it, for a browser that knows no policy. */
function inEditor(...told: readonly string[]): string {
  const page = comparisonPage({ kind: 'comparison', language: 'en', nonce: 'n', script: '#' });
  return withoutPolicy(page)
    .replace(/<script[^>]*><\/script>/, '')
    .replace('<div id="told"></div>', () => `<div id="told">${told.join('')}</div>`);
}

/** Everything that writes what a browser can open, by name. A renderer that is added to Kring is added here. */
const renderers: Readonly<Record<string, () => Written | Promise<Written>>> = {
  ...Object.fromEntries(
    viewNames.flatMap((view) => [
      [`SVG of ${view}`, async () => ({ text: await svgOf(view), ending: 'svg' })],
      [`SVG of ${view} within a page`, async () => ({ text: await svgOf(view), ending: 'html' })],
      [
        `interactive page with ${view}`,
        async () => ({
          text: withoutPolicy(
            await pageOf(organisation, {
              view,
              told: payloads.map((text) => ({ message: { en: text, nl: text } })),
            }),
          ),
          ending: 'html',
        }),
      ],
    ]),
  ),
  handbook: async () => ({
    text: withoutPolicy(handbookHtml(await handbook(true), { on: day })),
    ending: 'html',
  }),
  'handbook in Markdown, read by a program that lets HTML through': async () => ({
    text: new MarkdownIt({ html: true, linkify: true }).render(handbookMarkdown(await handbook(false), day)),
    ending: 'html',
  }),
  'comparison as a page, with a picture of both states': () => ({
    text: withoutPolicy(diffHtml(compared, overlays())),
    ending: 'html',
  }),
  'comparison in Markdown, read by a program that lets HTML through': () => ({
    text: new MarkdownIt({ html: true, linkify: true }).render(diffMarkdown(compared)),
    ending: 'html',
  }),
  'comparison in an editor': () => ({
    text: inEditor(
      ...compared.organisations.map((one) => comparisonHtml(compared, one, payloads).html),
      drawingSvg([...overlays().values()][0] as Drawing, { theme: variables }),
    ),
    ending: 'html',
  }),
  'history in an editor': () => ({
    text: inEditor(
      historyHeadHtml(payloads.join(' '), payloads.join(' '), 'en'),
      ...payloads.map((text) =>
        stepHtml(changes, { name: text, date: text, author: text, subject: text }, 'en'),
      ),
    ),
    ending: 'html',
  }),
  'linked pages of the handbook': async () => ({ text: await linkedPages(), ending: 'html' }),
  'page of the introduction': () => ({
    text: withoutPolicy(progressPage(organisation, progressOf(organisation, day, 'en'), 'en')),
    ending: 'html',
  }),
  'page of the introduction in an editor, for one circle': () => ({
    text: withoutPolicy(
      progressPage(organisation, progressOf(organisation, day, 'en'), 'en', {
        look: 'editor',
        link: (at) => `#${encodeURIComponent(at.file)}`,
        only: standing.circles[1]?.name,
      }),
    ),
    ending: 'html',
  }),
  'page of outlines': () => ({
    text: withoutPolicy(
      plainPage({
        title: payloads.join(' '),
        language: 'en',
        body: outlines()
          .map((outline) => outlineHtml(outline))
          .join('\n'),
      }),
    ),
    ending: 'html',
  }),
  'Markdown, read by a program that lets HTML through': () => ({
    text: new MarkdownIt({ html: true, linkify: true }).render(outlines().map(outlineMarkdown).join('\n')),
    ending: 'html',
  }),
};

function handbook(pictures: boolean): ReturnType<typeof organisationHandbook> {
  return organisationHandbook(organisation, day, { language: 'en', pictures, unreadable: [] });
}

/** Pages that lead to each other, one behind the other; that they do is no attempt. */
async function linkedPages(): Promise<string> {
  const pages = handbookPages(await handbook(false), { on: day });
  const text = [...pages.values()].map(withoutPolicy).join('\n');
  return text.replace(/href="([^"#]*)(#[^"]*)?"/g, (whole, page) =>
    pages.has(decodeURIComponent(page)) ? 'href="#"' : whole,
  );
}

function outlines(): ReturnType<typeof circleOutline>[] {
  const progress = progressOf(organisation, day, 'en');
  const due = dueOf(organisation, day, '2028-01-01', 'en');
  return [
    progressOutline(organisation, progress, 'en'),
    dueOutline(organisation, due, day, '2028-01-01', 'en'),
    ...standing.circles.map((circle) =>
      agendaOutline(
        organisation,
        agendaOf(organisation, circle, day),
        'en',
        checkOrganisation(organisation, day).findings,
      ),
    ),
    ...(['auditor', 'circle'] as const).map((reader) =>
      auditOutline(organisation, auditOf(organisation, day, undefined, 'en'), reader, 'en'),
    ),
    organisationOutline(standing, 'en'),
    ...standing.circles.map((circle) => circleOutline(standing, circle, 'en')),
    ...organisation.people.map(({ name }) => personOutline(standing, name, 'en')),
  ];
}

async function svgOf(view: (typeof viewNames)[number]): Promise<string> {
  return drawingSvg(await pictureOf(organisation, day, { view, language: 'en', depth: 'all' }));
}

/** A page as it would be for a browser that knows no policy. */
function withoutPolicy(text: string): string {
  const bare = text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  if (bare === text) throw new Error('The page has no policy');
  return bare;
}

/** What in the page could run or load something, apart from the program that is its own and links to write a mail. */
async function suspicious({ page }: Opened): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const name = element.localName;
      const found =
        /^(?:iframe|object|embed|base|link|form|img|image|use|video|source|animate|foreignobject|textarea)$/i.test(
          name,
        ) ||
        [...element.attributes].some(
          ({ name: attribute, value }) =>
            /^on/i.test(attribute) ||
            (/^(?:href|src|xlink:href|action|srcdoc)$/i.test(attribute) && !/^(?:#|mailto:)/.test(value)),
        );
      return found ? [element.outerHTML.slice(0, 200)] : [];
    }),
  );
}

inBrowser('nothing that a file says is done', ({ open }) => {
  test('and this test would see it', async () => {
    const opened = await open(
      `<!DOCTYPE html><script>window.hit=()=>{document.documentElement.dataset.hit='yes';alert(1)}</script>${payloads.filter((one) => !one.includes('http-equiv')).join('\n')}`,
      'html',
    );
    expect(opened.deeds.dialogs.length).toBeGreaterThan(0);
    expect(opened.deeds.requests.length).toBeGreaterThan(0);
    expect((await suspicious(opened)).length).toBeGreaterThan(10);
  });

  test.each(Object.entries(renderers))('by %s', async (_, write) => {
    const { text, ending } = await write();
    const opened = await open(text, ending);
    const { page, deeds } = opened;
    // What waits for a pointer, the focus or a click gets it.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        for (const kind of ['mouseover', 'focus', 'toggle', 'error', 'load'])
          element.dispatchEvent(new Event(kind));
      }
    });
    expect(deeds.dialogs).toEqual([]);
    expect(deeds.requests).toEqual([]);
    expect(deeds.errors).toEqual([]);
    expect(await suspicious(opened)).toEqual([]);
    const programs = await page.evaluate(() => document.querySelectorAll('script').length);
    expect(programs).toBe(text.includes('id="contents"') ? 2 : 0);
  });

  test('when all about each circle and person is opened, and each is searched for', async () => {
    const opened = await open(withoutPolicy(await pageOf(organisation)), 'html');
    const { page, deeds } = opened;
    const shown = await page.evaluate(async () => {
      const search = document.getElementById('search') as HTMLInputElement;
      const panel = document.getElementById('told') as HTMLElement;
      const titles: string[] = [];
      for (const article of document.querySelectorAll('#text article')) {
        location.hash = encodeURIComponent(article.id);
        await new Promise((done) => setTimeout(done, 0));
        titles.push(panel.querySelector('h3')?.textContent ?? '');
        search.value = article.querySelector('h3')?.textContent?.slice(0, 20) ?? '';
        search.dispatchEvent(new Event('input'));
      }
      return titles;
    });
    expect(shown.filter((title) => title !== '').length).toBe(2 * payloads.length + 2);
    expect(deeds).toEqual({ dialogs: [], requests: [], errors: [] });
    expect(await suspicious(opened)).toEqual([]);
  });

  test('while the texts stay what they were', async () => {
    const { page } = await open(await pageOf(organisation), 'html');
    const text = await page.evaluate(() => document.getElementById('text')?.textContent ?? '');
    for (const payload of payloads.filter((one) => /^[\x20-\x7e]*$/.test(one)))
      expect(text).toContain(`Aim ${payload}`);
  });

  test('and a page runs its own program and nothing else', async () => {
    const page = (await pageOf(organisation)).replace('</body>', '<script>alert(1)</script></body>');
    const { deeds } = await open(page, 'html');
    expect(deeds.dialogs).toEqual([]);
    expect(deeds.errors.join()).toContain('Content Security Policy');
  });
});
