import type { KeyboardEvent } from 'react';
import { Button as AriaButton, VisuallyHidden } from 'react-aria-components';
import {
  answerAt,
  findings,
  type Scorecard,
  withAnswer,
} from '#shared/domain/conversations/scorecard';
import { Button } from '../../../ui/button';
import { ChoiceChips } from '../../../ui/choice-chips';
import { TextArea, TextField } from '../../../ui/text-field';
import { FindingMark } from './finding-mark';
import styles from './scorecard.module.css';

type Props = Readonly<{
  scorecard: Scorecard;
  at: Readonly<{ institutionId: string; questionId: string }>;
  /** What a screen reader calls it: the institution and the question. */
  name: string;
  isWriting: boolean;
  onWrite: (isWriting: boolean) => void;
  update: (from: (scorecard: Scorecard) => Scorecard) => void;
}>;

/** What one institution answered to one question; pressed, it is written where it stands. */
export function ScorecardCell({ scorecard, at, name, isWriting, onWrite, update }: Props) {
  const {
    finding = null,
    words = '',
    who = '',
  } = answerAt(scorecard, at.institutionId, at.questionId) ?? {};
  const id = `cell-${at.institutionId}-${at.questionId}`;
  if (!isWriting) {
    const isEmpty = finding === null && words === '' && who === '';
    return (
      <AriaButton id={id} className={styles.cell ?? ''} onPress={() => onWrite(true)}>
        <VisuallyHidden>{name}</VisuallyHidden>
        {finding !== null && <FindingMark finding={finding} />}
        {words && <span className={styles.words}>{words}</span>}
        {who && <span className={styles.who}>{who}</span>}
        {isEmpty && <span className={styles.empty}>Not asked yet</span>}
      </AriaButton>
    );
  }
  const change = (patch: Parameters<typeof withAnswer>[2]) =>
    update((before) => withAnswer(before, at, patch));
  const done = () => {
    onWrite(false);
    // The button stands where the fields stood, once they are gone.
    setTimeout(() => document.getElementById(id)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  return (
    <fieldset className={styles.writing} aria-label={name} onKeyDown={onKeyDown}>
      <ChoiceChips
        label="What it was worth"
        options={findings}
        chosen={finding === null ? [] : [finding]}
        isSingle
        autoFocus
        onChange={([next]) => change({ finding: next ?? null })}
      />
      <TextArea
        label="What was said"
        rows={3}
        maxLength={1_000}
        value={words}
        onChange={(next) => change({ words: next })}
      />
      <TextField
        label="Who said it"
        maxLength={200}
        value={who}
        onChange={(next) => change({ who: next })}
      />
      <Button size="small" onPress={done}>
        Done
      </Button>
    </fieldset>
  );
}
