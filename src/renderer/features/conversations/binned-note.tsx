import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button';
import styles from './preparation-page.module.css';
import { conversationKeys } from './queries';
import { useBinPreparation } from './use-bin-preparation';

/** Says of an open preparation that it is in the bin, and gives it back. */
export function BinnedNote({ id }: Readonly<{ id: string }>) {
  const { restore } = useBinPreparation();
  const client = useQueryClient();
  const [isBack, setBack] = useState(false);
  if (isBack) return null;
  const giveBack = async () => {
    setBack(await restore(id));
    await client.invalidateQueries({ queryKey: conversationKeys.all });
  };
  return (
    <p className={styles.binned}>
      This preparation is in the bin. What you write is saved there.
      <Button size="small" onPress={() => void giveBack()}>
        Restore
      </Button>
    </p>
  );
}
