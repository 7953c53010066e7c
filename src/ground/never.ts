/**
 * Ends a `switch` over all that something can be. It does not compile while one of them has no case, so that who adds
 * a kind is led to each place that has to know it.
 * @throws TypeError if it is reached all the same, which the types rule out
 */
export function never(left: never): never {
  throw new TypeError(`There is no case for ${JSON.stringify(left)}.`);
}
