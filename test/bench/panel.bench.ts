import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Organisation } from '../../src/model/organisation.js';
import type { ToPanel } from '../../src/render/html/panel.js';
import { inBrowser } from '../browser/browser.js';
import { large } from '../browser/pages.js';
import { PanelServer, panelText } from '../browser/panels.js';

/*
 * The page of the picture beside a text with hundreds of circles: how long until a picture and a change of it are there,
 * and how evenly it is panned and zoomed. Nothing here fails on a slow machine; a frame is long where it takes more than
 * three of a screen.
 */

const rows: string[] = [];
afterAll(() => console.log(`\n${rows.join('\n')}\n`));

function row(what: string, figure: number, unit: string): void {
  rows.push(`${what.padEnd(76)} ${figure.toFixed(1).padStart(9)} ${unit}`);
}

/** Milliseconds from a message until the page has drawn what it says. */
async function shown(page: Page, message: ToPanel): Promise<number> {
  return page.evaluate(
    `(async (message) => {
      const start = performance.now();
      dispatchEvent(new MessageEvent('message', { data: message }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    })(${JSON.stringify(message)})`,
  );
}

/**
 * How long each frame took while the wheel turned in every one of them, and until the picture had come to rest, in
 * milliseconds. `first` is the way in which the wheel turns before it turns back.
 */
async function frames(page: Page, zoom: boolean, first: 1 | -1 = 1): Promise<number[]> {
  return page.evaluate(
    `(async () => {
      const stage = document.getElementById('picture');
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const taken = [];
      let before = await frame();
      for (let i = 0; i < 60; i++) {
        const way = (i < 30 ? 1 : -1) * ${first};
        stage.dispatchEvent(new WheelEvent('wheel', { deltaX: ${zoom ? 0 : 'way * 20'}, deltaY: way * 12, ctrlKey: ${zoom}, clientX: 640, clientY: 400, bubbles: true, cancelable: true }));
        const now = await frame();
        taken.push(now - before);
        before = now;
      }
      for (const end = before + 600; before < end; ) {
        const now = await frame();
        taken.push(now - before);
        before = now;
      }
      return taken;
    })()`,
  );
}

function tell(what: string, taken: readonly number[]): void {
  const sorted = [...taken].sort((a, b) => a - b);
  row(`  ${what}: half of the frames within`, sorted[Math.floor(sorted.length / 2)] ?? 0, 'ms');
  row(`  ${what}: the longest frame`, sorted.at(-1) ?? 0, 'ms');
  row(`  ${what}: long frames of ${taken.length}`, taken.filter((one) => one > 50).length, '');
}

function retitled(organisation: Organisation, name: string): Organisation {
  return {
    ...organisation,
    circles: organisation.circles.map((circle) =>
      circle.name === name ? { ...circle, title: `${circle.title} and all that lies round it` } : circle,
    ),
  };
}

inBrowser('the picture beside a text', ({ open }) => {
  for (const circles of [100, 500, 1000]) {
    test(`of ${circles} circles`, { timeout: 300_000 }, async () => {
      const organisation = large(circles, 3);
      const server = new PanelServer();
      const { page } = await open(panelText(), 'html');
      const first = await server.view(organisation);
      row(`${circles} circles: the whole picture`, await shown(page, first), 'ms');
      const change = await server.view(retitled(organisation, `c${circles - 10}`), first.shown.picture);
      row('  a change of one title', await shown(page, change), 'ms');
      expect(change.shown.svg).toBeUndefined();
      await page.waitForTimeout(500);
      tell('panned', await frames(page, false));
      tell('zoomed out and in', await frames(page, true));
      tell('zoomed in and out', await frames(page, true, -1));
      await page.waitForTimeout(500);
      await page.evaluate(`for (let i = 0; i < 4; i++) document.getElementById('zoom-in').click()`);
      await page.waitForTimeout(500);
      tell('panned, larger', await frames(page, false));
      expect(await page.locator('#picture svg').count()).toBe(1);
    });
  }
});
