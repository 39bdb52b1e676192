import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type StageId, stages } from '#shared/domain/board/stages';
import { foldName, matchingNames } from '#shared/domain/names';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './seat-dialog.module.css';

type Props = Readonly<{
  stage: StageId;
  today: string;
  onBoard: readonly string[];
  /** Told the id of who joined. */
  onAdded: (id: string) => void;
  /** Asked for the other way: several people at once. */
  onSeveral: () => void;
  onClose: () => void;
}>;

const most = 5;
const stageOptions = stages.map(({ id, name }) => ({ id, name }));

/** Somebody joins the board: a new name, or one that the journal knows. */
export function AddPersonDialog({
  stage: first,
  today,
  onBoard,
  onAdded,
  onSeveral,
  onClose,
}: Props) {
  const [name, setName] = useState('');
  const [stage, setStage] = useState<StageId>(first);
  const [isOther, setOther] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { data: people = [] } = useQuery({
    queryKey: ['names', 'people'],
    queryFn: () => call('board.people', {}),
  });
  const typed = name.trim();
  const same = people.find((one) => foldName(one.name) === foldName(typed));
  const isHere = same !== undefined && onBoard.includes(same.id);
  const known =
    typed === '' || same
      ? []
      : matchingNames(
          people.filter(({ id, removed }) => !removed && !onBoard.includes(id)),
          typed,
          most,
        );

  const add = async (id: string, chosen: string) => {
    try {
      await call('board.addPerson', { id, name: chosen, stage, since: today });
      onAdded(id);
      onClose();
    } catch (reason) {
      setError(reason);
    }
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed === '') return setProblem('Give the person a name.');
    if (isHere && !isOther) return setProblem(`${same.name} is on the board already.`);
    const known = isOther ? undefined : same;
    void add(known?.id ?? crypto.randomUUID(), known?.name ?? typed);
  };

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={first === 'candidate' ? 'Add candidate' : 'Add person'}
      actions={
        <>
          <Button onPress={onSeveral}>Add several</Button>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => submit()}>
            {first === 'candidate' ? 'Add candidate' : 'Add person'}
          </Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit} aria-label="Person" noValidate>
        <TextField
          label="Name"
          value={name}
          onChange={(next) => {
            setName(next);
            setProblem(null);
          }}
          description={
            same && !isHere && !isOther
              ? 'The journal names them already; those entries stay linked.'
              : undefined
          }
          error={problem}
          maxLength={200}
          autoFocus
        />
        {same && (
          <Checkbox isSelected={isOther} onChange={setOther}>
            This is another person of that name
          </Checkbox>
        )}
        {known.length > 0 && (
          <div className={styles.group}>
            <span className={styles.label}>Named in the journal</span>
            <div className={styles.known}>
              {known.map((one) => (
                <Button key={one.id} size="small" onPress={() => setName(one.name)}>
                  {one.name}
                </Button>
              ))}
            </div>
          </div>
        )}
        <Select label="Stage" options={stageOptions} value={stage} onChange={setStage} />
        {error !== null && <ErrorNote error={error} />}
      </form>
    </Dialog>
  );
}
