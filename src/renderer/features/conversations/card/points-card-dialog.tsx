import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { Preparation } from '#shared/contract/conversations';
import {
  type CardPaperId,
  cardPapers,
  cardSections,
  cardText,
  chosenSections,
} from '#shared/domain/conversations/card';
import { call } from '../../../bridge/client';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote, errorMessage } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { RadioCards } from '../../../ui/radio-cards';
import { useToasts } from '../../../ui/toast';
import { CardFitNote } from './card-fit-note';
import { CardLeaves } from './card-leaves';
import { CopyDialog } from './copy-dialog';
import { PointsCard } from './points-card';
import page from './points-card.module.css';
import styles from './points-card-dialog.module.css';
import { useChosenLines } from './use-chosen-lines';
import { useFittedCard } from './use-fitted-card';

const papers = cardPapers.map(({ id, name, description }) => ({ id, name, description }));

type Props = Readonly<{
  isOpen: boolean;
  onClose: () => void;
  preparation: Pick<Preparation, 'id' | 'title' | 'lines'>;
  /** Whether all of it is saved: the file is made from what is. */
  isSaved: boolean;
}>;

/** The points of a conversation on one page: what leaves, line by line, how it will look, and the export. */
export function PointsCardDialog({ isOpen, onClose, preparation, isSaved }: Props) {
  const { id: preparationId, title } = preparation;
  const sections = cardSections(preparation.lines);
  const { chosen, set } = useChosenLines(sections);
  const [paper, setPaper] = useState<CardPaperId>('a6');
  const [withTitle, setWithTitle] = useState(false);
  const [isCopying, setCopying] = useState(false);
  const shown = chosenSections(sections, chosen);
  const shownTitle = withTitle ? title : null;
  const exporting = useMutation({
    mutationFn: () =>
      call('conversations.exportCard', { preparationId, paper, withTitle, lines: [...chosen] }),
  });
  const path = exporting.data?.path ?? null;
  const { reset } = exporting;
  useEffect(() => {
    if (isOpen) reset();
  }, [isOpen, reset]);
  const close = () => {
    if (!exporting.isPending) onClose();
  };
  return (
    <>
      <Dialog
        isOpen={isOpen}
        onOpenChange={(open) => !open && close()}
        width="wide"
        title={path === null ? 'Points card' : 'Card exported'}
        actions={
          path === null ? (
            <>
              <Button onPress={() => setCopying(true)} isDisabled={chosen.size === 0}>
                Copy as text
              </Button>
              <Button
                variant="primary"
                isDisabled={chosen.size === 0 || !isSaved}
                isPending={exporting.isPending}
                onPress={() => exporting.mutate()}
              >
                Export card
              </Button>
            </>
          ) : (
            <Exported path={path} onClose={close} />
          )
        }
      >
        {path === null ? (
          <>
            <RadioCards label="Paper" options={papers} value={paper} onChange={setPaper} />
            <CardToChoose
              key={paper}
              paper={paper}
              title={shownTitle}
              sections={shown}
              onLeaveOut={(ids) => set(ids, false)}
            >
              <CardLeaves
                title={title}
                withTitle={withTitle}
                setWithTitle={setWithTitle}
                sections={sections}
                chosen={chosen}
                set={set}
              />
              <p>The file is not encrypted: anyone who has it, or the sheet, can read it.</p>
            </CardToChoose>
            {!isSaved && (
              <LateNote>
                The last changes are not saved yet. The card can be exported once they are.
              </LateNote>
            )}
            {exporting.isPending && <LateNote>The card is being made…</LateNote>}
            {exporting.error && <ErrorNote error={exporting.error} />}
          </>
        ) : (
          <p role="status" className={styles.path}>
            The card is in <strong>{path}</strong>.
          </p>
        )}
      </Dialog>
      <CopyDialog
        isOpen={isCopying}
        onClose={() => setCopying(false)}
        what="The card"
        text={cardText(shownTitle, shown)}
      />
    </>
  );
}

type ToChooseProps = Readonly<{
  paper: CardPaperId;
  title: string | null;
  sections: ReturnType<typeof chosenSections>;
  onLeaveOut: (ids: readonly string[]) => void;
  children: ReactNode;
}>;

/** The choices beside a picture of the page as it will be. */
function CardToChoose({ paper, title, sections, onLeaveOut, children }: ToChooseProps) {
  const { card, fit } = useFittedCard(paper, title, sections);
  return (
    <div className={styles.dialog}>
      <div className={styles.choices}>
        {fit && <CardFitNote fit={fit} sections={sections} onLeaveOut={onLeaveOut} />}
        {children}
      </div>
      <div className={styles.picture}>
        <div className={page.frame} data-paper={paper} aria-hidden="true">
          <PointsCard card={card} paper={paper} title={title} sections={sections} as="picture" />
        </div>
        <p role="status">{fitWords(fit?.size ?? null, sections.length)}</p>
      </div>
    </div>
  );
}

function fitWords(size: number | null, columns: number): string {
  if (columns === 0) return 'Switch on a line to see the card.';
  return size === null ? '' : `Set in ${size} pt, one page.`;
}

function Exported({ path, onClose }: Readonly<{ path: string; onClose: () => void }>) {
  const { say } = useToasts();
  const show = () => {
    call('application.showFile', { path }).catch((error: unknown) => say(errorMessage(error)));
  };
  return (
    <>
      <Button onPress={show}>Show in folder</Button>
      <Button variant="primary" autoFocus onPress={onClose}>
        Close
      </Button>
    </>
  );
}
