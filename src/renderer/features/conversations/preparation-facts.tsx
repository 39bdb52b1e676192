import { useState } from 'react';
import { isOpen } from '#shared/domain/plan-words';
import { ChoiceChips } from '../../ui/choice-chips';
import { DatePicker } from '../../ui/date-picker';
import { TextField } from '../../ui/text-field';
import { KitReading } from './kit-reading';
import { PersonField } from './person-field';
import styles from './preparation-page.module.css';
import { useGoals } from './queries';
import type { PreparationWork } from './use-preparation-work';

/** What the preparation is called, with whom and when, and the goals it serves. */
export function PreparationFacts({ work }: Readonly<{ work: PreparationWork }>) {
  const { draft, kit, change, setPerson } = work;
  return (
    <div className={styles.facts}>
      <div className={styles.factRow}>
        <TextField
          label="Title"
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={200}
        />
        <PersonField personId={draft.personId} onChange={setPerson} />
        <DatePicker label="Day" value={draft.on} onChange={(on) => change({ on })} />
      </div>
      {kit === null ? (
        <p className={styles.about}>Prepared without a kit.</p>
      ) : (
        <>
          <p className={styles.about}>
            {kit.summary} Allow {kit.minutes} minutes.
          </p>
          <details className={styles.more}>
            <summary>When it applies, why it is hard</summary>
            <KitReading kit={kit} level={2} />
          </details>
        </>
      )}
      <GoalsServed goals={draft.goals} onChange={(goals) => change({ goals })} />
    </div>
  );
}

type Served = Readonly<{ goals: readonly string[]; onChange: (goals: string[]) => void }>;

/** Goals of the plan that this talk serves; quiet while there are none to choose from. */
function GoalsServed({ goals, onChange }: Served) {
  const { data = [] } = useGoals();
  const [isOpened, setOpened] = useState(goals.length > 0);
  const choices = data.filter(({ id, status }) => isOpen(status) || goals.includes(id));
  if (choices.length === 0) return null;
  // A goal that is in the bin keeps its place here.
  const elsewhere = goals.filter((id) => !choices.some((goal) => goal.id === id));
  return (
    <details
      className={styles.more}
      open={isOpened}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>Goals it serves{goals.length > 0 && ` (${goals.length})`}</summary>
      <ChoiceChips
        label="Goals it serves"
        options={choices.map(({ id, title }) => ({ id, name: title }))}
        chosen={goals}
        onChange={(chosen) => onChange([...elsewhere, ...chosen])}
      />
    </details>
  );
}
