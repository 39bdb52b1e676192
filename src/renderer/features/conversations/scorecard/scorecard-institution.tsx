import { Ellipsis, Pencil, X } from 'lucide-react';
import type { Scorecard } from '#shared/domain/conversations/scorecard';
import { IconButton } from '../../../ui/icon-button';
import { Menu } from '../../../ui/menu';
import { TextField } from '../../../ui/text-field';
import { useToasts } from '../../../ui/toast';
import styles from './scorecard.module.css';

type Props = Readonly<{
  institution: Scorecard['institutions'][number];
  number: number;
  isWriting: boolean;
  onWrite: (isWriting: boolean) => void;
  update: (from: (scorecard: Scorecard) => Scorecard) => void;
}>;

/** The head of a column: an institution's name, written where it stands. */
export function ScorecardInstitution({ institution, number, isWriting, onWrite, update }: Props) {
  const { id, name } = institution;
  const { offerUndo } = useToasts();
  const shown = name.trim() || `Institution ${number}`;
  if (isWriting) {
    return (
      <TextField
        label={`Name of institution ${number}`}
        value={name}
        maxLength={200}
        autoFocus
        onChange={(typed) =>
          update((before) => ({
            ...before,
            institutions: before.institutions.map((each) =>
              each.id === id ? { ...each, name: typed } : each,
            ),
          }))
        }
        onBlur={() => onWrite(false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') onWrite(false);
        }}
      />
    );
  }
  const remove = () => {
    let taken: Pick<Scorecard, 'answers'> = { answers: [] };
    update((before) => {
      taken = { answers: before.answers.filter((answer) => answer.institutionId === id) };
      return {
        ...before,
        institutions: before.institutions.filter((each) => each.id !== id),
      };
    });
    offerUndo({
      message: `${shown} taken out.`,
      about: [id],
      undo: () =>
        update((before) => ({
          ...before,
          institutions: before.institutions.toSpliced(number - 1, 0, institution),
          answers: [...before.answers, ...taken.answers],
        })),
    });
  };
  return (
    <span className={styles.head}>
      <span className={styles.name}>{shown}</span>
      <Menu
        label="Institution"
        trigger={<IconButton label={`Actions for ${shown}`} icon={Ellipsis} size="small" />}
        choices={[
          { id: 'name', name: 'Change name', icon: Pencil, onAction: () => onWrite(true) },
          { id: 'out', name: 'Take out', icon: X, onAction: remove },
        ]}
      />
    </span>
  );
}
