import { notThereYet } from '../../messages/cli.js';
import { command, Refusal } from '../command.js';

export const rules = command({
  name: 'rules',
  words: { usage: { en: '', nl: '' }, description: { en: '', nl: '' }, examples: [] },
  options: {},
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  run() {
    throw new Refusal(notThereYet('rules'));
  },
});
