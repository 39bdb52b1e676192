import { useQueryClient } from '@tanstack/react-query';
import { meetingDay, withWords } from '#shared/domain/meetings/meeting-words';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { TextLink } from '../../ui/text-link';
import { useToasts } from '../../ui/toast';
import { useMeetings, usePeopleNames } from './queries';
import styles from './today.module.css';
import { TodaySection } from './today-section';

const title = 'After a meeting';
/** What is older is history; nobody writes it down now. */
const days = 30;

/** Meetings of the last weeks of which nobody wrote down what came. */
export function MeetingsToFollow({ today }: Readonly<{ today: string }>) {
  const names = usePeopleNames();
  const setNothing = useNothingAfter();
  const now = Date.now();
  const open = useMeetings()
    .filter(({ startsAt, minutes, hasFollowUp }) => {
      const end = startsAt + minutes * 60_000;
      return !hasFollowUp && end <= now && end > now - days * 86_400_000;
    })
    .reverse();
  if (open.length === 0) return null;
  return (
    <TodaySection title={title}>
      <ul className={styles.list}>
        {open.map((meeting) => (
          <li key={meeting.id} className={styles.row}>
            <div className={styles.words}>
              <span className={styles.title}>
                <TextLink href={`/meetings/${meeting.id}`}>
                  {withWords(meeting.people, names)}
                </TextLink>
              </span>
              <span className={styles.note}>
                {meetingDay(meeting.start, today)}. What they advised, what you promised, a word of
                thanks.
              </span>
            </div>
            <Button
              size="small"
              variant="plain"
              aria-label={`Nothing to add after ${withWords(meeting.people, names)}`}
              onPress={() => void setNothing(meeting.id, true)}
            >
              Nothing to add
            </Button>
          </li>
        ))}
      </ul>
    </TodaySection>
  );
}

/** Says of a meeting that nothing needs to be written down after it, to be undone. */
function useNothingAfter() {
  const queryClient = useQueryClient();
  const { offerUndo, say } = useToasts();
  return async function set(id: string, nothingAfter: boolean): Promise<void> {
    try {
      const { startsAt, series, hasFollowUp, revision, savedAt, binnedAt, ...content } = await call(
        'meetings.read',
        { id },
      );
      const sitting = { baseRevision: revision, session: crypto.randomUUID() };
      await call('meetings.save', { ...content, ...sitting, nothingAfter });
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      if (!nothingAfter) return;
      offerUndo({
        message: 'This meeting is not asked about again.',
        undo: () => void set(id, false),
      });
      focusIfLost(placeAfter);
    } catch (error) {
      say(errorMessage(error));
    }
  };
}

const placeAfter = () =>
  document.querySelector<HTMLElement>(`section[aria-label="${title}"] h2`) ??
  document.querySelector<HTMLElement>('#main h1');
