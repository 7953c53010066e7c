/*
 * Somebody's SVG, made harmless before it stands in a page of ours: what draws stays; programs, links, animations,
 * pictures within it and all that would load something are left out.
 */

/** Elements that only draw, or group what draws. */
const drawing: ReadonlySet<string> = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan defs linearGradient radialGradient stop clipPath mask title desc style'.split(
    ' ',
  ),
);

/** Attributes that only tell how something is drawn. */
const allowed: ReadonlySet<string> = new Set(
  [
    'id class style transform d points x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height viewBox version',
    'preserveAspectRatio fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap',
    'stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset color opacity display visibility offset',
    'stop-color stop-opacity gradientUnits gradientTransform spreadMethod clip-path clip-rule clipPathUnits mask',
    'maskUnits maskContentUnits font-family font-size font-weight font-style text-anchor letter-spacing',
    'paint-order vector-effect shape-rendering',
  ].flatMap((line) => line.split(' ')),
);

/** Deeper than any logo is nested. */
const deepest = 100;

/**
 * The drawing alone, as SVG that stands by itself.
 *
 * @returns nothing where the text is no SVG that could be read to its end
 */
export function cleanedSvg(text: string): string | undefined {
  const out: string[] = [];
  const open: string[] = [];
  /** How many elements are open within one that is left out. */
  let left = 0;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (left === 0 && open.length > 0) {
      const said = unescaped(words);
      if (said === undefined) return undefined;
      out.push(open.at(-1) === 'style' ? safeStyles(said) : escaped(said));
    }
    if (next < 0) break;
    const rest = text.slice(next, next + 9);
    const end = rest.startsWith('<!--')
      ? after(text, '-->', next + 4)
      : rest.startsWith('<![CDATA[')
        ? after(text, ']]>', next + 9)
        : rest.startsWith('<?')
          ? after(text, '?>', next)
          : rest.startsWith('<!')
            ? afterDoctype(text, next)
            : undefined;
    if (end !== undefined) {
      if (end < 0) return undefined;
      if (rest.startsWith('<![CDATA[') && left === 0 && open.length > 0) {
        const said = text.slice(next + 9, end - 3);
        out.push(open.at(-1) === 'style' ? safeStyles(said) : escaped(said));
      }
      at = end;
      continue;
    }
    const tag = readTag(text, next);
    if (tag === undefined) return undefined;
    at = tag.end;
    if (tag.closes) {
      if (left > 0) left--;
      else {
        if (open.pop() !== tag.name) return undefined;
        out.push(`</${tag.name}>`);
        if (open.length === 0) return out.join('');
      }
      continue;
    }
    if (open.length === 0 && tag.name !== 'svg') return undefined;
    if (left > 0 || !drawing.has(tag.name)) {
      if (!tag.alone) left++;
      continue;
    }
    if (open.length >= deepest) return undefined;
    const attributes = attributesOf(tag, open.length === 0);
    if (attributes === undefined) return undefined;
    out.push(`<${tag.name}${attributes}${tag.alone ? '/' : ''}>`);
    if (!tag.alone) open.push(tag.name);
    else if (open.length === 0) return out.join('');
  }
  return undefined;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** Behind `<!DOCTYPE …>`; one that declares words of its own may make a small text endless, so it is not read. */
function afterDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from);
  return end < 0 || text.slice(from, end).includes('[') ? -1 : end + 1;
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** Closed by its own slash. */
  readonly alone: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly end: number;
}

const nameThere = /\/?([A-Za-z_][\w.:-]*)/y;
const attributeThere = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const endThere = /\s*(\/?)>/y;

function readTag(text: string, from: number): Tag | undefined {
  nameThere.lastIndex = from + 1;
  const named = nameThere.exec(text);
  if (named === null) return undefined;
  const attributes: [string, string][] = [];
  let at = nameThere.lastIndex;
  for (;;) {
    endThere.lastIndex = at;
    const end = endThere.exec(text);
    if (end !== null)
      return {
        name: (named[1] ?? '').replace(/^svg:/, ''),
        closes: named[0].startsWith('/'),
        alone: end[1] === '/',
        attributes,
        end: endThere.lastIndex,
      };
    attributeThere.lastIndex = at;
    const attribute = attributeThere.exec(text);
    if (attribute === null) return undefined;
    attributes.push([attribute[1] ?? '', attribute[2] ?? attribute[3] ?? '']);
    at = attributeThere.lastIndex;
  }
}

function attributesOf({ name, attributes }: Tag, outermost: boolean): string | undefined {
  const kept = new Map<string, string>();
  if (outermost) kept.set('xmlns', 'http://www.w3.org/2000/svg');
  for (const [written, raw] of attributes) {
    const value = unescaped(raw);
    if (value === undefined) return undefined;
    // Gradients are made of others within the same drawing.
    if (/^(?:xlink:)?href$/.test(written) && name.endsWith('Gradient') && /^#[\w-]+$/.test(value))
      kept.set('href', value);
    else if (allowed.has(written) && loadsNothing(value)) kept.set(written, value);
  }
  return [...kept].map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('');
}

/** Whether what CSS or an attribute says leads to nothing but a part of the same drawing. */
function loadsNothing(value: string): boolean {
  const others = value.replace(/url\(\s*(["']?)#[\w-]+\1\s*\)/gi, '');
  return !/[\\@<]|url|expression|(?:java|vb)script|data:|image(?:-set)?\s*\(/i.test(others);
}

/** Styles without comments, where they load nothing; else none. */
function safeStyles(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  return loadsNothing(plain) ? escaped(plain) : '';
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The characters that a text of XML means; nothing where it uses words that XML itself does not know. */
function unescaped(text: string): string | undefined {
  let known = true;
  const said = text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));|&/gi, (_all, hex, number, word) => {
    const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
    const character =
      word !== undefined
        ? named[word]
        : code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : undefined;
    if (character === undefined) known = false;
    return character ?? '';
  });
  return known ? said : undefined;
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
