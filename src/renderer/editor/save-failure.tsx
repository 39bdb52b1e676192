import { AppError } from '#shared/app-error';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import type { Autosave } from './autosave';
import { saveFailureWords } from './save-words';
import { useAutosaveState } from './use-autosave';

/** Stays until a save is acknowledged; the text is never touched. */
export function SaveFailure({ autosave }: Readonly<{ autosave: Autosave }>) {
  const { failure } = useAutosaveState(autosave);
  if (failure === null) return null;
  return (
    <ErrorNote error={new AppError(failure, saveFailureWords(failure))}>
      <Button size="small" onPress={() => void autosave.flush()}>
        Retry
      </Button>
    </ErrorNote>
  );
}
