import type { ExportedEntry } from '#shared/contract/transfer-export';
import { Button } from '../../ui/button';
import { ExportList } from './export-list';
import styles from './export-page.module.css';
import { countWords, type Format } from './export-words';

type Props = Readonly<{
  entries: readonly ExportedEntry[];
  people: readonly Readonly<{ id: string; name: string }>[];
  leftOut: ReadonlySet<string>;
  onLeftOut: (next: ReadonlySet<string>) => void;
  format: Format;
  withImages: boolean;
  isWhole: boolean;
  isDisabled: boolean;
}>;

/** Everything that will be in the file, so that nothing leaves the laptop unseen. */
export function WhatLeaves(props: Props) {
  const { entries, people, leftOut, onLeftOut, format, withImages, isWhole, isDisabled } = props;
  const leaving = entries.filter((entry) => !leftOut.has(entry.id));
  const named = new Set(leaving.flatMap((entry) => entry.people));
  const names = people.filter(({ id }) => named.has(id)).map(({ name }) => name);
  const showsImages = format === 'archive' || (format !== 'text' && withImages);
  const toggle = (id: string, isIn: boolean) => {
    const next = new Set(leftOut);
    if (isIn) next.delete(id);
    else next.add(id);
    onLeftOut(next);
  };
  return (
    <section className={styles.leaves} aria-labelledby="what-leaves">
      <h2 id="what-leaves">What will be in the file</h2>
      <div className={styles.counts}>
        <p role="status">{countWords(leaving, showsImages)}</p>
        {leftOut.size === 0 ? (
          <Button
            size="small"
            variant="plain"
            isDisabled={isDisabled}
            onPress={() => onLeftOut(new Set(entries.map(({ id }) => id)))}
          >
            Leave all out
          </Button>
        ) : (
          <Button
            size="small"
            variant="plain"
            isDisabled={isDisabled}
            onPress={() => onLeftOut(new Set())}
          >
            Take all in
          </Button>
        )}
      </div>
      {names.length > 0 && (
        <p className={styles.people}>
          <strong>People named in it:</strong> {names.join(', ')}.
        </p>
      )}
      {format === 'archive' && (
        <p>
          Earlier versions of these entries are in it as well
          {isWhole
            ? ', and so are your own prompts and templates, saved searches, the journal’s settings, and your areas with how much each matters. What you keep about people on the board, and steps of goals, are not.'
            : ', and so are the tags, people, goals and areas they name, by their names alone for people.'}
        </p>
      )}
      <ExportList entries={entries} leftOut={leftOut} onToggle={toggle} isDisabled={isDisabled} />
      <p className={styles.plain}>
        The file will not be encrypted: anyone who has it can read all of this.
      </p>
    </section>
  );
}
