import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ExportedEntry, ExportSelection } from '#shared/contract/transfer-export';
import { call } from '../../bridge/client';
import type { Format } from './export-words';

/** Query keys begin with the topic that makes them stale. */
const keys = {
  preview: (selection: ExportSelection) => ['journal', 'export', selection],
  state: ['transfer', 'export-state'],
} as const;

/** What would leave. Asked again when the journal changes, so that the list stays true. */
export function usePreview(selection: ExportSelection) {
  return useQuery({
    queryKey: keys.preview(selection),
    queryFn: () => call('transfer.previewExport', { selection }),
    gcTime: 0,
  });
}

/** How far an export is, while one runs. */
export function useExportState(isRunning: boolean) {
  return useQuery({
    queryKey: keys.state,
    queryFn: () => call('transfer.exportState', {}),
    enabled: isRunning,
  });
}

export type ExportJob = Readonly<{
  format: Format;
  entries: readonly ExportedEntry[];
  fileName: string;
  title: string;
  paper: 'letter' | 'a4';
  withImages: boolean;
  isWhole: boolean;
}>;

const endings = { markdown: 'zip', archive: 'zip', text: 'txt', pdf: 'pdf' } as const;

/** Asks for the place, then exports. The path is null when the person closed the dialog or cancelled. */
export function useExport() {
  const isCancelled = useRef(false);
  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: async (job: ExportJob): Promise<{ path: string | null }> => {
      isCancelled.current = false;
      const ids = job.entries.map((entry) => entry.id);
      const { format, withImages, isWhole, title, paper } = job;
      // First, because a book that is too long is refused before a place is chosen.
      const book =
        format === 'pdf' ? await call('transfer.prepareBook', { ids, title, withImages }) : null;
      const chosen = await call('transfer.chooseExport', {
        name: job.fileName,
        extension: endings[format],
      });
      if (!chosen) return { path: null };
      const { place, path } = chosen;
      try {
        if (book) await call('transfer.printBook', { place, job: book.job, paper });
        else if (format !== 'pdf') {
          await call('transfer.runExport', { place, format, ids, withImages, isWhole });
        }
      } catch (error) {
        if (isCancelled.current) return { path: null };
        throw error;
      }
      return { path };
    },
  });
  const cancel = async () => {
    isCancelled.current = true;
    await Promise.all([call('transfer.cancelExport', {}), call('transfer.cancelBook', {})]);
  };
  return { ...mutation, cancel };
}
