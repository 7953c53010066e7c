import type { SvgChange } from '../render/svg/change.js';
import { elementsOf } from './picture.js';

/**
 * Makes a picture on the page the changed one, part by part. Nothing is done where the change is not of this picture.
 *
 * @param made makes elements of the texts of new parts, safe to be shown; nothing where that cannot be
 */
export function changePicture(
  svg: SVGSVGElement,
  { frame, parts, moved }: SvgChange,
  made: (texts: readonly string[]) => readonly SVGGElement[] | undefined,
  styled: (style: string) => SVGStyleElement,
): boolean {
  const former = elementsOf(svg);
  const texts = parts.filter((part) => typeof part === 'string');
  const fresh = made(texts);
  if (fresh?.length !== texts.length) return false;
  let next = 0;
  const now = parts.flatMap((part) =>
    typeof part === 'string' ? (fresh[next++] as SVGGElement) : former.slice(part[0], part[0] + part[1]),
  );
  const wanted = parts.reduce((sum, part) => sum + (typeof part === 'string' ? 1 : part[1]), 0);
  const kept = new Set(now);
  if (now.length !== wanted || kept.size !== wanted) return false;
  if (frame !== undefined) {
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
    svg.setAttribute('width', String(frame.width));
    svg.setAttribute('height', String(frame.height));
    svg.setAttribute('lang', frame.language);
    svg.setAttribute('aria-label', frame.title);
    const description = svg.querySelector(':scope > desc');
    if (description !== null) description.textContent = frame.description;
    const style = svg.querySelector(':scope > style');
    if (style !== null && style.textContent !== frame.style) style.replaceWith(styled(frame.style));
  }
  for (const part of former) if (!kept.has(part)) part.remove();
  let at = svg.querySelector(':scope > style')?.nextElementSibling ?? null;
  for (const part of now) {
    if (part === at) at = at.nextElementSibling;
    else svg.insertBefore(part, at);
  }
  for (let i = 0; i < moved.length; i += 3) {
    const [part = 0, x = 0, y = 0] = moved.slice(i, i + 3);
    now[part]?.setAttribute('transform', `translate(${x} ${y})`);
  }
  return true;
}
