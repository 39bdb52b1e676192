import { AreaMark } from '../../ui/area-mark';
import styles from './person-header.module.css';

/** An area by the name the user gave it, with its mark. */
export function AreaName({ area }: Readonly<{ area: Readonly<{ id: string; name: string }> }>) {
  return (
    <span className={styles.area}>
      <AreaMark area={area.id} shapeOnly />
      {area.name}
    </span>
  );
}
