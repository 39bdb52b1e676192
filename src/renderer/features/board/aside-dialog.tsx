import { parseDate } from '@internationalized/date';
import { type FormEvent, useRef } from 'react';
import type { Finding } from '#shared/domain/board/finding';
import { useKeptDraft } from '../../bridge/kept-draft';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-field';
import { useDiscard } from '../../ui/use-discard';
import { type AsideDraft, asideDraftKind } from './aside-draft';
import { useSetAside } from './board-queries';
import styles from './seat-dialog.module.css';

type Props = Readonly<{
  finding: Finding;
  today: string;
  onClose: () => void;
  onReopen: () => void;
}>;

/** Sets a finding aside with a reason, a quarter from now unless another day is chosen. */
export function AsideDialog({ finding, today, onClose, onReopen }: Props) {
  const { key, sentence } = finding;
  const kept = useKeptDraft<AsideDraft, never>(
    `aside:${key}`,
    { key, sentence, reason: '', until: parseDate(today).add({ months: 3 }).toString() },
    asideDraftKind,
  );
  const { reason, until } = kept.draft;
  const discard = useDiscard({ ...kept, onClose, onReopen });
  const isUnclear = useRef(false);
  const set = useSetAside();
  const isPast = until !== null && until <= today;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (isPast || isUnclear.current) return;
    set.mutate(
      { key, reason, until },
      {
        onSuccess: () => {
          kept.forget();
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && discard()}
      title="Set aside"
      actions={
        <>
          <Button onPress={discard}>Cancel</Button>
          <Button variant="primary" onPress={() => submit()} isDisabled={set.isPending}>
            Set aside
          </Button>
        </>
      }
    >
      <form className={styles.form} aria-label="Set aside" onSubmit={submit} noValidate>
        <p className={styles.said}>{sentence}</p>
        <TextArea
          label="Reason"
          description="For yourself, when you come across it again."
          value={reason}
          onChange={(next) => kept.change({ reason: next })}
          rows={2}
          maxLength={1_000}
          autoFocus
        />
        <DatePicker
          label="Until"
          description="Leave it empty to set this aside for good."
          value={until}
          onChange={(next) => kept.change({ until: next })}
          onUnclear={(now) => {
            isUnclear.current = now;
          }}
          error={isPast ? 'Choose a day after today, or leave it empty.' : null}
        />
      </form>
    </Dialog>
  );
}
