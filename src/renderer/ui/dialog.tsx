import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './dialog.module.css';

type Props = Readonly<{
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  width?: 'narrow' | 'wide';
  /** alertdialog: only where an answer is needed before going on. */
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
}>;

/** A modal page over the page. Escape closes it; focus comes back to where it was. */
export function Dialog({
  isOpen,
  onOpenChange,
  title,
  width = 'narrow',
  role = 'dialog',
  children,
  actions,
}: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog'}
      className={styles.overlay ?? ''}
    >
      <Modal className={classNames(styles.modal, styles[width])}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {role === 'dialog' && (
              <Button slot="close" aria-label="Close" className={styles.close ?? ''}>
                <X size={18} strokeWidth={1.75} aria-hidden />
              </Button>
            )}
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
