import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Kit } from '#shared/domain/kits/kit';
import { kitFileText } from '#shared/domain/kits/kit-file';
import { call } from '../../../bridge/client';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { KitTextsShown } from './kit-texts-shown';
import styles from './kits.module.css';

type Props = Readonly<{ isOpen: boolean; onClose: () => void; kit: Kit }>;

/** Says what a kit file holds, shows all of it, and has main write it. */
export function SaveKitDialog({ isOpen, onClose, kit }: Props) {
  const saving = useMutation({
    mutationFn: () =>
      call('conversations.saveKitFile', { title: kit.title, text: kitFileText(kit) }),
    networkMode: 'always',
  });
  const { reset } = saving;
  useEffect(() => {
    if (isOpen) reset();
  }, [isOpen, reset]);
  const path = saving.data?.path ?? null;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && !saving.isPending && onClose()}
      width="wide"
      title={path === null ? 'Save kit as a file' : 'Kit saved'}
      actions={
        path === null ? (
          <>
            <Button onPress={onClose} isDisabled={saving.isPending}>
              Cancel
            </Button>
            <Button variant="primary" isPending={saving.isPending} onPress={() => saving.mutate()}>
              Save kit
            </Button>
          </>
        ) : (
          <Button variant="primary" autoFocus onPress={onClose}>
            Close
          </Button>
        )
      }
    >
      {path === null ? (
        <>
          <p>
            The file holds the kit’s own texts, all of those below, and nothing of your
            preparations: no answers, no names, no days. It is not encrypted. Look through the texts
            for what you wrote about somebody.
          </p>
          <KitTextsShown kit={kit} label="What will be in the file" />
          {saving.error && <ErrorNote error={saving.error} />}
        </>
      ) : (
        <p role="status" className={styles.path}>
          The kit is in <strong>{path}</strong>.
        </p>
      )}
    </Dialog>
  );
}
