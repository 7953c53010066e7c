import PDFDocument from 'pdfkit';
import { type Language, tongueOf } from '../../messages/words.js';
import { xml } from '../svg/escape.js';

/** What a document says of itself. */
export interface About {
  readonly title: string;
  readonly subject: string;
  readonly language: Language;
}

/**
 * A tagged document without pages, and its bytes once it has been ended. The same content gives the same bytes: it
 * holds no date, and its id comes from its title.
 */
export function begunPdf({ title, subject, language }: About): {
  readonly document: PDFKit.PDFDocument;
  readonly whole: Promise<Uint8Array>;
} {
  const document = new TaggedDocument({
    autoFirstPage: false,
    margin: 0,
    // No font until one is chosen.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: tongueOf(language),
    displayTitle: true,
    info: { Title: title, Subject: subject, Creator: 'Kring', CreationDate: new Date(0) },
  });
  const whole = whenWhole(document);
  delete document.info.CreationDate;
  return { document, whole };
}

function whenWhole(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (piece: Uint8Array) => pieces.push(piece));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
      }
      resolve(bytes);
    });
  });
}

class TaggedDocument extends PDFDocument {
  /** Called by pdfkit for the metadata, which it would write with a date and without escaping. */
  _addInfo(): void {
    const { Title = '', Subject = '', Creator = '', Producer = '' } = this.info;
    const text = (said: string): string =>
      `<rdf:Alt><rdf:li xml:lang="x-default">${xml(said)}</rdf:li></rdf:Alt>`;
    this.appendXML(
      [
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
        `<xmp:CreatorTool>${xml(Creator)}</xmp:CreatorTool>`,
        `<dc:title>${text(Title)}</dc:title>`,
        `<dc:description>${text(Subject)}</dc:description>`,
        `<pdf:Producer>${xml(Producer)}</pdf:Producer>`,
        '</rdf:Description>',
      ].join('\n'),
    );
  }
}
