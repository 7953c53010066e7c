import { notThereYet } from '../../messages/cli.js';
import { command, Refusal } from '../command.js';

export const fix = command({
  name: 'fix',
  words: { usage: { en: '', nl: '' }, description: { en: '', nl: '' }, examples: [] },
  options: {},
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  run() {
    throw new Refusal(notThereYet('fix'));
  },
});
