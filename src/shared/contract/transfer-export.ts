import { z } from 'zod';
import { entryDocument } from '../domain/document';
import { entryFilters } from './journal-search';
import { day } from './plan';
import { placeToken } from './transfer-import';

const id = z.uuid();
const nothing = z.object({});
/** Twice the 100,000 entries that the journal is measured with. */
const ids = z.array(id).min(1, 'Choose at least one entry.').max(200_000);

/** Which entries an export is about, before the person leaves any out. */
export const exportSelection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all'), withBin: z.boolean() }),
  z.object({ kind: z.literal('entries'), ids }),
  z.object({ kind: z.literal('search'), query: z.string().max(500), filters: entryFilters }),
]);
export type ExportSelection = z.input<typeof exportSelection>;

/** What is shown of an entry before it leaves. */
export const exportedEntry = z.object({
  id,
  occurredAt: z.number().int(),
  offsetMinutes: z.number().int(),
  day,
  title: z.string(),
  /** The first words of the text, at most 80 characters; for entries without a title. */
  opening: z.string(),
  words: z.number().int(),
  images: z.number().int(),
  isBinned: z.boolean(),
  /** Ids of the people its text names. */
  people: z.array(id),
});
export type ExportedEntry = z.infer<typeof exportedEntry>;

export const exportFormat = z.enum(['markdown', 'archive', 'text']);
export type ExportFormat = z.infer<typeof exportFormat>;

export const exportState = z.object({
  /** A file is being written by the store; a book is main's to print. */
  isRunning: z.boolean(),
  /** Entries and images done, and how many there are; of a book, the entries handed to its printer. */
  done: z.number().int(),
  total: z.number().int(),
});

const bookImage = z.object({
  id,
  type: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export const bookEntry = z.object({
  id,
  occurredAt: z.number().int(),
  offsetMinutes: z.number().int(),
  day,
  title: z.string(),
  document: entryDocument,
});
export type BookEntry = z.infer<typeof bookEntry>;

const bookJob = z.uuid();

/** Served by main, because it shows the system's dialog. */
export const transferExportPlaceContract = {
  'transfer.chooseExport': {
    input: z.object({
      name: z.string().min(1).max(200),
      extension: z.enum(['zip', 'txt', 'pdf', 'json']),
    }),
    /** Null when the person closed the dialog. */
    output: z.object({ place: placeToken, path: z.string() }).nullable(),
  },
} as const;

/** Served by main, because it prints. */
export const transferPrintContract = {
  /** Prints a book the store has prepared to a chosen place; 'refused' when it was cancelled. */
  'transfer.printBook': {
    input: z.object({ place: placeToken, job: bookJob, paper: z.enum(['letter', 'a4']) }),
    output: nothing,
  },
  'transfer.cancelBook': { input: nothing, output: nothing },
  /** The print page's word to main that its text, fonts and images are in place. */
  'transfer.printReady': { input: nothing, output: nothing },
} as const;

/** Served by the store process. */
export const transferExportContract = {
  /** What would leave, oldest first, and the people named in it. Writes nothing. */
  'transfer.previewExport': {
    input: z.object({ selection: exportSelection }),
    output: z.object({
      entries: z.array(exportedEntry),
      people: z.array(z.object({ id, name: z.string() })),
    }),
  },
  /**
   * Writes these entries to a chosen place and answers when the file is whole: all of it, or, when it
   * fails or is cancelled ('refused'), nothing. `isWhole` puts prompts, templates, saved searches and
   * settings into an archive too. One export runs at a time.
   */
  'transfer.runExport': {
    input: z.object({
      place: placeToken,
      format: exportFormat,
      ids,
      withImages: z.boolean(),
      isWhole: z.boolean(),
    }),
    output: nothing,
  },
  'transfer.cancelExport': { input: nothing, output: nothing },
  'transfer.exportState': { input: nothing, output: exportState },
  /** Keeps the choice of entries for a book until the next one, and returns its number. */
  'transfer.prepareBook': {
    input: z.object({ ids, title: z.string().trim().max(200), withImages: z.boolean() }),
    output: z.object({ job: bookJob }),
  },
  /** The next entries of a book, oldest first, names as they are now. `next` is null at its end. */
  'transfer.bookPage': {
    input: z.object({ job: bookJob, skip: z.number().int().min(0) }),
    output: z.object({
      title: z.string(),
      total: z.number().int(),
      entries: z.array(bookEntry),
      images: z.array(bookImage),
      next: z.number().int().nullable(),
    }),
  },
} as const;
