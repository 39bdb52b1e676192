import type { MethodOutput } from '#shared/contract/index';
import type { BookEntry } from '#shared/contract/transfer-export';
import { call } from '../../../bridge/client';

export type Book = Readonly<{
  title: string;
  entries: readonly BookEntry[];
  /** Addresses of the images, by id. */
  images: ReadonlyMap<string, string>;
}>;

/** Fetches a book from the store, part by part. */
export async function loadBook(job: string): Promise<Book> {
  const entries: BookEntry[] = [];
  const images = new Map<string, string>();
  for (let skip: number | null = 0; skip !== null; ) {
    const part: MethodOutput<'transfer.bookPage'> = await call('transfer.bookPage', { job, skip });
    entries.push(...part.entries);
    for (const { id, type, bytes } of part.images) {
      if (images.has(id)) continue;
      images.set(id, URL.createObjectURL(new Blob([bytes.slice()], { type })));
    }
    if (part.next === null) return { title: part.title, entries, images };
    skip = part.next;
  }
  throw new Error('A book has an end.');
}
