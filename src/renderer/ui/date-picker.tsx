import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, X } from 'lucide-react';
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
    /** A calendar day such as '2026-11-23', or null when none is set. */
    value: string | null;
    onChange: (day: string | null) => void;
    isRequired?: boolean;
    isDisabled?: boolean;
    autoFocus?: boolean;
  }>;

/** A day, typed part by part or picked from a calendar. Can be emptied unless it is required. */
export function DatePicker({ label, description, error, value, onChange, ...rest }: Props) {
  return (
    <AriaDatePicker<CalendarDate>
      {...rest}
      value={value === null ? null : parseDate(value)}
      onChange={(day) => onChange(day === null ? null : day.toString())}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={field.field ?? ''}
    >
      <Label className={field.label}>{label}</Label>
      <Group className={classNames(field.control, styles.group)}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        {value !== null && !rest.isRequired && !rest.isDisabled && (
          <Button
            slot={null}
            className={styles.button ?? ''}
            aria-label={`Clear ${label.toLowerCase()}`}
            onPress={() => onChange(null)}
          >
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        )}
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
