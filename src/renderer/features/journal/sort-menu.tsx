import { ArrowDownWideNarrow } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components';
import type { SearchOrder } from '#shared/contract/journal-search';
import { Button } from '../../ui/button';
import list from '../../ui/list.module.css';
import { PopoverSurface } from '../../ui/popover';

const orders = [
  { id: 'newest', name: 'Newest first' },
  { id: 'best', name: 'Best match' },
] as const;

type Props = Readonly<{ order: SearchOrder; onChange: (order: SearchOrder) => void }>;

/** The order of what was found. */
export function SortMenu({ order, onChange }: Props) {
  const name = orders.find(({ id }) => id === order)?.name ?? '';
  return (
    <MenuTrigger>
      <Button size="small" variant="plain" icon={ArrowDownWideNarrow} aria-label={`Sort: ${name}`}>
        {name}
      </Button>
      <PopoverSurface placement="bottom end">
        <Menu
          aria-label="Sort"
          className={list.list ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[order]}
          onSelectionChange={(keys) => {
            const chosen = orders.find(({ id }) => keys !== 'all' && keys.has(id));
            if (chosen && chosen.id !== order) onChange(chosen.id);
          }}
        >
          {orders.map(({ id, name: each }) => (
            <MenuItem key={id} id={id} className={list.item ?? ''}>
              {each}
            </MenuItem>
          ))}
        </Menu>
      </PopoverSurface>
    </MenuTrigger>
  );
}
