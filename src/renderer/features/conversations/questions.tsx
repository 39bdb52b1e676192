import { askedQuestions } from '#shared/domain/conversations/blanks';
import type { Kit } from '#shared/domain/kits/kit';
import { QuestionField } from './question-field';
import styles from './questions.module.css';
import type { PreparationWork } from './use-preparation-work';

const groups = [
  { about: 'me', name: 'About you' },
  { about: 'them', name: 'About them' },
  { about: 'both', name: 'About the two of you' },
] as const;

/** The kit's questions, in its order within each group. Each can be left. */
export function Questions({ kit, work }: Readonly<{ kit: Kit; work: PreparationWork }>) {
  const { answers } = work.draft;
  const asked = askedQuestions(kit, answers);
  return (
    <section aria-labelledby="questions-heading" className={styles.questions}>
      <h2 id="questions-heading">Questions</h2>
      <p className={styles.about}>
        Answer what helps, leave the rest. The lines change as you write.
      </p>
      {groups.map(({ about, name }) => {
        const inGroup = asked.filter((question) => question.about === about);
        if (inGroup.length === 0) return null;
        return (
          <section key={about} aria-labelledby={`questions-${about}`} className={styles.group}>
            <h3 id={`questions-${about}`}>{name}</h3>
            {inGroup.map((question) => (
              <QuestionField
                key={question.id}
                question={question}
                answer={answers[question.id]}
                onAnswer={(answer) => work.answer(question.id, answer)}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}
