/** What may stand in an element: text is text, whatever it says. */
export type Made = Node | string | readonly Made[];

/** An element with attributes and content; `on` is what a click does. Nothing given to it is read as HTML. */
export function h(
  tag: string,
  { on, ...attributes }: Readonly<Record<string, string | (() => unknown)>> & { readonly on?: () => unknown },
  ...content: readonly Made[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== '' || name !== 'class') made.setAttribute(name, String(value));
  if (on !== undefined) made.addEventListener('click', on);
  const waiting: Made[] = [...content].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string' || next instanceof Node) made.append(next);
    else waiting.push(...[...next].reverse());
  }
  return made;
}
