import { useNavigate, useSearch } from '@tanstack/react-router';

export type BoardLook = 'grid' | 'map';
/** The board as a grid or as a map: the same in two shapes. */
export const boardLooks = [
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
