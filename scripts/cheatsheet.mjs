// Prints docs/cheatsheet.md and its Dutch twin from the site as PDFs of one page each, with the browser of this machine;
// without one there are none, and it says so. The same site and browser give the same bytes.

import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** The pages of the site that are printed, and the files that they become. */
const sheets = /** @type {const} */ ([
  ['cheatsheet.html', 'kring-cheatsheet.pdf'],
  ['nl/spiekblad.html', 'kring-spiekblad.pdf'],
]);

/** A page is printed as large as it stays one page. */
const scales = [1, 0.9, 0.8, 0.7, 0.6];

/** Where a Chromium may be. */
const browsers = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * Writes the PDFs to a folder; gives how many pages each has, or why there are none.
 *
 * @param {string} site the folder of the site
 * @param {string} folder
 * @returns {Promise<Record<string, number> | string>}
 */
export async function printCheatSheets(site, folder) {
  const executablePath = browsers.find((one) => one !== undefined && existsSync(one));
  if (executablePath === undefined)
    return 'No Chromium is here, so the cheat sheets are not printed as PDFs.';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    /** @type {Record<string, number>} */
    const pages = {};
    for (const [source, file] of sheets) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(`${site}/${source}`).href);
      // On paper nothing leads to a file of the machine that printed it.
      await page.evaluate("for (const one of document.querySelectorAll('a')) one.removeAttribute('href')");
      for (const scale of scales) {
        const printed = await page.pdf({ format: 'A4', tagged: true, scale });
        // The hour at which it was printed says nothing, and would make every PDF another one.
        const timeless = printed
          .toString('latin1')
          .replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, '$120000101000000');
        pages[file] = [...timeless.matchAll(/\/Type ?\/Page\b(?!s)/g)].length;
        writeFileSync(`${folder}/${file}`, timeless, 'latin1');
        if (pages[file] === 1) break;
      }
      await page.close();
    }
    return pages;
  } finally {
    await browser.close();
  }
}
