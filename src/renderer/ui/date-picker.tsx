import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, X } from 'lucide-react';
import { type FocusEvent, useRef, useState } from 'react';
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
import { type DayProblem, dayProblem, type TypedDay } from './date-picker-problem';
import field from './field.module.css';
import { FieldHelp, type FieldWords } from './field-help';
import { PopoverSurface } from './popover';

type Props = FieldWords &
  Readonly<{
    /** A calendar day such as '2026-11-23', or null when none is set. */
    value: string | null;
    onChange: (day: string | null) => void;
    /** Told on leaving the field whether what is typed there is no day to save, and when it is again. */
    onUnclear?: (isUnclear: boolean) => void;
    isRequired?: boolean;
    isDisabled?: boolean;
    autoFocus?: boolean;
  }>;

/** A day, typed part by part or picked from a calendar. Can be emptied unless it is required. */
export function DatePicker({
  label,
  description,
  error,
  value,
  onChange,
  onUnclear,
  ...rest
}: Props) {
  const [problem, setProblem] = useState<DayProblem | null>(null);
  const isLeaving = useRef(false);
  const told = error ?? problem?.sentence ?? null;
  const set = (day: CalendarDate | null) => {
    // No plan is that old, and an address of such a day is not one that a day can be read from.
    if (day?.era === 'BC') return;
    if (!isLeaving.current) {
      setProblem(null);
      onUnclear?.(false);
    }
    onChange(day === null ? null : day.toString());
  };
  // Before the field itself hears of it, and sets an impossible day to a possible one.
  const onBlurCapture = (event: FocusEvent<HTMLDivElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    const found = dayProblem(typedDay(event.currentTarget));
    isLeaving.current = true;
    onUnclear?.(found !== null);
    // That a day was set stays said until another is typed, but holds a save up only once.
    setProblem((before) => (found === null && before?.kind === 'set' ? before : found));
  };

  return (
    <AriaDatePicker<CalendarDate>
      {...rest}
      value={value === null ? null : parseDate(value)}
      onChange={set}
      validationBehavior="aria"
      isInvalid={told !== null && told !== ''}
      className={field.field ?? ''}
    >
      <Label className={field.label}>{label}</Label>
      <Group className={classNames(field.control, styles.group)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears of the focus leaving the parts, which are the controls. */}
        <div
          role="presentation"
          className={styles.input}
          onBlurCapture={onBlurCapture}
          onBlur={() => {
            isLeaving.current = false;
          }}
        >
          <DateInput className={styles.parts ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
          </DateInput>
        </div>
        {value !== null && !rest.isRequired && !rest.isDisabled && (
          <Button
            slot={null}
            className={styles.button ?? ''}
            aria-label={`Clear ${label.toLowerCase()}`}
            onPress={() => set(null)}
          >
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        )}
        <Button className={styles.button ?? ''}>
          <CalendarDays size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </Group>
      <FieldHelp description={description} error={told} />
      <PopoverSurface>
        <Dialog className={styles.dialog ?? ''}>
          <CalendarSheet />
        </Dialog>
      </PopoverSurface>
    </AriaDatePicker>
  );
}

/** The parts as they stand in the field: the library tells of whole days alone. */
function typedDay(field: HTMLElement): TypedDay {
  const part = (type: keyof TypedDay): number | null => {
    const segment = field.querySelector(`[data-type="${type}"]`);
    const now = segment?.getAttribute('aria-valuenow') ?? null;
    return now === null || segment?.hasAttribute('data-placeholder') ? null : Number(now);
  };
  return { day: part('day'), month: part('month'), year: part('year') };
}
