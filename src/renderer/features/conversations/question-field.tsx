import { CircleHelp } from 'lucide-react';
import { useId, useState } from 'react';
import { TextArea, TextField, ToggleButton } from 'react-aria-components';
import { longestAnswer } from '#shared/contract/conversations';
import { isAnswered } from '#shared/domain/kits/condition';
import type { KitQuestion } from '#shared/domain/kits/kit';
import { ChoiceChips } from '../../ui/choice-chips';
import { classNames } from '../../ui/class-names';
import field from '../../ui/field.module.css';
import styles from './questions.module.css';

type Props = Readonly<{
  question: KitQuestion;
  answer: string | readonly string[] | undefined;
  onAnswer: (answer: string | string[]) => void;
}>;

/** The element that a blank of this question leads to. */
export const questionElementId = (questionId: string) => `question-${questionId}`;

/** One question, its help when asked for, and its answer. */
export function QuestionField({ question, answer, onAnswer }: Props) {
  const { id, ask, help } = question;
  const [isHelping, setHelping] = useState(false);
  const helpId = useId();
  return (
    <div
      id={questionElementId(id)}
      className={styles.question}
      data-answered={isAnswered(answer) || undefined}
    >
      <div className={styles.ask}>
        <span id={`ask-${id}`}>{ask}</span>
        {help !== undefined && (
          <ToggleButton
            isSelected={isHelping}
            onChange={setHelping}
            aria-label={`Help with: ${ask}`}
            aria-expanded={isHelping}
            className={styles.help ?? ''}
          >
            <CircleHelp size={16} strokeWidth={1.75} aria-hidden />
          </ToggleButton>
        )}
      </div>
      {isHelping && (
        <p id={helpId} className={styles.helping}>
          {help}
        </p>
      )}
      <Answer
        question={question}
        answer={answer}
        onAnswer={onAnswer}
        describedBy={isHelping ? helpId : undefined}
      />
    </div>
  );
}

function Answer({
  question: { id, kind, ask, choices = [] },
  answer,
  onAnswer,
  describedBy,
}: Props & Readonly<{ describedBy: string | undefined }>) {
  if (kind === 'words') {
    return (
      <TextField
        aria-labelledby={`ask-${id}`}
        {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
        value={typeof answer === 'string' ? answer : ''}
        onChange={onAnswer}
        maxLength={longestAnswer}
      >
        <TextArea rows={2} className={classNames(field.control, styles.words)} />
      </TextField>
    );
  }
  const chosen = typeof answer === 'string' ? [answer] : [...(answer ?? [])];
  return (
    <ChoiceChips
      label={ask}
      options={choices.map(({ id: choice, label }) => ({ id: choice, name: label }))}
      chosen={chosen}
      isSingle={kind === 'choice'}
      onChange={(next) => onAnswer(kind === 'choice' ? (next[0] ?? '') : next)}
    />
  );
}
