/** One difference from an organisation that is as it should be, and what is right to say of it. */
export interface Verdict {
  /** What is right by the method, as a sentence. */
  readonly right: string;
  readonly base: string;
  /** What is otherwise: each first text, which stands once, is replaced by the second. */
  readonly otherwise?: readonly (readonly [string, string])[];
  readonly also?: string;
  readonly on?: string;
  /** The rules of which one at least finds it; none where it is right. */
  readonly finds?: readonly string[];
  /** Every rule that finds an error or a warning, in the order of their names; empty where it is right. */
  readonly exactly?: readonly string[];
}
