import { ListFilter } from 'lucide-react';
import { findableAreas } from '#shared/domain/areas';
import { passageKinds } from '#shared/domain/passages';
import { AreaMark } from '../../ui/area-mark';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/checkbox';
import { ChoiceChips } from '../../ui/choice-chips';
import { DatePicker } from '../../ui/date-picker';
import { useKnownAreas } from '../../ui/known-areas';
import { PassageKind } from '../../ui/passage-kind';
import { Popover } from '../../ui/popover';
import { Select } from '../../ui/select';
import styles from './marks-filters.module.css';
import { useGoalChoices, usePeople } from './use-known-names';
import type { MarksView } from './use-marks-view';

const anyone = 'any';
const groupings = [
  { id: 'month', name: 'By month' },
  { id: 'kind', name: 'By kind' },
] as const;

/** What narrows the page of marks; the kinds in sight, the rest behind a button. */
export function MarksFilters({ view }: Readonly<{ view: MarksView }>) {
  const { filters, setFilters } = view;
  const more = [filters.personId, filters.area, filters.goalId, filters.from, filters.to].filter(
    (value) => value !== null,
  ).length;
  return (
    <div className={styles.filters}>
      <ChoiceChips
        label="Kinds"
        options={passageKinds.map(({ id, many }) => ({
          id,
          name: many,
          mark: <PassageKind kind={id} name={many} />,
        }))}
        chosen={filters.kinds}
        onChange={(kinds) => setFilters({ kinds })}
      />
      <div className={styles.more}>
        <Switch isSelected={filters.isOpen} onChange={(isOpen) => setFilters({ isOpen })}>
          Not brought up yet
        </Switch>
        <Popover
          label="More filters"
          placement="bottom end"
          trigger={
            <Button size="small" icon={ListFilter}>
              {more === 0 ? 'More filters' : `More filters (${more})`}
            </Button>
          }
        >
          <MoreFilters view={view} />
        </Popover>
      </div>
    </div>
  );
}

function MoreFilters({
  view: { filters, setFilters, by, setBy, clear },
}: Readonly<{ view: MarksView }>) {
  const people = usePeople().data ?? [];
  const goals = useGoalChoices().data ?? [];
  const areas = findableAreas(useKnownAreas());
  const chosen = (id: string) => (id === anyone ? null : id);
  return (
    <div className={styles.panel}>
      <Select
        label="Person"
        options={[{ id: anyone, name: 'Anyone' }, ...people.map(({ id, name }) => ({ id, name }))]}
        value={filters.personId ?? anyone}
        onChange={(id) => setFilters({ personId: chosen(id) })}
      />
      <Select
        label="Area"
        options={[
          { id: anyone, name: 'Any area' },
          ...areas.map(({ id, name }) => ({
            id,
            name,
            mark: <AreaMark area={id} shapeOnly />,
          })),
        ]}
        value={filters.area ?? anyone}
        onChange={(id) => setFilters({ area: chosen(id) })}
      />
      <Select
        label="Goal"
        options={[
          { id: anyone, name: 'Any goal' },
          ...goals.map(({ id, title }) => ({ id, name: title })),
        ]}
        value={filters.goalId ?? anyone}
        onChange={(id) => setFilters({ goalId: chosen(id) })}
      />
      <DatePicker label="From" value={filters.from} onChange={(from) => setFilters({ from })} />
      <DatePicker label="To" value={filters.to} onChange={(to) => setFilters({ to })} />
      <Select label="Group" options={groupings} value={by} onChange={setBy} />
      <Button size="small" onPress={clear}>
        Clear filters
      </Button>
    </div>
  );
}
