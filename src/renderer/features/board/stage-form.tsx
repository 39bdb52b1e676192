import { isParting, stages } from '#shared/domain/board/stages';
import type { DraftKind } from '../../bridge/kept-draft';
import { useToday } from '../../bridge/use-today';
import { Checkbox } from '../../ui/checkbox';
import { DatePicker } from '../../ui/date-picker';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-field';
import { PersonFormFrame } from './person-form-frame';
import styles from './person-form-frame.module.css';
import { useKeptForm } from './person-kept-form';
import { checkStage, type StageDraft } from './stage-draft';

type Props = Readonly<{
  label: string;
  title?: string;
  submitLabel: string;
  draftKey: string;
  initial: StageDraft;
  kind: DraftKind<StageDraft>;
  /** Stage and day alone: for somebody who comes to the board. */
  isShort?: boolean;
  saidWhenSaved: (draft: StageDraft) => string;
  onClose: () => void;
  onReopen: () => void;
}>;

/** Where the relationship stands since when. */
export function StageForm({ label, title, submitLabel, isShort = false, ...options }: Props) {
  // Not read yet: then no day is said to be still to come.
  const today = useToday() ?? '9999-12-31';
  const form = useKeptForm<StageDraft, unknown>({
    ...options,
    check: (draft) => checkStage(draft, today),
  });
  const { draft, change, errors } = form;
  const chosen = stages.find(({ id }) => id === draft.stage);
  return (
    <PersonFormFrame form={form} label={label} title={title} submitLabel={submitLabel} entersSave>
      <div className={styles.row}>
        <Select
          label="Stage"
          options={stages}
          value={draft.stage}
          onChange={(stage) => change({ stage })}
          description={chosen?.description}
          error={errors.stage ?? null}
          placeholder="Choose a stage"
          autoFocus
        />
        <DatePicker
          label="Since"
          value={draft.since}
          onChange={(since) => change({ since })}
          onUnclear={form.onUnclear}
          error={errors.since ?? null}
          isRequired
        />
      </div>
      {!isShort && (
        <>
          <TextArea
            label="Note"
            description="What led here, in your words. Enter saves, Shift+Enter starts a new line."
            value={draft.note}
            onChange={(note) => change({ note })}
            error={errors.note ?? null}
            rows={2}
          />
          {draft.stage !== null && isParting(draft.stage) && (
            <Checkbox isSelected={draft.thanked} onChange={(thanked) => change({ thanked })}>
              Thanks were said
            </Checkbox>
          )}
        </>
      )}
    </PersonFormFrame>
  );
}
