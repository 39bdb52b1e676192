import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../bridge/client';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { savedWords } from '../../ui/saved-words';
import { useToasts } from '../../ui/toast';
import { VersionList } from '../../ui/version-list';
import styles from './history-page.module.css';
import { VersionShown } from './version-shown';

/** A preparation's history: a version for each sitting, and the way back to it. */
export function PreparationHistoryPage({ preparationId }: Readonly<{ preparationId: string }>) {
  const { say, offerUndo } = useToasts();
  const { data, error } = useQuery({
    queryKey: ['conversations', 'versions', preparationId],
    queryFn: () => call('conversations.preparationVersions', { id: preparationId }),
  });
  const [chosen, setChosen] = useState<number | null>(null);
  const wayBack = <BackLink href={`/conversations/${preparationId}`}>Preparation</BackLink>;
  const now = data?.[0];
  const shown = data?.find(({ revision }) => revision === chosen) ?? now;
  if (!data || !now || !shown) {
    return (
      <div className={styles.page}>
        <PageHeader back={wayBack} title="History" />
        {error ? <ErrorNote error={error} /> : <LateNote>Opening the history…</LateNote>}
      </div>
    );
  }
  const restore = async (revision: number, baseRevision: number): Promise<number | null> => {
    try {
      const session = crypto.randomUUID();
      const made = await call('conversations.restorePreparationVersion', {
        id: preparationId,
        revision,
        baseRevision,
        session,
      });
      setChosen(null);
      return made.revision;
    } catch (reason) {
      say(errorMessage(reason));
      return null;
    }
  };
  const restoreShown = async () => {
    const made = await restore(shown.revision, now.revision);
    if (made === null) return;
    document.querySelector('h1')?.focus();
    offerUndo({
      message: `The version of ${savedWords(shown.savedAt)} is the preparation now.`,
      undo: () => void restore(now.revision, made),
    });
  };
  return (
    <div className={styles.page}>
      <PageHeader
        back={wayBack}
        title="History"
        actions={
          shown !== now && (
            <Button variant="primary" onPress={() => void restoreShown()}>
              Restore this version
            </Button>
          )
        }
      >
        {data.length === 1
          ? 'This preparation was written in one sitting. Each later one will be a version here.'
          : `${data.length} sittings, the newest first. Restoring one keeps the others.`}
      </PageHeader>
      <div className={styles.columns}>
        <VersionList versions={data} shown={shown.revision} onChoose={setChosen} />
        <VersionShown preparationId={preparationId} revision={shown.revision} />
      </div>
    </div>
  );
}
