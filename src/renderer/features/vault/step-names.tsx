import styles from './step-names.module.css';

type Props = Readonly<{ names: readonly string[]; current: number }>;

/** Where one is: all steps by name, the present one marked. */
export function StepNames({ names, current }: Props) {
  return (
    <ol className={styles.steps} aria-label="Steps">
      {names.map((name, index) => (
        <li
          key={name}
          className={styles.step}
          data-done={index < current || undefined}
          {...(index === current && { 'aria-current': 'step' as const })}
        >
          <span className={styles.number}>{index + 1}</span>
          {name}
        </li>
      ))}
    </ol>
  );
}
