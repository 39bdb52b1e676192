import { searchGuide } from '../features/guide/palette-source';
import { searchNames } from '../features/journal/names-palette-source';
import { searchEntries } from '../features/journal/palette-source';
import { searchMeetings } from '../features/meetings/palette-source';
import { searchGoals } from '../features/plan/palette-source';

/** Something that the palette found, of the person's own or in the guide; `to` is an address of the router. */
type Found = Readonly<{ id: string; label: string; detail: string; to: string }>;

export type FoundGroup = Readonly<{ id: string; name: string; items: readonly Found[] }>;

type Source = Readonly<{
  id: string;
  name: string;
  search: (query: string) => Promise<readonly Found[]>;
}>;

const sources: readonly Source[] = [
  { id: 'name', name: 'People and tags', search: searchNames },
  { id: 'entry', name: 'Entries', search: searchEntries },
  { id: 'meeting', name: 'Meetings', search: searchMeetings },
  { id: 'goal', name: 'Goals', search: searchGoals },
  { id: 'guide', name: 'Guide', search: searchGuide },
];

/** Asks every feature at once; one that fails finds nothing and does not keep the others from answering. */
export async function searchEverything(query: string): Promise<readonly FoundGroup[]> {
  if (query.trim() === '') return [];
  const groups = await Promise.all(
    sources.map(async ({ id, name, search }) => ({
      id,
      name,
      items: await search(query).catch(() => []),
    })),
  );
  return groups.filter((group) => group.items.length > 0);
}
