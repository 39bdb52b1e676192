import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import type { EntryDraft } from '#shared/contract/journal';
import { plainText } from '#shared/domain/document-text';
import { type Named, namedIn } from '#shared/domain/named-in-document';
import { openingOf } from '#shared/domain/opening';
import { plainSpellings } from '#shared/domain/plain-spellings';
import { searchableText } from '#shared/domain/segments';
import { wallDay } from '#shared/domain/wall-time';
import { wordCount } from '#shared/domain/word-count';
import { entryLinks } from './entry-links';
import { entryNames } from './entry-names';
import { type EntryRepository, type EntryRow, entryRepository } from './repository';
import { signalNoteRepository } from './signal-note-repository';
import { tagRepository } from './tag-repository';
import { versionRepository } from './version-repository';

/** Entries of one minute that keep their order among themselves. */
const placesPerMinute = 1024;

/** The position of an entry that happened at a time: see migration 0001-journal. */
export function positionFor(entries: EntryRepository, occurredAt: number): number {
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
  draft: Pick<EntryDraft, 'baseRevision' | 'session'>,
): boolean {
  return stored.revision === draft.baseRevision || stored.session === draft.session;
}

type RowFacts = Readonly<{
  /** The row that is there now. */
  stored: EntryRow | undefined;
  named: Named;
  /** Names of people and tags, a line each. */
  names: string;
  position: number;
  dayStartsAt: number;
  savedAt: number;
}>;

/** The row that a draft becomes. */
export function entryRow(
  { properties, document, ...draft }: EntryDraft,
  { stored, named, names, position, dayStartsAt, savedAt }: RowFacts,
): EntryRow {
  const text = searchableText(plainText(document));
  const title = searchableText(draft.title);
  return {
    position,
    id: draft.id,
    occurred_at: draft.occurredAt,
    offset_minutes: draft.offsetMinutes,
    day: wallDay(draft.occurredAt, draft.offsetMinutes, dayStartsAt),
    binned_at: stored?.binned_at ?? null,
    pinned: stored?.pinned ?? 0,
    energy: properties.energy,
    signal: properties.signal,
    // Another signal is another question.
    signal_closed_at:
      stored?.signal === properties.signal ? (stored?.signal_closed_at ?? null) : null,
    areas: properties.areas.length === 0 ? '' : `,${properties.areas.join(',')},`,
    images: named.images.length,
    words: wordCount(text),
    revision: (stored?.revision ?? 0) + 1,
    session: draft.session,
    saved_at: savedAt,
    title,
    opening: openingOf(text),
    names,
    spellings: plainSpellings(`${title}\n${text}\n${names}`),
    text,
    document: JSON.stringify(document),
  };
}

/** A page that was open when a tag was joined to another still names it as it was. */
function withJoinedTags(
  draft: EntryDraft,
  joinedInto: (id: string) => string | undefined,
): EntryDraft {
  const named = new Set([...namedIn(draft.document).tags, ...draft.properties.tags]);
  let text: string | null = null;
  for (const id of named) {
    const ours = joinedInto(id);
    if (ours !== undefined) text = (text ?? JSON.stringify(draft)).replaceAll(id, ours);
  }
  if (text === null) return draft;
  const joined = JSON.parse(text) as EntryDraft;
  return {
    ...joined,
    properties: { ...joined.properties, tags: [...new Set(joined.properties.tags)] },
  };
}

type Dependencies = Readonly<{
  connection: Database.Database;
  /** The hour at which a day begins: settings.journal. */
  dayStartsAt: () => number;
}>;

/** Stores drafts; returns the new revision. Made once, for its statements are prepared. */
export type SaveEntry = (draft: EntryDraft, savedAt: number) => number;

/**
 * Stores a draft and all that is read from it (links, passages, the search index), inside the caller's
 * transaction. The last state of each earlier session stays in the entry's history.
 * @throws AppError 'conflict' when the draft was not made from the stored revision: nothing is
 *   overwritten; 'not-found' when the entry has been deleted for good.
 */
export function entrySaver({ connection, dayStartsAt }: Dependencies): SaveEntry {
  const entries = entryRepository(connection);
  const versions = versionRepository(connection);
  const links = entryLinks(connection);
  const names = entryNames(connection);
  const tags = tagRepository(connection);
  const signalNotes = signalNoteRepository(connection);

  return (given, savedAt) => {
    const draft = withJoinedTags(given, tags.joinedInto);
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
    const { properties } = draft;
    const named = namedIn(draft.document);
    const sameTime = stored?.occurred_at === draft.occurredAt;
    const row = entryRow(draft, {
      stored,
      named,
      names: names.wordsFor(named.people, [...named.tags, ...properties.tags]),
      position: stored && sameTime ? stored.position : positionFor(entries, draft.occurredAt),
      dayStartsAt: dayStartsAt(),
      savedAt,
    });
    if (!stored) entries.insert(row);
    else {
      if (stored.session !== draft.session) versions.keep(draft.id);
      entries.update(row, row.position !== stored.position);
    }
    links.replace(draft.id, properties, named, !stored);
    if (stored && stored.signal !== properties.signal) signalNotes.set(draft.id, '');
    return row.revision;
  };
}
