import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { commitment as commitmentSchema } from '#shared/contract/board-relationship';
import type { MeetingCommitment } from '#shared/contract/meetings';
import { commitmentSides } from '#shared/domain/board/relationship';
import { formatDay } from '#shared/domain/plan-words';
import { call } from '../../bridge/client';
import { type DraftKind, useKeptDraft } from '../../bridge/kept-draft';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DatePicker } from '../../ui/date-picker';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useToasts } from '../../ui/toast';
import styles from './meeting-page.module.css';
import { useMeetingCommitments, usePeopleNames } from './queries';

type Props = Readonly<{ meetingId: string; people: readonly string[]; today: string }>;
type Draft = MeetingCommitment & Readonly<{ meetingId: string }>;

/** What each of them said they will do. They stand on the person's page too. */
export function MeetingCommitments({ meetingId, people, today }: Props) {
  const made = useMeetingCommitments(meetingId).data ?? [];
  return (
    <section aria-labelledby="commitments-heading" className={styles.section}>
      <h2 id="commitments-heading">Commitments</h2>
      {made.length > 0 && (
        <ul className={styles.commitments} aria-label="Commitments">
          {made.map((one) => (
            <CommitmentRow key={one.id} made={one} meetingId={meetingId} today={today} />
          ))}
        </ul>
      )}
      {people[0] !== undefined && (
        <CommitmentForm
          initial={{
            ...{ id: crypto.randomUUID(), meetingId, personId: people[0] },
            ...{ whose: 'mine', what: '', dueOn: null, done: false },
          }}
          people={people}
        />
      )}
    </section>
  );
}

type RowProps = Readonly<{ made: MeetingCommitment; meetingId: string; today: string }>;

function CommitmentRow({ made, meetingId, today }: RowProps) {
  const names = usePeopleNames();
  const { say } = useToasts();
  const queryClient = useQueryClient();
  const name = names.get(made.personId) ?? '';
  const setDone = async (done: boolean) => {
    try {
      await call('meetings.saveCommitment', { ...made, meetingId, done });
      await queryClient.invalidateQueries({ queryKey: ['board'] });
    } catch (error) {
      say(errorMessage(error));
    }
  };
  const who = made.whose === 'mine' ? `I, for ${name}` : name;
  return (
    <li data-done={made.done || undefined}>
      <Checkbox isSelected={made.done} onChange={(done) => void setDone(done)}>
        {made.what}
        <span className={styles.hint}>
          {' '}
          {who}
          {made.dueOn !== null && `, by ${formatDay(made.dueOn, today)}`}
        </span>
      </Checkbox>
    </li>
  );
}

const kind: DraftKind<Draft> = {
  saveNow: (draft) => call('meetings.saveCommitment', draft),
  describe: ({ what }) => ({ title: 'Not saved: a commitment', text: what }),
};

type FormProps = Readonly<{ initial: Draft; people: readonly string[] }>;

function CommitmentForm({ initial, people }: FormProps) {
  const [first] = useState(initial);
  const names = usePeopleNames();
  const queryClient = useQueryClient();
  const form = useKeptDraft(`meeting-commitment:${first.meetingId}`, first, kind);
  const { draft, change } = form;
  const [wasTried, setTried] = useState(false);
  const problem = commitmentSchema.safeParse(draft).error?.issues[0];
  const told = (field: string) => (wasTried && problem?.path[0] === field ? problem.message : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem) return;
    setTried(false);
    const next = { ...draft, id: crypto.randomUUID(), what: '', dueOn: null };
    void form.submit(async () => {
      await kind.saveNow(draft);
      await queryClient.invalidateQueries({ queryKey: ['board'] });
    }, next);
  };
  return (
    <form onSubmit={submit} aria-label="New commitment" className={styles.fields}>
      <TextField
        label="What"
        value={draft.what}
        onChange={(what) => change({ what })}
        maxLength={300}
        error={told('what')}
      />
      <div className={styles.row}>
        <Select
          label="Who"
          options={commitmentSides}
          value={draft.whose}
          onChange={(whose) => change({ whose })}
        />
        {people.length > 1 && (
          <Select
            label="With"
            options={people.map((id) => ({ id, name: names.get(id) ?? 'Somebody' }))}
            value={draft.personId}
            onChange={(personId) => change({ personId })}
          />
        )}
        <DatePicker
          label="By"
          value={draft.dueOn}
          onChange={(dueOn) => change({ dueOn })}
          error={told('dueOn')}
        />
        <div className={styles.end}>
          <Button type="submit">Add commitment</Button>
        </div>
      </div>
      {form.error !== null && <ErrorNote error={form.error} />}
    </form>
  );
}
