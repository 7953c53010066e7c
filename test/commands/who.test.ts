import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, kring } from '../cli/kring.js';

const partnership = resolve(import.meta.dirname, '../../examples/geboortezorg');
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
    expect(out).toContain('• Strategie.budget (domain): The joint budget');
    expect(out).toContain('• Strategiekring decides');
    expect(out).toContain('€ 250,000 a year');
    expect(out).toContain('Strategiekring → Bestuurskring → Algemene Ledenvergadering');
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
    expect(answer('payments').deciders).toMatchObject([
      { kind: 'domain item', name: 'Strategie.payments', circle: 'Strategie', holders: ['gijs'] },
      { kind: 'role', name: 'Strategie.Treasurer' },
    ]);
    expect(answer('Penningmeester').deciders).toMatchObject([
      { kind: 'role', name: 'Strategie.Treasurer', holders: ['gijs'] },
    ]);
    expect(who('Penningmeester').out).toContain('carried out by Gijs Vos');
  });

  test('finds decisions, and says how they stand', () => {
    expect(answer('spending-mandate').deciders).toMatchObject([
      { kind: 'decision', name: 'spending-mandate', circle: 'Strategie', state: 'adopted' },
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
    expect(answer('rota').deciders.map((one) => one.name)[0]).toBe('Verloskundigen.rota');
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
    expect(kring(['who', 'budget'], { in: partnership }).out).toContain('Wie beslist over “budget”');
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
});
