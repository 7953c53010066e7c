import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.js';
import { large, pageOf, partnership } from './pages.js';

const attribute = (name: string) => (part: Locator) => part.getAttribute(name);
const level = attribute('aria-level');
const expanded = attribute('aria-expanded');

/** The circle at which the keyboard is. */
function focused(page: Page): Promise<string | null> {
  return page.locator('[role=treeitem]:focus').getAttribute('data-circle', { timeout: 5000 });
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The scale at which the picture is shown. */
async function scale(page: Page): Promise<number> {
  // A move is drawn in the next frame.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return page
    .locator('#picture svg')
    .first()
    .evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
}

/** Where the picture's corner is in its window. */
async function corner(page: Page): Promise<{ x: number; y: number }> {
  await scale(page);
  return page.evaluate(() => {
    const [svg, window] = ['#picture svg', '#picture'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    return { x: (svg?.x ?? 0) - (window?.x ?? 0), y: (svg?.y ?? 0) - (window?.y ?? 0) };
  });
}

inBrowser('a picture in a page', ({ open }) => {
  test('is a tree to those who hear it, with each circle at its level and among its neighbours', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    const tree = await page.locator('#picture').ariaSnapshot();
    expect(tree).toContain('- tree "Birth care Rijnstreek on 23 November 2026"');
    expect(tree).toMatch(
      /treeitem "Circle of midwives, circle in Strategy circle\. Aim: .*Leader: Anna Visser\. Representative: Els Prins\." \[level=4\]/,
    );
    const youth = page.locator('[data-circle=Youth]');
    expect(await youth.evaluate((part) => part.getAttribute('aria-posinset'))).toBe('5');
    expect(await attribute('aria-setsize')(youth)).toBe('5');
    expect(await level(page.locator('[data-circle=Members]'))).toBe('1');
    expect(await page.locator('[role=tree] [tabindex="0"]').count()).toBe(1);
    expect(await page.locator('[role=treeitem]').count()).toBe(8);
  });

  test('is walked through with arrow keys, along the hierarchy', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    await page.locator('[data-circle=Members]').focus();
    await press(page, 'ArrowRight', 'ArrowRight');
    expect(await focused(page)).toBe('Strategy');
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(await focused(page)).toBe('HomeCare');
    await press(page, 'ArrowUp');
    expect(await focused(page)).toBe('Gynaecologists');
    await press(page, 'ArrowLeft');
    expect(await focused(page)).toBe('Strategy');
    await press(page, 'End');
    expect(await focused(page)).toBe('Youth');
    await press(page, 'Home');
    expect(await focused(page)).toBe('Members');
    await press(page, 'h');
    expect(await focused(page)).toBe('CarePath');
    expect(await page.locator('[role=tree] [tabindex="0"]').count()).toBe(1);
  });

  test('of terms opens as wide as the window and is moved down by keys; a button shows all of it and back', async () => {
    const { page } = await open(await pageOf(partnership(), { view: 'terms' }), 'html', {
      viewport: { width: 900, height: 700 },
    });
    const room = await page.locator('#picture').boundingBox();
    const box = async () => {
      await scale(page);
      return (await page.locator('#picture svg').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    };
    const still = async () => {
      for (let before = ''; ; ) {
        const now = JSON.stringify(await box());
        if (now === before) return JSON.parse(now) as { x: number; y: number; width: number; height: number };
        before = now;
        await page.waitForTimeout(50);
      }
    };
    const [top, height] = [room?.y ?? 0, room?.height ?? 0];
    const first = await still();
    expect(first.width).toBeGreaterThan(880);
    expect(first.y).toBeCloseTo(top, 0);
    await page.locator('[role=treeitem][tabindex="0"]').focus();
    await press(page, 'PageDown');
    expect((await still()).y).toBeLessThan(top - height / 2);
    await press(page, 'Home');
    expect((await still()).y).toBeCloseTo(top, 0);
    await page.locator('#fit').click();
    const whole = await still();
    expect(whole.height).toBeLessThanOrEqual(height);
    await page.locator('#fit').click();
    expect((await still()).width).toBeCloseTo(first.width, 0);
    await page.setViewportSize({ width: 600, height: 700 });
    expect((await still()).width).toBeLessThan(601);
    expect((await still()).width).toBeGreaterThan(580);
  });

  test('shows which circle has the focus', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    const ring = page.locator('[data-circle=Board] > circle').first();
    const width = (): Promise<string> => ring.evaluate((shape) => getComputedStyle(shape).strokeWidth);
    expect(await width()).toBe('1.5px');
    await page.locator('[data-circle=Members]').focus();
    await press(page, 'ArrowRight');
    expect(await width()).toBe('5px');
  });

  test('tells all about a circle with Enter, goes on to its people, and comes back with Escape', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    await page.locator('[data-circle=Midwives]').focus();
    await press(page, 'Enter');
    const told = page.locator('#told');
    expect(await told.innerText()).toContain('To give women in the region low-risk care near home');
    expect(await told.innerText()).toContain('Els Prins: representative');
    expect(await told.evaluate((panel) => panel.matches(':focus'))).toBe(true);
    await told.getByRole('link', { name: 'Els Prins: representative' }).press('Enter');
    expect(await told.locator('h3').innerText()).toBe('Els Prins (els)');
    expect(await told.innerText()).toContain(
      'representative of Circle of midwives: 2026-03-09 to 2028-03-08',
    );
    expect(await page.locator('[data-seat$=" els"][data-found]').count()).toBeGreaterThan(0);
    await press(page, 'Escape');
    expect(await page.locator('#panel').isVisible()).toBe(false);
    expect(await focused(page)).toBe('Midwives');
  });

  test('tells about what is clicked, and nothing where it was dragged', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    const before = await corner(page);
    const box = await page.locator('[data-circle=HomeCare] > text').first().boundingBox();
    await page.mouse.move(box?.x ?? 0, box?.y ?? 0);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 40, { steps: 4 });
    await page.mouse.up();
    const after = await corner(page);
    expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([60, 40]);
    expect(await page.locator('#panel').isVisible()).toBe(false);
    await page.locator('[data-circle=HomeCare] > text').first().click();
    expect(await page.locator('#told h3').innerText()).toBe('Circle of home care (HomeCare)');
    await page.locator('[data-seat$=" karin"] text').first().click();
    expect(await page.locator('#told h3').innerText()).toBe('Karin Blom (karin)');
  });

  test('zooms with keys, buttons and the wheel, each at its place', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    const first = await scale(page);
    await page.locator('[data-circle=Members]').focus();
    await press(page, '+');
    expect(await scale(page)).toBeCloseTo(first * 1.25);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect(await scale(page)).toBeCloseTo(first);
    const mark = page.locator('[data-circle=HomeCare] > text').first();
    const at = await mark.boundingBox();
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    expect(await scale(page)).toBeGreaterThan(first * 1.2);
    const now = await mark.boundingBox();
    expect(Math.abs((now?.x ?? 0) - (at?.x ?? 0))).toBeLessThan(2);
    const before = await corner(page);
    await page.mouse.wheel(30, 50);
    const after = await corner(page);
    expect([Math.round(before.x - after.x), Math.round(before.y - after.y)]).toEqual([30, 50]);
    await page.locator('[data-circle=Members]').focus();
    await press(page, '0');
    const svg = await page.locator('#picture svg').boundingBox();
    expect(svg?.height).toBeLessThan(800);
  });

  test('moves with buttons, as not everybody can drag', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    const before = await corner(page);
    await page.getByRole('button', { name: 'Move left' }).click();
    expect((await corner(page)).x).toBeGreaterThan(before.x);
    await page.getByRole('button', { name: 'Move down' }).click();
    expect((await corner(page)).y).toBeLessThan(before.y);
  });

  test('zooms with two fingers', async () => {
    const { page } = await open(await pageOf(partnership()), 'html', { hasTouch: true });
    const first = await scale(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: 640 - apart, y: 400, id: 1 },
                { x: 640 + apart, y: 400, id: 2 },
              ],
      });
    await touch('touchStart', 50);
    for (const apart of [60, 80, 100]) await touch('touchMove', apart);
    await touch('touchEnd', 100);
    expect(await scale(page)).toBeGreaterThan(first * 1.5);
  });

  test('finds circles by name and aim and people by name, says how many, and moves to what was found', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    await page.locator('[data-circle=Members]').focus();
    await press(page, '/');
    await page.keyboard.type('prins');
    expect(await page.locator('#found').innerText()).toBe('1 found');
    expect(await page.locator('#results [role=option]').innerText()).toContain('Els Prins');
    await page.fill('#search', 'low-risk');
    expect(await page.locator('#results [role=option]').innerText()).toContain('Circle of midwives');
    await page.fill('#search', 'nobody at all');
    expect(await page.locator('#found').innerText()).toBe('Nothing found');
    await page.fill('#search', 'circle');
    await press(page, 'ArrowDown', 'ArrowDown');
    const second = page.locator('#results [role=option]').nth(1);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('#search').getAttribute('aria-activedescendant')).toBe('result-1');
    const title = await second.locator('span').first().innerText();
    await press(page, 'Enter');
    expect(await page.locator('#told h3').innerText()).toContain(title);
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });

  test.each(['circles', 'tree'] as const)('of %s closes and opens circles', async (view) => {
    const { page } = await open(await pageOf(partnership(), { view }), 'html');
    const strategy = page.locator('[data-circle=Strategy]');
    expect(await expanded(strategy)).toBe('true');
    expect(await expanded(page.locator('[data-circle=Youth]'))).toBeNull();
    await page.locator('[data-circle=Youth]').focus();
    await press(page, 'ArrowLeft', ' ');
    expect(await expanded(strategy)).toBe('false');
    expect(await page.locator('[role=treeitem]').count()).toBe(3);
    expect(await focused(page)).toBe('Strategy');
    expect(await page.locator('#status').innerText()).toBe('3 of 8 circles are shown.');
    await press(page, 'ArrowRight');
    expect(await expanded(strategy)).toBe('true');
    await page.locator('.fold').first().click();
    expect(await page.locator('[role=treeitem]').count()).toBe(1);
    await page.getByRole('button', { name: 'Open all circles' }).click();
    expect(await page.locator('[role=treeitem]').count()).toBe(8);
  });

  test('of many circles starts at a readable depth, and opens the way to what is found', async () => {
    const { page, deeds } = await open(await pageOf(large(300, 5)), 'html');
    expect(await page.locator('[role=treeitem]').count()).toBe(31);
    expect(await page.locator('#status').innerText()).toBe('31 of 300 circles are shown.');
    await page.fill('#search', 'Quarter 299');
    await press(page, 'Enter');
    const found = page.locator('[data-circle=c299]');
    expect(await level(found)).toBe('5');
    const box = await found.boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(1280);
    await page.getByRole('button', { name: 'Open all circles' }).click();
    expect(await page.locator('[role=treeitem]').count()).toBe(300);
    await page.getByRole('button', { name: 'Close all circles' }).click();
    expect(await page.locator('[role=treeitem]').count()).toBe(6);
    expect(deeds).toEqual({ dialogs: [], requests: [], errors: [] });
  });

  test('looks the same after it was laid out in the page as the command line draws it', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    const places = (): Promise<string> =>
      page.locator('#picture svg').evaluate((svg) =>
        [...svg.querySelectorAll('circle,text,rect')]
          .filter((shape) => shape.closest('.fold') === null)
          .map((shape) => ['cx', 'cy', 'r', 'x', 'y'].map((name) => shape.getAttribute(name)).join(' '))
          .join(';'),
      );
    const drawn = await places();
    await page.selectOption('#colours', 'dark');
    expect(await places()).toBe(drawn);
  });

  test('takes the colours that its reader chooses', async () => {
    const { page } = await open(await pageOf(partnership()), 'html', { colorScheme: 'dark' });
    const paper = (): Promise<string[]> =>
      page.evaluate(`[document.body, document.querySelector('#picture svg > g > rect')].map((one, i) =>
        getComputedStyle(one)[i === 0 ? 'backgroundColor' : 'fill'])`) as Promise<string[]>;
    expect(await paper()).toEqual(['rgb(18, 24, 29)', 'rgb(18, 24, 29)']);
    await page.selectOption('#colours', 'light');
    expect(await paper()).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  });

  test('prints: the picture on a page across, then the text', async () => {
    const { page } = await open(await pageOf(partnership()), 'html', { colorScheme: 'dark' });
    await page.selectOption('#colours', 'dark');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#text').isVisible()).toBe(true);
    expect(await page.locator('header .tools').isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      Number(width) > Number(height) ? 'across' : 'upright',
    );
    expect(sizes[0]).toBe('across');
    expect(new Set(sizes.slice(1))).toEqual(new Set(['upright']));
  });

  test('opens where its address points', async () => {
    const { page } = await open(await pageOf(partnership()), 'html');
    await page.evaluate("location.hash = '#circle-Youth'");
    expect(await page.locator('#told h3').innerText()).toBe('Circle of youth care (Youth)');
    await page.locator('.skip').press('Enter');
    expect(await page.locator('#text').isVisible()).toBe(true);
  });
});
