import { useState } from 'react';
import { AppError } from '#shared/app-error';
import type { Preparation } from '#shared/contract/conversations';
import { BackLink } from '../../ui/back-link';
import { Button, ButtonLink } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { BinnedNote } from './binned-note';
import { BlanksLine } from './blanks-line';
import { ConflictNote } from './conflict-note';
import { EffortSection } from './effort/effort-section';
import { OffersSection } from './offers-section';
import { OtherParts } from './other-parts';
import { PreparationActions } from './preparation-actions';
import { PreparationFacts } from './preparation-facts';
import styles from './preparation-page.module.css';
import { PreparationUses } from './preparation-uses';
import { usePeople, usePreparation } from './queries';
import { Questions } from './questions';
import { ScorecardSection } from './scorecard/scorecard-section';
import { Sorting } from './sorting';
import { TakenOut } from './taken-out';
import { usePreparationWork } from './use-preparation-work';

/** One preparation: the questions, and beside them what will be said, as it comes to be. */
export function PreparationPage({ preparationId }: Readonly<{ preparationId: string }>) {
  const { data, error, refetch, isFetching } = usePreparation(preparationId);
  const people = usePeople();
  const [round, setRound] = useState(0);
  if (error instanceof AppError && error.code === 'not-found') return <NoPreparation />;
  if (error) {
    return (
      <ErrorNote error={error}>
        <Button size="small" onPress={() => void refetch()}>
          Try again
        </Button>
      </ErrorNote>
    );
  }
  // People first: a name that is not known yet would be built into the lines as none.
  if (!data || (!people.data && !people.error)) {
    return <LateNote>Opening the preparation…</LateNote>;
  }
  const readAnew = () => void refetch().then(() => setRound((before) => before + 1));
  return (
    <OpenPreparation key={round} preparation={data} onReadAnew={readAnew} isReading={isFetching} />
  );
}

function NoPreparation() {
  return (
    <>
      <PageHeader title="There is no such preparation">It was deleted for good.</PageHeader>
      <ButtonLink href="/conversations">Conversations</ButtonLink>
    </>
  );
}

type Props = Readonly<{ preparation: Preparation; onReadAnew: () => void; isReading: boolean }>;

function OpenPreparation({ preparation, onReadAnew }: Props) {
  const work = usePreparationWork(preparation);
  const { draft, kit, isSaved, error } = work;
  const isConflict = error instanceof AppError && error.code === 'conflict';
  return (
    <div className={styles.page}>
      <PageHeader
        back={<BackLink href="/conversations">Conversations</BackLink>}
        title={draft.title.trim() || 'Untitled preparation'}
        actions={
          <>
            <PreparationActions id={draft.id} isBinned={preparation.binnedAt !== null} />
            <PreparationUses work={work} />
          </>
        }
      >
        <span role="status" aria-live="off" data-saved={isSaved}>
          {isSaved ? 'Saved' : error === null ? 'Saving…' : 'Not saved yet'}
        </span>
      </PageHeader>
      {preparation.binnedAt !== null && <BinnedNote id={draft.id} />}
      {isConflict ? (
        <ConflictNote work={work} onReadAnew={onReadAnew} />
      ) : (
        error !== null && (
          <ErrorNote error={error}>
            <Button size="small" onPress={work.retry}>
              Retry
            </Button>
          </ErrorNote>
        )
      )}
      <PreparationFacts work={work} />
      <div className={styles.columns} data-kit={kit !== null || undefined}>
        {kit !== null && <Questions kit={kit} work={work} />}
        <div className={styles.building}>
          {kit?.tool === 'effort' && <EffortSection work={work} />}
          {kit !== null && <BlanksLine kit={kit} draft={draft} />}
          <Sorting work={work} />
          <OffersSection work={work} />
          <OtherParts work={work} />
          <TakenOut work={work} />
        </div>
      </div>
      {kit?.tool === 'scorecard' && <ScorecardSection kit={kit} work={work} />}
    </div>
  );
}
