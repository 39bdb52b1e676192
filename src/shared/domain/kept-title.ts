/** Characters a title may have; the contract's limit. */
const longest = 500;

/** The title of a second text of an entry, such as "Tuesday (kept copy)", within the limit. */
export function keptTitle(title: string, what: 'kept copy' | 'kept draft'): string {
  const ending = `(${what})`;
  return `${title.trim().slice(0, longest - ending.length - 1)} ${ending}`.trim();
}
