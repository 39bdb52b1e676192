import { useId, useMemo, useState } from 'react';
import type { BoardView } from '#shared/contract/board-seats';
import { type StageId, stages } from '#shared/domain/board/stages';
import { useKeptDraft } from '../../bridge/kept-draft';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { Select } from '../../ui/select';
import { useDiscard } from '../../ui/use-discard';
import { usePeople } from './person-queries';
import { severalDraftKind } from './several-draft';
import { SeveralInput } from './several-input';
import { type PreviewRow, previewRows } from './several-preview';
import { SeveralRows } from './several-rows';
import type { Listed } from './several-source';
import { useAddSeveral } from './use-add-several';

type Props = Readonly<{
  stage: StageId;
  today: string;
  board: BoardView;
  onClose: () => void;
  /** Opens it again: the list that was discarded is wanted back. */
  onReopen: () => void;
}>;

const stageOptions = stages.map(({ id, name }) => ({ id, name }));

/** Many people join the board at once, from a pasted list or an address book, after one has looked at who. */
export function AddSeveralDialog({ stage: first, today, board, onClose, onReopen }: Props) {
  const kept = useKeptDraft('several', { text: '' }, severalDraftKind);
  const [stage, setStage] = useState<StageId>(first);
  const [listed, setListed] = useState<Listed | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { data: vault } = usePeople();
  const adding = useAddSeveral(() => {
    kept.forget();
    onClose();
  });
  const discard = useDiscard({ ...kept, onClose, onReopen });
  const formId = useId();

  const rows = useMemo(
    () => (listed && vault ? previewRows(listed.people, vault, board) : []),
    [listed, vault, board],
  );
  const isChosen = (row: PreviewRow) =>
    row.problem === null && (choices.get(row.key) ?? row.isUseful);
  const chosen = rows.filter(isChosen);
  const choose = (some: readonly PreviewRow[], value: boolean) =>
    setChoices(new Map([...choices, ...some.map(({ key }) => [key, value] as const)]));
  const show = (next: Listed) => {
    setChoices(new Map());
    setListed(next);
  };
  const close = () => {
    if (!adding.isPending) discard();
  };
  const add = () =>
    adding.add(
      chosen.map(({ person }) => person),
      stage,
      today,
    );

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      title="Add several"
      width="wide"
      actions={
        <>
          <Button onPress={close} isDisabled={adding.isPending}>
            Cancel
          </Button>
          {listed === null ? (
            <Button variant="primary" type="submit" form={formId} isDisabled={!vault}>
              Look at them
            </Button>
          ) : (
            <>
              <Button onPress={() => setListed(null)} isDisabled={adding.isPending}>
                Back
              </Button>
              <Button
                variant="primary"
                onPress={add}
                isPending={adding.isPending}
                isDisabled={chosen.length === 0}
              >
                {chosen.length === 1 ? 'Add 1 person' : `Add ${chosen.length} people`}
              </Button>
            </>
          )}
        </>
      }
    >
      {listed === null ? (
        <SeveralInput
          formId={formId}
          text={kept.draft.text}
          onText={(text) => kept.change({ text })}
          onListed={show}
        />
      ) : (
        <>
          <Select
            label="Stage"
            description="Who is on the board already keeps theirs."
            options={stageOptions}
            value={stage}
            onChange={setStage}
          />
          <SeveralRows listed={listed} rows={rows} isChosen={isChosen} onChoose={choose} />
        </>
      )}
      {adding.error !== null && <ErrorNote error={adding.error} />}
    </Dialog>
  );
}
