import { Button, ButtonLink } from '../../ui/button';
import styles from './start.module.css';
import { besides, type StartStepId } from './start-steps';

type Props = Readonly<{
  step: StartStepId;
  /** Goes on; without it, Next is a link. */
  onNext?: () => void;
  /** What going on does, where it is more than that. */
  name?: string;
}>;

/** The ways back and on. */
export function StepWays({ step, onNext, name = 'Next' }: Props) {
  const { back, next } = besides(step);
  return (
    <div className={styles.ways}>
      {back !== null && <ButtonLink href={back}>Back</ButtonLink>}
      <span className={styles.space} />
      {onNext ? (
        <>
          <ButtonLink variant="plain" href={next}>
            Skip this step
          </ButtonLink>
          <Button variant="primary" onPress={onNext}>
            {name}
          </Button>
        </>
      ) : (
        <ButtonLink variant="primary" href={next}>
          {name}
        </ButtonLink>
      )}
    </div>
  );
}
