import { useNavigate } from '@tanstack/react-router';
import { energies } from '#shared/domain/energy';
import { meetingDay } from '#shared/domain/meetings/meeting-words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ChoiceChips } from '../../ui/choice-chips';
import { DatePicker } from '../../ui/date-picker';
import { EnergyMark } from '../../ui/energy-mark';
import { TextArea } from '../../ui/text-field';
import { TextLink } from '../../ui/text-link';
import { BroughtUp } from './brought-up';
import { MeetingCommitments } from './meeting-commitments';
import styles from './meeting-page.module.css';
import { newMeetingHref } from './new-meeting';
import { useMeetings } from './queries';
import type { MeetingForm } from './use-meeting-draft';

type Props = Readonly<{
  form: MeetingForm;
  /** Milliseconds since 1970; null while the meeting is not stored. */
  startsAt: number | null;
  today: string;
}>;

/** What came of a meeting, while it is fresh. */
export function AfterPart({ form, startsAt, today }: Props) {
  const { draft, change, errors } = form;
  const words = (field: 'advice' | 'decisions' | 'introductions', label: string, hint: string) => (
    <TextArea
      label={label}
      description={hint}
      rows={2}
      value={draft[field]}
      onChange={(text) => change({ [field]: text })}
      error={errors[field] ?? null}
    />
  );
  return (
    <div className={styles.part}>
      <section aria-label="What came of it" className={styles.section}>
        {words('advice', 'Advice', 'In their words, as near as you can.')}
        {words('decisions', 'Decisions', 'What is settled, and who knows.')}
        {words(
          'introductions',
          'Introductions',
          'Whom they will introduce you to, and who writes first.',
        )}
      </section>
      <BroughtUp people={draft.people} agenda={draft.agenda} />
      <MeetingCommitments meetingId={draft.id} people={draft.people} today={today} />
      <section aria-labelledby="close-heading" className={styles.section}>
        <h2 id="close-heading">Thanks and energy</h2>
        <div className={styles.row}>
          <DatePicker
            label="Thanks sent on"
            description="Two sentences the same evening: what you take away, what you will do."
            value={draft.thankedOn}
            onChange={(thankedOn) => change({ thankedOn })}
            error={errors.thankedOn ?? null}
          />
        </div>
        <ChoiceChips
          label="What it took or gave"
          isSingle
          options={energies.map(({ id, name }) => ({ id, name, mark: <EnergyMark energy={id} /> }))}
          chosen={draft.energy === null ? [] : [draft.energy]}
          onChange={([energy]) => change({ energy: energy ?? null })}
        />
      </section>
      <NextDate form={form} startsAt={startsAt} today={today} />
      <Checkbox
        isSelected={draft.nothingAfter}
        onChange={(nothingAfter) => change({ nothingAfter })}
      >
        Nothing needs to be written down after this meeting
      </Checkbox>
    </div>
  );
}

/** Before leaving: the next date, while both calendars are open. */
function NextDate({ form: { draft, change, errors }, startsAt, today }: Props) {
  const navigate = useNavigate();
  const meetings = useMeetings().data ?? [];
  const next = meetings.find(
    (one) =>
      one.id !== draft.id &&
      startsAt !== null &&
      one.startsAt > startsAt &&
      one.people.some((id) => draft.people.includes(id)),
  );
  return (
    <section aria-labelledby="next-heading" className={styles.section}>
      <h2 id="next-heading">Next date</h2>
      {next ? (
        <p>
          You meet again on{' '}
          <TextLink href={`/meetings/${next.id}`}>{meetingDay(next.start, today)}</TextLink>.
        </p>
      ) : (
        <>
          <div className={styles.row}>
            <DatePicker
              label="Next date"
              description="Propose a day before you leave: both calendars are open now."
              value={draft.nextOn}
              onChange={(nextOn) => change({ nextOn })}
              error={errors.nextOn ?? null}
            />
          </div>
          {draft.nextOn !== null && errors.nextOn === undefined && (
            <div>
              <Button
                onPress={() => void navigate({ href: newMeetingHref(draft.people, draft.nextOn) })}
              >
                Make it a meeting
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
