import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Goal } from '#shared/contract/plan';
import { buildPlanDocument } from '#shared/domain/plan-document';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { useKnownAreas } from '../../ui/known-areas';
import { LateNote } from '../../ui/late-note';
import { RadioCards } from '../../ui/radio-cards';
import { useToasts } from '../../ui/toast';
import styles from './export-dialog.module.css';
import { useHelpers } from './queries';
import { WhatLeaves } from './what-leaves';

type Paper = 'letter' | 'a4';

const papers = [
  { id: 'letter', name: 'Letter', description: '8.5 × 11 in' },
  { id: 'a4', name: 'A4', description: '210 × 297 mm' },
] as const;

type Props = Readonly<{
  isOpen: boolean;
  onClose: () => void;
  goals: readonly Goal[];
  today: string;
}>;

/** Says what will be in the file, asks for the paper, and exports; afterwards says where the file is. */
export function ExportDialog({ isOpen, onClose, goals, today }: Props) {
  const [withHelpers, setWithHelpers] = useState(false);
  const { nameOf } = useHelpers();
  const exporting = useMutation({
    mutationFn: (paper: Paper) => call('plan.export', { paper, withHelpers }),
    networkMode: 'always',
  });
  const areas = useKnownAreas();
  const [chosen, setChosen] = useState<Paper | null>(null);
  const preferences = useQuery({
    queryKey: ['preferences'],
    queryFn: () => call('application.preferences', {}),
    enabled: isOpen,
  });
  const paper = chosen ?? preferences.data?.paper ?? 'letter';
  const path = exporting.data?.path ?? null;
  // The second press of a double click comes before the page has drawn the first.
  const isUnderWay = useRef(false);
  const start = () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    exporting.mutate(paper, {
      onSettled: () => {
        isUnderWay.current = false;
      },
    });
  };
  const close = () => {
    if (!exporting.isPending) onClose();
  };
  // Begun anew when it opens, not when it closes: a dialog fading out must not change its words.
  const { reset } = exporting;
  useEffect(() => {
    if (!isOpen) return;
    reset();
    // Off at each opening: who helps leaves only when it is asked for, each time.
    setWithHelpers(false);
  }, [isOpen, reset]);

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && close()}
      width="wide"
      title={path === null ? 'Export plan' : 'Plan exported'}
      actions={
        path === null ? (
          <>
            <Button onPress={close} isDisabled={exporting.isPending}>
              Cancel
            </Button>
            <Button
              variant="primary"
              isDisabled={goals.length === 0}
              // Pending and not disabled, so that it keeps the focus and Escape works afterwards.
              isPending={exporting.isPending}
              onPress={start}
            >
              Export plan
            </Button>
          </>
        ) : (
          <ExportedActions path={path} onClose={close} />
        )
      }
    >
      {path === null ? (
        <>
          <RadioCards label="Paper" options={papers} value={paper} onChange={setChosen} />
          {goals.some(({ helpers }) => helpers.length > 0) && (
            <Switch isSelected={withHelpers} onChange={setWithHelpers}>
              Name who helps, with what is asked of them
            </Switch>
          )}
          <WhatLeaves
            document={buildPlanDocument(goals, today, areas, withHelpers ? nameOf : undefined)}
          />
          {exporting.isPending && <LateNote>The document is being made…</LateNote>}
          {exporting.error && (
            <div ref={showWhole}>
              <ErrorNote error={exporting.error} />
            </div>
          )}
        </>
      ) : (
        <p role="status" className={styles.path}>
          The plan is in <strong>{path}</strong>.
        </p>
      )}
    </Dialog>
  );
}

/** In a low window the dialog scrolls, and an error must not appear out of sight. */
function showWhole(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function ExportedActions({ path, onClose }: Readonly<{ path: string; onClose: () => void }>) {
  const toasts = useToasts();
  const show = () => {
    call('application.showFile', { path }).catch((error: unknown) =>
      toasts.say(errorMessage(error)),
    );
  };
  return (
    <>
      <Button onPress={show}>Show in folder</Button>
      <Button variant="primary" autoFocus onPress={onClose}>
        Close
      </Button>
    </>
  );
}
