import { ChevronLeft, ChevronRight, ListFilter } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { EntryFilters } from '#shared/domain/entry-filters';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import list from '../../ui/list.module.css';
import { Popover } from '../../ui/popover';
import {
  type ChosenKind,
  chosenKinds,
  type EntryFilter,
  kindNames,
  withChosen,
} from './entry-filter';
import { FilterChoices } from './filter-choices';
import { FilterDates } from './filter-dates';
import styles from './filter-menu.module.css';

type Kind = EntryFilter['kind'];
type Props = Readonly<{ filters: EntryFilters; onChange: (filters: EntryFilters) => void }>;

const kinds: readonly Kind[] = [...chosenKinds, 'dates', 'image', 'pinned'];
const isStep = (kind: Kind): kind is ChosenKind | 'dates' => kind !== 'image' && kind !== 'pinned';

/** Where the focus goes on when the filter that had it is gone. */
export const filterButton = () => document.querySelector<HTMLElement>('[data-filter-button]');

/** Adds a filter: first its kind, then what it points to. */
export function FilterMenu({ filters, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      label="Add a filter"
      trigger={
        <Button size="small" icon={ListFilter} data-filter-button>
          Filter
        </Button>
      }
      placement="bottom start"
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <FilterSteps
        filters={filters}
        onChange={(next) => {
          setOpen(false);
          if (next !== filters) onChange(next);
        }}
      />
    </Popover>
  );
}

function FilterSteps({ filters, onChange }: Props) {
  const [step, setStep] = useState<ChosenKind | 'dates' | null>(null);
  if (step === null) {
    return (
      <ListBox
        aria-label="Kinds of filter"
        autoFocus="first"
        className={`${list.list} ${styles.kinds}`}
        onAction={(key) => {
          const kind = kinds.find((known) => known === key);
          if (kind === undefined) return;
          if (isStep(kind)) setStep(kind);
          else onChange({ ...filters, [kind === 'image' ? 'hasImage' : 'isPinned']: true });
        }}
      >
        {kinds.map((kind) => (
          <ListBoxItem key={kind} id={kind} textValue={kindNames[kind]} className={list.item ?? ''}>
            <span className={list.name}>{kindNames[kind]}</span>
            {isStep(kind) && <ChevronRight size={16} strokeWidth={1.75} aria-hidden />}
          </ListBoxItem>
        ))}
      </ListBox>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <IconButton
          label="Back to the kinds of filter"
          icon={ChevronLeft}
          size="small"
          onPress={() => setStep(null)}
        />
        <span>{kindNames[step]}</span>
      </div>
      {step === 'dates' ? (
        <FilterDates start={filters} onChoose={(dates) => onChange({ ...filters, ...dates })} />
      ) : (
        <FilterChoices kind={step} onChoose={(id) => onChange(withChosen(filters, step, id))} />
      )}
    </>
  );
}
