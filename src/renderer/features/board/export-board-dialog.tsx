import { useState } from 'react';
import type { BoardView } from '#shared/contract/board-seats';
import { Switch } from '../../ui/checkbox';
import { RadioCards } from '../../ui/radio-cards';
import { BoardLeaves } from './board-leaves';
import { type BoardFormat, exportBoard } from './export-board';
import { ExportFileDialog } from './export-file-dialog';
import { sortFindings } from './findings-shown';
import { usePaper } from './use-paper';

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
  const [format, setFormat] = useState<BoardFormat>('pdf');
  const [withFindings, setWithFindings] = useState(false);
  const { paper, setPaper } = usePaper(isOpen);
  return (
    <ExportFileDialog
      isOpen={isOpen}
      onClose={onClose}
      what="board"
      run={() => exportBoard({ format, paper, withFindings, board, today })}
    >
      <RadioCards label="Format" options={formats} value={format} onChange={setFormat} />
      {format === 'pdf' && (
        <>
          <RadioCards label="Paper" options={papers} value={paper} onChange={setPaper} />
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
    </ExportFileDialog>
  );
}
