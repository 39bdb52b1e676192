import { Dices } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Preparation } from '#shared/contract/conversations';
import type { Rehearsal } from '#shared/contract/conversations-rehearsals';
import {
  drawReaction,
  kindsAmong,
  type RehearsalStep,
  reactionCards,
} from '#shared/domain/conversations/rehearse';
import type { ReactionKindId } from '#shared/domain/kits/kit';
import { Button } from '../../../ui/button';
import { focusIfLost } from '../../../ui/focus-if-lost';
import { Menu } from '../../../ui/menu';
import { ReactionCardView } from './reaction-card';
import { spend } from './rehearsal-draft';
import { RehearsalPoint } from './rehearsal-point';
import { back, firstPoint, forward, withCard } from './rehearsal-run';
import { RehearsalTimes } from './rehearsal-times';
import styles from './rehearse-page.module.css';
import { type RehearsalAct, useRehearsalKeys } from './use-rehearsal-keys';
import { useStopwatch } from './use-stopwatch';

type Props = Readonly<{
  preparation: Preparation;
  steps: readonly RehearsalStep[];
  them: string | null;
  draft: Rehearsal;
  keep: (run: Rehearsal) => void;
  onEnd: () => void;
  onLeave: () => void;
}>;

/** One point at a time in large type, with the time it takes and reactions to be met with. */
export function RehearseRun({ preparation, steps, them, draft, keep, onEnd, onLeave }: Props) {
  const [run, setRun] = useState(firstPoint);
  const cards = reactionCards(preparation);
  const step = steps[run.at];
  useStopwatch(step?.lineId ?? null, (lineId, seconds) => keep(spend(draft, lineId, seconds)));

  const react = (kind: ReactionKindId | null) =>
    setRun((now) => withCard(now, drawReaction(cards, now.seen, Math.random, kind)));
  const act = useCallback(
    (pressed: RehearsalAct) => {
      if (pressed === 'leave' && !run.card) onLeave();
      else if (pressed === 'leave') setRun({ ...run, card: null });
      else if (pressed === 'back') setRun(back(run));
      else if (pressed === 'react') {
        if (draft.role === 'mine')
          setRun(withCard(run, drawReaction(cards, run.seen, Math.random)));
      } else {
        const next = forward(run, steps);
        if (next) setRun(next);
        else onEnd();
      }
    },
    [run, steps, cards, draft.role, onLeave, onEnd],
  );
  useRehearsalKeys(act);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card takes the buttons away that were pressed for it.
  useEffect(() => focusIfLost(() => document.getElementById('rehearse-title')), [run.card]);
  if (!step) return null;

  return (
    <div className={styles.stage}>
      <header className={styles.bar}>
        <h1 id="rehearse-title" tabIndex={-1} className={styles.place}>
          {`Point ${run.at + 1} of ${steps.length}`}
        </h1>
        <RehearsalTimes
          point={draft.secondsByLine[step.lineId] ?? 0}
          total={draft.seconds}
          minutes={preparation.kit?.minutes ?? null}
        />
        <Button size="small" onPress={onLeave}>
          Leave
        </Button>
      </header>
      {/* Each point and card is read out as it comes. */}
      <div className={styles.middle} aria-live="polite" aria-atomic="true">
        {run.card ? (
          <ReactionCardView card={run.card} isTurned={run.isTurned} them={them} />
        ) : (
          <RehearsalPoint step={step} role={draft.role} isAnswered={run.isAnswered} them={them} />
        )}
      </div>
      <footer className={styles.bar}>
        <Button
          onPress={() => act('back')}
          isDisabled={run.at === 0 && !run.card && !run.isAnswered}
        >
          Back
        </Button>
        {/* With a card on the table they would keep the focus, and Space would press them. */}
        {draft.role === 'mine' && cards.length > 0 && !run.card && (
          <div className={styles.cards}>
            <Button icon={Dices} onPress={() => react(null)}>
              Reaction card
            </Button>
            <Menu
              label="Reactions"
              trigger={<Button variant="plain">Choose a reaction</Button>}
              choices={kindsAmong(cards).map(({ id, name }) => ({
                id,
                name,
                onAction: () => react(id),
              }))}
            />
          </div>
        )}
        <Button variant="primary" onPress={() => act('next')}>
          {nextWords(run, steps)}
        </Button>
      </footer>
    </div>
  );
}

/** What going on will show. */
function nextWords(run: typeof firstPoint, steps: readonly RehearsalStep[]): string {
  if (run.card) return run.isTurned ? 'Back to the point' : 'Show my reply';
  const next = forward(run, steps);
  if (next === null) return 'Finish';
  return next.at === run.at ? 'Show my answer' : 'Next';
}
