import { createKringServices } from '../../src/language/module.js';
import { parseText } from '../../src/language/parse.js';
import { after, type CalendarDate } from '../../src/model/calendar.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { dueOf } from '../../src/tracking/due.js';
import { progressOf } from '../../src/tracking/progress.js';
import { readFragment } from '../../src/workspace/fragment.js';
import { groupOrganisations } from '../../src/workspace/organisations.js';
import { generatedFiles } from './organisations.js';

/*
 * What each stage of a check takes, in seconds, as JSON. Run as a bundle, as the command line is: a test runner
 * rewrites the imports of our own files and not those of the parser, and so slows down one side only.
 */

const { kring } = createKringServices();
const on = '2026-11-23';
const files = Object.entries(generatedFiles({ circles: 5000, people: 5, files: 50 }));

function timed<T>(work: () => T): [seconds: number, result: T] {
  // What processors worked for it, so that a busy machine tells the same as a quiet one.
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
}

// Both sides are warmed up alike: each has run over a tenth of the files before it is timed.
const few = files.slice(0, 5).map(([file, text]) => readFragment(kring, file, text));
for (const organisation of groupOrganisations(few)) checkOrganisation(organisation, on);

const rounds = Array.from({ length: 5 }, () => {
  const [parsing] = timed(() => {
    for (const [, text] of files) parseText(kring, text, () => undefined);
  });
  const [reading, fragments] = timed(() => files.map(([file, text]) => readFragment(kring, file, text)));
  const [building, organisations] = timed(() => groupOrganisations(fragments));
  const [checking] = timed(() => organisations.map((organisation) => checkOrganisation(organisation, on)));
  const plain = JSON.stringify(fragments);
  const [yardstick] = timed(() => JSON.parse(plain));
  return { parsing, reading: Math.max(0, reading - parsing), building, checking, yardstick };
});

/** Against what Node takes to read the same facts from JSON, which changes with the machine and not with ours. */
const part = (round: (typeof rounds)[number]): number => (round.building + round.checking) / round.yardstick;
rounds.sort((a, b) => part(a) - part(b));

// A year of what falls due, the progress, and an agenda for every circle, of 1,000 circles.
const fragments = Object.entries(generatedFiles({ circles: 1000, people: 5, files: 10 })).map(
  ([file, text]) => readFragment(kring, file, text),
);
const tracking = groupOrganisations(fragments).map((organisation) => {
  const [due] = timed(() => dueOf(organisation, on, '2027-11-23'));
  const [progress] = timed(() => progressOf(organisation, on));
  const [agendas] = timed(() => {
    for (const circle of organisation.circles) agendaOf(organisation, circle, on);
  });
  // A year of meetings of one circle: each is on a date of its own, of which nothing is known yet.
  const circle = organisation.circles.find(({ name }) => name === 'c500');
  const [year] = timed(() => {
    let day: CalendarDate = on;
    for (let i = 0; i < 13 && circle !== undefined; i++) {
      agendaOf(organisation, circle, day);
      day = after(day, { years: 0, months: 0, weeks: 4, days: 0 });
    }
  });
  return { due, progress, agendas, year };
});
console.log(JSON.stringify({ ...rounds[2], part: rounds.map(part), tracking: tracking[0] }));
