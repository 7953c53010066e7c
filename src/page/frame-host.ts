import type { FromPanel, PanelState } from '../render/html/panel.js';

/*
 * In the frame with the picture: what the panel needs from an editor, given by the page around the frame. The frame has
 * no origin of its own, so it reaches nothing of the page but by messages.
 */

/** Colours for the panel, by the names that it knows them by. */
export interface Colours {
  readonly kind: 'colours';
  readonly values: Readonly<Record<string, string>>;
}

/** What the frame tells beside what the panel says: what it shows, so that it does so again. */
export interface Keep {
  readonly kind: 'keep';
  readonly state: PanelState;
}

const send = (message: FromPanel | Keep): void => parent.postMessage(message, '*');

Object.assign(globalThis, {
  acquireVsCodeApi: () => ({
    postMessage: send,
    setState: (state: PanelState) => send({ kind: 'keep', state }),
    getState: () => undefined,
  }),
});

addEventListener('message', (event: MessageEvent<Colours | { readonly kind: string }>) => {
  if (event.source !== parent) event.stopImmediatePropagation();
  else if (event.data.kind === 'colours' && 'values' in event.data) {
    event.stopImmediatePropagation();
    for (const [name, value] of Object.entries(event.data.values))
      document.documentElement.style.setProperty(name, value);
  }
});
