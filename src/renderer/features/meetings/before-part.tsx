import { sendOn } from '#shared/domain/meetings/meeting';
import { formatDay } from '#shared/domain/plan-words';
import { DatePicker } from '../../ui/date-picker';
import { Select } from '../../ui/select';
import { TextArea, TextField } from '../../ui/text-field';
import { newPoint } from './agenda-changes';
import { AgendaList } from './agenda-list';
import { AgendaOffers } from './agenda-offers';
import styles from './meeting-page.module.css';
import { MeetingPreparations } from './meeting-preparations';
import type { OfferedPoint } from './offered-points';
import { PeopleField } from './people-field';
import type { MeetingForm } from './use-meeting-draft';
import { WhenFields } from './when-fields';

/** Days a person may want to read something before they meet. */
const leads = [0, 1, 2, 3, 5, 7, 14] as const;
const noLead = 'none';

/** What a meeting is for and what it will be about. */
export function BeforePart({ form }: Readonly<{ form: MeetingForm }>) {
  const { draft, change, errors } = form;
  const take = ({ words, origin, goalId }: OfferedPoint) =>
    change({
      agenda: [...draft.agenda, newPoint(words, origin)],
      ...(goalId !== null && { goals: [...new Set([...draft.goals, goalId])] }),
    });
  return (
    <div className={styles.part}>
      <section aria-label="Who and when" className={styles.section}>
        <PeopleField
          people={draft.people}
          onChange={(people) => change({ people })}
          error={errors.people ?? null}
        />
        <WhenFields form={form} />
        <TextField
          label="Purpose"
          placeholder="What brings you together: monthly mentoring, a first conversation"
          value={draft.purpose}
          onChange={(purpose) => change({ purpose })}
          error={errors.purpose ?? null}
        />
        <TextField
          label="The one thing"
          description="If you leave with only this, it was worth their time."
          value={draft.focus}
          onChange={(focus) => change({ focus })}
          error={errors.focus ?? null}
        />
      </section>
      <section aria-labelledby="agenda-heading" className={styles.section}>
        <h2 id="agenda-heading">Agenda</h2>
        <AgendaList
          agenda={draft.agenda}
          minutes={draft.minutes}
          onChange={(agenda) => change({ agenda })}
        />
        <h3>Could come on the agenda</h3>
        <AgendaOffers
          people={draft.people}
          day={draft.start.slice(0, 10)}
          agenda={draft.agenda}
          onTake={take}
        />
      </section>
      <MeetingPreparations form={form} />
      <section aria-labelledby="mind-heading" className={styles.section}>
        <h2 id="mind-heading">In your mind, not on the table</h2>
        <Words
          form={form}
          field="decisionsWanted"
          label="Decisions wanted"
          hint="What should be settled when you stand up."
        />
        <Words
          form={form}
          field="feedbackSought"
          label="Feedback sought"
          hint="On what, and how blunt you want it."
        />
        <Words
          form={form}
          field="notToRaise"
          label="Not to raise"
          hint="What belongs to another day, or another person."
        />
      </section>
      <SendAhead form={form} />
    </div>
  );
}

type WordsField = 'decisionsWanted' | 'feedbackSought' | 'notToRaise';
type WordsProps = Readonly<{ form: MeetingForm; field: WordsField; label: string; hint: string }>;

function Words({ form: { draft, change, errors }, field, label, hint }: WordsProps) {
  return (
    <TextArea
      label={label}
      description={hint}
      rows={2}
      value={draft[field]}
      onChange={(words) => change({ [field]: words })}
      error={errors[field] ?? null}
    />
  );
}

function SendAhead({ form: { draft, change, errors } }: Readonly<{ form: MeetingForm }>) {
  const due = sendOn(draft.start, draft.sendDaysBefore);
  const { sendDaysBefore } = draft;
  const offered = sendDaysBefore === null ? leads : [...new Set([...leads, sendDaysBefore])];
  return (
    <section aria-labelledby="send-heading" className={styles.section}>
      <h2 id="send-heading">To send ahead</h2>
      <TextArea
        label="What to send"
        description="A page they can read between two cases: the question first, then what they need to answer it."
        rows={2}
        value={draft.toSend}
        onChange={(toSend) => change({ toSend })}
        error={errors.toSend ?? null}
      />
      <div className={styles.row}>
        <Select
          label="How long before"
          options={[
            { id: noLead, name: 'No day set' },
            ...offered.map((days) => ({ id: String(days), name: leadName(days) })),
          ]}
          value={sendDaysBefore === null ? noLead : String(sendDaysBefore)}
          onChange={(days) => change({ sendDaysBefore: days === noLead ? null : Number(days) })}
        />
        <DatePicker
          label="Sent on"
          value={draft.sentOn}
          onChange={(sentOn) => change({ sentOn })}
          error={errors.sentOn ?? null}
        />
      </div>
      {due !== null && draft.sentOn === null && (
        <p className={styles.hint}>To be sent by {formatDay(due)}.</p>
      )}
    </section>
  );
}

function leadName(days: number): string {
  if (days === 0) return 'On the day';
  return days === 1 ? 'One day before' : `${days} days before`;
}
