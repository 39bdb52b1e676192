import { meetingModes, usualMinutes } from '#shared/domain/meetings/meeting';
import { zoneWords } from '#shared/domain/meetings/meeting-words';
import { DatePicker } from '../../ui/date-picker';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { TimeField } from '../../ui/time-field';
import styles from './meeting-page.module.css';
import type { MeetingForm } from './use-meeting-draft';

const zones = Intl.supportedValuesOf('timeZone');

/** When, for how long, how and where. */
export function WhenFields({ form: { draft, change, errors } }: Readonly<{ form: MeetingForm }>) {
  const [day = '', time = '09:00'] = draft.start.split('T');
  const lengths = [...new Set([...usualMinutes, draft.minutes])].sort((one, other) => one - other);
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        <DatePicker
          label="Day"
          isRequired
          value={day}
          onChange={(next) => {
            if (next !== null) change({ start: `${next}T${time}` });
          }}
          error={errors.start ?? null}
        />
        <TimeField
          label="Time"
          value={time}
          onChange={(next) => change({ start: `${day}T${next}` })}
        />
        <Select
          label="Length"
          options={lengths.map((minutes) => ({ id: String(minutes), name: `${minutes} minutes` }))}
          value={String(draft.minutes)}
          onChange={(minutes) => change({ minutes: Number(minutes) })}
        />
      </div>
      <div className={styles.row}>
        <Select
          label="How"
          options={meetingModes}
          value={draft.mode}
          onChange={(mode) => change({ mode })}
        />
        <TextField
          label="Where"
          placeholder="Her office, a link, a number"
          value={draft.place}
          onChange={(place) => change({ place })}
          error={errors.place ?? null}
        />
        <Select
          label="Time zone"
          options={[...new Set([draft.zone, ...zones])].map((id) => ({
            id,
            name: zoneWords(id),
            description: id,
          }))}
          value={draft.zone}
          onChange={(zone) => change({ zone })}
        />
      </div>
    </div>
  );
}
