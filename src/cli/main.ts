import { version } from '../../package.json';

// Everything else takes longer to load than this takes to say.
const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) process.stdout.write(`${version}\n`);
else void import('./run.js').then(({ run }) => run(process.argv.slice(2)));
