import { type AreaId, offeredAreas } from '#shared/domain/areas';
import { AreaMark } from '../../ui/area-mark';
import { useKnownAreas } from '../../ui/known-areas';
import { Select } from '../../ui/select';

type Props = Readonly<{
  area: AreaId | null;
  onChange: (area: AreaId) => void;
  error: string | null;
}>;

/** One of the person's areas. */
export function AreaSelect({ area, onChange, error }: Props) {
  const known = useKnownAreas();
  const options = offeredAreas(known, area === null ? [] : [area]).map(({ id, name }) => ({
    id,
    name,
    mark: <AreaMark area={id} shapeOnly />,
  }));
  return (
    <Select
      label="Area"
      options={options}
      value={area}
      onChange={onChange}
      placeholder="Choose an area"
      error={error}
    />
  );
}
