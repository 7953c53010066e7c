import { describe, expect, test } from 'vitest';
import { authority, topics, whoDecides } from '../../src/model/authority.js';
import { type AsOf, asOf } from '../../src/model/lookups.js';
import type { Circle, Decision } from '../../src/model/organisation.js';
import { inForce } from '../../src/model/standing.js';
import { organisationOf } from '../engine.js';

const today = '2026-11-23';

/** The organisation of a text as it stands on a date. */
const on = (date: string, text: string): AsOf => asOf(organisationOf(`organisation Tuin\n${text}`), date);

const circle = (standing: AsOf, name: string): Circle => {
  const found = standing.circle(name);
  if (found === undefined) throw new Error(`no circle ${name}`);
  return found;
};

/** Who sits in a circle, each with why: `anna: leader, member`. */
const sits = (standing: AsOf, name: string): string[] =>
  standing.sits(circle(standing, name)).map(({ person, reasons, consent }) => {
    const why = reasons.map((reason) =>
      reason.circle === undefined ? reason.why : `${reason.why} ${reason.circle}`,
    );
    return `${person}: ${why.join(', ')}${consent ? '' : ' (no consent)'}`;
  });

const seatStates = (standing: AsOf, name: string): string[] =>
  standing
    .allSeats(circle(standing, name))
    .map(({ standing: { seat, state } }) => `${seat.office} ${seat.person?.name ?? 'nobody'} ${state}`);

const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

describe('who sits in a circle', () => {
  const garden = `
person anna
person bram
person carla
person dirk
person els { external }
circle Tuin {
  facilitator anna
  secretary bram
  logbook bram
  members carla
  experts els
}
circle Teelt in Tuin {
  double link {
    leader bram
    representative dirk
    representative carla
  }
  members anna
}
helping circle Schuur in Tuin {
  leader dirk
  members carla
}`;

  test('its officers, members and experts, and the leader and representatives of each circle directly below', () => {
    expect(sits(on(today, garden), 'Tuin')).toEqual([
      'anna: facilitator',
      'bram: secretary, logbook, leader below Teelt',
      'carla: member, representative below Teelt',
      'els: expert',
      'dirk: representative below Teelt',
    ]);
  });

  test('its own leader and representatives', () => {
    expect(sits(on(today, garden), 'Teelt')).toEqual([
      'bram: leader',
      'dirk: representative',
      'carla: representative',
      'anna: member',
    ]);
  });

  test('the leader of a helping circle sits there, and not above by that alone', () => {
    expect(sits(on(today, garden), 'Schuur')).toEqual(['dirk: leader', 'carla: member']);
    expect(sits(on(today, garden), 'Tuin').some((line) => line.includes('Schuur'))).toBe(false);
  });

  test('two circles further up nobody sits because of the link', () => {
    const text = `${garden}\ncircle Kas in Teelt { double link { leader dirk representative els } }`;
    expect(sits(on(today, text), 'Teelt')).toContain('els: representative below Kas');
    expect(sits(on(today, text), 'Tuin')).toContain('els: expert');
  });

  test('everyone, where the members are everyone: all who have joined and not left, and are not external', () => {
    const text = `
person anna
person bram { joined 2026-06-01 }
person carla { left 2026-06-01 }
person dirk { external }
assembly Leden { members everyone }`;
    expect(sits(on('2026-06-01', text), 'Leden')).toEqual([
      'anna: everyone',
      'bram: everyone',
      'carla: everyone',
    ]);
    expect(sits(on('2026-06-02', text), 'Leden')).toEqual(['anna: everyone', 'bram: everyone']);
  });

  test('nobody who has left the organisation, whatever seat is still said', () => {
    const text = 'person anna { left 2026-06-01 }\ncircle Tuin { facilitator anna members anna }';
    expect(sits(on('2026-06-01', text), 'Tuin')).toEqual(['anna: facilitator, member']);
    expect(sits(on('2026-06-02', text), 'Tuin')).toEqual([]);
  });

  test('nobody between leaving and coming back, and whoever came back', () => {
    const text = `person frits { joined 2020-01-01 left 2024-01-01 joined 2025-06-01 }
circle Tuin { secretary frits members everyone }`;
    const there = ['frits: everyone, secretary'];
    expect(sits(on('2019-12-31', text), 'Tuin')).toEqual([]);
    expect(sits(on('2024-01-01', text), 'Tuin')).toEqual(there);
    expect(sits(on('2024-01-02', text), 'Tuin')).toEqual([]);
    expect(on('2024-01-02', text).hasLeft('frits')).toBe(true);
    expect(sits(on('2025-06-01', text), 'Tuin')).toEqual(there);
    expect(on('2025-06-01', text).hasLeft('frits')).toBe(false);
  });

  test('an observer who sits there for another reason has no consent right, and one who does not, does not sit', () => {
    const text = 'person anna\nperson bram\ncircle Tuin { members anna observers anna, bram }';
    expect(sits(on(today, text), 'Tuin')).toEqual(['anna: member (no consent)']);
    const standing = on(today, text);
    expect(standing.hasConsent(circle(standing, 'Tuin'), 'anna')).toBe(false);
  });

  test('members and experts from the first to the last day of their term, and no longer', () => {
    const text = `circle Tuin {
  member anna from 2026-03-01 until 2026-05-31
  expert bram from 2026-05-01 for 1 month
}`;
    expect(sits(on('2026-02-28', text), 'Tuin')).toEqual([]);
    expect(sits(on('2026-03-01', text), 'Tuin')).toEqual(['anna: member']);
    expect(sits(on('2026-05-31', text), 'Tuin')).toEqual(['anna: member', 'bram: expert']);
    expect(sits(on('2026-06-01', text), 'Tuin')).toEqual([]);
  });

  test('a cross link brings its leader and representative into both circles', () => {
    const text = `circle Tuin\ncircle Keuken { double link to Tuin { leader anna representative bram } }`;
    expect(sits(on(today, text), 'Tuin')).toEqual([
      'anna: leader below Keuken',
      'bram: representative below Keuken',
    ]);
    expect(sits(on(today, text), 'Keuken')).toEqual([
      'anna: leader across Tuin',
      'bram: representative across Tuin',
    ]);
  });

  test('a link to another organisation brings nobody into a circle that bears the same name here', () => {
    const text = `circle Raad\ncircle Keuken { double link to Raad of Gemeente { leader anna } }`;
    expect(sits(on(today, text), 'Raad')).toEqual([]);
    expect(sits(on(today, text), 'Keuken')).toEqual(['anna: leader across Raad (Gemeente)']);
  });

  test('nobody comes up from a circle that has ended, or has not yet begun', () => {
    const text = `circle Tuin
circle Schuur in Tuin { begun 2026-03-01 ended 2026-09-01 double link { leader anna representative bram } }`;
    expect(sits(on('2026-02-28', text), 'Tuin')).toEqual([]);
    expect(sits(on('2026-08-31', text), 'Tuin')).toEqual([
      'anna: leader below Schuur',
      'bram: representative below Schuur',
    ]);
    expect(sits(on('2026-09-01', text), 'Tuin')).toEqual([]);
  });

  test('a person is told of in every circle in which he or she sits', () => {
    expect(
      on(today, garden)
        .circlesOf('carla')
        .map((one) => one.circle.name),
    ).toEqual(['Tuin', 'Teelt', 'Schuur']);
    expect(on(today, garden).circlesOf('nobody-knows')).toEqual([]);
  });
});

describe('a seat', () => {
  test('is coming, held, and then expired as long as nobody follows', () => {
    const text = 'circle Tuin { facilitator anna from 2026-03-01 for 1 year }';
    expect(seatStates(on('2026-02-28', text), 'Tuin')).toEqual(['facilitator anna coming']);
    expect(seatStates(on('2026-03-01', text), 'Tuin')).toEqual(['facilitator anna held']);
    expect(seatStates(on('2027-02-28', text), 'Tuin')).toEqual(['facilitator anna held']);
    expect(seatStates(on('2027-03-01', text), 'Tuin')).toEqual(['facilitator anna expired']);
    expect(sits(on('2027-03-01', text), 'Tuin')).toEqual(['anna: facilitator']);
  });

  test('is past when its term is over and somebody has followed', () => {
    const text = `circle Tuin {
  facilitator anna from 2025-03-01 for 1 year
  facilitator bram from 2026-04-01 for 1 year
}`;
    expect(seatStates(on('2026-03-15', text), 'Tuin')).toEqual([
      'facilitator anna expired',
      'facilitator bram coming',
    ]);
    expect(seatStates(on('2026-04-01', text), 'Tuin')).toEqual([
      'facilitator anna past',
      'facilitator bram held',
    ]);
    expect(sits(on('2026-04-01', text), 'Tuin')).toEqual(['bram: facilitator']);
  });

  test('is past when its term is over and the seat is said to be vacant', () => {
    const text = `circle Tuin {
  facilitator anna from 2025-03-01 for 1 year
  facilitator vacant from 2026-04-01
}`;
    expect(seatStates(on('2026-03-15', text), 'Tuin')).toEqual([
      'facilitator anna expired',
      'facilitator nobody coming',
    ]);
    expect(seatStates(on('2026-04-01', text), 'Tuin')).toEqual([
      'facilitator anna past',
      'facilitator nobody vacant',
    ]);
    expect(sits(on('2026-04-01', text), 'Tuin')).toEqual([]);
  });

  test('of another office does not follow it', () => {
    const text = `circle Tuin {
  facilitator anna from 2025-03-01 for 1 year
  secretary bram from 2026-04-01 for 1 year
}`;
    expect(seatStates(on(today, text), 'Tuin')).toEqual(['facilitator anna expired', 'secretary bram held']);
  });

  test('may be held by two people at once', () => {
    const text = 'circle Tuin { double link { representative anna representative bram } }';
    expect(seatStates(on(today, text), 'Tuin')).toEqual([
      'representative anna held',
      'representative bram held',
    ]);
  });

  test('of a role is told with the role', () => {
    const standing = on(today, 'circle Tuin { role Treasurer { held by gijs from 2026-03-01 for 2 years } }');
    expect(standing.allSeats(circle(standing, 'Tuin'))).toMatchObject([
      { role: { name: 'Treasurer' }, standing: { state: 'held', seat: { person: { name: 'gijs' } } } },
    ]);
  });

  test('of the leader may be said in the double link or among the officers', () => {
    const standing = on(
      today,
      'circle Tuin { leader anna double link { leader bram } }\ncircle Schuur { leader els }',
    );
    const leaders = (name: string): (string | undefined)[] =>
      standing.leaders(circle(standing, name)).map(({ seat }) => seat.person?.name);
    expect(leaders('Tuin')).toEqual(['bram', 'anna']);
    expect(leaders('Schuur')).toEqual(['els']);
  });
});

describe('circles', () => {
  test('that are planned or ended are not among those that work', () => {
    const text = `circle A
circle B { planned 2026-12-01 }
circle C { planned 2026-06-01 }
circle D { begun 2026-12-01 }
circle E { planned 2026-06-01 begun 2026-12-01 }
circle F { begun 2026-01-01 ended 2026-11-23 }
circle G { begun 2026-01-01 ended 2026-11-24 }`;
    const standing = on(today, text);
    expect(names(standing.circles)).toEqual(['A', 'G']);
    expect(standing.organisation.circles.map((one) => `${one.name} ${standing.state(one)}`)).toEqual([
      'A working',
      'B planned',
      'C planned',
      'D planned',
      'E planned',
      'F ended',
      'G working',
    ]);
  });

  test('know the way up, nearest first, and what lies directly below', () => {
    const standing = on(today, 'circle A\ncircle B in A\ncircle C in B\ncircle D in B');
    expect(names(standing.wayUp(circle(standing, 'D')))).toEqual(['B', 'A']);
    expect(names(standing.below(circle(standing, 'B')))).toEqual(['C', 'D']);
    expect(names(standing.roots)).toEqual(['A']);
  });

  test('in a ring do not lead round for ever', () => {
    const standing = on(today, 'circle A in C\ncircle B in A\ncircle C in B\ncircle Z in Z');
    expect(names(standing.wayUp(circle(standing, 'A')))).toEqual(['C', 'B']);
    expect(names(standing.wayUp(circle(standing, 'Z')))).toEqual([]);
    expect(standing.roots).toEqual([]);
    expect(sits(standing, 'A')).toEqual([]);
  });

  test('below a circle that nobody declared hang loose', () => {
    const standing = on(today, 'circle A in Nowhere');
    expect(standing.above(circle(standing, 'A'))).toBeUndefined();
    expect(standing.wayUp(circle(standing, 'A'))).toEqual([]);
  });

  test('of the same name are one: the first', () => {
    const standing = on(today, 'circle A { aim "first" }\ncircle A { aim "second" }\ncircle B in A');
    expect(standing.circles.map((one) => one.aims[0]?.text)).toEqual(['first', undefined]);
    expect(standing.below(standing.organisation.circles[1] as Circle)).toEqual([]);
  });

  test('need a double link where they have a next higher circle in which circle members decide', () => {
    const standing = on(
      today,
      `assembly ALV
top circle Bestuur in ALV
general circle Strategie in Bestuur
circle Teelt in Strategie
helping circle Schuur in Strategie
working group Feest in Strategie
circle Los`,
    );
    expect(names(standing.circles.filter((one) => standing.needsLink(one)))).toEqual(['Strategie', 'Teelt']);
  });
});

describe('a domain item', () => {
  const standing = on(
    today,
    `circle Bestuur { domain { means } }
circle Strategie in Bestuur {
  domain { budget from Bestuur.means }
  role Treasurer { domain { payments from Strategie.budget } }
}
circle Teelt in Strategie { domain { seed from Strategie.budget } }`,
  );

  test('is delegated to circles directly below and to roles', () => {
    const to = (name: string, item: string): string[] =>
      standing
        .delegatedFrom(name, item)
        .map(
          (one) => `${one.circle.name}${one.role === undefined ? '' : `.${one.role.name}`}.${one.item.name}`,
        );
    expect(to('Bestuur', 'means')).toEqual(['Strategie.budget']);
    expect(to('Strategie', 'budget')).toEqual(['Strategie.Treasurer.payments', 'Teelt.seed']);
    expect(to('Teelt', 'seed')).toEqual([]);
  });

  test('of a role is found among those of its circle', () => {
    expect(names(standing.domainItems('Strategie'))).toEqual(['budget', 'payments']);
    expect(standing.domainItem('Strategie', 'payments')?.source).toMatchObject({
      circle: 'Strategie',
      item: 'budget',
    });
    expect(standing.domainItem('Strategie', 'nothing')).toBeUndefined();
    expect(standing.domainItems('Nowhere')).toEqual([]);
  });
});

test('elections are told the latest first, of one day the one said last, those without a date at the end', () => {
  const standing = on(
    today,
    `circle Tuin
election first of secretary in Tuin { on 2024-01-05 }
election none of secretary in Tuin
election third of secretary in Tuin { on 2026-01-05 }
election second of secretary in Tuin { on 2025-01-05 }
election third-again of secretary in Tuin { on 2026-01-05 }
election other of facilitator in Tuin { on 2026-02-05 }
election role of Treasurer in Tuin { on 2026-02-05 }`,
  );
  expect(names(standing.elections('Tuin', 'secretary'))).toEqual([
    'third-again',
    'third',
    'second',
    'first',
    'none',
  ]);
  expect(names(standing.elections('Tuin', 'role', 'Treasurer'))).toEqual(['role']);
  expect(standing.elections('Tuin', 'leader')).toEqual([]);
});

test('audits are told the latest first', () => {
  const standing = on(
    today,
    'audit a of Tuin on 2025-01-05\naudit b of Tuin on 2026-01-05\naudit c of Keuken\naudit d of Tuin',
  );
  expect(names(standing.audits('Tuin'))).toEqual(['b', 'a', 'd']);
});

describe('a decision on a date', () => {
  const states = (text: string, ...dates: string[]): string[] =>
    dates.map((date) => {
      const standing = on(date, text);
      return standing.decisionState(standing.organisation.decisions[0] as Decision);
    });

  test('is a draft until something is said of it', () => {
    expect(states('decision d', today)).toEqual(['draft']);
    expect(states('decision d { state in consent }', today)).toEqual(['in consent']);
  });

  test('is adopted from the day on which it was decided', () => {
    expect(states('decision d { decided 2026-03-09 }', '2026-03-08', '2026-03-09')).toEqual([
      'in consent',
      'adopted',
    ]);
    expect(states('decision d { state adopted }', today)).toEqual(['adopted']);
  });

  test('expires on the day after the last one of its term', () => {
    const text = 'decision d { decided 2026-03-09 term 1 year }';
    expect(states(text, '2027-03-08', '2027-03-09')).toEqual(['adopted', 'expired']);
    expect(
      states('decision d { decided 2026-03-09 term until 2026-06-30 }', '2026-06-30', '2026-07-01'),
    ).toEqual(['adopted', 'expired']);
  });

  test('is withdrawn from the day on which it was', () => {
    const text = 'decision d { decided 2026-03-09 withdrawn 2026-06-01 }';
    expect(states(text, '2026-05-31', '2026-06-01')).toEqual(['adopted', 'withdrawn']);
    expect(states('decision d { decided 2026-03-09 withdrawn }', '2026-05-31')).toEqual(['withdrawn']);
  });

  test('is replaced from the day on which a later one that replaces it was decided', () => {
    const later = 'decision d { decided 2025-03-09 }\ndecision e { decided 2026-03-09 replaces d }';
    expect(states(later, '2026-03-08', '2026-03-09')).toEqual(['adopted', 'replaced']);
    const named = 'decision d { decided 2025-03-09 replaced by e }\ndecision e { decided 2026-03-09 }';
    expect(states(named, '2026-03-08', '2026-03-09')).toEqual(['adopted', 'replaced']);
    expect(states('decision d { decided 2025-03-09 replaced by unknown }', today)).toEqual(['replaced']);
  });

  test('is known with the one that replaces it', () => {
    const text =
      'decision d { replaced by e }\ndecision e { decided 2026-03-09 }\ndecision f { replaced by f }';
    const replacing = (date: string): (string | undefined)[] => {
      const standing = on(date, text);
      return standing.organisation.decisions.map((decision) => standing.replacement(decision)?.name);
    };
    expect(replacing('2026-03-08')).toEqual([undefined, undefined, undefined]);
    expect(replacing('2026-03-09')).toEqual(['e', undefined, undefined]);
  });

  test('is not replaced by one that is only proposed', () => {
    expect(states('decision d { decided 2025-03-09 }\ndecision e { replaces d }', today)).toEqual([
      'adopted',
    ]);
  });

  test('is referred where it was neither decided nor withdrawn', () => {
    expect(states('decision d { referred to Bestuur on 2026-01-05 }', today)).toEqual(['referred']);
    expect(states('decision d { referred to Bestuur decided 2026-03-09 }', today)).toEqual(['adopted']);
  });

  test('was by consent, where it names no other method', () => {
    const standing = on(
      today,
      'decision a { decided 2026-01-05 }\ndecision b { decided 2026-01-05 by majority }\ndecision c\ndecision d { decided 2026-01-05 by consent }',
    );
    expect(standing.organisation.decisions.map((one) => standing.byConsent(one))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(names(standing.organisation.decisions.filter((one) => inForce(standing, one)))).toEqual([
      'a',
      'b',
      'd',
    ]);
  });
});

describe('a step for every …', () => {
  const plan = (head: string, entries = ''): string => `
person anna
person bram
person carla
person els { external }
assembly Leden { members everyone }
circle Tuin { leader anna facilitator bram secretary vacant role Treasurer { held by carla } }
circle Teelt in Tuin { double link { leader bram representative carla } }
working group Feest in Tuin { leader carla }
circle Schuur in Tuin { begun 2027-01-01 leader anna }
implementation i { phase introduce { training t ${head} { ${entries} } } }`;

  const derived = (date: string, head: string, entries = ''): string[] => {
    const standing = on(date, plan(head, entries));
    return standing.steps.flatMap(({ step }) =>
      standing
        .derived(step)
        .map((one) =>
          [one.person, one.office, one.role, one.circle, one.done ? 'done' : undefined]
            .filter(Boolean)
            .join(' '),
        ),
    );
  };

  test.each([
    ['circle', ['Tuin', 'Teelt']],
    ['leader', ['anna leader Tuin', 'bram leader Teelt', 'carla leader Feest']],
    ['representative', ['carla representative Teelt']],
    ['facilitator', ['bram facilitator Tuin']],
    ['secretary', []],
    ['role', ['carla role Treasurer Tuin']],
    ['person', ['anna', 'bram', 'carla']],
    ['member', ['anna Tuin', 'bram Tuin', 'carla Tuin', 'bram Teelt', 'carla Teelt']],
  ])('%s is one for each, as the organisation stands', (target, asked) => {
    expect(derived(today, `for every ${target}`)).toEqual(asked);
  });

  test('asks for a circle from the day on which it begins', () => {
    expect(derived('2027-01-01', 'for every circle')).toEqual(['Tuin', 'Teelt', 'Schuur']);
  });

  test('asks for several offices at once', () => {
    expect(derived(today, 'for every facilitator, representative')).toEqual([
      'bram facilitator Tuin',
      'carla representative Teelt',
    ]);
  });

  test('is done for those of whom a line says so, from that day', () => {
    const entries = 'Tuin done 2026-03-14\nTeelt owner anna due 2026-12-10';
    expect(derived('2026-03-13', 'for every circle', entries)).toEqual(['Tuin', 'Teelt']);
    expect(derived('2026-03-14', 'for every circle', entries)).toEqual(['Tuin done', 'Teelt']);
  });

  test('is done for a person in one office of one circle, where the line says which', () => {
    expect(derived(today, 'for every leader', 'bram as leader in Teelt done 2026-03-14')).toEqual([
      'anna leader Tuin',
      'bram leader Teelt done',
      'carla leader Feest',
    ]);
    expect(derived(today, 'for every leader', 'bram as leader in Tuin done 2026-03-14')).toEqual([
      'anna leader Tuin',
      'bram leader Teelt',
      'carla leader Feest',
    ]);
  });

  test('every year comes back a year after it was done', () => {
    const entries = 'Tuin done 2025-03-14\nTuin done 2026-03-14\nTeelt done 2025-03-14';
    const every = (date: string): string[] => derived(date, 'for every circle every 1 year', entries);
    expect(every('2026-03-13')).toEqual(['Tuin done', 'Teelt done']);
    expect(every('2026-03-14')).toEqual(['Tuin done', 'Teelt']);
    expect(every('2027-03-13')).toEqual(['Tuin done', 'Teelt', 'Schuur']);
    expect(every('2027-03-14')).toEqual(['Tuin', 'Teelt', 'Schuur']);
  });

  test('is none where the step is for nobody in particular', () => {
    expect(derived(today, '', 'done 2026-03-14')).toEqual([]);
  });
});

describe('who decides', () => {
  const standing = on(
    today,
    `assembly ALV
top circle Bestuur in ALV
circle Strategie in Bestuur
helping circle Schuur in Strategie
working group Feest in Strategie
circle Los
circle Wees in Nowhere`,
  );
  const decide = (name: string, topic: (typeof topics)[number]): string[] =>
    names(whoDecides(standing, circle(standing, name), topic));

  test.each([
    ['aim', ['Bestuur', 'Strategie']],
    ['domain', ['Bestuur', 'Strategie']],
    ['constraint', ['Bestuur', 'Strategie']],
    ['existence', ['Bestuur']],
    ['leader', ['Bestuur']],
    ['representative', ['Strategie']],
    ['facilitator', ['Strategie']],
    ['secretary', ['Strategie']],
    ['logbook', ['Strategie']],
    ['role', ['Strategie']],
    ['member', ['Strategie']],
    ['expert', ['Strategie']],
    ['meets', ['Strategie']],
    ['measure', ['Strategie']],
    ['policy', ['Strategie']],
  ] as const)('about the %s of a circle', (topic, circles) =>
    expect(decide('Strategie', topic)).toEqual(circles),
  );

  test('is said for every topic', () => expect(Object.keys(authority).sort()).toEqual([...topics].sort()));

  test.each(['Schuur', 'Feest'])('about aim and domain of %s: the circle that made it, alone', (name) => {
    expect(decide(name, 'aim')).toEqual(['Strategie']);
    expect(decide(name, 'domain')).toEqual(['Strategie']);
    expect(decide(name, 'leader')).toEqual(['Strategie']);
    expect(decide(name, 'secretary')).toEqual([name]);
  });

  test.each(['ALV', 'Los', 'Wees'])(
    'about all of %s, which has no circle above it: the circle itself',
    (name) => {
      for (const topic of topics) expect(decide(name, topic)).toEqual([name]);
    },
  );
});
