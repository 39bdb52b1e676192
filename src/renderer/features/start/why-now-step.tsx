import { useNavigate } from '@tanstack/react-router';
import { signals } from '#shared/domain/signals';
import { useKeptDraft } from '../../bridge/kept-draft';
import { ErrorNote } from '../../ui/error-note';
import { RadioCards } from '../../ui/radio-cards';
import { TextArea } from '../../ui/text-field';
import { TextLink } from '../../ui/text-link';
import styles from './start.module.css';
import { useMade, useReadOnce } from './start-queries';
import { besides } from './start-steps';
import { StepHeader } from './step-header';
import { StepWays } from './step-ways';
import { readWhyNow, type WhyNow, whyNowKind } from './why-now-draft';

const options = [
  ...signals,
  {
    id: 'none',
    name: 'None of these',
    description: 'Nothing presses. A board is easier to build when nothing does.',
  },
] as const;
const { next } = besides('why-now');

/** Which of the milestones is here, as an entry of the journal. */
export function WhyNowStep() {
  const { data: initial, error } = useReadOnce('why-now', readWhyNow);
  return (
    <>
      <StepHeader step="why-now">
        Five moments in a career call for other people. If one of them is yours now, name it: it
        stays open on Today until you close it.
      </StepHeader>
      {initial ? (
        <WhyNowForm initial={initial} />
      ) : (
        <>
          <div className={styles.body}>
            {error && <ErrorNote error={error} />}
            {initial === null && <WrittenDown />}
          </div>
          <StepWays step="why-now" />
        </>
      )}
    </>
  );
}

function WhyNowForm({ initial }: Readonly<{ initial: WhyNow }>) {
  const navigate = useNavigate();
  const { draft, change, submit, isTouched, isSending, error } = useKeptDraft(
    'start:why-now',
    initial,
    whyNowKind,
  );
  const isAnswered = isTouched || draft.baseRevision > 0;
  const goOn = async () => {
    if (isSending) return;
    const sent = isTouched ? await submit(() => whyNowKind.saveNow(draft), null) : 'saved';
    if (sent === 'saved') await navigate({ to: next });
  };
  return (
    <>
      <div className={styles.body}>
        <RadioCards
          label="What is happening"
          cardWidth="wide"
          options={options}
          value={draft.signal ?? (isAnswered ? 'none' : null)}
          onChange={(id) => change({ signal: id === 'none' ? null : id })}
        />
        <TextArea
          label="In a few words"
          description="Becomes an entry of your journal when you go on."
          rows={3}
          value={draft.text}
          onChange={(text) => change({ text })}
        />
        {error !== null && <ErrorNote error={error} />}
      </div>
      <StepWays step="why-now" onNext={() => void goOn()} />
    </>
  );
}

/** It has headings, marks or pictures by now, which a field of plain words would lose. */
function WrittenDown() {
  const { entry } = useMade();
  if (!entry) return null;
  return (
    <p>
      You have written about this in{' '}
      <TextLink href={`/journal/${entry.id}`}>{entry.title.trim() || 'an entry'}</TextLink>, where
      it can be changed.
    </p>
  );
}
