import { useEffect, useState } from 'react';
import { type FoundGroup, searchEverything } from './palette-sources';

/** What the query finds in the vault, as one types; an answer that comes too late is dropped. */
export function useFound(query: string): readonly FoundGroup[] {
  const [groups, setGroups] = useState<readonly FoundGroup[]>([]);
  useEffect(() => {
    let current = true;
    void searchEverything(query).then((found) => {
      if (current) setGroups(found);
    });
    return () => {
      current = false;
    };
  }, [query]);
  return groups;
}
