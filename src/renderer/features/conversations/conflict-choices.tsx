import { Button } from '../../ui/button';

type Props = Readonly<{ onKeepBoth: () => void; onShow: () => void }>;

/** What one can do about words that were written over elsewhere: keep these beside them, or let these go. */
export function ConflictChoices({ onKeepBoth, onShow }: Props) {
  return (
    <>
      <Button size="small" onPress={onKeepBoth}>
        Keep mine beside it
      </Button>
      <Button size="small" variant="plain" onPress={onShow}>
        Show it as it is now
      </Button>
    </>
  );
}
