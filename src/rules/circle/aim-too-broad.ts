import { aimTooBroad as words } from '../../messages/rules/circle-domain.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { readsAsVision } from './aim-words.js';

export const aimTooBroad = rule({
  id: 'circle/aim-too-broad',
  base: 'circle',
  code: 'AD03',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Makerij "Makerij aan de Maas"

general circle Huis "Huiskring" {
  aim "Een betere wereld voor iedereen"
}
`,
    good: `
organisation Makerij "Makerij aan de Maas" {
  vision "Een betere wereld voor iedereen"
}

general circle Huis "Huiskring" {
  aim "Buurtbewoners gereedschap, werkplekken en begeleiding bieden om zelf te repareren"
}
`,
    sources: [{ key: 'FSM' }, { key: 'MVOS', place: '§2.2.1' }, { key: 'SFSTR' }],
  },
  checkCircle(circle, standing, report) {
    for (const aim of circle.aims) {
      if (!readsAsVision(aim.text)) continue;
      report({
        at: aim.at,
        circle: circle.name,
        message: words.found(circleName(standing, circle), aim.text.trim()),
      });
    }
  },
});
