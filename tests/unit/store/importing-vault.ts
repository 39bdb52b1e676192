import { randomUUID } from 'node:crypto';
import type { EntrySummary } from '#shared/contract/journal';
import type { ImportPreview, ImportReport, ImportSource } from '#shared/contract/transfer-import';
import type { Connection } from '../../../src/main/store/database/open';
import { journalHandlers } from '../../../src/main/store/journal/handlers';
import { imageKeeper } from '../../../src/main/store/journal/image-handlers';
import { entryRepository } from '../../../src/main/store/journal/repository';
import { entryRestorer } from '../../../src/main/store/journal/restore-entry';
import { entrySaver } from '../../../src/main/store/journal/save-entry';
import { tagSaver } from '../../../src/main/store/journal/tag-saver';
import { readJournalSettings } from '../../../src/main/store/settings/handlers';
import { exportHandlers } from '../../../src/main/store/transfer/export-handlers';
import { importHandlers } from '../../../src/main/store/transfer/import-handlers';
import { openScratch } from './scratch-database';

/** A vault that imports and exports, put together as store/pages.ts does. */
export function importingVault(connection: Connection = openScratch()) {
  let now = Date.UTC(2026, 10, 24, 9);
  const clock = () => now++;
  const journal = { connection, clock, changed: () => {}, dayStartsAt: () => 0 };
  const entries = entryRepository(connection);
  const saveTag = tagSaver(connection, clock);
  const methods = journalHandlers(journal);
  const startedAt: number[] = [];
  let path = '';
  const shared = {
    ...journal,
    grantedPath: () => path,
    saveEntry: entrySaver(journal),
  };
  const importing = importHandlers({
    ...shared,
    restoreEntry: entryRestorer(connection),
    saveImage: imageKeeper(connection, clock),
    tagNamed: (name) => saveTag(randomUUID(), name),
    journalSettings: () => readJournalSettings(connection),
    startDaysAt: (hour) => void startedAt.push(hour),
    pin: (id) => void entries.setPinned(id, true),
    optimizeSearch: entries.optimizeSearch,
  });
  const exporting = exportHandlers({
    ...shared,
    search: methods['journal.search'],
    app: '0.0.0',
  });

  const preview = async (from: string, source: ImportSource): Promise<ImportPreview> => {
    path = from;
    return importing['transfer.previewImport']({ place: randomUUID(), source, name: 'fixture' });
  };
  return {
    connection: connection as Connection,
    methods,
    importing,
    /** The hours at which days were told to begin. */
    startedAt,
    preview,
    /** Previews and imports. */
    async bring(from: string, source: ImportSource): Promise<ImportReport> {
      const { job } = await preview(from, source);
      return importing['transfer.runImport']({ job });
    },
    /** All of the journal as an archive. */
    async archive(to: string): Promise<void> {
      path = to;
      const { entries: all } = await exporting.handlers['transfer.previewExport']({
        selection: { kind: 'all', withBin: true },
      });
      await exporting.handlers['transfer.runExport']({
        place: randomUUID(),
        format: 'archive',
        ids: all.map(({ id }) => id),
        withImages: true,
        isWhole: true,
      });
    },
    /** Oldest first. */
    listed: (): EntrySummary[] =>
      (
        methods['journal.page']({ after: null, limit: 200 }) as { entries: EntrySummary[] }
      ).entries.toReversed(),
    /** Every row of every table that an import may touch: two of them are equal when nothing changed. */
    dump: () =>
      Object.fromEntries(
        [
          'entry',
          'entry_tag',
          'area',
          'entry_image',
          'entry_source',
          'passage',
          'signal_note',
          'tag',
          'person',
          'goal',
          'image',
          'import',
          'import_entry',
          'import_made',
        ].map((table) => [table, connection.prepare(`SELECT * FROM ${table}`).all()]),
      ),
  };
}
