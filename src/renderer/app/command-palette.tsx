import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { CommandId } from './command-catalogue';
import styles from './command-palette.module.css';
import { PaletteSearch } from './palette-search';

type Props = Readonly<{
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  run: (id: CommandId) => void;
}>;

/** Go anywhere, do anything, find any entry or goal. What was typed is forgotten when it closes. */
export function CommandPalette({ isOpen, onOpenChange, run }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label="Command palette" data-palette className={styles.dialog ?? ''}>
          <Fresh onDone={() => onOpenChange(false)} run={run} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Mounted with the dialog, so that each opening starts with an empty field. */
function Fresh({ onDone, run }: Readonly<{ onDone: () => void; run: Props['run'] }>) {
  const [query, setQuery] = useState('');
  return <PaletteSearch query={query} onQueryChange={setQuery} onDone={onDone} run={run} />;
}
