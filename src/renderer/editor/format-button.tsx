import type { LucideIcon } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { Tooltip } from '../ui/tooltip';
import styles from './formatting-toolbar.module.css';

type Props = Readonly<{
  label: string;
  shortcut?: string;
  icon: LucideIcon;
  isPressed: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}>;

/** Its pressed state follows the text at the caret, never its own press. */
export function FormatButton({
  label,
  shortcut,
  icon: Icon,
  isPressed,
  isDisabled = false,
  onPress,
}: Props) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <ToggleButton
        aria-label={label}
        isSelected={isPressed}
        isDisabled={isDisabled}
        onPress={onPress}
        className={styles.button ?? ''}
      >
        <Icon size={18} strokeWidth={1.75} aria-hidden />
      </ToggleButton>
    </Tooltip>
  );
}
