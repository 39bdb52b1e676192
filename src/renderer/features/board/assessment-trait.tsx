import { Label, Radio, RadioGroup } from 'react-aria-components';
import { marks, type TraitMark } from '#shared/domain/board/assessments';
import type { Trait } from '#shared/domain/traits/trait';
import { TextArea } from '../../ui/text-field';
import styles from './assessments-page.module.css';

type Props = Readonly<{
  trait: Trait;
  /** null: not answered yet. */
  given: TraitMark | null;
  onChange: (mark: TraitMark) => void;
}>;

const cannotJudge = 'none';

/** One trait with an example one could see, a mark, and room for a note. */
export function AssessmentTrait({ trait, given, onChange }: Props) {
  const value = given === null ? null : given.mark === null ? cannotJudge : String(given.mark);
  return (
    <li className={styles.trait}>
      <RadioGroup
        value={value}
        onChange={(id) =>
          onChange({
            trait: trait.id,
            mark: id === cannotJudge ? null : Number(id),
            note: given?.note ?? '',
          })
        }
        className={styles.marks ?? ''}
        aria-describedby={`${trait.id}-example`}
      >
        <Label className={styles.name}>{trait.name}</Label>
        <p className={styles.about}>{trait.description}</p>
        <p id={`${trait.id}-example`} className={styles.example}>
          {trait.example}
        </p>
        <div className={styles.choices}>
          {marks.map(({ id, name }) => (
            <Radio key={id} value={String(id)} className={styles.choice ?? ''}>
              <b>{id}</b> {name}
            </Radio>
          ))}
          <Radio value={cannotJudge} className={styles.choice ?? ''}>
            Cannot judge
          </Radio>
        </div>
      </RadioGroup>
      {given !== null && (
        <TextArea
          label={`Note on ${trait.name.toLowerCase()}`}
          value={given.note}
          onChange={(note) => onChange({ ...given, note })}
          rows={1}
          maxLength={10_000}
        />
      )}
    </li>
  );
}
