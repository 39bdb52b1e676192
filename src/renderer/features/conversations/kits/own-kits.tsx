import { FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { emptyKit } from '#shared/domain/kits/edit-kit';
import { wholeKit } from '#shared/domain/kits/problems';
import { Button } from '../../../ui/button';
import { TextLink } from '../../../ui/text-link';
import { useOwnKits } from '../queries';
import { AddKitDialog } from './add-kit-dialog';
import styles from './kits.module.css';
import { useKitWork } from './use-kit-work';

/** What is done with kits as a whole: a new one, one from a file, and those still being written. */
export function OwnKits() {
  const { data } = useOwnKits();
  const { add } = useKitWork();
  const [isAdding, setAdding] = useState(false);
  const unfinished = data?.filter(({ kit }) => wholeKit(kit) === null) ?? [];
  return (
    <div className={styles.own}>
      <div className={styles.ownActions}>
        <Button
          size="small"
          icon={Plus}
          onPress={() => void add(emptyKit(`kit-${crypto.randomUUID()}`))}
        >
          New kit
        </Button>
        <Button size="small" icon={FileUp} onPress={() => setAdding(true)}>
          Add kit from a file
        </Button>
      </div>
      {unfinished.length > 0 && (
        <>
          <h3 id="unfinished-kits">Kits you are still writing</h3>
          <ul className={styles.unfinished} aria-labelledby="unfinished-kits">
            {unfinished.map(({ id, kit }) => (
              <li key={id}>
                <TextLink href={`/conversations/kits/${id}/write`}>
                  {kit.title.trim() || 'Untitled kit'}
                </TextLink>
                <BinKit id={id} title={kit.title} />
              </li>
            ))}
          </ul>
        </>
      )}
      <AddKitDialog isOpen={isAdding} onClose={() => setAdding(false)} own={data ?? []} />
    </div>
  );
}

function BinKit({ id, title }: Readonly<{ id: string; title: string }>) {
  const { bin } = useKitWork();
  return (
    <Button
      size="small"
      variant="plain"
      aria-label={`Move to bin: ${title.trim() || 'Untitled kit'}`}
      onPress={() => void bin(id)}
    >
      Move to bin
    </Button>
  );
}
