import { TextLink } from '../../ui/text-link';
import styles from './person-name-twin.module.css';
import { usePeople } from './person-queries';
import { nameTwin } from './person-words';

/** Says that somebody else has the same name, and leads to them. Two people may share one. */
export function NameTwin({ id, name }: Readonly<{ id: string; name: string }>) {
  const people = usePeople();
  const twin = nameTwin(people.data ?? [], id, name);
  return (
    <p role="status" className={styles.twin} data-empty={twin === null || undefined}>
      {twin && (
        <>
          Somebody else is called <TextLink href={`/people/${twin.id}`}>{twin.name}</TextLink>. If
          this is another person, go on.
        </>
      )}
    </p>
  );
}
