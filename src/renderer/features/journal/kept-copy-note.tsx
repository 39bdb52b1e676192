import { useNavigate } from '@tanstack/react-router';
import type { Autosave } from '../../editor/autosave';
import { useAutosaveState } from '../../editor/use-autosave';
import { Button } from '../../ui/button';
import styles from './kept-copy-note.module.css';

type Props = Readonly<{
  autosave: Autosave;
  /** The entry the page's address names. */
  entryId: string;
  onReadAgain: () => void;
}>;

/** Says that both texts are kept when the entry was changed elsewhere. */
export function KeptCopyNote({ autosave, entryId, onReadAgain }: Props) {
  const navigate = useNavigate();
  const { copyOf } = useAutosaveState(autosave);
  const openOther = async () => {
    if ((await autosave.flush()) !== null) return;
    if (copyOf === null || copyOf === entryId) onReadAgain();
    else await navigate({ to: `/journal/${copyOf}` });
  };
  return (
    <div role="status" className={styles.region} aria-label="Kept copy">
      {copyOf !== null && (
        <div className={styles.note}>
          <p>
            This entry was changed or removed elsewhere while you wrote. What is written here is
            kept as a new entry of its own; the other one is as it was.
          </p>
          <Button size="small" onPress={() => void openOther()}>
            Open the other version
          </Button>
        </div>
      )}
    </div>
  );
}
