import { useNavigate, useSearch } from '@tanstack/react-router';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './view-switch.module.css';

export type BoardLook = 'grid' | 'map';
const looks = [
  { id: 'grid', name: 'Grid' },
  { id: 'map', name: 'Map' },
] as const;

/** Whether the address asks for the grid or the map, so that going back returns to what was in sight. */
export function useBoardLook(): readonly [look: BoardLook, show: (look: BoardLook) => void] {
  const navigate = useNavigate();
  const look = useSearch({
    strict: false,
    select: (search: { view?: unknown }): BoardLook => (search.view === 'map' ? 'map' : 'grid'),
  });
  const show = (next: BoardLook) =>
    void navigate({ to: '/board', search: next === 'map' ? { view: 'map' } : {}, replace: true });
  return [look, show];
}

/** The board as a grid or as a map: the same in two shapes. */
export function ViewSwitch({
  look,
  onChange,
}: Readonly<{ look: BoardLook; onChange: (look: BoardLook) => void }>) {
  return (
    <ToggleButtonGroup
      aria-label="Show as"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[look]}
      onSelectionChange={(keys) => onChange(keys.has('map') ? 'map' : 'grid')}
      className={styles.switch ?? ''}
    >
      {looks.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className={styles.look ?? ''}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
