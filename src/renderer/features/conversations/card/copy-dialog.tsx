import { useMutation } from '@tanstack/react-query';
import { call } from '../../../bridge/client';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { useToasts } from '../../../ui/toast';

type Props = Readonly<{
  isOpen: boolean;
  onClose: () => void;
  /** What is copied, in a sentence: "The card". */
  what: string;
  text: string;
}>;

/** Says, before words leave by the clipboard, who else can read it there; then copies. */
export function CopyDialog({ isOpen, onClose, what, text }: Props) {
  const { say } = useToasts();
  const copying = useMutation({
    mutationFn: () => call('application.copyForAMinute', { text }),
    onSuccess: () => {
      onClose();
      say(`${what} is on the clipboard for a minute.`);
    },
  });
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title="The clipboard is not private"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => copying.mutate()}>
            Copy
          </Button>
        </>
      }
    >
      <p>
        Every program on this laptop can read the clipboard, and some keep a history of it or send
        it to your other devices. Preround clears it after a minute, and when the vault locks,
        unless something else was copied by then. A copy kept elsewhere stays there.
      </p>
      {copying.error && <ErrorNote error={copying.error} />}
    </Dialog>
  );
}
