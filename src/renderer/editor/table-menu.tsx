import type { ChainedCommands, Editor } from '@tiptap/core';
import { Table } from 'lucide-react';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { afterMenu } from './after-menu';

const choices: ReadonlyArray<
  Readonly<{ id: string; name: string; run: (chain: ChainedCommands) => ChainedCommands }>
> = [
  { id: 'row-above', name: 'Add row above', run: (chain) => chain.addRowBefore() },
  { id: 'row-below', name: 'Add row below', run: (chain) => chain.addRowAfter() },
  { id: 'column-before', name: 'Add column before', run: (chain) => chain.addColumnBefore() },
  { id: 'column-after', name: 'Add column after', run: (chain) => chain.addColumnAfter() },
  { id: 'header-row', name: 'Header row on or off', run: (chain) => chain.toggleHeaderRow() },
  { id: 'delete-row', name: 'Delete row', run: (chain) => chain.deleteRow() },
  { id: 'delete-column', name: 'Delete column', run: (chain) => chain.deleteColumn() },
  { id: 'delete-table', name: 'Delete table', run: (chain) => chain.deleteTable() },
];

/** What can be done with the table at the caret. */
export function TableMenu({ editor }: Readonly<{ editor: Editor }>) {
  return (
    <Menu
      label="Table"
      trigger={<IconButton label="Change table" icon={Table} />}
      choices={choices.map(({ id, name, run }) => ({
        id,
        name,
        onAction: () => afterMenu(() => run(editor.chain().focus()).run()),
      }))}
    />
  );
}
