import { useState } from 'react';
import type { BoardView } from '#shared/contract/board-seats';
import { nextContact } from '#shared/domain/board/next-contact';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { useToasts } from '../../ui/toast';
import { PlanContactDialog } from './plan-contact-dialog';
import styles from './relationship-section.module.css';
import { shortDay } from './short-day';

type Props = Readonly<{ personId: string; board: BoardView; today: string }>;

/** When the two mean to be in touch next; who was not asked yet, or is past, has no such day. */
export function NextContactSection({ personId, board, today }: Props) {
  const [isPlanning, setPlanning] = useState(false);
  const { offerUndo, say } = useToasts();
  const person = board.people.find(({ id }) => id === personId);
  if (!person || person.stage === 'candidate' || person.stage === 'ended') return null;
  const next = nextContact(person);
  const orSay = (work: Promise<unknown>) =>
    work.then(
      () => true,
      (error: unknown) => {
        say(errorMessage(error));
        return false;
      },
    );
  const unplan = async () => {
    if (next === null || !(await orSay(call('board.unplanContact', { personId })))) return;
    focusIfLost(() => document.getElementById('next-contact-heading'));
    offerUndo({
      message: 'No contact is planned any more.',
      undo: () => void orSay(call('board.planContact', { ...next, personId })),
    });
  };
  return (
    <section aria-labelledby="next-contact-heading" className={styles.section}>
      <h2 id="next-contact-heading" tabIndex={-1}>
        Next contact
      </h2>
      {next === null ? (
        <p className={styles.nothing}>
          No day is set. One that is set shows on Today from two weeks before.
        </p>
      ) : (
        <p>
          <time dateTime={next.on}>
            {next.on < today ? 'Was planned for ' : ''}
            {shortDay(next.on)}
          </time>
          {next.about !== '' && `: ${next.about}`}
        </p>
      )}
      <div className={styles.actions}>
        <Button size="small" onPress={() => setPlanning(true)}>
          {next === null ? 'Plan contact' : 'Change day'}
        </Button>
        {next !== null && (
          <Button size="small" variant="plain" onPress={() => void unplan()}>
            Plan none
          </Button>
        )}
      </div>
      {isPlanning && (
        <PlanContactDialog
          person={person}
          today={today}
          onClose={() => setPlanning(false)}
          onReopen={() => setPlanning(true)}
        />
      )}
    </section>
  );
}
