import { longestAnswer } from '#shared/contract/conversations';
import { type DebriefPart, debriefQuestions } from '#shared/domain/conversations/after';
import { TextArea } from '../../../ui/text-field';
import type { PreparationWork } from '../use-preparation-work';
import styles from './debrief-page.module.css';

const words: Readonly<Record<DebriefPart, Readonly<{ heading: string; about: string }>>> = {
  predicted: {
    heading: 'Before: what you expect',
    about: 'Write it down before the talk. Afterwards memory agrees with what happened.',
  },
  happened: {
    heading: 'What happened',
    about: 'The same day, while you still have their words.',
  },
  learned: { heading: 'What you take from it', about: 'One thing is enough.' },
};

/** One part of the debrief: the kit's questions, each with room for an answer. */
export function DebriefQuestions({
  part,
  work,
}: Readonly<{ part: DebriefPart; work: PreparationWork }>) {
  const { draft, kit } = work;
  const { heading, about } = words[part];
  const questions = debriefQuestions(kit, part);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={`debrief-${part}`} className={styles.part}>
      <h2 id={`debrief-${part}`}>{heading}</h2>
      <p className={styles.quiet}>{about}</p>
      {questions.map(({ key, ask }) => (
        <TextArea
          key={key}
          label={ask}
          value={draft.debrief[key] ?? ''}
          onChange={(answer) => work.change({ debrief: { ...draft.debrief, [key]: answer } })}
          maxLength={longestAnswer}
          rows={2}
        />
      ))}
    </section>
  );
}
