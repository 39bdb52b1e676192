import { useState } from 'react';
import { type Meeting, repetitionRule } from '#shared/contract/meetings';
import { hasSameRhythm, repetitionsFrom, ruleUntil } from '#shared/domain/meetings/repetition';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import styles from './meeting-page.module.css';
import { useMeetingChanges } from './use-meeting-changes';
import type { MeetingForm } from './use-meeting-draft';

type Props = Readonly<{ form: MeetingForm; stored: Meeting | null; onClose: () => void }>;

/** How often a meeting comes again, from this date on. */
export function RepeatDialog({ form, stored, onClose }: Props) {
  const { draft } = form;
  const { repeat } = useMeetingChanges();
  const now = stored?.series?.rule ?? null;
  const offered = repetitionsFrom(draft.start);
  const known = offered.find(({ rule }) => now !== null && hasSameRhythm(rule, now));
  const options = [
    ...(now !== null && !known ? [{ id: now, name: 'As it is now' }] : []),
    ...offered.map(({ rule, name }) => ({ id: rule, name })),
  ];
  const [chosen, setChosen] = useState(known?.rule ?? now ?? offered[3]?.rule ?? '');
  const [until, setUntil] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const apply = async () => {
    const rule = until === null ? chosen : ruleUntil(chosen, until);
    if (until !== null && until <= draft.start.slice(0, 10)) {
      return setProblem('Choose a day after this meeting, or leave it empty.');
    }
    const told = repetitionRule.safeParse(rule).error?.issues[0]?.message;
    if (told !== undefined) return setProblem(told);
    if (!(await form.settle()))
      return setProblem('This meeting is not saved yet. Look at what it says in red.');
    if (await repeat(draft.id, rule)) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={now === null ? 'Repeat' : 'Change this date and those that follow'}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void apply()}>
            {now === null ? 'Repeat' : 'Change them'}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p className={styles.hint}>
          Each date is a meeting of its own, with the same time on the clock, length, place, purpose
          and people. You can move or skip one without the others.
          {now !== null &&
            ' With the same rhythm each date keeps what you prepared for it; with another, dates you prepared stay where they are.'}
        </p>
        <Select label="How often" options={options} value={chosen} onChange={setChosen} />
        <DatePicker
          label="Until"
          description="Empty for as long as it serves you both."
          value={until}
          onChange={(day) => {
            setUntil(day);
            setProblem(null);
          }}
          error={problem}
        />
      </div>
    </Dialog>
  );
}
