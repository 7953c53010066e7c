/**
 * An element of the page by its id.
 *
 * @throws Error where the page was made without it, which is our own failure
 */
export function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
}

/** Closes the list of what was found. */
export function unlist(search: HTMLElement, results: HTMLElement): void {
  results.hidden = true;
  search.setAttribute('aria-expanded', 'false');
  search.removeAttribute('aria-activedescendant');
}
