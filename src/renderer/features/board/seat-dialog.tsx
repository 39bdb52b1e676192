import { type FormEvent, useRef, useState } from 'react';
import { seatRoles } from '#shared/domain/board/roles';
import { supports } from '#shared/domain/board/supports';
import { useKeptDraft } from '../../bridge/kept-draft';
import { Button } from '../../ui/button';
import { ChoiceChips } from '../../ui/choice-chips';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-field';
import styles from './seat-dialog.module.css';
import { checkSeatFields, completeSeat, type SeatFields, seatDraftKind } from './seat-fields';
import { SeatIcon } from './seat-icon';

type Named = Readonly<{ id: string; name: string }>;

type Props = Readonly<{
  title: 'Fill seat' | 'Change seat' | 'Move seat' | 'Copy seat';
  initial: SeatFields;
  people: readonly Named[];
  areas: readonly Named[];
  onClose: () => void;
}>;

const strengths = [
  { id: '1', name: '1 · a beginning' },
  { id: '2', name: '2' },
  { id: '3', name: '3' },
  { id: '4', name: '4' },
  { id: '5', name: '5 · I can rely on it' },
] as const;

const roleOptions = seatRoles.map(({ id, name }) => ({ id, name, mark: <SeatIcon role={id} /> }));
const supportGroups = [
  { id: 'general', name: 'What it gives' },
  { id: 'research', name: 'For research' },
  { id: 'other', name: 'Beyond advice' },
] as const;

/** One seat: who, for which area, as what, and what it gives. */
export function SeatDialog({ title, initial, people, areas, onClose }: Props) {
  const kept = useKeptDraft(`seat:${initial.id}`, initial, seatDraftKind);
  const { draft: fields, change, error, isSending } = kept;
  const [isChecked, setChecked] = useState(false);
  const unclear = useRef(new Set<string>());
  const close = () => {
    kept.forget();
    onClose();
  };
  const errors = isChecked ? checkSeatFields(fields) : {};
  const role = seatRoles.find(({ id }) => id === fields.role);

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setChecked(true);
    if (completeSeat(fields) === null || isSending || unclear.current.size > 0) return;
    void kept
      .submit(() => seatDraftKind.saveNow(fields), null)
      .then((outcome) => outcome === 'saved' && onClose());
  };
  const hear = (field: string) => (isUnclear: boolean) => {
    if (isUnclear) unclear.current.add(field);
    else unclear.current.delete(field);
  };

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title={title}
      width="wide"
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" onPress={() => submit()} isDisabled={isSending}>
            {title === 'Change seat' ? 'Save seat' : title}
          </Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit} aria-label={title} noValidate>
        <div className={styles.fields}>
          <Select
            label="Person"
            options={people}
            value={fields.personId}
            onChange={(personId) => change({ personId })}
            placeholder="Choose a person"
            error={errors.personId ?? null}
          />
          <Select
            label="Area"
            options={areas}
            value={fields.areaId}
            onChange={(areaId) => change({ areaId })}
            placeholder="Choose an area"
            error={errors.areaId ?? null}
          />
          <Select
            label="Role"
            options={roleOptions}
            value={fields.role}
            onChange={(chosen) => change({ role: chosen })}
            placeholder="Choose a role"
            description={role?.description}
            error={errors.role ?? null}
          />
        </div>
        {supportGroups.map((group) => (
          <div key={group.id} className={styles.group}>
            <span className={styles.label}>{group.name}</span>
            <ChoiceChips
              label={group.name}
              options={supports.filter((support) => support.group === group.id)}
              chosen={fields.supports}
              onChange={(chosen) =>
                change({
                  supports: supports
                    .map(({ id }) => id)
                    .filter((id) =>
                      supports.some((one) => one.id === id && one.group === group.id)
                        ? chosen.includes(id)
                        : fields.supports.includes(id),
                    ),
                })
              }
            />
          </div>
        ))}
        <div className={styles.group}>
          <span className={styles.label}>Strength</span>
          <ChoiceChips
            label="Strength"
            isSingle
            options={strengths}
            chosen={strengths.map(({ id }) => id).filter((id) => Number(id) === fields.strength)}
            onChange={([chosen]) => change({ strength: chosen ? Number(chosen) : null })}
          />
        </div>
        <div className={styles.fields}>
          <DatePicker
            label="Since"
            value={fields.since}
            onChange={(since) => change({ since })}
            onUnclear={hear('since')}
          />
          <DatePicker
            label="Until"
            value={fields.until}
            onChange={(until) => change({ until })}
            onUnclear={hear('until')}
            error={errors.until ?? null}
          />
        </div>
        <TextArea
          label="Note"
          value={fields.note}
          onChange={(note) => change({ note })}
          rows={2}
          maxLength={10_000}
        />
        {error !== null && <ErrorNote error={error} />}
      </form>
    </Dialog>
  );
}
