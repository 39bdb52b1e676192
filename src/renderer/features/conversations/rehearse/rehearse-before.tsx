import type { Preparation } from '#shared/contract/conversations';
import type { Rehearsal } from '#shared/contract/conversations-rehearsals';
import { Button } from '../../../ui/button';
import { Kbd } from '../../../ui/kbd';
import { RadioCards } from '../../../ui/radio-cards';
import { ConfidenceField } from './confidence-field';
import { RehearsalHistory } from './rehearsal-history';
import styles from './rehearse-page.module.css';
import { useRehearsalKeys } from './use-rehearsal-keys';

type Props = Readonly<{
  preparation: Preparation;
  them: string | null;
  runs: readonly Rehearsal[];
  hasPoints: boolean;
  draft: Rehearsal;
  change: (patch: Partial<Rehearsal>) => void;
  onBegin: () => void;
  /** To write down how an earlier run was. */
  onFinish: (run: Rehearsal) => void;
  onLeave: () => void;
}>;

const keys = [
  ['Next', ['Space', '→']],
  ['Back', ['←']],
  ['Reaction card', ['R']],
  ['Leave', ['Escape']],
] as const;

/** Before a run: whose lines, how sure one is, and how earlier runs went. */
export function RehearseBefore(props: Props) {
  const { preparation, them, runs, hasPoints, draft, change, onBegin, onFinish, onLeave } = props;
  useRehearsalKeys((act) => act === 'leave' && onLeave());
  const other = them ?? 'the other';
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <div>
          <p className={styles.eyebrow}>Rehearse</p>
          <h1 id="rehearse-title" tabIndex={-1}>
            {preparation.title.trim() || 'This conversation'}
          </h1>
        </div>
        <Button onPress={onLeave}>Leave</Button>
      </header>
      <p className={styles.lead}>
        Say it aloud, standing if you can. The words need not be these words; you want to have heard
        yourself say them once.
      </p>
      <RadioCards
        label="Whose lines do you speak?"
        cardWidth="wide"
        options={[
          { id: 'mine', name: 'Mine', description: 'What you say, one point at a time.' },
          {
            id: 'theirs',
            name: 'Swap roles',
            description: `You read what ${other} may say, then see your answer. It shows how your words land.`,
          },
        ]}
        value={draft.role}
        onChange={(role) => change({ role })}
      />
      <ConfidenceField
        label="How sure are you of this talk now?"
        value={draft.confidenceBefore}
        onChange={(confidenceBefore) => change({ confidenceBefore })}
      />
      {!hasPoints && (
        <p role="status" className={styles.lead}>
          {draft.role === 'mine'
            ? 'Nothing stands under Say yet. Put a line there first; then there is something to rehearse.'
            : 'This preparation has no lines of theirs and no reactions. Speak your own lines, or add what they may say.'}
        </p>
      )}
      <div className={styles.begin}>
        <Button variant="primary" isDisabled={!hasPoints} onPress={onBegin}>
          Begin
        </Button>
        <dl className={styles.keys}>
          {keys.map(([name, ways]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {ways.map((way) => (
                  <Kbd key={way} keys={way} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {runs.length > 0 && <RehearsalHistory runs={runs} onFinish={onFinish} />}
    </div>
  );
}
