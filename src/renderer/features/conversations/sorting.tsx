import { columns } from '#shared/domain/conversations/line';
import { tones } from '#shared/domain/kits/kit';
import { ChoiceChips } from '../../ui/choice-chips';
import { LineColumn } from './line-column';
import styles from './sorting.module.css';
import type { PreparationWork } from './use-preparation-work';

const abouts = {
  say: 'In this order. Start with the opening, end with what you ask.',
  'if-asked': 'Ready, and kept back until they ask.',
  never: 'Written down so that it stays unsaid.',
} as const;

/** What will be said, what only if asked, and what never: three lists to sort by hand. */
export function Sorting({ work }: Readonly<{ work: PreparationWork }>) {
  const { kit, draft, setTone } = work;
  return (
    <section aria-labelledby="sorting-heading" className={styles.sorting}>
      <div className={styles.heading}>
        <h2 id="sorting-heading">What you will say</h2>
        {kit !== null && (
          <div className={styles.tone}>
            <span aria-hidden="true">Opening</span>
            <ChoiceChips
              label="Tone of the opening"
              options={tones}
              chosen={[draft.tone]}
              isSingle
              onChange={([tone]) => tone && setTone(tone)}
            />
          </div>
        )}
      </div>
      <div className={styles.columns}>
        {columns.map(({ id, name }) => (
          <LineColumn key={id} column={id} name={name} about={abouts[id]} work={work} />
        ))}
      </div>
    </section>
  );
}
