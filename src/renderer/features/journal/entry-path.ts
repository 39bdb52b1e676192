import type { Hit } from '#shared/contract/journal-search';

/** The page of an entry. */
export const entryPath = (id: string): string => `/journal/${id}`;

/** The words of an entry that a search found first, as they stand in its text; undefined where only its title or tags match. */
export const foundWords = ({ snippet }: Pick<Hit, 'snippet'>): string | undefined =>
  snippet.find(({ match }) => match)?.text;

/** A found entry, opened where it was found. */
export function foundPath(hit: Pick<Hit, 'id' | 'snippet'>): string {
  const found = foundWords(hit);
  return found ? `${entryPath(hit.id)}?${new URLSearchParams({ found })}` : entryPath(hit.id);
}

/** A marked passage in the page of its entry: it is shown and holds the caret. */
export const passagePath = ({ entryId, id }: Readonly<{ entryId: string; id: string }>): string =>
  `${entryPath(entryId)}?passage=${id}`;
