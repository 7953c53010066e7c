/** The ways to decide or choose, in Dutch: any word may be one, and these are usual. */
const ways: Readonly<Record<string, string>> = {
  consent: 'met consent',
  consensus: 'bij consensus',
  majority: 'bij meerderheid',
  vote: 'bij stemming',
  lot: 'door loting',
  chance: 'door loting',
  leader: 'door de leider',
};

/** How a method that a file names in English is said in a Dutch sentence: `bij meerderheid`. */
export function inDutch(method: string): string {
  return Object.hasOwn(ways, method) ? (ways[method] ?? method) : `met de methode \`${method}\``;
}
