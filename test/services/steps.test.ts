import { expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { outlineMarkdown } from '../../src/render/markdown/outline.js';
import { toldAt } from '../../src/services/hover.js';
import { renamedAt, renameEdits, renameFault } from '../../src/services/rename.js';
import { tickEdits } from '../../src/services/ticking.js';
import { services } from '../engine.js';
import { at, courtyard } from './setting.js';

/* The steps of a plan that follows a template are those of the template. */

const plan = `implementation invoering "Invoering" {
  template skm
  without pay because "Nobody is paid"
  phase introduce {
    training circles { Hof done 2026-05-01 }
  }
}
`;
const own = `template ours "Our way" {
  phase introduce {
    step talk "Talk with everybody" for every circle
    step draw "Draw" { after talk }
  }
}
implementation invoering "Invoering" {
  template ours
  phase introduce {
    step talk { Hof done 2026-05-01 }
  }
}
implementation tuin "In the garden" {
  template ours
  without talk because "They talked before"
  phase introduce {
    step talk "Something else"
  }
}
`;

const told = (text: string, cursor: string): string => {
  const { scene, spot } = at(courtyard + text.replace(cursor.replace('|', ''), cursor));
  const found = toldAt(scene, spot);
  return found === undefined ? '' : outlineMarkdown(found.outline);
};

test('what a plan has from its template is told where the plan names the step', () => {
  const circles = told(plan, 'training cir|cles');
  expect(circles).toContain('### Train all circles');
  expect(circles).toContain('**For every:** circle');
  expect(circles).toContain('**After:** Develop the implementation plan');
  expect(circles).toContain('**Template:** skm');
  expect(told(plan, 'without p|ay')).toContain('Introduce the remuneration model');
});

const renamed = (text: string, cursor: string, name: string): string => {
  const { scene, spot, source } = at(courtyard + text.replace(cursor.replace('|', ''), cursor));
  const found = renamedAt(scene, source, spot);
  if ('refused' in found) throw new Error(found.refused.en);
  const fault = renameFault(services, scene, found, name);
  if (fault !== undefined) throw new Error(fault.en);
  return applyEdits(
    source.text,
    renameEdits(scene, found, name, () => source),
  ).slice(courtyard.length);
};

test('a step of a template is renamed in the template and in all plans that keep it', () => {
  const after = own
    .replace('step talk "Talk', 'step speak "Talk')
    .replace('after talk', 'after speak')
    .replace('step talk {', 'step speak {')
    .replace('without talk', 'without speak');
  expect(renamed(own, 'step ta|lk "Talk', 'speak')).toBe(after);
  expect(renamed(own, 'step ta|lk {', 'speak')).toBe(after);
  // The garden has a step of its own under that name.
  expect(renamed(own, 'step ta|lk "Some', 'else')).toBe(own.replace('step talk "Some', 'step else "Some'));
});

test('a step that is left out for a circle is not ticked there, and the circle can be renamed', () => {
  const left = plan.replace(
    'without pay',
    'without circles, functions in Tuin because "Two people"\n  without pay',
  );
  const { scene, source } = at(courtyard + left);
  const tick = (circle: string) =>
    tickEdits(
      scene,
      { implementation: 'invoering', step: 'circles', for: { circle }, done: true },
      () => source,
    );
  expect(tick('Tuin')).toMatchObject({ en: expect.stringContaining('“Two people”') });
  expect(tick('Hof')).not.toHaveProperty('en');
  expect(renamed(left, 'functions in Tu|in', 'Gaard')).toContain(
    'without circles, functions in Gaard because',
  );
  expect(told(left, 'without cir|cles')).toContain('### Train all circles');
});

test('a question is explained with its answers, and one of the organisation’s own is renamed where it is answered', () => {
  const audits = `template ours {
  question bread "Is there bread?" for every circle { because "Hungry people do not consent" }
}
audit a of Hof on 2026-05-01 {
  answer bread 1 "bread was late"
  finding late { question bread }
}
`;
  const bread = told(audits, 'answer br|ead');
  expect(bread).toContain('### Is there bread?');
  expect(bread).toContain('Hungry people do not consent');
  expect(bread).toContain('2026-05-01, Hof, 1, bread was late');
  expect(renamed(audits, 'question br|ead "Is', 'cake')).toBe(
    audits.replaceAll(/(question|answer) bread/g, '$1 cake'),
  );
});

test('a step of the template that comes with Kring keeps its name', () => {
  expect(() => renamed(plan, 'training cir|cles', 'kringen')).toThrow('a step of the template skm');
});
