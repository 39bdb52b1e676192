import { useRouter } from '@tanstack/react-router';
import { Copy, Ellipsis, FileDown, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { duplicateOf } from '#shared/domain/kits/edit-kit';
import { IconButton } from '../../../ui/icon-button';
import { Menu } from '../../../ui/menu';
import type { ListedKit } from '../queries';
import { SaveKitDialog } from './save-kit-dialog';
import { useKitWork } from './use-kit-work';

/** What can be done with a kit beside preparing with it. Ours are never changed, only duplicated. */
export function KitActions({ listed: { id, kit, isOwn } }: Readonly<{ listed: ListedKit }>) {
  const { add, bin } = useKitWork();
  const router = useRouter();
  const [isSaving, setSaving] = useState(false);
  return (
    <>
      <Menu
        label="Kit"
        trigger={<IconButton label="More for this kit" icon={Ellipsis} />}
        choices={[
          ...(isOwn
            ? [
                {
                  id: 'change',
                  name: 'Change kit',
                  icon: Pencil,
                  onAction: () => router.history.push(`/conversations/kits/${id}/write`),
                },
              ]
            : []),
          {
            id: 'duplicate',
            name: 'Duplicate kit',
            icon: Copy,
            onAction: () => void add(duplicateOf(kit, `kit-${crypto.randomUUID()}`)),
          },
          {
            id: 'save',
            name: 'Save kit as a file',
            icon: FileDown,
            onAction: () => setSaving(true),
          },
          ...(isOwn
            ? [
                {
                  id: 'bin',
                  name: 'Move to bin',
                  icon: Trash2,
                  onAction: () =>
                    void bin(id).then((done) => done && router.history.push('/conversations')),
                },
              ]
            : []),
        ]}
      />
      <SaveKitDialog isOpen={isSaving} onClose={() => setSaving(false)} kit={kit} />
    </>
  );
}
