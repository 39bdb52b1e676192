import { z } from 'zod';
import { day } from './plan';

/** Stands for a file or folder the person chose in a system dialog; pages never see or send a path. */
export const placeToken = z.uuid();

const nothing = z.object({});
const count = z.number().int().nonnegative();

/** Programs whose journals can be imported; domain/import-sources.ts says in words what each is. */
export const importSource = z.enum([
  'markdown',
  'day-one',
  'jrnl',
  'rednotebook',
  'joplin',
  'archive',
]);
export type ImportSource = z.infer<typeof importSource>;

/** Something that cannot be kept, in words, and how often. */
const loss = z.object({
  what: z.string(),
  count,
  /** The first notes or files it is lost from, by the names they have in the other program. */
  where: z.array(z.string()),
  /** How many more notes or files there are. */
  elsewhere: count,
});

export const importPreview = z.object({
  /** To be handed back to run this very import; the next preview makes it void. */
  job: z.uuid(),
  entries: count,
  /** Of all entries; null when there is none. */
  first: day.nullable(),
  last: day.nullable(),
  images: count,
  /** Not in the journal yet. */
  fresh: count,
  /** In the journal already, as they are there; in its bin too. */
  known: count,
  /** Imported before and changed in the other program since, not here. */
  changed: count,
  /** Imported before and changed in both: left as they are here. */
  changedHere: count,
  losses: z.array(loss),
  /** The first few, oldest first. */
  samples: z.array(z.object({ day, title: z.string() })),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importReport = z.object({
  added: count,
  updated: count,
  known: count,
  /** In the journal's bin: they stay there. */
  binned: count,
  /** Changed here since they were imported, and so left alone. */
  leftAlone: count,
  images: count,
  losses: z.array(loss),
});
export type ImportReport = z.infer<typeof importReport>;

/** Served by main, because it shows the system's dialog and only main may say which path may be read. */
export const transferImportPlaceContract = {
  'transfer.chooseImport': {
    input: z.object({ what: z.enum(['file', 'folder']) }),
    /** `place` is null when the person closed the dialog; `name` is the file's or folder's own name. */
    output: z.object({ place: placeToken, name: z.string() }).nullable(),
  },
} as const;

/** Served by the store process. */
export const transferImportContract = {
  /** Reads all of it and says what an import would do. Writes nothing; 'bad-input' when it cannot be read. */
  'transfer.previewImport': {
    input: z.object({ place: placeToken, source: importSource, name: z.string().max(1_000) }),
    output: importPreview,
  },
  /** Imports what was previewed: all of it or, when it fails or is cancelled ('refused'), nothing. */
  'transfer.runImport': { input: z.object({ job: z.uuid() }), output: importReport },
  /** Ends the import or preview that runs; what was written is taken out again. */
  'transfer.cancelImport': { input: nothing, output: nothing },
  'transfer.importState': {
    input: nothing,
    output: z.object({
      phase: z.enum(['none', 'reading', 'writing', 'undoing']),
      done: count,
      total: count,
    }),
  },
} as const;
