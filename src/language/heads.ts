/** Words that can never be a name: each stands where a name could stand, and means something else there. */
export const reservedWords: ReadonlySet<string> = new Set([
  'vacant',
  'unrecorded',
  'everyone',
  'only',
  'nobody',
]);

/** Blocks whose entries begin with a name, so that a keyword at the head of a line may be a name there. */
export const blocksOfNames: ReadonlySet<string> = new Set([
  'domain',
  'nominations',
  'changes',
  'objections',
  'step',
  'training',
  'round',
]);

/** Tells keywords at the head of a statement from keywords elsewhere, which may be names. Is told every word of a text. */
export class Heads {
  private readonly blocks: string[] = [];
  private statement = '';
  private before: string | undefined;
  private endLine = -1;

  /** Whether a keyword stands within a statement. A text may be told as anything that is no word of the language. */
  isWithin(image: string, line: number, endLine: number): boolean {
    const { before } = this;
    const atHead = before === undefined || before === '{' || before === '}' || line !== this.endLine;
    this.before = image;
    this.endLine = endLine;
    if (image === '{') {
      this.blocks.push([this.statement, before ?? ''].find((word) => blocksOfNames.has(word)) ?? '');
      return false;
    }
    if (image === '}') {
      this.blocks.pop();
      this.statement = '';
      return false;
    }
    if (atHead && before !== ',' && before !== '.') {
      this.statement = image;
      const block = this.blocks.at(-1) ?? '';
      // A nomination begins with `for` where it does not say by whom.
      if (block === '' || (image === 'for' && (block === 'nominations' || block === 'changes'))) return false;
    }
    return true;
  }
}
