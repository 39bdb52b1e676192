import { areaIds } from '#shared/domain/areas';
import { AreaMark } from '../../ui/area-mark';
import styles from './person-header.module.css';

/** An area by the name the user gave it, with its mark where it is one of the eight. */
export function AreaName({ area }: Readonly<{ area: Readonly<{ id: string; name: string }> }>) {
  const known = areaIds.find((id) => id === area.id);
  return (
    <span className={styles.area}>
      {known && <AreaMark area={known} shapeOnly />}
      {area.name}
    </span>
  );
}
