import { asTemplate } from '#shared/domain/templates/as-template';
import type { Content } from '../../../editor/autosave';
import { useToasts } from '../../../ui/toast';
import { quotedName } from '../listed-entry';
import { useTemplateChanges } from './queries';

/** The contract's bound (shared/contract/journal-prompts.ts). */
export const longestName = 100;

/** Keeps an entry's text as a template of the person's own, and offers to take that back. */
export function useSaveAsTemplate(): (entry: Pick<Content, 'title' | 'document'>) => Promise<void> {
  const { save, remove } = useTemplateChanges();
  const { offerUndo } = useToasts();
  return async ({ title, document }) => {
    const id = crypto.randomUUID();
    const name = title.trim().slice(0, longestName).trim() || 'Untitled template';
    if (!(await save({ id, name, document: asTemplate(document()) }))) return;
    offerUndo({
      message: `${quotedName(name)} saved as a template.`,
      undo: () => void remove(id),
    });
  };
}
