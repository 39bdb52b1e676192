import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import { PageHeader } from '../ui/page-header';
import styles from './narrow-page.module.css';

/** A page that failed to draw. The shell stays, and so does everything that was saved. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <div className={styles.page}>
      <PageHeader title="This page could not be shown">
        Everything that was shown as saved is still in the vault.
      </PageHeader>
      <ErrorNote error={error}>
        <Button
          onPress={() => {
            reset();
            void router.invalidate();
          }}
        >
          Try again
        </Button>
        <Button
          onPress={() => {
            reset();
            router.history.push('/journal');
          }}
        >
          Go to Journal
        </Button>
      </ErrorNote>
    </div>
  );
}
