import type { EntryDraft } from '#shared/contract/journal';
import { noProperties } from '#shared/domain/entry-properties';
import type { Draft } from './flush';

/**
 * What was typed into a form that cannot be saved as it is when the vault locks: handed over as a
 * journal entry of its own, so that the words are found again after unlocking.
 */
export function draftAsEntry(title: string, text: string, now: Date): Draft {
  const entry = entryOf(title, text, now);
  return { id: entry.id, body: JSON.stringify(entry) };
}

/** A new entry of the journal that holds these words. */
export function entryOf(title: string, text: string, now: Date): EntryDraft {
  return {
    id: crypto.randomUUID(),
    occurredAt: now.getTime(),
    offsetMinutes: -now.getTimezoneOffset(),
    title,
    document: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    },
    properties: noProperties,
    baseRevision: 0,
    session: crypto.randomUUID(),
  };
}
