import { initialsOf } from '#shared/domain/board/person-facts';
import { classNames } from '../../ui/class-names';
import styles from './person-avatar.module.css';
import { usePhoto } from './person-photo';

type Props = Readonly<{
  person: Readonly<{ id: string; name: string; side?: 'inside' | 'outside' | null }>;
  /** large: on the person's own page. */
  size?: 'small' | 'large';
}>;

/** A person's photo, or their initials; decoration, for the name stands beside it. */
export function PersonAvatar({ person, size = 'small' }: Props) {
  const address = usePhoto(person.id);
  const className = classNames(styles.avatar, styles[size]);
  const side = person.side ?? 'unknown';
  if (address === null) {
    return (
      <span className={className} data-side={side} aria-hidden="true">
        {initialsOf(person.name)}
      </span>
    );
  }
  return <img src={address} alt="" className={className} data-side={side} draggable={false} />;
}
