import type { journalPromptsContract } from '#shared/contract/journal-prompts';
import type { Handlers } from '#shared/contract/method';
import { notBuilt } from '#shared/not-built';
import type { JournalDependencies } from './dependencies';

export function promptHandlers(
  _dependencies: JournalDependencies,
): Handlers<typeof journalPromptsContract> {
  return {
    'journal.prompts': notBuilt,
    'journal.savePrompt': notBuilt,
    'journal.removePrompt': notBuilt,
    'journal.hidePrompt': notBuilt,
    'journal.usePrompt': notBuilt,
    'journal.templates': notBuilt,
    'journal.saveTemplate': notBuilt,
    'journal.removeTemplate': notBuilt,
    'journal.hideTemplate': notBuilt,
  };
}
