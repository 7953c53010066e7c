// Looks, without a network, at what Kring is built from: the licence of each package, which of them run a script when
// they are installed, and that each is the one that was looked at (its checksum). `npm audit` needs a registry, and is
// skipped in words where none can be reached. With --bill it writes the bill of materials (CycloneDX) instead.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ packages: Record<string, { version: string, license?: string, integrity?: string, link?: boolean, hasInstallScript?: boolean, dev?: boolean }> }} */
const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
const settings = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Licences under which something may go into what is shipped, or serve its making. */
const allowed = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
  ],
  ...['Zlib', 'OFL-1.1', 'MPL-2.0', 'PSF-2.0', 'Python-2.0', 'Unicode-3.0'],
]);

/** Packages that name no licence in their own description, with the one in their files. */
const named = new Map([['png-js', 'MIT']]);

const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, one]) => ({
    ...one,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  }));

if (process.argv.includes('--bill')) {
  const components = packages.map(({ name, version, license, integrity }) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    ...(integrity?.startsWith('sha512-')
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }
      : {}),
  }));
  console.log(
    JSON.stringify(
      {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { component: { type: 'application', name: settings.name, version: settings.version } },
        components,
      },
      null,
      2,
    ),
  );
} else {
  const faults = packages.flatMap(
    ({ name, version, license = named.get(name), integrity, link, hasInstallScript }) => [
      ...(isAllowed(license)
        ? []
        : [`${name} ${version} has the licence ${license ?? 'that it does not name'}`]),
      ...(integrity === undefined && link !== true ? [`${name} ${version} has no checksum`] : []),
      ...(hasInstallScript === true && settings.allowScripts?.[name] !== true
        ? [`${name} ${version} runs a script when it is installed, which allowScripts does not name`]
        : []),
    ],
  );
  if (Object.keys(settings.dependencies ?? {}).length > 0)
    faults.push('Kring has dependencies that are not bundled');
  for (const fault of faults) console.error(fault);
  console.log(`${packages.length} packages, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
  if (process.argv.includes('--audit')) audit();
}

/** @param {string | undefined} expression */
function isAllowed(expression) {
  if (expression === undefined) return false;
  // Of alternatives one is enough; of what goes together, each counts.
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.has(one.trim())));
}

function audit() {
  const { status, stdout } = spawnSync('npm', ['audit', '--json', '--audit-level=high'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  const told = (() => {
    try {
      return JSON.parse(stdout);
    } catch {
      return undefined;
    }
  })();
  const counts = told?.metadata?.vulnerabilities;
  if (counts === undefined) {
    console.log(
      'SKIPPED: npm audit, because the registry that knows of faults in packages could not be reached',
    );
    return;
  }
  console.log(`npm audit: ${counts.high} high and ${counts.critical} critical`);
  if (status !== 0) process.exitCode = 1;
}
