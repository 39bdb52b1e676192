import { useState } from 'react';
import type { ImportSource } from '#shared/contract/transfer-import';
import { importSources } from '#shared/domain/import-sources';
import { JournalLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { PageHeader } from '../../ui/page-header';
import { RadioCards } from '../../ui/radio-cards';
import styles from './export-page.module.css';
import { ImportPreviewed } from './import-preview';
import { ImportProgress } from './import-progress';
import { ImportReported } from './import-report';
import { useImport } from './use-import';

const options = importSources.map(({ id, name, description }) => ({ id, name, description }));
const chooseWords = { file: 'Choose file…', folder: 'Choose folder…' } as const;

/** A journal of another program, or our own archive: looked at first, then taken in whole or not at all. */
export function ImportPage() {
  const [source, setSource] = useState<ImportSource>('markdown');
  const { step, error, choose, run, cancel, startAgain } = useImport();
  const chosen = importSources.find(({ id }) => id === source);

  if (step.kind === 'reported') {
    return <ImportReported report={step.report} name={step.name} onAgain={startAgain} />;
  }
  const isBusy = step.kind === 'reading' || step.kind === 'writing';
  return (
    <div className={styles.page}>
      <PageHeader title="Import" back={<JournalLink />}>
        What is read is shown before anything is added. Doing it again adds nothing twice.
      </PageHeader>
      <RadioCards
        label="From"
        options={options}
        value={source}
        onChange={(next) => {
          setSource(next);
          startAgain();
        }}
        isDisabled={isBusy}
      />
      {chosen && <p>{chosen.advice}</p>}
      {step.kind !== 'previewed' && (
        <div className={styles.after}>
          {chosen?.takes.map((what) => (
            <Button
              key={what}
              variant={what === chosen.takes[0] ? 'primary' : 'quiet'}
              isDisabled={isBusy}
              onPress={() => void choose(what, source)}
            >
              {chooseWords[what]}
            </Button>
          ))}
        </div>
      )}
      {error !== null && <ErrorNote error={error} />}
      {isBusy && <ImportProgress isWriting={step.kind === 'writing'} onCancel={cancel} />}
      {step.kind === 'previewed' && (
        <ImportPreviewed
          preview={step.preview}
          name={step.name}
          onRun={() => void run(step)}
          onAgain={startAgain}
        />
      )}
    </div>
  );
}
