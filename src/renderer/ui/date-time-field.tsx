import { type CalendarDateTime, parseDateTime } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import {
  type ComponentProps,
  type KeyboardEvent,
  type RefObject,
  useContext,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {
  DatePicker as AriaDatePicker,
  Button,
  DateFieldStateContext,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Label,
} from 'react-aria-components';
import { CalendarSheet } from './calendar-sheet';
import { classNames } from './class-names';
import styles from './date-picker.module.css';
import { dateProblem, type TypedPart } from './date-problem';
import field from './field.module.css';
import { FieldHelp } from './field-help';
import { PopoverSurface } from './popover';

/** Takes what stands in the field; says what is wrong with it when it cannot be taken, else null. */
export type FinishDate = () => string | null;

type Props = Readonly<{
  label: string;
  description?: string;
  /** Day and time on the wall, such as '2026-11-23T14:05', with no time zone. */
  value: string;
  onChange: (wallTime: string) => void;
  /** Filled in for what closes the field without leaving it. */
  finish: RefObject<FinishDate | null>;
  /** The Enter key, after what stands in the field has been taken. */
  onEnter: () => void;
}>;

/**
 * A day and a time of day, to the minute. Calls back when the field is left or Enter is pressed, and
 * only with a real date: what is on the way to one stays in the field, with a word about it.
 */
export function DateTimeField({ label, description, value, onChange, finish, onEnter }: Props) {
  const [draft, setDraft] = useState<CalendarDateTime>(() => parseDateTime(value));
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useRef<readonly TypedPart[]>([]);

  const take: FinishDate = () => {
    const found = dateProblem(typed.current);
    setProblem(found);
    const wall = draft.toString().slice(0, 'YYYY-MM-DDTHH:mm'.length);
    if (found === null && wall !== value) onChange(wall);
    return found;
  };
  useImperativeHandle(finish, () => take);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (take() === null) onEnter();
  };

  return (
    <AriaDatePicker<CalendarDateTime>
      granularity="minute"
      shouldForceLeadingZeros
      autoFocus
      value={draft}
      onChange={(next) => {
        if (next) setDraft(next);
        setProblem(next ? null : 'A date cannot be empty. The one from before is back.');
      }}
      validationBehavior="aria"
      isInvalid={problem !== null}
      className={field.field ?? ''}
    >
      <Label className={field.label}>{label}</Label>
      <Group className={classNames(field.control, styles.group)}>
        <span className={styles.input} onKeyDownCapture={onKeyDown}>
          <DateInput className={styles.input ?? ''}>
            {(segment) => <Part segment={segment} typed={typed} onLeave={take} />}
          </DateInput>
        </span>
        <Button className={styles.button ?? ''}>
          <CalendarDays size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </Group>
      <FieldHelp description={description} error={problem} />
      <PopoverSurface>
        <Dialog className={styles.dialog ?? ''}>
          <CalendarSheet />
        </Dialog>
      </PopoverSurface>
    </AriaDatePicker>
  );
}

type PartProps = Readonly<{
  segment: ComponentProps<typeof DateSegment>['segment'];
  typed: RefObject<readonly TypedPart[]>;
  onLeave: () => void;
}>;

function Part({ segment, typed, onLeave }: PartProps) {
  const state = useContext(DateFieldStateContext);
  useLayoutEffect(() => {
    if (!state) return;
    typed.current = state.segments;
    // React Aria would turn 31 February into the 28th when the field is left, without a word.
    state.confirmPlaceholder = onLeave;
  });
  return <DateSegment segment={segment} className={styles.segment ?? ''} />;
}
