import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { BoardView } from '#shared/contract/board-seats';
import { seatRoles } from '#shared/domain/board/roles';
import { type StageId, stages } from '#shared/domain/board/stages';
import { foldName, matchingNames } from '#shared/domain/names';
import { call } from '../../bridge/client';
import { useKeptDraft } from '../../bridge/kept-draft';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useToasts } from '../../ui/toast';
import { joiningDraftKind, noteWanted, type Wanted } from './joining-draft';
import { OptionalSelect } from './person-optional-select';
import styles from './seat-dialog.module.css';

type Props = Readonly<{
  stage: StageId;
  today: string;
  board: BoardView;
  /** What a candidate is wanted for, where that is known. */
  wanted?: Wanted | undefined;
  /** Asked for the other way: several people at once. */
  onSeveral: () => void;
  onClose: () => void;
}>;

const most = 5;
const stageOptions = stages.map(({ id, name }) => ({ id, name }));
const nothingWanted: Wanted = { areaId: null, role: null };

/** Somebody joins the board: a new name, or one that the journal knows. */
export function AddPersonDialog(props: Props) {
  const { stage: first, today, board, wanted = nothingWanted, onSeveral, onClose } = props;
  const initial = { ...wanted, name: '', stage: first };
  const { draft, change, forget } = useKeptDraft(`joining:${first}`, initial, joiningDraftKind);
  const [isOther, setOther] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { say } = useToasts();
  const onBoard = board.people.map(({ id }) => id);
  const isCandidate = first === 'candidate';
  const close = () => {
    forget();
    onClose();
  };
  const { data: people = [] } = useQuery({
    queryKey: ['names', 'people'],
    queryFn: () => call('board.people', {}),
  });
  const typed = draft.name.trim();
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
      await call('board.addPerson', { id, name: chosen, stage: draft.stage, since: today });
    } catch (reason) {
      return setError(reason);
    }
    close();
    if (draft.stage === 'candidate') {
      // They are on the board by now, whatever becomes of the rest.
      await noteWanted(id, draft).catch((reason: unknown) => say(errorMessage(reason)));
    }
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed === '') return setProblem('Give the person a name.');
    if (isHere && !isOther) return setProblem(`${same.name} is on the board already.`);
    const known = isOther ? undefined : same;
    void add(known?.id ?? crypto.randomUUID(), known?.name ?? typed);
  };

  const title = isCandidate ? 'Add candidate' : 'Add person';

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title={title}
      actions={
        <>
          <Button
            onPress={() => {
              forget();
              onSeveral();
            }}
          >
            Add several
          </Button>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" onPress={() => submit()}>
            {title}
          </Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit} aria-label="Person" noValidate>
        <TextField
          label="Name"
          value={draft.name}
          onChange={(name) => {
            change({ name });
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
                <Button key={one.id} size="small" onPress={() => change({ name: one.name })}>
                  {one.name}
                </Button>
              ))}
            </div>
          </div>
        )}
        <Select
          label="Stage"
          options={stageOptions}
          value={draft.stage}
          onChange={(stage) => change({ stage })}
        />
        {isCandidate && draft.stage === 'candidate' && (
          <WantedFields wanted={draft} areas={board.areas} onChange={change} />
        )}
        {error !== null && <ErrorNote error={error} />}
      </form>
    </Dialog>
  );
}

type WantedProps = Readonly<{
  wanted: Wanted;
  areas: BoardView['areas'];
  onChange: (change: Partial<Wanted>) => void;
}>;

/** What a candidate is wanted for; both may be left open. */
function WantedFields({ wanted, areas, onChange }: WantedProps) {
  return (
    <div className={styles.fields}>
      <OptionalSelect
        label="Area"
        options={areas.filter(({ id, isHidden }) => !isHidden || id === wanted.areaId)}
        value={wanted.areaId}
        onChange={(areaId) => onChange({ areaId })}
        none="Not decided"
      />
      <OptionalSelect
        label="Role"
        options={seatRoles}
        value={wanted.role}
        onChange={(role) => onChange({ role })}
        none="Not decided"
      />
    </div>
  );
}
