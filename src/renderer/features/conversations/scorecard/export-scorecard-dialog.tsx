import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Scorecard } from '#shared/domain/conversations/scorecard';
import { call } from '../../../bridge/client';
import { Button } from '../../../ui/button';
import { Switch } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { RadioCards } from '../../../ui/radio-cards';
import styles from './scorecard.module.css';
import { ScorecardOnPaper } from './scorecard-on-paper';

const papers = [
  { id: 'letter', name: 'Letter', description: '11 × 8.5 in' },
  { id: 'a4', name: 'A4', description: '297 × 210 mm' },
] as const;

type Props = Readonly<{
  isOpen: boolean;
  onClose: () => void;
  preparationId: string;
  scorecard: Scorecard;
  /** What is printed is what is stored. */
  isSaved: boolean;
}>;

/** Shows all that will be in the file, asks for the paper, and exports. */
export function ExportScorecardDialog(props: Props) {
  const { isOpen, onClose, preparationId, scorecard, isSaved } = props;
  const [chosen, setChosen] = useState<'letter' | 'a4' | null>(null);
  const [withWho, setWithWho] = useState(false);
  const preferences = useQuery({
    queryKey: ['preferences'],
    queryFn: () => call('application.preferences', {}),
    enabled: isOpen,
  });
  const paper = chosen ?? preferences.data?.paper ?? 'letter';
  const exporting = useMutation({
    mutationFn: () => call('conversations.exportScorecard', { preparationId, paper, withWho }),
    networkMode: 'always',
  });
  const { reset } = exporting;
  useEffect(() => {
    if (isOpen) reset();
  }, [isOpen, reset]);
  const path = exporting.data?.path ?? null;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && !exporting.isPending && onClose()}
      width="wide"
      title={path === null ? 'Export scorecard' : 'Scorecard exported'}
      actions={
        path === null ? (
          <>
            <Button onPress={onClose} isDisabled={exporting.isPending}>
              Cancel
            </Button>
            <Button
              variant="primary"
              isDisabled={!isSaved}
              isPending={exporting.isPending}
              onPress={() => exporting.mutate()}
            >
              Export scorecard
            </Button>
          </>
        ) : (
          <Button variant="primary" autoFocus onPress={onClose}>
            Close
          </Button>
        )
      }
    >
      {path === null ? (
        <>
          <RadioCards label="Paper" options={papers} value={paper} onChange={setChosen} />
          <Switch isSelected={withWho} onChange={setWithWho}>
            With the names of who said it
          </Switch>
          <h3 id="scorecard-leaves">What will be in the file</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and has to be reachable by keyboard (WCAG 2.1.1). */}
          <section tabIndex={0} aria-labelledby="scorecard-leaves" className={styles.leaves}>
            <ScorecardOnPaper scorecard={scorecard} withWho={withWho} />
          </section>
          <p>
            Nothing else of the preparation is in it. The file is not encrypted: anyone who has it
            can read it.
          </p>
          {exporting.error && <ErrorNote error={exporting.error} />}
        </>
      ) : (
        <p role="status" className={styles.path}>
          The scorecard is in <strong>{path}</strong>.
        </p>
      )}
    </Dialog>
  );
}
