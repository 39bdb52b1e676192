import { AppError } from '#shared/app-error';
import type { EntryDraft } from '#shared/contract/journal';
import { plainText } from '#shared/domain/document-text';
import { openingOf } from '#shared/domain/opening';
import { plainSpellings } from '#shared/domain/plain-spellings';
import { searchableText } from '#shared/domain/segments';
import { wallDay } from '#shared/domain/wall-time';
import type { EntryRepository, EntryRow } from './repository';

/** Entries of one minute that keep their order among themselves. */
const placesPerMinute = 1024;

/** The position of an entry that happened at a time: see migration 0001-journal. */
function positionFor(entries: EntryRepository, occurredAt: number): number {
  const first = Math.floor(occurredAt / 60_000) * placesPerMinute;
  const highest = entries.highestPosition(first, first + placesPerMinute - 1);
  if (highest === null) return first;
  if (highest === first + placesPerMinute - 1) {
    throw new AppError(
      'refused',
      'This minute holds too many entries already. Give the entry another time.',
    );
  }
  return highest + 1;
}

/**
 * Whether a draft goes on from what is stored: it was made from that revision, or what is stored is
 * this sitting's own save whose reply never arrived, because the store process died after the commit.
 * A sitting saves one state at a time, so its next one holds all of the last.
 */
export function continues(
  stored: Pick<EntryRow, 'revision' | 'session'>,
  draft: EntryDraft,
): boolean {
  return stored.revision === draft.baseRevision || stored.session === draft.session;
}

/**
 * Stores a draft, inside the caller's transaction. Returns the new revision.
 * The last state of each earlier session stays in the entry's history.
 * @throws AppError 'conflict' when the draft was not made from the stored revision: nothing is
 *   overwritten; 'not-found' when the entry has been deleted for good.
 */
export function saveEntry(entries: EntryRepository, draft: EntryDraft, savedAt: number): number {
  const stored = entries.byId(draft.id);
  if (!stored && draft.baseRevision !== 0) {
    throw new AppError(
      'not-found',
      'This entry is no longer in the journal. Keep the text as a new entry.',
    );
  }
  if (stored && !continues(stored, draft)) {
    throw new AppError(
      'conflict',
      'This entry was changed elsewhere since you opened it. Both texts are kept.',
    );
  }
  const text = searchableText(plainText(draft.document));
  const sameTime = stored?.occurred_at === draft.occurredAt;
  const row: EntryRow = {
    position: stored && sameTime ? stored.position : positionFor(entries, draft.occurredAt),
    id: draft.id,
    occurred_at: draft.occurredAt,
    offset_minutes: draft.offsetMinutes,
    day: wallDay(draft.occurredAt, draft.offsetMinutes),
    title: searchableText(draft.title),
    opening: openingOf(text),
    revision: (stored?.revision ?? 0) + 1,
    session: draft.session,
    saved_at: savedAt,
    binned_at: stored?.binned_at ?? null,
    text,
    spellings: plainSpellings(`${draft.title}\n${text}`),
    document: JSON.stringify(draft.document),
  };
  if (!stored) {
    entries.insert(row);
    return row.revision;
  }
  if (stored.session !== draft.session) entries.keepVersion(draft.id);
  entries.update(row);
  return row.revision;
}
