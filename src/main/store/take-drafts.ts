import { entryDraft } from '#shared/contract/journal';
import type { Connection } from './database/open';
import { entryRepository } from './journal/repository';
import { saveEntry } from './journal/save-entry';

/**
 * Stores what an editor could not save before the vault had to lock. A draft of the stored revision
 * continues its entry; any other becomes an entry of its own, so that nothing is overwritten.
 */
export function takeDrafts(
  connection: Connection,
  drafts: readonly string[],
  clock: () => number,
): void {
  if (drafts.length === 0) return;
  const entries = entryRepository(connection);
  connection
    .transaction(() => {
      for (const body of drafts) {
        const draft = entryDraft.parse(JSON.parse(body));
        const stored = entries.byId(draft.id);
        const continues = (stored?.revision ?? 0) === draft.baseRevision;
        saveEntry(
          entries,
          continues
            ? draft
            : {
                ...draft,
                id: crypto.randomUUID(),
                baseRevision: 0,
                title: `${draft.title} (kept draft)`.trim(),
              },
          clock(),
        );
      }
    })
    .immediate();
}
