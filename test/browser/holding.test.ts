import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { sayIn } from '../../src/messages/words.js';
import { holdingPage } from '../../src/render/html/holding-page.js';
import type { Act } from '../../src/services/holding/act.js';
import { actIn, eveningTold, orchard } from '../services/evening.js';
import { inBrowser } from './browser.js';

/* The page on which a meeting is held, with a host that writes into a text what the page means. */

const script = buildSync({
  entryPoints: ['src/webview/holding.ts'],
  write: false,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  charset: 'ascii',
}).outputFiles[0]?.text;

const themes = {
  light:
    ':root{--vscode-editor-background:#fff;--vscode-editor-foreground:#1f1f1f;--vscode-descriptionForeground:#595959;--vscode-focusBorder:#005fb8;--vscode-button-background:#005fb8;--vscode-button-foreground:#fff;--vscode-button-hoverBackground:#0258a8;--vscode-button-secondaryBackground:#e5e5e5;--vscode-button-secondaryForeground:#1f1f1f;--vscode-input-background:#fff;--vscode-input-border:#767676;--vscode-panel-border:#d4d4d4;--vscode-list-activeSelectionBackground:#0060c0;--vscode-list-activeSelectionForeground:#fff;--vscode-list-hoverBackground:#f2f2f2;--vscode-inputOption-activeBackground:#bed6ed;--vscode-inputOption-activeForeground:#000;--vscode-font-family:sans-serif}',
  dark: ':root{--vscode-editor-background:#1f1f1f;--vscode-editor-foreground:#ccc;--vscode-descriptionForeground:#9d9d9d;--vscode-focusBorder:#0078d4;--vscode-button-background:#0078d4;--vscode-button-foreground:#fff;--vscode-button-hoverBackground:#026ec1;--vscode-button-secondaryBackground:#313131;--vscode-button-secondaryForeground:#ccc;--vscode-input-background:#313131;--vscode-input-foreground:#ccc;--vscode-input-border:#8a8a8a;--vscode-panel-border:#3c3c3c;--vscode-list-activeSelectionBackground:#04395e;--vscode-list-activeSelectionForeground:#fff;--vscode-list-hoverBackground:#2a2d2e;--vscode-inputOption-activeBackground:#2489db82;--vscode-inputOption-activeForeground:#fff;--vscode-font-family:sans-serif}',
} as const;

function pageText(theme: keyof typeof themes): string {
  const host = `globalThis.said = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (one) => said.push(one), setState() {} });`;
  return holdingPage({
    language: 'en',
    nonce: 'ours',
    script: 'holding.js',
    held: { organisation: 'Gaard', meeting: 'gaard-11' },
  })
    .replace('</style>', () => `${themes[theme]}</style>`)
    .replace(
      /<script nonce="ours" src="holding\.js"><\/script>/,
      () => `<script nonce="ours">${host}\n${script}</script>`,
    );
}

/** Whoever writes for the page; `text` is what stands in the file. */
class Secretary {
  kept: string | undefined;
  private read = 0;

  constructor(
    readonly page: Page,
    public text: string,
    readonly language: 'en' | 'nl' = 'en',
  ) {}

  async show(kept?: string): Promise<void> {
    const at = { line: 0, character: 0 };
    const evening = {
      ...eveningTold(this.text, this.language),
      organisation: 'Gaard',
      language: this.language,
      place: { uri: 'file:///gaard.kring', range: { start: at, end: at } },
    };
    await this.post({ kind: 'evening', evening, ...(kept === undefined ? {} : { kept }) });
  }

  private async post(message: unknown): Promise<void> {
    await this.page.evaluate((one) => postMessage(one, '*'), message);
    await this.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
  }

  /** Writes what the page said since. */
  async write(): Promise<void> {
    const said = await this.page.evaluate<{ kind: string; id: number; act: Act; kept: string }[]>(
      `said.slice(${this.read})`,
    );
    this.read += said.length;
    for (const one of said) {
      if (one.kind === 'keep') this.kept = one.kept;
      if (one.kind !== 'act') continue;
      const told = actIn(this.text, one.act);
      if ('en' in told) {
        await this.post({ kind: 'refused', id: one.id, text: sayIn(told, this.language) });
        continue;
      }
      this.text = applyEdits(this.text, told);
      await this.show();
      await this.post({ kind: 'written', id: one.id });
    }
  }

  async press(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.page.getByRole('button', { name, exact: true }).first().click();
      await this.write();
    }
  }

  async key(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.write();
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
    await this.key('Enter');
  }

  async shot(name: string): Promise<void> {
    const folder = process.env.KRING_SHOTS;
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: `${folder}/${name}.png` });
  }

  /** What axe finds on the page as it is now. */
  async faults(): Promise<readonly string[]> {
    await this.page.evaluate(axe.source);
    const { violations } = (await this.page.evaluate(
      "axe.run(document, { rules: { 'label-content-name-mismatch': { enabled: true } } })",
    )) as axe.AxeResults;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`);
  }
}

inBrowser('the page on which a meeting is held', ({ open }) => {
  const begun = async (
    theme: keyof typeof themes = 'light',
    text = orchard,
    language: 'en' | 'nl' = 'en',
  ): Promise<Secretary> => {
    const { page } = await open(pageText(theme), 'html', { viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(8000);
    const secretary = new Secretary(page, text, language);
    await secretary.show();
    return secretary;
  };

  test('lays down a point by keyboard alone, and tells whose turn it is', async () => {
    const secretary = await begun();
    const { page } = secretary;
    await secretary.key('p');
    await secretary.key('Enter');
    await secretary.key('Tab', 'Tab', 'Enter');
    await secretary.key('Escape');
    await page.evaluate('document.activeElement.blur()');
    await secretary.key('ArrowDown');
    await secretary.key('s');
    await expect
      .poll(() => page.locator('#now').textContent())
      .toBe('In hand: A second ladder. It is the turn of Amara Diallo');
    await secretary.key('r');
    await secretary.type('The first one is too short');
    await expect.poll(() => page.locator('#now').textContent()).toContain('the turn of Bo Jansen');
    // The focus is in the field of the next one.
    await secretary.type('Borrow one first');
    expect(secretary.text).toContain(`    round picture {
      amara "The first one is too short"
      bo    "Borrow one first"
    }
`);
    await secretary.shot('round');
    await secretary.key('Escape');
    await secretary.key('s');
    expect(secretary.text).toContain('    used 1 minutes\n');
  });

  test('shows no nomination before all are in, and has them again when the window is closed before', async () => {
    const secretary = await begun();
    const { page } = secretary;
    await secretary.press('Amara Diallo is here', 'Bo Jansen is here', 'Cato de Wit is here');
    await page.locator('nav').getByText('Who writes the minutes').click();
    await secretary.press('Begin the election');
    await page.getByLabel('Whom (first letters').fill('cat');
    await page.getByLabel('Because').first().fill('She listens');
    await secretary.press('Hand in');
    await page.getByLabel('Whom (first letters').fill('bo');
    await secretary.press('Hand in');
    await secretary.shot('nominations');
    expect(await page.locator('main').textContent()).not.toContain('She listens');
    expect(secretary.text).not.toContain('She listens');
    await page.locator('#read-out').click({ force: true });
    await secretary.write();
    expect(secretary.text).not.toContain('nominations');
    const kept = async (): Promise<string | undefined> => {
      await secretary.write();
      return secretary.kept;
    };
    await expect.poll(kept).toContain('She listens');

    const { page: again } = await open(pageText('light'), 'html', { viewport: { width: 1400, height: 900 } });
    const next = new Secretary(again, secretary.text);
    await next.show(secretary.kept);
    await next.press('Nominates nobody', 'Read them out');
    // How far they stand apart is the formatter's.
    expect(next.text.replace(/ +/g, ' ')).toContain(
      ' nominations {\n amara for cato because "She listens"\n bo for bo\n cato for nobody\n }\n',
    );
    await next.shot('opened');
  });

  test('holds an election with a change of mind, and a decision with an objection', async () => {
    const secretary = await begun();
    const { page } = secretary;
    await secretary.press('Amara Diallo is here', 'Bo Jansen is here');
    await page.locator('nav').getByText('The price of cider').click();
    await secretary.press('Start this point', 'Begin a decision');
    await page.getByLabel('What Amara Diallo says').fill('A litre costs us 1.80');
    await page.keyboard.press('Enter');
    await secretary.write();
    await page.getByLabel('The proposal in its words').fill('Cider costs € 2 a litre');
    await page.getByLabel('Proposed by').selectOption({ label: 'Amara Diallo' });
    await secretary.press('Put the proposal');
    await page.getByLabel('Who objects').selectOption({ label: 'Bo Jansen' });
    await page.getByLabel('The argument', { exact: true }).fill('Members pay for the press');
    await secretary.press('Lay down the objection');
    await secretary.shot('objection');
    await page.locator('#give-consent').click({ force: true });
    expect(await page.locator('#refused').textContent()).toContain('no consent yet');
    await page.getByLabel('How', { exact: true }).fill('Members pay half');
    await secretary.press('It is met');
    await page.getByLabel('The proposal in its words').fill('Cider costs € 2, and € 1 for members');
    await secretary.press('Change the proposal', 'Consent of everybody here');
    expect(secretary.text).toContain(`  text "Cider costs € 2, and € 1 for members"
  objection bo "Members pay for the press" met by change "Members pay half"
  consent amara, bo
`);
    expect(secretary.text).toContain('amara "Cider costs € 2 a litre"');
    await secretary.shot('decided');
  });

  test('follows what is typed, and keeps the caret and half a line where they are', async () => {
    const secretary = await begun();
    const { page } = secretary;
    await page.locator('nav').getByText('A second ladder').click();
    await page.locator('#heard\\/topic\\ ladder').fill('Half a li');
    await page.keyboard.press('ArrowLeft');
    secretary.text = secretary.text.replace('  point ladder {', '  present dirk\n  point ladder {');
    await secretary.show();
    expect(await page.getByRole('button', { name: 'Dirk Bos is here' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await page.keyboard.type('X');
    expect(await page.locator('#heard\\/topic\\ ladder').inputValue()).toBe('Half a lXi');
  });

  test('loses nothing that is typed while a line is being written, and gives back what was not', async () => {
    const secretary = await begun();
    const { page } = secretary;
    await secretary.press('Amara Diallo is here', 'Bo Jansen is here');
    await page.locator('nav').getByText('A second ladder').click();
    const field = page.locator('#turn\\/topic\\ ladder');
    await field.fill('Too short');
    // Pressed twice, and typed on before anybody wrote it.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Borrow one');
    await secretary.write();
    expect(secretary.text).toContain('      amara "Too short"\n');
    expect(secretary.text.match(/Too short/g)).toHaveLength(1);
    expect(await field.inputValue()).toBe('Borrow one');
    expect(await page.locator('.turn .who').textContent()).toBe('Bo Jansen');
    // Somebody says it otherwise meanwhile: nothing is written over it, and the line is still there.
    secretary.text = secretary.text.replace('amara "Too short"', 'amara "Too short"\n      bo "Buy one"');
    await page.keyboard.press('Enter');
    await secretary.write();
    expect(secretary.text).toContain('bo "Buy one"');
    expect(await page.locator('#refused').textContent()).toContain('Nothing was written over it');
    expect(await field.inputValue()).toBe('Borrow one');
  });

  test('keeps the point in hand and its half line while somebody types its words anew', async () => {
    const secretary = await begun();
    const { page } = secretary;
    await page.locator('nav').getByText('The price of cider').click();
    await secretary.press('Start this point');
    await page.locator('#heard\\/title\\ The\\ price\\ of\\ cider').fill('Half a line');
    for (const words of ['"The price of cid', '"The price of juice"']) {
      secretary.text = secretary.text.replace(/"The price of .*(?= \{)/, words);
      await secretary.show();
    }
    await page.locator('#time').waitFor();
    expect(await page.locator('h2').textContent()).toBe('The price of juice');
    expect(await page.getByLabel('What was heard').inputValue()).toBe('Half a line');
    await secretary.press('End this point');
    expect(secretary.text).toMatch(
      /"The price of juice" \{\n {4}decide by amara 15 minutes\n {4}used 1 minutes/,
    );
  });

  test('takes a topic for later and who writes, by keyboard, and stays where a form is gone', async () => {
    const secretary = await begun();
    const { page } = secretary;
    const focused = (): Promise<string> =>
      page.evaluate('document.activeElement.id || document.activeElement.tagName');
    await page.getByLabel('Who takes the minutes').focus();
    await page.getByLabel('Who takes the minutes').selectOption({ label: 'Dirk Bos' });
    await page.keyboard.press('Tab');
    await secretary.key('Enter');
    expect(secretary.text).toMatch(/^ {2}secretary +dirk$/m);
    expect(await focused()).toBe('officer/secretary/lay');
    await page.evaluate('document.activeElement.blur()');
    await secretary.key('t');
    await page.keyboard.type('A cider press');
    await page.getByLabel('Who hands it in').selectOption({ label: 'Dirk Bos' });
    await page.getByLabel('What it concerns').selectOption({ label: 'Gaardkring: The yearly budget' });
    await secretary.press('Hand in the topic');
    expect(secretary.text).toContain(
      'topic a-cider-press "A cider press" in Gaard {\n  by dirk on 2026-11-23\n',
    );
    await secretary.press('Put it on this agenda: A cider press');
    expect(secretary.text).toContain('  point a-cider-press\n');
    expect(await focused()).toBe('part');
    await page.locator('nav').getByText('The price of cider').click();
    await secretary.press('Begin a decision');
    expect(await focused()).toBe('part');
    await secretary.press('The picture is formed', 'Opinions are formed');
    await page.getByLabel('The proposal in its words').fill('Cider costs € 2');
    await secretary.press('Put the proposal');
    await page.getByLabel('A reason').fill('The press is dear');
    await secretary.key('Enter');
    await page.getByLabel('Concerns').focus();
    await page.getByLabel('Concerns').selectOption({ label: 'Gaardkring: The yearly budget' });
    await page.keyboard.press('Tab');
    await secretary.key('Enter');
    expect(secretary.text).toContain('  concerns Gaard.money\n');
    expect(secretary.text).toContain('  because "The press is dear"\n');
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await page.evaluate('said.at(-1)')).toEqual({ kind: 'redo' });
  });

  test('is Dutch throughout where the organisation is, and has no faults there', async () => {
    const secretary = await begun('light', orchard.replace('  size', '  language nl\n  size'), 'nl');
    const { page } = secretary;
    await secretary.press('Amara Diallo is aanwezig', 'Dirk Bos is afwezig');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await secretary.shot('opening-nl');
    expect(await secretary.faults()).toEqual([]);
    for (const title of ['A second ladder', 'Who writes the minutes', 'The price of cider', 'Slotronde']) {
      await page.locator('nav').getByText(title).click();
      if (title === 'Who writes the minutes') await secretary.press('Begin de verkiezing');
      if (title === 'The price of cider') {
        await secretary.press('Begin een besluit');
        await page.getByLabel('Het voorstel, letterlijk').fill('Cider kost € 2');
        await secretary.press('Breng het voorstel in');
      }
      await secretary.shot(`${title}-nl`);
      expect(await secretary.faults()).toEqual([]);
    }
    await secretary.key('?');
    await secretary.shot('keys-nl');
    expect(await secretary.faults()).toEqual([]);
    // No word of the page stands there in English; what the files say is theirs.
    const said = (await page.locator('#page').innerText()) ?? '';
    expect(said).not.toMatch(/\b(?:here|absent|guest|Undo|Redo|Lay down|Closing|minutes of|Next)\b/);
  });

  for (const theme of ['light', 'dark'] as const)
    test(`has no faults for those who cannot see or use a mouse, ${theme}`, async () => {
      const secretary = await begun(theme);
      await secretary.press('Amara Diallo is here', 'Dirk Bos is absent');
      await secretary.shot(`opening-${theme}`);
      expect(await secretary.faults()).toEqual([]);
      for (const title of [
        'A second ladder',
        'Who writes the minutes',
        'The price of cider',
        'Closing round',
      ]) {
        await secretary.page.locator('nav').getByText(title).click();
        if (title === 'Who writes the minutes') await secretary.press('Begin the election');
        if (title === 'A second ladder') await secretary.press('Start this point');
        await secretary.shot(`${title}-${theme}`);
        expect(await secretary.faults()).toEqual([]);
      }
      await secretary.key('?');
      expect(await secretary.faults()).toEqual([]);
    });
});
