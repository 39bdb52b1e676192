import { parseTime } from '@internationalized/date';
import { TimeField as AriaTimeField, DateInput, DateSegment, Label } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './date-picker.module.css';
import field from './field.module.css';
import { FieldHelp, type FieldWords } from './field-help';

type Props = FieldWords &
  Readonly<{
    /** The time on a clock, such as '14:05'. */
    value: string;
    onChange: (time: string) => void;
  }>;

/** A time of day, to the minute. While a part is missing, the time from before stays. */
export function TimeField({ label, description, error, value, onChange }: Props) {
  return (
    <AriaTimeField
      granularity="minute"
      shouldForceLeadingZeros
      value={parseTime(value)}
      onChange={(time) => {
        if (time) onChange(time.toString().slice(0, 5));
      }}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={field.field ?? ''}
    >
      <Label className={field.label}>{label}</Label>
      <DateInput className={classNames(field.control, styles.group, styles.time)}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
      <FieldHelp description={description} error={error} />
    </AriaTimeField>
  );
}
