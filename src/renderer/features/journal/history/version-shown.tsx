import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { emptyDocument, plainText } from '#shared/domain/document-text';
import { wordCount } from '#shared/domain/word-count';
import { call } from '../../../bridge/client';
import { ErrorNote } from '../../../ui/error-note';
import { counted } from '../written-words';
import styles from './history-page.module.css';
import {
  countChanges,
  type DifferenceLine,
  type Run,
  stretchesOf,
  versionDifference,
  wordDifference,
} from './version-difference';

type Props = Readonly<{
  label: string;
  entryId: string;
  revision: number;
  /** The version it is compared with; null shows it as it is. */
  before: number | null;
}>;

function useVersion(entryId: string, revision: number | null) {
  return useQuery({
    queryKey: ['journal', 'version', entryId, revision],
    queryFn: () => call('journal.version', { id: entryId, revision: revision ?? 0 }),
    enabled: revision !== null,
  });
}

/** One version, and what changed from another one to it. */
export function VersionShown({ label, entryId, revision, before }: Props) {
  const version = useVersion(entryId, revision);
  const earlier = useVersion(entryId, before);
  const after = version.data;
  const from = before === null ? null : earlier.data;
  const lines = useMemo(
    () =>
      after && from !== undefined
        ? versionDifference(from?.document ?? emptyDocument, after.document)
        : null,
    [after, from],
  );
  const error = version.error ?? earlier.error;
  if (error) return <ErrorNote error={error} />;
  if (!after || !lines) return <div />;
  const titleRuns = wordDifference(
    before === null ? after.title : (from?.title ?? ''),
    after.title,
  );
  const title: DifferenceLine = { runs: titleRuns, isReformatted: false };
  const { added, removed } = countChanges([title, ...lines]);
  return (
    <section aria-label={label} className={styles.text}>
      <p className={styles.facts}>
        {before === null
          ? `${counted(wordCount(plainText(after.document)), 'word', 'words')} written.`
          : `${counted(added, 'word', 'words')} added, ${counted(removed, 'word', 'words')} removed.`}
      </p>
      <h2 className={styles.title}>
        {titleRuns.map((run, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one title have no other identity.
          <RunShown key={place} run={run} />
        ))}
        {titleRuns.length === 0 && 'Untitled'}
      </h2>
      {stretchesOf(lines).map((stretch, index) =>
        stretch.kind === 'unchanged' && before !== null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text have no other identity.
          <details key={index} className={styles.unchanged}>
            <summary>{`${counted(stretch.lines.length, 'paragraph', 'paragraphs')} unchanged`}</summary>
            <Lines lines={stretch.lines} isPlain={false} />
          </details>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <Lines key={index} lines={stretch.lines} isPlain={before === null} />
        ),
      )}
    </section>
  );
}

/** @param isPlain the first version is all new: it is shown as text, not as additions */
function Lines({
  lines,
  isPlain,
}: Readonly<{ lines: readonly DifferenceLine[]; isPlain: boolean }>) {
  return lines.map(({ runs, isReformatted }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other identity.
    <p key={index}>
      {runs.map((run, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one line have no other identity.
        <RunShown key={place} run={isPlain ? { ...run, kind: 'same' } : run} />
      ))}
      {isReformatted && <span className={styles.note}> (formatting changed)</span>}
    </p>
  ));
}

function RunShown({ run: { kind, text } }: Readonly<{ run: Run }>) {
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark className={styles[kind]}>
      <VisuallyHidden elementType="span">
        {kind === 'added' ? 'added: ' : 'removed: '}
      </VisuallyHidden>
      {text}
    </Mark>
  );
}
