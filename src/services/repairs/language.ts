import { freeName, quoted } from '../../edits/circle-edits.js';
import { removeLines, replace } from '../../edits/edit.js';
import { declarePerson } from '../../edits/person-edits.js';
import { actions } from '../../messages/actions.js';
import { blanks, repairs as say } from '../../messages/repairs.js';
import { sayIn } from '../../messages/words.js';
import type { Seat } from '../../model/organisation.js';
import { holds, type Repairing, repair, type ToRepair, unseat } from './repair.js';

/* Repairs of what stands in a file otherwise than it can be read or told apart. */

const saidTwice: Repairing = (asked) => {
  const { organisation } = asked.standing;
  const { line, file } = asked.at;
  // A title said twice stands on a line that says more, and a double link holds lines that are not said twice.
  const heads = [...organisation.blocks, ...organisation.circles.flatMap(({ links }) => links)];
  const saysMore = heads.some(({ at }) => at.line === line && at.file === file);
  return saysMore ? [] : [repair(say.takeOutLine, removeLines(asked.at))];
};

/** Two of one name: this one gets another, as nobody knows which of them others mean. */
const nameTwice: Repairing = (asked) => {
  const { people, decisions, elections, actions: points, audits } = asked.standing.organisation;
  const all = [people, decisions, elections, points, audits].flat();
  const named = all.find(({ at }) => holds(at, asked.at));
  if (named === undefined) return [];
  const name = freeName(named.name, (one) => all.some((other) => other.name === one));
  return [repair(say.rename(name), replace(named.at, name))];
};

const namedTwice: Repairing = (asked) => {
  const { circle } = asked;
  const list = [circle?.members, circle?.experts, circle?.observers].find(
    (seats) => seatAt(seats, asked) !== undefined,
  );
  const seat = seatAt(list, asked);
  return list === undefined || seat?.person === undefined
    ? []
    : [repair(say.takeOut(seat.person.name), unseat(list, seat))];
};

function seatAt(seats: readonly Seat[] | undefined, asked: ToRepair): Seat | undefined {
  return seats?.find(
    ({ at, person }) => holds(at, asked.at) || (person !== undefined && holds(person.at, asked.at)),
  );
}

const organisationMissing: Repairing = (asked) => {
  const { file } = asked.at;
  const top = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const line = `organisation Organisation ${quoted(sayIn(blanks.organisation, asked.language))}\n\n`;
  return [repair(say.nameOrganisation, replace(top, line))];
};

const missingPerson: Repairing = (asked) => {
  const name = asked.finding.names?.missingPerson;
  return name === undefined
    ? []
    : [
        repair(
          actions.addPerson(name),
          declarePerson(asked.standing, name, asked.at, quoted(sayIn(blanks.personOf(name), asked.language))),
        ),
      ];
};

export const languageRepairs: Readonly<Record<string, Repairing>> = {
  'language/said-twice': saidTwice,
  'language/name-used-twice': nameTwice,
  'language/named-twice': namedTwice,
  'language/organisation-missing': organisationMissing,
  'language/unknown-name': missingPerson,
};
