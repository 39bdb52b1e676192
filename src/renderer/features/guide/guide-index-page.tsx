import { Link } from 'react-aria-components';
import { guidePages } from '#shared/domain/guide/index';
import { PageHeader } from '../../ui/page-header';
import styles from './guide-index-page.module.css';
import { Sources } from './sources';

const allSources = [...new Set(guidePages.flatMap(({ sources }) => sources))];

/** The guide's pages, in the order to read them, and where they come from. */
export function GuideIndexPage() {
  return (
    <div className={styles.page}>
      <PageHeader title="Guide">
        Mentoring and sponsorship for physicians, in eight short pages.
      </PageHeader>
      <ol className={styles.list}>
        {guidePages.map(({ id, title, summary }) => (
          <li key={id}>
            <Link
              href={`/guide/${id}`}
              className={styles.link ?? ''}
              aria-describedby={`about-${id}`}
            >
              {title}
            </Link>
            <p id={`about-${id}`} className={styles.summary}>
              {summary}
            </p>
          </li>
        ))}
      </ol>
      <Sources ids={allSources}>
        We wrote the guide for Preround. Its facts and lists come from the sources below; what names
        none of them is our own judgement. It is no medical and no legal advice.
      </Sources>
    </div>
  );
}
