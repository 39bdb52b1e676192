import { counted } from '#shared/domain/board/wording';
import type { Brief } from '#shared/domain/meetings/brief';
import styles from './brief-page.module.css';
import type { Fit } from './use-fitting-brief';

/** What does not fit on the sheet, before it is saved; nothing where all of it does. */
export function FitNote({ fit, brief }: Readonly<{ fit: Fit | null; brief: Brief }>) {
  const missing = fit === null ? [] : brief.agenda.slice(fit.points);
  return (
    <div role="status" className={styles.fit}>
      {fit !== null && !fit.isFitting && (
        <p>
          This does not fit on one page, even in small type. Switch a part off, or shorten it in the
          meeting, to save the brief.
        </p>
      )}
      {fit?.isFitting && missing.length > 0 && (
        <>
          <p>
            {missing.length === 1
              ? 'One point of the agenda does not fit and will not be on the page, which says so:'
              : `${counted(missing.length, 'point')} of the agenda do not fit and will not be on the page, which says so:`}
          </p>
          <ul>
            {missing.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
