import { useNavigate } from '@tanstack/react-router';
import { FileDown, History, LayoutTemplate, Pin, PinOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../bridge/client';
import type { Autosave, Content } from '../../editor/autosave';
import { errorMessage } from '../../ui/error-note';
import { leftJournal } from '../../ui/left-journal';
import type { MenuChoice } from '../../ui/menu';
import { useToasts } from '../../ui/toast';
import { useSaveAsTemplate } from './templates/use-save-as-template';
import { useBinEntry } from './use-bin-entry';
import { usePin } from './use-pin';

type Options = Readonly<{ content: () => Content; wasPinned: boolean }>;

/** What can be done with the entry that is being written. What is unsaved is saved first. */
export function useEntryActions(autosave: Autosave, { content, wasPinned }: Options) {
  const navigate = useNavigate();
  const bin = useBinEntry();
  const saveAsTemplate = useSaveAsTemplate();
  const [isPinned, setPinned] = useState(wasPinned);
  const pin = usePin(setPinned);
  const { say } = useToasts();
  const name = () => content().title.trim() || 'Untitled';

  /** The entry's id once all of it is stored; null, and told, when there is nothing to keep yet. */
  const savedId = async (): Promise<string | null> => {
    const rest = await autosave.flush();
    const { acknowledged: stored, entryId } = autosave.state();
    if (rest === null && stored) return entryId;
    say('Write something first: the entry is not in the journal yet.');
    return null;
  };
  const togglePin = async () => {
    const id = await savedId();
    if (id !== null) pin({ id, name: name(), isPinned: !isPinned });
  };
  const moveToBin = async () => {
    if ((await autosave.flush()) !== null) return;
    const { acknowledged: stored, entryId } = autosave.state();
    await navigate({ href: leftJournal() });
    if (stored) bin(entryId, name());
  };

  const openHistory = async () => {
    const id = await savedId();
    if (id !== null) await navigate({ href: `/journal/${id}/history` });
  };
  const exportEntry = async () => {
    const id = await savedId();
    if (id !== null) await navigate({ href: `/journal/export?ids=${id}` });
  };

  const choices: readonly MenuChoice[] = [
    {
      id: 'pin',
      name: isPinned ? 'Unpin' : 'Pin',
      icon: isPinned ? PinOff : Pin,
      onAction: () => void togglePin(),
    },
    {
      id: 'template',
      name: 'Save as template',
      icon: LayoutTemplate,
      onAction: () => void saveAsTemplate(content()),
    },
    {
      id: 'history',
      name: 'History',
      icon: History,
      onAction: () => void openHistory(),
    },
    {
      id: 'export',
      name: 'Export…',
      icon: FileDown,
      onAction: () => void exportEntry(),
    },
    { id: 'bin', name: 'Move to bin', icon: Trash2, onAction: () => void moveToBin() },
  ];

  return {
    choices,
    /** Says of the entry's signal whether it needs nothing more, and what came of it. @throws AppError, once told */
    async closeSignal(closing: Readonly<{ isClosed: boolean; note: string }>): Promise<void> {
      try {
        const id = await savedId();
        if (id !== null) await call('journal.closeSignal', { id, ...closing });
      } catch (error) {
        say(errorMessage(error));
        throw error;
      }
    },
  };
}
