import { type EntryDraft, entryDraft } from '#shared/contract/journal';
import { keptTitle } from '#shared/domain/kept-title';
import { rescueDraft } from '#shared/domain/rescue-draft';
import { faultLine } from '#shared/fault';
import type { Connection } from './database/open';
import { type EntryRepository, entryRepository } from './journal/repository';
import { continues, entrySaver, type SaveEntry } from './journal/save-entry';
import { readJournalSettings } from './settings/handlers';

/**
 * Stores what an editor could not save before the vault had to lock. A draft that goes on from what
 * is stored continues its entry; any other becomes an entry of its own, so that nothing is
 * overwritten; one that the journal would refuse is taken apart into entries of plain text.
 * Returns the names of those that are in the journal now: one that is not stays where it is, and
 * never keeps the vault from opening.
 */
export function takeDrafts(
  connection: Connection,
  drafts: readonly Readonly<{ name: string; body: string }>[],
  clock: () => number,
): string[] {
  if (drafts.length === 0) return [];
  const entries = entryRepository(connection);
  const { dayStartsAt } = readJournalSettings(connection);
  const save = entrySaver({ connection, dayStartsAt: () => dayStartsAt });
  const taken: string[] = [];
  for (const { name, body } of drafts) {
    try {
      connection.transaction(() => take(entries, save, body, clock())).immediate();
      taken.push(name);
    } catch (error) {
      console.error('store: draft', faultLine(error));
    }
  }
  return taken;
}

function take(entries: EntryRepository, save: SaveEntry, body: string, now: number): void {
  const parsed: unknown = JSON.parse(body);
  const { success, data: draft } = entryDraft.safeParse(parsed);
  if (success) {
    const stored = entries.byId(draft.id);
    const goesOn = stored ? continues(stored, draft) : draft.baseRevision === 0;
    save(goesOn ? draft : asCopy(draft), now);
    return;
  }
  const rescued = rescueDraft(parsed, { now, newId: () => crypto.randomUUID() });
  for (const part of rescued) save(entryDraft.parse(part), now);
}

function asCopy(draft: EntryDraft): EntryDraft {
  return {
    ...draft,
    id: crypto.randomUUID(),
    baseRevision: 0,
    title: keptTitle(draft.title, 'kept draft'),
  };
}
