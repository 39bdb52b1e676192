import { type CalendarDateTime, parseDateTime } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import {
  DatePicker as AriaDatePicker,
  Button,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Label,
} from 'react-aria-components';
import { CalendarSheet } from './calendar-sheet';
import { classNames } from './class-names';
import styles from './date-picker.module.css';
import field from './field.module.css';
import { FieldHelp, type FieldWords } from './field-help';
import { PopoverSurface } from './popover';

type Props = FieldWords &
  Readonly<{
    /** Day and time on the wall, such as '2026-11-23T14:05', with no time zone. */
    value: string;
    onChange: (wallTime: string) => void;
    isDisabled?: boolean;
  }>;

/** A day and a time of day, to the minute. Calls back only with a whole value. */
export function DateTimeField({ label, description, error, value, onChange, ...rest }: Props) {
  return (
    <AriaDatePicker<CalendarDateTime>
      {...rest}
      granularity="minute"
      shouldForceLeadingZeros
      value={parseDateTime(value)}
      onChange={(wallTime) => {
        if (wallTime) onChange(wallTime.toString().slice(0, 'YYYY-MM-DDTHH:mm'.length));
      }}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={field.field ?? ''}
    >
      <Label className={field.label}>{label}</Label>
      <Group className={classNames(field.control, styles.group)}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={styles.button ?? ''}>
          <CalendarDays size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} />
      <PopoverSurface>
        <Dialog className={styles.dialog ?? ''}>
          <CalendarSheet />
        </Dialog>
      </PopoverSurface>
    </AriaDatePicker>
  );
}
