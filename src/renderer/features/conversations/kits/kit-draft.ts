import type { OwnKit } from '#shared/contract/conversations-kits';
import { placesOf } from '#shared/domain/kits/edit-kit';
import type { KitDraft } from '#shared/domain/kits/kit';
import { useAutosavedDraft } from '../../../bridge/autosaved-draft';
import { call } from '../../../bridge/client';
import type { DraftKind } from '../../../bridge/kept-draft';

type Held = Readonly<{ id: string; kit: KitDraft; baseRevision: number }>;
type Reply = Readonly<{ revision: number }>;

const kitKind: DraftKind<Held, Reply> = {
  saveNow: (held) => call('conversations.saveKit', held),
  describe: ({ kit }) => ({
    title: `Not saved: ${kit.title.trim() || 'a kit'}`,
    text: placesOf(kit)
      .flatMap((place) => ('text' in place ? [place.text] : []))
      .filter((text) => text.trim() !== '')
      .join('\n'),
  }),
  afterSave: (held, { revision }) => ({ ...held, baseRevision: revision }),
};

/** A kit of one's own that is saved as it is written, whole or not; what is not saved yet outlasts page and lock. */
export function useKitDraft({ id, kit, revision }: OwnKit) {
  return useAutosavedDraft(`kit:${id}`, { id, kit, baseRevision: revision }, kitKind);
}
