import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { seatRoles } from '#shared/domain/board/roles';
import { useKeptDraft } from '../../bridge/kept-draft';
import { useToday } from '../../bridge/use-today';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { AreaSelect } from './area-select';
import { FirstGap } from './first-gap';
import { focusFirstError } from './focus-first-error';
import { checkSeatLine, newSeatLine, type SeatLine, seatLineKind } from './seat-line-draft';
import { SeatedList } from './seated-list';
import styles from './start.module.css';
import { useBoard } from './start-queries';
import { besides } from './start-steps';
import { StepHeader } from './step-header';
import { StepWays } from './step-ways';

const standings = [
  { id: 'serving', name: 'Serving', description: 'They serve you now.' },
  { id: 'candidate', name: 'Candidate', description: 'You have not asked them yet.' },
] as const;
const { next } = besides('who');

/** People for the board, one line a seat, and what the board then sees first. */
export function WhoStep() {
  const today = useToday();
  return (
    <>
      <StepHeader step="who">
        Who serves you already, and whom would you like to ask? One line for each seat; the same
        person can hold several.
      </StepHeader>
      {today !== undefined && <Who today={today} />}
    </>
  );
}

function Who({ today }: Readonly<{ today: string }>) {
  const navigate = useNavigate();
  const { data: board, error: boardError } = useBoard();
  const [isChecked, setChecked] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptDraft<SeatLine, unknown>('start:who', newSeatLine(today), seatLineKind);
  const { draft, change, isSending, error } = kept;
  const errors = isChecked ? checkSeatLine(draft) : {};

  /** Whether the line is on the board now. */
  const add = async (): Promise<boolean> => {
    if (isSending) return false;
    setChecked(true);
    if (Object.keys(checkSeatLine(draft)).length > 0) {
      focusFirstError(form.current);
      return false;
    }
    const sent = kept.submit(() => seatLineKind.saveNow(draft), newSeatLine(today, draft));
    setChecked(false);
    nameField.current?.focus();
    return (await sent) !== 'failed';
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  const goOn = async () => {
    if (draft.name.trim() === '' || (await add())) await navigate({ to: next });
  };

  return (
    <>
      <div className={styles.body}>
        <form ref={form} aria-label="Person" className={styles.line} onSubmit={onSubmit} noValidate>
          <TextField
            label="Name"
            value={draft.name}
            // A line that was refused and is emptied is given up, with what was said about it.
            onChange={(name) => (error !== null && name === '' ? kept.forget() : change({ name }))}
            error={errors.name ?? null}
            inputRef={nameField}
            maxLength={200}
          />
          <AreaSelect
            area={draft.area}
            onChange={(area) => change({ area })}
            error={errors.area ?? null}
          />
          <Select
            label="Role"
            options={seatRoles}
            value={draft.role}
            onChange={(role) => change({ role })}
          />
          <Select
            label="Serving or candidate"
            options={standings}
            value={draft.standing}
            onChange={(standing) => change({ standing })}
          />
          <Button type="submit">Add person</Button>
        </form>
        {error !== null && <ErrorNote error={error} />}
        {kept.refused.map((refused) => (
          <NotAdded key={refused.draft.seatId} {...refused} kept={kept} />
        ))}
        {boardError && <ErrorNote error={boardError} />}
        {board && <SeatedList board={board} />}
        {board && <FirstGap board={board} today={today} />}
      </div>
      <StepWays step="who" onNext={() => void goOn()} />
    </>
  );
}

type NotAddedProps = Readonly<{
  draft: SeatLine;
  error: unknown;
  kept: Pick<ReturnType<typeof useKeptDraft<SeatLine, unknown>>, 'sendAgain' | 'giveUp'>;
}>;

/** A line that could not be added, while the next one was being typed already. */
function NotAdded({ draft, error, kept }: NotAddedProps) {
  return (
    <ErrorNote error={error}>
      <Button
        size="small"
        onPress={() => void kept.sendAgain(draft, () => seatLineKind.saveNow(draft))}
      >
        Add {draft.name} again
      </Button>
      <Button size="small" onPress={() => kept.giveUp(draft)}>
        Leave it out
      </Button>
    </ErrorNote>
  );
}
