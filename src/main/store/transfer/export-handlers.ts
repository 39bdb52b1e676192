import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AppError } from '#shared/app-error';
import type { journalSearchContract } from '#shared/contract/journal-search';
import type { Handlers } from '#shared/contract/method';
import type { ExportFormat, transferExportContract } from '#shared/contract/transfer-export';
import type { TransferDependencies } from './dependencies';
import { archiveFiles } from './export/archive-files';
import { bookPages } from './export/book-pages';
import { removePart, writeStream } from './export/file-writer';
import { streamInTurns } from './export/in-turns';
import { markdownFiles } from './export/markdown-files';
import { exportReader } from './export/reader';
import { textOf } from './export/text';
import { zipStream } from './export/zip';

type Dependencies = TransferDependencies &
  Readonly<{
    /** The journal's own search, for an export of what it finds. */
    search: Handlers<typeof journalSearchContract>['journal.search'];
    /** The version of this app, for the head of an archive. */
    app: string;
  }>;

type Running = {
  readonly cancel: AbortController;
  done: number;
  readonly total: number;
  part: string | null;
};

/** The topic is announced once in so many entries and images. */
const stride = 50;

/** Export: what would leave, and the writing of it. `abandon` ends one that runs, its file with it. */
export function exportHandlers({
  connection,
  clock,
  changed,
  grantedPath,
  search,
  app,
}: Dependencies): Readonly<{
  handlers: Handlers<typeof transferExportContract>;
  abandon: () => void;
}> {
  const reader = exportReader(connection);
  /** How far the last book is: the page that prints it asks for one part after the other. */
  let printed = { done: 0, total: 0 };
  const book = bookPages(reader, randomUUID, (done, total) => {
    printed = { done, total };
    changed('transfer');
  });
  let running: Running | null = null;

  const idsFound = async (query: string, filters: Parameters<typeof search>[0]['filters']) => {
    const ids: string[] = [];
    for (let after: number | null = null; ; ) {
      const { hits, next } = await search({ query, filters, order: 'newest', after, limit: 200 });
      ids.push(...hits.map(({ id }) => id));
      if (next === null) return ids;
      after = next;
    }
  };

  function content(
    format: ExportFormat,
    ids: readonly string[],
    { withImages, isWhole }: Readonly<{ withImages: boolean; isWhole: boolean }>,
    onDone: () => void,
  ): Readable {
    switch (format) {
      case 'archive':
        return zipStream(
          archiveFiles({ connection, reader, ids, isWhole, madeAt: clock(), app, onDone }),
        );
      case 'markdown':
        return zipStream(markdownFiles({ reader, ids, withImages, onDone }));
      case 'text':
        return streamInTurns(textOf(reader, ids, onDone));
    }
  }

  const handlers: Handlers<typeof transferExportContract> = {
    'transfer.previewExport': async ({ selection }) => {
      const entries =
        selection.kind === 'all'
          ? reader.everything(selection.withBin)
          : reader.these(
              selection.kind === 'entries'
                ? selection.ids
                : await idsFound(selection.query, selection.filters),
            );
      const names = reader.names();
      const people = [...new Set(entries.flatMap((entry) => entry.people))]
        .map((id) => ({ id, name: names.get(id) ?? '' }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en'));
      return { entries, people };
    },
    'transfer.runExport': async ({ place, format, ids: chosen, withImages, isWhole }) => {
      if (running) {
        throw new AppError('refused', 'An export is already under way. Finish that one first.');
      }
      const path = grantedPath(place, 'write');
      if (path === undefined) {
        throw new AppError('refused', 'Choose again where the file is to go.');
      }
      const ids = reader.inOrder(chosen);
      if (ids.length < new Set(chosen).size) {
        throw new AppError(
          'not-found',
          'An entry that was chosen is no longer in the journal. Look at the list again.',
        );
      }
      const images =
        format === 'archive'
          ? reader.imagesOf(ids).length
          : format === 'markdown' && withImages
            ? reader.imagesShown(ids).length
            : 0;
      const now: Running = {
        cancel: new AbortController(),
        done: 0,
        total: ids.length + images,
        part: null,
      };
      running = now;
      const onDone = () => {
        now.done += 1;
        if (now.done % stride === 0) changed('transfer');
      };
      try {
        changed('transfer');
        await writeStream(
          path,
          content(format, ids, { withImages, isWhole }, onDone),
          now.cancel.signal,
          (part) => {
            now.part = part;
          },
        );
      } catch (error) {
        if (!now.cancel.signal.aborted) throw error;
        throw new AppError('refused', 'The export was cancelled; no file was written.');
      } finally {
        running = null;
        changed('transfer');
      }
      return {};
    },
    'transfer.cancelExport': () => {
      running?.cancel.abort();
      return {};
    },
    'transfer.exportState': () =>
      running
        ? { isRunning: true, done: running.done, total: running.total }
        : { isRunning: false, ...printed },
    'transfer.prepareBook': (input) => {
      printed = { done: 0, total: input.ids.length };
      return book.prepare(input);
    },
    'transfer.bookPage': book.page,
  };

  return {
    handlers,
    abandon() {
      if (!running) return;
      running.cancel.abort();
      if (running.part !== null) removePart(running.part);
    },
  };
}
