/** An element with its attributes and what is in it; texts stay texts. An attribute that is undefined is left out. */
export function made<K extends keyof HTMLElementTagNameMap>(
  kind: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(kind);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** A button that does something when it is pressed. */
export function button(
  words: string,
  press: () => void,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLButtonElement {
  const element = made('button', { type: 'button', ...attributes }, words);
  element.addEventListener('click', press);
  return element;
}
