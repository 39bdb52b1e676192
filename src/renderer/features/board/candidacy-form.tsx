import type { BoardView, Candidacy } from '#shared/contract/board-seats';
import { seatRoles } from '#shared/domain/board/roles';
import { byName } from '#shared/domain/names';
import { DatePicker } from '../../ui/date-picker';
import { TextArea, TextField } from '../../ui/text-field';
import { candidacyDraftKind, checkCandidacy } from './candidacy-draft';
import { GivingReminder } from './giving-reminder';
import { PersonFormFrame } from './person-form-frame';
import styles from './person-form-frame.module.css';
import { useKeptForm } from './person-kept-form';
import { OptionalSelect } from './person-optional-select';
import { usePeople } from './person-queries';

type Props = Readonly<{
  name: string;
  areas: BoardView['areas'];
  draftKey: string;
  initial: Candidacy;
  onClose: () => void;
  onReopen: () => void;
}>;

/** What one wants a candidate for, and how to get to the asking. */
export function CandidacyForm({ name, areas, ...options }: Props) {
  const form = useKeptForm<Candidacy, unknown>({
    ...options,
    kind: candidacyDraftKind,
    check: checkCandidacy,
    saidWhenSaved: () => 'Candidacy saved.',
  });
  const people = usePeople();
  const { draft, change, errors } = form;
  const introducers = (people.data ?? [])
    .filter(({ id, removed }) => id === draft.introducerId || (!removed && id !== draft.personId))
    .toSorted(byName);
  return (
    <PersonFormFrame form={form} label={`Candidacy of ${name}`} submitLabel="Save candidacy">
      <div className={styles.row}>
        <OptionalSelect
          label="Area"
          options={areas.filter(({ id, isHidden }) => !isHidden || id === draft.areaId)}
          value={draft.areaId}
          onChange={(areaId) => change({ areaId })}
          none="Not decided"
          autoFocus
        />
        <OptionalSelect
          label="Role"
          options={seatRoles}
          value={draft.role}
          onChange={(role) => change({ role })}
          none="Not decided"
        />
      </div>
      <TextArea
        label="Why this person"
        description="What they know, decide or have lived through that nobody on your board has."
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={errors.reason ?? null}
        rows={3}
      />
      <OptionalSelect
        label="Who could introduce you"
        options={introducers}
        value={draft.introducerId}
        onChange={(introducerId) => change({ introducerId })}
        none="Nobody yet"
      />
      <div className={styles.row}>
        <TextField
          label="Next step"
          description="Small enough for ten minutes between cases."
          value={draft.nextStep}
          onChange={(nextStep) => change({ nextStep })}
          error={errors.nextStep ?? null}
        />
        <DatePicker
          label="By"
          value={draft.nextOn}
          onChange={(nextOn) => change({ nextOn })}
          onUnclear={form.onUnclear}
          error={errors.nextOn ?? null}
        />
      </div>
      {draft.nextStep.trim() !== '' && <GivingReminder personId={draft.personId} name={name} />}
    </PersonFormFrame>
  );
}
