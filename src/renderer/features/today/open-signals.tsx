import { useQueryClient } from '@tanstack/react-query';
import type { MethodInput } from '#shared/contract/index';
import type { OpenSignal } from '#shared/contract/journal';
import { formatDay } from '#shared/domain/plan-words';
import { signals } from '#shared/domain/signals';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { TextLink } from '../../ui/text-link';
import { useToasts } from '../../ui/toast';
import { CloseSignal } from './close-signal';
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

  /** @throws what kept it from being closed or opened, once told */
  const setClosed = async (change: MethodInput<'journal.closeSignal'>) => {
    try {
      await call('journal.closeSignal', change);
    } catch (error) {
      say(errorMessage(error));
      throw error;
    } finally {
      void queryClient.invalidateQueries({ queryKey: ['journal'] });
    }
  };
  const close = async (id: string, name: string, note: string) => {
    await setClosed({ id, isClosed: true, note });
    offerUndo({
      message: `“${name}” closed.`,
      undo: () => void setClosed({ id, isClosed: false }).catch(() => {}),
    });
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
  entry: OpenSignal;
  today: string;
  onClose: (id: string, name: string, note: string) => Promise<void>;
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
      <CloseSignal
        id={entry.id}
        note={entry.signalNote}
        label={`${signal.name}, since ${formatDay(entry.day, today)}`}
        onClose={(note) => onClose(entry.id, signal.name, note)}
      />
    </li>
  );
}

const placeAfterClosing = () =>
  document.querySelector<HTMLElement>(`section[aria-label="${title}"] li > button`) ??
  document.querySelector<HTMLElement>('#main h1');
