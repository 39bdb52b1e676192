import type { Contact, StageChange } from '#shared/contract/board-person';
import { stageName } from '#shared/domain/board/stages';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { focusIfLost } from '../../ui/focus-if-lost';
import { useToasts } from '../../ui/toast';
import { shortDay } from './short-day';

/**
 * Takes things out of the history with a person, or puts them in, and offers undo. Plain calls and
 * not mutations of a component, since the row that asked is gone by the time its undo is pressed.
 */
export function useHistoryChanges(personId: string) {
  const { offerUndo, say } = useToasts();
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      return true;
    } catch (error) {
      say(errorMessage(error));
      return false;
    }
  };
  return {
    removeContact: async (contact: Contact) => {
      if (!(await run(() => call('board.removeContact', { id: contact.id })))) return;
      focusIfLost(() => document.getElementById('timeline-heading'));
      offerUndo({
        message: `The contact of ${shortDay(contact.on)} was removed.`,
        undo: () => void run(() => call('board.saveContact', { ...contact, personId })),
      });
    },
    removeStage: async (change: StageChange) => {
      let recordedAt: number | null = null;
      const remove = async () => {
        ({ recordedAt } = await call('board.removeStage', { id: change.id }));
      };
      if (!(await run(remove))) return;
      focusIfLost(() => document.getElementById('stages-heading'));
      offerUndo({
        message: `${stageName(change.stage)} of ${shortDay(change.since)} was removed from the history.`,
        undo: () => void run(() => call('board.saveStage', { ...change, personId, recordedAt })),
      });
    },
    /** A candidate said yes: the relationship begins today. */
    begin: async (name: string, today: string) => {
      const id = crypto.randomUUID();
      const change = { id, stage: 'initiation', since: today, note: '', thanked: false } as const;
      if (!(await run(() => call('board.saveStage', { ...change, personId })))) return;
      focusIfLost(() => document.getElementById('stage-heading'));
      offerUndo({
        message: `${name} agreed: initiation begins today.`,
        undo: () => void run(() => call('board.removeStage', { id })),
      });
    },
    setRemoved: async (name: string, isRemoved: boolean) => {
      let photo: Uint8Array<ArrayBuffer> | null = null;
      const set = (removed: boolean) =>
        run(async () => {
          ({ photo } = await call('board.removePerson', {
            ...{ id: personId, isRemoved: removed, photo },
          }));
        });
      if (!(await set(isRemoved)) || !isRemoved) return;
      offerUndo({
        message: `${name} is on no list any more. What you wrote about them is kept${photo ? '; their photo is not' : ''}.`,
        undo: () => void set(false),
      });
    },
  };
}
