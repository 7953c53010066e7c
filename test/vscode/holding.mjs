// usage: node holding.mjs VSIX EXAMPLE [--shots DIR] [--theme NAME] [--language LANGUAGE]
// A whole meeting on the page for the screen in the room, while the secretary types: three points, an election with a
// change of mind and an objection, a decision, the closing round. The text at the end is what a good secretary would
// have typed.

import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from './window.mjs';

const before = `organisation Gaard "Boomgaard De Reinette" {
  size 3 to 10
}

person amara "Amara Diallo"
person bo    "Bo Jansen"
person cato  "Cato de Wit"
person dirk  "Dirk Bos"

circle Gaard "Gaardkring" {
  aim "Apples for the whole street"
  domain review 2027-06-01 {
    money  "The yearly budget"
    trees  "The trees"
  }
  leader       amara  from 2026-02-02 for 2 years
  facilitator  bo     from 2026-02-02 for 2 years
  secretary    vacant
  meets every 4 weeks
  members amara, bo, cato, dirk
}

topic ladder "A second ladder" in Gaard {
  by cato on 2026-11-02
  explore 10 minutes
  because "Two people wait below"
}

// The evening in the shed
meeting gaard-11 of Gaard on 2026-11-23 {
  from 19:30 to 21:00 "The shed" // bring a lamp
  facilitator bo
  point ladder {
    explore by cato 10 minutes
  }
  point "Who writes the minutes" {
    elect 20 minutes
  }
  point "The price of cider" {
    decide by amara 15 minutes
  }
}
`;

const after = `// The evening in the shed
meeting gaard-11 of Gaard on 2026-11-23 {
  from 19:30 to 21:00 "The shed" // bring a lamp
  facilitator bo
  present amara, bo, cato
  absent  dirk "a cold"
  point ladder {
    explore by cato 10 minutes
    used 1 minutes
    round picture {
      amara "The first one is too short"
      bo    "Borrow one first"
      cato
    }
    outcome action ask-the-neighbours
    carried to next
  }
  point "Who writes the minutes" {
    elect 20 minutes
    used 1 minutes
    outcome election gaard-secretary-2026
  }
  // somebody typed this meanwhile
  point "The price of cider" {
    decide by amara 15 minutes
    used 1 minutes
    round picture {
      amara "A litre costs us 1.80"
    }
    round proposal {
      amara "Cider costs € 2 a litre"
    }
    outcome decision the-price-of-cider
  }

  closing {
    answer rounds 3
    answer time   2
    remark bo "Cold in the shed"
  }
  next 2026-12-21
}

action ask-the-neighbours "Ask the neighbours for a ladder" {
  in meeting gaard-11
  owner cato due 2026-12-07
}

election gaard-secretary-2026 of secretary in Gaard {
  in meeting gaard-11
  duty    "Keeps the minutes"
  quality "Writes fast"
  term    1 year
  nominations {
    amara  for cato  because "She listens"
    bo     for bo    because "I have time"
    cato   for nobody
  }
  changes {
    bo for cato because "She asks when she does not follow"
  }
  proposal cato because "She listens, and asks"
  objections {
    cato "A year is long" met by term "We look back in May"
  }
  consent amara, bo, cato
  elected cato
  accepted
}

decision the-price-of-cider "The price of cider" {
  in meeting gaard-11
  proposed by amara
  text "Cider costs € 2 a litre, and € 1 for members"
  responsible amara
  measure "Litres sold"
  review 2027-10-04
  objection bo "Members pay for the press already" met by change "Members pay half"
  consent amara, bo, cato
}
`;

await walk({ width: 1720, height: 980 }, async (window) => {
  const { page, step, shot, open, until, quickOpen, command, choose, find, type, folder } = window;
  // An organisation of its own, in place of the example's.
  for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true });
  writeFileSync(join(folder, 'gaard.kring'), before);

  await open();
  await quickOpen('gaard.kring');
  await page.locator('.codelens-decoration a', { hasText: 'Hold this meeting' }).first().waitFor();
  await command('Kring: Hold a Meeting');
  await choose('Gaardkring, 2026-11-23');
  const held = page.frameLocator('iframe.webview').last().frameLocator('iframe#active-frame');
  await held.locator('h2', { hasText: 'Opening' }).waitFor();
  step('the page stands beside the text');

  /** The text as the editor has it saved. */
  const saved = async () => {
    await page.locator('.tabs-container .tab', { hasText: 'gaard.kring' }).first().click();
    await page.keyboard.press('Control+s');
    return window.textOf('gaard.kring');
  };
  const says = (selector, words) =>
    until(
      async () =>
        (
          await held
            .locator(selector)
            .first()
            .innerText()
            .catch(() => '')
        ).includes(words),
      `${words} is not to be seen`,
    );
  const press = (name) => held.getByRole('button', { name, exact: true }).first().click();
  const pressed = (name) => held.locator(`[aria-pressed=true][aria-label="${name}"]`).first().waitFor();
  const look = (title) => held.locator('nav').getByText(title).click();
  const fill = (label, words, exact = true) => held.getByLabel(label, { exact }).first().fill(words);
  const select = (label, choice) =>
    held.getByLabel(label, { exact: true }).first().selectOption({ label: choice });
  const key = async (one) => {
    await held.locator('body').evaluate((body) => body.ownerDocument.activeElement?.blur());
    await held.locator('h2').first().click();
    await page.keyboard.press(one);
  };

  for (const name of ['Amara Diallo', 'Bo Jansen', 'Cato de Wit']) {
    await press(`${name} is here`);
    await pressed(`${name} is here`);
  }
  await press('Dirk Bos is absent');
  await fill('Why Dirk Bos is absent', 'a cold');
  await held.getByLabel('Why Dirk Bos is absent').press('Enter');
  await says('aside', 'a cold');
  await shot('holding-opening');
  step('who is here stands in the text');

  await key('ArrowDown');
  await says('h2', 'A second ladder');
  await key('s');
  await held.locator('#time').waitFor();
  await key('r');
  for (const [who, words] of [
    ['Amara', 'The first one is too short'],
    ['Bo', 'Borrow one first'],
    ['Cato', ''],
  ]) {
    await says('.turn .who', who);
    await page.keyboard.type(words);
    if (who === 'Bo') await shot('holding-round');
    await page.keyboard.press('Enter');
  }
  await says('main', 'Everybody had a turn');
  await fill('What is to be done', 'Ask the neighbours for a ladder');
  await select('Owner', 'Cato de Wit');
  await fill('By when', '2026-12-07');
  await press('Action point');
  await says('main', 'What came of it');
  await press('Carry on');
  await says('.timer', 'Carried on');
  await key('s');
  await says('nav', '1 of 10 min');
  step('a round was laid down in its order by keyboard, with an action point, and the point carried on');

  await look('Who writes the minutes');
  await key('s');
  await held.locator('#time').waitFor();
  await press('Begin the election');
  await held.locator('.steps').waitFor();
  await fill('A duty', 'Keeps the minutes');
  await page.keyboard.press('Enter');
  await says('main', 'Keeps the minutes');
  await fill('A quality', 'Writes fast');
  await page.keyboard.press('Enter');
  await says('main', 'Writes fast');
  await fill('Term', '1');
  await page.keyboard.press('Enter');
  await says('main', 'Term: 1 year');
  for (const [whom, because] of [
    ['cat', 'She listens'],
    ['bo', 'I have time'],
  ]) {
    await fill('Whom (first letters of the name)', whom);
    await fill('Because', because);
    await press('Hand in');
  }
  await says('main', '2 of 3 are in');
  assert.equal(
    (await held.locator('main').innerText()).includes('She listens'),
    false,
    'a nomination is shown',
  );
  assert.equal((await saved()).includes('She listens'), false, 'a nomination is in the text');
  await shot('holding-nominations');
  step('two of three nominations are in, and nobody can see them');

  await page.waitForTimeout(2500);
  await page.reload();
  await held.getByText('2 of 3 are in').waitFor();
  await held.locator('#time').waitFor();
  step('the window was closed and is there again, with the nominations and the point in hand');

  await press('Nominates nobody');
  await press('Read them out');
  await says('main', 'Amara Diallo nominates Cato de Wit');
  await select('Who changes', 'Bo Jansen');
  await select('To whom', 'Cato de Wit');
  await fill('Because', 'She asks when she does not follow');
  await press('Changes of mind');
  await says('main', 'Bo Jansen changes to Cato de Wit');
  await shot('holding-opened');
  await held
    .locator('[data-form]', { has: held.getByLabel('Candidate') })
    .getByLabel('Because')
    .fill('She listens, and asks');
  await press('Propose');
  await says('main', 'Proposed: Cato de Wit');
  await select('Who objects', 'Cato de Wit');
  await fill('The argument', 'A year is long');
  await press('Lay down the objection');
  await says('main', 'An objection stands open');
  await select('Met by', 'another term');
  await fill('How', 'We look back in May');
  await press('It is met');
  await until(
    async () => !(await held.locator('main').innerText()).includes('An objection stands open'),
    'it stands open',
  );
  await press('Consent of everybody here');
  await says('main', 'Elected as secretary: Cato de Wit');
  await shot('holding-elected');
  await key('s');
  await says('nav', '1 of 20 min');
  step('an election with a change of mind and an objection');

  await page.locator('.tabs-container .tab', { hasText: 'gaard.kring' }).first().click();
  await find('point "The price of cider"');
  await page.keyboard.press('Home');
  await type('// somebody typed this meanwhile\n');
  await look('The price of cider');
  await key('s');
  await held.locator('#time').waitFor();
  await press('Begin a decision');
  await held.locator('.steps').waitFor();
  await fill('What Amara Diallo says', 'A litre costs us 1.80', false);
  await page.keyboard.press('Enter');
  await says('main', 'A litre costs us 1.80');
  await fill('The proposal in its words', 'Cider costs € 2 a litre');
  await select('Proposed by', 'Amara Diallo');
  await press('Put the proposal');
  await says('.words', 'Cider costs € 2 a litre');
  await select('Who objects', 'Bo Jansen');
  await fill('The argument', 'Members pay for the press already');
  await press('Lay down the objection');
  await says('main', 'An objection stands open');
  await shot('holding-objection');
  await fill('How', 'Members pay half');
  await press('It is met');
  await until(
    async () => !(await held.locator('main').innerText()).includes('An objection stands open'),
    'it stands open',
  );
  await fill('The proposal in its words', 'Cider costs € 2 a litre, and € 1 for members');
  await press('Change the proposal');
  await says('main', 'As put: Cider costs € 2 a litre');
  await select('Responsible', 'Amara Diallo');
  await held
    .locator('[data-form]', { has: held.getByLabel('Responsible') })
    .getByRole('button')
    .click();
  await says('main', 'Responsible: Amara Diallo');
  await fill('How it is measured', 'Litres sold');
  await page.keyboard.press('Enter');
  await says('main', 'Litres sold');
  await fill('To be reviewed on', '2027-10-04');
  await page.keyboard.press('Enter');
  await says('main', '4 October 2027');
  await press('Consent of everybody here');
  await says('main', 'Consent was given');
  await shot('holding-decided');
  await key('s');
  await says('nav', '1 of 15 min');
  step('a decision with the proposal as put and as changed, while somebody typed');

  await look('Closing round');
  for (const name of [/open and close with a round.*3 of 3|round.*: 3 of 3/i])
    await held.getByRole('button', { name }).first().click();
  await until(
    async () => (await held.locator('[aria-pressed=true][id^="score/rounds"]').count()) === 1,
    'no score of the rounds',
  );
  await held.locator('[id="score/time/2"]').click();
  await until(
    async () => (await held.locator('[aria-pressed=true][id="score/time/2"]').count()) === 1,
    'no score of the time',
  );
  await select('Who says it', 'Bo Jansen');
  await fill('A remark', 'Cold in the shed');
  await page.keyboard.press('Enter');
  await says('main', 'Bo Jansen: Cold in the shed');
  await press('Agree');
  await says('main .words', '21 December 2026');
  await shot('holding-closing');
  step('the closing round');

  await saved();
  await until(async () => window.textOf('gaard.kring').includes('next 2026-12-21'), 'the text was not saved');
  const text = window.textOf('gaard.kring');
  assert.equal(text.slice(text.indexOf('// The evening')), after);
  assert.ok(text.includes('  secretary    cato   from 2026-11-23 for 1 year by gaard-secretary-2026\n'));
  step('the text is what a good secretary would have typed');

  await held.locator('h2').first().click();
  await page.keyboard.press('Control+z');
  await until(async () => !(await saved()).includes('next 2026-12-21'), 'the last act was not undone');
  step('the last act was undone from the page');
});
