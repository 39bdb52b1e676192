import { useState } from 'react';
import type { EntryFilters } from '#shared/domain/entry-filters';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import styles from './filter-menu.module.css';

type Dates = Pick<EntryFilters, 'from' | 'to'>;
type Props = Readonly<{ start: Dates; onChoose: (dates: Dates) => void }>;

/** The first and last day of a search; either may be left open. */
export function FilterDates({ start, onChoose }: Props) {
  const [from, setFrom] = useState(start.from);
  const [to, setTo] = useState(start.to);
  const [isAsked, setAsked] = useState(false);
  const isBackwards = from !== null && to !== null && from > to;
  return (
    <form
      className={styles.dates}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isBackwards) onChoose({ from, to });
      }}
    >
      <DatePicker label="First day" value={from} onChange={setFrom} autoFocus />
      <DatePicker
        label="Last day"
        value={to}
        onChange={setTo}
        {...(isAsked && isBackwards && { error: 'The last day lies before the first.' })}
      />
      <Button type="submit" variant="primary" size="small">
        Show these dates
      </Button>
    </form>
  );
}
