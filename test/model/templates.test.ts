import { describe, expect, test } from 'vitest';
import { outlineMarkdown } from '../../src/render/markdown/outline.js';
import { progressOutline } from '../../src/render/progress.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { progressOf } from '../../src/tracking/progress.js';
import { organisationOf } from '../engine.js';

const day = '2026-06-01';
const koor = (more: string): string => `organisation Koor "Koor De Stem" {
  language nl
}
person anna "Anna Visser"
person bram "Bram Kok"
person chris "Chris Mulder"
circle Zang "Zangkring" {
  aim "To sing for the town"
  facilitator anna from 2026-01-01 for 2 years
  secretary bram from 2026-01-01 for 2 years
  members anna, bram, chris
}
${more}`;

const steps = (more: string): string[] =>
  progressOf(organisationOf(koor(more)), day).implementations.flatMap((plan) =>
    plan.phases.map(
      (phase) =>
        `${phase.stage}: ${phase.steps.map((step) => `${step.name}${step.added ? '' : '!'} ${step.status}`).join(', ')}`,
    ),
  );
const nameFindings = (more: string): string[] =>
  checkOrganisation(organisationOf(koor(more)), day)
    .findings.filter(({ rule }) => rule === 'language/unknown-name')
    .map(({ message }) => message.en);

describe('a plan that follows the template of Kring', () => {
  test('has its steps open from the start, in the phases in which they belong', () => {
    expect(steps('implementation invoering {\n template skm\n}')).toEqual([
      'acquaint: plan not begun',
      'introduce: structure done, circles not begun',
      'integrate: functions not begun',
      'secure: statutes not begun, audits not begun, reviews not begun, pay not begun',
    ]);
  });

  test('changes a step by declaring it, and leaves one out with the reason', () => {
    expect(
      steps(`implementation invoering {
  template skm
  without pay, statutes because "Nobody is paid"
  phase acquaint {
    step plan { done 2026-02-01 }
  }
  phase introduce {
    step circles "Een scholingsdag" { Zang done 2026-03-01 }
  }
}`),
    ).toEqual([
      'acquaint: plan! done',
      'introduce: circles! done, structure done',
      'integrate: functions not begun',
      'secure: audits not begun, reviews not begun',
    ]);
  });

  test('need not repeat what the template says of a step, and what it does say is so', () => {
    const [plan] = progressOf(
      organisationOf(
        koor(`implementation invoering {
  template skm
  phase introduce {
    step structure { owner hugo due 2026-06-30 }
    step circles "Een dag" { Zang done 2026-05-01 }
  }
  phase secure {
    step reviews for every secretary every 2 years { after circles }
  }
}`),
      ),
      day,
    ).implementations;
    const steps = plan?.phases.flatMap((phase) => phase.steps) ?? [];
    const step = (name: string) => steps.filter((one) => one.name === name);
    expect(step('structure')).toMatchObject([
      {
        title:
          'Elke kring een doelstelling, een domein, een dubbele koppeling en gekozen mensen in de functies geven',
        owner: 'hugo',
        due: '2026-06-30',
        after: ['plan'],
        shown: ['aim', 'domain', 'double link', 'officers'],
        each: [{ circle: 'Zang', status: 'done' }],
        added: false,
      },
    ]);
    expect(step('circles')).toMatchObject([
      { title: 'Een dag', training: true, each: [{ circle: 'Zang', done: '2026-05-01' }] },
    ]);
    expect(step('reviews')).toMatchObject([
      { after: ['circles'], shown: ['reviews'], each: [{ person: 'bram', office: 'secretary' }] },
    ]);
  });

  test('has a step wholly of its own under the name of one that it leaves out', () => {
    const own = `implementation invoering {
  template skm
  without circles because "Everybody comes to one day"
  phase introduce {
    training circles "Een dag voor allen" { done 2026-05-01 }
  }
}`;
    const [plan] = progressOf(organisationOf(koor(own)), day).implementations;
    expect(plan?.phases[1]?.steps[0]).toMatchObject({ status: 'done', each: [], after: [] });
    expect(nameFindings(own)).toEqual([]);
  });

  test('is judged by what it follows: by whom a step is for, and what comes before it', () => {
    const findings = checkOrganisation(
      organisationOf(
        koor(`implementation invoering {
  template skm
  phase acquaint {
    step plan
  }
  phase introduce {
    step circles { done 2026-03-01 }
  }
}`),
      ),
      day,
    ).findings;
    expect(findings.map(({ rule, message }) => [rule, message.nl])).toContainEqual([
      'implementation/training-incomplete',
      expect.stringContaining('Alle kringen scholen'),
    ]);
  });

  test('names its steps in the language of the reader', () => {
    const organisation = organisationOf(koor('implementation invoering {\n template skm\n}'));
    const title = (language?: 'en' | 'nl') =>
      progressOf(organisation, day, language).implementations[0]?.phases[2]?.steps[0]?.title;
    expect([title(), title('en')]).toEqual(['De sleutelfuncties scholen', 'Train the key functions']);
  });

  test('in two regions has them in each', () => {
    const regions =
      'implementation invoering {\n template skm\n without structure, circles\n phase acquaint noord\n phase acquaint zuid { step plan { done 2026-05-01 } }\n}';
    expect(steps(regions).slice(0, 2)).toEqual(['acquaint: plan not begun', 'acquaint: plan! done']);
  });
});

describe('a step that is left out for a circle', () => {
  const choir = `circle Feest "Feestkring" in Zang {
  aim "To feast"
  facilitator anna from 2026-01-01 for 2 years
  members anna, bram
}
circle Later "Later" in Zang { planned 2027-01-01 }
`;
  const planned = (without: string, more = '') =>
    progressOf(
      organisationOf(
        koor(`${choir}implementation invoering {
  template skm
${without}
  phase introduce {
    training circles { Zang done 2026-05-01 }
${more}
  }
}`),
      ),
      day,
      'en',
    ).implementations[0];
  const step = (plan: ReturnType<typeof planned>, name: string) =>
    plan?.phases.flatMap((phase) => phase.steps).find((one) => one.name === name);

  test('is neither open nor counted there, and told with its reason', () => {
    const before = planned('');
    const plan = planned('  without circles in Feest, Later because "Learns it by doing"');
    expect(step(before, 'circles')).toMatchObject({ status: 'under way', counts: { all: 2, done: 1 } });
    expect(step(plan, 'circles')).toMatchObject({
      status: 'done',
      counts: { all: 1, done: 1 },
      leftOut: [{ circle: 'Feest', because: 'Learns it by doing' }],
    });
    expect((before?.counts.all ?? 0) - (plan?.counts.all ?? 0)).toBe(1);
  });

  test('is so for the people in its seats, and for no circle below it', () => {
    const functions = step(planned('  without functions in Zang because "They know it"'), 'functions');
    expect(functions?.each.map(({ circle, person }) => [circle, person])).toEqual([['Feest', 'anna']]);
  });

  test('is asked of nobody where all circles do without it, and nothing waits for it', () => {
    const plan = planned('  without circles in Zang, Feest because "They know it"');
    expect(step(plan, 'circles')).toMatchObject({ status: 'done', each: [], counts: { all: 0 } });
    expect(step(plan, 'functions')?.why).not.toContainEqual(expect.objectContaining({ kind: 'waits' }));
  });

  test('is open where the other circles have nobody for it yet, which is told beside it', () => {
    const organisation = organisationOf(
      koor(`${choir}implementation invoering {
  without shadow in Feest because "It is short"
  phase introduce {
    training shadow "Watch another logbook keeper" for every logbook
    step plan "Plan" { after shadow }
  }
}`),
    );
    const progress = progressOf(organisation, day, 'en');
    const [plan] = progress.implementations;
    expect(step(plan, 'shadow')).toMatchObject({
      status: 'not begun',
      each: [],
      leftOut: [{ circle: 'Feest' }],
      leftOutForAll: false,
      why: [{ kind: 'for nobody' }],
    });
    expect(plan?.counts).toMatchObject({ all: 2, done: 0 });
    expect(step(plan, 'plan')?.why).toContainEqual(expect.objectContaining({ kind: 'waits' }));
    const told = outlineMarkdown(progressOutline(organisation, progress, 'en'));
    expect(told).toContain(
      'Watch another logbook keeper: not begun, there is nobody yet for whom it is \\(organisation.kring:22\\)',
    );
    expect(told).toContain('left out for Feestkring: It is short');
    expect(told).toContain('0 of 2 done');
  });

  test('may be one of the plan’s own; slips in its name and the circle’s are told', () => {
    const own = planned('  without visit in Feest because "Far"', '    step visit "Visit" for every circle');
    expect(step(own, 'visit')?.each.map(({ circle }) => circle)).toEqual(['Zang']);
    expect(
      nameFindings(
        `${choir}implementation invoering {
 template skm
 without circle in Fest because "x"
}`,
      ),
    ).toEqual([
      expect.stringContaining('Did you mean `circles`?'),
      expect.stringContaining('Did you mean `Feest`?'),
    ]);
  });
});

describe('a template of the organisation’s own', () => {
  const own = `template skm "Zoals wij het doen" {
  phase acquaint {
    step praten "Met iedereen praten"
  }
}
`;
  test('takes the place of the one that comes with Kring', () => {
    expect(steps(`${own}implementation invoering {\n template skm\n}`)).toEqual([
      'acquaint: praten not begun',
    ]);
  });

  test('is the one whose steps a plan may leave out', () => {
    expect(nameFindings(`${own}implementation invoering {\n template skm\n without prate\n}`)).toEqual([
      '`prate` is no step of the template that this implementation follows, so there is nothing to leave out. Did you mean `praten`?',
    ]);
  });
});

test('names of templates and of their steps are known, and slips in them are told', () => {
  expect(
    nameFindings(`implementation invoering {
  template skm
  without pay
  phase secure {
    step vieren { after statutes }
  }
}`),
  ).toEqual([]);
  expect(nameFindings('implementation invoering {\n template smk\n without pay\n}')).toEqual([
    'No template is called `smk`, so what this line says counts for nothing. Did you mean `skm`?',
  ]);
  expect(nameFindings('implementation invoering {\n without pay\n}')).toHaveLength(1);
});

describe('a step that is shown by what the files hold', () => {
  const plan = (step: string): string => `implementation invoering {\n phase secure {\n${step}\n }\n}\n`;
  const one = (more: string) =>
    progressOf(organisationOf(koor(more)), day).implementations[0]?.phases[0]?.steps[0];

  test('is done by an audit, until the next is due', () => {
    const audits = plan('step audits for every circle every 1 year { shown by audits }');
    expect(one(audits)?.status).toBe('not begun');
    const held = one(`${audits}audit zang of Zang on 2026-03-01 {\n next 2027-02-01\n}`);
    expect(held?.each[0]).toMatchObject({ status: 'done', done: '2026-03-01', again: '2027-02-01' });
    const past = one(`${audits}audit zang of Zang on 2025-03-01 {\n next 2026-03-01\n}`);
    expect(past?.each[0]).toMatchObject({ status: 'overdue', due: '2026-03-01' });
  });

  test('says of a circle what it lacks', () => {
    const step = one(
      plan('step staat for every circle { shown by aim, officers }').concat(
        'circle Feest in Zang {\n aim "To feast"\n members anna, bram\n}\n',
      ),
    );
    expect(step?.each.map(({ circle, status, why }) => [circle, status, why])).toEqual([
      ['Zang', 'done', []],
      [
        'Feest',
        'not begun',
        [
          { kind: 'missing', what: 'facilitator' },
          { kind: 'missing', what: 'secretary' },
        ],
      ],
    ]);
  });

  test('is done by the statutes on record', () => {
    const statutes = koor(plan('step statutes { shown by statutes }'));
    const from = (date: string): string =>
      statutes.replace('language nl', `language nl\n  statutes "Akte" from ${date}`);
    const status = (text: string) =>
      progressOf(organisationOf(text), day).implementations[0]?.phases[0]?.steps[0]?.status;
    expect([status(statutes), status(from('2026-05-01')), status(from('2026-07-01'))]).toEqual([
      'not begun',
      'done',
      'not begun',
    ]);
  });
});
