import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../bridge/client';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Switch } from '../../../ui/checkbox';
import { ErrorNote, errorMessage } from '../../../ui/error-note';
import { focusIfLost } from '../../../ui/focus-if-lost';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { savedWords } from '../../../ui/saved-words';
import { useToasts } from '../../../ui/toast';
import { VersionList } from '../../../ui/version-list';
import { entryPath } from '../entry-path';
import { journalKeys } from '../queries';
import { counted } from '../written-words';
import styles from './history-page.module.css';
import { VersionShown } from './version-shown';

/** The version that is the entry now. */
const firstVersion = () => document.querySelector<HTMLElement>('#main nav button');

/** An entry's history: a version for each sitting, what it changed or what has changed since, and the way back to it. */
export function HistoryPage({ entryId }: Readonly<{ entryId: string }>) {
  const client = useQueryClient();
  const { say, offerUndo } = useToasts();
  const versions = useQuery({
    queryKey: ['journal', 'versions', entryId],
    queryFn: () => call('journal.versions', { id: entryId }),
  });
  const wayBack = <BackLink href={entryPath(entryId)}>Entry</BackLink>;
  const [chosen, setChosen] = useState<number | null>(null);
  const [isToNow, setToNow] = useState(false);

  if (!versions.data) {
    return (
      <div className={styles.page}>
        <PageHeader back={wayBack} title="History" />
        {versions.error ? (
          <ErrorNote error={versions.error} />
        ) : (
          <LateNote>Opening the history…</LateNote>
        )}
      </div>
    );
  }
  const all = versions.data;
  const now = all[0];
  const shown = all.find(({ revision }) => revision === chosen) ?? now;
  if (!now || !shown) return null;
  const before = all[all.indexOf(shown) + 1];

  const restore = async (revision: number, baseRevision: number): Promise<number | null> => {
    try {
      const session = crypto.randomUUID();
      const made = await call('journal.restoreVersion', {
        id: entryId,
        revision,
        baseRevision,
        session,
      });
      await client.invalidateQueries({ queryKey: journalKeys.all });
      setChosen(null);
      return made.revision;
    } catch (error) {
      say(errorMessage(error));
      return null;
    }
  };
  const restoreShown = async () => {
    const made = await restore(shown.revision, now.revision);
    if (made === null) return;
    focusIfLost(firstVersion);
    offerUndo({
      message: `The version of ${savedWords(shown.savedAt)} is the entry now.`,
      undo: () => void restore(now.revision, made),
    });
  };

  return (
    <div className={styles.page}>
      <PageHeader
        title="History"
        back={wayBack}
        actions={
          shown !== now && (
            <Button variant="primary" onPress={() => void restoreShown()}>
              Restore this version
            </Button>
          )
        }
      >
        {all.length === 1
          ? 'This entry was written in one sitting. Each later one will be a version here.'
          : `${counted(all.length, 'sitting', 'sittings')}, the newest first. Restoring one keeps the others.`}
      </PageHeader>
      <div className={styles.columns}>
        <VersionList versions={all} shown={shown.revision} onChoose={setChosen} />
        <div className={styles.shown}>
          {shown !== now && (
            <Switch isSelected={isToNow} onChange={setToNow}>
              Compare with the entry now
            </Switch>
          )}
          {shown !== now && isToNow ? (
            <VersionShown
              label="What has changed since this version"
              entryId={entryId}
              revision={now.revision}
              before={shown.revision}
            />
          ) : (
            <VersionShown
              label="What this sitting changed"
              entryId={entryId}
              revision={shown.revision}
              before={before?.revision ?? null}
            />
          )}
        </div>
      </div>
    </div>
  );
}
