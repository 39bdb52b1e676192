import { useState } from 'react';
import { MonthCalendar } from '../../ui/month-calendar';
import { useDays } from './calendar-queries';
import { monthAround } from './days';
import { writtenWords } from './written-words';

type Props = Readonly<{ day: string; onDay: (day: string) => void }>;

/** A month; days that hold entries carry a dot, more than one for more entries. */
export function MonthWritten({ day, onDay }: Props) {
  const [looked, setLooked] = useState(day);
  const [followed, setFollowed] = useState(day);
  if (followed !== day) {
    setFollowed(day);
    setLooked(day);
  }
  const { from, to } = monthAround(looked);
  const { data = [] } = useDays(from, to);
  const marks = new Map(
    data.map((one) => [one.day, { count: one.entries, words: writtenWords(one) }]),
  );
  return (
    <MonthCalendar label="Days written" day={day} onDay={onDay} marks={marks} onLook={setLooked} />
  );
}
