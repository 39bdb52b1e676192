import { z } from 'zod';
import { areaFacts } from '../contract/board-seats';
import { entry } from '../contract/journal';
import { imageType } from '../contract/journal-images';
import { ownPrompt, ownTemplate, promptUse } from '../contract/journal-prompts';
import { savedSearch } from '../contract/journal-search';
import { day } from '../contract/plan';
import { journalSettings } from '../contract/settings';
import { areaId } from './areas';
import { entryDocument } from './document';
import { goalStatusIds, horizonIds } from './goals';

/**
 * The archive: a ZIP with all of a journal, to be read again by Preround or by anything that reads
 * JSON. In this order, so that a reader never has to hold more than one entry or image:
 *
 * - `ARCHIVE.md`     what this is, for a person (archive-guide.ts)
 * - `archive.json`   ArchiveHeader; the date made is here and nowhere else
 * - `journal.json`   ArchiveJournal: what entries name, the areas, and the aids to writing
 * - `images.jsonl`   an ArchiveImage a line, by id
 * - `images/…`       their bytes
 * - `entries.jsonl`  an ArchiveEntry a line, oldest first; those of one minute in their order
 *
 * All text is UTF-8 with \n; times are milliseconds since 1970, UTC. The same journal makes the same
 * bytes but for the header: lists are in a fixed order and keys are as they stand in these schemas.
 */
export const archiveFiles = {
  guide: 'ARCHIVE.md',
  header: 'archive.json',
  journal: 'journal.json',
  images: 'images.jsonl',
  entries: 'entries.jsonl',
} as const;

/** The version written. A reader takes this and older ones, and refuses newer ones. */
export const archiveVersion = 1;

/** Bytes of one line: an entry with all of its history. A string of V8 holds little more. */
export const archiveLineBytes = 400_000_000;

const id = z.uuid();
const moment = z.number().int();

export const archiveHeader = z.object({
  format: z.literal('preround-archive'),
  version: z.number().int().min(1),
  madeAt: moment,
  /** Version of the Preround that made it. */
  app: z.string().max(100),
  /** all: the whole journal, its bin included; selection: some entries, and what they name. */
  scope: z.enum(['all', 'selection']),
  entries: z.number().int().nonnegative(),
  images: z.number().int().nonnegative(),
});
export type ArchiveHeader = z.infer<typeof archiveHeader>;

const archiveName = z.object({
  id,
  name: z.string().min(1).max(500),
  addedAt: moment,
  savedAt: moment,
  /** When it was taken off lists and suggestions; null while it is in use. */
  removedAt: moment.nullable(),
});

/** A goal that entries name, without its steps: those belong to the plan. */
const archiveGoal = z.object({
  id,
  title: z.string().max(300),
  area: areaId,
  horizon: z.enum(horizonIds),
  status: z.enum(goalStatusIds),
  dueOn: day.nullable(),
  revision: z.number().int().positive(),
  statedAt: moment,
  savedAt: moment,
  binnedAt: moment.nullable(),
});

/** One earlier import, so that doing it again adds nothing in the restored journal either. */
const archiveImport = z.object({
  id,
  source: z.string().max(100),
  name: z.string().max(1_000),
  startedAt: moment,
  finishedAt: moment,
});

const kept = { addedAt: moment, savedAt: moment };

export const archiveJournal = z.object({
  /** Each list by id; people and tags that were removed are in them too. */
  people: z.array(archiveName),
  tags: z.array(archiveName),
  goals: z.array(archiveGoal),
  /**
   * Areas in the writer's order: all of a whole journal, else those that its entries and goals carry.
   * Archives made before areas could be changed have none; theirs are the first eight.
   */
  areas: z.array(areaFacts).default([]),
  imports: z.array(archiveImport),
  /** From here on empty, and settings null, in an archive of a selection. */
  prompts: z.array(ownPrompt.extend(kept)),
  /** By time, then by prompt. */
  promptUses: z.array(promptUse),
  templates: z.array(ownTemplate.extend(kept)),
  /** Prompts and templates of Preround's own that were put away. */
  hiddenAids: z.array(z.object({ kind: z.enum(['prompt', 'template']), id: z.string().max(64) })),
  savedSearches: z.array(savedSearch.extend({ addedAt: moment })),
  settings: journalSettings.nullable(),
});
export type ArchiveJournal = z.infer<typeof archiveJournal>;

export const archiveImage = z.object({
  id,
  type: imageType,
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  addedAt: moment,
  /** The column image.hash as it is kept, for knowing the same image again. */
  hash: z.string().max(200),
  /** Its place in the ZIP: images/ID.png, .jpg, .webp or .gif. */
  file: z.string().max(200),
});
export type ArchiveImage = z.infer<typeof archiveImage>;

/** An earlier state of an entry: the last of a sitting that is over. */
const archiveVersionOfEntry = z.object({
  revision: z.number().int().positive(),
  session: id,
  savedAt: moment,
  title: z.string(),
  document: entryDocument,
});

/** Where an imported entry came from (migration 0007-imports). */
const archiveSource = z.object({
  importId: id,
  source: z.string().max(100),
  /** Other programs' ids have no limit in the database, and what it holds must be restorable. */
  sourceId: z.string().max(1_000_000),
  hash: z.string().max(200),
  revision: z.number().int(),
});

/** `day` is as the journal had it: it depends on the hour at which a day begins, which is a setting. */
export const archiveEntry = entry.extend({
  /** Archives made before signals were closed with a note have none. */
  signalNote: z.string().default(''),
  session: id,
  /** Passages to bring up that were brought up, by id. */
  settled: z.array(z.object({ id, at: moment })),
  /** Oldest first. */
  versions: z.array(archiveVersionOfEntry),
  source: archiveSource.nullable(),
});
export type ArchiveEntry = z.infer<typeof archiveEntry>;

const endings = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
} as const;

/** The file of an image in an archive, and in an export as Markdown. */
export function imageFile(imageId: string, type: keyof typeof endings): string {
  return `images/${imageId}.${endings[type]}`;
}
