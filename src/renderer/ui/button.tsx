import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps,
  Link,
  type LinkProps,
} from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names';

type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger';

type Look = Readonly<{
  /** primary: the one thing to do here; quiet: the others; plain: without a border; danger: cannot be undone. */
  variant?: ButtonVariant;
  size?: 'medium' | 'small';
  icon?: LucideIcon;
  children: ReactNode;
}>;

type Props = Look & Omit<ButtonProps, 'className' | 'style' | 'children'>;

export function Button({
  variant = 'quiet',
  size = 'medium',
  icon: Icon,
  children,
  ...rest
}: Props) {
  return (
    <AriaButton {...rest} className={classNames(styles.button, styles[variant], styles[size])}>
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <span>{children}</span>
    </AriaButton>
  );
}

type ButtonLinkProps = Look & Omit<LinkProps, 'className' | 'style' | 'children'>;

/** A link that looks like a button: for going to a page. `href` is a path of the app's router. */
export function ButtonLink({
  variant = 'quiet',
  size = 'medium',
  icon: Icon,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link {...rest} className={classNames(styles.button, styles[variant], styles[size])}>
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <span>{children}</span>
    </Link>
  );
}
