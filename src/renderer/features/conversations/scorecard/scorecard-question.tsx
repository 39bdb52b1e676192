import { ArrowDown, ArrowUp, Ellipsis, Pencil, X } from 'lucide-react';
import type { Scorecard } from '#shared/domain/conversations/scorecard';
import { moveItem } from '#shared/domain/kits/edit-kit';
import { IconButton } from '../../../ui/icon-button';
import { Menu } from '../../../ui/menu';
import { TextArea } from '../../../ui/text-field';
import { useToasts } from '../../../ui/toast';
import styles from './scorecard.module.css';

type Props = Readonly<{
  question: Scorecard['questions'][number];
  row: number;
  many: number;
  isWriting: boolean;
  onWrite: (isWriting: boolean) => void;
  update: (from: (scorecard: Scorecard) => Scorecard) => void;
}>;

/** The head of a row: a question put to every institution, written where it stands. */
export function ScorecardQuestion({ question, row, many, isWriting, onWrite, update }: Props) {
  const { id, text } = question;
  const { offerUndo } = useToasts();
  if (isWriting) {
    return (
      <TextArea
        label="Question"
        rows={3}
        value={text}
        maxLength={800}
        autoFocus
        onChange={(typed) =>
          update((before) => ({
            ...before,
            questions: before.questions.map((each) =>
              each.id === id ? { ...each, text: typed } : each,
            ),
          }))
        }
        onBlur={() => onWrite(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onWrite(false);
        }}
      />
    );
  }
  const move = (before: number | null) =>
    update((all) => ({ ...all, questions: moveItem(all.questions, row, before) }));
  const remove = () => {
    let taken: Scorecard['answers'] = [];
    update((before) => {
      taken = before.answers.filter((answer) => answer.questionId === id);
      return { ...before, questions: before.questions.filter((each) => each.id !== id) };
    });
    offerUndo({
      message: 'Question taken out.',
      about: [id],
      undo: () =>
        update((before) => ({
          ...before,
          questions: before.questions.toSpliced(row, 0, question),
          answers: [...before.answers, ...taken],
        })),
    });
  };
  const shown = text.trim() || 'Empty question';
  return (
    <span className={styles.head}>
      <span className={styles.question}>{shown}</span>
      <Menu
        label="Question"
        trigger={<IconButton label={`Actions for ${shown}`} icon={Ellipsis} size="small" />}
        choices={[
          { id: 'edit', name: 'Edit question', icon: Pencil, onAction: () => onWrite(true) },
          {
            id: 'up',
            name: 'Move up',
            icon: ArrowUp,
            isDisabled: row === 0,
            onAction: () => move(row - 1),
          },
          {
            id: 'down',
            name: 'Move down',
            icon: ArrowDown,
            isDisabled: row === many - 1,
            onAction: () => move(row + 2 >= many ? null : row + 2),
          },
          { id: 'out', name: 'Take out', icon: X, onAction: remove },
        ]}
      />
    </span>
  );
}
