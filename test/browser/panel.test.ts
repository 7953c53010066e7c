import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Organisation } from '../../src/model/organisation.js';
import type { ToPanel } from '../../src/render/html/panel.js';
import { inBrowser } from './browser.js';
import { partnership } from './pages.js';
import { PanelServer, panelText } from './panels.js';

async function send(page: Page, message: ToPanel): Promise<void> {
  await page.evaluate((one) => postMessage(one, '*'), message);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** What a page shows: each part of the picture, and the buttons that open and close some, with nothing of the way there. */
async function shown(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const svg = document.querySelector('#picture svg');
    const all = [...(svg?.querySelectorAll(':scope > g') ?? [])].map((one) => one.outerHTML);
    return {
      label: svg?.getAttribute('aria-label'),
      extent: svg?.getAttribute('viewBox'),
      style: svg?.querySelector('style')?.textContent,
      parts: all.filter((one) => !one.includes('data-fold')),
      folds: all.filter((one) => one.includes('data-fold')).sort(),
    };
  });
}

function renamed(organisation: Organisation, name: string, title: string): Organisation {
  return {
    ...organisation,
    circles: organisation.circles.map((circle) => (circle.name === name ? { ...circle, title } : circle)),
  };
}

inBrowser('the picture beside a text', ({ open }) => {
  test('is changed where it is, and is then as if it had been shown whole', async () => {
    const before = partnership();
    const steps = [
      renamed(before, 'Midwives', 'Alle verloskundigen van de hele streek en wie bij hen leren'),
      { ...before, circles: before.circles.filter(({ name }) => name !== 'Youth') },
      { ...before, circles: before.circles.filter(({ parent }) => parent?.name !== 'Strategy') },
      before,
    ];
    const { page, deeds } = await open(panelText(), 'html');
    const server = new PanelServer();
    let message = await server.view(before);
    await send(page, message);
    for (const organisation of steps) {
      message = await server.view(organisation, message.shown.picture);
      await send(page, message);
      const { page: fresh } = await open(panelText(), 'html');
      await send(fresh, await server.view(organisation));
      expect(await shown(page)).toEqual(await shown(fresh));
      await fresh.close();
    }
    expect(message.shown.change).toBeUndefined();
    expect(await page.evaluate('said.length')).toBe(1);
    expect(deeds.errors).toEqual([]);
  });

  test('keeps its parts, and the focus with them, when another part changes', async () => {
    const before = partnership();
    const { page } = await open(panelText(), 'html');
    const server = new PanelServer();
    const first = await server.view(before);
    await send(page, first);
    await page.locator('[data-circle=HomeCare]').focus();
    await page.evaluate(`document.activeElement.setAttribute('data-met', '')`);
    await send(
      page,
      await server.view(renamed(before, 'Youth', 'Jeugdgezondheidszorg'), first.shown.picture),
    );
    expect(await page.locator('[data-circle=Youth] > text').allTextContents()).toEqual([
      'Jeugdgezondheidszorg',
    ]);
    expect(await page.locator('[data-circle=HomeCare][data-met]:focus').count()).toBe(1);
  });

  test('is moved as an image and drawn as large as it is shown when it rests', async () => {
    const { page } = await open(panelText(), 'html');
    const server = new PanelServer();
    await send(page, await server.view(partnership()));
    const drawn = (): Promise<{ larger: number; drawn: number; whole: boolean }> =>
      page.evaluate(() => {
        const [moved, sized] = ['.sheet', '.sheet > div'].map(
          (one) => new DOMMatrix(getComputedStyle(document.querySelector(one) ?? document.body).transform),
        );
        return {
          larger: moved?.a ?? 0,
          drawn: sized?.a ?? 0,
          whole: [moved?.e, moved?.f].every(Number.isInteger),
        };
      });
    await page.waitForFunction(() =>
      document.querySelector('.sheet')?.getAttribute('style')?.endsWith('px);'),
    );
    const before = await drawn();
    expect(before).toMatchObject({ larger: 1, whole: true });
    const moving = await page.evaluate(async () => {
      document.getElementById('picture')?.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -40,
          ctrlKey: true,
          clientX: 333,
          clientY: 222,
          cancelable: true,
        }),
      );
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return document.querySelector('.sheet')?.getAttribute('style');
    });
    expect(moving).toContain('scale(1.37');
    await page.waitForFunction(() =>
      document.querySelector('.sheet')?.getAttribute('style')?.endsWith('px);'),
    );
    const after = await drawn();
    expect(after).toMatchObject({ larger: 1, whole: true });
    expect(after.drawn / before.drawn).toBeCloseTo(Math.exp(0.32), 3);
  });

  test('opens in a narrow window at the circle of the text, and shows all of it on request', async () => {
    const { page } = await open(panelText(), 'html', { viewport: { width: 400, height: 800 } });
    const server = new PanelServer();
    const [picture, circle] = [page.locator('#picture'), page.locator('[data-circle=HomeCare] > circle')];
    const width = async (one: Locator): Promise<number> => (await one.first().boundingBox())?.width ?? 0;
    await send(page, await server.view(partnership()));
    const small = await width(circle);
    await send(page, { kind: 'about', circle: 'HomeCare' });
    const [room, large] = [await picture.boundingBox(), await circle.first().boundingBox()];
    expect(large?.width).toBeGreaterThan(small * 2);
    expect((large?.x ?? 0) + (large?.width ?? 0) / 2).toBeCloseTo(
      (room?.x ?? 0) + (room?.width ?? 0) / 2,
      -1,
    );
    await page.locator('#fit').click();
    await send(page, { kind: 'about', circle: 'Youth' });
    expect(await width(circle)).toBeCloseTo(small, 0);
    expect(await width(page.locator('#picture svg'))).toBeLessThan(401);
  });

  test('stays as its reader has it when the text goes elsewhere', async () => {
    const { page } = await open(panelText(), 'html', { viewport: { width: 400, height: 800 } });
    const circle = page.locator('[data-circle=HomeCare] > circle').first();
    await send(page, await new PanelServer().view(partnership()));
    await page.locator('#picture').hover();
    await page.mouse.wheel(0, 20);
    const before = (await circle.boundingBox())?.width ?? 0;
    await send(page, { kind: 'about', circle: 'HomeCare' });
    expect((await circle.boundingBox())?.width).toBeLessThan(before * 1.1);
  });

  test('asks for all of it where what comes is a change of another one', async () => {
    const { page } = await open(panelText(), 'html');
    const server = new PanelServer();
    const unseen = await server.view(partnership());
    await send(page, await server.view(partnership()));
    const parts = await shown(page);
    await send(page, await server.view(partnership(), unseen.shown.picture));
    expect(await page.evaluate('said.map(({ kind }) => kind)')).toEqual(['ready', 'ready']);
    expect(await shown(page)).toEqual(parts);
  });
});
