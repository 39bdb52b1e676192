import { TextLink } from '../../ui/text-link';
import { useToBringUp } from './queries';
import styles from './today.module.css';

/** The way to passages that wait to be brought up, if there are any. */
export function BringUpLink() {
  const { data: total = 0 } = useToBringUp();
  if (total === 0) return null;
  return (
    <p className={styles.line}>
      <TextLink href="/journal/marks">
        {total === 1 ? 'One passage to bring up' : `${total} passages to bring up`}
      </TextLink>
    </p>
  );
}
