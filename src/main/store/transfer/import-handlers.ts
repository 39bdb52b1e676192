import { randomUUID } from 'node:crypto';
import { AppError } from '#shared/app-error';
import type { Handlers } from '#shared/contract/method';
import type {
  ImportPreview,
  ImportReport,
  ImportSource,
  transferImportContract,
} from '#shared/contract/transfer-import';
import type { ImportDependencies } from './dependencies';
import { importLedger, undoUnfinished } from './import/import-ledger';
import { openSource } from './import/open-source';
import { planImport, previewOf } from './import/plan-import';
import { readArchive } from './import/read-archive';
import { previewArchive, restoreArchive } from './import/restore-archive';
import { writeSource } from './import/write-source';

type Job = Readonly<{
  id: string;
  source: ImportSource;
  name: string;
  total: number;
  run: (importId: string, signal: AbortSignal) => Promise<ImportReport>;
  close: () => void;
}>;

type Phase = 'none' | 'reading' | 'writing' | 'undoing';

/** The topic is announced no more often than this, in milliseconds. */
const announceEvery = 200;

/** Import: what it would do, and the doing of it, all or nothing. */
export function importHandlers(
  dependencies: ImportDependencies,
): Handlers<typeof transferImportContract> {
  const { connection, clock, changed, grantedPath, optimizeSearch } = dependencies;
  if (undoUnfinished(connection, clock())) leaveNoWord();
  const ledger = importLedger(connection);
  let job: Job | null = null;
  let state: { phase: Phase; done: number; total: number } = { phase: 'none', done: 0, total: 0 };
  let cancel: AbortController | null = null;
  let announcedAt = 0;

  /** What was taken out is in no file any more: neither in the index nor in the log. */
  function leaveNoWord(): void {
    optimizeSearch();
    connection.pragma('wal_checkpoint(TRUNCATE)');
  }
  const tell = (next: typeof state) => {
    const isNewPhase = next.phase !== state.phase;
    state = next;
    if (!isNewPhase && clock() - announcedAt < announceEvery) return;
    announcedAt = clock();
    changed('transfer');
  };
  const forgetJob = () => {
    job?.close();
    job = null;
  };

  async function prepare(path: string, source: ImportSource, name: string): Promise<ImportPreview> {
    const id = randomUUID();
    const onDone = (phase: Phase, total: number) => (done: number) => tell({ phase, done, total });
    if (source === 'archive') {
      const archive = await readArchive(path);
      const total = archive.header.entries;
      try {
        const preview = await previewArchive(id, archive, connection, onDone('reading', total));
        const run: Job['run'] = (importId, signal) =>
          restoreArchive({
            importId,
            archive,
            dependencies,
            ledger,
            signal,
            onDone: onDone('writing', total),
          });
        job = { id, source, name, total, run, close: archive.close };
        return preview;
      } catch (error) {
        archive.close();
        throw error;
      }
    }
    const { read, close } = await openSource(path, source);
    const planned = planImport(read, ledger);
    const preview = previewOf(id, read, planned);
    const total = preview.fresh;
    const run: Job['run'] = (importId, signal) =>
      writeSource({
        importId,
        read,
        planned,
        dependencies,
        ledger,
        signal,
        onDone: onDone('writing', total),
      });
    job = { id, source, name, total, run, close };
    return preview;
  }

  /**
   * Takes out what an import that did not end has written, in slices.
   * @returns how many entries stayed, because they were changed meanwhile
   */
  async function takeOut(importId: string): Promise<number> {
    tell({ ...state, phase: 'undoing' });
    while (connection.transaction(() => ledger.takeOut(importId)).immediate()) {
      await new Promise(setImmediate);
    }
    const stayed = connection.transaction(() => ledger.undone(importId, clock())).immediate();
    leaveNoWord();
    return stayed;
  }

  return {
    'transfer.previewImport': async ({ place, source, name }) => {
      if (state.phase !== 'none') throw busy();
      const path = grantedPath(place, 'read');
      if (path === undefined) {
        throw new AppError('refused', 'Choose the file or folder again.');
      }
      forgetJob();
      tell({ phase: 'reading', done: 0, total: 0 });
      try {
        return await prepare(path, source, name);
      } finally {
        tell({ phase: 'none', done: 0, total: 0 });
      }
    },
    'transfer.runImport': async ({ job: id }) => {
      if (state.phase !== 'none') throw busy();
      if (job?.id !== id) {
        throw new AppError('refused', 'Look at what would be imported once more, then import it.');
      }
      const { run, source, name, total } = job;
      const importId = randomUUID();
      const controller = new AbortController();
      cancel = controller;
      tell({ phase: 'writing', done: 0, total });
      try {
        ledger.begin(importId, source, name, clock());
        const report = await run(importId, controller.signal);
        optimizeSearch();
        return report;
      } catch (error) {
        const stayed = await takeOut(importId);
        if (!controller.signal.aborted) throw error;
        throw new AppError('refused', cancelledWords(stayed));
      } finally {
        cancel = null;
        forgetJob();
        tell({ phase: 'none', done: 0, total: 0 });
        changed('journal');
        changed('names');
      }
    },
    'transfer.cancelImport': () => {
      cancel?.abort();
      if (cancel === null) forgetJob();
      return {};
    },
    'transfer.importState': () => state,
  };
}

function cancelledWords(stayed: number): string {
  if (stayed === 0) return 'The import was cancelled. No entry was added.';
  const entries = stayed === 1 ? 'One entry that you' : `${stayed} entries that you`;
  return `The import was cancelled. ${entries} changed meanwhile stayed in the journal.`;
}

function busy(): AppError {
  return new AppError('refused', 'An import is under way already. Wait for it, or cancel it.');
}
