import { SaxesParser } from 'saxes';
import { most } from './table.js';

/** What somebody who reads XML wants to hear of. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML from its beginning to its end, without a document type and not deeper than a person would write it.
 *
 * @throws Error where it is no such XML
 */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Error('A document type is not read.');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > most.depth) throw new Error('The elements lie too deep.');
    listener.open?.(local(name), attributes as Record<string, string>);
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    listener.close?.(local(name));
  });
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
