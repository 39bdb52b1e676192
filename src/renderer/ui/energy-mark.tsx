import { type EnergyId, energyIds, energyName } from '#shared/domain/energy';
import styles from './energy-mark.module.css';

const bars = [0, 1, 2, 3, 4] as const;

/** Five bars, as many filled as there is energy, and its name. */
export function EnergyMark({ energy }: Readonly<{ energy: EnergyId }>) {
  const level = energyIds.indexOf(energy);
  return (
    <span className={styles.mark}>
      <svg width="15" height="12" viewBox="0 0 15 12" aria-hidden="true">
        {bars.map((bar) => (
          <rect
            key={bar}
            x={bar * 3 + 0.5}
            y={9 - bar * 2}
            width="2"
            height={3 + bar * 2}
            rx="0.5"
            fill="currentColor"
            opacity={bar <= level ? 1 : 0.28}
          />
        ))}
      </svg>
      <span>{energyName(energy)}</span>
    </span>
  );
}
