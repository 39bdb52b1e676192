import type { BoardView } from '#shared/contract/board-seats';
import { call } from '../../bridge/client';
import { drawPng } from './draw-png';

export type BoardFormat = 'pdf' | 'svg' | 'png';

type Wanted = Readonly<{
  format: BoardFormat;
  paper: 'letter' | 'a4';
  withFindings: boolean;
  board: BoardView;
  today: string;
}>;

/** Makes the file and has main write it where the person says; null when they closed the dialog. */
export async function exportBoard({ format, paper, withFindings, board, today }: Wanted) {
  if (format === 'pdf') return call('board.exportPdf', { paper, withFindings });
  // Loaded when it is asked for: it brings what turns a drawing into text.
  const { mapFile, fileSize } = await import('./map-file');
  const text = mapFile(board, today);
  if (format === 'svg') return call('board.exportPicture', { format, text });
  return call('board.exportPicture', {
    format,
    bytes: await drawPng(text, { ...fileSize, scale: 2 }),
  });
}
