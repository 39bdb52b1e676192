import { Image, Pin, Signpost } from 'lucide-react';
import { signalName } from '#shared/domain/signals';
import { AreaMark } from '../../ui/area-mark';
import { EnergyMark } from '../../ui/energy-mark';
import styles from './entry-row.module.css';
import type { ListedEntry } from './listed-entry';

/** Small facts under an entry's words in a list; nothing where there is none. */
export function EntryFacts({ row }: Readonly<{ row: ListedEntry }>) {
  const { areas, energy, signal, images, pinned } = row;
  if (!pinned && areas.length + images === 0 && energy === null && signal === null) return null;
  return (
    <span className={styles.facts}>
      {pinned && (
        <span className={styles.fact}>
          <Pin size={12} strokeWidth={1.75} aria-hidden />
          Pinned
        </span>
      )}
      {areas.map((area) => (
        <span key={area} className={styles.fact}>
          <AreaMark area={area} />
        </span>
      ))}
      {energy && (
        <span className={styles.fact}>
          <EnergyMark energy={energy} />
        </span>
      )}
      {signal && (
        <span className={styles.fact}>
          <Signpost size={12} strokeWidth={1.75} aria-hidden />
          {signalName(signal)}
        </span>
      )}
      {images > 0 && (
        <span className={styles.fact}>
          <Image size={12} strokeWidth={1.75} aria-hidden />
          {images === 1 ? '1 image' : `${images} images`}
        </span>
      )}
    </span>
  );
}
