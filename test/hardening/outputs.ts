import { spawnSync } from 'node:child_process';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import { Parser as TurtleParser } from 'n3';
import { PNG } from 'pngjs';
import { SaxesParser } from 'saxes';
import { parseAllDocuments } from 'yaml';
import { services } from '../engine.js';

/*
 * What a reader of each form makes of an output. A reader tells the marks of its structure (elements and attributes,
 * properties, keys, kinds of token), of which an attack may add none to those of the same output about harmless texts,
 * and the faults that no output may have, whatever it is about.
 */

export interface Read {
  readonly marks: ReadonlySet<string>;
  readonly faults: readonly string[];
}

type Reader = (bytes: Buffer) => Read;

/** Where no payload may lead to: what all of them call or ask for. */
const attempt = /hit\(\)|kring\.invalid|javascript:|vbscript:|etc\/passwd|\bcommand:/i;

const read = (told: (marks: Set<string>, faults: string[]) => void): Read => {
  const [marks, faults] = [new Set<string>(), [] as string[]];
  try {
    told(marks, faults);
  } catch (error) {
    faults.push(`cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  return { marks, faults };
};

/** A place of an output for a message. */
const near = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));

/** An address may stand in an attribute only where it leads nowhere that a text says. */
function address(value: string, faults: string[], where: string): void {
  if (attempt.test(value)) faults.push(`${where} leads to ${value.slice(0, 80)}`);
}

// ---- text of terminals and logs ----

const control = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}/u;

/** As a terminal and the logs of machines that run tests read it. */
function terminal(bytes: Buffer): Read {
  return read((_, faults) => {
    const text = bytes.toString('utf8');
    const found = control.exec(text.replaceAll('\r\n', '\n'));
    if (found !== null) faults.push(`a terminal obeys or hides a character: ${near(text, found.index)}`);
    for (const line of text.split('\n')) logged(line, faults);
  });
}

/** GitHub takes a line that begins with two colons behind blanks for a command, others one that is anywhere in it. */
function logged(line: string, faults: string[]): void {
  if (/^\s*::/.test(line)) faults.push(`a log obeys ${JSON.stringify(line.slice(0, 80))}`);
  const old = /##\w*\[/.exec(line);
  if (old !== null) faults.push(`a log obeys ${near(line, old.index)}`);
}

/** As GitHub reads the lines of a step. */
function github(bytes: Buffer): Read {
  return read((marks, faults) => {
    for (const line of bytes.toString('utf8').split(/\r\n|\r|\n/)) {
      const found = /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line);
      if (found === null) {
        logged(line, faults);
        continue;
      }
      const [, command, properties = '', message = ''] = found;
      const keys = properties.split(',').map((one) => one.split('=')[0]);
      if (!/^(?:error|warning|notice)$/.test(command as string)) faults.push(`a log obeys ${command}`);
      for (const key of keys)
        if (!/^(?:file|line|endLine|col|endColumn|title)$/.test(key as string))
          faults.push(`an annotation says ${key}`);
      for (const part of [...properties.split(','), message])
        if (control.test(decodeURIComponent(part.replace(/%(?!25|0D|0A|3A|2C)/g, '%25'))))
          faults.push(`an annotation holds a control: ${JSON.stringify(part.slice(0, 80))}`);
      const file = properties.split(',').find((one) => one.startsWith('file='));
      if (file !== undefined && /%0[AD]/.test(file)) marks.add('a path of several lines');
    }
  });
}

/** A patch is to apply as it is; what it shows of itself stands in its heads. */
function patch(bytes: Buffer): Read {
  return read((marks, faults) => {
    const lines = bytes.toString('utf8').split('\n');
    let [left, right] = [0, 0];
    for (const line of lines) {
      if (left > 0 || right > 0) {
        if (!line.startsWith('+') && !line.startsWith('\\')) left--;
        if (!line.startsWith('-') && !line.startsWith('\\')) right--;
        continue;
      }
      const hunk = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
      if (hunk !== null) [left, right] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
      else if (/^(?:---|\+\+\+) /.test(line)) {
        const name = line.slice(4).replace(/\t$/, '');
        if (!/^(?:"?[ab]\/|\/dev\/null)/.test(name) || /(?:^|\/)\.\.(?:\/|$)/.test(name))
          faults.push(`a patch is of ${JSON.stringify(name)}`);
        if (control.test(name)) faults.push(`the name of a file holds a control: ${JSON.stringify(name)}`);
      } else if (line !== '' && !line.startsWith('\\')) marks.add(line.split(' ')[0] as string);
    }
  });
}

// ---- XML and HTML ----

function xmlRead(text: string, marks: Set<string>, faults: string[], fragment = false): void {
  const parser = new SaxesParser({ xmlns: false, fragment });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    element(name, attributes as Record<string, string>, marks, faults),
  );
  parser.on('processinginstruction', ({ target }) => marks.add(`<?${target}`));
  parser.on('doctype', () => marks.add('<!DOCTYPE'));
  parser.on('cdata', () => marks.add('<![CDATA['));
  parser.on('comment', () => marks.add('<!--'));
  parser.write(text).close();
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  marks: Set<string>,
  faults: string[],
): void {
  marks.add(`<${name}>`);
  for (const [key, value] of Object.entries(attributes)) {
    marks.add(`<${name} ${key}>`);
    if (/^on/i.test(key)) faults.push(`<${name}> runs ${key}`);
    // Where a link leads may be told where its author may make one; marks show where there are more.
    if (
      name.toLowerCase() === 'a'
        ? /^(?!https?:)[a-z]+:(?!\/\/)(?!.*@)/i.test(value)
        : /^(?:href|src|xlink:href|action|srcdoc|style|data|poster|formaction)$/i.test(key)
    )
      address(value, faults, `<${name} ${key}>`);
    if (/^(?:href|src|xlink:href|action)$/i.test(key))
      marks.add(
        `<${name} ${key}="${/^[a-z][a-z0-9+.-]*:/i.exec(value)?.[0].toLowerCase() ?? (value.startsWith('#') ? '#' : value.startsWith('//') ? '//' : '')}">`,
      );
  }
}

const svg: Reader = (bytes) => read((marks, faults) => xmlRead(bytes.toString('utf8'), marks, faults));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that an attribute of a page says. */
const attributeValue = (written: string): string =>
  written.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name !== undefined
      ? (entities[name] ?? whole)
      : String.fromCodePoint(
          Math.min(0x10ffff, decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16)),
        ),
  );

/**
 * A page, read more strictly than a browser would: each `<` begins a tag whose attributes stand in quotes, or a comment,
 * or lies in a script, a style or data, which end at the first of their end tags. What is so read has one reading only.
 */
function page(bytes: Buffer): Read {
  return read((marks, faults) => pageRead(bytes.toString('utf8'), marks, faults));
}

function pageRead(text: string, marks: Set<string>, faults: string[]): void {
  const part =
    /<!--(?:(?!--!?>)[\s\S])*-->|<!DOCTYPE html>|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:\s+[a-z:_-][\w:.-]*(?:="[^"]*"|='[^']*')?)*)\s*\/?>|</gi;
  for (let match = part.exec(text); match !== null; match = part.exec(text)) {
    const [whole, , opened, written = ''] = match;
    if (whole === '<') {
      faults.push(`a \`<\` that is no tag: ${near(text, match.index)}`);
      return;
    }
    if (opened === undefined) continue;
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of written.matchAll(/([^\s=]+)(?:=("[^"]*"|'[^']*'))?/g))
      attributes[key] = attributeValue(value.slice(1, -1));
    element(opened.toLowerCase(), attributes, marks, faults);
    if (!/^(?:script|style|title|textarea)$/i.test(opened)) continue;
    const end = text.toLowerCase().indexOf(`</${opened.toLowerCase()}`, part.lastIndex);
    if (end < 0) {
      faults.push(`<${opened}> has no end`);
      return;
    }
    const inner = text.slice(part.lastIndex, end);
    const isData = /json/.test(attributes.type ?? '');
    if (/^script$/i.test(opened) && isData) {
      if (/<!--|<script/i.test(inner)) faults.push('data in a page could begin a script');
      JSON.parse(inner);
    } else if (/^(?:script|style)$/i.test(opened)) {
      if (/kring\.invalid|\bhit\(\)/.test(inner)) faults.push(`a ${opened} holds what a text says`);
      if (/^script$/i.test(opened)) marks.add(`a script of ${inner.length} characters`);
    }
    part.lastIndex = end;
  }
}

const policy = /<meta http-equiv="Content-Security-Policy" content="default-src 'none'/;

const ownPage: Reader = (bytes) => {
  const { marks, faults } = page(bytes);
  return policy.test(bytes.toString('utf8'))
    ? { marks, faults }
    : { marks, faults: [...faults, 'a page without a policy'] };
};

// ---- Markdown ----

const commonMark = new MarkdownIt({ html: true, linkify: true });
// An address of mail is looked for as GitHub does; see below.
commonMark.linkify.set({ fuzzyEmail: false, fuzzyLink: true });

/** What GitHub and GitLab make of a text that Markdown has left as one. */
const platform: readonly (readonly [string, RegExp])[] = [
  ['a mention', /(?<![\w`])@[\p{L}\d]/u],
  ['an issue', /(?<!\w)#\d|\bGH-\d|[\w.-]+\/[\w.-]+#\d/],
  ['a request', /(?<!\w)[!&]\d/],
  ['an address of mail', /[\w.+-]+@[\w-]+\.\w/],
  ['a picture of a word', /:(?:[a-z][\w+-]*|[+-]1):/],
];

function markdown(bytes: Buffer): Read {
  return read((marks, faults) => markdownRead(bytes.toString('utf8'), marks, faults));
}

function markdownRead(text: string, marks: Set<string>, faults: string[]): void {
  const tokens = commonMark.parse(text, {});
  for (const token of tokens.flatMap((one) => [one, ...(one.children ?? [])])) {
    marks.add(`${token.type} ${token.tag}${token.type === 'fence' ? ` ${token.info}` : ''}`);
    if (token.type.startsWith('html_')) pageRead(token.content, marks, faults);
    for (const [key, said] of token.attrs ?? []) {
      const value = String(said);
      if (token.type !== 'link_open' || !/^https:/.test(value))
        address(value, faults, `${token.type} ${key}`);
      if (key === 'href' || key === 'src')
        marks.add(`${token.type} ${key} ${/^[a-z][a-z0-9+.-]*:/i.exec(value)?.[0] ?? ''}`);
    }
    if (token.type !== 'text') continue;
    for (const [what, pattern] of platform) {
      const found = pattern.exec(token.content);
      if (found !== null) faults.push(`${what}: ${near(token.content, found.index)}`);
    }
    const found = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.exec(token.content);
    if (found !== null) faults.push(`a text that is turned: ${near(token.content, found.index)}`);
  }
  let fence = '';
  for (const line of text.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    // GitLab obeys such a line of a comment, and so do robots.
    else if (fence === '' && /^\s*\/[a-z]/.test(line))
      faults.push(`a command: ${JSON.stringify(line.slice(0, 80))}`);
  }
}

// ---- data ----

/** Keys that a schema could not have; which of its own it has, depends on what there is to say. */
function keysOf(value: unknown, marks: Set<string>, path = ''): void {
  const stack: [unknown, string][] = [[value, path]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [one, at] = next;
    if (Array.isArray(one)) for (const inner of one) stack.push([inner, `${at}[]`]);
    else if (typeof one === 'object' && one !== null)
      for (const [key, inner] of Object.entries(one)) {
        const own = /^[$A-Za-z][\w-]*$/.test(key) ? key : '*';
        if (own === '*') marks.add(`${at}.*`);
        stack.push([inner, `${at}.${own}`]);
      }
  }
}

const json: Reader = (bytes) =>
  read((marks, faults) => {
    const text = bytes.toString('utf8');
    keysOf(JSON.parse(text), marks);
    const found = /[\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/.exec(text);
    if (found !== null) faults.push(`JSON shows what nobody sees: ${near(text, found.index)}`);
  });

/** Viewers make links of brackets before parentheses in messages, and fill in numbers between braces. */
const sarif: Reader = (bytes) => {
  const plain = json(bytes);
  return read((marks, faults) => {
    for (const mark of plain.marks) marks.add(mark);
    faults.push(...plain.faults);
    const stack: unknown[] = [JSON.parse(bytes.toString('utf8'))];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      if (Array.isArray(one)) stack.push(...one);
      else if (typeof one === 'object' && one !== null)
        for (const [key, value] of Object.entries(one)) {
          if (key === 'uri' && !/^[\w.~%!$&'()*+,;=:@/-]*$/.test(String(value)))
            faults.push(`no address of a file: ${JSON.stringify(value)}`);
          if (key === 'text' && typeof value === 'string') {
            const found = /\]\(|(?<!\{)\{\d+\}/.exec(value);
            if (found !== null) faults.push(`a message is more than text: ${near(value, found.index)}`);
          }
          if (key === 'markdown') markdownRead(String(value), marks, faults);
          if (typeof value === 'object') stack.push(value);
        }
    }
  });
};

const csv: Reader = (bytes) =>
  read((marks, faults) => {
    const rows = parseCsv(bytes, { relax_column_count: false, bom: true }) as string[][];
    marks.add(`${rows[0]?.length} columns`);
    for (const cell of rows.flat())
      if (/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell))
        faults.push(`a formula: ${JSON.stringify(cell)}`);
  });

const xlsx: Reader = (bytes) =>
  read((marks, faults) => {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      marks.add(name);
      xmlRead(Buffer.from(part).toString('utf8'), marks, faults);
    }
    if ([...marks].some((mark) => /^<(?:f|hyperlink|oleObject)>/.test(mark)))
      faults.push('a sheet works something out');
  });

/** A document of a word processor: nothing in it fetches, includes or works something out, but for links of http. */
const docx: Reader = (bytes) =>
  read((marks, faults) => {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      marks.add(name.replace(/\d+/, '1'));
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const text = Buffer.from(part).toString('utf8');
      xmlRead(text, marks, faults);
      for (const [, target = ''] of text.matchAll(/Target="([^"]*)" TargetMode="External"/g))
        if (!/^(?:https?|mailto):/.test(target)) faults.push(`a link to ${target.slice(0, 60)}`);
    }
    if ([...marks].some((mark) => /^<w:(?:altChunk|object|instrText[^>]*DDE|subDoc)/.test(mark)))
      faults.push('a document that fetches something');
  });

/** A calendar or a card: its components and properties with their parameters. */
function components(bytes: Buffer): Read {
  return read((marks, faults) => {
    const text = bytes.toString('utf8');
    for (const line of text.split('\r\n')) {
      if (/[\r\n]/.test(line))
        faults.push(`a line that ends otherwise: ${JSON.stringify(line.slice(0, 60))}`);
      if (Buffer.byteLength(line) > 75) faults.push(`a line of ${Buffer.byteLength(line)} bytes`);
    }
    // Several cards are several values to the parser.
    const roots = text.trim() === '' ? [] : ICAL.parse(text);
    const stack = (Array.isArray(roots[0]) ? roots : [roots]) as [
      string,
      [string, object, string, ...unknown[]][],
      unknown[],
    ][];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      const [name, properties = [], inner = []] = one;
      marks.add(String(name));
      for (const [property, parameters, type, ...values] of properties) {
        marks.add(`${name} ${property} ${Object.keys(parameters).join()} ${type}`);
        const scheme = type === 'uri' ? /^[a-z]+:/i.exec(String(values[0]))?.[0] : '';
        marks.add(`${property} ${scheme}`);
        for (const value of values)
          if (typeof value === 'string' && /[\0-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]/.test(value))
            faults.push(`${property} holds a control: ${JSON.stringify(value.slice(0, 60))}`);
      }
      stack.push(...(inner as typeof stack));
    }
  });
}

/** A field of addressees: each a name in quotes and an address. */
const emails: Reader = (bytes) =>
  read((_, faults) => {
    const text = bytes.toString('utf8');
    const rest = text.replace(/"(?:\\.|[^"\\])*" <[^<>\s,"]+@[^<>\s,"]+>(?:, )?/g, '');
    if (rest !== '\n') faults.push(`more than addressees: ${JSON.stringify(rest.slice(0, 80))}`);
  });

/** What Graphviz reads beside quoted texts, in which it replaces a few letters behind a backslash. */
const dot: Reader = (bytes) =>
  read((marks, faults) => {
    const text = bytes.toString('utf8');
    const rest = text.replace(/"((?:\\.|[^"\\])*)"/g, (_, inner: string) => {
      const replaced = /\\[^\\"n]/.exec(inner.replace(/\\\\/g, ''));
      if (replaced !== null) faults.push(`a label replaces ${replaced[0]}`);
      if (/&(?!amp;)#?\w+;/.test(inner))
        faults.push(`a label shows another character: ${inner.slice(0, 60)}`);
      return 'Q';
    });
    for (const line of rest.split('\n')) marks.add(line);
  });

/** What Mermaid reads beside quoted labels, in which it reads HTML, Markdown and settings. */
const mermaid: Reader = (bytes) =>
  read((marks, faults) => {
    const text = bytes.toString('utf8');
    if (text.includes('%%{')) faults.push('a label holds settings');
    const rest = text.replace(/"([^"]*)"/g, (_, inner: string) => {
      if (/[<>`]/.test(inner.replaceAll('<br>', '')))
        faults.push(`a label is more than text: ${inner.slice(0, 60)}`);
      return 'Q';
    });
    for (const line of rest.split('\n')) marks.add(line.replace(/\bc\d+/g, 'c'));
  });

const canvas: Reader = (bytes) =>
  read((marks, faults) => {
    const said = JSON.parse(bytes.toString('utf8')) as { nodes: { text: string }[] };
    keysOf(said, marks);
    for (const { text } of said.nodes) {
      markdownRead(text, marks, faults);
      if (/!?\[\[|<%|(?<!\\)\$\$|%%|(?<!\\)==/.test(text))
        faults.push(`a card is more than text: ${text.slice(0, 80)}`);
    }
  });

const turtle: Reader = (bytes) =>
  read((marks, faults) => {
    for (const { predicate, object, subject } of new TurtleParser().parse(bytes.toString('utf8'))) {
      marks.add(`${predicate.value} ${object.termType}`);
      for (const term of [subject, object])
        if (term.termType === 'NamedNode') {
          marks.add(/^[a-z]+:(?:kring:)?/.exec(term.value)?.[0] ?? term.value);
          if (/[<>"\s{}|\\^`]/.test(term.value)) faults.push(`no address: ${term.value}`);
        }
    }
  });

const backstage: Reader = (bytes) =>
  read((marks, faults) => {
    for (const document of parseAllDocuments(bytes.toString('utf8'))) {
      if (document.errors.length > 0) throw document.errors[0];
      const said = document.toJS() as { kind: string; metadata: { name: string }; spec: object };
      keysOf(said, marks, said.kind);
      for (const name of [said.metadata.name, ...Object.values(said.spec).filter(Array.isArray).flat()])
        if (!/^[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/.test(name))
          faults.push(`no name: ${JSON.stringify(name)}`);
      // What stands in the place of texts that are fetched or filled in.
      for (const key of Object.keys(said)) if (key.startsWith('$')) faults.push(`a key ${key}`);
    }
  });

/** The objects of a PDF outside its streams: nothing in them is run or opened. */
const pdf: Reader = (bytes) =>
  read((marks, faults) => {
    const outside = bytes.toString('latin1').replace(/stream\r?\n[\s\S]*?endstream/g, '');
    const strings = outside.replace(/\((?:\\[\s\S]|[^()\\])*\)/g, 'S');
    for (const [key] of strings.matchAll(/\/[A-Za-z]\w*/g))
      if (!/^\/(?:F\d|[A-Z]{6}|Gs|I)\d*/.test(key)) marks.add(key);
    for (const [, address = ''] of outside.matchAll(/\/URI \(((?:\\[\s\S]|[^()\\])*)\)/g))
      if (!/^(?:https?|mailto):/.test(address)) faults.push(`a link to ${address.slice(0, 60)}`);
    for (const key of ['/JS', '/JavaScript', '/OpenAction', '/Launch', '/AA', '/EmbeddedFile'])
      if (new RegExp(`${key}\\b`).test(strings)) faults.push(`a PDF with ${key}`);
  });

const png: Reader = (bytes) =>
  read((marks) => {
    PNG.sync.read(bytes);
    for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
      marks.add(bytes.toString('latin1', at + 4, at + 8));
  });

/** A file of Kring that a command wrote: the language finds nothing wrong with it. */
const kring: Reader = (bytes) =>
  read((marks, faults) => {
    const { value, parserErrors, lexerErrors } = services.parser.LangiumParser.parse(bytes.toString('utf8'));
    for (const { message } of [...parserErrors, ...lexerErrors]) faults.push(`no Kring: ${message}`);
    for (const { $type } of (value as unknown as { declarations: { $type: string }[] }).declarations)
      marks.add($type);
  });

/** A script: it says the same whatever the files say, and a shell reads it. */
const completions: Reader = (bytes) =>
  read((marks) => {
    marks.add(bytes.toString('utf8'));
  });

const bashReads: Reader = (bytes) => {
  const { marks, faults } = completions(bytes);
  if (!bytes.includes('COMPREPLY')) return { marks, faults };
  const { status, stderr } = spawnSync('bash', ['-n'], { input: bytes });
  return { marks, faults: status === 0 ? faults : [...faults, String(stderr)] };
};

/** Who reads what is written: standard output by its form, a file by the ending of its name. */
export const readers: Readonly<Record<string, Reader>> = {
  text: terminal,
  // A patch within what is told, for a person at a terminal.
  dry: patchOrText,
  github,
  patch,
  json,
  sarif,
  junit: svg,
  markdown,
  html: ownPage,
  svg,
  ics: components,
  vcf: components,
  csv,
  xlsx,
  docx,
  emails,
  org: turtle,
  backstage,
  mermaid,
  dot,
  canvas,
  pdf,
  png,
  kring,
  completions: bashReads,
};

function patchOrText(bytes: Buffer): Read {
  return bytes.toString('utf8').startsWith('---') || bytes.length === 0
    ? patch(bytes)
    : { marks: new Set(), faults: [] };
}

/** The form of a file by the ending of its name. */
const formsOfEndings: Readonly<Record<string, string>> = {
  txt: 'text',
  md: 'markdown',
  xml: 'junit',
  ttl: 'org',
  yaml: 'backstage',
  mmd: 'mermaid',
  sh: 'completions',
};

export function formOfFile(name: string): string {
  const ending = /\.(\w+)$/.exec(name)?.[1] ?? '';
  return formsOfEndings[ending] ?? ending;
}
