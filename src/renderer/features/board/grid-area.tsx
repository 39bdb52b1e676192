import { areaWeights } from '#shared/domain/board/person-facts';
import { AreaMark } from '../../ui/area-mark';
import styles from './board-grid.module.css';
import type { ShownArea } from './board-shown';

/** The head of a row: the area, and how much it matters now. */
export function GridArea({ area }: Readonly<{ area: ShownArea }>) {
  const weight = areaWeights.find(({ id }) => id === area.weight)?.name ?? '';
  return (
    <span className={styles.areaHead} title={area.description}>
      <AreaMark area={area.id} shapeOnly />
      <span className={styles.areaWords}>
        <span className={styles.areaName}>{area.name}</span>
        {area.weight !== 2 && <span className={styles.weight}>{weight}</span>}
      </span>
    </span>
  );
}
