import type { RehearsalRole, RehearsalStep } from '#shared/domain/conversations/rehearse';
import styles from './rehearse-page.module.css';

type Props = Readonly<{
  step: RehearsalStep;
  role: RehearsalRole;
  isAnswered: boolean;
  them: string | null;
}>;

const partNames: Readonly<Partial<Record<RehearsalStep['part'], string>>> = {
  opening: 'Opening',
  ask: 'Ask, then wait',
};

/** What is said at this point, in large type; with roles swapped, my answers under it once asked for. */
export function RehearsalPoint({ step, role, isAnswered, them }: Props) {
  const { part, text, note, answers } = step;
  const name = role === 'theirs' ? `You are ${them ?? 'the other'}` : (partNames[part] ?? 'Point');
  return (
    <div className={styles.point}>
      <p className={styles.eyebrow}>{name}</p>
      <p className={styles.said} data-length={lengthOf(text)}>
        {text}
      </p>
      {note && !isAnswered && <p className={styles.note}>{note}</p>}
      {isAnswered && (
        <div className={styles.answers}>
          <p className={styles.eyebrow}>Your answer</p>
          {answers.map((answer) => (
            <p key={answer}>{answer}</p>
          ))}
        </div>
      )}
    </div>
  );
}

/** How much room the words need: three sizes of type, all large. */
export function lengthOf(text: string): 'short' | 'medium' | 'long' {
  if (text.length <= 140) return 'short';
  return text.length <= 320 ? 'medium' : 'long';
}
