import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundlePageScript } from '../../scripts/page-script.mjs';
import type { Organisation } from '../../src/model/organisation.js';
import { type PicturePageSettings, picturePageOf } from '../../src/workspace/picture-page.js';
import { organisationsOf } from '../engine.js';

export const day = '2026-11-23';

const script = bundlePageScript();

/** A page of an organisation, as `kring diagram -o FILE.html` writes it. */
export async function pageOf(
  organisation: Organisation,
  settings: Partial<Omit<PicturePageSettings, 'script'>> = {},
): Promise<string> {
  const { text, sha256 } = await script;
  return picturePageOf(organisation, day, {
    view: 'circles',
    language: 'en',
    ...settings,
    script: { text, sha256 },
  });
}

/** The partnership of birth care, which has every kind of circle and seat. */
export function partnership(): Organisation {
  const folder = resolve(import.meta.dirname, '../../examples/birth-care');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.kring'),
  );
  const [organisation] = organisationsOf(
    Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
  );
  if (organisation === undefined) throw new Error('The example holds no organisation');
  return organisation;
}

/** An organisation of so many circles, each with up to so many below it. */
export function large(circles: number, below: number): Organisation {
  const texts = ['organisation Land "The whole land"'];
  for (let i = 0; i < circles; i++) {
    texts.push(`person a${i} "Ada ${i} Brown"\nperson b${i} "Ben ${i} White"`);
    const up = `c${Math.floor((i - 1) / below)}`;
    texts.push(
      i === 0
        ? 'general circle c0 "General circle" { leader a0 from 2026-01-05 for 2 years }'
        : `circle c${i} "Quarter ${i}" in ${up} {
  aim "To serve quarter ${i}"
  double link {
    leader a${i} from 2026-01-05 for 2 years
    representative b${i} from 2026-01-05 for 2 years
  }
}`,
    );
  }
  const [organisation] = organisationsOf({ 'land.kring': texts.join('\n') });
  if (organisation === undefined) throw new Error('There is no organisation');
  return organisation;
}
