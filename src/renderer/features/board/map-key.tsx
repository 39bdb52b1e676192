import type { MapLayout } from '#shared/domain/board/map-layout';
import { seatRoles } from '#shared/domain/board/roles';
import { isServing, stages } from '#shared/domain/board/stages';
import styles from './board-map.module.css';
import { pageColours } from './map-colours';
import { MapMark } from './map-mark';

/** The roles and stages that a map shows, in their order. */
export function keyOf({ places }: MapLayout) {
  const usedRoles = new Set(places.map(({ seat }) => seat.role));
  const usedStages = new Set(places.map(({ person }) => person.stage));
  return {
    roles: seatRoles.filter(({ id }) => usedRoles.has(id)),
    stages: stages.filter(({ id }) => isServing(id) && usedStages.has(id)),
  };
}

/** What a shape, an outline and a distance stand for. */
export const distanceWords = 'The nearer to the middle, the stronger: 5 to 1. Not said: 3.';

/** What the map's shapes and outlines stand for. */
export function MapKey({ layout }: Readonly<{ layout: MapLayout }>) {
  const { roles, stages: shown } = keyOf(layout);
  if (roles.length === 0) return null;
  return (
    <div className={styles.key}>
      <ul aria-label="Shapes: roles">
        {roles.map(({ id, name }) => (
          <li key={id}>
            <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
              <MapMark shape={id} stage="cultivation" radius={9} colours={pageColours} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <ul aria-label="Outlines: stages">
        {shown.map(({ id, name }) => (
          <li key={id}>
            <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
              <MapMark shape="mentor" stage={id} radius={10} colours={pageColours} />
            </svg>
            {name}
          </li>
        ))}
        <li>{distanceWords}</li>
      </ul>
    </div>
  );
}
