import { useQueryClient } from '@tanstack/react-query';
import type { EntrySummary } from '#shared/contract/journal';
import { formatDay } from '#shared/domain/plan-words';
import { signals } from '#shared/domain/signals';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { TextLink } from '../../ui/text-link';
import { useToasts } from '../../ui/toast';
import { useOpenSignals } from './queries';
import styles from './today.module.css';
import { TodaySection } from './today-section';
import { entryName } from './today-words';
import { WhoCouldHelp } from './who-could-help';

const title = 'Open signals';

/** Milestones marked on entries that nobody has closed: which, since when, and where they were marked. */
export function OpenSignals({ today }: Readonly<{ today: string }>) {
  const { data: entries = [] } = useOpenSignals();
  const queryClient = useQueryClient();
  const { offerUndo, say } = useToasts();

  const setClosed = async (id: string, isClosed: boolean) => {
    try {
      await call('journal.closeSignal', { id, isClosed });
      return true;
    } catch (error) {
      say(errorMessage(error));
      return false;
    } finally {
      void queryClient.invalidateQueries({ queryKey: ['journal'] });
    }
  };
  const close = async (id: string, name: string) => {
    if (!(await setClosed(id, true))) return;
    offerUndo({ message: `“${name}” closed.`, undo: () => void setClosed(id, false) });
    focusIfLost(placeAfterClosing);
  };

  if (entries.length === 0) return null;
  return (
    <TodaySection title={title}>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <SignalRow key={entry.id} entry={entry} today={today} onClose={close} />
        ))}
      </ul>
    </TodaySection>
  );
}

type RowProps = Readonly<{
  entry: EntrySummary;
  today: string;
  onClose: (id: string, name: string) => Promise<void>;
}>;

function SignalRow({ entry, today, onClose }: RowProps) {
  const signal = signals.find(({ id }) => id === entry.signal);
  if (!signal) return null;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.title}>{signal.name}</span>
        <span className={styles.note}>{signal.description}</span>
        <span className={styles.note}>
          Since {formatDay(entry.day, today)}, in{' '}
          <TextLink href={`/journal/${entry.id}`}>{entryName(entry)}</TextLink>
        </span>
        <WhoCouldHelp signal={signal.id} areas={entry.areas} today={today} />
      </div>
      <Button
        size="small"
        aria-label={`Close: ${signal.name}, since ${formatDay(entry.day, today)}`}
        onPress={() => void onClose(entry.id, signal.name)}
      >
        Close
      </Button>
    </li>
  );
}

const placeAfterClosing = () =>
  document.querySelector<HTMLElement>(`section[aria-label="${title}"] li > button`) ??
  document.querySelector<HTMLElement>('#main h1');
