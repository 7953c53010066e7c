import { importHelp } from '../../messages/import-report.js';
import { command } from '../command.js';

export const importOrganisation = command({
  name: 'import',
  words: importHelp,
  options: {
    from: {
      type: 'string',
      choices: [
        'table',
        'glassfrog',
        'holaspirit',
        'peerdom',
        'rolebase',
        'maptio',
        'org',
        'backstage',
        'kring',
      ],
      description: importHelp.from,
    },
    into: { type: 'string', value: importHelp.folderValue, description: importHelp.into },
    map: { type: 'string', value: { en: 'FILE', nl: 'BESTAND' }, description: importHelp.map },
    name: { type: 'string', value: importHelp.title, description: importHelp.name },
    'dry-run': { type: 'boolean', description: importHelp.dryRun },
    write: { type: 'boolean', description: importHelp.write },
    'allow-removals': { type: 'boolean', description: importHelp.allowRemovals },
    format: { type: 'string', choices: ['text', 'patch'], description: importHelp.format },
  },
  realNames: true,
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { importInto } = await import('../importing.js');
    return importInto(context, context.values, context.positionals);
  },
});
