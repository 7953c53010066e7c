import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * The licence of each package that a bundle took something from: most of them ask that it goes along.
 *
 * @param {readonly string[]} inputs the files that were bundled, by their paths from the project's folder
 * @param {string} root the project's folder
 */
export function licences(inputs, root = '.') {
  const packages = new Set();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder && existsSync(`${root}/${folder}/package.json`)) packages.add(folder);
  }
  const chapters = [...packages].sort().map((folder) => {
    const { name, version, license, repository } = JSON.parse(
      readFileSync(`${root}/${folder}/package.json`, 'utf8'),
    );
    // Packages of fonts have a second one, for the fonts.
    const texts = readdirSync(`${root}/${folder}`)
      .filter((it) => /^licen[cs]e/i.test(it))
      .sort()
      .map((file) => `\n\n${readFileSync(`${root}/${folder}/${file}`, 'utf8').replaceAll('\r', '').trim()}`);
    // Some licences ask to say where the source is.
    const source = repository?.url ?? repository;
    return `${name} ${version}: ${license ?? 'licence not named'}${source ? `\n${source}` : ''}${texts.join('')}`;
  });
  return `${chapters.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
