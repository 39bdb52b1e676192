import { withWords } from '#shared/domain/meetings/meeting-words';
import { Chip } from '../../ui/chip';
import { Select } from '../../ui/select';
import { TextLink } from '../../ui/text-link';
import styles from './meeting-page.module.css';
import { usePeople, usePeopleNames } from './queries';

type Props = Readonly<{
  people: readonly string[];
  onChange: (people: string[]) => void;
  error: string | null;
}>;

/** Whom one meets: people of the vault. */
export function PeopleField({ people, onChange, error }: Props) {
  const known = usePeople().data ?? [];
  const names = usePeopleNames();
  const free = known.filter(({ id, removed }) => !removed && !people.includes(id));
  return (
    <div className={styles.people}>
      {people.length > 0 && (
        <div className={styles.chips}>
          {people.map((id) => (
            <Chip
              key={id}
              name={withWords([id], names)}
              {...(people.length > 1 && {
                onRemove: () => onChange(people.filter((one) => one !== id)),
              })}
            />
          ))}
        </div>
      )}
      {known.length === 0 ? (
        <p className={styles.hint}>
          Nobody is in the vault yet.{' '}
          <TextLink href="/board">Add the person to your board</TextLink> first.
        </p>
      ) : (
        <Select
          label={people.length === 0 ? 'With' : 'Also with'}
          placeholder="Choose somebody"
          options={free}
          value={null}
          onChange={(id) => onChange([...people, id])}
          error={error}
        />
      )}
    </div>
  );
}
