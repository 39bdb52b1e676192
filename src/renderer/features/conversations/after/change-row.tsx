import { Check, Minus } from 'lucide-react';
import { useRef, useState } from 'react';
import { offeredAreas } from '#shared/domain/areas';
import type { OfferedChange } from '#shared/domain/conversations/after';
import { isOfPerson } from '#shared/domain/conversations/after';
import { useKeptDraft } from '../../../bridge/kept-draft';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { ErrorNote } from '../../../ui/error-note';
import { useKnownAreas } from '../../../ui/known-areas';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { TextLink } from '../../../ui/text-link';
import type { PreparationWork } from '../use-preparation-work';
import { changeChoiceKind, choicesOf, nothingChosen } from './change-choice';
import styles from './debrief-page.module.css';
import type { useChanges } from './use-changes';

type Props = Readonly<{
  offered: OfferedChange;
  work: PreparationWork;
  changes: ReturnType<typeof useChanges>;
}>;

/** One change that the kit offers: to accept, to leave, or as it was decided. */
export function ChangeRow({ offered, work, changes }: Props) {
  const { change, text } = offered;
  const decided = work.draft.decided[change.id];
  return (
    <li className={styles.change}>
      <p className={styles.offer}>{text}</p>
      {decided !== undefined ? (
        <Decided isAccepted={decided === 'accepted'} onAgain={() => changes.reconsider(offered)} />
      ) : changes.person === null && isOfPerson(change) ? (
        <p className={styles.quiet}>
          This changes a person’s page, and none is chosen.{' '}
          <TextLink href={`/conversations/${work.draft.id}`}>Choose the person</TextLink> on the
          preparation, then decide here.
        </p>
      ) : (
        <Deciding offered={offered} preparationId={work.draft.id} changes={changes} />
      )}
    </li>
  );
}

function Decided({ isAccepted, onAgain }: Readonly<{ isAccepted: boolean; onAgain: () => void }>) {
  const Icon = isAccepted ? Check : Minus;
  return (
    <p className={styles.decided}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      {isAccepted ? 'Accepted' : 'Left as it is'}
      <Button size="small" variant="plain" onPress={onAgain}>
        Decide again
      </Button>
    </p>
  );
}

function Deciding({
  offered,
  preparationId,
  changes,
}: Readonly<{ offered: OfferedChange; preparationId: string; changes: Props['changes'] }>) {
  const { change, text } = offered;
  const kept = useKeptDraft(
    `change:${preparationId}:${change.id}`,
    nothingChosen,
    changeChoiceKind,
  );
  const { draft: choice, change: choose } = kept;
  const [error, setError] = useState<unknown>(null);
  const isUnderWay = useRef(false);
  const asks = choicesOf(change);
  const areas = offeredAreas(useKnownAreas());
  const accept = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setError(null);
    try {
      await changes.accept(offered, choice);
      kept.forget();
    } catch (failure) {
      setError(failure);
    } finally {
      isUnderWay.current = false;
    }
  };
  return (
    <>
      {asks.name && (
        <TextField
          label="Who could it be?"
          description="A name, or what you know so far: “somebody who runs trials in sepsis”."
          value={choice.name}
          onChange={(name) => choose({ name })}
          maxLength={200}
        />
      )}
      {asks.area && (
        <Select
          label="Area"
          options={areas}
          value={choice.area}
          onChange={(area) => choose({ area })}
          placeholder="Choose an area"
        />
      )}
      {asks.thanked && (
        <Checkbox isSelected={choice.thanked} onChange={(thanked) => choose({ thanked })}>
          Thanks were said
        </Checkbox>
      )}
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.actions}>
        <Button size="small" aria-label={`Accept: ${text}`} onPress={() => void accept()}>
          Accept
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={`Leave as it is: ${text}`}
          onPress={() => changes.decline(offered)}
        >
          Leave as it is
        </Button>
      </div>
    </>
  );
}
