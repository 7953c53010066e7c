import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { renamedAt, renameEdits } from '../../src/services/rename.js';
import { at, courtyard } from './setting.js';

/* A thing gets another name wherever it is meant, and in no text or comment that happens to hold the word. */

const rest = `implementation plan "Plan" {
  phase introduce {
    training roles "Roles" for every role {
      cato as Bookkeeper in Hof done 2026-05-01 evidence "Bookkeeper present"
      Tuin done 2026-05-01
    }
  }
}
review cato-2026 of cato as Bookkeeper in Hof on 2026-10-01
decision books "Bookkeeper decides" {
  circle Hof
  concerns Hof . money, aim of Tuin // Tuin
  responsible Hof.Bookkeeper
}
`;

function renamed(words: string, name: string): string {
  const text = courtyard + rest;
  const { source, scene, spot } = at(text.replace(words, `${words}|`));
  const found = renamedAt(scene, source, spot);
  if ('refused' in found) throw new Error(found.refused.en);
  return applyEdits(
    text,
    renameEdits(scene, found, name, () => source),
  );
}

describe('renaming', () => {
  test('a role follows it to trainings, reviews and decisions', () => {
    const text = renamed('role Book', 'Treasurer');
    expect(text).toContain('cato as Treasurer in Hof done 2026-05-01 evidence "Bookkeeper present"');
    expect(text).toContain('of cato as Treasurer in Hof on');
    expect(text).toContain('responsible Hof.Treasurer');
    expect(text).toContain('decision books "Bookkeeper decides"');
  });
  test('a circle follows it to paths, however they are written, and leaves comments', () => {
    expect(renamed('general circle H', 'Plein')).toContain('concerns Plein . money, aim of Tuin // Tuin');
    expect(renamed('circle Tu', 'Gaard')).toContain('aim of Gaard // Tuin');
    expect(renamed('circle Tu', 'Gaard')).toContain('      Gaard done 2026-05-01');
  });
  test('a part of a domain follows it to those who hold a share of it', () => {
    const text = renamed('    gree', 'garden');
    expect(text.match(/from Hof\.garden/g)?.length).toBe(2);
    expect(text).toContain('"The garden"');
  });
});
