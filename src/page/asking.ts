import { page as say } from '../messages/page.js';
import { sayIn, type Tongue, type Words } from '../messages/words.js';
import { button, made } from './elements.js';

/** Asks what a page asks, in dialogs over it. Each gives nothing where nothing was chosen. */
export class Asking {
  private count = 0;

  constructor(private readonly tongue: () => Tongue) {}

  /** A text; `fault` says why one cannot be taken. */
  text(
    prompt: string,
    value: string,
    fault: (text: string) => string | undefined,
  ): Promise<string | undefined> {
    return this.show(prompt, (close, name) => {
      const wrong = made('p', { class: 'fault', role: 'alert', id: `${name}-fault` });
      const input = made('input', {
        type: 'text',
        value,
        'aria-labelledby': name,
        'aria-describedby': `${name}-fault`,
        autocomplete: 'off',
        spellcheck: 'false',
      });
      const form = made('form', { method: 'dialog' }, input, wrong, this.buttons(close, this.say(say.ok)));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const text = input.value.trim();
        const why = fault(text);
        if (why === undefined) close(text);
        else {
          wrong.textContent = why;
          input.setAttribute('aria-invalid', 'true');
          input.focus();
        }
      });
      queueMicrotask(() => input.select());
      return [form];
    });
  }

  /** One of several, by its place among them. */
  choice(prompt: string, choices: readonly string[], note?: string): Promise<number | undefined> {
    return this.show<number>(prompt, (close) => [
      ...(note === undefined ? [] : [made('p', {}, note)]),
      made(
        'ul',
        { class: 'choices' },
        ...choices.map((words, i) =>
          made(
            'li',
            {},
            button(words, () => close(i)),
          ),
        ),
      ),
      made(
        'div',
        { class: 'buttons' },
        button(this.say(say.cancel), () => close(undefined)),
      ),
    ]);
  }

  /** Whether something is to be done that cannot be taken back. */
  async sure(question: string, yes: string): Promise<boolean> {
    const done = await this.show<true>(question, (close) => {
      const form = made('form', { method: 'dialog' }, this.buttons(close, yes));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        close(true);
      });
      return [form];
    });
    return done === true;
  }

  /** Shows something until it is closed. */
  async told(title: string, inside: (close: () => void) => readonly Node[]): Promise<void> {
    await this.show<never>(title, (close) => [
      ...inside(() => close(undefined)),
      made(
        'div',
        { class: 'buttons' },
        button(this.say(say.close), () => close(undefined)),
      ),
    ]);
  }

  private say(words: Words): string {
    return sayIn(words, this.tongue());
  }

  private buttons(close: (nothing: undefined) => void, yes: string): HTMLElement {
    return made(
      'div',
      { class: 'buttons' },
      button(this.say(say.cancel), () => close(undefined)),
      made('button', { type: 'submit', class: 'main' }, yes),
    );
  }

  private show<Answer>(
    title: string,
    inside: (close: (answer: Answer | undefined) => void, name: string) => readonly Node[],
  ): Promise<Answer | undefined> {
    return new Promise((done) => {
      const name = `asked-${++this.count}`;
      const before = document.activeElement;
      let answered: Answer | undefined;
      const dialog = made('dialog', { 'aria-labelledby': name });
      const close = (answer: Answer | undefined): void => {
        answered = answer;
        dialog.close();
      };
      dialog.append(made('h2', { id: name }, title), ...inside(close, name));
      dialog.addEventListener('close', () => {
        dialog.remove();
        if (before instanceof HTMLElement) before.focus();
        done(answered);
      });
      document.body.append(dialog);
      dialog.showModal();
    });
  }
}
