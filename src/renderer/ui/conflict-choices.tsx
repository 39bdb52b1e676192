import { Button } from './button';

type Props = Readonly<{ keep: string; onKeep: () => void; onShow: () => void }>;

/**
 * What one can do about words that were written over elsewhere: keep these, or see what is stored.
 * @param keep what keeping them does: "Keep mine beside it"
 */
export function ConflictChoices({ keep, onKeep, onShow }: Props) {
  return (
    <>
      <Button size="small" onPress={onKeep}>
        {keep}
      </Button>
      <Button size="small" variant="plain" onPress={onShow}>
        Show it as it is now
      </Button>
    </>
  );
}
