import { useQuery } from '@tanstack/react-query';
import type { Entry } from '#shared/contract/journal';
import { linesOfDocument } from '#shared/domain/plain-lines';
import { call } from '../../bridge/client';

/** What is being written down: an entry begun earlier today, or one that does not exist yet. */
export type Capture = Readonly<{ entry: Entry; text: string }> | null;

/**
 * What was begun today and not said to be done, to be gone on with. Read once for each sitting: from
 * then on the text is the field's. Undefined until it is read.
 */
export function useCapture(today: string, session: string): Capture | undefined {
  return useQuery({
    queryKey: ['settings', 'capture', session],
    queryFn: () => readCapture(today),
    enabled: (query) => query.state.data === undefined,
    gcTime: 0,
  }).data;
}

async function readCapture(today: string): Promise<Capture> {
  try {
    const begun = await call('settings.capture', {});
    if (begun?.day !== today) return null;
    const entry = await call('journal.read', { id: begun.entryId });
    // What was given a title or a form on its own page has become an entry like others.
    const text = entry.title.trim() === '' ? linesOfDocument(entry.document) : null;
    return text === null || entry.binnedAt !== null ? null : { entry, text };
  } catch {
    // Whatever was begun is in the journal; a new one can always be begun.
    return null;
  }
}
