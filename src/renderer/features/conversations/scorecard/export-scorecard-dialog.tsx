import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Scorecard } from '#shared/domain/conversations/scorecard';
import { call } from '../../../bridge/client';
import { Switch } from '../../../ui/checkbox';
import { RadioCards } from '../../../ui/radio-cards';
import { FileDialog } from '../file-dialog';
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
  return (
    <FileDialog
      isOpen={isOpen}
      onClose={onClose}
      title="Export scorecard"
      doneTitle="Scorecard exported"
      action="Export scorecard"
      what="The scorecard"
      isDisabled={!isSaved}
      write={() => call('conversations.exportScorecard', { preparationId, paper, withWho })}
    >
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
        Nothing else of the preparation is in it. The file is not encrypted: anyone who has it can
        read it.
      </p>
    </FileDialog>
  );
}
