import type { EntryDraft } from '#shared/contract/journal';
import { noProperties } from '#shared/domain/entry-properties';
import { documentOfLines, linesOfDocument } from '#shared/domain/plain-lines';
import type { SignalId } from '#shared/domain/signals';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';
import { readEntry, remember } from './start-queries';

/** The entry as the step has it: a signal and a few words. */
export type WhyNow = Readonly<
  Omit<EntryDraft, 'document'> & { signal: SignalId | null; text: string }
>;

/** What the step begins with; null where the entry has become more than a few words. */
export async function readWhyNow(): Promise<WhyNow | null> {
  const entry = await readEntry();
  const session = crypto.randomUUID();
  if (!entry) {
    return {
      id: crypto.randomUUID(),
      occurredAt: Date.now(),
      offsetMinutes: -new Date().getTimezoneOffset(),
      title: 'Why now?',
      properties: noProperties,
      baseRevision: 0,
      session,
      signal: null,
      text: '',
    };
  }
  const { id, occurredAt, offsetMinutes, title, properties, revision: baseRevision } = entry;
  const text = linesOfDocument(entry.document);
  if (text === null) return null;
  const { signal } = properties;
  return { id, occurredAt, offsetMinutes, title, properties, baseRevision, session, signal, text };
}

async function saveWhyNow(draft: WhyNow): Promise<Readonly<{ revision: number }>> {
  const { signal, text, properties, ...said } = draft;
  const isBlank = signal === null && text.trim() === '';
  if (isBlank) {
    // Taken back: a page with nothing on it is no entry.
    if (draft.baseRevision > 0) await call('journal.bin', { ids: [draft.id] });
    return { revision: draft.baseRevision };
  }
  await remember({ entryId: draft.id });
  return call('journal.save', {
    ...said,
    properties: { ...properties, signal },
    document: documentOfLines(text),
  });
}

export const whyNowKind: DraftKind<WhyNow, Readonly<{ revision: number }>> = {
  saveNow: saveWhyNow,
  describe: ({ title, text }) => ({ title, text }),
  afterSave: (draft, { revision }) => ({ ...draft, baseRevision: revision }),
};
