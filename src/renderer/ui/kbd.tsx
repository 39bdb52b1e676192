import { Keyboard } from 'react-aria-components';
import styles from './kbd.module.css';
import { keyNames } from './key-names';

/** Shows a shortcut such as 'Mod+Shift+F' in the words of this computer's keyboard. */
export function Kbd({ keys }: Readonly<{ keys: string }>) {
  return (
    <span className={styles.keys}>
      {keyNames(keys, navigator.platform).map((name) => (
        <Keyboard key={name} className={styles.key}>
          {name}
        </Keyboard>
      ))}
    </span>
  );
}
