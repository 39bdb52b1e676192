import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { usePerson } from './person-queries';
import { StageChanging } from './stage-changing';

type Props = Readonly<{
  personId: string;
  today: string;
  onClose: () => void;
  onReopen: () => void;
}>;

/** The stage of a relationship changed without leaving the board: the form of the person's own page. */
export function ChangeStageDialog({ personId, today, onClose, onReopen }: Props) {
  const person = usePerson(personId);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={person.data ? person.data.name : 'Change stage'}
    >
      {person.error && <ErrorNote error={person.error} />}
      {person.data && (
        <StageChanging
          person={person.data}
          today={today}
          draftKey={`stage:new:${personId}`}
          changing={{ isOpen: true, open: onReopen, close: onClose }}
        />
      )}
    </Dialog>
  );
}
