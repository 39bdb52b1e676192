import { useState } from 'react';
import { askedQuestions } from '#shared/domain/conversations/blanks';
import { buildLines } from '#shared/domain/conversations/build';
import { columns } from '#shared/domain/conversations/line';
import type { Answers } from '#shared/domain/kits/condition';
import { type KitDraft, type ToneId, tones } from '#shared/domain/kits/kit';
import { ChoiceChips } from '../../../ui/choice-chips';
import { Select } from '../../../ui/select';
import styles from './kits.module.css';

/** The preparation that the kit would build now. Choices can be tried out; nothing of them is kept. */
export function KitPreview({ kit }: Readonly<{ kit: KitDraft }>) {
  const [answers, setAnswers] = useState<Answers>({});
  const [tone, setTone] = useState<ToneId>('plain');
  const lines = buildLines({ kit, answers, them: null, tone });
  const inParts = [
    ...columns.map(({ id, name }) => [name, lines.filter(({ column }) => column === id)] as const),
    ['Ladder', lines.filter(({ part }) => part === 'ladder')] as const,
    ['Reactions', lines.filter(({ part }) => part === 'reaction')] as const,
    ['Afterwards', lines.filter(({ part }) => part === 'follow-up')] as const,
  ];
  const asked = askedQuestions(kit, answers).filter(
    ({ kind, choices = [] }) => kind !== 'words' && choices.length > 0,
  );
  return (
    <section aria-labelledby="kit-preview" className={styles.preview}>
      <h2 id="kit-preview">As it is built</h2>
      <p className={styles.about}>Blanks stand in brackets. Try an answer: none is kept.</p>
      <ChoiceChips
        label="Tone"
        options={tones}
        chosen={[tone]}
        isSingle
        onChange={([next]) => next && setTone(next)}
      />
      {asked.map(({ id, ask, choices = [] }) => (
        <Select
          key={id}
          label={ask.trim() || `{${id}}`}
          options={[
            { id: '', name: 'Not answered' },
            ...choices.map((choice) => ({
              id: choice.id,
              name: choice.label.trim() || choice.id,
            })),
          ]}
          value={String([answers[id] ?? ''].flat()[0] ?? '')}
          onChange={(choice) => setAnswers({ ...answers, [id]: choice === '' ? '' : [choice] })}
        />
      ))}
      {inParts.map(([name, built]) => {
        const worded = built.filter(({ text }) => text.trim() !== '');
        if (worded.length === 0) return null;
        return (
          <section key={name} aria-label={`Preview: ${name}`} className={styles.previewPart}>
            <h3>{name}</h3>
            <ul>
              {worded.map(({ kitLine, title, text }) => (
                <li key={kitLine}>
                  {title && <span className={styles.previewTitle}>{title}</span>}
                  {text}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
