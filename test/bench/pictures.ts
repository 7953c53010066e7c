import { createKringServices } from '../../src/language/module.js';
import { layoutCircles } from '../../src/layout/circles.js';
import type { Drawing } from '../../src/layout/drawing.js';
import { layoutNetwork } from '../../src/layout/network.js';
import { layoutResilience } from '../../src/layout/resilience.js';
import { layoutTree } from '../../src/layout/tree.js';
import type { Organisation } from '../../src/model/organisation.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { circlesView } from '../../src/views/circles.js';
import { networkView } from '../../src/views/network.js';
import { resilienceView } from '../../src/views/resilience.js';
import { readFragment } from '../../src/workspace/fragment.js';
import { groupOrganisations } from '../../src/workspace/organisations.js';
import { generatedFiles } from './organisations.js';

/* What pictures take from an organisation to SVG, in seconds, as JSON: the median of three. */

const { kring } = createKringServices();
const on = '2026-11-23';
const whole = { depth: 'all' } as const;

function organisationOf(circles: number): Organisation {
  const files = Object.entries(generatedFiles({ circles, people: 5, files: 10 }));
  const [organisation] = groupOrganisations(files.map(([file, text]) => readFragment(kring, file, text)));
  if (organisation === undefined) throw new Error('Nothing was generated.');
  return organisation;
}

/** Each time the organisation is new, as nothing of it has been looked up yet. */
function seconds(organisation: Organisation, draw: (organisation: Organisation) => Drawing): number {
  const times = [1, 2, 3].map(() => {
    const fresh = structuredClone(organisation);
    // What processors worked for it, so that a busy machine tells the same as a quiet one.
    const start = process.cpuUsage();
    drawingSvg(draw(fresh));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return times.sort((a, b) => a - b)[1] as number;
}

const circles = (organisation: Organisation): Drawing =>
  layoutCircles(circlesView(organisation, on, whole), 'en');
const tree = (organisation: Organisation): Drawing => layoutTree(circlesView(organisation, on, whole), 'en');
const resilience = (organisation: Organisation): Drawing =>
  layoutResilience(resilienceView(organisation, on, whole), 'en');

const network = (organisation: Organisation): Drawing =>
  layoutNetwork(networkView(organisation, on, whole), 'en');

const [small, medium, large] = [200, 1000, 10_000].map(organisationOf) as [
  Organisation,
  Organisation,
  Organisation,
];
console.log(
  JSON.stringify([
    { what: 'circles of 1,000 circles to SVG', seconds: seconds(medium, circles), wanted: 'at most 0.3 s' },
    { what: 'circles of 10,000 circles to SVG', seconds: seconds(large, circles), wanted: 'at most 3 s' },
    { what: 'tree of 200 circles to SVG', seconds: seconds(small, tree), wanted: 'at most 1 s' },
    { what: 'tree of 1,000 circles to SVG', seconds: seconds(medium, tree), wanted: 'at most 3 s' },
    { what: 'tree of 10,000 circles to SVG', seconds: seconds(large, tree), wanted: '' },
    { what: 'resilience of 1,000 circles to SVG', seconds: seconds(medium, resilience), wanted: '' },
    { what: 'network of 200 circles to SVG', seconds: seconds(small, network), wanted: 'at most 1 s' },
    { what: 'network of 1,000 circles to SVG', seconds: seconds(medium, network), wanted: '' },
  ]),
);
