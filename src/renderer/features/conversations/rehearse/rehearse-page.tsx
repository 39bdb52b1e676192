import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { Preparation } from '#shared/contract/conversations';
import type { Rehearsal } from '#shared/contract/conversations-rehearsals';
import { minuteWords } from '#shared/domain/conversations/minutes';
import { rehearsalSteps } from '#shared/domain/conversations/rehearse';
import { call } from '../../../bridge/client';
import { useKeptDraft } from '../../../bridge/kept-draft';
import { ErrorNote, errorMessage } from '../../../ui/error-note';
import { useToasts } from '../../../ui/toast';
import { usePeople, usePersonName, usePreparation } from '../queries';
import { newRehearsal, rehearsalKey, rehearsalKind } from './rehearsal-draft';
import { useRehearsals } from './rehearsal-queries';
import { RehearseAfter } from './rehearse-after';
import { RehearseBefore } from './rehearse-before';
import styles from './rehearse-page.module.css';
import { RehearseRun } from './rehearse-run';

/** Saying a conversation aloud before it is held: full window, one point at a time. */
export function RehearsePage({ preparationId }: Readonly<{ preparationId: string }>) {
  const { data: preparation, error } = usePreparation(preparationId);
  const people = usePeople();
  const personName = usePersonName();
  if (error) {
    return (
      <main className={styles.page}>
        <div className={styles.sheet}>
          <ErrorNote error={error} />
        </div>
      </main>
    );
  }
  if (!preparation || (!people.data && !people.error)) return null;
  const them = personName(preparation.personId) ?? preparation.kit?.other ?? null;
  return <Rehearsing preparation={preparation} them={them} />;
}

type Phase = 'before' | 'running' | 'after' | 'leaving';

function Rehearsing({
  preparation,
  them,
}: Readonly<{ preparation: Preparation; them: string | null }>) {
  const router = useRouter();
  const { say, offerUndo } = useToasts();
  const { data: runs } = useRehearsals(preparation.id);
  const [fresh] = useState(() => newRehearsal(preparation.id, Date.now()));
  const kept = useKeptDraft(rehearsalKey(preparation.id), fresh, rehearsalKind);
  const { draft } = kept;
  // A run that was left with its page is finished first: its time and words are still here.
  const [phase, setPhase] = useState<Phase>(() => (draft.seconds > 0 ? 'after' : 'before'));
  const steps = rehearsalSteps(preparation, draft.role);

  const save = async (run: Rehearsal) => {
    const next = newRehearsal(preparation.id, Date.now());
    const sent = await kept.submit(() => call('conversations.saveRehearsal', run), next);
    return sent !== 'failed';
  };
  const leave = useCallback(
    () => router.history.push(`/conversations/${preparation.id}`),
    [router, preparation.id],
  );
  const finish = async () => {
    if (await save(draft)) setPhase('before');
  };
  const leaveRun = async () => {
    const run = draft;
    // The watch stops before the run is sent.
    setPhase('leaving');
    if (run.seconds === 0 && run.note === '') kept.forget();
    else if (!(await save(run))) return;
    else
      offerUndo({
        message: `The rehearsal of ${minuteWords(run.seconds)} is kept.`,
        undo: () =>
          void call('conversations.removeRehearsal', { id: run.id }).catch((error: unknown) =>
            say(errorMessage(error)),
          ),
      });
    leave();
  };
  useEffect(() => {
    if (phase !== 'leaving') document.getElementById('rehearse-title')?.focus();
  }, [phase]);
  useEffect(() => {
    if (kept.error) setPhase('after');
  }, [kept.error]);

  return (
    <main className={styles.page} aria-labelledby="rehearse-title">
      {phase === 'before' && (
        <RehearseBefore
          preparation={preparation}
          them={them}
          runs={runs ?? []}
          hasPoints={steps.length > 0}
          draft={draft}
          change={kept.change}
          onBegin={() => {
            kept.change({ at: Date.now() });
            setPhase('running');
          }}
          onFinish={(run) => {
            kept.keep(run);
            setPhase('after');
          }}
          onLeave={() => {
            // A mark of confidence alone is no rehearsal.
            kept.forget();
            leave();
          }}
        />
      )}
      {phase === 'running' && (
        <RehearseRun
          preparation={preparation}
          steps={steps}
          them={them}
          draft={draft}
          keep={kept.keep}
          onEnd={() => setPhase('after')}
          onLeave={() => void leaveRun()}
        />
      )}
      {phase === 'after' && (
        <RehearseAfter
          steps={steps}
          draft={draft}
          error={kept.error}
          change={kept.change}
          onSave={() => void finish()}
          onLeave={() => void leaveRun()}
        />
      )}
    </main>
  );
}
