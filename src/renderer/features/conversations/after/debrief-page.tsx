import { useState } from 'react';
import { AppError } from '#shared/app-error';
import type { Preparation } from '#shared/contract/conversations';
import { useToday } from '../../../bridge/use-today';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { ErrorNote } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { ConflictNote } from '../conflict-note';
import { usePeople, usePreparation } from '../queries';
import { usePreparationWork } from '../use-preparation-work';
import styles from './debrief-page.module.css';
import { DebriefQuestions } from './debrief-questions';
import { FollowUpNote } from './follow-up-note';
import { OfferedChanges } from './offered-changes';

/** Before and after a conversation: what was expected, what happened, what is learned, and what changes. */
export function DebriefPage({ preparationId }: Readonly<{ preparationId: string }>) {
  const { data, error, refetch } = usePreparation(preparationId);
  const people = usePeople();
  const today = useToday();
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
  if (!data || !today || (!people.data && !people.error)) {
    return <LateNote>Opening the debrief…</LateNote>;
  }
  return (
    <Debrief
      key={round}
      preparation={data}
      today={today}
      onReadAnew={() => void refetch().then(() => setRound((before) => before + 1))}
    />
  );
}

function Debrief({
  preparation,
  today,
  onReadAnew,
}: Readonly<{ preparation: Preparation; today: string; onReadAnew: () => void }>) {
  const work = usePreparationWork(preparation);
  const { draft, isSaved, error } = work;
  const isConflict = error instanceof AppError && error.code === 'conflict';
  const isToCome = draft.on !== null && draft.on > today;
  return (
    <div className={styles.page}>
      <PageHeader
        back={
          <BackLink href={`/conversations/${draft.id}`}>
            {draft.title.trim() || 'Preparation'}
          </BackLink>
        }
        title="Debrief"
      >
        <span role="status" aria-live="off" data-saved={isSaved}>
          {isSaved ? 'Saved' : error === null ? 'Saving…' : 'Not saved yet'}
        </span>
      </PageHeader>
      {isConflict ? (
        <ConflictNote work={work} onReadAnew={onReadAnew} />
      ) : (
        error !== null && <ErrorNote error={error} />
      )}
      <DebriefQuestions part="predicted" work={work} />
      {isToCome && <p className={styles.quiet}>The rest is for after the talk.</p>}
      <DebriefQuestions part="happened" work={work} />
      <DebriefQuestions part="learned" work={work} />
      <FollowUpNote work={work} />
      <OfferedChanges work={work} today={today} />
    </div>
  );
}
