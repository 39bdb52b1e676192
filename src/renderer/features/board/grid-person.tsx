import { ChevronDown } from 'lucide-react';
import { Button, Link, VisuallyHidden } from 'react-aria-components';
import { stageName } from '#shared/domain/board/stages';
import { Menu } from '../../ui/menu';
import styles from './board-grid.module.css';
import type { ShownPerson } from './board-shown';
import { PersonAvatar } from './person-avatar';

export type PersonActions = Readonly<{
  onMovePerson: (id: string, before: string | null) => void;
  onIfLeaves: (id: string) => void;
}>;

type Props = Readonly<{
  person: ShownPerson;
  people: readonly ShownPerson[];
  /** Only the last word of the name is drawn; the whole is still read out. */
  isTight: boolean;
  actions: PersonActions;
}>;

/** The head of a column: who it is, where the relationship stands, and what can be done. */
export function GridPerson({ person, people, isTight, actions }: Props) {
  const index = people.findIndex(({ id }) => id === person.id);
  const move = (to: number) => actions.onMovePerson(person.id, people[to]?.id ?? null);
  return (
    <span className={styles.personHead}>
      <Link href={`/people/${person.id}`} className={styles.personLink ?? ''}>
        <PersonAvatar person={person} />
        <span className={styles.personName} aria-hidden={isTight}>
          {isTight ? person.name.split(' ').at(-1) : person.name}
        </span>
        {isTight && <VisuallyHidden>{person.name}</VisuallyHidden>}
      </Link>
      {!isTight && <span className={styles.stage}>{stageName(person.stage)}</span>}
      <Menu
        label={person.name}
        trigger={
          <Button aria-label={`More for ${person.name}`} className={styles.personMore ?? ''}>
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
          </Button>
        }
        choices={[
          {
            id: 'leaves',
            name: 'If they leave…',
            onAction: () => actions.onIfLeaves(person.id),
          },
          {
            id: 'left',
            name: 'Move left',
            isDisabled: index <= 0,
            onAction: () => move(index - 1),
          },
          {
            id: 'right',
            name: 'Move right',
            isDisabled: index === people.length - 1,
            onAction: () => move(index + 2),
          },
        ]}
      />
    </span>
  );
}
