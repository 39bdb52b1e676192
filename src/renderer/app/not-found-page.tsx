import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import styles from './narrow-page.module.css';

export function NotFoundPage() {
  return (
    <div className={styles.page}>
      <PageHeader title="Nothing here" />
      <EmptyState
        action={
          <ButtonLink variant="primary" href="/journal">
            Go to Journal
          </ButtonLink>
        }
      >
        This address leads to no page of Preround. What you wrote is not affected.
      </EmptyState>
    </div>
  );
}
