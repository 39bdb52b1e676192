import { Link, type LinkProps } from 'react-aria-components';
import styles from './text-link.module.css';

/** A link in running text. `href` is a path of the app's router; with onPress alone it is a button-like link. */
export function TextLink(props: Omit<LinkProps, 'className' | 'style'>) {
  return <Link {...props} className={styles.link ?? ''} />;
}
