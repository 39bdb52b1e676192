import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

type Props = Readonly<{
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** A question, such as 'Delete 3 entries for good?' */
  title: string;
  children: ReactNode;
  /** Says what happens, such as 'Delete for good'. */
  confirmLabel: string;
  onConfirm: () => void;
}>;

/** Only for what cannot be undone or leaves the laptop; everything else offers undo instead. */
export function ConfirmDialog({
  isOpen,
  onOpenChange,
  title,
  children,
  confirmLabel,
  onConfirm,
}: Props) {
  return (
    <Dialog
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={title}
      actions={
        <>
          <Button autoFocus onPress={() => onOpenChange(false)}>
            Cancel
          </Button>
          <Button
            variant="danger"
            onPress={() => {
              onOpenChange(false);
              onConfirm();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
