import { guidePages } from '#shared/domain/guide/index';
import { foldName } from '#shared/domain/names';

type FoundPage = Readonly<{ id: string; label: string; detail: string; to: string }>;

/** Pages of the guide whose title holds every word of the query; accents and case do not matter. */
export async function searchGuide(query: string): Promise<readonly FoundPage[]> {
  const words = foldName(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return guidePages
    .filter(({ title }) => words.every((word) => foldName(title).includes(word)))
    .map(({ id, title }) => ({ id: `guide-${id}`, label: title, detail: '', to: `/guide/${id}` }));
}
