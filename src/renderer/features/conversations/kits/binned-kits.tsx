import { useState } from 'react';
import type { BinnedKit } from '#shared/contract/conversations-kits';
import styles from '../../../ui/bin.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';

import { BinRow } from '../bin-row';
import { useBinnedKits } from '../queries';
import { useKitWork } from './use-kit-work';

const nameOf = ({ kit }: BinnedKit) => kit.title.trim() || 'Untitled kit';

/** Kits in the bin: restored, or deleted for good. Nothing while there are none. */
export function BinnedKits() {
  const { data } = useBinnedKits();
  const { restore, deleteForGood } = useKitWork();
  const [doomed, setDoomed] = useState<BinnedKit | null>(null);
  const [isAsking, setAsking] = useState(false);
  // The row that had the focus goes.
  const toHeading = () => document.querySelector('h1')?.focus();
  return (
    <>
      {data && data.length > 0 && (
        <section aria-labelledby="binned-kits">
          <h2 id="binned-kits">Kits</h2>
          <ul className={styles.list} aria-labelledby="binned-kits">
            {data.map((one) => (
              <BinRow
                key={one.id}
                name={nameOf(one)}
                facts={one.kit.summary}
                onRestore={() => void restore(one.id).then(toHeading)}
                onDelete={() => {
                  setDoomed(one);
                  setAsking(true);
                }}
              />
            ))}
          </ul>
        </section>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title="Delete this kit for good?"
        confirmLabel="Delete for good"
        onConfirm={() => doomed && void deleteForGood(doomed.id).then(toHeading)}
      >
        <p>
          {doomed && `“${nameOf(doomed)}” is removed from this laptop. `}Preparations made with it
          keep all of it. This cannot be undone.
        </p>
      </ConfirmDialog>
    </>
  );
}
