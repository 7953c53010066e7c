import type { Language } from '../messages/words.js';
import type { Outline } from '../render/outline.js';
import type { PaperName } from '../vocabulary/pictures.js';
import type { Context } from './command.js';
import type { PaperFormat } from './papers.js';

/** Writes an outline as it was asked for; its first heading is the title of a page. */
export async function deliverOutline(
  context: Pick<Context, 'deliver' | 'colours' | 'width' | 'asOf' | 'err' | 'say'>,
  outline: Outline,
  format: 'text' | 'markdown' | 'html' | PaperFormat,
  language: Language,
  paper?: PaperName,
): Promise<void> {
  if (format === 'pdf' || format === 'docx') return deliverOnPaper(context, outline, format, language, paper);
  if (format === 'markdown') {
    const { outlineMarkdown } = await import('../render/markdown/outline.js');
    await context.deliver(outlineMarkdown(outline));
  } else if (format === 'html') {
    const [{ outlineHtml }, { page }] = await Promise.all([
      import('../render/html/outline.js'),
      import('../render/html/page.js'),
    ]);
    const [first] = outline;
    const title = first?.kind === 'heading' ? first.text : 'Kring';
    await context.deliver(page({ title, language, body: outlineHtml(outline) }));
  } else {
    const { outlineText } = await import('../render/terminal/outline.js');
    await context.deliver(outlineText(outline, context.colours, context.width));
  }
}

async function deliverOnPaper(
  context: Pick<Context, 'deliver' | 'asOf' | 'err' | 'say'>,
  outline: Outline,
  format: PaperFormat,
  language: Language,
  paper: PaperName | undefined,
): Promise<void> {
  const [{ deliverPaper }, { outlinePaper }] = await Promise.all([
    import('./paper-files.js'),
    import('../render/report/outlined.js'),
  ]);
  await deliverPaper(context, outlinePaper(outline, language), format, {
    on: context.asOf,
    ...(paper === undefined ? {} : { paper }),
  });
}
