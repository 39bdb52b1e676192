import { Button } from '../../ui/button';
import { useRelationship } from './relationship-queries';
import styles from './relationship-section.module.css';

type Props = Readonly<{ personId: string; name: string }>;

/**
 * A quiet line beside an ask, while nothing is written down of what the user gives this person; it leads
 * to where that is said, and never stands in the way.
 */
export function GivingReminder({ personId, name }: Props) {
  const { data } = useRelationship(personId);
  if (!data || (data.giving && (data.giving.gains.length > 0 || data.giving.words !== ''))) {
    return null;
  }
  const goThere = () => {
    const heading = document.getElementById('giving-heading');
    heading?.scrollIntoView({ block: 'center' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.reminder}>
      <p>Nothing is written down yet of what you give {name} back. Think of it before you ask.</p>
      <Button size="small" variant="plain" onPress={goThere}>
        Go to what I give back
      </Button>
    </div>
  );
}
