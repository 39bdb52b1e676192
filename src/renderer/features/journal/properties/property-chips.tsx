import { energyName } from '#shared/domain/energy';
import type { EntryProperties } from '#shared/domain/entry-properties';
import { signalName } from '#shared/domain/signals';
import { AreaMark } from '../../../ui/area-mark';
import { Chip } from '../../../ui/chip';
import { EnergyMark } from '../../../ui/energy-mark';
import { useAreaName } from '../../../ui/known-areas';
import { useGoalChoices } from '../use-known-names';
import { useTags } from './use-property-names';

type Props = Readonly<{
  properties: EntryProperties;
  isSignalClosed: boolean;
  onChange: (change: Partial<EntryProperties>) => void;
}>;

/** What is set of an entry, each to be taken away. */
export function PropertyChips({ properties, isSignalClosed, onChange }: Props) {
  const { areas, goals, tags, energy, signal } = properties;
  const areaName = useAreaName();
  const goalsKnown = useGoalChoices().data;
  const tagsKnown = useTags().data;
  const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);
  return (
    <>
      {energy && (
        <Chip name={energyName(energy)} onRemove={() => onChange({ energy: null })}>
          <EnergyMark energy={energy} />
        </Chip>
      )}
      {areas.map((area) => (
        <Chip
          key={area}
          name={areaName(area)}
          onRemove={() => onChange({ areas: areas.filter((one) => one !== area) })}
        >
          <AreaMark area={area} />
        </Chip>
      ))}
      {goals.map((id) => {
        const name = goalsKnown?.find((goal) => goal.id === id)?.title ?? 'A goal in the bin';
        return goalsKnown ? (
          <Chip key={id} name={name} onRemove={() => onChange({ goals: without(goals, id) })} />
        ) : null;
      })}
      {tags.map((id) => {
        const name = tagsKnown?.find((tag) => tag.id === id)?.name;
        return name === undefined ? null : (
          <Chip key={id} name={`#${name}`} onRemove={() => onChange({ tags: without(tags, id) })} />
        );
      })}
      {signal && (
        <Chip
          name={`${signalName(signal)}${isSignalClosed ? ', closed' : ''}`}
          onRemove={() => onChange({ signal: null })}
        />
      )}
    </>
  );
}
