import { useRouter } from '@tanstack/react-router';
import { Ellipsis, History, Trash2 } from 'lucide-react';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { useBinPreparation } from './use-bin-preparation';

type Props = Readonly<{ id: string; isBinned: boolean }>;

/** What can be done with a preparation as a whole. */
export function PreparationActions({ id, isBinned }: Props) {
  const router = useRouter();
  const { bin } = useBinPreparation();
  const toBin = async () => {
    if (await bin(id)) router.history.push('/conversations');
  };
  return (
    <Menu
      label="Preparation"
      trigger={<IconButton label="More" icon={Ellipsis} />}
      choices={[
        {
          id: 'history',
          name: 'History',
          icon: History,
          onAction: () => router.history.push(`/conversations/${id}/history`),
        },
        {
          id: 'bin',
          name: 'Move to bin',
          icon: Trash2,
          isDisabled: isBinned,
          onAction: () => void toBin(),
        },
      ]}
    />
  );
}
