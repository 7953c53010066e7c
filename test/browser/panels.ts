import { buildSync } from 'esbuild';
import { viewNames } from '../../src/layout/drawing.js';
import { Drawer } from '../../src/lsp/drawing.js';
import { findableIn } from '../../src/lsp/findable.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { firstState, panelPage, type ShownView, type ToPanel } from '../../src/render/html/panel.js';
import { day } from './pages.js';

/* The page of the picture beside a text, with a host that keeps what the page says. */

let script: string | undefined;

/** The page in an editor's colours; `said` in its window holds what it told its host. */
export function panelText(): string {
  script ??= buildSync({
    entryPoints: ['src/webview/panel.ts'],
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'ascii',
  }).outputFiles[0]?.text;
  const nonce = 'ours';
  const host = `globalThis.said = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (one) => said.push(one), setState() {}, getState() {} });`;
  const page = panelPage({
    language: 'en',
    nonce,
    script: 'panel.js',
    source: "'self'",
    views: viewNames,
    state: firstState,
  });
  const colours =
    ':root{--vscode-editor-background:#fff;--vscode-editor-foreground:#111;--vscode-focusBorder:#06c}';
  return page
    .replace('</style>', () => `${colours}</style>`)
    .replace(
      /<script nonce="ours" src="panel\.js"><\/script>/,
      () => `<script nonce="ours">${host}\n${script}</script>`,
    );
}

/** Makes what a server answers the host of such a page. */
export class PanelServer {
  private readonly drawer = new Drawer();

  /** The message that shows an organisation; where the page has a picture, what is otherwise in it. */
  async view(
    organisation: Organisation,
    has?: string,
  ): Promise<Extract<ToPanel, { kind: 'view' }> & { readonly shown: ShownView }> {
    const { drawn, ...sheet } = await this.drawer.sheet({
      organisation,
      on: day,
      settings: { view: 'circles', language: 'en', closed: new Set() },
      ...(has === undefined ? {} : { has }),
    });
    const findable = findableIn(asOf(organisation, day));
    const shown = { revision: 1, ...sheet, on: day, days: [] };
    const whole = { at: 0, gone: findable.length, now: findable };
    return {
      kind: 'view',
      state: firstState,
      shown:
        'svg' in drawn
          ? { ...shown, svg: drawn.svg, findable }
          : { ...shown, change: { since: drawn.since, ...drawn.change, findable: whole } },
      today: day,
      isToday: true,
    };
  }
}
