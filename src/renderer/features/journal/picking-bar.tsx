import { Button, ButtonLink } from '../../ui/button';
import styles from './picking-bar.module.css';
import type { Picking } from './use-picking';

type Props = Readonly<{
  picking: Picking;
  onBin: (ids: readonly string[]) => void;
  onStop: () => void;
}>;

/** What the contract takes at once. */
const atMost = 1_000;

/** What can be done with the entries chosen. */
export function PickingBar({ picking, onBin, onStop }: Props) {
  const ids = [...picking.ids];
  const isNone = ids.length === 0;
  const isTooMany = ids.length > atMost;
  return (
    <section className={styles.bar} data-foot-bar aria-label="Entries chosen">
      <p role="status" className={styles.count}>
        {isTooMany
          ? `${ids.length.toLocaleString('en')} chosen. Choose ${atMost.toLocaleString('en')} at most.`
          : `${isNone ? 'None' : ids.length.toLocaleString('en')} chosen`}
      </p>
      <ButtonLink
        size="small"
        href={`/journal/export?ids=${ids.join(',')}`}
        isDisabled={isNone || isTooMany}
      >
        Export…
      </ButtonLink>
      <Button size="small" isDisabled={isNone || isTooMany} onPress={() => onBin(ids)}>
        Move to bin
      </Button>
      <Button size="small" variant="plain" onPress={onStop}>
        Cancel
      </Button>
    </section>
  );
}
