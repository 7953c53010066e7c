import { never } from '../../ground/never.js';
import { responsibleMissing as words } from '../../messages/rules/logbook.js';
import type { Words } from '../../messages/words.js';
import type { AsOf } from '../../model/lookups.js';
import { isPolicy, seatsOnly } from '../../model/mandate.js';
import type { Circle, Decision, Role, Subject } from '../../model/organisation.js';
import { leftBefore } from '../../model/periods.js';
import { officesWithTerm } from '../../vocabulary/offices.js';
import { circleName, decisionName, personName } from '../names.js';
import { rule } from '../rule.js';
import { type Meaning, subjects, writtenSubject } from './subjects.js';

/** Words before `of` that name somebody who holds an office; an aim or a domain cannot be responsible. */
const offices: ReadonlySet<string> = new Set([...officesWithTerm, 'members']);

export const responsibleMissing = rule({
  id: 'logbook/responsible-missing',
  base: 'circle',
  code: 'DE07',
  words,
  doc: {
    bad: `
organisation Naaikring "Naaiatelier de Draad"

person mila "Mila Kovač"

circle Atelier "Atelierkring" {
  leader mila from 2026-01-12 for 2 years
}

decision machines "New members learn the machines from somebody" {
  circle Atelier
  decided 2026-06-03 by consent
}

decision scraps "Scraps go to the school" {
  circle Atelier
  decided 2026-06-03 by consent
  responsible milla
}
`,
    good: `
organisation Naaikring "Naaiatelier de Draad"

person mila "Mila Kovač"

circle Atelier "Atelierkring" {
  leader mila from 2026-01-12 for 2 years
}

decision machines "New members learn the machines from somebody" {
  circle Atelier
  decided 2026-06-03 by consent
  responsible leader of Atelier
}

decision scraps "Scraps go to the school" {
  circle Atelier
  decided 2026-06-03 by consent
  responsible mila
}
`,
    sources: [{ key: 'S3', place: 'record agreements' }, { key: 'DRAH' }],
  },
  checkDecision(decision, standing, report) {
    const { responsible } = decision;
    if (responsible.length === 0 && (!isPolicy(standing, decision) || seatsOnly(decision))) return;
    const state = standing.decisionState(decision);
    if (state !== 'draft' && state !== 'in consent' && state !== 'adopted') return;
    const circle = decision.circle === undefined ? {} : { circle: decision.circle.name };
    for (const subject of responsible) {
      const meaning = subjects(standing).meaning(decision, subject);
      const message = fault(standing, decision, subject, meaning);
      // A name that nobody declares is one mistake, wherever it stands.
      const names = meaning.kind === 'nothing' ? { names: { unknown: subject.path.join('.') } } : {};
      if (message !== undefined) report({ at: subject.at, ...circle, message, ...names });
    }
    if (state === 'adopted' && responsible.length === 0 && standing.readInFull(decision))
      report({ at: decision.at, ...circle, message: words.found(decisionName(standing, decision)) });
  },
});

/** Why nobody is responsible by what is written; nothing where somebody is. */
function fault(standing: AsOf, decision: Decision, subject: Subject, meaning: Meaning): Words | undefined {
  if (subject.aspect !== undefined && !offices.has(subject.aspect))
    return words.notSomebody(writtenSubject(subject));
  switch (meaning.kind) {
    case 'person': {
      const left = leftBefore(meaning.person, standing.on);
      if (subject.aspect !== undefined) return words.notSomebody(writtenSubject(subject));
      return left === undefined
        ? undefined
        : words.left(personName(standing, meaning.person.name), decisionName(standing, decision), left.date);
    }
    case 'role':
      return ended(standing, decision, meaning.circle) ?? vacantRole(standing, decision, meaning.role);
    case 'circle':
      return ended(standing, decision, meaning.circle);
    case 'unread':
      return undefined;
    case 'nothing':
      return words.unknown(subject.path.join('.'), meaning.near);
    case 'domain item':
    case 'measure':
    case 'decision':
    case 'something else':
      return words.notSomebody(writtenSubject(subject));
    default:
      return never(meaning);
  }
}

/** A role that nobody holds; of one that is written as unrecorded nothing is known. */
function vacantRole(standing: AsOf, decision: Decision, role: Role): Words | undefined {
  return standing.holders(role.holders).length > 0 || standing.isUnrecorded(role.holders)
    ? undefined
    : words.vacantRole(role.title ?? role.name, decisionName(standing, decision));
}

function ended(standing: AsOf, decision: Decision, circle: Circle): Words | undefined {
  if (circle.ended === undefined || standing.state(circle) !== 'ended') return undefined;
  return words.ended(circleName(standing, circle), decisionName(standing, decision), circle.ended.date);
}
