import { AppError } from '#shared/app-error';
import { Button } from '../../ui/button';
import { ConflictChoices } from '../../ui/conflict-choices';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import type { MeetingForm } from './use-meeting-draft';

type Props = Readonly<{ form: MeetingForm; onReadAnew: () => void }>;

/** Why the store did not take the meeting, and the way on: once more, or one of two when it was changed elsewhere. */
export function MeetingProblem({ form, onReadAnew }: Props) {
  const { say } = useToasts();
  const { error } = form;
  if (error === null) return null;
  const show = async () => {
    try {
      await form.keepAsEntry();
      onReadAnew();
      say('What you wrote is kept as an entry of the journal.');
    } catch (reason) {
      say(errorMessage(reason));
    }
  };
  return (
    <ErrorNote error={error}>
      {error instanceof AppError && error.code === 'conflict' ? (
        <ConflictChoices
          keep="Save mine over it"
          onKeep={form.saveOver}
          onShow={() => void show()}
        />
      ) : (
        <Button size="small" onPress={form.retry}>
          Retry
        </Button>
      )}
    </ErrorNote>
  );
}
