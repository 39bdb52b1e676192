import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { BoardView } from '#shared/contract/board-seats';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { RadioCards } from '../../ui/radio-cards';
import { useToasts } from '../../ui/toast';
import { BoardLeaves } from './board-leaves';
import { type BoardFormat, exportBoard } from './export-board';
import styles from './export-board-dialog.module.css';
import { sortFindings } from './findings-shown';

const formats = [
  { id: 'pdf', name: 'PDF', description: 'Grid and map on one page' },
  { id: 'svg', name: 'SVG', description: 'The map, for any size' },
  { id: 'png', name: 'PNG', description: 'The map, as an image' },
] as const;
const papers = [
  { id: 'letter', name: 'Letter', description: '11 × 8.5 in' },
  { id: 'a4', name: 'A4', description: '297 × 210 mm' },
] as const;

type Props = Readonly<{ isOpen: boolean; onClose: () => void; board: BoardView; today: string }>;

/** Says what will be in the file and that it is not encrypted, asks for the format, and exports. */
export function ExportBoardDialog({ isOpen, onClose, board, today }: Props) {
  const exporting = useMutation({ mutationFn: exportBoard, networkMode: 'always' });
  const [format, setFormat] = useState<BoardFormat>('pdf');
  const [chosen, setChosen] = useState<'letter' | 'a4' | null>(null);
  const [withFindings, setWithFindings] = useState(false);
  const preferences = useQuery({
    queryKey: ['preferences'],
    queryFn: () => call('application.preferences', {}),
    enabled: isOpen,
  });
  const paper = chosen ?? preferences.data?.paper ?? 'letter';
  const path = exporting.data?.path ?? null;
  // The second press of a double click comes before the page has drawn the first.
  const isUnderWay = useRef(false);
  const start = () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    exporting.mutate(
      { format, paper, withFindings, board, today },
      {
        onSettled: () => {
          isUnderWay.current = false;
        },
      },
    );
  };
  const close = () => {
    if (!exporting.isPending) onClose();
  };
  // Begun anew when it opens, not when it closes: a dialog fading out must not change its words.
  const { reset } = exporting;
  useEffect(() => {
    if (isOpen) reset();
  }, [isOpen, reset]);

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && close()}
      width="wide"
      title={path === null ? 'Export board' : 'Board exported'}
      actions={
        path === null ? (
          <>
            <Button onPress={close} isDisabled={exporting.isPending}>
              Cancel
            </Button>
            <Button variant="primary" isPending={exporting.isPending} onPress={start}>
              Export board
            </Button>
          </>
        ) : (
          <ExportedActions path={path} onClose={close} />
        )
      }
    >
      {path === null ? (
        <>
          <RadioCards label="Format" options={formats} value={format} onChange={setFormat} />
          {format === 'pdf' && (
            <>
              <RadioCards label="Paper" options={papers} value={paper} onChange={setChosen} />
              <Switch isSelected={withFindings} onChange={setWithFindings}>
                Add what the board sees
              </Switch>
            </>
          )}
          <BoardLeaves
            board={board}
            today={today}
            findings={
              format === 'pdf' && withFindings
                ? sortFindings(board, today).open.map(({ sentence }) => sentence)
                : []
            }
          />
          {exporting.isPending && <LateNote>The file is being made…</LateNote>}
          {exporting.error && (
            <div ref={showWhole}>
              <ErrorNote error={exporting.error} />
            </div>
          )}
        </>
      ) : (
        <p role="status" className={styles.path}>
          The board is in <strong>{path}</strong>.
        </p>
      )}
    </Dialog>
  );
}

/** In a low window the dialog scrolls, and an error must not appear out of sight. */
function showWhole(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function ExportedActions({ path, onClose }: Readonly<{ path: string; onClose: () => void }>) {
  const toasts = useToasts();
  const show = () => {
    call('application.showFile', { path }).catch((error: unknown) =>
      toasts.say(errorMessage(error)),
    );
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
