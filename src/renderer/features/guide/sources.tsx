import type { ReactNode } from 'react';
import { type GuideSourceId, guideSources } from '#shared/domain/guide/sources';
import styles from './sources.module.css';

type Props = Readonly<{ ids: readonly GuideSourceId[]; children?: ReactNode }>;

/** Where facts and frameworks come from, and how old they are. */
export function Sources({ ids, children }: Props) {
  return (
    <section aria-labelledby="guide-sources" className={styles.sources}>
      <h2 id="guide-sources">Where this comes from</h2>
      {children && <p>{children}</p>}
      <ul>
        {ids.map((id) => (
          <li key={id}>{guideSources[id]}</li>
        ))}
      </ul>
    </section>
  );
}
