import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { AppError } from '#shared/app-error';
import type { ImportPreview, ImportReport, ImportSource } from '#shared/contract/transfer-import';
import { call } from '../../bridge/client';

type Previewed = Readonly<{ kind: 'previewed'; name: string; preview: ImportPreview }>;
type Step =
  | Readonly<{ kind: 'choosing' }>
  | Readonly<{ kind: 'reading' }>
  | Previewed
  | Readonly<{ kind: 'writing' }>
  | Readonly<{ kind: 'reported'; name: string; report: ImportReport }>;

/** The way of an import: a file is chosen, looked at, taken in, reported. */
export function useImport() {
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const [error, setError] = useState<unknown>(null);
  const isCancelled = useRef(false);

  const choose = async (what: 'file' | 'folder', source: ImportSource) => {
    setError(null);
    try {
      const chosen = await call('transfer.chooseImport', { what });
      if (!chosen) return;
      setStep({ kind: 'reading' });
      const { place, name } = chosen;
      const preview = await call('transfer.previewImport', { place, source, name });
      setStep({ kind: 'previewed', name, preview });
    } catch (problem) {
      setError(problem);
      setStep({ kind: 'choosing' });
    }
  };
  const run = async (previewed: Previewed) => {
    setError(null);
    isCancelled.current = false;
    setStep({ kind: 'writing' });
    try {
      const report = await call('transfer.runImport', { job: previewed.preview.job });
      setStep({ kind: 'reported', name: previewed.name, report });
    } catch (problem) {
      const wasMeant = isCancelled.current && problem instanceof AppError;
      if (!wasMeant) setError(problem);
      setStep({ kind: 'choosing' });
    }
  };
  return {
    step,
    error,
    choose,
    run,
    /** Ends the import; what it has added is taken out again. */
    cancel: () => {
      isCancelled.current = true;
      void call('transfer.cancelImport', {}).catch(setError);
    },
    startAgain: () => {
      setError(null);
      setStep({ kind: 'choosing' });
    },
  };
}

/** How far the import is; the topic 'transfer' makes it stale. */
export function useImportState() {
  return useQuery({
    queryKey: ['transfer', 'import-state'],
    queryFn: () => call('transfer.importState', {}),
  });
}
