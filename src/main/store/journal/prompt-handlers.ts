import { AppError } from '#shared/app-error';
import type { journalPromptsContract } from '#shared/contract/journal-prompts';
import type { Handlers } from '#shared/contract/method';
import { entryDocument } from '#shared/domain/document';
import type { JournalDependencies } from './dependencies';
import { promptRepository } from './prompt-repository';

/** Milliseconds that uses are kept: two years, far beyond the longest rest of a prompt. */
const usesAreKept = 2 * 365 * 86_400_000;

/** The person's own prompts and templates, which of ours they put away, and what was used when. */
export function promptHandlers({
  connection,
  clock,
  changed,
}: JournalDependencies): Handlers<typeof journalPromptsContract> {
  const aids = promptRepository(connection);
  const write = (run: () => void) => {
    connection.transaction(run).immediate();
    changed('journal');
    return {};
  };

  return {
    'journal.prompts': () => ({
      own: aids.prompts(),
      hidden: aids.hidden('prompt'),
      uses: aids.usesSince(clock() - usesAreKept),
    }),
    'journal.savePrompt': (prompt) => write(() => aids.savePrompt(prompt, clock())),
    'journal.removePrompt': ({ id }) =>
      write(() => {
        if (!aids.removePrompt(id)) throw notFound('prompt');
      }),
    'journal.hidePrompt': ({ id, isHidden }) => write(() => aids.setHidden('prompt', id, isHidden)),
    'journal.usePrompt': (use) =>
      write(() => {
        const usedAt = clock();
        aids.forgetUsesBefore(usedAt - usesAreKept);
        aids.addUse({ ...use, usedAt });
      }),
    'journal.templates': () => ({
      own: aids
        .templates()
        .map((row) => ({ ...row, document: entryDocument.parse(JSON.parse(row.document)) })),
      hidden: aids.hidden('template'),
    }),
    'journal.saveTemplate': ({ document, ...template }) =>
      write(() => aids.saveTemplate({ ...template, document: JSON.stringify(document) }, clock())),
    'journal.removeTemplate': ({ id }) =>
      write(() => {
        if (!aids.removeTemplate(id)) throw notFound('template');
      }),
    'journal.hideTemplate': ({ id, isHidden }) =>
      write(() => aids.setHidden('template', id, isHidden)),
  };
}

function notFound(what: 'prompt' | 'template'): AppError {
  return new AppError('not-found', `This ${what} is not among your own any more.`);
}
