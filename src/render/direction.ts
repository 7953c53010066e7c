/** Whether the first letter with a direction of its own is of a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  // Most texts are Latin, and are told by their first letter.
  const first = /\p{L}/u.exec(text)?.[0];
  return (
    first !== undefined &&
    first > '\u0589' &&
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
  );
}
