import type { Autosave } from './autosave';
import styles from './save-status.module.css';
import { saveStateWords } from './save-words';
import { useAutosaveState } from './use-autosave';

/**
 * The saved state in words, with what the last acknowledged save held. It does not speak up by
 * itself: a screen reader would be interrupted at every pause in typing. Failures do; see SaveFailure.
 */
export function SaveStatus({ autosave }: Readonly<{ autosave: Autosave }>) {
  const state = useAutosaveState(autosave);
  return (
    <span
      role="status"
      aria-live="off"
      className={styles.status}
      data-phase={state.phase}
      data-revision={state.acknowledged?.revision}
      data-characters={state.acknowledged?.characters}
    >
      {saveStateWords(state)}
    </span>
  );
}
