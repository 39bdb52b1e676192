import type { PreparationLine } from '#shared/domain/conversations/line';
import { originPath } from '#shared/domain/conversations/offers';
import { TextLink } from '../../ui/text-link';
import styles from './sorting.module.css';

/** Where a line's words were copied from, and the way back there. */
export function LineOrigin({ line: { origin } }: Readonly<{ line: PreparationLine }>) {
  if (origin === null) return null;
  const path = originPath(origin);
  return (
    <span className={styles.origin}>
      From: {path === null ? origin.label : <TextLink href={path}>{origin.label}</TextLink>}
    </span>
  );
}
