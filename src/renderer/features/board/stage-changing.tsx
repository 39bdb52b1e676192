import type { KnownPerson } from '#shared/contract/board-person';
import { stageName } from '#shared/domain/board/stages';
import type { OpenForm } from './person-kept-form';
import { shortDay } from './short-day';
import { addingDraftKind, newStageDraft, type StageDraft, stageDraftKind } from './stage-draft';
import { StageForm } from './stage-form';

type Props = Readonly<{
  person: KnownPerson;
  today: string;
  draftKey: string;
  changing: OpenForm;
}>;

/** A new stage for somebody on the board, or the first for somebody the journal names. */
export function StageChanging({ person, today, draftKey, changing }: Props) {
  const isAdding = person.stage === null;
  const words = isAdding
    ? {
        title: 'Where do you stand with them?',
        label: `Add ${person.name} to the board`,
        submitLabel: 'Add to the board',
      }
    : {
        title: 'Change stage',
        label: `Change stage of ${person.name}`,
        submitLabel: 'Save stage',
      };
  return (
    <StageForm
      {...words}
      draftKey={draftKey}
      initial={newStageDraft(person.id, today)}
      kind={isAdding ? addingDraftKind(person.name) : stageDraftKind}
      isShort={isAdding}
      saidWhenSaved={(draft) => (isAdding ? addedWords(draft, person) : savedWords(draft, person))}
      onClose={changing.close}
      onReopen={changing.open}
    />
  );
}

function addedWords({ stage }: StageDraft, { name }: KnownPerson): string {
  return `${name} is on the board. Stage: ${stage === null ? '' : stageName(stage).toLowerCase()}.`;
}

/** A stage from before the latest one changes the history, and not where the two stand. */
function savedWords({ stage, since }: StageDraft, { stages: [latest] }: KnownPerson): string {
  const name = stage === null ? '' : stageName(stage);
  if (latest && since !== null && since < latest.since) {
    return `${name} is in the history. ${stageName(latest.stage)}, since ${shortDay(latest.since)}, came later and stays.`;
  }
  return `The stage is ${name.toLowerCase()} now.`;
}
