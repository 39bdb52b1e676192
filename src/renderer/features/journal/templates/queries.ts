import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnTemplate } from '#shared/contract/journal-prompts';
import { type Template, templates } from '#shared/domain/templates/index';
import { call } from '../../../bridge/client';
import { errorMessage } from '../../../ui/error-note';
import { useToasts } from '../../../ui/toast';
import { journalKeys } from '../queries';

const templatesKey = [...journalKeys.all, 'templates'] as const;

/** The person's own templates and which of ours are put away. */
export function useTemplates() {
  return useQuery({ queryKey: templatesKey, queryFn: () => call('journal.templates', {}) });
}

/** What an entry can begin with: the person's own first, then ours that are not put away. */
export function useOfferedTemplates(): readonly Template[] | undefined {
  const { data } = useTemplates();
  return data && [...data.own, ...templates.filter(({ id }) => !data.hidden.includes(id))];
}

/** What changes templates. Each resolves to whether it was done, and says why when it was not. */
export function useTemplateChanges() {
  const queryClient = useQueryClient();
  const { say } = useToasts();
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      return true;
    } catch (error) {
      say(errorMessage(error));
      return false;
    } finally {
      await queryClient.invalidateQueries({ queryKey: templatesKey });
    }
  };
  return {
    save: (template: OwnTemplate) => run(() => call('journal.saveTemplate', template)),
    remove: (id: string) => run(() => call('journal.removeTemplate', { id })),
    hide: (id: string, isHidden: boolean) =>
      run(() => call('journal.hideTemplate', { id, isHidden })),
  };
}
