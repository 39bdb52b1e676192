import { parseDate } from '@internationalized/date';
import { type FormEvent, useRef, useState } from 'react';
import type { Finding } from '#shared/domain/board/finding';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-field';
import { useSetAside } from './board-queries';
import styles from './seat-dialog.module.css';

type Props = Readonly<{ finding: Finding; today: string; onClose: () => void }>;

/** Sets a finding aside with a reason, a quarter from now unless another day is chosen. */
export function AsideDialog({ finding, today, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(parseDate(today).add({ months: 3 }).toString());
  const isUnclear = useRef(false);
  const set = useSetAside();
  const isPast = until !== null && until <= today;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (isPast || isUnclear.current) return;
    set.mutate({ key: finding.key, reason, until }, { onSuccess: onClose });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Set aside"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => submit()} isDisabled={set.isPending}>
            Set aside
          </Button>
        </>
      }
    >
      <form className={styles.form} aria-label="Set aside" onSubmit={submit} noValidate>
        <p className={styles.said}>{finding.sentence}</p>
        <TextArea
          label="Reason"
          description="For yourself, when you come across it again."
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={1_000}
          autoFocus
        />
        <DatePicker
          label="Until"
          description="Leave it empty to set this aside for good."
          value={until}
          onChange={setUntil}
          onUnclear={(now) => {
            isUnclear.current = now;
          }}
          error={isPast ? 'Choose a day after today, or leave it empty.' : null}
        />
      </form>
    </Dialog>
  );
}
