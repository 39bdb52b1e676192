import { useMutation } from '@tanstack/react-query';
import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { useToasts } from '../../ui/toast';
import styles from './save-file.module.css';

type Props = Readonly<{
  /** What the button says. */
  name: string;
  /** What is saved, in the middle of a sentence: "brief". */
  what: string;
  icon: LucideIcon;
  isDisabled?: boolean;
  /** Makes the file; its path is null when the person closed the system's dialog. */
  save: () => Promise<Readonly<{ path: string | null }>>;
}>;

/** The button that makes a file, and beside it what came of it and where the file is. */
export function SaveFile({ name, what, icon, isDisabled = false, save }: Props) {
  const toasts = useToasts();
  const saving = useMutation({ mutationFn: save });
  const path = saving.data?.path ?? null;
  // The second press of a double click comes before the page has drawn the first.
  const isUnderWay = useRef(false);
  const start = () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    saving.mutate(undefined, {
      onSettled: () => {
        isUnderWay.current = false;
      },
    });
  };
  const show = (file: string) => {
    call('application.showFile', { path: file }).catch((error: unknown) =>
      toasts.say(errorMessage(error)),
    );
  };
  return (
    <div className={styles.save}>
      <div className={styles.buttons}>
        {path !== null && <Button onPress={() => show(path)}>Show in folder</Button>}
        <Button
          variant="primary"
          icon={icon}
          isDisabled={isDisabled}
          isPending={saving.isPending}
          onPress={start}
        >
          {name}
        </Button>
      </div>
      {saving.isPending && <LateNote>The file is being made…</LateNote>}
      {saving.error && <ErrorNote error={saving.error} />}
      {path !== null && (
        <p role="status" className={styles.path}>
          The {what} is in <strong>{path}</strong>.
        </p>
      )}
    </div>
  );
}
