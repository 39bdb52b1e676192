import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Button as AriaButton,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  VisuallyHidden,
} from 'react-aria-components';
import { classNames } from '../../ui/class-names';
import list from '../../ui/list.module.css';
import { Popover } from '../../ui/popover';
import styles from './month-bar.module.css';
import { monthRows } from './month-rows';
import { useMonths } from './queries';
import { monthHeading, monthName } from './wall-clock';

type Props = Readonly<{
  /** The month at the top of what is in sight, such as "2026-11"; null while it is not known. */
  month: string | null;
  /** Goes to the row at which a month begins. */
  onGo: (row: number) => void;
}>;

/** Says which month is in sight, and leads to any other. It stays in sight itself. */
export function MonthBar({ month, onGo }: Props) {
  const [isOpen, setOpen] = useState(false);
  const chosen = useRef<number | null>(null);
  // The button gets the focus back when the months have faded out; from there it goes on to the row.
  const goOn = () => {
    if (chosen.current !== null) onGo(chosen.current);
    chosen.current = null;
  };
  const name = month === null ? 'Months' : monthHeading(month);
  return (
    <div className={styles.bar}>
      <Popover
        label="Go to month"
        placement="bottom start"
        isOpen={isOpen}
        onOpenChange={setOpen}
        trigger={
          <AriaButton
            className={styles.button ?? ''}
            aria-label={`Go to month, now ${name}`}
            onFocus={goOn}
          >
            {name}
            <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
          </AriaButton>
        }
      >
        <Months
          current={month}
          onGo={(row) => {
            chosen.current = row;
            setOpen(false);
          }}
        />
      </Popover>
    </div>
  );
}

function Months({ current, onGo }: Readonly<{ current: string | null; onGo: Props['onGo'] }>) {
  const { data } = useMonths();
  if (!data) return null;
  const years = monthRows(data);
  return (
    <ListBox
      aria-label="Months"
      className={`${list.list} ${styles.months}`}
      autoFocus="first"
      onAction={(key) => {
        const chosen = years.flatMap(({ months }) => months).find(({ month }) => month === key);
        if (chosen) onGo(chosen.row);
      }}
    >
      {years.map(({ year, months }) => (
        <ListBoxSection key={year} id={year} aria-label={year}>
          <Header className={list.heading}>{year}</Header>
          {months.map(({ month, entries }) => (
            <ListBoxItem
              key={month}
              id={month}
              textValue={monthHeading(month)}
              className={classNames(list.item, month === current && styles.current)}
            >
              <span className={list.name}>
                {monthName(month)} <VisuallyHidden elementType="span">{year}, </VisuallyHidden>
              </span>
              <span className={styles.entries}>{entries.toLocaleString('en')}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
