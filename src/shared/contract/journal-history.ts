import { z } from 'zod';
import { entryDocument } from '../domain/document';

const id = z.uuid();

/** The last state of one sitting at an entry. */
export const versionSummary = z.object({
  revision: z.number().int(),
  /** Milliseconds since 1970 of the sitting's last save. */
  savedAt: z.number().int(),
  title: z.string(),
  words: z.number().int(),
});
export type VersionSummary = z.infer<typeof versionSummary>;

export const version = versionSummary.extend({ document: entryDocument });

/** Served by the store process. */
export const journalHistoryContract = {
  /** Newest first; the first is the entry as it is. */
  'journal.versions': { input: z.object({ id }), output: z.array(versionSummary) },
  'journal.version': {
    input: z.object({ id, revision: z.number().int() }),
    output: version,
  },
  /**
   * Makes an earlier version the entry's newest; what is there now stays in its history.
   * 'conflict' when baseRevision is not the stored one.
   */
  'journal.restoreVersion': {
    input: z.object({
      id,
      revision: z.number().int(),
      baseRevision: z.number().int(),
      session: id,
    }),
    output: z.object({ revision: z.number().int() }),
  },
} as const;
