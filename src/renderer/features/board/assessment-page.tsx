import { useRouter } from '@tanstack/react-router';
import type { Assessment } from '#shared/contract/board-assessments';
import { answered, assessmentKind, lowestTwo } from '#shared/domain/board/assessments';
import { call } from '../../bridge/client';
import { BackLink } from '../../ui/back-link';
import { Button, ButtonLink } from '../../ui/button';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { useToasts } from '../../ui/toast';
import { useAssessmentDraft } from './assessment-draft';
import { useAssessments } from './assessment-queries';
import { AssessmentResult } from './assessment-result';
import { AssessmentStep } from './assessment-step';
import { AssessmentTrait } from './assessment-trait';
import styles from './assessments-page.module.css';
import { useBoard } from './board-queries';
import { shortDay } from './short-day';

/** One assessment: filled in, or looked at beside the earlier ones. */
export function AssessmentPage({ assessmentId }: Readonly<{ assessmentId: string }>) {
  const { data, error, refetch } = useAssessments();
  const board = useBoard();
  const assessment = data?.find(({ id }) => id === assessmentId);
  if (error) {
    return (
      <ErrorNote error={error}>
        <Button size="small" onPress={() => void refetch()}>
          Try again
        </Button>
      </ErrorNote>
    );
  }
  if (!data || !board.data) return <LateNote>Opening the assessment…</LateNote>;
  if (!assessment) {
    return (
      <>
        <PageHeader title="There is no such assessment">It was removed.</PageHeader>
        <ButtonLink href="/board/assessments">Assessments</ButtonLink>
      </>
    );
  }
  const who = board.data.people.find(({ id }) => id === assessment.personId) ?? null;
  return (
    <OpenAssessment
      key={assessmentId}
      initial={assessment}
      all={data.filter(
        ({ kind, personId, isFinished, id }) =>
          kind === assessment.kind &&
          personId === assessment.personId &&
          (isFinished || id === assessmentId),
      )}
      who={who}
    />
  );
}

type Named = Readonly<{ id: string; name: string }>;
type Props = Readonly<{ initial: Assessment; all: readonly Assessment[]; who: Named | null }>;

function OpenAssessment({ initial, all, who }: Props) {
  const { draft, change, error, isTouched, forget, retry } = useAssessmentDraft(initial);
  const kind = assessmentKind(draft.kind);
  const { offerUndo, say } = useToasts();
  const router = useRouter();
  const done = answered(draft.kind, draft.marks);
  const remove = async () => {
    try {
      forget();
      await call('board.removeAssessment', { id: draft.id });
      router.history.push('/board/assessments');
      offerUndo({
        message: 'The assessment was removed.',
        undo: () => void call('board.saveAssessment', draft).catch((e) => say(errorMessage(e))),
      });
    } catch (reason) {
      say(errorMessage(reason));
    }
  };
  return (
    <div className={styles.page}>
      <div className={styles.back}>
        <BackLink href="/board/assessments">Assessments</BackLink>
        {who && <BackLink href={`/people/${who.id}`}>{who.name}</BackLink>}
      </div>
      <PageHeader
        title={who === null ? kind.name : `${kind.name}: ${who.name}`}
        actions={
          <>
            <Button onPress={() => void remove()}>Remove</Button>
            {draft.isFinished ? (
              <Button onPress={() => change({ isFinished: false })}>Change answers</Button>
            ) : (
              <Button
                variant="primary"
                onPress={() => change({ isFinished: true })}
                isDisabled={done === 0}
              >
                Finish
              </Button>
            )}
          </>
        }
      >
        {shortDay(draft.on)}
        {draft.isFinished ? '' : `, ${done} of ${kind.traits.length} answered`}
        {isTouched && error === null ? '. Saving…' : ''}
      </PageHeader>
      {error !== null && (
        <ErrorNote error={error}>
          <Button size="small" onPress={retry}>
            Retry
          </Button>
        </ErrorNote>
      )}
      {draft.isFinished ? (
        <>
          <AssessmentResult
            assessment={draft}
            all={all.map((one) => (one.id === draft.id ? draft : one))}
          />
          <AssessmentStep
            lowest={lowestTwo(draft.kind, draft.marks)}
            step={draft.step}
            onChange={(step) => change({ step })}
          />
        </>
      ) : (
        <>
          <p className={styles.about}>{kind.about}</p>
          <ol className={styles.traits}>
            {kind.traits.map((trait) => (
              <AssessmentTrait
                key={trait.id}
                trait={trait}
                given={draft.marks.find((mark) => mark.trait === trait.id) ?? null}
                onChange={(mark) =>
                  change({
                    marks: [...draft.marks.filter((one) => one.trait !== trait.id), mark],
                  })
                }
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
