import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noMapping } from '../../src/interchange/mapping.js';
import { howHtml, resultHtml } from '../../src/interchange/shown.js';
import { importingPage, type ToImporting } from '../../src/render/html/import-page.js';
import { inBrowser } from './browser.js';

/* The page on which an import is looked at, with a host that keeps what the page says. */

const script = buildSync({
  entryPoints: ['src/webview/importing.ts'],
  write: false,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  charset: 'ascii',
}).outputFiles[0]?.text;

const colours =
  ':root{--vscode-editor-background:#fff;--vscode-editor-foreground:#1f1f1f;--vscode-descriptionForeground:#595959;--vscode-focusBorder:#005fb8;--vscode-button-background:#005fb8;--vscode-button-foreground:#fff;--vscode-button-secondaryBackground:#e5e5e5;--vscode-button-secondaryForeground:#1f1f1f;--vscode-input-background:#fff;--vscode-input-border:#767676;--vscode-panel-border:#d4d4d4;--vscode-list-hoverBackground:#f2f2f2;--vscode-font-family:sans-serif}';

function pageText(language: 'en' | 'nl' = 'en'): string {
  const host =
    'globalThis.said = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (one) => said.push(one) });';
  return importingPage({ language, nonce: 'ours', script: 'importing.js' })
    .replace('</style>', () => `${colours}</style>`)
    .replace(
      /<script nonce="ours" src="importing\.js"><\/script>/,
      () => `<script nonce="ours">${host}\n${script}</script>`,
    );
}

const mapping = {
  ...noMapping,
  columns: { Naam: 'person', Kring: 'circle', 'Tel "thuis"': 'left out' },
  offices: { kringleider: 'leader', '<b>Imker</b>': 'role' },
} as const;

const result = (language: 'en' | 'nl' = 'en'): Extract<ToImporting, { kind: 'result' }> => ({
  kind: 'result',
  how: howHtml(mapping, {
    from: '',
    title: '',
    tongue: '',
    systems: ['table', 'glassfrog'],
    most: 60,
    language,
    columns: true,
  }),
  html: resultHtml({
    report: [{ kind: 'heading', level: 1, text: 'Import of <b>leden.csv</b>' }],
    difference: [],
    files: [{ path: 'people.kring', old: undefined, text: 'person anna "<script>alert(1)</script>"\n' }],
    language,
  }),
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Orchard</title><script>said.push("ran")</script><circle r="3"/></svg>',
  writes: true,
  into: '',
  intos: [{ key: 'one', title: 'Birth care' }],
  said: 'Nothing is written yet.',
});

inBrowser('the page of an import', ({ open }) => {
  const begun = async (language: 'en' | 'nl' = 'en'): Promise<Page> => {
    const { page } = await open(pageText(language), 'html', { viewport: { width: 1000, height: 900 } });
    page.setDefaultTimeout(8000);
    return page;
  };
  const post = (page: Page, message: ToImporting): Promise<void> =>
    page.evaluate((one) => postMessage(one, '*'), message);
  const saidBy = (page: Page): Promise<readonly object[]> => page.evaluate('said');
  const faults = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run(document)')) as axe.AxeResults;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`);
  };

  test('asks for files first, in both languages, and can be used without seeing it', async () => {
    for (const [language, button] of [
      ['en', 'Choose Files …'],
      ['nl', 'Kies bestanden …'],
    ] as const) {
      const page = await begun(language);
      await page.getByRole('button', { name: button }).click();
      expect(await saidBy(page)).toEqual([{ kind: 'ready' }, { kind: 'choose' }]);
      expect(await faults(page)).toEqual([]);
    }
  });

  test('shows the mapping, the report and the result, and tells by keyboard what is meant otherwise', async () => {
    const page = await begun();
    await post(page, result());
    await page.getByLabel('kringleider').selectOption('facilitator');
    await page.getByLabel('Tel "thuis"').selectOption('e-mail');
    await page.getByLabel('Days such as 3-4-2026').selectOption('day first');
    await page.getByLabel('Into').selectOption('Birth care');
    await page.getByLabel('What the organisation is called').fill('Orchard');
    await page.keyboard.press('Tab');
    expect(await saidBy(page)).toEqual([
      { kind: 'ready' },
      { kind: 'means', table: 'offices', word: 'kringleider', meaning: 'facilitator' },
      { kind: 'means', table: 'columns', word: 'Tel "thuis"', meaning: 'e-mail' },
      { kind: 'days', text: 'day first' },
      { kind: 'into', text: 'one' },
      { kind: 'title', text: 'Orchard' },
    ]);
    await page.getByLabel('kringleider').focus();
    await post(page, result());
    await expect.poll(() => page.evaluate('document.activeElement.dataset.word')).toBe('kringleider');
    expect(await faults(page)).toEqual([]);
    mkdirSync('out/pages', { recursive: true });
    await page.screenshot({ path: 'out/pages/importing.png', fullPage: true });
  });

  test('runs nothing that a source says', async () => {
    const page = await begun();
    await post(page, result());
    await page.getByText('people.kring, a new file').click();
    expect(await page.locator('#told pre').innerText()).toContain('<script>alert(1)</script>');
    expect(await page.locator('#told b, #how b, #picture script').count()).toBe(0);
    expect(await saidBy(page)).toEqual([{ kind: 'ready' }]);
  });

  test('has its reader say that it is meant where much is gone', async () => {
    const page = await begun();
    await post(page, { ...result(), massRemoval: '9 of 10 people are gone.' });
    const write = page.getByRole('button', { name: 'Write the Files' });
    expect(await write.isDisabled()).toBe(true);
    await page.getByLabel('Take it over all the same').check();
    await write.click();
    expect((await saidBy(page)).at(-1)).toEqual({ kind: 'write', allowed: true });
    await post(page, { ...result(), writes: false });
    await expect.poll(() => write.isDisabled()).toBe(true);
  });

  test('gives what is dropped on it to its host, and says why something is not taken', async () => {
    const page = await begun();
    const drop = (fill: string): Promise<unknown> =>
      page.evaluate(
        `(() => { const data = new DataTransfer(); ${fill}; document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); })()`,
      );
    await drop(`data.items.add(new File(['Naam;Kring'], 'leden.csv'))`);
    await expect.poll(async () => (await saidBy(page)).length).toBe(2);
    expect(
      await page.evaluate('said[1].files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])'),
    ).toEqual([['leden.csv', 'Naam;Kring']]);
    await drop(`data.setData('text/uri-list', 'file:///work/leden.csv')`);
    expect((await saidBy(page)).at(-1)).toEqual({ kind: 'addresses', addresses: ['file:///work/leden.csv'] });
    await post(page, { kind: 'refused', said: 'leden.csv is no table.', how: '' });
    await expect.poll(() => page.getByRole('alert').innerText()).toBe('leden.csv is no table.');
    expect(await page.locator('#result').isVisible()).toBe(false);
  });
});
