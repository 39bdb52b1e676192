import { getLocalTimeZone } from '@internationalized/date';
import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus, CalendarX, Ellipsis, FileText, Repeat, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Meeting, MeetingDraft } from '#shared/contract/meetings';
import {
  meetingDay,
  meetingTimes,
  placeWords,
  withWords,
  zoneWords,
} from '#shared/domain/meetings/meeting-words';
import type { EditorServices } from '../../editor/editor-services';
import { BackLink } from '../../ui/back-link';
import { Button, ButtonLink } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { PageHeader } from '../../ui/page-header';
import { useToasts } from '../../ui/toast';
import { ViewSwitch } from '../../ui/view-switch';
import { AfterPart } from './after-part';
import { BeforePart } from './before-part';
import { DuringPart } from './during-part';
import styles from './meeting-page.module.css';
import { MeetingProblem } from './meeting-problem';
import { usePeopleNames } from './queries';
import { RepeatDialog } from './repeat-dialog';
import { useMeetingChanges } from './use-meeting-changes';
import { useMeetingDraft } from './use-meeting-draft';

const parts = [
  { id: 'before', name: 'Before' },
  { id: 'during', name: 'During' },
  { id: 'after', name: 'After' },
] as const;
type Part = (typeof parts)[number]['id'];

/** Minutes around a meeting in which its notes are the page to open on. */
const early = 10;
const late = 20;

/** The part one is likely to come for. @param now milliseconds since 1970 */
function partFor(stored: Meeting | null, now: number): Part {
  if (!stored || now < stored.startsAt - early * 60_000) return 'before';
  return now < stored.startsAt + (stored.minutes + late) * 60_000 ? 'during' : 'after';
}

type Props = Readonly<{
  /** null while it is not stored. */
  stored: Meeting | null;
  /** Read once. */
  initial: MeetingDraft;
  today: string;
  services: EditorServices;
  /** Called to begin anew from what is stored. */
  onReadAnew: () => void;
}>;

/** Where a meeting is prepared, noted and followed up; saved as one types. */
export function MeetingWriter({ stored, initial, today, services, onReadAnew }: Props) {
  const form = useMeetingDraft(initial);
  const names = usePeopleNames();
  const [part, setPart] = useState<Part>(() => partFor(stored, Date.now()));
  const [isRepeating, setRepeating] = useState(false);
  const { draft } = form;
  const startsAt = stored?.startsAt ?? null;
  const isElsewhere = draft.zone !== getLocalTimeZone();
  const isNew = stored === null;

  return (
    <article className={styles.page} data-part={part} aria-label="Meeting">
      <PageHeader
        back={<BackLink href="/meetings">Meetings</BackLink>}
        title={isNew && draft.people.length === 0 ? 'New meeting' : withWords(draft.people, names)}
        actions={
          <>
            {stored && (
              <ButtonLink href={`/meetings/${stored.id}/brief`} icon={FileText}>
                Open brief
              </ButtonLink>
            )}
            <MeetingMenu form={form} stored={stored} onRepeat={() => setRepeating(true)} />
          </>
        }
      >
        {meetingDay(draft.start, today)}, {meetingTimes(draft)}
        {isElsewhere && `, ${zoneWords(draft.zone)}`} · {placeWords(draft)}
      </PageHeader>
      <MeetingProblem form={form} onReadAnew={onReadAnew} />
      <div className={styles.switch}>
        <ViewSwitch label="Part of the meeting" looks={parts} look={part} onChange={setPart} />
        <span role="status" aria-live="off" className={styles.hint} data-state={form.state}>
          {stateWords(form.state, form.error !== null, isNew)}
        </span>
      </div>
      {stored?.series && part === 'before' && (
        <div className={styles.series}>
          <span>This is one date of a series. What you change here, changes here alone.</span>
          <Button size="small" onPress={() => setRepeating(true)}>
            Change those that follow too
          </Button>
        </div>
      )}
      {part === 'before' && <BeforePart form={form} />}
      {part === 'during' && <DuringPart form={form} services={services} startsAt={startsAt} />}
      {part === 'after' && <AfterPart form={form} startsAt={startsAt} today={today} />}
      {isRepeating && (
        <RepeatDialog form={form} stored={stored} onClose={() => setRepeating(false)} />
      )}
    </article>
  );
}

function stateWords(
  state: 'saved' | 'saving' | 'unsavable',
  hasFailed: boolean,
  isNew: boolean,
): string {
  if (state === 'unsavable' || hasFailed) return 'Not saved yet';
  if (state === 'saving') return 'Saving…';
  return isNew ? '' : 'Saved';
}

type MenuProps = Readonly<{
  form: ReturnType<typeof useMeetingDraft>;
  stored: Meeting | null;
  onRepeat: () => void;
}>;

function MeetingMenu({ form, stored, onRepeat }: MenuProps) {
  const navigate = useNavigate();
  const { say } = useToasts();
  const { binMeeting, endSeries } = useMeetingChanges();
  const bin = async () => {
    if (stored && !(await form.settle())) {
      return say(
        'Some of this meeting is not saved yet. See to what the page marks, then move it to the bin.',
      );
    }
    if (stored && !(await binMeeting(stored))) return;
    form.forget();
    await navigate({ to: '/meetings' });
  };
  return (
    <Menu
      label="Meeting"
      trigger={<IconButton label="Actions for this meeting" icon={Ellipsis} />}
      choices={[
        {
          ...{ id: 'repeat', icon: Repeat, onAction: onRepeat, isDisabled: stored === null },
          name: stored?.series ? 'Change the series from here' : 'Repeat',
        },
        ...(stored?.series
          ? [
              {
                ...{ id: 'end', name: 'End the series with this one', icon: CalendarX },
                onAction: () => void endSeries(stored.id),
              },
            ]
          : []),
        {
          ...{ id: 'calendar', name: 'Calendar file', icon: CalendarPlus, isDisabled: !stored },
          onAction: () => void navigate({ href: `/meetings/${form.draft.id}/calendar` }),
        },
        {
          id: 'bin',
          name: stored?.series ? 'Skip this date' : 'Move to bin',
          icon: Trash2,
          onAction: () => void bin(),
        },
      ]}
    />
  );
}
