import { longestSignalNote } from '#shared/contract/journal';
import { call } from '../../bridge/client';
import { type DraftKind, useKeptDraft } from '../../bridge/kept-draft';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { TextArea } from '../../ui/text-field';
import styles from './close-signal.module.css';

/** `before`: the note as it was when the form was shown. */
type NoteDraft = Readonly<{ id: string; note: string; before: string }>;

const noteDraftKind: DraftKind<NoteDraft> = {
  // A lock keeps the words; closing is for the person to do. Closed elsewhere by now, it stays as it is there.
  saveNow: async ({ id, note, before }) => {
    const { signalClosedAt, signalNote } = await call('journal.read', { id });
    if (signalClosedAt !== null || signalNote !== before) throw new Error('closed elsewhere');
    await call('journal.closeSignal', { id, isClosed: false, note });
  },
  describe: ({ note }) => ({ title: 'Not saved: what came of a signal', text: note }),
};

type Props = Readonly<{
  /** The entry's. */
  id: string;
  /** What was noted when it was closed before. */
  note: string;
  /** Which signal, for those who hear the button. */
  label: string;
  /** Rejects when it could not be closed. */
  onClose: (note: string) => Promise<void>;
}>;

/** Closes a signal, with what came of it if there is something to say. */
export function CloseSignal({ id, note, label, onClose }: Props) {
  const initial = { id, note, before: note };
  const form = useKeptDraft<NoteDraft, unknown>(`close-signal:${id}`, initial, noteDraftKind);
  const { draft, change, submit } = form;
  return (
    <Popover
      label="Close signal"
      placement="bottom end"
      trigger={
        <Button size="small" aria-label={`Close: ${label}`}>
          Close
        </Button>
      }
    >
      {(leave) => (
        <div className={styles.form}>
          <TextArea
            autoFocus
            label="What came of it"
            description="Optional. It stays with the entry."
            maxLength={longestSignalNote}
            value={draft.note}
            onChange={(next) => change({ note: next })}
          />
          <Button
            variant="primary"
            onPress={() => {
              leave();
              void submit(() => onClose(draft.note), null);
            }}
          >
            Close signal
          </Button>
        </div>
      )}
    </Popover>
  );
}
