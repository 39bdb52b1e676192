import type { AreaId } from '#shared/domain/areas';
import { areaName } from '#shared/domain/areas';
import styles from './area-mark.module.css';

/** One shape an area on a 12 × 12 grid, so that colour alone never carries the meaning. */
const shapes: Readonly<Record<AreaId, string>> = {
  teaching: 'M6 1 L11.5 11 H0.5 Z',
  research: 'M6 0.5 L11.5 6 L6 11.5 L0.5 6 Z',
  'work-life': 'M6 1 A5 5 0 1 1 5.99 1 Z M6 3.8 A2.2 2.2 0 1 0 6.01 3.8 Z',
  quality: 'M1 1 H11 V6 Q11 10 6 11.5 Q1 10 1 6 Z',
  leadership:
    'M6 0.5 L7.7 4.1 L11.6 4.6 L8.7 7.3 L9.4 11.2 L6 9.3 L2.6 11.2 L3.3 7.3 L0.4 4.6 L4.3 4.1 Z',
  'medico-legal': 'M1.2 1.2 H10.8 V10.8 H1.2 Z',
  clinical: 'M4.2 0.8 H7.8 V4.2 H11.2 V7.8 H7.8 V11.2 H4.2 V7.8 H0.8 V4.2 H4.2 Z',
  advocacy: 'M6 1 A5 5 0 1 1 5.99 1 Z',
};

type Props = Readonly<{
  area: AreaId;
  /** Leave the name out only where it stands beside the mark in other words. */
  shapeOnly?: boolean;
}>;

/** An area's hue, shape and name. */
export function AreaMark({ area, shapeOnly = false }: Props) {
  return (
    <span className={styles.mark} data-area={area}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[area]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {!shapeOnly && <span className={styles.name}>{areaName(area)}</span>}
    </span>
  );
}
