import { areaLook } from '#shared/domain/area-look';
import type { AreaId } from '#shared/domain/areas';
import styles from './area-mark.module.css';
import { useAreaName } from './known-areas';

type Props = Readonly<{
  area: AreaId;
  /** Leave the name out only where it stands beside the mark in other words. */
  shapeOnly?: boolean;
}>;

/** An area's hue, shape and name. */
export function AreaMark({ area, shapeOnly = false }: Props) {
  const nameOf = useAreaName();
  const { hue, shape } = areaLook(area);
  return (
    <span className={styles.mark} data-area={hue}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={shape} fill="currentColor" fillRule="evenodd" />
      </svg>
      {!shapeOnly && <span className={styles.name}>{nameOf(area)}</span>}
    </span>
  );
}
