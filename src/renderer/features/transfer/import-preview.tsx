import { useEffect, useRef } from 'react';
import type { ImportPreview } from '#shared/contract/transfer-import';
import { Button } from '../../ui/button';
import { dayWords } from './day-words';
import styles from './export-page.module.css';
import { counted } from './export-words';
import { Losses } from './import-losses';

type Props = Readonly<{
  preview: ImportPreview;
  name: string;
  onRun: () => void;
  onAgain: () => void;
}>;

/** What would be added, what is here already, and what cannot be kept. Nothing has been written yet. */
export function ImportPreviewed({ preview, name, onRun, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { entries, first, last, images, fresh, known, changed, changedHere, losses, samples } =
    preview;
  const toDo = fresh + changed;
  return (
    <section aria-labelledby="preview-heading" className={styles.leaves}>
      <h2 id="preview-heading" ref={heading} tabIndex={-1}>
        What is in “{name}”
      </h2>
      <p>
        {counted(entries, 'entry', 'entries')}
        {first !== null && last !== null && ` from ${dayWords(first)} to ${dayWords(last)}`}
        {images > 0 && `, ${counted(images, 'image', 'images')}`}.
      </p>
      <ul>
        <li>{counted(fresh, 'entry is', 'entries are')} not in the journal yet.</li>
        {known > 0 && <li>{counted(known, 'entry is', 'entries are')} there already.</li>}
        {changed > 0 && (
          <li>
            {counted(changed, 'entry was', 'entries were')} changed in the other program since: the
            new text becomes a new version.
          </li>
        )}
        {changedHere > 0 && (
          <li>
            {counted(changedHere, 'entry was', 'entries were')} changed here since: what you wrote
            stays.
          </li>
        )}
      </ul>
      <Losses title="What cannot be kept" level={3} losses={losses} />
      {samples.length > 0 && (
        <>
          <h3>The first of them</h3>
          <ul>
            {samples.map(({ day, title }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries of another program have no other name here.
              <li key={index}>{`${dayWords(day)}: ${title || 'Untitled'}`}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button onPress={onAgain}>Choose something else</Button>
        <Button variant="primary" isDisabled={toDo === 0} onPress={onRun}>
          {toDo === 0 ? 'Nothing to import' : `Import ${counted(toDo, 'entry', 'entries')}`}
        </Button>
      </div>
    </section>
  );
}
