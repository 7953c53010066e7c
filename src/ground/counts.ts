/** Whether something that came from outside is a number of things. */
export function isCount(said: unknown): said is number {
  return typeof said === 'number' && Number.isSafeInteger(said) && said >= 0;
}
