import { seatRoles } from '#shared/domain/board/roles';
import { isServing, stages } from '#shared/domain/board/stages';
import { supports } from '#shared/domain/board/supports';
import { Select } from '../../ui/select';
import styles from './board-page.module.css';
import type { BoardFilter } from './board-shown';

type Props = Readonly<{ filter: BoardFilter; onChange: (filter: BoardFilter) => void }>;

const any = { id: 'any', name: 'Any' } as const;
const roleOptions = [any, ...seatRoles.map(({ id, name }) => ({ id, name }))];
const stageOptions = [
  any,
  ...stages.filter(({ id }) => isServing(id)).map(({ id, name }) => ({ id, name })),
];
const supportOptions = [any, ...supports.map(({ id, name }) => ({ id, name }))];

/** Narrows the grid to a role, a stage or a kind of support. */
export function BoardFilters({ filter, onChange }: Props) {
  return (
    <fieldset className={styles.filters} aria-label="Show only">
      <Select
        label="Role"
        options={roleOptions}
        value={filter.role ?? 'any'}
        onChange={(role) => onChange({ ...filter, role: role === 'any' ? null : role })}
      />
      <Select
        label="Stage"
        options={stageOptions}
        value={filter.stage ?? 'any'}
        onChange={(stage) => onChange({ ...filter, stage: stage === 'any' ? null : stage })}
      />
      <Select
        label="Support"
        options={supportOptions}
        value={filter.support ?? 'any'}
        onChange={(support) => onChange({ ...filter, support: support === 'any' ? null : support })}
      />
    </fieldset>
  );
}
