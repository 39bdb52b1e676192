import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../../bridge/client';
import '../../../styles/print-fonts.css';
import '../../../styles/print.css';
import { loadFonts } from '../../../styles/load-fonts';
import { wallClock } from '../../../ui/clock';
import { counted } from '../export-words';
import styles from './book.module.css';
import { type Book, loadBook } from './load-book';
import { type Chapter, chaptersOf, dayOf, spanOf } from './months';
import { PrintedDocument } from './printed-document';

/** The journal as a book, for a hidden window that main turns into a PDF. */
export function BookPage() {
  const search = useLocation({ select: (location) => location.searchStr });
  const [book, setBook] = useState<Book | null>(null);
  useEffect(() => {
    const job = (new URLSearchParams(search).get('job') ?? '').replaceAll('"', '');
    void loadBook(job).then(setBook);
  }, [search]);
  return book && <PrintedBook book={book} />;
}

function PrintedBook({ book }: Readonly<{ book: Book }>) {
  const main = useRef<HTMLElement>(null);
  useReadiness(book, main);
  const chapters = chaptersOf(book.entries);
  const title = book.title || 'Journal';
  return (
    <main ref={main} className={styles.book}>
      <header className={styles.titlePage}>
        <h1>{title}</h1>
        <p className={styles.span}>{spanOf(book.entries)}</p>
        <p className={styles.count}>{counted(book.entries.length, 'entry', 'entries')}</p>
      </header>
      {chapters.length > 1 && <Contents chapters={chapters} />}
      {chapters.map((chapter) => (
        <PrintedChapter key={chapter.id} chapter={chapter} images={book.images} />
      ))}
    </main>
  );
}

function Contents({ chapters }: Readonly<{ chapters: readonly Chapter[] }>) {
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol>
        {chapters.map(({ id, name, entries }) => (
          <li key={id}>
            <a href={`#month-${id}`}>{name}</a>
            <span className={styles.dots} aria-hidden />
            <span>{counted(entries.length, 'entry', 'entries')}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PrintedChapter({
  chapter,
  images,
}: Readonly<{ chapter: Chapter; images: Book['images'] }>) {
  return (
    <section className={styles.chapter}>
      <h2 id={`month-${chapter.id}`}>{chapter.name}</h2>
      {chapter.entries.map((entry) => (
        <article key={entry.id}>
          <p className={styles.when}>
            {dayOf(entry)} <span>{wallClock(entry.occurredAt, entry.offsetMinutes)}</span>
          </p>
          {entry.title !== '' && <h3>{entry.title}</h3>}
          <PrintedDocument document={entry.document} images={images} />
        </article>
      ))}
    </section>
  );
}

/** Tells main when type and images are in place; the title becomes the PDF's. */
function useReadiness(book: Book, main: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    document.title = book.title || 'Journal';
    const text = [...new Set(main.current?.textContent ?? '')].join('');
    const pictures = [...(main.current?.querySelectorAll('img') ?? [])];
    void Promise.all([
      loadFonts(document.fonts, text),
      // A broken image leaves its place empty; the book is made all the same.
      ...pictures.map((image) => image.decode().catch(() => undefined)),
    ]).then(() => call('transfer.printReady', {}));
  }, [book, main]);
}
