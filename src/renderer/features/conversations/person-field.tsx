import { ComboBox } from '../../ui/combo-box';
import { usePeople } from './queries';

type Props = Readonly<{ personId: string | null; onChange: (id: string | null) => void }>;

/** With whom one will talk: somebody the vault knows, found by typing, or nobody yet. */
export function PersonField({ personId, onChange }: Props) {
  const { data = [] } = usePeople();
  const people = data.filter(({ id, removed }) => !removed || id === personId);
  return (
    <ComboBox
      label="With"
      placeholder="Find a person"
      nothing="Nobody of that name. Add them on the board first."
      options={people.map(({ id, name }) => ({ id, name }))}
      value={personId}
      onChange={onChange}
    />
  );
}
