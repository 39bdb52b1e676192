import { getLocalTimeZone, today } from '@internationalized/date';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ExportSelection } from '#shared/contract/transfer-export';
import { call } from '../../bridge/client';
import { JournalLink } from '../../ui/back-link';
import { Button, ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { RadioCards } from '../../ui/radio-cards';
import { readExportAddress } from './export-address';
import { ExportDone } from './export-done';
import { ExportOptions, type Options } from './export-options';
import styles from './export-page.module.css';
import { ExportProgress } from './export-progress';
import { exportedThing, type Format, fileName, formats, selectionWords } from './export-words';
import { useExport, usePreview } from './use-export';
import { WhatLeaves } from './what-leaves';

const none: ReadonlySet<string> = new Set();

/** Journal, one entry, a selection or a search, to a file: what leaves is shown before anything does. */
export function ExportPage() {
  const search = useLocation({ select: (location) => location.searchStr });
  const asked = useMemo(() => readExportAddress(search), [search]);
  return <ExportOf key={search} asked={asked} />;
}

function ExportOf({ asked }: Readonly<{ asked: ExportSelection }>) {
  const [format, setFormat] = useState<Format>('markdown');
  const [chosen, setChosen] = useState<Partial<Options>>({});
  const [leftOut, setLeftOut] = useState(none);
  const preferences = useQuery({
    queryKey: ['preferences'],
    queryFn: () => call('application.preferences', {}),
  });
  const options: Options = {
    withImages: true,
    withBin: true,
    title: 'Journal',
    paper: preferences.data?.paper ?? 'letter',
    ...chosen,
  };
  const selection: ExportSelection =
    asked.kind === 'all'
      ? { kind: 'all', withBin: format === 'archive' && options.withBin }
      : asked;
  const { data: preview, error, refetch } = usePreview(selection);
  const exporting = useExport();
  const entries = preview?.entries ?? [];
  const leaving = entries.filter((entry) => !leftOut.has(entry.id));
  const isWhole = format === 'archive' && asked.kind === 'all' && leaving.length === entries.length;
  const isBusy = exporting.isPending;
  const start = () => {
    if (isBusy) return;
    exporting.mutate({
      ...options,
      format,
      entries: leaving,
      fileName: fileName(leaving, today(getLocalTimeZone()).toString(), options.title),
      isWhole,
    });
  };
  const path = exporting.data?.path ?? null;
  if (path !== null)
    return <ExportDone thing={exportedThing(asked)} path={path} onAgain={exporting.reset} />;

  return (
    <div className={styles.page}>
      <PageHeader title={`Export ${exportedThing(asked)}`} back={<JournalLink />}>
        {selectionWords(asked)}
      </PageHeader>
      <RadioCards
        label="Format"
        options={formats}
        value={format}
        onChange={setFormat}
        isDisabled={isBusy}
      />
      <ExportOptions
        format={format}
        isAll={asked.kind === 'all'}
        options={options}
        onChange={(change) => setChosen({ ...chosen, ...change })}
        isDisabled={isBusy}
      />
      {error && (
        <ErrorNote error={error}>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {!preview && !error && <LateNote>Looking through the journal…</LateNote>}
      {preview && entries.length === 0 && (
        <EmptyState action={<ButtonLink href="/journal">Open the journal</ButtonLink>}>
          There is no entry to export here.
        </EmptyState>
      )}
      {preview && entries.length > 0 && (
        <>
          <WhatLeaves
            entries={entries}
            people={preview.people}
            leftOut={leftOut}
            onLeftOut={setLeftOut}
            format={format}
            withImages={options.withImages}
            isWhole={isWhole}
            isDisabled={isBusy}
          />
          {exporting.error && <ErrorNote error={exporting.error} />}
          <div className={styles.actions}>
            {isBusy && <ExportProgress format={format} onCancel={() => void exporting.cancel()} />}
            <Button
              variant="primary"
              isDisabled={leaving.length === 0}
              // Pending and not disabled, so that it keeps the focus.
              isPending={isBusy}
              onPress={start}
            >
              Export
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
