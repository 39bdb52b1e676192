import { AppError } from '#shared/app-error';
import type { Handlers } from '#shared/contract/method';
import type { BookEntry, transferExportContract } from '#shared/contract/transfer-export';
import { withCurrentNames } from './current-names';
import { imagesShown } from './markdown';
import type { ExportReader } from './reader';

type Methods = Handlers<typeof transferExportContract>;
type Job = Readonly<{
  job: string;
  ids: readonly string[];
  title: string;
  withImages: boolean;
}>;

/** A reply holds so many entries at most, and ends sooner once its images are this large together. */
const pageLimits = { entries: 200, imageBytes: 24 * 1024 * 1024 } as const;

/**
 * Words of one book. Chromium lays a book out in memory all at once: Pepys's diary (3,413 entries, 1.18
 * million words) makes 2,016 pages in 16 s; what is far beyond that is not tried.
 */
const mostWords = 3_000_000;

/** Hands a print page the entries of a book, some at a time. It knows one book, the last prepared. */
export function bookPages(
  reader: ExportReader,
  newId: () => string,
  onPage: (done: number, total: number) => void,
) {
  let current: Job | null = null;
  const prepare: Methods['transfer.prepareBook'] = ({ ids, title, withImages }) => {
    if (reader.words(ids) > mostWords) {
      throw new AppError(
        'refused',
        'One book holds three million words, and these entries have more. Export it in parts: narrow the journal to some years by date, then choose Export.',
      );
    }
    const job = newId();
    current = { job, ids: reader.inOrder(ids), title, withImages };
    return { job };
  };
  const page: Methods['transfer.bookPage'] = ({ job, skip }) => {
    if (current?.job !== job) {
      throw new AppError('not-found', 'This book is no longer being made. Export again.');
    }
    const names = reader.names();
    const entries: BookEntry[] = [];
    const images: { id: string; type: string; bytes: Uint8Array }[] = [];
    let size = 0;
    for (const id of current.ids.slice(skip, skip + pageLimits.entries)) {
      const { occurredAt, offsetMinutes, day, title, document } = reader.entry(id);
      entries.push({
        id,
        occurredAt,
        offsetMinutes,
        day,
        title,
        document: withCurrentNames(document, names),
      });
      for (const imageId of current.withImages ? imagesShown(document) : []) {
        const image = reader.image(imageId);
        if (!image) continue;
        images.push({ id: imageId, type: image.type, bytes: image.bytes });
        size += image.bytes.byteLength;
      }
      if (size > pageLimits.imageBytes) break;
    }
    const next = skip + entries.length;
    onPage(next, current.ids.length);
    return {
      title: current.title,
      total: current.ids.length,
      entries,
      images,
      next: next < current.ids.length ? next : null,
    };
  };
  return { prepare, page };
}
