import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import styles from './file-dialog.module.css';

type Props = Readonly<{
  isOpen: boolean;
  onClose: () => void;
  /** What the dialog is called, and once the file is there. */
  title: string;
  doneTitle: string;
  /** The words of the button that writes. */
  action: string;
  /** What is in the file, as a sentence begins: "The kit". */
  what: string;
  isDisabled?: boolean;
  write: () => Promise<Readonly<{ path: string | null }>>;
  /** What leaves, said before it does. */
  children: ReactNode;
}>;

/** Says what will be in a file, has main write it where the person says, and says where it is. */
export function FileDialog(props: Props) {
  const { isOpen, onClose, title, doneTitle, action, what, isDisabled, write, children } = props;
  const writing = useMutation({ mutationFn: write, networkMode: 'always' });
  const { reset } = writing;
  useEffect(() => {
    if (isOpen) reset();
  }, [isOpen, reset]);
  const path = writing.data?.path ?? null;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && !writing.isPending && onClose()}
      width="wide"
      title={path === null ? title : doneTitle}
      actions={
        path === null ? (
          <>
            <Button onPress={onClose} isDisabled={writing.isPending}>
              Cancel
            </Button>
            <Button
              variant="primary"
              isDisabled={isDisabled ?? false}
              isPending={writing.isPending}
              onPress={() => writing.mutate()}
            >
              {action}
            </Button>
          </>
        ) : (
          <WrittenActions path={path} onClose={onClose} />
        )
      }
    >
      {path === null ? (
        <>
          {children}
          {writing.error && <ErrorNote error={writing.error} />}
        </>
      ) : (
        <p role="status" className={styles.path}>
          {what} is in <strong>{path}</strong>.
        </p>
      )}
    </Dialog>
  );
}

function WrittenActions({ path, onClose }: Readonly<{ path: string; onClose: () => void }>) {
  const { say } = useToasts();
  const show = () => {
    call('application.showFile', { path }).catch((error: unknown) => say(errorMessage(error)));
  };
  return (
    <>
      <Button onPress={show}>Show in folder</Button>
      <Button variant="primary" autoFocus onPress={onClose}>
        Close
      </Button>
    </>
  );
}
