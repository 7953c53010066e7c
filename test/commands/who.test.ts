import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, kring } from '../cli/kring.js';

const partnership = resolve(import.meta.dirname, '../../examples/birth-care');
const who = (...words: string[]) =>
  kring(['who', ...words, '--as-of', '2026-11-23', '--language', 'en'], { in: partnership });

interface Answer {
  readonly text: string;
  readonly deciders: readonly {
    readonly kind: string;
    readonly name: string;
    readonly circle: string;
    readonly state?: string;
    readonly holders: readonly string[];
  }[];
}
const answer = (...words: string[]): Answer => JSON.parse(who(...words, '--format', 'json').out);

describe('kring who', () => {
  test('tells which circle decides about a domain item, within which limits, and the way up', () => {
    const { status, out } = who('budget');
    expect(status).toBe(0);
    expect(out).toContain('Who decides about “budget”');
    expect(out).toContain('• Strategy.budget (domain): The joint budget');
    expect(out).toContain('• Strategy circle decides');
    expect(out).toContain('€ 250,000 a year');
    expect(out).toContain('Strategy circle → Board circle → General members’ meeting');
  });

  test('names the circle above where a working group carries out, and finds budgets and what measures', () => {
    const folder = folderWith({
      'court.kring': `organisation Court "The court"
general circle House "House circle" { aim "To live well" measure "Heat used" target "10 % less" }
working group Roofs "Roof group" in House { aim "Panels on the roofs" domain { roofs "Roofs" { budget "€ 900 for panels" } } }
`,
    });
    const told = (text: string): string =>
      kring(['who', text, '--as-of', '2026-11-23', '--language', 'en'], { in: folder }).out;
    expect(told('panels')).toContain('House circle decides\n  • carried out by Roof group');
    expect(told('panels')).not.toContain('Roof group decides');
    expect(told('900')).toContain('Roofs.roofs (domain)');
    expect(told('heat')).toContain('House circle decides');
  });

  test('names the role that has it in hand, with its holder', () => {
    expect(
      answer('payments').deciders.filter(({ kind }) => kind === 'domain item' || kind === 'role'),
    ).toMatchObject([
      { kind: 'domain item', name: 'Strategy.payments', circle: 'Strategy', holders: ['gijs'] },
      { kind: 'role', name: 'Strategy.Treasurer' },
    ]);
    expect(answer('treasurer').deciders).toMatchObject([
      { kind: 'role', name: 'Strategy.Treasurer', holders: ['gijs'] },
    ]);
    expect(who('treasurer').out).toContain('carried out by Gijs Vos');
  });

  test('finds decisions, and says how they stand', () => {
    expect(answer('spending-mandate').deciders).toMatchObject([
      { kind: 'decision', name: 'spending-mandate', circle: 'Strategy', state: 'adopted' },
    ]);
    const past = kring(['who', 'spending-mandate', '--as-of', '2026-03-01', '--language', 'en'], {
      in: partnership,
    });
    expect(past.out).toContain('• not yet decided');
  });

  test('takes several words as one question, which all have to occur', () => {
    expect(answer('holiday rota').deciders.map((one) => one.name)).toEqual(['rota-method', 'holidays-2026']);
    expect(answer('holiday', 'rota')).toEqual(answer('holiday rota'));
    expect(answer('rota budget').deciders).toEqual([]);
  });

  test('finds what bears the name before what speaks of it', () => {
    expect(answer('rota').deciders.map((one) => one.name)[0]).toBe('Midwives.rota');
  });

  test('needs neither accents nor capitals', () => {
    const folder = folderWith({
      'a.kring': 'organisation Tuin\ncircle Privé "Privékring" { domain { crèche "De crèche" } }\n',
    });
    const ask = (text: string) =>
      JSON.parse(kring(['who', text, '--format', 'json'], { in: folder }).out) as Answer;
    for (const text of ['crèche', 'creche', 'CRÈCHE', 'Cre\u0300che'])
      expect(
        ask(text).deciders.map((one) => one.name),
        text,
      ).toEqual(['Privé.crèche']);
    expect(ask('prive').deciders.map((one) => one.name)).toEqual(['Privé', 'Privé.crèche']);
  });

  test('tells where nothing speaks of it, with status 0', () => {
    const { status, out } = who('parking');
    expect(status).toBe(0);
    expect(out).toContain('Nothing here speaks of “parking”');
    expect(answer('parking')).toMatchObject({ text: 'parking', deciders: [] });
  });

  test('answers in the organisation’s language', () => {
    expect(kring(['who', 'begroting'], { in: resolve(partnership, '../geboortezorg') }).out).toContain(
      'Wie beslist over “begroting”',
    );
  });

  test('takes a path', () => {
    const { out } = kring(['who', 'budget', partnership, '--as-of', '2026-11-23', '--language', 'en'], {
      in: folderWith(),
    });
    expect(out).toBe(who('budget').out);
  });

  test('takes what looks like a path for one, and says that it is not there', () => {
    const { status, err } = who('budget', 'circles/nowhere');
    expect(status).toBe(2);
    expect(err).toContain('circles/nowhere');
  });

  test('without a question is wrong usage', () => {
    const { status, err } = who();
    expect(status).toBe(2);
    expect(err).toContain('kring help who');
  });

  const house = `organisation House "The house" { language nl }
person anna "Anna Vis"
person roos "Roos de Boer"
person roos-k "Roos Kok"
general circle Huis "Huiskring" {
  aim "Samen wonen"
  leader anna from 2026-01-05 for 2 years
  domain { rooster "Het vakantierooster" onkosten "Reiskostenvergoedingen" vaste-rota "De wekelijkse rota" }
}
decision diensten "Regeling diensten" {
  circle Huis
  decided 2026-02-01 by consent
  review 2027-02-01
  responsible anna
  consent everyone
}
action ophangen "Lijst ophangen" { circle Huis owner anna due 2026-11-01 }
`;
  const ask = (words: readonly string[], ...options: string[]) =>
    kring(['who', ...words, '--as-of', '2026-11-23', '--language', 'en', ...options], {
      in: folderWith({ 'house.kring': house }),
    });

  test.each([
    ['roosters', ['Huis.rooster']],
    ['dienst', ['diensten']],
    ['vergoeding', ['Huis.onkosten']],
    ['rota’s', ['Huis.vaste-rota']],
    ['who decides about the rotas', ['Huis.vaste-rota']],
    ['lijsten', ['ophangen']],
    ['secretaris', ['Huis.secretary']],
    ['leader Huiskring', ['Huis.leader']],
  ])('knows another form of a word: %s', (words, names) => {
    const { deciders, near } = JSON.parse(ask([words], '--format', 'json').out);
    expect({ near, names: deciders.map(({ name }: { name: string }) => name) }).toEqual({
      near: false,
      names,
    });
  });

  test.each([
    ['rotster', 'Huis.rooster'],
    ['vakantieroosterlijst', 'Huis.rooster'],
    ['reiskostenvergoedimgen', 'Huis.onkosten'],
  ])('says what comes near where nothing speaks of a word: %s', (word, name) => {
    const { out } = ask([word]);
    expect(out).toContain(`Nothing here speaks of “${word}” itself. This comes near to it:`);
    expect(out).toContain(`• ${name} (domain)`);
    expect(JSON.parse(ask([word], '--format', 'json').out)).toMatchObject({ near: true });
  });

  test('says where it looked', () => {
    expect(ask(['parking']).out.replace(/\s+/g, ' ')).toContain(
      'Looked for in all forms of the words, in names and texts of 1 circle, 3 parts of domains, 3 offices, 1 decision and 1 open action point.',
    );
  });

  test('tells of a person where they sit, since and until when, what waits for them and what they decided', () => {
    const { status, out } = ask(['anna', 'vis']);
    expect(status).toBe(0);
    expect(out).toContain('Anna Vis (anna)');
    expect(out).toContain('• Huiskring: leader');
    expect(out).toContain('• leader of Huiskring: 2026-01-05 to 2028-01-04');
    expect(out).toContain('• Regeling diensten (diensten), decided on 2026-02-01 by consent');
    expect(out).toContain('What waits for this person');
    expect(out).toContain('• 2026-11-01  Lijst ophangen, Anna Vis, overdue');
    expect(out).not.toContain('Who decides');
    expect(JSON.parse(ask(['Anna Vis'], '--format', 'json').out).people).toEqual([
      { name: 'anna', title: 'Anna Vis' },
    ]);
  });

  test('says that somebody gave consent with everyone only where it is on record that they sat there', () => {
    const gave = (from: string): boolean =>
      kring(['who', 'anna', '--as-of', '2026-11-23', '--language', 'en'], {
        in: folderWith({ 'a.kring': house.replace('leader anna from 2026-01-05', `leader anna${from}`) }),
      }).out.includes('Gave consent to');
    expect(gave(' from 2026-01-05')).toBe(true);
    expect(gave(' from 2026-03-02')).toBe(false);
    expect(gave('')).toBe(false);
  });

  test('asks which of several people is meant, unless the word speaks of something else too', () => {
    const { status, err } = ask(['Boer']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(ask(['roos kok']).out).toContain('Roos Kok (roos-k)');
    const several = kring(['who', 'Jan', '--language', 'en', '--as-of', '2026-11-23'], {
      in: folderWith({ 'a.kring': 'organisation X\nperson jan-b "Jan Bos"\nperson jan-k "Jan Kok"\n' }),
    });
    expect(several.status).toBe(2);
    expect(several.err).toContain('Jan can be several: jan-b (Jan Bos) and jan-k (Jan Kok).');
    const both = kring(['who', 'Jan', '--language', 'en', '--as-of', '2026-11-23'], {
      in: folderWith({
        'a.kring':
          'organisation X\nperson jan-b "Jan Bos"\nperson jan-k "Jan Kok"\ngeneral circle G { aim "To help Jan" }\n',
      }),
    });
    expect(both.status).toBe(0);
    expect(both.out).toContain('• G decides');
    expect(both.out).toContain('“Jan” can also be several people: jan-b (Jan Bos) and jan-k (Jan Kok).');
  });
});
