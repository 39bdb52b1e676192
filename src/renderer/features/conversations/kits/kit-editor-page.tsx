import { useState } from 'react';
import { AppError } from '#shared/app-error';
import type { OwnKit } from '#shared/contract/conversations-kits';
import { duplicateOf } from '#shared/domain/kits/edit-kit';
import { BackLink } from '../../../ui/back-link';
import { Button, ButtonLink } from '../../../ui/button';
import { ConflictChoices } from '../../../ui/conflict-choices';
import { ErrorNote } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { useOwnKit } from '../queries';
import { KitAbout, KitAfter } from './kit-about';
import { useKitEditing } from './kit-editing';
import { KitMissing } from './kit-missing';
import { KitOffers, KitSaid } from './kit-parts';
import { KitPreview } from './kit-preview';
import { KitReady } from './kit-ready';
import styles from './kits.module.css';
import { useKitWork } from './use-kit-work';

const wayBack = <BackLink href="/conversations">Conversations</BackLink>;

/** A kit of one's own, to be written. Read anew for each visit: the page goes on from what it was given. */
export function KitEditorPage({ kitId }: Readonly<{ kitId: string }>) {
  const { data: own, error, refetch } = useOwnKit(kitId);
  const [round, setRound] = useState(0);
  if (error) {
    return (
      <ErrorNote error={error}>
        <Button size="small" onPress={() => void refetch()}>
          Try again
        </Button>
      </ErrorNote>
    );
  }
  if (own === undefined) return <LateNote>Opening the kit…</LateNote>;
  if (own === null) {
    return (
      <PageHeader back={wayBack} title="There is no such kit of yours">
        It may have been moved to the bin. Preparations made with it keep all of it.
      </PageHeader>
    );
  }
  const readAnew = () => void refetch().then(() => setRound((before) => before + 1));
  return <OpenKit key={round} own={own} onReadAnew={readAnew} />;
}

function OpenKit({ own, onReadAnew }: Readonly<{ own: OwnKit; onReadAnew: () => void }>) {
  const editing = useKitEditing(own);
  const { kit, problems, isSaved, error, forget, retry } = editing;
  const { add } = useKitWork();
  const isConflict = error instanceof AppError && error.code === 'conflict';
  const keepBoth = async () => {
    if (await add(duplicateOf(kit, `kit-${crypto.randomUUID()}`))) forget();
  };
  return (
    <div className={styles.page}>
      <PageHeader
        back={wayBack}
        title={kit.title.trim() || 'Untitled kit'}
        actions={
          problems.length === 0 && (
            <ButtonLink variant="primary" href={`/conversations/kits/${own.id}`}>
              Open kit
            </ButtonLink>
          )
        }
      >
        <span role="status" aria-live="off" data-saved={isSaved}>
          {isSaved ? 'Saved' : error === null ? 'Saving…' : 'Not saved yet'}
        </span>
      </PageHeader>
      {error !== null && (
        <ErrorNote error={error}>
          {isConflict ? (
            <ConflictChoices
              keep="Keep mine beside it"
              onKeep={() => void keepBoth()}
              onShow={() => {
                forget();
                onReadAnew();
              }}
            />
          ) : (
            <Button size="small" onPress={retry}>
              Retry
            </Button>
          )}
        </ErrorNote>
      )}
      <KitMissing editing={editing} />
      <div className={styles.columns}>
        <div className={styles.parts} data-kit-parts>
          <KitAbout editing={editing} />
          <KitSaid editing={editing} />
          <KitReady editing={editing} />
          <KitAfter editing={editing} />
          <KitOffers editing={editing} />
        </div>
        <KitPreview kit={kit} />
      </div>
    </div>
  );
}
