/**
 * A picture's text as an element; nothing where it is none. Its style is let through by the page's nonce; anything else
 * with script is left out.
 */
export function pictureElement(text: string, nonce: string): SVGSVGElement | undefined {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  for (const script of documentElement.querySelectorAll('script,foreignObject')) script.remove();
  for (const style of documentElement.querySelectorAll('style')) style.setAttribute('nonce', nonce);
  const svg = document.importNode(documentElement, true) as unknown;
  return svg instanceof SVGSVGElement ? svg : undefined;
}
