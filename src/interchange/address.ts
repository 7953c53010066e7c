/**
 * The address, where a text is one that a mail program can be given: one `@` with something before and a host behind,
 * and nothing that could be read as more than one address or as another line of a message.
 */
export function mailAddress(text: string | undefined): string | undefined {
  const address = text?.trim();
  return address !== undefined && /^[^\s@<>()[\],;:"\\\p{C}]+@[^\s@<>()[\],;:"\\\p{C}]+$/u.test(address)
    ? address
    : undefined;
}
