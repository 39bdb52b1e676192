import { z } from 'zod';
import { kitDraftSchema } from '../domain/kits/kit';

const id = z.uuid();
const one = z.object({ id });
const nothing = z.object({});

/** A kit of the person's own. Its row has an id beside the kit's: two kits from files may share one. */
export const ownKit = z.object({
  id,
  /** May be incomplete: one can prepare with it once it is whole (wholeKit in domain/kits/problems.ts). */
  kit: kitDraftSchema,
  revision: z.number().int().positive(),
  /** Milliseconds since 1970 of the last commit. */
  savedAt: z.number().int(),
});
export type OwnKit = z.infer<typeof ownKit>;

const binnedKit = ownKit.extend({ binnedAt: z.number().int() });
export type BinnedKit = z.infer<typeof binnedKit>;

/** Served by the store process. */
export const conversationsKitsContract = {
  /** One's own kits, oldest first. */
  'conversations.ownKits': { input: nothing, output: z.array(ownKit) },
  /**
   * 'conflict' when baseRevision is not the stored one; 0 makes a new kit. Sent again as it is stored, it is
   * saved: the reply to the first may not have arrived.
   */
  'conversations.saveKit': {
    input: z.object({ id, kit: kitDraftSchema, baseRevision: z.number().int().nonnegative() }),
    output: z.object({ revision: z.number().int(), savedAt: z.number().int() }),
  },
  'conversations.binKit': { input: one, output: nothing },
  'conversations.restoreKit': { input: one, output: nothing },
  /** What is in the bin, most recently binned first. */
  'conversations.binnedKits': { input: nothing, output: z.array(binnedKit) },
  'conversations.deleteKitForGood': { input: one, output: nothing },
} as const;
