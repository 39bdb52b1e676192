import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { useToasts } from '../../ui/toast';
import styles from './export-board-dialog.module.css';

type Props = Readonly<{
  isOpen: boolean;
  onClose: () => void;
  /** What is exported, in the middle of a sentence: "board". */
  what: string;
  /** Makes the file; its path is null when the person closed the system's dialog. */
  run: () => Promise<Readonly<{ path: string | null }>>;
  /** What to choose, and what will be in the file. */
  children: ReactNode;
}>;

/** What exports from the board share: choices and what leaves; then where the file is. */
export function ExportFileDialog({ isOpen, onClose, what, run, children }: Props) {
  const exporting = useMutation({ mutationFn: run, networkMode: 'always' });
  const path = exporting.data?.path ?? null;
  const noun = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  // The second press of a double click comes before the page has drawn the first.
  const isUnderWay = useRef(false);
  const start = () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    exporting.mutate(undefined, {
      onSettled: () => {
        isUnderWay.current = false;
      },
    });
  };
  const close = () => {
    if (!exporting.isPending) onClose();
  };
  // Begun anew when it opens, not when it closes: a dialog fading out must not change its words.
  const { reset } = exporting;
  useEffect(() => {
    if (isOpen) reset();
  }, [isOpen, reset]);

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && close()}
      width="wide"
      title={path === null ? `Export ${what}` : `${noun} exported`}
      actions={
        path === null ? (
          <>
            <Button onPress={close} isDisabled={exporting.isPending}>
              Cancel
            </Button>
            <Button variant="primary" isPending={exporting.isPending} onPress={start}>
              {`Export ${what}`}
            </Button>
          </>
        ) : (
          <ExportedActions path={path} onClose={close} />
        )
      }
    >
      {path === null ? (
        <>
          {children}
          {exporting.isPending && <LateNote>The file is being made…</LateNote>}
          {exporting.error && (
            <div ref={showWhole}>
              <ErrorNote error={exporting.error} />
            </div>
          )}
        </>
      ) : (
        <p role="status" className={styles.path}>
          The {what} is in <strong>{path}</strong>.
        </p>
      )}
    </Dialog>
  );
}

/** In a low window the dialog scrolls, and an error must not appear out of sight. */
function showWhole(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function ExportedActions({ path, onClose }: Readonly<{ path: string; onClose: () => void }>) {
  const toasts = useToasts();
  const show = () => {
    call('application.showFile', { path }).catch((error: unknown) =>
      toasts.say(errorMessage(error)),
    );
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
