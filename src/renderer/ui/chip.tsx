import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './chip.module.css';

type Props = Readonly<{
  /** What it says, in words; names the button that takes it away. */
  name: string;
  /** Drawn in place of the bare name, such as an AreaMark. */
  children?: ReactNode;
  onRemove?: () => void;
}>;

/** A small fact that is set, and a way to take it away. */
export function Chip({ name, children = name, onRemove }: Props) {
  return (
    <span className={styles.chip}>
      <span className={styles.words}>{children}</span>
      {onRemove && (
        <Button className={styles.remove ?? ''} aria-label={`Remove ${name}`} onPress={onRemove}>
          <X size={13} strokeWidth={2} aria-hidden />
        </Button>
      )}
    </span>
  );
}
