import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import { tagKey } from '#shared/domain/names';
import type { ImportDependencies } from '../dependencies';
import type { importLedger, Made } from './import-ledger';
import type { ReadArchive } from './read-archive';
import type { lossCounter } from './source';

export type RestoreOptions = Readonly<{
  importId: string;
  archive: ReadArchive;
  dependencies: ImportDependencies;
  ledger: ReturnType<typeof importLedger>;
  signal: AbortSignal;
  onDone: (done: number) => void;
}>;

/** People, tags, goals and earlier imports that the entries name; one that is here stays as it is. */
export function restoreNames({
  importId,
  archive: { journal },
  dependencies: { connection },
  ledger,
}: RestoreOptions): Map<string, string> {
  const add = (kind: Made, id: string, insert: () => Database.RunResult) => {
    if (insert().changes > 0) ledger.made(importId, kind, id);
  };
  const renamed = new Map<string, string>();
  const person = connection.prepare(
    `INSERT OR IGNORE INTO person (id, name, added_at, saved_at, removed_at)
     VALUES (@id, @name, @addedAt, @savedAt, @removedAt)`,
  );
  const sameTag = connection
    .prepare<[string, string], string>('SELECT id FROM tag WHERE key = ? OR id = ?')
    .pluck();
  const tag = connection.prepare(
    `INSERT INTO tag (id, name, key, added_at, saved_at, removed_at)
     VALUES (@id, @name, @key, @addedAt, @savedAt, @removedAt)`,
  );
  const goal = connection.prepare(
    `INSERT OR IGNORE INTO goal (id, title, area, horizon, status, due_on, revision, stated_at, saved_at, binned_at)
     VALUES (@id, @title, @area, @horizon, @status, @dueOn, @revision, @statedAt, @savedAt, @binnedAt)`,
  );
  const earlier = connection.prepare(
    `INSERT OR IGNORE INTO import (id, source, name, started_at, finished_at)
     VALUES (@id, @source, @name, @startedAt, @finishedAt)`,
  );
  for (const one of journal.people) add('person', one.id, () => person.run(one));
  for (const one of journal.tags) {
    const here = sameTag.get(tagKey(one.name), one.id);
    if (here === undefined) {
      add('tag', one.id, () => tag.run({ ...one, key: tagKey(one.name) }));
    } else if (here !== one.id) renamed.set(one.id, here);
  }
  for (const one of journal.goals) add('goal', one.id, () => goal.run(one));
  for (const one of journal.imports) add('import', one.id, () => earlier.run(one));
  return renamed;
}

export async function restoreImages(
  { importId, archive, dependencies: { connection, saveImage }, ledger, signal }: RestoreOptions,
  renamed: Map<string, string>,
  losses: ReturnType<typeof lossCounter>,
): Promise<number> {
  const move = connection.prepare<[string, number, string]>(
    'UPDATE image SET id = ?, added_at = ? WHERE id = ?',
  );
  const before = new Set(connection.prepare<[], string>('SELECT id FROM image').pluck().all());
  // Known by id alone: an archive's word for the hash of its bytes is not to be believed.
  const wanted = archive.images.filter(({ id }) => !before.has(id));
  let kept = 0;
  await archive.readImages(wanted, async (image, bytes) => {
    signal.throwIfAborted();
    try {
      connection
        .transaction(() => {
          // Checked and cleaned as any image is, then known by the id that entries have for it.
          const saved = saveImage(bytes);
          if (before.has(saved.id)) {
            // These bytes are here under another id.
            renamed.set(image.id, saved.id);
            return;
          }
          move.run(image.id, image.addedAt, saved.id);
          before.add(image.id);
          ledger.made(importId, 'image', image.id);
          kept += 1;
        })
        .immediate();
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'bad-input')) throw error;
      losses.add('images that are broken or of a kind that is not kept');
    }
    await setImmediate();
  });
  return kept;
}
