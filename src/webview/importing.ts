import { never } from '../ground/never.js';
import { isOneOf } from '../ground/one-of.js';
import {
  chosenParts,
  type FromImporting,
  mappedTables,
  type ToImporting,
} from '../render/html/import-page.js';
import { element } from './element.js';
import { PictureWindow } from './picture.js';
import { pictureElement } from './svg.js';

/*
 * The page of an import in an editor. It gives its host the files that are dropped on it and what its reader chooses, and
 * shows what would come of it. Texts of the source come as HTML and SVG that were escaped when they were made.
 */

interface Host {
  postMessage(message: FromImporting): void;
}
declare function acquireVsCodeApi(): Host;

class ImportingPage {
  private readonly host = acquireVsCodeApi();
  /** What our own styles are let through by. */
  private readonly nonce = document.currentScript?.nonce ?? '';
  private readonly drop = element('drop', HTMLElement);
  private readonly message = element('message', HTMLElement);
  private readonly refused = element('refused', HTMLElement);
  private readonly how = element('how', HTMLElement);
  private readonly into = element('into', HTMLSelectElement);
  private readonly chosen = element('chosen', HTMLElement);
  private readonly result = element('result', HTMLElement);
  private readonly told = element('told', HTMLElement);
  private readonly both = element('both', HTMLElement);
  private readonly removal = element('removal', HTMLElement);
  private readonly gone = element('gone', HTMLElement);
  private readonly allowed = element('allowed', HTMLInputElement);
  private readonly writing = element('write', HTMLButtonElement);
  private readonly window = new PictureWindow(element('picture', HTMLElement), {
    foldable: false,
    on: () => {},
  });
  private readonly newOne = this.into.options[0]?.text ?? '';
  private writes = false;
  private drawn = false;

  start(): void {
    window.addEventListener('message', ({ data }: MessageEvent<ToImporting>) => this.take(data));
    document.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null) this.pressed(button.id);
    });
    document.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) this.changed(target);
    });
    for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
      document.addEventListener(kind, (event) => void this.dragged(event));
    // A wheel over the picture scrolls the page, as the picture is a part of it; with the key that zooms it zooms.
    this.both.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
      },
      { capture: true },
    );
    new ResizeObserver(() => {
      if (this.drawn) this.window.fitParts();
    }).observe(element('picture', HTMLElement));
    this.host.postMessage({ kind: 'ready' });
  }

  private pressed(id: string): void {
    if (id === 'choose' || id === 'whole') this.host.postMessage({ kind: id });
    else if (id === 'write') this.host.postMessage({ kind: 'write', allowed: this.allowed.checked });
    else if (id === 'zoom-in') this.window.zoom(1.25);
    else if (id === 'zoom-out') this.window.zoom(0.8);
    else if (id === 'fit') this.window.fitParts();
  }

  private changed(field: HTMLSelectElement | HTMLInputElement): void {
    const { table, word } = field.dataset;
    if (isOneOf(mappedTables, table) && word !== undefined)
      this.host.postMessage({ kind: 'means', table, word, meaning: field.value });
    else if (isOneOf(chosenParts, field.id)) this.host.postMessage({ kind: field.id, text: field.value });
    else if (field === this.allowed) this.enable();
  }

  private async dragged(event: DragEvent): Promise<void> {
    // Without this the browser would show the file in place of the page.
    event.preventDefault();
    this.drop.classList.toggle('over', event.type === 'dragenter' || event.type === 'dragover');
    const { dataTransfer } = event;
    if (event.type !== 'drop' || dataTransfer === null) return;
    const dropped = [...dataTransfer.files];
    if (dropped.length === 0) {
      const addresses = dataTransfer
        .getData('text/uri-list')
        .split(/\r?\n/)
        .filter((line) => line !== '' && !line.startsWith('#'));
      if (addresses.length > 0) this.host.postMessage({ kind: 'addresses', addresses });
      return;
    }
    const files = await Promise.all(
      dropped.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })),
    );
    this.host.postMessage({ kind: 'files', files });
  }

  private take(said: ToImporting): void {
    switch (said.kind) {
      case 'said':
        this.message.textContent = said.said;
        this.refused.textContent = '';
        return;
      case 'refused':
        this.message.textContent = '';
        this.refused.textContent = said.said;
        this.result.hidden = true;
        this.choices(said.how);
        return;
      case 'result':
        this.show(said);
        return;
      default:
        never(said);
    }
  }

  private show(said: Extract<ToImporting, { kind: 'result' }>): void {
    this.refused.textContent = '';
    this.message.textContent = said.said;
    this.into.replaceChildren(
      new Option(this.newOne, ''),
      ...said.intos.map(({ key, title }) => new Option(title, key, false, key === said.into)),
    );
    this.how.toggleAttribute('data-into', said.into !== '');
    this.choices(said.how);
    this.result.hidden = false;
    this.told.innerHTML = said.html;
    this.writes = said.writes;
    this.removal.hidden = said.massRemoval === undefined;
    this.gone.textContent = said.massRemoval ?? '';
    this.allowed.checked = false;
    this.enable();
    const picture = said.svg === undefined ? undefined : pictureElement(said.svg, this.nonce);
    this.both.hidden = picture === undefined;
    if (picture === undefined) return;
    this.window.show(picture);
    if (!this.drawn) this.window.fitParts();
    this.drawn = true;
  }

  /** What can be chosen, with the focus where it was. */
  private choices(how: string): void {
    const focused = document.activeElement?.id ?? '';
    this.how.hidden = how === '';
    this.chosen.innerHTML = how;
    if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
  }

  private enable(): void {
    this.writing.disabled = !this.writes || (!this.removal.hidden && !this.allowed.checked);
  }
}

new ImportingPage().start();
