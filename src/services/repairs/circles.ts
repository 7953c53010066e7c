import {
  circleBetween,
  declareAfter,
  extentOf,
  fillSeat,
  freeName,
  mergeCircles,
  moveCircle,
  newCircle,
  quoted,
  seatLine,
  splitCircle,
} from '../../edits/circle-edits.js';
import { addLine, removeLines, replace, type TextEdit } from '../../edits/edit.js';
import { declarePerson } from '../../edits/person-edits.js';
import { recordDecision } from '../../edits/record-edits.js';
import { lowered } from '../../ground/texts.js';
import { actions } from '../../messages/actions.js';
import { blanks, formed, repairs as say } from '../../messages/repairs.js';
import { sayIn, type Words } from '../../messages/words.js';
import { before, writtenDate } from '../../model/calendar.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Domain, DomainItem } from '../../model/organisation.js';
import { titleOfCircle } from '../../model/titles.js';
import { fieldsOf } from '../../rules/circle/experts.js';
import { fields } from '../../vocabulary/circles.js';
import {
  behind,
  holds,
  opening,
  peopleIn,
  peopleInNone,
  type Repairing,
  repair,
  type ToRepair,
  unseat,
} from './repair.js';

/* Repairs about circles: their aim and domain, their place among the others, and who belongs to them. */

function text({ language }: ToRepair, words: Words): string {
  return quoted(sayIn(words, language));
}

/** Adds a line to the circle of the finding. */
function line(title: Words, write: (asked: ToRepair) => string): Repairing {
  return (asked) => [
    asked.circle === undefined ? undefined : repair(title, addLine(extentOf(asked.circle), write(asked))),
  ];
}

const domainMissing: Repairing = (asked) => {
  const { circle } = asked;
  if (circle === undefined) return [];
  const item = `${lowered(circle.name)} ${text(asked, blanks.domain)}`;
  const { domain } = circle;
  const lines = [`domain review ${asked.in(1)} {`, `    ${item}`, '  }'];
  return [
    repair(
      say.addDomain,
      domain?.block === undefined
        ? addLine(extentOf(circle), lines.join('\n'))
        : addLine({ whole: { ...domain.at, endLine: domain.block.endLine }, block: domain.block }, item),
    ),
  ];
};

/** Every domain of a circle: its own and those of its roles. */
function domainsOf(circle: Circle | undefined): Domain[] {
  return [circle?.domain, ...(circle?.roles ?? []).map(({ domain }) => domain)].filter(
    (one) => one !== undefined,
  );
}

function itemAt(asked: ToRepair): DomainItem | undefined {
  return domainsOf(asked.circle)
    .flatMap(({ items }) => items)
    .find(({ whole }) => holds(whole, asked.at));
}

const domainReview: Repairing = (asked) => {
  const domain = domainsOf(asked.circle).find(({ at }) => holds(at, asked.at));
  const date = asked.in(1);
  return domain === undefined
    ? []
    : [
        repair(
          say.addReview(date),
          behind({ ...asked.at, endColumn: asked.at.column + 'domain'.length }, ` review ${date}`),
        ),
      ];
};

const domainLimits: Repairing = (asked) => {
  const item = asked.circle?.domain?.items[0];
  return [
    item === undefined
      ? undefined
      : repair(say.addLimit, addLine(extentOf(item), `limit ${text(asked, blanks.limit)}`)),
  ];
};

const domainGap: Repairing = (asked) => {
  const item = itemAt(asked);
  if (item === undefined) return [];
  const date = asked.in(1);
  return [
    repair(say.addLimit, addLine(extentOf(item), `limit ${text(asked, blanks.limit)}`)),
    repair(say.addReview(date), addLine(extentOf(item), `review ${date}`)),
  ];
};

const domainOverlap: Repairing = (asked) => {
  const item = itemAt(asked);
  return item === undefined || asked.circle === undefined
    ? []
    : [repair(say.onlyIn(titleOfCircle(asked.standing, asked.circle)), removeLines(item.whole))];
};

const domainFromElsewhere: Repairing = (asked) => {
  const item = itemAt(asked);
  if (item?.source === undefined || asked.circle === undefined) return [];
  const head = [item.name, item.text && quoted(item.text)].filter(Boolean).join(' ');
  const { at } = item.source;
  return [
    repair(
      say.delegatedBy(titleOfCircle(asked.standing, asked.circle)),
      replace({ ...item.at, endLine: at.endLine, endColumn: at.endColumn }, head),
    ),
  ];
};

const aimTooBroad: Repairing = (asked) => {
  const aim = asked.circle?.aims.find(({ at }) => holds(at, asked.at));
  const [block] = asked.standing.organisation.blocks;
  if (aim === undefined || block === undefined) return [];
  return [
    repair(
      say.visionOf(block.title ?? block.name),
      replace(asked.at, `aim ${text(asked, blanks.aim)}`),
      addLine(extentOf(block), `vision ${quoted(aim.text)}`),
    ),
  ];
};

const steering: Repairing = (asked) => {
  const circle = asked.standing.circles.find(({ at }) => holds(at, asked.at));
  if (circle === undefined) return [];
  const lines = [
    `lead ${text(asked, blanks.lead)}`,
    `do ${text(asked, blanks.does)}`,
    `measure ${text(asked, blanks.measure)}`,
    'meets every 4 weeks',
  ];
  return [repair(say.steer, addLine(extentOf(circle), lines.join('\n  ')))];
};

/** Circles that bind others together, from which somebody who sits nowhere is most likely missing. */
function central(standing: AsOf): readonly Circle[] {
  const deciding = standing.circles.filter(({ kind }) => kind !== 'assembly' && kind !== 'working group');
  return [
    ...deciding.filter(({ kind }) => kind === 'general circle'),
    ...deciding.filter(({ kind }) => kind === 'circle'),
    ...deciding.filter(({ kind }) => kind !== 'general circle' && kind !== 'circle'),
  ].slice(0, 4);
}

const personInNone: Repairing = (asked) => {
  const { standing, on } = asked;
  const person = standing.organisation.people.find(({ at }) => holds(at, asked.at));
  if (person === undefined) return [];
  const name = asked.name(person.name);
  const yesterday = before(on, { years: 0, months: 0, weeks: 0, days: 1 });
  return [
    ...central(standing).map((circle) =>
      repair(
        say.member(name, titleOfCircle(standing, circle)),
        fillSeat(standing, circle, 'member', person.name),
      ),
    ),
    repair(say.external(name), addLine(extentOf(person), 'external')),
    repair(say.left(name, yesterday), addLine(extentOf(person), `left ${yesterday}`)),
  ];
};

/** Members that a circle could take: those who sit nowhere, then those of the circle above. */
const moreMembers: Repairing = (asked) => {
  const { circle, standing } = asked;
  if (circle === undefined) return [];
  const own = standing.sits(circle).map(({ person }) => person);
  const people = [...peopleInNone(standing), ...peopleIn(standing, standing.above(circle), own)];
  const others = [...new Set(people)].filter((person) => !own.includes(person)).slice(0, 4);
  return others.map((person) =>
    repair(
      say.member(asked.name(person), titleOfCircle(standing, circle)),
      fillSeat(standing, circle, 'member', person),
    ),
  );
};

/** A circle of too few takes in others, or goes on within another circle. */
const fewMembers: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  if (circle === undefined) return [];
  const name = freeName(sayIn(formed.person, language), (one) => standing.person(one) !== undefined);
  const called = titleOfCircle(standing, circle);
  return [
    ...moreMembers(asked),
    repair(
      say.inviteMember(called),
      fillSeat(standing, circle, 'member', name),
      declarePerson(standing, name, circle.at, text(asked, blanks.person)),
    ),
    ...mergers(asked),
  ];
};

/** The circles that could take over what a circle does: those beside it, and the next higher one. */
const mergers: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  const above = circle === undefined ? undefined : standing.above(circle);
  if (circle === undefined || above === undefined) return [];
  const beside = standing.below(above).filter((one) => one !== circle);
  return [...beside.slice(0, 3), above].map((into) =>
    repair(
      actions.merge(titleOfCircle(standing, circle), titleOfCircle(standing, into)),
      mergeCircles(standing, circle, into, language),
    ),
  );
};

const manyBelow: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  if (circle === undefined) return [];
  const name = free(asked, `${circle.name}-1`);
  const title = `${titleOfCircle(standing, circle)} 1`;
  return [
    repair(
      say.between(titleOfCircle(standing, circle)),
      circleBetween(standing, circle, name, title, language),
    ),
  ];
};

/** The one circle below another: there are to be others beside it, or none. */
const onlyBelow: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  const above = circle === undefined ? undefined : standing.above(circle);
  if (circle === undefined || above === undefined) return [];
  const name = free(asked, sayIn(formed.beside, language));
  const called = titleOfCircle(standing, above);
  return [
    repair(say.another(called), newCircle(standing, above, name, sayIn(blanks.circle, language), language)),
    ...mergers(asked),
  ];
};

/** Two circles of one aim: one gets an aim of its own, or they are one. */
const aimsAlike: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  const aim = circle?.aims.find(({ at }) => holds(at, asked.at));
  if (circle === undefined || aim === undefined) return [];
  const [there] = asked.finding.related ?? [];
  const other = standing.circles.find(({ aims }) => aims.some(({ at }) => at === there?.at));
  return [
    repair(say.ownAim, replace(aim.at, `aim ${text(asked, blanks.aim)}`)),
    other === undefined
      ? undefined
      : repair(
          actions.merge(titleOfCircle(standing, circle), titleOfCircle(standing, other)),
          mergeCircles(standing, circle, other, language),
        ),
  ];
};

/** A circle that did not meet: it did and nobody wrote it down, or it meets again. */
const meetings: Repairing = (asked) => {
  const { circle, standing } = asked;
  const last = asked.finding.related?.[0]?.at;
  const held = standing.organisation.meetings.find(({ at }) => last !== undefined && holds(at, last));
  const missed = asked.finding.names?.missed;
  if (circle === undefined || held === undefined || missed === undefined) return [];
  const record = (date: string, lines: readonly string[]): TextEdit => {
    const wanted = `${lowered(circle.name)}-${date}`;
    const name = freeName(wanted, (one) => standing.meeting(one) !== undefined);
    return declareAfter(held, [[`meeting ${name} of ${circle.name} on ${date} {`, ...lines, '}'].join('\n')]);
  };
  const point = text(asked, blanks.point);
  const next = asked.in(0, 1);
  return [
    opening(say.planMeeting(next), record(next, [`  point ${point}`])),
    opening(
      say.meetingHeld(missed),
      record(missed, [
        `  point ${point} { heard ${text(asked, blanks.found)} }`,
        `  closing { remark ${text(asked, blanks.closing)} }`,
      ]),
    ),
  ];
};

/** What a circle did before it began or after it ended: another circle did it, or its life was longer. */
const outsideItsLife: Repairing = (asked) => {
  const { circle, standing, decision, election, at } = asked;
  if (circle === undefined) return [];
  const { organisation } = standing;
  const above = organisation.circles.find(({ name }) => name === circle.parent?.name);
  const date = decision?.decided?.date ?? election?.on?.date;
  const life = asked.finding.related?.[0]?.at;
  if (date === undefined || life === undefined) return [];
  const acted = decision?.circle?.at ?? election?.by?.at;
  const isOver = [circle.ended, circle.until].some((day) => day !== undefined && day.at === life);
  return [
    acted === undefined || above === undefined || holds(acted, at)
      ? undefined
      : repair(say.decides(titleOfCircle(standing, above)), replace(acted, above.name)),
    repair(isOver ? say.endedLater(date) : say.begun(date), replace(life, writtenDate(date))),
  ];
};

const withoutMembers: Repairing = (asked) => [
  ...moreMembers(asked),
  ...line(
    say.notRecordedWho(asked.circle === undefined ? '' : titleOfCircle(asked.standing, asked.circle)),
    () => 'members unrecorded',
  )(asked),
  ...ends(asked),
];

const ends: Repairing = (asked) => [
  asked.circle === undefined
    ? undefined
    : repair(
        say.end(titleOfCircle(asked.standing, asked.circle), asked.on),
        addLine(extentOf(asked.circle), `ended ${asked.on}`),
      ),
];

const notRecorded: Repairing = (asked) => {
  const { circle, standing } = asked;
  if (circle === undefined) return [];
  const seats = standing.allSeats(circle).filter(({ standing: { seat } }) => seat.unrecorded === true);
  return seats.map(({ standing: { seat } }) => {
    const empty = seat.office === 'role' ? 'held vacant' : `${seat.office} vacant`;
    return repair(say.write(empty), replace(seat.at, empty));
  });
};

const leaveMembers: Repairing = (asked) => {
  const seat = asked.circle?.members.find(({ at }) => holds(at, asked.at));
  if (asked.circle === undefined || seat?.person === undefined) return [];
  const isAgain = asked.circle.members.some((one) => one !== seat && one.person?.name === seat.person?.name);
  if (isAgain) return [];
  return [repair(say.takeOut(seat.person.name), unseat(asked.circle.members, seat))];
};

const tooLarge: Repairing = (asked) => [
  asked.circle === undefined
    ? undefined
    : repair(
        actions.split(titleOfCircle(asked.standing, asked.circle)),
        splitCircle(asked.standing, asked.circle, asked.language),
      ),
];

/** The circles that lie in none, but for the one that a finding is about. */
function roots({ standing, circle }: ToRepair): readonly Circle[] {
  const others = standing.circles.filter(
    (one) =>
      one !== circle &&
      one.kind !== 'working group' &&
      !standing.wayUp(one).some((above) => above === circle),
  );
  const tops = others.filter(({ kind }) => kind === 'top circle');
  if (circle?.kind === 'general circle' && tops.length > 0) return tops;
  return [
    ...others.filter(({ kind }) => kind === 'general circle'),
    ...others.filter((one) => one.kind !== 'general circle' && one.parent === undefined),
  ].slice(0, 4);
}

const withoutParent: Repairing = (asked) =>
  asked.circle === undefined
    ? []
    : roots(asked).map((above) => {
        const { circle } = asked;
        if (circle === undefined) return undefined;
        return repair(
          actions.move(titleOfCircle(asked.standing, circle), titleOfCircle(asked.standing, above)),
          moveCircle(asked.standing, circle, above),
        );
      });

const ring: Repairing = (asked) => {
  const { circle } = asked;
  if (circle?.parent === undefined) return [];
  const { at } = circle.parent;
  const inRing = (one: Circle): boolean => asked.standing.wayUp(one).includes(circle);
  const outside = asked.standing.circles.filter(
    (one) => one !== circle && one.parent === undefined && !inRing(one),
  );
  const head = [circle.name, circle.title && quoted(circle.title)].filter(Boolean).join(' ');
  return [
    ...outside
      .slice(0, 4)
      .map((above) =>
        repair(
          actions.move(titleOfCircle(asked.standing, circle), titleOfCircle(asked.standing, above)),
          replace(at, above.name),
        ),
      ),
    outside.length > 0
      ? undefined
      : repair(
          say.outOfRing(titleOfCircle(asked.standing, circle)),
          replace({ ...circle.at, endLine: at.endLine, endColumn: at.endColumn }, head),
        ),
  ];
};

const nameTwice: Repairing = (asked) => {
  const { standing, at } = asked;
  const circle = standing.organisation.circles.find((one) => holds(one.at, at));
  if (circle === undefined) return [];
  const name = freeName(circle.name, (one) => standing.circle(one) !== undefined);
  return [repair(say.rename(name), replace(circle.at, name))];
};

/** What a circle that ended leaves behind: terms end with it, and its circles go one higher. */
const endedHolds: Repairing = (asked) => {
  const circle = asked.standing.organisation.circles.find(
    (one) => one.name === asked.finding.circle && holds(one.whole, asked.at),
  );
  if (circle === undefined) return [];
  if (circle.ended === undefined) {
    const until = circle.until?.date ?? asked.on;
    return [
      repair(
        say.end(titleOfCircle(asked.standing, circle), until),
        addLine(extentOf(circle), `ended ${until}`),
      ),
    ];
  }
  const above = asked.standing.organisation.circles.find(({ name }) => name === circle.parent?.name);
  const { date } = circle.ended;
  const edits = (asked.finding.related ?? []).map(({ at }): TextEdit | undefined => {
    const below = asked.standing.organisation.circles.find((one) => one.parent?.at === at);
    if (below !== undefined) return above === undefined ? undefined : replace(at, above.name);
    const seats = [...asked.standing.allSeats(circle)].map(({ standing: { seat } }) => seat);
    const seat = seats.find((one) => one.at === at);
    return seat === undefined
      ? undefined
      : replace(at, seatLine({ ...seat, length: undefined, until: { date, at } }));
  });
  return [repair(say.takeAlong(date), ...edits)];
};

/** A circle that binds others together, with all that it has to have, to be filled in. */
function centralText(
  asked: ToRepair,
  kind: 'top circle' | 'general circle',
  said: { name: string; title: string; head: string },
): string {
  const { name, title, head } = said;
  return [
    `${kind} ${name} ${quoted(title)}${head} {`,
    `  aim ${text(asked, blanks.aim)}`,
    `  domain review ${asked.in(1)} {`,
    `    ${lowered(name)} ${text(asked, blanks.domain)}`,
    '  }',
    ...(kind === 'top circle'
      ? ['  leader      vacant']
      : ['  double link {', '    leader         vacant', '    representative vacant', '  }']),
    '  facilitator vacant',
    '  secretary   vacant',
    '}',
  ].join('\n');
}

function free({ standing }: ToRepair, name: string): string {
  return freeName(name, (one) => standing.circle(one) !== undefined);
}

const formGeneral: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  if (circle === undefined) return [];
  const name = free(asked, sayIn(formed.general, language));
  const title = sayIn(formed.generalTitle, language);
  const below = standing.below(circle).filter(({ kind }) => kind === 'circle');
  return [
    repair(
      say.formGeneral(title),
      declareAfter(circle, [
        centralText(asked, 'general circle', { name, title, head: ` in ${circle.name}` }),
      ]),
      ...below.map((one) => moveTo(one, name)),
    ),
  ];
};

function moveTo(circle: Circle, name: string): TextEdit | undefined {
  return circle.parent === undefined ? undefined : replace(circle.parent.at, name);
}

const formTop: Repairing = (asked) => {
  const { standing, language } = asked;
  const general =
    asked.circle?.kind === 'general circle'
      ? asked.circle
      : (standing.circles.find(({ kind }) => kind === 'general circle') ??
        standing.circles.find(({ parent, kind }) => parent === undefined && kind === 'circle'));
  if (general === undefined) return [];
  const name = free(asked, sayIn(formed.top, language));
  const top = centralText(asked, 'top circle', {
    name,
    title: sayIn(formed.topTitle, language),
    head: general.parent === undefined ? '' : ` in ${general.parent.name}`,
  });
  const head = [general.name, general.title && quoted(general.title)].filter(Boolean).join(' ');
  return [
    repair(
      say.formTop(titleOfCircle(standing, general)),
      declareAfter(general, [top]),
      general.parent === undefined
        ? replace(headOf(general), `${head} in ${name}`)
        : replace(general.parent.at, name),
    ),
  ];
};

/** The name of a circle with its title, as far as it is known where that ends. */
function headOf({ at, title, block, whole, until }: Circle): Circle['at'] {
  if (title === undefined) return at;
  const stop = until?.at ?? block;
  if (stop === undefined) return { ...at, endLine: whole.endLine, endColumn: whole.endColumn };
  const between = until === undefined ? 1 : 'until '.length + 1;
  return { ...at, endLine: stop.line, endColumn: Math.max(at.endColumn, stop.column - between) };
}

const inviteExperts: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  if (circle === undefined) return [];
  const external = standing.organisation.people.filter(
    (person) =>
      person.external &&
      standing.belongs(person) &&
      !standing.circlesOf(person.name).some((one) => one.circle === circle),
  );
  const name = freeName('expert', (one) => standing.person(one) !== undefined);
  return [
    ...external
      .slice(0, 4)
      .map((person) =>
        repair(
          say.expertOf(asked.name(person.name), titleOfCircle(standing, circle)),
          addLine(extentOf(circle), `experts ${person.name}`),
        ),
      ),
    repair(
      say.inviteExpert(titleOfCircle(standing, circle)),
      addLine(extentOf(circle), `experts ${name}`),
      declareAfter(circle, [`person ${name} ${quoted(sayIn(blanks.expert, language))} {\n  external\n}`]),
    ),
  ];
};

const expertise: Repairing = (asked) => {
  const { circle, standing } = asked;
  if (circle === undefined) return [];
  const sitting = standing.sits(circle).map(({ person }) => standing.person(person));
  const known = sitting.flatMap((person) => person?.expertise ?? []).flatMap((one) => fieldsOf(one.text));
  const missing = fields.filter((field) => !known.includes(field));
  const experts = sitting.filter((person) => person?.external === true);
  return experts
    .slice(0, 4)
    .map((person) =>
      person === undefined || missing.length === 0
        ? undefined
        : repair(
            say.withExpertise(asked.name(person.name), missing.join(', ')),
            addLine(extentOf(person), `expertise ${missing.join(', ')}`),
          ),
    );
};

const silent: Repairing = (asked) => {
  const { circle, standing, language } = asked;
  if (circle === undefined) return [];
  return [
    opening(
      actions.decide(titleOfCircle(standing, circle)),
      recordDecision(standing, circle, circle.name, language),
    ),
    ...ends(asked),
  ];
};

const notBegun: Repairing = (asked) => {
  const circle = asked.standing.organisation.circles.find(
    ({ planned }) => planned !== undefined && holds(planned.at, asked.at),
  );
  if (circle?.planned === undefined) return [];
  const day = writtenDate(circle.planned.date);
  const date = asked.in(0, 1);
  return [
    repair(say.begun(day), addLine(extentOf(circle), `begun ${day}`)),
    repair(say.later(date), replace(circle.planned.at, date)),
  ];
};

export const circleRepairs: Readonly<Record<string, Repairing>> = {
  'circle/aim-missing': line(say.addAim, (asked) => `aim ${text(asked, blanks.aim)}`),
  'circle/aim-too-broad': aimTooBroad,
  'circle/domain-missing': domainMissing,
  'circle/domain-review-missing': domainReview,
  'circle/domain-without-limits': domainLimits,
  'circle/domain-gap': domainGap,
  'circle/domain-overlap': domainOverlap,
  'circle/domain-from-elsewhere': domainFromElsewhere,
  'circle/steering-not-recorded': steering,
  'circle/person-in-none': personInNone,
  'circle/without-members': withoutMembers,
  'circle/single-member': fewMembers,
  'circle/too-small': fewMembers,
  'circle/many-children': manyBelow,
  'circle/only-child': onlyBelow,
  'circle/aim-alike': aimsAlike,
  'circle/meetings-missed': meetings,
  'circle/acts-outside-its-life': outsideItsLife,
  'circle/too-large': tooLarge,
  'circle/not-recorded': notRecorded,
  'circle/sibling-is-no-link': leaveMembers,
  'circle/general-circle-outsider': leaveMembers,
  'circle/without-parent': withoutParent,
  'circle/ring': ring,
  'circle/name-used-twice': nameTwice,
  'circle/ended-still-holds': endedHolds,
  'circle/not-begun': notBegun,
  'circle/general-circle-missing': formGeneral,
  'circle/top-circle-missing': formTop,
  'implementation/secured-without-top-circle': formTop,
  'circle/top-circle-without-experts': inviteExperts,
  'circle/top-circle-expertise': expertise,
  'circle/silent': silent,
  'circle/long-silent': silent,
};
