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
      const chosen = await call('transfer.chooseExport', {
        name: job.fileName,
        extension: endings[job.format],
      });
      if (!chosen) return { path: null };
      try {
        await run(job, chosen.place);
      } catch (error) {
        if (isCancelled.current) return { path: null };
        throw error;
      }
      return { path: chosen.path };
    },
  });
  const cancel = async () => {
    isCancelled.current = true;
    await Promise.all([call('transfer.cancelExport', {}), call('transfer.cancelBook', {})]);
  };
  return { ...mutation, cancel };
}

async function run(job: ExportJob, place: string): Promise<void> {
  const ids = job.entries.map((entry) => entry.id);
  const { format, withImages, isWhole, title, paper } = job;
  if (format !== 'pdf') {
    await call('transfer.runExport', { place, format, ids, withImages, isWhole });
    return;
  }
  const prepared = await call('transfer.prepareBook', { ids, title, withImages });
  await call('transfer.printBook', { place, job: prepared.job, paper });
}
