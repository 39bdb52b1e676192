import { type ReactNode, useState } from 'react';
import { assertNever } from '#shared/assert-never';
import type { BoardView } from '#shared/contract/board-seats';
import { focusIfLost } from '../../ui/focus-if-lost';
import { AddPersonDialog } from './add-person-dialog';
import { AddSeveralDialog } from './add-several-dialog';
import { ChangeStageDialog } from './change-stage-dialog';
import { ExportBoardDialog } from './export-board-dialog';
import { IfLeavesDialog } from './if-leaves-dialog';
import type { Wanted } from './joining-draft';
import { PlanContactDialog } from './plan-contact-dialog';

type Joining = Readonly<{ stage: 'initiation' | 'candidate' }>;

/** What stands open over the board. */
export type BoardDialog =
  | (Readonly<{ kind: 'add'; wanted?: Wanted }> & Joining)
  | (Readonly<{ kind: 'several' }> & Joining)
  | Readonly<{ kind: 'contact' | 'stage' | 'leaves'; personId: string }>
  | Readonly<{ kind: 'export' }>;

/** Opens the board's dialogs, one at a time; a seat's has a hook of its own. */
export function useBoardDialogs(board: BoardView | undefined, today: string | undefined) {
  const [open, setOpen] = useState<BoardDialog | null>(null);
  const close = () => setOpen(null);
  // The export fades out with what it said; the others are gone with what they held.
  const exporting = board && today && (
    <ExportBoardDialog isOpen={open?.kind === 'export'} {...{ board, today }} onClose={close} />
  );
  const dialog: ReactNode = board && today && open && open.kind !== 'export' && (
    <OpenDialog {...{ board, today, open, close }} onOpen={setOpen} />
  );
  return {
    open: setOpen,
    dialogs: (
      <>
        {exporting}
        {dialog}
      </>
    ),
  };
}

type Props = Readonly<{
  board: BoardView;
  today: string;
  open: Exclude<BoardDialog, { kind: 'export' }>;
  onOpen: (next: BoardDialog) => void;
  close: () => void;
}>;

function OpenDialog({ board, today, open, onOpen, close }: Props) {
  const shared = { today, onClose: close, onReopen: () => onOpen(open) };
  switch (open.kind) {
    case 'add':
      return (
        <AddPersonDialog
          {...shared}
          board={board}
          stage={open.stage}
          wanted={open.wanted}
          onSeveral={() => onOpen({ kind: 'several', stage: open.stage })}
        />
      );
    case 'several':
      return (
        <AddSeveralDialog
          {...shared}
          stage={open.stage}
          board={board}
          onClose={() => {
            close();
            // What opened it may be gone: another dialog, or the empty board's button. A frame later, so that
            // a button that is still there gets the focus back first.
            requestAnimationFrame(() =>
              focusIfLost(() => document.querySelector<HTMLElement>('main h1')),
            );
          }}
        />
      );
    case 'contact': {
      const person = board.people.find(({ id }) => id === open.personId);
      return person ? <PlanContactDialog {...shared} person={person} /> : null;
    }
    case 'stage':
      return <ChangeStageDialog {...shared} personId={open.personId} />;
    case 'leaves':
      return (
        <IfLeavesDialog board={board} personId={open.personId} today={today} onClose={close} />
      );
    default:
      return assertNever(open);
  }
}
